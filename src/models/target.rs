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
    read(connection, &Of::Indicators(indicator_ids))
}

/// All of one area, by indicator and day.
pub fn of_area(connection: &mut DbConnection, area_id: i32) -> Result<Vec<Target>> {
    read(connection, &Of::Area(area_id))
}

enum Of<'a> {
    Indicators(&'a [i32]),
    Area(i32),
}

fn read(connection: &mut DbConnection, of: &Of<'_>) -> Result<Vec<Target>> {
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
    let query = targets::table.left_join(sources::table).into_boxed();
    let query = match of {
        Of::Indicators(ids) => query.filter(targets::indicator_id.eq_any(*ids)),
        Of::Area(id) => query.filter(targets::area_id.eq(*id)),
    };
    let rows = query
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
        .load::<Row>(connection)?;
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
