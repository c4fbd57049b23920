//! What people do to reports. Every change checks the version that the person
//! saw, writes who and when, and is kept whole or not at all.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::area_change;
use super::entry_change;
use super::entry_rows;
use super::form::Field;
use super::report::{self, Entries, Entry, Report, State, Step};
use super::report_event::{NewEvent, log, record, write_down};
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{reports, returned_cells};
use crate::error::{Error, Result};
use crate::ledger::{self, BlockKind, Change, NewBlock, Posted, Series};

/// Which report, by its natural key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The form's row number.
    pub form_id: i32,
    /// The area's row number.
    pub area_id: i32,
    /// Number of the period's first month.
    pub period: i32,
}

impl Key {
    /// The key of a report that was begun.
    pub fn of(report: &Report) -> Self {
        Self {
            form_id: report.form_id,
            area_id: report.area_id,
            period: report.period,
        }
    }
}

/// How a save ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The figures are kept; the report now has this version.
    Kept(i32),
    /// Nothing differed from what was kept already, as when a form is posted twice.
    Same(i32),
    /// Somebody saved in between; nothing was changed.
    Stale,
}

/// Keeps a report's figures as a draft. `seen` is the version that the form
/// was made from, 0 for a report that was not begun.
pub fn save(
    connection: &mut DbConnection,
    key: Key,
    seen: i32,
    figures: &Entries,
    user: &User,
    now: NaiveDateTime,
) -> Result<Saved> {
    let existing = report::find(connection, key.form_id, key.area_id, key.period)?;
    let mut before = Entries::new();
    if let Some(existing) = existing {
        before = report::entries(connection, existing.id)?;
        if before == *figures {
            return Ok(Saved::Same(existing.version));
        }
        if existing.state == State::Submitted {
            return Err(Error::Conflict(t!("entry-waits-not-saved")));
        }
        if existing.version != seen {
            return Ok(Saved::Stale);
        }
    } else if seen != 0 {
        return Ok(Saved::Stale);
    }
    let report = match existing {
        Some(report) => step(connection, report, State::Draft)?,
        None => begin(connection, key, State::Draft)?,
    };
    entry_rows::write(connection, report.id, figures)?;
    let event_id = record(connection, &event(report, Step::Saved, user, now, "", None))?;
    entry_change::record(connection, event_id, &before, figures)?;
    Ok(Saved::Kept(report.version))
}

/// Hands a saved report in.
pub fn submit(
    connection: &mut DbConnection,
    report: Report,
    user: &User,
    now: NaiveDateTime,
) -> Result<()> {
    match report.state {
        State::Draft | State::Returned => {}
        State::Submitted => return Ok(()),
        State::Approved => return Err(Error::Conflict(t!("entry-approved-unchanged"))),
    }
    if report::entries(connection, report.id)?.is_empty() {
        return Err(Error::BadInput(t!("entry-empty-report")));
    }
    let report = step(connection, report, State::Submitted)?;
    write_down(
        connection,
        &event(report, Step::Submitted, user, now, "", None),
    )?;
    Ok(())
}

/// Posts a submitted report: its figures, and blanks where a posted figure
/// was taken out. Every field of the form counts, seen or not.
pub fn approve(
    connection: &mut DbConnection,
    report: Report,
    fields: &[Field],
    user: &User,
    now: NaiveDateTime,
) -> Result<Option<Posted>> {
    let changes = to_post(connection, report, fields)?;
    let block = NewBlock {
        kind: BlockKind::Approval,
        author: &user.name,
        note: "",
        posted_at: now,
    };
    let posted = ledger::post(connection, &block, &changes)?;
    let block_id = posted.as_ref().map(|p| p.block_id);
    let report = approved(connection, report)?;
    write_down(
        connection,
        &event(report, Step::Approved, user, now, "", block_id),
    )?;
    Ok(posted)
}

/// What approving a submitted report would post.
fn to_post(connection: &mut DbConnection, report: Report, fields: &[Field]) -> Result<Vec<Change>> {
    must_be_submitted(&report)?;
    let figures = report::entries(connection, report.id)?;
    let mut changes: Vec<Change> = fields
        .iter()
        .map(|&field| change(&report, field, figures.get(&field)))
        .collect();
    changes.extend(area_change::endings(connection, report.area_id, &changes)?);
    Ok(changes)
}

/// What approving a line of a report posts: its working value, or that there
/// is none any more.
pub(super) fn change(report: &Report, field: Field, entry: Option<&Entry>) -> Change {
    Change {
        series: Series {
            indicator_id: field.indicator_id,
            area_id: report.area_id,
            breakdown_id: field.breakdown_id,
        },
        period: report.period,
        value: entry.map(|entry| entry.value),
        report_id: Some(report.id),
        day: entry.and_then(|entry| entry.day),
        source_id: entry.and_then(|entry| entry.source_id),
        note: entry.map(|entry| entry.note.clone()).unwrap_or_default(),
    }
}

fn approved(connection: &mut DbConnection, report: Report) -> Result<Report> {
    let report = Report {
        is_reopened: false,
        ..report
    };
    step(connection, report, State::Approved)
}

/// Sends a submitted report back, naming the cells that need a look, if any.
/// It is open to its reporters again, whatever the day.
pub fn send_back(
    connection: &mut DbConnection,
    report: Report,
    cells: &[Field],
    user: &User,
    reason: &str,
    now: NaiveDateTime,
) -> Result<()> {
    must_be_submitted(&report)?;
    if reason.trim().is_empty() {
        return Err(Error::BadInput(t!("entry-why-back")));
    }
    let report = Report {
        is_reopened: true,
        ..report
    };
    let report = step(connection, report, State::Returned)?;
    let event = event(report, Step::Returned, user, now, reason.trim(), None);
    let event_id = record(connection, &event)?;
    for cell in cells {
        diesel::insert_into(returned_cells::table)
            .values((
                returned_cells::event_id.eq(event_id),
                returned_cells::indicator_id.eq(cell.indicator_id),
                returned_cells::breakdown_id.eq(cell.breakdown_id),
            ))
            .execute(connection)?;
    }
    // Last, so that its seal covers the cells.
    log(connection, &event, event_id)
}

/// Opens a report again after its closing day, with a reason. One that was
/// not begun is begun, empty. `seen` is the version that the approver saw, 0
/// for a report that was not begun.
pub fn reopen(
    connection: &mut DbConnection,
    key: Key,
    seen: i32,
    user: &User,
    reason: &str,
    now: NaiveDateTime,
) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Error::BadInput(t!("entry-why-again")));
    }
    let existing = report::find(connection, key.form_id, key.area_id, key.period)?;
    let report = match existing {
        Some(report) if report.is_reopened => return Ok(()),
        Some(report) if report.version != seen => return Err(changed_meanwhile()),
        Some(report) if report.state == State::Submitted => {
            return Err(Error::Conflict(t!("entry-return-instead")));
        }
        Some(report) => report,
        None => begin(connection, key, State::Draft)?,
    };
    let report = Report {
        is_reopened: true,
        ..report
    };
    let report = step(connection, report, report.state)?;
    write_down(
        connection,
        &event(report, Step::Reopened, user, now, reason.trim(), None),
    )?;
    Ok(())
}

fn must_be_submitted(report: &Report) -> Result<()> {
    match report.state {
        State::Submitted => Ok(()),
        State::Approved => Err(Error::Conflict(t!("entry-approved-already"))),
        State::Draft | State::Returned => Err(Error::Conflict(t!("entry-not-submitted"))),
    }
}

/// Begins a report at version 1. Two who begin at once cannot both succeed.
pub fn begin(connection: &mut DbConnection, key: Key, state: State) -> Result<Report> {
    let id: i32 = diesel::insert_into(reports::table)
        .values((
            reports::form_id.eq(key.form_id),
            reports::area_id.eq(key.area_id),
            reports::period.eq(key.period),
            reports::state.eq(state),
            reports::version.eq(1),
        ))
        .returning(reports::id)
        .get_result(connection)
        .map_err(begun_meanwhile)?;
    Ok(Report {
        id,
        form_id: key.form_id,
        area_id: key.area_id,
        period: key.period,
        state,
        version: 1,
        is_reopened: false,
    })
}

/// Why a report could not be begun.
pub(super) fn begun_meanwhile(error: diesel::result::Error) -> Error {
    match error {
        diesel::result::Error::DatabaseError(
            diesel::result::DatabaseErrorKind::UniqueViolation,
            _,
        ) => changed_meanwhile(),
        other => other.into(),
    }
}

pub(super) fn step(connection: &mut DbConnection, report: Report, state: State) -> Result<Report> {
    let version = report.version + 1;
    let changed = diesel::update(
        reports::table
            .find(report.id)
            .filter(reports::version.eq(report.version)),
    )
    .set((
        reports::state.eq(state),
        reports::version.eq(version),
        reports::is_reopened.eq(report.is_reopened),
    ))
    .execute(connection)?;
    if changed == 1 {
        Ok(Report {
            state,
            version,
            ..report
        })
    } else {
        Err(changed_meanwhile())
    }
}

pub(super) fn changed_meanwhile() -> Error {
    Error::Conflict(t!("entry-changed-meanwhile"))
}

pub(super) fn event<'a>(
    report: Report,
    step: Step,
    user: &'a User,
    at: NaiveDateTime,
    reason: &'a str,
    block_id: Option<i64>,
) -> NewEvent<'a> {
    NewEvent {
        report_id: report.id,
        version: report.version,
        step,
        user: Some(user),
        at,
        reason,
        block_id,
    }
}
