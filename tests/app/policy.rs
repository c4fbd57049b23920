//! Who may do what: a row for every route, an answer for everybody.
//!
//! A new route needs a row in [`ROWS`]; a test fails until it has one.

mod ready;

use groundwork::web::ROUTES;
use ready::*;

use crate::support::client::Client;
use crate::support::dump::lines;
use crate::support::{Page, TestApp, content, routes, sample_sqlite};

/// Everybody whom the rows answer, in the order of their letters. The last
/// reports for another district.
const ACTORS: [&str; 7] = ["", "vusal", "rana", "aydin", "leyla", "admin", "farid"];

/// What is sent to a row's address, and what stands for `{}` in the latter.
type Ready = (Vec<(String, String)>, String);

struct Row {
    verb: &'static str,
    /// An address that the route answers.
    address: &'static str,
    /// One letter for each of [`ACTORS`]: `o` it is done, `r` they read it and
    /// nothing changes, `s` sign in first, `f` forbidden, `n` there is nothing
    /// there, `c` not now, `-` not tried.
    answers: &'static str,
    /// Makes ready what this actor needs, and says what to send.
    ready: fn(&TestApp<'_>, &str) -> Ready,
}

const fn get(address: &'static str, answers: &'static str) -> Row {
    get_of(address, answers, nothing)
}

const fn get_of(
    address: &'static str,
    answers: &'static str,
    ready: fn(&TestApp<'_>, &str) -> Ready,
) -> Row {
    let verb = "get";
    Row {
        verb,
        address,
        answers,
        ready,
    }
}

const fn post(
    address: &'static str,
    answers: &'static str,
    ready: fn(&TestApp<'_>, &str) -> Ready,
) -> Row {
    let verb = "post";
    Row {
        verb,
        address,
        answers,
        ready,
    }
}

// The columns: the public, viewer, reporter, approver, analyst,
// administrator, reporter of another district.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    get("/accounts",                                    "sffffrf"),
    post("/accounts",                                   "sffffof", newcomer),
    get("/accounts/new",                                "sffffrf"),
    get("/accounts/nigar",                              "sffffrf"),
    post("/accounts/nigar",                             "sffffof", names),
    post("/accounts/nigar/grants",                      "sffffof", new_role),
    post("/accounts/nigar/grants/end",                  "sffffof", old_role),
    post("/accounts/nigar/disable",                     "sffffof", nothing),
    post("/accounts/nigar/enable",                      "sffffof", disabled),
    post("/accounts/nigar/link",                        "sffffof", nothing),
    post("/accounts/nigar/tokens/{}/end",               "sffffof", token_of_nigar),
    post("/accounts/nigar/sessions/end",                "sffffof", signed_in),
    get_of("/invitations/{}",                           "rrrrrrr", invited),
    post("/invitations/{}",                             "ooooooo", invited),
    get("/account",                                     "srrrrrr"),
    post("/account/password",                           "soooooo", new_password),
    post("/account/tokens",                             "soooooo", new_token),
    post("/account/tokens/{}/end",                      "soooooo", own_token),
    post("/account/sessions/end",                       "soooooo", signed_in_twice),
    post("/account/sessions/{}/end",                    "soooooo", signed_in_twice),
    get("/observations.csv",                            "rrrrrrr"),
    get("/downloads/datapackage.zip",                   "rrrrrrr"),
    get("/areas.geojson",                               "rrrrrrr"),
    get("/indicators/RET-11.geojson",                   "rrrrrrr"),
    get("/observations.sdmx.csv",                       "rrrrrrr"),
    get("/observations.xlsx",                           "rrrrrrr"),
    get("/api/dataValueSets?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC", "rrrrrrr"),
    get("/api/dataValueSets.json?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC", "rrrrrrr"),
    get("/api/dataValueSets.csv?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC", "rrrrrrr"),
    get("/api/42/dataValueSets?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC", "rrrrrrr"),
    get("/api/29/dataValueSets.json?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC", "rrrrrrr"),
    // A cookie is no token: only programs write here.
    post("/api/dataValueSets",                          "sssssss", nothing),
    post("/api/dataValueSets.json",                     "sssssss", nothing),
    post("/api/dataValueSets.csv",                      "sssssss", nothing),
    post("/api/42/dataValueSets",                       "sssssss", nothing),
    post("/api/42/dataValueSets.json",                  "sssssss", nothing),
    get("/audit.csv",                                   "sfffrrf"),
    get("/audit.xlsx",                                  "sfffrrf"),
    get("/overview.csv",                                "rrrrrrr"),
    get("/report.pdf",                                  "rrrrrrr"),
    get("/map.svg",                                     "rrrrrrr"),
    get("/indicators/RET-11/series.png",                "rrrrrrr"),
    get("/embed/map",                                   "rrrrrrr"),
    get("/embed/indicators/RET-11/series",              "rrrrrrr"),
    get("/",                                            "rrrrrrr"),
    get("/areas",                                       "rrrrrrr"),
    get("/areas/AZ-LAC",                                "rrrrrrr"),
    get("/sectors",                                     "rrrrrrr"),
    get("/sectors/housing",                             "rrrrrrr"),
    get("/indicators/RET-11/postings?area=AZ-LAC",      "rrrrrrr"),
    get("/indicators/RET-11",                           "rrrrrrr"),
    get("/compare",                                     "rrrrrrr"),
    get("/changes",                                     "rrrrrrr"),
    get("/reporting",                                   "rrrrrrr"),
    get("/downloads",                                   "rrrrrrr"),
    get("/about",                                       "rrrrrrr"),
    get("/about/figures",                               "rrrrrrr"),
    get("/enter",                                       "srrrrrr"),
    get("/enter/HOU-M/AZ-LAC/2026-02",                  "srrrrrf"),
    post("/enter/HOU-M/AZ-LAC/2026-02",                 "sfoffff", whole_form),
    post("/enter/HOU-M/AZ-LAC/2026-02/copy",            "sfrffff", whole_form),
    post("/enter/HOU-M/AZ-LAC/2026-02/submission",      "sfoffff", whole_form),
    get("/enter/HOU-M/AZ-LAC/2026-02/history",          "srrrrrf"),
    get("/imports",                                     "sfrfrrr"),
    post("/imports",                                    "sfofffo", file),
    get("/imports/template.csv?form=HOU-M&area=AZ-LAC&period=2026-05", "sfrfffn"),
    get_of("/imports/{}",                               "sfrfrrf", looked),
    get_of("/imports/{}/refused.csv",                   "sfrfrrf", looked),
    post("/imports/{}",                                 "sfoffff", looked),
    post("/imports/{}/taking",                          "sfoffff", looked),
    post("/imports/{}/undoing",                         "sfoffff", taken),
    get("/review",                                      "srrrrrr"),
    post("/review/approvals",                           "sffofff", chosen),
    get("/review/HOU-M/AZ-LAC/2026-03",                 "srrrrrf"),
    post("/review/HOU-M/AZ-LAC/2026-03/approval",       "sffofff", submitted),
    post("/review/HOU-M/AZ-LAC/2026-03/return",         "sffofff", submitted),
    get("/audit",                                       "sfffrrf"),
    get("/reporting/reminders",                         "sffffrf"),
    post("/reporting/reminders",                        "sffffcf", nothing), // no mail server here
    post("/review/HOU-M/AZ-LAC/2026-04/reopening",      "sffofff", closed),
    get_of("/receipts/{}",                              "srrrrrf", approved),
    get("/setup",                                       "sffffrf"),
    get("/setup/areas/split",                           "sffffrf"),
    post("/setup/areas/split",                          "sffffof", split),
    get("/setup/sources",                               "sffffrf"),
    get("/setup/sources/row",                           "sffffrf"),
    post("/setup/sources/row",                          "sffffof", new_source),
    get_of("/setup/sources/removal?of={}",              "sffffrf", unused_source),
    post("/setup/sources/removal",                      "sffffof", unused_source),
    get("/session",                                     "rrrrrrr"),
    post("/session",                                    "ooooooo", password),
    post("/session/end",                                "-oooooo", nothing),
    post("/language",                                   "roooooo", russian),
    get("/assets/icon.svg",                             "rrrrrrr"),
    get("/healthz",                                     "rrrrrrr"),
];

/// Whether somebody is asked to sign in.
fn asks_to_sign_in(page: &Page) -> bool {
    let leads = page
        .header("location")
        .is_some_and(|to| to.starts_with("/session?next="));
    page.status == 401 || (page.status == 303 && leads)
}

/// What an answer is, as a letter of the table; `o` and `r` differ in what
/// they change.
fn letter(page: &Page, has_changed: bool) -> char {
    match page.status {
        _ if asks_to_sign_in(page) => 's',
        200 | 303 if has_changed => 'o',
        200 | 303 => 'r',
        403 => 'f',
        404 => 'n',
        409 => 'c',
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

fn wanted(row: &Row) -> Vec<(&'static str, char)> {
    ACTORS.into_iter().zip(row.answers.chars()).collect()
}

fn route(row: &Row) -> Option<(&'static str, &'static str)> {
    routes::of(row.verb, &row.address.replace("{}", "x"))
}

#[test]
fn every_route_has_its_row() {
    for row in ROWS {
        assert_eq!(row.answers.len(), ACTORS.len(), "{}", row.address);
        assert!(
            route(row).is_some(),
            "no route answers {} {}",
            row.verb,
            row.address
        );
    }
    let rows: Vec<_> = ROWS.iter().filter_map(route).collect();
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
    draft(&app);
    submitted(&app, "");
    let rows = ROWS.iter().filter(|row| row.verb == "get");
    let rows: Vec<_> = rows.map(|row| (row, (row.ready)(&app, "").1)).collect();
    let clients = ACTORS.map(|actor| (actor, client(&app, actor)));
    let before = everything(&app);
    let mut wrong = Vec::new();
    for (at, (actor, client)) in clients.iter().enumerate() {
        for (row, part) in &rows {
            let (_, wanted) = wanted(row)[at];
            let page = client.get(&row.address.replace("{}", part));
            if letter(&page, false) != wanted {
                wrong.push(format!(
                    "{} for {actor:?}: {}, not {wanted}",
                    row.address, page.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(everything(&app), before, "reading changed something");
}

/// Those who may not are refused and change nothing; then each of those who
/// may does it, on a fresh database, and something changes.
#[test]
fn everybody_changes_what_they_may() {
    let mut wrong = Vec::new();
    for row in ROWS.iter().filter(|row| row.verb == "post") {
        let (done, refused): (Vec<_>, Vec<_>) = wanted(row)
            .into_iter()
            .partition(|(_, letter)| *letter == 'o');
        wrong.extend(try_one_after_another(row, &refused));
        for actor in done {
            wrong.extend(try_one_after_another(row, &[actor]));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Sends the row's request for each of the actors, all to one fresh database.
fn try_one_after_another(row: &Row, actors: &[(&str, char)]) -> Vec<String> {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let mut wrong = Vec::new();
    for &(actor, wanted) in actors.iter().filter(|(_, letter)| *letter != '-') {
        let (body, part) = (row.ready)(&app, actor);
        let client = client(&app, actor);
        let before = everything(&app);
        let address = row.address.replace("{}", &part);
        let page = match body.iter().find(|(name, _)| name == "file") {
            Some((_, file)) => {
                client.upload(&address, "a.csv", file.as_bytes(), &[("state", "draft")])
            }
            None => client.post(&address, &body),
        };
        let after = everything(&app);
        if letter(&page, after != before) != wanted || (wanted != 'o' && after != before) {
            let changed = content::changed(&before.0, &after.0);
            wrong.push(format!(
                "{} by {actor:?}: {}, not {wanted}; changed {changed:?}: {}",
                row.address,
                page.status,
                page.prose()
            ));
        }
    }
    wrong
}

/// The content, and the sessions.
fn everything(app: &TestApp<'_>) -> (std::collections::BTreeMap<String, String>, Vec<String>) {
    let mut connection = app.db.connect();
    let sessions = lines(
        &mut connection,
        "SELECT token_hash AS line FROM sessions ORDER BY 1",
    );
    (content::hashes(&mut connection), sessions)
}

/// The addresses of all pages, with what they need made ready for somebody.
pub fn pages(app: &TestApp<'_>, actor: &str) -> Vec<String> {
    let pages = ROWS.iter().filter(|row| row.verb == "get");
    pages
        .map(|row| row.address.replace("{}", &(row.ready)(app, actor).1))
        .collect()
}
