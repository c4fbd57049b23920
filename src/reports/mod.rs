//! Read models behind pages and exports: plain tables, sentences and series,
//! already rounded or withheld for whoever asks.

pub mod address;
pub mod against;
pub mod area;
pub mod audit;
pub mod completeness;
mod coverage;
pub mod disclosure;
pub mod due;
pub mod entry;
pub mod entry_sums;
pub mod figures;
pub mod filter;
pub mod findings;
pub mod indicator;
pub mod listing;
pub mod matrix;
pub mod method;
pub mod observations;
pub mod overview;
pub mod people;
pub mod places;
pub mod postings;
mod protection;
pub mod queue;
pub mod reading;
mod reminder_text;
pub mod reminders;
pub mod reporting;
pub mod sector;
pub mod series;
pub mod standing;
pub mod statements;
pub mod table;
pub mod todo;
pub mod words;
