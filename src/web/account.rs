//! `/account`: one's own account.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::invitation::{chosen, context};
use super::session::{Checked, checked, cookie, retry_after, waiting};
use super::tokens::{self, Typed};
use super::view;
use super::visitor::{Answer, Sent, Visitor, now, text, today};
use crate::access::{self, Action, Object};
use crate::auth::session::{Session, of_user};
use crate::auth::token::of_user as of_owner;
use crate::auth::{agent, sign};
use crate::error::Result;
use crate::models::programme::Programme;
use crate::models::user::User;
use crate::reports::people;

#[derive(Template)]
#[template(path = "own.html")]
struct Page {
    frame: Frame,
    user: User,
    roles: String,
    sessions: Vec<Session>,
    tokens: Vec<tokens::Row>,
    typed: tokens::Typed,
    done: String,
    problem: Option<(&'static str, String)>,
}

impl Page {
    fn wrong(&self, field: &str) -> Option<&String> {
        let (at, text) = self.problem.as_ref()?;
        (*at == field).then_some(text)
    }

    /// What the problem kept from happening.
    fn unchanged(&self, field: &str) -> String {
        if field.starts_with("token-") {
            t!("api-token-none-made")
        } else {
            t!("people-password-stays")
        }
    }

    fn agent(&self, session: &Session) -> String {
        agent::told(&session.agent)
    }

    fn when(&self, at: chrono::NaiveDateTime) -> String {
        crate::i18n::moment(at)
    }
}

fn done(word: &str) -> String {
    match word {
        "welcome" => t!("people-welcome"),
        "password" => t!("people-password-changed"),
        "ended" => t!("people-session-ended"),
        "token" => t!("api-token-has-ended"),
        "others" => t!("people-others-ended"),
        _ => String::new(),
    }
}

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    view::answer(render(&visitor, None, Typed::default()).await?)
}

/// The page with what is wrong, if anything is, and what was typed for a token.
pub async fn render(
    visitor: &Visitor,
    problem: Option<(&'static str, String)>,
    typed: Typed,
) -> Result<String> {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let person = Person::of(visitor);
    let (user, grants) = (visitor.user()?, visitor.actor.grants.clone());
    let token = visitor.token.clone();
    let done = done(visitor.parameter("done").unwrap_or_default());
    visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let title = match problem {
                None => t!("people-own"),
                Some(_) => t!("error-title", title = t!("people-own")),
            };
            view::html(&Page {
                frame: person.frame(&programme, &title, "account"),
                roles: people::roles(&grants, &programme.tree),
                sessions: of_user(connection, user.id, token.as_deref(), now())?,
                tokens: tokens::rows(&of_owner(connection, user.id)?, today()),
                typed,
                user,
                done,
                problem,
            })
        })
        .await
}

/// Changes one's password. The present one is asked for again, and guessing
/// at it is held back as at the sign-in.
pub async fn change_password(visitor: Visitor, form: Sent) -> Answer {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let user = visitor.user()?;
    let words = visitor
        .read(move |connection| Ok(context(&user, &Programme::load(connection)?)))
        .await?;
    let hash = match chosen(&visitor, &form, words).await? {
        Ok(hash) => hash,
        Err(problem) => return again(&visitor, StatusCode::UNPROCESSABLE_ENTITY, problem).await,
    };
    let name = visitor.user()?.name;
    let fitting = match checked(&visitor, &name, text(&form, "current")).await? {
        Checked::Fits(fitting) => fitting,
        Checked::Wrong => {
            let problem = t!("people-wrong-password");
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return again(&visitor, status, ("current", problem)).await;
        }
        Checked::Wait(wait) => {
            let problem = t!("people-password-held", wait = waiting(wait));
            let mut answer = again(
                &visitor,
                StatusCode::TOO_MANY_REQUESTS,
                ("current", problem),
            )
            .await?;
            super::error::add_header(&mut answer, retry_after(wait));
            return Ok(answer);
        }
    };
    let place = visitor.place();
    let token = visitor
        .write(move |connection| sign::change_password(connection, &fitting, &hash, &place))
        .await?;
    Ok(HttpResponse::SeeOther()
        .cookie(cookie(&visitor.site, token))
        .insert_header(("Location", "/account?done=password"))
        .finish())
}

async fn again(visitor: &Visitor, status: StatusCode, problem: (&'static str, String)) -> Answer {
    view::again(
        status,
        render(visitor, Some(problem), Typed::default()).await?,
    )
}

/// Ends one of one's own sessions.
pub async fn end_session(visitor: Visitor, handle: Path<String>) -> Answer {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let (user, place) = (visitor.user()?, visitor.place());
    visitor
        .write(move |connection| sign::end_session(connection, &user, &handle, &place))
        .await?;
    view::lead_to("/account?done=ended")
}

/// Ends all of one's own sessions but this one.
pub async fn end_others(visitor: Visitor) -> Answer {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let (user, place) = (visitor.user()?, visitor.place());
    visitor
        .write(move |connection| sign::end_others(connection, &user, &place))
        .await?;
    view::lead_to("/account?done=others")
}
