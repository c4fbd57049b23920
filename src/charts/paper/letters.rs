//! How wide words are, and where their lines break.

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::super::tree::{BOLD, REGULAR};

/// How letters look. Sizes are in points.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) is_bold: bool,
    pub(super) is_muted: bool,
}

impl Type {
    pub(super) const fn plain(size: f32) -> Self {
        Self {
            size,
            is_bold: false,
            is_muted: false,
        }
    }

    pub(super) const fn bold(self) -> Self {
        Self {
            is_bold: true,
            ..self
        }
    }

    pub(super) const fn muted(self) -> Self {
        Self {
            is_muted: true,
            ..self
        }
    }

    /// From one line's base to the next.
    pub(super) fn pitch(self) -> f32 {
        self.size * 1.36
    }
}

/// One of the two faces.
struct Face {
    letters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Result<Self, String> {
        let font = FontRef::new(bytes).map_err(|error| error.to_string())?;
        Ok(Self {
            letters: font.charmap(),
            widths: font.glyph_metrics(Size::new(1.0), LocationRef::default()),
        })
    }
}

/// The font, as far as layout must know it.
pub(super) struct Letters {
    regular: Face,
    bold: Face,
}

impl Letters {
    /// The font that is compiled in.
    pub(super) fn load() -> Result<Self, String> {
        Ok(Self {
            regular: Face::new(REGULAR)?,
            bold: Face::new(BOLD)?,
        })
    }

    /// How wide a line is, in points: letter by letter, so that joined Arabic
    /// letters take less than this.
    pub(super) fn width(&self, text: &str, style: Type) -> f32 {
        let face = if style.is_bold {
            &self.bold
        } else {
            &self.regular
        };
        let wide = |letter| {
            let glyph = face.letters.map(letter)?;
            face.widths.advance_width(glyph)
        };
        text.chars().filter_map(wide).sum::<f32>() * style.size
    }

    /// The widest word, in points.
    pub(super) fn widest_word(&self, text: &str, style: Type) -> f32 {
        let words = text
            .split_ascii_whitespace()
            .map(|word| self.width(word, style));
        words.fold(0.0, f32::max)
    }

    /// The text in lines no wider than `room`: broken at spaces, and inside a
    /// word only where it must be.
    pub(super) fn wrap(&self, text: &str, style: Type, room: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_ascii_whitespace() {
            let joined = lines.last().map(|line| format!("{line} {word}"));
            match (joined, lines.last_mut()) {
                (Some(joined), Some(line)) if self.width(&joined, style) <= room => *line = joined,
                _ => lines.extend(self.pieces(word, style, room)),
            }
        }
        lines
    }

    /// A word in pieces no wider than `room`.
    fn pieces(&self, word: &str, style: Type, room: f32) -> Vec<String> {
        if self.width(word, style) <= room {
            return vec![word.to_owned()];
        }
        let mut pieces = Vec::new();
        let mut piece = String::new();
        for letter in word.chars() {
            piece.push(letter);
            if self.width(&piece, style) > room && piece.chars().count() > 1 {
                piece.pop();
                pieces.push(std::mem::replace(&mut piece, letter.to_string()));
            }
        }
        pieces.push(piece);
        pieces
    }

    /// The markup with a sign in place of each letter that the font lacks:
    /// what is not there must show, and may not break the file. The mark of
    /// byte order says nothing, and files may not hold it.
    pub(super) fn writable(&self, markup: &str) -> String {
        let has = |letter: char| letter.is_ascii() || self.regular.letters.map(letter).is_some();
        let seen = |letter| match has(letter) {
            true => letter,
            false => char::REPLACEMENT_CHARACTER,
        };
        let letters = markup.chars().filter(|letter| *letter != '\u{feff}');
        letters.map(seen).collect()
    }
}
