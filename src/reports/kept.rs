//! The kept totals of some indicators and areas, as they are read.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::totals;
use crate::error::Result;
use crate::ledger::Contribution;
use crate::models::programme::Programme;

/// Each total's contributions with the number of their period's first month,
/// by indicator, area and breakdown.
pub(super) type Rows = HashMap<(i32, i32, i32), Vec<(i32, Contribution)>>;

/// Reads them, each in the order of its periods.
pub(super) fn rows(
    connection: &mut DbConnection,
    programme: &Programme,
    indicator_ids: &BTreeSet<i32>,
    area_ids: &BTreeSet<i32>,
) -> Result<Rows> {
    let mut query = totals::table
        .order((
            totals::indicator_id,
            totals::area_id,
            totals::breakdown_id,
            totals::period,
        ))
        .into_boxed();
    let all = programme.catalogue.all().iter().map(|i| i.id);
    query = match few_others(all, indicator_ids) {
        Some(others) => query.filter(totals::indicator_id.ne_all(others)),
        None => query.filter(totals::indicator_id.eq_any(indicator_ids)),
    };
    let all = programme.tree.all().iter().map(|area| area.id);
    query = match few_others(all, area_ids) {
        Some(others) => query.filter(totals::area_id.ne_all(others)),
        None => query.filter(totals::area_id.eq_any(area_ids)),
    };
    let kept = query.load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(connection)?;
    let mut rows = Rows::new();
    // They come in order, so each key is looked up once.
    for of_key in kept.chunk_by(|one, other| (one.0, one.1, one.2) == (other.0, other.1, other.2)) {
        let (indicator, area, breakdown, ..) = of_key[0];
        let contributions =
            of_key
                .iter()
                .map(|&(_, _, _, period, value, weight, areas, fresh, excused)| {
                    let contribution = Contribution {
                        value,
                        weight,
                        areas,
                        fresh,
                        excused,
                    };
                    (period, contribution)
                });
        rows.insert((indicator, area, breakdown), contributions.collect());
    }
    Ok(rows)
}

/// All that are not wanted, where these are the fewer: looking up most of the
/// rows one by one takes longer than passing over a few.
fn few_others(all: impl Iterator<Item = i32>, wanted: &BTreeSet<i32>) -> Option<Vec<i32>> {
    let others: Vec<i32> = all.filter(|id| !wanted.contains(id)).collect();
    (others.len() < wanted.len()).then_some(others)
}
