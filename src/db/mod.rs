//! The only room that names a database backend: connection, pool, schema,
//! column types and the few places where the two databases differ.

mod address;
mod connection;
mod migrate;
mod mistyped;
#[allow(missing_docs)]
pub mod schema;
pub mod types;

pub use address::Address;
pub use connection::{Db, DbConnection};
pub use migrate::Migration;
pub use mistyped::mistyped;

/// Runs the same query on whichever backend is behind the connection.
///
/// Needed where Diesel's multi-backend connection has no common form, such as
/// `on_conflict` and batch inserts; both backends accept the same code.
#[macro_export]
macro_rules! each_backend {
    ($connection:expr, $inner:ident => $query:expr) => {
        match $connection {
            $crate::db::DbConnection::Postgres($inner) => $query,
            $crate::db::DbConnection::Sqlite($inner) => $query,
        }
    };
}

/// How many rows one statement writes: enough that the statement itself costs
/// nothing, few enough that the numbers of a row fit often into the number of
/// values that a statement may bind.
pub const BATCH: usize = 64;

/// Writes rows from an iterator, many with one statement. The statement of a
/// whole batch has a fixed length, so it is prepared once; what is left over
/// is written with one more.
///
/// Rows must not borrow: only so does Diesel know a statement again.
#[macro_export]
macro_rules! in_batches {
    ($connection:expr, $rows:expr, |$batch:ident| $query:expr) => {{
        let mut rows = $rows;
        let mut waiting = Vec::with_capacity($crate::db::BATCH);
        loop {
            waiting.extend(rows.by_ref().take($crate::db::BATCH));
            if let Ok($batch) = <&[_; $crate::db::BATCH]>::try_from(&waiting[..]) {
                $crate::each_backend!($connection, c => $query.execute(c))?;
                waiting.clear();
                continue;
            }
            if !waiting.is_empty() {
                let $batch = &waiting;
                $crate::each_backend!($connection, c => $query.execute(c))?;
            }
            break;
        }
    }};
}

/// Rows that PostgreSQL copies in at once: what waits is held in memory.
pub const COPIED: usize = 2_000;

/// Writes rows that are all new into a table: as [`in_batches`] does or, on
/// PostgreSQL, by its own faster way in.
#[macro_export]
macro_rules! insert_all {
    ($connection:expr, $table:expr, $rows:expr) => {{
        let mut rows = $rows;
        if let $crate::db::DbConnection::Postgres(c) = $connection {
            loop {
                let waiting: Vec<_> = rows.by_ref().take($crate::db::COPIED).collect();
                if waiting.is_empty() {
                    break;
                }
                diesel::copy_from($table)
                    .from_insertable(waiting)
                    .execute(c)?;
            }
        } else {
            $crate::in_batches!($connection, rows, |batch| diesel::insert_into($table)
                .values(batch));
        }
    }};
}
