//! What can be taken away whole: the data package and areas for maps, judged
//! by programs of others and held against the site's own tables.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use groundwork::db::schema::{areas, indicators, postings};
use groundwork::exchange::csv::unguarded;
use groundwork::exchange::datapackage;
use groundwork::ledger::{self, Amount, Period, Value};
use groundwork::reports::disclosure::Viewer;
use proptest::strategy::{Strategy, ValueTree};
use serde_json::Value as Json;

use crate::files::HOSTILE;
use crate::model::{World, story};
use crate::support::app::{TestApp, run, typed};
use crate::support::client::{rows, unzipped};
use crate::support::judges::judge;
use crate::support::programme::{import, rolled_back};
use crate::support::{random, sample_postgres, sample_sqlite, sqlite};

const PACKAGE: &str = "/downloads/datapackage.zip";

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Fails where frictionless finds a mistake: a value of the wrong type, a row
/// twice, a reference to nothing, a size or digest that does not fit.
fn no_errors(packages: &[PathBuf]) -> Vec<Json> {
    let judged = judge("package", packages);
    for (path, found) in packages.iter().zip(&judged) {
        let none: [&str; 0] = [];
        assert_eq!(found["errors"], serde_json::json!(none), "{path:?}");
    }
    judged
}

type Row = HashMap<String, String>;

fn table(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<Row> {
    rows(&files[&format!("{name}.csv")])
}

#[test]
fn the_package_is_whole_and_says_what_the_site_says() {
    let (one, other) = (sample_sqlite(), sample_postgres());
    let (app, elsewhere) = (TestApp::on(&one), TestApp::on(&other));
    let public = app.public();
    let sent = public.get(PACKAGE);
    sent.is(200);
    assert_eq!(sent.header("content-type"), Some("application/zip"));
    let length = sent.body.len().to_string();
    assert_eq!(sent.header("content-length"), Some(length.as_str()));
    // The same figures give the same bytes: again, for people of the
    // programme, and on the command line.
    let tag = sent.header("etag").unwrap();
    public.get_with(PACKAGE, &[("If-None-Match", tag)]).is(304);
    assert!(public.get(PACKAGE).body == sent.body);
    assert!(app.analyst().get(PACKAGE).body == sent.body);
    let folder = tempfile::tempdir().unwrap();
    let written = folder.path().join("written.zip");
    let arguments = ["export", "datapackage", "--database"];
    let output = run(&[
        &arguments[..],
        &[&typed(&one.address), "--output", written.to_str().unwrap()],
    ]
    .concat());
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(std::fs::read(&written).unwrap() == sent.body);
    let said = run(&[&arguments[..], &[&typed(&one.address)]].concat());
    assert!(said.stdout == sent.body);

    let there = elsewhere.public().get(PACKAGE).body.clone();
    let judged = no_errors(&[
        write(folder.path(), "package.zip", &sent.body),
        write(folder.path(), "elsewhere.zip", &there),
    ]);
    // The other database has the same rows, if in another order.
    assert_eq!(judged[0], judged[1]);
    let files = unzipped(&sent.body);
    for (name, count) in judged[0]["rows"].as_object().unwrap() {
        let own = table(&files, &name.replace('-', "_")).len();
        assert_eq!(count.as_u64(), Some(own as u64), "{name}");
        assert!(own > 0, "{name}");
    }
    assert_eq!(judged[0]["rows"].as_object().unwrap().len(), 11);

    // Cells and totals are those of the site's own files.
    let cells = public.get("/observations.csv").rows();
    let packed = table(&files, "observations");
    assert_eq!(cells.len(), packed.len());
    for (cell, packed) in cells.iter().zip(&packed) {
        for name in [
            "indicator_code",
            "area_code",
            "breakdown",
            "period",
            "status",
            "answers",
            "day",
            "source_code",
            "note",
            "posted_on",
        ] {
            assert_eq!(cell[name], packed[name]);
        }
        if packed["state"] == "exact" {
            assert_eq!(cell["value"], packed["value"]);
        }
    }
    let totals = table(&files, "totals");
    for (indicator, area) in [("RET-11", "KEZ"), ("HOU-12", "AZ-LAC"), ("MIN-04", "KEZ")] {
        let series = public
            .get(&format!("/indicators/{indicator}/series.csv?area={area}"))
            .rows();
        assert!(!series.is_empty());
        let mut of = totals
            .iter()
            .filter(|row| {
                row["indicator_code"] == indicator
                    && row["area_code"] == area
                    && row["breakdown"] == "total"
            })
            .collect::<Vec<_>>();
        of.reverse();
        assert_eq!(of.len(), series.len());
        for (total, spot) in of.iter().zip(&series) {
            for (name, there) in [
                ("period", "period"),
                ("value", "value"),
                ("reported", "areas_reported"),
                ("expected", "areas_expected"),
            ] {
                assert_eq!(total[name], spot[there], "{indicator} {area}");
            }
        }
    }
    // Whoever may not see everything gets nothing of it from here either.
    let descriptor: Json = serde_json::from_slice(&files["datapackage.json"]).unwrap();
    assert_eq!(
        descriptor["name"],
        "karabakh-and-east-zangezur-reconstruction"
    );
    assert_eq!(descriptor["created"], "2026-01-01T12:00:00Z");
    let head = public.get("/downloads").prose();
    let version = descriptor["version"].as_str().unwrap();
    assert!(
        head.contains(version.split('+').next_back().unwrap()),
        "{version}: {head}"
    );
    assert_eq!(
        public.get("/downloads/datapackage.zip?period=2025").status,
        400
    );
}

/// Random programmes whose names and notes are the worst that people can type.
#[test]
fn any_programme_makes_a_package_that_reads_back() {
    let db = sqlite();
    let folder = tempfile::tempdir().unwrap();
    let mut runner = random(1);
    let mut packages = Vec::new();
    for number in 0..10 {
        let story = story().new_tree(&mut runner).unwrap().current();
        let bytes = rolled_back(&db, |c| {
            let mut world = World::set_up(c, &story);
            let mut changes: Vec<_> = story
                .blocks
                .iter()
                .flatten()
                .map(|act| world.change(act))
                .collect();
            for (change, text) in changes.iter_mut().zip(HOSTILE.iter().cycle().skip(number)) {
                change.note = text.replace('\0', "");
            }
            for change in changes {
                ledger::post(c, &import("one by one"), std::slice::from_ref(&change)).unwrap();
                match change.value {
                    Some(value) => world.cells.insert((change.series, change.period), value),
                    None => world.cells.remove(&(change.series, change.period)),
                };
            }
            for (id, text) in areas::table
                .select(areas::id)
                .load::<i32>(c)
                .unwrap()
                .into_iter()
                .zip(HOSTILE)
            {
                diesel::update(areas::table.find(id))
                    .set(areas::note.eq(text.replace('\0', "")))
                    .execute(c)
                    .unwrap();
            }
            diesel::update(indicators::table)
                .set(indicators::definition.eq(HOSTILE.concat().replace('\0', "")))
                .execute(c)
                .unwrap();
            let bytes = datapackage::write(c, Viewer::Staff, Cursor::new(Vec::new()))
                .unwrap()
                .into_inner();
            reads_back(c, &world, &unzipped(&bytes));
            bytes
        });
        packages.push(write(folder.path(), &format!("{number}.zip"), &bytes));
    }
    no_errors(&packages);
}

/// Every cell of the world is a row, and nothing else is.
fn reads_back(
    c: &mut groundwork::db::DbConnection,
    world: &World,
    files: &BTreeMap<String, Vec<u8>>,
) {
    let lengths: HashMap<i32, (String, ledger::Length)> = indicators::table
        .select((indicators::id, indicators::code, indicators::period_length))
        .load::<(i32, String, ledger::Length)>(c)
        .unwrap()
        .into_iter()
        .map(|(id, code, length)| (id, (code, length)))
        .collect();
    let codes: HashMap<i32, (String, String)> = areas::table
        .select((areas::id, areas::code, areas::note))
        .load::<(i32, String, String)>(c)
        .unwrap()
        .into_iter()
        .map(|(id, code, note)| (id, (code, note)))
        .collect();
    let observed = table(files, "observations");
    assert_eq!(observed.len(), world.cells.len());
    for ((series, month), value) in &world.cells {
        let (indicator, length) = &lengths[&series.indicator_id];
        let period = Period::holding(*month, *length).to_string();
        let breakdown = if series.breakdown_id == ledger::TOTAL {
            "total"
        } else {
            "sex.f"
        };
        let row = observed.iter().find(|row| {
            row["indicator_code"] == *indicator
                && row["area_code"] == codes[&series.area_id].0
                && row["period"] == period
                && row["breakdown"] == breakdown
        });
        let row = row.unwrap_or_else(|| panic!("no row for {series:?} {period}"));
        match value {
            Value::Number { amount, .. } => {
                assert_eq!(Amount::from_decimal(&row["value"]).unwrap(), *amount);
                assert_eq!(row["state"], "exact");
            }
            _ => assert_eq!((row["value"].as_str(), row["state"].as_str()), ("", "")),
        }
        let note: String = postings::table
            .filter(postings::indicator_id.eq(series.indicator_id))
            .filter(postings::area_id.eq(series.area_id))
            .filter(postings::breakdown_id.eq(series.breakdown_id))
            .filter(postings::period.eq(month))
            .order(postings::id.desc())
            .select(postings::note)
            .first(c)
            .unwrap();
        assert_eq!(unguarded(&row["note"]), note);
    }
    let notes: BTreeMap<String, String> = table(files, "areas")
        .into_iter()
        .map(|row| (row["code"].clone(), unguarded(&row["note"]).to_owned()))
        .collect();
    assert_eq!(notes, codes.into_values().collect());
}

/// Two districts: one drawn with the clock, one in two parts against it.
const OUTLINES: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"AZ-LAC"},"geometry":{"type":"Polygon","coordinates":[[[46,39],[46,40],[47,40],[47,39],[46,39]]]}},
{"type":"Feature","properties":{"code":"AZ-FUZ"},"geometry":{"type":"MultiPolygon","coordinates":[[[[47,39],[48,39],[48,40],[47,40],[47,39]]],[[[48.2,39],[48.4,39],[48.4,39.4],[48.2,39]]]]}}]}"#;

#[test]
fn areas_for_maps_are_right_and_have_the_figures_of_pages() {
    let db = sample_sqlite();
    let folder = tempfile::tempdir().unwrap();
    let outlines = write(folder.path(), "outlines.geojson", OUTLINES.as_bytes());
    let output = run(&[
        "setup",
        "boundaries",
        outlines.to_str().unwrap(),
        "--database",
        &typed(&db.address),
    ]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let app = TestApp::on(&db);
    let public = app.public();
    let mut maps = Vec::new();
    for (name, address) in [
        ("areas", "/areas.geojson"),
        ("stock", "/indicators/RET-11.geojson"),
        ("district", "/indicators/RET-11.geojson?area=AZ-LAC"),
        ("past", "/indicators/MIN-04.geojson?period=2024"),
    ] {
        let sent = public.get(address);
        sent.is(200);
        assert_eq!(sent.header("content-type"), Some("application/geo+json"));
        maps.push((
            write(folder.path(), &format!("{name}.geojson"), &sent.body),
            sent.text().to_owned(),
        ));
    }
    let paths: Vec<PathBuf> = maps.iter().map(|(path, _)| path.clone()).collect();
    for found in judge("geojson", &paths) {
        assert_eq!(found, serde_json::json!({ "structure": {}, "shapes": {} }));
    }
    let features = |at: usize| -> Vec<Json> {
        let map: Json = serde_json::from_str(&maps[at].1).unwrap();
        map["features"].as_array().unwrap().clone()
    };
    let of = |at: usize, code: &str| features(at).into_iter().find(|f| f["id"] == code).unwrap();
    assert_eq!(of(0, "AZ-LAC")["geometry"]["type"], "Polygon");
    assert_eq!(of(0, "AZ-FUZ")["geometry"]["type"], "MultiPolygon");
    assert_eq!(of(0, "AZ-LAC-ZABUKH")["geometry"]["type"], "Point");
    assert!(of(0, "KEZ")["geometry"].is_null());
    assert!(
        features(2).len() < features(1).len()
            && features(2).iter().any(|f| f["id"] == "AZ-LAC-ZABUKH")
    );
    assert_eq!(of(1, "AZ-LAC")["properties"]["name_az"], "Laçın");
    // Digit by digit what the page's own table has.
    let table = public.get("/indicators/RET-11.csv").rows();
    let mut compared = 0;
    for row in table.iter().filter(|row| row["breakdown"].is_empty()) {
        let properties = of(1, &row["area_code"])["properties"].clone();
        let key = of(0, &row["area_code"])["properties"].clone();
        assert_eq!(properties["value"], key["RET-11_value"]);
        let value = properties["value"].to_string();
        match row["actual"].as_str() {
            "" => assert_eq!(
                (value.as_str(), &properties["state"]),
                ("null", &"missing".into())
            ),
            actual => {
                assert_eq!(value, actual);
                compared += 1;
            }
        }
    }
    assert!(compared > 5, "{compared}");
    for (address, status) in [
        ("/indicators/NOTHING.geojson", 404),
        ("/areas.geojson?area=ATLANTIS", 404),
        ("/areas.geojson?sort=name", 400),
    ] {
        public.get(address).is(status);
    }
    let written = run(&[
        "export",
        "indicators/RET-11.geojson",
        "--database",
        &typed(&db.address),
    ]);
    assert_eq!(String::from_utf8(written.stdout).unwrap(), maps[1].1);
}
