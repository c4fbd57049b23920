//! A pool of connections to either database, for reading and for writing.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel::sqlite::SqliteConnection;
use diesel::{Connection as _, MultiConnection, PgConnection, RunQueryDsl};

use super::{Address, migrate};
use crate::error::{Error, Result};

/// A connection to SQLite or to PostgreSQL, with one set of queries for both.
#[derive(MultiConnection)]
pub enum DbConnection {
    /// PostgreSQL 15 or newer.
    Postgres(PgConnection),
    /// SQLite, compiled in.
    Sqlite(SqliteConnection),
}

/// A database that is up to date and ready for use. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: Pool<ConnectionManager<DbConnection>>,
}

/// Enough for two cores' worth of pages while one write waits for the disk.
const POOL_SIZE: u32 = 8;

/// Milliseconds that a write waits for another's before it is refused: longer
/// than SQLite takes for an import of a million figures.
const PATIENCE: u32 = 10_000;

impl Db {
    /// Opens the database, creating a missing SQLite file, and brings its
    /// tables up to date. Fails in words the user can act on.
    pub fn open(address: &Address) -> Result<Self> {
        let db = Self::connect(address)?;
        migrate::bring_up_to_date(&mut *db.connection()?)?;
        Ok(db)
    }

    /// Opens a database that must exist already; for commands that only read.
    pub fn open_existing(address: &Address) -> Result<Self> {
        if let Address::Sqlite(path) = address
            && !path.exists()
        {
            return Err(Error::Setup(format!(
                "there is no database at {address}; give the address that `groundwork serve` uses"
            )));
        }
        Self::open(address)
    }

    fn connect(address: &Address) -> Result<Self> {
        let url = match address {
            Address::Sqlite(path) => path.to_string_lossy().into_owned(),
            Address::Postgres(url) => url.clone(),
        };
        // One plain connection first: a pool would retry a wrong address for
        // half a minute and then only say that it timed out.
        let cannot = |error: &dyn std::fmt::Display| {
            Error::Setup(format!("cannot open the database {address}: {error}"))
        };
        match address {
            Address::Sqlite(_) => {
                let mut first = SqliteConnection::establish(&url).map_err(|e| cannot(&e))?;
                // Write-ahead logging is a property of the file: readers never
                // wait for the writer.
                first
                    .batch_execute(&format!(
                        "PRAGMA busy_timeout = {PATIENCE}; PRAGMA journal_mode = WAL;"
                    ))
                    .map_err(|e| cannot(&e))?;
            }
            Address::Postgres(_) => drop(PgConnection::establish(&url).map_err(|e| cannot(&e))?),
        }
        let pool = Pool::builder()
            .max_size(POOL_SIZE)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(10))
            .connection_customizer(Box::new(OnAcquire))
            .test_on_check_out(matches!(address, Address::Postgres(_)))
            .build(ConnectionManager::new(url))
            .map_err(|e| cannot(&e))?;
        Ok(Self { pool })
    }

    fn connection(
        &self,
    ) -> Result<diesel::r2d2::PooledConnection<ConnectionManager<DbConnection>>> {
        Ok(self.pool.get()?)
    }

    /// Runs `work` in a transaction that sees one state of the data throughout.
    pub fn read<T>(&self, work: impl FnOnce(&mut DbConnection) -> Result<T>) -> Result<T> {
        let connection = &mut *self.connection()?;
        let begin = match connection {
            DbConnection::Sqlite(_) => "BEGIN",
            DbConnection::Postgres(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        transaction(connection, begin, work)
    }

    /// Runs `work` in a transaction that is kept whole or not at all.
    ///
    /// SQLite takes its one write lock at the start: a lock taken half-way
    /// would fail under load.
    pub fn write<T>(&self, work: impl FnOnce(&mut DbConnection) -> Result<T>) -> Result<T> {
        let connection = &mut *self.connection()?;
        let begin = match connection {
            DbConnection::Sqlite(_) => "BEGIN IMMEDIATE",
            DbConnection::Postgres(_) => "BEGIN",
        };
        transaction(connection, begin, work)
    }
}

fn transaction<T>(
    connection: &mut DbConnection,
    begin: &str,
    work: impl FnOnce(&mut DbConnection) -> Result<T>,
) -> Result<T> {
    match connection {
        DbConnection::Postgres(inner) => {
            AnsiTransactionManager::begin_transaction_sql(inner, begin)
        }
        DbConnection::Sqlite(inner) => AnsiTransactionManager::begin_transaction_sql(inner, begin),
    }?;
    type Manager = <DbConnection as diesel::Connection>::TransactionManager;
    match work(connection) {
        Ok(value) => {
            Manager::commit_transaction(connection)?;
            Ok(value)
        }
        Err(error) => {
            Manager::rollback_transaction(connection)?;
            Err(error)
        }
    }
}

impl DbConnection {
    /// Makes writers of the ledger wait for each other until their
    /// transactions end: blocks form one chain, and a total read before
    /// another's commit would be lost. SQLite's write lock does this already.
    pub fn lock_ledger(&mut self) -> Result<()> {
        self.lock("SELECT pg_advisory_xact_lock(7262001)")
    }

    /// The same for the audit log. Whoever takes both takes the ledger's first.
    pub fn lock_audit(&mut self) -> Result<()> {
        self.lock("SELECT pg_advisory_xact_lock(7262002)")
    }

    /// Makes those who save figures of any breakdown or source wait until the
    /// transaction ends, and waits for those who did. To be called before a
    /// look at whether one is used that is to be taken out.
    pub fn lock_taken_out(&mut self) -> Result<()> {
        self.lock("LOCK TABLE breakdowns, sources IN EXCLUSIVE MODE")
    }

    /// Makes whoever changes the report of this name wait until the
    /// transaction of whoever came first ends. To be called before the report
    /// is read: who comes second then sees what the first did.
    pub fn lock_report(&mut self, name: &str) -> Result<()> {
        if let DbConnection::Postgres(inner) = self {
            diesel::sql_query("SELECT pg_advisory_xact_lock(7262003, hashtext($1))")
                .bind::<diesel::sql_types::Text, _>(name)
                .execute(inner)?;
        }
        Ok(())
    }

    fn lock(&mut self, statement: &str) -> Result<()> {
        if let DbConnection::Postgres(inner) = self {
            diesel::sql_query(statement).execute(inner)?;
        }
        Ok(())
    }
}

#[derive(Debug)]
struct OnAcquire;

impl CustomizeConnection<DbConnection, diesel::r2d2::Error> for OnAcquire {
    fn on_acquire(&self, connection: &mut DbConnection) -> Result<(), diesel::r2d2::Error> {
        let setup = match connection {
            // FULL: an acknowledged save survives a power cut.
            DbConnection::Sqlite(_) => format!(
                "PRAGMA busy_timeout = {PATIENCE}; PRAGMA foreign_keys = ON; \
                 PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; \
                 PRAGMA cache_size = -2000;"
            ),
            DbConnection::Postgres(_) => {
                format!("SET TIME ZONE 'UTC'; SET lock_timeout = {PATIENCE}")
            }
        };
        connection
            .batch_execute(&setup)
            .map_err(diesel::r2d2::Error::QueryError)
    }
}
