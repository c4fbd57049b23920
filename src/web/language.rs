//! `/language`, and in which language an answer is made.

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, HeaderValue};
use actix_web::middleware::Next;

use super::session::{self, KNOWN_FOR};
use super::visitor::{Answer, Sent, Visitor, text};
use crate::error::{Error, Result};
use crate::i18n::{self, Lang};
use crate::models::user;

/// The cookie of a browser's choice. Nothing hangs on it, so it needs no prefix.
const COOKIE: &str = "lang";

/// Files hold the same words for everybody: programs read them.
const FILES: [&str; 2] = [".csv", ".json"];

fn is_file(path: &str) -> bool {
    path.starts_with(super::API) || FILES.iter().any(|end| path.ends_with(end))
}

/// Makes the answer in the language of the browser's choice, else in the one
/// that its settings like best. A person's own choice comes before both, as
/// soon as the visitor is known.
pub async fn choose(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let lang = if is_file(request.path()) {
        Lang::En
    } else {
        let chosen = request.cookie(COOKIE);
        let liked = || {
            let header = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
            Lang::liked(header)
        };
        chosen
            .and_then(|cookie| Lang::of(cookie.value()))
            .or_else(liked)
            .unwrap_or_default()
    };
    i18n::speaking(lang, async move {
        let mut response = next.call(request).await?;
        let spoken = HeaderValue::from_static(i18n::language().code());
        response.headers_mut().insert(CONTENT_LANGUAGE, spoken);
        Ok(response)
    })
    .await
}

/// Takes the language out of an address's parameters, for they are otherwise
/// the page's own, and sets it: as the address says, else as the person chose.
/// Files keep theirs whoever asks.
pub fn settle(
    path: &str,
    pairs: &mut Vec<(String, String)>,
    person: Option<&user::User>,
) -> Result<()> {
    let asked = pairs.iter().position(|(name, _)| name == "lang");
    let lang = match asked.map(|at| pairs.remove(at).1) {
        Some(code) => Some(known(&code)?),
        None => person.and_then(|person| Lang::of(&person.lang)),
    };
    if let Some(lang) = lang.filter(|_| !is_file(path)) {
        i18n::speak(lang);
    }
    Ok(())
}

fn known(code: &str) -> Result<Lang> {
    Lang::of(code).ok_or_else(|| {
        let known = Lang::ALL.map(Lang::code).join(", ");
        Error::BadInput(t!("error-language", language = code, known = known))
    })
}

/// Remembers the choice: on the account, if there is one, and in the browser.
pub async fn keep(visitor: Visitor, sent: Sent) -> Answer {
    let lang = known(&text(&sent, "lang"))?;
    if let Some(id) = visitor.actor.user_id() {
        visitor
            .write(move |connection| user::speak(connection, id, lang))
            .await?;
    }
    let next = text(&sent, "next");
    let cookie = Cookie::build(COOKIE, lang.code())
        .path("/")
        .max_age(KNOWN_FOR)
        .same_site(actix_web::cookie::SameSite::Lax)
        .secure(visitor.site.https)
        .http_only(true)
        .finish();
    Ok(HttpResponse::SeeOther()
        .cookie(cookie)
        .insert_header(("Location", session::own_address(&next)))
        .finish())
}
