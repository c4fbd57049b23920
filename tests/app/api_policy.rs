//! Who may do what with which token: a row for every operation.

use groundwork::web::OPERATIONS;

use crate::support::scene::{self, Scene};
use crate::support::tokens::Program;
use crate::support::{TestApp, sample_sqlite};

/// Whose tokens, and for what.
const TOKENS: [(&str, &str); 9] = [
    ("", ""),
    ("vusal", "read"),
    ("rana", "enter"),
    ("rana", "read"),
    ("aydin", "approve"),
    ("leyla", "read"),
    ("admin", "import"),
    ("farid", "enter"),
    ("rana", "import"),
];

const HERE: &str = "HOU-M/AZ-LAC/2026-02";

/// Method, pattern, what stands for its last part, and one letter for each of
/// [`TOKENS`]: `o` it is done, `s` a token is needed, `f` forbidden.
#[rustfmt::skip]
const ROWS: &[(&str, &str, &str, &str)] = &[
    ("get", "/programme", "", "ooooooooo"),
    ("get", "/areas", "", "ooooooooo"),
    ("get", "/areas/{code}", "/areas/AZ-LAC", "ooooooooo"),
    ("get", "/indicators", "", "ooooooooo"),
    ("get", "/indicators/{code}", "/indicators/RET-11", "ooooooooo"),
    ("get", "/forms", "", "ooooooooo"),
    ("get", "/targets", "", "ooooooooo"),
    ("get", "/series", "/series?indicator=RET-11", "ooooooooo"),
    ("get", "/totals", "", "ooooooooo"),
    ("get", "/observations", "", "ooooooooo"),
    ("get", "/postings", "", "ooooooooo"),
    ("get", "/files", "/files?table=overview", "ooooooooo"),
    ("get", "/reporting", "", "ooooooooo"),
    ("get", "/reports", "", "soooooooo"),
    ("get", "/reports/{form}/{area}/{period}", "", "soooooofo"),
    ("put", "/reports/{form}/{area}/{period}", "", "sfofffffo"),
    ("post", "/reports/{form}/{area}/{period}/submit", "", "sfofffffo"),
    ("post", "/reports/{form}/{area}/{period}/approve", "", "sfffoffff"),
    ("post", "/reports/{form}/{area}/{period}/return", "", "sfffoffff"),
    ("post", "/imports", "/imports?name=a.csv&state=draft", "sfffffffo"),
    ("get", "/imports", "", "soooooooo"),
    ("get", "/imports/{number}", "/imports/{}", "sfoofoofo"),
    ("post", "/imports/{number}/undo", "/imports/{}/undo", "sfffffffo"),
];

/// A file of figures that rana may bring in.
const FILE: &str = "area,period,HOU-01\nAZ-LAC,2026-05,5\n";

/// Brings it in; the import's number.
fn brought(app: &TestApp<'_>) -> String {
    let program = Program::new(app, "rana", "import");
    let page = program.ask(
        "POST",
        "/imports?state=draft",
        &[("Content-Type", "text/csv")],
        FILE,
    );
    page.is(201).json()["number"].to_string()
}

/// Does what a row says with each of these tokens, all on one fresh database;
/// what came differently than it should.
fn try_all(row: &(&str, &str, &str, &str), tokens: &[((&str, &str), char)]) -> Vec<String> {
    let (verb, pattern, address, _) = *row;
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let is_decision = pattern.ends_with("approve") || pattern.ends_with("return");
    let scene = if is_decision {
        Scene::Submitted("tural")
    } else {
        Scene::Draft
    };
    let place = ("HOU-M", "AZ-LAC", "2026-02");
    scene::put(&db, place, scene, 7);
    let version = scene::state(&db, place).unwrap().1;
    let tag = format!("\"{version}.0\"");
    let body = match verb {
        "put" => r#"{"values": [{"indicator": "HOU-01", "value": 8}]}"#,
        _ if pattern == "/imports" && verb == "post" => FILE,
        _ if pattern.ends_with("return") => r#"{"reason": "Count again."}"#,
        _ => "",
    };
    let path = if address.is_empty() {
        pattern.replace("{form}/{area}/{period}", HERE)
    } else {
        address.to_owned()
    };
    let path = match path.contains("{}") {
        true => path.replace("{}", &brought(&app)),
        false => path,
    };
    let headers = [("If-Match", tag.as_str())];
    let headers = &headers[usize::from(verb == "get")..];
    let mut wrong = Vec::new();
    for &((name, scope), wanted) in tokens {
        let program = Program::new(&app, name, scope);
        let before = app.dump();
        let page = program.ask(&verb.to_uppercase(), &path, headers, body);
        let got = match page.status {
            200 | 201 => 'o',
            401 => 's',
            403 => 'f',
            _ => '?',
        };
        let should_change = verb != "get" && wanted == 'o';
        if got != wanted || (app.dump() != before) != should_change {
            wrong.push(format!(
                "{verb} {path} by {name:?} to {scope:?}: {got}, not {wanted}: {}",
                page.text()
            ));
        }
    }
    wrong
}

#[test]
fn every_operation_has_its_row() {
    let rows: Vec<_> = ROWS.iter().map(|row| (row.0, row.1)).collect();
    let operations: Vec<_> = OPERATIONS.iter().map(|o| (o.verb, o.path)).collect();
    assert_eq!(rows, operations);
}

#[test]
fn every_token_does_what_it_may() {
    let mut wrong = Vec::new();
    for row in ROWS {
        assert_eq!(row.3.len(), TOKENS.len(), "{}", row.1);
        let wanted = TOKENS.into_iter().zip(row.3.chars());
        // Who changes something does so on a database of their own.
        let changes = |(_, letter): &((&str, &str), char)| row.0 != "get" && *letter == 'o';
        let (done, rest): (Vec<_>, Vec<_>) = wanted.partition(changes);
        wrong.extend(try_all(row, &rest));
        for one in done {
            wrong.extend(try_all(row, &[one]));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
