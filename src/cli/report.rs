//! `groundwork report`.

use std::path::PathBuf;

use super::Database;
use crate::charts::paper;
use crate::error::{Error, Result};
use crate::i18n::{self, Lang};
use crate::models::provisional::Reach;
use crate::reports::disclosure::Viewer;
use crate::reports::filter::Asker;
use crate::web;

/// Write a report as a PDF file, to print and to hand over
///
/// Writes what the public sees: the overview's sentences, key figures, map,
/// course and districts; then, if asked for, the page of an area and the page
/// of an indicator. With --staff, exact figures of everything. The same data
/// make the same file on the same day.
#[derive(clap::Args)]
pub struct Report {
    /// Add this area's page: its code. An indicator is shown for this area
    #[arg(long, env = "GROUNDWORK_AREA", value_name = "CODE")]
    area: Option<String>,
    /// Add this indicator's page: its code
    #[arg(long, env = "GROUNDWORK_INDICATOR", value_name = "CODE")]
    indicator: Option<String>,
    /// Only figures up to the end of this period: 2025-03, 2025-Q1 or 2025
    #[arg(long, env = "GROUNDWORK_PERIOD", value_name = "PERIOD")]
    period: Option<String>,
    /// Figures as they were known at the end of this day: 2026-03-31
    #[arg(long, env = "GROUNDWORK_KNOWN", value_name = "DAY")]
    known: Option<String>,
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
    /// The language to write it in: en, az, ru or ar
    #[arg(
        long,
        env = "GROUNDWORK_LANG",
        value_name = "CODE",
        default_value = "en"
    )]
    lang: String,
    /// The file to write
    #[arg(long, short, env = "GROUNDWORK_OUTPUT", value_name = "FILE")]
    output: PathBuf,
    #[command(flatten)]
    database: Database,
}

impl Report {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let lang = Lang::of(&self.lang).ok_or_else(|| {
            let known = Lang::ALL.map(Lang::code).join(", ");
            Error::BadInput(t!("error-language", language = self.lang, known = known))
        })?;
        i18n::within(lang, || self.write())
    }

    fn write(&self) -> Result<()> {
        let db = self.database.open_existing()?;
        let named = [
            ("area", &self.area),
            ("indicator", &self.indicator),
            ("period", &self.period),
            ("known", &self.known),
            ("figures", &self.figures),
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
        let request = Asker { viewer, reach }.request(&given, &web::REPORT_FILTERS)?;
        let report = db.read(|connection| web::report(connection, &request))?;
        let file = paper::pdf(&report).map_err(Error::Internal)?;
        std::fs::write(&self.output, file).map_err(|error| {
            Error::Setup(format!("cannot write {}: {error}", self.output.display()))
        })
    }
}
