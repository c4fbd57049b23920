//! Readers and writers of formats.

pub mod csv;
pub mod datapackage;
pub mod dhis2;
mod files;
pub mod formats;
pub mod gazetteer;
pub mod geojson;
pub mod geojson_out;
mod hxl;
pub mod importing;
mod json;
mod lookup;
pub mod programme;
mod programme_figures;
pub mod reading;
pub mod sdmx;
pub mod setup_files;
mod setup_toml;
mod simplify;
pub mod tables;
pub mod template;
pub mod xlsx;
