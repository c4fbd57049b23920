//! The data of a line chart made sound: in order of time, gaps kept as gaps.

use chrono::NaiveDate;

use super::line::LinePoint;
use super::{dates, sound};

/// Up to this many reported values each get a dot: the line between is our drawing, not data.
const DOTS: usize = 16;

/// Day and value.
pub(super) type Xy = (f64, f64);

/// Neighbouring values of one kind, to be joined by one line.
pub(super) struct Stretch {
    pub(super) carried: bool,
    pub(super) points: Vec<Xy>,
}

/// The chart's data once sound and in order.
pub(super) struct Series {
    pub(super) stretches: Vec<Stretch>,
    pub(super) target: Vec<Xy>,
    pub(super) statements: Vec<Xy>,
}

impl Series {
    /// Leaves out what cannot be drawn and puts the rest in order of time.
    pub(super) fn new(
        actual: &[LinePoint],
        target: &[(NaiveDate, f64)],
        statements: &[(NaiveDate, f64)],
    ) -> Series {
        let tidy = |points: &[(NaiveDate, f64)]| -> Vec<Xy> {
            let sound =
                |(date, value): &(NaiveDate, f64)| Some((dates::day(*date), sound(*value)?));
            let mut kept: Vec<Xy> = points.iter().filter_map(sound).collect();
            kept.sort_by(|a, b| a.0.total_cmp(&b.0));
            kept
        };
        let mut actual: Vec<&LinePoint> = actual.iter().collect();
        actual.sort_by_key(|point| point.date);
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut before: Option<Xy> = None;
        for point in actual {
            let here = point
                .value
                .and_then(sound)
                .map(|value| (dates::day(point.date), value));
            match (here, before, stretches.last_mut()) {
                (None, ..) => {}
                (Some(here), Some(_), Some(run)) if run.carried == point.carried => {
                    run.points.push(here)
                }
                (Some(here), ..) => stretches.push(Stretch {
                    carried: point.carried,
                    points: before.into_iter().chain([here]).collect(),
                }),
            }
            before = here;
        }
        Series {
            stretches,
            target: tidy(target),
            statements: tidy(statements),
        }
    }

    pub(super) fn everything(&self) -> impl Iterator<Item = Xy> + '_ {
        let actual = self.stretches.iter().flat_map(|run| run.points.iter());
        actual.chain(&self.target).chain(&self.statements).copied()
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &Vec<Xy>> {
        self.stretches
            .iter()
            .map(|run| &run.points)
            .chain([&self.target])
    }

    /// Values that get a dot: the last one, those with gaps around them, and
    /// all that were reported while they are few.
    pub(super) fn dots(&self) -> Vec<Xy> {
        let reported = self.stretches.iter().filter(|run| !run.carried);
        let mut dots: Vec<Xy> = reported
            .flat_map(|run| run.points.iter().copied())
            .collect();
        if dots.len() > DOTS {
            let alone = self.stretches.iter().filter(|run| run.points.len() == 1);
            dots = alone.flat_map(|run| run.points.iter().copied()).collect();
        }
        dots.extend(self.stretches.last().and_then(|run| run.points.last()));
        dots.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        dots.dedup();
        dots
    }
}
