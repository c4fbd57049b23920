//! Boundaries from GeoJSON (RFC 7946).

use std::collections::{BTreeMap, HashMap};

use ::geojson::{Feature, GeoJson, GeometryValue, JsonValue, Position};

use super::simplify::simplified;
use crate::error::{Error, Result};
use crate::models::boundary::Ring;

/// A map has about so many steps from side to side: finer corners cannot be
/// seen on a page.
const STEPS: f64 = 700.0;

/// What a file says.
#[derive(Debug, Default)]
pub struct Outlines {
    /// Simplified rings by the row number of their area.
    pub matched: BTreeMap<i32, Vec<Ring>>,
    /// The features that belong to no known area, by their own words.
    pub unmatched: Vec<String>,
}

/// Reads the outlines of known areas: a feature belongs to the area of which
/// any of its properties (or its id) is a code. Refuses what is no GeoJSON,
/// coordinates off the globe, and a file without any known area.
pub fn read(text: &str, codes: &HashMap<String, i32>) -> Result<Outlines> {
    let wrong = |what: String| Error::BadInput(format!("This is no GeoJSON of areas: {what}"));
    let parsed: GeoJson = text
        .trim_start_matches('\u{feff}')
        .parse()
        .map_err(|error: ::geojson::Error| wrong(error.to_string()))?;
    let features = match parsed {
        GeoJson::FeatureCollection(collection) => collection.features,
        GeoJson::Feature(feature) => vec![feature],
        GeoJson::Geometry(_) => {
            return Err(wrong("it holds a shape without the code of an area".into()));
        }
    };
    let mut found = Outlines::default();
    let mut owners = Vec::new();
    let mut rings = Vec::new();
    for (at, feature) in features.iter().enumerate() {
        let Some(area_id) = area_of(feature, codes) else {
            found.unmatched.push(called(feature, at));
            continue;
        };
        for ring in outline(feature, at)? {
            owners.push(area_id);
            rings.push(ring);
        }
    }
    if rings.is_empty() {
        return Err(Error::BadInput(format!(
            "None of the {} features has a code of an area of this programme. Give each a property with the area's code, or add the file's codes to the areas' other codes. Nothing was changed.",
            features.len()
        )));
    }
    let (tolerance, stretch) = scale(&rings);
    for (area_id, ring) in owners
        .into_iter()
        .zip(simplified(&rings, tolerance, stretch))
    {
        if !ring.is_empty() {
            found.matched.entry(area_id).or_default().push(ring);
        }
    }
    Ok(found)
}

fn area_of(feature: &Feature, codes: &HashMap<String, i32>) -> Option<i32> {
    let id = feature.id.iter().map(|id| match id {
        ::geojson::feature::Id::String(text) => text.clone(),
        ::geojson::feature::Id::Number(number) => number.to_string(),
    });
    let properties = feature.properties.iter().flat_map(|p| p.values());
    let mut texts = id.chain(properties.filter_map(|value| match value {
        JsonValue::String(text) => Some(text.trim().to_owned()),
        JsonValue::Number(number) => Some(number.to_string()),
        _ => None,
    }));
    texts.find_map(|text| codes.get(&text.to_lowercase()).copied())
}

/// What the feature calls itself, for a list of those without an area.
fn called(feature: &Feature, at: usize) -> String {
    let properties = feature.properties.iter().flat_map(|p| p.values());
    let mut texts = properties.filter_map(JsonValue::as_str);
    let name = texts.find(|text| text.chars().any(char::is_alphabetic));
    name.map_or_else(|| format!("feature {}", at + 1), str::to_owned)
}

/// The outer rings of a feature. Holes are left out: what lies in one is
/// another area, which is drawn on top.
fn outline(feature: &Feature, at: usize) -> Result<Vec<Ring>> {
    let polygons: Vec<&Vec<Vec<Position>>> = match feature.geometry.as_ref().map(|g| &g.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
        _ => {
            return Err(Error::BadInput(format!(
                "{} is no Polygon or MultiPolygon, so it has no outline. Take it out of the file or give it one. Nothing was changed.",
                called(feature, at)
            )));
        }
    };
    polygons
        .into_iter()
        .filter_map(|polygon| polygon.first())
        .map(|ring| {
            let corners: Option<Ring> = ring.iter().map(corner).collect();
            let mut corners = corners.ok_or_else(|| {
                Error::BadInput(format!(
                    "{} has a corner off the globe. GeoJSON writes longitude, then latitude, in degrees (WGS 84). Nothing was changed.",
                    called(feature, at)
                ))
            })?;
            corners.dedup();
            if corners.len() > 1 && corners.first() == corners.last() {
                corners.pop();
            }
            Ok(corners)
        })
        .collect()
}

fn corner(position: &Position) -> Option<(i32, i32)> {
    let part = |at: usize, most: f64| {
        let degrees = *position.as_slice().get(at)?;
        (degrees.abs() <= most).then(|| (degrees * 10_000.0).round() as i32)
    };
    Some((part(0, 180.0)?, part(1, 90.0)?))
}

/// How far a corner must stand out to be kept, and how much longer a degree
/// of latitude is than one of longitude here.
fn scale(rings: &[Ring]) -> (f64, f64) {
    let all = || rings.iter().flatten();
    let span = |low: Option<i32>, high: Option<i32>| {
        f64::from(high.unwrap_or(0)) - f64::from(low.unwrap_or(0))
    };
    let (south, north) = (all().map(|p| p.1).min(), all().map(|p| p.1).max());
    let middle = f64::from(south.unwrap_or(0)) + span(south, north) / 2.0;
    let stretch = 1.0 / (middle / 10_000.0).to_radians().cos().max(0.05);
    let wide = span(all().map(|p| p.0).min(), all().map(|p| p.0).max());
    let high = span(south, north) * stretch;
    (wide.max(high) / STEPS, stretch)
}
