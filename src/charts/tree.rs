//! Drawings laid out with the font that is compiled in, ready to become
//! pixels or pages.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

const FAMILY: &str = "DejaVu Sans";

/// Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic letters,
/// compiled in: a server has no fonts of its own to rely on.
pub(super) const REGULAR: &[u8] = include_bytes!("font/DejaVuSans.ttf");
/// The same, bold.
pub(super) const BOLD: &[u8] = include_bytes!("font/DejaVuSans-Bold.ttf");

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    Arc::new(fonts)
});

/// The drawing with every letter in its place; the error says what failed.
pub(super) fn tree(markup: &str) -> Result<Tree, String> {
    let options = Options {
        font_family: FAMILY.into(),
        fontdb: Arc::clone(&FONTS),
        ..Options::default()
    };
    Tree::from_str(markup, &options).map_err(|error| error.to_string())
}
