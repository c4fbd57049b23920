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
