//! The built program at work: settings, an empty database, the demo, proof.

use groundwork::db::Address;

use crate::commands::{refused, said};
use crate::support::app::{PASSWORD, program, run, start, typed};
use crate::support::dump::{LEDGER, rows};
use crate::support::{TestDb, client::Client, sample_sqlite};

#[test]
fn settings_come_from_the_environment_too() {
    let db = sample_sqlite();
    let output = program(&["verify"])
        .env("GROUNDWORK_DATABASE", typed(&db.address))
        .output()
        .unwrap();
    assert!(
        output.status.success() && said(&output).contains("fits"),
        "{output:?}"
    );
    refused(
        &program(&["serve"])
            .env("GROUNDWORK_LISTEN", "nonsense")
            .output()
            .unwrap(),
        1,
        &["nonsense"],
    );
    let server = start(
        program(&["serve"])
            .env("GROUNDWORK_LISTEN", "127.0.0.1:0")
            .env("GROUNDWORK_DATABASE", typed(&db.address)),
    );
    Client::new(&server.base).get("/healthz").is(200);
    // What is typed goes before what is set.
    let output = program(&["verify", "--database", &typed(&db.address)])
        .env("GROUNDWORK_DATABASE", "sqlite:/nowhere/x.db")
        .output()
        .unwrap();
    assert!(output.status.success());
}

#[test]
fn an_empty_database_says_what_to_do_next() {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("new.db").display());
    let server = start(&mut program(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database",
        &address,
    ]));
    let client = Client::new(&server.base);
    client
        .get("/")
        .is(200)
        .says("groundwork user add")
        .says("groundwork import");
    for page in [
        "/areas",
        "/sectors",
        "/sectors/housing",
        "/reporting",
        "/downloads",
        "/about",
        "/session",
        "/overview.csv",
        "/observations.csv",
        "/healthz",
    ] {
        let answer = client.get(page);
        assert!(
            matches!(answer.status, 200 | 303 | 404),
            "{page}: {}",
            answer.text()
        );
    }
    let output = run(&[
        "user",
        "add",
        "Chief",
        "--role",
        "administrator",
        "--database",
        &address,
    ]);
    assert!(output.status.success(), "{output:?}");
    crate::people::accept(&client, &crate::people::link_in(&said(&output)));
    client.get("/account").is(200).says("chief");
    client.get("/accounts").is(200);
    let empty = run(&["verify", "--database", &address]);
    assert!(empty.status.success(), "{empty:?}");
}

#[test]
fn the_demo_lets_three_people_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(&["demo", "--listen", "127.0.0.1:0"]);
    let server = start(command.env("TMPDIR", folder.path()));
    let base = &server.base;
    Client::new(base).get("/").is(200).says("Karabakh");
    let mut people = 0;
    for line in &server.said {
        let words: Vec<&str> = line.split_whitespace().collect();
        let after = |what: &str| {
            words
                .iter()
                .position(|w| *w == what)
                .and_then(|at| words.get(at + 1))
                .copied()
        };
        if let (Some(name), Some(password)) = (after("name"), after("password")) {
            let client = Client::new(base);
            client.sign_in(name, password).is(303);
            client.get("/enter").is(200);
            let all = if name == "administrator" { 200 } else { 404 };
            client.get("/indicators/MIN-01").is(all);
            people += 1;
        }
    }
    assert_eq!(people, 3, "{:?}", server.said);
}

/// Behind a proxy that speaks HTTPS, the session is bound to this host.
#[test]
fn over_https_the_cookie_is_bound_to_the_host() {
    let db = sample_sqlite();
    let address = typed(&db.address);
    let mut command = program(&["serve", "--https", "--listen", "127.0.0.1:0"]);
    let server = start(command.args(["--database", &address]));
    let client = Client::new(&server.base);
    let answer = client.sign_in("rana", PASSWORD);
    let cookie = answer.is(303).sets("__Host-groundwork").to_owned();
    assert!(answer.sets("__Host-groundwork-device").contains("Secure"));
    assert!(cookie.starts_with("__Host-groundwork="), "{cookie}");
    for part in ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    let token = cookie.split(';').next().unwrap();
    let other = Client::new(&server.base);
    let enter = |token: &str| other.get_with("/enter", &[("Cookie", token)]).status;
    assert_eq!(enter(token), 200);
    // Another host could have set a cookie of the plain name.
    assert_eq!(enter(token.trim_start_matches("__Host-")), 303);
}

#[test]
fn a_demo_or_an_import_never_touches_a_programme() {
    let db = sample_sqlite();
    let (address, before) = (typed(&db.address), rows(&mut db.connect(), &LEDGER));
    refused(
        &run(&["demo", "--listen", "127.0.0.1:0", "--database", &address]),
        1,
        &["programme already"],
    );
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sample");
    refused(
        &run(&["import", sample, "--database", &address]),
        1,
        &["programme already"],
    );
    assert_eq!(rows(&mut db.connect(), &LEDGER), before);
}

/// Lets the sqlite3 shell change a file, as somebody with a grudge would.
fn shell(db: &TestDb, sql: &str) {
    let Address::Sqlite(path) = &db.address else {
        unreachable!("a file")
    };
    let output = std::process::Command::new("sqlite3")
        .arg(path)
        .arg(sql)
        .output()
        .expect("the sqlite3 shell");
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
}

#[test]
fn verify_names_what_somebody_changed() {
    let fits = |db: &TestDb| run(&["verify", "--database", &typed(&db.address)]);
    let db = sample_sqlite();
    let output = fits(&db);
    assert!(output.status.success(), "{output:?}");
    assert!(
        said(&output).contains("728 postings") && said(&output).contains("Head: "),
        "{}",
        said(&output)
    );
    for change in [
        "UPDATE postings SET new_value = new_value + 10000 WHERE id = 100",
        "UPDATE cells SET value = value + 10000 WHERE posting_id = 100",
        "UPDATE totals SET value = value + 1 WHERE (indicator_id, area_id, breakdown_id, period) = (SELECT indicator_id, area_id, breakdown_id, period FROM totals LIMIT 1)",
        "UPDATE postings SET note = note || '.' WHERE id = 100",
        "DELETE FROM postings WHERE id = 100",
        "DELETE FROM postings WHERE id = (SELECT max(id) FROM postings)",
        "UPDATE postings SET id = -1 WHERE id = 100; UPDATE postings SET id = 100 WHERE id = 101; UPDATE postings SET id = 101 WHERE id = -1",
    ] {
        let db = sample_sqlite();
        shell(&db, change);
        let output = fits(&db);
        refused(&output, 1, &[]);
        assert!(
            String::from_utf8_lossy(&output.stderr).len() > 30,
            "{change}: says nothing"
        );
    }
}
