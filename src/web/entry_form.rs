//! The entry form's raw texts: read into values, with problems beside fields.

use chrono::NaiveDate;

use crate::ledger::{Amount, Kind, Value};
use crate::models::report::{Entries, Entry};
use crate::reports::entry::Line;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;

/// What stands in the inputs of one line, exactly as typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub value: String,
    /// Empty, `unavailable` or `inapplicable`.
    pub status: String,
    /// The number of answers behind a score.
    pub answers: String,
    pub note: String,
    /// What is wrong, or nothing.
    pub problem: String,
}

/// What to say above the form.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    #[default]
    None,
    /// The figures are kept.
    Saved,
    /// The report is handed in.
    Submitted,
    /// Nothing was kept: problems stand beside the fields.
    Refused,
    /// Nothing was kept: somebody else saved in between.
    Stale,
    /// Back after signing in, not kept yet.
    Restored,
}

/// Name of an input: `value:HOU-01:total`.
pub fn input_name(what: &str, line: &Line, breakdown: &str) -> String {
    format!("{what}:{}:{breakdown}", line.indicator.code)
}

/// What the inputs hold for kept entries.
pub fn from_entries(lines: &[Line], entries: &Entries) -> Vec<Typed> {
    lines
        .iter()
        .map(|line| entries.get(&line.field).map_or_else(Typed::default, typed))
        .collect()
}

fn typed(entry: &Entry) -> Typed {
    let note = entry.note.clone();
    match entry.value {
        Value::Number { amount, weight } => Typed {
            value: amount.to_typed(),
            answers: weight.map_or(String::new(), |n| n.to_string()),
            note,
            ..Typed::default()
        },
        Value::NotAvailable => Typed {
            status: "unavailable".into(),
            note,
            ..Typed::default()
        },
        Value::NotApplicable => Typed {
            status: "inapplicable".into(),
            note,
            ..Typed::default()
        },
    }
}

/// What was sent, line by line.
pub fn from_pairs(lines: &[Line], breakdowns: &[String], pairs: &[(String, String)]) -> Vec<Typed> {
    let sent = |name: String| {
        pairs
            .iter()
            .find(|(other, _)| *other == name)
            .map_or_else(String::new, |(_, value)| value.replace('\0', ""))
    };
    lines
        .iter()
        .zip(breakdowns)
        .map(|(line, breakdown)| Typed {
            value: sent(input_name("value", line, breakdown)),
            status: sent(input_name("status", line, breakdown)),
            answers: sent(input_name("answers", line, breakdown)),
            note: sent(input_name("note", line, breakdown)),
            problem: String::new(),
        })
        .collect()
}

/// The version of the report that the form was made from.
pub fn version(pairs: &[(String, String)]) -> Option<i32> {
    let (_, version) = pairs.iter().find(|(name, _)| name == "version")?;
    version.parse().ok()
}

/// Whether every line arrived: a form cut off on its way must not blank what
/// it left out.
pub fn is_whole(lines: &[Line], breakdowns: &[String], pairs: &[(String, String)]) -> bool {
    lines.iter().zip(breakdowns).all(|(line, breakdown)| {
        let wanted = input_name("value", line, breakdown);
        pairs.iter().any(|(name, _)| *name == wanted)
    })
}

/// Reads all lines. Problems are written beside their fields; without any,
/// the entries come back. A line whose value is unchanged keeps the source
/// and day it came with.
pub fn read(lines: &[Line], typed: &mut [Typed], kept: &Entries) -> Option<Entries> {
    let mut entries = Entries::new();
    let mut is_whole = true;
    for (line, typed) in lines.iter().zip(typed) {
        match value(line, typed) {
            Err(problem) => {
                typed.problem = problem;
                is_whole = false;
            }
            Ok(None) => {}
            Ok(Some(value)) => {
                let before = kept.get(&line.field).filter(|entry| entry.value == value);
                let (day, source_id): (Option<NaiveDate>, Option<i32>) =
                    before.map_or((None, None), |entry| (entry.day, entry.source_id));
                entries.insert(
                    line.field,
                    Entry {
                        value,
                        day,
                        source_id,
                        note: typed.note.trim().to_owned(),
                        is_copied: false,
                    },
                );
            }
        }
    }
    is_whole.then_some(entries)
}

fn value(line: &Line, typed: &Typed) -> Result<Option<Value>, String> {
    if typed.note.chars().count() > LONGEST_NOTE {
        return Err(format!(
            "Write a note of at most {LONGEST_NOTE} characters."
        ));
    }
    let number = typed.value.trim();
    let status = match typed.status.as_str() {
        "" => None,
        "unavailable" => Some(Value::NotAvailable),
        "inapplicable" => Some(Value::NotApplicable),
        _ => return Err("Choose \"a number\", \"not available\" or \"not applicable\".".into()),
    };
    match (number.is_empty(), status) {
        (true, None) if !typed.note.trim().is_empty() => Err(
            "There is a note without a figure. Write the figure, or choose \"not available\"."
                .into(),
        ),
        (true, status) => Ok(status),
        (false, Some(_)) => Err(
            "Write a number or choose \"not available\" or \"not applicable\", not both.".into(),
        ),
        (false, None) => {
            let amount = Amount::from_typed(number).map_err(|problem| problem.to_string())?;
            if line.indicator.decimals == 0 && amount.units() % 10_000 != 0 {
                return Err("Write a whole number: this is counted, not measured.".into());
            }
            if amount < Amount::ZERO && line.indicator.kind != Kind::Score {
                return Err("Write 0 or more; a correction of an earlier period belongs in that period's report.".into());
            }
            Ok(Some(Value::Number {
                amount,
                weight: answers(line, typed)?,
            }))
        }
    }
}

fn answers(line: &Line, typed: &Typed) -> Result<Option<i64>, String> {
    if line.indicator.kind != Kind::Score {
        return Ok(None);
    }
    let whole = Amount::from_typed(typed.answers.trim())
        .ok()
        .map(|a| a.units())
        .filter(|units| units % 10_000 == 0 && *units > 0);
    whole.map(|units| Some(units / 10_000)).ok_or_else(|| "Write how many people answered, a whole number of at least 1: without it the score cannot be averaged.".into())
}
