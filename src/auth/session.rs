//! Sessions: kept in the database, so that any server knows them and ending
//! one ends it everywhere at once.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::{fingerprint, random_text, throttle};
use crate::db::DbConnection;
use crate::db::schema::{sessions, users};
use crate::error::Result;
use crate::models::user::{Actor, User, grants_of};

/// A session ends this long after its last page: a screen left alone in a
/// shared office. What was typed meanwhile comes back after signing in.
const IDLE: TimeDelta = TimeDelta::minutes(30);
/// A session ends this long after signing in, whatever happens: a working day.
const WHOLE: TimeDelta = TimeDelta::hours(8);
/// Using a session is written down no more often than this.
const NOTED: TimeDelta = TimeDelta::minutes(1);

/// One session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Names it on the page; no key to it.
    pub handle: String,
    /// Since when.
    pub created_at: NaiveDateTime,
    /// Last used.
    pub seen_at: NaiveDateTime,
    /// The browser in words.
    pub agent: String,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// Begins a session; returns the token for the cookie, 160 random bits.
pub fn begin(
    connection: &mut DbConnection,
    user_id: i32,
    agent: &str,
    now: NaiveDateTime,
) -> Result<String> {
    diesel::delete(
        sessions::table.filter(
            sessions::created_at
                .lt(now - WHOLE)
                .or(sessions::seen_at.lt(now - IDLE)),
        ),
    )
    .execute(connection)?;
    throttle::tidy(connection, now)?;
    let token = random_text(32)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(fingerprint(&token)),
            sessions::user_id.eq(user_id),
            sessions::created_at.eq(now),
            sessions::seen_at.eq(now),
            sessions::agent.eq(agent),
        ))
        .execute(connection)?;
    seen(connection, user_id, now)?;
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
                now - seen_at > NOTED,
            ))
        }
    }
}

/// Notes that the session is in use.
pub fn touch(
    connection: &mut DbConnection,
    token: &str,
    user_id: i32,
    now: NaiveDateTime,
) -> Result<()> {
    diesel::update(sessions::table.find(fingerprint(token)))
        .set(sessions::seen_at.eq(now))
        .execute(connection)?;
    seen(connection, user_id, now)
}

fn seen(connection: &mut DbConnection, user_id: i32, now: NaiveDateTime) -> Result<()> {
    diesel::update(users::table.find(user_id))
        .set(users::seen_at.eq(now))
        .execute(connection)?;
    Ok(())
}

/// Ends the session; returns whose it was, if there was one.
pub fn end(connection: &mut DbConnection, token: &str) -> Result<Option<User>> {
    let user = sessions::table
        .inner_join(users::table)
        .filter(sessions::token_hash.eq(fingerprint(token)))
        .select(User::as_select())
        .first(connection)
        .optional()?;
    diesel::delete(sessions::table.find(fingerprint(token))).execute(connection)?;
    Ok(user)
}

/// The sessions of an account that still hold, the newest first.
pub fn of_user(
    connection: &mut DbConnection,
    user_id: i32,
    token: Option<&str>,
    now: NaiveDateTime,
) -> Result<Vec<Session>> {
    let this = token.map(fingerprint);
    let rows: Vec<(String, NaiveDateTime, NaiveDateTime, String)> = sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::created_at.ge(now - WHOLE))
        .filter(sessions::seen_at.ge(now - IDLE))
        .order((sessions::created_at.desc(), sessions::token_hash))
        .select((
            sessions::token_hash,
            sessions::created_at,
            sessions::seen_at,
            sessions::agent,
        ))
        .load(connection)?;
    Ok(rows
        .into_iter()
        .map(|(hash, created_at, seen_at, agent)| Session {
            handle: handle(&hash).to_owned(),
            created_at,
            seen_at,
            agent,
            is_this: this.as_ref() == Some(&hash),
        })
        .collect())
}

/// Ends one session of the account; returns its browser, if there was one.
pub fn end_one(
    connection: &mut DbConnection,
    user_id: i32,
    wanted: &str,
) -> Result<Option<String>> {
    let all: Vec<(String, String)> = sessions::table
        .filter(sessions::user_id.eq(user_id))
        .select((sessions::token_hash, sessions::agent))
        .load(connection)?;
    let Some((hash, agent)) = all.into_iter().find(|(hash, _)| handle(hash) == wanted) else {
        return Ok(None);
    };
    diesel::delete(sessions::table.find(hash)).execute(connection)?;
    Ok(Some(agent))
}

/// Ends the account's sessions, all but the one with this token; returns how
/// many there were.
pub fn end_all(connection: &mut DbConnection, user_id: i32, except: Option<&str>) -> Result<usize> {
    let kept = except.map(fingerprint).unwrap_or_default();
    Ok(diesel::delete(
        sessions::table
            .filter(sessions::user_id.eq(user_id))
            .filter(sessions::token_hash.ne(kept)),
    )
    .execute(connection)?)
}

fn handle(hash: &str) -> &str {
    hash.get(..16).unwrap_or(hash)
}
