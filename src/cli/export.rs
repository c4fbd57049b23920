//! `groundwork export`.

use std::fs::File;
use std::io::{Seek, Write};
use std::path::PathBuf;

use super::Database;
use crate::error::{Error, Result};
use crate::exchange::datapackage;
use crate::exchange::formats::{self, Format};
use crate::exchange::geojson_out;
use crate::models::provisional::Reach;
use crate::reports::address;
use crate::reports::disclosure::Viewer;
use crate::reports::filter::Asker;
use crate::reports::geography;

/// Write the same files as the site
///
/// Writes what the public sees at the same address; with --staff, exact
/// figures of everything. Addresses: observations (every posted cell) or any
/// table of the site, for example overview, areas/AZ-LAC, sectors/housing,
/// indicators/RET-11, indicators/RET-11/series, reporting. An address may end
/// like a file (areas/AZ-LAC.xlsx); --format says the same. datapackage writes
/// the whole programme as a ZIP file, areas.geojson and
/// indicators/RET-11.geojson areas with their outlines and figures.
#[derive(clap::Args)]
pub struct Export {
    /// What to write: a page's address, without leading slash
    #[arg(default_value = "observations")]
    address: String,
    /// csv, hxl (CSV with HXL tags), xlsx or json; of observations also sdmx
    /// (SDMX-CSV 2), dhis2 (a data value set, JSON) and dhis2-csv
    #[arg(long, short, env = "GROUNDWORK_FORMAT", value_name = "FORMAT")]
    format: Option<Format>,
    /// Only this area and what is inside it: its code
    #[arg(long, env = "GROUNDWORK_AREA", value_name = "CODE")]
    area: Option<String>,
    /// Only this indicator: its code (observations)
    #[arg(long, env = "GROUNDWORK_INDICATOR", value_name = "CODE")]
    indicator: Option<String>,
    /// Only figures up to the end of this period: 2025-03, 2025-Q1 or 2025
    #[arg(long, env = "GROUNDWORK_PERIOD", value_name = "PERIOD")]
    period: Option<String>,
    /// Only this form: its code (reporting)
    #[arg(long, env = "GROUNDWORK_FORM", value_name = "CODE")]
    form: Option<String>,
    /// Only forms with periods of this length: month, quarter or year (reporting)
    #[arg(long, env = "GROUNDWORK_LENGTH", value_name = "LENGTH")]
    length: Option<String>,
    /// Figures as they were known at the end of this day: 2026-03-31
    #[arg(long, env = "GROUNDWORK_KNOWN", value_name = "DAY")]
    known: Option<String>,
    /// What stood at the end of this day, to compare with (changes)
    #[arg(long, env = "GROUNDWORK_FROM", value_name = "DAY")]
    from: Option<String>,
    /// What stood at the end of this day, compared (changes)
    #[arg(long, env = "GROUNDWORK_TO", value_name = "DAY")]
    to: Option<String>,
    /// Which figures: posted, or provisional to add those not approved yet
    /// (needs --staff)
    #[arg(
        long,
        env = "GROUNDWORK_FIGURES",
        value_name = "WHICH",
        requires = "staff"
    )]
    figures: Option<String>,
    /// Exact figures and indicators that are not public
    #[arg(long, env = "GROUNDWORK_STAFF")]
    staff: bool,
    /// Write to this file instead of standard output
    #[arg(long, short, env = "GROUNDWORK_OUTPUT", value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
}

impl Export {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let db = self.database.open_existing()?;
        let named = [
            ("area", &self.area),
            ("indicator", &self.indicator),
            ("period", &self.period),
            ("form", &self.form),
            ("length", &self.length),
            ("known", &self.known),
            ("figures", &self.figures),
            ("from", &self.from),
            ("to", &self.to),
        ];
        let given: Vec<(String, String)> = named
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)))
            .collect();
        let (viewer, reach) = if self.staff {
            (Viewer::Staff, Reach::All)
        } else {
            (Viewer::Public, Reach::Nobody)
        };
        let asker = Asker { viewer, reach };
        if self.address == "datapackage" {
            asker.request(&given, &[])?;
            let file = db
                .read(|connection| datapackage::write(connection, viewer, tempfile::tempfile()?))?;
            return self.copy(file);
        }
        if let Some(place) = self.address.strip_suffix(".geojson") {
            let areas = db.read(|connection| geography::find(connection, &asker, place, &given))?;
            let text = geojson_out::write(&areas);
            return Ok(self.writer()?.write_all(text.as_bytes())?);
        }
        let (address, ending) = match Format::of_address(&self.address) {
            Some((address, format)) => (address, Some(format)),
            None => (self.address.as_str(), None),
        };
        let format = self.format.or(ending).unwrap_or(Format::Csv);
        let today = crate::web::today();
        let sheet =
            db.read(|connection| address::sheet(connection, address, &asker, &given, today))?;
        format.fits(&sheet)?;
        formats::write(&db, sheet, format, &mut self.writer()?)
    }

    /// Copies a finished file to where it is wanted.
    fn copy(&self, mut file: File) -> Result<()> {
        file.rewind()?;
        let mut out = self.writer()?;
        std::io::copy(&mut file, &mut out)?;
        Ok(out.flush()?)
    }

    /// Opened only when there is something to write, so that a mistyped
    /// address empties no file.
    fn writer(&self) -> Result<Box<dyn Write>> {
        Ok(match &self.output {
            Some(path) => Box::new(std::fs::File::create(path).map_err(|error| {
                Error::Setup(format!("cannot write {}: {error}", path.display()))
            })?),
            None => Box::new(std::io::stdout().lock()),
        })
    }
}
