//! One indicator against its targets: areas, and the parts of the whole.

use super::against;
use super::disclosure::Shown;
use super::parts::Reader;
use super::table::{Cell, Column, Drawing, Table};
use super::{listing, series, words};
use crate::i18n;
use crate::models::area::Area;
use crate::models::target::Target;

/// Baseline, target, actual, share, pace and trend of each area below, then of
/// the area itself, then the actual figures of its parts: targets are set for
/// totals only.
pub fn table(reader: &Reader<'_>, area: &Area, below: &[&Area], targets: &[Target]) -> Table {
    let mut rows: Vec<Vec<Cell>> = below
        .iter()
        .map(|place| row(reader, place, targets))
        .collect();
    rows.push(row(reader, area, targets));
    let parts = reader.ids(area);
    let has_parts = !parts.is_empty();
    rows.extend(parts.into_iter().map(|id| part(reader, area, id)));
    let breakdown = Column::text("breakdown", t!("public-part"));
    Table {
        caption: t!("public-performance"),
        subtitle: t!(
            "public-performance-what",
            unit = i18n::unit_name(&reader.indicator.unit)
        ),
        columns: vec![
            Column::text("area", t!("filter-area")).sorts("name"),
            Column::text("area_code", "").in_files(),
            if has_parts {
                breakdown
            } else {
                breakdown.in_files()
            },
            Column::number("baseline", t!("public-baseline")).sorts("baseline"),
            Column::number("target", t!("public-target")).sorts("target"),
            Column::number("actual", t!("public-actual")).sorts("actual"),
            Column::text("period", t!("public-of")).worded(),
            Column::number("share_of_target", t!("public-share-of-target")).sorts("share"),
            Column::number("pace", t!("public-pace")).sorts("pace"),
            Column::text("coverage", t!("public-reported-by")),
        ],
        rows,
        ..Table::default()
    }
}

/// How many rows at the end are no areas among areas: the whole and its parts.
pub fn fixed(reader: &Reader<'_>, area: &Area) -> usize {
    1 + reader.ids(area).len()
}

fn row(reader: &Reader<'_>, place: &Area, targets: &[Target]) -> Vec<Cell> {
    let (figures, indicator, window) = (reader.figures, reader.indicator, reader.window);
    let (period, reading) = figures.headline(indicator, place.id, window);
    let amount = |amount| Cell::figure(Shown::Exact(amount), indicator.decimals);
    let baseline = against::baseline(targets, indicator, place.id);
    let last = against::last_target(targets, indicator, place.id);
    let against = against::against(figures, targets, indicator, place.id, window);
    let figure = Cell::figure(reading.shown, indicator.decimals).to(format!(
        "/indicators/{}/postings?area={}",
        indicator.code, place.code
    ));
    let share = |against: &against::Against| {
        Cell::share(against.share)
            .drawn(Drawing::Meter(against.share, against.pace))
            .hint(against.pace_words())
    };
    let pace = against.as_ref().and_then(|against| against.pace);
    vec![
        Cell::text(place.name.clone()).to(format!(
            "/indicators/{}?area={}",
            indicator.code, place.code
        )),
        Cell::text(place.code.clone()),
        Cell::default(),
        baseline.map_or(Cell::default(), |t| amount(t.amount)),
        match (&against, last) {
            (Some(against), _) => amount(against.target).hint(against.when.clone()),
            (None, Some(target)) => amount(target.amount),
            (None, None) => Cell::default(),
        },
        figure.drawn(listing::spark(figures, indicator, place, window)),
        Cell::text(if reading.shown.is_missing() {
            String::new()
        } else {
            period.map_or(String::new(), |p| p.label())
        }),
        against.as_ref().map_or(Cell::default(), share),
        pace.map_or(Cell::default(), Cell::share),
        Cell::text(words::coverage(&reading)).hint(words::carried(indicator, &reading)),
    ]
}

fn part(reader: &Reader<'_>, area: &Area, breakdown_id: i32) -> Vec<Cell> {
    let (figures, indicator) = (reader.figures, reader.indicator);
    let newest = reader.newest(area);
    let reading = figures.reading(indicator, area.id, breakdown_id, reader.over(newest));
    let spark = series::spark(figures, indicator, area.id, breakdown_id, reader.window);
    vec![
        Cell::text(area.name.clone()),
        Cell::text(area.code.clone()),
        Cell::text(figures.programme.catalogue.breakdown_name(breakdown_id)),
        Cell::default(),
        Cell::default(),
        Cell::figure(reading.shown, indicator.decimals).drawn(spark),
        Cell::text(if reading.shown.is_missing() {
            String::new()
        } else {
            newest.map_or(String::new(), |p| p.label())
        }),
        Cell::default(),
        Cell::default(),
        Cell::text(words::coverage(&reading)),
    ]
}
