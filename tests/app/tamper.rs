//! A thousand ways to change what was sealed, made by SQL behind the
//! program's back: every one is found.

use std::collections::BTreeMap;

use diesel::connection::SimpleConnection;
use groundwork::db::DbConnection;
use groundwork::error::Error;
use groundwork::ledger::{self, Amount, Series, TOTAL, Value};
use groundwork::models::audit::Action;
use groundwork::models::checkpoint::{self, Checkpoint, prove};

use crate::support::TestDb;
use crate::support::history::{History, tell};
use crate::support::programme::{JANUARY, change, import, now, rolled_back};
use crate::support::tamperer::{Dice, Tamperer};

/// How many manipulations are made on each database.
const WANTED: usize = 1_000;

/// Figures that never were: as many blocks and lines as there had been, each
/// sealed as the program seals them.
fn forge(c: &mut DbConnection, seen: &Checkpoint, dice: &mut Dice) {
    let series = |indicator_id| Series {
        indicator_id,
        area_id: 2,
        breakdown_id: TOTAL,
    };
    while let Some((block, _)) = ledger::head(c).unwrap()
        && block < seen.ledger.number
    {
        let value = Value::number(Amount::from_units(1 + dice.below(1_000_000) as i64));
        let changes = [change(series(1), JANUARY + 40 + block as i32, Some(value))];
        let posted = ledger::post(c, &import("forged"), &changes)
            .unwrap()
            .unwrap();
        tell(
            c,
            now(),
            Action::Imported,
            "importer",
            Some(posted.block_id),
        )
        .unwrap();
    }
    let head = |c: &mut DbConnection| groundwork::models::audit::head(c).unwrap();
    while head(c).is_some_and(|(line, _)| line < seen.audit.number) {
        tell(c, now(), Action::SignedIn, "rana", None).unwrap();
    }
}

/// What became of an attempt.
enum Outcome {
    Found(String),
    /// The database itself forbids it.
    Refused,
    /// Nothing was changed.
    Nothing,
    /// It passed, or failed for no reason of the proof.
    Missed(String),
}

fn loosen(c: &mut DbConnection) {
    let loose = match c {
        // Whoever tampers with a database does not respect its rules.
        DbConnection::Sqlite(_) => "PRAGMA defer_foreign_keys = ON",
        DbConnection::Postgres(_) => "SET LOCAL session_replication_role = replica",
    };
    c.batch_execute(loose).unwrap();
}

fn judge(c: &mut DbConnection, sql: &str, seen: &Checkpoint) -> Outcome {
    match prove(c, std::slice::from_ref(seen)) {
        Err(Error::Ledger(sentence)) => Outcome::Found(sentence),
        Err(other) => Outcome::Missed(format!("{sql}\n  fails with {other:?}")),
        Ok(_) => Outcome::Missed(format!("{sql}\n  is not found")),
    }
}

both! {
    fn a_thousand_manipulations_are_found(db: &TestDb) {
        let mut history = History::begin(db);
        history.live();
        let key = [7; 32];
        let (_, text) = db.read(|c| checkpoint::take(c, now(), &key)).unwrap();
        let seen = Checkpoint::read(&text).unwrap();
        let mut tamperer = Tamperer::new(&mut db.connect(), history.moments);
        // The way of tampering is itself no reason to fail.
        rolled_back(db, |c| {
            loosen(c);
            c.batch_execute("UPDATE postings SET note = note; UPDATE audit SET hash = hash").unwrap();
            prove(c, std::slice::from_ref(&seen)).unwrap();
        });

        let (mut counts, mut refused, mut missed) = (BTreeMap::new(), 0, Vec::new());
        let mut by_checkpoint_alone = 0;
        while counts.values().sum::<usize>() + missed.len() < WANTED {
            let chance = tamperer.dice.below(100);
            let (kind, outcome) = rolled_back(db, |c| {
                loosen(c);
                let (kind, sql) = match chance {
                    0..45 => ("edit", tamperer.edit()),
                    45..58 => ("deletion", tamperer.delete()),
                    58..70 => ("swap", tamperer.swap(c)),
                    70..80 => ("insertion", tamperer.insert()),
                    80..86 => ("tail cut", tamperer.cut()),
                    86..91 => ("mended tail cut", History::mend(tamperer.moment())),
                    91..95 => ("forged tail", History::mend(tamperer.moment())),
                    _ => ("name", tamperer.name()),
                };
                if c.batch_execute(&sql).is_err() {
                    return (kind, Outcome::Refused);
                }
                if kind == "forged tail" {
                    forge(c, &seen, &mut tamperer.dice);
                }
                if kind.ends_with(" tail") || kind.starts_with("mended") {
                    // Inside the database nothing tells any more.
                    if let Err(error) = prove(c, &[]) {
                        return (kind, Outcome::Missed(format!("{sql}\n  was to be mended: {error}")));
                    }
                    by_checkpoint_alone += 1;
                } else if kind != "name" && tamperer.changed_nothing(c) {
                    return (kind, Outcome::Nothing);
                }
                (kind, judge(c, &sql, &seen))
            });
            match outcome {
                Outcome::Found(sentence) => {
                    assert!(sentence.len() > 40, "{kind}: {sentence}");
                    *counts.entry(kind).or_insert(0) += 1;
                }
                Outcome::Refused => refused += 1,
                Outcome::Nothing => {}
                Outcome::Missed(why) => missed.push(format!("{kind}: {why}")),
            }
        }
        println!("{counts:?}, of these {by_checkpoint_alone} by the checkpoint alone; {refused} more were refused by the database");
        assert!(missed.is_empty(), "{} of {WANTED}:\n{}", missed.len(), missed.join("\n"));
        assert_eq!(counts.len(), 8);
        prove_untouched(db, &seen);
    }
}

fn prove_untouched(db: &TestDb, seen: &Checkpoint) {
    db.read(|c| prove(c, std::slice::from_ref(seen))).unwrap();
}
