//! The kept totals against a slow, obvious model, over random programmes.
//!
//! The model knows one thing: the list of all cells as they stand now. It
//! works out every total anew from that list by the rules in words.

use std::collections::BTreeMap;

use diesel::prelude::*;
use groundwork::db::schema::{cells, totals};
use groundwork::db::{Db, DbConnection};
use groundwork::ledger::{self, Amount, Contribution, Kind, Length, Period, Series, Status, TOTAL, Value};
use groundwork::models::area::Level;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::programme::{area, breakdown, change, import, indicator, rolled_back};
use crate::support::{dump, random};

const CASES: u32 = 64;
const DEEPEST: usize = 5;
const PERIODS: i32 = 7;

/// A random programme and what happens to it.
#[derive(Clone, Debug)]
struct Story {
    /// For each area after the first, which of those before it is above it.
    parents: Vec<Index>,
    indicators: Vec<(Kind, Length)>,
    blocks: Vec<Vec<Act>>,
}

/// One change of one cell.
#[derive(Clone, Debug)]
struct Act {
    indicator: Index,
    area: Index,
    in_total: bool,
    period: i32,
    value: Option<Said>,
}

#[derive(Clone, Copy, Debug)]
enum Said {
    Number(i64, i64),
    NotAvailable,
    NotApplicable,
}

fn said() -> impl Strategy<Value = Option<Said>> {
    let small = (-30_000_i64..30_000, 1_i64..20);
    let large = (-10_000_000_000_000_000_i64..=10_000_000_000_000_000, 1_i64..2);
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
    (any::<Index>(), any::<Index>(), any::<bool>(), 0..PERIODS, said()).prop_map(|(indicator, area, in_total, period, value)| Act {
        indicator,
        area,
        in_total,
        period,
        value,
    })
}

fn story() -> impl Strategy<Value = Story> {
    let kinds = prop::sample::select(vec![Kind::Stock, Kind::Flow, Kind::Score]);
    let lengths = prop::sample::select(Length::ALL);
    (
        prop::collection::vec(any::<Index>(), 0..9),
        prop::collection::vec((kinds, lengths), 1..4),
        prop::collection::vec(prop::collection::vec(act(), 1..14), 1..6),
    )
        .prop_map(|(parents, indicators, blocks)| Story { parents, indicators, blocks })
}

type Cells = BTreeMap<(Series, i32), Value>;

/// The story's programme in the database, and the model beside it.
struct World {
    areas: Vec<i32>,
    /// The area above each area, for the model's own walk.
    above: BTreeMap<i32, Option<i32>>,
    indicators: Vec<(i32, Kind, Length)>,
    part: i32,
    cells: Cells,
}

impl World {
    fn set_up(connection: &mut DbConnection, story: &Story) -> Self {
        let mut areas = vec![area(connection, "A0", None, Level::Country)];
        let mut depths = vec![1];
        let mut above = BTreeMap::from([(areas[0], None)]);
        for (at, parent) in story.parents.iter().enumerate() {
            let possible: Vec<usize> = (0..areas.len()).filter(|&i| depths[i] < DEEPEST).collect();
            let parent = *parent.get(&possible);
            let id = area(connection, &format!("A{}", at + 1), Some(areas[parent]), Level::District);
            above.insert(id, Some(areas[parent]));
            areas.push(id);
            depths.push(depths[parent] + 1);
        }
        let kinds = story.indicators.iter().enumerate();
        let indicators =
            kinds.map(|(at, &(kind, length))| (indicator(connection, &format!("I{at}"), kind, length), kind, length)).collect();
        Self { areas, above, indicators, part: breakdown(connection, "sex.f"), cells: Cells::new() }
    }

    fn change(&self, act: &Act) -> ledger::Change {
        let &(indicator_id, kind, length) = act.indicator.get(&self.indicators);
        let value = act.value.map(|said| match said {
            Said::Number(units, n) => Value::Number { amount: Amount::from_units(units), weight: (kind == Kind::Score).then_some(n) },
            Said::NotAvailable => Value::NotAvailable,
            Said::NotApplicable => Value::NotApplicable,
        });
        let breakdown_id = if act.in_total { TOTAL } else { self.part };
        let series = Series { indicator_id, area_id: *act.area.get(&self.areas), breakdown_id };
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
        for &area_id in self.areas.iter().filter(|&&area_id| self.is_within(area_id, wanted.area_id)) {
            let here = Series { area_id, ..wanted };
            let this_period = self.cells.get(&(here, at)).copied();
            // A flow speaks of its own period only. A state holds from its
            // period on, until the next one that says anything new.
            let standing = match kind {
                Kind::Flow => this_period,
                _ => self
                    .cells
                    .iter()
                    .filter(|&(&(series, period), &value)| series == here && period <= at && value != Value::NotAvailable)
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
    fn compare(&self, connection: &mut DbConnection) -> Result<(), TestCaseError> {
        let kept = kept_totals(connection);
        for &(indicator_id, kind, length) in &self.indicators {
            for &area_id in &self.areas {
                for breakdown_id in [TOTAL, self.part] {
                    let series = Series { indicator_id, area_id, breakdown_id };
                    for at in (0..PERIODS).map(|number| period(number, length)) {
                        let expected = self.expected(kind, series, at);
                        prop_assert_eq!(read(&kept, kind, series, at), expected, "{:?} {:?} at {}", kind, series, at);
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
    Period::holding(2025 * 12, length).step(number).first_month()
}

fn kept_totals(connection: &mut DbConnection) -> BTreeMap<(Series, i32), Contribution> {
    totals::table
        .load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(connection)
        .unwrap()
        .into_iter()
        .map(|(indicator_id, area_id, breakdown_id, period, value, weight, areas, fresh, excused)| {
            let series = Series { indicator_id, area_id, breakdown_id };
            ((series, period), Contribution { value, weight, areas, fresh, excused })
        })
        .collect()
}

/// What the rows say of a total at a period: that row of a flow, the running
/// sum of a state, in which only "reported this very period" is not a difference.
fn read(kept: &BTreeMap<(Series, i32), Contribution>, kind: Kind, series: Series, at: i32) -> Contribution {
    let row = kept.get(&(series, at)).copied().unwrap_or_default();
    if kind == Kind::Flow {
        return row;
    }
    let mut sum = Contribution::default();
    for (_, &row) in kept.range((series, i32::MIN)..=(series, at)) {
        sum.add(row).unwrap();
    }
    Contribution { fresh: row.fresh, ..sum }
}

fn kept_cells(connection: &mut DbConnection) -> Cells {
    type Row = (i32, i32, i32, i32, Status, Option<i64>, Option<i64>);
    let columns = (cells::indicator_id, cells::area_id, cells::breakdown_id, cells::period, cells::status, cells::value, cells::weight);
    let rows: Vec<Row> = cells::table.select(columns).load(connection).unwrap();
    rows.into_iter()
        .map(|(indicator_id, area_id, breakdown_id, period, status, value, weight)| {
            let series = Series { indicator_id, area_id, breakdown_id };
            ((series, period), Value::from_columns(status, value, weight))
        })
        .collect()
}

/// Posts the story block by block and compares after each.
fn play(db: &Db, story: &Story) -> Result<(), TestCaseError> {
    rolled_back(db, |connection| {
        let mut world = World::set_up(connection, story);
        let mut blocks = 0;
        for (at, acts) in story.blocks.iter().enumerate() {
            let changes: Vec<_> = acts.iter().map(|act| world.change(act)).collect();
            let note = format!("block {at}");
            let posted = ledger::post(connection, &import(&note), &changes).unwrap();
            blocks += i64::from(posted.is_some());
            for change in &changes {
                match change.value {
                    Some(value) => world.cells.insert((change.series, change.period), value),
                    None => world.cells.remove(&(change.series, change.period)),
                };
            }
            world.compare(connection)?;
            let verified = ledger::verify(connection).unwrap_or_else(|error| panic!("after {note}: {error}"));
            prop_assert_eq!(verified.blocks, blocks);
            prop_assert_eq!(verified.cells, world.cells.len());
        }
        Ok(())
    })
}

both! {
    fn totals_are_what_the_cells_add_up_to(db: &TestDb) {
        random(CASES).run(&story(), |story| play(db, &story)).unwrap();
    }

    fn the_order_of_posting_does_not_change_a_total(db: &TestDb) {
        let order = prop::collection::vec(any::<u32>(), 80);
        random(CASES / 2).run(&(story(), order, 1_usize..9), |(story, order, size)| {
            let at_once = end(db, &story, None);
            prop_assert_eq!(end(db, &story, Some((&order, size))), at_once);
            Ok(())
        }).unwrap();
    }
}

/// The totals after posting each cell's last change once: all in one block,
/// or in the given order in blocks of the given size.
fn end(db: &Db, story: &Story, order: Option<(&[u32], usize)>) -> Vec<String> {
    rolled_back(db, |connection| {
        let world = World::set_up(connection, story);
        let mut last = BTreeMap::new();
        for change in story.blocks.iter().flatten().map(|act| world.change(act)) {
            last.insert((change.series, change.period), change);
        }
        let mut changes: Vec<_> = last.into_values().zip(order.map_or(&[0; 80][..], |(order, _)| order)).collect();
        changes.sort_by_key(|(_, place)| **place);
        let changes: Vec<_> = changes.into_iter().map(|(change, _)| change).collect();
        for block in changes.chunks(order.map_or(80, |(_, size)| size)) {
            ledger::post(connection, &import(""), block).unwrap();
        }
        ledger::verify(connection).unwrap();
        totals_by_code(connection)
    })
}

/// Every kept total, naming codes: row numbers differ between databases and
/// after a rollback.
fn totals_by_code(connection: &mut DbConnection) -> Vec<String> {
    let mut lines = dump::lines(
        connection,
        "SELECT i.code || ' ' || a.code || ' ' || b.code || ' ' || t.period || ' ' || t.value || ' ' || t.weight \
         || ' ' || t.areas || ' ' || t.fresh || ' ' || t.excused AS line \
         FROM totals t JOIN indicators i ON i.id = t.indicator_id \
         JOIN areas a ON a.id = t.area_id JOIN breakdowns b ON b.id = t.breakdown_id",
    );
    lines.sort();
    lines
}

/// The same story on both databases gives the same rows, digit for digit, and
/// the same chain: postings are sealed with the same hashes.
#[test]
fn both_databases_keep_the_same_digits() {
    let (sqlite, postgres) = (crate::support::sqlite(), crate::support::postgres());
    random(CASES / 2)
        .run(&story(), |story| {
            let [one, other] = [&sqlite, &postgres].map(|db| {
                rolled_back(db, |connection| {
                    let world = World::set_up(connection, &story);
                    for acts in &story.blocks {
                        let changes: Vec<_> = acts.iter().map(|act| world.change(act)).collect();
                        ledger::post(connection, &import("same"), &changes).unwrap();
                    }
                    let mut lines = totals_by_code(connection);
                    lines.extend(dump::lines(connection, "SELECT hash AS line FROM blocks ORDER BY id"));
                    lines
                })
            });
            prop_assert_eq!(one, other);
            Ok(())
        })
        .unwrap();
}
