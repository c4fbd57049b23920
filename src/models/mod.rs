//! The nouns of a programme, one file each: row, checks, queries, rules.

pub mod area;
pub mod audit;
pub mod entry_change;
pub mod form;
pub mod indicator;
pub mod names;
pub mod programme;
pub mod report;
pub mod report_change;
pub mod report_event;
pub mod setup;
pub mod source;
pub mod statement;
pub mod target;
pub mod user;
