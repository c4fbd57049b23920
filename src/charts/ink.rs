//! SVG text as it is written: paths that grow, and short numbers.

use std::fmt;

use plotters_backend::BackendCoord;

use super::mark::{Hatching, UNIT};

/// What has been written so far. Lines wait in `path` so that the next one of
/// the same class can join them.
#[derive(Default)]
pub(super) struct Ink {
    /// The elements so far.
    pub(super) out: String,
    class: &'static str,
    /// Path data of the lines that wait.
    pub(super) path: String,
    end: Option<BackendCoord>,
    /// The hatchings used so far, whose patterns are needed.
    pub(super) hatched: Vec<Hatching>,
}

impl Ink {
    /// Writes an element, after the lines that wait.
    pub(super) fn put(&mut self, markup: &str) {
        self.flush();
        self.out.push_str(markup);
    }

    /// Writes the lines that wait.
    pub(super) fn flush(&mut self) {
        if !self.path.is_empty() {
            let path = std::mem::take(&mut self.path);
            self.out
                .push_str(&format!("<path class=\"{}\" d=\"{path}\"/>", self.class));
        }
        self.end = None;
    }

    /// Adds a line; goes on from where the last one ended if it can.
    pub(super) fn line(
        &mut self,
        class: &'static str,
        points: impl IntoIterator<Item = BackendCoord>,
    ) {
        if class != self.class {
            self.flush();
            self.class = class;
        }
        let mut points = points.into_iter();
        let Some(first) = points.next() else { return };
        if self.end != Some(first) {
            self.path
                .push_str(&format!("M{} {}", Px(first.0), Px(first.1)));
        }
        let mut last = first;
        for point in points {
            let step = match point {
                _ if point == last => continue,
                (x, y) if y == last.1 => format!("H{}", Px(x)),
                (x, y) if x == last.0 => format!("V{}", Px(y)),
                (x, y) => format!("L{} {}", Px(x), Px(y)),
            };
            self.path.push_str(&step);
            last = point;
        }
        self.end = Some(last);
    }
}

/// A drawing unit written in pixels: at most one decimal, no trailing zero.
pub(super) struct Px(pub(super) i32);

impl fmt::Display for Px {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, tenth) = (self.0 / UNIT, (self.0 % UNIT).abs());
        let sign = if self.0 < 0 && whole == 0 && tenth != 0 {
            "-"
        } else {
            ""
        };
        match tenth {
            0 => write!(out, "{whole}"),
            _ => write!(out, "{sign}{whole}.{tenth}"),
        }
    }
}

/// Hundredths of the type size, written in em.
pub(super) struct Em(pub(super) i32);

impl fmt::Display for Em {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}em", f64::from(self.0) / 100.0)
    }
}
