//! The built program, serving the sample programme to a cast of people.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use chrono::NaiveDateTime;
use groundwork::auth::password;
use groundwork::db::{Address, Db};
use groundwork::exchange::programme::{Files, Loaded, load};
use groundwork::models::area::Tree;
use groundwork::models::user::{self, Grant, Role};
use groundwork::sample;

use super::client::Client;
use super::databases::TestDb;

/// The password of everybody in the cast.
pub const PASSWORD: &str = "apple-brick-cedar";

/// Who can act: name, role, area.
pub const CAST: [(&str, Role, Option<&str>); 8] = [
    ("admin", Role::Administrator, None),
    ("rana", Role::Reporter, Some("AZ-LAC")),
    ("aydin", Role::Approver, Some("AZ-LAC")),
    ("leyla", Role::Analyst, None),
    ("vusal", Role::Viewer, Some("AZ-LAC")),
    ("farid", Role::Reporter, Some("AZ-FUZ")),
    ("nigar", Role::Approver, Some("AZ-FUZ")),
    // Of both roles, so that only the rule on one's own report stands in the way.
    ("tural", Role::Reporter, Some("AZ-LAC")),
];

/// Reads the sample programme and makes the cast.
pub fn stage(db: &Db) -> Loaded {
    let hash = password::hash(PASSWORD);
    db.write(|connection| {
        let loaded = load(
            connection,
            &Files::embedded(sample::FILES),
            "sample",
            posted_at(),
        )?;
        let tree = Tree::load(connection)?;
        for (name, role, area) in CAST {
            let area_id = area.map(|code| tree.find(code).map(|a| a.id)).transpose()?;
            let mut grants = vec![Grant { role, area_id }];
            if name == "tural" {
                grants.push(Grant {
                    role: Role::Approver,
                    area_id,
                });
            }
            let shown = format!("{name} of the cast");
            user::add(connection, name, &shown, &hash, &grants, posted_at())?;
        }
        Ok(loaded)
    })
    .expect("the sample programme")
}

/// When the sample's figures were posted.
pub fn posted_at() -> NaiveDateTime {
    super::programme::day(2026, 1, 1)
        .and_hms_opt(12, 0, 0)
        .unwrap()
}

/// A server on a database of its own, with the sample and the cast.
pub struct TestApp<'a> {
    pub db: &'a TestDb,
    pub base: String,
    _server: Server,
}

/// The program with these arguments, without settings from outside.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_groundwork"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GROUNDWORK_")) {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Runs the program to its end.
pub fn run(arguments: &[&str]) -> Output {
    program(arguments).output().expect("the built program")
}

/// The address as a person types it, with its password if it has one.
pub fn typed(address: &Address) -> String {
    match address {
        Address::Sqlite(path) => format!("sqlite:{}", path.display()),
        Address::Postgres(url) => url.clone(),
    }
}

/// A running server; stopped when dropped.
pub struct Server {
    /// Where it listens, as browsers write it.
    pub base: String,
    /// What it said on standard output while it started.
    pub said: Vec<String>,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts the program and waits until it says where it listens.
pub fn start(command: &mut Command) -> Server {
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the built program");
    let mut server = Server {
        base: String::new(),
        said: Vec::new(),
        child,
    };
    let out = server.child.stdout.take().expect("its output");
    for line in BufReader::new(out).lines().map_while(Result::ok) {
        server.said.push(line);
        // `demo` says more after its address; its last line is the third account.
        let is_demo = server.said[0].contains("demo");
        if !is_demo
            || server
                .said
                .last()
                .is_some_and(|l| l.contains("administrator"))
        {
            break;
        }
    }
    assert!(!server.said.is_empty(), "the server ended at once");
    server.base = address_in(&server.said[0]);
    server
}

/// The `http://...` in a line.
fn address_in(line: &str) -> String {
    let at = line
        .find("http://")
        .unwrap_or_else(|| panic!("no address in {line:?}"));
    line[at..].trim_end_matches(['.', '/']).to_owned()
}

impl<'a> TestApp<'a> {
    pub fn on(db: &'a TestDb) -> Self {
        let address = typed(&db.address);
        let server = start(&mut program(&[
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--database",
            &address,
        ]));
        Self {
            db,
            base: server.base.clone(),
            _server: server,
        }
    }

    /// Somebody without an account.
    pub fn public(&self) -> Client {
        Client::new(&self.base)
    }

    /// Somebody of the cast, signed in.
    pub fn person(&self, name: &str) -> Client {
        let client = self.public();
        client.sign_in(name, PASSWORD).is(303);
        client
    }

    pub fn administrator(&self) -> Client {
        self.person("admin")
    }

    /// Reports for AZ-LAC.
    pub fn reporter(&self) -> Client {
        self.person("rana")
    }

    /// Approves for AZ-LAC.
    pub fn approver(&self) -> Client {
        self.person("aydin")
    }

    pub fn analyst(&self) -> Client {
        self.person("leyla")
    }

    /// Reports for another district.
    pub fn stranger(&self) -> Client {
        self.person("farid")
    }

    /// Everything that a report's life or a posting may change.
    pub fn dump(&self) -> Vec<String> {
        use super::dump::{LEDGER, REPORTS, rows};
        let mut connection = self.db.connect();
        let mut all = rows(&mut connection, &LEDGER);
        all.extend(rows(&mut connection, &REPORTS));
        all
    }
}
