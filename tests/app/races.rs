//! Many people at once: exactly one wins, nothing is lost, the chain holds.

use std::sync::Barrier;

use groundwork::db::Db;
use groundwork::error::Error;
use groundwork::ledger::{self, Series, TOTAL};
use groundwork::models::report::{self, Entries, Entry, State};
use groundwork::models::report_change::{self, Key, Saved};

use crate::support::dump;
use crate::support::programme::{JANUARY, Small, change, import, now, number};

const PEOPLE: i64 = 4;
const RACES: i32 = 50;

/// Lets everybody go at the same moment; returns what each got.
fn race<T: Send>(people: i64, run: impl Fn(i64) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(people as usize);
    let (start, run) = (&start, &run);
    std::thread::scope(|scope| {
        let go = move |person| {
            start.wait();
            run(person)
        };
        let running: Vec<_> = (0..people)
            .map(|person| scope.spawn(move || go(person)))
            .collect();
        running
            .into_iter()
            .map(|person| person.join().unwrap())
            .collect()
    })
}

fn saves(db: &Db, small: &Small, seen: i32, period: i32) {
    let key = Key {
        form_id: small.form,
        area_id: small.district,
        period,
    };
    let figures = |person: i64| {
        let value = number(i64::from(seen) * 100 + person);
        Entries::from([(
            small.houses,
            Entry {
                value,
                day: None,
                source_id: None,
                note: String::new(),
                is_copied: false,
            },
        )])
    };
    let results = race(PEOPLE, |person| {
        db.write(|c| report_change::save(c, key, seen, &figures(person), &small.reporter, now()))
    });
    let mut kept = Vec::new();
    for (person, result) in results.into_iter().enumerate() {
        match result {
            Ok(Saved::Kept(version)) => {
                assert_eq!(version, seen + 1);
                kept.push(person as i64);
            }
            Ok(Saved::Stale) | Err(Error::Conflict(_)) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(
        kept.len(),
        1,
        "from version {seen}, these were kept: {kept:?}"
    );
    let (report, entries) = db
        .read(|c| {
            let report = report::find(c, key.form_id, key.area_id, key.period)?.expect("a report");
            Ok((report, report::entries(c, report.id)?))
        })
        .unwrap();
    assert_eq!(report.version, seen + 1);
    assert_eq!(
        entries,
        figures(kept[0]),
        "the figures are not those of the one who was told so"
    );
}

both! {
    fn one_of_many_saves_of_one_version_is_kept(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        // Half of the races begin a report, half go on with one.
        for round in 0..RACES / 2 {
            saves(db, &small, 0, JANUARY + round);
            saves(db, &small, 1, JANUARY + round);
        }
        let saved = db.read(|c| Ok(dump::lines(c, "SELECT cast(count(*) AS text) AS line FROM report_events"))).unwrap();
        assert_eq!(saved, [RACES.to_string()]);
    }

    fn one_of_many_approvals_posts(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        for round in 0..8 {
            let key = Key { form_id: small.form, area_id: small.district, period: JANUARY + round };
            let line = Entry { value: number(i64::from(round)), day: None, source_id: None, note: String::new(), is_copied: false };
            let report = db.write(|c| {
                report_change::save(c, key, 0, &Entries::from([(small.houses, line)]), &small.reporter, now())?;
                let saved = report::find(c, key.form_id, key.area_id, key.period)?.expect("a report");
                report_change::submit(c, saved, &small.reporter, now())?;
                Ok(report::find(c, key.form_id, key.area_id, key.period)?.expect("a report"))
            }).unwrap();
            let results = race(PEOPLE, |person| db.write(|c| {
                if person == 0 {
                    return report_change::send_back(c, report, &[], &small.approver, "count again", now()).map(|()| "returned");
                }
                report_change::approve(c, report, &[small.houses], &small.approver, now()).map(|_| "approved")
            }));
            let won: Vec<&str> = results.iter().filter_map(|result| result.as_ref().ok().copied()).collect();
            assert_eq!(won.len(), 1, "{results:?}");
            assert!(results.iter().all(|result| matches!(result, Ok(_) | Err(Error::Conflict(_)))), "{results:?}");
            let state = db.read(|c| report::find(c, key.form_id, key.area_id, key.period)).unwrap().unwrap().state;
            assert_eq!(state, if won == ["approved"] { State::Approved } else { State::Returned });
        }
        db.read(ledger::verify).unwrap();
    }

    /// All add to the same totals: none may be lost, and the chain has no fork.
    fn blocks_posted_at_once_all_count(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        let rounds = 6;
        let results = race(PEOPLE, |person| {
            (0..rounds).map(|round| {
                let period = JANUARY + (person as i32) * rounds + round;
                let series = Series { indicator_id: small.houses.indicator_id, area_id: small.district, breakdown_id: TOTAL };
                db.write(|c| ledger::post(c, &import("at once"), &[change(series, period, Some(number(1)))])).unwrap().expect("a block").block_id
            }).collect::<Vec<_>>()
        });
        let mut blocks: Vec<i64> = results.concat();
        blocks.sort_unstable();
        assert_eq!(blocks, (1..=PEOPLE * i64::from(rounds)).collect::<Vec<_>>());
        let verified = db.read(ledger::verify).unwrap();
        assert_eq!(verified.postings, PEOPLE * i64::from(rounds));
    }

    /// A long read sees one state of the data, whatever is written meanwhile.
    fn a_read_sees_one_state_throughout(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        let series = Series { indicator_id: small.houses.indicator_id, area_id: small.district, breakdown_id: TOTAL };
        let post = |period| db.write(|c| ledger::post(c, &import(""), &[change(series, period, Some(number(1)))])).unwrap();
        post(JANUARY);
        db.read(|c| {
            let before = dump::rows(c, &dump::LEDGER);
            post(JANUARY + 1);
            assert_eq!(dump::rows(c, &dump::LEDGER), before);
            ledger::verify(c)
        }).unwrap();
        assert_eq!(db.read(ledger::verify).unwrap().blocks, 2);
    }
}
