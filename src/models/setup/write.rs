//! Checked changes become rows of the database.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::change::{ChangeKind, Step};
use super::ids::{Ids, Values, joined};
use super::table::{Row, Table};
use super::{Setup, TABLES};
use crate::db::DbConnection;
use crate::error::Result;

/// Writes every step: what others refer to first, and takes out in the
/// opposite order.
pub(super) fn write(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    (before, after): (&Setup, &Setup),
    ids: &mut Ids,
) -> Result<()> {
    let mut by_table: HashMap<&str, Vec<&Step<'_>>> = HashMap::new();
    for step in steps {
        by_table.entry(step.table.name).or_default().push(step);
    }
    let of = |table: &Table| by_table.get(table.name).map_or(&[][..], Vec::as_slice);
    for table in TABLES {
        match table.ordered_by {
            Some(group) => rewrite(connection, table, group, of(table), (before, after), ids)?,
            None => add_and_change(connection, table, of(table), ids)?,
        }
    }
    for table in TABLES.iter().rev().filter(|t| t.ordered_by.is_none()) {
        for row in of(table)
            .iter()
            .filter(|s| s.new.is_none())
            .filter_map(|s| s.old)
        {
            table.store.remove(connection, Values { table, row, ids })?;
            ids.forget(table.name, &joined(table, row));
        }
    }
    Ok(())
}

fn add_and_change(
    connection: &mut DbConnection,
    table: &'static Table,
    steps: &[&Step<'_>],
    ids: &mut Ids,
) -> Result<()> {
    let mut waiting: Vec<&Row> = Vec::new();
    let mut together: Vec<&Row> = Vec::new();
    let mut codes: HashSet<&str> = HashSet::new();
    let of = |kind| {
        steps
            .iter()
            .filter(move |step| step.change.kind == kind)
            .filter_map(|step| step.new)
    };
    for row in of(ChangeKind::Added) {
        // A row may stand above the one of its own table that it refers to.
        let parent = table.text(row, "parent");
        if !parent.is_empty() && codes.contains(parent) {
            add(connection, table, &std::mem::take(&mut together), ids)?;
            codes.clear();
        } else if !parent.is_empty() && ids.find(table.name, parent).is_none() {
            waiting.push(row);
        }
        codes.insert(table.text(row, "code"));
        together.push(row);
    }
    add(connection, table, &together, ids)?;
    for row in waiting.into_iter().chain(of(ChangeKind::Changed)) {
        table.store.change(connection, Values { table, row, ids })?;
    }
    Ok(())
}

/// Adds rows of which none refers to another.
fn add(
    connection: &mut DbConnection,
    table: &'static Table,
    rows: &[&Row],
    ids: &mut Ids,
) -> Result<()> {
    let values = rows.iter().map(|row| Values { table, row, ids });
    let values: Vec<Values<'_>> = values.collect();
    let added = table.store.add_all(connection, &values)?;
    for (row, id) in rows.iter().zip(added) {
        if let Some(id) = id {
            ids.know(table.name, &joined(table, row), id);
        }
    }
    Ok(())
}

/// Of a table that is kept in order, every group with a change is written
/// anew.
fn rewrite(
    connection: &mut DbConnection,
    table: &'static Table,
    group: &str,
    steps: &[&Step<'_>],
    (before, after): (&Setup, &Setup),
    ids: &Ids,
) -> Result<()> {
    let changed: BTreeSet<&str> = steps
        .iter()
        .filter_map(|step| step.new.or(step.old))
        .map(|row| table.text(row, group))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let mut cleared: BTreeSet<&str> = BTreeSet::new();
    for row in before.rows(table.name) {
        let code = table.text(row, group);
        if changed.contains(code) && cleared.insert(code) {
            table.store.remove(connection, Values { table, row, ids })?;
        }
    }
    let mut next: HashMap<&str, i32> = HashMap::new();
    for row in after.rows(table.name) {
        let code = table.text(row, group);
        if changed.contains(code) {
            let position = next.entry(code).or_insert(0);
            table
                .store
                .add(connection, Values { table, row, ids }, *position)?;
            *position += 1;
        }
    }
    Ok(())
}
