//! Whether settings, breakdowns and forms say what can be.

use super::problem::Problem;
use super::structure::{Rows, no_such};

pub(super) fn problems(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = settings(rows);
    for (table, row) in rows.all("breakdowns") {
        if table.text(row, "code") == "total" {
            let sentence = "The total is always there. Leave this row out.";
            found.push(Problem::new(table, row, "code", sentence));
        }
    }
    for (table, row) in rows.all("forms") {
        let days = |column| table.text(row, column).parse::<i32>().ok();
        if let (Some(due), Some(closing)) = (days("due_day"), days("closing_day"))
            && closing < due
        {
            let sentence = format!(
                "The form would close before its reports are due. Write {due} or more, or nothing."
            );
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
            "second_person" if !matches!(value, "yes" | "no") => Some(format!(
                "{value:?} is neither yes nor no. With no, people may approve what they submitted themselves."
            )),
            _ => None,
        };
        found.extend(sentence.map(|s| Problem::new(table, row, "value", s)));
    }
    found
}
