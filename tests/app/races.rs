//! Many people at once: exactly one wins, nothing is lost, the chain holds.

use std::sync::{Barrier, Mutex};
use std::time::Instant;

use groundwork::db::{Db, DbConnection};
use groundwork::error::{Error, Result};
use groundwork::ledger::{self, Series, TOTAL, Value};
use groundwork::models::form::Field;
use groundwork::models::report::{self, Entries, Entry, Report, State};
use groundwork::models::report_change::{self, Key, Saved};
use groundwork::models::report_many;

use crate::support::client::{Client, Form};
use crate::support::programme::{JANUARY, Small, change, import, now, number};
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, dump};

const PEOPLE: i64 = 4;
const RACES: i32 = 50;

/// How often two people meet on one report.
const MEETINGS: i32 = 1_000;

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

/// Lets two people act at the same moment, as often as there are meetings,
/// each on a thread that stays. `check` sees what both got and makes the next
/// meeting ready.
pub fn meetings<T: Send>(
    first: impl Fn(i32) -> T + Send + Sync,
    second: impl Fn(i32) -> T + Send + Sync,
    mut check: impl FnMut(i32, T, T),
) {
    let began = Instant::now();
    let (start, end) = (Barrier::new(3), Barrier::new(3));
    let got = [Mutex::new(None), Mutex::new(None)];
    let act = |person: usize, run: &(dyn Fn(i32) -> T + Sync)| {
        for meeting in 0..MEETINGS {
            start.wait();
            // Whoever fails must not leave the others waiting for ever.
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(meeting)));
            *got[person].lock().unwrap() = result.ok();
            end.wait();
        }
    };
    let act = &act;
    std::thread::scope(|scope| {
        scope.spawn(move || act(0, &first));
        scope.spawn(move || act(1, &second));
        let mut failed = None;
        for meeting in 0..MEETINGS {
            start.wait();
            end.wait();
            let take = |person: usize| got[person].lock().unwrap().take();
            if let (None, Some(one), Some(other)) = (&failed, take(0), take(1)) {
                let check = std::panic::AssertUnwindSafe(|| check(meeting, one, other));
                failed = std::panic::catch_unwind(check).err();
            }
        }
        if let Some(why) = failed {
            std::panic::resume_unwind(why);
        }
    });
    println!(
        "{MEETINGS} meetings in {:.1} s",
        began.elapsed().as_secs_f64()
    );
}

pub fn figure(cell: Field, value: i64) -> Entries {
    let line = Entry {
        value: number(value),
        day: None,
        source_id: None,
        note: String::new(),
        is_copied: false,
    };
    Entries::from([(cell, line)])
}

pub fn first_month(small: &Small) -> Key {
    Key {
        form_id: small.form,
        area_id: small.district,
        period: JANUARY,
    }
}

fn report_of(c: &mut DbConnection, key: Key) -> Report {
    report::find(c, key.form_id, key.area_id, key.period)
        .unwrap()
        .expect("a report")
}

/// What is posted of a cell.
fn posted(db: &Db, small: &Small) -> Option<Value> {
    let cell = small.houses;
    let found = db.read(|c| {
        report_many::posted_of(c, small.district, &[cell.indicator_id], JANUARY..=JANUARY)
    });
    found.unwrap().first().map(|(_, _, value)| *value)
}

fn saves(db: &Db, small: &Small, seen: i32, period: i32) {
    let key = Key {
        form_id: small.form,
        area_id: small.district,
        period,
    };
    let figures = |person: i64| figure(small.houses, i64::from(seen) * 100 + person);
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

    /// Two save the same cell of the version that both saw: one is kept, the
    /// other is told, and what is kept is what the one was told.
    fn two_savers_meet_a_thousand_times(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        let key = first_month(&small);
        let save = |meeting: i32, person: i64| {
            let figures = figure(small.houses, i64::from(meeting) * 2 + person);
            db.write(|c| report_change::save(c, key, meeting, &figures, &small.reporter, now()))
        };
        let mut won = [0, 0];
        meetings(
            |meeting| save(meeting, 0),
            |meeting| save(meeting, 1),
            |meeting, first, second| {
                let kept: Vec<i64> = [&first, &second].into_iter().zip(0..).filter(|(result, _)| matches!(result, Ok(Saved::Kept(_)))).map(|(_, person)| person).collect();
                assert_eq!(kept.len(), 1, "meeting {meeting}: {first:?} {second:?}");
                for result in [first, second] {
                    match result {
                        Ok(Saved::Kept(version)) => assert_eq!(version, meeting + 1),
                        Ok(Saved::Stale) | Err(Error::Conflict(_)) => {}
                        other => panic!("meeting {meeting}: {other:?}"),
                    }
                }
                won[kept[0] as usize] += 1;
                let (report, entries) = db.read(|c| {
                    let report = report_of(c, key);
                    Ok((report, report::entries(c, report.id)?))
                }).unwrap();
                assert_eq!(report.version, meeting + 1);
                assert_eq!(entries, figure(small.houses, i64::from(meeting) * 2 + kept[0]), "meeting {meeting}");
            },
        );
        println!("won: {won:?}");
        // The history has every save that was kept and none that was not.
        let saved = db.read(|c| Ok(dump::lines(c, "SELECT cast(count(*) AS text) AS line FROM report_events"))).unwrap();
        assert_eq!(saved, [MEETINGS.to_string()]);
    }

    /// One approves what they saw; meanwhile another approver sends it back
    /// and the reporter enters and submits another figure. Whatever is posted
    /// is what its approver saw.
    fn approval_and_edit_meet_a_thousand_times(db: &TestDb) {
        let small = db.write(|c| Ok(Small::set_up(c))).unwrap();
        let key = first_month(&small);
        let submit = |value: i64| db.write(|c| {
            let seen = report::find(c, key.form_id, key.area_id, key.period)?.map_or(0, |report| report.version);
            report_change::save(c, key, seen, &figure(small.houses, value), &small.reporter, now())?;
            let saved = report_of(c, key);
            report_change::submit(c, saved, &small.reporter, now())
        });
        let first_figure = |meeting: i32| i64::from(meeting) * 2 + 1;
        submit(first_figure(0)).unwrap();
        let shown = Mutex::new(db.read(|c| Ok(report_of(c, key))).unwrap());
        let approve = |_| -> Result<bool> {
            let seen = *shown.lock().unwrap();
            db.write(|c| report_change::approve(c, seen, &[small.houses], &small.approver, now())).map(|_| true)
        };
        let edit = |meeting: i32| -> Result<bool> {
            let seen = *shown.lock().unwrap();
            let typed = figure(small.houses, first_figure(meeting) + 1);
            // Nobody edits what waits for approval.
            let early = db.write(|c| report_change::save(c, key, seen.version, &typed, &small.reporter, now()));
            assert!(matches!(early, Err(Error::Conflict(_)) | Ok(Saved::Stale)), "{early:?}");
            db.write(|c| report_change::send_back(c, seen, &[], &small.approver, "count again", now()))?;
            let returned = db.read(|c| Ok(report_of(c, key)))?;
            db.write(|c| report_change::save(c, key, returned.version, &typed, &small.reporter, now()))?;
            let saved = db.read(|c| Ok(report_of(c, key)))?;
            db.write(|c| report_change::submit(c, saved, &small.reporter, now()))?;
            Ok(false)
        };
        let mut approved = 0;
        let mut before = None;
        meetings(approve, edit, |meeting, approval, edit| {
            match (&approval, &edit) {
                (Ok(_), Err(Error::Conflict(_))) => {
                    approved += 1;
                    assert_eq!(posted(db, &small), Some(number(first_figure(meeting))), "meeting {meeting}");
                    before = posted(db, &small);
                }
                (Err(Error::Conflict(_)), Ok(_)) => {
                    assert_eq!(posted(db, &small), before, "meeting {meeting}: nobody approved this");
                    // Now it is seen as it is, and returned for the next meeting.
                    let seen = db.read(|c| Ok(report_of(c, key))).unwrap();
                    assert_eq!(seen.state, State::Submitted);
                    db.write(|c| report_change::send_back(c, seen, &[], &small.approver, "again", now())).unwrap();
                }
                other => panic!("meeting {meeting}: {other:?}"),
            }
            submit(first_figure(meeting + 1)).unwrap();
            *shown.lock().unwrap() = db.read(|c| Ok(report_of(c, key))).unwrap();
        });
        println!("approved: {approved}");
        let verified = db.read(ledger::verify).unwrap();
        assert_eq!(verified.blocks, approved);
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

/// Sends the same form a hundred times over ten lines at once; every answer
/// is a success or says that it was done already.
fn a_hundred_times(what: &str, client: &Client, form: &Form) {
    let answers = race(10, |_| -> Vec<u16> {
        (0..10).map(|_| client.send(form).status).collect()
    });
    let answers = answers.concat();
    let done = answers.iter().filter(|status| **status == 303).count();
    println!("{what}: {done} of {} answers are 303", answers.len());
    assert!(done > 0, "{what}: {answers:?}");
    assert!(
        answers.iter().all(|status| matches!(status, 303 | 409)),
        "{what}: {answers:?}"
    );
}

fn steps(app: &TestApp<'_>) -> Vec<String> {
    let query = "SELECT cast(action AS text) AS line FROM report_events WHERE action <> 'imported' ORDER BY id";
    dump::lines(&mut app.db.connect(), query)
}

both_apps! {
    fn sent_a_hundred_times_at_once_is_done_once(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        let (enter, review) = ("/enter/HOU-M/AZ-LAC/2026-03", "/review/HOU-M/AZ-LAC/2026-03");
        let form = reporter.get(enter).form("form.entry").with("value*HOU-01", "4321");
        a_hundred_times("save", &reporter, &form);
        assert_eq!(steps(app), ["saved"]);
        let form = reporter.get(enter).form("form.entry").to(&format!("{enter}/submission"));
        a_hundred_times("submit", &reporter, &form);
        assert_eq!(steps(app), ["saved", "submitted"]);
        a_hundred_times("approve", &approver, &approver.get(review).form("form[action$='/approval']"));
        assert_eq!(steps(app), ["saved", "submitted", "approved"]);
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-04"), Scene::Submitted("rana"), 7);
        let review = review.replace("-03", "-04");
        let back = approver.get(&review).form("form[action$='/return']").with("reason", "Count again.");
        a_hundred_times("return", &approver, &back);
        assert_eq!(steps(app)[3..], ["saved", "submitted", "returned"]);
        app.db.read(ledger::verify).unwrap();
    }

    /// Two begin the same report at the same moment: whoever is late is shown
    /// what they typed, to compare and save again.
    fn who_comes_second_keeps_what_was_typed(app: &TestApp) {
        let people = [app.reporter(), app.person("tural")];
        for round in 1..=9 {
            let enter = format!("/enter/HOU-M/AZ-LAC/2026-{round:02}");
            let blank = people[0].get(&enter).form("form.entry");
            let typed = ["4321", "1234"].map(|figure| blank.clone().with("value*HOU-01", figure));
            let answers = race(2, |person| people[person as usize].send(&typed[person as usize]));
            let late: Vec<usize> = (0..2).filter(|person| answers[*person].status != 303).collect();
            assert_eq!(late.len(), 1, "{:?}", answers.iter().map(|page| page.status).collect::<Vec<_>>());
            let page = answers[late[0]].is(409);
            let shown = page.form("form.entry");
            assert_eq!(shown.value("value*HOU-01"), typed[late[0]].value("value*HOU-01"), "round {round}");
        }
    }
}
