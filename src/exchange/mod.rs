//! Readers and writers of formats.

pub mod csv;
pub mod datapackage;
mod files;
pub mod geojson;
pub mod geojson_out;
pub mod programme;
mod programme_figures;
pub mod setup_files;
mod setup_toml;
mod simplify;
pub mod tables;
