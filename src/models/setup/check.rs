//! Everything that could stand in the way, before anything is written.

use std::collections::HashSet;

use super::change::{ChangeKind, Step};
use super::ids::Ids;
use super::problem::Problem;
use super::{Setup, collecting, structure, used};
use crate::db::DbConnection;
use crate::error::Result;

/// What is wrong with the setup as it would be. What is used already is
/// looked at only when the setup itself is sound.
pub(super) fn problems(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    (before, after): (&Setup, &Setup),
    ids: &Ids,
    mut found: Vec<Problem>,
) -> Result<Vec<Problem>> {
    let gone = never_removed(steps);
    let missing: HashSet<(&str, String)> = gone
        .iter()
        .map(|problem| (problem.table.as_str(), problem.key.clone()))
        .collect();
    let mut structural = structure::problems(after, &missing);
    // A text that cannot be read is named once.
    structural.retain(|problem| !found.iter().any(|other| same_cell(problem, other)));
    found.extend(gone.iter().cloned());
    found.extend(structural);
    if found.is_empty() {
        found.extend(collecting::problem(after)?);
    }
    if found.is_empty() {
        found = used::problems(connection, steps, (before, after), ids)?;
    }
    Ok(found)
}

fn same_cell(one: &Problem, other: &Problem) -> bool {
    (&one.table, &one.key, &one.column) == (&other.table, &other.key, &other.column)
}

fn never_removed(steps: &[Step<'_>]) -> Vec<Problem> {
    let removed = steps
        .iter()
        .filter(|step| step.change.kind == ChangeKind::Removed);
    removed
        .filter_map(|step| {
            let sentence = match step.table.name {
                "areas" => t!("setup-area-stays"),
                "indicators" => t!("setup-indicator-stays"),
                "area_changes" => t!("setup-past-kept"),
                _ => return None,
            };
            Some(Problem::new(step.table, step.old?, "", sentence))
        })
        .collect()
}
