//! Indicators of one area, one a row.

use super::disclosure::Viewer;
use super::figures::{Figures, Window};
use super::overview::share;
use super::series;
use super::table::{Cell, Column, Drawing, Table};
use super::words;
use crate::models::area::Area;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::target::Target;

/// The indicators of a sector that the viewer may see.
pub fn of_sector(programme: &Programme, viewer: Viewer, sector: Sector) -> Vec<&Indicator> {
    let shown = |i: &&Indicator| i.is_public || viewer == Viewer::Staff;
    programme
        .catalogue
        .all()
        .iter()
        .filter(|i| i.sector == sector)
        .filter(shown)
        .collect()
}

/// A table of indicators with their newest figure in the area. With
/// `only_reported`, those without any figure are left out.
pub fn table(
    figures: &Figures<'_>,
    indicators: &[&Indicator],
    area: &Area,
    window: Window,
    targets: &[Target],
    caption: &str,
    only_reported: bool,
) -> Table {
    let mut rows = Vec::new();
    for indicator in indicators {
        let (period, reading) = figures.headline(indicator, area.id, window);
        if only_reported && reading.shown.is_missing() {
            continue;
        }
        let spots = series::spots(figures, indicator, area.id, figures.lead(indicator), window);
        let reported = spots
            .iter()
            .filter(|spot| !spot.is_carried && spot.reading.shown.amount().is_some())
            .count();
        let against = match share(figures, targets, indicator, area.id, window) {
            Some((share, words)) => Cell::text(words).drawn(Drawing::Meter(share)),
            None => Cell::default(),
        };
        let address = format!("/indicators/{}?area={}", indicator.code, area.code);
        let figure = Cell::figure(reading.shown, indicator.decimals).to(address.clone());
        let figure = if reading.shown.is_missing() {
            figure
        } else {
            figure.hint(words::when(indicator, period))
        };
        rows.push(vec![
            Cell::text(indicator.name.clone())
                .to(address)
                .hint(indicator.unit.clone()),
            Cell::text(indicator.code.clone()),
            Cell::text(indicator.unit.clone()),
            if reported > 1 {
                figure.drawn(series::spark(&spots))
            } else {
                figure
            },
            Cell::text(period.map_or(String::new(), |p| p.to_string())),
            Cell::text(words::coverage(&reading)).hint(words::carried(indicator, &reading)),
            Cell::count(reading.have),
            Cell::count(reading.expected),
            against,
        ]);
    }
    Table {
        caption: caption.to_owned(),
        subtitle: format!(
            "{}. Every figure opens its history and the postings behind it.",
            area.name
        ),
        columns: vec![
            Column::text("indicator", "Indicator"),
            Column::text("indicator_code", "").in_files(),
            Column::text("unit", "").in_files(),
            Column::number("value", "Newest figure"),
            Column::text("period", "").in_files(),
            Column::text("coverage", "Reported by"),
            Column::number("areas_reported", "").in_files(),
            Column::number("areas_expected", "").in_files(),
            Column::text("target", "Against target"),
        ],
        rows,
    }
}
