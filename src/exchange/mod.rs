//! Readers and writers of formats.

pub mod csv;
mod files;
pub mod programme;
mod programme_figures;
mod programme_rules;
mod programme_setup;
pub mod tables;
