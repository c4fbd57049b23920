//! The time axis: which years or months are named, and where.

use chrono::{Datelike, NaiveDate};

use super::mark::{Mark, UNIT};
use super::text::width;

/// Below this many days (18 months) the axis names months instead of years.
const MONTHS_BELOW: f64 = 548.0;

/// Days since the common era began: the x coordinate of a date.
pub(super) fn day(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

/// First and last day to show. A span too short to read is widened on both sides.
pub(super) fn span(days: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let (first, last) = days.fold((f64::MAX, f64::MIN), |(a, b), d| (a.min(d), b.max(d)));
    if first > last {
        return None;
    }
    let short = (150.0 - (last - first)).max(0.0) / 2.0;
    Some((first - short, last + short))
}

/// What the time axis shows: where periods begin, and names at their middles.
#[derive(Default)]
pub(super) struct TimeAxis {
    pub(super) bounds: Vec<f64>,
    pub(super) names: Vec<(f64, String)>,
}

/// Years or months, numbered in one row.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Month,
    Year,
}

impl Unit {
    fn index(self, date: NaiveDate) -> i32 {
        match self {
            Unit::Month => date.year() * 12 + date.month0() as i32,
            Unit::Year => date.year(),
        }
    }

    fn start(self, index: i32) -> Option<NaiveDate> {
        match self {
            Unit::Month => {
                NaiveDate::from_ymd_opt(index.div_euclid(12), index.rem_euclid(12) as u32 + 1, 1)
            }
            Unit::Year => NaiveDate::from_ymd_opt(index, 1, 1),
        }
    }

    fn days(self) -> f64 {
        if self == Unit::Month { 30.4 } else { 365.25 }
    }

    /// Rounds of periods that may be skipped between names.
    fn steps(self) -> &'static [i32] {
        match self {
            Unit::Month => &[1, 2, 3, 6, 12],
            Unit::Year => &[1, 2, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000],
        }
    }
}

/// The axis from `first` to `last` day drawn `room` units wide. A name stands at
/// the middle of its period, so that the last day of a year is not read as the next.
pub(super) fn axis(
    (first, last): (f64, f64),
    room: i32,
    month: &dyn Fn(NaiveDate) -> String,
) -> TimeAxis {
    let unit = if last - first < MONTHS_BELOW {
        Unit::Month
    } else {
        Unit::Year
    };
    let name = |index: i32| match (unit, unit.start(index)) {
        (Unit::Month, Some(start)) => month(start),
        _ => index.to_string(),
    };
    let date = |days: f64| NaiveDate::from_num_days_from_ce_opt(days as i32);
    let (Some(from), Some(to)) = (date(first), date(last)) else {
        return TimeAxis::default();
    };
    let (from, to) = (unit.index(from), unit.index(to));
    let scale = f64::from(room) / (last - first);
    let widest = width(&name(from), Mark::Tick).max(width(&name(to), Mark::Tick)) + 12 * UNIT;
    let fits = |step: &&i32| unit.days() * scale * f64::from(**step) >= f64::from(widest);
    let step = unit.steps().iter().find(fits).copied().unwrap_or(1_000_000);

    let mut axis = TimeAxis::default();
    let start_of = |index| unit.start(index).map(day);
    let mut index = from.div_euclid(step) * step;
    while index <= to {
        if let (Some(start), Some(end)) = (start_of(index), start_of(index + 1)) {
            let (seen_from, seen_to) = (start.max(first), end.min(last));
            let middle = (seen_from + seen_to) / 2.0;
            let wide = |days: f64| (days * scale) as i32;
            let whole = seen_from == start && seen_to == end;
            let spills = wide(last - middle) + 8 * UNIT < widest / 2;
            let crowds = axis
                .names
                .last()
                .is_some_and(|last| wide(middle - last.0) < widest);
            // Where a period cut off by the edge stands too near, the whole one stays.
            if crowds && whole {
                axis.names.pop();
            }
            if !spills && (whole || !crowds && seen_to - seen_from >= (end - start) * 0.5) {
                axis.names.push((middle, name(index)));
            }
        }
        index += step;
    }
    if axis.names.is_empty() {
        let middle = (first + last) / 2.0;
        axis.names
            .extend(date(middle).map(|date| (middle, name(unit.index(date)))));
    }
    if to - from <= 40 {
        axis.bounds = (from..=to)
            .filter_map(start_of)
            .filter(|d| *d >= first)
            .collect();
    }
    axis
}
