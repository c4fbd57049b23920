//! Bringing a file's figures into reports: looked at first, then all of them or
//! none, and taken back together while nothing was built on them.

mod bring;
mod choices;
mod commit;
mod find;
mod judge;
mod look;
mod plan;
mod planner;
mod preview;
mod refused;
mod undo;
pub mod words;

pub use bring::{Brought, Delivery, bring};
pub use choices::{Choices, Destination, Takes};
pub use commit::commit;
pub use look::{Looked, delimiter_name, keep_look, look, open};
pub use planner::Wish;
pub use preview::{Counts, Preview, Problem, SeenColumn};
pub use refused::write_refused;
pub use undo::undo;
