//! A figure with what stands behind it, and the arithmetic of formulas.

use chrono::NaiveDate;

use super::disclosure::Shown;
use crate::ledger::{Amount, Contribution, Kind, Period, month_number};
use crate::models::area::Level;
use crate::models::indicator::{Indicator, Term};

/// A stretch of time by the numbers of its first and last month; an open end
/// reaches as far as there are figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// First month, or since the beginning.
    pub from: Option<i32>,
    /// Last month, or until the newest figure.
    pub to: Option<i32>,
}

impl Window {
    /// Exactly this period.
    pub fn of(period: Period) -> Self {
        Self {
            from: Some(period.first_month()),
            to: Some(period.last_month()),
        }
    }

    /// The months that these days touch.
    pub fn of_days(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from: Some(month_number(from)),
            to: Some(month_number(to)),
        }
    }

    /// The stretch that a formula's term takes: all since the beginning for a
    /// running sum.
    pub(super) fn of_term(self, term: &Term) -> Self {
        let from = if term.is_cumulative { None } else { self.from };
        Self { from, ..self }
    }

    /// Everything up to the end of this period.
    pub fn until(period: Option<Period>) -> Self {
        Self {
            from: None,
            to: period.map(Period::last_month),
        }
    }

    pub(super) fn holds(self, period: Period) -> bool {
        self.from.is_none_or(|from| period.first_month() >= from) && self.ends_after(period)
    }

    pub(super) fn ends_after(self, period: Period) -> bool {
        self.to.is_none_or(|to| period.last_month() <= to)
    }
}

/// A figure with what stands behind it.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// As the viewer may see it.
    pub shown: Shown,
    /// What stands behind it.
    pub coverage: Coverage,
    pub(super) exact: Option<Amount>,
}

/// Who stands behind a figure, and how old its parts are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Coverage {
    /// Areas, or reports for a flow over several periods, that have a number.
    pub have: i64,
    /// How many should have.
    pub expected: i64,
    /// Whether `have` and `expected` count reports rather than areas.
    pub counts_reports: bool,
    /// Level of the collecting areas; none when they differ.
    pub level: Option<Level>,
    /// The newest period that a number behind it was reported for.
    pub newest: Option<Period>,
    /// The oldest such period: since when a value has been carried forward.
    pub oldest: Option<Period>,
}

/// What kept totals of a collected indicator add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// The sum.
    pub total: Contribution,
    /// Whether it went beyond 64 bits.
    pub is_beyond: bool,
    /// The first period with a report.
    pub first: Option<Period>,
    /// The last period with a report.
    pub last: Option<Period>,
}

impl Sum {
    /// The value for the kind of indicator; nothing where nobody reported.
    pub fn value(self, kind: Kind) -> Option<Amount> {
        let units = Amount::from_units(self.total.value);
        match kind {
            _ if self.is_beyond || self.total.areas <= 0 => None,
            Kind::Score => units.mean(self.total.weight),
            _ => Some(units),
        }
    }
}

impl Reading {
    /// Share of a target: `(actual - baseline) / (target - baseline)`, if the
    /// figure may be shown.
    pub fn share_of(&self, target: Amount, baseline: Option<Amount>) -> Option<f64> {
        let baseline = baseline.map_or(0.0, Amount::to_f64);
        let span = target.to_f64() - baseline;
        self.shown
            .to_f64()
            .filter(|_| span != 0.0)
            .map(|actual| (actual - baseline) / span)
    }
}

/// scale x (N1/D1 - N2/D2); without a denominator, the sum N1.
pub(super) fn formula(indicator: &Indicator, values: &[(&Term, Option<Amount>)]) -> Option<Amount> {
    let side = |part: i32, side: &str| -> Option<Option<Amount>> {
        let mut sum: Option<Amount> = None;
        for (term, value) in values
            .iter()
            .filter(|(term, _)| term.part == part && term.side == side)
        {
            let amount = (*value)?;
            let before = sum.unwrap_or(Amount::ZERO);
            sum = Some(if term.sign < 0 {
                before.checked_sub(amount)?
            } else {
                before.checked_add(amount)?
            });
        }
        Some(sum)
    };
    let part = |n: i32| -> Option<Amount> {
        match (side(n, "numerator")?, side(n, "denominator")?) {
            (Some(numerator), Some(denominator)) => numerator.ratio(indicator.scale, denominator),
            (numerator, None) => numerator,
            (None, Some(_)) => None,
        }
    };
    let first = part(1)?;
    if values.iter().any(|(term, _)| term.part == 2) {
        first.checked_sub(part(2)?)
    } else {
        Some(first)
    }
}
