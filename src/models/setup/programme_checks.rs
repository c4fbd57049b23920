//! Whether settings, breakdowns and forms say what can be.

use super::problem::Problem;
use super::structure::{Rows, no_such};
use crate::models::names::harmless;

pub(super) fn problems(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = settings(rows);
    for (table, row) in rows.all("breakdowns") {
        if table.text(row, "code") == "total" {
            let sentence = t!("setup-total-row");
            found.push(Problem::new(table, row, "code", sentence));
        }
    }
    for (table, row) in rows.all("forms") {
        let days = |column| table.text(row, column).parse::<i32>().ok();
        if let (Some(due), Some(closing)) = (days("due_day"), days("closing_day"))
            && closing < due
        {
            let sentence = t!("setup-closes-early", due = due.to_string());
            found.push(Problem::new(table, row, "closing_day", sentence));
        }
    }
    found
}

fn settings(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    for (table, row) in rows.all("programme") {
        let value = table.text(row, "value");
        let sentence = match table.text(row, "key") {
            "area" => no_such(rows, "areas", value),
            "population" => no_such(rows, "indicators", value),
            "key_figures" => value
                .split_whitespace()
                .find_map(|code| no_such(rows, "indicators", code)),
            "second_person" if !matches!(value, "yes" | "no") => {
                Some(t!("setup-second-person", value = harmless(value)))
            }
            _ => None,
        };
        found.extend(sentence.map(|s| Problem::new(table, row, "value", s)));
    }
    found
}
