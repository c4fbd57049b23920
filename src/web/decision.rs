//! What an approver may decide on a report, each in the caller's transaction.

use chrono::NaiveDateTime;

use super::visitor::text;
use crate::access::{self, Action};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::form::Field;
use crate::models::report::{Event, Report, Step};
use crate::models::report_change::{self, Key};
use crate::models::user::{Actor, User};
use crate::reports::entry::Sheet;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 2_000;

/// Who decides, when, and which version of the report they saw.
pub struct Decider {
    pub user: User,
    pub actor: Actor,
    pub seen: Option<i32>,
    pub now: NaiveDateTime,
}

/// How a decision ended.
pub enum Decided {
    /// It stands; an approval that changed something has its block. The same
    /// for the second of two equal requests, which changes nothing.
    Done(Option<i64>),
    /// The report is no longer as the approver saw it; nothing was changed.
    Moved,
    /// What was typed needs a look; nothing was changed.
    Refused(String),
}

/// The version of the report that a form was made from.
pub fn version(pairs: &[(String, String)]) -> Option<i32> {
    text(pairs, "version").parse().ok()
}

impl Decider {
    /// Posts the report to the ledger.
    pub fn approve(&self, connection: &mut DbConnection, sheet: &Sheet) -> Result<Decided> {
        self.approve_if(connection, sheet, |_| Ok(()))
    }

    /// Posts the report to the ledger if a last check lets it pass.
    pub fn approve_if(
        &self,
        connection: &mut DbConnection,
        sheet: &Sheet,
        check: impl FnOnce(&mut DbConnection) -> Result<()>,
    ) -> Result<Decided> {
        let report = self.reviewed(sheet)?;
        if let Some(event) = self.done_already(sheet, Step::Approved, "") {
            return Ok(Decided::Done(event.block_id));
        }
        if self.seen != Some(report.version) {
            return Ok(Decided::Moved);
        }
        check(connection)?;
        let fields: Vec<Field> = sheet.lines.iter().map(|line| line.field).collect();
        let posted = report_change::approve(connection, report, &fields, &self.user, self.now)?;
        Ok(Decided::Done(posted.map(|p| p.block_id)))
    }

    /// Sends the report back with a reason, naming cells.
    pub fn send_back(
        &self,
        connection: &mut DbConnection,
        sheet: &Sheet,
        cells: &[Field],
        reason: &str,
    ) -> Result<Decided> {
        let report = self.reviewed(sheet)?;
        if self.done_already(sheet, Step::Returned, reason).is_some() {
            return Ok(Decided::Done(None));
        }
        if self.seen != Some(report.version) {
            return Ok(Decided::Moved);
        }
        if let Some(problem) = too_long(reason) {
            return Ok(Decided::Refused(problem));
        }
        let sent =
            report_change::send_back(connection, report, cells, &self.user, reason, self.now);
        decided(sent)
    }

    /// Opens a closed report again, with a reason.
    pub fn reopen(
        &self,
        connection: &mut DbConnection,
        sheet: &Sheet,
        reason: &str,
    ) -> Result<Decided> {
        let today = self.now.date();
        access::check(&self.actor, Action::Reopen, &sheet.object(today))?;
        if sheet.report.is_some_and(|report| report.is_reopened) {
            return Ok(Decided::Done(None));
        }
        if !sheet.is_closed(today) {
            return Err(Error::Conflict(t!("review-not-closed")));
        }
        if self.seen != Some(sheet.version()) {
            return Ok(Decided::Moved);
        }
        if let Some(problem) = too_long(reason) {
            return Ok(Decided::Refused(problem));
        }
        let key = Key {
            form_id: sheet.form.id,
            area_id: sheet.area.id,
            period: sheet.period.first_month(),
        };
        let seen = sheet.version();
        decided(report_change::reopen(
            connection, key, seen, &self.user, reason, self.now,
        ))
    }

    fn reviewed(&self, sheet: &Sheet) -> Result<Report> {
        access::check(&self.actor, Action::Review, &sheet.object(self.now.date()))?;
        (sheet.report).ok_or_else(|| Error::Conflict(t!("review-not-begun-nothing")))
    }

    /// The same person's same decision on the same version, if it is the last
    /// thing that happened: a request that was sent twice.
    fn done_already<'a>(&self, sheet: &'a Sheet, step: Step, reason: &str) -> Option<&'a Event> {
        sheet.events.first().filter(|last| {
            last.step == step
                && last.user_id == Some(self.user.id)
                && self.seen.and_then(|seen| seen.checked_add(1)) == Some(last.version)
                && last.reason == reason.trim()
        })
    }
}

fn too_long(reason: &str) -> Option<String> {
    (reason.chars().count() > LONGEST_REASON)
        .then(|| t!("review-reason-long", most = LONGEST_REASON.to_string()))
}

fn decided(result: Result<()>) -> Result<Decided> {
    match result {
        Ok(()) => Ok(Decided::Done(None)),
        Err(Error::BadInput(problem)) => Ok(Decided::Refused(problem)),
        Err(other) => Err(other),
    }
}
