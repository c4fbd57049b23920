//! What posting refuses, and that a refusal changes nothing.

use diesel::Connection as _;
use groundwork::db::DbConnection;
use groundwork::error::{Error, Result};
use groundwork::ledger::{self, Amount, Change, Kind, Length, Series, TOTAL, Value};
use groundwork::models::area::Level;
use proptest::prelude::*;

use crate::support::programme::{JANUARY, area, change, import, indicator, number, rolled_back};
use crate::support::{dump, random};

struct Place {
    root: i32,
    east: i32,
    west: i32,
}

fn place(connection: &mut DbConnection) -> Place {
    let root = area(connection, "ROOT", None, Level::Programme);
    let east = area(connection, "EAST", Some(root), Level::District);
    Place {
        root,
        east,
        west: area(connection, "WEST", Some(root), Level::District),
    }
}

fn at(indicator_id: i32, area_id: i32) -> Series {
    Series {
        indicator_id,
        area_id,
        breakdown_id: TOTAL,
    }
}

fn units(units: i64) -> Option<Value> {
    Some(Value::number(Amount::from_units(units)))
}

/// Posts, expecting to be refused, and checks that the ledger is as before.
fn refused(connection: &mut DbConnection, changes: &[Change]) -> String {
    let before = dump::rows(connection, &dump::LEDGER);
    let result: Result<()> =
        connection.transaction(|inner| ledger::post(inner, &import(""), changes).map(drop));
    let Err(Error::BadInput(sentence)) = result else {
        panic!("not refused: {result:?}")
    };
    assert_eq!(
        dump::rows(connection, &dump::LEDGER),
        before,
        "a refusal left something behind"
    );
    ledger::verify(connection).unwrap();
    sentence
}

both! {
    fn a_total_beyond_64_bits_is_refused(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let stock = indicator(c, "S", Kind::Stock, Length::Month);
            let flow = indicator(c, "F", Kind::Flow, Length::Month);
            for id in [stock, flow] {
                ledger::post(c, &import(""), &[change(at(id, place.east), JANUARY, units(i64::MAX))]).unwrap();
                let more = change(at(id, place.west), JANUARY, units(1));
                // A change that fits stands beside one that does not: neither is kept.
                let fine = change(at(id, place.west), JANUARY + 5, units(0));
                let sentence = refused(c, &[fine, more]);
                assert!(sentence.contains("too large") && sentence.contains("Nothing was changed"), "{sentence}");
                // One less in the east makes room.
                ledger::post(c, &import(""), &[change(at(id, place.east), JANUARY, units(i64::MAX - 1))]).unwrap();
                ledger::post(c, &import(""), &[change(at(id, place.west), JANUARY, units(1))]).unwrap();
                ledger::verify(c).unwrap();
            }
        });
    }

    fn a_score_whose_answers_overflow_is_refused(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let score = indicator(c, "X", Kind::Score, Length::Month);
            let value = Value::Number { amount: Amount::from_units(10_000_000_000_000_000), weight: Some(1_000) };
            refused(c, &[change(at(score, place.east), JANUARY, Some(value))]);
        });
    }

    fn a_step_of_a_stock_beyond_64_bits_is_refused(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let stock = indicator(c, "S", Kind::Stock, Length::Month);
            ledger::post(c, &import(""), &[change(at(stock, place.east), JANUARY, units(i64::MIN))]).unwrap();
            refused(c, &[change(at(stock, place.east), JANUARY + 1, units(i64::MAX))]);
        });
    }

    /// Whatever the extremes: refused with nothing changed, or exactly right.
    fn extremes_are_exact_or_refused(db: &TestDb) {
        let extreme = prop::sample::select(vec![i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX / 2, i64::MAX - 1, i64::MAX]);
        let acts = prop::collection::vec((any::<bool>(), any::<bool>(), 0..3_i32, extreme), 1..8);
        random(32).run(&acts, |acts| {
            rolled_back(db, |c| {
                let place = place(c);
                let ids = [indicator(c, "S", Kind::Stock, Length::Month), indicator(c, "F", Kind::Flow, Length::Month)];
                let mut last = std::collections::BTreeMap::new();
                for (stock, east, month, value) in acts {
                    let series = at(ids[usize::from(!stock)], if east { place.east } else { place.west });
                    let before = dump::rows(c, &dump::LEDGER);
                    let posted: Result<_> = c.transaction(|c| ledger::post(c, &import(""), &[change(series, JANUARY + month, units(value))]));
                    match posted {
                        Ok(_) => { last.insert((series, month), value); }
                        Err(Error::BadInput(_)) => prop_assert_eq!(dump::rows(c, &dump::LEDGER), before),
                        Err(other) => panic!("{other}"),
                    }
                }
                for month in 0..3 {
                    let flow: i128 = [place.east, place.west].iter().filter_map(|&area| last.get(&(at(ids[1], area), month))).map(|&v| i128::from(v)).sum();
                    let query = format!(
                        "SELECT coalesce((SELECT cast(value AS text) FROM totals WHERE indicator_id = {} AND area_id = {} AND period = {}), '0') AS line",
                        ids[1], place.root, JANUARY + month
                    );
                    prop_assert_eq!(dump::lines(c, &query), vec![flow.to_string()]);
                }
                Ok(())
            })
        }).unwrap();
    }

    fn what_is_posted_already_makes_no_block(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let stock = indicator(c, "S", Kind::Stock, Length::Month);
            let same = [change(at(stock, place.east), JANUARY, Some(number(3)))];
            let posted = ledger::post(c, &import("first"), &same).unwrap().expect("a block");
            assert_eq!((posted.block_id, posted.postings), (1, 1));
            let before = dump::rows(c, &dump::LEDGER);
            assert!(ledger::post(c, &import("again"), &same).unwrap().is_none());
            assert!(ledger::post(c, &import("nothing"), &[change(at(stock, place.west), JANUARY, None)]).unwrap().is_none());
            assert_eq!(dump::rows(c, &dump::LEDGER), before);
            assert_eq!(ledger::head(c).unwrap(), Some((1, posted.head)));
        });
    }

    fn taking_everything_back_leaves_only_history(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let stock = indicator(c, "S", Kind::Stock, Length::Month);
            let cells = |value| [change(at(stock, place.east), JANUARY, value), change(at(stock, place.west), JANUARY + 2, value)];
            ledger::post(c, &import(""), &cells(Some(number(5)))).unwrap();
            ledger::post(c, &import(""), &cells(None)).unwrap();
            let rows = dump::rows(c, &dump::LEDGER);
            let count = |table: &str| rows.iter().filter(|row| row.starts_with(table)).count();
            assert_eq!((count("cells:"), count("totals:"), count("postings:"), count("blocks:")), (0, 0, 4, 2));
            ledger::verify(c).unwrap();
        });
    }

    fn what_no_caller_may_post(db: &TestDb) {
        rolled_back(db, |c| {
            let place = place(c);
            let ratio = indicator(c, "R", Kind::Ratio, Length::Month);
            let stock = indicator(c, "S", Kind::Stock, Length::Quarter);
            let score = indicator(c, "X", Kind::Score, Length::Month);
            let weighted = |weight| Some(Value::Number { amount: Amount::from_units(1), weight });
            for (what, bad, says) in [
                ("a ratio", change(at(ratio, place.east), JANUARY, Some(number(1))), "R is a ratio"),
                ("a month of a quarterly indicator", change(at(stock, place.east), JANUARY + 1, Some(number(1))), "by quarter"),
                ("a score without answers", change(at(score, place.east), JANUARY, weighted(None)), "number of answers"),
                ("a score of no answers", change(at(score, place.east), JANUARY, weighted(Some(0))), "number of answers"),
                ("a score of fewer", change(at(score, place.east), JANUARY, weighted(Some(-3))), "number of answers"),
                ("a stock with answers", change(at(stock, place.east), JANUARY, weighted(Some(3))), "number of answers"),
            ] {
                let fine = change(at(stock, place.west), JANUARY, Some(number(1)));
                let sentence = refused(c, &[fine, bad]);
                assert!(sentence.contains(says), "{what}: {sentence}");
            }
        });
    }
}
