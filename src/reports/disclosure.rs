//! The one decision on what the public may see of a figure. Pages, charts,
//! alternative texts and files all show what comes out of here.
//!
//! The rule: indicators not marked public never appear;
//! counts of people in breakdown cells or below district level are rounded to
//! 5, and 1 to 4 become "fewer than 5"; district totals stay exact; indicators
//! marked exact, because they were published already, stay exact everywhere.

use crate::i18n;
use crate::ledger::{Amount, Kind, TOTAL};
use crate::models::area::Level;
use crate::models::indicator::{About, Indicator};

/// For whom a figure is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anybody.
    Public,
    /// Somebody who works with all figures.
    Staff,
}

impl Viewer {
    /// Whether the indicator exists for this viewer.
    pub fn sees(self, indicator: &Indicator) -> bool {
        indicator.is_public || self == Self::Staff
    }
}

/// A figure as this viewer may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// There is no figure.
    Missing,
    /// The figure itself.
    Exact(Amount),
    /// The figure, rounded to protect people.
    Rounded(Amount),
    /// One to four people: more would point at them.
    FewerThanFive,
    /// Not for this viewer.
    Withheld,
}

const BASE: i64 = 5 * 10_000;

/// What the viewer may see of an indicator's figure for an area and breakdown.
/// `is_protected` says whether the indicator, or a part it is computed from,
/// counts people and is not marked exact.
pub fn disclose(
    viewer: Viewer,
    indicator: &Indicator,
    is_protected: bool,
    level: Level,
    breakdown_id: i32,
    exact: Option<Amount>,
) -> Shown {
    if !viewer.sees(indicator) {
        return Shown::Withheld;
    }
    let Some(amount) = exact else {
        return Shown::Missing;
    };
    let small = matches!(level, Level::Settlement | Level::Complex) || breakdown_id != TOTAL;
    if viewer == Viewer::Staff || !is_protected || !small {
        return Shown::Exact(amount);
    }
    match indicator.kind {
        // A share or a mean of a few people cannot be rounded to safety.
        Kind::Ratio | Kind::Score => Shown::Withheld,
        Kind::Stock | Kind::Flow => rounded(amount),
    }
}

/// A count of people where few could be meant: 1 to 4 become "fewer than 5",
/// more is rounded to the nearest 5.
pub fn rounded(amount: Amount) -> Shown {
    let units = amount.units().unsigned_abs() as i64;
    if units == 0 {
        return Shown::Exact(amount);
    }
    if units < BASE {
        return Shown::FewerThanFive;
    }
    let to_base = (units + BASE / 2) / BASE * BASE;
    Shown::Rounded(Amount::from_units(to_base * amount.units().signum()))
}

/// Whether small counts of the indicator itself must be protected.
pub fn counts_people(indicator: &Indicator) -> bool {
    indicator.about == About::People && !indicator.is_exact
}

impl Shown {
    /// The amount that may be drawn or written, if any.
    pub fn amount(self) -> Option<Amount> {
        match self {
            Self::Exact(amount) | Self::Rounded(amount) => Some(amount),
            _ => None,
        }
    }

    /// The words of [`Shown::word`].
    pub const WORDS: &'static [&'static str] =
        &["exact", "rounded", "fewer_than_five", "withheld", "missing"];

    /// In which state it is, for programs: a figure that is not there says why.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exact(_) => "exact",
            Self::Rounded(_) => "rounded",
            Self::FewerThanFive => "fewer_than_five",
            Self::Withheld => "withheld",
            Self::Missing => "missing",
        }
    }

    /// For drawing.
    pub fn to_f64(self) -> Option<f64> {
        self.amount().map(Amount::to_f64)
    }

    /// As people read it, with so many decimals.
    pub fn text(self, decimals: i32) -> String {
        match self {
            Self::Missing => t!("public-no-figure"),
            Self::Exact(amount) | Self::Rounded(amount) => {
                i18n::number(amount.units(), decimals.unsigned_abs())
            }
            Self::FewerThanFive => t!("public-fewer-than-five"),
            Self::Withheld => t!("public-withheld"),
        }
    }

    /// Whether there is something to show.
    pub fn is_missing(self) -> bool {
        self == Self::Missing
    }
}
