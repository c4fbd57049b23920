//! How rows of text become rows of the database and back.

use super::ids::{Ids, Values};
use super::table::Row;
use crate::db::DbConnection;
use crate::error::Result;

/// What the engine needs of each table.
pub(super) trait Store: Sync {
    /// Every row in the programme's order, with its row number if it has one.
    fn read(&self, connection: &mut DbConnection, ids: &mut Ids)
    -> Result<Vec<(Option<i32>, Row)>>;

    /// Adds a row and gives its number, if it has one. `position` counts the
    /// rows of its group from zero where a table is kept in order.
    fn add(
        &self,
        connection: &mut DbConnection,
        row: Values<'_>,
        position: i32,
    ) -> Result<Option<i32>>;

    /// The same of many rows, of which none refers to another.
    fn add_all(
        &self,
        connection: &mut DbConnection,
        rows: &[Values<'_>],
    ) -> Result<Vec<Option<i32>>> {
        rows.iter()
            .map(|row| self.add(connection, *row, 0))
            .collect()
    }

    /// Makes a row say something else; its key stays.
    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()>;

    /// Takes a row out. Of a table that is kept in order, the row's whole
    /// group: it is written anew.
    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()>;
}
