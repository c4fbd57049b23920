//! Numbers that are none: SQLite keeps 2.5 in a column of whole numbers, and
//! reading takes it for 2, so that no seal would tell the difference.

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

use super::DbConnection;
use crate::error::Result;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    says: String,
}

/// What the first row of the table says that holds something else than a whole number
/// where its columns say so, as a sentence. PostgreSQL lets none in.
pub fn mistyped(connection: &mut DbConnection, table: &str) -> Result<Option<String>> {
    let DbConnection::Sqlite(connection) = connection else {
        return Ok(None);
    };
    let columns =
        sql_query("SELECT name AS says FROM pragma_table_info(?) WHERE upper(type) LIKE '%INT%'")
            .bind::<Text, _>(table)
            .load::<Line>(connection)?;
    for Line { says: name } in columns {
        let found = sql_query(format!(
            "SELECT cast(\"{name}\" AS text) AS says FROM \"{table}\" WHERE typeof(\"{name}\") NOT IN ('integer', 'null') LIMIT 1"
        ))
        .get_result::<Line>(connection)
        .optional()?;
        if let Some(Line { says }) = found {
            return Ok(Some(format!(
                "{table} holds {says:?} as a {name}, which is no whole number"
            )));
        }
    }
    Ok(None)
}
