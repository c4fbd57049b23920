//! Seals: SHA-256 over what is sealed and over the seal before it.

use std::fmt::{self, Write as _};
use std::mem;

use chrono::{NaiveDate, NaiveDateTime};
use sha2::{Digest, Sha256};

use super::Value;
use crate::error::{Error, Result};

/// The seal before the first one.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Collects what is sealed as canonical bytes: every field as its length, a
/// colon and its text, so that no two different records read alike.
#[derive(Default)]
pub struct Seal {
    hash: Sha256,
    /// A number on its way into a field; kept, because an import seals millions.
    scratch: String,
}

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
        self.shown(Some(line.id));
        self.shown(line.report_id);
        self.field(line.indicator);
        self.field(line.area);
        self.field(line.breakdown);
        self.shown(Some(line.period));
        self.shown(line.old.map(Sealed));
        self.shown(line.new.map(Sealed));
        self.shown(line.day);
        self.field(line.source);
        self.field(line.note);
    }

    /// Adds one field.
    pub fn field(&mut self, text: &str) {
        match text.len() {
            // Most are that short, and printing a length costs more than sealing it.
            short @ 0..10 => self.hash.update([b'0' + short as u8, b':']),
            long => self.hash.update(format!("{long}:")),
        }
        self.hash.update(text);
    }

    /// Adds one field as it is printed; nothing is an empty one.
    fn shown(&mut self, value: Option<impl fmt::Display>) {
        let mut text = mem::take(&mut self.scratch);
        text.clear();
        if let Some(value) = value {
            // Writing to a string cannot fail.
            let _ = write!(text, "{value}");
        }
        self.field(&text);
        self.scratch = text;
    }

    /// The seal, in 64 hexadecimal digits.
    pub fn finish(self) -> String {
        self.hash
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

/// How a value is sealed: as its columns.
struct Sealed(Value);

impl fmt::Display for Sealed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, units, weight) = self.0.columns();
        out.write_str(status.word())?;
        for number in [units, weight] {
            out.write_char(' ')?;
            if let Some(number) = number {
                write!(out, "{number}")?;
            }
        }
        Ok(())
    }
}
