//! What was posted: the figures as they stand, and the ledger line by line.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::answer::{Cut, Good, Page, cursor};
use super::asked::{Asked, given};
use super::caller::Caller;
use super::number::{Figure, Word};
use super::problem::Outcome;
use crate::error::Result;
use crate::ledger::Status;
use crate::reports::filter::Filter;
use crate::reports::journal::{self, Line};
use crate::reports::observations::Observations;
use crate::reports::postings::Said;
use crate::reports::sheet::Field;

/// Which figures.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfPosted {
    /// Only this indicator.
    indicator: Option<String>,
    /// Only this area and what is inside it.
    area: Option<String>,
    /// Up to the end of this period: 2026-03, 2026-Q1 or 2026.
    period: Option<String>,
    /// As it was known at the end of this day, such as 2026-03-31.
    known: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// Which lines of the ledger.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfLines {
    /// Only this indicator.
    indicator: Option<String>,
    /// Only this area and what is inside it.
    area: Option<String>,
    /// Only what was posted up to the end of this day, such as 2026-03-31.
    known: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

fn filter(pairs: [(&str, &Option<String>); 4]) -> Result<Filter> {
    let pairs = pairs
        .into_iter()
        .filter_map(|(name, value)| given(value).map(|value| (name.to_owned(), value.to_owned())));
    let pairs: Vec<_> = pairs.collect();
    Filter::read(&pairs, &["indicator", "area", "period", "known"])
}

/// A posted figure.
#[derive(Serialize, ToSchema)]
pub struct Observation {
    /// The area's code.
    pub area: String,
    /// The indicator's code.
    pub indicator: String,
    /// The period.
    pub period: String,
    /// Its last day.
    #[schema(format = Date)]
    pub last_day: String,
    /// The breakdown's code.
    pub breakdown: String,
    /// The unit of the value.
    pub unit: String,
    /// The value.
    pub figure: Figure,
    /// How many answers stand behind a score.
    pub answers: Option<i64>,
    /// The exact day it was true, if known.
    pub day: Option<String>,
    /// The source's code, if it is not the office's own.
    pub source: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where.
    pub url: Option<String>,
    /// What was noted.
    pub note: Option<String>,
    /// When it was posted, in UTC.
    #[schema(format = DateTime)]
    pub posted_at: String,
}

/// A row of the listing, by the columns of its file.
struct Row<'a> {
    keys: &'a [&'static str],
    fields: &'a [Field<'a>],
}

impl Row<'_> {
    fn field(&self, key: &str) -> Option<Field<'_>> {
        let at = self.keys.iter().position(|name| *name == key)?;
        self.fields.get(at).copied()
    }

    fn text(&self, key: &str) -> Option<String> {
        match self.field(key)? {
            Field::Text(text) if !text.is_empty() => Some(text.to_owned()),
            Field::Period(period) => Some(period.to_string()),
            Field::Day(day) => Some(day.to_string()),
            Field::Moment(at) => Some(at.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
            _ => None,
        }
    }

    fn word(&self, key: &str) -> String {
        self.text(key).unwrap_or_default()
    }

    fn figure(&self) -> Figure {
        match (self.word("status").parse(), self.field("value")) {
            (Ok(Status::NotAvailable), _) => Figure::without(Word::NotAvailable),
            (Ok(Status::NotApplicable), _) => Figure::without(Word::NotApplicable),
            (_, Some(Field::Figure(shown))) => shown.into(),
            _ => Figure::without(Word::Missing),
        }
    }
}

impl From<Row<'_>> for Observation {
    fn from(row: Row<'_>) -> Self {
        Self {
            area: row.word("area_code"),
            indicator: row.word("indicator_code"),
            period: row.word("period"),
            last_day: row.word("period_end"),
            breakdown: row.word("breakdown"),
            unit: row.word("unit"),
            figure: row.figure(),
            answers: match row.field("answers") {
                Some(Field::Count(n)) => Some(n),
                _ => None,
            },
            day: row.text("day"),
            source: row.text("source_code"),
            publisher: row.text("source"),
            url: row.text("source_url"),
            note: row.text("note"),
            posted_at: row.word("posted_on"),
        }
    }
}

/// Every posted figure.
pub async fn observations(
    caller: Caller,
    asked: Asked<OfPosted>,
) -> Outcome<Good<Page<Observation>>> {
    let (viewer, Asked(asked)) = (caller.viewer(), asked);
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let filter = filter([
            ("indicator", &asked.indicator),
            ("area", &asked.area),
            ("period", &asked.period),
            ("known", &asked.known),
        ])?;
        let after = cut.key::<4>()?.map(|[i, a, b, p]| (i, a, b, p));
        let listing = Observations::open(connection, viewer, &filter)?;
        let columns = Observations::columns();
        let keys: Vec<&str> = columns.iter().map(|column| column.key).collect();
        let mut items = Vec::new();
        let next = listing.page(connection, after, cut.rows, &mut |fields| {
            let keys = &keys;
            items.push(Row { keys, fields }.into());
            Ok(())
        })?;
        let next = next.map(|(i, a, b, p)| cursor(&[i.into(), a.into(), b.into(), p.into()]));
        Ok(Page { items, next })
    });
    Ok(Good::read(read.await?))
}

/// A line of the ledger.
#[derive(Serialize, ToSchema)]
pub struct Posting {
    /// Its number.
    pub number: i64,
    /// The number of its block.
    pub block: i64,
    /// The indicator's code.
    pub indicator: String,
    /// The area's code.
    pub area: String,
    /// The breakdown's code.
    pub breakdown: String,
    /// The period.
    pub period: String,
    /// What stood there before.
    pub before: Figure,
    /// What stands there since.
    pub after: Figure,
    /// The exact day it was true, if known.
    pub day: Option<String>,
    /// The source's code, if it is not the office's own.
    pub source: Option<String>,
    /// What was noted.
    pub note: String,
    /// When it was posted, in UTC.
    #[schema(format = DateTime)]
    pub posted_at: String,
}

fn figure(said: Said) -> Figure {
    match said {
        Said::Nothing => Figure::without(Word::Missing),
        Said::NotAvailable => Figure::without(Word::NotAvailable),
        Said::NotApplicable => Figure::without(Word::NotApplicable),
        Said::Figure(shown) => shown.into(),
    }
}

impl From<Line> for Posting {
    fn from(line: Line) -> Self {
        Self {
            number: line.id,
            block: line.block,
            indicator: line.indicator,
            area: line.area,
            breakdown: line.breakdown,
            period: line.period.to_string(),
            before: figure(line.before),
            after: figure(line.after),
            day: line.day.map(|day| day.to_string()),
            source: line.source,
            note: line.note,
            posted_at: line.posted_at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        }
    }
}

/// The ledger, line by line.
pub async fn postings(caller: Caller, asked: Asked<OfLines>) -> Outcome<Good<Page<Posting>>> {
    let (viewer, Asked(asked)) = (caller.viewer(), asked);
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let filter = filter([
            ("indicator", &asked.indicator),
            ("area", &asked.area),
            ("period", &None),
            ("known", &asked.known),
        ])?;
        let after = cut.after.as_deref().and_then(|key| key.first().copied());
        // One more than the page holds tells whether another follows.
        let limit = cut.rows as i64 + 1;
        let lines = journal::lines(connection, viewer, &filter, after.unwrap_or(0), limit)?;
        let page = cut.page(lines.into_iter().map(|line| (vec![line.id], line)));
        Ok(page.map(Posting::from))
    });
    Ok(Good::read(read.await?))
}
