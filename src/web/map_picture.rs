//! Places as a map: real outlines once there are any, else one tile an area,
//! or a circle each for settlements, which have neither.

use super::part_pictures::value;
use super::picture::{Picture, beside};
use crate::charts::Svg;
use crate::charts::points::{Point, PointMap};
use crate::charts::shapes::{Shape, ShapeMap};
use crate::charts::tiles::{Tile, TileMap};
use crate::i18n;
use crate::reports::places::{Place, Places};

/// The map.
pub fn map(places: &Places, id: &str) -> Picture {
    let all = || places.places.iter();
    if all().all(|place| place.rings.is_empty() && place.tile.is_none()) {
        return circles(places, id);
    }
    if all().all(|place| place.rings.is_empty()) {
        return beside(places, t!("chart-schematic"), || tiles(places, id));
    }
    let missing = all().filter(|place| place.rings.is_empty());
    let missing: Vec<&str> = missing.map(|place| place.name.as_str()).collect();
    let note = match missing.as_slice() {
        [] => t!("chart-boundaries"),
        names => t!(
            "chart-without-outline",
            names = names.join(&t!("public-comma"))
        ),
    };
    beside(places, note, || shapes(places, id))
}

/// What is written on the map for a place.
fn text(place: &Place) -> String {
    let value = place.shown.to_f64();
    value.map_or_else(|| place.text.clone(), i18n::axis)
}

/// Stored ten-thousandths of a degree in degrees.
fn degrees(&(x, y): &(i32, i32)) -> (f64, f64) {
    (f64::from(x) / 1e4, f64::from(y) / 1e4)
}

/// Settlements where they lie, in the outline of what they are in.
fn circles(places: &Places, id: &str) -> Picture {
    let point = |place: &Place| {
        Some(Point {
            at: degrees(&place.point?),
            label: place.name.clone(),
            text: place.text.clone(),
            value: value(place.shown),
            href: Some(place.href.clone()),
        })
    };
    let away = places.places.iter().filter(|place| place.point.is_none());
    let away: Vec<&str> = away.map(|place| place.name.as_str()).collect();
    let note = match away.as_slice() {
        [] => t!("chart-circles"),
        names => t!(
            "chart-circles-without",
            names = names.join(&t!("public-comma"))
        ),
    };
    let around = places.around.iter();
    beside(places, note, || {
        let map = PointMap {
            id: id.to_owned(),
            title: places.title.clone(),
            description: places.sentence.clone(),
            unit_format: &i18n::axis,
            gaps: [t!("public-not-reported"), t!("chart-protected")],
            outline: around
                .map(|ring| ring.iter().map(degrees).collect())
                .collect(),
            points: places.places.iter().filter_map(point).collect(),
        };
        map.draw()
    })
}

fn shapes(places: &Places, id: &str) -> Svg {
    let outlined = places.places.iter().filter(|place| !place.rings.is_empty());
    let shapes = outlined.map(|place| Shape {
        rings: place
            .rings
            .iter()
            .map(|ring| ring.iter().map(degrees).collect())
            .collect(),
        label: place.name.clone(),
        text: text(place),
        value: value(place.shown),
        href: Some(place.href.clone()),
    });
    let map = ShapeMap {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        unit_format: &i18n::axis,
        shapes: shapes.collect(),
    };
    map.draw()
}

fn tiles(places: &Places, id: &str) -> Svg {
    let tiles = places.places.iter().filter_map(|place| {
        let (column, row) = place.tile?;
        Some(Tile {
            column: u8::try_from(column).ok()?,
            row: u8::try_from(row).ok()?,
            label: place.name.clone(),
            text: text(place),
            value: value(place.shown),
            href: Some(place.href.clone()),
            missing: place.text.clone(),
        })
    });
    let map = TileMap {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        unit_format: &i18n::axis,
        tiles: tiles.collect(),
    };
    map.draw()
}
