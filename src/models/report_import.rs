//! Many reports at once, as files bring them: the same rows as by hand,
//! written in batches, and one line in the audit log for all of them.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use diesel::insert_into;
use diesel::prelude::*;

use super::area_change;
use super::audit::{Action, NewLine};
use super::entry_change::{self, differing};
use super::entry_rows;
use super::form::{Field, Forms};
use super::import::Touched;
use super::report::{Entries, Entry, Report, State, Step};
use super::report_change::{self, Key, change};
use super::report_event;
use super::report_many;
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{areas, reports};
use crate::error::{Error, Result};
use crate::ledger::{self, BlockKind, Change, NewBlock, Posted};
use crate::{i18n, in_batches};

/// A report that a file brings.
pub struct Arrival {
    /// Which report.
    pub key: Key,
    /// The version that the changes rest on, 0 for a report that was not
    /// begun; nothing where they are laid over whatever stands there.
    pub seen: Option<i32>,
    /// What the file says of its lines: a figure, or that none stands there.
    /// What the report holds besides stays.
    pub changes: Vec<(Field, Option<Entry>)>,
}

/// How far the reports go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Kept as drafts.
    Draft,
    /// Kept and handed in.
    Submitted,
    /// Posted at once, as one block.
    Posted {
        /// Whether drafts that somebody works on are posted with them.
        takes_drafts: bool,
    },
}

/// Who brings reports in, and what history, ledger and log say of it.
#[derive(Clone, Copy)]
pub struct Bringer<'a> {
    /// How far the reports go.
    pub until: Until,
    /// Who, if it is somebody with an account.
    pub user: Option<&'a User>,
    /// Who, as the ledger and the audit log call them.
    pub author: &'a str,
    /// What the block is about, in words.
    pub note: &'a str,
    /// What the audit log calls what was imported.
    pub subject: &'a str,
    /// What it says of it before it counts; may be empty.
    pub about: &'a str,
    /// Now, in UTC.
    pub at: NaiveDateTime,
}

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// What was done to the reports that changed.
    pub touched: Vec<Touched>,
    /// The file's figures in them.
    pub figures: usize,
    /// The block, if figures were posted that were not before.
    pub posted: Option<Posted>,
}

/// Lays figures over what reports hold and brings the reports as far as asked.
/// A report that has its figures already is left alone. One that waits for an
/// approver is refused. No report may come twice.
///
/// Must run inside [`crate::db::Db::write`], so that a refusal changes nothing.
pub fn import(
    connection: &mut DbConnection,
    bringer: &Bringer<'_>,
    arrivals: impl IntoIterator<Item = Arrival>,
) -> Result<Imported> {
    if bringer.until.posts() {
        // Before any report: whoever comes second then sees what the first did.
        connection.lock_ledger()?;
    }
    let mut batch = Batch {
        bringer,
        forms: Forms::load(connection)?,
        ended: areas::table
            .filter(areas::valid_to.is_not_null())
            .select(areas::id)
            .load(connection)?
            .into_iter()
            .collect(),
        imported: Imported::default(),
        steps: Vec::new(),
        changes: Vec::new(),
    };
    let mut arrivals = arrivals.into_iter();
    loop {
        let some: Vec<Arrival> = arrivals.by_ref().take(report_many::AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        batch.keep(connection, some)?;
    }
    // What they were made from would stand in memory beside what is posted.
    drop(arrivals);
    batch.close(connection)
}

impl Until {
    fn posts(self) -> bool {
        matches!(self, Self::Posted { .. })
    }

    /// Where the reports end up, and the steps that bring them there.
    fn way(self) -> (State, &'static [Step]) {
        match self {
            Self::Draft => (State::Draft, &[Step::Saved]),
            Self::Submitted => (State::Submitted, &[Step::Saved, Step::Submitted]),
            Self::Posted { .. } => (State::Approved, &[Step::Imported]),
        }
    }
}

struct Batch<'a> {
    bringer: &'a Bringer<'a>,
    forms: Forms,
    /// Areas that have ended.
    ended: HashSet<i32>,
    imported: Imported,
    /// The last step of each report, as its row.
    steps: Vec<i32>,
    /// What is to be posted.
    changes: Vec<Change>,
}

/// A report whose figures change.
struct Kept {
    key: Key,
    before: Option<Report>,
    old: Entries,
    new: Entries,
}

impl Batch<'_> {
    fn keep(&mut self, connection: &mut DbConnection, arrivals: Vec<Arrival>) -> Result<()> {
        let kept = self.changing(connection, arrivals)?;
        let reports = self.step(connection, &kept)?;
        let kept: Vec<(Report, Kept)> = reports.into_iter().zip(kept).collect();
        let known = kept.iter().filter(|(_, kept)| kept.before.is_some());
        let known: Vec<i32> = known.map(|(report, _)| report.id).collect();
        entry_rows::clear(connection, &known)?;
        let rows = kept.iter().map(|(report, kept)| (report.id, &kept.new));
        entry_rows::insert(connection, rows)?;
        self.record(connection, &kept)?;
        if self.bringer.until.posts() {
            for (report, kept) in &kept {
                self.set_aside(connection, report, kept)?;
            }
        }
        Ok(())
    }

    /// The reports that the arrivals change, with their figures before and
    /// after.
    fn changing(
        &mut self,
        connection: &mut DbConnection,
        arrivals: Vec<Arrival>,
    ) -> Result<Vec<Kept>> {
        let keys: Vec<Key> = arrivals.iter().map(|arrival| arrival.key).collect();
        let known = report_many::find(connection, &keys)?;
        let ids: Vec<i32> = known.values().map(|report| report.id).collect();
        let mut held = report_many::entries(connection, &ids)?;
        let mut kept = Vec::with_capacity(arrivals.len());
        for Arrival { key, seen, changes } in arrivals {
            let before = known.get(&key).copied();
            let version = before.map_or(0, |report| report.version);
            if seen.is_some_and(|seen| seen != version) {
                return Err(report_change::changed_meanwhile());
            }
            let old = before.and_then(|report| held.remove(&report.id));
            let old = old.unwrap_or_default();
            let (mut new, count) = (old.clone(), changes.len());
            for (field, entry) in changes {
                match entry {
                    Some(entry) => new.insert(field, entry),
                    None => new.remove(&field),
                };
            }
            if new == old {
                continue;
            }
            if new.is_empty() && self.bringer.until != Until::Draft {
                return Err(Error::BadInput(t!("entry-empty-report")));
            }
            self.imported.figures += count;
            kept.push(Kept {
                key,
                before,
                old,
                new,
            });
        }
        Ok(kept)
    }

    /// Brings the reports to where they are to be; those that were not begun
    /// are begun there.
    fn step(&self, connection: &mut DbConnection, kept: &[Kept]) -> Result<Vec<Report>> {
        let (state, steps) = self.bringer.until.way();
        let new = kept.iter().filter(|kept| kept.before.is_none());
        let keys: Vec<Key> = new.map(|kept| kept.key).collect();
        begin(connection, &keys, state, steps.len() as i32)
            .map_err(report_change::begun_meanwhile)?;
        let begun = report_many::find(connection, &keys)?;
        let mut reports = Vec::with_capacity(kept.len());
        for kept in kept {
            reports.push(match kept.before {
                Some(report) => self.move_on(connection, report)?,
                None => *begun
                    .get(&kept.key)
                    .ok_or_else(report_change::changed_meanwhile)?,
            });
        }
        Ok(reports)
    }

    /// Brings a report that was begun before to where it is to be.
    fn move_on(&self, connection: &mut DbConnection, report: Report) -> Result<Report> {
        let is_refused = match (report.state, self.bringer.until) {
            (State::Submitted, _) => true,
            (State::Draft | State::Returned, Until::Posted { takes_drafts }) => !takes_drafts,
            _ => false,
        };
        if is_refused {
            return Err(refusal(connection, report)?);
        }
        let (state, steps) = self.bringer.until.way();
        let mut report = Report {
            is_reopened: report.is_reopened && state != State::Approved,
            ..report
        };
        // Each of its steps counts.
        for _ in steps {
            report = report_change::step(connection, report, state)?;
        }
        Ok(report)
    }

    /// Writes down who kept these figures, and what they were before. A report
    /// that is begun by posting it held nothing, and what it holds is posted.
    fn record(&mut self, connection: &mut DbConnection, kept: &[(Report, Kept)]) -> Result<()> {
        let (_, steps) = self.bringer.until.way();
        let reports = kept.iter().map(|(report, _)| report);
        let (user, at) = (self.bringer.user, self.bringer.at);
        let events = report_event::record_all(connection, reports, steps, "", user, at)?;
        let of = |report: &Report| events.get(&report.id).copied().unwrap_or_default();
        let is_told = |kept: &Kept| kept.before.is_some() || !self.bringer.until.posts();
        let saves = kept.iter().filter(|(_, kept)| is_told(kept));
        let saves = saves.map(|(report, kept)| (of(report).0, &kept.old, &kept.new));
        entry_change::record_all(connection, saves)?;
        let touched = kept.iter().map(|(report, kept)| Touched {
            report_id: report.id,
            before: kept.before.map(|report| report.state),
            event_id: Some(of(report).0),
            version: report.version,
        });
        self.imported.touched.extend(touched);
        let last = kept.iter().map(|(report, _)| of(report).1);
        self.steps.extend(last);
        Ok(())
    }

    /// Sets aside what is to be posted of a report: what the file changes and,
    /// where somebody worked on it, every line of its form, as for approving it.
    fn set_aside(
        &mut self,
        connection: &mut DbConnection,
        report: &Report,
        kept: &Kept,
    ) -> Result<()> {
        let change = |field: Field| change(report, field, kept.new.get(&field));
        let from = self.changes.len();
        match kept.before.map(|report| report.state) {
            None | Some(State::Approved) => {
                let fields = differing(&kept.old, &kept.new);
                self.changes.extend(fields.map(change));
            }
            Some(_) => {
                let fields = self.forms.fields(report.form_id).iter();
                self.changes.extend(fields.map(|&field| change(field)));
            }
        }
        if self.ended.contains(&report.area_id) {
            let late = &self.changes[from..];
            let endings = area_change::endings(connection, report.area_id, late)?;
            self.changes.extend(endings);
        }
        Ok(())
    }

    /// Posts what was set aside, and tells the audit log of all of it.
    fn close(mut self, connection: &mut DbConnection) -> Result<Imported> {
        let bringer = self.bringer;
        let reports = self.imported.touched.len();
        if reports == 0 {
            return Ok(self.imported);
        }
        if bringer.until.posts() {
            let block = NewBlock {
                kind: BlockKind::Import,
                author: bringer.author,
                note: bringer.note,
                posted_at: bringer.at,
            };
            self.imported.posted = ledger::post(connection, &block, &self.changes)?;
            self.changes = Vec::new();
        }
        let (state, _) = bringer.until.way();
        if state == State::Draft {
            // The step that follows tells of a draft.
            self.steps.clear();
        }
        let detail = format!(
            "{}{} in {}, {state}",
            bringer.about,
            i18n::plural(self.imported.figures as i64, "figure", "figures"),
            i18n::plural(reports as i64, "report", "reports"),
        );
        let line = NewLine {
            at: bringer.at,
            actor: bringer.author,
            action: Action::Imported,
            subject: bringer.subject,
            detail: &detail,
            event_id: None,
            block_id: self.imported.posted.as_ref().map(|posted| posted.block_id),
        };
        report_event::log_together(connection, &self.steps, line)?;
        Ok(self.imported)
    }
}

fn begin(
    connection: &mut DbConnection,
    keys: &[Key],
    state: State,
    version: i32,
) -> QueryResult<()> {
    let rows = keys.iter().map(|key| {
        (
            reports::form_id.eq(key.form_id),
            reports::area_id.eq(key.area_id),
            reports::period.eq(key.period),
            reports::state.eq(state),
            reports::version.eq(version),
        )
    });
    in_batches!(connection, rows, |batch| insert_into(reports::table)
        .values(batch));
    Ok(())
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
