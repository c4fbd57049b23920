//! A drawing as pixels, for documents that take no SVG.

use resvg::tiny_skia::{Pixmap, Transform};

use super::Svg;
use super::tree::tree;

/// Two pixels for each unit: sharp on paper and on dense screens.
const SCALE: f32 = 2.0;

/// A drawing that stands alone as a PNG file; the error says what failed.
pub fn png(drawing: &Svg) -> Result<Vec<u8>, String> {
    let tree = tree(drawing.as_str())?;
    let size = tree.size().to_int_size();
    let pixels = |length: u32| (length as f32 * SCALE) as u32;
    let mut pixmap = Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| "the drawing has no size".to_owned())?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}
