//! Reports: what is drafted, submitted, returned with a reason, approved.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::form::{Field, Form};
use crate::db::DbConnection;
use crate::db::schema::{entries, report_events, reports, returned_cells, users};
use crate::error::Result;
use crate::ledger::{Period, Status, Value};
use crate::word_enum;

word_enum! {
    /// Where a report stands. "Not due", "due" and "overdue" are not stored:
    /// they follow from the form's due day while there is no report.
    State {
        /// Being filled in.
        Draft = "draft",
        /// Waiting for an approver.
        Submitted = "submitted",
        /// Sent back with a reason.
        Returned = "returned",
        /// Posted to the ledger.
        Approved = "approved",
    }
}

word_enum! {
    /// What somebody did to a report.
    Step {
        /// Saved figures.
        Saved = "saved",
        /// Handed it in.
        Submitted = "submitted",
        /// Sent it back.
        Returned = "returned",
        /// Posted it.
        Approved = "approved",
        /// Brought it in from a file, posted.
        Imported = "imported",
        /// Opened it again after its closing day.
        Reopened = "reopened",
    }
}

/// One report.
#[derive(Clone, Copy, Debug, Queryable, Selectable)]
#[diesel(table_name = reports)]
pub struct Report {
    /// Row number.
    pub id: i32,
    /// Which form.
    pub form_id: i32,
    /// Which area.
    pub area_id: i32,
    /// Number of the period's first month.
    pub period: i32,
    /// Where it stands.
    pub state: State,
    /// Counts every save and step, so that two people cannot overwrite each other.
    pub version: i32,
    /// Whether an approver opened it again after its closing day.
    pub is_reopened: bool,
}

/// The working value of one line of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was reported.
    pub value: Value,
    /// The exact day it was true, if known.
    pub day: Option<NaiveDate>,
    /// Who said so, if not the reporter.
    pub source_id: Option<i32>,
    /// What the reporter noted.
    pub note: String,
    /// Whether it was copied from the period before and not changed since.
    pub is_copied: bool,
}

/// A report's lines that have a value.
pub type Entries = BTreeMap<Field, Entry>;

/// Something that happened to a report.
#[derive(Clone, Debug, Queryable)]
pub struct Event {
    /// Row number.
    pub id: i32,
    /// What.
    pub step: Step,
    /// By whom; an import has nobody.
    pub user: Option<String>,
    /// The account's row number.
    pub user_id: Option<i32>,
    /// When, in UTC.
    pub at: NaiveDateTime,
    /// Why, in words.
    pub reason: String,
    /// The block it posted, if it did.
    pub block_id: Option<i64>,
    /// The report's version after it.
    pub version: i32,
}

impl Step {
    /// What pages call it.
    pub fn label(self) -> String {
        match self {
            Self::Saved => t!("entry-step-saved"),
            Self::Submitted => t!("entry-step-submitted"),
            Self::Returned => t!("entry-step-returned"),
            Self::Approved => t!("entry-step-approved"),
            Self::Imported => t!("entry-step-imported"),
            Self::Reopened => t!("entry-step-reopened"),
        }
    }
}

impl Event {
    /// What happened, and by whom if somebody did it: "returned by Aydin".
    pub fn told(&self) -> String {
        let step = self.step.label();
        match &self.user {
            Some(user) => t!("entry-step-by", step = step, user = user),
            None => step,
        }
    }

    /// When, as people read it.
    pub fn when(&self) -> String {
        crate::i18n::moment(self.at)
    }

    /// The block that its approval posted, if it is one and posted anything.
    pub fn receipt(&self) -> Option<i64> {
        self.block_id.filter(|_| self.step == Step::Approved)
    }

    /// When, as programs read it.
    pub fn iso(&self) -> String {
        self.at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// Whether a report's closing day has passed and nobody has opened it again.
/// One that was handed in or sent back in time goes on.
pub fn is_closed(form: &Form, period: Period, report: Option<Report>, today: NaiveDate) -> bool {
    let goes_on = report.is_some_and(|report| {
        report.is_reopened || matches!(report.state, State::Submitted | State::Returned)
    });
    form.closes(period).is_some_and(|day| today > day) && !goes_on
}

/// The report of a form on an area and a period, if one was begun.
pub fn find(
    connection: &mut DbConnection,
    form_id: i32,
    area_id: i32,
    period: i32,
) -> Result<Option<Report>> {
    Ok(reports::table
        .filter(reports::form_id.eq(form_id))
        .filter(reports::area_id.eq(area_id))
        .filter(reports::period.eq(period))
        .select(Report::as_select())
        .first(connection)
        .optional()?)
}

/// The report of this row number.
pub fn get(connection: &mut DbConnection, id: i32) -> Result<Report> {
    Ok(reports::table
        .find(id)
        .select(Report::as_select())
        .first(connection)?)
}

/// The reports of these row numbers, oldest period first.
pub fn of_ids(connection: &mut DbConnection, ids: &[i32]) -> Result<Vec<Report>> {
    Ok(reports::table
        .filter(reports::id.eq_any(ids))
        .order((reports::period, reports::form_id, reports::area_id))
        .select(Report::as_select())
        .load(connection)?)
}

/// Which reports are asked for.
pub struct Choice<'a> {
    /// Of these areas.
    pub areas: &'a [i32],
    /// Of these forms.
    pub forms: &'a [i32],
    /// On periods that begin with this month, if on one.
    pub period: Option<i32>,
    /// In this state, if in one.
    pub state: Option<State>,
}

/// The reports of a choice with row numbers above `after`, at most so many.
pub fn chosen(
    connection: &mut DbConnection,
    choice: &Choice<'_>,
    after: i32,
    limit: i64,
) -> Result<Vec<Report>> {
    let mut query = reports::table
        .filter(reports::id.gt(after))
        .filter(reports::area_id.eq_any(choice.areas))
        .filter(reports::form_id.eq_any(choice.forms))
        .order(reports::id)
        .limit(limit)
        .select(Report::as_select())
        .into_boxed();
    if let Some(period) = choice.period {
        query = query.filter(reports::period.eq(period));
    }
    if let Some(state) = choice.state {
        query = query.filter(reports::state.eq(state));
    }
    Ok(query.load(connection)?)
}

/// Every report of a state, oldest period first.
pub fn in_state(connection: &mut DbConnection, state: State) -> Result<Vec<Report>> {
    Ok(reports::table
        .filter(reports::state.eq(state))
        .order((reports::period, reports::form_id, reports::area_id))
        .select(Report::as_select())
        .load(connection)?)
}

/// The newest reports of these areas, by period.
pub fn latest(connection: &mut DbConnection, area_ids: &[i32], limit: i64) -> Result<Vec<Report>> {
    Ok(reports::table
        .filter(reports::area_id.eq_any(area_ids))
        .order((reports::period.desc(), reports::id.desc()))
        .limit(limit)
        .select(Report::as_select())
        .load(connection)?)
}

/// A line's working value, as its columns hold it.
pub(super) type EntryRow = (
    i32,
    i32,
    Status,
    Option<i64>,
    Option<i64>,
    Option<NaiveDate>,
    Option<i32>,
    String,
    bool,
);

/// The columns of [`EntryRow`].
pub(super) const ENTRY: (
    entries::indicator_id,
    entries::breakdown_id,
    entries::status,
    entries::value,
    entries::weight,
    entries::day,
    entries::source_id,
    entries::note,
    entries::is_copied,
) = (
    entries::indicator_id,
    entries::breakdown_id,
    entries::status,
    entries::value,
    entries::weight,
    entries::day,
    entries::source_id,
    entries::note,
    entries::is_copied,
);

/// The line and its working value.
pub(super) fn entry(row: EntryRow) -> (Field, Entry) {
    let (indicator_id, breakdown_id, status, value, weight, day, source_id, note, is_copied) = row;
    let field = Field {
        indicator_id,
        breakdown_id,
    };
    let value = Value::from_columns(status, value, weight);
    let entry = Entry {
        value,
        day,
        source_id,
        note,
        is_copied,
    };
    (field, entry)
}

/// The working values of a report.
pub fn entries(connection: &mut DbConnection, report_id: i32) -> Result<Entries> {
    let rows = entries::table
        .filter(entries::report_id.eq(report_id))
        .select(ENTRY)
        .load::<EntryRow>(connection)?;
    Ok(rows.into_iter().map(entry).collect())
}

/// What happened to a report, newest first.
pub fn events(connection: &mut DbConnection, report_id: i32) -> Result<Vec<Event>> {
    Ok(report_events::table
        .left_join(users::table)
        .filter(report_events::report_id.eq(report_id))
        .order(report_events::id.desc())
        .select((
            report_events::id,
            report_events::action,
            users::display_name.nullable(),
            report_events::user_id,
            report_events::at,
            report_events::reason,
            report_events::block_id,
            report_events::version,
        ))
        .load(connection)?)
}

/// The cells that a return names.
pub fn named_cells(connection: &mut DbConnection, event_id: i32) -> Result<BTreeSet<Field>> {
    Ok(returned_cells::table
        .filter(returned_cells::event_id.eq(event_id))
        .select((returned_cells::indicator_id, returned_cells::breakdown_id))
        .load::<(i32, i32)>(connection)?
        .into_iter()
        .map(|(indicator_id, breakdown_id)| Field {
            indicator_id,
            breakdown_id,
        })
        .collect())
}
