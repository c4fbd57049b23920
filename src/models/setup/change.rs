//! What differs between two setups.

use std::collections::{HashMap, HashSet};
use std::fmt;

use super::table::{Row, Table};
use super::{Setup, TABLES};

/// What happens to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It is taken out.
    Removed,
}

/// What happens to one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Name of the table.
    pub table: &'static str,
    /// The row's key, as [`Table::key`] gives it.
    pub key: String,
    /// Added, changed or removed.
    pub kind: ChangeKind,
    /// Column, old text, new text. The column `position` counts from one
    /// where rows are kept in order.
    pub fields: Vec<(&'static str, String, String)>,
}

impl fmt::Display for Change {
    /// One line: `areas AZ-LAC: name "Lachin" becomes "Laçın"`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}: ", self.table, self.key)?;
        match self.kind {
            ChangeKind::Added => write!(out, "added")?,
            ChangeKind::Removed => write!(out, "removed")?,
            ChangeKind::Changed => {}
        }
        out.write_str(&self.detail())
    }
}

impl Change {
    /// What changed in it, in words; of a row that is added or removed, what
    /// it says besides its key.
    pub fn detail(&self) -> String {
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|(column, old, new)| match self.kind {
                ChangeKind::Changed => format!("{column} {old:?} becomes {new:?}"),
                ChangeKind::Added => format!("{column} {new:?}"),
                ChangeKind::Removed => format!("{column} {old:?}"),
            })
            .collect();
        let lead = match self.kind {
            ChangeKind::Changed => "",
            _ if fields.is_empty() => "",
            _ => ", ",
        };
        format!("{lead}{}", fields.join(", "))
    }
}

/// A change with the rows it leads from and to.
pub(super) struct Step<'a> {
    pub table: &'static Table,
    pub old: Option<&'a Row>,
    pub new: Option<&'a Row>,
    pub change: Change,
}

impl Step<'_> {
    /// Whether it takes out what a draft may name.
    pub fn takes_out(&self) -> bool {
        self.change.kind == ChangeKind::Removed
            && ["breakdowns", "sources"].contains(&self.table.name)
    }
}

/// What must happen to `now` to become `wanted`: table by table in the order
/// of [`TABLES`], removals last within each.
pub fn changes(now: &Setup, wanted: &Setup) -> Vec<Change> {
    steps(now, wanted)
        .into_iter()
        .map(|step| step.change)
        .collect()
}

pub(super) fn steps<'a>(now: &'a Setup, wanted: &'a Setup) -> Vec<Step<'a>> {
    TABLES
        .iter()
        .filter(|table| wanted.has(table.name))
        .flat_map(|table| table_steps(table, now.rows(table.name), wanted.rows(table.name)))
        .collect()
}

fn table_steps<'a>(table: &'static Table, now: &'a [Row], wanted: &'a [Row]) -> Vec<Step<'a>> {
    let before: HashMap<Vec<&str>, &Row> =
        now.iter().map(|row| (table.key_texts(row), row)).collect();
    let after: HashSet<Vec<&str>> = wanted.iter().map(|row| table.key_texts(row)).collect();
    let mut moved = moved(table, now, wanted);
    let mut found = Vec::new();
    for new in wanted {
        let old = before.get(&table.key_texts(new)).copied();
        let mut fields = differences(table, old, Some(new));
        if old.is_some() {
            fields.extend(moved.remove(&table.key_texts(new)));
        }
        let kind = match old {
            Some(_) if fields.is_empty() => continue,
            Some(_) => ChangeKind::Changed,
            None => ChangeKind::Added,
        };
        found.push(step(table, kind, (old, Some(new)), fields));
    }
    for old in now
        .iter()
        .filter(|row| !after.contains(&table.key_texts(row)))
    {
        let fields = differences(table, Some(old), None);
        found.push(step(table, ChangeKind::Removed, (Some(old), None), fields));
    }
    found
}

fn step<'a>(
    table: &'static Table,
    kind: ChangeKind,
    (old, new): (Option<&'a Row>, Option<&'a Row>),
    fields: Vec<(&'static str, String, String)>,
) -> Step<'a> {
    Step {
        table,
        old,
        new,
        change: Change {
            table: table.name,
            key: new.or(old).map_or_else(String::new, |row| table.key(row)),
            kind,
            fields,
        },
    }
}

fn differences(
    table: &'static Table,
    old: Option<&Row>,
    new: Option<&Row>,
) -> Vec<(&'static str, String, String)> {
    let text = |row: Option<&Row>, at: usize| {
        row.and_then(|row| row.texts.get(at))
            .map_or("", String::as_str)
            .to_owned()
    };
    table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| !column.is_key)
        .map(|(at, column)| (column.key, text(old, at), text(new, at)))
        .filter(|(_, old, new)| old != new)
        .collect()
}

type Moved<'a> = HashMap<Vec<&'a str>, (&'static str, String, String)>;

/// Rows that both setups have, but in another order among themselves.
fn moved<'a>(table: &Table, now: &'a [Row], wanted: &'a [Row]) -> Moved<'a> {
    let Some(group) = table.ordered_by.and_then(|column| table.position(column)) else {
        return HashMap::new();
    };
    let shared: HashSet<Vec<&str>> = {
        let before: HashSet<Vec<&str>> = now.iter().map(|row| table.key_texts(row)).collect();
        wanted
            .iter()
            .map(|row| table.key_texts(row))
            .filter(|key| before.contains(key))
            .collect()
    };
    let ranks = |rows: &'a [Row]| {
        let mut next: HashMap<&str, usize> = HashMap::new();
        let mut ranks: HashMap<Vec<&'a str>, usize> = HashMap::new();
        for row in rows
            .iter()
            .filter(|row| shared.contains(&table.key_texts(row)))
        {
            let rank = next.entry(row.texts[group].as_str()).or_insert(0);
            *rank += 1;
            ranks.insert(table.key_texts(row), *rank);
        }
        ranks
    };
    let before = ranks(now);
    ranks(wanted)
        .into_iter()
        .filter_map(|(key, rank)| {
            let old = before.get(&key).copied().filter(|old| *old != rank)?;
            Some((key, ("position", old.to_string(), rank.to_string())))
        })
        .collect()
}
