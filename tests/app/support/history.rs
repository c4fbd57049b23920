//! A short life of a programme: an import, drafts, submissions, returns,
//! approvals, grants, sign-ins; everything that both chains seal.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::connection::SimpleConnection;
use groundwork::db::{Db, DbConnection};
use groundwork::ledger::{self, Amount, Kind, Length, Value};
use groundwork::models::area::Level;
use groundwork::models::audit::{self, Action, NewLine};
use groundwork::models::entry_rows;
use groundwork::models::form::Field;
use groundwork::models::report::{self, Entries, Entry, Report, State, Step};
use groundwork::models::report_change::{self, Key, Saved};
use groundwork::models::report_event::{self, NewEvent};
use groundwork::models::report_import::{self, Arrival, Bringer, Until};
use groundwork::models::user::{Role, User};

use super::programme::{
    JANUARY, area, assign, breakdown, change, form, import, indicator, now, person, source, whole,
};

/// The people, the forms and the clock of the history.
pub struct History<'a> {
    db: &'a Db,
    pub form: i32,
    pub districts: [i32; 2],
    pub fields: Vec<Field>,
    pub reporter: User,
    pub approver: User,
    source: i32,
    minutes: i64,
    /// How often the state was kept for [`History::mend`].
    pub moments: i64,
}

/// What the moments keep besides the numbers of the last rows.
const KEPT: [(&str, &str); 2] = [
    (
        "cells",
        "indicator_id, area_id, breakdown_id, period, status, value, weight, posting_id",
    ),
    (
        "totals",
        "indicator_id, area_id, breakdown_id, period, value, weight, areas, fresh, excused",
    ),
];

impl<'a> History<'a> {
    /// The programme and its people, told of in the audit log.
    pub fn begin(db: &'a Db) -> Self {
        let mut history = db
            .write(|c| {
                let root = area(c, "ROOT", None, Level::Programme);
                let districts = ["D1", "D2"].map(|code| area(c, code, Some(root), Level::District));
                let houses = whole(indicator(c, "HOU-01", Kind::Stock, Length::Month));
                let families = whole(indicator(c, "RET-01", Kind::Flow, Length::Month));
                let score = whole(indicator(c, "TRU-01", Kind::Score, Length::Month));
                let women = Field {
                    breakdown_id: breakdown(c, "sex.f"),
                    ..families
                };
                let fields = vec![houses, families, score, women];
                let form = form(c, "monthly", Length::Month, &fields);
                for district in districts {
                    assign(c, form, district, (None, None));
                }
                source(c, "SRC-1");
                for (table, columns) in KEPT {
                    c.batch_execute(&format!(
                        "CREATE TABLE kept_{table} AS SELECT 0 AS moment, {columns} FROM {table}"
                    ))?;
                }
                c.batch_execute(
                    "CREATE TABLE kept_ends AS SELECT 0 AS moment, 0 AS block, 0 AS line, 0 AS event",
                )?;
                Ok(Self {
                    db,
                    form,
                    districts,
                    fields,
                    reporter: person(c, "rana", Role::Reporter, root),
                    approver: person(c, "aydin", Role::Approver, root),
                    source: source(c, "SRC-2"),
                    minutes: 0,
                    moments: 0,
                })
            })
            .unwrap();
        for (action, subject, detail) in [
            (Action::UserAdded, "account rana", "rana the reporter"),
            (Action::Granted, "account rana", "reporter of ROOT"),
            (Action::UserAdded, "account aydin", "aydin the approver"),
            (Action::Granted, "account aydin", "approver of ROOT"),
        ] {
            history.act("admin", action, subject, detail);
        }
        history
    }

    fn clock(&mut self) -> NaiveDateTime {
        self.minutes += 7;
        now() + TimeDelta::minutes(self.minutes)
    }

    /// Something that only the log tells of.
    pub fn act(&mut self, actor: &str, action: Action, subject: &str, detail: &str) {
        let at = self.clock();
        let line = NewLine {
            at,
            actor,
            action,
            subject,
            detail,
            event_id: None,
            block_id: None,
        };
        self.db.write(|c| audit::record(c, &line)).unwrap();
        self.keep();
    }

    /// Figures that tell month, district and round apart.
    fn figures(&self, district: usize, month: i32, round: i64) -> Entries {
        let n = i64::from(month) * 10 + round + district as i64;
        let entry = |value, source_id, note: &str| Entry {
            value,
            day: (round % 2 == 0).then(|| super::programme::day(2025, 1, 20)),
            source_id,
            note: note.into(),
            is_copied: round == 1,
        };
        let number = |n: i64| Value::number(Amount::from_units(n * 10_000));
        let score = Value::Number {
            amount: Amount::from_units(30_000 + n * 100),
            weight: Some(20 + round),
        };
        let mut figures = Entries::new();
        figures.insert(
            self.fields[0],
            entry(number(100 + n), Some(self.source), "counted"),
        );
        figures.insert(self.fields[1], entry(number(5 + round), None, ""));
        figures.insert(self.fields[2], entry(score, None, "asked"));
        if round > 1 {
            figures.insert(self.fields[3], entry(Value::NotAvailable, None, ""));
        }
        figures
    }

    fn key(&self, district: usize, month: i32) -> Key {
        Key {
            form_id: self.form,
            area_id: self.districts[district],
            period: JANUARY + month,
        }
    }

    fn find(&self, c: &mut DbConnection, key: Key) -> Report {
        report::find(c, key.form_id, key.area_id, key.period)
            .unwrap()
            .unwrap()
    }

    /// What a file of figures brings: reports, one block, one line.
    pub fn import(&mut self, month: i32) {
        let at = self.clock();
        self.db
            .write(|c| {
                let (mut written, mut changes) = (Vec::new(), Vec::new());
                for district in 0..2 {
                    let key = self.key(district, month);
                    let report = report_change::begin(c, key, State::Approved)?;
                    let figures = self.figures(district, month, 0);
                    entry_rows::write(c, report.id, &figures)?;
                    changes.extend(figures.into_iter().map(|(field, entry)| {
                        let series = ledger::Series {
                            indicator_id: field.indicator_id,
                            area_id: key.area_id,
                            breakdown_id: field.breakdown_id,
                        };
                        ledger::Change {
                            report_id: Some(report.id),
                            source_id: entry.source_id,
                            ..change(series, key.period, Some(entry.value))
                        }
                    }));
                    written.push(report.id);
                }
                let posted = ledger::post(c, &import("from files"), &changes)?.unwrap();
                for report_id in written {
                    let event = NewEvent {
                        report_id,
                        version: 1,
                        step: Step::Imported,
                        user: None,
                        at,
                        reason: "",
                        block_id: Some(posted.block_id),
                    };
                    report_event::record(c, &event)?;
                }
                tell(c, at, Action::Imported, "importer", Some(posted.block_id))
            })
            .unwrap();
        self.keep();
    }

    /// Keeps a round of figures as a draft.
    pub fn save(&mut self, district: usize, month: i32, round: i64) {
        let (key, at) = (self.key(district, month), self.clock());
        let figures = self.figures(district, month, round);
        self.db
            .write(|c| {
                let found = report::find(c, key.form_id, key.area_id, key.period)?;
                let seen = found.map_or(0, |report| report.version);
                let saved = report_change::save(c, key, seen, &figures, &self.reporter, at)?;
                assert!(matches!(saved, Saved::Kept(_)), "{saved:?}");
                Ok(())
            })
            .unwrap();
    }

    pub fn submit(&mut self, district: usize, month: i32) {
        let (key, at) = (self.key(district, month), self.clock());
        self.db
            .write(|c| {
                let report = self.find(c, key);
                report_change::submit(c, report, &self.reporter, at)
            })
            .unwrap();
        self.keep();
    }

    pub fn approve(&mut self, district: usize, month: i32) {
        let (key, at) = (self.key(district, month), self.clock());
        self.db
            .write(|c| {
                let report = self.find(c, key);
                let posted = report_change::approve(c, report, &self.fields, &self.approver, at)?;
                assert!(posted.is_some());
                Ok(())
            })
            .unwrap();
        self.keep();
    }

    pub fn send_back(&mut self, district: usize, month: i32) {
        let (key, at) = (self.key(district, month), self.clock());
        let cells = [self.fields[0], self.fields[2]];
        self.db
            .write(|c| {
                let report = self.find(c, key);
                let reason = "Count the houses again.";
                report_change::send_back(c, report, &cells, &self.approver, reason, at)
            })
            .unwrap();
        self.keep();
    }

    /// A file that is handed in: many reports, one line.
    pub fn hand_in(&mut self, month: i32) {
        let at = self.clock();
        let arrivals = (0..2).map(|district| Arrival {
            key: self.key(district, month),
            seen: None,
            changes: self
                .figures(district, month, 0)
                .into_iter()
                .map(|(field, entry)| (field, Some(entry)))
                .collect(),
        });
        let arrivals: Vec<Arrival> = arrivals.collect();
        let bringer = Bringer {
            until: Until::Submitted,
            user: Some(&self.reporter),
            author: &self.reporter.name,
            note: "",
            subject: "import 1",
            about: "office.csv: ",
            at,
        };
        self.db
            .write(|c| report_import::import(c, &bringer, arrivals))
            .unwrap();
        self.keep();
    }

    /// Half a year of it.
    pub fn live(&mut self) {
        self.import(0);
        for month in 1..5 {
            self.act("rana", Action::SignedIn, "account rana", "");
            for district in 0..2 {
                self.save(district, month, 1);
                self.save(district, month, 2);
                self.submit(district, month);
                if (month + district as i32) % 2 == 0 {
                    self.send_back(district, month);
                    self.save(district, month, 3);
                    self.submit(district, month);
                }
                self.approve(district, month);
            }
        }
        self.hand_in(6);
        self.approve(0, 6);
        // A correction of what was imported, and drafts that wait.
        self.save(0, 0, 2);
        self.submit(0, 0);
        self.approve(0, 0);
        self.save(1, 4, 5);
        self.save(0, 5, 1);
        for action in [Action::SignedIn, Action::SignInFailed, Action::SignedOut] {
            self.act("aydin", action, "account aydin", "");
        }
    }

    /// Keeps what a tamperer would need to mend a cut.
    fn keep(&mut self) {
        self.moments += 1;
        let moment = self.moments;
        let mut sql = format!(
            "INSERT INTO kept_ends SELECT {moment}, coalesce((SELECT max(id) FROM blocks), 0), \
             coalesce((SELECT max(id) FROM audit), 0), coalesce((SELECT max(id) FROM report_events), 0);"
        );
        for (table, columns) in KEPT {
            sql += &format!("INSERT INTO kept_{table} SELECT {moment}, {columns} FROM {table};");
        }
        self.db.write(|c| Ok(c.batch_execute(&sql)?)).unwrap();
    }

    /// Statements that set both chains, histories, cells and totals back to an
    /// earlier moment, so that nothing inside the database tells.
    pub fn mend(moment: i64) -> String {
        let end = |what: &str| format!("(SELECT {what} FROM kept_ends WHERE moment = {moment})");
        let (block, line, event) = (end("block"), end("line"), end("event"));
        let mut sql = format!(
            "DELETE FROM audit WHERE id > {line}; DELETE FROM entry_changes WHERE event_id > {event}; \
             DELETE FROM returned_cells WHERE event_id > {event}; DELETE FROM report_events WHERE id > {event}; \
             DELETE FROM cells; DELETE FROM totals; \
             DELETE FROM postings WHERE block_id > {block}; DELETE FROM blocks WHERE id > {block};"
        );
        for (table, columns) in KEPT {
            sql += &format!(
                "INSERT INTO {table} SELECT {columns} FROM kept_{table} WHERE moment = {moment};"
            );
        }
        sql
    }
}

/// A line of the log about nothing but itself and, perhaps, a block.
pub fn tell(
    c: &mut DbConnection,
    at: NaiveDateTime,
    action: Action,
    actor: &str,
    block_id: Option<i64>,
) -> groundwork::error::Result<()> {
    let line = NewLine {
        at,
        actor,
        action,
        subject: "programme",
        detail: "",
        event_id: None,
        block_id,
    };
    audit::record(c, &line)
}
