//! A row as a form: inputs made from its table's columns.

use super::visitor::text;
use crate::ledger::chain::Seal;
use crate::models::names::OTHERS;
use crate::models::setup::{self, Column, Input, Problem, Row, Setup, Table};
use crate::reports::setup as lists;

/// One input.
pub struct Field {
    pub column: &'static Column,
    pub label: String,
    /// What stands under the label.
    pub hint: String,
    pub value: String,
    /// What is wrong, or nothing.
    pub problem: String,
    /// What is kept now, where somebody else changed it meanwhile.
    pub theirs: Option<String>,
    /// Whether it stays as it is.
    pub is_fixed: bool,
}

impl Field {
    /// The language of the text, of names in other languages than English.
    pub fn lang(&self) -> &'static str {
        let named = OTHERS.iter().find(|(_, key)| *key == self.column.key);
        named.map_or("", |(lang, _)| lang.code())
    }

    /// The words of a list to choose from, if it is one.
    pub fn words(&self) -> &'static [&'static str] {
        match self.column.input {
            Input::Choice(words) => words,
            Input::YesNo => &["yes", "no"],
            _ => &[],
        }
    }

    /// Whether nothing may be chosen from the list.
    pub fn may_be_empty(&self) -> bool {
        !self.column.is_required || self.value.is_empty()
    }

    pub fn is_long(&self) -> bool {
        self.column.input == Input::Long
    }

    /// The table of codes to choose from, if there is one.
    pub fn refers_to(&self) -> &'static str {
        match self.column.input {
            Input::Reference(to) => to,
            _ => "",
        }
    }

    /// Which keys a small screen offers.
    pub fn keys(&self) -> &'static str {
        match self.column.input {
            Input::Whole => "numeric",
            Input::Amount => "decimal",
            _ => "text",
        }
    }

    /// What an option of a list says.
    pub fn shown(&self, word: &str) -> String {
        setup::shown(self.column, word)
    }
}

/// How to write what a column takes, and whether anything must be written.
fn hint(table: &Table, column: &Column) -> String {
    let how = match column.input {
        Input::Day if column.hint.is_empty() => t!("setup-day-hint"),
        Input::Month | Input::LastMonth if column.hint.is_empty() => t!("setup-month-hint"),
        _ => table.hint(column),
    };
    let says_so = column.is_required || column.hint.contains("Empty");
    match (says_so, how.is_empty()) {
        (true, _) => how,
        (false, true) => t!("setup-may-be-empty"),
        (false, false) => format!("{how} {}", t!("setup-may-be-empty")),
    }
}

/// Whether the row is known by this column for ever.
fn is_identity(table: &Table, column: &Column) -> bool {
    column.is_key && matches!(column.key, "code" | "key") && table.columns[0].key == column.key
}

/// The inputs of a row; `theirs` is the row as it is now, where that matters.
pub fn fields(
    table: &'static Table,
    row: &Row,
    is_new: bool,
    problems: &[Problem],
    theirs: Option<&Row>,
) -> Vec<Field> {
    let field = |(at, column): (usize, &'static Column)| Field {
        column,
        label: table.label(column),
        hint: hint(table, column),
        value: row.texts.get(at).cloned().unwrap_or_default(),
        problem: own(table, problems, column.key),
        theirs: theirs
            .map(|theirs| theirs.texts[at].as_str())
            .filter(|now| *now != row.texts[at])
            .map(|now| setup::shown(column, now)),
        is_fixed: !is_new && is_identity(table, column),
    };
    table.columns.iter().enumerate().map(field).collect()
}

fn own(table: &Table, problems: &[Problem], column: &str) -> String {
    problems
        .iter()
        .filter(|p| p.table == table.name && p.column == column)
        .map(|p| p.sentence.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The row that was sent: what stays keeps the text it has.
pub fn row(table: &'static Table, kept: Option<&Row>, sent: &[(String, String)]) -> Row {
    let texts = table.columns.iter().enumerate().map(|(at, column)| {
        let typed = text(sent, column.key)
            .replace("\r\n", "\n")
            .trim()
            .to_owned();
        match kept.filter(|_| is_identity(table, column)) {
            Some(kept) => kept.texts[at].clone(),
            None => typed,
        }
    });
    Row::new(texts.collect())
}

/// A mark of what a row said when a page showed it.
pub fn mark(row: &Row) -> String {
    let mut seal = Seal::default();
    for text in &row.texts {
        seal.field(text);
    }
    seal.finish()
}

/// Lists of codes for the inputs that refer to other tables.
pub fn choices(setup: &Setup, table: &Table) -> Vec<(&'static str, Vec<(String, String)>)> {
    let mut lists = Vec::new();
    for column in table.columns {
        if let Input::Reference(to) = column.input
            && !lists.iter().any(|(name, _)| *name == to)
        {
            lists.push((to, lists::choices(setup, to)));
        }
    }
    lists
}
