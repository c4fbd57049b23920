//! Whoever changes the ledger behind the program's back is found out.

use diesel::connection::SimpleConnection;
use groundwork::db::{Db, DbConnection};
use groundwork::error::{Error, Result};
use groundwork::ledger::{self, Amount, Change, Kind, Length, Series, TOTAL, Value, Verified};
use groundwork::models::area::Level;

use crate::support::dump;
use crate::support::programme::{
    JANUARY, area, breakdown, change, day, import, indicator, number, rolled_back, source,
};

/// Five blocks with everything that a posting can say.
fn history(db: &Db) {
    db.write(|c| {
        let root = area(c, "ROOT", None, Level::Programme);
        let east = area(c, "EAST", Some(root), Level::District);
        let west = area(c, "WEST", Some(root), Level::District);
        area(c, "FAR", None, Level::Programme);
        let (first, second) = (source(c, "SRC-1"), source(c, "SRC-2"));
        let part = breakdown(c, "sex.f");
        let stock = indicator(c, "STOCK", Kind::Stock, Length::Month);
        let flow = indicator(c, "FLOW", Kind::Flow, Length::Month);
        let score = indicator(c, "SCORE", Kind::Score, Length::Month);
        let at = |indicator_id, area_id, breakdown_id| Series {
            indicator_id,
            area_id,
            breakdown_id,
        };
        let answers = Value::Number {
            amount: Amount::from_units(33_333),
            weight: Some(7),
        };
        let said = |change: Change, source_id| Change {
            source_id: Some(source_id),
            day: Some(day(2025, 1, 20)),
            note: "counted twice".into(),
            ..change
        };
        for (note, changes) in [
            (
                "first",
                vec![
                    said(
                        change(at(stock, east, TOTAL), JANUARY, Some(number(10))),
                        first,
                    ),
                    change(at(stock, west, TOTAL), JANUARY, Some(number(20))),
                    change(at(flow, west, part), JANUARY, Some(number(3))),
                ],
            ),
            (
                "second",
                vec![
                    change(at(score, east, TOTAL), JANUARY + 1, Some(answers)),
                    change(
                        at(stock, east, TOTAL),
                        JANUARY + 1,
                        Some(Value::NotAvailable),
                    ),
                    change(
                        at(flow, east, TOTAL),
                        JANUARY + 1,
                        Some(Value::NotApplicable),
                    ),
                ],
            ),
            (
                "a correction",
                vec![said(
                    change(at(stock, east, TOTAL), JANUARY, Some(number(11))),
                    second,
                )],
            ),
            (
                "taken back",
                vec![
                    change(at(flow, west, part), JANUARY, None),
                    change(at(flow, east, TOTAL), JANUARY + 1, Some(number(4))),
                ],
            ),
            (
                "last",
                vec![
                    change(at(flow, east, TOTAL), JANUARY + 2, Some(number(6))),
                    change(at(stock, west, TOTAL), JANUARY + 3, Some(number(25))),
                ],
            ),
        ] {
            ledger::post(c, &import(note), &changes)?;
        }
        Ok(())
    })
    .unwrap();
}

/// What `verify` says after the statements; they leave no trace.
fn after(db: &Db, statements: &str) -> Result<Verified> {
    rolled_back(db, |c| {
        let loose = match c {
            // Whoever tampers with a database does not respect its rules.
            DbConnection::Sqlite(_) => "PRAGMA defer_foreign_keys = ON",
            DbConnection::Postgres(_) => "SET LOCAL session_replication_role = replica",
        };
        c.batch_execute(loose).unwrap();
        c.batch_execute(statements)
            .unwrap_or_else(|error| panic!("{statements}: {error}"));
        ledger::verify(c)
    })
}

/// Fails unless `verify` refuses and names one of these.
fn found(db: &Db, statements: &str, names: &[&str]) -> std::result::Result<(), String> {
    match after(db, statements) {
        Ok(_) => Err(format!("not found out: {statements}")),
        Err(Error::Ledger(sentence)) if names.iter().any(|name| sentence.contains(name)) => Ok(()),
        Err(other) => Err(format!(
            "found, but the words do not say where: {statements}\n    {other}"
        )),
    }
}

/// Every column of every row of a table, each with a change that a tamperer
/// could make without breaking the column's own rules.
fn edits(db: &Db, table: &str, columns: &str, key: &[&str]) -> Vec<String> {
    let keys = db
        .read(|c| {
            let key: Vec<String> = key
                .iter()
                .map(|column| format!("'{column} = ' || {column}"))
                .collect();
            Ok(dump::lines(
                c,
                &format!(
                    "SELECT {} AS line FROM {table}",
                    key.join(" || ' AND ' || ")
                ),
            ))
        })
        .unwrap();
    assert!(
        keys.len() > 4,
        "{table} has only {} rows to try",
        keys.len()
    );
    let columns = columns.split(',').map(str::trim);
    columns
        .flat_map(|column| {
            let changed = match column {
                "kind" => "CASE kind WHEN 'import' THEN 'approval' ELSE 'import' END".into(),
                "status" | "old_status" | "new_status" => {
                    format!("CASE {column} WHEN 'unavailable' THEN 'inapplicable' ELSE 'unavailable' END")
                }
                "hash" | "previous_hash" | "salt" => format!("CASE substr({column}, 1, 1) WHEN 'f' THEN 'e' ELSE 'f' END || substr({column}, 2)"),
                "author" | "note" => format!("{column} || ' '"),
                "day" => "'2001-02-03'".into(),
                "posted_at" => "'2001-02-03 04:05:06'".into(),
                "id" | "block_id" | "indicator_id" | "area_id" | "breakdown_id" | "period" => format!("{column} + 100"),
                _ => format!("coalesce({column}, 0) + 1"),
            };
            keys.iter().map(move |key| format!("UPDATE {table} SET {column} = {changed} WHERE {key}"))
        })
        .collect()
}

fn all_found(db: &Db, statements: Vec<String>, names: &[&str]) {
    let missed: Vec<String> = statements
        .iter()
        .filter_map(|sql| found(db, sql, names).err())
        .collect();
    assert!(
        missed.is_empty(),
        "{} of {} edits:\n{}",
        missed.len(),
        statements.len(),
        missed.join("\n")
    );
}

both! {
    fn an_untouched_ledger_passes(db: &TestDb) {
        let empty = db.read(ledger::verify).unwrap();
        assert_eq!((empty.blocks, empty.postings, empty.cells, empty.totals, empty.head), (0, 0, 0, 0, None));
        history(db);
        let verified = db.read(ledger::verify).unwrap();
        assert_eq!((verified.blocks, verified.postings, verified.cells), (5, 11, 7));
        assert_eq!(Some((5, verified.head.unwrap())), db.read(ledger::head).unwrap());
        // The way of tampering below is itself no reason to fail.
        after(db, "UPDATE postings SET note = note; UPDATE blocks SET hash = hash").unwrap();
    }

    fn every_edit_of_a_posting_is_found(db: &TestDb) {
        history(db);
        let (table, columns) = dump::LEDGER[1];
        all_found(db, edits(db, table, columns, &["id"]), &["block ", "posting "]);
    }

    fn a_posting_that_names_an_unknown_source_is_found(db: &TestDb) {
        history(db);
        all_found(db, (1..=11).map(|id| format!("UPDATE postings SET source_id = 900 WHERE id = {id}")).collect(), &["block "]);
    }

    fn every_edit_of_a_block_is_found(db: &TestDb) {
        history(db);
        let (table, columns) = dump::LEDGER[0];
        all_found(db, edits(db, table, columns, &["id"]), &["block "]);
    }

    fn every_edit_of_a_cell_is_found(db: &TestDb) {
        history(db);
        let (table, columns) = dump::LEDGER[2];
        all_found(db, edits(db, table, columns, &["indicator_id", "area_id", "breakdown_id", "period"]), &["the value of "]);
    }

    fn every_edit_of_a_total_is_found(db: &TestDb) {
        history(db);
        let (table, columns) = dump::LEDGER[3];
        all_found(db, edits(db, table, columns, &["indicator_id", "area_id", "breakdown_id", "period"]), &["the total of "]);
    }

    fn lines_cannot_be_deleted_swapped_inserted_or_cut_off(db: &TestDb) {
        history(db);
        let copy = "INSERT INTO postings SELECT 12, block_id, report_id, indicator_id, area_id, breakdown_id, period, \
                    old_status, old_value, old_weight, new_status, new_value, new_weight, day, source_id, note \
                    FROM postings WHERE id = 11";
        let block = |hash: &str, previous: &str| format!(
            "INSERT INTO blocks SELECT 6, kind, author, posted_at, note, 0, salt, {previous}, {hash} FROM blocks WHERE id = 5"
        );
        let swap = |table: &str| format!(
            "UPDATE {table} SET id = 900 WHERE id = 2; UPDATE {table} SET id = 2 WHERE id = 3; UPDATE {table} SET id = 3 WHERE id = 900;"
        );
        let mut statements = vec![
            swap("postings"),
            swap("blocks"),
            // With the postings following their blocks.
            swap("blocks") + "UPDATE postings SET block_id = 5 - block_id WHERE block_id IN (2, 3)",
            copy.into(),
            format!("{copy}; UPDATE blocks SET posting_count = posting_count + 1 WHERE id = 5"),
            block("'00'", "hash"),
            block("'00'", "previous_hash"),
            // The tail: the last block alone, its postings alone, both.
            "DELETE FROM blocks WHERE id = 5".into(),
            "DELETE FROM postings WHERE block_id = 5".into(),
            "DELETE FROM postings WHERE block_id = 5; DELETE FROM blocks WHERE id = 5".into(),
            "DELETE FROM postings; DELETE FROM blocks".into(),
            // A posting that moves to another block, with the counts corrected.
            "UPDATE postings SET block_id = 1 WHERE id = 4; UPDATE blocks SET posting_count = posting_count + 1 WHERE id = 1; \
             UPDATE blocks SET posting_count = posting_count - 1 WHERE id = 2".into(),
        ];
        statements.extend((1..=11).map(|id| format!("DELETE FROM postings WHERE id = {id}")));
        statements.extend((1..=5).map(|id| format!("DELETE FROM blocks WHERE id = {id}")));
        all_found(db, statements, &["block ", "posting ", "the value of "]);
    }

    fn cells_and_totals_cannot_be_added_or_deleted(db: &TestDb) {
        history(db);
        let key = |table: &str| format!("SELECT min(indicator_id || ',' || area_id || ',' || period) FROM {table}");
        all_found(db, vec![
            format!("DELETE FROM cells WHERE indicator_id || ',' || area_id || ',' || period = ({})", key("cells")),
            "INSERT INTO cells SELECT indicator_id, area_id, breakdown_id, period + 60, status, value, weight, posting_id FROM cells".into(),
            "DELETE FROM cells".into(),
        ], &["the value of "]);
        all_found(db, vec![
            format!("DELETE FROM totals WHERE indicator_id || ',' || area_id || ',' || period = ({})", key("totals")),
            "INSERT INTO totals SELECT indicator_id, area_id, breakdown_id, period + 60, value, weight, areas, fresh, excused FROM totals".into(),
            "DELETE FROM totals".into(),
        ], &["the total of "]);
    }

    fn names_and_rules_that_figures_hang_on_cannot_be_exchanged(db: &TestDb) {
        history(db);
        let exchange = |table: &str, one: &str, other: &str| format!(
            "UPDATE {table} SET code = 'x' WHERE code = '{one}'; UPDATE {table} SET code = '{one}' WHERE code = '{other}'; \
             UPDATE {table} SET code = '{other}' WHERE code = 'x'"
        );
        all_found(db, vec![
            exchange("areas", "EAST", "WEST"),
            exchange("indicators", "STOCK", "FLOW"),
            exchange("sources", "SRC-1", "SRC-2"),
            exchange("breakdowns", "total", "sex.f"),
            "UPDATE areas SET parent_id = (SELECT id FROM areas WHERE code = 'FAR') WHERE code = 'EAST'".into(),
            "UPDATE areas SET parent_id = NULL WHERE code = 'WEST'".into(),
            "UPDATE indicators SET kind = 'flow' WHERE code = 'STOCK'".into(),
            "UPDATE indicators SET kind = 'stock' WHERE code = 'FLOW'".into(),
        ], &["block ", "the total of "]);
    }

    fn a_word_that_no_program_wrote_is_named(db: &TestDb) {
        history(db);
        all_found(db, vec![
            "UPDATE postings SET new_status = 'guessed' WHERE id = 4".into(),
            "UPDATE postings SET old_status = 'guessed' WHERE id = 4".into(),
        ], &["posting 4"]);
    }

    /// Even who recomputes nothing but the last block's figures must recompute its seal.
    fn a_figure_changed_everywhere_but_in_the_seal_is_found(db: &TestDb) {
        history(db);
        let everywhere = "UPDATE postings SET new_value = 260000 WHERE id = 10; UPDATE cells SET value = 260000 WHERE posting_id = 10; \
                          UPDATE totals SET value = value + 10000 WHERE period = (SELECT period FROM postings WHERE id = 10)";
        found(db, everywhere, &["block 5"]).unwrap();
    }
}
