//! The entry form's raw texts: read into values, with problems beside fields.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::visitor::text;
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Amount, Kind, Value};
use crate::models::report::{Entries, Entry};
use crate::models::source;
use crate::reports::entry::{Line, Sheet};

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;

/// What stands in the inputs of one line, exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub value: String,
    /// Empty, `unavailable` or `inapplicable`.
    pub status: String,
    /// The number of answers behind a score.
    pub answers: String,
    pub note: String,
    /// A source's code.
    pub source: String,
    /// The exact day, as 2026-03-04.
    pub day: String,
    /// Whether "copy" wrote it.
    pub is_copied: bool,
    /// What is wrong, or nothing.
    pub problem: String,
}

/// Name of an input: `value*HOU-01`.
pub fn input_name(what: &str, line: &Line) -> String {
    format!("{what}*{}", line.key())
}

/// What the inputs hold for kept entries.
pub fn from_entries(sheet: &Sheet) -> Vec<Typed> {
    sheet
        .lines
        .iter()
        .map(|line| {
            let entry = sheet.entries.get(&line.field);
            entry.map_or_else(Typed::default, |entry| typed(sheet, entry))
        })
        .collect()
}

/// What the inputs hold for one kept entry.
pub fn typed(sheet: &Sheet, entry: &Entry) -> Typed {
    let (value, status, answers) = match entry.value {
        Value::Number { amount, weight } => (
            amount.to_typed(),
            "",
            weight.map_or(String::new(), |n| n.to_string()),
        ),
        Value::NotAvailable => (String::new(), "unavailable", String::new()),
        Value::NotApplicable => (String::new(), "inapplicable", String::new()),
    };
    Typed {
        value,
        status: status.into(),
        answers,
        note: entry.note.clone(),
        source: sheet
            .source(entry.source_id)
            .map_or_else(String::new, |s| s.code.clone()),
        day: entry.day.map_or_else(String::new, |day| day.to_string()),
        is_copied: entry.is_copied,
        problem: String::new(),
    }
}

/// What was sent, line by line.
pub fn from_pairs(lines: &[Line], pairs: &[(String, String)]) -> Vec<Typed> {
    lines
        .iter()
        .map(|line| {
            let sent = |what: &str| text(pairs, &input_name(what, line));
            Typed {
                value: sent("value"),
                status: sent("status"),
                answers: sent("answers"),
                note: sent("note"),
                source: sent("source"),
                day: sent("day"),
                is_copied: !sent("copied").is_empty(),
                problem: String::new(),
            }
        })
        .collect()
}

/// Fills what is empty with the last posted figures, marked as copied;
/// returns how many. Only what stands at a period's end is copied: what
/// happened during a period must be counted anew.
pub fn copy_last(sheet: &Sheet, typed: &mut [Typed]) -> usize {
    let mut copied = 0;
    for (line, typed) in sheet.lines.iter().zip(typed) {
        let is_empty = typed.value.trim().is_empty() && typed.status.is_empty();
        if let (Some(amount), true, Kind::Stock) =
            (last_amount(line), is_empty, line.indicator.kind)
        {
            typed.value = amount.to_typed();
            typed.is_copied = true;
            copied += 1;
        }
    }
    copied
}

fn last_amount(line: &Line) -> Option<Amount> {
    line.before.and_then(|(_, value)| value.amount())
}

/// The version of the report that the form was made from.
pub fn version(pairs: &[(String, String)]) -> Option<i32> {
    text(pairs, "version").parse().ok()
}

/// Whether every line arrived: a form cut off on its way must not blank what
/// it left out.
pub fn is_whole(lines: &[Line], pairs: &[(String, String)]) -> bool {
    let arrived: std::collections::HashSet<&str> =
        pairs.iter().map(|(name, _)| name.as_str()).collect();
    lines
        .iter()
        .all(|line| arrived.contains(input_name("value", line).as_str()))
}

/// Row numbers of the sources that the form names, by code.
pub fn sources(connection: &mut DbConnection, typed: &[Typed]) -> Result<HashMap<String, i32>> {
    let codes: Vec<&str> = typed
        .iter()
        .map(|t| t.source.trim())
        .filter(|code| !code.is_empty())
        .collect();
    Ok(source::of_codes(connection, &codes)?
        .into_iter()
        .map(|source| (source.code, source.id))
        .collect())
}

/// Reads all lines. Problems are written beside their fields; without any,
/// the entries come back.
pub fn read(sheet: &Sheet, typed: &mut [Typed], sources: &HashMap<String, i32>) -> Option<Entries> {
    let mut entries = Entries::new();
    let mut is_whole = true;
    for (line, typed) in sheet.lines.iter().zip(typed) {
        match entry(sheet, line, typed, sources) {
            Err(problem) => {
                typed.problem = problem;
                is_whole = false;
            }
            Ok(None) => {}
            Ok(Some(entry)) => {
                entries.insert(line.field, entry);
            }
        }
    }
    is_whole.then_some(entries)
}

fn entry(
    sheet: &Sheet,
    line: &Line,
    typed: &Typed,
    sources: &HashMap<String, i32>,
) -> Result<Option<Entry>, String> {
    if typed.note.chars().count() > LONGEST_NOTE {
        return Err(t!("entry-note-long", largest = LONGEST_NOTE.to_string()));
    }
    let (source_id, day) = (source_of(typed, sources)?, day(sheet, typed)?);
    let note = typed.note.trim().to_owned();
    let Some(value) = value(line, typed)? else {
        return if note.is_empty() && source_id.is_none() && day.is_none() {
            Ok(None)
        } else {
            Err(t!("entry-no-figure"))
        };
    };
    Ok(Some(Entry {
        value,
        day,
        source_id,
        note,
        is_copied: typed.is_copied && value.amount() == last_amount(line),
    }))
}

/// The amount typed into a line, if it can be read.
pub fn amount(typed: &Typed) -> Option<Amount> {
    Amount::from_typed(typed.value.trim()).ok()
}

fn value(line: &Line, typed: &Typed) -> Result<Option<Value>, String> {
    let number = typed.value.trim();
    let status = match typed.status.as_str() {
        "" => None,
        "unavailable" => Some(Value::NotAvailable),
        "inapplicable" => Some(Value::NotApplicable),
        _ => return Err(t!("entry-choose-status")),
    };
    match (number.is_empty(), status) {
        (true, status) => return Ok(status),
        (false, Some(_)) => {
            return Err(t!("entry-not-both"));
        }
        (false, None) => {}
    }
    // As it stands in many a spreadsheet.
    match number.to_lowercase().as_str() {
        "not available" => return Ok(Some(Value::NotAvailable)),
        "not applicable" => return Ok(Some(Value::NotApplicable)),
        "n/a" | "na" | "n.a." | "-" => {
            return Err(t!("entry-two-things", typed = number));
        }
        _ => {}
    }
    let amount = Amount::from_typed(number).map_err(|problem| problem.to_string())?;
    let value = Value::Number {
        amount,
        weight: answers(line, typed)?,
    };
    line.indicator.takes(value)?;
    Ok(Some(value))
}

fn answers(line: &Line, typed: &Typed) -> Result<Option<i64>, String> {
    if line.indicator.kind != Kind::Score {
        return Ok(None);
    }
    let whole = Amount::from_typed(typed.answers.trim())
        .ok()
        .map(|a| a.units())
        .filter(|units| units % 10_000 == 0 && *units > 0);
    whole
        .map(|units| Some(units / 10_000))
        .ok_or_else(|| t!("entry-how-many-answered"))
}

fn source_of(typed: &Typed, sources: &HashMap<String, i32>) -> Result<Option<i32>, String> {
    let code = typed.source.trim();
    if code.is_empty() {
        return Ok(None);
    }
    sources
        .get(code)
        .map(|&id| Some(id))
        .ok_or_else(|| t!("entry-no-source", code = code))
}

fn day(sheet: &Sheet, typed: &Typed) -> Result<Option<NaiveDate>, String> {
    let day = typed.day.trim();
    if day.is_empty() {
        return Ok(None);
    }
    let (first, last) = (sheet.period.first_day(), sheet.period.last_day());
    day.parse()
        .ok()
        .filter(|day| (first..=last).contains(day))
        .map(Some)
        .ok_or_else(|| {
            t!(
                "entry-day-between",
                first = i18n::day(first),
                last = i18n::day(last),
                written = first.to_string()
            )
        })
}
