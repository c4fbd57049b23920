//! `/reporting/reminders`: what to tell whom, to copy or to mail.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use askama::Template;

use super::delivery::deliver;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Sent, Visitor, blocking, now};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::reminder::Outcome;
use crate::models::user::{Actor, Role};
use crate::reports::reminders::{Charge, Letter, Reminders, read};

#[derive(Template)]
#[template(path = "reminders.html")]
struct Page {
    frame: Frame,
    reminders: Reminders,
    /// Whether a mail server is named.
    mails: bool,
    /// Whether mails were sent a moment ago.
    was_sent: bool,
    problem: String,
}

impl Page {
    fn lede(&self) -> String {
        match self.reminders.letters.len() {
            0 => t!("review-letters-none"),
            n if self.mails => t!("review-letters-mail", count = n),
            n => t!("review-letters-copy", count = n),
        }
    }

    fn last(&self, letter: &Letter) -> String {
        let Some((at, outcome)) = &letter.last else {
            return String::new();
        };
        let at = i18n::moment(*at);
        match outcome {
            Outcome::Sending => t!("review-mail-sending", at = at),
            Outcome::Sent => t!("review-mail-sent", at = at),
            Outcome::NotSent(reason) => t!("review-mail-not-sent", at = at, reason = reason),
        }
    }

    fn failed(&self, letter: &Letter) -> bool {
        matches!(letter.last, Some((_, Outcome::NotSent(_))))
    }

    /// Whether a box may be ticked: there is an address.
    fn can_mail(&self, letter: &Letter) -> bool {
        self.mails && !letter.email.is_empty()
    }

    /// Whether the box is ticked at first: who has a mail already waits.
    fn is_chosen(&self, letter: &Letter) -> bool {
        letter.last.is_none() || self.failed(letter)
    }

    fn can_mail_any(&self) -> bool {
        self.reminders.letters.iter().any(|l| self.can_mail(l))
    }

    /// One text for all.
    fn all(&self) -> String {
        let letters = self.reminders.letters.iter().map(|letter| {
            let to = if letter.email.is_empty() {
                letter.display_name.clone()
            } else {
                format!("{} <{}>", letter.display_name, letter.email)
            };
            format!("{}\n\n{}", t!("review-letter-to", to = to), letter.text)
        });
        letters.collect::<Vec<_>>().join("\n----\n\n")
    }
}

/// Refuses whoever manages nobody.
pub fn check(actor: &Actor) -> Result<()> {
    let charge = actor
        .grants
        .iter()
        .find(|grant| grant.role == Role::Administrator);
    let area_path: Vec<i32> = charge.and_then(|grant| grant.area_id).into_iter().collect();
    let object = Object {
        area_path: &area_path,
        ..Object::default()
    };
    access::check(actor, Action::ManagePeople, &object)
}

/// Where links lead: the site's own address if it was named, else the one the
/// visitor came by.
fn site(visitor: &Visitor, request: &HttpRequest) -> String {
    if let Some(post) = &visitor.site.mail {
        return post.site.clone();
    }
    let connection = request.connection_info();
    let host: String = connection
        .host()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']'))
        .collect();
    let scheme = if visitor.site.https { "https" } else { "http" };
    format!("{scheme}://{host}")
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    site: &str,
    about: (bool, bool, String),
) -> Result<String> {
    let reminders = read(connection, Charge::Of(actor), site, now())?;
    let (mails, was_sent, problem) = about;
    let title = if problem.is_empty() {
        t!("review-reminders")
    } else {
        t!("error-title", title = t!("review-reminders"))
    };
    view::html(&Page {
        frame: person.frame(&reminders.programme, &title, "reporting"),
        reminders,
        mails,
        was_sent,
        problem,
    })
}

/// The page.
pub async fn page(visitor: Visitor, request: HttpRequest) -> Answer {
    visitor.user()?;
    check(&visitor.actor)?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let site = site(&visitor, &request);
    let was_sent = visitor.parameter("sent").is_some();
    let about = (visitor.site.mail.is_some(), was_sent, String::new());
    let body = visitor
        .read(move |connection| render(connection, person, &actor, &site, about))
        .await?;
    view::answer(body)
}

/// Mails the chosen people what they should be told.
pub async fn send(visitor: Visitor, sent: Sent) -> Answer {
    check(&visitor.actor)?;
    let user = visitor.user()?;
    let Some(post) = visitor.site.mail.clone() else {
        return Err(Error::Conflict(t!("review-no-server")).into());
    };
    let chosen: Vec<String> = sent
        .iter()
        .filter(|(name, _)| name == "person")
        .map(|(_, value)| value.replace('\0', ""))
        .collect();
    let (actor, site) = (visitor.actor.clone(), post.site.clone());
    let mut letters = visitor
        .read(move |connection| read(connection, Charge::Of(&actor), &site, now()))
        .await?
        .letters;
    letters.retain(|letter| !letter.email.is_empty() && chosen.contains(&letter.name));
    if letters.is_empty() {
        return nobody_chosen(visitor).await;
    }
    let db = visitor.site.db.clone();
    blocking(move || deliver(&db, &post, &user.name, &letters).map(drop)).await?;
    view::lead_to("/reporting/reminders?sent=1")
}

async fn nobody_chosen(visitor: Visitor) -> Answer {
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let site = visitor
        .site
        .mail
        .as_ref()
        .map_or_else(String::new, |post| post.site.clone());
    let about = (true, false, t!("review-nobody-chosen"));
    let body = visitor
        .read(move |connection| render(connection, person, &actor, &site, about))
        .await?;
    view::again(StatusCode::UNPROCESSABLE_ENTITY, body)
}
