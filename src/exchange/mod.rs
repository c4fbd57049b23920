//! Readers and writers of formats.

pub mod csv;
mod files;
pub mod programme;
mod programme_figures;
pub mod setup_files;
mod setup_toml;
pub mod tables;
