//! Figures as they are asked to be seen: as known on an earlier day, or with
//! what is not approved yet.

use std::collections::BTreeSet;

use super::figures::Figures;
use super::filter::Request;
use super::kept::Rows;
use super::reading::Window;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{self, Differences, Instead, Period};
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::provisional::{Reach, provisional};

/// What cells hold instead of what is posted today; empty for the usual view.
pub(super) fn instead(
    connection: &mut DbConnection,
    programme: &Programme,
    forms: &Forms,
    request: &Request,
    indicators: &BTreeSet<i32>,
) -> Result<Instead> {
    if let Some(day) = request.filter.known {
        let last = ledger::last_block(connection, day)?;
        return ledger::as_known(connection, last, indicators);
    }
    if !request.filter.is_provisional {
        return Ok(Instead::new());
    }
    if request.reach == Reach::Nobody {
        return Err(Error::SignIn);
    }
    let places = (forms, &programme.tree);
    provisional(connection, places, indicators, &request.reach)
}

/// Kept totals with these differences, periods in order.
pub(super) fn apply(rows: &mut Rows, differences: &Differences) -> Result<()> {
    for (&(indicator, area, breakdown, period), &difference) in differences {
        let row = rows.entry((indicator, area, breakdown)).or_default();
        match row.binary_search_by_key(&period, |&(month, _)| month) {
            Ok(at) => {
                row[at].1.add(difference)?;
                if row[at].1.is_zero() {
                    row.remove(at);
                }
            }
            Err(at) => row.insert(at, (period, difference)),
        }
    }
    rows.retain(|_, row| !row.is_empty());
    Ok(())
}

impl Figures<'_> {
    /// Whether the period's own figure holds something that is not approved
    /// yet.
    pub fn is_open(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        period: Period,
    ) -> bool {
        let parts = self.parts(indicator, breakdown_id, Window::of(period), 0);
        parts.iter().any(|(part, breakdown, _)| {
            let key = (part.id, area_id, *breakdown, period.first_month());
            self.open.contains(&key)
        })
    }
}
