//! Sessions: kept in the database, so that any server knows them and ending
//! one ends it everywhere at once.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

use super::random_text;
use crate::db::DbConnection;
use crate::db::schema::{sessions, users};
use crate::error::Result;
use crate::models::user::{Actor, User, grants_of};

/// A session ends this long after its last page.
const IDLE: TimeDelta = TimeDelta::hours(2);
/// A session ends this long after signing in, whatever happens.
const WHOLE: TimeDelta = TimeDelta::hours(12);

/// Begins a session; returns the token for the cookie, 160 random bits.
pub fn begin(connection: &mut DbConnection, user_id: i32, now: NaiveDateTime) -> Result<String> {
    diesel::delete(
        sessions::table.filter(
            sessions::created_at
                .lt(now - WHOLE)
                .or(sessions::seen_at.lt(now - IDLE)),
        ),
    )
    .execute(connection)?;
    let token = random_text(32)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(fingerprint(&token)),
            sessions::user_id.eq(user_id),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
        ))
        .execute(connection)?;
    Ok(token)
}

/// Who holds the token, and whether it is time to [`touch`] the session.
/// The public for a token that is unknown, expired or of a disabled account.
pub fn actor(
    connection: &mut DbConnection,
    token: &str,
    now: NaiveDateTime,
) -> Result<(Actor, bool)> {
    let found = sessions::table
        .inner_join(users::table)
        .filter(sessions::token_hash.eq(fingerprint(token)))
        .filter(sessions::created_at.ge(now - WHOLE))
        .filter(sessions::seen_at.ge(now - IDLE))
        .filter(users::is_disabled.eq(false))
        .select((User::as_select(), sessions::seen_at))
        .first::<(User, NaiveDateTime)>(connection)
        .optional()?;
    match found {
        None => Ok((Actor::default(), false)),
        Some((user, seen_at)) => {
            let grants = grants_of(connection, user.id)?;
            Ok((
                Actor {
                    user: Some(user),
                    grants,
                },
                now - seen_at > TimeDelta::minutes(5),
            ))
        }
    }
}

/// Notes that the session is in use.
pub fn touch(connection: &mut DbConnection, token: &str, now: NaiveDateTime) -> Result<()> {
    diesel::update(sessions::table.find(fingerprint(token)))
        .set(sessions::seen_at.eq(now))
        .execute(connection)?;
    Ok(())
}

/// Ends the session.
pub fn end(connection: &mut DbConnection, token: &str) -> Result<()> {
    diesel::delete(sessions::table.find(fingerprint(token))).execute(connection)?;
    Ok(())
}

fn fingerprint(token: &str) -> String {
    Sha256::digest(token)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
