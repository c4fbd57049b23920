//! The life of every cell of a report: saved, submitted, returned, posted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::entry::{Sheet, value_text};
use super::history_steps::steps;
use super::receipt;
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings};
use crate::error::{Error, Result};
use crate::i18n;
use crate::ledger::{BlockKind, Value};
use crate::models::entry_change::{self, EntryChange};
use crate::models::form::Field;
use crate::models::report::{self, Entry, Event, Step};
use crate::models::source::{self, Source};

/// Everything on the history page of one report.
pub struct History {
    /// The report with everything around it.
    pub sheet: Sheet,
    /// The report's own steps, newest first.
    pub steps: Vec<Moment>,
    /// Each cell that something happened to, in the form's order.
    pub lives: Vec<Life>,
    /// Names of the cells that nothing happened to.
    pub untouched: Vec<String>,
}

/// What happened to one cell.
pub struct Life {
    /// The cell as forms and addresses name it: `HOU-01`.
    pub key: String,
    /// Name with breakdown.
    pub label: String,
    /// What happened, newest first.
    pub moments: Vec<Moment>,
    /// How many older moments are not listed here.
    pub left_out: usize,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Moment {
    /// When, in UTC.
    pub at: NaiveDateTime,
    /// By whom.
    pub who: String,
    /// What, in a word or two: "draft", "submitted", "approved as block 7".
    pub what: String,
    /// The class of its mark.
    pub mark: &'static str,
    /// The change or the value: "846 → 864".
    pub figures: String,
    /// Notes, sources and reasons, a sentence each.
    pub details: Vec<String>,
    /// The block whose receipt tells of it.
    pub receipt: Option<i64>,
}

impl Moment {
    pub(super) fn of(event: &Event, what: impl Into<String>) -> Self {
        Self {
            at: event.at,
            who: event.user.clone().unwrap_or_else(|| t!("entry-import")),
            what: what.into(),
            mark: mark(event.step),
            figures: String::new(),
            details: Vec::new(),
            receipt: event.block_id,
        }
    }

    /// When, as people read it.
    pub fn when(&self) -> String {
        i18n::moment(self.at)
    }

    /// When, as programs read it.
    pub fn iso(&self) -> String {
        self.at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

/// A step that posted a block: "approved as block 7".
pub(super) fn as_block(step: String, block: i64) -> String {
    t!("entry-as-block", step = step, block = block.to_string())
}

fn mark(step: Step) -> &'static str {
    match step {
        Step::Saved => "draft",
        Step::Submitted | Step::Reopened => "wait",
        Step::Returned => "late",
        Step::Approved | Step::Imported => "ok",
    }
}

impl History {
    /// Reads what happened to a report: all of it, or to one cell alone; of
    /// each cell at most so many of the newest moments.
    pub fn load(
        connection: &mut DbConnection,
        sheet: Sheet,
        cell: Option<&str>,
        limit: usize,
    ) -> Result<Self> {
        let mut told = told(connection, &sheet)?;
        let mut lives = Vec::new();
        let mut untouched = Vec::new();
        for (field, key, label) in cells(&sheet, &told) {
            if cell.is_some_and(|wanted| wanted != key) {
                continue;
            }
            let mut moments = told.remove(&field).unwrap_or_default();
            if moments.is_empty() && cell.is_none() {
                untouched.push(label);
                continue;
            }
            // Stable: what happened in one second keeps its order.
            moments.sort_by_key(|moment| moment.at);
            moments.reverse();
            let left_out = moments.len().saturating_sub(limit);
            moments.truncate(limit);
            lives.push(Life {
                key,
                label,
                moments,
                left_out,
            });
        }
        if let (Some(wanted), true) = (cell, lives.is_empty()) {
            let form = sheet.form.name;
            return Err(Error::NotFound(t!(
                "entry-no-cell",
                form = form,
                cell = wanted
            )));
        }
        Ok(Self {
            steps: steps(connection, &sheet)?,
            lives,
            untouched,
            sheet,
        })
    }
}

/// The form's cells in order, then those that it no longer asks for.
fn cells(sheet: &Sheet, told: &BTreeMap<Field, Vec<Moment>>) -> Vec<(Field, String, String)> {
    let mut cells: Vec<(Field, String, String)> = sheet
        .lines
        .iter()
        .map(|line| (line.field, line.key(), line.label.clone()))
        .collect();
    let asked: BTreeSet<Field> = cells.iter().map(|(field, ..)| *field).collect();
    for field in told.keys().filter(|field| !asked.contains(field)) {
        let catalogue = &sheet.programme.catalogue;
        let (Some(indicator), Some(breakdown)) = (
            catalogue.get(field.indicator_id),
            catalogue.breakdown(field.breakdown_id),
        ) else {
            continue;
        };
        let key = format!("{}:{}", indicator.code, breakdown.code);
        let label = match catalogue.breakdown_name(field.breakdown_id) {
            "" => indicator.name.clone(),
            name => format!("{}: {name}", indicator.name),
        };
        cells.push((*field, key, t!("entry-no-longer-asked", figure = label)));
    }
    cells
}

/// What happened to each cell, oldest first.
fn told(connection: &mut DbConnection, sheet: &Sheet) -> Result<BTreeMap<Field, Vec<Moment>>> {
    let mut told: BTreeMap<Field, Vec<Moment>> = BTreeMap::new();
    let mut posted = posted(connection, sheet)?;
    let changes = match sheet.report {
        Some(report) => entry_change::of_report(connection, report.id)?,
        None => Vec::new(),
    };
    let cited: Vec<i32> = changes
        .iter()
        .filter_map(|change| change.new.as_ref()?.source_id)
        .collect();
    let sources = source::of_ids(connection, &cited)?;
    // What each cell was last saved as since the last submission.
    let mut waiting: BTreeMap<Field, Option<Value>> = BTreeMap::new();
    for event in sheet.events.iter().rev() {
        for change in changes.iter().filter(|c| c.event_id == event.id) {
            let moment = saved(sheet, event, change, &sources);
            told.entry(change.field).or_default().push(moment);
            waiting.insert(change.field, change.new.as_ref().map(|e| e.value));
        }
        if event.step == Step::Submitted {
            for (field, value) in std::mem::take(&mut waiting) {
                let mut moment = Moment::of(event, t!("entry-step-submitted"));
                moment.figures = text(sheet, field, value);
                told.entry(field).or_default().push(moment);
            }
        }
        for field in named(connection, event)? {
            let mut moment = Moment::of(event, t!("entry-step-returned"));
            moment.details = vec![t!("entry-names-this", reason = event.reason)];
            told.entry(field).or_default().push(moment);
        }
        let of_event = |p: &Posted| event.block_id == Some(p.block);
        for line in posted.extract_if(.., |p| of_event(p)) {
            let moment = line.moment(sheet, event.user.as_deref());
            told.entry(line.field).or_default().push(moment);
        }
    }
    for line in posted {
        let moment = line.moment(sheet, None);
        told.entry(line.field).or_default().push(moment);
    }
    Ok(told)
}

/// The cells that a return names.
pub(super) fn named(connection: &mut DbConnection, event: &Event) -> Result<BTreeSet<Field>> {
    if event.step == Step::Returned {
        report::named_cells(connection, event.id)
    } else {
        Ok(BTreeSet::new())
    }
}

fn decimals(sheet: &Sheet, field: Field) -> i32 {
    let indicator = sheet.programme.catalogue.get(field.indicator_id);
    indicator.map_or(0, |i| i.decimals)
}

fn text(sheet: &Sheet, field: Field, value: Option<Value>) -> String {
    value_text(value, decimals(sheet, field))
}

fn from_to(sheet: &Sheet, field: Field, old: Option<Value>, new: Option<Value>) -> String {
    let (old, new) = (text(sheet, field, old), text(sheet, field, new));
    t!("entry-from-to", old = old, new = new)
}

fn saved(sheet: &Sheet, event: &Event, change: &EntryChange, sources: &[Source]) -> Moment {
    let value = |entry: &Option<Entry>| entry.as_ref().map(|e| e.value);
    let (old, new) = (value(&change.old), value(&change.new));
    let mut moment = Moment::of(event, t!("entry-moment-draft"));
    moment.figures = if old == new {
        t!("entry-figure-kept", figure = text(sheet, change.field, new))
    } else {
        from_to(sheet, change.field, old, new)
    };
    moment.details = details(change, sources);
    moment
}

/// What else a save changed in a cell besides its figure.
fn details(change: &EntryChange, sources: &[Source]) -> Vec<String> {
    let mut details = Vec::new();
    let note = |entry: &Option<Entry>| entry.as_ref().map_or(String::new(), |e| e.note.clone());
    match (note(&change.old), note(&change.new)) {
        (old, new) if old == new => {}
        (_, new) if new.is_empty() => details.push(t!("entry-note-out")),
        (_, new) => details.push(t!("entry-note-text", note = new)),
    }
    let Some(new) = &change.new else {
        return details;
    };
    let old = change.old.as_ref();
    if new.is_copied && !old.is_some_and(|old| old.is_copied) {
        details.push(t!("entry-copied-before"));
    }
    if let Some(day) = new.day.filter(|_| old.and_then(|o| o.day) != new.day) {
        details.push(t!("entry-true-on-day", day = i18n::day(day)));
    }
    let source = new
        .source_id
        .filter(|_| old.and_then(|o| o.source_id) != new.source_id)
        .and_then(|id| sources.iter().find(|s| s.id == id));
    if let Some(source) = source {
        details.push(t!("entry-source-text", source = source.label()));
    }
    details
}

/// A posting of one of the report's cells.
struct Posted {
    field: Field,
    block: i64,
    kind: BlockKind,
    author: String,
    at: NaiveDateTime,
    old: Option<Value>,
    new: Option<Value>,
    note: String,
}

impl Posted {
    fn moment(&self, sheet: &Sheet, who: Option<&str>) -> Moment {
        let what = match self.kind {
            BlockKind::Approval => Step::Approved.label(),
            BlockKind::Import => Step::Imported.label(),
            BlockKind::Setup => t!("entry-moment-setup"),
        };
        Moment {
            at: self.at,
            who: who.unwrap_or(&self.author).to_owned(),
            what: as_block(what, self.block),
            mark: "ok",
            figures: from_to(sheet, self.field, self.old, self.new),
            details: match self.note.as_str() {
                "" => Vec::new(),
                note => vec![t!("entry-note-text", note = note)],
            },
            receipt: Some(self.block),
        }
    }
}

type Columns = (String, Option<i64>, Option<i64>);

/// Every posting of the report's cells, oldest first: its own and those of
/// imports.
fn posted(connection: &mut DbConnection, sheet: &Sheet) -> Result<Vec<Posted>> {
    type Row = (
        (i32, i32),
        (i64, BlockKind, String, NaiveDateTime),
        Columns,
        Columns,
        String,
    );
    let ids: Vec<i32> = sheet.lines.iter().map(|l| l.field.indicator_id).collect();
    let rows = postings::table
        .inner_join(blocks::table)
        .filter(postings::indicator_id.eq_any(ids))
        .filter(postings::area_id.eq(sheet.area.id))
        .filter(postings::period.eq(sheet.period.first_month()))
        .order(postings::id)
        .select((
            (postings::indicator_id, postings::breakdown_id),
            (blocks::id, blocks::kind, blocks::author, blocks::posted_at),
            (
                postings::old_status,
                postings::old_value,
                postings::old_weight,
            ),
            (
                postings::new_status,
                postings::new_value,
                postings::new_weight,
            ),
            postings::note,
        ))
        .load::<Row>(connection)?;
    let value = |(status, units, weight): Columns| receipt::value(&status, units, weight);
    Ok(rows
        .into_iter()
        .map(
            |((indicator_id, breakdown_id), (block, kind, author, at), old, new, note)| Posted {
                field: Field {
                    indicator_id,
                    breakdown_id,
                },
                block,
                kind,
                author,
                at,
                old: value(old),
                new: value(new),
                note,
            },
        )
        .collect())
}
