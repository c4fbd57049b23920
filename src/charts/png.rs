//! A drawing as pixels, for documents that take no SVG.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use super::Svg;

/// Two pixels for each unit: sharp on paper and on dense screens.
const SCALE: f32 = 2.0;
const FAMILY: &str = "DejaVu Sans";

/// Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic letters,
/// compiled in: a server has no fonts of its own to rely on.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("font/DejaVuSans.ttf").to_vec());
    fonts.load_font_data(include_bytes!("font/DejaVuSans-Bold.ttf").to_vec());
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    Arc::new(fonts)
});

/// A drawing that stands alone as a PNG file; the error says what failed.
pub fn png(drawing: &Svg) -> Result<Vec<u8>, String> {
    let options = Options {
        font_family: FAMILY.into(),
        fontdb: Arc::clone(&FONTS),
        ..Options::default()
    };
    let tree = Tree::from_str(drawing.as_str(), &options).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size();
    let pixels = |length: u32| (length as f32 * SCALE) as u32;
    let mut pixmap = Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| "the drawing has no size".to_owned())?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}
