//! `/api/dataValueSets`, also as `/api/42/dataValueSets`: public figures as
//! DHIS2's clients read them, and values as they send them. What is understood
//! is the same for every version that they name.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::web::{Payload, Query};
use actix_web::{HttpRequest, HttpResponse, ResponseError as _};

use super::api::{Holder, Importing, Refusal};
use super::stream;
use super::visitor::{Answer, Visitor, blocking, now};
use crate::error::{Error, Result};
use crate::exchange::dhis2::{self, Sent, Values, Wishes, Written};
use crate::exchange::formats::Format;
use crate::exchange::importing::{self, Delivery};

/// The largest body, in megabytes: a hundred thousand values.
const LARGEST: usize = 16;

/// How many conflicts an answer tells.
const MOST: usize = 1_000;

/// As JSON.
pub async fn json(visitor: Visitor) -> Answer {
    answer(visitor, Format::Dhis2, Values::json).await
}

/// As the ending says.
pub async fn file(visitor: Visitor, request: HttpRequest) -> Answer {
    match request.match_info().get("ending") {
        Some("csv") => answer(visitor, Format::Dhis2Csv, Values::csv).await,
        _ => json(visitor).await,
    }
}

async fn answer(visitor: Visitor, format: Format, form: fn(Wishes) -> Values) -> Answer {
    let pairs = visitor.pairs.clone();
    let asked = visitor.read(move |connection| dhis2::read(connection, &pairs));
    let (sheet, wishes) = match asked.await {
        Ok(found) => found,
        Err(Error::BadInput(why) | Error::NotFound(why)) => {
            return Ok(message(409, &dhis2::refusal(409, &why)));
        }
        Err(other) => return Err(other.into()),
    };
    let body = stream::rows(visitor.site.db.clone(), sheet, Box::new(form(wishes)));
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .body(body))
}

/// Values that a client sends: all are taken or none.
pub async fn write(
    holder: Result<Holder<Importing>, Refusal>,
    request: HttpRequest,
    body: Payload,
) -> HttpResponse {
    match take(holder, &request, body).await {
        Ok(answer) => answer,
        Err(refusal) => {
            let status = match refusal.status_code() {
                // So does DHIS2 refuse what it cannot use.
                StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => StatusCode::CONFLICT,
                other => other,
            };
            let why = refusal.to_string();
            message(status.as_u16(), &dhis2::refusal(status.as_u16(), &why))
        }
    }
}

async fn take(
    holder: Result<Holder<Importing>, Refusal>,
    request: &HttpRequest,
    body: Payload,
) -> Result<HttpResponse, Refusal> {
    let holder = holder?;
    let written = written(request.headers())?;
    let pairs = Query::<Vec<(String, String)>>::from_query(request.query_string())
        .map_err(|_| Error::BadInput(t!("error-address")))?;
    let body = match body.to_bytes_limited(LARGEST << 20).await {
        Ok(Ok(body)) => body,
        Ok(Err(error)) => {
            return Err(Refusal::bad(format!(
                "The body did not arrive whole: {error}."
            )));
        }
        Err(_) => {
            let detail = format!("The body is larger than {LARGEST} MB; send it in parts.");
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
        }
    };
    let (db, actor) = (holder.db(), holder.actor.clone());
    let (status, told) = blocking(move || {
        let sent = db.read(|connection| Sent::read(connection, &pairs, written, &body))?;
        let delivery = Delivery {
            name: NAME,
            path: sent.table.path(),
            choices: &sent.choices,
            actor: &actor,
            is_trial: sent.is_trial || !sent.misplaced.is_empty(),
            most: MOST,
            now: now(),
        };
        let brought = importing::bring(&db, &delivery)?;
        Ok(dhis2::summary(&sent, &brought.preview))
    })
    .await?;
    Ok(message(status, &told))
}

/// What the list of imports calls them.
const NAME: &str = "dataValueSets.csv";

/// How the body is written.
fn written(headers: &HeaderMap) -> Result<Written, Refusal> {
    let kind = headers.get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    match kind.to_ascii_lowercase().as_str() {
        "application/json" => Ok(Written::Json),
        "application/csv" | "text/csv" => Ok(Written::Csv),
        _ => {
            let detail = "Send data values as application/json or application/csv.";
            Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail))
        }
    }
}

fn message(status: u16, message: &serde_json::Value) -> HttpResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    HttpResponse::build(status)
        .content_type(Format::Dhis2.media_type())
        .body(message.to_string())
}
