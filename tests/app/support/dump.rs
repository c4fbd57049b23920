//! What a database holds, as text, to be compared before and after.

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use groundwork::db::DbConnection;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The tables that only posting may change.
pub const LEDGER: [(&str, &str); 4] = [
    (
        "blocks",
        "id, kind, author, posted_at, note, posting_count, salt, previous_hash, hash",
    ),
    (
        "postings",
        "id, block_id, report_id, indicator_id, area_id, breakdown_id, period, old_status, old_value, old_weight, \
         new_status, new_value, new_weight, day, source_id, note",
    ),
    (
        "cells",
        "indicator_id, area_id, breakdown_id, period, status, value, weight, posting_id",
    ),
    (
        "totals",
        "indicator_id, area_id, breakdown_id, period, value, weight, areas, fresh, excused",
    ),
];

/// The tables that a report's life changes besides the ledger.
pub const REPORTS: [(&str, &str); 3] = [
    ("reports", "id, form_id, area_id, period, state, version"),
    (
        "entries",
        "report_id, indicator_id, breakdown_id, status, value, weight, day, source_id, note",
    ),
    (
        "report_events",
        "id, report_id, action, user_id, at, reason, block_id",
    ),
];

/// Every row of the tables, one a line, in the order of their columns; the
/// same text on both databases.
pub fn rows(connection: &mut DbConnection, tables: &[(&str, &str)]) -> Vec<String> {
    let mut all = Vec::new();
    for (table, columns) in tables {
        let columns: Vec<String> = columns
            .split(',')
            .map(|column| format!("coalesce(cast({} as text), '-')", column.trim()))
            .collect();
        let query = format!(
            "SELECT '{table}: ' || {} AS line FROM {table}",
            columns.join(" || ' | ' || ")
        );
        let mut lines: Vec<String> = sql_query(query)
            .load::<Line>(connection)
            .unwrap()
            .into_iter()
            .map(|line| line.line)
            .collect();
        lines.sort();
        all.append(&mut lines);
    }
    all
}

/// The lines of a one-column query whose column is called `line`.
pub fn lines(connection: &mut DbConnection, query: &str) -> Vec<String> {
    sql_query(query)
        .load::<Line>(connection)
        .unwrap()
        .into_iter()
        .map(|line| line.line)
        .collect()
}
