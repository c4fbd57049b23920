//! The audit log: who signed in, was granted, submitted, approved, imported,
//! set up. Sealed line by line; saved drafts are the report's own history,
//! sealed with the step that follows them.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::audit_seal::{self, LineRow};
use crate::db::DbConnection;
use crate::db::schema::audit;
use crate::error::Result;
use crate::ledger::chain::{GENESIS, salt};
use crate::word_enum;

word_enum! {
    /// What was done.
    Action {
        /// The log was added to a programme that had posted before: its first
        /// line seals what stood there.
        Begun = "log begun",
        /// Signed in.
        SignedIn = "signed in",
        /// Tried to sign in with a wrong name or password.
        SignInFailed = "sign-in failed",
        /// Signed out.
        SignedOut = "signed out",
        /// Ended a session of one's own or of somebody else.
        SessionEnded = "session ended",
        /// Chose a new password.
        PasswordChanged = "password changed",
        /// Made an account.
        UserAdded = "account added",
        /// Changed an account's names or address.
        UserChanged = "account changed",
        /// Switched an account off.
        UserDisabled = "account disabled",
        /// Switched an account on again.
        UserEnabled = "account enabled",
        /// Handed out an invitation.
        Invited = "invited",
        /// Made a token for programs.
        TokenMade = "token made",
        /// Ended a token of one's own or of somebody else.
        TokenRevoked = "token revoked",
        /// Gave a role.
        Granted = "granted",
        /// Took a role.
        Revoked = "revoked",
        /// Handed a report in.
        Submitted = "submitted",
        /// Sent a report back.
        Returned = "returned",
        /// Posted a report.
        Approved = "approved",
        /// Opened a closed report again.
        Reopened = "reopened",
        /// Brought figures in from files.
        Imported = "imported",
        /// Took an import back.
        Undone = "import taken back",
        /// Changed the programme.
        SetUp = "set up",
        /// Sent reminders by mail.
        Reminded = "reminded",
    }
}

/// What is to be written down.
pub struct NewLine<'a> {
    /// Now, in UTC, to the second.
    pub at: NaiveDateTime,
    /// Who: an account's name, or what a command goes by.
    pub actor: &'a str,
    /// What.
    pub action: Action,
    /// To what: "report HOU-M AZ-LAC 2026-01", "account rana".
    pub subject: &'a str,
    /// The rest, in words.
    pub detail: &'a str,
    /// The step of a report that this is about, or the first of many that are
    /// told of together. The line also seals what happened to their reports
    /// since the line before, so the steps and all that belongs to them must
    /// be written already.
    pub event_id: Option<i32>,
    /// The block that was posted with it. Without a step, the line seals the
    /// history of every report that the block brought.
    pub block_id: Option<i64>,
}

/// Adds a line to the log. Must run in the transaction of what it tells.
/// Whoever also posts does so first: both chains have a lock of their own,
/// always taken in that order.
pub fn record(connection: &mut DbConnection, line: &NewLine<'_>) -> Result<()> {
    connection.lock_audit()?;
    let last = match head(connection)? {
        Some(last) => Some(last),
        None => audit_seal::seal_beginning(connection, line.at)?,
    };
    let (last, previous_hash) = last.unwrap_or((0, GENESIS.to_owned()));
    let mut row = LineRow {
        id: last + 1,
        at: line.at,
        actor: line.actor.to_owned(),
        action: line.action.word().to_owned(),
        subject: line.subject.to_owned(),
        detail: line.detail.to_owned(),
        event_id: line.event_id,
        block_id: line.block_id,
        salt: salt()?,
        previous_hash,
        hash: String::new(),
    };
    row.hash = audit_seal::seal_new(connection, &row)?;
    diesel::insert_into(audit::table)
        .values(&row)
        .execute(connection)?;
    Ok(())
}

/// Number and seal of the last line, if there is one.
pub fn head(connection: &mut DbConnection) -> Result<Option<(i64, String)>> {
    // The first line of a log that was added later waits for its seal.
    Ok(audit::table
        .filter(audit::hash.ne(""))
        .order(audit::id.desc())
        .select((audit::id, audit::hash))
        .first(connection)
        .optional()?)
}
