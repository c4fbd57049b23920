//! `/session`: signing in and out.

use actix_web::HttpResponse;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::StatusCode;
use askama::Template;
use chrono::TimeDelta;
use percent_encoding::{CONTROLS, utf8_percent_encode};

use super::frame::{Frame, Person};
use super::kept::{self, Kept};
use super::visitor::{Answer, Sent, Visitor, text};
use super::{Site, view};
use crate::auth::device;
use crate::auth::sign::{self, Fitting};
use crate::auth::throttle::{self, Who};
use crate::error::{Error, Result};
use crate::models::programme::Programme;
use crate::models::user::{self, Actor, User};

#[derive(Template)]
#[template(path = "session.html")]
struct Page {
    frame: Frame,
    next: String,
    /// A form that was sent without a session.
    kept: Kept,
    name: String,
    problem: String,
}

/// How long a browser stays known.
pub const KNOWN_FOR: actix_web::cookie::time::Duration =
    actix_web::cookie::time::Duration::days(365);

/// The cookie's name. The prefix makes browsers accept it only over HTTPS,
/// for this host alone.
pub fn cookie_name(site: &Site) -> &'static str {
    if site.https {
        "__Host-groundwork"
    } else {
        "groundwork"
    }
}

/// The name of the cookie that marks a browser as known to an account.
pub fn device_name(site: &Site) -> &'static str {
    if site.https {
        "__Host-groundwork-device"
    } else {
        "groundwork-device"
    }
}

/// The cookie that holds a session's token.
pub fn cookie(site: &Site, token: String) -> Cookie<'static> {
    bound(site, cookie_name(site), token)
}

/// A cookie for this site alone, out of reach of scripts.
fn bound(site: &Site, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.https)
        .finish()
}

/// Only addresses of this site lead on after signing in.
pub fn own_address(next: &str) -> &str {
    // Browsers skip tabs and line ends inside an address, and read \\ as /.
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(|c: char| c == '\\' || c.is_control());
    if own { next } else { "/" }
}

/// The sign-in page.
pub async fn page(visitor: Visitor) -> Answer {
    let next = own_address(visitor.parameter("next").unwrap_or("/")).to_owned();
    let body = asked(&visitor, "", &next, Kept::default(), String::new()).await?;
    view::answer(body)
}

/// The sign-in page as it stands: with the name that was typed, where to go
/// on, a form that was kept, and what was wrong.
pub async fn asked(
    visitor: &Visitor,
    name: &str,
    next: &str,
    kept: Kept,
    problem: String,
) -> Result<String> {
    let person = Person::of(visitor);
    let (name, next) = (name.to_owned(), next.to_owned());
    let title = if problem.is_empty() {
        t!("sign-in")
    } else {
        t!("error-title", title = t!("sign-in"))
    };
    visitor
        .read(move |connection| {
            let frame = person.frame(&Programme::load(connection)?, &title, "session");
            view::html(&Page {
                frame,
                next,
                kept,
                name,
                problem,
            })
        })
        .await
}

/// What was typed into the sign-in page.
struct Typed {
    name: String,
    next: String,
    kept: Kept,
}

/// Signs in.
pub async fn begin(visitor: Visitor, form: Sent) -> Answer {
    let secret = text(&form, "password");
    let typed = Typed {
        name: text(&form, "name"),
        next: own_address(&text(&form, "next")).to_owned(),
        kept: Kept {
            to: text(&form, "to"),
            fields: text(&form, "keep"),
        },
    };
    match checked(&visitor, &typed.name, secret).await? {
        Checked::Fits(fitting) => {
            let (place, user) = (visitor.place(), fitting.user.clone());
            let mark = device::mark(&user, fitting.renewed.as_ref().unwrap_or(&fitting.hash))?;
            let token = visitor
                .write(move |connection| sign::sign_in(connection, &fitting, &place))
                .await?;
            match token {
                Some(token) => {
                    let mut device = bound(&visitor.site, device_name(&visitor.site), mark);
                    device.set_max_age(KNOWN_FOR);
                    let mut answer = go_on(visitor, user, token, typed).await?;
                    (answer.add_cookie(&device))
                        .map_err(|error| Error::Internal(error.to_string()))?;
                    Ok(answer)
                }
                None => refuse(&visitor, typed).await,
            }
        }
        Checked::Wait(wait) => hold_back(&visitor, typed, wait).await,
        Checked::Wrong => refuse(&visitor, typed).await,
    }
}

/// What came of looking at a name and a password.
pub enum Checked {
    /// They fit.
    Fits(Fitting),
    /// They do not, or there is no such account.
    Wrong,
    /// Too many tries: not looked at.
    Wait(TimeDelta),
}

/// Looks at a password: counted first, so that guesses sent together wait for
/// each other; hashed in turn; a failure is written down.
pub async fn checked(visitor: &Visitor, name: &str, secret: String) -> Result<Checked> {
    let typed = name.to_owned();
    let found = visitor
        .read(move |connection| user::by_name(connection, &typed))
        .await?;
    let is_known = |mark: &String| {
        let account = found.as_ref();
        account.is_some_and(|(user, hash)| device::is_known(mark, user, hash))
    };
    let (place, mark) = (visitor.place(), visitor.device.clone());
    let who = match mark.filter(is_known) {
        Some(mark) => Who::Device(mark),
        None => Who::Name(name.to_owned(), place.address),
    };
    let counted = who.clone();
    let wait = visitor
        .write(move |connection| throttle::begin(connection, &counted, place.at))
        .await?;
    if let Some(wait) = wait {
        return Ok(Checked::Wait(wait));
    }
    let known = found.as_ref().map(|(user, _)| user.name.clone());
    let fitting = visitor
        .hash(move || sign::look(found, who, &secret))
        .await?;
    if let Some(fitting) = fitting {
        return Ok(Checked::Fits(fitting));
    }
    let place = visitor.place();
    visitor
        .write(move |connection| sign::failed(connection, known.as_deref(), &place))
        .await?;
    Ok(Checked::Wrong)
}

/// "wait 8 seconds", "wait 15 minutes".
pub fn waiting(wait: TimeDelta) -> String {
    let seconds = wait.num_seconds().max(1);
    if seconds < 120 {
        t!("wait-seconds", count = seconds)
    } else {
        t!("wait-minutes", count = (seconds + 59) / 60)
    }
}

/// The header that tells programs how long to wait.
pub fn retry_after(wait: TimeDelta) -> (&'static str, String) {
    ("retry-after", wait.num_seconds().max(1).to_string())
}

async fn hold_back(visitor: &Visitor, typed: Typed, wait: TimeDelta) -> Answer {
    let problem = t!("session-held", wait = waiting(wait));
    let body = asked_again(visitor, typed, problem).await?;
    Ok(HttpResponse::TooManyRequests()
        .insert_header(retry_after(wait))
        .content_type("text/html; charset=utf-8")
        .body(body))
}

async fn refuse(visitor: &Visitor, typed: Typed) -> Answer {
    let body = asked_again(visitor, typed, t!("session-wrong")).await?;
    view::again(StatusCode::UNAUTHORIZED, body)
}

async fn asked_again(visitor: &Visitor, typed: Typed, problem: String) -> Result<String> {
    asked(visitor, &typed.name, &typed.next, typed.kept, problem).await
}

/// Leads on after signing in, or back to the form that was kept.
async fn go_on(visitor: Visitor, user: User, token: String, typed: Typed) -> Answer {
    let cookie = cookie(&visitor.site, token);
    if !typed.kept.is_some() {
        return Ok(HttpResponse::SeeOther()
            .cookie(cookie)
            .insert_header((
                "Location",
                utf8_percent_encode(&typed.next, CONTROLS).to_string(),
            ))
            .finish());
    }
    let body = visitor
        .read(move |connection| {
            let actor = Actor {
                grants: user::grants_of(connection, user.id)?,
                user: Some(user),
            };
            kept::restore(connection, &actor, typed.next, &typed.kept)
        })
        .await?;
    Ok(HttpResponse::Ok()
        .cookie(cookie)
        .content_type("text/html; charset=utf-8")
        .body(body))
}

/// Signs out. What this browser keeps of the pages goes too: others may use
/// the machine next.
pub async fn end(visitor: Visitor) -> Answer {
    let place = visitor.place();
    visitor
        .write(move |connection| sign::sign_out(connection, &place))
        .await?;
    let mut gone = cookie(&visitor.site, String::new());
    gone.make_removal();
    Ok(HttpResponse::SeeOther()
        .cookie(gone)
        .insert_header(("Clear-Site-Data", "\"cache\""))
        .insert_header(("Location", "/"))
        .finish())
}
