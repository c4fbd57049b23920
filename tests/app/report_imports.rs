//! Many figures at once: blocks larger than what is read and written together,
//! and many reports as files bring them.

use diesel::prelude::*;
use groundwork::db::DbConnection;
use groundwork::db::schema::{audit, entry_changes, report_events};
use groundwork::error::{Error, Result};
use groundwork::ledger::{self, Change, Kind, Length, Series, TOTAL};
use groundwork::models::area::Level;
use groundwork::models::audit_verify;
use groundwork::models::form::Field;
use groundwork::models::report::{self, Entry, Report, State, Step};
use groundwork::models::report_change::{self, Key};
use groundwork::models::report_import::{self, Arrival, Bringer, Imported, Until};

use crate::support::programme::{
    JANUARY, Small, area, change, import, indicator, now, number, rolled_back,
};

const AREAS: usize = 12;
const MONTHS: i32 = 500;

/// Every cell of two indicators, `round` added to each figure.
fn everything(areas: &[i32], indicators: &[i32], round: i64) -> Vec<Change> {
    let months = 0..MONTHS;
    months
        .flat_map(|month| areas.iter().map(move |&area_id| (month, area_id)))
        .flat_map(|(month, area_id)| {
            indicators.iter().map(move |&indicator_id| {
                let series = Series {
                    indicator_id,
                    area_id,
                    breakdown_id: TOTAL,
                };
                let value = number(i64::from(month) + i64::from(area_id) + round);
                change(series, JANUARY + month, Some(value))
            })
        })
        .collect()
}

both! {
    fn a_block_of_many_series(db: &TestDb) {
        rolled_back(db, |c| {
            let root = area(c, "ROOT", None, Level::Programme);
            let areas: Vec<i32> = (0..AREAS).map(|at| area(c, &format!("D{at}"), Some(root), Level::District)).collect();
            let indicators = [indicator(c, "S", Kind::Stock, Length::Month), indicator(c, "F", Kind::Flow, Length::Month)];
            let count = AREAS * 2 * MONTHS as usize;
            for round in 0..2 {
                let posted = ledger::post(c, &import("all"), &everything(&areas, &indicators, round)).unwrap();
                assert_eq!(posted.expect("a block").postings, count);
                let verified = ledger::verify(c).unwrap();
                assert_eq!((verified.blocks, verified.cells), (round + 1, count));
            }
            // Half is taken back, half stays as it is.
            let mut half = everything(&areas, &indicators, 1);
            for change in half.iter_mut().step_by(2) {
                change.value = None;
            }
            let posted = ledger::post(c, &import("half"), &half).unwrap();
            assert_eq!(posted.expect("a block").postings, count / 2);
            assert_eq!(ledger::verify(c).unwrap().cells, count / 2);
        });
    }

    fn reports_are_posted_together(db: &TestDb) {
        rolled_back(db, |c| {
            let small = Small::set_up(c);
            let until = posting(&small);
            let done = bring(c, until, months(&small, 600, 0)).unwrap();
            assert_eq!((done.touched.len(), done.figures), (600, 1_200));
            assert_eq!(done.posted.expect("a block").postings, 1_200);
            let report = found(c, &small, 0);
            assert_eq!((report.state, report.version), (State::Approved, 1));
            let events = report::events(c, report.id).unwrap();
            assert_eq!((events.len(), events[0].step, events[0].block_id), (1, Step::Imported, Some(1)));

            // The same file again changes nothing and writes nothing down.
            let lines: i64 = audit::table.count().get_result(c).unwrap();
            let again = bring(c, until, months(&small, 600, 0)).unwrap();
            assert_eq!((again.touched.len(), again.figures, again.posted.is_none()), (0, 0, true));
            assert_eq!(audit::table.count().get_result::<i64>(c).unwrap(), lines);

            // Figures that the file does not have stay.
            let key = key(&small, 0);
            let done = bring(c, until, vec![alone(key, small.houses, Some(entry(7, "")))]).unwrap();
            assert_eq!(done.posted.expect("a block").postings, 1);
            let report = found(c, &small, 0);
            assert_eq!((report.version, report::entries(c, report.id).unwrap().len()), (2, 2));
            let changed: i64 = entry_changes::table.count().get_result(c).unwrap();
            assert_eq!(changed, 1);

            // A note is no figure: nothing is posted, and the log tells of it.
            let done = bring(c, until, vec![alone(key, small.houses, Some(entry(7, "counted")))]).unwrap();
            assert_eq!((done.touched.len(), done.posted.is_none()), (1, true));
            proved(c);

            // A figure is taken out, posted blank; its report keeps the rest.
            let done = bring(c, until, vec![alone(key, small.families, None)]).unwrap();
            assert_eq!(done.posted.expect("a block").postings, 1);
            assert_eq!(report::entries(c, report.id).unwrap().len(), 1);
            assert_eq!(ledger::verify(c).unwrap().cells, 1_199);
            let ended = c.transaction(|c| bring(c, until, vec![alone(key, small.houses, None)]));
            assert!(matches!(ended, Err(Error::BadInput(_))), "{ended:?}");
            proved(c);
        });
    }

    fn drafts_are_posted_whole(db: &TestDb) {
        rolled_back(db, |c| {
            let small = Small::set_up(c);
            bring(c, posting(&small), months(&small, 1, 0)).unwrap();
            // Somebody takes a figure out that is posted, and changes another.
            let key = key(&small, 0);
            let draft = Bringer { until: Until::Draft, ..posting(&small) };
            bring(c, draft, vec![alone(key, small.houses, Some(entry(50, "")))]).unwrap();
            bring(c, draft, vec![alone(key, small.families, None)]).unwrap();
            let until = Bringer { until: Until::Posted { takes_drafts: true }, ..posting(&small) };
            let done = bring(c, until, vec![alone(key, small.houses, Some(entry(60, "")))]).unwrap();
            assert_eq!(done.posted.expect("a block").postings, 2);
            assert_eq!(ledger::verify(c).unwrap().cells, 1);
            // What rests on another version than stands there is refused.
            let stale = Arrival { seen: Some(1), ..alone(key, small.houses, Some(entry(70, ""))) };
            refused(c, until, vec![stale]);
            proved(c);
        });
    }

    fn reports_are_kept_and_handed_in(db: &TestDb) {
        rolled_back(db, |c| {
            let small = Small::set_up(c);
            bring(c, reporting(&small, Until::Draft), months(&small, 3, 0)).unwrap();
            assert_eq!(found(c, &small, 2).state, State::Draft);
            let lines: i64 = audit::table.count().get_result(c).unwrap();
            let done = bring(c, reporting(&small, Until::Submitted), months(&small, 5, 1)).unwrap();
            assert_eq!((done.touched.len(), done.figures, done.posted.is_none()), (5, 10, true));
            assert_eq!(audit::table.count().get_result::<i64>(c).unwrap(), lines + 1);
            proved(c);
            let begun = found(c, &small, 4);
            assert_eq!((begun.state, begun.version), (State::Submitted, 2));
            let report = found(c, &small, 2);
            assert_eq!((report.state, report.version), (State::Submitted, 3));
            let steps: Vec<Step> = report_events::table
                .filter(report_events::report_id.eq(report.id))
                .order(report_events::id)
                .select(report_events::action)
                .load(c)
                .unwrap();
            assert_eq!(steps, [Step::Saved, Step::Saved, Step::Submitted]);
            let fields = [small.houses, small.families];
            report_change::approve(c, report, &fields, &small.approver, now()).unwrap().expect("a block");
            proved(c);
        });
    }

    fn what_somebody_works_on_is_left_to_them(db: &TestDb) {
        rolled_back(db, |c| {
            let small = Small::set_up(c);
            bring(c, reporting(&small, Until::Draft), months(&small, 1, 0)).unwrap();
            let says = refused(c, posting(&small), months(&small, 2, 1));
            assert!(says.contains("works on the report monthly D1 2025-01"), "{says}");
            bring(c, reporting(&small, Until::Submitted), months(&small, 1, 1)).unwrap();
            for until in [posting(&small), reporting(&small, Until::Draft)] {
                let says = refused(c, until, months(&small, 2, 2));
                assert!(says.contains("monthly D1 2025-01 waits for approval"), "{says}");
            }
            proved(c);
        });
    }
}

fn posting(small: &Small) -> Bringer<'_> {
    Bringer {
        until: Until::Posted {
            takes_drafts: false,
        },
        user: Some(&small.approver),
        author: &small.approver.name,
        note: "figures.csv",
        subject: "file figures.csv",
        about: "",
        at: now(),
    }
}

fn reporting(small: &Small, until: Until) -> Bringer<'_> {
    Bringer {
        until,
        user: Some(&small.reporter),
        author: &small.reporter.name,
        ..posting(small)
    }
}

fn bring(c: &mut DbConnection, bringer: Bringer<'_>, arrivals: Vec<Arrival>) -> Result<Imported> {
    report_import::import(c, &bringer, arrivals)
}

/// One line of one report.
fn alone(key: Key, field: Field, entry: Option<Entry>) -> Arrival {
    Arrival {
        key,
        seen: None,
        changes: vec![(field, entry)],
    }
}

fn refused(c: &mut DbConnection, until: Bringer<'_>, arrivals: Vec<Arrival>) -> String {
    let ended = c.transaction(|c| bring(c, until, arrivals));
    let Err(Error::Conflict(sentence)) = ended else {
        panic!("not refused: {ended:?}")
    };
    assert!(sentence.contains("nothing was changed"), "{sentence}");
    sentence
}

fn key(small: &Small, month: i32) -> Key {
    Key {
        form_id: small.form,
        area_id: small.district,
        period: JANUARY + month,
    }
}

fn found(c: &mut DbConnection, small: &Small, month: i32) -> Report {
    let key = key(small, month);
    report::find(c, key.form_id, key.area_id, key.period)
        .unwrap()
        .expect("a report")
}

fn entry(whole: i64, note: &str) -> Entry {
    Entry {
        value: number(whole),
        day: None,
        source_id: None,
        note: note.into(),
        is_copied: false,
    }
}

/// Two figures for each of so many months.
fn months(small: &Small, count: i32, round: i64) -> Vec<Arrival> {
    let figures = |month: i32| {
        let figure = |(at, field): (i64, Field)| {
            let whole = i64::from(month) + at + round;
            (field, Some(entry(whole, "")))
        };
        [(10, small.houses), (20, small.families)].map(figure)
    };
    (0..count)
        .map(|month| Arrival {
            key: key(small, month),
            seen: None,
            changes: figures(month).into(),
        })
        .collect()
}

fn proved(c: &mut DbConnection) {
    ledger::verify(c).unwrap();
    audit_verify::verify(c).unwrap();
}
