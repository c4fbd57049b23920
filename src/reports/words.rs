//! Sentences that say what a figure means.

use chrono::NaiveDate;

use super::disclosure::Shown;
use super::reading::Reading;
use crate::i18n;
use crate::ledger::{Kind, Period};
use crate::models::indicator::Indicator;

/// "33 of 47 settlements", "24 of 42 reports".
pub fn coverage(reading: &Reading) -> String {
    if reading.coverage.expected == 0 && reading.coverage.have == 0 {
        return "nobody is asked for it yet".into();
    }
    let noun = match (reading.coverage.counts_reports, reading.coverage.level) {
        (true, _) => "reports",
        (false, Some(level)) if reading.coverage.expected == 1 => level.singular(),
        (false, Some(level)) => level.plural(),
        (false, None) if reading.coverage.expected == 1 => "area",
        (false, None) => "areas",
    };
    format!(
        "{} of {} {noun}",
        i18n::count(reading.coverage.have),
        i18n::count(reading.coverage.expected)
    )
}

/// Since when a stock's value is carried forward, if its parts are not all of
/// one period; empty for other kinds.
pub fn carried(indicator: &Indicator, reading: &Reading) -> String {
    if indicator.kind != Kind::Stock {
        return String::new();
    }
    match (reading.coverage.newest, reading.coverage.oldest) {
        (Some(newest), Some(oldest)) if newest != oldest => {
            format!(
                "newest value of {}, oldest carried since {}",
                newest.label(),
                oldest.label()
            )
        }
        (Some(newest), _) => format!("value of {}", newest.label()),
        _ => String::new(),
    }
}

/// The figure with its unit: "26,513 persons", "41.2 %".
pub fn with_unit(indicator: &Indicator, shown: Shown) -> String {
    match shown {
        Shown::Missing | Shown::Withheld => shown.text(indicator.decimals),
        _ => amount_with_unit(&shown.text(indicator.decimals), &indicator.unit),
    }
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

/// A number and its unit; "1 person" is the only plural English needs here.
pub fn amount_with_unit(number: &str, unit: &str) -> String {
    let irregular = [
        ("person", "people"),
        ("child", "children"),
        ("family", "families"),
        ("facility", "facilities"),
        ("company", "companies"),
        ("pp", "pp"),
    ];
    let countable = is_countable(unit);
    if number == "1" || !countable || unit.ends_with('s') {
        return format!("{number} {unit}");
    }
    match irregular.iter().find(|(one, _)| *one == unit) {
        Some((_, many)) => format!("{number} {many}"),
        None => format!("{number} {unit}s"),
    }
}

/// When a figure is of: a stock's state or a flow's period.
pub fn when(indicator: &Indicator, period: Option<Period>) -> String {
    match (indicator.kind, period) {
        (_, None) => String::new(),
        (Kind::Stock | Kind::Score, Some(period)) => format!("at the end of {}", period.label()),
        (_, Some(period)) => format!("in {}", period.label()),
    }
}

/// A stretch of days as people read it: a day, a month, a year, or both ends.
pub fn days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    use chrono::Datelike;
    let (Some(from), Some(to)) = (from, to) else {
        return "no date given".into();
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
        return format!("{} to {}", from.year(), to.year());
    }
    if whole_months {
        return format!("{} to {}", from.format("%B %Y"), to.format("%B %Y"));
    }
    format!("{} to {}", i18n::day(from), i18n::day(to))
}

/// A share in percent: "65 %".
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 1.0 {
        "under 1 %".into()
    } else {
        format!("{} %", i18n::axis(percent.round()))
    }
}
