//! Small drawings, and the markup that drawings and templates make.

use std::fmt;

use crate::charts::Svg;
use crate::charts::meter::Meter;
use crate::charts::spark::Spark;
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

/// A small line over time.
pub fn spark(id: &str, name: &str, points: &[Option<f64>]) -> Markup {
    Spark {
        id: format!("spark-{id}"),
        label: t!("chart-over-time", name = name),
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

/// A share of a target, with a mark where the pace would have it.
pub fn meter(share: f64, pace: Option<f64>, words: &str) -> Markup {
    Meter {
        share,
        pace,
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
        Drawing::Meter(share, pace) => meter(*share, *pace, ""),
    }
}
