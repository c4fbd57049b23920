//! What probably was changed where a line's seal does not fit: a seal says
//! only that something did. The line, the step it tells of and the changes of
//! cells tell the same things twice; where they differ, that is named.

use std::collections::BTreeMap;

use super::audit_history::Event;
use super::audit_seal::LineRow;
use super::report_event::IMPORTER;

/// Half a sentence; nothing if the change left no other trace.
pub(super) fn suspect(line: &LineRow, covered: &[&Event]) -> String {
    let step = covered
        .last()
        .filter(|event| line.event_id == Some(event.row.id));
    step.and_then(|step| differs(line, step))
        .or_else(|| leap(covered))
        .or_else(|| torn(covered))
        .unwrap_or_else(|| match covered {
            [] => String::new(),
            _ => ", or the report's history that it seals was changed".into(),
        })
}

/// What the line and its step say differently.
fn differs(line: &LineRow, step: &Event) -> Option<String> {
    let row = &step.row;
    let what = if line.at != row.at {
        "time"
    } else if line.actor != row.user.as_deref().unwrap_or(IMPORTER) {
        "person"
    } else if line.action != row.action {
        "kind"
    } else if line.detail != row.reason {
        "reason"
    } else if line.block_id != row.block_id {
        "block"
    } else {
        return None;
    };
    Some(format!(
        "; it and step {} of its report differ in their {what}",
        row.id
    ))
}

/// Where a report's versions leap.
fn leap(covered: &[&Event]) -> Option<String> {
    covered.windows(2).find_map(|pair| {
        let (one, next) = (&pair[0].row, &pair[1].row);
        (one.report_id == next.report_id && next.version != one.version + 1).then(|| {
            format!(
                "; steps {} and {} of its report do not follow each other",
                one.id, next.id
            )
        })
    })
}

/// Where a cell changed from something else than it had been changed to.
fn torn(covered: &[&Event]) -> Option<String> {
    let mut stood = BTreeMap::new();
    for event in covered {
        for change in &event.changes {
            let row = &change.row;
            let cell = (event.row.report_id, row.indicator_id, row.breakdown_id);
            let before = stood.insert(cell, (&row.new_status, row.new_value));
            if before.is_some_and(|before| before != (&row.old_status, row.old_value)) {
                return Some(format!(
                    "; save {} starts from a value that the save before it does not give",
                    event.row.id
                ));
            }
        }
    }
    None
}
