//! What is sealed, or follows from what is, for whoever wants to change it.

use groundwork::db::DbConnection;

use super::dump::lines;

/// What a column holds, and so how it can be changed.
#[derive(Clone, Copy)]
pub enum Holds {
    Number,
    /// A number or nothing.
    Perhaps,
    Text,
    Hash,
    Day,
    Moment,
    Flag,
    Word(&'static [&'static str]),
}
pub use Holds::*;

/// A table that is sealed, or follows from what is.
pub struct Sealed {
    pub name: &'static str,
    pub key: &'static [&'static str],
    pub columns: &'static [(&'static str, Holds)],
    /// Which of its rows are sealed: drafts after the last step are not yet.
    pub rows: &'static str,
}

const STATUS: Holds = Word(&["none", "number", "unavailable", "inapplicable"]);
const ALL: &str = "1 = 1";
const OF_SEALED_EVENTS: &str = "event_id IN (SELECT e.id FROM report_events e WHERE e.id <= \
    (SELECT max(s.id) FROM report_events s WHERE s.report_id = e.report_id AND s.action <> 'saved'))";

pub const TABLES: [Sealed; 8] = [
    Sealed {
        name: "blocks",
        key: &["id"],
        columns: &[
            ("id", Number),
            ("kind", Word(&["approval", "import", "setup"])),
            ("author", Text),
            ("posted_at", Moment),
            ("note", Text),
            ("posting_count", Number),
            ("salt", Hash),
            ("previous_hash", Hash),
            ("hash", Hash),
        ],
        rows: ALL,
    },
    Sealed {
        name: "postings",
        key: &["id"],
        columns: &[
            ("id", Number),
            ("block_id", Number),
            ("report_id", Perhaps),
            ("indicator_id", Number),
            ("area_id", Number),
            ("breakdown_id", Number),
            ("period", Number),
            ("old_status", STATUS),
            ("old_value", Perhaps),
            ("old_weight", Perhaps),
            ("new_status", STATUS),
            ("new_value", Perhaps),
            ("new_weight", Perhaps),
            ("day", Day),
            ("source_id", Perhaps),
            ("note", Text),
        ],
        rows: ALL,
    },
    Sealed {
        name: "cells",
        key: &["indicator_id", "area_id", "breakdown_id", "period"],
        columns: &[
            ("indicator_id", Number),
            ("area_id", Number),
            ("breakdown_id", Number),
            ("period", Number),
            ("status", Word(&["number", "unavailable", "inapplicable"])),
            ("value", Perhaps),
            ("weight", Perhaps),
            ("posting_id", Number),
        ],
        rows: ALL,
    },
    Sealed {
        name: "totals",
        key: &["indicator_id", "area_id", "breakdown_id", "period"],
        columns: &[
            ("indicator_id", Number),
            ("area_id", Number),
            ("breakdown_id", Number),
            ("period", Number),
            ("value", Number),
            ("weight", Number),
            ("areas", Number),
            ("fresh", Number),
            ("excused", Number),
        ],
        rows: ALL,
    },
    Sealed {
        name: "audit",
        key: &["id"],
        columns: &[
            ("id", Number),
            ("at", Moment),
            ("actor", Text),
            (
                "action",
                Word(&["signed in", "granted", "approved", "log begun", "forged"]),
            ),
            ("subject", Text),
            ("detail", Text),
            ("event_id", Perhaps),
            ("block_id", Perhaps),
            ("salt", Hash),
            ("previous_hash", Hash),
            ("hash", Hash),
        ],
        rows: ALL,
    },
    Sealed {
        name: "report_events",
        key: &["id"],
        columns: &[
            ("id", Number),
            ("report_id", Number),
            (
                "action",
                Word(&["saved", "submitted", "returned", "approved", "imported"]),
            ),
            ("user_id", Perhaps),
            ("at", Moment),
            ("reason", Text),
            ("block_id", Perhaps),
            ("version", Number),
            ("told_with", Perhaps),
        ],
        rows: "id IN (SELECT e.id FROM report_events e WHERE e.id <= \
               (SELECT max(s.id) FROM report_events s WHERE s.report_id = e.report_id AND s.action <> 'saved'))",
    },
    Sealed {
        name: "entry_changes",
        key: &["event_id", "indicator_id", "breakdown_id"],
        columns: &[
            ("event_id", Number),
            ("indicator_id", Number),
            ("breakdown_id", Number),
            ("old_status", STATUS),
            ("old_value", Perhaps),
            ("old_weight", Perhaps),
            ("old_day", Day),
            ("old_source_id", Perhaps),
            ("old_note", Text),
            ("old_is_copied", Flag),
            ("new_status", STATUS),
            ("new_value", Perhaps),
            ("new_weight", Perhaps),
            ("new_day", Day),
            ("new_source_id", Perhaps),
            ("new_note", Text),
            ("new_is_copied", Flag),
        ],
        rows: OF_SEALED_EVENTS,
    },
    Sealed {
        name: "returned_cells",
        key: &["event_id", "indicator_id", "breakdown_id"],
        columns: &[
            ("event_id", Number),
            ("indicator_id", Number),
            ("breakdown_id", Number),
        ],
        rows: OF_SEALED_EVENTS,
    },
];

/// Names and rules that seals and totals hang on.
pub const NAMES: [(&str, &str, &str); 9] = [
    ("areas", "code", "code IN ('D1', 'D2')"),
    ("areas", "parent_id", "code IN ('D1', 'D2')"),
    (
        "indicators",
        "code",
        "code IN ('HOU-01', 'RET-01', 'TRU-01')",
    ),
    ("indicators", "kind", "code IN ('HOU-01', 'RET-01')"),
    ("breakdowns", "code", "code IN ('total', 'sex.f')"),
    ("sources", "code", "code = 'SRC-2'"),
    ("forms", "code", "code = 'monthly'"),
    ("users", "name", "name IN ('rana', 'aydin')"),
    ("reports", "period", "id <= 8"),
];

impl Sealed {
    pub fn names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    /// A condition for each sealed row that holds for it alone.
    pub fn keys(&self, c: &mut DbConnection) -> Vec<String> {
        let parts: Vec<String> = self
            .key
            .iter()
            .map(|column| format!("'{column} = ' || {column}"))
            .collect();
        let mut keys = lines(
            c,
            &format!(
                "SELECT {} AS line FROM {} WHERE {}",
                parts.join(" || ' AND ' || "),
                self.name,
                self.rows
            ),
        );
        keys.sort();
        keys
    }
}
