//! The audit log: who signed in, was granted, submitted, approved, imported,
//! set up. Sealed line by line; saved drafts are the report's own history,
//! sealed with the step that follows them.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::audit;
use crate::error::Result;
use crate::ledger::chain::{GENESIS, Seal, salt};
use crate::word_enum;

word_enum! {
    /// What was done.
    Action {
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
    /// The step of a report that this is about.
    pub event_id: Option<i32>,
    /// The block that was posted with it.
    pub block_id: Option<i64>,
}

/// Adds a line to the log. Must run in the transaction of what it tells.
/// Whoever also posts does so first: both chains have a lock of their own,
/// always taken in that order.
pub fn record(connection: &mut DbConnection, line: &NewLine<'_>) -> Result<()> {
    connection.lock_audit()?;
    let (last, previous) = head(connection)?.unwrap_or((0, GENESIS.to_owned()));
    let (id, salt) = (last + 1, salt()?);
    let number = |n: Option<i64>| n.map_or(String::new(), |n| n.to_string());
    let mut seal = Seal::default();
    for field in [
        &previous,
        &id.to_string(),
        &line.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        line.actor,
        line.action.word(),
        line.subject,
        line.detail,
        &number(line.event_id.map(i64::from)),
        &number(line.block_id),
        &salt,
    ] {
        seal.field(field);
    }
    diesel::insert_into(audit::table)
        .values((
            audit::id.eq(id),
            audit::at.eq(line.at),
            audit::actor.eq(line.actor),
            audit::action.eq(line.action),
            audit::subject.eq(line.subject),
            audit::detail.eq(line.detail),
            audit::event_id.eq(line.event_id),
            audit::block_id.eq(line.block_id),
            audit::salt.eq(&salt),
            audit::previous_hash.eq(&previous),
            audit::hash.eq(seal.finish()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Number and seal of the last line, if there is one.
pub fn head(connection: &mut DbConnection) -> Result<Option<(i64, String)>> {
    Ok(audit::table
        .order(audit::id.desc())
        .select((audit::id, audit::hash))
        .first(connection)
        .optional()?)
}
