//! What an area was before, and what became of it.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{How, month_label};
use crate::db::DbConnection;
use crate::db::schema::area_changes;
use crate::error::Result;
use crate::models::area::Tree;

/// Stands in a sentence where its areas go, which are links.
const AREAS: &str = "\u{1f}";

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
            let (begin, end) = (month_label(month), month_label(month - 1));
            let note = match note.as_str() {
                "" => String::new(),
                note => format!(" ({note})"),
            };
            let sentence = match (became, how) {
                (true, How::Move) => t!(
                    "setup-past-moved",
                    parent = above,
                    month = begin,
                    areas = AREAS,
                    note = note
                ),
                (true, How::Split) => {
                    t!(
                        "setup-past-split",
                        areas = AREAS,
                        month = begin,
                        note = note
                    )
                }
                (true, How::Merge) => {
                    t!(
                        "setup-past-merged",
                        areas = AREAS,
                        month = begin,
                        note = note
                    )
                }
                (false, How::Move) => t!(
                    "setup-past-was-moved",
                    month = end,
                    parent = above,
                    areas = AREAS,
                    note = note
                ),
                (false, How::Split) => {
                    t!(
                        "setup-past-was-split",
                        month = end,
                        areas = AREAS,
                        note = note
                    )
                }
                (false, How::Merge) => {
                    t!(
                        "setup-past-was-merged",
                        month = end,
                        areas = AREAS,
                        note = note
                    )
                }
            };
            let (before, after) = sentence.split_once(AREAS).unwrap_or((&sentence, ""));
            Past {
                before: before.to_owned(),
                areas: others
                    .into_iter()
                    .filter_map(|id| tree.get(id))
                    .map(|a| (a.code.clone(), a.name.clone()))
                    .collect(),
                after: after.to_owned(),
            }
        });
    Ok(sentences.collect())
}
