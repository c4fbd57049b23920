//! Periods and days as people write them.

use chrono::{Datelike, NaiveDate};

use super::fold;
use crate::error::{Error, Result};
use crate::ledger::{Length, Period};

/// Each month in English, Azerbaijani, Russian (as a name and in a date) and
/// Arabic (as in Cairo and as in Damascus), with the usual short forms.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "jan",
        "yanvar",
        "yan",
        "январь",
        "января",
        "янв",
        "يناير",
        "كانون الثاني",
    ],
    &[
        "february",
        "feb",
        "fevral",
        "fev",
        "февраль",
        "февраля",
        "фев",
        "февр",
        "فبراير",
        "شباط",
    ],
    &[
        "march",
        "mar",
        "mart",
        "март",
        "марта",
        "мар",
        "مارس",
        "اذار",
    ],
    &[
        "april",
        "apr",
        "aprel",
        "апрель",
        "апреля",
        "апр",
        "ابريل",
        "نيسان",
    ],
    &["may", "май", "мая", "مايو", "ايار"],
    &[
        "june",
        "jun",
        "iyun",
        "июнь",
        "июня",
        "июн",
        "يونيو",
        "حزيران",
    ],
    &[
        "july",
        "jul",
        "iyul",
        "июль",
        "июля",
        "июл",
        "يوليو",
        "تموز",
    ],
    &[
        "august",
        "aug",
        "avqust",
        "avq",
        "август",
        "августа",
        "авг",
        "اغسطس",
        "اب",
    ],
    &[
        "september",
        "sep",
        "sept",
        "sentyabr",
        "sen",
        "сентябрь",
        "сентября",
        "сен",
        "сент",
        "سبتمبر",
        "ايلول",
    ],
    &[
        "october",
        "oct",
        "oktyabr",
        "okt",
        "октябрь",
        "октября",
        "окт",
        "اكتوبر",
        "تشرين الاول",
    ],
    &[
        "november",
        "nov",
        "noyabr",
        "noy",
        "ноябрь",
        "ноября",
        "ноя",
        "нояб",
        "نوفمبر",
        "تشرين الثاني",
    ],
    &[
        "december",
        "dec",
        "dekabr",
        "dek",
        "декабрь",
        "декабря",
        "дек",
        "ديسمبر",
        "كانون الاول",
    ],
];

/// What calls a quarter a quarter.
const QUARTER: &[&str] = &[
    "q",
    "quarter",
    "qtr",
    "kvartal",
    "rub",
    "rubu",
    "квартал",
    "квартала",
    "кв",
    "الربع",
    "ربع",
];

/// A quarter's number where it is a word.
const QUARTERS: [&[&str]; 4] = [
    &["1", "i", "first", "1st", "birinci", "первый", "الاول"],
    &["2", "ii", "second", "ikinci", "второй", "الثاني"],
    &["3", "iii", "third", "ucuncu", "третий", "الثالث"],
    &["4", "iv", "fourth", "dorduncu", "четвертый", "الرابع"],
];

/// Words around a period that say nothing more: "2025-ci il", "март 2025 г.".
const AROUND: &[&str] = &[
    "year", "month", "of", "the", "st", "nd", "rd", "th", "il", "ili", "ilin", "ci", "cu", "г",
    "год", "года", "й", "عام", "سنه", "شهر", "من",
];

/// What a text can be read as.
enum Reading {
    Period(Period),
    Day(NaiveDate),
}

/// The period that a text means. Where it is a single day, as spreadsheets
/// make it of "March 2025", `length` says which period that day begins or ends.
pub fn period(text: &str, length: Option<Length>) -> Result<Period> {
    let text = text.trim();
    if let Some((start, end)) = text.split_once('/')
        && let (Some(start), Some(end)) = (iso_day(start), iso_day(end))
    {
        return between(start, end).ok_or_else(|| {
            let (start, end) = (start.to_string(), end.to_string());
            Error::BadInput(t!("read-period-days", start = start, end = end))
        });
    }
    match (read(text)?, length) {
        (Reading::Period(period), _) => Ok(period),
        (Reading::Day(day), Some(length)) => {
            let period = Period::of_day(day, length);
            if day == period.first_day() || day == period.last_day() {
                Ok(period)
            } else {
                Err(Error::BadInput(t!("read-period-day", text = text)))
            }
        }
        (Reading::Day(_), None) => Err(Error::BadInput(t!("read-period-day", text = text))),
    }
}

/// The period that stands above a column: itself, or its first day, which is
/// what spreadsheets make of "March 2025".
pub(super) fn heading(text: &str) -> Option<String> {
    // Most headings are words, and every period has a year.
    if !text.contains(char::is_numeric) {
        return None;
    }
    match read(text.trim()).ok()? {
        Reading::Period(period) => Some(period.to_string()),
        Reading::Day(day) => (day.day() == 1).then(|| day.to_string()),
    }
}

/// The period that begins on the one day and ends on the other.
fn between(start: NaiveDate, end: NaiveDate) -> Option<Period> {
    [Length::Month, Length::Quarter, Length::Year]
        .map(|length| Period::of_day(start, length))
        .into_iter()
        .find(|period| period.first_day() == start && period.last_day() == end)
}

/// The day that a text means.
pub fn day(text: &str) -> Result<NaiveDate> {
    match read(text.trim()) {
        Ok(Reading::Day(day)) => Ok(day),
        Ok(Reading::Period(_)) => Err(Error::BadInput(t!("read-no-day", text = text.trim()))),
        Err(Error::BadInput(_)) if !is_two_ways(text) => {
            Err(Error::BadInput(t!("read-no-day", text = text.trim())))
        }
        Err(error) => Err(error),
    }
}

fn read(text: &str) -> Result<Reading> {
    if let Ok(period) = text.parse() {
        return Ok(Reading::Period(period));
    }
    if let Some(day) = iso_day(text) {
        return Ok(Reading::Day(day));
    }
    if is_two_ways(text) {
        return Err(Error::BadInput(t!("read-two-days", text = text)));
    }
    let words = fold::words(text);
    let words: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !AROUND.contains(word))
        .collect();
    match reading(&words) {
        Some(reading) => Ok(reading),
        // Its own sentence says how periods are written.
        None => text.parse().map(Reading::Period).map_err(Error::BadInput),
    }
}

fn reading(words: &[&str]) -> Option<Reading> {
    if let &[number] = words {
        // DHIS2 writes 202503, spreadsheets 2025.
        return match number.len() {
            4 => year_of(number).and_then(|year| period_of(&format!("{year}"))),
            6 => {
                let (year, month) = number.split_at_checked(4)?;
                period_of(&format!("{year}-{month}"))
            }
            _ => None,
        };
    }
    if let Some(place) = words.iter().position(|word| QUARTER.contains(word)) {
        let rest = [&words[..place], &words[place + 1..]].concat();
        return quarter_of(&rest);
    }
    let (month, rest) = month_of(words);
    if let Some(month) = month {
        return match *rest {
            [year] => period_of(&format!("{}-{month:02}", year_of(year)?)),
            [one, two] => {
                let (day, year) = if year_of(one).is_some() {
                    (two, one)
                } else {
                    (one, two)
                };
                of_parts(year_of(year)?, month, small(day)?)
            }
            _ => None,
        };
    }
    match *words {
        [year, month] if year_of(year).is_some() => {
            period_of(&format!("{year}-{:02}", small(month)?))
        }
        [month, year] => period_of(&format!("{}-{:02}", year_of(year)?, small(month)?)),
        [year, month, day] if year_of(year).is_some() => {
            of_parts(year_of(year)?, small(month)?, small(day)?)
        }
        [first, second, year] => {
            let (year, first, second) = (year_of(year)?, small(first)?, small(second)?);
            // With a dot between them the day stands first; so it does where
            // the other order has no such month.
            of_parts(year, second, first).or_else(|| of_parts(year, first, second))
        }
        _ => None,
    }
}

fn period_of(text: &str) -> Option<Reading> {
    text.parse().ok().map(Reading::Period)
}

fn of_parts(year: i32, month: u32, day: u32) -> Option<Reading> {
    NaiveDate::from_ymd_opt(year, month, day).map(Reading::Day)
}

fn year_of(word: &str) -> Option<i32> {
    let is_year = word.len() == 4 && word.parse::<Period>().is_ok();
    is_year.then(|| word.parse().ok())?
}

fn small(word: &str) -> Option<u32> {
    let is_small = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_small.then(|| word.parse().ok())?
}

fn quarter_of(words: &[&str]) -> Option<Reading> {
    let &[one, two] = words else {
        return None;
    };
    let (number, year) = if year_of(one).is_some() {
        (two, one)
    } else {
        (one, two)
    };
    let quarter = QUARTERS.iter().position(|names| names.contains(&number))?;
    period_of(&format!("{}-Q{}", year_of(year)?, quarter + 1))
}

/// The month among the words, from 1, and the words without it.
fn month_of<'a>(words: &[&'a str]) -> (Option<u32>, Vec<&'a str>) {
    for (month, names) in (1..).zip(MONTHS) {
        for name in names {
            let (place, length) = match name.split_once(' ') {
                None => (words.iter().position(|word| word == name), 1),
                Some((first, second)) => {
                    let mut pairs = words.windows(2);
                    (pairs.position(|pair| pair == [first, second]), 2)
                }
            };
            if let Some(place) = place {
                let rest = [&words[..place], &words[place + length..]].concat();
                return (Some(month), rest);
            }
        }
    }
    (None, words.to_vec())
}

/// A day as ISO has it, in a year that can have figures; a time after it counts
/// for nothing.
fn iso_day(text: &str) -> Option<NaiveDate> {
    let (date, time) = text.trim().split_at_checked(10)?;
    let is_time = time.is_empty() || time.starts_with(['T', ' ']);
    year_of(date.get(..4)?)?;
    is_time.then(|| date.parse().ok())?
}

/// Whether a text with slashes or hyphens is one day here and another there:
/// 03/04/2025, or a day or a year: Mar-25.
fn is_two_ways(text: &str) -> bool {
    let words = fold::words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (month, rest) = month_of(&words);
    match (month, rest.as_slice()) {
        (Some(_), [number]) => small(number).is_some(),
        (None, [first, second, third]) => {
            let low = |word: &&str| small(word).is_some_and(|n| (1..=12).contains(&n));
            let is_two_ways = low(first) && low(second) && first != second;
            !text.contains('.') && (is_two_ways && year_of(third).is_some())
                || small(first).is_some() && small(third).is_some()
        }
        (None, [first, second]) => small(first).is_some() && small(second).is_some(),
        _ => false,
    }
}
