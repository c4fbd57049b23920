//! From which month a change can count: a period is reported whole, by the
//! old area or by its successors.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::month_label;
use super::plan::{Plan, Step, refuse};
use crate::db::DbConnection;
use crate::db::schema::{cells, reports};
use crate::error::Result;
use crate::ledger::{Kind, Length, Period, Series, Status};
use crate::models::form::Forms;
use crate::models::programme::Programme;

/// What a change reaches.
pub(super) struct Affected {
    /// Names of the forms.
    pub forms: BTreeSet<String>,
    /// What is carried forward.
    pub carried: Vec<Series>,
}

/// Refuses a month within a period that is reported as one, and a month that
/// somebody has reported on already.
pub(super) fn check(
    connection: &mut DbConnection,
    programme: &Programme,
    plan: &Plan,
) -> Step<Affected> {
    let forms = Forms::load(connection)?;
    let ids: Vec<i32> = plan.olds.iter().map(|a| a.id).collect();
    let asked = forms
        .assignments()
        .iter()
        .filter(|a| ids.contains(&a.area_id) && a.to_month.is_none_or(|to| to >= plan.month))
        .filter_map(|a| forms.get(a.form_id));
    let cells = posted(connection, programme, &ids)?;
    let carried = carried(programme, &cells);
    let mut lengths: BTreeSet<(Length, String)> = asked
        .clone()
        .map(|form| (form.period_length, form.name.clone()))
        .collect();
    lengths.extend(carried.iter().filter_map(|series| {
        let indicator = programme.catalogue.get(series.indicator_id)?;
        Some((indicator.period_length, indicator.name.clone()))
    }));
    let longest = lengths.last().cloned();
    let whole = longest
        .as_ref()
        .map_or(Length::Month, |(length, _)| *length);
    // The first month, this one or later, with which a period of every length starts.
    let next = |month: i32| {
        let period = Period::holding(month, whole);
        if period.first_month() == month {
            month
        } else {
            period.step(1).first_month()
        }
    };
    if let Some((length, name)) = longest.filter(|_| next(plan.month) != plan.month) {
        return refuse(
            "month",
            t!(
                "setup-by-length",
                name = name,
                length = length.word(),
                month = month_label(next(plan.month))
            ),
        );
    }
    let name = |area: i32| programme.tree.get(area).map_or("?", |a| a.name.as_str());
    let begun = reported(connection, &forms, &ids)?
        .into_iter()
        .chain(cells.iter().map(|cell| {
            let what = programme
                .catalogue
                .get(cell.series.indicator_id)
                .map_or("?", |i| &i.name);
            (cell.period, what.to_owned(), cell.series.area_id)
        }));
    let newest = begun
        .filter(|(period, ..)| period.last_month() >= plan.month)
        .max_by_key(|(period, ..)| period.last_month());
    if let Some((period, what, area)) = newest {
        return refuse(
            "month",
            t!(
                "setup-begun",
                what = what,
                area = name(area),
                period = period.label(),
                month = month_label(next(period.last_month() + 1))
            ),
        );
    }
    Ok(Affected {
        forms: asked.map(|form| form.name.clone()).collect(),
        carried,
    })
}

struct Posted {
    series: Series,
    period: Period,
    status: Status,
}

/// What is posted for the areas, series by series, oldest first.
fn posted(
    connection: &mut DbConnection,
    programme: &Programme,
    areas: &[i32],
) -> Result<Vec<Posted>> {
    let rows = cells::table
        .filter(cells::area_id.eq_any(areas))
        .order((
            cells::indicator_id,
            cells::area_id,
            cells::breakdown_id,
            cells::period,
        ))
        .select((
            cells::indicator_id,
            cells::area_id,
            cells::breakdown_id,
            cells::period,
            cells::status,
        ))
        .load::<(i32, i32, i32, i32, Status)>(connection)?;
    let posted = rows
        .into_iter()
        .map(|(indicator_id, area_id, breakdown_id, month, status)| {
            let indicator = programme.catalogue.get(indicator_id);
            Posted {
                series: Series {
                    indicator_id,
                    area_id,
                    breakdown_id,
                },
                period: Period::holding(
                    month,
                    indicator.map_or(Length::Month, |i| i.period_length),
                ),
                status,
            }
        });
    Ok(posted.collect())
}

/// The stocks and scores whose last word is a number.
fn carried(programme: &Programme, cells: &[Posted]) -> Vec<Series> {
    let standing = |cell: &&Posted| {
        let indicator = programme.catalogue.get(cell.series.indicator_id);
        cell.status != Status::NotAvailable
            && indicator.is_some_and(|i| matches!(i.kind, Kind::Stock | Kind::Score))
    };
    let last = std::collections::BTreeMap::from_iter(
        cells
            .iter()
            .filter(standing)
            .map(|cell| (cell.series, cell.status)),
    );
    last.into_iter()
        .filter(|(_, status)| *status == Status::Number)
        .map(|(series, _)| series)
        .collect()
}

/// Every report of the areas: its period, its form's name, its area.
fn reported(
    connection: &mut DbConnection,
    forms: &Forms,
    areas: &[i32],
) -> Result<Vec<(Period, String, i32)>> {
    let rows = reports::table
        .filter(reports::area_id.eq_any(areas))
        .select((reports::form_id, reports::area_id, reports::period))
        .load::<(i32, i32, i32)>(connection)?;
    let known = rows.into_iter().filter_map(|(form, area, month)| {
        let form = forms.get(form)?;
        Some((
            Period::holding(month, form.period_length),
            form.name.clone(),
            area,
        ))
    });
    Ok(known.collect())
}
