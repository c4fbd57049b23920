//! The state of the programme in two sentences, made from its figures.

use super::against::Against;
use super::figures::Figures;
use super::reading::{Reading, Window};
use super::{series, words};
use crate::ledger::{Kind, Period};
use crate::models::area::Area;
use crate::models::indicator::Indicator;

/// The key figure that tells the state, with what it is held against.
pub struct Leading<'a> {
    /// Which indicator.
    pub indicator: &'a Indicator,
    /// The period that the figure is of.
    pub period: Period,
    /// The figure and what stands behind it.
    pub reading: Reading,
    /// Its target, if it has one.
    pub against: Option<&'a Against>,
}

/// Where the figure stands, then who reported it.
pub fn sentences(
    leading: &Leading<'_>,
    figures: &Figures<'_>,
    area: &Area,
    districts: &[&Area],
    window: Window,
) -> Vec<String> {
    vec![
        figure(leading),
        reported(leading, figures, area, districts, window),
    ]
}

fn figure(leading: &Leading<'_>) -> String {
    let indicator = leading.indicator;
    let name = &indicator.name;
    let figure = words::with_unit(indicator, leading.reading.shown);
    let when = words::when(indicator, Some(leading.period));
    let Some(against) = leading.against else {
        return t!(
            "public-state-figure",
            name = name,
            figure = figure,
            when = when
        );
    };
    let share = words::percent(against.share);
    let (planned, by) = (&against.planned, &against.when);
    match against.points() {
        None => t!(
            "public-state-share",
            name = name,
            figure = figure,
            when = when,
            share = share,
            planned = planned,
            by = by,
        ),
        Some(0) => t!(
            "public-state-on",
            name = name,
            figure = figure,
            when = when,
            share = share,
            planned = planned,
            by = by,
        ),
        Some(points) if points > 0 => t!(
            "public-state-ahead",
            name = name,
            figure = figure,
            when = when,
            share = share,
            planned = planned,
            by = by,
            count = points,
        ),
        Some(points) => t!(
            "public-state-behind",
            name = name,
            figure = figure,
            when = when,
            share = share,
            planned = planned,
            by = by,
            count = -points,
        ),
    }
}

/// Who reported for the newest period, by district where districts or what is
/// in them collect it.
fn reported(
    leading: &Leading<'_>,
    figures: &Figures<'_>,
    area: &Area,
    districts: &[&Area],
    window: Window,
) -> String {
    let (indicator, period) = (leading.indicator, leading.period);
    let label = period.label();
    let lead = figures.lead(indicator);
    let over = series::over(indicator, period);
    let readings = districts
        .iter()
        .map(|place| (place.id, figures.reading(indicator, place.id, lead, window)));
    let asked: Vec<(i32, Reading)> = readings
        .filter(|(_, reading)| reading.coverage.expected > 0)
        .collect();
    if asked.is_empty() || indicator.kind == Kind::Ratio {
        let reading = figures.reading(indicator, area.id, lead, over);
        let coverage = words::coverage(&reading);
        return t!("public-state-newest", period = label, coverage = coverage);
    }
    let is_fresh = |id: i32| series::is_fresh(figures, indicator, id, lead, period);
    let fresh = asked.iter().filter(|(id, _)| is_fresh(*id)).count();
    let count = asked.len();
    let stands = |(id, reading): &&(i32, Reading)| !is_fresh(*id) && !reading.shown.is_missing();
    let carried = match indicator.kind {
        Kind::Flow => 0,
        _ => asked.iter().filter(stands).count(),
    };
    // A total from which some are missing says so.
    match (carried, asked.len() - fresh - carried) {
        (0, 0) => t!(
            "public-state-all",
            fresh = fresh,
            count = count,
            period = label
        ),
        (0, missing) => t!(
            "public-state-missing",
            fresh = fresh,
            count = count,
            period = label,
            missing = missing
        ),
        (carried, 0) => t!(
            "public-state-carried",
            fresh = fresh,
            count = count,
            period = label,
            carried = carried
        ),
        (carried, missing) => t!(
            "public-state-carried-missing",
            fresh = fresh,
            count = count,
            period = label,
            carried = carried,
            missing = missing
        ),
    }
}
