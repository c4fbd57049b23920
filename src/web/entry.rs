//! `/enter/...`: the form to fill in.

use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::entry_form::{self, Typed};
use super::entry_page::{Notice, render, render_kept};
use super::frame::Person;
use super::visitor::{Answer, Sent, Visitor, now, today};
use super::{entry_conflict, view};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::report::{self, Entries};
use crate::models::report_change::{self, Key, Saved};
use crate::models::user::{Actor, User};
use crate::reports::entry::Sheet;
use crate::reports::findings;

/// A report's place in an address: form, area, period.
pub type Place = Path<(String, String, String)>;

/// The form.
pub async fn page(visitor: Visitor, place: Place) -> Answer {
    visitor.user()?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let notice = match visitor.parameter("saved") {
        Some("draft") => Notice::Saved,
        Some("submitted") => Notice::Submitted,
        Some("stopped") => Notice::Stopped,
        _ => Notice::None,
    };
    let body = visitor.read(move |connection| {
        let sheet = load(connection, &place)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        render_kept(connection, person, &actor, sheet, notice)
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
    let typed = entry_form::from_pairs(&sheet.lines, pairs);
    let version = entry_form::version(pairs).unwrap_or_else(|| sheet.version());
    render(
        connection,
        person,
        actor,
        sheet,
        typed,
        Notice::Restored,
        version,
    )
}

fn load(
    connection: &mut DbConnection,
    (form, area, period): &(String, String, String),
) -> Result<Sheet> {
    Sheet::load(connection, form, area, period)
}

/// What a sent form is kept for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Draft,
    Submission,
    /// Only shown again, with the last figures filled in.
    Copy,
}

/// Keeps the form as a draft.
pub async fn save(visitor: Visitor, place: Place, form: Sent) -> Answer {
    take(visitor, place, form, Purpose::Draft).await
}

/// Keeps the form and hands the report in.
pub async fn save_and_submit(visitor: Visitor, place: Place, form: Sent) -> Answer {
    take(visitor, place, form, Purpose::Submission).await
}

/// Shows the form again with the last figures where it was empty.
pub async fn copy(visitor: Visitor, place: Place, form: Sent) -> Answer {
    take(visitor, place, form, Purpose::Copy).await
}

/// How taking a form ended: where to go, or the form again with its status.
enum Taken {
    Redirect(String),
    Again(StatusCode, String),
}

async fn take(visitor: Visitor, place: Place, form: Sent, purpose: Purpose) -> Answer {
    let user = visitor.user()?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let taken = visitor
        .write(move |connection| {
            let sheet = Sheet::hold(connection, &place.0, &place.1, &place.2)?;
            let sent = Form {
                person,
                actor: &actor,
                user: &user,
                pairs: &form,
            };
            sent.take(connection, sheet, purpose)
        })
        .await?;
    match taken {
        Taken::Redirect(address) => view::lead_to(&address),
        Taken::Again(status, body) => view::again(status, body),
    }
}

/// A form that somebody sent.
struct Form<'a> {
    person: Person,
    actor: &'a Actor,
    user: &'a User,
    pairs: &'a [(String, String)],
}

impl Form<'_> {
    fn take(self, connection: &mut DbConnection, sheet: Sheet, purpose: Purpose) -> Result<Taken> {
        // Who may not report here at all is told so at once; who may, and
        // finds the report closed, gets back what was typed.
        let object = sheet.object(today());
        let open = Object {
            is_closed: false,
            ..object
        };
        access::check(self.actor, Action::Report, &open)?;
        let locked = access::check(self.actor, Action::Report, &object);
        let seen = entry_form::version(self.pairs)
            .ok_or_else(|| Error::BadInput(t!("entry-no-version")))?;
        if !entry_form::is_whole(&sheet.lines, self.pairs) {
            return Err(Error::BadInput(t!("entry-cut-off")));
        }
        let mut typed = entry_form::from_pairs(&sheet.lines, self.pairs);
        if let Err(error) = locked {
            let notice = Notice::Locked(error.to_string());
            return self.again(connection, StatusCode::CONFLICT, sheet, typed, notice, seen);
        }
        if purpose == Purpose::Copy {
            let copied = Notice::Copied(entry_form::copy_last(&sheet, &mut typed));
            return self.again(connection, StatusCode::OK, sheet, typed, copied, seen);
        }
        let mut chosen = typed.clone();
        let is_decided = entry_conflict::choose(&sheet, &mut chosen, self.pairs);
        if is_decided {
            typed = chosen;
        }
        let sources = entry_form::sources(connection, &typed)?;
        let Some(figures) = entry_form::read(&sheet, &mut typed, &sources) else {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return self.again(connection, status, sheet, typed, Notice::Refused, seen);
        };
        if !is_decided && seen == sheet.version() {
            let base = entry_conflict::base(self.pairs);
            let body = entry_conflict::page(
                connection,
                self.person,
                sheet,
                base,
                &figures,
                self.pairs,
                true,
            )?;
            return Ok(Taken::Again(StatusCode::UNPROCESSABLE_ENTITY, body));
        }
        let key = Key {
            form_id: sheet.form.id,
            area_id: sheet.area.id,
            period: sheet.period.first_month(),
        };
        match report_change::save(connection, key, seen, &figures, self.user, now()) {
            Ok(Saved::Stale) => {
                let body = entry_conflict::page(
                    connection,
                    self.person,
                    sheet,
                    seen,
                    &figures,
                    self.pairs,
                    false,
                )?;
                return Ok(Taken::Again(StatusCode::CONFLICT, body));
            }
            Err(Error::Conflict(why)) => {
                let notice = Notice::Locked(why);
                return self.again(connection, StatusCode::CONFLICT, sheet, typed, notice, seen);
            }
            other => other?,
        };
        // What is typed is kept whatever the rules say of it.
        let saved = if purpose == Purpose::Draft {
            "draft"
        } else if is_stopped(connection, &sheet, &figures)? {
            "stopped"
        } else {
            submit(connection, key, self.user)?
        };
        let address = sheet.address("enter");
        Ok(Taken::Redirect(format!("{address}?saved={saved}")))
    }

    fn again(
        self,
        connection: &mut DbConnection,
        status: StatusCode,
        sheet: Sheet,
        typed: Vec<Typed>,
        notice: Notice,
        seen: i32,
    ) -> Result<Taken> {
        render(
            connection,
            self.person,
            self.actor,
            sheet,
            typed,
            notice,
            seen,
        )
        .map(|body| Taken::Again(status, body))
    }
}

fn is_stopped(connection: &mut DbConnection, sheet: &Sheet, figures: &Entries) -> Result<bool> {
    let findings = findings::of(connection, sheet, figures)?;
    Ok(findings::blocking(&findings).next().is_some())
}

/// Hands the saved report in; returns how it ended, for the address.
pub fn submit(connection: &mut DbConnection, key: Key, user: &User) -> Result<&'static str> {
    let report = report::find(connection, key.form_id, key.area_id, key.period)?
        .ok_or_else(|| Error::Internal("a saved report is gone".into()))?;
    report_change::submit(connection, report, user, now())?;
    Ok("submitted")
}
