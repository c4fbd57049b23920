//! Whether the rows fit together, whatever has been reported.

use std::collections::{HashMap, HashSet};

use super::ids::{Ids, numbered};
use super::problem::Problem;
use super::table::{Input, Row, Table};
use super::{Setup, TABLES, formula_checks, place_checks, programme_checks, rule_checks, table};
use crate::ledger::Period;
use crate::models::names::unknown;

/// The rows of a setup by code.
pub(super) struct Rows<'a> {
    setup: &'a Setup,
    by_code: HashMap<&'static str, HashMap<&'a str, &'a Row>>,
    /// Row numbers for the time being.
    pub ids: Ids,
}

impl<'a> Rows<'a> {
    fn new(setup: &'a Setup) -> Self {
        let by_code = TABLES
            .iter()
            .filter(|table| table.has_code())
            .map(|table| {
                let rows = setup.rows(table.name).iter();
                let rows = rows.filter_map(|row| Some((row.texts.first()?.as_str(), row)));
                (table.name, rows.collect())
            })
            .collect();
        Self {
            setup,
            by_code,
            ids: numbered(setup),
        }
    }

    pub fn get(&self, table: &str, code: &str) -> Option<&'a Row> {
        self.by_code.get(table)?.get(code).copied()
    }

    /// What a row of another table says in a column; nothing without it.
    pub fn text(&self, name: &str, code: &str, column: &str) -> &'a str {
        match (self.get(name, code), table(name)) {
            (Some(row), Ok(table)) => table.text(row, column),
            _ => "",
        }
    }

    pub fn all(&self, name: &str) -> impl Iterator<Item = (&'static Table, &'a Row)> {
        let rows = self.setup.rows(name).iter();
        let table = table(name).ok();
        rows.filter_map(move |row| Some((table?, row)))
    }
}

/// What does not fit. `missing` are codes that are missed already.
pub(super) fn problems(setup: &Setup, missing: &HashSet<(&str, String)>) -> Vec<Problem> {
    let rows = Rows::new(setup);
    let mut found = references(&rows, missing);
    found.extend(spans(&rows));
    found.extend(place_checks::problems(&rows));
    found.extend(formula_checks::problems(&rows));
    found.extend(programme_checks::problems(&rows));
    found.extend(rule_checks::problems(&rows));
    found
}

/// The sentence for a code that is not there, if it is not.
pub(super) fn no_such(rows: &Rows<'_>, name: &str, code: &str) -> Option<String> {
    if rows.get(name, code).is_some() || (name, code) == ("breakdowns", "total") {
        return None;
    }
    let table = table(name).ok()?;
    let noun = table.one.trim_start_matches("an ").trim_start_matches("a ");
    let known = rows.all(name).map(|(table, row)| {
        let name = match table.text(row, "name") {
            "" => table.text(row, "publisher"),
            name => name,
        };
        (table.text(row, "code"), name)
    });
    Some(unknown(noun, code, known))
}

fn references(rows: &Rows<'_>, missing: &HashSet<(&str, String)>) -> Vec<Problem> {
    let mut found = Vec::new();
    for table in TABLES {
        for (at, column) in table.columns.iter().enumerate() {
            let Input::Reference(to) = column.input else {
                continue;
            };
            for (_, row) in rows.all(table.name) {
                let code = row.texts[at].as_str();
                if code.is_empty() || missing.contains(&(to, code.to_owned())) {
                    continue;
                }
                let sentence = no_such(rows, to, code);
                found.extend(sentence.map(|s| Problem::new(table, row, column.key, s)));
            }
        }
    }
    found
}

/// First and last of months and days must stand in that order.
fn spans(rows: &Rows<'_>) -> Vec<Problem> {
    let pairs = [
        ("areas", "valid_from", "valid_to"),
        ("assignments", "from", "to"),
        ("targets", "from", "by"),
        ("statements", "from", "to"),
    ];
    pairs
        .into_iter()
        .flat_map(|(name, from, to)| {
            rows.all(name).filter_map(move |(table, row)| {
                let (first, last) = (table.text(row, from), table.text(row, to));
                // Months and days are written so that they order as text.
                let is_turned = !first.is_empty() && !last.is_empty() && first > last;
                is_turned.then(|| {
                    let column = table.named(from);
                    let sentence = t!("setup-turned", last = last, first = first, column = column);
                    Problem::new(table, row, to, sentence)
                })
            })
        })
        .collect()
}

/// A month's number; nothing for none.
pub(super) fn month(text: &str) -> Option<i32> {
    text.parse().ok().map(Period::first_month)
}
