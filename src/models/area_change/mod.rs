//! Moves, splits and merges of areas that keep the past.
//!
//! An area's figures, reports and postings stay where they are. The old area
//! ends with the month before; its successors begin under codes of their own
//! and report from then on. So no total of the past changes by a digit.

mod carry;
mod end;
mod past;
mod plan;
mod plan_time;
mod planner;
mod words;

pub use carry::{Done, change};
pub use end::endings;
pub use past::{Past, of_area};
pub use plan::{Plan, Problem, Successor, Wanted, What, plan};

use crate::ledger::{Length, Period};
use crate::word_enum;

word_enum! {
    /// What happened to an area.
    How {
        /// It stands under another area.
        Move = "move",
        /// It became several.
        Split = "split",
        /// It became one with others.
        Merge = "merge",
    }
}

/// A month as people read it.
fn month_label(month: i32) -> String {
    Period::holding(month, Length::Month).label()
}
