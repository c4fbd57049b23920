//! Random trees, figures and changes of areas: the totals of the past stay,
//! those of the future are the successors'.

use std::collections::BTreeMap;

use diesel::prelude::*;
use groundwork::db::Db;
use groundwork::db::DbConnection;
use groundwork::db::schema::cells;
use groundwork::ledger::{self, Kind, Length, Value};
use groundwork::models::area::{Level, Tree};
use groundwork::models::area_change::change;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::boundaries::{at, merged, moved, past, split};
use crate::support::programme::{
    JANUARY, area, assign, change as cell, form, import, indicator, now, number, rolled_back, whole,
};
use crate::support::{dump, random};

#[derive(Clone, Debug)]
struct Fate {
    regions: Vec<Index>,
    districts: Vec<Index>,
    posted: Vec<(Index, usize, i32, Option<i64>)>,
    change: (u8, Index, Index),
    after: Vec<i64>,
}

fn fate() -> impl Strategy<Value = Fate> {
    let posted = (
        any::<Index>(),
        0_usize..3,
        0_i32..5,
        prop::option::weighted(0.8, 0_i64..1000),
    );
    (
        prop::collection::vec(any::<Index>(), 1..4),
        prop::collection::vec(any::<Index>(), 2..7),
        prop::collection::vec(posted, 0..40),
        (0_u8..4, any::<Index>(), any::<Index>()),
        prop::collection::vec(0_i64..1000, 8),
    )
        .prop_map(|(regions, districts, posted, change, after)| Fate {
            regions,
            districts,
            posted,
            change,
            after,
        })
}

fn live(db: &Db, fate: &Fate) -> Result<(), TestCaseError> {
    rolled_back(db, |connection| {
        let root = area(connection, "C", None, Level::Country);
        let programmes =
            ["P1", "P2"].map(|code| area(connection, code, Some(root), Level::Programme));
        let mut above = BTreeMap::new();
        let mut add = |connection: &mut DbConnection, code: String, parent: i32, level| {
            let id = area(connection, &code, Some(parent), level);
            above.insert(code, parent);
            id
        };
        let regions: Vec<i32> = fate
            .regions
            .iter()
            .enumerate()
            .map(|(n, at)| {
                add(
                    connection,
                    format!("R{n}"),
                    *at.get(&programmes),
                    Level::Region,
                )
            })
            .collect();
        let districts: Vec<i32> = fate
            .districts
            .iter()
            .enumerate()
            .map(|(n, at)| {
                add(
                    connection,
                    format!("D{n}"),
                    *at.get(&regions),
                    Level::District,
                )
            })
            .collect();
        let fields =
            [("A", Kind::Stock), ("B", Kind::Score), ("C", Kind::Flow)].map(|(code, kind)| {
                (
                    whole(indicator(connection, code, kind, Length::Month)),
                    kind,
                )
            });
        let monthly = form(
            connection,
            "monthly",
            Length::Month,
            &fields.map(|(field, _)| field),
        );
        for &district in &districts {
            assign(connection, monthly, district, (None, None));
        }
        let value = |kind: Kind, units: i64| match (kind, number(units)) {
            (Kind::Score, Value::Number { amount, .. }) => Value::Number {
                amount,
                weight: Some(units + 1),
            },
            (_, plain) => plain,
        };
        for (district, which, month, said) in &fate.posted {
            let (field, kind) = fields[*which];
            let said = said.map_or(Value::NotAvailable, |units| value(kind, units));
            let series = at(field, *district.get(&districts));
            ledger::post(
                connection,
                &import(""),
                &[cell(series, JANUARY + month, Some(said))],
            )
            .unwrap();
        }

        let june = JANUARY + 5;
        let before = past(connection, june);
        let (kind, one, other) = &fate.change;
        let n = one.index(districts.len());
        let code = format!("D{n}");
        let wanted = match kind {
            0 => moved(
                &code,
                &format!("R{}", other.index(regions.len())),
                "NEW",
                june,
            ),
            1 => split(&code, &[("NEW", "One"), ("NEWER", "Two")], june),
            2 => merged(
                &[&code, &format!("D{}", other.index(districts.len()))],
                "NEW",
                "P1",
                june,
            ),
            _ => moved(
                &format!("R{}", one.index(regions.len())),
                ["P1", "P2"][other.index(2)],
                "NEW",
                june,
            ),
        };
        let made = match change(connection, &wanted, "admin", now()).unwrap() {
            // Onto the parent it has, or with itself: refused in words.
            Err(problem) => {
                prop_assert!(
                    problem.sentence.contains("already")
                        || problem.sentence.contains("at least two"),
                    "{problem:?}"
                );
                return Ok(());
            }
            Ok(done) => done,
        };
        prop_assert_eq!(past(connection, june), before);
        ledger::verify(connection).unwrap();

        // Successors report; every total from now on is that of the living.
        let tree = Tree::load(connection).unwrap();
        let (stock, _) = fields[0];
        for (code, &units) in made.codes.iter().zip(&fate.after) {
            let area = tree.find(code).unwrap();
            if area.level == Level::District {
                ledger::post(
                    connection,
                    &import(""),
                    &[cell(at(stock, area.id), june, Some(number(units)))],
                )
                .unwrap();
            }
        }
        for place in tree.all() {
            let living: Vec<i32> = tree
                .subtree(place.id)
                .into_iter()
                .filter(|a| a.valid_to.is_none())
                .map(|a| a.id)
                .collect();
            let mut expected = 0;
            for id in living {
                expected += cells::table
                    .filter(cells::area_id.eq(id))
                    .filter(cells::indicator_id.eq(stock.indicator_id))
                    .filter(cells::status.eq("number"))
                    .order(cells::period.desc())
                    .select(cells::value)
                    .first::<Option<i64>>(connection)
                    .optional()
                    .unwrap()
                    .flatten()
                    .unwrap_or(0);
            }
            let sum = dump::lines(
                connection,
                &format!(
                    "SELECT cast(coalesce(sum(value), 0) as text) AS line FROM totals \
                 WHERE area_id = {} AND indicator_id = {}",
                    place.id, stock.indicator_id
                ),
            );
            prop_assert_eq!(&sum[0], &expected.to_string(), "{}", place.code);
        }
        ledger::verify(connection).unwrap();
        Ok(())
    })
}

both! {
    fn whatever_the_tree_the_past_stays(db: &TestDb) {
        random(24).run(&fate(), |fate| live(db, &fate)).unwrap();
    }
}
