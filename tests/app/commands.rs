//! The built program from its command line: help, refusals, accounts, files.

use std::path::Path;
use std::process::Output;

use crate::support::app::{program, run, typed};
use crate::support::dump::{LEDGER, rows};
use crate::support::sample_sqlite;

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Refused in one clear sentence on standard error, with this exit code.
#[track_caller]
pub fn refused(output: &Output, code: i32, words: &[&str]) {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{error}");
    for word in words {
        assert!(error.contains(word), "{error:?} lacks {word:?}");
    }
    for never in ["panicked", "Err(", "RUST_BACKTRACE", "Some("] {
        assert!(!error.contains(never), "{error}");
    }
    assert!(error.trim().lines().count() <= 8, "{error}");
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn help_is_a_manual() {
    for (command, words) in [
        (
            "",
            &["serve", "demo", "user", "import", "export", "verify"][..],
        ),
        (
            "serve",
            &[
                "--database",
                "--listen",
                "--https",
                "GROUNDWORK_DATABASE",
                "GROUNDWORK_LISTEN",
                "GROUNDWORK_HTTPS",
                "sqlite:",
                "postgres://",
            ],
        ),
        (
            "demo",
            &[
                "--database",
                "--listen",
                "GROUNDWORK_DATABASE",
                "GROUNDWORK_LISTEN",
            ],
        ),
        ("user", &["add", "link", "disable"]),
        ("user link", &["--site", "--database"]),
        ("user disable", &["--database"]),
        (
            "user add",
            &[
                "--role",
                "--area",
                "--display-name",
                "--email",
                "--site",
                "--database",
                "administrator",
                "GROUNDWORK_ROLE",
                "GROUNDWORK_SITE",
                "GROUNDWORK_AREA",
            ],
        ),
        ("setup", &["apply", "dump"]),
        (
            "setup apply",
            &[
                "--dry-run",
                "--author",
                "--database",
                "TABLE.toml",
                "GROUNDWORK_AUTHOR",
                "GROUNDWORK_DRY_RUN",
            ],
        ),
        ("setup dump", &["--replace", "GROUNDWORK_REPLACE"]),
        (
            "import",
            &["--author", "--database", "GROUNDWORK_AUTHOR", "SOURCE"],
        ),
        (
            "export",
            &[
                "--area",
                "--indicator",
                "--period",
                "--form",
                "--staff",
                "--output",
                "--database",
                "GROUNDWORK_AREA",
                "observations",
            ],
        ),
        ("verify", &["--database", "GROUNDWORK_DATABASE"]),
    ] {
        let arguments: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(0), "{command}");
        for word in words {
            assert!(
                said(&output).contains(word),
                "{command} --help lacks {word}"
            );
        }
    }
    assert!(said(&run(&["--version"])).contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn help_never_shows_a_password_from_the_environment() {
    let mut command = program(&["serve", "--help"]);
    let output = command
        .env("GROUNDWORK_DATABASE", "postgres://me:hunter2@host/db")
        .output()
        .unwrap();
    assert!(!said(&output).contains("hunter2"));
}

#[test]
fn a_wrong_command_line_is_answered_with_the_right_one() {
    refused(&run(&["sevre"]), 2, &["serve"]);
    refused(&run(&["serve", "--lisen", "x"]), 2, &["--listen"]);
    refused(&run(&["user", "add", "ali"]), 2, &["--role"]);
    refused(
        &run(&["user", "add", "ali", "--role", "king"]),
        2,
        &["king", "reporter"],
    );
}

#[test]
fn a_wrong_database_address_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    for address in [
        "groundwork.db",
        "mysql://host/db",
        "sqlite:",
        "sqlite::memory:",
        "sqlite:file:x.db",
        "",
    ] {
        for command in ["serve", "verify", "demo", "export"] {
            let mut program = program(&[command, "--database", address]);
            refused(
                &program.current_dir(folder.path()).output().unwrap(),
                2,
                &["sqlite:"],
            );
        }
    }
    for command in [&["verify"][..], &["export"]] {
        let output = program(command)
            .current_dir(folder.path())
            .output()
            .unwrap();
        refused(&output, 1, &["sqlite:groundwork.db"]);
    }
    let nowhere = folder.path().join("nowhere").join("x.db");
    let address = format!("sqlite:{}", nowhere.display());
    refused(
        &run(&["serve", "--listen", "127.0.0.1:0", "--database", &address]),
        1,
        &["nowhere"],
    );
    let address = "postgres://nobody:hunter2@127.0.0.1:1/db";
    let output = run(&["serve", "--listen", "127.0.0.1:0", "--database", address]);
    refused(&output, 1, &["127.0.0.1"]);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("hunter2"));
    assert!(
        files(folder.path()).is_empty(),
        "{:?}",
        files(folder.path())
    );
}

#[test]
fn a_taken_port_is_named_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    for command in ["serve", "demo"] {
        let mut program = program(&[command, "--listen", &listen, "--database", "sqlite:x.db"]);
        refused(
            &program.current_dir(folder.path()).output().unwrap(),
            1,
            &[&listen, "another program", "--listen"],
        );
    }
    refused(
        &run(&["serve", "--listen", "nonsense"]),
        1,
        &["nonsense", "127.0.0.1:8080"],
    );
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_newer_database_is_left_alone() {
    use diesel::connection::SimpleConnection as _;
    let db = sample_sqlite();
    db.connect()
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('99999999999999')")
        .unwrap();
    let before = rows(&mut db.connect(), &LEDGER);
    let address = typed(&db.address);
    for command in ["serve", "verify", "export"] {
        let mut arguments = vec![command, "--database", &address];
        if command == "serve" {
            arguments.extend(["--listen", "127.0.0.1:0"]);
        }
        refused(&run(&arguments), 1, &["newer"]);
    }
    assert_eq!(rows(&mut db.connect(), &LEDGER), before);
}

both_apps! {
    fn accounts_are_added_where_they_belong(app: &TestApp) {
        let address = typed(&app.db.address);
        let add = |name: &str, rest: &[&str]| {
            let arguments: Vec<&str> = ["user", "add", name, "--database", &address].into_iter().chain(rest.iter().copied()).collect();
            run(&arguments)
        };
        refused(&add("ali", &["--role", "reporter", "--area", "AZ-LACC"]), 1, &["AZ-LACC", "AZ-LAC (Lachin)"]);
        refused(&add("a b", &["--role", "reporter"]), 1, &["name"]);
        refused(&add("rana", &["--role", "reporter"]), 1, &["already"]);
        let output = add("ali", &["--role", "reporter", "--area", "AZ-FUZ", "--display-name", "Əli"]);
        assert!(output.status.success(), "{output:?}");
        let client = app.public();
        crate::people::accept(&client, &crate::people::link_in(&said(&output)));
        client.get("/enter").is(200).says("Əli");
        client.get("/enter/HOU-M/AZ-FUZ/2026-03").is(200);
        client.get("/enter/HOU-M/AZ-LAC/2026-03").is(403);
    }

    fn an_unknown_export_makes_no_file(app: &TestApp) {
        let address = typed(&app.db.address);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        let path = path.to_str().unwrap();
        for (arguments, word) in [
            (&["nothing"][..], "observations"),
            (&["areas/AZ-LACC"], "AZ-LAC"),
            (&["observations", "--indicator", "RET-111"], "RET-11"),
            (&["observations", "--period", "soon"], "2025-03"),
            (&["overview", "--area", "AZ-LAC"], "area"),
            (&["indicators/MIN-01"], "MIN-01"),
            (&["overview", "--format", "sdmx"], "Only the observations"),
        ] {
            let arguments: Vec<&str> = ["export"].into_iter().chain(arguments.iter().copied()).chain(["--database", &address, "--output", path]).collect();
            refused(&run(&arguments), 1, &[word]);
            assert!(files(folder.path()).is_empty(), "{arguments:?} left a file");
        }
        // What was there is kept when nothing comes in its place.
        std::fs::write(path, "kept").unwrap();
        run(&["export", "nothing", "--database", &address, "--output", path]);
        assert_eq!(std::fs::read_to_string(path).unwrap(), "kept");
    }

    fn the_command_writes_what_the_site_sends(app: &TestApp) {
        let database = typed(&app.db.address);
        for (viewer, client) in [(None, app.public()), (Some("--staff"), app.analyst())] {
            for (address, site) in [
                (&["observations"][..], "/observations.csv"),
                (&["observations", "--area", "AZ-LAC", "--period", "2024"], "/observations.csv?area=AZ-LAC&period=2024"),
                (&["overview"], "/overview.csv"),
                (&["areas/AZ-LAC"], "/areas/AZ-LAC.csv"),
                (&["sectors/housing", "--period", "2024"], "/sectors/housing.csv?period=2024"),
                (&["areas/AZ-LAC/inside"], "/areas/AZ-LAC/inside.csv"),
                (&["areas/AZ-LAC/statements"], "/areas/AZ-LAC/statements.csv"),
                (&["sectors/housing/statements"], "/sectors/housing/statements.csv"),
                (&["indicators/MIN-14/breakdowns"], "/indicators/MIN-14/breakdowns.csv"),
                (&["indicators/RET-11/timeline"], "/indicators/RET-11/timeline.csv"),
                (&["indicators/RET-11"], "/indicators/RET-11.csv"),
                (&["indicators/RET-11/series"], "/indicators/RET-11/series.csv"),
                (&["indicators/RET-11/postings", "--area", "AZ-LAC"], "/indicators/RET-11/postings.csv?area=AZ-LAC"),
                (&["observations", "--format", "hxl"], "/observations.csv?hxl=1"),
                (&["observations", "--format", "json", "--known", "2026-01-02"], "/observations.json?known=2026-01-02"),
                (&["observations", "--format", "sdmx"], "/observations.sdmx.csv"),
                (&["areas/AZ-LAC.xlsx", "--period", "2024"], "/areas/AZ-LAC.xlsx?period=2024"),
                (&["overview", "-f", "json"], "/overview.json"),
            ] {
                let arguments: Vec<&str> = ["export", "--database", &database].into_iter().chain(address.iter().copied()).chain(viewer).collect();
                let output = run(&arguments);
                assert!(output.status.success(), "{output:?}");
                let file = client.get(site);
                assert!(output.stdout == file.is(200).body, "{site} {viewer:?}: {}\nis not\n{}", said(&output), String::from_utf8_lossy(&file.body));
                assert!(output.stdout.len() > 100, "{site}");
                assert!(!site.contains(".csv") || output.stdout.ends_with(b"\r\n"), "{site}");
            }
        }
    }
}
