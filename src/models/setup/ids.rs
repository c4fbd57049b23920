//! Codes and row numbers, and a row's texts as values.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;

use super::Setup;
use super::table::{Row, Table};
use crate::error::{Error, Result};
use crate::ledger::{Amount, Length, Period, TOTAL};

/// Row numbers by key and codes by row number, for each table that has them.
#[derive(Default)]
pub(super) struct Ids {
    by_key: HashMap<&'static str, HashMap<String, i32>>,
    by_id: HashMap<&'static str, HashMap<i32, String>>,
}

impl Ids {
    /// The whole, which is not broken down, is there from the start.
    pub fn new() -> Self {
        let mut ids = Self::default();
        ids.know("breakdowns", "total", TOTAL);
        ids
    }

    pub fn know(&mut self, table: &'static str, key: &str, id: i32) {
        let by_key = self.by_key.entry(table).or_default();
        by_key.insert(key.to_owned(), id);
        let by_id = self.by_id.entry(table).or_default();
        by_id.insert(id, key.to_owned());
    }

    pub fn forget(&mut self, table: &'static str, key: &str) {
        self.by_key.entry(table).or_default().remove(key);
    }

    pub fn find(&self, table: &str, key: &str) -> Option<i32> {
        self.by_key.get(table)?.get(key).copied()
    }

    /// The code of a row number; nothing for none.
    pub fn code(&self, table: &str, id: impl Into<Option<i32>>) -> String {
        id.into()
            .and_then(|id| self.by_id.get(table)?.get(&id).cloned())
            .unwrap_or_default()
    }
}

/// Row numbers for rows that are not in the database yet.
pub(super) fn numbered(after: &Setup) -> Ids {
    let mut ids = Ids::new();
    for name in ["areas", "indicators", "breakdowns", "forms"] {
        // 1 is the total's number.
        for (number, row) in (2..).zip(after.rows(name)) {
            let code = row.texts.first().map_or("", String::as_str);
            ids.know(name, code, number);
        }
    }
    ids
}

/// What parts the texts of a key when they are kept as one.
pub(super) fn joined(table: &Table, row: &Row) -> String {
    table.key_texts(row).join("\u{1f}")
}

/// A checked row, as values.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub table: &'static Table,
    pub row: &'a Row,
    pub ids: &'a Ids,
}

impl<'a> Values<'a> {
    pub fn text(&self, column: &str) -> &'a str {
        self.table.text(self.row, column)
    }

    pub fn owned(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    /// Texts are checked before they are applied: one that cannot be read
    /// here is a fault of ours.
    fn fault(&self, column: &str) -> Error {
        Error::Internal(format!(
            "{} {}: {column} {:?} was not checked",
            self.table.name,
            self.table.key(self.row),
            self.text(column)
        ))
    }

    pub fn parse<T: FromStr>(&self, column: &str) -> Result<T> {
        self.text(column).parse().map_err(|_| self.fault(column))
    }

    pub fn optional<T: FromStr>(&self, column: &str) -> Result<Option<T>> {
        match self.text(column) {
            "" => Ok(None),
            _ => self.parse(column).map(Some),
        }
    }

    pub fn yes(&self, column: &str) -> bool {
        self.text(column) == "yes"
    }

    pub fn month(&self, column: &str) -> Result<Option<i32>> {
        Ok(self.optional::<Period>(column)?.map(Period::first_month))
    }

    pub fn day(&self, column: &str) -> Result<NaiveDate> {
        self.parse(column)
    }

    pub fn amount(&self, column: &str) -> Result<Option<i64>> {
        match self.text(column) {
            "" => Ok(None),
            text => match Amount::from_decimal(text) {
                Ok(amount) => Ok(Some(amount.units())),
                Err(_) => Err(self.fault(column)),
            },
        }
    }

    pub fn reference(&self, column: &str, table: &str) -> Option<i32> {
        self.ids.find(table, self.text(column))
    }

    pub fn required(&self, column: &str, table: &str) -> Result<i32> {
        self.reference(column, table)
            .ok_or_else(|| self.fault(column))
    }

    /// The row number of the row itself.
    pub fn id(&self) -> Result<i32> {
        self.ids
            .find(self.table.name, &joined(self.table, self.row))
            .ok_or_else(|| Error::Internal(format!("{} has no row number", self.table.name)))
    }
}

/// A month's number as text; nothing for none.
pub(super) fn month_text(month: Option<i32>) -> String {
    month.map_or_else(String::new, |month| {
        Period::holding(month, Length::Month).to_string()
    })
}

/// A number as text; nothing for none.
pub(super) fn number_text(number: Option<impl ToString>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// Ten-thousandths as decimal text; nothing for none.
pub(super) fn amount_text(units: Option<i64>) -> String {
    number_text(units.map(Amount::from_units))
}

pub(super) fn yes_text(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}
