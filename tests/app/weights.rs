//! How heavy pages are on a slow line: every byte of the answers, headers and
//! all, compressed as they are served.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;

use groundwork::models::audit::{self, Action, NewLine};
use groundwork::models::user::{self, Grant, Role};

use crate::support::client::{Client, encoded};
use crate::support::programme::now;
use crate::support::scene::{self, Scene};
use crate::support::{Page, TestApp, large, pairs, sample_sqlite};

const KB: usize = 1024;

/// What a page may weigh: first visit, later visit (KB), requests.
#[derive(Clone, Copy, Debug)]
struct Limit(usize, usize, usize);

/// The bytes of one answer, as they come over the line.
fn answer(base: &str, request: &str) -> Vec<u8> {
    let host = base.trim_start_matches("http://");
    let mut line = TcpStream::connect(host).unwrap();
    line.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    line.read_to_end(&mut bytes).unwrap();
    assert!(bytes.starts_with(b"HTTP/1.1 "), "an answer to {request}");
    bytes
}

fn headers(base: &str, cookie: Option<&str>) -> String {
    let host = base.trim_start_matches("http://");
    let cookie = cookie.map_or(String::new(), |cookie| format!("Cookie: {cookie}\r\n"));
    format!("Host: {host}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n{cookie}")
}

fn got(base: &str, address: &str, cookie: Option<&str>) -> Vec<u8> {
    answer(
        base,
        &format!("GET {address} HTTP/1.1\r\n{}\r\n", headers(base, cookie)),
    )
}

fn posted(base: &str, address: &str, body: &str, cookie: Option<&str>) -> Vec<u8> {
    let headers = headers(base, cookie);
    answer(
        base,
        &format!(
            "POST {address} HTTP/1.1\r\n{headers}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    )
}

/// The addresses of what the page needs besides itself.
fn parts(page: &Page) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    for (selector, attribute) in [
        ("link[rel=stylesheet], link[rel=icon]", "href"),
        ("script[src], img[src], iframe[src]", "src"),
    ] {
        parts.extend(page.attributes(selector, attribute));
    }
    parts
}

/// Fails when the page, read once by `page` and once as `bytes`, is too heavy.
fn weigh(base: &str, name: &str, page: &Page, bytes: &[u8], limit: Limit) {
    let parts = parts(page);
    assert!(!parts.is_empty(), "{name}: no stylesheet");
    let (mut cold, mut warm) = (bytes.len(), bytes.len());
    for part in &parts {
        let bytes = got(base, part, None);
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1_000)]).to_lowercase();
        assert!(head.starts_with("http/1.1 200"), "{name}: {part}: {head}");
        cold += bytes.len();
        if part.ends_with(".css") {
            assert!(bytes.len() < 8 * KB, "{part}: {} bytes", bytes.len());
        }
        // What a browser keeps for ever is not fetched again.
        if !head.contains("immutable") {
            warm += bytes.len();
        }
    }
    // The icon comes when the page is shown already: its bytes count, but
    // nobody waits for it.
    let requests = 1 + parts.iter().filter(|part| !part.contains("icon")).count();
    println!("{name}: {cold} bytes, again {warm}, {requests} requests; may be {limit:?}");
    assert!(page.body.len() > 500, "{name}: {}", page.text());
    assert!(
        cold <= limit.0 * KB && warm <= limit.1 * KB && requests <= limit.2,
        "{name}: {cold} bytes, again {warm}, {requests} requests; may be {limit:?}"
    );
}

/// Weighs a page that is read.
fn weigh_page(app: &TestApp<'_>, client: &Client, name: &str, address: &str, limit: Limit) {
    let page = client.get(address);
    let bytes = got(&app.base, address, client.cookie().as_deref());
    weigh(&app.base, name, &page, &bytes, limit);
}

/// Weighs the answer to a form, which must not change anything.
fn weigh_answer(
    app: &TestApp<'_>,
    client: &Client,
    name: &str,
    (address, fields, status): (&str, &[(String, String)], u16),
    limit: Limit,
) {
    let page = client.post(address, fields);
    page.is(status);
    let bytes = posted(
        &app.base,
        address,
        &encoded(fields),
        client.cookie().as_deref(),
    );
    weigh(&app.base, name, &page, &bytes, limit);
}

#[test]
fn the_sign_in_is_light() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    weigh_page(&app, &app.public(), "sign-in", "/session", Limit(15, 4, 3));
}

#[test]
fn comparisons_and_the_manual_are_light() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let (public, light) = (app.public(), Limit(35, 20, 4));
    weigh_page(&app, &public, "comparison", "/compare", light);
    // The last names every crate and whom to thank for it.
    for (chapter, limit) in [
        ("figures", light),
        ("data", light),
        ("api", light),
        ("licences", Limit(40, 25, 4)),
    ] {
        weigh_page(&app, &public, chapter, &format!("/about/{chapter}"), limit);
    }
}

#[test]
fn errors_are_light() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let light = Limit(12, 4, 2);
    weigh_page(&app, &app.public(), "not found", "/nowhere", light);
    weigh_page(&app, &app.public(), "not understood", "/?period=x", light);
    weigh_page(
        &app,
        &app.stranger(),
        "not allowed",
        "/enter/HOU-M/AZ-LAC/2026-01",
        light,
    );
    let version = pairs(&[("version", "1")]);
    let address = "/review/HOU-M/AZ-LAC/2026-01/approval";
    weigh_answer(
        &app,
        &app.public(),
        "signed out",
        (address, &version, 401),
        light,
    );
}

#[test]
fn forms_of_fifty_cells_are_light() {
    let db = sample_sqlite();
    large::add(&db);
    let app = TestApp::on(&db);
    let address = large::ADDRESS;
    let reporter = app.reporter();
    weigh_page(&app, &reporter, "blank form", address, Limit(30, 15, 4));

    let form = large::filled(&reporter.get(address).form("form.entry"));
    // With the small script what is empty stays at home; without it, it
    // travels too.
    let all = encoded(&form.fields).len();
    let filled: Vec<_> = form
        .fields
        .iter()
        .filter(|(name, value)| name.starts_with("value*") || !value.is_empty())
        .cloned()
        .collect();
    let body = encoded(&filled).len();
    println!("upload: {body} bytes, without script {all} bytes");
    assert!(body <= 4 * KB, "fifty cells go up in {body} bytes");
    assert!(
        all <= 4 * KB,
        "fifty cells go up in {all} bytes without script"
    );
    let mut wrong = form.clone();
    for number in 1..=10 {
        wrong = wrong.with(&large::input("value", number), "about 5");
    }
    weigh_answer(
        &app,
        &reporter,
        "ten mistakes",
        (address, &wrong.fields, 422),
        Limit(32, 17, 4),
    );

    // Saved by one, then sent by another who began from the blank form.
    let mut late = form.clone();
    late = late.with(&large::input("value", 7), "70");
    reporter.send(&form).is(303);
    weigh_page(&app, &reporter, "draft", address, Limit(30, 15, 4));
    let other = app.person("tural");
    weigh_answer(
        &app,
        &other,
        "conflict",
        (address, &late.fields, 409),
        Limit(20, 8, 3),
    );

    reporter
        .send(
            &reporter
                .get(address)
                .form("form.entry")
                .to(&format!("{address}/submission")),
        )
        .is(303);
    let review = address.replace("/enter/", "/review/");
    weigh_page(&app, &app.approver(), "review", &review, Limit(30, 15, 4));
}

#[test]
fn the_queue_is_light() {
    let db = sample_sqlite();
    for month in 1..=9 {
        let period = format!("2026-{month:02}");
        scene::put(
            &db,
            ("HOU-M", "AZ-LAC", &period),
            Scene::Submitted("rana"),
            month,
        );
    }
    let app = TestApp::on(&db);
    weigh_page(&app, &app.approver(), "queue", "/review", Limit(30, 15, 4));
    weigh_page(
        &app,
        &app.reporter(),
        "what to enter",
        "/enter",
        Limit(30, 15, 4),
    );
}

#[test]
fn lists_of_people_and_of_what_they_did_are_light() {
    let db = sample_sqlite();
    db.write(|c| {
        for number in 1..=40 {
            let name = format!("person-{number:02}");
            let grants = [Grant {
                role: Role::Reporter,
                area_id: Some(number),
            }];
            user::add(
                c,
                &name,
                &format!("The office of person {number}"),
                "",
                &grants,
                now(),
            )?;
        }
        for number in 1..=120 {
            let line = NewLine {
                at: now(),
                actor: &format!("person-{:02}", number % 40),
                action: Action::Submitted,
                subject: &format!("report HOU-M AZ-LAC 2026-{:02}", number % 12 + 1),
                detail: &format!("counted again after visit {number}"),
                event_id: None,
                block_id: None,
            };
            audit::record(c, &line)?;
        }
        Ok(())
    })
    .unwrap();
    let app = TestApp::on(&db);
    let admin = app.administrator();
    assert_eq!(admin.get("/audit").words("tbody tr").len(), 100);
    weigh_page(&app, &admin, "audit log", "/audit", Limit(30, 15, 4));
    assert!(admin.get("/accounts").words("tbody tr").len() > 40);
    weigh_page(&app, &admin, "people", "/accounts", Limit(25, 12, 4));
    weigh_page(
        &app,
        &admin,
        "new account",
        "/accounts/new",
        Limit(25, 12, 4),
    );
    weigh_page(&app, &admin, "account", "/accounts/rana", Limit(25, 12, 4));
}
