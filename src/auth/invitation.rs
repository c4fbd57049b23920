//! Invitations: a link that an administrator hands over and that lets its
//! holder choose a password, once. Only its hash is kept.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::{fingerprint, random_text};
use crate::db::DbConnection;
use crate::db::schema::{invitations, users};
use crate::error::Result;
use crate::models::user::User;

/// Long enough for a letter or a visit, short enough to be remembered.
pub const DAYS: i64 = 7;

/// Makes a link for the account and lets older ones end; returns its token,
/// 160 random bits.
pub fn make(
    connection: &mut DbConnection,
    user_id: i32,
    invited_by: Option<i32>,
    now: NaiveDateTime,
) -> Result<String> {
    end_all(connection, user_id)?;
    diesel::delete(invitations::table.filter(invitations::expires_at.le(now)))
        .execute(connection)?;
    let token = random_text(32)?;
    diesel::insert_into(invitations::table)
        .values((
            invitations::token_hash.eq(fingerprint(&token)),
            invitations::user_id.eq(user_id),
            invitations::invited_by.eq(invited_by),
            invitations::created_at.eq(now),
            invitations::expires_at.eq(now + TimeDelta::days(DAYS)),
        ))
        .execute(connection)?;
    Ok(token)
}

/// Whom the link invites, while it works.
pub fn invited(
    connection: &mut DbConnection,
    token: &str,
    now: NaiveDateTime,
) -> Result<Option<User>> {
    Ok(invitations::table
        .inner_join(users::table.on(users::id.eq(invitations::user_id)))
        .filter(invitations::token_hash.eq(fingerprint(token)))
        .filter(invitations::expires_at.gt(now))
        .filter(users::is_disabled.eq(false))
        .select(User::as_select())
        .first(connection)
        .optional()?)
}

/// Uses the link up, and with it all others of the account. Of several at
/// once exactly one is told whom it invites: the row can be deleted once.
pub fn accept(
    connection: &mut DbConnection,
    token: &str,
    now: NaiveDateTime,
) -> Result<Option<User>> {
    let Some(user) = invited(connection, token, now)? else {
        return Ok(None);
    };
    let used = diesel::delete(invitations::table.find(fingerprint(token))).execute(connection)?;
    if used == 0 {
        return Ok(None);
    }
    end_all(connection, user.id)?;
    Ok(Some(user))
}

/// Until when the account's link works, if it has one.
pub fn works_until(
    connection: &mut DbConnection,
    user_id: i32,
    now: NaiveDateTime,
) -> Result<Option<NaiveDateTime>> {
    Ok(invitations::table
        .filter(invitations::user_id.eq(user_id))
        .filter(invitations::expires_at.gt(now))
        .select(invitations::expires_at)
        .order(invitations::expires_at.desc())
        .first(connection)
        .optional()?)
}

/// Ends every link of the account.
pub fn end_all(connection: &mut DbConnection, user_id: i32) -> Result<usize> {
    Ok(
        diesel::delete(invitations::table.filter(invitations::user_id.eq(user_id)))
            .execute(connection)?,
    )
}
