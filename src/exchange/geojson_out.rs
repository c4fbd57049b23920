//! Areas with their figures as GeoJSON (RFC 7946).
//!
//! Written by hand, because numbers must come out digit by digit.

use serde_json::{Value, json};

use super::datapackage::licence;
use crate::ledger::Amount;
use crate::models::area::Area;
use crate::models::boundary::Ring;
use crate::models::names::OTHERS;
use crate::reports::geography::{Figure, Geography, Place};

/// The file. With one indicator its figure is `value`; with several each
/// property begins with the indicator's code.
pub fn write(geography: &Geography) -> String {
    let programme = &geography.programme;
    let mut out = String::from("{\"type\":\"FeatureCollection\"");
    let mut member = |name: &str, value: &Value| {
        if !value.is_null() {
            out += &format!(",\"{name}\":{value}");
        }
    };
    member("title", &json!(programme.name()));
    member("note", &json!(programme.settings.get("map_note")));
    let head = programme.head.as_ref();
    let head = head.map(|(block, seal)| json!({ "block": block, "seal": seal }));
    member("ledger_head", &json!(head));
    member("licence", &json!(licence(programme)));
    out += ",\"features\":[";
    for (at, place) in geography.places.iter().enumerate() {
        out += if at == 0 { "\n" } else { ",\n" };
        out += &feature(geography, place);
    }
    out += "\n]}\n";
    out
}

fn feature(geography: &Geography, place: &Place) -> String {
    let area = &place.area;
    let mut properties = vec![
        pair("code", &json!(area.code)),
        pair("name", &json!(area.name)),
    ];
    for ((_, column), name) in OTHERS.into_iter().zip(&place.names) {
        let name = Some(name).filter(|name| !name.is_empty());
        properties.push(pair(column, &json!(name)));
    }
    properties.push(pair("level", &json!(area.level.word())));
    properties.push(pair("type", &json!(area.place_type)));
    properties.push(pair("parent", &json!(place.parent)));
    for (indicator, figure) in geography.indicators.iter().zip(&place.figures) {
        let prefix = match geography.indicators.as_slice() {
            [only] => {
                properties.push(pair("indicator", &json!(only.code)));
                properties.push(pair("unit", &json!(only.unit)));
                String::new()
            }
            _ => format!("{}_", indicator.code),
        };
        properties.extend(of_figure(&prefix, figure));
    }
    format!(
        "{{\"type\":\"Feature\",\"id\":{},\"geometry\":{},\"properties\":{{{}}}}}",
        json!(area.code),
        geometry(area, &place.rings),
        properties.join(",")
    )
}

fn of_figure(prefix: &str, figure: &Figure) -> [String; 5] {
    let name = |what: &str| format!("{prefix}{what}");
    let value = figure.shown.amount();
    let value = value.map_or_else(|| "null".to_owned(), |amount| amount.to_string());
    let period = figure.period.map(|period| period.to_string());
    [
        format!("{}:{value}", json!(name("value"))),
        pair(&name("state"), &json!(figure.shown.word())),
        pair(&name("period"), &json!(period)),
        pair(&name("reported"), &json!(figure.reported)),
        pair(&name("expected"), &json!(figure.expected)),
    ]
}

fn pair(name: &str, value: &Value) -> String {
    format!("{}:{value}", json!(name))
}

/// Outlines where there are any, else the point, else nothing.
fn geometry(area: &Area, rings: &[Ring]) -> String {
    let rings: Vec<String> = rings.iter().filter_map(closed).collect();
    match (rings.as_slice(), area.longitude_e4.zip(area.latitude_e4)) {
        ([], None) => "null".to_owned(),
        ([], Some(point)) => format!("{{\"type\":\"Point\",\"coordinates\":{}}}", position(point)),
        ([one], _) => format!("{{\"type\":\"Polygon\",\"coordinates\":[{one}]}}"),
        (several, _) => format!(
            "{{\"type\":\"MultiPolygon\",\"coordinates\":[[{}]]}}",
            several.join("],[")
        ),
    }
}

/// The ring against the clock, as the standard wants outer rings, its first
/// corner repeated at the end; nothing if it has no inside.
fn closed(ring: &Ring) -> Option<String> {
    let first = *ring.first()?;
    let next = ring.iter().skip(1).copied().chain([first]);
    let doubled: i64 = ring
        .iter()
        .zip(next)
        .map(|(&(x, y), (to_x, to_y))| {
            i64::from(x) * i64::from(to_y) - i64::from(to_x) * i64::from(y)
        })
        .sum();
    let mut corners: Vec<String> = ring.iter().copied().map(position).collect();
    if doubled < 0 {
        corners[1..].reverse();
    }
    corners.push(position(first));
    (doubled != 0).then(|| format!("[{}]", corners.join(",")))
}

fn position((longitude, latitude): (i32, i32)) -> String {
    let degrees = |e4: i32| Amount::from_units(e4.into());
    format!("[{},{}]", degrees(longitude), degrees(latitude))
}
