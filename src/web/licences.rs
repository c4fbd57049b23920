//! Whose work the program is built from. A test holds the list to Cargo.lock.

use serde::Deserialize;

use crate::error::{Error, Result};

const LIST: &str = include_str!("assets/licences.csv");
const TEXTS: &str = include_str!("assets/licences.txt");
const APACHE: &str = include_str!("../../LICENSE");

/// One crate.
#[derive(Deserialize)]
pub struct Licence {
    pub name: String,
    pub version: String,
    /// In the words of SPDX.
    pub licence: String,
    /// Whom to thank.
    pub credit: String,
    /// Where it is made.
    pub address: String,
}

/// Every crate, by name.
pub fn list() -> Result<Vec<Licence>> {
    let rows = csv::Reader::from_reader(LIST.as_bytes()).into_deserialize();
    rows.collect::<Result<_, _>>()
        .map_err(|error| Error::Internal(error.to_string()))
}

/// The licences' names and texts, paragraph by paragraph.
pub fn texts() -> Vec<(String, Vec<String>)> {
    let short = TEXTS.split("= ").skip(1).map(|text| {
        let (name, rest) = text.split_once('\n').unwrap_or((text, ""));
        (name.to_owned(), paragraphs(rest))
    });
    short
        .chain([("Apache-2.0".to_owned(), paragraphs(APACHE))])
        .collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}
