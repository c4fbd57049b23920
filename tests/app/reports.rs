//! The life of a report: saved, submitted, returned, approved, corrected.

use groundwork::db::{Db, DbConnection};
use groundwork::error::{Error, Result};
use groundwork::ledger::{self, Posted, Value};
use groundwork::models::form::Field;
use groundwork::models::report::{self, Entries, Entry, Report, State, Step};
use groundwork::models::report_change::{self, Key, Saved};
use groundwork::models::report_many;

use crate::support::dump;
use crate::support::programme::{JANUARY, Small, day, now, number, source};

fn entry(value: Value) -> Entry {
    Entry {
        value,
        day: None,
        source_id: None,
        note: String::new(),
        is_copied: false,
    }
}

fn figures(lines: &[(Field, i64)]) -> Entries {
    lines
        .iter()
        .map(|&(field, whole)| (field, entry(number(whole))))
        .collect()
}

/// The district's report on January.
struct Desk<'a> {
    db: &'a Db,
    small: Small,
}

impl<'a> Desk<'a> {
    fn new(db: &'a Db) -> Self {
        Self {
            db,
            small: db.write(|c| Ok(Small::set_up(c))).unwrap(),
        }
    }

    fn key(&self) -> Key {
        Key {
            form_id: self.small.form,
            area_id: self.small.district,
            period: JANUARY,
        }
    }

    fn fields(&self) -> [Field; 2] {
        [self.small.houses, self.small.families]
    }

    fn save(&self, seen: i32, figures: &Entries) -> Result<Saved> {
        self.db.write(|c| {
            report_change::save(c, self.key(), seen, figures, &self.small.reporter, now())
        })
    }

    fn report(&self) -> Report {
        let key = self.key();
        self.db
            .read(|c| report::find(c, key.form_id, key.area_id, key.period))
            .unwrap()
            .expect("a report")
    }

    fn submit(&self) -> Result<()> {
        let report = self.report();
        self.db
            .write(|c| report_change::submit(c, report, &self.small.reporter, now()))
    }

    fn approve(&self, report: Report) -> Result<Option<Posted>> {
        self.db.write(|c| {
            report_change::approve(c, report, &self.fields(), &self.small.approver, now())
        })
    }

    fn send_back(&self, report: Report, reason: &str) -> Result<()> {
        self.db.write(|c| {
            report_change::send_back(c, report, &[], &self.small.approver, reason, now())
        })
    }

    fn posted(&self) -> Vec<(Field, i32, Value)> {
        let ids = self.fields().map(|field| field.indicator_id);
        self.db
            .read(|c| report_many::posted_of(c, self.small.district, &ids, JANUARY..=JANUARY))
            .unwrap()
    }

    fn steps(&self) -> Vec<Step> {
        let id = self.report().id;
        let mut steps: Vec<Step> = self
            .db
            .read(|c| report::events(c, id))
            .unwrap()
            .iter()
            .map(|event| event.step)
            .collect();
        steps.reverse();
        steps
    }

    /// Everything that a refused step must leave as it was.
    fn everything(&self) -> Vec<String> {
        let all = |c: &mut DbConnection| {
            Ok([dump::rows(c, &dump::LEDGER), dump::rows(c, &dump::REPORTS)].concat())
        };
        self.db.read(all).unwrap()
    }

    /// The sentence of a refusal that changed nothing.
    fn refused<T: std::fmt::Debug>(&self, step: impl FnOnce() -> Result<T>) -> Error {
        let before = self.everything();
        let error = step().expect_err("a refusal");
        assert_eq!(
            self.everything(),
            before,
            "a refusal changed something: {error}"
        );
        error
    }
}

both! {
    fn a_save_is_kept_and_the_same_again_is_no_second_save(db: &TestDb) {
        let desk = Desk::new(db);
        let first = figures(&[(desk.small.houses, 12)]);
        assert_eq!(desk.save(0, &first).unwrap(), Saved::Kept(1));
        let before = desk.everything();
        // The form is posted twice: by a double click, after a lost answer.
        assert_eq!(desk.save(0, &first).unwrap(), Saved::Same(1));
        assert_eq!(desk.save(1, &first).unwrap(), Saved::Same(1));
        assert_eq!(desk.everything(), before);
        let second = figures(&[(desk.small.houses, 13), (desk.small.families, 4)]);
        assert_eq!(desk.save(1, &second).unwrap(), Saved::Kept(2));
        let report = desk.report();
        assert_eq!((report.state, report.version), (State::Draft, 2));
        assert_eq!(db.read(|c| report::entries(c, report.id)).unwrap(), second);
        assert_eq!(desk.steps(), [Step::Saved, Step::Saved]);
        assert!(desk.posted().is_empty(), "a draft is not public");
    }

    fn what_a_line_says_is_kept_whole(db: &TestDb) {
        let desk = Desk::new(db);
        let source_id = Some(db.write(|c| Ok(source(c, "SRC-1"))).unwrap());
        let said = Entry { value: number(7), day: Some(day(2025, 1, 20)), source_id, note: "counted on site; \u{259}\u{647}\u{1f3e0}".into(), is_copied: false };
        let lines = Entries::from([(desk.small.houses, said), (desk.small.families, entry(Value::NotApplicable))]);
        desk.save(0, &lines).unwrap();
        let id = desk.report().id;
        assert_eq!(db.read(|c| report::entries(c, id)).unwrap(), lines);
        desk.submit().unwrap();
        desk.approve(desk.report()).unwrap().expect("a block");
        let postings = db.read(|c| Ok(dump::rows(c, &dump::LEDGER[1..2]))).unwrap();
        assert!(postings.iter().any(|row| row.contains("2025-01-20") && row.ends_with("counted on site; \u{259}\u{647}\u{1f3e0}")), "{postings:?}");
        db.read(ledger::verify).unwrap();
    }

    fn a_save_from_an_old_page_is_stale(db: &TestDb) {
        let desk = Desk::new(db);
        let save = |seen, whole| desk.save(seen, &figures(&[(desk.small.houses, whole)])).unwrap();
        assert_eq!(save(0, 1), Saved::Kept(1));
        assert_eq!(save(1, 2), Saved::Kept(2));
        let before = desk.everything();
        for seen in [0, 1, 3, -1] {
            assert_eq!(save(seen, 9), Saved::Stale, "seen {seen}");
        }
        assert_eq!(desk.everything(), before);
    }

    fn a_page_of_a_report_that_is_not_there_is_stale(db: &TestDb) {
        let desk = Desk::new(db);
        assert_eq!(desk.save(4, &figures(&[(desk.small.houses, 1)])).unwrap(), Saved::Stale);
        assert!(desk.everything().is_empty());
    }

    fn an_empty_report_cannot_be_submitted(db: &TestDb) {
        let desk = Desk::new(db);
        desk.save(0, &Entries::new()).unwrap();
        let error = desk.refused(|| desk.submit());
        assert!(matches!(&error, Error::BadInput(sentence) if sentence.contains("empty")), "{error}");
    }

    fn a_submitted_report_waits(db: &TestDb) {
        let desk = Desk::new(db);
        let first = figures(&[(desk.small.houses, 12)]);
        desk.save(0, &first).unwrap();
        desk.submit().unwrap();
        let report = desk.report();
        assert_eq!((report.state, report.version), (State::Submitted, 2));
        // Submitting twice is no second step; saving is refused in words.
        let before = desk.everything();
        desk.submit().unwrap();
        assert_eq!(desk.everything(), before);
        let error = desk.refused(|| desk.save(2, &figures(&[(desk.small.houses, 99)])));
        assert!(matches!(&error, Error::Conflict(sentence) if sentence.contains("waits for approval")), "{error}");
        assert!(desk.posted().is_empty(), "a submitted figure is not public");
    }

    fn only_submitted_reports_are_approved_or_returned(db: &TestDb) {
        let desk = Desk::new(db);
        desk.save(0, &figures(&[(desk.small.houses, 12)])).unwrap();
        for _ in 0..2 {
            let draft = desk.report();
            let error = desk.refused(|| desk.approve(draft));
            assert!(matches!(error, Error::Conflict(_)), "{error}");
            let error = desk.refused(|| desk.send_back(draft, "why not"));
            assert!(matches!(error, Error::Conflict(_)), "{error}");
            // The second time around with a returned report.
            if draft.state == State::Draft {
                desk.submit().unwrap();
                desk.send_back(desk.report(), "count again").unwrap();
            }
        }
    }

    fn a_return_needs_a_reason_and_tells_it(db: &TestDb) {
        let desk = Desk::new(db);
        desk.save(0, &figures(&[(desk.small.houses, 12)])).unwrap();
        desk.submit().unwrap();
        for nothing in ["", "   ", "\n\t"] {
            let error = desk.refused(|| desk.send_back(desk.report(), nothing));
            assert!(matches!(&error, Error::BadInput(sentence) if sentence.contains("why")), "{error}");
        }
        desk.send_back(desk.report(), "  The houses of March are in twice. ").unwrap();
        let report = desk.report();
        assert_eq!((report.state, report.version), (State::Returned, 3));
        let event = db.read(|c| report::events(c, report.id)).unwrap().remove(0);
        assert_eq!(event.reason, "The houses of March are in twice.");
        assert_eq!(event.user.as_deref(), Some("aydin the approver"));
        // Corrected and handed in again.
        assert_eq!(desk.save(3, &figures(&[(desk.small.houses, 11)])).unwrap(), Saved::Kept(4));
        desk.submit().unwrap();
        desk.approve(desk.report()).unwrap().expect("a block");
        assert_eq!(desk.steps(), [Step::Saved, Step::Submitted, Step::Returned, Step::Saved, Step::Submitted, Step::Approved]);
        assert_eq!(desk.posted(), [(desk.small.houses, JANUARY, number(11))]);
    }

    fn an_approval_posts_exactly_what_the_approver_saw(db: &TestDb) {
        let desk = Desk::new(db);
        let families = Entries::from([(desk.small.houses, entry(number(12))), (desk.small.families, entry(Value::NotAvailable))]);
        desk.save(0, &families).unwrap();
        desk.submit().unwrap();
        let seen = desk.report();
        // Before the approver decides, it is returned, changed and handed in again.
        desk.send_back(seen, "count again").unwrap();
        desk.save(3, &figures(&[(desk.small.houses, 99)])).unwrap();
        desk.submit().unwrap();
        let error = desk.refused(|| desk.approve(seen));
        assert!(matches!(error, Error::Conflict(_)), "{error}");
        let posted = desk.approve(desk.report()).unwrap().expect("a block");
        assert_eq!(posted.postings, 1);
        assert_eq!(desk.posted(), [(desk.small.houses, JANUARY, number(99))]);
        let event = db.read(|c| report::events(c, seen.id)).unwrap().remove(0);
        assert_eq!((event.step, event.block_id), (Step::Approved, Some(posted.block_id)));
        assert_eq!(db.read(ledger::head).unwrap(), Some((posted.block_id, posted.head)));
        db.read(ledger::verify).unwrap();
    }

    fn approving_twice_is_refused(db: &TestDb) {
        let desk = Desk::new(db);
        desk.save(0, &figures(&[(desk.small.houses, 12)])).unwrap();
        desk.submit().unwrap();
        let submitted = desk.report();
        desk.approve(submitted).unwrap().expect("a block");
        for again in [submitted, desk.report()] {
            let error = desk.refused(|| desk.approve(again));
            assert!(matches!(error, Error::Conflict(_)), "{error}");
        }
        let error = desk.refused(|| desk.send_back(desk.report(), "too late"));
        assert!(matches!(&error, Error::Conflict(sentence) if sentence.contains("approved already")), "{error}");
        let error = desk.refused(|| desk.submit());
        assert!(matches!(error, Error::Conflict(_)), "{error}");
    }

    fn an_approved_report_is_corrected_by_another_round(db: &TestDb) {
        let desk = Desk::new(db);
        let (houses, families) = (desk.small.houses, desk.small.families);
        desk.save(0, &figures(&[(houses, 12), (families, 4)])).unwrap();
        desk.submit().unwrap();
        desk.approve(desk.report()).unwrap();
        // A new draft leaves the public figure alone.
        assert_eq!(desk.save(3, &figures(&[(houses, 15)])).unwrap(), Saved::Kept(4));
        assert_eq!(desk.posted(), [(houses, JANUARY, number(12)), (families, JANUARY, number(4))]);
        desk.submit().unwrap();
        assert_eq!(desk.posted(), [(houses, JANUARY, number(12)), (families, JANUARY, number(4))]);
        // Approval posts the new figure and takes the blank one back.
        let posted = desk.approve(desk.report()).unwrap().expect("a block");
        assert_eq!(posted.postings, 2);
        assert_eq!(desk.posted(), [(houses, JANUARY, number(15))]);
        let verified = db.read(ledger::verify).unwrap();
        assert_eq!((verified.blocks, verified.postings, verified.cells), (2, 4, 1));
    }

    fn approving_what_is_posted_already_makes_no_block(db: &TestDb) {
        let desk = Desk::new(db);
        let first = figures(&[(desk.small.houses, 12)]);
        desk.save(0, &first).unwrap();
        desk.submit().unwrap();
        desk.approve(desk.report()).unwrap().expect("a block");
        // Saved unchanged: it stays approved, whatever version was seen.
        for seen in [0, 3] {
            assert_eq!(desk.save(seen, &first).unwrap(), Saved::Same(3));
        }
        assert_eq!(desk.report().state, State::Approved);
        // Changed and changed back, handed in: approved, nothing to post.
        assert_eq!(desk.save(3, &figures(&[(desk.small.houses, 15)])).unwrap(), Saved::Kept(4));
        assert_eq!(desk.save(4, &first).unwrap(), Saved::Kept(5));
        desk.submit().unwrap();
        assert!(desk.approve(desk.report()).unwrap().is_none());
        assert_eq!(desk.report().state, State::Approved);
        assert_eq!(db.read(ledger::verify).unwrap().blocks, 1);
    }

    /// A refusal by the ledger half-way through an approval takes all of it back.
    fn an_approval_that_cannot_be_posted_leaves_the_report_submitted(db: &TestDb) {
        let desk = Desk::new(db);
        let weighted = Value::Number { amount: number(1).amount().unwrap(), weight: Some(3) };
        desk.save(0, &Entries::from([(desk.small.houses, entry(weighted))])).unwrap();
        desk.submit().unwrap();
        let error = desk.refused(|| desk.approve(desk.report()));
        assert!(matches!(error, Error::BadInput(_)), "{error}");
        assert_eq!(desk.report().state, State::Submitted);
    }
}
