//! What changed since the period before: the largest moves of totals.

use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::Window;
use super::{listing, series, words};
use crate::i18n;
use crate::ledger::{Amount, Kind, Period};
use crate::models::area::Area;
use crate::models::indicator::Indicator;

/// How many are told ...
const MOST: usize = 5;
/// ... and how many of one indicator, so that it does not hide the others.
const OF_ONE: usize = 2;

/// How many months before the newest figure of all a period may end for its
/// moves to be news.
const RECENT: i32 = 12;

/// One total that moved.
pub struct Move {
    /// Indicator and area.
    pub title: String,
    /// By how much, with its sign.
    pub change: String,
    /// The figures it moved between, with their times and who is behind them.
    pub sentence: String,
    /// Its history.
    pub href: String,
}

/// The largest moves of these areas' totals between the newest period in
/// which anybody in `whole` reported the indicator and the one before, if that
/// was within a year of the newest figure of all;
/// measured by the indicator's total for `whole`. Only what adds up moves so,
/// and only totals that may be known exactly are looked at: neither the list
/// nor its order tells more than the figures that the viewer sees.
pub fn moves(
    figures: &Figures<'_>,
    indicators: &[&Indicator],
    whole: &Area,
    places: &[&Area],
    window: Window,
) -> Vec<Move> {
    let adds_up = |i: &&Indicator| matches!(i.kind, Kind::Stock | Kind::Flow);
    let pairs = indicators.iter().copied().filter(adds_up);
    let pairs = pairs.filter_map(|i| Some((i, last_two(figures, i, whole, window)?)));
    let pairs: Vec<(&Indicator, [Period; 2])> = pairs.collect();
    let newest = pairs.iter().map(|(_, [_, new])| new.last_month()).max();
    let is_news = |(_, [_, new]): &(&Indicator, [Period; 2])| {
        newest.is_some_and(|newest| newest - new.last_month() < RECENT)
    };
    let mut found: Vec<Moved<'_>> = Vec::new();
    for (indicator, [old, new]) in pairs.into_iter().filter(is_news) {
        let lead = figures.lead(indicator);
        let shown = |place: &Area, period| {
            figures.shown(indicator, place.id, lead, series::over(indicator, period))
        };
        let size = |period| shown(whole, period).to_f64().unwrap_or(0.0).abs();
        let all = size(old).max(size(new)).max(1.0);
        let moved = places.iter().filter_map(|place| {
            let by = difference(shown(place, old), shown(place, new))?;
            Some(Moved {
                indicator,
                place,
                old,
                new,
                by,
                size: by.to_f64().abs() / all,
            })
        });
        found.extend(largest(moved.collect(), OF_ONE));
    }
    let told = largest(found, MOST);
    told.iter().map(|moved| moved.told(figures)).collect()
}

/// So many of them, the largest first; equal ones keep their order.
fn largest(mut found: Vec<Moved<'_>>, most: usize) -> Vec<Moved<'_>> {
    found.sort_by(|one, other| other.size.total_cmp(&one.size));
    found.truncate(most);
    found
}

/// The newest period with a report in the area and the one before it.
fn last_two(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area: &Area,
    window: Window,
) -> Option<[Period; 2]> {
    let lead = figures.lead(indicator);
    let mut fresh = figures
        .periods(indicator, area.id, lead)
        .into_iter()
        .rev()
        .filter(|period| window.ends_after(*period))
        .filter(|period| figures.is_fresh(indicator, area.id, lead, *period));
    let new = fresh.next()?;
    Some([fresh.next()?, new])
}

/// How far a total moved, if it did and both figures are exact. Nothing
/// reported is no zero, so what begins or ends does not move.
fn difference(old: Shown, new: Shown) -> Option<Amount> {
    match (old, new) {
        (Shown::Exact(old), Shown::Exact(new)) => {
            new.checked_sub(old).filter(|moved| *moved != Amount::ZERO)
        }
        _ => None,
    }
}

/// A total that moved between two periods.
struct Moved<'a> {
    indicator: &'a Indicator,
    place: &'a Area,
    old: Period,
    new: Period,
    by: Amount,
    /// The part of the whole that moved.
    size: f64,
}

impl Moved<'_> {
    fn told(&self, figures: &Figures<'_>) -> Move {
        let indicator = self.indicator;
        let (name, place) = (listing::heading(indicator), &self.place.name);
        let part = figures.lead_name(indicator);
        let digits = i18n::number(self.by.units(), indicator.decimals.unsigned_abs());
        Move {
            title: match part {
                "" => t!("public-pair", first = name, second = place),
                part => t!("public-triple", first = name, second = part, third = place),
            },
            change: match self.by > Amount::ZERO {
                true => format!("{}{digits}", i18n::plus()),
                false => digits,
            },
            sentence: self.sentence(figures),
            href: format!("/indicators/{}?area={}", indicator.code, self.place.code),
        }
    }

    /// Who stands behind a figure is said where it is not everybody at both
    /// times: what moved may be who reported.
    fn sentence(&self, figures: &Figures<'_>) -> String {
        let indicator = self.indicator;
        let at = |period| {
            let over = series::over(indicator, period);
            let lead = figures.lead(indicator);
            let reading = figures.reading(indicator, self.place.id, lead, over);
            let is_whole = reading.coverage.have == reading.coverage.expected;
            (
                words::with_unit(indicator, reading.shown),
                words::when(indicator, Some(period)),
                words::coverage(&reading),
                is_whole,
            )
        };
        match (at(self.new), at(self.old)) {
            ((new, new_when, _, true), (old, old_when, _, true)) => {
                t!(
                    "public-moved-between",
                    new = new,
                    new_when = new_when,
                    old = old,
                    old_when = old_when
                )
            }
            ((new, new_when, coverage, _), (old, old_when, old_coverage, _)) => {
                t!(
                    "public-moved-between-from",
                    new = new,
                    new_when = new_when,
                    coverage = coverage,
                    old = old,
                    old_when = old_when,
                    old_coverage = old_coverage
                )
            }
        }
    }
}
