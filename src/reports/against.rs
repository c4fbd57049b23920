//! Figures against what was planned.

use chrono::{Datelike, NaiveDate};

use super::figures::Figures;
use super::reading::Window;
use super::words;
use crate::i18n;
use crate::ledger::{Amount, Kind};
use crate::models::indicator::{Direction, Indicator};
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

/// A figure held against its target.
pub struct Against {
    /// Share of the target that is reached, 1 being all of it.
    pub share: f64,
    /// Share that the straight line to the target gives by the figure's day.
    pub pace: Option<f64>,
    /// The planned amount.
    pub target: Amount,
    /// The same in words.
    pub planned: String,
    /// For when it is planned: "2025", "the end of 2026".
    pub when: String,
}

impl Against {
    /// The share and the target: "19 % of 140,000 planned for the end of 2026".
    pub fn words(&self) -> String {
        t!(
            "public-against",
            share = words::percent(self.share),
            amount = self.planned,
            when = self.when
        )
    }

    /// Where the figure stands against the pace; empty without one.
    pub fn pace_words(&self) -> String {
        match self.points() {
            None => String::new(),
            Some(0) => t!("public-pace-on"),
            Some(points) if points > 0 => t!("public-pace-ahead", count = points),
            Some(points) => t!("public-pace-behind", count = -points),
        }
    }

    /// Whole percentage points ahead of the pace, negative behind it: the
    /// difference of the two shares as they are written.
    pub fn points(&self) -> Option<i64> {
        let percent = |share: f64| (share * 100.0).round();
        let points = percent(self.share) - percent(self.pace?);
        (points.abs() < 1e15).then_some(points as i64)
    }
}

/// The share of the target that is reached. A stock is held against its last
/// target; a flow against the last target whose own period it has figures for.
///
/// The pace is the share that a straight line gives by the last day of the
/// figure's period: from the baseline, its value on its day, to the target on
/// its day; for a flow from nothing on the first day of the target's period.
/// A straight line from baseline to target is what results frameworks usually
/// take where nothing else was agreed; it says nothing about how hard each
/// part of the way is. Without a baseline a stock has no line, and a flow of
/// which less is better has none either: not having counted all of it yet
/// would look like success.
pub fn against(
    figures: &Figures<'_>,
    targets: &[Target],
    indicator: &Indicator,
    area_id: i32,
    window: Window,
) -> Option<Against> {
    let (target, period, actual, when) = if indicator.kind == Kind::Flow {
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
                let when = words::days(Some(target.from_day), Some(target.by_day));
                (target, reading.coverage.newest, reading, when)
            })
        })?
    } else {
        let target = last_target(targets, indicator, area_id)?;
        let (period, reading) = figures.headline(indicator, area_id, window);
        let when = t!(
            "public-end-of-year",
            year = target.by_day.year().to_string()
        );
        (target, period, reading, when)
    };
    let baseline = baseline(targets, indicator, area_id);
    let base = baseline.map(|t| t.amount);
    let share = actual.share_of(target.amount, base)?;
    let start = match (indicator.kind, baseline) {
        (Kind::Flow, _) if indicator.direction == Direction::Down => None,
        (Kind::Flow, None) => Some(target.from_day),
        // What a flow began from before its target's period is not on its way.
        (Kind::Flow, Some(_)) => None,
        (_, baseline) => baseline.map(|t| t.by_day),
    };
    Some(Against {
        share,
        pace: start
            .zip(period)
            .and_then(|(from, period)| elapsed(from, target.by_day, period.last_day())),
        target: target.amount,
        planned: i18n::shortest(target.amount.units(), indicator.decimals.unsigned_abs()),
        when,
    })
}

/// The share of the time between two days that has gone by at the end of a
/// third: none before the first, all after the second.
fn elapsed(from: NaiveDate, by: NaiveDate, day: NaiveDate) -> Option<f64> {
    let whole = (by - from).num_days();
    let gone = (day - from).num_days().clamp(0, whole.max(0));
    (whole > 0).then(|| gone as f64 / whole as f64)
}
