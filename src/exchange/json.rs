//! Tables as JSON: what the file is of, then its rows as objects.
//!
//! A figure is a number with every decimal it has, never rounded by the way
//! it is written, or `null`; beside it `NAME_is` says which: `exact`,
//! `rounded` (to protect people), `fewer_than_five`, `withheld` or `missing`.

use std::collections::BTreeSet;
use std::io::Write as _;

use serde_json::{Value, json, to_string, to_writer};

use super::formats::Form;
use super::tables::{heads, moment};
use crate::error::{Error, Result};
use crate::reports::disclosure::Shown;
use crate::reports::sheet::{About, Field};
use crate::reports::table::Column;

/// JSON on its way.
#[derive(Default)]
pub struct Json {
    out: Vec<u8>,
    /// The columns' names, written and quoted, and the names beside them.
    names: Vec<(String, String)>,
    is_begun: bool,
}

impl Form for Json {
    fn head(&mut self, about: &About, columns: &[Column]) -> Result<()> {
        let mut taken = BTreeSet::new();
        for head in heads(columns) {
            let name = free(&head, &mut taken);
            let beside = free(&format!("{name}_is"), &mut taken);
            self.names.push((quoted(&name)?, quoted(&beside)?));
        }
        let filters: serde_json::Map<String, Value> = filters(about);
        let head = about.head.as_ref();
        let head = head.map(|(block, seal)| json!({"block": block, "seal": seal}));
        for (name, value) in [
            ("programme", json!(about.programme)),
            ("title", json!(about.title)),
            ("about", json!(about.subtitle)),
            ("filters", Value::Object(filters)),
            ("as_of", json!(about.as_of.to_string())),
            ("ledger_head", json!(head)),
        ] {
            let begin = if self.out.is_empty() { "{" } else { "," };
            write!(self.out, "{begin}\n\"{name}\":{value}")?;
        }
        self.out.extend_from_slice(b",\n\"rows\":[");
        Ok(())
    }

    fn row(&mut self, row: &[Field<'_>]) -> Result<()> {
        let begin: &[u8] = if self.is_begun { b",\n" } else { b"\n" };
        self.is_begun = true;
        self.out.extend_from_slice(begin);
        for (at, (field, (name, beside))) in row.iter().zip(&self.names).enumerate() {
            self.out.push(if at == 0 { b'{' } else { b',' });
            self.out.extend_from_slice(name.as_bytes());
            self.out.push(b':');
            value(&mut self.out, field)?;
            if let Field::Figure(shown) = field {
                write!(self.out, ",{beside}:\"{}\"", word(*shown))?;
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    fn foot(&mut self) -> Result<()> {
        self.out.extend_from_slice(b"\n]}\n");
        Ok(())
    }

    fn take(&mut self) -> Result<Vec<u8>> {
        Ok(std::mem::take(&mut self.out))
    }
}

/// The filters as an object; what was given twice is a list.
fn filters(about: &About) -> serde_json::Map<String, Value> {
    let mut all = serde_json::Map::new();
    for (name, _) in &about.filters {
        let given = about.filters.iter().filter(|(other, _)| other == name);
        let mut values: Vec<Value> = given.map(|(_, value)| json!(value)).collect();
        let value = if values.len() == 1 {
            values.remove(0)
        } else {
            Value::Array(values)
        };
        all.insert(name.clone(), value);
    }
    all
}

/// The name, or with a number behind it where it is taken.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut found = name.to_owned();
    let mut number = 2;
    while !taken.insert(found.clone()) {
        found = format!("{name} {number}");
        number += 1;
    }
    found
}

fn quoted(text: &str) -> Result<String> {
    to_string(text).map_err(fault)
}

/// What a figure is, in a word that stays.
pub(super) fn word(shown: Shown) -> &'static str {
    match shown {
        Shown::Exact(_) => "exact",
        Shown::Rounded(_) => "rounded",
        Shown::FewerThanFive => "fewer_than_five",
        Shown::Withheld => "withheld",
        Shown::Missing => "missing",
    }
}

fn value(out: &mut Vec<u8>, field: &Field<'_>) -> Result<()> {
    match *field {
        Field::Empty => out.extend_from_slice(b"null"),
        Field::Text(text) => to_writer(out, text).map_err(fault)?,
        Field::Count(n) => write!(out, "{n}")?,
        Field::Share(share) if share.is_finite() => write!(out, "{share:.4}")?,
        Field::Share(_) => out.extend_from_slice(b"null"),
        Field::Period(period) => write!(out, "\"{period}\"")?,
        Field::Day(day) => write!(out, "\"{day}\"")?,
        Field::Moment(at) => write!(out, "\"{}\"", moment(at))?,
        Field::Figure(shown) => match shown.amount() {
            Some(amount) => write!(out, "{amount}")?,
            None => out.extend_from_slice(b"null"),
        },
    }
    Ok(())
}

fn fault(error: serde_json::Error) -> Error {
    Error::Internal(error.to_string())
}
