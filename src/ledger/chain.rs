//! Seals: SHA-256 over what is sealed and over the seal before it.

use std::fmt::Display;

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
    /// Bytes on their way: an import seals millions of short fields.
    waiting: Vec<u8>,
}

/// Bytes that are sealed at once.
const AT_ONCE: usize = 4_096;

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
        self.number(Some(line.id));
        self.number(line.report_id.map(i64::from));
        self.field(line.indicator);
        self.field(line.area);
        self.field(line.breakdown);
        self.number(Some(i64::from(line.period)));
        self.value(line.old);
        self.value(line.new);
        self.shown(line.day);
        self.field(line.source);
        self.field(line.note);
    }

    /// Adds one field.
    pub fn field(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn bytes(&mut self, text: &[u8]) {
        if self.waiting.len() + text.len() >= AT_ONCE {
            self.hash.update(&self.waiting);
            self.waiting.clear();
        }
        let length = Digits::of(text.len() as i64);
        self.waiting.extend_from_slice(length.bytes());
        self.waiting.push(b':');
        self.waiting.extend_from_slice(text);
    }

    /// Adds a number as one field; nothing is an empty one.
    fn number(&mut self, number: Option<i64>) {
        match number {
            Some(number) => self.bytes(Digits::of(number).bytes()),
            None => self.bytes(b""),
        }
    }

    /// Adds one field as it is printed; nothing is an empty one.
    fn shown(&mut self, value: Option<impl Display>) {
        match value {
            Some(value) => self.field(&value.to_string()),
            None => self.field(""),
        }
    }

    /// Adds a value as its columns, one field.
    fn value(&mut self, value: Option<Value>) {
        let Some(value) = value else {
            return self.field("");
        };
        let (status, units, weight) = value.columns();
        let (mut text, mut end) = ([0; LONGEST_VALUE], 0);
        let mut add = |bytes: &[u8]| {
            text[end..end + bytes.len()].copy_from_slice(bytes);
            end += bytes.len();
        };
        add(status.word().as_bytes());
        for number in [units, weight] {
            add(b" ");
            if let Some(number) = number {
                add(Digits::of(number).bytes());
            }
        }
        self.bytes(&text[..end]);
    }

    /// The seal, in 64 hexadecimal digits.
    pub fn finish(mut self) -> String {
        self.hash.update(&self.waiting);
        let hash = self.hash.finalize();
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A status and two numbers, with blanks between them: the longest word has 12
/// letters.
const LONGEST_VALUE: usize = 64;

/// A number as it is printed, without the machinery that prints anything: a
/// seal has ten of them in a line.
struct Digits {
    text: [u8; 20],
    from: usize,
}

impl Digits {
    fn of(number: i64) -> Self {
        let (mut text, mut from) = ([0; 20], 20);
        let mut left = number.unsigned_abs();
        loop {
            from -= 1;
            text[from] = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                break;
            }
        }
        if number < 0 {
            from -= 1;
            text[from] = b'-';
        }
        Self { text, from }
    }

    fn bytes(&self) -> &[u8] {
        &self.text[self.from..]
    }
}

/// How a moment is sealed. Only whole seconds are ever written; a fraction
/// that somebody adds shows.
pub fn sealed_moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string()
}
