//! What people do with their own account: sign in and out, choose a password,
//! end sessions. Each writes its line in the audit log, and takes that log's
//! lock before anything else: taken last, two could wait for each other.

use std::net::IpAddr;

use chrono::NaiveDateTime;

use super::account::{By, hold, sessions};
use super::throttle::Who;
use super::{invitation, password, session, throttle};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::audit::{self, Action, NewLine};
use crate::models::user::{self, User};

/// From where somebody acts, and when.
#[derive(Clone, Debug)]
pub struct Place {
    /// The network address.
    pub address: IpAddr,
    /// The browser in words.
    pub agent: String,
    /// The cookie's token, if there is one.
    pub token: Option<String>,
    /// Now, in UTC, to the second.
    pub at: NaiveDateTime,
}

/// A password that was looked at and fits.
pub struct Fitting {
    /// Whose.
    pub user: User,
    /// The hash that it fits.
    pub hash: String,
    /// A stronger hash of it, where the kept one has aged.
    pub renewed: Option<String>,
    /// Whose try it was.
    pub who: Who,
}

/// Looks at a password. Works as long for unknown names; says no for
/// disabled accounts.
pub fn look(found: Option<(User, String)>, who: Who, secret: &str) -> Option<Fitting> {
    let fits = password::fits(secret, found.as_ref().map(|(_, hash)| hash.as_str()));
    let (user, hash) = found.filter(|(user, _)| fits && !user.is_disabled)?;
    let renewed = password::renewed(secret, &hash);
    Some(Fitting {
        user,
        hash,
        renewed,
        who,
    })
}

/// Begins a session with a password that fits; returns its token. Nothing if
/// the account was disabled or its password changed meanwhile.
pub fn sign_in(
    connection: &mut DbConnection,
    fitting: &Fitting,
    place: &Place,
) -> Result<Option<String>> {
    hold(connection)?;
    let user = &fitting.user;
    if !still_fits(connection, fitting)? {
        return Ok(None);
    }
    throttle::forgive(connection, &fitting.who)?;
    let token = fresh_session(connection, user, place)?;
    if let Some(hash) = &fitting.renewed {
        password::keep(connection, user.id, hash)?;
    }
    let by = by(user, place);
    let detail = format!("from {}, {}", place.address, place.agent);
    by.record(connection, Action::SignedIn, &user.name, &detail)?;
    Ok(Some(token))
}

/// Writes a failed sign-in down. A name that no account has is not: some type
/// their password there.
pub fn failed(connection: &mut DbConnection, name: Option<&str>, place: &Place) -> Result<()> {
    let subject = name.map_or_else(
        || "unknown name".to_owned(),
        |name| format!("account {name}"),
    );
    let line = NewLine {
        at: place.at,
        actor: "visitor",
        action: Action::SignInFailed,
        subject: &subject,
        detail: &format!("from {}", place.address),
        event_id: None,
        block_id: None,
    };
    audit::record(connection, &line)
}

/// Ends the session of the place.
pub fn sign_out(connection: &mut DbConnection, place: &Place) -> Result<()> {
    let Some(token) = &place.token else {
        return Ok(());
    };
    hold(connection)?;
    match session::end(connection, token)? {
        Some(user) => by(&user, place).record(connection, Action::SignedOut, &user.name, ""),
        None => Ok(()),
    }
}

/// Keeps the password's hash that an invited person chose, and signs them in;
/// nothing if the link no longer works. Sessions under the old password end,
/// and nobody's guesses keep the owner waiting.
pub fn accept(
    connection: &mut DbConnection,
    token: &str,
    hash: &str,
    place: &Place,
) -> Result<Option<String>> {
    hold(connection)?;
    let Some(user) = invitation::accept(connection, token, place.at)? else {
        return Ok(None);
    };
    session::end_all(connection, user.id, None)?;
    throttle::forget(connection, &user.name)?;
    let session = fresh_session(connection, &user, place)?;
    password::keep(connection, user.id, hash)?;
    let by = by(&user, place);
    by.record(
        connection,
        Action::PasswordChanged,
        &user.name,
        "by a one-time link",
    )?;
    let detail = format!("from {}, {}", place.address, place.agent);
    by.record(connection, Action::SignedIn, &user.name, &detail)?;
    Ok(Some(session))
}

/// Keeps a new password's hash; every session ends and this place gets a new
/// one. Links that are still out end too: their owner has a password.
pub fn change_password(
    connection: &mut DbConnection,
    fitting: &Fitting,
    hash: &str,
    place: &Place,
) -> Result<String> {
    hold(connection)?;
    let user = &fitting.user;
    if !still_fits(connection, fitting)? {
        return Err(Error::Conflict(t!("people-password-meanwhile")));
    }
    throttle::forgive(connection, &fitting.who)?;
    let others = session::end_all(connection, user.id, place.token.as_deref())?;
    let token = fresh_session(connection, user, place)?;
    password::keep(connection, user.id, hash)?;
    invitation::end_all(connection, user.id)?;
    let detail = match others {
        0 => String::new(),
        n => format!("{} ended", sessions(n)),
    };
    by(user, place).record(connection, Action::PasswordChanged, &user.name, &detail)?;
    Ok(token)
}

/// Ends one of one's own sessions.
pub fn end_session(
    connection: &mut DbConnection,
    user: &User,
    handle: &str,
    place: &Place,
) -> Result<()> {
    hold(connection)?;
    match session::end_one(connection, user.id, handle)? {
        Some(agent) => by(user, place).record(connection, Action::SessionEnded, &user.name, &agent),
        None => Ok(()),
    }
}

/// Ends all of one's own sessions but this one.
pub fn end_others(connection: &mut DbConnection, user: &User, place: &Place) -> Result<()> {
    hold(connection)?;
    match session::end_all(connection, user.id, place.token.as_deref())? {
        0 => Ok(()),
        n => by(user, place).record(connection, Action::SessionEnded, &user.name, &sessions(n)),
    }
}

/// Whether the account is as it was when its password was looked at.
fn still_fits(connection: &mut DbConnection, fitting: &Fitting) -> Result<bool> {
    let now = user::by_name(connection, &fitting.user.name)?;
    Ok(now.is_some_and(|(user, hash)| !user.is_disabled && hash == fitting.hash))
}

/// A new token each time: one that was known before signs nobody in after.
fn fresh_session(connection: &mut DbConnection, user: &User, place: &Place) -> Result<String> {
    if let Some(old) = &place.token {
        session::end(connection, old)?;
    }
    session::begin(connection, user.id, &place.agent, place.at)
}

fn by<'a>(user: &'a User, place: &Place) -> By<'a> {
    By {
        name: &user.name,
        user_id: Some(user.id),
        at: place.at,
    }
}
