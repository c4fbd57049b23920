//! Refusals as programs read them: problem details by RFC 9457.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Error;

/// How a refusal announces itself.
pub const TYPE: &str = "application/problem+json";

/// Why something was refused, and how to put it right.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says of what kind it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The status in words.
    title: &'static str,
    /// The status of the answer.
    status: u16,
    /// What was wrong, in a sentence for people.
    detail: String,
    /// Which parts of the body were wrong; empty if it was none of them.
    errors: Vec<Flaw>,
}

/// What is wrong with one part of a body, or what a rule found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Flaw {
    /// Where it stands: a JSON pointer into the body.
    pub pointer: String,
    /// What is wrong with it, in a sentence for people.
    pub detail: String,
}

/// A refusal on its way to a program.
#[derive(Debug)]
pub struct Refusal {
    problem: Problem,
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
}

/// What a handler gives back.
pub type Outcome<T> = Result<T, Refusal>;

impl Refusal {
    /// A refusal with a sentence that says how to put it right.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            problem: Problem {
                kind: "about:blank",
                title: status.canonical_reason().unwrap_or("Refused"),
                status: status.as_u16(),
                detail: detail.into(),
                errors: Vec::new(),
            },
            status,
            headers: Vec::new(),
        }
    }

    /// Not understood.
    pub fn bad(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    /// Nothing of that name.
    pub fn missing(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, detail)
    }

    /// The same, naming the parts of the body that are wrong.
    pub fn naming(mut self, errors: Vec<Flaw>) -> Self {
        self.problem.errors = errors;
        self
    }

    /// The same with one more header.
    pub fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let status = match &error {
            Error::BadInput(_) => StatusCode::BAD_REQUEST,
            Error::NotFound(_) => StatusCode::NOT_FOUND,
            Error::Forbidden(_) => StatusCode::FORBIDDEN,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::SignIn => {
                let detail = "This needs a token. Send one in the header Authorization: Bearer gw_...; people make them on their account's page.";
                return Self::new(StatusCode::UNAUTHORIZED, detail)
                    .with(header::WWW_AUTHENTICATE, "Bearer realm=\"groundwork\"");
            }
            Error::Busy(_) => {
                let detail = "The database is busy. Nothing was changed; try again in a minute.";
                return Self::new(StatusCode::SERVICE_UNAVAILABLE, detail)
                    .with(header::RETRY_AFTER, "60");
            }
            fault => {
                tracing::error!("{fault}");
                let detail = "A fault of the site; its log says more. Nothing was changed.";
                return Self::new(StatusCode::INTERNAL_SERVER_ERROR, detail);
            }
        };
        Self::new(status, error.to_string())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.problem.detail)
    }
}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status);
        for (name, value) in &self.headers {
            if let Ok(value) = HeaderValue::from_str(value) {
                answer.insert_header((name.clone(), value));
            }
        }
        // A refusal must come even if it cannot be written.
        let body = serde_json::to_vec(&self.problem).unwrap_or_default();
        answer.content_type(TYPE).body(body)
    }
}
