//! What a setup leaves in the audit log.

use chrono::NaiveDateTime;

use super::TABLES;
use super::change::{ChangeKind, Step};
use crate::db::DbConnection;
use crate::error::Result;
use crate::models::audit::{self, Action, NewLine};

/// So many changes are written down one by one; of more, each table's are
/// told together.
const ONE_BY_ONE: usize = 50;
/// So many of them are named then.
const NAMED: usize = 10;

pub(super) fn record(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    author: &str,
    now: NaiveDateTime,
) -> Result<()> {
    let lines: Vec<(String, String)> = if steps.len() <= ONE_BY_ONE {
        steps.iter().map(one).collect()
    } else {
        TABLES
            .iter()
            .filter_map(|table| {
                let steps: Vec<&Step<'_>> = steps
                    .iter()
                    .filter(|step| step.table.name == table.name)
                    .collect();
                (!steps.is_empty()).then(|| (table.name.to_owned(), together(&steps)))
            })
            .collect()
    };
    for (subject, detail) in lines {
        let line = NewLine {
            at: now,
            actor: author,
            action: Action::SetUp,
            subject: &subject,
            detail: &detail,
            event_id: None,
            block_id: None,
        };
        audit::record(connection, &line)?;
    }
    Ok(())
}

fn one(step: &Step<'_>) -> (String, String) {
    let change = &step.change;
    let lead = match change.kind {
        ChangeKind::Added => "added",
        ChangeKind::Changed => "",
        ChangeKind::Removed => "removed",
    };
    (
        format!("{} {}", change.table, change.key),
        format!("{lead}{}", change.detail()),
    )
}

fn together(steps: &[&Step<'_>]) -> String {
    let count = |kind| steps.iter().filter(|s| s.change.kind == kind).count();
    let named: Vec<&str> = steps
        .iter()
        .take(NAMED)
        .map(|step| step.change.key.as_str())
        .collect();
    let more = match steps.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        "{} added, {} changed, {} removed: {}{more}",
        count(ChangeKind::Added),
        count(ChangeKind::Changed),
        count(ChangeKind::Removed),
        named.join(", ")
    )
}
