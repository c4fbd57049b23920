//! From places on the globe to places on a drawing.

use super::mark::UNIT;

/// A plain equirectangular projection: degrees of longitude are as much
/// shorter than those of latitude as they are in the middle of the map.
pub(super) struct Globe {
    /// West and north: the upper left corner, in degrees.
    corner: (f64, f64),
    /// Pixels a degree across and down.
    scale: (f64, f64),
    /// The drawing's size in pixels, without its legend.
    pub(super) size: (i32, i32),
}

/// Whether a corner can be drawn; not a number, and it cannot.
pub(super) fn is_on_globe((x, y): &(f64, f64)) -> bool {
    x.abs() <= 360.0 && y.abs() <= 90.0
}

impl Globe {
    /// A drawing that holds all the points (longitude and latitude) and is at
    /// most so many pixels wide and high, but at least `least` wide.
    pub(super) fn around<'a>(
        points: impl Iterator<Item = &'a (f64, f64)> + Clone,
        (most_wide, most_high): (f64, f64),
        least: i32,
    ) -> Self {
        let edge = |of: fn(&(f64, f64)) -> f64, pick: fn(f64, f64) -> f64| {
            let points = points.clone();
            points.filter(|p| is_on_globe(p)).map(of).reduce(pick)
        };
        let west = edge(|p| p.0, f64::min).unwrap_or(0.0);
        let east = edge(|p| p.0, f64::max).unwrap_or(1.0);
        let south = edge(|p| p.1, f64::min).unwrap_or(0.0);
        let north = edge(|p| p.1, f64::max).unwrap_or(1.0);
        let shrink = ((south + north) / 2.0).to_radians().cos().max(0.05);
        let (wide, high) = ((east - west) * shrink, north - south);
        let scale = (most_wide / wide.max(1e-6)).min(most_high / high.max(1e-6));
        Self {
            corner: (west, north),
            scale: (shrink * scale, scale),
            size: (
                ((wide * scale).round() as i32 + 4).max(least),
                (high * scale).round() as i32 + 4,
            ),
        }
    }

    /// Where a point lies, in tenths of a pixel.
    pub(super) fn place(&self, (x, y): (f64, f64)) -> (i32, i32) {
        let across = (x - self.corner.0) * self.scale.0 + 2.0;
        let down = (self.corner.1 - y) * self.scale.1 + 2.0;
        let tenths = |pixels: f64| (pixels * f64::from(UNIT)).round() as i32;
        (tenths(across), tenths(down))
    }
}
