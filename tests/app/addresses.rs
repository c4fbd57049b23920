//! The database's address: what is taken, what is refused, what is never shown.

use groundwork::db::{Address, Db};
use groundwork::error::Error;

use crate::support::databases::empty_sqlite;

#[test]
fn two_forms_are_taken() {
    for (text, shown) in [
        ("sqlite:groundwork.db", "sqlite:groundwork.db"),
        (
            "sqlite:/var/lib/groundwork/data.db",
            "sqlite:/var/lib/groundwork/data.db",
        ),
        ("sqlite:a folder/\u{259}.db", "sqlite:a folder/\u{259}.db"),
        ("postgres://host/data", "postgres://host/data"),
        (
            "postgresql://user@host:5433/data",
            "postgresql://user@host:5433/data",
        ),
        (
            "postgres://user@one,two/data?target_session_attrs=read-write",
            "postgres://user@one,two/data",
        ),
    ] {
        let address: Address = text
            .parse()
            .unwrap_or_else(|problem| panic!("{text}: {problem}"));
        assert_eq!(address.to_string(), shown);
    }
}

#[test]
fn anything_else_is_refused_in_words_that_say_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let inside = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for text in [
        "".into(),
        "groundwork.db".into(),
        inside("plain.db"),
        format!("file:{}", inside("uri.db")),
        format!("sqlite3:{}", inside("three.db")),
        format!("SQLITE:{}", inside("loud.db")),
        "sqlite:".into(),
        "sqlite:  ".into(),
        "sqlite::memory:".into(),
        "postgres:host/data".into(),
        "postgres:/host/data".into(),
        "postgress://host/data".into(),
        "postgre://host/data".into(),
        "Postgres://host/data".into(),
        " postgres://host/data".into(),
        "mysql://host/data".into(),
        "http://host/data".into(),
    ] {
        let text: String = text;
        let problem = text.parse::<Address>().expect_err(&text);
        assert!(problem.contains("sqlite:"), "{text:?}: {problem}");
    }
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "a file was made"
    );
}

/// SQLite reads names that begin with "file:" as addresses of its own, some
/// of which are in memory.
#[test]
fn a_database_in_memory_is_refused_however_it_is_written() {
    for text in [
        "sqlite::memory:",
        "sqlite:file::memory:",
        "sqlite:file::memory:?cache=shared",
        "sqlite:file:x?mode=memory",
    ] {
        assert!(text.parse::<Address>().is_err(), "{text}");
    }
}

const SECRET: &str = "s3cret";

#[test]
fn a_password_is_never_shown() {
    for text in [
        "postgres://user:s3cret@host/data",
        "postgres://user:s3cret@host:5432/data?sslmode=require",
        "postgresql://user:a@s3cret@host/data",
        "postgres://user:a?s3cret@host/data",
        "postgres://user:s3cret?a@host/data",
        "postgres://user:s3cret/a@host/data",
        "postgres://host/data?password=a@s3cret",
        "postgres://host/data?application_name=a@b&password=s3cret",
        "postgres://user:a:s3cret@host/data",
        "postgres://host/data?password=s3cret",
        "postgres://host/data?user=u&password=s3cret",
    ] {
        let address: Address = text.parse().unwrap();
        for shown in [
            address.to_string(),
            format!("{address:?}"),
            format!("{:?}", Some(address.clone())),
        ] {
            assert!(!shown.contains(SECRET), "{text} is shown as {shown}");
        }
    }
}

#[test]
fn a_mistyped_address_is_refused_without_its_password() {
    for text in [
        "postgress://user:s3cret@host/data",
        "postgres:user:s3cret@host/data",
        "user:s3cret@host",
        "postgre://host/data?password=s3cret",
    ] {
        let problem = text.parse::<Address>().expect_err(text);
        assert!(!problem.contains(SECRET), "{problem}");
    }
}

fn refusal(address: &str) -> String {
    let started = Db::open(&address.parse().unwrap()).map(drop);
    let Err(Error::Setup(sentence)) = started else {
        panic!("{address}: {started:?}")
    };
    sentence
}

#[test]
fn a_server_that_does_not_answer_is_named_without_the_password() {
    // Port 1 of this machine: nothing listens there.
    let sentence = refusal("postgres://user:s3cret@127.0.0.1:1/data?connect_timeout=3");
    assert!(
        sentence.contains("cannot open the database postgres://user@127.0.0.1:1/data"),
        "{sentence}"
    );
    assert!(!sentence.contains(SECRET), "{sentence}");
}

#[test]
fn a_folder_that_is_missing_is_said_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing/data.db");
    let sentence = refusal(&format!("sqlite:{}", path.display()));
    assert!(sentence.contains("cannot open the database"), "{sentence}");
    assert!(!path.parent().unwrap().exists());
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let test = empty_sqlite();
    let Address::Sqlite(path) = &test.address else {
        unreachable!()
    };
    let letter = "Dear colleague, the figures are attached. ".repeat(200);
    std::fs::write(path, &letter).unwrap();
    let sentence = refusal(&test.address.to_string());
    assert!(sentence.contains("not a database"), "{sentence}");
    assert_eq!(std::fs::read_to_string(path).unwrap(), letter);
}
