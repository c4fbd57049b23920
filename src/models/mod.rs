//! The nouns of a programme, one file each: row, checks, queries, rules.

pub mod area;
pub mod audit;
mod audit_history;
mod audit_seal;
mod audit_suspect;
pub mod audit_verify;
pub mod checkpoint;
pub mod entry_change;
pub mod form;
pub mod grant;
pub mod indicator;
pub mod names;
pub mod programme;
pub mod register;
pub mod reminder;
pub mod report;
pub mod report_change;
pub mod report_event;
pub mod rule;
pub mod rule_check;
pub mod setup;
pub mod source;
pub mod statement;
pub mod target;
pub mod user;
