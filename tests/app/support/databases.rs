//! A fresh database for every test, of either kind, gone afterwards.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::{PgConnection, SqliteConnection, sql_query};
use groundwork::db::{Address, Db, DbConnection, Migration};
use tempfile::TempDir;

/// A database of one test.
pub struct TestDb {
    /// Where it is.
    pub address: Address,
    db: Option<Db>,
    place: Place,
}

enum Place {
    Folder { _kept: TempDir },
    Server { name: String },
}

impl Deref for TestDb {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db.as_ref().expect("open until dropped")
    }
}

impl TestDb {
    /// A connection past the pool, for what the program itself never does.
    pub fn connect(&self) -> DbConnection {
        connect(&self.address)
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.address, Address::Sqlite(_))
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        self.db = None;
        if let Place::Server { name } = &self.place {
            // A test that failed may have left connections behind.
            let dropped = admin().batch_execute(&format!("DROP DATABASE \"{name}\" WITH (FORCE)"));
            if let Err(error) = dropped {
                eprintln!("cannot drop the test's database {name}: {error}");
            }
        }
    }
}

/// A connection to the address, without bringing its tables up to date.
pub fn connect(address: &Address) -> DbConnection {
    match address {
        Address::Sqlite(path) => {
            let path = path.to_str().expect("a temporary path in UTF-8");
            DbConnection::Sqlite(SqliteConnection::establish(path).expect("a SQLite file"))
        }
        Address::Postgres(url) => {
            DbConnection::Postgres(PgConnection::establish(url).expect("the test's PostgreSQL"))
        }
    }
}

/// A new SQLite file with all tables.
pub fn sqlite() -> TestDb {
    let test = empty_sqlite();
    let Address::Sqlite(path) = &test.address else {
        unreachable!("a file")
    };
    std::fs::write(path, sqlite_template()).unwrap();
    open(test)
}

/// A new PostgreSQL database with all tables.
pub fn postgres() -> TestDb {
    open(new_postgres(postgres_template()))
}

/// A new SQLite file with the sample programme and the cast.
pub fn sample_sqlite() -> TestDb {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = TEMPLATE.get_or_init(|| {
        let mut test = sqlite();
        super::app::stage(&test);
        // Closing the last connection writes the log back into the file.
        test.db = None;
        let Address::Sqlite(path) = &test.address else {
            unreachable!("a file")
        };
        let mut connection = test.connect();
        connection
            .batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")
            .unwrap();
        std::fs::read(path).unwrap()
    });
    let test = empty_sqlite();
    let Address::Sqlite(path) = &test.address else {
        unreachable!("a file")
    };
    std::fs::write(path, bytes).unwrap();
    open(test)
}

/// A new PostgreSQL database with the sample programme and the cast.
pub fn sample_postgres() -> TestDb {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    let template = TEMPLATE.get_or_init(|| {
        let mut test = postgres();
        super::app::stage(&test);
        test.db = None;
        let Place::Server { name } = &test.place else {
            unreachable!("a server")
        };
        let name = name.clone();
        // A template must be without connections; the pool's end a moment
        // after it is dropped.
        sql_query(format!(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"
        ))
        .execute(&mut admin())
        .unwrap();
        std::mem::forget(test); // it stays for the whole run
        name
    });
    open(new_postgres(template))
}

/// The address of a SQLite file that does not exist yet; `TestDb::deref` must
/// not be used.
pub fn empty_sqlite() -> TestDb {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("test.db"));
    TestDb {
        address,
        db: None,
        place: Place::Folder { _kept: folder },
    }
}

/// A PostgreSQL database without tables; `TestDb::deref` must not be used.
pub fn empty_postgres() -> TestDb {
    new_postgres("template0")
}

fn open(mut test: TestDb) -> TestDb {
    test.db = Some(Db::open(&test.address).expect("a database with all tables"));
    test
}

fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let test = empty_sqlite();
        test.connect()
            .migrate(Migration::Up)
            .expect("the SQLite migrations");
        let Address::Sqlite(path) = &test.address else {
            unreachable!("a file")
        };
        std::fs::read(path).unwrap()
    })
}

fn new_postgres(template: &str) -> TestDb {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("groundwork_test_{}_{number}", std::process::id());
    admin()
        .batch_execute(&format!(
            "CREATE DATABASE \"{name}\" TEMPLATE \"{template}\""
        ))
        .expect("a new database");
    TestDb {
        address: postgres_address(&name),
        db: None,
        place: Place::Server { name },
    }
}

/// The name of a database with all tables, made by the first test that asks
/// and used again by later runs on the same server.
fn postgres_template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("groundwork_template_{:016x}", migrations_mark());
        let mut admin = admin();
        // Two runs at once on one server make it only once.
        sql_query("SELECT pg_advisory_lock(7262099)")
            .execute(&mut admin)
            .unwrap();
        if !exists(&mut admin, &name) {
            let unfinished = format!("{name}_unfinished");
            admin
                .batch_execute(&format!(
                    "DROP DATABASE IF EXISTS \"{unfinished}\" WITH (FORCE)"
                ))
                .unwrap();
            admin
                .batch_execute(&format!(
                    "CREATE DATABASE \"{unfinished}\" TEMPLATE template0"
                ))
                .unwrap();
            connect(&postgres_address(&unfinished))
                .migrate(Migration::Up)
                .expect("the PostgreSQL migrations");
            admin
                .batch_execute(&format!(
                    "ALTER DATABASE \"{unfinished}\" RENAME TO \"{name}\""
                ))
                .unwrap();
        }
        sql_query("SELECT pg_advisory_unlock(7262099)")
            .execute(&mut admin)
            .unwrap();
        name
    })
}

fn exists(admin: &mut PgConnection, name: &str) -> bool {
    let found = diesel::select(diesel::dsl::sql::<diesel::sql_types::Bool>(&format!(
        "EXISTS (SELECT 1 FROM pg_database WHERE datname = '{name}')"
    )));
    found.get_result(admin).unwrap()
}

/// A number that changes with the migrations' text (FNV-1a).
fn migrations_mark() -> u64 {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/migrations/postgres"
    ))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    files.sort();
    let bytes = files.iter().flat_map(|file| std::fs::read(file).unwrap());
    bytes.fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
        (mark ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

fn server() -> String {
    std::env::var("GROUNDWORK_TEST_POSTGRES").unwrap_or_else(|_| {
        panic!(
            "This test needs a PostgreSQL server: run tests/run, which starts one, or set GROUNDWORK_TEST_POSTGRES \
             to the postgres:// address of a superuser on a server for tests."
        )
    })
}

fn admin() -> PgConnection {
    PgConnection::establish(&server()).expect("the server that GROUNDWORK_TEST_POSTGRES names")
}

fn postgres_address(database: &str) -> Address {
    let url = server();
    let (before, _) = url
        .rsplit_once('/')
        .expect("an address that ends in /DATABASE");
    Address::Postgres(format!("{before}/{database}"))
}
