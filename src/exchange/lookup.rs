//! What formats with an order of their own need of a row of observations.

use chrono::NaiveDateTime;

use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::reports::disclosure::Shown;
use crate::reports::sheet::Field;
use crate::reports::table::Column;

const KEYS: [&str; 9] = [
    "area_code",
    "indicator_code",
    "breakdown",
    "unit",
    "status",
    "note",
    "period",
    "value",
    "posted_on",
];

/// Where the columns stand.
#[derive(Default)]
pub(super) struct Lookup([usize; KEYS.len()]);

/// One observation.
pub(super) struct Seen<'a> {
    pub area: &'a str,
    pub indicator: &'a str,
    pub breakdown: &'a str,
    pub unit: &'a str,
    pub status: &'a str,
    pub note: &'a str,
    pub period: Period,
    pub shown: Shown,
    pub posted_on: Option<NaiveDateTime>,
}

impl Lookup {
    /// Refuses a table of anything else.
    pub fn of(columns: &[Column]) -> Result<Self> {
        let mut places = [0; KEYS.len()];
        for (place, key) in places.iter_mut().zip(KEYS) {
            let found = columns.iter().position(|column| column.key == key);
            *place = found.ok_or_else(|| Error::BadInput(t!("out-observations-only")))?;
        }
        Ok(Self(places))
    }

    /// The row as an observation.
    pub fn see<'a>(&self, row: &[Field<'a>]) -> Result<Seen<'a>> {
        let field = |at: usize| row.get(self.0[at]).copied().unwrap_or(Field::Empty);
        let text = |at: usize| match field(at) {
            Field::Text(text) => text,
            _ => "",
        };
        let lost = |what: &str| Error::Internal(format!("an observation without its {what}"));
        Ok(Seen {
            area: text(0),
            indicator: text(1),
            breakdown: text(2),
            unit: text(3),
            status: text(4),
            note: text(5),
            period: match field(6) {
                Field::Period(period) => period,
                _ => return Err(lost("period")),
            },
            shown: match field(7) {
                Field::Figure(shown) => shown,
                _ => return Err(lost("value")),
            },
            posted_on: match field(8) {
                Field::Moment(at) => Some(at),
                _ => None,
            },
        })
    }
}
