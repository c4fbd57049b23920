//! Months, quarters and years, as one ordered line.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

use crate::i18n;
use crate::word_enum;

word_enum! {
    /// How long an indicator's or a form's period is.
    Length {
        /// A calendar month.
        Month = "month",
        /// A calendar quarter.
        Quarter = "quarter",
        /// A calendar year.
        Year = "year",
    }
}

impl Length {
    /// Months in one period.
    pub fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// One month, quarter or year. In the database only the number of its first
/// month stands (year x 12 + month - 1); the length is the indicator's or the
/// form's, so periods of all lengths compare along one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first_month: i32,
    length: Length,
}

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl Period {
    /// The period of this length that holds the month of the given number.
    pub fn holding(month: i32, length: Length) -> Self {
        Self {
            first_month: month - month.rem_euclid(length.months()),
            length,
        }
    }

    /// The period of this length that holds the day.
    pub fn of_day(day: NaiveDate, length: Length) -> Self {
        Self::holding(month_number(day), length)
    }

    /// Number of the first month: what the database keeps.
    pub fn first_month(self) -> i32 {
        self.first_month
    }

    /// Number of the last month.
    pub fn last_month(self) -> i32 {
        self.first_month + self.length.months() - 1
    }

    /// Month, quarter or year.
    pub fn length(self) -> Length {
        self.length
    }

    /// The period `steps` later (or earlier, when negative).
    pub fn step(self, steps: i32) -> Self {
        Self {
            first_month: self.first_month + steps * self.length.months(),
            ..self
        }
    }

    /// The first day.
    pub fn first_day(self) -> NaiveDate {
        first_day(self.first_month)
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        last_day(self.last_month())
    }

    /// As people read it: "March 2025", "January to March 2025", "2025".
    pub fn label(self) -> String {
        let (year, month) = self.year_and_month();
        match self.length {
            Length::Month => i18n::month(year, month),
            Length::Quarter => t!(
                "quarter",
                from = i18n::month_name(month),
                to = i18n::month_name(month + 2),
                year = year.to_string()
            ),
            Length::Year => year.to_string(),
        }
    }

    /// As small print has it: "Mar 2025", "Q1 2025", "2025".
    pub fn short_label(self) -> String {
        let (year, month) = self.year_and_month();
        match self.length {
            Length::Month => i18n::short_month(year, month),
            Length::Quarter => t!(
                "quarter-short",
                number = (month / 3 + 1).to_string(),
                year = year.to_string()
            ),
            Length::Year => year.to_string(),
        }
    }

    /// The year and the first month, from 0.
    fn year_and_month(self) -> (i32, u32) {
        (
            self.first_month.div_euclid(12),
            self.first_month.rem_euclid(12).unsigned_abs(),
        )
    }
}

/// A month's number on the line of months.
pub fn month_number(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0() as i32
}

/// The first day of the month of this number.
pub fn first_day(month: i32) -> NaiveDate {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
}

/// The last day of the month of this number.
pub fn last_day(month: i32) -> NaiveDate {
    let next = first_day(month).checked_add_months(Months::new(1));
    next.and_then(|day| day.pred_opt()).unwrap_or_default()
}

impl fmt::Display for Period {
    /// 2025-03, 2025-Q1 or 2025: what addresses and files hold.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (
            self.first_month.div_euclid(12),
            self.first_month.rem_euclid(12),
        );
        match self.length {
            Length::Month => write!(out, "{year:04}-{:02}", month + 1),
            Length::Quarter => write!(out, "{year:04}-Q{}", month / 3 + 1),
            Length::Year => write!(out, "{year:04}"),
        }
    }
}

impl std::str::FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        parse(text).ok_or_else(|| {
            t!(
                "public-no-period",
                text = text,
                first = FIRST_YEAR.to_string(),
                last = LAST_YEAR.to_string()
            )
        })
    }
}

fn parse(text: &str) -> Option<Period> {
    let (year, rest) = (text.get(..4)?, text.get(4..)?);
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i32 = year
        .parse()
        .ok()
        .filter(|y| (FIRST_YEAR..=LAST_YEAR).contains(y))?;
    let (month, length) = match rest.as_bytes() {
        [] => (0, Length::Year),
        [b'-', b'Q', quarter @ b'1'..=b'4'] => (i32::from(quarter - b'1') * 3, Length::Quarter),
        [b'-', b'0', month @ b'1'..=b'9'] => (i32::from(month - b'1'), Length::Month),
        [b'-', b'1', month @ b'0'..=b'2'] => (i32::from(month - b'0') + 9, Length::Month),
        _ => return None,
    };
    Some(Period {
        first_month: year * 12 + month,
        length,
    })
}
