//! Pages that are as they were when the browser read them are not sent again.

use std::sync::LazyLock;
use std::time::UNIX_EPOCH;

use actix_web::HttpResponse;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ETAG, HeaderValue, IF_NONE_MATCH};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use diesel::dsl::max;
use diesel::prelude::*;

use super::error::Fault;
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
    let tag = blocking(move || db.read(tag)).await.map_err(Fault)?;
    let known = request.headers().get(IF_NONE_MATCH);
    let is_known = known
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag));
    let header =
        HeaderValue::from_str(&tag).map_err(|error| Fault(Error::Internal(error.to_string())))?;
    if is_known {
        let mut same = HttpResponse::new(StatusCode::NOT_MODIFIED);
        same.headers_mut().insert(ETAG, header);
        return Ok(request.into_response(same).map_into_right_body());
    }
    let mut response = next.call(request).await?;
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(ETAG, header);
    }
    Ok(response.map_into_left_body())
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
    matches!(*request.method(), Method::GET | Method::HEAD)
        && request.cookie(session::cookie_name(site)).is_none()
        && !own.iter().any(|start| request.path().starts_with(start))
}

/// Names what pages are made of: the program, the day, and how far each of
/// the logs has come that tell of every change.
fn tag(connection: &mut DbConnection) -> Result<String> {
    let line: Option<i64> = audit::table.select(max(audit::id)).first(connection)?;
    let block: Option<i64> = blocks::table.select(max(blocks::id)).first(connection)?;
    let step: Option<i32> = report_events::table
        .select(max(report_events::id))
        .first(connection)?;
    Ok(format!(
        "W/\"{}-{}-{}-{}-{}-{}\"",
        *PROGRAM,
        i18n::language().code(),
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
