//! Many reports at once, as files bring them: the same rows as by hand,
//! written in batches.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use diesel::insert_into;
use diesel::prelude::*;

use super::audit::{self, Action, NewLine};
use super::entry_change;
use super::report::{self, Entries, Report, State, Step};
use super::report_change::{self, Key};
use super::report_event::{self, NewEvent};
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{report_events, reports};
use crate::error::{Error, Result};
use crate::ledger::{self, BlockKind, Change, NewBlock, Posted, Series};
use crate::{i18n, in_batches};

/// A report that a file brings.
pub struct Arrival {
    /// Which report.
    pub key: Key,
    /// The file's figures. What the report holds besides stays.
    pub figures: Entries,
}

/// How far the reports go.
#[derive(Clone, Copy)]
pub enum Until<'a> {
    /// Kept as drafts of this person.
    Draft(&'a User),
    /// Kept and handed in by this person.
    Submitted(&'a User),
    /// Posted at once, as one block.
    Posted {
        /// Who, if it is somebody with an account.
        user: Option<&'a User>,
        /// Who, as the ledger and the audit log call them.
        author: &'a str,
        /// What the block is about, in words.
        note: &'a str,
        /// What the audit log calls what was imported.
        subject: &'a str,
    },
}

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// Reports that changed.
    pub reports: usize,
    /// The file's figures in them.
    pub figures: usize,
    /// The block, if figures were posted that were not before.
    pub posted: Option<Posted>,
}

/// Reports written at once.
const AT_ONCE: usize = 500;

/// Lays figures over what reports hold and brings the reports as far as asked.
/// A report that has its figures already is left alone. One that waits for an
/// approver is refused, and so is posting one that somebody works on. No
/// report may come twice.
///
/// Must run inside [`crate::db::Db::write`], so that a refusal changes nothing.
pub fn import(
    connection: &mut DbConnection,
    until: Until<'_>,
    now: NaiveDateTime,
    arrivals: impl IntoIterator<Item = Arrival>,
) -> Result<Imported> {
    if matches!(until, Until::Posted { .. }) {
        // Before any report: whoever comes second then sees what the first did.
        connection.lock_ledger()?;
    }
    let mut batch = Batch {
        until,
        now,
        imported: Imported::default(),
        events: Vec::new(),
        changes: Vec::new(),
    };
    let mut arrivals = arrivals.into_iter();
    loop {
        let some: Vec<Arrival> = arrivals.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        batch.keep(connection, some)?;
    }
    batch.post(connection)?;
    Ok(batch.imported)
}

struct Batch<'a> {
    until: Until<'a>,
    now: NaiveDateTime,
    imported: Imported,
    /// Each report's step, as its row.
    events: Vec<i32>,
    /// What is to be posted.
    changes: Vec<Change>,
}

type Begun = BTreeMap<Key, Report>;

impl<'a> Batch<'a> {
    fn keep(&mut self, connection: &mut DbConnection, arrivals: Vec<Arrival>) -> Result<()> {
        let known = find(connection, &arrivals)?;
        let mut held = held(connection, &known)?;
        let keys = arrivals.iter().map(|arrival| arrival.key);
        self.begin(connection, keys.filter(|key| !known.contains_key(key)))
            .map_err(report_change::begun_meanwhile)?;
        let begun = find(connection, &arrivals)?;

        let (mut kept, mut changed) = (Vec::new(), Vec::new());
        for Arrival { key, mut figures } in arrivals {
            let count = figures.len();
            if let Some(&report) = known.get(&key) {
                let before = held.remove(&report.id).unwrap_or_default();
                let mut after = before.clone();
                after.append(&mut figures);
                if after == before {
                    continue;
                }
                let report = self.step(connection, report)?;
                report_change::clear_entries(connection, report.id)?;
                changed.push((report.id, before, after.clone()));
                kept.push((report, after));
            } else {
                let report = begun.get(&key).copied();
                let report = report.ok_or_else(report_change::changed_meanwhile)?;
                if !matches!(self.until, Until::Posted { .. }) {
                    changed.push((report.id, Entries::new(), figures.clone()));
                }
                kept.push((report, figures));
            }
            self.imported.figures += count;
        }
        self.imported.reports += kept.len();
        let rows = kept.iter().map(|(report, figures)| (report.id, figures));
        report_change::insert_entries(connection, rows)?;
        self.record(connection, &kept, changed)?;
        self.go_on(connection, kept)
    }

    /// The state that the reports are kept in, and the step that does it.
    fn state(&self) -> (State, Step, Option<&'a User>) {
        match self.until {
            Until::Draft(user) | Until::Submitted(user) => (State::Draft, Step::Saved, Some(user)),
            Until::Posted { user, .. } => (State::Approved, Step::Imported, user),
        }
    }

    fn begin(
        &self,
        connection: &mut DbConnection,
        keys: impl Iterator<Item = Key>,
    ) -> QueryResult<()> {
        let (state, ..) = self.state();
        let rows = keys.map(|key| {
            (
                reports::form_id.eq(key.form_id),
                reports::area_id.eq(key.area_id),
                reports::period.eq(key.period),
                reports::state.eq(state),
                reports::version.eq(1),
            )
        });
        in_batches!(connection, rows, |batch| insert_into(reports::table)
            .values(batch));
        Ok(())
    }

    /// Brings a report that was begun before to where it is to be.
    fn step(&self, connection: &mut DbConnection, report: Report) -> Result<Report> {
        let (state, ..) = self.state();
        let is_settled = report.state == State::Approved;
        if report.state == State::Submitted || (state == State::Approved && !is_settled) {
            return Err(refusal(connection, report)?);
        }
        let is_reopened = report.is_reopened && state != State::Approved;
        report_change::step(
            connection,
            Report {
                is_reopened,
                ..report
            },
            state,
        )
    }

    /// Writes down who kept these figures.
    fn record(
        &mut self,
        connection: &mut DbConnection,
        kept: &[(Report, Entries)],
        changed: Vec<(i32, Entries, Entries)>,
    ) -> Result<()> {
        let (_, step, user) = self.state();
        let (user_id, at) = (user.map(|user| user.id), self.now);
        let rows = kept.iter().map(|(report, _)| {
            (
                report_events::report_id.eq(report.id),
                report_events::action.eq(step),
                report_events::user_id.eq(user_id),
                report_events::at.eq(at),
                report_events::reason.eq(""),
                report_events::version.eq(report.version),
            )
        });
        in_batches!(connection, rows, |batch| insert_into(report_events::table)
            .values(batch));
        let ids = kept.iter().map(|(report, _)| report.id);
        // The newest event of each report is the one just written.
        let events: BTreeMap<i32, i32> = report_events::table
            .filter(report_events::report_id.eq_any(ids))
            .order(report_events::id)
            .select((report_events::report_id, report_events::id))
            .load(connection)?
            .into_iter()
            .collect();
        for (report_id, before, after) in changed {
            let event_id = events.get(&report_id).copied().unwrap_or_default();
            entry_change::record(connection, event_id, &before, &after)?;
        }
        self.events.extend(events.into_values());
        Ok(())
    }

    /// Hands the reports in, or sets their figures aside to be posted.
    fn go_on(&mut self, connection: &mut DbConnection, kept: Vec<(Report, Entries)>) -> Result<()> {
        for (report, figures) in kept {
            match self.until {
                Until::Draft(_) => {}
                Until::Submitted(user) => {
                    report_change::submit(connection, report, user, self.now)?
                }
                Until::Posted { .. } => self.changes.extend(changes(&report, figures)),
            }
        }
        Ok(())
    }

    /// Posts what was set aside; ties the steps to the block and tells the
    /// audit log of both with one line.
    fn post(&mut self, connection: &mut DbConnection) -> Result<()> {
        let Until::Posted {
            user,
            author,
            note,
            subject,
        } = self.until
        else {
            return Ok(());
        };
        let block = NewBlock {
            kind: BlockKind::Import,
            author,
            note,
            posted_at: self.now,
        };
        let posted = ledger::post(connection, &block, &self.changes)?;
        self.changes = Vec::new();
        let Some(posted) = posted else {
            return self.tell_each(connection, user);
        };
        for ids in self.events.chunks(AT_ONCE) {
            diesel::update(report_events::table.filter(report_events::id.eq_any(ids)))
                .set(report_events::block_id.eq(posted.block_id))
                .execute(connection)?;
        }
        let block_id = Some(posted.block_id);
        self.imported.posted = Some(posted);
        audit::record(
            connection,
            &NewLine {
                at: self.now,
                actor: author,
                action: Action::Imported,
                subject,
                detail: &i18n::plural(self.imported.figures as i64, "figure", "figures"),
                event_id: None,
                block_id,
            },
        )
    }

    /// Reports may change where no figure does, in a note or a source: then
    /// there is no block to tell of, and each has its own line.
    fn tell_each(&self, connection: &mut DbConnection, user: Option<&User>) -> Result<()> {
        for &event_id in &self.events {
            let (report_id, version) = report_events::table
                .find(event_id)
                .select((report_events::report_id, report_events::version))
                .first(connection)?;
            let event = NewEvent {
                report_id,
                version,
                step: Step::Imported,
                user,
                at: self.now,
                reason: "",
                block_id: None,
            };
            report_event::log(connection, &event, event_id)?;
        }
        Ok(())
    }
}

/// Those of the reports that were begun.
fn find(connection: &mut DbConnection, arrivals: &[Arrival]) -> Result<Begun> {
    let all = |part: fn(Key) -> i32| -> BTreeSet<i32> {
        arrivals.iter().map(|arrival| part(arrival.key)).collect()
    };
    let wanted: BTreeSet<Key> = arrivals.iter().map(|arrival| arrival.key).collect();
    let found: Vec<Report> = reports::table
        .filter(reports::form_id.eq_any(all(|key| key.form_id)))
        .filter(reports::area_id.eq_any(all(|key| key.area_id)))
        .filter(reports::period.eq_any(all(|key| key.period)))
        .select(Report::as_select())
        .load(connection)?;
    Ok(found
        .into_iter()
        .map(|report| (Key::of(&report), report))
        .filter(|(key, _)| wanted.contains(key))
        .collect())
}

/// What the reports hold, by their row numbers.
fn held(connection: &mut DbConnection, known: &Begun) -> Result<BTreeMap<i32, Entries>> {
    known
        .values()
        .map(|report| Ok((report.id, report::entries(connection, report.id)?)))
        .collect()
}

fn changes(report: &Report, figures: Entries) -> impl Iterator<Item = Change> + use<> {
    let Report {
        id,
        area_id,
        period,
        ..
    } = *report;
    figures.into_iter().map(move |(field, entry)| Change {
        series: Series {
            indicator_id: field.indicator_id,
            area_id,
            breakdown_id: field.breakdown_id,
        },
        period,
        value: Some(entry.value),
        report_id: Some(id),
        day: entry.day,
        source_id: entry.source_id,
        note: entry.note,
    })
}

/// Why the report is left to those whose turn it is.
fn refusal(connection: &mut DbConnection, report: Report) -> Result<Error> {
    let name = report_event::subject(connection, report.id)?;
    let name = name.trim_start_matches("report ");
    Ok(Error::Conflict(match report.state {
        State::Submitted => t!("posting-waits", report = name),
        _ => t!("posting-open", report = name),
    }))
}
