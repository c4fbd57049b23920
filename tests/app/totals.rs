//! The kept totals against the model, after every block of random stories.

use std::collections::BTreeMap;

use groundwork::db::{Db, DbConnection};
use groundwork::ledger;
use proptest::prelude::*;

use crate::model::{Story, World, story, story_of};
use crate::support::programme::{import, rolled_back};
use crate::support::{dump, random};

const CASES: u32 = 64;

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
            let verified =
                ledger::verify(connection).unwrap_or_else(|error| panic!("after {note}: {error}"));
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

    fn long_blocks_are_posted_as_the_model_says(db: &TestDb) {
        // Many statements a block, and cells that a block changes several times.
        random(4).run(&story_of(2..3, 300..900), |story| play(db, &story)).unwrap();
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
        let mut changes: Vec<_> = last
            .into_values()
            .zip(order.map_or(&[0; 80][..], |(order, _)| order))
            .collect();
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
                    lines.extend(dump::lines(
                        connection,
                        "SELECT CAST(posting_count AS TEXT) AS line FROM blocks ORDER BY id",
                    ));
                    lines
                })
            });
            prop_assert_eq!(one, other);
            Ok(())
        })
        .unwrap();
}
