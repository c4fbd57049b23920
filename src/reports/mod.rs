//! Read models behind pages and exports: plain tables, sentences and series,
//! already rounded or withheld for whoever asks.

pub mod address;
pub mod against;
pub mod area;
mod coverage;
pub mod disclosure;
pub mod entry;
pub mod entry_sums;
pub mod figures;
pub mod filter;
pub mod findings;
pub mod history;
pub mod indicator;
pub mod listing;
pub mod method;
pub mod observations;
pub mod overview;
pub mod places;
pub mod postings;
mod protection;
pub mod queue;
pub mod reading;
pub mod receipt;
pub mod reporting;
pub mod review;
pub mod review_queue;
pub mod sector;
pub mod series;
pub mod statements;
pub mod table;
pub mod words;
