//! Random programmes, and a slow, obvious model of what their totals must be.
//!
//! The model knows one thing: the list of all cells as they stand now. It
//! works out every total anew from that list by the rules in words.

use std::collections::BTreeMap;
use std::ops::Range;

use diesel::prelude::*;
use groundwork::db::DbConnection;
use groundwork::db::schema::{cells, totals};
use groundwork::ledger::{
    self, Amount, Contribution, Kind, Length, Period, Series, Status, TOTAL, Value,
};
use groundwork::models::area::Level;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::programme::{area, breakdown, change, indicator};

const DEEPEST: usize = 5;
const PERIODS: i32 = 7;

/// A random programme and what happens to it.
#[derive(Clone, Debug)]
pub struct Story {
    /// For each area after the first, which of those before it is above it.
    pub parents: Vec<Index>,
    pub indicators: Vec<(Kind, Length)>,
    pub blocks: Vec<Vec<Act>>,
}

/// One change of one cell.
#[derive(Clone, Debug)]
pub struct Act {
    indicator: Index,
    area: Index,
    in_total: bool,
    period: i32,
    value: Option<Said>,
}

#[derive(Clone, Copy, Debug)]
pub enum Said {
    Number(i64, i64),
    NotAvailable,
    NotApplicable,
}

fn said() -> impl Strategy<Value = Option<Said>> {
    let small = (-30_000_i64..30_000, 1_i64..20);
    let large = (
        -10_000_000_000_000_000_i64..=10_000_000_000_000_000,
        1_i64..2,
    );
    prop_oneof![
        6 => small.prop_map(|(units, n)| Some(Said::Number(units, n))),
        2 => large.prop_map(|(units, n)| Some(Said::Number(units, n))),
        1 => Just(Some(Said::Number(0, 1))),
        2 => Just(Some(Said::NotAvailable)),
        2 => Just(Some(Said::NotApplicable)),
        2 => Just(None),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    (
        any::<Index>(),
        any::<Index>(),
        any::<bool>(),
        0..PERIODS,
        said(),
    )
        .prop_map(|(indicator, area, in_total, period, value)| Act {
            indicator,
            area,
            in_total,
            period,
            value,
        })
}

pub fn story() -> impl Strategy<Value = Story> {
    story_of(1..6, 1..14)
}

/// A story of so many blocks of so many changes each.
pub fn story_of(blocks: Range<usize>, acts: Range<usize>) -> impl Strategy<Value = Story> {
    let kinds = prop::sample::select(vec![Kind::Stock, Kind::Flow, Kind::Score]);
    let lengths = prop::sample::select(Length::ALL);
    (
        prop::collection::vec(any::<Index>(), 0..9),
        prop::collection::vec((kinds, lengths), 1..4),
        prop::collection::vec(prop::collection::vec(act(), acts), blocks),
    )
        .prop_map(|(parents, indicators, blocks)| Story {
            parents,
            indicators,
            blocks,
        })
}

pub type Cells = BTreeMap<(Series, i32), Value>;

/// The story's programme in the database, and the model beside it.
pub struct World {
    areas: Vec<i32>,
    /// The area above each area, for the model's own walk.
    above: BTreeMap<i32, Option<i32>>,
    indicators: Vec<(i32, Kind, Length)>,
    part: i32,
    pub cells: Cells,
}

impl World {
    pub fn set_up(connection: &mut DbConnection, story: &Story) -> Self {
        let mut areas = vec![area(connection, "A0", None, Level::Country)];
        let mut depths = vec![1];
        let mut above = BTreeMap::from([(areas[0], None)]);
        for (at, parent) in story.parents.iter().enumerate() {
            let possible: Vec<usize> = (0..areas.len()).filter(|&i| depths[i] < DEEPEST).collect();
            let parent = *parent.get(&possible);
            let id = area(
                connection,
                &format!("A{}", at + 1),
                Some(areas[parent]),
                Level::District,
            );
            above.insert(id, Some(areas[parent]));
            areas.push(id);
            depths.push(depths[parent] + 1);
        }
        let kinds = story.indicators.iter().enumerate();
        let indicators = kinds
            .map(|(at, &(kind, length))| {
                (
                    indicator(connection, &format!("I{at}"), kind, length),
                    kind,
                    length,
                )
            })
            .collect();
        Self {
            areas,
            above,
            indicators,
            part: breakdown(connection, "sex.f"),
            cells: Cells::new(),
        }
    }

    pub fn change(&self, act: &Act) -> ledger::Change {
        let &(indicator_id, kind, length) = act.indicator.get(&self.indicators);
        let value = act.value.map(|said| match said {
            Said::Number(units, n) => Value::Number {
                amount: Amount::from_units(units),
                weight: (kind == Kind::Score).then_some(n),
            },
            Said::NotAvailable => Value::NotAvailable,
            Said::NotApplicable => Value::NotApplicable,
        });
        let breakdown_id = if act.in_total { TOTAL } else { self.part };
        let series = Series {
            indicator_id,
            area_id: *act.area.get(&self.areas),
            breakdown_id,
        };
        change(series, period(act.period, length), value)
    }

    fn is_within(&self, mut below: i32, above: i32) -> bool {
        loop {
            match self.above[&below] {
                _ if below == above => return true,
                Some(parent) => below = parent,
                None => return false,
            }
        }
    }

    /// The model: what the area's total at the period must be, from the cells.
    fn expected(&self, kind: Kind, wanted: Series, at: i32) -> Contribution {
        let mut sum = Contribution::default();
        for &area_id in self
            .areas
            .iter()
            .filter(|&&area_id| self.is_within(area_id, wanted.area_id))
        {
            let here = Series { area_id, ..wanted };
            let this_period = self.cells.get(&(here, at)).copied();
            // A flow speaks of its own period only. A state holds from its
            // period on, until the next one that says anything new.
            let standing = match kind {
                Kind::Flow => this_period,
                _ => self
                    .cells
                    .iter()
                    .filter(|&(&(series, period), &value)| {
                        series == here && period <= at && value != Value::NotAvailable
                    })
                    .max_by_key(|&(&(_, period), _)| period)
                    .map(|(_, &value)| value),
            };
            match standing {
                Some(Value::Number { amount, weight }) => {
                    let n = weight.unwrap_or(1);
                    sum.value += amount.units() * n;
                    sum.weight += if kind == Kind::Score { n } else { 0 };
                    sum.areas += 1;
                }
                Some(Value::NotApplicable) => sum.excused += 1,
                Some(Value::NotAvailable) | None => {}
            }
            sum.fresh += i64::from(matches!(this_period, Some(Value::Number { .. })));
        }
        sum
    }

    /// Compares every total at every area and period, and every cell.
    pub fn compare(&self, connection: &mut DbConnection) -> Result<(), TestCaseError> {
        let kept = kept_totals(connection);
        for &(indicator_id, kind, length) in &self.indicators {
            for &area_id in &self.areas {
                for breakdown_id in [TOTAL, self.part] {
                    let series = Series {
                        indicator_id,
                        area_id,
                        breakdown_id,
                    };
                    for at in (0..PERIODS).map(|number| period(number, length)) {
                        let expected = self.expected(kind, series, at);
                        prop_assert_eq!(
                            read(&kept, kind, series, at),
                            expected,
                            "{:?} {:?} at {}",
                            kind,
                            series,
                            at
                        );
                    }
                }
            }
        }
        prop_assert_eq!(&kept_cells(connection), &self.cells);
        Ok(())
    }
}

/// The number of a period's first month: 2025-01, or the quarter or year after so many.
fn period(number: i32, length: Length) -> i32 {
    Period::holding(2025 * 12, length)
        .step(number)
        .first_month()
}

pub fn kept_totals(connection: &mut DbConnection) -> BTreeMap<(Series, i32), Contribution> {
    totals::table
        .load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(connection)
        .unwrap()
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
                let series = Series {
                    indicator_id,
                    area_id,
                    breakdown_id,
                };
                (
                    (series, period),
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
        .collect()
}

/// What the rows say of a total at a period: that row of a flow, the running
/// sum of a state, in which only "reported this very period" is not a difference.
fn read(
    kept: &BTreeMap<(Series, i32), Contribution>,
    kind: Kind,
    series: Series,
    at: i32,
) -> Contribution {
    let row = kept.get(&(series, at)).copied().unwrap_or_default();
    if kind == Kind::Flow {
        return row;
    }
    let mut sum = Contribution::default();
    for (_, &row) in kept.range((series, i32::MIN)..=(series, at)) {
        sum.add(row).unwrap();
    }
    Contribution {
        fresh: row.fresh,
        ..sum
    }
}

fn kept_cells(connection: &mut DbConnection) -> Cells {
    type Row = (i32, i32, i32, i32, Status, Option<i64>, Option<i64>);
    let columns = (
        cells::indicator_id,
        cells::area_id,
        cells::breakdown_id,
        cells::period,
        cells::status,
        cells::value,
        cells::weight,
    );
    let rows: Vec<Row> = cells::table.select(columns).load(connection).unwrap();
    rows.into_iter()
        .map(
            |(indicator_id, area_id, breakdown_id, period, status, value, weight)| {
                let series = Series {
                    indicator_id,
                    area_id,
                    breakdown_id,
                };
                ((series, period), Value::from_columns(status, value, weight))
            },
        )
        .collect()
}
