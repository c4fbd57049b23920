//! When which area reported what: areas down, periods across.

use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::Window;
use super::series;
use super::table::{Cell, Column, Table};
use crate::i18n;
use crate::ledger::{Length, Period};
use crate::models::area::Area;
use crate::models::indicator::Indicator;

/// More periods than this are too fine to see.
const PERIODS: usize = 24;

/// Areas by periods.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    /// What is shown.
    pub title: String,
    /// Unit, and what a cell is.
    pub subtitle: String,
    /// In words.
    pub sentence: String,
    /// The periods.
    pub periods: Vec<Period>,
    /// Decimals of the figures.
    pub decimals: i32,
    /// One an area that ever reported.
    pub rows: Vec<Row>,
}

/// One area.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Its code.
    pub code: String,
    /// What was reported for each period; an older value does not count.
    pub cells: Vec<Shown>,
}

impl Timeline {
    /// The same for a file: one area and period a row.
    pub fn table(self) -> Table {
        let cells = self.rows.iter().flat_map(|row| {
            let periods = self.periods.iter().zip(&row.cells);
            periods.map(|(period, shown)| {
                vec![
                    Cell::text(row.name.clone()),
                    Cell::text(row.code.clone()),
                    Cell::text(period.to_string()),
                    Cell::figure(*shown, self.decimals),
                ]
            })
        });
        let rows = cells.collect();
        Table {
            caption: self.title,
            subtitle: self.subtitle,
            columns: vec![
                Column::text("area", "Area"),
                Column::text("area_code", "Code"),
                Column::text("period", "Period"),
                Column::number("value", "Value"),
            ],
            rows,
            ..Table::default()
        }
    }
}

/// The newest periods of these areas, where at least two of them and three
/// periods can be compared.
pub fn timeline(
    figures: &Figures<'_>,
    indicator: &Indicator,
    areas: &[&Area],
    window: Window,
) -> Option<Timeline> {
    let lead = figures.lead(indicator);
    let own = areas
        .iter()
        .flat_map(|area| figures.periods(indicator, area.id, lead));
    let inside = own.filter(|period| window.ends_after(*period));
    let months: Vec<i32> = inside.map(Period::first_month).collect();
    let last = Period::holding(*months.iter().max()?, indicator.period_length);
    let first = *months.iter().min()?;
    let mut periods: Vec<Period> = (0..PERIODS)
        .map(|back| last.step(-(back as i32)))
        .take_while(|period| period.first_month() >= first)
        .collect();
    periods.reverse();
    let cell = |area: &Area, period: Period| {
        let is_fresh = series::is_fresh(figures, indicator, area.id, lead, period);
        let over = series::over(indicator, period);
        match is_fresh {
            true => figures.shown(indicator, area.id, lead, over),
            false => Shown::Missing,
        }
    };
    let rows: Vec<Row> = (areas.iter())
        .map(|area| Row {
            name: area.name.clone(),
            code: area.code.clone(),
            href: format!("/indicators/{}?area={}", indicator.code, area.code),
            cells: periods.iter().map(|period| cell(area, *period)).collect(),
        })
        .filter(|row| row.cells.iter().any(|cell| !cell.is_missing()))
        .collect();
    if rows.len() < 2 || periods.len() < 3 {
        return None;
    }
    let cells = || rows.iter().flat_map(|row| &row.cells);
    let count = |is: fn(Shown) -> bool| cells().filter(|cell| is(**cell)).count();
    let reported = count(|cell| !cell.is_missing());
    let held = count(|cell| !cell.is_missing() && cell.amount().is_none());
    let mut sentences = vec![t!(
        "public-timeline",
        first = periods.first()?.label(),
        last = last.label(),
        have = reported,
        cells = cells().count(),
        areas = rows.len()
    )];
    if held > 0 {
        sentences.push(t!("public-timeline-held", count = held));
    }
    let unit = i18n::unit_name(&indicator.unit);
    Some(Timeline {
        title: t!("public-timeline-title", indicator = indicator.name),
        subtitle: match indicator.period_length {
            Length::Month => t!("public-timeline-months", unit = unit),
            Length::Quarter => t!("public-timeline-quarters", unit = unit),
            Length::Year => t!("public-timeline-years", unit = unit),
        },
        sentence: sentences.join(" "),
        decimals: indicator.decimals,
        periods,
        rows,
    })
}
