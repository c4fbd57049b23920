//! Brings a database's tables to what this version of the program expects.

use diesel::RunQueryDsl as _;
use diesel::migration::Migration as _;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::DbConnection;
use crate::error::{Error, Result};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// One direction of a test run through the migrations.
pub enum Migration {
    /// Apply everything that is missing.
    Up,
    /// Take everything back.
    Down,
}

impl DbConnection {
    /// Applies or takes back all migrations.
    pub fn migrate(&mut self, direction: Migration) -> Result<()> {
        let run = |error| Error::Setup(format!("cannot change the tables: {error}"));
        match (self, direction) {
            (Self::Sqlite(c), Migration::Up) => c.run_pending_migrations(SQLITE).map(drop),
            (Self::Sqlite(c), Migration::Down) => c.revert_all_migrations(SQLITE).map(drop),
            (Self::Postgres(c), Migration::Up) => c.run_pending_migrations(POSTGRES).map(drop),
            (Self::Postgres(c), Migration::Down) => c.revert_all_migrations(POSTGRES).map(drop),
        }
        .map_err(run)
    }

    fn applied_migrations(&mut self) -> diesel::migration::Result<Vec<String>> {
        let versions = match self {
            Self::Sqlite(c) => c.applied_migrations(),
            Self::Postgres(c) => c.applied_migrations(),
        }?;
        Ok(versions.into_iter().map(|v| v.to_string()).collect())
    }
}

/// Applies what is missing; refuses a database written by a newer program,
/// whose tables this one could misread.
///
/// Several processes may start at once on one PostgreSQL database: they take
/// turns. SQLite has one process.
pub(super) fn bring_up_to_date(connection: &mut DbConnection) -> Result<()> {
    let turn = |connection: &mut DbConnection, query: &str| match connection {
        DbConnection::Postgres(inner) => diesel::sql_query(query).execute(inner).map(drop),
        DbConnection::Sqlite(_) => Ok(()),
    };
    turn(connection, "SELECT pg_advisory_lock(7262000)")?;
    let done = apply_missing(connection);
    turn(connection, "SELECT pg_advisory_unlock(7262000)")?;
    done
}

fn apply_missing(connection: &mut DbConnection) -> Result<()> {
    use diesel::migration::MigrationSource;
    use diesel::sqlite::Sqlite;

    let known: Vec<String> = MigrationSource::<Sqlite>::migrations(&SQLITE)
        .map_err(|e| Error::Setup(e.to_string()))?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect();
    let applied = connection
        .applied_migrations()
        .map_err(|e| Error::Setup(format!("cannot read the database's version: {e}")))?;
    if let Some(newer) = applied.iter().find(|version| !known.contains(version)) {
        return Err(Error::Setup(format!(
            "this database was written by a newer Groundwork (its tables are of version {newer}); \
             start that version, or a later one. Nothing was changed."
        )));
    }
    if applied.len() < known.len() {
        connection.migrate(Migration::Up)?;
    }
    Ok(())
}
