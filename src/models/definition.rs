//! What an indicator was said to count, version by version.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::definitions;
use crate::error::Result;

/// One version.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = definitions)]
pub struct Definition {
    /// Counted from 1.
    pub version: i32,
    /// Since when it holds, in UTC.
    pub changed_at: NaiveDateTime,
    /// Who wrote it; nothing for the one that the programme began with.
    pub author: String,
    /// The name then.
    pub name: String,
    /// The unit then.
    pub unit: String,
    /// What was counted.
    pub definition: String,
    /// Where the definition came from.
    pub standard: String,
}

impl Definition {
    /// The day since which it holds, as people read it.
    pub fn since(&self) -> String {
        crate::i18n::day(self.changed_at.date())
    }

    /// Its unit, in the language of the answer.
    pub fn unit_name(&self) -> String {
        crate::i18n::unit_name(&self.unit)
    }
}

/// Every version of an indicator, newest first; none if it never changed.
pub fn of_indicator(connection: &mut DbConnection, indicator_id: i32) -> Result<Vec<Definition>> {
    Ok(definitions::table
        .filter(definitions::indicator_id.eq(indicator_id))
        .order(definitions::version.desc())
        .select(Definition::as_select())
        .load(connection)?)
}
