//! Whether the areas make a tree, and groups cover what they may.

use std::collections::HashSet;

use super::problem::Problem;
use super::shown::word;
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
                let (first, second) = (table.named(one), table.named(other));
                let sentence = t!("setup-both", one = first, other = second);
                wrong(one, sentence);
            }
        }
        if text("parent").is_empty() {
            continue;
        }
        if is_inside_itself(rows, text("code")) {
            wrong("parent", t!("setup-in-itself", code = text("code")));
            continue;
        }
        let above = rows.text("areas", text("parent"), "level");
        let (Ok(level), Ok(above)) = (text("level").parse::<Level>(), above.parse::<Level>())
        else {
            continue;
        };
        if above == Level::Group {
            wrong("parent", t!("setup-under-group-row"));
        } else if above >= level {
            let levels: Vec<String> = Level::WORDS.iter().map(|level| word(level)).collect();
            let sentence = t!(
                "setup-level-order",
                level = word(level.word()),
                above = word(above.word()),
                levels = levels.join(", ")
            );
            wrong("level", sentence);
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
            let sentence = t!(
                "setup-no-group",
                area = name("group"),
                level = word(level("group"))
            );
            found.push(Problem::new(table, row, "group", sentence));
        }
        if level("member") == "group" {
            let sentence = t!("setup-member-group", area = name("member"));
            found.push(Problem::new(table, row, "member", sentence));
        }
    }
    found
}
