//! One report as programs read it, with all its lines and what rules find.

use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Good, Onward};
use super::json::Cell;
use super::number::Number;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{Status, Value};
use crate::models::report::{self, Entry, State};
use crate::reports::entry::{self, Sheet};
use crate::reports::findings::{self, Finding};

/// One report.
#[derive(Serialize, ToSchema)]
pub struct Report {
    /// The form's code.
    pub form: String,
    /// The area's code.
    pub area: String,
    /// The period.
    pub period: String,
    /// Where it stands: draft, submitted, returned or approved.
    pub state: &'static str,
    /// Counts every save and step; the ETag begins with it.
    pub version: i32,
    /// The day by which it is due.
    #[schema(format = Date)]
    pub due: String,
    /// Every line of the form, in its order.
    pub lines: Vec<Line>,
    /// What rules find in the working values.
    pub findings: Vec<Found>,
    /// Why it was sent back, until it is handed in again.
    pub returned: Option<String>,
    /// The number of the block that its last approval posted, if any.
    pub block: Option<i64>,
}

impl Onward for Report {}

/// One line of a report.
#[derive(Serialize, ToSchema)]
pub struct Line {
    /// Which line.
    pub cell: Cell,
    /// Its name with its breakdown, in English.
    pub label: String,
    /// The unit of its values.
    pub unit: String,
    /// The working value; nothing where the line is empty.
    pub entry: Option<Working>,
    /// What is posted for this period.
    pub posted: Option<Worth>,
    /// What was posted last before this period.
    pub before: Option<Worth>,
}

/// A value as it was reported.
#[derive(Serialize, ToSchema)]
pub struct Worth {
    /// The number, if it is one.
    pub value: Option<Number>,
    /// `number`, `not available` or `not applicable`.
    pub status: &'static str,
    /// How many answers stand behind a score.
    pub answers: Option<i64>,
}

impl From<Value> for Worth {
    fn from(value: Value) -> Self {
        let (status, _, answers) = value.columns();
        Self {
            value: value.amount().map(Number),
            status: match status {
                Status::Number => "number",
                Status::NotAvailable => "not available",
                Status::NotApplicable => "not applicable",
            },
            answers,
        }
    }
}

/// The working value of a line.
#[derive(Serialize, ToSchema)]
pub struct Working {
    /// The value.
    pub value: Worth,
    /// What was noted.
    pub note: String,
    /// The source's code, if it is not the office's own.
    pub source: Option<String>,
    /// The exact day it was true, if known.
    pub day: Option<String>,
}

impl Working {
    fn of(entry: &Entry, sheet: &Sheet) -> Self {
        Self {
            value: entry.value.into(),
            note: entry.note.clone(),
            source: sheet.source(entry.source_id).map(|s| s.code.clone()),
            day: entry.day.map(|day| day.to_string()),
        }
    }
}

/// What a rule finds.
#[derive(Serialize, ToSchema)]
pub struct Found {
    /// The rule's code.
    pub rule: String,
    /// Whether the report cannot be submitted because of it.
    pub blocks: bool,
    /// What was found, in a sentence.
    pub sentence: String,
    /// The lines that it speaks of.
    pub cells: Vec<Cell>,
}

impl Found {
    fn of(finding: &Finding, sheet: &Sheet) -> Self {
        let cells = finding.cells.iter();
        Self {
            rule: finding.rule.clone(),
            blocks: finding.blocks(),
            sentence: finding.sentence.clone(),
            cells: cells
                .map(|&cell| Cell::of(cell, &sheet.programme.catalogue))
                .collect(),
        }
    }
}

fn line(line: &entry::Line, sheet: &Sheet) -> Line {
    let entry = sheet.entries.get(&line.field);
    Line {
        cell: Cell::of(line.field, &sheet.programme.catalogue),
        label: line.label.clone(),
        unit: line.indicator.unit.clone(),
        entry: entry.map(|entry| Working::of(entry, sheet)),
        posted: line.posted.map(Worth::from),
        before: line.before.map(|(_, value)| value.into()),
    }
}

/// The report of a sheet, with its version.
pub fn of(connection: &mut DbConnection, sheet: &Sheet) -> Result<Good<Report>> {
    let Some(begun) = sheet.report else {
        let detail = "This report is not begun. Begin it with PUT and the header If-None-Match: *.";
        return Err(Error::NotFound(detail.into()));
    };
    // What was approved was judged before.
    let findings = match begun.state {
        State::Approved => Vec::new(),
        _ => findings::of(connection, sheet, &sheet.entries)?,
    };
    let report = Report {
        form: sheet.form.code.clone(),
        area: sheet.area.code.clone(),
        period: sheet.period.to_string(),
        state: begun.state.word(),
        version: begun.version,
        due: sheet.form.due(sheet.period).to_string(),
        lines: sheet.lines.iter().map(|one| line(one, sheet)).collect(),
        findings: findings.iter().map(|f| Found::of(f, sheet)).collect(),
        returned: sheet.sent_back().map(|event| event.reason.clone()),
        block: sheet.events.iter().find_map(report::Event::receipt),
    };
    Ok(Good::versioned(report, begun.version))
}
