//! What a page is asked for: the same parameters with the same names everywhere.

use super::disclosure::Viewer;
use super::reading::Window;
use crate::error::{Error, Result};
use crate::ledger::{Length, Period};

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
}

impl Filter {
    /// Reads an address's parameters. `known` are the names that the page
    /// understands; an empty value counts as not given.
    pub fn read(pairs: &[(String, String)], known: &[&str]) -> Result<Self> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            if !known.contains(&name.as_str()) {
                return Err(Error::BadInput(format!(
                    "This page has no filter {name:?}. {}",
                    if known.is_empty() {
                        "It has none.".into()
                    } else {
                        format!("It has: {}.", known.join(", "))
                    }
                )));
            }
            if pairs.iter().filter(|(other, _)| other == name).count() > 1 {
                return Err(Error::BadInput(format!(
                    "The filter {name:?} is given twice; give it once."
                )));
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
                _ => {
                    return Err(Error::Internal(format!(
                        "the filter {name:?} is listed but not read"
                    )));
                }
            }
        }
        Ok(filter)
    }

    /// The stretch of time asked for.
    pub fn window(&self) -> Window {
        Window::until(self.period)
    }

    /// The parameters as an address writes them, with a leading `?`, or nothing.
    pub fn query(&self) -> String {
        let parts = [
            ("period", self.period.map(|p| p.to_string())),
            ("area", self.area.clone()),
            ("indicator", self.indicator.clone()),
            ("form", self.form.clone()),
            ("length", self.length.map(|l| l.to_string())),
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

/// Who asks for what.
#[derive(Clone, Debug)]
pub struct Request {
    /// For whom figures are prepared.
    pub viewer: Viewer,
    /// What was asked for.
    pub filter: Filter,
}
