//! Comparing what is kept, cells and totals, with what the postings give.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::replay::Replay;
use super::verify::wrong;
use super::{Amount, Contribution, Series, Status, contributions};
use crate::db::DbConnection;
use crate::db::schema::{cells, totals};
use crate::error::Result;

impl Replay {
    fn cell_name(&self, series: Series, period: i32) -> String {
        let indicator = self.book.indicators.get(&series.indicator_id);
        let length = indicator.map_or(super::Length::Month, |(.., length)| *length);
        format!(
            "{} in {} for {} ({})",
            indicator.map_or("?", |(code, ..)| code),
            self.book
                .areas
                .get(&series.area_id)
                .map_or("?", |(code, _)| code),
            super::Period::holding(period, length),
            self.book
                .breakdowns
                .get(&series.breakdown_id)
                .map_or("?", String::as_str),
        )
    }

    pub(super) fn compare_cells(&self, connection: &mut DbConnection) -> Result<usize> {
        type Row = (i32, i32, i32, i32, Status, Option<i64>, Option<i64>, i64);
        let kept: BTreeMap<(Series, i32), _> = cells::table
            .select((
                cells::indicator_id,
                cells::area_id,
                cells::breakdown_id,
                cells::period,
                cells::status,
                cells::value,
                cells::weight,
                cells::posting_id,
            ))
            .load::<Row>(connection)?
            .into_iter()
            .map(
                |(indicator_id, area_id, breakdown_id, period, status, value, weight, posting)| {
                    (
                        (
                            Series {
                                indicator_id,
                                area_id,
                                breakdown_id,
                            },
                            period,
                        ),
                        ((status, value, weight), posting),
                    )
                },
            )
            .collect();
        let implied = self
            .values
            .iter()
            .flat_map(|(&series, cells)| {
                cells.iter().map(move |(&period, &(value, posting))| {
                    ((series, period), (value.columns(), posting))
                })
            })
            .collect();
        first_difference(
            &implied,
            &kept,
            |(series, period)| format!("the value of {}", self.cell_name(series, period)),
            |((status, value, answers), posting)| {
                format!(
                    "{status}{}{} of posting {posting}",
                    units(*value),
                    answers.map_or_else(String::new, |n| format!(", answers {n}"))
                )
            },
        )?;
        Ok(kept.len())
    }

    pub(super) fn compare_totals(&self, connection: &mut DbConnection) -> Result<usize> {
        let mut implied: BTreeMap<(Series, i32), Contribution> = BTreeMap::new();
        for (&series, cells) in &self.values {
            let values = cells
                .iter()
                .map(|(&period, &(value, _))| (period, value))
                .collect();
            for (period, contribution) in
                contributions(self.book.kind(series.indicator_id)?, &values)?
            {
                for area_id in self.book.with_ancestors(series.area_id) {
                    implied
                        .entry((Series { area_id, ..series }, period))
                        .or_default()
                        .add(contribution)?;
                }
            }
        }
        implied.retain(|_, total| !total.is_zero());
        let kept: BTreeMap<(Series, i32), Contribution> = totals::table
            .load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(connection)?
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
                    (
                        (
                            Series {
                                indicator_id,
                                area_id,
                                breakdown_id,
                            },
                            period,
                        ),
                        Contribution {
                            value,
                            weight,
                            areas,
                            fresh,
                            excused,
                        },
                    )
                },
            )
            .collect();
        first_difference(
            &implied,
            &kept,
            |(series, period)| format!("the total of {}", self.cell_name(series, period)),
            |sum| {
                format!(
                    "{} (weight {}) of {} areas, {} of them newly reported, {} excused",
                    Amount::from_units(sum.value),
                    sum.weight,
                    sum.areas,
                    sum.fresh,
                    sum.excused
                )
            },
        )?;
        Ok(kept.len())
    }
}

fn units(value: Option<i64>) -> String {
    value.map_or_else(String::new, |units| {
        format!(" {}", Amount::from_units(units))
    })
}

/// Fails on the first key whose two values differ or that one side lacks.
fn first_difference<V: PartialEq>(
    implied: &BTreeMap<(Series, i32), V>,
    kept: &BTreeMap<(Series, i32), V>,
    name: impl Fn((Series, i32)) -> String,
    words: impl Fn(&V) -> String,
) -> Result<()> {
    for (key, value) in implied {
        if kept.get(key) != Some(value) {
            return Err(wrong(format!(
                "{} is kept as {}, the postings give {}",
                name(*key),
                kept.get(key).map_or_else(|| "nothing".into(), &words),
                words(value)
            )));
        }
    }
    match kept.keys().find(|key| !implied.contains_key(key)) {
        Some(key) => Err(wrong(format!(
            "{} is kept, no posting gives it",
            name(*key)
        ))),
        None => Ok(()),
    }
}
