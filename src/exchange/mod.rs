//! Readers and writers of formats.

pub mod csv;
pub mod programme;
mod programme_figures;
pub mod tables;
