//! The steps of a report as its history tells them.

use std::collections::BTreeSet;

use super::entry::Sheet;
use super::history::{Moment, as_block, named};
use crate::db::DbConnection;
use crate::error::Result;
use crate::models::form::Field;
use crate::models::report::{Event, Step};

/// The report's steps, newest first; saves in a row by one person are one.
pub(super) fn steps(connection: &mut DbConnection, sheet: &Sheet) -> Result<Vec<Moment>> {
    let in_a_row = sheet.events.chunk_by(|newer, older| {
        newer.step == Step::Saved && older.step == Step::Saved && newer.user_id == older.user_id
    });
    let mut steps = Vec::new();
    for events in in_a_row {
        if let Some(newest) = events.first() {
            let named = named(connection, newest)?;
            steps.push(step(sheet, newest, events.len(), &named));
        }
    }
    Ok(steps)
}

fn step(sheet: &Sheet, event: &Event, times: usize, named: &BTreeSet<Field>) -> Moment {
    let what = match (event.block_id, times) {
        (Some(block), _) => as_block(event.step.label(), block),
        (None, 1) => event.step.label(),
        (None, times) => t!("entry-times", step = event.step.label(), count = times),
    };
    let mut moment = Moment::of(event, what);
    if !event.reason.is_empty() {
        moment.details.push(event.reason.clone());
    }
    let named = sheet
        .lines
        .iter()
        .filter(|line| named.contains(&line.field))
        .map(|line| line.label.clone());
    let names = named.reduce(|before, name| t!("entry-list-long", before = before, name = name));
    if let Some(names) = names {
        let sentence = t!("entry-named-cells", figures = names);
        moment.details.push(sentence);
    }
    moment
}
