//! Who may do what: a row for every route, an answer for everybody.
//!
//! A new route needs a row in [`ROWS`]; a test fails until it has one.

use groundwork::db::Db;
use groundwork::web::ROUTES;

use crate::support::client::Client;
use crate::support::scene::{self, Scene};
use crate::support::{Page, TestApp, content, pairs, routes, sample_sqlite};

/// Everybody whom the rows answer, in the order of their letters. The last
/// reports for another district.
const ACTORS: [&str; 7] = ["", "vusal", "rana", "aydin", "leyla", "admin", "farid"];

/// What is sent, besides the address.
type Body = Vec<(String, String)>;

struct Row {
    verb: &'static str,
    /// An address that the route answers.
    address: &'static str,
    /// One letter for each of [`ACTORS`]: `o` it is done, `s` sign in first,
    /// `f` forbidden, `n` there is nothing there for them.
    answers: &'static str,
    /// Makes ready what the row needs, and says what to send.
    body: fn(&Db, &Client) -> Body,
}

const fn get(address: &'static str, answers: &'static str) -> Row {
    Row {
        verb: "get",
        address,
        answers,
        body: nothing,
    }
}

const fn post(address: &'static str, answers: &'static str, body: fn(&Db, &Client) -> Body) -> Row {
    Row {
        verb: "post",
        address,
        answers,
        body,
    }
}

// The columns: the public, viewer, reporter, approver, analyst,
// administrator, reporter of another district.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    get("/observations.csv",                            "ooooooo"),
    get("/overview.csv",                                "ooooooo"),
    get("/",                                            "ooooooo"),
    get("/areas",                                       "ooooooo"),
    get("/areas/AZ-LAC",                                "ooooooo"),
    get("/sectors",                                     "ooooooo"),
    get("/sectors/housing",                             "ooooooo"),
    get("/indicators/RET-11/postings?area=AZ-LAC",      "ooooooo"),
    get("/indicators/RET-11",                           "ooooooo"),
    get("/reporting",                                   "ooooooo"),
    get("/downloads",                                   "ooooooo"),
    get("/about",                                       "ooooooo"),
    get("/enter",                                       "soooooo"),
    get("/enter/HOU-M/AZ-LAC/2026-02",                  "sooooof"),
    post("/enter/HOU-M/AZ-LAC/2026-02",                 "sfoffff", whole_form),
    post("/enter/HOU-M/AZ-LAC/2026-02/submission",      "sfoffff", whole_form),
    get("/review",                                      "soooooo"),
    get("/review/HOU-M/AZ-LAC/2026-03",                 "sooooof"),
    post("/review/HOU-M/AZ-LAC/2026-03/approval",       "sffofff", submitted),
    post("/review/HOU-M/AZ-LAC/2026-03/return",         "sffofff", submitted),
    get("/session",                                     "ooooooo"),
    post("/session",                                    "ooooooo", password),
    post("/session/end",                                "-oooooo", empty),
    get("/assets/icon.svg",                             "ooooooo"),
    get("/healthz",                                     "ooooooo"),
];

fn nothing(_: &Db, _: &Client) -> Body {
    Body::new()
}

fn empty(_: &Db, _: &Client) -> Body {
    Body::new()
}

/// The form as its reporter would send it, whoever sends it.
fn whole_form(db: &Db, reporter: &Client) -> Body {
    scene::put(db, ("HOU-M", "AZ-LAC", "2026-02"), Scene::Draft, 7);
    let form = reporter
        .get("/enter/HOU-M/AZ-LAC/2026-02")
        .form("form.entry");
    form.with("value:HOU-01:total", "8").fields
}

fn submitted(db: &Db, _: &Client) -> Body {
    let place = ("HOU-M", "AZ-LAC", "2026-03");
    scene::put(db, place, Scene::Submitted("tural"), 7);
    let (_, version) = scene::state(db, place).unwrap();
    pairs(&[
        ("version", &version.to_string()),
        ("reason", "Count again."),
    ])
}

fn password(_: &Db, _: &Client) -> Body {
    pairs(&[
        ("name", "leyla"),
        ("password", crate::support::app::PASSWORD),
    ])
}

/// Whether somebody is asked to sign in.
fn asks_to_sign_in(page: &Page) -> bool {
    let leads = page
        .header("location")
        .is_some_and(|to| to.starts_with("/session?next="));
    page.status == 401 || (page.status == 303 && leads)
}

/// What an answer is, as a letter of the table.
fn letter(page: &Page) -> char {
    match page.status {
        _ if asks_to_sign_in(page) => 's',
        200 | 303 => 'o',
        403 => 'f',
        404 => 'n',
        _ => '?',
    }
}

fn client(app: &TestApp<'_>, actor: &str) -> Client {
    if actor.is_empty() {
        app.public()
    } else {
        app.person(actor)
    }
}

fn wanted(row: &Row) -> impl Iterator<Item = (&'static str, char)> {
    ACTORS
        .into_iter()
        .zip(row.answers.to_lowercase().chars().collect::<Vec<_>>())
}

#[test]
fn every_route_has_its_row() {
    for row in ROWS {
        assert_eq!(row.answers.len(), ACTORS.len(), "{}", row.address);
        assert!(
            routes::of(row.verb, row.address).is_some(),
            "no route answers {} {}",
            row.verb,
            row.address
        );
    }
    let rows: Vec<_> = ROWS
        .iter()
        .filter_map(|row| routes::of(row.verb, row.address))
        .collect();
    let missing: Vec<_> = ROUTES
        .iter()
        .filter(|route| !rows.contains(route))
        .collect();
    assert!(missing.is_empty(), "no row in ROWS for {missing:?}");
}

#[test]
fn everybody_reads_what_they_may() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    scene::put(&db, ("HOU-M", "AZ-LAC", "2026-02"), Scene::Draft, 7);
    scene::put(
        &db,
        ("HOU-M", "AZ-LAC", "2026-03"),
        Scene::Submitted("tural"),
        7,
    );
    let clients = ACTORS.map(|actor| (actor, client(&app, actor)));
    let before = content::hashes(&mut db.connect());
    let mut wrong = Vec::new();
    for (at, (actor, client)) in clients.iter().enumerate() {
        for row in ROWS.iter().filter(|row| row.verb == "get") {
            let (_, wanted) = wanted(row).nth(at).unwrap();
            let page = client.get(row.address);
            if letter(&page) != wanted {
                wrong.push(format!(
                    "{} for {actor:?}: {}, not {wanted}",
                    row.address, page.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let changed = content::changed(&before, &content::hashes(&mut db.connect()));
    assert!(changed.is_empty(), "reading changed {changed:?}");
}

/// Those who may not are refused and change nothing; then each of those who
/// may does it, on a fresh database, and something changes.
#[test]
fn everybody_changes_what_they_may() {
    let mut wrong = Vec::new();
    for row in ROWS.iter().filter(|row| row.verb == "post") {
        wrong.extend(refused(row));
        for (actor, _) in wanted(row).filter(|(_, letter)| *letter == 'o') {
            let db = sample_sqlite();
            let app = TestApp::on(&db);
            let body = (row.body)(&db, &app.reporter());
            let client = client(&app, actor);
            let before = everything(&app);
            let page = client.post(row.address, &body);
            let has_changed = everything(&app) != before;
            if letter(&page) != 'o' || !has_changed {
                wrong.push(format!(
                    "{} by {actor:?}: {}, changed: {has_changed}: {}",
                    row.address,
                    page.status,
                    page.prose()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn refused(row: &Row) -> Vec<String> {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let body = (row.body)(&db, &app.reporter());
    let refused = wanted(row).filter(|(_, letter)| !matches!(letter, 'o' | '-'));
    let clients: Vec<_> = refused
        .map(|(actor, wanted)| (actor, client(&app, actor), wanted))
        .collect();
    let before = content::hashes(&mut db.connect());
    let mut wrong = Vec::new();
    for (actor, client, wanted) in clients {
        let page = client.post(row.address, &body);
        if letter(&page) != wanted {
            wrong.push(format!(
                "{} by {actor:?}: {}, not {wanted}",
                row.address, page.status
            ));
        }
    }
    let changed = content::changed(&before, &content::hashes(&mut db.connect()));
    if !changed.is_empty() {
        wrong.push(format!("{}: a refusal changed {changed:?}", row.address));
    }
    wrong
}

/// The content, and how many sessions there are.
fn everything(app: &TestApp<'_>) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
    let mut connection = app.db.connect();
    let sessions = crate::support::dump::lines(
        &mut connection,
        "SELECT token_hash AS line FROM sessions ORDER BY 1",
    );
    (content::hashes(&mut connection), sessions)
}
