//! `/enter`: what is due, and the form to fill in.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::draw::Markup;
use super::entry_form::{self, Notice, Typed};
use super::frame::{Frame, Person};
use super::visitor::{Answer, Sent, Visitor, now, today};
use super::{session, view};
use crate::access::{self, Action};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::models::report::State;
use crate::models::report_change::{self, Key, Saved};
use crate::models::user::{Actor, User};
use crate::reports::entry::{Line, Sheet, value_text};
use crate::reports::queue;

#[derive(Template)]
#[template(path = "queue.html")]
pub(super) struct Queue {
    pub frame: Frame,
    pub title: &'static str,
    pub lede: String,
    pub table: Markup,
    pub openable: Vec<(String, String, String, String)>,
}

#[derive(Template)]
#[template(path = "entry.html")]
struct Page {
    frame: Frame,
    sheet: Sheet,
    typed: Vec<Typed>,
    breakdowns: Vec<String>,
    notice: Notice,
    is_open: bool,
    why_closed: String,
    /// What the person saw, sent along with the form. Only who is shown what
    /// is kept now may save over it.
    version: i32,
}

impl Page {
    fn rows(&self) -> impl Iterator<Item = (&Line, &Typed, &String)> {
        self.sheet
            .lines
            .iter()
            .zip(&self.typed)
            .zip(&self.breakdowns)
            .map(|((line, typed), breakdown)| (line, typed, breakdown))
    }

    fn name(&self, what: &str, line: &Line, breakdown: &str) -> String {
        entry_form::input_name(what, line, breakdown)
    }

    fn problems(&self) -> Vec<(String, String, String)> {
        self.rows()
            .filter(|(_, typed, _)| !typed.problem.is_empty())
            .map(|(line, typed, b)| {
                (
                    self.name("value", line, b),
                    line.label.clone(),
                    typed.problem.clone(),
                )
            })
            .collect()
    }

    fn before(&self, line: &Line) -> String {
        line.before.map_or_else(
            || "\u{2014}".into(),
            |(_, value)| value_text(Some(value), line.indicator.decimals),
        )
    }

    fn before_when(&self, line: &Line) -> String {
        line.before
            .map_or_else(String::new, |(period, _)| period.label())
    }

    fn change(&self, line: &Line) -> String {
        let entry = self.sheet.entries.get(&line.field).map(|e| e.value);
        crate::reports::entry::difference(
            line.before.map(|(_, value)| value),
            entry,
            line.indicator.decimals,
        )
    }

    fn target(&self, line: &Line) -> String {
        line.target.map_or_else(String::new, |t| {
            format!(
                "target {}",
                crate::i18n::number(t.units(), line.indicator.decimals.unsigned_abs())
            )
        })
    }

    /// What is kept now, where it differs from what was typed.
    fn kept(&self, line: &Line) -> String {
        if self.notice != Notice::Stale {
            return String::new();
        }
        value_text(
            self.sheet.entries.get(&line.field).map(|e| e.value),
            line.indicator.decimals,
        )
    }

    fn is_score(&self, line: &Line) -> bool {
        line.indicator.kind == crate::ledger::Kind::Score
    }

    fn due(&self) -> String {
        crate::i18n::day(self.sheet.form.due(self.sheet.period))
    }

    fn state(&self) -> (&'static str, &'static str) {
        self.sheet.state_words(today())
    }
}

/// What the reporter has to fill in.
pub async fn queue(visitor: Visitor) -> Answer {
    if !visitor.actor.is_signed_in() {
        return Ok(session::ask(&visitor));
    }
    if let (Some(open), Some(period)) = (visitor.parameter("open"), visitor.parameter("period")) {
        let period: Period = period.trim().parse().map_err(Error::BadInput)?;
        if !open
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '/'))
        {
            return Err(Error::BadInput("Choose a form from the list.".into()).into());
        }
        let address = format!("/enter/{open}/{period}");
        return view::lead_to(&address);
    }
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor
        .read(move |connection| {
            let report = queue::to_enter(connection, &actor, today())?;
            let lede = match report.table.rows.len() {
                0 if report.openable.is_empty() => "Your account reports for no area. An administrator can give you the role of a reporter.".to_owned(),
                0 => "Nothing is due in your areas.".to_owned(),
                n => format!("{} in your areas.", crate::i18n::plural(n as i64, "report waits", "reports wait")),
            };
            let table = view::table(&report.table, "due", "")?;
            view::html(&Queue { frame: person.frame(&report.programme, "Enter data", "enter"), title: "Enter data", lede, table, openable: report.openable })
        })
        .await?;
    view::answer(body)
}

/// A report's place in an address: form, area, period.
pub type Place = Path<(String, String, String)>;

/// The form.
pub async fn page(visitor: Visitor, place: Place) -> Answer {
    if !visitor.actor.is_signed_in() {
        return Ok(session::ask(&visitor));
    }
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let notice = match visitor.parameter("saved") {
        Some("draft") => Notice::Saved,
        Some("submitted") => Notice::Submitted,
        _ => Notice::None,
    };
    let body = visitor.read(move |connection| {
        let sheet = load(connection, &place)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        let typed = entry_form::from_entries(&sheet.lines, &sheet.entries);
        let version = sheet.version();
        render(person, &actor, sheet, typed, notice, version)
    });
    view::answer(body.await?)
}

/// The form with what was typed before signing in.
pub fn restored(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    place: &(String, String, String),
    pairs: &[(String, String)],
) -> Result<String> {
    let sheet = load(connection, place)?;
    access::check(actor, Action::SeeReport, &sheet.object(today()))?;
    let typed = entry_form::from_pairs(&sheet.lines, &breakdowns(&sheet), pairs);
    let version = entry_form::version(pairs).unwrap_or_else(|| sheet.version());
    render(person, actor, sheet, typed, Notice::Restored, version)
}

fn load(
    connection: &mut DbConnection,
    (form, area, period): &(String, String, String),
) -> Result<Sheet> {
    Sheet::load(connection, form, area, period)
}

fn breakdowns(sheet: &Sheet) -> Vec<String> {
    sheet
        .lines
        .iter()
        .map(|line| {
            sheet
                .programme
                .catalogue
                .breakdown(line.field.breakdown_id)
                .map_or_else(String::new, |b| b.code.clone())
        })
        .collect()
}

fn render(
    person: Person,
    actor: &Actor,
    sheet: Sheet,
    typed: Vec<Typed>,
    notice: Notice,
    version: i32,
) -> Result<String> {
    let may = access::check(actor, Action::Report, &sheet.object(today()));
    let why_closed = match (&may, sheet.state()) {
        (Err(error), _) => error.to_string(),
        (Ok(()), Some(State::Submitted)) => {
            "This report waits for approval. The approver can return it if a figure must change."
                .into()
        }
        _ => String::new(),
    };
    let title = format!(
        "{}{}: {}, {}",
        if notice == Notice::Refused {
            "Error: "
        } else {
            ""
        },
        sheet.form.name,
        sheet.area.name,
        sheet.period.label()
    );
    let frame = person.frame(&sheet.programme, &title, "enter");
    view::html(&Page {
        frame,
        breakdowns: breakdowns(&sheet),
        typed,
        notice,
        is_open: why_closed.is_empty(),
        why_closed,
        version,
        sheet,
    })
}

/// Keeps the form as a draft.
pub async fn save(visitor: Visitor, place: Place, form: Sent) -> Answer {
    keep(visitor, place, form.into_inner(), false).await
}

/// Keeps the form and hands the report in.
pub async fn save_and_submit(visitor: Visitor, place: Place, form: Sent) -> Answer {
    keep(visitor, place, form.into_inner(), true).await
}

/// How keeping a form ended: where to go, or the form again with its status.
enum Kept {
    Redirect(String),
    Again(StatusCode, String),
}

async fn keep(
    visitor: Visitor,
    place: Place,
    pairs: Vec<(String, String)>,
    and_submit: bool,
) -> Answer {
    let Some(user) = visitor.actor.user.clone() else {
        return session::ask_keeping(
            &visitor,
            &format!("/enter/{}/{}/{}", place.0, place.1, place.2),
            &pairs,
        );
    };
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let kept = visitor
        .write(move |connection| {
            keep_in(
                connection, person, &actor, &user, &place, &pairs, and_submit,
            )
        })
        .await?;
    match kept {
        Kept::Redirect(address) => view::lead_to(&address),
        Kept::Again(status, body) => view::again(status, body),
    }
}

fn keep_in(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    user: &User,
    place: &(String, String, String),
    pairs: &[(String, String)],
    and_submit: bool,
) -> Result<Kept> {
    let sheet = load(connection, place)?;
    access::check(actor, Action::Report, &sheet.object(today()))?;
    let seen = entry_form::version(pairs).ok_or_else(|| Error::BadInput("The form came without its version; open the page again and use its own buttons. Nothing was saved.".into()))?;
    if !entry_form::is_whole(&sheet.lines, &breakdowns(&sheet), pairs) {
        return Err(Error::BadInput("Only a part of the form arrived, perhaps because the line was cut. Go back and send it again. Nothing was saved.".into()));
    }
    let mut typed = entry_form::from_pairs(&sheet.lines, &breakdowns(&sheet), pairs);
    let Some(figures) = entry_form::read(&sheet.lines, &mut typed, &sheet.entries) else {
        return render(person, actor, sheet, typed, Notice::Refused, seen)
            .map(|body| Kept::Again(StatusCode::UNPROCESSABLE_ENTITY, body));
    };
    let key = Key {
        form_id: sheet.form.id,
        area_id: sheet.area.id,
        period: sheet.period.first_month(),
    };
    match report_change::save(connection, key, seen, &figures, user, now())? {
        Saved::Stale => {
            let version = sheet.version();
            return render(person, actor, sheet, typed, Notice::Stale, version)
                .map(|body| Kept::Again(StatusCode::CONFLICT, body));
        }
        Saved::Kept(_) | Saved::Same(_) => {}
    }
    let saved = if and_submit {
        let report = crate::models::report::find(connection, key.form_id, key.area_id, key.period)?
            .ok_or_else(|| Error::Internal("a saved report is gone".into()))?;
        report_change::submit(connection, report, user, now())?;
        "submitted"
    } else {
        "draft"
    };
    Ok(Kept::Redirect(format!(
        "{}?saved={saved}",
        sheet.address("enter")
    )))
}
