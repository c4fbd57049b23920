//! What others published: shown beside the ledger's figure, never added to it.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::indicator::Sector;
use super::names;
use super::source::Source;
use crate::db::DbConnection;
use crate::db::schema::{indicators, sources, statements};
use crate::error::Result;
use crate::i18n::{Lang, language};
use crate::ledger::Amount;
use crate::word_enum;

word_enum! {
    /// What a published figure says.
    StatementKind {
        /// What is, or was.
        Actual = "actual",
        /// What is planned or expected.
        Target = "target",
        /// What things started from.
        Baseline = "baseline",
    }
}

/// A figure that someone else published for an area and a time.
#[derive(Clone, Debug, Queryable)]
pub struct Statement {
    /// Row number.
    pub id: i32,
    /// Which area.
    pub area_id: i32,
    /// The indicator it is of, if the catalogue has one that fits.
    pub indicator_id: Option<i32>,
    /// What is, what is planned, or what was before.
    pub kind: StatementKind,
    /// What was counted, in words.
    pub label: String,
    /// Under which sector it is shown.
    pub sector: Sector,
    /// Unit, in words or as a symbol.
    pub unit: String,
    /// First day it speaks of, if dated.
    pub from_day: Option<NaiveDate>,
    /// Last day it speaks of, if dated.
    pub to_day: Option<NaiveDate>,
    /// The time exactly as published.
    pub published_when: String,
    units: i64,
    /// What one should know about it.
    pub note: String,
    /// Who published it.
    pub source: Option<Source>,
}

impl Statement {
    /// The amount, in its unit.
    pub fn amount(&self) -> Amount {
        Amount::from_units(self.units)
    }
}

/// Which statements a page wants.
pub enum Of<'a> {
    /// Of one indicator, in any area.
    Indicator(i32),
    /// Of an area itself.
    Area(i32),
    /// Of a sector, where the catalogue has no indicator, in these areas.
    Sector(Sector, &'a [i32]),
    /// Of everything everywhere.
    All,
}

/// What tells whether somebody may see a statement, without its words.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Key {
    /// Row number.
    pub id: i32,
    /// Which area.
    pub area_id: i32,
    /// Of which indicator, if the catalogue has one that fits.
    pub indicator_id: Option<i32>,
}

/// Which statements there are, newest first, undated last.
pub fn keys(connection: &mut DbConnection, of: &Of<'_>) -> Result<Vec<Key>> {
    let query = statements::table.into_boxed();
    let query = match of {
        Of::Indicator(id) => query.filter(statements::indicator_id.eq(*id)),
        Of::Area(id) => query.filter(statements::area_id.eq(*id)),
        Of::All => query,
        Of::Sector(sector, areas) => query
            .filter(statements::sector.eq(*sector))
            .filter(statements::indicator_id.is_null())
            .filter(statements::area_id.eq_any(*areas)),
    };
    Ok(query
        .order((
            statements::to_day.is_null(),
            statements::to_day.desc(),
            statements::id,
        ))
        .select((
            statements::id,
            statements::area_id,
            statements::indicator_id,
        ))
        .load(connection)?)
}

/// How many numbers of rows one question to the database names at most.
const AT_ONCE: usize = 500;

/// The statements themselves, in the order of their keys.
pub fn list(connection: &mut DbConnection, keys: &[Key]) -> Result<Vec<Statement>> {
    let mut found = Vec::with_capacity(keys.len());
    for some in keys.chunks(AT_ONCE) {
        found.extend(read(connection, some)?);
    }
    name(connection, &mut found)?;
    Ok(found)
}

fn read(connection: &mut DbConnection, keys: &[Key]) -> Result<Vec<Statement>> {
    let places: HashMap<i32, usize> = keys.iter().enumerate().map(|(at, k)| (k.id, at)).collect();
    let mut found = statements::table
        .left_join(sources::table)
        .filter(statements::id.eq_any(keys.iter().map(|key| key.id)))
        .select((
            statements::id,
            statements::area_id,
            statements::indicator_id,
            statements::kind,
            statements::label,
            statements::sector,
            statements::unit,
            statements::from_day,
            statements::to_day,
            statements::published_when,
            statements::value,
            statements::note,
            Option::<Source>::as_select(),
        ))
        .load::<Statement>(connection)?;
    found.sort_by_key(|statement| places.get(&statement.id).copied());
    Ok(found)
}

/// A statement of an indicator bears its English name: it is told in the
/// language of the answer instead.
fn name(connection: &mut DbConnection, statements: &mut [Statement]) -> Result<()> {
    let ids: Vec<i32> = statements.iter().filter_map(|s| s.indicator_id).collect();
    if language() == Lang::En || ids.is_empty() {
        return Ok(());
    }
    let english: HashMap<i32, String> = indicators::table
        .filter(indicators::id.eq_any(ids))
        .select((indicators::id, indicators::name))
        .load::<(i32, String)>(connection)?
        .into_iter()
        .collect();
    let mut called = english.clone();
    let named = called.iter_mut().map(|(id, name)| (*id, name));
    names::translate(connection, "indicator", named)?;
    for statement in statements {
        let Some(id) = statement.indicator_id else {
            continue;
        };
        // What stands behind the name is the project that it is of.
        if let Some(rest) = statement.label.strip_prefix(&english[&id]) {
            statement.label = format!("{}{rest}", called[&id]);
        }
    }
    Ok(())
}
