//! The register of reports: which were begun, where they stand, and when they
//! were handed in.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
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

/// How each report on periods that start in these months first came, by the
/// report's row number. One that was never handed in is not among them.
pub fn arrivals(
    connection: &mut DbConnection,
    from: i32,
    to: i32,
) -> Result<HashMap<i32, Arrival>> {
    let steps = report_events::table
        .inner_join(reports::table)
        .filter(reports::period.between(from, to))
        .filter(report_events::action.eq_any([Step::Submitted, Step::Imported]))
        .order(report_events::id)
        .select((
            report_events::report_id,
            report_events::action,
            report_events::at,
        ))
        .load::<(i32, Step, NaiveDateTime)>(connection)?;
    let mut first = HashMap::new();
    for (report, step, at) in steps {
        first.entry(report).or_insert(match step {
            Step::Imported => Arrival::FromFile,
            _ => Arrival::HandedIn(at),
        });
    }
    Ok(first)
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
