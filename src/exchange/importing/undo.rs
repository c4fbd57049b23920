//! Taking an import back, as long as nobody built on it.

use chrono::NaiveDateTime;

use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::ledger::{self, BlockKind, NewBlock};
use crate::models::area::Tree;
use crate::models::audit::{Action, NewLine};
use crate::models::form::Forms;
use crate::models::import::{self, Import, State};
use crate::models::report::{self, Step};
use crate::models::report_event;
use crate::models::report_together;
use crate::models::user::User;

/// How many reports a refusal names.
const NAMED: usize = 5;

/// Brings every report back to where it stood before the import, and posts
/// what was posted before it. The import's own steps stay in the history.
///
/// Must run inside [`crate::db::Db::write`].
pub fn undo(
    connection: &mut DbConnection,
    import: &Import,
    user: &User,
    now: NaiveDateTime,
) -> Result<()> {
    let since = import::changed_since(connection, import.id)?;
    if !since.is_empty() {
        let reports = named(connection, &since)?;
        let count = since.len() as i64;
        return Err(Error::Conflict(t!(
            "import-built-on",
            count = count,
            reports = reports
        )));
    }
    let why = format!("import {} taken back", import.id);
    let mut block_id = None;
    if let Some(posted) = import.block_id {
        let changes = ledger::reversal(connection, posted, &why)?
            .ok_or_else(|| Error::Conflict(t!("import-posted-on")))?;
        let block = NewBlock {
            kind: BlockKind::Import,
            author: &user.name,
            note: &why,
            posted_at: now,
        };
        block_id = ledger::post(connection, &block, &changes)?.map(|posted| posted.block_id);
    }
    let touched = import::touched(connection, import.id)?;
    let steps = report_together::take_back(connection, &touched, &why, user, now)?;
    // The step that follows tells of a draft.
    let is_told = |step: Step| step != Step::Saved || block_id.is_some();
    let steps = steps.into_iter().filter(|(step, _)| is_told(*step));
    let steps: Vec<i32> = steps.map(|(_, event_id)| event_id).collect();
    import::step(
        connection,
        import.id,
        (State::Taken, State::Undone),
        import.block_id,
        now,
    )?;
    let reports = touched.len();
    let line = NewLine {
        at: now,
        actor: &user.name,
        action: Action::Undone,
        subject: &format!("import {}", import.id),
        detail: &format!("{}: {reports} reports", import.name),
        event_id: None,
        block_id,
    };
    report_event::log_together(connection, &steps, line)
}

/// The first of the reports, as their addresses name them.
fn named(connection: &mut DbConnection, ids: &[i32]) -> Result<String> {
    let (forms, tree) = (Forms::load(connection)?, Tree::load(connection)?);
    let mut names = Vec::new();
    for &id in ids.iter().take(NAMED) {
        let report = report::get(connection, id)?;
        let (form, area) = (forms.get(report.form_id), tree.get(report.area_id));
        if let (Some(form), Some(area)) = (form, area) {
            let period = Period::holding(report.period, form.period_length);
            names.push(format!("{} {} {period}", form.code, area.code));
        }
    }
    Ok(names.join(", "))
}
