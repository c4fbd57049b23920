//! One indicator of one area over time, ready to draw and to list.

use chrono::NaiveDate;

use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::{Reading, Window};
use super::table::{Cell, Column, Drawing, Table};
use super::words;
use crate::i18n;
use crate::ledger::{Amount, Kind, Length, Period};
use crate::models::area::Area;
use crate::models::indicator::Indicator;
use crate::models::statement::{Statement, StatementKind};
use crate::models::target::Target;

/// A value of one period.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Which period.
    pub period: Period,
    /// The figure and what stands behind it.
    pub reading: Reading,
    /// Nobody reported for this very period: an older value stands.
    pub is_carried: bool,
    /// It holds something that is not approved yet.
    pub is_open: bool,
}

/// A line over time with what it is held against.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The story in a few words.
    pub title: String,
    /// What, where, unit.
    pub subtitle: String,
    /// What the drawing shows, in a sentence.
    pub sentence: String,
    /// Last day of each period, its value (none for a gap), and whether it is
    /// uncertain: an older value stands for it, or it is not approved yet.
    pub actual: Vec<(NaiveDate, Option<f64>, bool)>,
    /// Planned values by day.
    pub target: Vec<(NaiveDate, f64)>,
    /// What others published.
    pub statements: Vec<(NaiveDate, f64)>,
}

/// The values of an indicator's own periods in an area up to the window's end.
pub fn spots(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area_id: i32,
    breakdown_id: i32,
    window: Window,
) -> Vec<Spot> {
    let inside = |period: &Period| window.to.is_none_or(|to| period.last_month() <= to);
    figures
        .periods(indicator, area_id, breakdown_id)
        .into_iter()
        .filter(inside)
        .map(|period| Spot {
            period,
            reading: figures.reading(indicator, area_id, breakdown_id, over(indicator, period)),
            is_carried: !is_fresh(figures, indicator, area_id, breakdown_id, period),
            is_open: figures.is_open(indicator, area_id, breakdown_id, period),
        })
        .collect()
}

/// A sparkline, where enough periods were reported to make a line.
pub fn spark(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area_id: i32,
    breakdown_id: i32,
    window: Window,
) -> Drawing {
    let inside = |period: &Period| window.to.is_none_or(|to| period.last_month() <= to);
    let periods: Vec<Period> = figures
        .periods(indicator, area_id, breakdown_id)
        .into_iter()
        .filter(inside)
        .collect();
    let values: Vec<Option<f64>> = periods
        .iter()
        .map(|&period| {
            figures
                .shown(indicator, area_id, breakdown_id, over(indicator, period))
                .to_f64()
        })
        .collect();
    let reported = |(period, value): &(&Period, &Option<f64>)| {
        value.is_some() && is_fresh(figures, indicator, area_id, breakdown_id, **period)
    };
    if periods.iter().zip(&values).filter(reported).count() < 3 {
        return Drawing::None;
    }
    Drawing::Spark(values)
}

/// The stretch of time that a period's value is read over.
pub(super) fn over(indicator: &Indicator, period: Period) -> Window {
    match indicator.kind {
        Kind::Flow | Kind::Ratio => Window::of(period),
        Kind::Stock | Kind::Score => Window::until(Some(period)),
    }
}

/// Whether somebody reported for this very period.
pub(super) fn is_fresh(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area_id: i32,
    breakdown_id: i32,
    period: Period,
) -> bool {
    indicator.kind == Kind::Ratio || figures.is_fresh(indicator, area_id, breakdown_id, period)
}

/// The values alone; a gap is none.
pub fn values(spots: &[Spot]) -> Vec<Option<f64>> {
    spots
        .iter()
        .map(|spot| spot.reading.shown.to_f64())
        .collect()
}

/// The line of an indicator in an area, with targets and statements of it.
pub fn line(
    indicator: &Indicator,
    area: &Area,
    spots: &[Spot],
    targets: &[Target],
    statements: &[Statement],
) -> Line {
    let shown: Vec<&Spot> = spots
        .iter()
        .filter(|spot| spot.reading.shown.amount().is_some())
        .collect();
    let day_value = |day: Option<NaiveDate>, amount: Amount| day.map(|day| (day, amount.to_f64()));
    Line {
        title: indicator.name.clone(),
        subtitle: t!(
            "public-pair",
            first = area.name,
            second = i18n::unit_name(&indicator.unit)
        ),
        sentence: sentence(indicator, area, &shown, spots.len()),
        actual: spots
            .iter()
            .map(|spot| {
                (
                    spot.period.last_day(),
                    spot.reading.shown.to_f64(),
                    spot.is_carried || spot.is_open,
                )
            })
            .collect(),
        target: targets
            .iter()
            .filter(|t| !t.is_baseline && t.area_id == area.id)
            .map(|t| (t.by_day, t.amount.to_f64()))
            .collect(),
        statements: statements
            .iter()
            .filter(|s| {
                s.area_id == area.id && s.unit == indicator.unit && s.kind == StatementKind::Actual
            })
            .filter_map(|s| day_value(s.to_day, s.amount()))
            .collect(),
    }
}

fn sentence(indicator: &Indicator, area: &Area, shown: &[&Spot], all: usize) -> String {
    let text = |spot: &Spot| words::with_unit(indicator, spot.reading.shown);
    match shown {
        [] => t!("public-none-of-indicator", area = area.name),
        [only] => t!(
            "public-one-value",
            area = area.name,
            figure = text(only),
            when = words::when(indicator, Some(only.period))
        ),
        [first, .., last] => {
            let course = t!(
                "public-course",
                area = area.name,
                first = text(first),
                then = words::when(indicator, Some(first.period)),
                last = text(last),
                now = words::when(indicator, Some(last.period))
            );
            let fresh = shown.iter().filter(|spot| !spot.is_carried).count();
            format!("{course} {}", reported(indicator.period_length, fresh, all))
        }
    }
}

/// In how many periods of this length there were reports.
fn reported(length: Length, have: usize, all: usize) -> String {
    match length {
        Length::Month => t!("public-reported-months", have = have, count = all),
        Length::Quarter => t!("public-reported-quarters", have = have, count = all),
        Length::Year => t!("public-reported-years", have = have, count = all),
    }
}

/// The line as a table, newest period first.
pub fn table(indicator: &Indicator, area: &Area, spots: &[Spot]) -> Table {
    let rows = spots
        .iter()
        .rev()
        .map(|spot| {
            let reading = &spot.reading;
            let note = match (spot.is_carried, reading.shown) {
                (_, Shown::Missing) => t!("public-not-reported"),
                _ if spot.is_open => t!("public-not-approved"),
                (true, _) => t!("public-carried"),
                _ => String::new(),
            };
            vec![
                Cell::text(spot.period.label()),
                Cell::text(spot.period.to_string()),
                Cell::figure(reading.shown, indicator.decimals).to(format!(
                    "/indicators/{}/postings?area={}&period={}",
                    indicator.code, area.code, spot.period
                )),
                Cell::text(words::coverage(reading)),
                Cell::count(reading.coverage.have),
                Cell::count(reading.coverage.expected),
                Cell::text(note),
            ]
        })
        .collect();
    Table {
        caption: t!("public-pair", first = indicator.name, second = area.name),
        subtitle: t!(
            "public-series-what",
            unit = i18n::unit_name(&indicator.unit)
        ),
        columns: vec![
            Column::text("period_name", t!("filter-period")),
            Column::text("period", "").in_files(),
            Column::number("value", i18n::unit_name(&indicator.unit)),
            Column::text("coverage", t!("public-reported-by")),
            Column::number("areas_reported", "").in_files(),
            Column::number("areas_expected", "").in_files(),
            Column::text("note", t!("public-note")),
        ],
        rows,
        ..Table::default()
    }
}
