//! What needs a session and came without one: the way leads over the sign-in
//! page, and what was typed comes along.

use std::sync::Arc;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Query;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::error::Fault;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor};
use super::{entry, session, view};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::programme::Programme;
use crate::models::user::Actor;

/// A form that was sent without a session, on its way through the sign-in
/// page.
#[derive(Clone, Default)]
pub struct Kept {
    /// Where it was sent, or nothing if there is no such form.
    pub to: String,
    /// Its fields, encoded as they were sent.
    pub fields: String,
}

impl Kept {
    fn new(to: &str, pairs: &[(String, String)]) -> Self {
        let fields = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        Self {
            to: to.to_owned(),
            fields,
        }
    }

    /// Whether there is something to bring back.
    pub fn is_some(&self) -> bool {
        !self.to.is_empty()
    }
}

fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// Leads whoever needs a session to the sign-in page and, from there, back.
pub async fn lead_through_session<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let response = next.call(request).await?;
    let error = response.response().error();
    let fault = error.and_then(|error| error.as_error::<Fault>());
    if !matches!(fault, Some(Fault(Error::SignIn))) {
        return Ok(response.map_into_left_body());
    }
    let asked = ask(response.request()).await?;
    Ok(response.into_response(asked).map_into_right_body())
}

async fn ask(request: &HttpRequest) -> Answer {
    let visitor = Visitor::from_request(request, &mut Payload::None).await?;
    if *request.method() != Method::POST {
        return view::lead_to(&format!("/session?next={}", encoded(&visitor.address)));
    }
    let sent = request.extensions().get::<Arc<Vec<_>>>().cloned();
    let pairs: Arc<Vec<(String, String)>> = sent.unwrap_or_default();
    // A password goes into no page: it is typed anew.
    let is_secret = pairs.iter().any(|(name, _)| name.contains("password"));
    let (kept, problem) = if is_secret {
        let problem = t!("kept-sign-in-again");
        (Kept::default(), problem)
    } else {
        let problem = t!("kept-sign-in");
        (Kept::new(&visitor.address, &pairs), problem)
    };
    let next = page_of(request).unwrap_or_else(|| "/".to_owned());
    let body = session::asked(&visitor, "", &next, kept, problem).await?;
    view::again(StatusCode::UNAUTHORIZED, body)
}

/// The page whose form was sent, as the browser tells it.
fn page_of(request: &HttpRequest) -> Option<String> {
    let text = |name: &str| request.headers().get(name)?.to_str().ok();
    let (_, rest) = text("referer")?.split_once("://")?;
    let path = rest.strip_prefix(text("host")?)?;
    path.starts_with('/').then(|| path.to_owned())
}

#[derive(Template)]
#[template(path = "kept.html")]
struct Page {
    frame: Frame,
    to: String,
    /// The page whose form it was.
    next: String,
    pairs: Vec<(String, String)>,
    /// Why it cannot be sent, or nothing.
    problem: String,
}

impl Page {
    /// What a person typed or chose, with the fields' names as words.
    fn typed(&self) -> impl Iterator<Item = (String, &str)> {
        self.pairs
            .iter()
            .filter(|(name, value)| name != "version" && !value.trim().is_empty())
            .map(|(name, value)| (name.replace(['_', '*'], " "), value.as_str()))
    }
}

/// The page that brings a kept form back: an entry form as it was, any other
/// with what was typed and a button to send it.
pub fn restore(
    connection: &mut DbConnection,
    actor: &Actor,
    next: String,
    kept: &Kept,
) -> Result<String> {
    let pairs = Query::<Vec<(String, String)>>::from_query(&kept.fields)
        .map_err(|_| Error::BadInput(t!("kept-unreadable")))?
        .into_inner();
    let parts: Vec<String> = kept.to.split('/').map(str::to_owned).collect();
    let mut problem = String::new();
    if let [_, room, form, area, period, ..] = parts.as_slice()
        && room == "enter"
    {
        let place = (form.clone(), area.clone(), period.clone());
        let person = Person::new(actor, format!("/enter/{form}/{area}/{period}"));
        match entry::restored(connection, person, actor, &place, &pairs) {
            Err(Error::Forbidden(why) | Error::NotFound(why)) => problem = why,
            restored => return restored,
        }
    }
    let is_refused = !problem.is_empty();
    let title = if is_refused {
        t!("error-title", title = t!("kept-not-sent"))
    } else {
        t!("kept-not-sent-yet")
    };
    let frame = Person::new(actor, next.clone());
    view::html(&Page {
        frame: frame.frame(&Programme::load(connection)?, &title, "session"),
        to: kept.to.clone(),
        next,
        pairs,
        problem,
    })
}
