//! What waits for an approver: each submitted report with what it would
//! change, and whether it may be approved unopened.

use chrono::{NaiveDate, NaiveDateTime};

use super::entry::Sheet;
use super::findings;
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::models::form::Forms;
use crate::models::programme::Programme;
use crate::models::report::{self, Event, State, Step};
use crate::models::user::Actor;

/// How many reports are listed at once; as these are dealt with, the next
/// ones follow.
pub const LISTED: usize = 50;

/// Everything on the page of what waits.
pub struct ReviewQueue {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// The reports, oldest period first.
    pub waiting: Vec<Waiting>,
    /// How many more wait.
    pub more: usize,
}

/// One report that waits.
pub struct Waiting {
    /// Form, area and period as addresses write them: `HOU-M/AZ-LAC/2026-03`.
    pub place: String,
    /// Its version, without which nobody may approve it.
    pub version: i32,
    /// The form's name.
    pub form: String,
    /// The area's name.
    pub area: String,
    /// Which period.
    pub period: Period,
    /// Who submitted it.
    pub submitted_by: String,
    /// When, in UTC.
    pub submitted_at: Option<NaiveDateTime>,
    /// How many cells approval would change.
    pub changed: usize,
    /// How many cells the report has.
    pub cells: usize,
    /// How many things the checks found, answered or not.
    pub findings: usize,
    /// The day by which it was due.
    pub due: NaiveDate,
    /// Why it cannot be approved unopened; empty if it can.
    pub why_not: String,
}

impl Waiting {
    /// Days since the due day, if it has passed.
    pub fn days_late(&self, today: NaiveDate) -> Option<i64> {
        Some((today - self.due).num_days()).filter(|days| *days > 0)
    }
}

/// Reads what waits for the actor.
pub fn load(connection: &mut DbConnection, actor: &Actor, today: NaiveDate) -> Result<ReviewQueue> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let submitted = report::in_state(connection, State::Submitted)?;
    let places: Vec<String> = submitted
        .into_iter()
        .filter_map(|report| {
            let form = forms.get(report.form_id)?;
            let area = programme.tree.get(report.area_id)?;
            let object = Object {
                area_path: &programme.area_path(area.id),
                ..Object::default()
            };
            let period = Period::holding(report.period, form.period_length);
            access::may(actor, Action::Review, &object)
                .then(|| format!("{}/{}/{period}", form.code, area.code))
        })
        .collect();
    let mut waiting = Vec::new();
    for place in places.iter().take(LISTED) {
        match sheet(connection, place) {
            Ok(sheet) => waiting.extend(row(connection, &sheet, actor, place, today)?),
            // Its form is no longer asked for there.
            Err(Error::NotFound(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(ReviewQueue {
        programme,
        waiting,
        more: places.len().saturating_sub(LISTED),
    })
}

/// The report at a place as addresses write it.
pub fn sheet(connection: &mut DbConnection, place: &str) -> Result<Sheet> {
    match place.split('/').collect::<Vec<_>>().as_slice() {
        [form, area, period] => Sheet::hold(connection, form, area, period),
        _ => Err(Error::NotFound(t!("review-no-such-report", place = place))),
    }
}

fn row(
    connection: &mut DbConnection,
    sheet: &Sheet,
    actor: &Actor,
    place: &str,
    today: NaiveDate,
) -> Result<Option<Waiting>> {
    let Some(report) = sheet.report else {
        return Ok(None);
    };
    let is_submission = |event: &&Event| event.step == Step::Submitted;
    let submission = sheet.events.iter().find(is_submission);
    let findings = findings::of(connection, sheet, &sheet.entries)?.len();
    let changed = sheet
        .lines
        .iter()
        .filter(|line| sheet.entries.get(&line.field).map(|entry| entry.value) != line.posted);
    Ok(Some(Waiting {
        place: place.to_owned(),
        version: report.version,
        form: sheet.form.name.clone(),
        area: sheet.area.name.clone(),
        period: sheet.period,
        submitted_by: submission
            .and_then(|event| event.user.clone())
            .unwrap_or_default(),
        submitted_at: submission.map(|event| event.at),
        changed: changed.count(),
        cells: sheet.lines.len(),
        findings,
        due: sheet.form.due(sheet.period),
        why_not: match access::check(actor, Action::Review, &sheet.object(today)) {
            Ok(()) => trouble(findings),
            Err(error) => error.to_string(),
        },
    }))
}

/// Why a report with so many findings cannot be approved without opening it;
/// empty if it can. An answer has to be read, so answered findings count.
fn trouble(findings: usize) -> String {
    match findings {
        0 => String::new(),
        n => t!("review-open-first", count = n),
    }
}

/// The same for a report as it is now.
pub fn why_not_unopened(connection: &mut DbConnection, sheet: &Sheet) -> Result<String> {
    let findings = findings::of(connection, sheet, &sheet.entries)?;
    Ok(trouble(findings.len()))
}
