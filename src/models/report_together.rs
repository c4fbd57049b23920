//! Bringing the reports that an import filled in back to where they stood before.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use super::entry_change::{self, EntryChange};
use super::entry_rows;
use super::import::Touched;
use super::report::{self, Entries, Report, State, Step};
use super::report_change::{changed_meanwhile, step};
use super::report_event;
use super::report_many;
use super::user::User;
use crate::db::DbConnection;
use crate::error::Result;

/// A report that was brought back.
struct Back {
    report: Report,
    kind: Step,
    old: Entries,
    new: Entries,
}

/// Brings reports back to where they stood before an import; returns the steps
/// that did it, with their rows. The audit log is told of them by the caller.
pub fn take_back(
    connection: &mut DbConnection,
    traces: &[Touched],
    why: &str,
    user: &User,
    now: NaiveDateTime,
) -> Result<Vec<(Step, i32)>> {
    let mut steps = Vec::with_capacity(traces.len());
    for traces in traces.chunks(report_many::AT_ONCE) {
        let back = bring_back(connection, traces)?;
        let mut events = HashMap::new();
        for kind in [&[Step::Imported], &[Step::Saved]] {
            let of_kind = back.iter().filter(|back| back.kind == kind[0]);
            let reports = of_kind.map(|back| &back.report);
            let written =
                report_event::record_all(connection, reports, kind, why, Some(user), now)?;
            events.extend(written);
        }
        let event = |back: &Back| events.get(&back.report.id).map_or(0, |(_, last)| *last);
        let saves = back.iter().map(|back| (event(back), &back.old, &back.new));
        entry_change::record_all(connection, saves)?;
        steps.extend(back.iter().map(|back| (back.kind, event(back))));
    }
    Ok(steps)
}

fn bring_back(connection: &mut DbConnection, traces: &[Touched]) -> Result<Vec<Back>> {
    let ids: Vec<i32> = traces.iter().map(|trace| trace.report_id).collect();
    let known = report::of_ids(connection, &ids)?;
    let known: HashMap<i32, Report> = known.into_iter().map(|r| (r.id, r)).collect();
    let mut held = report_many::entries(connection, &ids)?;
    let filled = traces.iter().filter(|trace| trace.before.is_some());
    let events: Vec<i32> = filled.filter_map(|trace| trace.event_id).collect();
    let mut changes = entry_change::of_events(connection, &events)?;
    let mut back = Vec::with_capacity(traces.len());
    for trace in traces {
        let report = *known.get(&trace.report_id).ok_or_else(changed_meanwhile)?;
        let state = trace.before.unwrap_or(State::Draft);
        let old = held.remove(&report.id).unwrap_or_default();
        let changes = trace.event_id.and_then(|id| changes.remove(&id));
        back.push(Back {
            report: step(connection, report, state)?,
            // What was posted before the import is posted again, from no form.
            kind: match state {
                State::Approved => Step::Imported,
                _ => Step::Saved,
            },
            new: before(trace, &old, changes.unwrap_or_default()),
            old,
        });
    }
    entry_rows::clear(connection, &ids)?;
    let rows = back.iter().map(|back| (back.report.id, &back.new));
    entry_rows::insert(connection, rows)?;
    Ok(back)
}

/// What a report held before the import changed it.
fn before(trace: &Touched, held: &Entries, changes: Vec<EntryChange>) -> Entries {
    if trace.before.is_none() {
        // The import began it.
        return Entries::new();
    }
    let mut figures = held.clone();
    for change in changes {
        match change.old {
            Some(entry) => figures.insert(change.field, entry),
            None => figures.remove(&change.field),
        };
    }
    figures
}
