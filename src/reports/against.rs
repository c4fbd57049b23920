//! Figures against what was planned.

use chrono::Datelike;

use super::figures::Figures;
use super::reading::Window;
use super::words;
use crate::i18n;
use crate::ledger::{Amount, Kind};
use crate::models::indicator::Indicator;
use crate::models::target::Target;

/// The last target of an indicator for an area.
pub fn last_target<'a>(
    targets: &'a [Target],
    indicator: &Indicator,
    area_id: i32,
) -> Option<&'a Target> {
    of(targets, indicator, area_id)
        .filter(|t| !t.is_baseline)
        .last()
}

/// The baseline of an indicator for an area.
pub fn baseline<'a>(
    targets: &'a [Target],
    indicator: &Indicator,
    area_id: i32,
) -> Option<&'a Target> {
    of(targets, indicator, area_id).find(|t| t.is_baseline)
}

fn of<'a>(
    targets: &'a [Target],
    indicator: &Indicator,
    area_id: i32,
) -> impl Iterator<Item = &'a Target> {
    let id = indicator.id;
    targets
        .iter()
        .filter(move |t| t.indicator_id == id && t.area_id == area_id)
}

/// The share of the target that is reached, 1 being all of it, and the target
/// in words. A stock is held against its last target; a flow against the last
/// target whose own period it has figures for.
pub fn share(
    figures: &Figures<'_>,
    targets: &[Target],
    indicator: &Indicator,
    area_id: i32,
    window: Window,
) -> Option<(f64, String)> {
    let (target, actual, when) = if indicator.kind == Kind::Flow {
        let mut planned: Vec<&Target> = of(targets, indicator, area_id)
            .filter(|t| !t.is_baseline)
            .collect();
        planned.reverse();
        planned.into_iter().find_map(|target| {
            let over = Window::of_days(target.from_day, target.by_day);
            let reading = figures.reading(indicator, area_id, figures.lead(indicator), over);
            let is_inside = window
                .to
                .is_none_or(|to| over.to.is_some_and(|end| end <= to));
            (is_inside && reading.shown.amount().is_some()).then(|| {
                (
                    target,
                    reading,
                    words::days(Some(target.from_day), Some(target.by_day)),
                )
            })
        })?
    } else {
        let target = last_target(targets, indicator, area_id)?;
        (
            target,
            figures.headline(indicator, area_id, window).1,
            t!(
                "public-end-of-year",
                year = target.by_day.year().to_string()
            ),
        )
    };
    let base: Option<Amount> = baseline(targets, indicator, area_id).map(|t| t.amount);
    let share = actual.share_of(target.amount, base)?;
    let amount = i18n::shortest(target.amount.units(), indicator.decimals.unsigned_abs());
    Some((
        share,
        t!(
            "public-against",
            share = words::percent(share),
            amount = amount,
            when = when
        ),
    ))
}
