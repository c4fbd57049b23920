//! Data value sets, as DHIS2's clients read and write them at
//! `/api/dataValueSets`. A data set is a form, a data element an indicator, a
//! group of them a sector, an organisation unit an area, a category option
//! combination a breakdown. Sentences are in English, as all of DHIS2's
//! answers to programs. Source: DHIS2's developer guide, "Data values".

mod asked;
mod parameters;
mod sent;
mod summary;
mod values;

pub use asked::read;
pub use sent::{Sent, Written};
pub use summary::{refusal, summary};
pub use values::{Values, Wishes};

use crate::ledger::{Length, Period};

/// DHIS2's name for the only combination there is.
const DEFAULT: &str = "default";
/// The scheme of an area's other codes that holds DHIS2's own.
const UID: &str = "dhis2";
/// The head of DHIS2's own CSV files.
const HEADS: [&str; 10] = [
    "dataelement",
    "period",
    "orgunit",
    "catoptcombo",
    "attroptcombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "flwup",
];

/// A period as DHIS2 writes it: 202503, 2025Q1 or 2025.
pub fn coded(period: Period) -> String {
    period.to_string().replace('-', "")
}

/// Reads such a period.
pub fn period(text: &str) -> Option<Period> {
    let own = match text.split_at_checked(4)? {
        (year, "") => year.to_owned(),
        (year, rest) => format!("{year}-{rest}"),
    };
    own.parse().ok().filter(|period| {
        let length = text.len();
        let wanted = match Period::length(*period) {
            Length::Year => 4,
            Length::Month | Length::Quarter => 6,
        };
        length == wanted
    })
}
