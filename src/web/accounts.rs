//! `/accounts`: administrators look after people.

use actix_web::http::StatusCode;
use askama::Template;
use chrono::NaiveDateTime;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::account_form::{Blank, Wanted, wanted};
use super::draw::Markup;
use super::frame::{Frame, Person as Looker};
use super::view;
use super::visitor::{Answer, Sent, Visitor, now};
use crate::access::{self, Action, Object};
use crate::auth::account::{self, By};
use crate::auth::invitation;
use crate::i18n;
use crate::models::area::Tree;
use crate::models::programme::Programme;
use crate::models::user::{Actor, Person};
use crate::reports::people;

#[derive(Template)]
#[template(path = "accounts.html")]
struct List {
    frame: Frame,
    text: String,
    table: Markup,
}

#[derive(Template)]
#[template(path = "link.html")]
struct Link {
    frame: Frame,
    person: Person,
    link: String,
    until: String,
    letter: String,
}

/// Everybody in one's charge.
pub async fn list(visitor: Visitor) -> Answer {
    visitor.user()?;
    let (looker, actor) = (Looker::of(&visitor), visitor.actor.clone());
    let text = visitor
        .parameter("text")
        .unwrap_or_default()
        .replace('\0', "");
    let body = visitor
        .read(move |connection| {
            access::check(&actor, Action::SeePeople, &Object::default())?;
            let programme = Programme::load(connection)?;
            let found = people::list(connection, &actor, &text, &programme.tree)?;
            let table = view::table(&found, "people", "")?;
            let frame = looker.frame(&programme, &t!("people-title"), "accounts");
            view::html(&List { frame, text, table })
        })
        .await?;
    view::answer(body)
}

/// The form for a new account.
pub async fn blank(visitor: Visitor) -> Answer {
    visitor.user()?;
    let (looker, actor) = (Looker::of(&visitor), visitor.actor.clone());
    let body = visitor
        .read(move |connection| {
            Blank::render(connection, looker, &actor, Wanted::default(), Vec::new())
        })
        .await?;
    view::answer(body)
}

/// Makes an account; answers with its link, or the form again.
pub async fn add(visitor: Visitor, form: Sent) -> Answer {
    let actor = visitor.actor.clone();
    let asked = wanted(&form);
    let kept = asked.clone();
    let made = visitor
        .write(move |connection| {
            account::hold(connection)?;
            let actor = actor.renewed(connection)?;
            access::check(&actor, Action::SeePeople, &Object::default())?;
            let tree = Tree::load(connection)?;
            let new = match asked.checked(connection, &actor, &tree)? {
                Ok(new) => new,
                Err(wrong) => return Ok(Err(wrong)),
            };
            let token = account::add(connection, &by(&actor), &new, &tree)?;
            Ok(Ok((new.name, token)))
        })
        .await?;
    match made {
        Ok((name, token)) => show_link(&visitor, name, &token).await,
        Err(problems) => {
            let (looker, actor) = (Looker::of(&visitor), visitor.actor.clone());
            let body = visitor
                .read(move |c| Blank::render(c, looker, &actor, kept, problems))
                .await?;
            view::again(StatusCode::UNPROCESSABLE_ENTITY, body)
        }
    }
}

/// The page with the link. It is the answer to the form itself: the link is
/// kept nowhere, so no later request could show it.
pub async fn show_link(visitor: &Visitor, name: String, token: &str) -> Answer {
    let (looker, actor) = (Looker::of(visitor), visitor.actor.clone());
    let link = format!("{}/invitations/{token}", visitor.origin);
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let (person, _) = people::one(connection, &actor, &name, &programme.tree)?;
            let until = invitation::works_until(connection, person.user.id, now())?;
            let title = t!("people-link-title", name = person.user.display_name);
            view::html(&Link {
                frame: looker.frame(&programme, &title, "accounts"),
                // It goes to somebody else, so it speaks their language.
                letter: i18n::within(person.user.lang(), || {
                    letter(&person, &programme, &link, until)
                }),
                person,
                link,
                until: written(until),
            })
        })
        .await?;
    view::answer(body)
}

fn written(until: Option<NaiveDateTime>) -> String {
    until.map_or_else(String::new, i18n::moment)
}

/// The address that begins a letter with the link in the administrator's own
/// mail program.
fn letter(
    person: &Person,
    programme: &Programme,
    link: &str,
    until: Option<NaiveDateTime>,
) -> String {
    let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let subject = t!("people-letter-subject", programme = programme.name());
    let choose = t!(
        "people-letter-choose",
        name = person.user.name,
        until = written(until)
    );
    let body = format!("{choose}\n\n{link}\n\n{}", t!("people-letter-once"));
    format!(
        "mailto:{}?subject={}&body={}",
        part(&person.email).replace("%40", "@"),
        part(&subject),
        part(&body)
    )
}

/// Who makes a change to an account, and when.
pub fn by(actor: &Actor) -> By<'_> {
    By {
        name: actor.user.as_ref().map_or("", |user| &user.name),
        user_id: actor.user_id(),
        at: now(),
    }
}
