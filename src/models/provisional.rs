//! Figures that are entered and not approved yet.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::area::Tree;
use super::form::{Field, Forms};
use super::report::{self, Report, State};
use crate::db::DbConnection;
use crate::db::schema::reports;
use crate::error::Result;
use crate::ledger::{Instead, Series};

/// Where reports count that are not approved yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Nowhere: such figures are for people with an account.
    #[default]
    Nobody,
    /// Inside these areas.
    Areas(Vec<i32>),
    /// Everywhere.
    All,
}

impl Reach {
    /// Whether reports of this area count.
    fn holds(&self, tree: &Tree, area_id: i32) -> bool {
        match self {
            Self::Nobody => false,
            Self::Areas(areas) => areas.iter().any(|&above| tree.is_within(area_id, above)),
            Self::All => true,
        }
    }
}

/// What open reports within reach say of these indicators where that differs
/// from what is posted. A line that a submitted report leaves out would be
/// taken back by its approval; a draft is not that far.
pub fn provisional(
    connection: &mut DbConnection,
    (forms, tree): (&Forms, &Tree),
    indicators: &BTreeSet<i32>,
    reach: &Reach,
) -> Result<Instead> {
    let open = reports::table
        .filter(reports::state.ne(State::Approved))
        .order(reports::id)
        .select(Report::as_select())
        .load(connection)?;
    let mut instead = Instead::new();
    for report in open.iter().filter(|r| reach.holds(tree, r.area_id)) {
        let fields = forms.fields(report.form_id).iter();
        let fields: Vec<Field> = fields
            .filter(|field| indicators.contains(&field.indicator_id))
            .copied()
            .collect();
        if fields.is_empty() {
            continue;
        }
        let entered = report::entries(connection, report.id)?;
        for field in fields {
            let said = entered.get(&field).map(|entry| entry.value);
            if said.is_none() && report.state != State::Submitted {
                continue;
            }
            let series = Series {
                indicator_id: field.indicator_id,
                area_id: report.area_id,
                breakdown_id: field.breakdown_id,
            };
            let values = instead.entry(series).or_default();
            values.insert(report.period, said);
        }
    }
    Ok(instead)
}
