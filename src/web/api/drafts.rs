//! Drafts as programs send them, read by the same rules as the form on the
//! page.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;

use super::answer::Good;
use super::asked::{Body, Place, Start, moved};
use super::caller::{Entering, Holder};
use super::json::{Cell, total};
use super::number::Number;
use super::problem::{Flaw, Outcome, Refusal};
use super::report::Report;
use super::reports::{again, may_report};
use crate::db::DbConnection;
use crate::models::report::Entries;
use crate::models::report_change::{self, Key, Saved};
use crate::reports::entry::Sheet;
use crate::web::entry_form::{self, Typed};
use crate::web::visitor::now;

/// A report's values.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// One for each line that is not empty.
    pub values: Vec<Said>,
}

/// What is said of one line.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The indicator's code.
    pub indicator: String,
    /// The breakdown's code; "total" if it is left out.
    #[serde(default = "total")]
    pub breakdown: String,
    /// The number; left out where there is none.
    pub value: Option<Number>,
    /// Instead of a number: why there is none.
    pub status: Option<NoNumber>,
    /// How many answers stand behind a score.
    pub answers: Option<u32>,
    /// What one should know about it.
    #[serde(default)]
    pub note: String,
    /// The source's code, if it is not the office's own.
    pub source: Option<String>,
    /// The exact day it was true.
    pub day: Option<String>,
}

/// Why there is no number.
#[derive(Clone, Copy, Deserialize, ToSchema)]
pub enum NoNumber {
    /// Nobody knows it.
    #[serde(rename = "not available")]
    NotAvailable,
    /// There is nothing to count.
    #[serde(rename = "not applicable")]
    NotApplicable,
}

impl Said {
    /// What a person would have typed. No text holds a NUL: PostgreSQL could
    /// not keep it.
    fn typed(&self) -> Typed {
        let text = |text: &str| text.replace('\0', "");
        let status = match self.status {
            None => "",
            Some(NoNumber::NotAvailable) => "unavailable",
            Some(NoNumber::NotApplicable) => "inapplicable",
        };
        Typed {
            value: self.value.map_or_else(String::new, |n| n.0.to_typed()),
            status: status.to_owned(),
            answers: self.answers.map_or_else(String::new, |n| n.to_string()),
            note: text(&self.note),
            source: text(self.source.as_deref().unwrap_or_default()),
            day: self.day.clone().unwrap_or_default(),
            ..Typed::default()
        }
    }

    fn cell(&self) -> Cell {
        Cell {
            indicator: self.indicator.clone(),
            breakdown: self.breakdown.clone(),
        }
    }
}

fn flaw(at: usize, detail: String) -> Flaw {
    Flaw {
        pointer: format!("/values/{at}"),
        detail,
    }
}

fn wrong(flaws: Vec<Flaw>) -> Refusal {
    let detail = "Some values are wrong; errors says which and why. Nothing was saved.";
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, detail).naming(flaws)
}

/// What is said of each of the sheet's lines, by its place in the body.
fn lines(sheet: &Sheet, draft: &Draft) -> Outcome<Vec<Option<usize>>> {
    let mut places = HashMap::new();
    for (number, line) in sheet.lines.iter().enumerate() {
        places.insert(Cell::of(line.field, &sheet.programme.catalogue), number);
    }
    let (mut found, mut flaws) = (vec![None; sheet.lines.len()], Vec::new());
    for (at, said) in draft.values.iter().enumerate() {
        match places.get(&said.cell()) {
            None => {
                let (indicator, breakdown) = (&said.indicator, &said.breakdown);
                let form = &sheet.form.code;
                let detail = format!(
                    "The form {form} has no line {indicator} {breakdown}; GET the report or /forms to see those it has."
                );
                flaws.push(flaw(at, detail));
            }
            Some(&number) if found[number].is_some() => {
                let detail = "The same line stands in the body twice.";
                flaws.push(flaw(at, detail.into()));
            }
            Some(&number) => found[number] = Some(at),
        }
    }
    match flaws.is_empty() {
        true => Ok(found),
        false => Err(wrong(flaws)),
    }
}

/// Reads a draft by the rules of the form.
fn read(connection: &mut DbConnection, sheet: &Sheet, draft: &Draft) -> Outcome<Entries> {
    let places = lines(sheet, draft)?;
    let said =
        |place: &Option<usize>| place.map_or_else(Typed::default, |at| draft.values[at].typed());
    let mut typed: Vec<Typed> = places.iter().map(said).collect();
    let sources = entry_form::sources(connection, &typed)?;
    entry_form::read(sheet, &mut typed, &sources).ok_or_else(|| {
        let flaws = places.iter().zip(typed);
        let flaws = flaws.filter(|(_, typed)| !typed.problem.is_empty());
        wrong(
            flaws
                .map(|(place, typed)| flaw(place.unwrap_or(0), typed.problem))
                .collect(),
        )
    })
}

/// Keeps a draft.
pub async fn put(
    holder: Holder<Entering>,
    place: Place,
    start: Start,
    draft: Body<Draft>,
) -> Outcome<Good<Report>> {
    let (actor, user) = (holder.actor.clone(), holder.user()?);
    let kept = holder.write(move |connection| {
        let sheet = Sheet::hold(connection, &place.form, &place.area, &place.period)?;
        may_report(&actor, &sheet)?;
        if start.0 != sheet.report.map(|report| report.version) {
            return Err(if start.0.is_none() { begun() } else { moved() });
        }
        let figures = read(connection, &sheet, &draft)?;
        let (key, seen) = (key(&sheet), sheet.version());
        match report_change::save(connection, key, seen, &figures, &user, now())? {
            Saved::Stale => Err(moved()),
            Saved::Same(_) if sheet.report.is_none() => Err(empty()),
            Saved::Kept(_) | Saved::Same(_) => {
                Ok(again(connection, &place)?.begun(sheet.report.is_none()))
            }
        }
    });
    kept.await
}

/// The report's natural key.
pub fn key(sheet: &Sheet) -> Key {
    Key {
        form_id: sheet.form.id,
        area_id: sheet.area.id,
        period: sheet.period.first_month(),
    }
}

fn begun() -> Refusal {
    let detail =
        "This report is begun already. Read it, and send its ETag as If-Match to change it.";
    Refusal::new(StatusCode::PRECONDITION_FAILED, detail)
}

fn empty() -> Refusal {
    let detail = "A report begins with at least one value.";
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
}
