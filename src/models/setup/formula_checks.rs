//! Whether formulas can be computed and forms ask for what can be reported.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::problem::Problem;
use super::shown::word;
use super::structure::Rows;
use super::table::{Row, Table};

pub(super) fn problems(rows: &Rows<'_>) -> Vec<Problem> {
    let mut found = circles(rows);
    found.extend(fields(rows));
    found.extend(assignments(rows));
    found
}

/// An indicator that is computed from itself, through whatever others.
fn circles(rows: &Rows<'_>) -> Vec<Problem> {
    let mut parts: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut first: BTreeMap<&str, (&'static Table, &Row)> = BTreeMap::new();
    for (table, row) in rows.all("terms") {
        let code = table.text(row, "indicator");
        parts.entry(code).or_default().push(table.text(row, "term"));
        first.entry(code).or_insert((table, row));
    }
    first
        .into_iter()
        .filter(|(code, _)| {
            let mut waiting = parts[code].clone();
            let mut seen = HashSet::new();
            while let Some(part) = waiting.pop() {
                if part == *code {
                    return true;
                }
                if seen.insert(part) {
                    waiting.extend(parts.get(part).into_iter().flatten());
                }
            }
            false
        })
        .map(|(code, (table, row))| {
            let sentence = t!("setup-circle", code = code);
            Problem::new(table, row, "term", sentence)
        })
        .collect()
}

fn fields(rows: &Rows<'_>) -> Vec<Problem> {
    let computed: HashSet<&str> = rows
        .all("terms")
        .map(|(table, row)| table.text(row, "indicator"))
        .collect();
    let mut found = Vec::new();
    for (table, row) in rows.all("form_fields") {
        let (form, indicator, breakdown) = (
            table.text(row, "form"),
            table.text(row, "indicator"),
            table.text(row, "breakdown"),
        );
        let of = |column| rows.text("indicators", indicator, column);
        if of("kind") == "ratio" || computed.contains(indicator) {
            let sentence = t!("setup-computed-line", indicator = indicator);
            found.push(Problem::new(table, row, "indicator", sentence));
        }
        let (theirs, ours) = (of("period"), rows.text("forms", form, "period"));
        if theirs != ours && !theirs.is_empty() && !ours.is_empty() {
            let sentence = t!(
                "setup-other-period",
                indicator = indicator,
                theirs = word(theirs),
                form = form,
                ours = word(ours)
            );
            found.push(Problem::new(table, row, "indicator", sentence));
        }
        let axis = rows.text("breakdowns", breakdown, "axis");
        if !axis.is_empty() && !of("axes").split_whitespace().any(|one| one == axis) {
            let sentence = t!(
                "setup-other-axis",
                breakdown = breakdown,
                axis = axis,
                indicator = indicator
            );
            found.push(Problem::new(table, row, "breakdown", sentence));
        }
    }
    found
}

/// A form is filled in at one level.
fn assignments(rows: &Rows<'_>) -> Vec<Problem> {
    rows.all("assignments")
        .filter_map(|(table, row)| {
            let (form, area) = (table.text(row, "form"), table.text(row, "area"));
            let (asked, is) = (
                rows.text("forms", form, "level"),
                rows.text("areas", area, "level"),
            );
            let differs = asked != is && !asked.is_empty() && !is.is_empty();
            differs.then(|| {
                let sentence = t!(
                    "setup-other-level",
                    form = form,
                    asked = word(asked),
                    area = area,
                    is = word(is)
                );
                Problem::new(table, row, "area", sentence)
            })
        })
        .collect()
}
