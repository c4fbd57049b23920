//! A drawing as a file: with its words and its looks inside, on a light ground.

use super::Svg;
use super::mark::{Mark, UNIT};
use super::text::{escape, set_apart, wrap};
use crate::i18n;

const MARGIN: i32 = 24;
/// Narrower than this no source line is read with ease.
const NARROWEST: i32 = 460;

/// What stands around the drawing.
pub struct Words<'a> {
    /// Above, large.
    pub title: &'a str,
    /// Below the title: what, where, unit, period.
    pub subtitle: &'a str,
    /// What it shows, for those who do not see it.
    pub description: &'a str,
    /// Below the drawing, small: notes and the source. Empty ones are left out.
    pub notes: &'a [&'a str],
}

/// Lines of text from the top down.
struct Column {
    wide: i32,
    room: i32,
    y: i32,
    text: String,
}

impl Column {
    /// At most four lines of these words, each `pitch` below the one before.
    fn write(&mut self, words: &str, mark: Mark, pitch: i32) {
        let class = mark.class();
        let (x, anchor) = match i18n::is_right_to_left() {
            true => (self.wide - MARGIN, " text-anchor=\"end\""),
            false => (MARGIN, ""),
        };
        for line in wrap(words, mark, self.room * UNIT, 4) {
            self.y += pitch;
            let line = match i18n::is_right_to_left() {
                true => escape(&set_apart(&line)),
                false => escape(&line),
            };
            let y = self.y;
            self.text.push_str(&format!(
                "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}>{line}</text>"
            ));
        }
    }
}

/// The drawing alone, as large as it was drawn. Its links are taken out: they
/// would lead nowhere from a file that was passed on.
pub fn alone(drawing: &Svg, words: &Words<'_>, style: &str) -> Svg {
    let room = drawing.size.0.max(NARROWEST);
    let mut column = Column {
        wide: room + 2 * MARGIN,
        room,
        y: MARGIN / 2,
        text: String::new(),
    };
    column.write(words.title, Mark::Heading, 24);
    column.write(words.subtitle, Mark::Source, 19);
    let (left, top) = (MARGIN + (room - drawing.size.0) / 2, column.y + 16);
    column.y = top + drawing.size.1 + 8;
    for note in words.notes {
        column.write(note, Mark::Source, 17);
    }
    let (wide, tall) = (column.wide, column.y + MARGIN);
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"{wide}\" \
         height=\"{tall}\" viewBox=\"0 0 {wide} {tall}\" role=\"img\" \
         aria-labelledby=\"title desc\"><title id=\"title\">{}</title>\
         <desc id=\"desc\">{}</desc>",
        escape(words.title),
        escape(words.description),
    );
    let begin = head.len();
    let markup = format!(
        "{head}<style>{style}</style>\
         <rect class=\"c-ground\" width=\"{wide}\" height=\"{tall}\"/>{}\
         <g class=\"{}\" transform=\"translate({left} {top})\">{}</g></svg>",
        column.text,
        drawing.class,
        drawing.inside(),
    );
    Svg {
        markup,
        begin,
        class: "chart".into(),
        size: (wide, tall),
    }
}

/// The drawing with its looks inside and no words around it, for a page that
/// has them.
pub(super) fn dressed(drawing: &Svg, style: &str) -> Svg {
    let (wide, tall) = drawing.size;
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"{wide}\" \
         height=\"{tall}\" viewBox=\"0 0 {wide} {tall}\">"
    );
    let (class, inside) = (&drawing.class, drawing.inside());
    Svg {
        begin: head.len(),
        markup: format!("{head}<style>{style}</style><g class=\"{class}\">{inside}</g></svg>"),
        ..drawing.clone()
    }
}

impl Svg {
    /// What is drawn, without links and without the frame around it.
    fn inside(&self) -> String {
        let drawing = self.without_links();
        let inside = &drawing.markup[drawing.begin..];
        inside.trim_end_matches("</svg>").to_owned()
    }

    /// The same drawing with groups where links were, for places where they
    /// would lead nowhere. Only our own backend writes the markup, and it
    /// escapes every angle bracket in texts.
    pub fn without_links(&self) -> Svg {
        let mut pieces = self.markup.split("<a href=\"");
        let mut markup = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let rest = piece.split_once('"').map_or("", |(_, rest)| rest);
            markup.push_str("<g");
            markup.push_str(rest);
        }
        Svg {
            markup: markup.replace("</a>", "</g>"),
            ..self.clone()
        }
    }
}
