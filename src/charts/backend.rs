//! A Plotters backend that writes small SVG: classes for colours, one path for
//! neighbouring lines of one kind, coordinates with one decimal.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::{self, Write};
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::Svg;
use super::ink::{Em, Ink, Px};
use super::mark::{Mark, UNIT};
use super::text::{escape, set_apart, width_at};
use crate::i18n;

/// What goes wrong while drawing: only layout, since writing to memory cannot fail.
pub(super) type Trouble = DrawingAreaErrorKind<Infallible>;
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// How assistive technology meets the drawing.
pub(super) enum Names<'a> {
    /// A title and a description, both read out.
    Full {
        title: &'a str,
        description: &'a str,
    },
    /// One short label, for drawings inside a sentence or a tile.
    Short(&'a str),
}

/// A drawing being made. Areas to draw on are handed out by `area`; links and
/// groups are opened around whatever is drawn inside them.
pub(super) struct Sheet {
    ink: Rc<RefCell<Ink>>,
    head: String,
    class: String,
    id: String,
    size: (i32, i32),
    way: Way,
}

/// Which way a drawing runs.
#[derive(Clone, Copy)]
struct Way {
    /// Whether its readers read from the right.
    is_from_right: bool,
    /// Whether left and right change places.
    is_mirrored: bool,
}

impl Sheet {
    /// A sheet of `size` pixels. `id` makes the ids inside unique on the page.
    /// With links inside, the role is group: what an image contains is not
    /// reachable for assistive technology.
    pub(super) fn new(kind: &str, id: &str, names: &Names, size: (i32, i32), links: bool) -> Sheet {
        let id: String = id
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || c == '_' {
                    c
                } else {
                    '-'
                }
            })
            .collect();
        let role = if links { "group" } else { "img" };
        let class = format!("chart chart-{kind}");
        let frame = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" \
             viewBox=\"0 0 {} {}\"",
            size.0, size.1
        );
        let head = match names {
            Names::Full { title, description } => format!(
                "{frame} role=\"{role}\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title>\
                 <desc id=\"{id}-d\">{}</desc>",
                escape(title),
                escape(description)
            ),
            // Without words it repeats what stands beside it.
            Names::Short("") => format!("{frame} aria-hidden=\"true\">"),
            Names::Short(label) => {
                format!("{frame} role=\"{role}\" aria-label=\"{}\">", escape(label))
            }
        };
        let is_from_right = i18n::is_right_to_left();
        Sheet {
            ink: Rc::default(),
            head,
            class,
            id,
            size,
            way: Way {
                is_from_right,
                // East stays east on maps.
                is_mirrored: is_from_right && !["tiles", "shapes", "points"].contains(&kind),
            },
        }
    }

    /// The whole sheet as a Plotters drawing area, in tenths of a pixel.
    pub(super) fn area(&self) -> DrawingArea<Pen, Shift> {
        let size = ((self.size.0 * UNIT) as u32, (self.size.1 * UNIT) as u32);
        Pen {
            ink: Rc::clone(&self.ink),
            id: Rc::from(self.id.as_str()),
            size,
            way: self.way,
        }
        .into_drawing_area()
    }

    /// What `draw` draws, inside a link if there is an address, else in a group.
    pub(super) fn within(
        &self,
        class: &str,
        href: Option<&str>,
        draw: impl FnOnce() -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let (open, close) = match href {
            Some(href) => (
                format!("<a href=\"{}\" class=\"{class}\">", escape(href)),
                "</a>",
            ),
            None => (format!("<g class=\"{class}\">"), "</g>"),
        };
        self.ink.borrow_mut().put(&open);
        let drawn = draw();
        self.ink.borrow_mut().put(close);
        drawn
    }

    /// The same with a name of its own, for what has no room for a label.
    pub(super) fn named(
        &self,
        class: &str,
        href: Option<&str>,
        name: &str,
        draw: impl FnOnce() -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.within(class, href, || {
            let title = format!("<title>{}</title>", escape(name));
            self.ink.borrow_mut().put(&title);
            draw()
        })
    }

    /// The drawing. If Plotters refused a layout, what is there still carries
    /// its title and description, which say the same in words.
    pub(super) fn finish(self, _drawn: Result<(), Trouble>) -> Svg {
        let mut ink = self.ink.borrow_mut();
        ink.flush();
        let mut svg = self.head;
        let begin = svg.len();
        if !ink.hatched.is_empty() {
            svg.push_str("<defs>");
            for hatching in &ink.hatched {
                let (id, ending) = (&self.id, hatching.ending());
                let pattern = hatching.pattern();
                svg.push_str(&format!(
                    "<pattern id=\"{id}-{ending}\" {pattern}</pattern>"
                ));
            }
            svg.push_str("</defs>");
        }
        svg.push_str(&ink.out);
        svg.push_str("</svg>");
        Svg {
            markup: svg,
            begin,
            class: self.class,
            size: self.size,
        }
    }
}

/// The backend itself: a handle to the sheet's ink.
pub(super) struct Pen {
    ink: Rc<RefCell<Ink>>,
    id: Rc<str>,
    size: (u32, u32),
    way: Way,
}

impl Pen {
    /// Where a place of the layout is on the drawing. Layouts know only one
    /// way: whatever is drawn passes here and is mirrored if need be.
    fn place(&self, (x, y): BackendCoord) -> BackendCoord {
        match self.way.is_mirrored {
            true => (self.size.0 as i32 - x, y),
            false => (x, y),
        }
    }

    fn line(&self, style: BackendColor, points: impl IntoIterator<Item = BackendCoord>) -> Drawn {
        // Plotters draws borders nobody asked for as fully transparent lines.
        if style.alpha > 0.0 {
            let points = points.into_iter().map(|point| self.place(point));
            self.ink.borrow_mut().line(Mark::class_of(style), points);
        }
        Ok(())
    }

    fn put(&self, style: BackendColor, element: &str, rest: fmt::Arguments<'_>) -> Drawn {
        let mut ink = self.ink.borrow_mut();
        let mut fill = String::new();
        if let Some(hatching) = Mark::hatching(style) {
            if !ink.hatched.contains(&hatching) {
                ink.hatched.push(hatching);
            }
            fill = format!(" fill=\"url(#{}-{})\"", self.id, hatching.ending());
        }
        let class = Mark::class_of(style);
        ink.put(&format!("<{element} class=\"{class}\"{fill}{rest}/>"));
        Ok(())
    }
}

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, s: &S) -> Drawn {
        self.line(s.color(), [a, b])
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.line(style.color(), path)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        corner: BackendCoord,
        opposite: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let ((a, y), (b, bottom)) = (self.place(corner), self.place(opposite));
        // What is turned inside out has no width, either way round.
        let is_empty = opposite.0 < corner.0;
        let (x, right) = (a.min(b), if is_empty { a.min(b) } else { a.max(b) });
        let (width, height) = (Px((right - x).max(0)), Px((bottom - y).max(0)));
        let (x, y) = (Px(x), Px(y));
        let rest = format_args!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
        self.put(style.color(), "rect", rest)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (x, y) = self.place(center);
        let (x, y, radius) = (Px(x), Px(y), Px(radius as i32));
        self.put(
            style.color(),
            "circle",
            format_args!(" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\""),
        )
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let mut shape = Ink::default();
        shape.line("", corners.into_iter().map(|corner| self.place(corner)));
        self.put(
            style.color(),
            "path",
            format_args!(" d=\"{}Z\"", shape.path),
        )
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        if text.is_empty() {
            return Ok(());
        }
        let set = |line: &str| match self.way.is_from_right {
            true => escape(&set_apart(line)),
            false => escape(line),
        };
        let lines: Vec<String> = text.lines().map(set).collect();
        // Anchors say left and right here, since the stylesheet keeps the
        // direction of drawings, which not all programs know.
        let anchor = match (style.anchor().h_pos, self.way.is_mirrored) {
            (HPos::Left, false) | (HPos::Right, true) => "",
            (HPos::Center, _) => " text-anchor=\"middle\"",
            (HPos::Right, false) | (HPos::Left, true) => " text-anchor=\"end\"",
        };
        // Offsets in em hold at whatever size the stylesheet picks. In
        // hundredths, for the first line; lines are 115 apart.
        let extra = 115 * (lines.len() as i32 - 1).max(0);
        let first = match style.anchor().v_pos {
            VPos::Top => 90,
            VPos::Center => 35 - extra / 2,
            VPos::Bottom => -25 - extra,
        };
        let at = self.place(at);
        let (x, y) = (Px(at.0), Px(at.1));
        let class = Mark::class_of(style.color());
        let mut markup = format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}");
        let _ = match lines.as_slice() {
            [line] => write!(markup, " dy=\"{}\">{}", Em(first), line),
            _ => write!(markup, ">"),
        };
        if lines.len() > 1 {
            for (row, line) in lines.iter().enumerate() {
                let dy = Em(if row == 0 { first } else { 115 });
                let _ = write!(markup, "<tspan x=\"{x}\" dy=\"{dy}\">{line}</tspan>");
            }
        }
        markup.push_str("</text>");
        self.ink.borrow_mut().put(&markup);
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size() as i32;
        let width = text
            .lines()
            .map(|line| width_at(line, size))
            .max()
            .unwrap_or(0);
        let height = size * 115 / 100 * text.lines().count() as i32;
        Ok((width.max(0) as u32, height.max(0) as u32))
    }
}
