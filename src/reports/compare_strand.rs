//! What a comparison is made of: one strand for each area or indicator.

use std::collections::BTreeMap;

use super::disclosure::Shown;
use super::series::Line;
use super::words;
use crate::i18n;
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::indicator::Indicator;

/// One area's figures of one indicator.
pub(super) struct Strand<'a> {
    pub area: &'a Area,
    pub indicator: &'a Indicator,
    pub name: String,
    pub unit: String,
    pub decimals: i32,
    pub points: BTreeMap<(i32, i32), Point>,
}

impl Strand<'_> {
    /// The unit that numbers are said with: the indicator's own, where that is
    /// the unit of the strand.
    fn counted(&self) -> &str {
        let own = &self.indicator.unit;
        match self.unit == i18n::unit_name(own) {
            true => own,
            false => &self.unit,
        }
    }
}

pub(super) struct Point {
    pub period: Period,
    pub shown: Shown,
    pub is_carried: bool,
}

/// The strand as a line to draw, with the sentence that says it.
pub(super) fn line(strand: &Strand<'_>) -> Line {
    let shown: Vec<&Point> = (strand.points.values())
        .filter(|p| p.shown.amount().is_some())
        .collect();
    let text = |point: &Point| {
        let written = point.shown.text(strand.decimals);
        let number = point.shown.to_f64().unwrap_or(5.0);
        words::amount_with_unit(number, &written, strand.counted())
    };
    let when = |point: &Point| words::when(strand.indicator, Some(point.period));
    Line {
        title: strand.name.clone(),
        subtitle: strand.unit.clone(),
        sentence: match shown.as_slice() {
            [] => t!("public-nothing-to-compare", name = strand.name),
            [only] => t!(
                "public-strand-one",
                name = strand.name,
                figure = text(only),
                when = when(only)
            ),
            [first, .., last] => t!(
                "public-course",
                area = strand.name,
                first = text(first),
                then = when(first),
                last = text(last),
                now = when(last)
            ),
        },
        actual: (strand.points.values())
            .map(|p| (p.period.last_day(), p.shown.to_f64(), p.is_carried))
            .collect(),
        ..Line::default()
    }
}
