//! Errors as pages: what happened, and where to go from here.

use std::sync::LazyLock;

use actix_web::dev::ResourceDef;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use askama::Template;

use super::assets;
use crate::error::Error;
use crate::i18n::{self, Lang};

/// An error on its way to the visitor.
#[derive(Debug)]
pub struct Fault(pub Error);

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Self {
        Self(Error::Internal(error.to_string()))
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct Page<'a> {
    style: &'static str,
    lang: Lang,
    status: u16,
    title: &'a str,
    text: &'a str,
}

impl ResponseError for Fault {
    fn status_code(&self) -> StatusCode {
        match self.0 {
            Error::BadInput(_) => StatusCode::BAD_REQUEST,
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Forbidden(_) => StatusCode::FORBIDDEN,
            Error::NotFound(_) => StatusCode::NOT_FOUND,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Setup(_) | Error::Ledger(_) | Error::Gone | Error::Internal(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    fn error_response(&self) -> HttpResponse {
        let status = self.status_code();
        let (title, text) = match &self.0 {
            Error::BadInput(text) => (t!("error-understood"), text.clone()),
            Error::SignIn => (t!("error-sign-in"), t!("error-sign-in-text")),
            Error::Forbidden(text) => (t!("error-forbidden"), text.clone()),
            Error::NotFound(text) => (t!("error-nothing"), text.clone()),
            Error::Conflict(text) => (t!("error-conflict"), text.clone()),
            Error::Busy(_) => (t!("error-busy"), t!("error-busy-text")),
            fault => {
                tracing::error!("{fault}");
                (t!("error-fault"), t!("error-fault-text"))
            }
        };
        page(status, &title, &text)
    }
}

fn page(status: StatusCode, title: &str, text: &str) -> HttpResponse {
    let page = Page {
        style: assets::style_name(),
        lang: i18n::language(),
        status: status.as_u16(),
        title,
        text,
    };
    // A page about an error must come even if its template fails.
    let body = page.render().unwrap_or_else(|_| format!("{title}. {text}"));
    HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .body(body)
}

/// Every address of the site with its method, ready to be compared.
static KNOWN: LazyLock<Vec<(&str, ResourceDef)>> = LazyLock::new(|| {
    let patterns = super::ROUTES.iter();
    patterns
        .map(|(verb, path)| (*verb, ResourceDef::new(*path)))
        .collect()
});

/// The page for an address that is not in the list, or not with this method.
pub async fn no_such_page(request: HttpRequest) -> HttpResponse {
    let mut allowed = Vec::new();
    for (verb, _) in KNOWN.iter().filter(|(_, p)| p.is_match(request.path())) {
        let methods = if *verb == "get" { "GET, HEAD" } else { "POST" };
        if !allowed.contains(&methods) {
            allowed.push(methods);
        }
    }
    if allowed.is_empty() {
        let text = t!("error-no-page", page = request.path());
        return page(StatusCode::NOT_FOUND, &t!("error-nothing"), &text);
    }
    let text = if allowed == ["POST"] {
        t!("error-only-forms")
    } else {
        t!("error-not-taken")
    };
    let status = StatusCode::METHOD_NOT_ALLOWED;
    let mut answer = page(status, &t!("error-way"), &text);
    if let Ok(value) = HeaderValue::from_str(&allowed.join(", ")) {
        answer.headers_mut().insert(header::ALLOW, value);
    }
    answer
}

/// Adds a header to an answer that is made already.
pub fn add_header(answer: &mut HttpResponse, (name, value): (&'static str, String)) {
    if let Ok(value) = HeaderValue::from_str(&value) {
        let name = header::HeaderName::from_static(name);
        answer.headers_mut().insert(name, value);
    }
}

/// A body that is no form, or too large.
pub fn bad_form(error: actix_web::error::UrlencodedError, _: &HttpRequest) -> actix_web::Error {
    use actix_web::error::UrlencodedError;
    let (status, text) = match error {
        UrlencodedError::Overflow { .. } => (
            StatusCode::PAYLOAD_TOO_LARGE,
            t!("error-large-text", size = super::LARGEST_BODY / 1024),
        ),
        _ => (StatusCode::BAD_REQUEST, t!("error-no-form")),
    };
    let title = if status == StatusCode::PAYLOAD_TOO_LARGE {
        t!("error-large")
    } else {
        t!("error-understood")
    };
    actix_web::error::InternalError::from_response(text.clone(), page(status, &title, &text)).into()
}

/// A request that another site caused.
pub fn foreign_request() -> HttpResponse {
    page(
        StatusCode::FORBIDDEN,
        &t!("error-foreign"),
        &t!("error-foreign-text"),
    )
}
