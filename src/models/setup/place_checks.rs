//! Whether the areas make a tree, and groups cover what they may.

use std::collections::HashSet;

use super::problem::Problem;
use super::structure::Rows;
use crate::models::area::Level;

pub(super) fn problems(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = tree(rows);
    found.extend(groups(rows));
    found
}

fn tree(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    for (table, row) in rows.all("areas") {
        let text = |column| table.text(row, column);
        let mut wrong = |column: &str, sentence: String| {
            found.push(Problem::new(table, row, column, sentence));
        };
        for (one, other) in [("latitude", "longitude"), ("tile_column", "tile_row")] {
            if text(one).is_empty() != text(other).is_empty() {
                let sentence = format!("Write both {one} and {other}, or neither.");
                wrong(one, sentence);
            }
        }
        if text("parent").is_empty() {
            continue;
        }
        if is_inside_itself(rows, text("code")) {
            wrong(
                "parent",
                format!(
                    "{} would stand inside itself. Name a parent that is not below it.",
                    text("code")
                ),
            );
            continue;
        }
        let above = rows.text("areas", text("parent"), "level");
        let (Ok(level), Ok(above)) = (text("level").parse::<Level>(), above.parse::<Level>())
        else {
            continue;
        };
        if above == Level::Group {
            wrong(
                "parent",
                "A group has members, not parts. Name the area above the group.".into(),
            );
        } else if above >= level {
            wrong(
                "level",
                format!(
                    "A {} cannot stand inside a {}. The levels from the top: {}.",
                    level.word(),
                    above.word(),
                    Level::WORDS.join(", ")
                ),
            );
        }
    }
    found
}

fn is_inside_itself(rows: &Rows<'_>, code: &str) -> bool {
    let mut seen = HashSet::new();
    let mut next = rows.text("areas", code, "parent");
    while !next.is_empty() && seen.insert(next) {
        if next == code {
            return true;
        }
        next = rows.text("areas", next, "parent");
    }
    false
}

fn groups(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    for (table, row) in rows.all("area_members") {
        let level = |column| rows.text("areas", table.text(row, column), "level");
        let name = |column| table.text(row, column);
        if !matches!(level("group"), "" | "group") {
            let sentence = format!(
                "{} is a {}. Only an area of the level group has members.",
                name("group"),
                level("group")
            );
            found.push(Problem::new(table, row, "group", sentence));
        }
        if level("member") == "group" {
            let sentence = format!(
                "{} is a group itself. Name the areas that it covers.",
                name("member")
            );
            found.push(Problem::new(table, row, "member", sentence));
        }
    }
    found
}
