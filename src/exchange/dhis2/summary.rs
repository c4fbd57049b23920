//! What came of data values that were sent, as DHIS2 tells it: a web message
//! around an import summary. Source: DHIS2's developer guide, "Data values",
//! and the words of its import summary and conflicts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Sent;
use crate::exchange::importing::{Preview, Problem, Takes};

/// The line of the first value in the table: its head is the first.
const FIRST_LINE: usize = 2;

/// DHIS2's name and code for what is wrong in each column of the table, by its
/// number from 1.
fn kind(problem: &Problem) -> (&'static str, &'static str) {
    match problem.column {
        1 => ("dataElement", "E7610"),
        2 => ("period", "E7611"),
        3 => ("orgUnit", "E7612"),
        4 => ("categoryOptionCombo", "E7613"),
        9 => ("comment", "E7620"),
        _ if problem.text.is_empty() => ("value", "E7618"),
        _ => ("value", "E7619"),
    }
}

/// One cause, and the values that it keeps out.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Cause {
    property: &'static str,
    code: &'static str,
    object: String,
    sentence: String,
}

fn causes(sent: &Sent, preview: &Preview) -> BTreeMap<Cause, BTreeSet<usize>> {
    let mut causes: BTreeMap<Cause, BTreeSet<usize>> = BTreeMap::new();
    for problem in preview.problems.iter().chain(&preview.totals) {
        let (property, code) = kind(problem);
        let cause = Cause {
            property,
            code,
            object: problem.text.clone(),
            sentence: problem.sentence.clone(),
        };
        let at = problem.line.saturating_sub(FIRST_LINE);
        causes.entry(cause).or_default().insert(at);
    }
    for (at, object) in &sent.misplaced {
        let cause = Cause {
            property: "attributeOptionCombo",
            code: "E7615",
            object: object.clone(),
            sentence: format!(
                "Attribute option combo not found: `{object}`; nothing here has any, so leave it out"
            ),
        };
        causes.entry(cause).or_default().insert(*at);
    }
    causes
}

/// What came of it, with the status of the answer. All values are taken or
/// none.
pub fn summary(sent: &Sent, preview: &Preview) -> (u16, Value) {
    let causes = causes(sent, preview);
    let conflicts: Vec<Value> = (causes.iter())
        .map(|(cause, indexes)| {
            json!({
                "object": cause.object,
                "objects": { cause.property: cause.object },
                "value": cause.sentence,
                "errorCode": cause.code,
                "property": cause.property,
                "indexes": indexes,
            })
        })
        .collect();
    let rejected: BTreeSet<usize> = causes.into_values().flatten().collect();
    let is_taken = rejected.is_empty() && preview.unreadable.is_empty();
    let counts = preview.counts;
    let (mut imported, mut updated, mut deleted) = (0, 0, 0);
    match sent.choices.takes {
        _ if !is_taken => {}
        Takes::Away => deleted = counts.changed,
        _ => (imported, updated) = (counts.new, counts.changed),
    }
    let ignored = (sent.count as u64).saturating_sub(imported + updated + deleted);
    let (description, word) = match is_taken {
        _ if !preview.unreadable.is_empty() => (preview.unreadable.as_str(), "ERROR"),
        false => (
            "Nothing was imported: all values are taken or none, and conflicts says what keeps some of them out.",
            "ERROR",
        ),
        true if sent.is_trial => ("Dry run: nothing was changed.", "SUCCESS"),
        true => ("Import process completed successfully", "SUCCESS"),
    };
    let complete = sent.complete.as_deref();
    let complete = complete.filter(|_| is_taken && !sent.is_trial);
    let summary = json!({
        "responseType": "ImportSummary",
        "status": word,
        "importOptions": {
            "importStrategy": strategy(sent.choices.takes),
            "dryRun": sent.is_trial,
            "async": false,
        },
        "description": description,
        "importCount": {
            "imported": imported,
            "updated": updated,
            "ignored": ignored,
            "deleted": deleted,
        },
        "conflicts": conflicts,
        "rejectedIndexes": rejected,
        "dataSetComplete": complete.unwrap_or("false"),
    });
    match is_taken {
        true => (
            200,
            message(200, "OK", "Import was successful.", Some(summary)),
        ),
        false => {
            let words = "One or more conflicts encountered, please check import summary.";
            (409, message(409, "WARNING", words, Some(summary)))
        }
    }
}

/// A refusal of the whole request in DHIS2's words.
pub fn refusal(status: u16, why: &str) -> Value {
    message(status, "ERROR", why, None)
}

fn message(status: u16, word: &str, why: &str, response: Option<Value>) -> Value {
    let name = match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        413 => "Payload Too Large",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    };
    let mut message = json!({
        "httpStatus": name,
        "httpStatusCode": status,
        "status": word,
        "message": why,
    });
    if let Some(response) = response {
        message["response"] = response;
    }
    message
}

fn strategy(takes: Takes) -> &'static str {
    match takes {
        Takes::All => "CREATE_AND_UPDATE",
        Takes::New => "CREATE",
        Takes::Changed => "UPDATE",
        Takes::Away => "DELETE",
    }
}
