//! Writing what was posted, in batches: postings, cells and totals.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::insert_into;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel::upsert::excluded;

use super::Contribution;
use super::difference::Differences;
use super::post::{Move, columns};
use crate::db::DbConnection;
use crate::db::schema::{postings, totals};
use crate::error::Result;
use crate::{in_batches, insert_all};

#[derive(Insertable)]
#[diesel(table_name = postings, treat_none_as_default_value = false)]
struct PostingRow {
    id: i64,
    block_id: i64,
    report_id: Option<i32>,
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: &'static str,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    new_status: &'static str,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    day: Option<NaiveDate>,
    source_id: Option<i32>,
    note: String,
}

/// Writes the postings of a block, numbered from `first_id` on.
pub(super) fn write_postings(
    connection: &mut DbConnection,
    block_id: i64,
    first_id: i64,
    moves: &[Move<'_>],
) -> Result<()> {
    let rows = (first_id..).zip(moves).map(|(id, step)| {
        let (change, series) = (step.change, step.change.series);
        let (old_status, old_value, old_weight) = columns(step.old);
        let (new_status, new_value, new_weight) = columns(change.value);
        PostingRow {
            id,
            block_id,
            report_id: change.report_id,
            indicator_id: series.indicator_id,
            area_id: series.area_id,
            breakdown_id: series.breakdown_id,
            period: change.period,
            old_status,
            old_value,
            old_weight,
            new_status,
            new_value,
            new_weight,
            day: change.day,
            source_id: change.source_id,
            note: change.note.clone(),
        }
    });
    insert_all!(connection, postings::table, rows);
    Ok(())
}

/// The cells that begin to hold something, as their postings say. Copied inside
/// the database: the columns need not travel there twice.
const BEGIN: &str = "INSERT INTO cells \
    (indicator_id, area_id, breakdown_id, period, status, value, weight, posting_id) \
    SELECT indicator_id, area_id, breakdown_id, period, new_status, new_value, new_weight, id \
    FROM postings WHERE id BETWEEN $1 AND $2 AND old_status = 'none' ORDER BY id";

/// Those that hold something else.
const CHANGE: &str = "UPDATE cells SET status = p.new_status, value = p.new_value, \
    weight = p.new_weight, posting_id = p.id FROM postings p \
    WHERE p.id BETWEEN $1 AND $2 AND p.old_status <> 'none' AND p.new_status <> 'none' \
    AND cells.indicator_id = p.indicator_id AND cells.area_id = p.area_id \
    AND cells.breakdown_id = p.breakdown_id AND cells.period = p.period";

/// Those that hold nothing any more.
const END: &str = "DELETE FROM cells WHERE (indicator_id, area_id, breakdown_id, period) IN \
    (SELECT indicator_id, area_id, breakdown_id, period FROM postings \
    WHERE id BETWEEN $1 AND $2 AND new_status = 'none')";

impl Move<'_> {
    /// What happens to its cell.
    fn statement(&self) -> &'static str {
        match (self.old, self.change.value) {
            (None, _) => BEGIN,
            (Some(_), Some(_)) => CHANGE,
            (Some(_), None) => END,
        }
    }
}

/// Brings the cells to what the postings, numbered from `first_id` on, say.
pub(super) fn write_cells(
    connection: &mut DbConnection,
    first_id: i64,
    moves: &[Move<'_>],
) -> Result<()> {
    let mut first = first_id;
    // Of several postings of one cell the last one holds: they come one after
    // the other, and no statement sees two of them.
    for moves in moves.chunk_by(|one, next| one.cell() != next.cell()) {
        let last = first + moves.len() as i64 - 1;
        let needed: BTreeSet<&str> = moves.iter().map(Move::statement).collect();
        for statement in needed {
            diesel::sql_query(statement)
                .bind::<BigInt, _>(first)
                .bind::<BigInt, _>(last)
                .execute(connection)?;
        }
        first = last + 1;
    }
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = totals, treat_none_as_default_value = false)]
struct TotalRow {
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    value: i64,
    weight: i64,
    areas: i64,
    fresh: i64,
    excused: i64,
}

/// Totals read at once: a query may name so many areas and indicators.
const AT_ONCE: usize = 2_000;

type Key = (i32, i32, i32, i32);

/// Adds the differences to the totals that are kept.
pub(super) fn add_to_totals(
    connection: &mut DbConnection,
    differences: &Differences,
) -> Result<()> {
    let mut changed = Vec::with_capacity(AT_ONCE.min(differences.len()));
    let mut left = differences.iter().peekable();
    while left.peek().is_some() {
        changed.clear();
        changed.extend(left.by_ref().take(AT_ONCE).map(|(&key, &by)| (key, by)));
        let kept = kept_totals(connection, &changed)?;
        for (key, total) in &mut changed {
            // Added here and not in SQL: SQLite would turn a sum beyond 64
            // bits into a floating-point number.
            total.add(kept.get(key).copied().unwrap_or_default())?;
        }
        let (old, new): (Vec<_>, Vec<_>) = changed
            .iter()
            .copied()
            .partition(|(key, _)| kept.contains_key(key));
        let rows = new.iter().filter(|(_, total)| !total.is_zero()).map(row);
        insert_all!(connection, totals::table, rows);
        change_totals(connection, &old)?;
    }
    Ok(())
}

fn kept_totals(
    connection: &mut DbConnection,
    changed: &[(Key, Contribution)],
) -> Result<BTreeMap<Key, Contribution>> {
    let indicators: BTreeSet<i32> = changed.iter().map(|((id, ..), _)| *id).collect();
    let areas: BTreeSet<i32> = changed.iter().map(|((_, id, ..), _)| *id).collect();
    let months: BTreeSet<i32> = changed.iter().map(|((.., month), _)| *month).collect();
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return Ok(BTreeMap::new());
    };
    let rows = totals::table
        .filter(totals::indicator_id.eq_any(indicators))
        .filter(totals::area_id.eq_any(areas))
        .filter(totals::period.between(first, last))
        .load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(connection)?;
    Ok(rows
        .into_iter()
        .map(
            |(
                indicator_id,
                area_id,
                breakdown_id,
                period,
                value,
                weight,
                areas,
                fresh,
                excused,
            )| {
                let total = Contribution {
                    value,
                    weight,
                    areas,
                    fresh,
                    excused,
                };
                ((indicator_id, area_id, breakdown_id, period), total)
            },
        )
        .collect())
}

fn row(&((indicator_id, area_id, breakdown_id, period), total): &(Key, Contribution)) -> TotalRow {
    TotalRow {
        indicator_id,
        area_id,
        breakdown_id,
        period,
        value: total.value,
        weight: total.weight,
        areas: total.areas,
        fresh: total.fresh,
        excused: total.excused,
    }
}

/// Writes totals in place of those that are kept already.
fn change_totals(connection: &mut DbConnection, changed: &[(Key, Contribution)]) -> Result<()> {
    let gone = changed.iter().filter(|(_, total)| total.is_zero());
    let gone: Vec<Key> = gone.map(|(key, _)| *key).collect();
    for keys in gone.chunk_by(|one, next| (one.0, one.1, one.2) == (next.0, next.1, next.2)) {
        let (indicator, area, breakdown, _) = keys[0];
        let months: Vec<i32> = keys.iter().map(|(.., month)| *month).collect();
        let of_series = totals::table
            .filter(totals::indicator_id.eq(indicator))
            .filter(totals::area_id.eq(area))
            .filter(totals::breakdown_id.eq(breakdown));
        diesel::delete(of_series.filter(totals::period.eq_any(months))).execute(connection)?;
    }
    let rows = changed
        .iter()
        .filter(|(_, total)| !total.is_zero())
        .map(row);
    in_batches!(connection, rows, |batch| insert_into(totals::table)
        .values(batch)
        .on_conflict((
            totals::indicator_id,
            totals::area_id,
            totals::breakdown_id,
            totals::period
        ))
        .do_update()
        .set((
            totals::value.eq(excluded(totals::value)),
            totals::weight.eq(excluded(totals::weight)),
            totals::areas.eq(excluded(totals::areas)),
            totals::fresh.eq(excluded(totals::fresh)),
            totals::excused.eq(excluded(totals::excused)),
        )));
    Ok(())
}
