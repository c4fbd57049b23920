//! `/invitations/{token}`: an invited person chooses a password.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::visitor::{Answer, Sent, Visitor, now, text};
use super::{session, view};
use crate::auth::{choice, invitation, password, sign};
use crate::error::Result;
use crate::models::grant::grants_of;
use crate::models::programme::Programme;
use crate::models::user::{Actor, User};
use crate::reports::people;

#[derive(Template)]
#[template(path = "invitation.html")]
struct Page {
    frame: Frame,
    /// Nothing when the link does not work.
    invited: Option<(User, String)>,
    action: String,
    problem: Option<(&'static str, String)>,
}

impl Page {
    fn wrong(&self, field: &str) -> Option<&String> {
        let (at, text) = self.problem.as_ref()?;
        (*at == field).then_some(text)
    }
}

/// The page to choose a password on, or what to do when the link has ended.
/// Looking does not use the link up: mail programs look at links.
pub async fn page(visitor: Visitor, token: Path<String>) -> Answer {
    show(&visitor, token.into_inner(), None).await
}

async fn show(visitor: &Visitor, token: String, problem: Option<(&'static str, String)>) -> Answer {
    // Whoever is signed in here is not meant: the link says who is.
    let person = Person::new(&Actor::default(), "/".into());
    let has_problem = problem.is_some();
    let (is_open, body) = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let invited = match invitation::invited(connection, &token, now())? {
                None => None,
                Some(user) => {
                    let grants = grants_of(connection, user.id)?;
                    Some((user, people::roles(&grants, &programme.tree)))
                }
            };
            let title = match (&invited, &problem) {
                (None, _) => t!("people-link-dead"),
                (_, None) => t!("people-choose-password"),
                _ => t!("error-title", title = t!("people-choose-password")),
            };
            let page = Page {
                frame: person.frame(&programme, &title, "session"),
                action: format!("/invitations/{token}"),
                problem,
                invited,
            };
            Ok((page.invited.is_some(), view::html(&page)?))
        })
        .await?;
    let status = match (is_open, has_problem) {
        (false, _) => StatusCode::NOT_FOUND,
        (true, true) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, false) => StatusCode::OK,
    };
    Ok(HttpResponse::build(status)
        .insert_header(("Cache-Control", "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(body))
}

/// Keeps the password and signs in, once.
pub async fn accept(visitor: Visitor, token: Path<String>, form: Sent) -> Answer {
    let token = token.into_inner();
    let wanted = token.clone();
    let context = visitor
        .read(move |connection| {
            let user = invitation::invited(connection, &wanted, now())?;
            let programme = Programme::load(connection)?;
            Ok(user.map(|user| context(&user, &programme)))
        })
        .await?;
    let Some(context) = context else {
        return show(&visitor, token, None).await;
    };
    let hash = match chosen(&visitor, &form, context).await? {
        Ok(hash) => hash,
        Err(problem) => return show(&visitor, token, Some(problem)).await,
    };
    let (place, used) = (visitor.place(), token.clone());
    let session = visitor
        .write(move |connection| sign::accept(connection, &used, &hash, &place))
        .await?;
    match session {
        None => show(&visitor, token, None).await,
        Some(session) => Ok(HttpResponse::SeeOther()
            .cookie(session::cookie(&visitor.site, session))
            .insert_header(("Location", "/account?done=welcome"))
            .finish()),
    }
}

/// What a stranger would try first for this account.
pub fn context(user: &User, programme: &Programme) -> Vec<String> {
    let mut words = vec![user.name.clone(), user.display_name.clone()];
    words.push(programme.name().to_owned());
    words.extend(programme.area().map(|area| area.name.clone()));
    words
}

/// The hash of the password that the form chooses, twice alike; or the field
/// and what is wrong with it.
pub async fn chosen(
    visitor: &Visitor,
    form: &[(String, String)],
    context: Vec<String>,
) -> Result<Result<String, (&'static str, String)>> {
    let raw = |name: &str| {
        let found = form.iter().find(|(other, _)| other == name);
        found.map_or_else(String::new, |(_, value)| value.clone())
    };
    let (first, again) = (raw("password"), raw("again"));
    if first != again && !text(form, "password").is_empty() {
        return Ok(Err(("again", t!("people-not-alike"))));
    }
    visitor
        .hash(move || match choice::problem(&first, &context) {
            Some(problem) => Err(("password", problem)),
            None => Ok(password::hash(&first)),
        })
        .await
}
