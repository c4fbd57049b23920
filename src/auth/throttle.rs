//! The brake on guessing passwords: each failure makes the next try wait
//! longer, never for ever. The counts stand in the database, so that all
//! processes of a site share them.
//!
//! A try is counted as a failure before the password is looked at and taken
//! back if it was right: guesses that arrive together do not slip past. Known
//! and unknown names are counted alike, so the answer tells nothing. What was
//! typed is kept only as a hash: some type their password into the name field.

use std::net::IpAddr;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::fingerprint;
use crate::db::DbConnection;
use crate::db::schema::throttles;
use crate::each_backend;
use crate::error::Result;

/// The longest wait. A stranger who guesses at somebody's name can keep its
/// owner waiting this long in a browser that is new to them, never out; a new
/// link lets the owner in at once.
const LONGEST: TimeDelta = TimeDelta::minutes(15);
/// A count without failures for this long begins anew.
const FORGOTTEN: TimeDelta = TimeDelta::days(1);
/// Everybody mistypes once, and a button pressed twice is not a guess.
const FREE_OF_NAME: i32 = 1;
/// A whole office stands behind one address.
const FREE_OF_ADDRESS: i32 = 50;

/// How long after the last of so many failures the next try must wait: one
/// second after the first that counts, then twice as long each time.
pub fn delay(failures: i32, free: i32) -> TimeDelta {
    match failures - free {
        ..=0 => TimeDelta::zero(),
        counted => LONGEST.min(TimeDelta::seconds(1 << (counted - 1).min(20))),
    }
}

/// Whose tries are counted together.
#[derive(Clone, Debug)]
pub enum Who {
    /// Everybody who types this name, from this address.
    Name(String, IpAddr),
    /// A browser that the account has signed in with before, by its mark.
    Device(String),
}

impl Who {
    /// What is counted and how many failures are free, always in this order,
    /// so that two tries never wait for each other.
    fn counts(&self) -> Vec<(String, i32)> {
        match self {
            Self::Name(name, address) => vec![
                (of_name(name), FREE_OF_NAME),
                (of_address(*address), FREE_OF_ADDRESS),
            ],
            Self::Device(mark) => {
                vec![(format!("device {}", fingerprint(mark)), FREE_OF_NAME)]
            }
        }
    }
}

/// Counts a try, or says how long it must wait; then nothing is counted.
pub fn begin(
    connection: &mut DbConnection,
    who: &Who,
    now: NaiveDateTime,
) -> Result<Option<TimeDelta>> {
    let counts = who.counts();
    let mut wait = TimeDelta::zero();
    for (subject, free) in &counts {
        let (failures, last_at) = hold(connection, subject, now)?;
        wait = wait.max(remaining(failures, *free, last_at, now));
    }
    if wait > TimeDelta::zero() {
        return Ok(Some(wait));
    }
    for (subject, _) in &counts {
        diesel::update(throttles::table.find(subject))
            .set((
                throttles::failures.eq(throttles::failures + 1),
                throttles::last_at.eq(now),
            ))
            .execute(connection)?;
    }
    Ok(None)
}

/// Takes back what [`begin`] counted: the password was right. The address
/// keeps its other failures, or one good account would free all guesses.
pub fn forgive(connection: &mut DbConnection, who: &Who) -> Result<()> {
    let counts = who.counts();
    let mut subjects = counts.into_iter().map(|(subject, _)| subject);
    let own = subjects.next();
    diesel::delete(throttles::table.filter(throttles::subject.eq_any(own))).execute(connection)?;
    diesel::update(throttles::table.filter(throttles::subject.eq_any(subjects)))
        .filter(throttles::failures.gt(0))
        .set(throttles::failures.eq(throttles::failures - 1))
        .execute(connection)?;
    Ok(())
}

/// Forgets the failures of a name.
pub fn forget(connection: &mut DbConnection, name: &str) -> Result<()> {
    diesel::delete(throttles::table.find(of_name(name))).execute(connection)?;
    Ok(())
}

/// Removes what nobody asks for any more.
pub fn tidy(connection: &mut DbConnection, now: NaiveDateTime) -> Result<()> {
    diesel::delete(throttles::table.filter(throttles::last_at.lt(now - FORGOTTEN * 2)))
        .execute(connection)?;
    Ok(())
}

/// The count and the time of its last failure. The row is held until the
/// transaction ends, so that nobody else counts from the same number.
fn hold(
    connection: &mut DbConnection,
    subject: &str,
    now: NaiveDateTime,
) -> Result<(i32, NaiveDateTime)> {
    let fresh = (
        throttles::subject.eq(subject),
        throttles::failures.eq(0),
        throttles::last_at.eq(now),
    );
    each_backend!(connection, inner => diesel::insert_into(throttles::table)
        .values(fresh)
        .on_conflict_do_nothing()
        .execute(inner))?;
    let row = diesel::update(throttles::table.find(subject));
    let (failures, last_at) = row
        .set(throttles::failures.eq(throttles::failures))
        .returning((throttles::failures, throttles::last_at))
        .get_result::<(i32, NaiveDateTime)>(connection)?;
    if now - last_at <= FORGOTTEN {
        return Ok((failures, last_at));
    }
    diesel::update(throttles::table.find(subject))
        .set(throttles::failures.eq(0))
        .execute(connection)?;
    Ok((0, now))
}

fn remaining(failures: i32, free: i32, last_at: NaiveDateTime, now: NaiveDateTime) -> TimeDelta {
    let delay = delay(failures, free);
    if delay.is_zero() {
        return delay;
    }
    // Times are kept to the second: without the one more, a wait of one
    // second could be over at once.
    (last_at + delay + TimeDelta::seconds(1) - now).max(TimeDelta::zero())
}

fn of_name(name: &str) -> String {
    format!("name {}", fingerprint(&name.trim().to_lowercase()))
}

/// What an address is counted under: one home or office has a whole /64 of
/// IPv6.
pub fn of_address(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => format!("address {address}"),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("address {a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
