//! `/accounts/{name}`: one account as those in charge of it see it.

use actix_web::web::Path;
use askama::Template;

use super::account_form::choices;
use super::frame::{Frame, Person as Looker};
use super::visitor::{Answer, Visitor, now, today};
use super::{tokens, view};
use crate::auth::{invitation, token};
use crate::db::DbConnection;
use crate::error::Result;
use crate::models::programme::Programme;
use crate::models::user::{Actor, Person, Role};
use crate::reports::people;

#[derive(Template)]
#[template(path = "account.html")]
pub struct Page {
    frame: Frame,
    person: Person,
    /// Role, area's code, words.
    grants: Vec<(Role, String, String)>,
    areas: Vec<(String, String)>,
    state: (String, &'static str),
    last_seen: String,
    link: String,
    sessions: usize,
    tokens: Vec<tokens::Row>,
    pub shown: String,
    pub email: String,
    pub role: String,
    pub area: String,
    /// What went well, or the field and what is wrong with it.
    done: String,
    pub problem: Option<(&'static str, String)>,
}

impl Page {
    fn wrong(&self, field: &str) -> Option<&String> {
        let (at, text) = self.problem.as_ref()?;
        (*at == field).then_some(text)
    }

    /// Whether roles over the whole programme can be given here.
    fn reaches_all(&self) -> bool {
        self.areas.first().is_some_and(|(code, _)| code == "all")
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }
}

fn done(word: &str) -> String {
    match word {
        "renamed" => t!("people-done-renamed"),
        "given" => t!("people-done-given"),
        "taken" => t!("people-done-taken"),
        "disabled" => t!("people-done-disabled"),
        "enabled" => t!("people-done-enabled"),
        "token" => t!("api-token-has-ended"),
        "ended" => t!("people-done-ended"),
        _ => String::new(),
    }
}

/// One account.
pub async fn page(visitor: Visitor, name: Path<String>) -> Answer {
    visitor.user()?;
    let done = done(visitor.parameter("done").unwrap_or_default());
    let body = render(&visitor, name.into_inner(), move |page| page.done = done).await?;
    view::answer(body)
}

/// The page, filled in with what was typed and what is wrong.
pub async fn render(
    visitor: &Visitor,
    name: String,
    fill: impl FnOnce(&mut Page) + Send + 'static,
) -> Result<String> {
    let (looker, actor) = (Looker::of(visitor), visitor.actor.clone());
    visitor
        .read(move |connection| {
            let mut page = build(connection, looker, &actor, &name)?;
            fill(&mut page);
            if page.problem.is_some() {
                page.frame.title = t!("error-title", title = page.frame.title);
            }
            view::html(&page)
        })
        .await
}

fn build(connection: &mut DbConnection, looker: Looker, actor: &Actor, name: &str) -> Result<Page> {
    let programme = Programme::load(connection)?;
    let tree = &programme.tree;
    let (person, grants) = people::one(connection, actor, name, tree)?;
    let until = invitation::works_until(connection, person.user.id, now())?;
    let sessions = crate::auth::session::of_user(connection, person.user.id, None, now())?;
    Ok(Page {
        frame: looker.frame(&programme, &person.user.display_name, "accounts"),
        grants: grants
            .iter()
            .map(|grant| (grant.role, grant.area_code(tree), grant.words(tree)))
            .collect(),
        areas: choices(actor, tree),
        state: people::state(&person),
        last_seen: people::last_seen(person.seen_at),
        link: until.map_or_else(String::new, crate::i18n::moment),
        sessions: sessions.len(),
        tokens: tokens::rows(&token::of_user(connection, person.user.id)?, today()),
        shown: person.user.display_name.clone(),
        email: person.email.clone(),
        role: String::new(),
        area: String::new(),
        done: String::new(),
        problem: None,
        person,
    })
}
