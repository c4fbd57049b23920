//! The arithmetic that never lies: exact amounts, periods, postings, totals
//! and the chain that proves them.
//!
//! Figures are never overwritten. [`post`] writes the approved changes of
//! cells as one sealed block and, in the same transaction, adds their
//! differences to the totals of every area above. [`verify`] rebuilds all of
//! it from the postings alone.

mod amount;
mod book;
pub mod chain;
mod compare;
mod contribution;
mod difference;
mod keep;
mod period;
mod post;
mod replay;
mod reversal;
mod suspect;
mod value;
mod verify;

pub use amount::{Amount, AmountProblem};
pub use contribution::{Contribution, contributions};
pub use difference::{Differences, Instead, as_known, differences, last_block};
pub use period::{Length, Period, first_day, last_day, month_number};
pub use post::{BlockKind, Change, NewBlock, Posted, Series, post};
pub use reversal::reversal;
pub use value::{Kind, Status, Value};
pub use verify::{Verified, head, verify};

/// The breakdown that is not broken down.
pub const TOTAL: i32 = 1;
