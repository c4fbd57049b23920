//! Charts: plain finite data in, accessible and themable SVG out.
//!
//! Plotters draws; `backend` writes. Colours and type sizes are classes that
//! `web/assets/charts.css` gives meaning to, so a chart follows the page into
//! dark mode, forced colours and print without a style attribute.

mod backend;
mod dates;
mod globe;
mod ink;
mod labels;
mod mark;
mod scale;
mod series;
mod text;
mod tree;

pub mod bars;
pub mod file;
pub mod line;
pub mod lines;
pub mod meter;
pub mod multiples;
pub mod paper;
pub mod png;
pub mod points;
pub mod pyramid;
pub mod shapes;
pub mod spark;
pub mod stack;
pub mod strip;
pub mod tiles;

use std::fmt;

/// A finished drawing: one well-formed `<svg>` element, safe to put in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Svg {
    markup: String,
    /// Where the drawing itself begins, after its frame and its names.
    begin: usize,
    class: String,
    size: (i32, i32),
}

impl Svg {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.markup
    }
}

impl fmt::Display for Svg {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.markup)
    }
}

/// Why there is nothing to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nobody reported a figure.
    Missing,
    /// There is a figure that this reader may not see.
    Withheld,
}

/// How many series one drawing tells apart: more colours help nobody.
const PARTS: usize = 4;

impl Gap {
    /// How the place is hatched.
    fn mark(self) -> mark::Mark {
        match self {
            Self::Missing => mark::Mark::Missing,
            Self::Withheld => mark::Mark::Withheld,
        }
    }
}

/// The value if it can be drawn. Plotters panics on NaN and hangs on infinity,
/// and no count of ours comes near 1e18, so anything beyond is treated as missing.
fn sound(value: f64) -> Option<f64> {
    (value.abs() < 1e18).then_some(if value.abs() < 1e-12 { 0.0 } else { value })
}

/// The same of a value that may not be there, or why nothing can be drawn.
fn drawn(value: Result<f64, Gap>) -> Result<f64, Gap> {
    value.and_then(|value| sound(value).ok_or(Gap::Missing))
}
