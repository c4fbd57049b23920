//! One figure after the other, whatever the file's shape.

use super::grid::{Record, Records};
use super::header::Header;
use super::names;
use super::role::Role;
use super::source::File;
use crate::error::Result;

/// One figure as the file has it: every part as it was written, empty where
/// the file has nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum<'a> {
    /// The line or row, from 1.
    pub line: usize,
    /// The column of the figure, from 0.
    pub column: usize,
    /// Code of the area, or its name where the file has no code.
    pub area: &'a str,
    /// Code of the indicator, or its name where the file has no code.
    pub indicator: &'a str,
    /// Code of the breakdown; empty is the total.
    pub breakdown: &'a str,
    /// The period; two days with a slash between where the file has both.
    pub period: &'a str,
    /// The figure.
    pub value: &'a str,
    /// `number`, `unavailable` or `inapplicable`.
    pub status: &'a str,
    /// The exact day on which the figure was true.
    pub day: &'a str,
    /// Code of the source.
    pub source: &'a str,
    /// A note.
    pub note: &'a str,
    /// How many answers are behind a score.
    pub answers: &'a str,
    /// In a text, what stands to the right of the last heading: the sign that a
    /// comma of a number was taken for the end of a cell.
    pub beyond: &'a str,
}

/// The figures of a file, one after the other.
pub struct Data {
    records: Records,
    record: Record,
    header: Header,
    is_wide: bool,
    is_text: bool,
    /// The columns with figures: one in long files, many in wide ones.
    figures: Vec<usize>,
    /// Which of them comes next in this record.
    next: usize,
    /// Start and end of the period, or its month or quarter and year, where the
    /// file has these in two columns.
    joined: String,
    /// The first cell of this record that holds something to the right of the
    /// last heading.
    beyond: Option<usize>,
    places: Places,
}

/// Which column has which role.
struct Places {
    area: Option<usize>,
    area_name: Option<usize>,
    indicator: Option<usize>,
    indicator_name: Option<usize>,
    period: Option<usize>,
    year: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    breakdown: Option<usize>,
    status: Option<usize>,
    day: Option<usize>,
    source: Option<usize>,
    note: Option<usize>,
    answers: Option<usize>,
}

impl Places {
    fn of(header: &Header) -> Self {
        let place = |role| header.column_of(&role);
        Self {
            area: place(Role::Area),
            area_name: place(Role::AreaName),
            indicator: place(Role::Indicator),
            indicator_name: place(Role::IndicatorName),
            period: place(Role::Period),
            year: place(Role::Year),
            start: place(Role::Start),
            end: place(Role::End),
            breakdown: place(Role::Breakdown),
            status: place(Role::Status),
            day: place(Role::Day),
            source: place(Role::Source),
            note: place(Role::Note),
            answers: place(Role::Answers),
        }
    }
}

impl Data {
    /// The figures after the head of a file.
    pub fn of(file: &File, header: Header) -> Result<Self> {
        let figures = header.figures();
        Ok(Self {
            records: file.records()?,
            record: Record::default(),
            next: figures.len(),
            places: Places::of(&header),
            is_wide: header.is_wide(),
            is_text: !file.is_workbook(),
            joined: String::new(),
            beyond: None,
            figures,
            header,
        })
    }

    /// The next figure; `None` at the end. Empty cells of wide files are
    /// passed over, and so are empty rows.
    #[allow(clippy::should_implement_trait)] // It lends, an iterator gives.
    pub fn next(&mut self) -> Result<Option<Datum<'_>>> {
        loop {
            if self.next == self.figures.len() && !self.next_record()? {
                return Ok(None);
            }
            let column = self.figures[self.next];
            self.next += 1;
            if !self.is_wide || !self.record.field(column).is_empty() {
                return Ok(Some(self.datum(column)));
            }
        }
    }

    fn next_record(&mut self) -> Result<bool> {
        loop {
            if self.figures.is_empty() || !self.records.read(&mut self.record)? {
                return Ok(false);
            }
            if self.record.line > self.header.last_line {
                break;
            }
        }
        self.next = 0;
        self.beyond = match self.is_text {
            true => (self.header.columns.len()..self.record.len())
                .find(|column| !self.record.field(*column).is_empty()),
            false => None,
        };
        if let Some(joined) = self.joined() {
            self.joined = joined;
        }
        Ok(true)
    }

    /// The period that two columns say together.
    fn joined(&self) -> Option<String> {
        let Some(period) = self.places.period else {
            let (start, end) = (
                self.record.field(self.places.start?),
                self.at(self.places.end),
            );
            let slash = if end.is_empty() { "" } else { "/" };
            return Some(format!("{start}{slash}{end}"));
        };
        let (text, year) = (
            self.record.field(period),
            self.record.field(self.places.year?),
        );
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let has_year = text
            .as_bytes()
            .windows(4)
            .any(|four| four.iter().all(is_digit));
        let is_number = text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, 'I' | 'V'));
        // A bare number under any other heading may count anything.
        let counted = match is_number {
            true => names::counted(&self.header.columns[period].heading),
            false => Some(""),
        };
        Some(match counted {
            Some(sign) if !has_year && !text.is_empty() && !year.is_empty() => {
                format!("{sign}{text} {year}")
            }
            _ => String::new(),
        })
    }

    fn at(&self, place: Option<usize>) -> &str {
        place.map_or("", |column| self.record.field(column))
    }

    fn datum(&self, column: usize) -> Datum<'_> {
        let (named, breakdown, period) = match &self.header.columns[column].role {
            Role::Figure {
                indicator,
                breakdown,
                period,
            } => (indicator.as_str(), breakdown.as_str(), period.as_str()),
            _ => ("", "", ""),
        };
        let places = &self.places;
        Datum {
            line: self.record.line,
            column,
            area: first([self.at(places.area), self.at(places.area_name)]),
            indicator: first([
                named,
                self.at(places.indicator),
                self.at(places.indicator_name),
            ]),
            breakdown: first([breakdown, self.at(places.breakdown)]),
            period: first([period, &self.joined, self.at(places.period)]),
            value: self.record.field(column),
            status: self.at(places.status),
            day: self.at(places.day),
            source: self.at(places.source),
            note: self.at(places.note),
            answers: self.at(places.answers),
            beyond: self.at(self.beyond),
        }
    }
}

/// The first text that says anything.
fn first<const N: usize>(texts: [&str; N]) -> &str {
    texts
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}
