//! `/review/{form}/{area}/{period}`: a report under review, and what an
//! approver decides on it.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use askama::Template;

use super::decision::{self, Decided, Decider};
use super::draw::{self, Markup};
use super::entry::Place;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Sent, Visitor, now, text, today};
use crate::access::{self, Action};
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{self, Length};
use crate::models::form::Field;
use crate::models::report::{Event, State};
use crate::models::user::Actor;
use crate::reports::entry::Sheet;
use crate::reports::findings::{self, Finding, Severity};
use crate::reports::review::{self, Line, Moved};

/// How many of the last steps the page lists; the history has them all.
const STEPS: usize = 5;

/// What was typed and could not be done, to be shown again.
#[derive(Default)]
struct Typed {
    reason: String,
    cells: BTreeSet<String>,
    opening: String,
    /// What is wrong, if anything is, and beside which field.
    problem: String,
    field: &'static str,
}

#[derive(Template)]
#[template(path = "review.html")]
struct Page {
    frame: Frame,
    sheet: Sheet,
    changed: Vec<Line>,
    unchanged: Vec<Line>,
    empty: Vec<Line>,
    why_not: String,
    may_decide: bool,
    may_reopen: bool,
    typed: Typed,
    moved: Option<Moved>,
    head: Option<(i64, String)>,
    findings: Vec<Finding>,
}

impl Page {
    /// What rules say of a cell.
    fn found<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = &'a Finding> {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.cells.contains(&line.field))
    }

    /// Everything that rules say, each with the cell where it stands.
    fn summary(&self) -> Vec<(&Finding, &str)> {
        let lines = || self.groups().into_iter().flat_map(|(_, lines)| lines);
        self.findings
            .iter()
            .map(|finding| {
                let first = finding.cells.first();
                let line = lines().find(|line| Some(&line.field) == first);
                (finding, line.map_or("", |line| line.key.as_str()))
            })
            .collect()
    }

    fn is_judged(&self) -> bool {
        is_judged(&self.sheet)
    }

    /// The class of a finding, and what it still asks for in words.
    fn verdict(&self, finding: &Finding) -> (&'static str, String) {
        match finding.severity {
            _ if finding.is_answered => ("answered", t!("review-finding-answered")),
            Severity::Note => ("open", t!("review-finding-open")),
            Severity::Stop => ("stop", t!("review-finding-stop")),
        }
    }

    fn cells(&self) -> usize {
        self.changed.len() + self.unchanged.len() + self.empty.len()
    }

    /// The lines in groups: those that approval would change, the others,
    /// those without a figure.
    fn groups(&self) -> [(String, &[Line]); 3] {
        let name = if self.sheet.state() == Some(State::Approved) {
            t!("review-as-posted")
        } else {
            t!("review-unchanged")
        };
        [
            (String::new(), &self.changed),
            (name, &self.unchanged),
            (t!("review-without-figure"), &self.empty),
        ]
    }

    fn name(&self) -> String {
        review::name(&self.sheet)
    }

    /// Over the column of small charts.
    fn last(&self) -> String {
        match self.sheet.form.period_length {
            Length::Month => t!("review-last-months"),
            Length::Quarter => t!("review-last-quarters"),
            Length::Year => t!("review-last-years"),
        }
    }

    fn step(&self, event: &Event) -> String {
        review::step(event)
    }

    fn moved_step(&self, event: &Event) -> String {
        review::step_when(event)
    }

    fn state(&self) -> (String, &'static str) {
        self.sheet.state_words(today())
    }

    fn due(&self) -> String {
        crate::i18n::day(self.sheet.form.due(self.sheet.period))
    }

    fn drawing(&self, line: &Line) -> Markup {
        draw::trend(&line.key, &line.trend.words, &line.trend.points)
    }

    fn is_ticked(&self, line: &Line) -> bool {
        self.typed.cells.contains(&line.key)
    }

    /// The block of the last approval.
    fn receipt(&self) -> Option<i64> {
        self.sheet.events.iter().find_map(Event::receipt)
    }

    fn steps(&self) -> usize {
        STEPS
    }
}

/// Why nobody can decide, or this person cannot; empty if they can.
fn why_not(sheet: &Sheet, actor: &Actor) -> String {
    let allowed = access::check(actor, Action::Review, &sheet.object(today()));
    match (allowed, sheet.state()) {
        (Err(error), _) => error.to_string(),
        (Ok(()), Some(State::Submitted)) => String::new(),
        (Ok(()), Some(State::Approved)) => {
            t!("review-is-approved")
        }
        (Ok(()), None) => t!("review-not-begun"),
        (Ok(()), _) => t!("review-not-submitted"),
    }
}

/// What was approved was judged before; what was not begun has nothing to judge.
fn is_judged(sheet: &Sheet) -> bool {
    !matches!(sheet.state(), None | Some(State::Approved))
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sheet: Sheet,
    typed: Typed,
    moved: Option<Moved>,
) -> Result<String> {
    let why_not = why_not(&sheet, actor);
    let is_wrong = moved.is_some() || !typed.problem.is_empty();
    let mut title = t!("review-title", report = review::name(&sheet));
    if is_wrong {
        title = t!("error-title", title = title);
    }
    let lines = review::lines(connection, &sheet)?;
    let findings = if is_judged(&sheet) {
        findings::of(connection, &sheet, &sheet.entries)?
    } else {
        Vec::new()
    };
    let (changed, rest): (Vec<Line>, _) = lines.into_iter().partition(|line| line.is_changed);
    let (empty, unchanged) = rest.into_iter().partition(|line| line.is_empty);
    let is_approved = sheet.state() == Some(State::Approved);
    let may_reopen =
        sheet.is_closed(today()) && access::may(actor, Action::Reopen, &sheet.object(today()));
    view::html(&Page {
        frame: person.frame(&sheet.programme, &title, "review"),
        changed,
        unchanged,
        empty,
        may_decide: why_not.is_empty(),
        may_reopen,
        findings,
        why_not,
        typed,
        moved,
        head: is_approved
            .then(|| ledger::head(connection))
            .transpose()?
            .flatten(),
        sheet,
    })
}

fn load(connection: &mut DbConnection, place: &(String, String, String)) -> Result<Sheet> {
    Sheet::load(connection, &place.0, &place.1, &place.2)
}

/// The report with old, new and difference.
pub async fn page(visitor: Visitor, place: Place) -> Answer {
    visitor.user()?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor.read(move |connection| {
        let sheet = load(connection, &place)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        render(connection, person, &actor, sheet, Typed::default(), None)
    });
    view::answer(body.await?)
}

/// The page again with what was typed, because nothing was changed.
async fn again(
    visitor: &Visitor,
    place: Place,
    typed: Typed,
    moved_from: Option<Option<i32>>,
) -> Answer {
    let (person, actor) = (Person::of(visitor), visitor.actor.clone());
    let status = if moved_from.is_some() {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let body = visitor.read(move |connection| {
        let sheet = load(connection, &place)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        let moved = match moved_from {
            Some(seen) => Some(review::moved(connection, &sheet, seen)?),
            None => None,
        };
        render(connection, person, &actor, sheet, typed, moved)
    });
    view::again(status, body.await?)
}

fn decider(visitor: &Visitor, form: &Sent) -> Result<Decider> {
    Ok(Decider {
        user: visitor.user()?,
        actor: visitor.actor.clone(),
        seen: decision::version(form),
        now: now(),
    })
}

/// Posts the report to the ledger.
pub async fn approve(visitor: Visitor, place: Place, form: Sent) -> Answer {
    let (decider, at) = (decider(&visitor, &form)?, place.clone());
    let seen = decider.seen;
    let (decided, address) = visitor
        .write(move |connection| {
            let sheet = Sheet::hold(connection, &at.0, &at.1, &at.2)?;
            let decided = decider.approve(connection, &sheet)?;
            Ok((decided, sheet.address("review")))
        })
        .await?;
    match decided {
        Decided::Done(Some(block)) => view::lead_to(&format!("/receipts/{block}")),
        Decided::Moved => again(&visitor, place, Typed::default(), Some(seen)).await,
        Decided::Done(None) | Decided::Refused(_) => view::lead_to(&address),
    }
}

/// The cells that a form names, of those that the report has.
fn named(sheet: &Sheet, cells: &BTreeSet<String>) -> Vec<Field> {
    let lines = sheet.lines.iter();
    lines
        .filter(|line| cells.contains(&line.key()))
        .map(|line| line.field)
        .collect()
}

/// Sends the report back with a reason.
pub async fn send_back(visitor: Visitor, place: Place, form: Sent) -> Answer {
    let (decider, at) = (decider(&visitor, &form)?, place.clone());
    let seen = decider.seen;
    let reason = text(&form, "reason");
    let ticked = form.iter().filter(|(name, _)| name == "cell");
    let cells: BTreeSet<String> = ticked.map(|(_, key)| key.clone()).collect();
    let typed = Typed {
        reason: reason.clone(),
        cells: cells.clone(),
        field: "reason",
        ..Typed::default()
    };
    let decided = visitor
        .write(move |connection| {
            let sheet = Sheet::hold(connection, &at.0, &at.1, &at.2)?;
            let fields = named(&sheet, &cells);
            decider.send_back(connection, &sheet, &fields, &reason)
        })
        .await?;
    finish(&visitor, place, decided, typed, seen).await
}

/// Opens a closed report again, with a reason.
pub async fn reopen(visitor: Visitor, place: Place, form: Sent) -> Answer {
    let (decider, at) = (decider(&visitor, &form)?, place.clone());
    let seen = decider.seen;
    let reason = text(&form, "reason");
    let typed = Typed {
        opening: reason.clone(),
        field: "opening",
        ..Typed::default()
    };
    let decided = visitor
        .write(move |connection| {
            let sheet = Sheet::hold(connection, &at.0, &at.1, &at.2)?;
            decider.reopen(connection, &sheet, &reason)
        })
        .await?;
    finish(&visitor, place, decided, typed, seen).await
}

async fn finish(
    visitor: &Visitor,
    place: Place,
    decided: Decided,
    typed: Typed,
    seen: Option<i32>,
) -> Answer {
    match decided {
        Decided::Done(_) => view::lead_to(&format!("/review/{}/{}/{}", place.0, place.1, place.2)),
        Decided::Moved => again(visitor, place, typed, Some(seen)).await,
        Decided::Refused(problem) => again(visitor, place, Typed { problem, ..typed }, None).await,
    }
}
