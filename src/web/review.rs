//! `/review`: what waits for approval, and what would change.

use actix_web::http::StatusCode;
use askama::Template;

use super::entry::{Place, Queue};
use super::frame::{Frame, Person};
use super::visitor::{Answer, Sent, Visitor, now, text, today};
use super::{entry_form, session, view};
use crate::access::{self, Action};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Value;
use crate::models::form::Field;
use crate::models::report::{Report, State};
use crate::models::report_change;
use crate::models::user::Actor;
use crate::reports::entry::{Sheet, difference, value_text};
use crate::reports::queue;

/// One line as the approver sees it.
struct Line {
    label: String,
    hint: String,
    old: String,
    new: String,
    difference: String,
    note: String,
    is_changed: bool,
}

#[derive(Template)]
#[template(path = "review.html")]
struct Page {
    frame: Frame,
    sheet: Sheet,
    lines: Vec<Line>,
    why_not: String,
    reason: String,
    problem: String,
    head: Option<(i64, String)>,
}

impl Page {
    fn changed(&self) -> usize {
        self.lines.iter().filter(|line| line.is_changed).count()
    }

    fn state(&self) -> (&'static str, &'static str) {
        self.sheet.state_words(today())
    }

    fn is_waiting(&self) -> bool {
        self.sheet.state() == Some(State::Submitted)
    }
}

/// What the approver has to check.
pub async fn queue(visitor: Visitor) -> Answer {
    if !visitor.actor.is_signed_in() {
        return Ok(session::ask(&visitor));
    }
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor
        .read(move |connection| {
            let report = queue::to_review(connection, &actor)?;
            let lede = match report.table.rows.len() {
                0 => "No report of your areas waits for approval.".to_owned(),
                n => format!(
                    "{} for your approval.",
                    crate::i18n::plural(n as i64, "report waits", "reports wait")
                ),
            };
            let table = view::table(&report.table, "waiting", "")?;
            view::html(&Queue {
                frame: person.frame(&report.programme, "Review", "review"),
                title: "Review",
                lede,
                table,
                openable: Vec::new(),
            })
        })
        .await?;
    view::answer(body)
}

fn lines(sheet: &Sheet) -> Vec<Line> {
    sheet
        .lines
        .iter()
        .map(|line| {
            let entry = sheet.entries.get(&line.field);
            let new: Option<Value> = entry.map(|e| e.value);
            // Before the first approval of this period, the period before is
            // what the approver compares with.
            let (old, old_when) = match (line.posted, line.before) {
                (Some(posted), _) => (Some(posted), String::new()),
                (None, Some((period, value))) => (Some(value), format!(" ({})", period.label())),
                (None, None) => (None, String::new()),
            };
            let decimals = line.indicator.decimals;
            Line {
                label: line.label.clone(),
                hint: line.hint.clone(),
                old: format!("{}{old_when}", value_text(old, decimals)),
                new: value_text(new, decimals),
                difference: difference(old, new, decimals),
                note: entry.map(|e| e.note.clone()).unwrap_or_default(),
                is_changed: new != line.posted,
            }
        })
        .collect()
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sheet: Sheet,
    reason: String,
    problem: String,
) -> Result<String> {
    let allowed = access::check(actor, Action::Review, &sheet.object(today()));
    let why_not = match (allowed, sheet.state()) {
        (Err(error), _) => error.to_string(),
        (Ok(()), Some(State::Submitted)) => String::new(),
        (Ok(()), Some(State::Approved)) => {
            "This report is approved; its figures are on the dashboards.".into()
        }
        (Ok(()), _) => "This report is not submitted.".into(),
    };
    let error = if problem.is_empty() { "" } else { "Error: " };
    let title = format!(
        "{error}Review {}: {}, {}",
        sheet.form.name,
        sheet.area.name,
        sheet.period.label()
    );
    let frame = person.frame(&sheet.programme, &title, "review");
    let head = if sheet.state() == Some(State::Approved) {
        crate::ledger::head(connection)?
    } else {
        None
    };
    view::html(&Page {
        frame,
        lines: lines(&sheet),
        why_not,
        reason,
        problem,
        head,
        sheet,
    })
}

/// The report with old, new and difference.
pub async fn page(visitor: Visitor, place: Place) -> Answer {
    if !visitor.actor.is_signed_in() {
        return Ok(session::ask(&visitor));
    }
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor.read(move |connection| {
        let sheet = Sheet::load(connection, &place.0, &place.1, &place.2)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        render(
            connection,
            person,
            &actor,
            sheet,
            String::new(),
            String::new(),
        )
    });
    view::answer(body.await?)
}

/// The submitted report in the version that the approver saw.
fn seen_report(sheet: &Sheet, actor: &Actor, pairs: &[(String, String)]) -> Result<Report> {
    access::check(actor, Action::Review, &sheet.object(today()))?;
    let seen = entry_form::version(pairs);
    let report = sheet
        .report
        .ok_or_else(|| Error::Conflict("This report was not begun; nothing was changed.".into()))?;
    if report.state == State::Submitted && Some(report.version) != seen {
        return Err(Error::Conflict("The report changed since you opened it. Open it again and check the figures as they are now; nothing was changed.".into()));
    }
    Ok(report)
}

/// Posts the report to the ledger.
pub async fn approve(visitor: Visitor, place: Place, form: Sent) -> Answer {
    let user = visitor.user()?;
    let actor = visitor.actor.clone();
    let address = visitor
        .write(move |connection| {
            let sheet = Sheet::load(connection, &place.0, &place.1, &place.2)?;
            let report = seen_report(&sheet, &actor, &form)?;
            let fields: Vec<Field> = sheet.lines.iter().map(|line| line.field).collect();
            report_change::approve(connection, report, &fields, &user, now())?;
            Ok(sheet.address("review"))
        })
        .await?;
    view::lead_to(&address)
}

/// Sends the report back with a reason.
pub async fn send_back(visitor: Visitor, place: Place, form: Sent) -> Answer {
    let user = visitor.user()?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let reason = text(&form, "reason");
    let again = visitor
        .write(move |connection| {
            let sheet = Sheet::load(connection, &place.0, &place.1, &place.2)?;
            let report = seen_report(&sheet, &actor, &form)?;
            match report_change::send_back(connection, report, &[], &user, &reason, now()) {
                Ok(()) => Ok(Err(sheet.address("review"))),
                Err(Error::BadInput(problem)) => {
                    render(connection, person, &actor, sheet, reason, problem).map(Ok)
                }
                Err(other) => Err(other),
            }
        })
        .await?;
    match again {
        Err(address) => view::lead_to(&address),
        Ok(body) => view::again(StatusCode::UNPROCESSABLE_ENTITY, body),
    }
}
