//! Newest figures of areas: one indicator a cell, or one a row.

use super::against::against;
use super::disclosure::Viewer;
use super::figures::Figures;
use super::reading::{Reading, Window};
use super::series;
use super::table::{Cell, Column, Content, Drawing, Table};
use super::words;
use crate::i18n;
use crate::ledger::{Kind, Period};
use crate::models::area::Area;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::target::Target;

/// An indicator's newest figure in an area, ready for a table.
pub struct Newest {
    /// The period it is of.
    pub period: Option<Period>,
    /// The figure and what stands behind it.
    pub reading: Reading,
    /// With its time and coverage in small print, leading to its history.
    pub cell: Cell,
}

/// Reads the newest figure of an indicator in an area. What nobody there is
/// asked for is a dash, what nobody reported says so.
pub fn newest(figures: &Figures<'_>, indicator: &Indicator, area: &Area, window: Window) -> Newest {
    let (period, reading) = figures.headline(indicator, area.id, window);
    let cell = if !reading.shown.is_missing() {
        let mut time = period.map_or_else(String::new, Period::short_label);
        if indicator.kind == Kind::Stock
            && let Some(oldest) = reading
                .coverage
                .oldest
                .filter(|oldest| Some(*oldest) != period)
        {
            time = t!("public-oldest", time = time, oldest = oldest.short_label());
        }
        let hint = match reading.coverage.expected {
            0 | 1 => time,
            _ => t!(
                "public-pair",
                first = time,
                second = words::coverage(&reading)
            ),
        };
        Cell::figure(reading.shown, indicator.decimals)
            .hint(hint)
            .to(format!("/indicators/{}?area={}", indicator.code, area.code))
    } else if reading.coverage.expected == 0 {
        Cell::text("\u{2013}")
    } else {
        Cell::figure(reading.shown, indicator.decimals)
    };
    Newest {
        period,
        reading,
        cell,
    }
}

/// Where an indicator is shown for an area: there, or, when it is collected
/// only above (such as talks between states), at the nearest area above.
pub fn home<'b>(figures: &Figures<'b>, indicator: &Indicator, area: &'b Area) -> &'b Area {
    let is_known = |place: &&Area| {
        let reading = figures.headline(indicator, place.id, Window::default()).1;
        reading.coverage.expected > 0 || !reading.shown.is_missing()
    };
    let above = figures.programme.tree.ancestors(area.id);
    std::iter::once(area)
        .chain(above)
        .find(is_known)
        .unwrap_or(area)
}

/// The sparkline of an indicator in an area.
pub fn spark(figures: &Figures<'_>, indicator: &Indicator, area: &Area, window: Window) -> Drawing {
    series::spark(figures, indicator, area.id, figures.lead(indicator), window)
}

/// Heading of a column of an indicator's figures: things that are counted are
/// in the name already, other units are added.
pub fn heading(indicator: &Indicator) -> String {
    if words::is_countable(&indicator.unit) {
        indicator.name.clone()
    } else {
        t!(
            "public-pair",
            first = indicator.name,
            second = i18n::unit_name(&indicator.unit)
        )
    }
}

/// The indicators of a sector that the viewer may see.
pub fn of_sector(programme: &Programme, viewer: Viewer, sector: Sector) -> Vec<&Indicator> {
    let shown = |i: &&Indicator| viewer.sees(i);
    programme
        .catalogue
        .all()
        .iter()
        .filter(|i| i.sector == sector)
        .filter(shown)
        .collect()
}

/// The indicators that have a figure in the area, with their newest one, and
/// how many there are asked for. With `look_above`, those collected only above
/// it are shown from there.
pub fn table(
    figures: &Figures<'_>,
    indicators: &[&Indicator],
    area: &Area,
    window: Window,
    targets: &[Target],
    caption: &str,
    look_above: bool,
) -> (Table, usize) {
    let mut rows = Vec::new();
    let mut asked = 0;
    let mut has_targets = false;
    for indicator in indicators {
        let area = if look_above {
            home(figures, indicator, area)
        } else {
            area
        };
        let Newest {
            period,
            reading,
            cell,
        } = newest(figures, indicator, area, window);
        asked += usize::from(reading.coverage.expected > 0);
        if reading.shown.is_missing() {
            continue;
        }
        let against = match against(figures, targets, indicator, area.id, window) {
            Some(against) => Cell::text(against.words())
                .drawn(Drawing::Meter(against.share, against.pace))
                .hint(against.pace_words()),
            None => Cell::default(),
        };
        has_targets |= !matches!(against.content, Content::Empty);
        let part = figures.lead_name(indicator);
        let unit = i18n::unit_name(&indicator.unit);
        let unit = if part.is_empty() {
            unit
        } else {
            t!("public-part-only", unit = unit, part = part)
        };
        let time = period.map_or_else(String::new, Period::short_label);
        rows.push(vec![
            Cell::text(indicator.name.clone())
                .to(cell.href.clone())
                .hint(unit),
            Cell::text(indicator.code.clone()),
            Cell::text(indicator.unit.clone()),
            cell.hint(time)
                .drawn(spark(figures, indicator, area, window)),
            Cell::text(period.map_or_else(String::new, |p| p.to_string())),
            Cell::text(words::coverage(&reading)).hint(words::carried(indicator, &reading)),
            Cell::count(reading.coverage.have),
            Cell::count(reading.coverage.expected),
            against,
        ]);
    }
    let target = Column::text("target", t!("public-against-target"));
    let table = Table {
        caption: caption.to_owned(),
        subtitle: String::new(),
        columns: vec![
            Column::text("indicator", t!("public-indicator")),
            Column::text("indicator_code", "").in_files(),
            Column::text("unit", "").in_files(),
            Column::number("value", t!("public-newest-figure")),
            Column::text("period", "").in_files(),
            Column::text("coverage", t!("public-reported-by")),
            Column::number("areas_reported", "").in_files(),
            Column::number("areas_expected", "").in_files(),
            if has_targets {
                target
            } else {
                target.in_files()
            },
        ],
        rows,
        ..Table::default()
    };
    (table, asked)
}
