//! How numbers and days are written for people.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::{Lang, Say, language, say};

/// Between thousands, and before decimals (CLDR; digits are Latin in all four).
fn marks() -> (char, char) {
    match language() {
        Lang::En | Lang::Ar => (',', '.'),
        Lang::Az => ('.', ','),
        Lang::Ru => ('\u{a0}', ','),
    }
}

/// Before a number that says how much more something became.
pub fn plus() -> &'static str {
    match language() {
        Lang::Ar => "\u{200e}+",
        _ => "+",
    }
}

/// Between a number's whole and its decimals.
pub(super) fn decimal_mark() -> char {
    marks().1
}

/// Before a number below zero. In a right-to-left line the sign would stand
/// behind the digits without the mark.
fn minus() -> &'static str {
    match language() {
        Lang::Ar => "\u{200e}\u{2212}",
        _ => "\u{2212}",
    }
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
        minus()
    } else {
        ""
    };
    if decimals == 0 {
        return format!("{sign}{}", grouped(whole));
    }
    format!(
        "{sign}{}{}{fraction:0width$}",
        grouped(whole),
        marks().1,
        width = decimals as usize
    )
}

/// The same without zeros at the end that say nothing: `65,000`, `0.5`.
pub fn shortest(units: i64, decimals: u32) -> String {
    let text = number(units, decimals);
    if decimals.min(4) > 0 {
        let point = marks().1;
        text.trim_end_matches('0')
            .trim_end_matches(point)
            .to_owned()
    } else {
        text
    }
}

/// A whole number, thousands set apart.
pub fn count(n: i64) -> String {
    let sign = if n < 0 { minus() } else { "" };
    format!("{sign}{}", grouped(n.unsigned_abs()))
}

fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(marks().0);
        }
        out.push(digit);
    }
    out
}

/// "1 district", "2 districts". For commands; pages have messages.
pub fn plural(n: i64, one: &str, many: &str) -> String {
    format!("{} {}", count(n), if n == 1 { one } else { many })
}

/// A short axis label of a drawn value: `1.5 million`, `20,000`, `0.05`.
pub fn axis(value: f64) -> String {
    let (scaled, word) = match value.abs() {
        v if v >= 1e9 => (value / 1e9, Some("words-billion")),
        v if v >= 1e6 => (value / 1e6, Some("words-million")),
        _ => (value, None),
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
    word.map_or_else(
        || text.clone(),
        |key| say(key, &[("number", text.as_str().value())]),
    )
}

/// Months as they stand alone, and within a day where that differs (CLDR 46).
const MONTHS: [[&str; 12]; 4] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr",
        "oktyabr", "noyabr", "dekabr",
    ],
    [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
];
const RUSSIAN_MONTHS_OF_DAYS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const SHORT_MONTHS: [[&str; 12]; 3] = [
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    [
        "yan", "fev", "mar", "apr", "may", "iyn", "iyl", "avq", "sen", "okt", "noy", "dek",
    ],
    [
        "янв.",
        "февр.",
        "март",
        "апр.",
        "май",
        "июнь",
        "июль",
        "авг.",
        "сент.",
        "окт.",
        "нояб.",
        "дек.",
    ],
];

/// A month by its number from 0: "March".
pub fn month_name(month0: u32) -> &'static str {
    MONTHS[language() as usize][month0 as usize % 12]
}

/// "March 2025".
pub fn month(year: i32, month0: u32) -> String {
    format!("{} {year}", month_name(month0))
}

/// "Mar 2025".
pub fn short_month(year: i32, month0: u32) -> String {
    let names = SHORT_MONTHS.get(language() as usize);
    let name = names.map_or_else(|| month_name(month0), |names| names[month0 as usize % 12]);
    format!("{name} {year}")
}

/// "4 March 2025".
pub fn day(day: NaiveDate) -> String {
    let month = match language() {
        Lang::Ru => RUSSIAN_MONTHS_OF_DAYS[day.month0() as usize],
        _ => month_name(day.month0()),
    };
    format!("{} {month} {}", day.day(), day.year())
}

/// "4 March 2025, 09:12 UTC".
pub fn moment(at: NaiveDateTime) -> String {
    let comma = match language() {
        Lang::Ar => "\u{60c}",
        _ => ",",
    };
    let (hour, minute) = (at.hour(), at.minute());
    format!("{}{comma} {hour:02}:{minute:02} UTC", day(at.date()))
}
