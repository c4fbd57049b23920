//! The register of reports: which were begun, where they stand, and when they
//! were handed in.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use diesel::prelude::*;

use super::report::{Report, State, Step};
use crate::db::DbConnection;
use crate::db::schema::{report_events, reports};
use crate::error::Result;

/// Form, area and number of the period's first month.
pub type Place = (i32, i32, i32);

/// Beyond this many areas it is cheaper to read all of them.
const MOST_AREAS: usize = 500;

/// How a report first came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Handed in by a reporter, at this moment.
    HandedIn(NaiveDateTime),
    /// Brought in from a file, whenever that was.
    FromFile,
}

/// Where a report stands, and how it first came if it was handed in.
pub type Stands = (State, Option<Arrival>);

/// The reports on periods that start in these months, as they stand or, with
/// a day, as they stood at its end (UTC). One that was begun later is not
/// among them.
pub fn stands(
    connection: &mut DbConnection,
    from: i32,
    to: i32,
    known: Option<NaiveDate>,
) -> Result<HashMap<Place, Stands>> {
    let place = (reports::form_id, reports::area_id, reports::period);
    let mut found: HashMap<Place, Stands> = HashMap::new();
    let mut events = report_events::table
        .inner_join(reports::table)
        .filter(reports::period.between(from, to))
        .order(report_events::id)
        .select((place, report_events::action, report_events::at))
        .into_boxed();
    match known {
        Some(day) => {
            let next = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
            events = events.filter(report_events::at.lt(next));
        }
        None => {
            let now = reports::table
                .filter(reports::period.between(from, to))
                .select((place, reports::state))
                .load::<(Place, State)>(connection)?;
            found.extend(now.into_iter().map(|(place, state)| (place, (state, None))));
        }
    }
    for (place, step, at) in events.load::<(Place, Step, NaiveDateTime)>(connection)? {
        let (state, arrival) = found.entry(place).or_insert((State::Draft, None));
        if known.is_some() {
            *state = match step {
                Step::Saved => State::Draft,
                Step::Submitted => State::Submitted,
                Step::Returned => State::Returned,
                Step::Approved | Step::Imported => State::Approved,
                Step::Reopened => *state,
            };
        }
        match step {
            Step::Submitted => arrival.get_or_insert(Arrival::HandedIn(at)),
            Step::Imported => arrival.get_or_insert(Arrival::FromFile),
            _ => continue,
        };
    }
    Ok(found)
}

/// The reports of these areas that are not approved.
pub fn open(connection: &mut DbConnection, area_ids: &HashSet<i32>) -> Result<Vec<Report>> {
    let mut query = reports::table
        .filter(reports::state.ne(State::Approved))
        .select(Report::as_select())
        .into_boxed();
    if area_ids.len() <= MOST_AREAS {
        query = query.filter(reports::area_id.eq_any(area_ids));
    }
    let mut found = query.load(connection)?;
    found.retain(|report| area_ids.contains(&report.area_id));
    Ok(found)
}

/// Which reports of these areas were begun, on periods that start in these
/// months.
pub fn begun(
    connection: &mut DbConnection,
    area_ids: &HashSet<i32>,
    from: i32,
    to: i32,
) -> Result<HashSet<Place>> {
    let mut query = reports::table
        .filter(reports::period.between(from, to))
        .select((reports::form_id, reports::area_id, reports::period))
        .into_boxed();
    if area_ids.len() <= MOST_AREAS {
        query = query.filter(reports::area_id.eq_any(area_ids));
    }
    Ok(query.load::<Place>(connection)?.into_iter().collect())
}

/// The last time something happened to a report.
#[derive(Clone, Debug)]
pub struct Last {
    /// When, in UTC.
    pub at: NaiveDateTime,
    /// The account's row number.
    pub user_id: Option<i32>,
    /// Why, in words.
    pub reason: String,
}

/// For every report that stands in this state: the last time this step was
/// taken with it, by the report's row number.
pub fn last(connection: &mut DbConnection, state: State, step: Step) -> Result<HashMap<i32, Last>> {
    Ok(report_events::table
        .inner_join(reports::table)
        .filter(reports::state.eq(state))
        .filter(report_events::action.eq(step))
        .order(report_events::id)
        .select((
            report_events::report_id,
            report_events::at,
            report_events::user_id,
            report_events::reason,
        ))
        .load::<(i32, NaiveDateTime, Option<i32>, String)>(connection)?
        .into_iter()
        .map(|(report, at, user_id, reason)| {
            let last = Last {
                at,
                user_id,
                reason,
            };
            (report, last)
        })
        .collect())
}
