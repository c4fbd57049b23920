//! Every table of the site as a file, as the token's owner sees it.

use actix_web::body::BoxBody;
use actix_web::http::header::{HeaderValue, VARY};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Deserialize;
use utoipa::IntoParams;

use super::asked::{Asked, given};
use super::caller::Caller;
use super::problem::{Outcome, Refusal};
use crate::error::Error;
use crate::exchange::formats::Format;
use crate::reports::{address, geography};
use crate::web::files::file_name;
use crate::web::visitor::today;
use crate::web::{datapackage, geojson, stream};

/// Which table, in which format.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfTable {
    /// The address of the table on the site, without the ending, such as
    /// `observations`, `areas/AZ-LAC` or `indicators/RET-11/series`; or
    /// `datapackage` for the whole public programme.
    table: String,
    /// `csv` (as usual), `hxl`, `xlsx` or `json`; of observations also `sdmx`,
    /// `dhis2` and `dhis2-csv`; of `areas` and of `indicators/CODE` also
    /// `geojson`. The data package is a ZIP file and has no other.
    format: Option<String>,
    /// Only this area and what is inside it; several for `compare`, with commas.
    area: Option<String>,
    /// Only this indicator; several for `compare`, with commas.
    indicator: Option<String>,
    /// Only figures up to the end of this period: 2026-03, 2026-Q1 or 2026.
    period: Option<String>,
    /// Only this form (reporting).
    form: Option<String>,
    /// Only forms by the `month`, `quarter` or `year` (reporting).
    length: Option<String>,
    /// Figures as they were known at the end of this day.
    known: Option<String>,
    /// `provisional` to add figures not approved yet in reports that the
    /// token's owner may see.
    figures: Option<String>,
    /// What stood at the end of this day, to compare with (changes).
    from: Option<String>,
    /// What stood at the end of this day, compared (changes).
    to: Option<String>,
}

impl OfTable {
    /// The filters as addresses of pages have them.
    fn pairs(&self) -> Vec<(String, String)> {
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
        let all = named
            .into_iter()
            .filter_map(|(name, text)| Some((name, given(text)?)));
        all.flat_map(|(name, text)| text.split(',').map(move |one| (name.into(), one.into())))
            .collect()
    }
}

/// A file on its way.
pub struct Sent(HttpResponse);

impl Responder for Sent {
    type Body = BoxBody;

    fn respond_to(mut self, _: &HttpRequest) -> HttpResponse {
        let vary = HeaderValue::from_static("Authorization");
        self.0.headers_mut().append(VARY, vary);
        self.0
    }
}

/// One table as a file.
pub async fn table(caller: Caller, asked: Asked<OfTable>) -> Outcome<Sent> {
    let Asked(asked) = asked;
    let asker = caller.asker();
    let format = match given(&asked.format) {
        None if asked.table == "datapackage" => {
            asker.request(&asked.pairs(), &[])?;
            let file = datapackage::send(caller.site()).await;
            return file.map(Sent).map_err(|fault| Refusal::from(fault.0));
        }
        Some("geojson") => {
            let table = asked.table.clone();
            let areas = caller.read(move |connection| {
                geography::find(connection, &asker, &asked.table, &asked.pairs())
            });
            return Ok(Sent(geojson::file(&areas.await?, &table)));
        }
        None => Format::Csv,
        Some(word) => (word.parse())
            .map_err(|why| Error::BadInput(format!("This is no format of files: {why}.")))?,
    };
    let name = format!("{}{}", file_name(&asked.table), format.ending());
    let read = caller.read(move |connection| {
        address::sheet(connection, &asked.table, &asker, &asked.pairs(), today())
    });
    let file = stream::file(caller.db(), &name, read.await?, format).await;
    file.map(Sent).map_err(|fault| Refusal::from(fault.0))
}
