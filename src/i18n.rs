//! How numbers and days are written for people, and in which language.

use std::cell::Cell;

use chrono::{NaiveDate, NaiveDateTime};

/// A language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Azerbaijani.
    Az,
    /// Russian.
    Ru,
    /// Arabic.
    Ar,
}

impl Lang {
    /// Its code, as in `lang` of a page.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Az => "az",
            Self::Ru => "ru",
            Self::Ar => "ar",
        }
    }
}

thread_local! {
    static LANGUAGE: Cell<Lang> = const { Cell::new(Lang::En) };
}

/// The language of the answer that is being made.
pub fn language() -> Lang {
    LANGUAGE.get()
}

/// Does some work in a language.
pub fn within<T>(lang: Lang, work: impl FnOnce() -> T) -> T {
    let before = LANGUAGE.replace(lang);
    let done = work();
    LANGUAGE.set(before);
    done
}

/// An amount of ten-thousandths with this many decimals, thousands set apart:
/// `12,345.7`. Rounded half away from zero; a real minus sign.
pub fn number(units: i64, decimals: u32) -> String {
    let decimals = decimals.min(4);
    let step = 10_u64.pow(4 - decimals);
    let rounded = (units.unsigned_abs() + step / 2) / step;
    let one = 10_u64.pow(decimals);
    let (whole, fraction) = (rounded / one, rounded % one);
    let sign = if units < 0 && rounded > 0 {
        "\u{2212}"
    } else {
        ""
    };
    if decimals == 0 {
        return format!("{sign}{}", grouped(whole));
    }
    format!(
        "{sign}{}.{fraction:0width$}",
        grouped(whole),
        width = decimals as usize
    )
}

/// The same without zeros at the end that say nothing: `65,000`, `0.5`.
pub fn shortest(units: i64, decimals: u32) -> String {
    let text = number(units, decimals);
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// A whole number, thousands set apart.
pub fn count(n: i64) -> String {
    let sign = if n < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", grouped(n.unsigned_abs()))
}

fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// "1 district", "2 districts".
pub fn plural(n: i64, one: &str, many: &str) -> String {
    format!("{} {}", count(n), if n == 1 { one } else { many })
}

/// A short axis label of a drawn value: `1.5 million`, `20,000`, `0.05`.
pub fn axis(value: f64) -> String {
    let (scaled, word) = match value.abs() {
        v if v >= 1e9 => (value / 1e9, " bn"),
        v if v >= 1e6 => (value / 1e6, " m"),
        _ => (value, ""),
    };
    let decimals = if scaled.abs() >= 100.0 || scaled.fract().abs() < 1e-9 {
        0
    } else if scaled.abs() >= 1.0 {
        1
    } else {
        4
    };
    let units = (scaled * 10_000.0).round();
    if !units.is_finite() || units.abs() > 9e18 {
        return format!("{value:e}");
    }
    let text = shortest(units as i64, decimals);
    format!("{text}{word}")
}

/// "4 March 2025".
pub fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "4 March 2025, 09:12 UTC".
pub fn moment(at: NaiveDateTime) -> String {
    at.format("%-d %B %Y, %H:%M UTC").to_string()
}
