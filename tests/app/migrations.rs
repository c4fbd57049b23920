//! Up, down, up; and databases that another version wrote.

use diesel::RunQueryDsl as _;
use diesel::connection::SimpleConnection;
use groundwork::db::{Address, Db, DbConnection, Migration};
use groundwork::error::Error;

use crate::schema::Schema;
use crate::support::databases::{TestDb, connect, empty_postgres, empty_sqlite};
use crate::support::{dump, postgres, sqlite};

fn up_down_up(test: &TestDb) {
    let mut c = connect(&test.address);
    assert_eq!(Schema::read(&mut c).tables(), 0);
    c.migrate(Migration::Up).unwrap();
    let first = Schema::read(&mut c);
    assert!(first.tables() > 20, "{} tables", first.tables());
    c.migrate(Migration::Down).unwrap();
    assert_eq!(
        Schema::read(&mut c).tables(),
        0,
        "going down leaves tables behind"
    );
    c.migrate(Migration::Up).unwrap();
    assert_eq!(Schema::read(&mut c), first);
    let total = dump::lines(&mut c, "SELECT code AS line FROM breakdowns WHERE id = 1");
    assert_eq!(total, ["total"]);
}

#[test]
fn up_down_up_on_sqlite() {
    up_down_up(&empty_sqlite());
}

#[test]
fn up_down_up_on_postgres() {
    up_down_up(&empty_postgres());
}

/// Opening an empty database makes every table; opening it again changes nothing.
fn opens_twice(test: &TestDb) {
    drop(Db::open(&test.address).unwrap());
    let first = Schema::read(&mut test.connect());
    let db = Db::open(&test.address).unwrap();
    assert_eq!(db.read(|c| Ok(Schema::read(c))).unwrap(), first);
    assert!(first.tables() > 20);
}

#[test]
fn an_empty_sqlite_file_is_brought_up_to_date() {
    opens_twice(&empty_sqlite());
}

#[test]
fn an_empty_postgres_database_is_brought_up_to_date() {
    opens_twice(&empty_postgres());
}

/// Any number of processes may serve one PostgreSQL database, so they may
/// also start at the same time.
#[test]
fn processes_may_start_at_once_on_an_empty_postgres_database() {
    for _ in 0..3 {
        let test = empty_postgres();
        let start = std::sync::Barrier::new(3);
        std::thread::scope(|scope| {
            let started: Vec<_> = (0..3)
                .map(|_| {
                    scope.spawn(|| {
                        start.wait();
                        Db::open(&test.address).map(drop)
                    })
                })
                .collect();
            for process in started {
                process.join().unwrap().unwrap();
            }
        });
    }
}

both! {
    fn a_database_of_a_newer_version_is_refused_and_left_alone(db: &TestDb) {
        let mut c = db.connect();
        c.batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000'); CREATE TABLE of_the_future (id INTEGER NOT NULL PRIMARY KEY)").unwrap();
        let state = |c: &mut DbConnection| {
            let versions = dump::lines(c, "SELECT version AS line FROM __diesel_schema_migrations ORDER BY version");
            (Schema::read(c), versions)
        };
        let before = state(&mut c);
        for open in [Db::open, Db::open_existing] {
            let Err(Error::Setup(sentence)) = open(&db.address).map(drop) else { panic!("it was opened") };
            for word in ["newer", "29990101000000", "Nothing was changed"] {
                assert!(sentence.contains(word), "{sentence}");
            }
        }
        assert_eq!(state(&mut c), before);
    }

    fn the_pool_keeps_what_it_promises(db: &TestDb) {
        let promises: &[(&str, &str)] = if db.is_sqlite() {
            &[("journal_mode", "wal"), ("foreign_keys", "1"), ("synchronous", "2"), ("trusted_schema", "0")]
        } else {
            &[("timezone", "UTC"), ("lock_timeout", "10s")]
        };
        for (name, expected) in promises {
            let query = if db.is_sqlite() {
                format!("SELECT cast({name} AS text) AS line FROM pragma_{name}")
            } else {
                format!("SELECT current_setting('{name}') AS line")
            };
            assert_eq!(db.read(|c| Ok(dump::lines(c, &query))).unwrap(), [*expected], "{name}");
        }
    }

    fn a_failed_write_leaves_nothing_and_a_read_cannot_write_on_postgres(db: &TestDb) {
        let insert = "INSERT INTO settings (key, value) VALUES ('name', 'Test')";
        let failed = db.write::<()>(|c| {
            c.batch_execute(insert)?;
            Err(Error::Conflict("stop".into()))
        });
        assert!(matches!(failed, Err(Error::Conflict(_))));
        let settings = |c: &mut DbConnection| Ok(dump::lines(c, "SELECT key AS line FROM settings"));
        assert!(db.read(settings).unwrap().is_empty());
        if !db.is_sqlite() {
            let written = db.read(|c| Ok(diesel::sql_query(insert).execute(c)?));
            assert!(written.is_err(), "a read wrote");
        }
        db.write(|c| Ok(c.batch_execute(insert)?)).unwrap();
        assert_eq!(db.read(settings).unwrap(), ["name"]);
    }
}

#[test]
fn both_databases_have_the_same_migrations() {
    let versions = |test: &TestDb| {
        test.read(|c| {
            Ok(dump::lines(
                c,
                "SELECT version AS line FROM __diesel_schema_migrations ORDER BY version",
            ))
        })
        .unwrap()
    };
    let (one, other) = (versions(&sqlite()), versions(&postgres()));
    assert!(!one.is_empty());
    assert_eq!(one, other);
    let folders = |of: &str| {
        let mut names: Vec<_> =
            std::fs::read_dir(format!("{}/migrations/{of}", env!("CARGO_MANIFEST_DIR")))
                .unwrap()
                .map(|entry| entry.unwrap().file_name())
                .collect();
        names.sort();
        names
    };
    assert_eq!(folders("sqlite"), folders("postgres"));
}

#[test]
fn commands_that_only_read_make_no_file() {
    let test = empty_sqlite();
    let Err(Error::Setup(sentence)) = Db::open_existing(&test.address).map(drop) else {
        panic!("opened")
    };
    assert!(sentence.contains("there is no database"), "{sentence}");
    let Address::Sqlite(path) = &test.address else {
        unreachable!()
    };
    assert!(!path.exists());
}
