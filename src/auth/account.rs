//! What administrators do to accounts. Each change writes its line in the
//! audit log, in the caller's transaction; a change that changes nothing
//! writes none, so the same request twice is one change.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{invitation, session};
use crate::db::DbConnection;
use crate::db::schema::users;
use crate::error::{Error, Result};
use crate::models::area::Tree;
use crate::models::audit::{self, Action, NewLine};
use crate::models::grant::{self, Grant};
use crate::models::user::{self, Person, Role, User};

/// Who makes a change, and when.
pub struct By<'a> {
    /// An account's name, or what a command goes by.
    pub name: &'a str,
    /// The account, if it is one.
    pub user_id: Option<i32>,
    /// Now, in UTC, to the second.
    pub at: NaiveDateTime,
}

impl By<'_> {
    /// Writes the audit log's line about an account.
    pub(super) fn record(
        &self,
        connection: &mut DbConnection,
        action: Action,
        name: &str,
        detail: &str,
    ) -> Result<()> {
        let line = NewLine {
            at: self.at,
            actor: self.name,
            action,
            subject: &format!("account {name}"),
            detail,
            event_id: None,
            block_id: None,
        };
        audit::record(connection, &line)
    }
}

/// A new account as it is asked for, checked.
pub struct NewAccount {
    /// The name to sign in with.
    pub name: String,
    /// The name that others see.
    pub display_name: String,
    /// Where to write to; may be empty.
    pub email: String,
    /// What it may do.
    pub grants: Vec<Grant>,
}

/// Makes changes to accounts wait for each other until the transaction ends,
/// so that two administrators cannot disable each other at once. To be called
/// before anything is read that the change rests on.
pub fn hold(connection: &mut DbConnection) -> Result<()> {
    connection.lock_audit()
}

/// Makes an account without a password; returns its link's token.
pub fn add(
    connection: &mut DbConnection,
    by: &By<'_>,
    new: &NewAccount,
    tree: &Tree,
) -> Result<String> {
    let name = user::check_name(&new.name)?;
    let id = user::add(connection, &name, &new.display_name, "", &new.grants, by.at)?;
    diesel::update(users::table.find(id))
        .set(users::email.eq(&new.email))
        .execute(connection)?;
    by.record(connection, Action::UserAdded, &name, &new.display_name)?;
    for grant in &new.grants {
        by.record(connection, Action::Granted, &name, &grant.record(tree))?;
    }
    link(connection, by, id, &name)
}

/// Makes a new link; the password stays until it is used. Links made before
/// stop working.
pub fn invite(connection: &mut DbConnection, by: &By<'_>, user: &User) -> Result<String> {
    if user.is_disabled {
        return Err(Error::Conflict(t!(
            "people-disabled-no-link",
            name = user.name
        )));
    }
    link(connection, by, user.id, &user.name)
}

fn link(connection: &mut DbConnection, by: &By<'_>, id: i32, name: &str) -> Result<String> {
    let token = invitation::make(connection, id, by.user_id, by.at)?;
    let detail = format!("by a link that works for {} days", invitation::DAYS);
    by.record(connection, Action::Invited, name, &detail)?;
    Ok(token)
}

/// Changes the shown name and the e-mail address.
pub fn rename(
    connection: &mut DbConnection,
    by: &By<'_>,
    person: &Person,
    display_name: &str,
    email: &str,
) -> Result<()> {
    let mut changes = Vec::new();
    if person.user.display_name != display_name {
        changes.push(format!("shown as {display_name}"));
    }
    if person.email != email {
        changes.push("another e-mail address".to_owned());
    }
    if changes.is_empty() {
        return Ok(());
    }
    diesel::update(users::table.find(person.user.id))
        .set((users::display_name.eq(display_name), users::email.eq(email)))
        .execute(connection)?;
    let name = &person.user.name;
    by.record(connection, Action::UserChanged, name, &changes.join(", "))
}

/// Gives a role.
pub fn give(
    connection: &mut DbConnection,
    by: &By<'_>,
    user: &User,
    grant: Grant,
    tree: &Tree,
) -> Result<()> {
    if grant::give(connection, user.id, grant)? {
        by.record(connection, Action::Granted, &user.name, &grant.record(tree))?;
    }
    Ok(())
}

/// Takes a role.
pub fn take(
    connection: &mut DbConnection,
    by: &By<'_>,
    user: &User,
    grant: Grant,
    tree: &Tree,
) -> Result<()> {
    if runs_all(grant) {
        keep_one_administrator(connection, user, |name| {
            t!("people-only-administrator-role", name = name)
        })?;
    }
    if grant::take(connection, user.id, grant)? {
        by.record(connection, Action::Revoked, &user.name, &grant.record(tree))?;
    }
    Ok(())
}

/// Switches an account off: its sessions and links end at once.
pub fn disable(connection: &mut DbConnection, by: &By<'_>, user: &User) -> Result<()> {
    if user.is_disabled {
        return Ok(());
    }
    keep_one_administrator(connection, user, |name| {
        t!("people-only-administrator-disable", name = name)
    })?;
    // Sessions before the account, as everywhere: nobody waits in a circle.
    let ended = session::end_all(connection, user.id, None)?;
    set_disabled(connection, user.id, true)?;
    invitation::end_all(connection, user.id)?;
    let detail = match ended {
        0 => String::new(),
        n => format!("{} ended", sessions(n)),
    };
    by.record(connection, Action::UserDisabled, &user.name, &detail)
}

/// Switches an account on again. Its password is the one it had.
pub fn enable(connection: &mut DbConnection, by: &By<'_>, user: &User) -> Result<()> {
    if !user.is_disabled {
        return Ok(());
    }
    set_disabled(connection, user.id, false)?;
    by.record(connection, Action::UserEnabled, &user.name, "")
}

/// Ends every session of an account.
pub fn end_sessions(connection: &mut DbConnection, by: &By<'_>, user: &User) -> Result<()> {
    match session::end_all(connection, user.id, None)? {
        0 => Ok(()),
        n => by.record(connection, Action::SessionEnded, &user.name, &sessions(n)),
    }
}

/// "1 session", "2 sessions", as the audit log keeps it for all languages.
pub(super) fn sessions(n: usize) -> String {
    format!("{n} {}", if n == 1 { "session" } else { "sessions" })
}

fn set_disabled(connection: &mut DbConnection, id: i32, is_disabled: bool) -> Result<()> {
    diesel::update(users::table.find(id))
        .set(users::is_disabled.eq(is_disabled))
        .execute(connection)?;
    Ok(())
}

fn runs_all(grant: Grant) -> bool {
    grant.role == Role::Administrator && grant.area_id.is_none()
}

/// Without anybody who runs the whole programme, only the machine itself
/// could let people in again.
fn keep_one_administrator(
    connection: &mut DbConnection,
    user: &User,
    refusal: impl FnOnce(&str) -> String,
) -> Result<()> {
    let person = user::person(connection, &user.name)?;
    let is_active = person.is_some_and(|p| p.has_password && !p.user.is_disabled);
    let is_one = user::grants_of(connection, user.id)?
        .into_iter()
        .any(runs_all);
    if is_active && is_one && !user::another_runs_all(connection, user.id)? {
        return Err(Error::Conflict(refusal(&user.display_name)));
    }
    Ok(())
}
