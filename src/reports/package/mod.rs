//! The whole programme as tables that refer to each other by codes: what the
//! data package holds. Figures come through the same decision as on pages.

mod figures;
mod setup;

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::disclosure::Viewer;
use super::sheet::Taker;
use super::table::Cell;
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells};
use crate::error::Result;
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// An exact decimal.
    Number,
    /// True or false.
    Flag,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A moment in UTC.
    Moment,
}

/// A column of a table.
pub struct Field {
    /// Its name, the same in the first row of the file.
    pub name: &'static str,
    /// What it holds.
    pub holds: Type,
    /// What that means.
    pub about: &'static str,
    /// Whether every row has it.
    pub is_required: bool,
    /// The words that it chooses from; none where anything goes.
    pub words: &'static [&'static str],
    /// The table of which it names a row, by that table's field `code`.
    pub names: Option<&'static str>,
}

impl Field {
    const fn new(name: &'static str, holds: Type, about: &'static str) -> Self {
        Self {
            name,
            holds,
            about,
            is_required: false,
            words: &[],
            names: None,
        }
    }

    const fn text(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Type::Text, about)
    }

    const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    const fn one_of(mut self, words: &'static [&'static str]) -> Self {
        self.words = words;
        self
    }

    const fn names(mut self, table: &'static str) -> Self {
        self.names = Some(table);
        self
    }
}

/// One table.
pub struct Table {
    /// Its name, and that of its file without the ending.
    pub name: &'static str,
    /// What it holds, in a sentence.
    pub about: &'static str,
    /// Its columns.
    pub fields: &'static [Field],
    /// The fields that together tell its rows apart; none where nothing does.
    pub key: &'static [&'static str],
    /// Hands over its rows, each as long as the fields.
    pub rows: fn(&mut Package, &mut DbConnection, &mut Taker<'_>) -> Result<()>,
}

/// The tables in the order in which they must be written: the last two hold
/// what those before them named.
pub static TABLES: [&Table; 11] = [
    &setup::AREAS,
    &setup::AREA_CODES,
    &setup::INDICATORS,
    &setup::FORMS,
    &setup::FORM_FIELDS,
    &figures::TARGETS,
    &figures::STATEMENTS,
    &figures::OBSERVATIONS,
    &figures::TOTALS,
    &setup::BREAKDOWNS,
    &setup::SOURCES,
];

/// A programme on its way into a package.
pub struct Package {
    /// The programme.
    pub programme: Programme,
    /// When the last block was posted.
    pub posted_at: Option<NaiveDateTime>,
    viewer: Viewer,
    forms: Forms,
    /// Codes of breakdowns and sources that rows named.
    breakdowns: BTreeSet<String>,
    sources: BTreeSet<String>,
}

impl Package {
    /// Reads what all tables need.
    pub fn open(connection: &mut DbConnection, viewer: Viewer) -> Result<Self> {
        let programme = Programme::load(connection)?;
        let posted_at = match programme.head {
            None => None,
            Some((block, _)) => blocks::table
                .find(block)
                .select(blocks::posted_at)
                .first(connection)
                .optional()?,
        };
        Ok(Self {
            forms: Forms::load(connection)?,
            programme,
            posted_at,
            viewer,
            breakdowns: BTreeSet::new(),
            sources: BTreeSet::new(),
        })
    }

    fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        let all = self.programme.catalogue.all().iter();
        all.filter(|indicator| self.viewer.sees(indicator))
    }

    /// The code of an indicator, if it may be named.
    fn indicator(&self, id: i32) -> Option<&str> {
        let found = self.programme.catalogue.get(id)?;
        self.viewer.sees(found).then_some(found.code.as_str())
    }

    fn area(&self, id: i32) -> &str {
        self.programme
            .tree
            .get(id)
            .map_or("", |area| area.code.as_str())
    }
}

/// How many posted cells the viewer may see in some form.
pub fn cells(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
) -> Result<usize> {
    let all = programme.catalogue.all().iter();
    let ids = all.filter(|i| viewer.sees(i)).map(|i| i.id);
    let count: i64 = cells::table
        .filter(cells::indicator_id.eq_any(ids))
        .count()
        .get_result(connection)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

fn flag(is_so: bool) -> Cell {
    Cell::text(if is_so { "true" } else { "false" })
}

fn perhaps(text: Option<impl Into<String>>) -> Cell {
    text.map_or_else(Cell::default, Cell::text)
}
