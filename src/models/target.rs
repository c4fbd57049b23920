//! What is planned, and what things started from.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::source::Source;
use crate::db::DbConnection;
use crate::db::schema::{sources, targets};
use crate::error::Result;
use crate::ledger::Amount;

/// A planned amount for an area by a day, or the baseline on a day.
#[derive(Clone, Debug)]
pub struct Target {
    /// Which indicator.
    pub indicator_id: i32,
    /// Which area.
    pub area_id: i32,
    /// `target` or `baseline`.
    pub is_baseline: bool,
    /// First day of the period that a flow's target is for.
    pub from_day: NaiveDate,
    /// By which day (a target) or on which day (a baseline).
    pub by_day: NaiveDate,
    /// In the indicator's unit.
    pub amount: Amount,
    /// What one should know about it.
    pub note: String,
    /// Who published it.
    pub source: Option<Source>,
}

/// The targets and baselines of these indicators, by indicator, area and day.
pub fn of_indicators(connection: &mut DbConnection, indicator_ids: &[i32]) -> Result<Vec<Target>> {
    read(connection, indicator_ids, None)
}

/// The same for one area alone.
pub fn of_area(
    connection: &mut DbConnection,
    indicator_ids: &[i32],
    area_id: i32,
) -> Result<Vec<Target>> {
    read(connection, indicator_ids, Some(area_id))
}

fn read(
    connection: &mut DbConnection,
    indicator_ids: &[i32],
    area_id: Option<i32>,
) -> Result<Vec<Target>> {
    type Row = (
        i32,
        i32,
        String,
        NaiveDate,
        NaiveDate,
        i64,
        String,
        Option<Source>,
    );
    let mut query = targets::table
        .left_join(sources::table)
        .filter(targets::indicator_id.eq_any(indicator_ids))
        .order((
            targets::indicator_id,
            targets::area_id,
            targets::by_day,
            targets::id,
        ))
        .select((
            targets::indicator_id,
            targets::area_id,
            targets::kind,
            targets::from_day,
            targets::by_day,
            targets::value,
            targets::note,
            Option::<Source>::as_select(),
        ))
        .into_boxed();
    if let Some(area_id) = area_id {
        query = query.filter(targets::area_id.eq(area_id));
    }
    let rows = query.load::<Row>(connection)?;
    Ok(rows
        .into_iter()
        .map(
            |(indicator_id, area_id, kind, from_day, by_day, value, note, source)| Target {
                indicator_id,
                area_id,
                is_baseline: kind == "baseline",
                from_day,
                by_day,
                amount: Amount::from_units(value),
                note,
                source,
            },
        )
        .collect())
}
