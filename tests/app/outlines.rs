//! Boundaries: read from GeoJSON, simplified without gaps, drawn on the map.

use std::collections::{BTreeSet, HashMap};
use std::io::Write as _;

use groundwork::charts::Gap;
use groundwork::charts::shapes::{Shape, ShapeMap};
use groundwork::exchange::geojson;
use groundwork::models::boundary::Ring;
use proptest::prelude::*;

use crate::support::app::{run, typed};
use crate::support::{TestApp, random, sample_sqlite};

/// A feature with these properties and this outer ring.
fn feature(properties: &str, ring: &[(f64, f64)]) -> String {
    let corners: Vec<String> = ring.iter().map(|(x, y)| format!("[{x},{y}]")).collect();
    format!(
        r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[[{}]]}}}}"#,
        corners.join(",")
    )
}

fn collection(features: &[String]) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    )
}

/// A country of so many districts in a lattice whose borders wriggle: each
/// corner is moved a little, the same for all who share it.
fn country(columns: usize, rows: usize, fine: usize) -> String {
    let moved = |x: usize, y: usize| {
        let wriggle = |a: usize, b: usize| ((a * 7919 + b * 104_729) % 97) as f64 / 97.0 - 0.5;
        let step = 1.0 / fine as f64;
        (
            40.0 + (x as f64 + wriggle(x, y) * 0.7) * step * 0.1,
            39.0 + (y as f64 + wriggle(y, x + 5) * 0.7) * step * 0.1,
        )
    };
    let mut features = Vec::new();
    for column in 0..columns {
        for row in 0..rows {
            let (left, low) = (column * fine, row * fine);
            let (right, high) = (left + fine, low + fine);
            let mut ring: Vec<(f64, f64)> = Vec::new();
            ring.extend((left..right).map(|x| moved(x, low)));
            ring.extend((low..high).map(|y| moved(right, y)));
            ring.extend((left + 1..=right).rev().map(|x| moved(x, high)));
            ring.extend((low + 1..=high).rev().map(|y| moved(left, y)));
            ring.push(ring[0]);
            let code = format!(r#"{{"code":"D{column}-{row}"}}"#);
            features.push(feature(&code, &ring));
        }
    }
    collection(&features)
}

fn codes(columns: usize, rows: usize) -> HashMap<String, i32> {
    (0..columns * rows)
        .map(|at| (format!("d{}-{}", at / rows, at % rows), at as i32))
        .collect()
}

/// Every step of a ring, whichever way it is walked.
fn steps(ring: &Ring) -> impl Iterator<Item = [(i32, i32); 2]> {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(&a, &b)| [a.min(b), a.max(b)])
}

#[test]
fn neighbours_keep_one_border_between_them() {
    let found = geojson::read(&country(3, 3, 40), &codes(3, 3)).unwrap();
    assert_eq!(found.matched.len(), 9);
    let mut count: HashMap<[(i32, i32); 2], usize> = HashMap::new();
    for step in found.matched.values().flatten().flat_map(steps) {
        *count.entry(step).or_default() += 1;
    }
    // A step inside the country belongs to two districts, one at its edge to
    // one; a gap or an overlap would leave more steps alone than the edge has.
    let edge: usize = count.values().filter(|&&n| n == 1).count();
    let inner: usize = count.values().filter(|&&n| n == 2).count();
    assert_eq!(edge + inner, count.len());
    let corners: usize = found.matched.values().flatten().map(Vec::len).sum();
    assert_eq!(corners, edge + 2 * inner);
    assert!(inner > 12 && corners < 9 * 160, "{corners} corners");
    let around: BTreeSet<(i32, i32)> = count
        .iter()
        .filter(|(_, n)| **n == 1)
        .flat_map(|(step, _)| *step)
        .collect();
    assert_eq!(around.len(), edge, "the edge is one closed line");
}

#[test]
fn a_country_of_a_hundred_and_fifty_districts_is_light() {
    let found = geojson::read(&country(15, 10, 12), &codes(15, 10)).unwrap();
    let degrees = |&(x, y): &(i32, i32)| (f64::from(x) / 1e4, f64::from(y) / 1e4);
    let shapes = found.matched.iter().map(|(id, rings)| Shape {
        rings: rings
            .iter()
            .map(|ring| ring.iter().map(degrees).collect())
            .collect(),
        label: format!("District {id}"),
        text: (id * 37).to_string(),
        value: Ok(f64::from(id * 37)),
        href: Some(format!("/indicators/RET-11?area=D{id}")),
    });
    let svg = map(shapes.collect());
    let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    zipped.write_all(svg.as_bytes()).unwrap();
    let bytes = zipped.finish().unwrap().len();
    println!("150 districts: {} bytes, {bytes} compressed", svg.len());
    assert!(bytes < 50 * 1024, "{bytes} bytes");
}

fn map(shapes: Vec<Shape>) -> String {
    let map = ShapeMap {
        id: "m".into(),
        title: "Map".into(),
        description: "d".into(),
        unit_format: &|value| value.to_string(),
        shapes,
    };
    map.draw().to_string()
}

#[test]
fn whatever_the_outlines_a_map_can_be_drawn() {
    let coordinate = prop_oneof![any::<f64>(), -180.0..180.0, Just(0.0)];
    let ring = prop::collection::vec((coordinate.clone(), coordinate), 0..9);
    let value = prop_oneof![Just(None), any::<f64>().prop_map(Some)];
    let shape = (prop::collection::vec(ring, 0..4), ".{0,30}", value);
    random(256)
        .run(&prop::collection::vec(shape, 0..6), |shapes| {
            let shapes: Vec<Shape> = shapes
                .into_iter()
                .map(|(rings, label, value)| Shape {
                    rings,
                    text: label.clone(),
                    label,
                    value: value.ok_or(Gap::Missing),
                    href: None,
                })
                .collect();
            let svg = map(shapes.clone());
            crate::charts::check(&svg);
            prop_assert_eq!(svg, map(shapes));
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_no_map_is_refused_in_words() {
    let codes = codes(1, 1);
    let square = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 1.0)];
    let point = r#"{"type":"Feature","properties":{"code":"D0-0"},"geometry":{"type":"Point","coordinates":[1,1]}}"#;
    for (text, says) in [
        ("code,name\n1,2".to_owned(), "This is no GeoJSON of areas"),
        (
            r#"{"type":"Point","coordinates":[1,1]}"#.into(),
            "without the code of an area",
        ),
        (
            collection(&[feature(r#"{"code":"ZZ"}"#, &square)]),
            "None of the 1 features has a code",
        ),
        (
            collection(&[point.to_owned()]),
            "is no Polygon or MultiPolygon",
        ),
        (
            collection(&[feature(r#"{"code":"D0-0"}"#, &[(500_000.0, 4_400_000.0)])]),
            "has a corner off the globe",
        ),
    ] {
        let error = geojson::read(&text, &codes).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let more = [
        feature(r#"{"id":7,"pcode":" d0-0 "}"#, &square),
        feature(r#"{"n":1,"name":"Elsewhere"}"#, &square),
    ];
    let found = geojson::read(&collection(&more), &codes).unwrap();
    assert_eq!(
        (found.matched.len(), found.unmatched.as_slice()),
        (1, &["Elsewhere".to_owned()][..])
    );
}

#[test]
fn the_map_shows_boundaries_once_they_are_imported() {
    let db = sample_sqlite();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("districts.geojson");
    let square = |x: f64| {
        [
            (x, 39.0),
            (x + 0.5, 39.0),
            (x + 0.5, 39.5),
            (x, 39.5),
            (x, 39.0),
        ]
    };
    // By its own code, by a code of another scheme, and by none.
    let features = [
        feature(r#"{"code":"AZ-LAC"}"#, &square(46.0)),
        feature(r#"{"pcode":"AZ60600001"}"#, &square(46.5)),
        feature(r#"{"name":"Elsewhere"}"#, &square(47.0)),
    ];
    std::fs::write(&file, collection(&features)).unwrap();
    let address = typed(&db.address);
    let set_up = |more: &[&str]| {
        let output = run(&[&["setup", "boundaries", "--database", &address], more].concat());
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        (output.status.success(), said)
    };
    let app = TestApp::on(&db);
    let shown = |address: &str| app.public().get(address).has("svg.chart-shapes");
    let path = file.to_str().unwrap();
    assert!(set_up(&[path, "--dry-run"]).0 && !shown("/"));
    let (is_done, said) = set_up(&[path]);
    assert!(
        is_done
            && said.contains("no area: Elsewhere")
            && said.contains("2 areas with 8 corners; 1 feature without"),
        "{said}"
    );
    assert!(shown("/") && shown("/indicators/RET-11"));
    app.public()
        .get("/")
        .says("Without an outline: Aghdam")
        .says("do not imply endorsement");
    app.administrator().get("/audit").says("2 areas outlined");
    // A file that cannot be read leaves them as they are.
    std::fs::write(&file, "[]").unwrap();
    assert!(!set_up(&[path]).0 && shown("/"));
    assert!(set_up(&["--remove"]).0 && !shown("/"));
}
