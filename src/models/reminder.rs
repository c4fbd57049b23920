//! Reminders: who can get one, and who got one when. The audit log is their
//! only memory.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::audit::{self, Action};
use super::user::{Actor, Grant, User};
use crate::db::DbConnection;
use crate::db::schema::{audit as log, grants, users};
use crate::error::Result;
use crate::i18n::Lang;

/// Within this time nobody is mailed twice.
const PAUSE: TimeDelta = TimeDelta::hours(1);
const SENDING: &str = "sending";
const SENT: &str = "sent";
const NOT_SENT: &str = "not sent";

/// Somebody with an account that is not switched off.
pub struct Person {
    /// The account and what it may do.
    pub actor: Actor,
    /// The name to sign in with.
    pub name: String,
    /// The name that others see.
    pub display_name: String,
    /// The mail address, if one is known.
    pub email: String,
}

impl Person {
    /// The language to write to them in: the one they chose, else English.
    pub fn lang(&self) -> Lang {
        let user = self.actor.user.as_ref();
        user.map_or_else(Lang::default, User::lang)
    }
}

/// Everybody whose account is not switched off, by name.
pub fn people(connection: &mut DbConnection) -> Result<Vec<Person>> {
    let mut roles: HashMap<i32, Vec<Grant>> = HashMap::new();
    let rows = grants::table
        .order(grants::id)
        .select((grants::user_id, Grant::as_select()))
        .load::<(i32, Grant)>(connection)?;
    for (user_id, grant) in rows {
        roles.entry(user_id).or_default().push(grant);
    }
    Ok(users::table
        .filter(users::is_disabled.eq(false))
        .order(users::name)
        .select((User::as_select(), users::email))
        .load::<(User, String)>(connection)?
        .into_iter()
        .map(|(user, email)| Person {
            name: user.name.clone(),
            display_name: user.display_name.clone(),
            email,
            actor: Actor {
                grants: roles.remove(&user.id).unwrap_or_default(),
                user: Some(user),
            },
        })
        .collect())
}

/// How a mail ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is under way.
    Sending,
    /// The mail server took it.
    Sent,
    /// It was not sent: why.
    NotSent(String),
}

/// The last mail of everybody who was mailed since then, by account name.
pub fn outcomes(
    connection: &mut DbConnection,
    since: NaiveDateTime,
) -> Result<HashMap<String, (NaiveDateTime, Outcome)>> {
    Ok(log::table
        .filter(log::action.eq(Action::Reminded))
        .filter(log::at.ge(since))
        .order(log::id)
        .select((log::subject, log::at, log::detail))
        .load::<(String, NaiveDateTime, String)>(connection)?
        .into_iter()
        .filter_map(|(subject, at, detail)| {
            let name = subject.strip_prefix("account ")?.to_owned();
            Some((name, (at, outcome(&detail))))
        })
        .collect())
}

fn outcome(detail: &str) -> Outcome {
    match detail.strip_prefix(NOT_SENT) {
        Some(rest) => {
            let reason = rest.split_once(": ").map_or("", |(_, reason)| reason);
            Outcome::NotSent(reason.to_owned())
        }
        None if detail.starts_with(SENT) => Outcome::Sent,
        None => Outcome::Sending,
    }
}

/// Writes down that these people, by name and address, are about to be
/// mailed, and says which of them are: whoever was mailed within the hour is
/// left out. Two who send at once do not both send.
pub fn claim(
    connection: &mut DbConnection,
    actor: &str,
    wanted: &[(String, String)],
    now: NaiveDateTime,
) -> Result<Vec<String>> {
    connection.lock_audit()?;
    let before = outcomes(connection, now - PAUSE)?;
    let mut claimed = Vec::new();
    for (name, email) in wanted {
        let was_mailed = before
            .get(name)
            .is_some_and(|(_, outcome)| matches!(outcome, Outcome::Sending | Outcome::Sent));
        if was_mailed || claimed.contains(name) {
            continue;
        }
        write(
            connection,
            actor,
            name,
            &format!("{SENDING} to {email}"),
            now,
        )?;
        claimed.push(name.clone());
    }
    Ok(claimed)
}

/// Writes down how it ended.
pub fn close(
    connection: &mut DbConnection,
    actor: &str,
    name: &str,
    email: &str,
    outcome: &Outcome,
    now: NaiveDateTime,
) -> Result<()> {
    let detail = match outcome {
        Outcome::Sending => return Ok(()),
        Outcome::Sent => format!("{SENT} to {email}"),
        Outcome::NotSent(reason) => format!("{NOT_SENT} to {email}: {reason}"),
    };
    write(connection, actor, name, &detail, now)
}

fn write(
    connection: &mut DbConnection,
    actor: &str,
    name: &str,
    detail: &str,
    at: NaiveDateTime,
) -> Result<()> {
    audit::record(
        connection,
        &audit::NewLine {
            at,
            actor,
            action: Action::Reminded,
            subject: &format!("account {name}"),
            detail,
            event_id: None,
            block_id: None,
        },
    )
}
