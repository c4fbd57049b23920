//! `/api/dataValueSets`: public figures as DHIS2's clients read them.

use actix_web::HttpResponse;

use super::stream;
use super::visitor::{Answer, Visitor};
use crate::error::Error;
use crate::exchange::dhis2::{Values, Wishes};
use crate::exchange::dhis2_asked;
use crate::exchange::formats::Format;

/// As JSON.
pub async fn json(visitor: Visitor) -> Answer {
    answer(visitor, Format::Dhis2, Values::json).await
}

/// As CSV.
pub async fn csv(visitor: Visitor) -> Answer {
    answer(visitor, Format::Dhis2Csv, Values::csv).await
}

async fn answer(visitor: Visitor, format: Format, form: fn(Wishes) -> Values) -> Answer {
    let pairs = visitor.pairs.clone();
    let asked = visitor.read(move |connection| dhis2_asked::read(connection, &pairs));
    let (sheet, wishes) = match asked.await {
        Ok(found) => found,
        Err(Error::BadInput(why) | Error::NotFound(why)) => return Ok(conflict(&why)),
        Err(other) => return Err(other.into()),
    };
    let body = stream::rows(visitor.site.db.clone(), sheet, Box::new(form(wishes)));
    Ok(HttpResponse::Ok()
        .content_type(format.media_type())
        .body(body))
}

/// A refusal in DHIS2's own words.
fn conflict(why: &str) -> HttpResponse {
    let message = serde_json::json!({
        "httpStatus": "Conflict",
        "httpStatusCode": 409,
        "status": "ERROR",
        "message": why,
    });
    HttpResponse::Conflict()
        .content_type(Format::Dhis2.media_type())
        .body(message.to_string())
}
