//! What is counted.

use std::collections::HashMap;

use diesel::prelude::*;

use super::names::{self, unknown};
use crate::db::DbConnection;
use crate::db::schema::{breakdowns, formula_terms, indicators};
use crate::error::{Error, Result};
use crate::ledger::{Kind, Length, TOTAL};
use crate::word_enum;

word_enum! {
    /// The subjects of a programme, in the order in which pages show them.
    Sector {
        /// Homes.
        Housing = "housing",
        /// Roads, railways, power, water, gas, telecom.
        Infrastructure = "infrastructure",
        /// Health, education, administration.
        Services = "services",
        /// Cultural and historical landmarks.
        Heritage = "heritage",
        /// Who has come home.
        Returnees = "returnees",
        /// Trust between people and in institutions.
        Trust = "trust",
        /// Money asked, promised and spent.
        Funding = "funding",
        /// Land and mine action.
        Land = "land",
        /// Work, farms and businesses.
        Livelihoods = "livelihoods",
    }
}

impl Sector {
    /// The sector's name as a heading.
    pub fn title(self) -> String {
        match self {
            Self::Housing => t!("public-sector-housing"),
            Self::Infrastructure => t!("public-sector-infrastructure"),
            Self::Services => t!("public-sector-services"),
            Self::Heritage => t!("public-sector-heritage"),
            Self::Returnees => t!("public-sector-returnees"),
            Self::Trust => t!("public-sector-trust"),
            Self::Funding => t!("public-sector-funding"),
            Self::Land => t!("public-sector-land"),
            Self::Livelihoods => t!("public-sector-livelihoods"),
        }
    }
}

word_enum! {
    /// Which way is better.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither.
        None = "none",
    }
}

word_enum! {
    /// Whether small counts could point at people.
    About {
        /// Persons, families, households: small counts are protected.
        People = "people",
        /// Things.
        Assets = "assets",
    }
}

/// One indicator.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = indicators)]
pub struct Indicator {
    /// Row number.
    pub id: i32,
    /// Stable code, never used again for another indicator.
    pub code: String,
    /// Sector.
    pub sector: Sector,
    /// Finer heading within the sector.
    pub subject: String,
    /// Name, in the language of the answer where it has one there.
    pub name: String,
    /// Unit, in words or as a symbol.
    pub unit: String,
    /// Decides all arithmetic.
    pub kind: Kind,
    /// Decimals shown, 0 to 4.
    pub decimals: i32,
    /// Which way is better.
    pub direction: Direction,
    /// Length of its own period.
    pub period_length: Length,
    /// People or assets.
    pub about: About,
    /// Whether pages without sign-in show it at all.
    pub is_public: bool,
    /// Part of the core set.
    pub is_core: bool,
    /// Shown unrounded to the public everywhere, because it was published already.
    pub is_exact: bool,
    /// For ratios: 100 for percent, 10000 for "per 10 000".
    pub scale: i64,
    /// Breakdown axes, separated by spaces.
    pub axes: String,
    /// What is counted and how, in words.
    pub definition: String,
    /// Where the definition comes from.
    pub standard: String,
}

/// One term of a formula.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = formula_terms)]
pub struct Term {
    /// Whose formula.
    pub indicator_id: i32,
    /// 1, or 2 for what is taken away in a difference of two ratios.
    pub part: i32,
    /// `numerator` or `denominator`.
    pub side: String,
    /// +1 or -1.
    pub sign: i32,
    /// The indicator it takes.
    pub term_id: i32,
    /// The breakdown it takes.
    pub breakdown_id: i32,
    /// Whether it takes the running sum of a flow since the start.
    pub is_cumulative: bool,
}

/// One breakdown: a category of an axis, or the total.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = breakdowns)]
pub struct Breakdown {
    /// Row number.
    pub id: i32,
    /// Code, for example `sex.f`.
    pub code: String,
    /// Its axis; empty for the total.
    pub axis: String,
    /// Name, in the language of the answer where it has one there.
    pub name: String,
}

/// All indicators, formulas and breakdowns.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    indicators: Vec<Indicator>,
    by_id: HashMap<i32, usize>,
    terms: HashMap<i32, Vec<Term>>,
    breakdowns: HashMap<i32, Breakdown>,
    names: HashMap<i32, String>,
}

impl Catalogue {
    /// Reads the whole catalogue, in its own order, named in the language of
    /// the answer.
    pub fn load(connection: &mut DbConnection) -> Result<Self> {
        let mut indicators = indicators::table
            .order(indicators::id)
            .select(Indicator::as_select())
            .load(connection)?;
        let named = indicators
            .iter_mut()
            .map(|i: &mut Indicator| (i.id, &mut i.name));
        names::translate(connection, "indicator", named)?;
        let mut terms: HashMap<i32, Vec<Term>> = HashMap::new();
        for term in formula_terms::table
            .order(formula_terms::id)
            .select(Term::as_select())
            .load(connection)?
        {
            terms.entry(term.indicator_id).or_default().push(term);
        }
        let mut breakdowns = breakdowns::table
            .select(Breakdown::as_select())
            .load(connection)?;
        let named = breakdowns
            .iter_mut()
            .map(|b: &mut Breakdown| (b.id, &mut b.name));
        names::translate(connection, "breakdown", named)?;
        Ok(Self {
            terms,
            breakdowns: breakdowns.into_iter().map(|b| (b.id, b)).collect(),
            names: names::local(connection, "indicator")?,
            ..Self::of(indicators)
        })
    }

    /// Indicators that are not in the database yet, to be checked.
    pub(super) fn of(indicators: Vec<Indicator>) -> Self {
        Self {
            by_id: indicators
                .iter()
                .enumerate()
                .map(|(at, indicator)| (indicator.id, at))
                .collect(),
            indicators,
            ..Self::default()
        }
    }

    /// Every indicator.
    pub fn all(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The indicator of this row number.
    pub fn get(&self, id: i32) -> Option<&Indicator> {
        self.by_id.get(&id).map(|&at| &self.indicators[at])
    }

    /// The indicator of this code; the error names the nearest code there is.
    pub fn find(&self, code: &str) -> Result<&Indicator> {
        self.indicators
            .iter()
            .find(|i| i.code == code)
            .ok_or_else(|| {
                let public = self.indicators.iter().filter(|i| i.is_public);
                Error::NotFound(unknown(
                    "indicator",
                    code,
                    public.map(|i| (i.code.as_str(), i.name.as_str())),
                ))
            })
    }

    /// The local name, if there is one and the answer is in another language.
    pub fn local_name(&self, id: i32) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// The formula of a computed indicator; empty for one that is reported.
    pub fn terms(&self, indicator_id: i32) -> &[Term] {
        self.terms.get(&indicator_id).map_or(&[], Vec::as_slice)
    }

    /// A breakdown by its row number.
    pub fn breakdown(&self, id: i32) -> Option<&Breakdown> {
        self.breakdowns.get(&id)
    }

    /// A breakdown by its code.
    pub fn breakdown_of(&self, code: &str) -> Option<&Breakdown> {
        self.breakdowns.values().find(|b| b.code == code)
    }

    /// A breakdown's name; empty for the total.
    pub fn breakdown_name(&self, id: i32) -> &str {
        if id == TOTAL {
            ""
        } else {
            self.breakdown(id).map_or("", |b| b.name.as_str())
        }
    }
}

/// Every breakdown, in the programme's order.
pub fn breakdowns(connection: &mut DbConnection) -> Result<Vec<Breakdown>> {
    Ok(breakdowns::table
        .order(breakdowns::id)
        .select(Breakdown::as_select())
        .load(connection)?)
}
