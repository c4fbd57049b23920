//! The house of the design: who may use whom, and how long a file may be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Every room and what it may use directly, besides what those may use.
const ROOMS: [(&str, &[&str]); 15] = [
    ("error", &[]),
    ("config", &[]),
    ("i18n", &[]),
    ("db", &["error", "config"]),
    ("ledger", &["db"]),
    ("models", &["ledger", "db"]),
    ("auth", &["models", "db"]),
    ("access", &["models"]),
    ("reports", &["access", "models", "db"]),
    ("charts", &["i18n"]),
    ("exchange", &["reports", "models", "db"]),
    ("sample", &[]),
    ("mail", &[]),
    (
        "web",
        &[
            "exchange", "charts", "reports", "access", "auth", "models", "sample", "mail", "i18n",
            "config",
        ],
    ),
    ("cli", &["web", "exchange", "sample"]),
];

const LEAVES: [&str; 3] = ["error", "config", "i18n"];

/// Macros stand at the crate's root and belong to this room.
const MACROS_OF_DB: [&str; 4] = ["each_backend", "in_batches", "insert_all", "word_enum"];

const LONGEST: usize = 400;

fn may_use() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let direct: BTreeMap<_, _> = ROOMS.into_iter().collect();
    let mut all = BTreeMap::new();
    for (room, uses) in ROOMS {
        let mut reached = BTreeSet::from([room]);
        // Leaves use nothing of ours; every other room may use the leaves.
        let mut next = uses.to_vec();
        if !LEAVES.contains(&room) {
            next.extend(LEAVES);
        }
        while let Some(below) = next.pop() {
            if reached.insert(below) {
                next.extend(direct[below]);
            }
        }
        all.insert(room, reached);
    }
    all
}

/// The code without comments and without the text in quotes.
fn bare(code: &str) -> String {
    let mut bare = String::new();
    for line in code.lines() {
        let mut quoted = false;
        let mut before = ' ';
        let mut rest = line.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '"' if before != '\\' && before != '\'' => quoted = !quoted,
                '/' if !quoted && rest.peek() == Some(&'/') => break,
                _ if quoted => {}
                c => bare.push(c),
            }
            before = if before == '\\' { ' ' } else { c };
        }
        bare.push('\n');
    }
    bare
}

/// The names that follow the crate's root, `root::` being how it is written.
fn names_after(code: &str, root: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(root) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | ':')) {
            continue;
        }
        let after = code[at + root.len()..].trim_start();
        let word = |text: &str| {
            text.trim_start()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        };
        let Some(group) = after.strip_prefix('{') else {
            names.insert(word(after));
            continue;
        };
        let mut depth = 0;
        let mut item = String::new();
        for c in group.chars() {
            match c {
                '}' if depth == 0 => break,
                ',' if depth == 0 => {
                    names.insert(word(&item));
                    item.clear();
                    continue;
                }
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            item.push(c);
        }
        names.insert(word(&item));
    }
    names.remove("");
    names
}

/// The rooms that a file uses. `depth` is how many `super::` reach the root.
fn used(code: &str, depth: usize) -> BTreeSet<String> {
    let code = bare(code);
    let mut names = names_after(&code, "crate::");
    let rooms: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let above = names_after(&code, &"super::".repeat(depth));
    names.extend(
        above
            .into_iter()
            .filter(|name| rooms.contains(name.as_str())),
    );
    names
        .into_iter()
        .map(|name| {
            if MACROS_OF_DB.contains(&name.as_str()) {
                "db".into()
            } else {
                name
            }
        })
        .collect()
}

/// What is wrong with the arrows of one file of a room.
fn wrong_arrows(room: &str, file: &str, code: &str, depth: usize) -> Vec<String> {
    let Some(allowed) = may_use().remove(room) else {
        return vec![format!("{file}: {room} has no place in the table of rooms")];
    };
    let wrong = used(code, depth)
        .into_iter()
        .filter(|name| !allowed.contains(name.as_str()));
    wrong
        .map(|name| format!("{file}: {room} must not use {name}"))
        .collect()
}

fn files(folder: &Path, ends: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ends));
        } else if path
            .extension()
            .is_some_and(|end| ends.iter().any(|wanted| end == *wanted))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn no_arrow_points_up() {
    let src = root().join("src");
    let mut wrong = Vec::new();
    let mut rooms = BTreeSet::new();
    for path in files(&src, &["rs"]) {
        let inside = path.strip_prefix(&src).unwrap();
        let parts: Vec<&str> = inside.iter().map(|part| part.to_str().unwrap()).collect();
        let room = parts[0].trim_end_matches(".rs");
        // The roof may use everything: main.rs and the list of modules.
        if ["main", "lib"].contains(&room) {
            continue;
        }
        rooms.insert(room.to_owned());
        let depth = parts.len() - usize::from(parts.len() > 1 && inside.ends_with("mod.rs"));
        wrong.extend(wrong_arrows(
            room,
            inside.to_str().unwrap(),
            &std::fs::read_to_string(&path).unwrap(),
            depth,
        ));
    }
    assert!(rooms.len() > 3, "only {rooms:?} were looked at");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_arrow_that_points_up_would_be_seen() {
    for (room, code, seen) in [
        ("db", "use crate::models::area::Tree;", Some("models")),
        (
            "db",
            "use crate::{error::Error, ledger::{self, Amount}};",
            Some("ledger"),
        ),
        (
            "db",
            "use crate::{\n    error::Error,\n    web,\n};",
            Some("web"),
        ),
        ("models", "fn f() -> crate::web::Page {}", Some("web")),
        ("models", "use super::super::reports::x;", Some("reports")),
        ("error", "use crate::config::Config;", Some("config")),
        ("charts", "use crate::ledger::Amount;", Some("ledger")),
        ("access", "use crate::auth::Session;", Some("auth")),
        ("error", "word_enum! {} use crate::word_enum;", Some("db")),
        ("attic", "", Some("no place in the table")),
        (
            "models",
            "use crate::{each_backend, word_enum}; use crate::ledger::Amount;",
            None,
        ),
        (
            "models",
            "//! [`crate::web`]\n/// crate::web\nlet text = \"crate::web\"; // crate::web",
            None,
        ),
        ("web", "use crate::cli::x;", Some("cli")),
        (
            "web",
            "use crate::reports::overview; use crate::db::Db; use crate::error::Result;",
            None,
        ),
        ("db", "macro_rules! m { () => { $crate::models::x } }", None),
    ] {
        let wrong = wrong_arrows(room, "file.rs", code, 2);
        match seen {
            Some(name) => assert!(
                wrong.len() == 1 && wrong[0].contains(name),
                "{room}: {code}: {wrong:?}"
            ),
            None => assert!(wrong.is_empty(), "{wrong:?}"),
        }
    }
}

#[test]
fn no_file_is_longer_than_one_can_read_at_a_sitting() {
    let mut seen = 0;
    let mut long = Vec::new();
    for folder in ["src", "tests", "migrations", "templates"]
        .map(|name| root().join(name))
        .iter()
        .filter(|f| f.exists())
    {
        for path in files(folder, &["rs", "sql", "html", "css", "js"]) {
            let lines = std::fs::read_to_string(&path).unwrap().lines().count();
            seen += 1;
            if lines > LONGEST {
                long.push(format!(
                    "{}: {lines} lines",
                    path.strip_prefix(root()).unwrap().display()
                ));
            }
        }
    }
    assert!(seen > 20, "only {seen} files were looked at");
    assert!(
        long.is_empty(),
        "longer than {LONGEST} lines:\n{}",
        long.join("\n")
    );
}
