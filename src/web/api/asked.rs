//! What a program asks for: parts of the address, parameters, bodies and
//! conditions, each read whole or refused in words.

use std::future::poll_fn;
use std::io::Write as _;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::body::{BodyStream, MessageBody as _};
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap, IF_MATCH, IF_NONE_MATCH};
use actix_web::web::{Bytes, Path, Query};
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use tempfile::NamedTempFile;

use super::problem::{Outcome, Refusal};
use crate::error::{Error, Result};
use crate::web::LARGEST_BODY;
use crate::web::imports::LARGEST_FILE;

type Waiting<T> = Pin<Box<dyn Future<Output = Outcome<T>>>>;

/// Parameters of an address.
pub struct Asked<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Asked<T> {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let query = request.query_string();
        let read = Query::<T>::from_query(query).map_err(|error| {
            let error = error.to_string();
            let why = error.trim_start_matches("Query deserialize error: ");
            Refusal::bad(format!(
                "The parameters of the address are not understood: {why}."
            ))
        });
        std::future::ready(read.map(|query| Self(query.into_inner())))
    }
}

/// What was given for a parameter; an empty text counts as nothing.
pub fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

/// A parameter read, or a sentence that says what would be right.
pub fn parsed<T: std::str::FromStr>(
    name: &str,
    text: &Option<String>,
    form: &str,
) -> Result<Option<T>> {
    given(text)
        .map(|text| {
            text.parse()
                .map_err(|_| Error::BadInput(format!("{text:?} is no {name}; write {form}.")))
        })
        .transpose()
}

/// The code in an address.
pub struct Code(pub String);

impl FromRequest for Code {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(parts::<String>(request).and_then(|code| Ok(Self(kept(code)?))))
    }
}

/// The number of an import in an address.
pub struct Id(pub i32);

impl FromRequest for Id {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let number = parts::<String>(request).and_then(|text| {
            let wrong = |_| Refusal::missing("Imports have numbers, such as 7.");
            text.parse().map(Self).map_err(wrong)
        });
        std::future::ready(number)
    }
}

/// A report's place in an address: form, area, period.
#[derive(Clone)]
pub struct Place {
    pub form: String,
    pub area: String,
    pub period: String,
}

impl FromRequest for Place {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let place = parts::<(String, String, String)>(request).and_then(|place| {
            Ok(Self {
                form: kept(place.0)?,
                area: kept(place.1)?,
                period: kept(place.2)?,
            })
        });
        std::future::ready(place)
    }
}

fn parts<T: DeserializeOwned>(request: &HttpRequest) -> Outcome<T> {
    Path::<T>::extract(request)
        .into_inner()
        .map(Path::into_inner)
        .map_err(|error| Refusal::missing(error.to_string()))
}

/// No name here holds a NUL, and PostgreSQL takes none.
fn kept(part: String) -> Outcome<String> {
    match part.contains('\0') {
        true => Err(Refusal::missing("No code holds the character NUL.")),
        false => Ok(part),
    }
}

/// A body of JSON.
pub struct Body<T>(pub T);

impl<T> Deref for Body<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Body<T> {
    type Error = Refusal;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = is_json(request.headers());
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            if !is_json {
                let detail =
                    "Send the body as JSON, with the header Content-Type: application/json.";
                return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
            }
            let bytes = bytes.await.map_err(unread)?;
            let body = serde_json::from_slice(&bytes);
            body.map(Self)
                .map_err(|error| Refusal::bad(format!("The body is not understood: {error}.")))
        })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn unread(error: actix_web::Error) -> Refusal {
    let status = error.as_response_error().status_code();
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        let most = LARGEST_BODY / 1024;
        return Refusal::new(status, format!("The body is larger than {most} KB."));
    }
    cut_off(&error)
}

/// A file that is sent as the body, on its way to a temporary place.
pub struct Upload(pub NamedTempFile);

impl FromRequest for Upload {
    type Error = Refusal;
    type Future = Waiting<Self>;

    fn from_request(_: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let mut body = Box::pin(BodyStream::new(payload.take()));
        Box::pin(async move {
            let mut file = NamedTempFile::new().map_err(Error::from)?;
            let mut left = LARGEST_FILE << 20;
            while let Some(piece) = poll_fn(|context| body.as_mut().poll_next(context)).await {
                let piece = piece.map_err(|error| cut_off(&error))?;
                left = left.checked_sub(piece.len()).ok_or_else(|| {
                    let detail = format!("The file is larger than {LARGEST_FILE} MB.");
                    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
                })?;
                file.write_all(&piece).map_err(Error::from)?;
            }
            if left == LARGEST_FILE << 20 {
                return Err(Refusal::bad(
                    "Send the file itself as the body; it is empty.",
                ));
            }
            Ok(Self(file))
        })
    }
}

fn cut_off(error: &dyn std::fmt::Display) -> Refusal {
    Refusal::bad(format!("The body did not arrive whole: {error}."))
}

/// The version of a report that a change starts from, by the tag that came
/// with it.
pub struct Version(pub i32);

impl FromRequest for Version {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(version(request.headers()).map(Self))
    }
}

/// What a draft starts from: a version, or nothing where the report is to be
/// begun.
pub struct Start(pub Option<i32>);

impl FromRequest for Start {
    type Error = Refusal;
    type Future = std::future::Ready<Outcome<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let begins = request.headers().get(IF_NONE_MATCH);
        let begins = begins.is_some_and(|value| value.as_bytes().trim_ascii() == b"*");
        std::future::ready(match (begins, request.headers().get(IF_MATCH)) {
            (true, None) => Ok(Self(None)),
            (true, Some(_)) => Err(Refusal::bad(
                "Send If-Match to change a report or If-None-Match: * to begin one, not both.",
            )),
            _ => version(request.headers()).map(|version| Self(Some(version))),
        })
    }
}

/// Only one tag of ours makes sense: whoever changes a report says which
/// version they saw.
fn version(headers: &HeaderMap) -> Outcome<i32> {
    let Some(tag) = headers.get(IF_MATCH) else {
        let detail = "Say which version of the report you saw: send the ETag that came with it in the header If-Match. To begin a report, send If-None-Match: *.";
        return Err(Refusal::new(StatusCode::PRECONDITION_REQUIRED, detail));
    };
    let tag = tag.to_str().unwrap_or_default().trim().trim_matches('"');
    // What stands after the point tells how the report is written; only the
    // version before it tells what it says.
    let version = tag
        .split('.')
        .next()
        .and_then(|version| version.parse().ok());
    version.ok_or_else(moved)
}

/// The report is no longer as the program saw it.
pub fn moved() -> Refusal {
    let detail = "The report is not, or no longer, the version that If-Match names. Nothing was changed; read it again and decide anew.";
    Refusal::new(StatusCode::PRECONDITION_FAILED, detail)
}
