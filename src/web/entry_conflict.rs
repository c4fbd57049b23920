//! Two people on one report: what both started from, what the other saved,
//! what was typed here, cell by cell, to choose from.

use std::collections::BTreeMap;

use askama::Template;

use super::entry_form::{self, Typed, input_name};
use super::frame::{Frame, Person};
use super::view;
use super::visitor::text;
use crate::db::DbConnection;
use crate::error::Result;
use crate::models::entry_change;
use crate::models::form::Field;
use crate::models::report::{Entries, Entry};
use crate::reports::entry::{Line, Sheet, list, value_text};

/// One cell on which the two differ.
struct Difference {
    key: String,
    label: String,
    base: String,
    theirs: String,
    yours: String,
    /// Who saved theirs, and when.
    by: String,
    /// Whether both changed it: then nobody but the person can choose.
    is_contested: bool,
    keeps_theirs: bool,
    keeps_yours: bool,
    is_missing: bool,
}

impl Difference {
    fn name(&self, what: &str) -> String {
        format!("{what}*{}", self.key)
    }
}

#[derive(Template)]
#[template(path = "conflict.html")]
struct Page {
    frame: Frame,
    sheet: Sheet,
    differences: Vec<Difference>,
    /// Every line as typed here, sent along.
    hidden: Vec<(String, String)>,
    base: i32,
    is_incomplete: bool,
}

/// The page on which to choose. `base` is the version from which both
/// started; `pairs` are what was sent.
pub fn page(
    connection: &mut DbConnection,
    person: Person,
    sheet: Sheet,
    base: i32,
    yours: &Entries,
    pairs: &[(String, String)],
    is_incomplete: bool,
) -> Result<String> {
    let report_id = sheet.report.map_or(0, |report| report.id);
    let started = entry_change::entries_at(connection, report_id, base, &sheet.entries)?;
    let authors = authors(connection, &sheet, report_id)?;
    let hidden = hidden(&sheet.lines, pairs);
    let differences: Vec<Difference> = sheet
        .lines
        .iter()
        .filter_map(|line| difference(&sheet, line, &started, yours, pairs, is_incomplete))
        .map(|(field, difference)| Difference {
            by: authors.get(&field).cloned().unwrap_or_default(),
            ..difference
        })
        .collect();
    let title = t!("error-title", title = sheet.title());
    let frame = person.frame(&sheet.programme, &title, "enter");
    view::html(&Page {
        frame,
        sheet,
        differences,
        hidden,
        base,
        is_incomplete,
    })
}

fn difference(
    sheet: &Sheet,
    line: &Line,
    started: &Entries,
    yours: &Entries,
    pairs: &[(String, String)],
    is_incomplete: bool,
) -> Option<(Field, Difference)> {
    let of = |entries: &Entries| entries.get(&line.field).cloned();
    let (base, theirs, mine) = (of(started), of(&sheet.entries), of(yours));
    if same(theirs.as_ref(), mine.as_ref()) {
        return None;
    }
    let is_contested = !same(theirs.as_ref(), base.as_ref()) && !same(mine.as_ref(), base.as_ref());
    let chosen = text(pairs, &input_name("choice", line));
    let words = |entry: Option<&Entry>| entry_text(sheet, line, entry);
    Some((
        line.field,
        Difference {
            key: line.key(),
            label: line.label.clone(),
            base: words(base.as_ref()),
            theirs: words(theirs.as_ref()),
            yours: words(mine.as_ref()),
            by: String::new(),
            is_contested,
            keeps_theirs: chosen == "theirs"
                || (chosen.is_empty() && same(mine.as_ref(), base.as_ref())),
            keeps_yours: chosen == "yours"
                || (chosen.is_empty() && same(theirs.as_ref(), base.as_ref())),
            is_missing: is_incomplete && is_contested && chosen.is_empty(),
        },
    ))
}

/// Whether both say the same; a mark of copying is no difference.
fn same(one: Option<&Entry>, other: Option<&Entry>) -> bool {
    let said = |entry: Option<&Entry>| {
        entry.map(|entry| Entry {
            is_copied: false,
            ..entry.clone()
        })
    };
    said(one) == said(other)
}

fn entry_text(sheet: &Sheet, line: &Line, entry: Option<&Entry>) -> String {
    let Some(entry) = entry else {
        return t!("entry-empty");
    };
    let mut words = vec![value_text(Some(entry.value), line.indicator.decimals)];
    if !entry.note.is_empty() {
        words.push(t!("entry-text-note", note = entry.note));
    }
    if let Some(source) = sheet.source(entry.source_id) {
        words.push(t!("entry-text-source", source = source.code));
    }
    if let Some(day) = entry.day {
        words.push(crate::i18n::day(day));
    }
    list(&words)
}

/// Who changed each cell last, and when.
fn authors(
    connection: &mut DbConnection,
    sheet: &Sheet,
    report_id: i32,
) -> Result<BTreeMap<Field, String>> {
    Ok(entry_change::of_report(connection, report_id)?
        .into_iter()
        .filter_map(|change| {
            let event = sheet.events.iter().find(|e| e.id == change.event_id)?;
            let who = event.user.clone().unwrap_or_else(|| t!("entry-an-import"));
            let by = t!("entry-who-when", who = who, when = event.when());
            Some((change.field, by))
        })
        .collect())
}

/// What was typed, to be sent again; without the choices made so far.
fn hidden(lines: &[Line], pairs: &[(String, String)]) -> Vec<(String, String)> {
    const KEPT: [&str; 7] = [
        "value", "status", "answers", "note", "source", "day", "copied",
    ];
    lines
        .iter()
        .flat_map(|line| KEPT.map(|what| input_name(what, line)))
        .filter_map(|name| {
            let value = text(pairs, &name);
            let is_value = name.starts_with("value*");
            (is_value || !value.is_empty()).then_some((name, value))
        })
        .collect()
}

/// The version from which both started, as the page sent it.
pub fn base(pairs: &[(String, String)]) -> i32 {
    text(pairs, "base").parse().unwrap_or(0)
}

/// Takes theirs where the person chose so. Whether every contested cell was
/// decided.
pub fn choose(sheet: &Sheet, typed: &mut [Typed], pairs: &[(String, String)]) -> bool {
    let mut is_decided = true;
    for (line, typed) in sheet.lines.iter().zip(typed) {
        let is_asked = !text(pairs, &input_name("asked", line)).is_empty();
        match text(pairs, &input_name("choice", line)).as_str() {
            "theirs" => {
                *typed = sheet
                    .entries
                    .get(&line.field)
                    .map_or_else(Typed::default, |entry| entry_form::typed(sheet, entry));
            }
            "yours" => {}
            _ => is_decided &= !is_asked,
        }
    }
    is_decided
}
