//! Saving one row: whether it is still as it was seen, and where it stands.

use chrono::NaiveDateTime;

use super::setup_fields as inputs;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::setup::{self, Input, Problem, Row, Setup, Table};
use crate::reports::setup::encoded;

/// A row as it was sent.
pub struct Wish {
    /// The key of the row to change; nothing to add one.
    pub old: Option<String>,
    /// The mark of the row that the form started from.
    pub seen: String,
    /// Where it is to stand among its own; empty where that does not matter.
    pub place: String,
    /// What was typed.
    pub form: Vec<(String, String)>,
}

/// How it ended.
pub enum Outcome {
    /// Kept, or the same as kept already: where to look next.
    Saved(String),
    /// What was typed does not fit.
    Refused(Row, Vec<Problem>),
    /// Somebody else changed it meanwhile: what was typed, and what is kept.
    Stale(Row, Row),
}

/// Adds or changes a row, whole or not at all. The same wish twice makes one
/// change.
pub fn save(
    connection: &mut DbConnection,
    table: &'static Table,
    wish: &Wish,
    author: &str,
    now: NaiveDateTime,
) -> Result<Outcome> {
    connection.lock_ledger()?;
    let setup = setup::read(connection)?;
    let kept = wish.old.as_deref().and_then(|key| setup.find(table, key));
    let row = inputs::row(table, kept, &wish.form);
    let same = setup.find(table, &table.key(&row));
    // What stands under the key that this row has or would have.
    let there = kept.or(same);
    let wanted = match exchanged(&setup, table, there, row.clone(), &wish.place) {
        Ok(wanted) => wanted,
        Err(sentence) => return Ok(refused(table, row, "place", sentence)),
    };
    let is_seen = kept.is_some_and(|kept| inputs::mark(kept) == wish.seen);
    if let (Some(there), false) = (there, is_seen) {
        let is_same =
            matches!(setup::preview(connection, &wanted)?, Ok(changes) if changes.is_empty());
        if is_same {
            return Ok(Outcome::Saved(address(table, there, &table.key(there))));
        }
        if kept.is_some() {
            return Ok(Outcome::Stale(row, there.clone()));
        }
        let key = table.key(there);
        let first = table.columns[0].key;
        let sentence = t!("setup-there-already", row = key);
        return Ok(refused(table, row, first, sentence));
    }
    if wish.old.is_some() && kept.is_none() {
        let sentence = t!("setup-taken-out", table = table.heading());
        return Err(Error::Conflict(sentence));
    }
    match setup::apply(connection, &wanted, author, now)? {
        Err(problems) => Ok(Outcome::Refused(row, problems)),
        Ok(changes) => {
            let changed = changes
                .iter()
                .rev()
                .find(|change| change.kind != setup::ChangeKind::Removed);
            let key = changed.map_or_else(|| table.key(&row), |change| change.key.clone());
            Ok(Outcome::Saved(address(table, &row, &key)))
        }
    }
}

fn refused(table: &Table, row: Row, column: &str, sentence: String) -> Outcome {
    let problem = Problem {
        table: table.name.into(),
        key: table.key(&row),
        place: String::new(),
        column: column.into(),
        sentence,
    };
    Outcome::Refused(row, vec![problem])
}

/// The list, narrowed to the row's own kind: a form's lines, an area's codes.
fn address(table: &Table, row: &Row, key: &str) -> String {
    let narrow = match table.columns[0].input {
        Input::Reference(_) => format!("q={}&", encoded(&row.texts[0])),
        _ => String::new(),
    };
    format!("/setup/{}?{narrow}saved={}", table.name, encoded(key))
}

/// The table with this row in place of what was there, or at its end.
fn exchanged(
    setup: &Setup,
    table: &'static Table,
    there: Option<&Row>,
    row: Row,
    place: &str,
) -> Result<Setup, String> {
    let mut rows = setup.rows(table.name).to_vec();
    let at = there.and_then(|there| rows.iter().position(|row| row == there));
    let stays = place.trim().is_empty() || at.is_some_and(|at| rows[at].texts[0] != row.texts[0]);
    match (
        at,
        table.ordered_by.and_then(|column| table.position(column)),
    ) {
        (Some(at), None) => rows[at] = row,
        (Some(at), _) if stays => rows[at] = row,
        (at, Some(group)) if !stays => {
            if let Some(at) = at {
                rows.remove(at);
            }
            let own: Vec<usize> = (0..rows.len())
                .filter(|&n| rows[n].texts[group] == row.texts[group])
                .collect();
            let place: usize = place
                .trim()
                .parse()
                .ok()
                .filter(|n| (1..=own.len() + 1).contains(n))
                .ok_or_else(|| t!("setup-no-position", text = place, most = own.len() + 1))?;
            let before = own.get(place - 1).copied();
            let at = before
                .or(own.last().map(|last| last + 1))
                .unwrap_or(rows.len());
            rows.insert(at, row);
        }
        _ => rows.push(row),
    }
    let mut wanted = Setup::default();
    wanted.set(table, rows);
    Ok(wanted)
}

/// Where a row stands among its own, and how many there are with it.
pub fn places(
    setup: &Setup,
    table: &Table,
    group: &str,
    row: &Row,
    kept: Option<&Row>,
) -> (usize, usize) {
    let own = || {
        let rows = setup.rows(table.name).iter();
        rows.filter(|other| table.text(other, group) == table.text(row, group))
    };
    match kept.and_then(|kept| own().position(|other| other == kept)) {
        Some(at) => (at + 1, own().count()),
        None => (own().count() + 1, own().count() + 1),
    }
}
