//! The proof: rebuilds every value, total and seal from the postings.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::book::Book;
use super::chain::{GENESIS, Head, Line, Seal};
use super::post::posted_value;
use super::suspect::suspect;
use super::{Amount, Contribution, Series, Status, Value, contributions};
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells, postings, totals};
use crate::error::{Error, Result};

/// What was proved.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Sealed blocks.
    pub blocks: i64,
    /// Lines of the ledger.
    pub postings: i64,
    /// Cells that hold a posted value.
    pub cells: usize,
    /// Kept totals.
    pub totals: usize,
    /// The head of the chain, or nothing for an empty ledger.
    pub head: Option<String>,
}

/// Number and hash of the last block, if there is one.
pub fn head(connection: &mut DbConnection) -> Result<Option<(i64, String)>> {
    Ok(blocks::table
        .order(blocks::id.desc())
        .select((blocks::id, blocks::hash))
        .first(connection)
        .optional()?)
}

/// Recomputes everything that the ledger implies and compares. Fails with
/// [`Error::Ledger`] naming the first line that does not fit.
pub fn verify(connection: &mut DbConnection) -> Result<Verified> {
    let mut replay = Replay {
        book: Book::open(connection)?,
        values: BTreeMap::new(),
        last_posting: 0,
    };
    let mut previous = GENESIS.to_owned();
    let mut count = 0;
    for block in blocks::table
        .order(blocks::id)
        .select(BlockRow::as_select())
        .load(connection)?
    {
        count += 1;
        let id = block.id;
        if id != count {
            return Err(wrong(format!(
                "block {count} is missing (the next one is block {id})"
            )));
        }
        if block.previous_hash != previous {
            return Err(wrong(format!(
                "block {id} does not follow from the block before it"
            )));
        }
        if replay.block(connection, &block)? != block.hash {
            return Err(wrong(format!(
                "block {id} ({} by {}, {} UTC): its seal does not fit its {} postings{}",
                block.kind,
                block.author,
                block.posted_at,
                block.posting_count,
                suspect(connection, id)?
            )));
        }
        previous = block.hash;
    }
    let left_over = postings::table
        .filter(postings::block_id.gt(count))
        .select(postings::id)
        .first::<i64>(connection)
        .optional()?;
    if let Some(id) = left_over {
        return Err(wrong(format!("posting {id} belongs to no block")));
    }
    let cells = replay.compare_cells(connection)?;
    let totals = replay.compare_totals(connection)?;
    Ok(Verified {
        blocks: count,
        postings: replay.last_posting,
        cells,
        totals,
        head: (count > 0).then_some(previous),
    })
}

fn wrong(what: String) -> Error {
    Error::Ledger(format!("The ledger does not fit: {what}."))
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = blocks)]
struct BlockRow {
    id: i64,
    kind: String,
    author: String,
    posted_at: NaiveDateTime,
    note: String,
    posting_count: i64,
    salt: String,
    previous_hash: String,
    hash: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = postings)]
struct PostingRow {
    id: i64,
    report_id: Option<i32>,
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: String,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    new_status: String,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    day: Option<NaiveDate>,
    source_id: Option<i32>,
    note: String,
}

struct Replay {
    book: Book,
    values: BTreeMap<Series, BTreeMap<i32, (Value, i64)>>,
    last_posting: i64,
}

impl Replay {
    /// Replays a block's postings; returns the seal they deserve.
    fn block(&mut self, connection: &mut DbConnection, block: &BlockRow) -> Result<String> {
        let rows = postings::table
            .filter(postings::block_id.eq(block.id))
            .order(postings::id)
            .select(PostingRow::as_select())
            .load(connection)?;
        if rows.len() as i64 != block.posting_count {
            return Err(wrong(format!(
                "block {} was sealed with {} postings and has {}",
                block.id,
                block.posting_count,
                rows.len()
            )));
        }
        let mut seal = Seal::block(&Head {
            previous: &block.previous_hash,
            id: block.id,
            kind: &block.kind,
            author: &block.author,
            posted_at: block.posted_at,
            note: &block.note,
            postings: block.posting_count,
            salt: &block.salt,
        });
        for row in rows {
            self.posting(&row, &mut seal)?;
        }
        Ok(seal.finish())
    }

    fn posting(&mut self, row: &PostingRow, seal: &mut Seal) -> Result<()> {
        self.last_posting += 1;
        if row.id != self.last_posting {
            return Err(wrong(format!(
                "posting {} is missing (the next one is posting {})",
                self.last_posting, row.id
            )));
        }
        let named = |error| wrong(format!("posting {}: {error}", row.id));
        let old = posted_value(&row.old_status, row.old_value, row.old_weight).map_err(named)?;
        let new = posted_value(&row.new_status, row.new_value, row.new_weight).map_err(named)?;
        let series = Series {
            indicator_id: row.indicator_id,
            area_id: row.area_id,
            breakdown_id: row.breakdown_id,
        };
        let cells = self.values.entry(series).or_default();
        let stood = match new {
            Some(value) => cells.insert(row.period, (value, row.id)),
            None => cells.remove(&row.period),
        };
        if stood.map(|(value, _)| value) != old {
            return Err(wrong(format!(
                "posting {} starts from a value that the postings before it do not give",
                row.id
            )));
        }
        let name = |found: Option<&String>| found.cloned().unwrap_or_default();
        seal.line(&Line {
            id: row.id,
            report_id: row.report_id,
            indicator: &name(
                self.book
                    .indicators
                    .get(&row.indicator_id)
                    .map(|(code, ..)| code),
            ),
            area: &name(self.book.areas.get(&row.area_id).map(|(code, _)| code)),
            breakdown: &name(self.book.breakdowns.get(&row.breakdown_id)),
            period: row.period,
            old,
            new,
            day: row.day,
            source: &name(row.source_id.and_then(|id| self.book.sources.get(&id))),
            note: &row.note,
        });
        Ok(())
    }

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

    fn compare_cells(&self, connection: &mut DbConnection) -> Result<usize> {
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

    fn compare_totals(&self, connection: &mut DbConnection) -> Result<usize> {
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
