//! Observations as data value sets, JSON and CSV. Only numbers that may be shown are data
//! values; what is missing or withheld has none.

use std::collections::HashMap;
use std::io::Write as _;

use serde_json::{Map, Value, json};

use super::{DEFAULT, HEADS, coded};
use crate::error::{Error, Result};
use crate::exchange::csv::Writer;
use crate::exchange::formats::Form;
use crate::exchange::lookup::{Lookup, Seen};
use crate::ledger::Amount;
use crate::reports::disclosure::Shown;
use crate::reports::sheet::{About, Field};
use crate::reports::table::Column;

/// What follows a rounded value.
const ROUNDED: &str = "Rounded to protect people";

/// What the reader asked for, beside which values.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// What stands on the envelope: `dataSet`, `period`, `orgUnit`.
    pub envelope: Vec<(&'static str, String)>,
    /// Other codes of areas, by their own, where the reader asked for them.
    pub areas: Option<HashMap<String, String>>,
    /// So many values and no more.
    pub limit: Option<usize>,
}

/// A data value set on its way.
pub struct Values {
    wishes: Wishes,
    written: usize,
    lookup: Lookup,
    out: Out,
}

enum Out {
    Json(Vec<u8>),
    Csv(Box<Writer<Vec<u8>>>),
}

impl Values {
    /// As JSON.
    pub fn json(wishes: Wishes) -> Self {
        Self::new(wishes, Out::Json(Vec::new()))
    }

    /// As CSV.
    pub fn csv(wishes: Wishes) -> Self {
        Self::new(wishes, Out::Csv(Box::new(Writer::new(Vec::new()))))
    }

    fn new(wishes: Wishes, out: Out) -> Self {
        Self {
            wishes,
            written: 0,
            lookup: Lookup::default(),
            out,
        }
    }

    fn area<'a>(&'a self, code: &'a str) -> Result<&'a str> {
        let Some(others) = &self.wishes.areas else {
            return Ok(code);
        };
        let found = others.get(code).map(String::as_str);
        found.ok_or_else(|| Error::Internal(format!("the area {code} has no uid")))
    }

    fn value(&mut self, seen: &Seen<'_>, amount: Amount) -> Result<()> {
        let area = self.area(seen.area)?.to_owned();
        let option = match seen.breakdown {
            "total" => DEFAULT,
            other => other,
        };
        let updated = seen.posted_on.map_or_else(String::new, |at| {
            at.format("%Y-%m-%dT%H:%M:%S.000+0000").to_string()
        });
        let comment = match seen.shown {
            Shown::Rounded(_) => ROUNDED,
            _ => seen.note,
        };
        let period = coded(seen.period);
        match &mut self.out {
            Out::Json(out) => {
                let value = json!({
                    "dataElement": seen.indicator,
                    "period": period,
                    "orgUnit": area,
                    "categoryOptionCombo": option,
                    "attributeOptionCombo": DEFAULT,
                    "value": amount.to_string(),
                    "lastUpdated": updated,
                    "comment": comment,
                    "followup": false,
                });
                let begin = if self.written == 0 { "" } else { "," };
                write!(out, "{begin}\n{value}")?;
            }
            Out::Csv(out) => {
                for code in [seen.indicator, &period, &area, option, DEFAULT] {
                    out.text(code)?;
                }
                out.plain(amount)?;
                out.plain("")?;
                out.plain(updated)?;
                out.text(comment)?;
                out.plain(false)?;
                out.end()?;
            }
        }
        self.written += 1;
        Ok(())
    }
}

impl Form for Values {
    fn head(&mut self, _: &About, columns: &[Column]) -> Result<()> {
        self.lookup = Lookup::of(columns)?;
        match &mut self.out {
            Out::Json(out) => {
                let envelope: Map<String, Value> = (self.wishes.envelope.iter())
                    .map(|(name, value)| ((*name).to_owned(), json!(value)))
                    .collect();
                let envelope = Value::Object(envelope).to_string();
                let begin = envelope.trim_end_matches('}');
                let comma = if self.wishes.envelope.is_empty() {
                    ""
                } else {
                    ","
                };
                write!(out, "{begin}{comma}\"dataValues\":[")?;
                Ok(())
            }
            Out::Csv(out) => {
                HEADS.into_iter().try_for_each(|head| out.plain(head))?;
                out.end()
            }
        }
    }

    fn row(&mut self, row: &[Field<'_>]) -> Result<()> {
        let seen = self.lookup.see(row)?;
        match seen.shown.amount() {
            Some(amount) if !self.is_full() => self.value(&seen, amount),
            _ => Ok(()),
        }
    }

    fn foot(&mut self) -> Result<()> {
        if let Out::Json(out) = &mut self.out {
            out.extend_from_slice(b"\n]}\n");
        }
        Ok(())
    }

    fn take(&mut self) -> Result<Vec<u8>> {
        match &mut self.out {
            Out::Json(out) => Ok(std::mem::take(out)),
            Out::Csv(out) => std::mem::replace(&mut **out, Writer::new(Vec::new())).finish(),
        }
    }

    fn is_full(&self) -> bool {
        self.wishes.limit.is_some_and(|limit| self.written >= limit)
    }
}
