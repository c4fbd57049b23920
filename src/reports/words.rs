//! Sentences that say what a figure means.

use chrono::NaiveDate;

use super::disclosure::Shown;
use super::reading::Reading;
use crate::i18n::{self, Lang};
use crate::ledger::{Kind, Period};
use crate::models::area::Level;
use crate::models::indicator::Indicator;

/// "33 of 47 settlements", "24 of 42 reports".
pub fn coverage(reading: &Reading) -> String {
    let coverage = &reading.coverage;
    let (have, expected) = (coverage.have, coverage.expected);
    if expected == 0 && have == 0 {
        return t!("words-nobody-asked");
    }
    if coverage.counts_reports {
        return t!("words-of-reports", have = have, count = expected);
    }
    match coverage.level {
        Some(Level::Country) => t!("words-of-countries", have = have, count = expected),
        Some(Level::Programme) => t!("words-of-programmes", have = have, count = expected),
        Some(Level::Region) => t!("words-of-regions", have = have, count = expected),
        Some(Level::Group) => t!("words-of-groups", have = have, count = expected),
        Some(Level::District) => t!("words-of-districts", have = have, count = expected),
        Some(Level::Settlement) => t!("words-of-settlements", have = have, count = expected),
        Some(Level::Complex) => t!("words-of-complexes", have = have, count = expected),
        None => t!("words-of-areas", have = have, count = expected),
    }
}

/// Since when a stock's value is carried forward, if its parts are not all of
/// one period; empty for other kinds.
pub fn carried(indicator: &Indicator, reading: &Reading) -> String {
    if indicator.kind != Kind::Stock {
        return String::new();
    }
    match (reading.coverage.newest, reading.coverage.oldest) {
        (Some(newest), Some(oldest)) if newest != oldest => {
            t!(
                "words-carried",
                newest = newest.label(),
                oldest = oldest.label()
            )
        }
        (Some(newest), _) => t!("words-value-of", period = newest.label()),
        _ => String::new(),
    }
}

/// The figure with its unit: "26,513 people", "41.2 %".
pub fn with_unit(indicator: &Indicator, shown: Shown) -> String {
    let text = shown.text(indicator.decimals);
    let number = match shown {
        Shown::Missing | Shown::Withheld => return text,
        Shown::FewerThanFive => 5.0,
        Shown::Exact(amount) | Shown::Rounded(amount) => amount.to_f64(),
    };
    amount_with_unit(number, &text, &indicator.unit)
}

/// Whether the unit is a thing that is counted, such as "house", rather than a
/// measure, such as "km" or "million AZN".
pub fn is_countable(unit: &str) -> bool {
    unit.chars().all(|c| c.is_ascii_lowercase() || c == ' ')
        && unit.len() > 3
        && !unit.starts_with("per ")
        && !unit.starts_with("million")
        && !unit.contains(" of ")
}

/// A number, written already, and its unit. A unit that the catalogue does not
/// have is the programme's own: in English it takes an "s", elsewhere it stays.
pub fn amount_with_unit(number: f64, written: &str, unit: &str) -> String {
    if let Some(text) = i18n::unit(unit, number, written) {
        return text;
    }
    let is_english = i18n::language() == Lang::En;
    if !is_english || written == "1" || !is_countable(unit) || unit.ends_with('s') {
        return format!("{written} {unit}");
    }
    format!("{written} {unit}s")
}

/// When a figure is of: a stock's state or a flow's period.
pub fn when(indicator: &Indicator, period: Option<Period>) -> String {
    match (indicator.kind, period) {
        (_, None) => String::new(),
        (Kind::Stock | Kind::Score, Some(period)) => {
            t!("words-at-the-end", period = period.label())
        }
        (_, Some(period)) => t!("words-in", period = period.label()),
    }
}

/// A stretch of days as people read it: a day, a month, a year, or both ends.
pub fn days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    use chrono::Datelike;
    let (Some(from), Some(to)) = (from, to) else {
        return t!("words-no-date");
    };
    if from == to {
        return i18n::day(to);
    }
    let whole_months = from.day() == 1 && to.succ_opt().is_some_and(|next| next.day() == 1);
    if whole_months && from.year() == to.year() && from.month() == 1 && to.month() == 12 {
        return to.year().to_string();
    }
    if whole_months && from.year() == to.year() && from.month() == to.month() {
        return i18n::month(to.year(), to.month0());
    }
    if whole_months && from.month() == 1 && to.month() == 12 {
        return range(from.year().to_string(), to.year().to_string());
    }
    if whole_months {
        return range(
            i18n::month(from.year(), from.month0()),
            i18n::month(to.year(), to.month0()),
        );
    }
    range(i18n::day(from), i18n::day(to))
}

fn range(from: String, to: String) -> String {
    t!("words-range", from = from, to = to)
}

/// A share in percent: "65 %".
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 1.0 {
        t!("words-under-one-percent")
    } else {
        t!("words-percent", number = i18n::axis(percent.round()))
    }
}
