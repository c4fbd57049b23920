//! What changes one account: each a POST that leads back to its page.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::account_form::grant;
use super::account_page::{Page, render};
use super::accounts::{by, show_link};
use super::view;
use super::visitor::{Answer, Sent, Visitor, text};
use crate::auth::{account, token};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::area::Tree;
use crate::models::grant::Grant;
use crate::models::user::{self, Actor, Person};
use crate::reports::people;

/// What is at hand when an account is changed.
struct Desk<'a> {
    connection: &'a mut DbConnection,
    actor: &'a Actor,
    person: &'a Person,
    grants: &'a [Grant],
    tree: &'a Tree,
}

/// Changes an account that is in the actor's charge, in one transaction that
/// other changes of accounts wait for.
async fn at_desk<T: Send + 'static>(
    visitor: &Visitor,
    name: &str,
    work: impl FnOnce(&mut Desk<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (actor, name) = (visitor.actor.clone(), name.to_owned());
    visitor
        .write(move |connection| {
            account::hold(connection)?;
            let actor = actor.renewed(connection)?;
            let tree = Tree::load(connection)?;
            let (person, grants) = people::one(connection, &actor, &name, &tree)?;
            work(&mut Desk {
                connection,
                actor: &actor,
                person: &person,
                grants: &grants,
                tree: &tree,
            })
        })
        .await
}

/// Leads to the account's page, or shows it again with what is wrong.
async fn finish(
    visitor: &Visitor,
    name: String,
    done: &'static str,
    field: &'static str,
    outcome: Result<()>,
    fill: impl FnOnce(&mut Page) + Send + 'static,
) -> Answer {
    let (status, problem) = match outcome {
        Ok(()) => {
            let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
            return view::lead_to(&format!("/accounts/{name}?done={done}"));
        }
        Err(Error::BadInput(text)) => (StatusCode::UNPROCESSABLE_ENTITY, text),
        Err(Error::Conflict(text)) => (StatusCode::CONFLICT, text),
        Err(other) => return Err(other.into()),
    };
    let body = render(visitor, name, move |page| {
        fill(page);
        page.problem = Some((field, problem));
    })
    .await?;
    view::again(status, body)
}

/// Changes the shown name and the e-mail address.
pub async fn rename(visitor: Visitor, name: Path<String>, form: Sent) -> Answer {
    let (shown, email) = (text(&form, "shown"), text(&form, "email"));
    let typed = (shown.clone(), email.clone());
    let (field, outcome) = match (user::check_display_name(&shown), user::check_email(&email)) {
        (Err(error), _) => ("shown", Err(error)),
        (_, Err(error)) => ("email", Err(error)),
        (Ok(shown), Ok(email)) => {
            let change = at_desk(&visitor, &name, move |desk| {
                let by = by(desk.actor);
                account::rename(desk.connection, &by, desk.person, &shown, &email)
            });
            ("shown", change.await)
        }
    };
    let fill = move |page: &mut Page| (page.shown, page.email) = typed;
    finish(&visitor, name.into_inner(), "renamed", field, outcome, fill).await
}

/// Gives a role.
pub async fn give(visitor: Visitor, name: Path<String>, form: Sent) -> Answer {
    let (role, area) = (text(&form, "role"), text(&form, "area"));
    let typed = (role.clone(), area.clone());
    let change = at_desk(&visitor, &name, move |desk| {
        let grant = grant(desk.connection, desk.actor, &role, &area, desk.tree)?;
        let by = by(desk.actor);
        account::give(desk.connection, &by, &desk.person.user, grant, desk.tree)
    });
    let outcome = change.await;
    let fill = move |page: &mut Page| (page.role, page.area) = typed;
    finish(&visitor, name.into_inner(), "given", "area", outcome, fill).await
}

/// Takes a role.
pub async fn take(visitor: Visitor, name: Path<String>, form: Sent) -> Answer {
    let (role, area) = (text(&form, "role"), text(&form, "area"));
    let change = at_desk(&visitor, &name, move |desk| {
        let grant = grant(desk.connection, desk.actor, &role, &area, desk.tree)?;
        let is_last = desk.grants == [grant];
        if is_last && people::in_charge(desk.actor, &[], desk.tree).is_err() {
            return Err(Error::Conflict(t!("people-last-role")));
        }
        let by = by(desk.actor);
        account::take(desk.connection, &by, &desk.person.user, grant, desk.tree)
    });
    let outcome = change.await;
    finish(
        &visitor,
        name.into_inner(),
        "taken",
        "roles",
        outcome,
        |_| {},
    )
    .await
}

/// Switches an account off.
pub async fn disable(visitor: Visitor, name: Path<String>) -> Answer {
    let change = at_desk(&visitor, &name, |desk| {
        let by = by(desk.actor);
        account::disable(desk.connection, &by, &desk.person.user)
    });
    let outcome = change.await;
    finish(
        &visitor,
        name.into_inner(),
        "disabled",
        "access",
        outcome,
        |_| {},
    )
    .await
}

/// Switches an account on again.
pub async fn enable(visitor: Visitor, name: Path<String>) -> Answer {
    let change = at_desk(&visitor, &name, |desk| {
        let by = by(desk.actor);
        account::enable(desk.connection, &by, &desk.person.user)
    });
    let outcome = change.await;
    finish(
        &visitor,
        name.into_inner(),
        "enabled",
        "access",
        outcome,
        |_| {},
    )
    .await
}

/// Ends one token of an account.
pub async fn revoke(visitor: Visitor, place: Path<(String, String)>) -> Answer {
    let (name, handle) = place.into_inner();
    let change = at_desk(&visitor, &name, move |desk| {
        let by = by(desk.actor);
        token::revoke(desk.connection, &by, &desk.person.user, &handle)
    });
    let outcome = change.await;
    finish(&visitor, name, "token", "tokens", outcome, |_| {}).await
}

/// Ends every session of an account.
pub async fn end_sessions(visitor: Visitor, name: Path<String>) -> Answer {
    let change = at_desk(&visitor, &name, |desk| {
        let by = by(desk.actor);
        account::end_sessions(desk.connection, &by, &desk.person.user)
    });
    let outcome = change.await;
    finish(
        &visitor,
        name.into_inner(),
        "ended",
        "access",
        outcome,
        |_| {},
    )
    .await
}

/// Makes a new link and shows it.
pub async fn link(visitor: Visitor, name: Path<String>) -> Answer {
    let made = at_desk(&visitor, &name, |desk| {
        account::invite(desk.connection, &by(desk.actor), &desk.person.user)
    });
    match made.await {
        Ok(token) => show_link(&visitor, name.into_inner(), &token).await,
        Err(error) => {
            let outcome = Err(error);
            finish(&visitor, name.into_inner(), "", "access", outcome, |_| {}).await
        }
    }
}
