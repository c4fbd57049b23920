//! What has been reported and posted freezes what it stands on.

use std::collections::BTreeSet;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::Setup;
use super::change::{ChangeKind, Step};
use super::ids::Ids;
use super::problem::Problem;
use super::shown::word;
use super::{used_areas, used_assignments};
use crate::db::DbConnection;
use crate::db::schema::{entries, entry_changes, postings, reports, returned_cells};
use crate::error::Result;
use crate::models::names::harmless;

/// What a setup checks against.
pub(super) struct Used<'a> {
    pub before: &'a Setup,
    pub after: &'a Setup,
    /// Row numbers as they are before anything is written.
    pub ids: &'a Ids,
}

pub(super) fn problems(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    (before, after): (&Setup, &Setup),
    ids: &Ids,
) -> Result<Vec<Problem>> {
    let used = Used { before, after, ids };
    let mut found = Vec::new();
    for step in steps {
        let kind = step.change.kind;
        let problem = match (step.table.name, kind) {
            ("indicators", ChangeKind::Changed) => indicator(connection, step, &used)?,
            ("areas", ChangeKind::Changed) => used_areas::problem(connection, step, &used)?,
            ("area_changes", kind) => area_change(step, kind, &used),
            ("forms", ChangeKind::Changed | ChangeKind::Removed) => form(connection, step, &used)?,
            ("breakdowns", ChangeKind::Removed) => breakdown(connection, step, &used)?,
            ("sources", ChangeKind::Removed) => source(connection, step, &used)?,
            ("form_fields", ChangeKind::Removed) => field(connection, step, &used)?,
            _ => None,
        };
        found.extend(problem);
    }
    found.extend(used_assignments::problems(connection, steps, &used)?);
    Ok(found)
}

impl Step<'_> {
    /// The text of a column in the row that there is, or there was.
    pub fn text(&self, column: &str) -> &str {
        self.new
            .or(self.old)
            .map_or("", |row| self.table.text(row, column))
    }

    pub fn changes(&self, column: &str) -> bool {
        self.change.fields.iter().any(|(key, ..)| *key == column)
    }

    pub fn problem(&self, column: &str, sentence: String) -> Option<Problem> {
        let row = self.new.or(self.old)?;
        Some(Problem::new(self.table, row, column, sentence))
    }
}

/// Kind, unit and period say what the posted figures are.
fn indicator(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let frozen = ["kind", "unit", "period"];
    let Some(column) = frozen.into_iter().find(|column| step.changes(column)) else {
        return Ok(None);
    };
    let code = step.text("code");
    let Some(id) = used.ids.find("indicators", code) else {
        return Ok(None);
    };
    let is_posted: bool = diesel::select(exists(
        postings::table.filter(postings::indicator_id.eq(id)),
    ))
    .get_result(connection)?;
    let old = step.old.map_or("", |row| step.table.text(row, column));
    Ok(is_posted
        .then(|| {
            step.problem(
                column,
                t!(
                    "setup-posted-stays",
                    code = code,
                    column = step.table.named(column),
                    old = harmless(&word(old))
                ),
            )
        })
        .flatten())
}

/// Moves, splits and merges carry figures with them, so they are made on
/// their own page; a file brings only those of areas that are new.
fn area_change(step: &Step<'_>, kind: ChangeKind, used: &Used<'_>) -> Option<Problem> {
    let exists = |column| used.ids.find("areas", step.text(column)).is_some();
    match kind {
        ChangeKind::Added if !(exists("from") || exists("to")) => None,
        ChangeKind::Added => step.problem("", t!("setup-moved-on-pages")),
        _ => step.problem("", t!("setup-past-stays")),
    }
}

fn form(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let is_removed = step.change.kind == ChangeKind::Removed;
    let code = step.text("code");
    let id = match used.ids.find("forms", code) {
        Some(id) if is_removed || step.changes("period") => id,
        _ => return Ok(None),
    };
    let is_used: bool = diesel::select(exists(reports::table.filter(reports::form_id.eq(id))))
        .get_result(connection)?;
    if !is_used {
        return Ok(None);
    }
    Ok(if is_removed {
        step.problem("", t!("setup-form-stays", code = code))
    } else {
        step.problem("period", t!("setup-form-period-stays", code = code))
    })
}

fn breakdown(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let code = step.text("code");
    let Some(id) = used.ids.find("breakdowns", code) else {
        return Ok(None);
    };
    let is_used: bool = diesel::select(
        exists(postings::table.filter(postings::breakdown_id.eq(id)))
            .or(exists(entries::table.filter(entries::breakdown_id.eq(id))))
            .or(exists(
                entry_changes::table.filter(entry_changes::breakdown_id.eq(id)),
            ))
            .or(exists(
                returned_cells::table.filter(returned_cells::breakdown_id.eq(id)),
            )),
    )
    .get_result(connection)?;
    Ok(is_used
        .then(|| step.problem("", t!("setup-breakdown-stays", code = code)))
        .flatten())
}

fn source(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let code = step.text("code");
    let Some(id) = used.ids.find("sources", code) else {
        return Ok(None);
    };
    let is_used: bool = diesel::select(
        exists(postings::table.filter(postings::source_id.eq(id)))
            .or(exists(entries::table.filter(entries::source_id.eq(id))))
            .or(exists(
                entry_changes::table.filter(
                    entry_changes::old_source_id
                        .eq(id)
                        .or(entry_changes::new_source_id.eq(id)),
                ),
            )),
    )
    .get_result(connection)?;
    Ok(is_used
        .then(|| step.problem("", t!("setup-source-stays", code = code)))
        .flatten())
}

/// A line that was filled in, in a draft or in what is posted.
fn field(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let of = |column, table| used.ids.find(table, step.text(column));
    let (Some(form), Some(indicator), Some(breakdown)) = (
        of("form", "forms"),
        of("indicator", "indicators"),
        of("breakdown", "breakdowns"),
    ) else {
        return Ok(None);
    };
    let of_form = || {
        reports::table
            .filter(reports::form_id.eq(form))
            .select(reports::id)
    };
    let reports: BTreeSet<i32> = of_form().load(connection)?.into_iter().collect();
    if reports.is_empty() {
        return Ok(None);
    }
    let is_used: bool = diesel::select(
        exists(
            entries::table
                .filter(entries::indicator_id.eq(indicator))
                .filter(entries::breakdown_id.eq(breakdown))
                .filter(entries::report_id.eq_any(of_form())),
        )
        .or(exists(
            postings::table
                .filter(postings::indicator_id.eq(indicator))
                .filter(postings::breakdown_id.eq(breakdown))
                .filter(postings::report_id.eq_any(of_form().select(reports::id.nullable()))),
        )),
    )
    .get_result(connection)?;
    Ok(is_used
        .then(|| step.problem("", t!("setup-line-stays", form = step.text("form"))))
        .flatten())
}
