//! Taking a file: all of its figures, or nothing.

use chrono::NaiveDateTime;

use super::choices::Destination;
use super::plan::Plan;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Posted;
use crate::models::import::{self, Import, State};
use crate::models::report_import::{self, Bringer, Until};
use crate::models::user::User;

/// Fills in the reports of a plan and takes them as far as wished; returns
/// what was posted, if anything was.
///
/// Must run inside [`crate::db::Db::write`], in which the plan was made: then
/// nothing can have changed since.
pub fn commit(
    connection: &mut DbConnection,
    import: &Import,
    plan: Plan,
    destination: Destination,
    user: &User,
    now: NaiveDateTime,
) -> Result<Option<Posted>> {
    let why = format!("import {}", import.id);
    let bringer = Bringer {
        until: match destination {
            Destination::Draft => Until::Draft,
            Destination::Submitted => Until::Submitted,
            // Whoever may post what they hand in may hand in drafts, too.
            Destination::Approved => Until::Posted { takes_drafts: true },
        },
        user: Some(user),
        author: &user.name,
        note: &why,
        subject: &why,
        about: &format!("{}, SHA-256 {}: ", import.name, import.hash),
        at: now,
    };
    let imported = report_import::import(connection, &bringer, plan.arrivals())?;
    import::touch(connection, import.id, &imported.touched)?;
    let block_id = imported.posted.as_ref().map(|posted| posted.block_id);
    import::step(
        connection,
        import.id,
        (State::Waiting, State::Taken),
        block_id,
        now,
    )?;
    Ok(imported.posted)
}
