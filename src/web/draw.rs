//! Series and places as drawings, each with its words.

use std::fmt;

use super::view::{self, FigureView};
use crate::charts::Svg;
use crate::charts::bars::{Bar, BarChart};
use crate::charts::line::{LineChart, LinePoint};
use crate::charts::lines::LinesChart;
use crate::charts::meter::Meter;
use crate::charts::shapes::{Shape, ShapeMap};
use crate::charts::spark::Spark;
use crate::charts::tiles::{Tile, TileMap};
use crate::error::Result;
use crate::i18n;
use crate::reports::places::Places;
use crate::reports::series::Line;
use crate::reports::table::{Cell, Drawing};

/// Markup that this program wrote: templates do not escape it again.
#[derive(Clone, Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Whether there is nothing to see.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes what a template or a drawing gave.
    pub(super) fn new(markup: String) -> Self {
        Self(markup)
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Markup {}

impl From<Svg> for Markup {
    fn from(svg: Svg) -> Self {
        Self(svg.to_string())
    }
}

/// A label and an address under a chart.
pub type Link<'a> = (&'a str, String);

/// The note on every map.
const MAP_NOTE: &str = "Schematic map. Boundaries and names do not imply endorsement.";

fn month(date: chrono::NaiveDate) -> String {
    date.format("%b %Y").to_string()
}

/// Actual against target over time.
pub fn line(line: &Line, id: &str, links: &[Link<'_>]) -> Result<Markup> {
    let chart = LineChart {
        id: id.to_owned(),
        title: format!("{}. {}", line.title, line.subtitle),
        description: line.sentence.clone(),
        unit_format: &i18n::axis,
        month_format: &month,
        actual: points(line),
        target: line.target.clone(),
        statements: line.statements.clone(),
        actual_name: "Posted".into(),
        target_name: "Planned".into(),
        statements_name: "Published by others".into(),
    };
    let has_values = line.actual.iter().any(|(_, value, _)| value.is_some())
        || !line.target.is_empty()
        || !line.statements.is_empty();
    let view = FigureView {
        title: &line.title,
        subtitle: &line.subtitle,
        sentence: &line.sentence,
        drawing: if has_values {
            chart.draw().into()
        } else {
            Markup::default()
        },
        links,
        note: "",
    };
    view::figure(&view)
}

/// Several lines of one unit in one drawing.
pub fn lines(
    title: &str,
    subtitle: &str,
    lines: &[Line],
    id: &str,
    links: &[Link<'_>],
) -> Result<Markup> {
    let sentences: Vec<&str> = lines.iter().map(|line| line.sentence.as_str()).collect();
    let sentence = sentences.join(" ");
    let has_values = |line: &Line| line.actual.iter().any(|(_, value, _)| value.is_some());
    let chart = LinesChart {
        id: id.to_owned(),
        title: format!("{title}. {subtitle}"),
        description: sentence.clone(),
        unit_format: &i18n::axis,
        month_format: &month,
        lines: lines
            .iter()
            .map(|line| (line.title.clone(), points(line)))
            .collect(),
    };
    view::figure(&FigureView {
        title,
        subtitle,
        sentence: &sentence,
        drawing: if lines.iter().any(has_values) {
            chart.draw().into()
        } else {
            Markup::default()
        },
        links,
        note: "",
    })
}

fn points(line: &Line) -> Vec<LinePoint> {
    let point = |&(date, value, carried): &(_, _, _)| LinePoint {
        date,
        value,
        carried,
    };
    line.actual.iter().map(point).collect()
}

/// Districts side by side.
pub fn bars(places: &Places, id: &str, links: &[Link<'_>]) -> Result<Markup> {
    let rows = places.places.iter().map(|place| Bar {
        label: place.name.clone(),
        value: place.value,
        text: place.text.clone(),
        href: Some(place.href.clone()),
        note: place.value.is_none().then(|| place.text.clone()),
        target: place.target,
    });
    let chart = BarChart {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        rows: rows.collect(),
    };
    view::figure(&FigureView {
        title: &places.title,
        subtitle: &places.subtitle,
        sentence: &places.sentence,
        drawing: chart.draw().into(),
        links,
        note: "",
    })
}

/// The map: real outlines once there are any, else one tile an area.
pub fn map(places: &Places, id: &str, links: &[Link<'_>]) -> Result<Markup> {
    let outlined = places.places.iter().filter(|place| !place.rings.is_empty());
    let (drawing, note) = match outlined.count() {
        0 => (tiles(places, id), MAP_NOTE.to_owned()),
        _ => (shapes(places, id), shapes_note(places)),
    };
    view::figure(&FigureView {
        title: &places.title,
        subtitle: &places.subtitle,
        sentence: &places.sentence,
        drawing,
        links,
        note: &note,
    })
}

/// What to know of a map of outlines: who is not on it.
fn shapes_note(places: &Places) -> String {
    let missing = places.places.iter().filter(|place| place.rings.is_empty());
    let missing: Vec<&str> = missing.map(|place| place.name.as_str()).collect();
    let without = match missing.as_slice() {
        [] => String::new(),
        names => format!(" Without an outline: {}.", names.join(", ")),
    };
    format!("Boundaries and names do not imply endorsement.{without}")
}

fn shapes(places: &Places, id: &str) -> Markup {
    let degrees = |&(x, y): &(i32, i32)| (f64::from(x) / 1e4, f64::from(y) / 1e4);
    let outlined = places.places.iter().filter(|place| !place.rings.is_empty());
    let shapes = outlined.map(|place| Shape {
        rings: place
            .rings
            .iter()
            .map(|ring| ring.iter().map(degrees).collect())
            .collect(),
        label: place.name.clone(),
        text: place.value.map_or_else(|| place.text.clone(), i18n::axis),
        value: place.value,
        href: Some(place.href.clone()),
    });
    let map = ShapeMap {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        unit_format: &i18n::axis,
        shapes: shapes.collect(),
    };
    map.draw().into()
}

fn tiles(places: &Places, id: &str) -> Markup {
    let tiles = places.places.iter().filter_map(|place| {
        let (column, row) = place.tile?;
        Some(Tile {
            column: u8::try_from(column).ok()?,
            row: u8::try_from(row).ok()?,
            label: place.name.clone(),
            text: place.value.map_or_else(|| place.text.clone(), i18n::axis),
            value: place.value,
            href: Some(place.href.clone()),
            missing: place.text.clone(),
        })
    });
    let chart = TileMap {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        unit_format: &i18n::axis,
        tiles: tiles.collect(),
    };
    chart.draw().into()
}

/// A small line over time.
pub fn spark(id: &str, name: &str, points: &[Option<f64>]) -> Markup {
    Spark {
        id: format!("spark-{id}"),
        label: format!("{name} over time"),
        points: points.to_vec(),
    }
    .draw()
    .into()
}

/// The course of one cell, named by what forms call it.
pub fn trend(key: &str, words: &str, points: &[Option<f64>]) -> Markup {
    if points.is_empty() {
        return Markup::default();
    }
    let id = key.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    Spark {
        id: format!("trend-{id}"),
        label: words.to_owned(),
        points: points.to_vec(),
    }
    .draw()
    .into()
}

/// A share of a target.
pub fn meter(share: f64, words: &str) -> Markup {
    Meter {
        share,
        pace: None,
        label: words.to_owned(),
    }
    .draw()
    .into()
}

/// A cell's small drawing.
pub fn cell(cell: &Cell) -> Markup {
    match &cell.drawing {
        Drawing::None => Markup::default(),
        Drawing::Spark(points) => Spark {
            id: String::new(),
            label: String::new(),
            points: points.clone(),
        }
        .draw()
        .into(),
        Drawing::Meter(share) => meter(*share, ""),
    }
}
