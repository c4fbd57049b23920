//! `/session`: signing in and out.

use actix_web::HttpResponse;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::StatusCode;
use actix_web::web::Query;
use askama::Template;
use percent_encoding::{CONTROLS, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::frame::{Frame, Person};
use super::visitor::{Answer, Sent, Visitor, blocking, now, text};
use super::{Site, entry, view};
use crate::auth::{password, session};
use crate::error::{Error, Result};
use crate::models::programme::Programme;
use crate::models::user::{self, Actor};

#[derive(Template)]
#[template(path = "session.html")]
struct Page {
    frame: Frame,
    next: String,
    /// A form that was sent without a session, as it was sent.
    keep: String,
    name: String,
    problem: String,
}

/// The cookie's name. The prefix makes browsers accept it only over HTTPS,
/// for this host alone.
pub fn cookie_name(site: &Site) -> &'static str {
    if site.https {
        "__Host-groundwork"
    } else {
        "groundwork"
    }
}

fn cookie(site: &Site, token: String) -> Cookie<'static> {
    Cookie::build(cookie_name(site), token)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.https)
        .finish()
}

/// Leads to the sign-in page and back.
pub fn ask(visitor: &Visitor) -> HttpResponse {
    let next = percent_encoded(&visitor.address);
    HttpResponse::SeeOther()
        .insert_header(("Location", format!("/session?next={next}")))
        .finish()
}

/// The sign-in page holding a form that was sent without a session.
pub fn ask_keeping(visitor: &Visitor, next: &str, pairs: &[(String, String)]) -> Answer {
    let keep = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encoded(name), percent_encoded(value)))
        .collect::<Vec<_>>()
        .join("&");
    let frame = Person::of(visitor).frame(&Programme::default(), "Sign in", "session");
    let problem = "You are not signed in, or no longer. What you typed is kept on this page: sign in to get it back.".to_owned();
    let body = view::html(&Page {
        frame,
        next: next.to_owned(),
        keep,
        name: String::new(),
        problem,
    })?;
    Ok(HttpResponse::build(StatusCode::UNAUTHORIZED)
        .content_type("text/html; charset=utf-8")
        .body(body))
}

fn percent_encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// Only addresses of this site lead on after signing in.
fn own_address(next: &str) -> &str {
    // Browsers skip tabs and line ends inside an address, and read \\ as /.
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(|c: char| c == '\\' || c.is_control());
    if own { next } else { "/" }
}

/// The sign-in page.
pub async fn page(visitor: Visitor) -> Answer {
    let next = own_address(visitor.parameter("next").unwrap_or("/")).to_owned();
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let frame = person.frame(&Programme::load(connection)?, "Sign in", "session");
            view::html(&Page {
                frame,
                next,
                keep: String::new(),
                name: String::new(),
                problem: String::new(),
            })
        })
        .await?;
    view::answer(body)
}

/// Signs in.
pub async fn begin(visitor: Visitor, form: Sent) -> Answer {
    let field = |name: &str| text(&form, name);
    let (name, secret, keep) = (field("name"), field("password"), field("keep"));
    let next = own_address(&field("next")).to_owned();
    let wanted = name.clone();
    let found = visitor
        .read(move |connection| user::by_name(connection, &wanted))
        .await?;
    let account = {
        let _turn = visitor
            .site
            .hashing
            .acquire()
            .await
            .map_err(|_| Error::Busy("the sign-in is closing".into()))?;
        blocking(move || Ok(checked(found, &secret))).await?
    };
    let Some(account) = account else {
        let person = Person::of(&visitor);
        let problem = "The name or the password is not right. Check both; capital letters count in the password.".to_owned();
        let body = visitor
            .read(move |connection| {
                let frame =
                    person.frame(&Programme::load(connection)?, "Error: Sign in", "session");
                view::html(&Page {
                    frame,
                    next,
                    keep,
                    name,
                    problem,
                })
            })
            .await?;
        return Ok(HttpResponse::build(StatusCode::UNAUTHORIZED)
            .content_type("text/html; charset=utf-8")
            .body(body));
    };
    let user_id = account.id;
    let old = visitor.token.clone();
    let token = visitor
        .write(move |connection| {
            if let Some(old) = old {
                session::end(connection, &old)?;
            }
            session::begin(connection, user_id, now())
        })
        .await?;
    let cookie = cookie(&visitor.site, token);
    if keep.is_empty() {
        return Ok(HttpResponse::SeeOther()
            .cookie(cookie)
            .insert_header(("Location", utf8_percent_encode(&next, CONTROLS).to_string()))
            .finish());
    }
    let body = restore(visitor, account, next, &keep).await?;
    Ok(HttpResponse::Ok()
        .cookie(cookie)
        .content_type("text/html; charset=utf-8")
        .body(body))
}

fn checked(found: Option<(user::User, String)>, secret: &str) -> Option<user::User> {
    let fits = password::fits(secret, found.as_ref().map(|(_, hash)| hash.as_str()));
    found
        .map(|(user, _)| user)
        .filter(|user| fits && !user.is_disabled)
}

/// The form that was sent without a session, with everything typed in it.
async fn restore(
    visitor: Visitor,
    account: user::User,
    next: String,
    keep: &str,
) -> Result<String> {
    let pairs = Query::<Vec<(String, String)>>::from_query(keep)
        .map_err(|_| Error::BadInput("What was kept cannot be read.".into()))?
        .into_inner();
    let parts: Vec<String> = next.split('/').map(str::to_owned).collect();
    let [_, room, form, area, period] = parts.as_slice() else {
        return Err(Error::BadInput("What was kept belongs to no form.".into()));
    };
    if room != "enter" {
        return Err(Error::BadInput("What was kept belongs to no form.".into()));
    }
    let place = (form.clone(), area.clone(), period.clone());
    visitor
        .read(move |connection| {
            let actor = Actor {
                grants: user::grants_of(connection, account.id)?,
                user: Some(account),
            };
            entry::restored(
                connection,
                Person::new(&actor, next),
                &actor,
                &place,
                &pairs,
            )
        })
        .await
}

/// Signs out.
pub async fn end(visitor: Visitor) -> Answer {
    if let Some(token) = visitor.token.clone() {
        visitor
            .write(move |connection| session::end(connection, &token))
            .await?;
    }
    let mut gone = cookie(&visitor.site, String::new());
    gone.make_removal();
    Ok(HttpResponse::SeeOther()
        .cookie(gone)
        .insert_header(("Location", "/"))
        .finish())
}
