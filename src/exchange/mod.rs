//! Readers and writers of formats.

pub mod csv;
mod files;
pub mod gazetteer;
pub mod geojson;
pub mod importing;
pub mod programme;
mod programme_figures;
pub mod reading;
pub mod setup_files;
mod setup_toml;
mod simplify;
pub mod tables;
pub mod template;
