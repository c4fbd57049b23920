//! What is done to a report that is kept: handed in, approved, sent back.

use actix_web::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::answer::Good;
use super::asked::{Body, Place, Version, moved};
use super::caller::{Approving, Entering, Holder};
use super::drafts::key;
use super::json::Cell;
use super::problem::{Flaw, Outcome, Refusal};
use super::report::Report;
use super::reports::{again, may_report};
use crate::models::form::Field;
use crate::reports::entry::Sheet;
use crate::reports::findings;
use crate::web::decision::{Decided, Decider};
use crate::web::entry;
use crate::web::visitor::now;

fn hold(connection: &mut crate::db::DbConnection, place: &Place) -> Outcome<Sheet> {
    Ok(Sheet::hold(
        connection,
        &place.form,
        &place.area,
        &place.period,
    )?)
}

/// Hands a saved report in.
pub async fn submit(
    holder: Holder<Entering>,
    place: Place,
    version: Version,
) -> Outcome<Good<Report>> {
    let (actor, user) = (holder.actor.clone(), holder.user()?);
    let done = holder.write(move |connection| {
        let sheet = hold(connection, &place)?;
        may_report(&actor, &sheet)?;
        if sheet.report.map(|report| report.version) != Some(version.0) {
            return Err(moved());
        }
        let found = findings::of(connection, &sheet, &sheet.entries)?;
        let blocking: Vec<Flaw> = findings::blocking(&found)
            .map(|finding| Flaw {
                pointer: String::new(),
                detail: finding.sentence.clone(),
            })
            .collect();
        if !blocking.is_empty() {
            let detail = "Rules keep this report from being submitted; errors says which. Mend the values, or explain them in a note where the rule asks for one.";
            return Err(Refusal::new(StatusCode::CONFLICT, detail).naming(blocking));
        }
        if sheet.entries.is_empty() {
            let detail = "This report has no values yet; PUT them before it is handed in.";
            return Err(Refusal::new(StatusCode::CONFLICT, detail));
        }
        entry::submit(connection, key(&sheet), &user)?;
        again(connection, &place)
    });
    done.await
}

fn decider(holder: &Holder<Approving>, version: &Version) -> Outcome<Decider> {
    Ok(Decider {
        user: holder.user()?,
        actor: holder.actor.clone(),
        seen: Some(version.0),
        now: now(),
    })
}

fn settled(decided: Decided) -> Outcome<()> {
    match decided {
        Decided::Done(_) => Ok(()),
        Decided::Moved => Err(moved()),
        Decided::Refused(why) => Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, why)),
    }
}

/// Posts a submitted report to the ledger.
pub async fn approve(
    holder: Holder<Approving>,
    place: Place,
    version: Version,
) -> Outcome<Good<Report>> {
    let decider = decider(&holder, &version)?;
    let done = holder.write(move |connection| {
        let sheet = hold(connection, &place)?;
        settled(decider.approve(connection, &sheet)?)?;
        again(connection, &place)
    });
    done.await
}

/// Why a report goes back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// What to look at again, in words for the reporter.
    pub reason: String,
    /// The lines that need a look, if it is not all of them.
    #[serde(default)]
    pub cells: Vec<Cell>,
}

/// Sends a submitted report back.
pub async fn send_back(
    holder: Holder<Approving>,
    place: Place,
    version: Version,
    body: Body<Return>,
) -> Outcome<Good<Report>> {
    let decider = decider(&holder, &version)?;
    let done = holder.write(move |connection| {
        let sheet = hold(connection, &place)?;
        let cells = named(&sheet, &body.cells)?;
        let reason = body.reason.replace('\0', "");
        settled(decider.send_back(connection, &sheet, &cells, &reason)?)?;
        again(connection, &place)
    });
    done.await
}

/// The lines that a body names.
fn named(sheet: &Sheet, cells: &[Cell]) -> Outcome<Vec<Field>> {
    let catalogue = &sheet.programme.catalogue;
    let find = |cell: &Cell| {
        let mut lines = sheet.lines.iter().map(|line| line.field);
        lines.find(|field| Cell::of(*field, catalogue) == *cell)
    };
    let (mut found, mut flaws) = (Vec::new(), Vec::new());
    for (at, cell) in cells.iter().enumerate() {
        match find(cell) {
            Some(field) if !found.contains(&field) => found.push(field),
            Some(_) => {}
            None => flaws.push(Flaw {
                pointer: format!("/cells/{at}"),
                detail: format!(
                    "The form has no line {} {}.",
                    cell.indicator, cell.breakdown
                ),
            }),
        }
    }
    if flaws.is_empty() {
        return Ok(found);
    }
    let detail = "The report has not all of these lines; errors says which. Nothing was changed.";
    Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, detail).naming(flaws))
}
