//! Pages that are as they were when the browser read them are not sent again.

use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    AUTHORIZATION, ETAG, HeaderMap, HeaderValue, HttpDate, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use diesel::dsl::max;
use diesel::prelude::*;

use super::error::Fault;
use super::language::is_file;
use super::visitor::{blocking, today};
use super::{Site, session};
use crate::db::DbConnection;
use crate::db::schema::{audit, blocks, report_events};
use crate::error::{Error, Result};
use crate::i18n;

/// Answers "not modified" where nothing that the page is made of has changed.
/// Only for the public: what others see depends on who they are.
pub async fn answer<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let Some(site) = request.app_data::<Data<Site>>().cloned() else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    if !is_shared(&request, &site) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    // Read before the page: if something changes between the two, the tag is
    // too old and the page is sent once more than needed, never once less.
    let db = site.db.clone();
    let state = blocking(move || db.read(state)).await.map_err(Fault)?;
    // Pages are of many languages, which a date cannot tell apart.
    let since = Some(&state)
        .filter(|_| is_file(request.path()))
        .and_then(|state| since(state));
    let tag = format!("W/\"{state}-{}\"", i18n::language().code());
    if is_known(request.headers(), &tag, since) {
        let mut same = HttpResponse::new(StatusCode::NOT_MODIFIED);
        mark(same.headers_mut(), &tag, since)?;
        return Ok(request.into_response(same).map_into_right_body());
    }
    let mut response = next.call(request).await?;
    if response.status() == StatusCode::OK {
        mark(response.headers_mut(), &tag, since)?;
    }
    Ok(response.map_into_left_body())
}

/// Whether the reader has what would be sent. A tag says more than a date:
/// who sends one is judged by it alone (RFC 9110, 13.2.2).
fn is_known(headers: &HeaderMap, tag: &str, since: Option<SystemTime>) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(tags) = text(IF_NONE_MATCH) {
        return tags.split(',').any(|known| known.trim() == tag);
    }
    let known: Option<HttpDate> = text(IF_MODIFIED_SINCE).and_then(|date| date.parse().ok());
    matches!((known, since), (Some(known), Some(since)) if SystemTime::from(known) >= since)
}

fn mark(
    headers: &mut HeaderMap,
    tag: &str,
    since: Option<SystemTime>,
) -> Result<(), actix_web::Error> {
    let header =
        |text: &str| HeaderValue::from_str(text).map_err(|e| Fault(Error::Internal(e.to_string())));
    headers.insert(ETAG, header(tag)?);
    if let Some(since) = since {
        headers.insert(LAST_MODIFIED, header(&HttpDate::from(since).to_string())?);
    }
    Ok(())
}

/// Since when the files have been as they are: the second in which this
/// process first saw this state, so never before it came about. The times in
/// the database would not do: what is written down first need not be kept
/// first. Nothing within that very second, in which something else could
/// still change.
fn since(state: &str) -> Option<SystemTime> {
    static SEEN: Mutex<Option<(String, SystemTime)>> = Mutex::new(None);
    let second = Duration::from_secs(1);
    let now = SystemTime::now();
    let now = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let now = UNIX_EPOCH + Duration::from_secs(now);
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let since = match seen.as_ref() {
        Some((known, since)) if known == state => *since,
        // The clock may have been set back.
        before => {
            let since = before.map_or(now, |(_, since)| now.max(*since + second));
            *seen = Some((state.to_owned(), since));
            since
        }
    };
    (since < now).then_some(since)
}

/// Whether everybody gets the same at this address, as long as nothing
/// changes.
fn is_shared(request: &ServiceRequest, site: &Site) -> bool {
    let own = [
        "/assets/",
        "/session",
        "/healthz",
        "/invitations/",
        super::API,
    ];
    let path = request.path();
    // The API names its answers itself, but not files, which it streams.
    let is_file = path == super::api::FILES && !request.headers().contains_key(AUTHORIZATION);
    matches!(*request.method(), Method::GET | Method::HEAD)
        && request.cookie(session::cookie_name(site)).is_none()
        && (is_file || !own.iter().any(|start| path.starts_with(start)))
}

/// Names what pages are made of: the program, the day, and how far each of
/// the logs has come that tell of every change.
pub(super) fn state(connection: &mut DbConnection) -> Result<String> {
    let line: Option<i64> = audit::table.select(max(audit::id)).first(connection)?;
    let block: Option<i64> = blocks::table.select(max(blocks::id)).first(connection)?;
    let step: Option<i32> = report_events::table
        .select(max(report_events::id))
        .first(connection)?;
    Ok(format!(
        "{}-{}-{}-{}-{}",
        *PROGRAM,
        today().format("%Y%m%d"),
        line.unwrap_or(0),
        block.unwrap_or(0),
        step.unwrap_or(0)
    ))
}

/// Which program it is: another one may draw the same figures otherwise.
static PROGRAM: LazyLock<String> = LazyLock::new(|| {
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let built = file.and_then(|file| file.modified()).ok();
    let built = built.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    format!("{:x}", built.map_or(0, |since| since.as_millis()))
});
