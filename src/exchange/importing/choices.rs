//! How a file is to be read, and what becomes of its figures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::words::{self, DELIMITERS, ENCODINGS};
use crate::exchange::reading::{Choice, Header};
use crate::models::report::State;

/// How far the reports go that a file fills in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Destination {
    /// They stay drafts.
    Draft,
    /// They are handed in.
    #[default]
    Submitted,
    /// They are handed in and posted.
    Approved,
}

impl Destination {
    /// Every destination, in order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Submitted, Self::Approved];

    /// As forms, commands and the API write it: the state of the reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => State::Draft.word(),
            Self::Submitted => State::Submitted.word(),
            Self::Approved => State::Approved.word(),
        }
    }

    /// The destination of this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// Which of its figures a file is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Takes {
    /// All of them.
    #[default]
    All,
    /// Those that fill in what is empty; the others stay out.
    New,
    /// Those that stand in place of others; the others stay out.
    Changed,
    /// None: what it names is emptied, whatever its figures.
    Away,
}

/// What a person chose; what is not chosen is told from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// How far the reports go.
    pub destination: Destination,
    /// Which of its figures count.
    pub takes: Takes,
    /// The code of the only form that it may fill in, if it names one.
    pub form: Option<String>,
    /// Whether rows that only add up others are passed over.
    pub leaves_out_totals: bool,
    /// A workbook's sheet.
    pub sheet: Option<String>,
    /// How the letters are written: one of the words of [`ENCODINGS`].
    pub encoding: Option<String>,
    /// What stands between cells: one of the words of [`DELIMITERS`].
    pub delimiter: Option<String>,
    /// What columns hold, by their number from 0: see [`words::role_of`].
    pub columns: BTreeMap<usize, String>,
}

impl Choices {
    /// What the reader of files needs to know of them.
    pub fn reading(&self) -> Choice {
        Choice {
            encoding: self
                .encoding
                .as_ref()
                .and_then(|word| words::of(&ENCODINGS, word)),
            delimiter: self
                .delimiter
                .as_ref()
                .and_then(|word| words::of(&DELIMITERS, word)),
            sheet: self.sheet.clone(),
        }
    }

    /// Gives the columns the roles that were chosen for them.
    pub fn assign(&self, header: &mut Header) {
        for (&column, role) in &self.columns {
            if column < header.columns.len() {
                header.assign(column, words::role_of(role));
            }
        }
    }
}
