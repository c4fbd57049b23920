//! What is posted of an area keeps its place and its months.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::exists;
use diesel::prelude::*;

use super::change::Step;
use super::ids::month_text;
use super::problem::Problem;
use super::structure::month;
use super::table;
use super::used::Used;
use crate::db::DbConnection;
use crate::db::schema::{cells, indicators, postings};
use crate::error::Result;
use crate::ledger::{Kind, Length, Period, Status};

pub(super) fn problem(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    if step.changes("parent")
        && let Some(problem) = parent(connection, step, used)?
    {
        return Ok(Some(problem));
    }
    if step.changes("valid_from") || step.changes("valid_to") {
        return validity(connection, step, used);
    }
    Ok(None)
}

/// Totals of the past stand with the areas that were above.
fn parent(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let code = step.text("code");
    let areas = subtree(used, code)?;
    let is_posted: bool = diesel::select(exists(
        postings::table.filter(postings::area_id.eq_any(&areas)),
    ))
    .get_result(connection)?;
    Ok(is_posted
        .then(|| step.problem("parent", t!("setup-place-stays", code = code)))
        .flatten())
}

fn subtree(used: &Used<'_>, code: &str) -> Result<Vec<i32>> {
    let table = table("areas")?;
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    for row in used.before.rows("areas") {
        let above = table.text(row, "parent");
        children
            .entry(above)
            .or_default()
            .push(table.text(row, "code"));
    }
    let mut found = vec![code];
    let mut next = 0;
    while next < found.len() {
        found.extend(children.get(found[next]).into_iter().flatten());
        next += 1;
    }
    Ok(found
        .into_iter()
        .filter_map(|code| used.ids.find("areas", code))
        .collect())
}

fn validity(
    connection: &mut DbConnection,
    step: &Step<'_>,
    used: &Used<'_>,
) -> Result<Option<Problem>> {
    let code = step.text("code");
    let Some(id) = used.ids.find("areas", code) else {
        return Ok(None);
    };
    let posted: Vec<Period> = cells::table
        .inner_join(indicators::table)
        .filter(cells::area_id.eq(id))
        .filter(cells::status.eq(Status::Number))
        .select((cells::period, indicators::period_length))
        .distinct()
        .load::<(i32, Length)>(connection)?
        .into_iter()
        .map(|(month, length)| Period::holding(month, length))
        .collect();
    let newest = posted.iter().map(|p| p.first_month()).max();
    if let (Some(to), Some(newest)) = (month(step.text("valid_to")), newest)
        && to < newest
    {
        let newest = month_text(Some(newest));
        return Ok(step.problem(
            "valid_to",
            t!("setup-posted-until", code = code, month = newest),
        ));
    }
    if !step.text("valid_to").is_empty()
        && step.changes("valid_to")
        && let Some(indicator) = standing(connection, id)?
    {
        return Ok(step.problem(
            "valid_to",
            t!("setup-still-stands", code = code, indicator = indicator),
        ));
    }
    let oldest = posted.iter().map(|p| p.last_month()).min();
    if let (Some(from), Some(oldest)) = (month(step.text("valid_from")), oldest)
        && from > oldest
    {
        let oldest = month_text(Some(oldest));
        return Ok(step.problem(
            "valid_from",
            t!("setup-posted-from", code = code, month = oldest),
        ));
    }
    Ok(None)
}

/// The code of an indicator whose last posted figure totals carry forward from
/// the area, if there is one.
fn standing(connection: &mut DbConnection, area_id: i32) -> Result<Option<String>> {
    let said = cells::table
        .inner_join(indicators::table)
        .filter(cells::area_id.eq(area_id))
        .filter(indicators::kind.eq_any([Kind::Stock, Kind::Score]))
        .filter(cells::status.ne(Status::NotAvailable))
        .order((indicators::code, cells::breakdown_id, cells::period))
        .select((
            indicators::code,
            cells::breakdown_id,
            cells::status,
            cells::value,
        ))
        .load::<(String, i32, Status, Option<i64>)>(connection)?;
    let last: BTreeMap<_, _> = said
        .into_iter()
        .map(|(code, breakdown, status, value)| ((code, breakdown), (status, value)))
        .collect();
    let mut counted = last
        .into_iter()
        .filter(|(_, (status, value))| *status == Status::Number && *value != Some(0));
    Ok(counted.next().map(|((code, _), _)| code))
}
