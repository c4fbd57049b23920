//! The proof of the audit log: its lines, the histories that they seal, and
//! that log, ledger and histories tell of the same steps.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::audit_history::{Event, Which, read};
use super::audit_seal::{LineRow, reports_told_of, seal_of_beginning};
use super::audit_suspect::suspect;
use crate::db::schema::{audit, blocks, entry_changes, report_events, reports, returned_cells};
use crate::db::{DbConnection, mistyped};
use crate::error::{Error, Result};
use crate::ledger::chain::GENESIS;

/// What was proved.
#[derive(Clone, Debug)]
pub struct VerifiedAudit {
    /// Sealed lines.
    pub lines: i64,
    /// The head of the chain, or nothing for an empty log.
    pub head: Option<String>,
}

/// What the log and its seals rest on.
const SEALED: [&str; 5] = [
    "audit",
    "reports",
    "report_events",
    "entry_changes",
    "returned_cells",
];

/// Lines read at once.
const PAGE: i64 = 200;

/// How far the proof has come.
struct Walk {
    lines: i64,
    previous: String,
    /// The last block that a line told of.
    block: i64,
    /// For each report the last event that a line has sealed.
    sealed: BTreeMap<i32, i32>,
    /// The last event of before the log began.
    floor: i32,
}

/// A page of lines with what their seals need.
struct Page {
    lines: Vec<LineRow>,
    told_of: Vec<BTreeMap<i32, i32>>,
    events: BTreeMap<i32, Vec<Event>>,
    blocks: BTreeMap<i64, String>,
}

/// Recomputes every seal of the log and compares it with the ledger and the
/// histories of reports. Fails with [`Error::Ledger`] naming the first line
/// that does not fit.
pub fn verify(connection: &mut DbConnection) -> Result<VerifiedAudit> {
    for table in SEALED {
        if let Some(what) = mistyped(connection, table)? {
            return Err(wrong(what));
        }
    }
    let mut walk = Walk {
        lines: 0,
        previous: GENESIS.to_owned(),
        block: 0,
        sealed: BTreeMap::new(),
        floor: i32::MIN,
    };
    let mut after = i64::MIN;
    while let Some(page) = Page::after(connection, after)? {
        for (line, told_of) in page.lines.iter().zip(&page.told_of) {
            walk.line(connection, line, told_of, &page)?;
            after = line.id;
        }
    }
    walk.every_block_is_told(connection)?;
    walk.every_step_is_told(connection)?;
    nothing_points_nowhere(connection)?;
    // A log that waits for the seal of its first line has no head yet.
    let is_sealed = !walk.previous.is_empty() && walk.lines > 0;
    Ok(VerifiedAudit {
        lines: if is_sealed { walk.lines } else { 0 },
        head: is_sealed.then_some(walk.previous),
    })
}

fn wrong(what: String) -> Error {
    Error::Ledger(format!("The audit log does not fit: {what}."))
}

/// A line as the sentences name it.
fn name(line: &LineRow) -> String {
    format!(
        "line {} ({} by {}, {} UTC)",
        line.id, line.action, line.actor, line.at
    )
}

impl Page {
    fn after(connection: &mut DbConnection, after: i64) -> Result<Option<Self>> {
        let lines = audit::table
            .filter(audit::id.gt(after))
            .order(audit::id)
            .limit(PAGE)
            .select(LineRow::as_select())
            .load(connection)?;
        if lines.is_empty() {
            return Ok(None);
        }
        let told_of = told_of(connection, &lines)?;
        let mut report_ids: Vec<i32> = told_of.iter().flat_map(|t| t.keys().copied()).collect();
        report_ids.sort_unstable();
        report_ids.dedup();
        let mut events: BTreeMap<i32, Vec<Event>> = BTreeMap::new();
        for event in read(connection, &Which::Of(&report_ids))? {
            events.entry(event.row.report_id).or_default().push(event);
        }
        let block_ids: Vec<i64> = lines.iter().filter_map(|line| line.block_id).collect();
        let blocks = blocks::table
            .filter(blocks::id.eq_any(block_ids))
            .select((blocks::id, blocks::hash))
            .load::<(i64, String)>(connection)?;
        Ok(Some(Self {
            lines,
            told_of,
            events,
            blocks: blocks.into_iter().collect(),
        }))
    }
}

/// The reports that each line tells of. Most lines tell of a step, alone or
/// with others: all of these are looked up together.
fn told_of(connection: &mut DbConnection, lines: &[LineRow]) -> Result<Vec<BTreeMap<i32, i32>>> {
    let steps: Vec<i32> = lines.iter().filter_map(|line| line.event_id).collect();
    let mut reports: HashMap<i32, BTreeMap<i32, i32>> = HashMap::new();
    let events = report_events::table
        .filter(report_events::id.eq_any(&steps))
        .or_filter(report_events::told_with.eq_any(&steps))
        .order(report_events::id)
        .select((
            report_events::id,
            report_events::told_with,
            report_events::report_id,
        ))
        .load::<(i32, Option<i32>, i32)>(connection)?;
    for (id, told_with, report_id) in events {
        for step in [Some(id), told_with].into_iter().flatten() {
            reports.entry(step).or_default().insert(report_id, id);
        }
    }
    lines
        .iter()
        .map(|line| match line.event_id {
            _ if line.begins() => Ok(BTreeMap::new()),
            Some(step) => Ok(reports.remove(&step).unwrap_or_default()),
            None => reports_told_of(connection, line),
        })
        .collect()
}

impl Walk {
    fn line(
        &mut self,
        connection: &mut DbConnection,
        line: &LineRow,
        told_of: &BTreeMap<i32, i32>,
        page: &Page,
    ) -> Result<()> {
        self.lines += 1;
        if line.id != self.lines {
            return Err(wrong(format!(
                "line {} is missing (the next one is line {})",
                self.lines, line.id
            )));
        }
        let block_hash = self.block(line, page)?;
        if line.begins() {
            return self.beginning(connection, line, &block_hash);
        }
        if line.previous_hash != self.previous {
            return Err(wrong(format!(
                "{} does not follow from the line before it",
                name(line)
            )));
        }
        let covered = self.covered(line, told_of, &page.events)?;
        let mut seal = line.open(&block_hash);
        covered.iter().for_each(|event| event.cover(&mut seal));
        if seal.finish() != line.hash {
            return Err(wrong(format!(
                "the seal of {} does not fit what it says{}",
                name(line),
                suspect(line, &covered)
            )));
        }
        self.previous.clone_from(&line.hash);
        Ok(())
    }

    /// The hash of the block that a line carries. Blocks are told of in their
    /// order: whoever posts holds the ledger until the line is written.
    fn block(&mut self, line: &LineRow, page: &Page) -> Result<String> {
        let Some(id) = line.block_id else {
            return Ok(String::new());
        };
        let Some(hash) = page.blocks.get(&id) else {
            return Err(wrong(format!(
                "{} tells of block {id}, which the ledger does not have",
                name(line)
            )));
        };
        if line.begins() && id >= 1 {
            self.block = id;
        } else if id == self.block + 1 {
            self.block += 1;
        } else {
            return Err(wrong(format!(
                "{} tells of block {id}, but the next block to be told of is {}",
                name(line),
                self.block + 1
            )));
        }
        Ok(hash.clone())
    }

    /// The first line of a log that was added later. Until the next line is
    /// written it may still be open.
    fn beginning(
        &mut self,
        connection: &mut DbConnection,
        line: &LineRow,
        block_hash: &str,
    ) -> Result<()> {
        self.floor = line.event_id.unwrap_or(i32::MIN);
        let fits = line.hash.is_empty()
            || line.previous_hash == GENESIS
                && line.hash == seal_of_beginning(connection, line, block_hash)?;
        if !fits {
            return Err(wrong(format!(
                "the seal of {} does not fit the steps of before the log",
                name(line)
            )));
        }
        self.previous.clone_from(&line.hash);
        Ok(())
    }

    /// What happened to the line's reports since their lines before.
    fn covered<'a>(
        &mut self,
        line: &LineRow,
        told_of: &BTreeMap<i32, i32>,
        events: &'a BTreeMap<i32, Vec<Event>>,
    ) -> Result<Vec<&'a Event>> {
        if let Some(id) = line.event_id.filter(|_| told_of.is_empty()) {
            return Err(wrong(format!(
                "{} tells of step {id} of a report, which is missing",
                name(line)
            )));
        }
        let mut covered = Vec::new();
        for (&report_id, &until) in told_of {
            let last = self.sealed.get(&report_id).copied().unwrap_or(self.floor);
            if until <= last {
                return Err(wrong(format!(
                    "{} tells of step {until} of a report, which a line before it has sealed",
                    name(line)
                )));
            }
            self.sealed.insert(report_id, until);
            let of_report = events.get(&report_id).map_or(&[][..], Vec::as_slice);
            covered.extend(
                of_report
                    .iter()
                    .filter(|event| event.row.id > last && event.row.id <= until),
            );
        }
        covered.sort_unstable_by_key(|event| event.row.id);
        Ok(covered)
    }

    fn every_block_is_told(&self, connection: &mut DbConnection) -> Result<()> {
        let untold = blocks::table
            .filter(blocks::id.gt(self.block))
            .order(blocks::id)
            .select(blocks::id)
            .first::<i64>(connection)
            .optional()?;
        match untold {
            Some(id) => Err(wrong(format!("no line tells of block {id} of the ledger"))),
            None => Ok(()),
        }
    }

    /// After the last sealed event of a report there may be drafts only.
    fn every_step_is_told(&self, connection: &mut DbConnection) -> Result<()> {
        let told = || audit::table.filter(audit::event_id.eq(report_events::id.nullable()));
        let with = || audit::table.filter(audit::event_id.eq(report_events::told_with));
        let brought = audit::table
            .filter(audit::event_id.is_null())
            .filter(audit::block_id.eq(report_events::block_id));
        let of_event = (report_events::id, report_events::action);
        let untold = report_events::table
            .filter(report_events::action.ne("saved"))
            .filter(report_events::id.gt(self.floor))
            .filter(not(exists(told())))
            .filter(not(exists(with())))
            .filter(not(exists(brought)))
            .order(report_events::id)
            .select(of_event)
            .first::<(i32, String)>(connection)
            .optional()?;
        if let Some((id, action)) = untold {
            return Err(wrong(format!(
                "no line tells of step {id} of a report ({action})"
            )));
        }
        // A draft is told of by what follows it, a step with a line of its own
        // by that.
        let astray = report_events::table
            .filter(report_events::told_with.is_not_null())
            .filter(report_events::id.gt(self.floor))
            .filter(
                report_events::action
                    .eq("saved")
                    .or(exists(told()))
                    .or(not(exists(with()))),
            )
            .order(report_events::id)
            .select(of_event)
            .first::<(i32, String)>(connection)
            .optional()?;
        match astray {
            Some((id, action)) => Err(wrong(format!(
                "step {id} of a report ({action}) is told of by a line that is not about it"
            ))),
            None => Ok(()),
        }
    }
}

/// Rows that belong to nothing would stand outside every seal.
fn nothing_points_nowhere(connection: &mut DbConnection) -> Result<()> {
    let event = report_events::table
        .left_join(reports::table)
        .filter(reports::id.nullable().is_null())
        .select(report_events::id)
        .first::<i32>(connection)
        .optional()?;
    if let Some(id) = event {
        return Err(wrong(format!("step {id} belongs to no report")));
    }
    let change = entry_changes::table
        .left_join(report_events::table)
        .filter(report_events::id.nullable().is_null())
        .select(entry_changes::event_id)
        .first::<i32>(connection)
        .optional()?;
    if let Some(id) = change {
        return Err(wrong(format!(
            "a changed cell belongs to step {id}, which is missing"
        )));
    }
    let named = returned_cells::table
        .left_join(report_events::table)
        .filter(
            report_events::id
                .nullable()
                .is_null()
                .or(report_events::action.ne("returned")),
        )
        .select(returned_cells::event_id)
        .first::<i32>(connection)
        .optional()?;
    match named {
        Some(id) => Err(wrong(format!(
            "a cell is named as returned by step {id}, which is no return"
        ))),
        None => Ok(()),
    }
}
