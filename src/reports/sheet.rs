//! Tables as files see them: what they show, their columns, and their rows
//! page by page.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::disclosure::Shown;
use super::table::{Cell, Column, Content, Table};
use crate::db::DbConnection;
use crate::db::schema::settings;
use crate::error::Result;
use crate::ledger::{self, Period};

/// Rows that are handed on at once, each page from a short read.
pub const PAGE: usize = 2_000;

/// One field of a row, borrowed from what was read: a file of a million rows
/// makes no text of its own for each of them.
#[derive(Clone, Copy, Debug)]
pub enum Field<'a> {
    /// Nothing.
    Empty,
    /// Words.
    Text(&'a str),
    /// A figure as the reader may see it.
    Figure(Shown),
    /// A whole number.
    Count(i64),
    /// A share, 1 being all.
    Share(f64),
    /// A period.
    Period(Period),
    /// A day.
    Day(NaiveDate),
    /// A moment, in UTC.
    Moment(NaiveDateTime),
}

impl<'a> From<&'a Cell> for Field<'a> {
    fn from(cell: &'a Cell) -> Self {
        match &cell.content {
            Content::Empty => Self::Empty,
            Content::Text(text) | Content::State(text, _) => Self::Text(text),
            Content::Figure(shown, _) => Self::Figure(*shown),
            Content::Count(n) => Self::Count(*n),
            Content::Share(share) => Self::Share(*share),
        }
    }
}

/// Takes rows, one after the other.
pub type Taker<'a> = dyn FnMut(&[Field<'_>]) -> Result<()> + 'a;

/// Rows that come page by page.
pub trait Pages: Send {
    /// Hands on the next page; says whether more follow.
    fn next(&mut self, connection: &mut DbConnection, take: &mut Taker<'_>) -> Result<bool>;
}

/// What a file says about itself.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The programme's name.
    pub programme: String,
    /// What the table shows.
    pub title: String,
    /// Unit, time and what to mind.
    pub subtitle: String,
    /// The filters as the address has them: name and value.
    pub filters: Vec<(String, String)>,
    /// The day whose figures these are: today, or the day asked for.
    pub as_of: NaiveDate,
    /// The ledger's last block and its seal when the file was begun.
    pub head: Option<(i64, String)>,
}

impl About {
    /// Reads what every file says; `given` are the parameters of its address.
    pub fn read(
        connection: &mut DbConnection,
        (title, subtitle): (&str, &str),
        given: &[(String, String)],
        today: NaiveDate,
    ) -> Result<Self> {
        let name = settings::table
            .find("name")
            .select(settings::value)
            .first::<String>(connection)
            .optional()?;
        let filters: Vec<(String, String)> = given
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .cloned()
            .collect();
        let known = filters.iter().find(|(name, _)| name == "known");
        Ok(Self {
            programme: name.unwrap_or_default(),
            title: title.to_owned(),
            subtitle: subtitle.to_owned(),
            as_of: known.and_then(|(_, day)| day.parse().ok()).unwrap_or(today),
            head: ledger::head(connection)?,
            filters,
        })
    }
}

/// A table on its way into a file.
pub struct Sheet {
    /// What the file says about itself.
    pub about: About,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub pages: Box<dyn Pages>,
    /// Whether all rows are there already, so that the file can be sent whole.
    pub is_whole: bool,
}

impl Sheet {
    /// A table that was read whole.
    pub fn whole(about: About, table: Table) -> Self {
        Self {
            about,
            columns: table.columns,
            pages: Box::new(Whole(table.rows.into_iter())),
            is_whole: true,
        }
    }
}

struct Whole(std::vec::IntoIter<Vec<Cell>>);

impl Pages for Whole {
    fn next(&mut self, _: &mut DbConnection, take: &mut Taker<'_>) -> Result<bool> {
        for row in self.0.by_ref().take(PAGE) {
            take_cells(&row, take)?;
        }
        Ok(self.0.len() > 0)
    }
}

/// Hands on a row of cells.
pub fn take_cells(row: &[Cell], take: &mut Taker<'_>) -> Result<()> {
    let fields: Vec<Field<'_>> = row.iter().map(Field::from).collect();
    take(&fields)
}
