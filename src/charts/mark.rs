//! The palette: what a thing on a chart is, and the class it is written with.

use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use plotters_backend::BackendColor;

/// Units of the drawing per pixel of the view box: coordinates keep one decimal.
pub(super) const UNIT: i32 = 10;

/// Everything that can be drawn. Plotters carries it about as a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Grid,
    Axis,
    Area,
    Actual,
    Carried,
    Dot,
    Target,
    Diamond,
    Statement,
    Tick,
    Name,
    Value,
    Bar,
    Missing,
    Goal,
    Row,
    Note,
    Tile,
    TileName,
    TileNameSmall,
    TileNameTiny,
    TileFigure,
    TileNote,
    Key,
    Limit,
    Track,
    Pace,
    Over,
    First,
    Second,
    Third,
    Fourth,
    FirstName,
    SecondName,
    ThirdName,
    FourthName,
    Withheld,
    Part,
    Course,
    Sign,
    Square,
    Heading,
    Source,
    Bubble,
    Land,
    Inside,
}

/// Class of each mark in the order above, and for text the largest size in
/// pixels that the stylesheet gives it: layouts leave room for that.
const CLASSES: [(&str, i32); 46] = [
    ("c-grid", 0),
    ("c-axis", 0),
    ("c-area", 0),
    ("c-actual", 0),
    ("c-carried", 0),
    ("c-dot", 0),
    ("c-target", 0),
    ("c-diamond", 0),
    ("c-said", 0),
    ("c-tick", 20),
    ("c-name", 20),
    ("c-value", 20),
    ("c-bar", 0),
    ("c-none", 0),
    ("c-goal", 0),
    ("c-row", 20),
    ("c-note", 20),
    ("c-tile", 0),
    ("c-tn", 13),
    ("c-tn2", 11),
    ("c-tn3", 9),
    ("c-fig", 19),
    ("c-tnote", 13),
    ("c-key", 0),
    ("c-limit", 14),
    ("c-track", 0),
    ("c-pace", 0),
    ("c-over", 0),
    ("c-l1", 0),
    ("c-l2", 0),
    ("c-l3", 0),
    ("c-l4", 0),
    ("c-n1", 20),
    ("c-n2", 20),
    ("c-n3", 20),
    ("c-n4", 20),
    ("c-held", 0),
    ("c-part", 0),
    ("c-course", 0),
    ("c-sign", 0),
    ("c-square", 0),
    ("c-heading", 20),
    ("c-source", 12),
    ("c-bubble", 0),
    ("c-land", 0),
    ("c-in", 12),
];

/// Why there is no figure, told apart by how the place is hatched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hatching {
    /// Nobody reported one: slanting lines.
    Missing,
    /// There is one, which this reader may not see: dots.
    Withheld,
}

impl Hatching {
    /// The ending of the pattern's id.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Missing => "h",
            Self::Withheld => "w",
        }
    }

    /// The pattern itself, after its id.
    pub(super) fn pattern(self) -> &'static str {
        match self {
            Self::Missing => {
                "width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><path class=\"c-hatch\" d=\"M0 0V6\"/>"
            }
            Self::Withheld => {
                "width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">\
                 <circle class=\"c-speck\" cx=\"3.5\" cy=\"3.5\" r=\"1.4\"/>"
            }
        }
    }
}

impl Mark {
    /// Class of the mark that a colour stands for.
    pub(super) fn class_of(color: BackendColor) -> &'static str {
        CLASSES
            .get(usize::from(color.rgb.2))
            .map_or("", |entry| entry.0)
    }

    /// Class that the mark is written with.
    pub(super) fn class(self) -> &'static str {
        CLASSES[self as usize].0
    }

    /// How the mark of a colour is hatched, if it stands for no figure.
    pub(super) fn hatching(color: BackendColor) -> Option<Hatching> {
        match color.rgb.2 {
            mark if mark == Mark::Missing as u8 => Some(Hatching::Missing),
            mark if mark == Mark::Withheld as u8 => Some(Hatching::Withheld),
            _ => None,
        }
    }

    /// Type size in pixels; 0 for what is not text.
    pub(super) fn size(self) -> i32 {
        CLASSES[self as usize].1
    }

    /// Text style for this mark, anchored as given.
    pub(super) fn text(self, across: HPos, down: VPos) -> TextStyle<'static> {
        let size = f64::from(self.size() * UNIT);
        TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, size, FontStyle::Normal),
            color: self.to_backend_color(),
            pos: Pos::new(across, down),
        }
    }
}

impl Color for Mark {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor {
            alpha: 1.0,
            rgb: (0, 0, *self as u8),
        }
    }
}
