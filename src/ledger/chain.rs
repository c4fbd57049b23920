//! Seals: SHA-256 over what is sealed and over the seal before it.

use chrono::{NaiveDate, NaiveDateTime};
use sha2::{Digest, Sha256};

use super::{Status, Value};
use crate::error::{Error, Result};

/// The seal before the first one.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Collects what is sealed as canonical bytes: every field as its length, a
/// colon and its text, so that no two different records read alike.
#[derive(Default)]
pub struct Seal(Sha256);

/// What a block says of itself.
pub(super) struct Head<'a> {
    pub previous: &'a str,
    pub id: i64,
    pub kind: &'a str,
    pub author: &'a str,
    pub posted_at: NaiveDateTime,
    pub note: &'a str,
    pub postings: i64,
    pub salt: &'a str,
}

/// 128 random bits: a seal is public, and without a salt the few lines that it
/// covers could be guessed from it.
pub fn salt() -> Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::Internal(format!("no random bytes: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A posting as the seal sees it.
pub(super) struct Line<'a> {
    pub id: i64,
    pub report_id: Option<i32>,
    pub indicator: &'a str,
    pub area: &'a str,
    pub breakdown: &'a str,
    pub period: i32,
    pub old: Option<Value>,
    pub new: Option<Value>,
    pub day: Option<NaiveDate>,
    pub source: &'a str,
    pub note: &'a str,
}

impl Seal {
    /// Begins a block's seal.
    pub(super) fn block(head: &Head<'_>) -> Self {
        let mut seal = Self::default();
        for field in [
            head.previous,
            &head.id.to_string(),
            head.kind,
            head.author,
            &sealed_moment(head.posted_at),
            head.note,
            &head.postings.to_string(),
            head.salt,
        ] {
            seal.field(field);
        }
        seal
    }

    /// Adds a posting. Codes stand for areas, indicators, breakdowns and
    /// sources, never row numbers: exchanging the names of two areas is found
    /// as surely as exchanging their figures.
    pub(super) fn line(&mut self, line: &Line<'_>) {
        self.field(&line.id.to_string());
        self.field(&line.report_id.map_or(String::new(), |id| id.to_string()));
        self.field(line.indicator);
        self.field(line.area);
        self.field(line.breakdown);
        self.field(&line.period.to_string());
        self.field(&sealed_value(line.old));
        self.field(&sealed_value(line.new));
        self.field(&line.day.map_or(String::new(), |day| day.to_string()));
        self.field(line.source);
        self.field(line.note);
    }

    /// Adds one field.
    pub fn field(&mut self, text: &str) {
        self.0.update(format!("{}:", text.len()));
        self.0.update(text);
    }

    /// The seal, in 64 hexadecimal digits.
    pub fn finish(self) -> String {
        self.0
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// How a moment is sealed. Only whole seconds are ever written; a fraction
/// that somebody adds shows.
pub fn sealed_moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string()
}

/// How a value is sealed: nothing for a cell without one, else its columns.
pub fn sealed_value(value: Option<Value>) -> String {
    let Some(value) = value else {
        return String::new();
    };
    let (status, units, weight): (Status, _, _) = value.columns();
    let text = |n: Option<i64>| n.map_or(String::new(), |n| n.to_string());
    format!("{status} {} {}", text(units), text(weight))
}
