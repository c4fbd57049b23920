//! `/api/v1`: what programs read and send.

use std::collections::BTreeSet;

use groundwork::web::{OPERATIONS, description};
use serde_json::{Value, json};

use crate::support::app::{program, start, typed};
use crate::support::client::Client;
use crate::support::dump::lines;
use crate::support::scene::{self, Scene};
use crate::support::tokens::Program;
use crate::support::{Page, TestApp, sample_sqlite};

const REPORT: &str = "/reports/HOU-M/AZ-LAC/2026-02";

/// The rows of all pages of a list, and how many pages there were.
fn whole(program: &Program, path: &str) -> (Vec<Value>, usize) {
    let (mut rows, mut pages, mut next) = (Vec::new(), 0, Some(path.to_owned()));
    while let Some(path) = next {
        let page = program.get(&path);
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        let body = page.json();
        rows.extend(body["items"].as_array().unwrap().iter().cloned());
        let onward = body["next"].as_str();
        let link = onward.map(|address| format!("<{address}>; rel=\"next\""));
        assert_eq!(page.header("link"), link.as_deref());
        next = onward.map(|address| address.trim_start_matches("/api/v1").to_owned());
        pages += 1;
    }
    (rows, pages)
}

fn tag(page: &Page) -> String {
    page.header("etag").expect("a tag").to_owned()
}

fn count(app: &TestApp<'_>, sql: &str) -> usize {
    lines(&mut app.db.connect(), sql)[0].parse().unwrap()
}

/// Draft, tagged, as a reporter's program sends it.
fn put(program: &Program, condition: (&str, &str), values: Value) -> Page {
    let body = json!({ "values": values }).to_string();
    program.ask("PUT", REPORT, &[condition], &body)
}

both_apps! {
    fn lists_come_in_pages_whole_and_in_order(app: &TestApp) {
        let public = Program::new(app, "", "");
        for (path, table) in [("/areas", "areas"), ("/forms", "forms"), ("/observations", "cells"), ("/postings", "postings"), ("/targets", "targets")] {
            let all = count(app, &format!("SELECT cast(count(*) AS text) AS line FROM {table}"));
            let hidden = format!("SELECT cast(count(*) AS text) AS line FROM {table} WHERE indicator_id IN (SELECT id FROM indicators WHERE NOT is_public)");
            let hidden = if ["areas", "forms"].contains(&table) { 0 } else { count(app, &hidden) };
            let limit = all / 6 + 1;
            let (in_one, _) = whole(&public, &format!("{path}?limit=1000"));
            let (in_many, pages) = whole(&public, &format!("{path}?limit={limit}"));
            assert_eq!(in_one.len(), all - hidden, "{path}");
            assert_eq!(in_one, in_many, "{path}");
            assert!((5..=7).contains(&pages), "{path}: {pages}");
        }
        public.get("/areas?limit=0").refuses(400);
        public.get("/areas?limit=1001").refuses(400);
        public.get("/areas?cursor=x").refuses(400);
    }

    fn files_are_those_of_the_pages_and_as_their_reader_may_see_them(app: &TestApp) {
        let public = Program::new(app, "", "");
        for (asked, address) in [
            ("table=overview", "/overview.csv"),
            ("table=observations&area=AZ-LAC&format=sdmx", "/observations.sdmx.csv?area=AZ-LAC"),
            ("table=indicators/RET-11/series&area=AZ-LAC&format=json", "/indicators/RET-11/series.json?area=AZ-LAC"),
            ("table=areas&format=geojson&period=2026-03", "/areas.geojson?period=2026-03"),
            ("table=indicators/RET-11&format=geojson", "/indicators/RET-11.geojson"),
            ("table=compare&indicator=RET-11&area=AZ-LAC,AZ-FUZ", "/compare.csv?indicator=RET-11&area=AZ-LAC&area=AZ-FUZ"),
        ] {
            let file = public.get(&format!("/files?{asked}"));
            let page = app.public().get(address);
            assert_eq!((file.is(200).text(), file.header("content-disposition")), (page.is(200).text(), page.header("content-disposition")));
        }
        let (package, page) = (public.get("/files?table=datapackage"), app.public().get("/downloads/datapackage.zip"));
        assert!(package.is(200).body == page.is(200).body && !page.body.is_empty());
        public.get("/files?table=datapackage&area=AZ-LAC").refuses(400);
        public.get("/files?table=datapackage&format=csv").refuses(404);
        public.get("/files?table=overview&format=geojson").refuses(404);
        let tag = tag(&public.get("/files?table=overview"));
        let same = public.ask("GET", "/files?table=overview", &[("If-None-Match", &tag)], "");
        assert_eq!(same.status, 304);
        let of_staff = Program::new(app, "leyla", "read").ask("GET", "/files?table=overview", &[("If-None-Match", &tag)], "");
        assert_eq!(of_staff.status, 200, "who they are decides what they see");
        // A token shows what its owner sees on the pages.
        let staff = Program::new(app, "leyla", "read").get("/files?table=observations&indicator=TRU-01");
        assert_eq!(staff.is(200).text(), app.analyst().get("/observations.csv?indicator=TRU-01").text());
        public.get("/files?table=overview&figures=provisional").refuses(401);
        public.get("/files?table=nowhere").refuses(404);
        public.get("/files?table=overview&format=abacus").refuses(400);
        public.get("/files?table=overview&format=sdmx").refuses(400);
        public.get("/files?table=overview&colour=red").refuses(400);
    }

    fn figures_are_those_of_the_pages(app: &TestApp) {
        let public = Program::new(app, "", "");
        let series = public.get("/series?indicator=RET-11&area=AZ-LAC").json();
        let file = app.public().get("/indicators/RET-11/series.csv?area=AZ-LAC").rows();
        let points = series["points"].as_array().unwrap();
        assert!(points.len() == file.len() && !points.is_empty());
        let of_file: BTreeSet<_> = file.iter().map(|row| (row["period"].clone(), row["value"].clone())).collect();
        let of_api: BTreeSet<_> = points.iter().map(|point| {
            let figure = &point["figure"];
            let value = match figure["value"].is_null() { true => String::new(), false => figure["value"].to_string() };
            (point["period"].as_str().unwrap().to_owned(), value)
        }).collect();
        assert_eq!(of_api, of_file);
        let total = public.get("/totals?indicator=RET-11&area=AZ-LAC").json();
        let total = &total["items"][0];
        let last = points.iter().rev().find(|point| !point["figure"]["value"].is_null()).unwrap();
        assert_eq!(total["figure"]["value"], last["figure"]["value"]);
        assert!(total["coverage"]["have"].as_i64().unwrap() >= 1, "{total}");
        // As known before anything was posted, there is nothing.
        let before = public.get("/series?indicator=RET-11&area=AZ-LAC&known=2020-01-01").json();
        assert!(before["points"].as_array().unwrap().iter().all(|point| point["figure"]["shown"] == "missing"));
        let (inside, _) = whole(&public, "/totals?indicator=RET-11&inside=yes&limit=20");
        assert!(inside.len() > 15);
    }

    fn what_has_not_changed_is_not_sent_again(app: &TestApp) {
        let public = Program::new(app, "", "");
        let first = public.get("/totals");
        let again = public.ask("GET", "/totals", &[("If-None-Match", &tag(&first))], "");
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_eq!(tag(&again), tag(&first));
        let head = public.ask("HEAD", "/totals", &[], "");
        assert_eq!((head.status, head.body.len(), tag(&head)), (200, 0, tag(&first)));
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-02"), Scene::Approved, 4321);
        let changed = public.ask("GET", "/totals", &[("If-None-Match", &tag(&first))], "");
        assert_eq!(changed.status, 200);
        assert_ne!(tag(&changed), tag(&first));
    }

    fn a_refusal_says_what_would_be_right(app: &TestApp) {
        let public = Program::new(app, "", "");
        assert!(public.get("/nowhere").refuses(404).contains("openapi.json"));
        assert!(public.get("/areas/ATLANTIS").refuses(404).contains("ATLANTIS"));
        public.get("/areas/%00").refuses(404);
        assert!(public.get("/areas?colour=red").refuses(400).contains("colour"));
        assert!(public.get("/series").refuses(400).contains("indicator"));
        public.get("/series?indicator=RET-11&known=yesterday").refuses(400);
        public.get("/totals?figures=provisional").refuses(401);
        let wrong = public.ask("DELETE", "/areas", &[], "");
        wrong.refuses(405);
        assert_eq!(wrong.header("allow"), Some("GET, HEAD"));
        let rana = Program::new(app, "rana", "enter");
        let begin = [("If-None-Match", "*")];
        let broken = rana.ask("PUT", REPORT, &begin, "{\"values\": [").refuses(400);
        assert!(broken.contains("line 1"), "{broken}");
        for body in [r#"{"values": [{"indicator": "HOU-01", "value": "7"}]}"#, r#"{"values": [{"indicator": "HOU-01", "value": 0.00001}]}"#, r#"{"values": [], "more": 1}"#, "7"] {
            rana.ask("PUT", REPORT, &begin, body).refuses(400);
        }
        rana.ask("PUT", REPORT, &[begin[0], ("Content-Type", "text/plain")], "{}").refuses(415);
        let large = format!("{{\"values\": [], \"x\": \"{}\"}}", "x".repeat(300_000));
        rana.ask("PUT", REPORT, &begin, &large).refuses(413);
    }

    fn a_report_travels_from_a_draft_to_the_ledger(app: &TestApp) {
        let (rana, aydin) = (Program::new(app, "rana", "enter"), Program::new(app, "aydin", "approve"));
        rana.get(REPORT).refuses(404);
        let value = |n: &str| json!([{"indicator": "HOU-01", "value": serde_json::from_str::<Value>(n).unwrap(), "note": "counted"}]);
        rana.ask("PUT", REPORT, &[], r#"{"values": []}"#).refuses(428);
        put(&rana, ("If-Match", "\"1.0\""), value("7")).refuses(412);
        let begun = put(&rana, ("If-None-Match", "*"), value("7"));
        assert_eq!(begun.status, 201, "{}", begun.text());
        assert_eq!(begun.json()["lines"][0]["entry"]["note"], "counted");
        put(&rana, ("If-None-Match", "*"), value("8")).refuses(412);
        let flaws = put(&rana, ("If-Match", &tag(&begun)), json!([{"indicator": "HOU-01", "value": -1}, {"indicator": "HOU-02", "note": "why"}]));
        flaws.refuses(422);
        assert_eq!(flaws.json()["errors"][0]["pointer"], "/values/0");
        let unknown = put(&rana, ("If-Match", &tag(&begun)), json!([{"indicator": "RET-11", "value": 1}, {"indicator": "HOU-01"}, {"indicator": "HOU-01"}]));
        unknown.refuses(422);
        assert_eq!(unknown.json()["errors"].as_array().unwrap().len(), 2);
        let saved = put(&rana, ("If-Match", &tag(&begun)), value("9"));
        assert_eq!(saved.status, 200, "{}", saved.text());
        put(&rana, ("If-Match", &tag(&begun)), value("10")).refuses(412);
        // What was read is what is kept, and what the page shows.
        assert_eq!(tag(&rana.get(REPORT)), tag(&saved));
        let page = app.reporter().get("/enter/HOU-M/AZ-LAC/2026-02");
        assert_eq!(page.form("form.entry").value("value*HOU-01"), "9");

        let step = |program: &Program, step: &str, tag: &str, body: &str| program.ask("POST", &format!("{REPORT}/{step}"), &[("If-Match", tag)], body);
        step(&rana, "approve", &tag(&saved), "").refuses(403);
        step(&aydin, "approve", &tag(&saved), "").refuses(409);
        let submitted = step(&rana, "submit", &tag(&saved), "");
        assert_eq!(submitted.json()["state"], "submitted", "{}", submitted.text());
        step(&aydin, "return", &tag(&submitted), r#"{"reason": " "}"#).refuses(422);
        step(&aydin, "return", &tag(&submitted), r#"{"reason": "x", "cells": [{"indicator": "RET-11"}]}"#).refuses(422);
        let returned = step(&aydin, "return", &tag(&submitted), r#"{"reason": "Count again.", "cells": [{"indicator": "HOU-01"}]}"#);
        assert_eq!(returned.json()["returned"], "Count again.", "{}", returned.text());
        let submitted = step(&rana, "submit", &tag(&returned), "");
        step(&aydin, "approve", &tag(&returned), "").refuses(412);
        let approved = step(&aydin, "approve", &tag(&submitted), "");
        assert_eq!(approved.json()["state"], "approved", "{}", approved.text());
        assert!(approved.json()["block"].is_i64());
        assert_eq!(approved.json()["lines"][0]["posted"]["value"], 9);
        let posted = Program::new(app, "", "").get("/observations?indicator=HOU-01&area=AZ-LAC&period=2026-02&limit=1000").json();
        let found = posted["items"].as_array().unwrap().iter().find(|row| row["period"] == "2026-02").unwrap().clone();
        assert_eq!(found["figure"], json!({"value": 9, "shown": "exact"}), "{found}");
        let listed = rana.get("/reports?form=HOU-M&period=2026-02").json();
        assert_eq!(listed["items"][0]["state"], "approved", "{listed}");
        // Nobody approves what they submitted.
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-03"), Scene::Submitted("tural"), 5);
        let tural = Program::new(app, "tural", "approve");
        let other = "/reports/HOU-M/AZ-LAC/2026-03";
        let seen = tag(&tural.get(other));
        tural.ask("POST", &format!("{other}/approve"), &[("If-Match", &seen)], "").refuses(403);
    }

    fn numbers_keep_all_their_digits(app: &TestApp) {
        let rana = Program::new(app, "rana", "enter");
        let form = rana.get("/forms?limit=1000").json();
        let forms = form["items"].as_array().unwrap().iter();
        // A form whose first line takes decimals.
        let decimals = |code: &Value| {
            let code = code.as_str().unwrap();
            let found = rana.get(&format!("/indicators/{code}")).json();
            found["indicator"]["decimals"].as_i64().unwrap_or(0) > 0 && found["indicator"]["kind"] != "score"
        };
        let mut found = None;
        for form in forms {
            let asked = form["areas"].as_array().unwrap().iter().any(|a| a["area"] == "AZ-LAC");
            let cell = form["cells"].as_array().unwrap().iter().find(|cell| decimals(&cell["indicator"]));
            if let (true, Some(cell)) = (asked, cell) {
                found = Some((form.clone(), cell.clone()));
                break;
            }
        }
        let Some((form, cell)) = found else { panic!("no form with decimals") };
        let period = match form["period"].as_str().unwrap() { "month" => "2026-02", "quarter" => "2026-Q1", _ => "2025" };
        let path = format!("/reports/{}/AZ-LAC/{period}", form["code"].as_str().unwrap());
        let body = format!(r#"{{"values": [{{"indicator": {}, "breakdown": {}, "value": 999999999999.1234}}]}}"#, cell["indicator"], cell["breakdown"]);
        let kept = rana.ask("PUT", &path, &[("If-None-Match", "*")], &body);
        assert_eq!(kept.status, 201, "{}", kept.text());
        assert!(kept.text().contains("999999999999.1234"), "{}", kept.text());
    }
}

#[test]
fn requests_are_counted() {
    let db = sample_sqlite();
    let address = typed(&db.address);
    let server = start(&mut program(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database",
        &address,
        "--api-requests",
        "3",
    ]));
    let client = Client::new(&server.base);
    for left in [2, 1, 0] {
        let page = client.get("/api/v1/programme");
        assert_eq!(page.status, 200, "{}", page.text());
        let says = page.header("ratelimit").unwrap();
        assert!(
            says.starts_with(&format!("\"minute\";r={left};t=")),
            "{says}"
        );
        assert_eq!(page.header("ratelimit-policy"), Some("\"minute\";q=3;w=60"));
    }
    let page = client.get("/api/v1/programme");
    page.refuses(429);
    let wait: u64 = page.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait));
    // Pages are not counted.
    client.get("/").is(200);
}

#[test]
fn the_description_tells_of_every_operation_and_of_no_other() {
    let text = description().to_json().unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    let mut told = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (verb, operation) in item.as_object().unwrap() {
            told.insert(format!("{verb} {path}"));
            let parameters = operation["parameters"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let in_path: Vec<_> = parameters.iter().filter(|p| p["in"] == "path").collect();
            assert_eq!(in_path.len(), path.matches('{').count(), "{path}");
            assert!(
                operation["responses"]["200"]["content"].is_object(),
                "{verb} {path}"
            );
        }
    }
    let routes: BTreeSet<_> = OPERATIONS
        .iter()
        .map(|o| format!("{} /api/v1{}", o.verb, o.path))
        .collect();
    assert_eq!(told, routes);
    // Nothing that is referred to is missing.
    let schemas = document["components"]["schemas"].as_object().unwrap();
    for part in text.split("\"#/components/schemas/").skip(1) {
        let name = part.split('"').next().unwrap();
        assert!(schemas.contains_key(name), "no schema {name}");
    }
}
