//! What a comparison is asked for: up to four areas of one indicator, or up
//! to four indicators of one area.

use super::disclosure::Viewer;
use super::figures::Figures;
use super::filter::{Asker, FIGURES, Request};
use super::indicator;
use super::places;
use super::sector;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::area::{Area, Level};
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::word_enum;

/// How many can be told apart in one drawing.
pub const MOST: usize = 4;

word_enum! {
    /// What is compared.
    Measure {
        /// The figures themselves.
        Value = "value",
        /// Shares of their targets.
        Target = "target",
        /// So many per 1,000 residents.
        People = "people",
    }
}

/// The parameters of a comparison's address, understood.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Codes of areas, each once.
    pub areas: Vec<String>,
    /// Codes of indicators, each once.
    pub indicators: Vec<String>,
    /// What is compared.
    pub measure: Measure,
    /// Who asks, up to which period, and how the figures are seen.
    pub request: Request,
}

impl Asked {
    /// Reads an address's parameters. An empty choice of a form counts as not
    /// given, the same one twice as given once.
    pub fn read(asker: &Asker, pairs: &[(String, String)]) -> Result<Self> {
        let own = |(name, _): &&(String, String)| !FIGURES.contains(&name.as_str());
        let rest: Vec<_> = pairs.iter().filter(|pair| !own(pair)).cloned().collect();
        let mut asked = Self {
            areas: Vec::new(),
            indicators: Vec::new(),
            measure: Measure::Value,
            request: asker.request(&rest, &FIGURES)?,
        };
        for (name, value) in pairs.iter().filter(own) {
            let list = match name.as_str() {
                "area" => &mut asked.areas,
                "indicator" => &mut asked.indicators,
                "as" if value.is_empty() => continue,
                "as" => {
                    asked.measure = value.parse().map_err(Error::BadInput)?;
                    continue;
                }
                other => {
                    return Err(Error::BadInput(t!("public-compare-filters", name = other)));
                }
            };
            if !value.is_empty() && !list.contains(value) {
                list.push(value.clone());
            }
        }
        let (areas, indicators) = (asked.areas.len(), asked.indicators.len());
        if areas > MOST {
            let problem = t!("public-too-many-areas", count = areas, most = MOST);
            return Err(Error::BadInput(problem));
        }
        if indicators > MOST {
            let problem = t!(
                "public-too-many-indicators",
                count = indicators,
                most = MOST
            );
            return Err(Error::BadInput(problem));
        }
        if asked.areas.len() > 1 && asked.indicators.len() > 1 {
            return Err(Error::BadInput(t!("public-either-or")));
        }
        Ok(asked)
    }

    /// The parameters as an address writes them, with a leading `?`.
    pub fn query(&self) -> String {
        let areas = self.areas.iter().map(|code| format!("area={code}"));
        let indicators = (self.indicators.iter()).map(|code| format!("indicator={code}"));
        let rest = self.request.filter.query();
        let rest = rest.strip_prefix('?').map(str::to_owned);
        let parts: Vec<String> = areas
            .chain(indicators)
            .chain([format!("as={}", self.measure)])
            .chain(rest)
            .collect();
        format!("?{}", parts.join("&"))
    }

    /// The areas and indicators meant. Without an area, the districts with
    /// the largest figures; without an indicator, the key figures.
    pub(super) fn resolve<'a>(
        &self,
        connection: &mut DbConnection,
        programme: &'a Programme,
        forms: &Forms,
    ) -> Result<(Vec<&'a Area>, Vec<&'a Indicator>)> {
        let viewer = self.request.viewer;
        let mut areas = Vec::new();
        for code in &self.areas {
            areas.push(programme.tree.find(code)?);
        }
        let mut indicators = Vec::new();
        for code in &self.indicators {
            indicators.push(indicator::find(programme, viewer, code)?);
        }
        if indicators.is_empty() {
            let keys = programme.key_figures().into_iter();
            let most = if areas.len() == 1 { MOST } else { 1 };
            indicators.extend(keys.filter(|i| viewer.sees(i)).take(most));
        }
        if let (true, [indicator]) = (areas.is_empty(), indicators.as_slice()) {
            areas = largest(connection, programme, forms, &self.request, indicator)?;
        }
        if areas.is_empty() {
            areas.extend(programme.area());
        }
        if areas.is_empty() || indicators.is_empty() {
            return Err(Error::NotFound(t!("public-nothing-yet")));
        }
        Ok((areas, indicators))
    }
}

/// The districts whose figures, as the viewer sees them, are the largest.
fn largest<'a>(
    connection: &mut DbConnection,
    programme: &'a Programme,
    forms: &Forms,
    request: &Request,
    indicator: &Indicator,
) -> Result<Vec<&'a Area>> {
    let Some(root) = programme.area() else {
        return Ok(Vec::new());
    };
    let window = request.filter.window();
    let districts = places::mapped_districts(programme, root.id, window);
    let ids: Vec<i32> = districts.iter().map(|d| d.id).collect();
    let figures = Figures::load(connection, programme, forms, request, &[indicator], &ids)?;
    let amount = |area: &&Area| {
        figures
            .headline(indicator, area.id, window)
            .1
            .shown
            .amount()
    };
    let mut with: Vec<&Area> = districts
        .into_iter()
        .filter(|d| amount(d).is_some())
        .collect();
    with.sort_by_key(|area| std::cmp::Reverse(amount(area)));
    with.truncate(MOST);
    Ok(with)
}

fn label(indicator: &Indicator) -> String {
    let unit = i18n::unit_name(&indicator.unit);
    t!("public-pair", first = indicator.name, second = unit)
}

/// What a form of comparisons offers: codes and names.
pub struct Choices {
    /// The programme, its regions and districts, and what is compared now.
    pub areas: Vec<(String, String)>,
    /// Indicators with figures, and what is compared now.
    pub indicators: Vec<(String, String)>,
}

/// Reads what can be compared.
pub(super) fn choices(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
    areas: &[&Area],
    indicators: &[&Indicator],
) -> Result<Choices> {
    let with = sector::with_figures(connection, programme)?;
    let has_figures = |i: &&Indicator| {
        let terms = programme.catalogue.terms(i.id);
        let parts = || terms.iter().all(|term| with.contains(&term.term_id));
        let is_chosen = indicators.iter().any(|chosen| chosen.id == i.id);
        viewer.sees(i) && (is_chosen || with.contains(&i.id) || (!terms.is_empty() && parts()))
    };
    let is_offered = |area: &&Area| {
        matches!(
            area.level,
            Level::Programme | Level::Region | Level::District
        ) || areas.iter().any(|chosen| chosen.id == area.id)
    };
    Ok(Choices {
        areas: (programme.tree.all().iter())
            .filter(is_offered)
            .map(|a| (a.code.clone(), a.name.clone()))
            .collect(),
        indicators: (programme.catalogue.all().iter())
            .filter(has_figures)
            .map(|i| (i.code.clone(), label(i)))
            .collect(),
    })
}
