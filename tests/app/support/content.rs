//! Everything that a database holds, short enough to be compared often.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use groundwork::db::DbConnection;
use sha2::{Digest, Sha256};

use super::dump::lines;

/// What reading a page may change.
const COMES_AND_GOES: [&str; 2] = ["sessions", "__diesel_schema_migrations"];

/// The column that says when somebody was here last; a look changes it.
const SEEN: &str = "seen_at";

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    of: String,
    #[diesel(sql_type = Text)]
    name: String,
}

/// A hash of all rows of each table, but for sessions. Equal hashes, equal
/// content.
pub fn hashes(connection: &mut DbConnection) -> BTreeMap<String, String> {
    tables(connection)
        .into_iter()
        .map(|(table, columns)| {
            let hash = match connection {
                DbConnection::Postgres(_) => format!(
                    "SELECT coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '') AS line \
                     FROM (SELECT to_jsonb(t) - '{SEEN}' AS r FROM {table} t) s"
                ),
                DbConnection::Sqlite(_) => {
                    format!("SELECT {} AS line FROM {table}", quoted(&columns))
                }
            };
            let mut found = lines(connection, &hash);
            found.sort_unstable();
            let mut sum = Sha256::new();
            found.iter().for_each(|line| {
                sum.update(line);
                sum.update([0]);
            });
            let hash: String = sum
                .finalize()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            (table, hash)
        })
        .collect()
}

/// The tables whose content differs.
pub fn changed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let differs = |table: &&String| before.get(*table) != after.get(*table);
    after.keys().filter(differs).cloned().collect()
}

fn quoted(columns: &[String]) -> String {
    let kept = columns.iter().filter(|column| *column != SEEN);
    let quoted: Vec<String> = kept.map(|c| format!("quote(\"{c}\")")).collect();
    quoted.join(" || '|' || ")
}

fn tables(connection: &mut DbConnection) -> BTreeMap<String, Vec<String>> {
    let query = match connection {
        DbConnection::Postgres(_) => {
            "SELECT cast(table_name AS text) AS of, cast(column_name AS text) AS name FROM information_schema.columns
             WHERE table_schema = 'public'"
        }
        DbConnection::Sqlite(_) => {
            "SELECT t.name AS of, c.name AS name FROM sqlite_master t JOIN pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
        }
    };
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for column in sql_query(query).load::<Column>(connection).unwrap() {
        if !COMES_AND_GOES.contains(&column.of.as_str()) {
            tables.entry(column.of).or_default().push(column.name);
        }
    }
    assert!(tables.len() > 20, "only {:?}", tables.keys());
    tables
}
