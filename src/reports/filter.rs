//! What a page is asked for: the same parameters with the same names everywhere.

use chrono::NaiveDate;

use super::disclosure::Viewer;
use super::reading::Window;
use crate::error::{Error, Result};
use crate::ledger::{Length, Period};
use crate::models::provisional::Reach;

/// The parameters of an address, understood.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Figures up to the end of this period; all there are without one.
    pub period: Option<Period>,
    /// Code of an area.
    pub area: Option<String>,
    /// Code of an indicator.
    pub indicator: Option<String>,
    /// Code of a form.
    pub form: Option<String>,
    /// Only forms with periods of this length.
    pub length: Option<Length>,
    /// Figures as they stood at the end of this day (UTC), without what was
    /// posted since.
    pub known: Option<NaiveDate>,
    /// What stood at the end of this day, to compare with.
    pub from: Option<NaiveDate>,
    /// What stood at the end of this day, compared.
    pub to: Option<NaiveDate>,
    /// Whether figures count that are entered and not approved yet.
    pub is_provisional: bool,
    /// What the rows of the page's table are ordered by; with a hyphen before
    /// it, the largest first. Files and drawings have one order only.
    pub sort: Option<String>,
}

/// The filters of every page of figures.
pub const FIGURES: [&str; 3] = ["period", "known", "figures"];
/// Those of pages of figures with a table that can be put in order.
pub const FIGURES_IN_ORDER: [&str; 4] = ["period", "known", "figures", "sort"];
/// The same of pages that also choose an area.
pub const FIGURES_OF_AREA_IN_ORDER: [&str; 5] = ["period", "area", "known", "figures", "sort"];
/// Those of pages that also choose an area.
pub const FIGURES_OF_AREA: [&str; 4] = ["period", "area", "known", "figures"];
/// Those of who has reported.
pub const REPORTING: [&str; 5] = ["period", "area", "form", "length", "known"];
/// Those of what changed between two days.
pub const CHANGES: [&str; 3] = ["area", "from", "to"];

impl Filter {
    /// Reads an address's parameters. `known` are the names that the page
    /// understands; an empty value counts as not given.
    pub fn read(pairs: &[(String, String)], known: &[&str]) -> Result<Self> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            if !known.contains(&name.as_str()) {
                return Err(Error::BadInput(if known.is_empty() {
                    t!("public-no-filter-any", name = name)
                } else {
                    t!("public-no-filter", name = name, known = known.join(", "))
                }));
            }
            if pairs.iter().filter(|(other, _)| other == name).count() > 1 {
                return Err(Error::BadInput(t!("public-filter-twice", name = name)));
            }
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                "period" => filter.period = Some(value.parse().map_err(Error::BadInput)?),
                "area" => filter.area = Some(value.clone()),
                "indicator" => filter.indicator = Some(value.clone()),
                "form" => filter.form = Some(value.clone()),
                "length" => filter.length = Some(value.parse().map_err(Error::BadInput)?),
                "known" => filter.known = Some(day(value)?),
                "from" => filter.from = Some(day(value)?),
                "to" => filter.to = Some(day(value)?),
                "sort" => filter.sort = Some(value.clone()),
                "figures" => {
                    filter.is_provisional = match value.as_str() {
                        "posted" => false,
                        "provisional" => true,
                        _ => {
                            return Err(Error::BadInput(t!(
                                "public-no-such-figures",
                                value = value
                            )));
                        }
                    }
                }
                _ => {
                    return Err(Error::Internal(format!(
                        "the filter {name:?} is listed but not read"
                    )));
                }
            }
        }
        if filter.is_provisional && filter.known.is_some() {
            return Err(Error::BadInput(t!("public-known-or-open")));
        }
        Ok(filter)
    }

    /// The stretch of time asked for.
    pub fn window(&self) -> Window {
        Window::until(self.period)
    }

    /// The parameters of the figures as an address writes them, with a leading
    /// `?`, or nothing: all but the order of rows, which files do not have.
    pub fn query(&self) -> String {
        let parts = [
            ("period", self.period.map(|p| p.to_string())),
            ("area", self.area.clone()),
            ("indicator", self.indicator.clone()),
            ("form", self.form.clone()),
            ("length", self.length.map(|l| l.to_string())),
            ("known", self.known.map(|day| day.to_string())),
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            (
                "figures",
                self.is_provisional.then(|| "provisional".to_owned()),
            ),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|(name, value)| value.map(|v| format!("{name}={v}")))
            .collect();
        if parts.is_empty() {
            String::new()
        } else {
            format!("?{}", parts.join("&"))
        }
    }
}

fn day(text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|_| Error::BadInput(t!("public-no-day", text = text)))
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Asker {
    /// For whom figures are prepared.
    pub viewer: Viewer,
    /// Where figures may be added that are not approved yet.
    pub reach: Reach,
}

/// Who asks for what.
#[derive(Clone, Debug)]
pub struct Request {
    /// For whom figures are prepared.
    pub viewer: Viewer,
    /// Where figures may be added that are not approved yet.
    pub reach: Reach,
    /// What was asked for.
    pub filter: Filter,
}

impl Asker {
    /// Their request; `known` are the filters that the page has.
    pub fn request(&self, pairs: &[(String, String)], known: &[&str]) -> Result<Request> {
        Ok(Request {
            viewer: self.viewer,
            reach: self.reach.clone(),
            filter: Filter::read(pairs, known)?,
        })
    }
}
