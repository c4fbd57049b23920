//! What has been reported stays asked for.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::change::{ChangeKind, Step};
use super::problem::Problem;
use super::structure::month;
use super::used::Used;
use super::{Setup, table};
use crate::db::DbConnection;
use crate::db::schema::reports;
use crate::error::Result;
use crate::ledger::{Length, Period};
use crate::models::form::Assignment;

pub(super) fn problems(
    connection: &mut DbConnection,
    steps: &[Step<'_>],
    used: &Used<'_>,
) -> Result<Vec<Problem>> {
    let touched = steps
        .iter()
        .filter(|step| step.table.name == "assignments")
        .filter(|step| step.change.kind != ChangeKind::Added);
    let mut told: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut found = Vec::new();
    for step in touched {
        let (form, area) = (step.text("form"), step.text("area"));
        if told.contains(&(form, area)) {
            continue;
        }
        if let Some(sentence) = uncovered(connection, form, area, used)? {
            told.insert((form, area));
            let column = match step.change.kind {
                ChangeKind::Changed => "to",
                _ => "",
            };
            found.extend(step.problem(column, sentence));
        }
    }
    Ok(found)
}

/// The sentence for reports that would no longer be asked for, if any would.
fn uncovered(
    connection: &mut DbConnection,
    form: &str,
    area: &str,
    used: &Used<'_>,
) -> Result<Option<String>> {
    let (Some(form_id), Some(area_id)) =
        (used.ids.find("forms", form), used.ids.find("areas", area))
    else {
        return Ok(None);
    };
    let length = length(used.before, form)?;
    let mut reported: Vec<Period> = reports::table
        .filter(reports::form_id.eq(form_id))
        .filter(reports::area_id.eq(area_id))
        .select(reports::period)
        .load::<i32>(connection)?
        .into_iter()
        .map(|month| Period::holding(month, length))
        .collect();
    reported.sort();
    let (was, will) = (
        assigned(used.before, form, area)?,
        assigned(used.after, form, area)?,
    );
    let covers = |all: &[Assignment], period| all.iter().any(|a| a.covers(period));
    let is_lost = reported
        .iter()
        .any(|&period| covers(&was, period) && !covers(&will, period));
    Ok(match (reported.first(), reported.last()) {
        (Some(first), Some(last)) if is_lost => Some(t!(
            "setup-uncovered",
            area = area,
            form = form,
            first = first.to_string(),
            last = last.to_string()
        )),
        _ => None,
    })
}

fn length(setup: &Setup, form: &str) -> Result<Length> {
    let table = table("forms")?;
    let row = setup.find(table, form);
    let word = row.map_or("", |row| table.text(row, "period"));
    Ok(word.parse().unwrap_or(Length::Month))
}

fn assigned(setup: &Setup, form: &str, area: &str) -> Result<Vec<Assignment>> {
    let table = table("assignments")?;
    let rows = setup.rows("assignments").iter();
    Ok(rows
        .filter(|row| table.text(row, "form") == form && table.text(row, "area") == area)
        .map(|row| Assignment {
            form_id: 0,
            area_id: 0,
            from_month: month(table.text(row, "from")),
            to_month: month(table.text(row, "to")),
        })
        .collect())
}
