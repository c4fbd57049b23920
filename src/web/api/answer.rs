//! What programs get: JSON with a tag, in pages by key where there is much.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{ETAG, IF_NONE_MATCH, LINK, VARY};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::problem::Refusal;
use crate::error::{Error, Result};

/// The most that one page holds.
const MOST: usize = 1_000;
/// What it holds unless asked otherwise.
const USUAL: usize = 100;

/// An answer that went well.
pub struct Good<T> {
    pub body: T,
    /// The version of what is answered, where it has one.
    version: Option<i32>,
    /// Whether it was begun by this request.
    is_new: bool,
}

impl<T> Good<T> {
    /// What was read.
    pub fn read(body: T) -> Self {
        Self {
            body,
            version: None,
            is_new: false,
        }
    }

    /// Something that has versions.
    pub fn versioned(body: T, version: i32) -> Self {
        Self {
            version: Some(version),
            ..Self::read(body)
        }
    }

    /// The same, begun by this request or not.
    pub fn begun(self, is_new: bool) -> Self {
        Self { is_new, ..self }
    }
}

/// A page of a list.
#[derive(Serialize)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// The address of the next page; nothing on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// The same page of something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(change).collect(),
            next: self.next,
        }
    }
}

/// Answers know the address of the page after them.
pub trait Onward {
    /// The cursor of the next page becomes its address.
    fn lead_on(&mut self, _: &HttpRequest) -> Option<String> {
        None
    }
}

impl<T> Onward for Page<T> {
    fn lead_on(&mut self, request: &HttpRequest) -> Option<String> {
        let cursor = self.next.take()?;
        let others = request.query_string().split('&');
        let others = others.filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
        let mut address = format!("{}?cursor={cursor}", request.path());
        others.for_each(|pair| address.extend(["&", pair]));
        self.next = Some(address);
        self.next.clone()
    }
}

impl<T: Serialize + Onward> Responder for Good<T> {
    type Body = BoxBody;

    fn respond_to(mut self, request: &HttpRequest) -> HttpResponse {
        let next = self.body.lead_on(request);
        let body = match serde_json::to_vec(&self.body) {
            Ok(body) => body,
            Err(error) => {
                return HttpResponse::from_error(Refusal::from(Error::Internal(error.to_string())));
            }
        };
        let tag = tag(&body, self.version);
        let mut answer = HttpResponse::build(if self.is_new {
            StatusCode::CREATED
        } else {
            StatusCode::OK
        });
        answer.insert_header((ETAG, tag.as_str()));
        answer.insert_header((VARY, "Authorization"));
        if let Some(next) = next {
            answer.insert_header((LINK, format!("<{next}>; rel=\"next\"")));
        }
        if request.method().is_safe() && is_known(request, &tag) {
            return answer.status(StatusCode::NOT_MODIFIED).finish();
        }
        answer.content_type("application/json").body(body)
    }
}

/// Names the answer by what it holds: strongly with its version, which a
/// change then names, else weakly.
fn tag(body: &[u8], version: Option<i32>) -> String {
    let digest = Sha256::digest(body);
    let short: String = digest.iter().take(8).map(|b| format!("{b:02x}")).collect();
    match version {
        Some(version) => format!("\"{version}.{short}\""),
        None => format!("W/\"{short}\""),
    }
}

fn is_known(request: &HttpRequest, tag: &str) -> bool {
    let plain = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = request.headers().get(IF_NONE_MATCH);
    let known = known.and_then(|tags| tags.to_str().ok()).unwrap_or("");
    known.trim() == "*" || known.split(',').any(|known| plain(known) == plain(tag))
}

/// Where a page starts and how long it is.
pub struct Cut {
    /// The key of the last row of the page before.
    pub after: Option<Vec<i64>>,
    /// Rows.
    pub rows: usize,
}

impl Cut {
    /// Reads what a program asks for.
    pub fn read(cursor: &Option<String>, limit: Option<u32>) -> Result<Self> {
        let rows = limit.map_or(USUAL, |limit| limit as usize);
        if !(1..=MOST).contains(&rows) {
            return Err(Error::BadInput(format!(
                "limit says how many rows a page holds: write a number from 1 to {MOST}."
            )));
        }
        let after = super::asked::given(cursor).map(|text| {
            let parts = text.split('.').map(|part| part.parse().ok());
            parts.collect::<Option<Vec<i64>>>().ok_or_else(no_cursor)
        });
        Ok(Self {
            after: after.transpose()?,
            rows,
        })
    }

    /// The key after which the page begins, of so many parts.
    pub fn key<const N: usize>(&self) -> Result<Option<[i32; N]>> {
        let Some(after) = &self.after else {
            return Ok(None);
        };
        let parts: Option<Vec<i32>> = after.iter().map(|&part| part.try_into().ok()).collect();
        let key = parts.and_then(|parts| parts.try_into().ok());
        key.map(Some).ok_or_else(no_cursor)
    }

    /// The page of rows that come in the order of their keys.
    pub fn page<R>(&self, rows: impl IntoIterator<Item = (Vec<i64>, R)>) -> Page<R> {
        let after = |key: &Vec<i64>| self.after.as_ref().is_none_or(|after| key > after);
        let mut rest = rows.into_iter().filter(|(key, _)| after(key));
        let (keys, items): (Vec<_>, Vec<_>) = rest.by_ref().take(self.rows).unzip();
        let has_more = rest.next().is_some();
        Page {
            items,
            next: keys.last().filter(|_| has_more).map(|key| cursor(key)),
        }
    }
}

fn no_cursor() -> Error {
    Error::BadInput("cursor is no cursor: take it as it stands from the address of the next page, or leave it out to begin.".into())
}

/// A key as addresses write it.
pub fn cursor(key: &[i64]) -> String {
    let parts: Vec<String> = key.iter().map(i64::to_string).collect();
    parts.join(".")
}
