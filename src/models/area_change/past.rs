//! What an area was before, and what became of it.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{How, month_label};
use crate::db::DbConnection;
use crate::db::schema::area_changes;
use crate::error::Result;
use crate::models::area::Tree;

/// A sentence with areas in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What stands before the areas.
    pub before: String,
    /// Code and name of each.
    pub areas: Vec<(String, String)>,
    /// What stands after them.
    pub after: String,
}

/// What is known of an area's past and of its successors.
pub fn of_area(connection: &mut DbConnection, tree: &Tree, area_id: i32) -> Result<Vec<Past>> {
    let rows: Vec<(i32, i32, String, i32, String)> = area_changes::table
        .filter(
            area_changes::from_id
                .eq(area_id)
                .or(area_changes::to_id.eq(area_id)),
        )
        .order((
            area_changes::month,
            area_changes::from_id,
            area_changes::to_id,
        ))
        .load(connection)?;
    // What it was comes first: it is told before what it became.
    let mut told: BTreeMap<(bool, i32, String), (Vec<i32>, String)> = BTreeMap::new();
    for (from, to, how, month, note) in rows {
        let became = from == area_id;
        let entry = told.entry((became, month, how)).or_default();
        entry.0.push(if became { to } else { from });
        entry.1 = note;
    }
    let sentences = told
        .into_iter()
        .map(|((became, month, how), (others, note))| {
            let how: How = how.parse().unwrap_or(How::Move);
            let parent = |id: i32| {
                let above = tree.get(id).and_then(|a| tree.get(a.parent_id?));
                above.map_or_else(String::new, |a| a.name.clone())
            };
            let above = others.first().map_or_else(String::new, |&id| parent(id));
            let (begin, before) = (month_label(month), month_label(month - 1));
            let note = match note.as_str() {
                "" => ".".to_owned(),
                note => format!(" ({note})."),
            };
            let (before, after) = match (became, how) {
                (true, How::Move) => (format!("Moved to {above} in {begin}: goes on as "), note),
                (true, How::Split) => ("Became ".to_owned(), format!(" in {begin}{note}")),
                (true, How::Merge) => ("Became part of ".to_owned(), format!(" in {begin}{note}")),
                (false, How::Move) => (format!("Until {before}: part of {above} as "), note),
                (false, How::Split) => (format!("Until {before}: part of "), note),
                (false, How::Merge) => (format!("Until {before}: "), note),
            };
            Past {
                before,
                areas: others
                    .into_iter()
                    .filter_map(|id| tree.get(id))
                    .map(|a| (a.code.clone(), a.name.clone()))
                    .collect(),
                after,
            }
        });
    Ok(sentences.collect())
}
