//! The order of a table's rows, chosen by a link in its head.

use std::cmp::Ordering;

use super::filter::{Filter, Request};
use super::table::{Cell, Content, Table};
use crate::error::{Error, Result};

/// What a cell is ordered by.
#[derive(PartialEq, PartialOrd)]
enum Key {
    Word(String),
    Number(f64),
}

/// Puts the rows in the order that the address asks for and lets the heads
/// link to the others. The last `fixed` rows, which are no rows among rows but
/// their sum, stay where they are. Only what the viewer may see is compared:
/// rows whose figure is missing or withheld come last in either direction.
pub fn sort(table: &mut Table, request: &Request, fixed: usize) -> Result<()> {
    table.others = Filter {
        sort: None,
        ..request.filter.clone()
    }
    .query();
    let Some(asked) = &request.filter.sort else {
        return Ok(());
    };
    let (name, is_descending) = match asked.strip_prefix('-') {
        Some(name) => (name, true),
        None => (asked.as_str(), false),
    };
    let sortable = |c: &super::table::Column| !c.sort.is_empty();
    let Some(at) = table
        .columns
        .iter()
        .position(|c| sortable(c) && c.sort == name)
    else {
        let names = table.columns.iter().filter(|c| sortable(c));
        let names: Vec<&str> = names.map(|c| c.sort.as_str()).collect();
        return Err(Error::BadInput(t!(
            "public-not-sortable",
            name = name,
            known = names.join(", ")
        )));
    };
    table.columns[at].sorted = Some(is_descending);
    let is_number = table.columns[at].is_number;
    let movable = table.rows.len().saturating_sub(fixed);
    // Stable, so that equal rows keep the table's own order.
    table.rows[..movable].sort_by(|one, other| {
        let order = match (key(&one[at], is_number), key(&other[at], is_number)) {
            (Some(one), Some(other)) => one.partial_cmp(&other).unwrap_or(Ordering::Equal),
            (Some(_), None) => return Ordering::Less,
            (None, Some(_)) => return Ordering::Greater,
            (None, None) => return Ordering::Equal,
        };
        if is_descending {
            order.reverse()
        } else {
            order
        }
    });
    Ok(())
}

/// Nothing for a cell without a figure to show; in a column of numbers, words
/// such as the dash of what is not collected are no figure either.
fn key(cell: &Cell, is_number: bool) -> Option<Key> {
    match &cell.content {
        Content::Figure(shown, _) => shown.to_f64().map(Key::Number),
        Content::Share(share) => Some(Key::Number(*share)),
        Content::Count(n) => Some(Key::Number(*n as f64)),
        Content::Text(text) | Content::State(text, _) if !is_number => {
            Some(Key::Word(text.to_lowercase()))
        }
        _ => None,
    }
}
