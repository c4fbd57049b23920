//! What stands where: blocks from the top down, page after page.

use super::super::file::dressed;
use super::super::text::{escape, set_apart};
use super::letters::{Letters, Type};
use super::{Block, Drawing, Figure, Line, Paper};
use crate::charts::Svg;

/// A4, in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
pub(super) const MARGIN: f32 = 45.0;
/// Between the margins.
pub(super) const WIDE: f32 = PAGE.0 - 2.0 * MARGIN;
const TOP: f32 = 48.0;
const BOTTOM: f32 = PAGE.1 - 62.0;
/// No drawing is higher, so that its words stay beside it.
const HIGHEST: f32 = 380.0;
/// Points for each unit of a drawing, at most.
const SCALE: f32 = 0.78;

/// How much smaller a drawing may be to stand on the page that is begun.
const SMALLER: f32 = 0.72;
/// Room for a drawing's words.
const AROUND: f32 = 98.0;

const TITLE: Type = Type::plain(21.0).bold();
const CHAPTER: Type = Type::plain(17.0).bold();
pub(super) const HEADING: Type = Type::plain(12.5).bold();
const LEDE: Type = Type::plain(11.0);
const WORDS: Type = Type::plain(9.0);
pub(super) const SMALL: Type = Type::plain(8.0).muted();
const NAME: Type = Type::plain(8.5).bold();
const FIGURE: Type = Type::plain(14.0).bold();

/// Something at its place on a page.
pub(super) struct Piece {
    pub(super) page: usize,
    /// Its upper left corner.
    pub(super) at: (f32, f32),
    pub(super) scale: f32,
    pub(super) what: What,
    /// Which part it belongs to; none for what only decorates.
    pub(super) leaf: Option<usize>,
}

pub(super) enum What {
    /// An SVG.
    Markup(String),
    /// A line across of this length; whether it is strong.
    Rule(f32, bool),
}

/// What pieces are for those who listen, in order of reading.
pub(super) enum Part {
    /// Level, text, and where it stands: page and height.
    Heading(u16, String, (usize, f32), usize),
    Words(usize),
    /// What is said of a drawing.
    Figure(String, usize),
    /// The heads of the columns, then the cells row by row.
    Table(Vec<usize>, Vec<Vec<usize>>),
}

/// Which edge of its place a line begins at.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Start,
    End,
}

/// A report being laid out.
pub(super) struct Flow<'a> {
    pub(super) paper: &'a Paper,
    pub(super) letters: Letters,
    pub(super) page: usize,
    pub(super) y: f32,
    pub(super) pieces: Vec<Piece>,
    pub(super) parts: Vec<Part>,
    pub(super) leaves: usize,
    /// Level of the headings that come.
    pub(super) level: u16,
}

impl<'a> Flow<'a> {
    /// Lays out the whole report.
    pub(super) fn new(paper: &'a Paper) -> Result<Self, String> {
        let mut flow = Self {
            paper,
            letters: Letters::load()?,
            page: 0,
            y: TOP,
            pieces: Vec::new(),
            parts: Vec::new(),
            leaves: 0,
            level: 2,
        };
        flow.heading(&paper.title, TITLE, 1);
        flow.words(&paper.cover, SMALL);
        flow.rule(0.0, WIDE, true);
        flow.y += 12.0;
        for block in &paper.blocks {
            flow.block(block);
        }
        Ok(flow)
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Chapter(text) => {
                self.turn();
                self.heading(text, CHAPTER, 2);
                self.level = 3;
            }
            Block::Heading(text) => self.heading(text, HEADING, self.level),
            Block::Lede(text) => self.words(text, LEDE),
            Block::Words(text) => self.words(text, WORDS),
            Block::Small(text) => self.words(text, SMALL),
            Block::Figures(figures) => {
                // Four stand better in one row than as three and one.
                let each = if figures.len() % 4 == 0 { 4 } else { 3 };
                self.y += 4.0;
                figures.chunks(each).for_each(|row| self.figures(row, each));
            }
            Block::Drawing(drawing) => self.drawing(drawing),
            Block::Table(table) => self.table(table),
        }
    }

    pub(super) fn leaf(&mut self) -> usize {
        self.leaves += 1;
        self.leaves - 1
    }

    /// Goes on at the top of the next page.
    pub(super) fn turn(&mut self) {
        if self.y > TOP {
            self.page += 1;
            self.y = TOP;
        }
    }

    /// How much of the page is left.
    pub(super) fn left(&self) -> f32 {
        BOTTOM - self.y
    }

    /// How much a whole page holds.
    pub(super) fn whole() -> f32 {
        BOTTOM - TOP
    }

    /// Turns the page unless this much is left.
    pub(super) fn need(&mut self, high: f32) {
        if self.left() < high {
            self.turn();
        }
    }

    /// Puts a piece at this distance from where lines begin, on this height.
    fn put(&mut self, x: f32, wide: f32, y: f32, scale: f32, what: What, leaf: Option<usize>) {
        let x = if self.paper.is_mirrored {
            WIDE - x - wide
        } else {
            x
        };
        self.pieces.push(Piece {
            page: self.page,
            at: (MARGIN + x, y),
            scale,
            what,
            leaf,
        });
    }

    /// A line across.
    pub(super) fn rule(&mut self, x: f32, wide: f32, is_strong: bool) {
        self.put(x, wide, self.y, 1.0, What::Rule(wide, is_strong), None);
    }

    /// Lines of text in a box of this width.
    pub(super) fn lines(&mut self, x: f32, wide: f32, lines: &Lines, leaf: Option<usize>) {
        if !lines.markup.is_empty() {
            let markup = self.letters.writable(&lines.finish(wide));
            self.put(x, wide, self.y, 1.0, What::Markup(markup), leaf);
        }
    }

    pub(super) fn heading(&mut self, text: &str, style: Type, level: u16) {
        let lines = self.letters.wrap(text, style, WIDE);
        if lines.is_empty() {
            return;
        }
        let before = if self.y > TOP { style.size } else { 0.0 };
        // A heading alone at the foot of a page leads nowhere.
        self.need(before + lines.len() as f32 * style.pitch() + 60.0);
        if self.y > TOP {
            self.y += before;
        }
        let leaf = self.leaf();
        let place = (self.page, self.y);
        (self.parts).push(Part::Heading(level, text.to_owned(), place, leaf));
        self.column(lines, style, leaf);
        self.y += style.size * 0.25;
    }

    pub(super) fn words(&mut self, text: &str, style: Type) {
        let lines = self.letters.wrap(text, style, WIDE);
        if lines.is_empty() {
            return;
        }
        let leaf = self.leaf();
        self.parts.push(Part::Words(leaf));
        self.column(lines, style, leaf);
        self.y += style.size * 0.55;
    }

    /// Lines over the whole width, on as many pages as they need.
    fn column(&mut self, lines: Vec<String>, style: Type, leaf: usize) {
        let mut rest = lines.as_slice();
        while !rest.is_empty() {
            self.need(style.pitch());
            let fits = ((self.left() / style.pitch()) as usize).clamp(1, rest.len());
            let mut box_ = self.box_of(WIDE);
            for line in &rest[..fits] {
                box_.write(line, style, Side::Start);
            }
            self.lines(0.0, WIDE, &box_, Some(leaf));
            self.y += box_.high;
            rest = &rest[fits..];
        }
    }

    /// An empty box for lines of text.
    pub(super) fn box_of(&self, wide: f32) -> Lines {
        Lines {
            is_mirrored: self.paper.is_mirrored,
            wide,
            high: 0.0,
            markup: String::new(),
        }
    }

    /// Key figures in one row, each under a strong line.
    fn figures(&mut self, row: &[Figure], columns: usize) {
        const GAP: f32 = 15.0;
        let each = (WIDE - GAP * (columns - 1) as f32) / columns as f32;
        let laid: Vec<(Lines, Vec<(f32, &Svg)>)> =
            row.iter().map(|figure| self.figure(figure, each)).collect();
        let high = laid.iter().map(|(lines, _)| lines.high).fold(0.0, f32::max);
        self.need(high + 12.0);
        let top = self.y;
        for (number, (lines, drawings)) in laid.iter().enumerate() {
            let x = number as f32 * (each + GAP);
            self.rule(x, each, true);
            let leaf = self.leaf();
            self.parts.push(Part::Words(leaf));
            self.lines(x, each, lines, Some(leaf));
            for (down, drawing) in drawings {
                let scale = each / drawing.size.0 as f32;
                let markup = dressed(drawing, self.paper.style).to_string();
                self.put(x, each, top + down, scale, What::Markup(markup), None);
            }
        }
        self.y = top + high + 12.0;
    }

    fn figure<'f>(&self, figure: &'f Figure, wide: f32) -> (Lines, Vec<(f32, &'f Svg)>) {
        let mut lines = self.box_of(wide);
        let mut drawings = Vec::new();
        lines.high = 4.0;
        let write = |lines: &mut Lines, text: &str, style: Type| {
            for line in self.letters.wrap(text, style, wide) {
                lines.write(&line, style, Side::Start);
            }
        };
        write(&mut lines, &figure.name, NAME);
        write(&mut lines, &figure.figure, FIGURE);
        for line in &figure.lines {
            match line {
                Line::Words(text) => write(&mut lines, text, SMALL),
                Line::Drawing(drawing) => {
                    drawings.push((lines.high, drawing));
                    lines.high += drawing.size.1 as f32 * wide / drawing.size.0 as f32 + 2.0;
                }
            }
        }
        (lines, drawings)
    }

    fn drawing(&mut self, drawing: &Drawing) {
        let size = drawing.drawing.as_ref().map_or((1, 0), |svg| svg.size);
        let (wide, high) = (size.0 as f32, size.1 as f32);
        let mut scale = (WIDE / wide).min(SCALE).min(HIGHEST / high.max(1.0));
        // Rather a little smaller than on the next page.
        let fits = (self.left() - AROUND) / high.max(1.0);
        if fits < scale && fits > scale * SMALLER {
            scale = fits;
        }
        self.need(high * scale + AROUND);
        self.heading(&drawing.title, HEADING, self.level);
        self.words(&drawing.subtitle, SMALL);
        if let Some(svg) = &drawing.drawing {
            let leaf = self.leaf();
            let said = format!("{}. {}", drawing.title, drawing.sentence);
            self.parts.push(Part::Figure(said, leaf));
            let markup = self
                .letters
                .writable(dressed(svg, self.paper.style).as_str());
            let what = What::Markup(markup);
            self.put(0.0, wide * scale, self.y, scale, what, Some(leaf));
            self.y += high * scale + 6.0;
        }
        self.words(&drawing.sentence, WORDS);
        self.words(&drawing.note, SMALL);
    }
}

/// Lines of text in a box, one below the other.
pub(super) struct Lines {
    is_mirrored: bool,
    wide: f32,
    pub(super) high: f32,
    markup: String,
}

impl Lines {
    /// One more line.
    pub(super) fn write(&mut self, text: &str, style: Type, side: Side) {
        let y = self.high + style.size * 1.02;
        self.high += style.pitch();
        let is_right = (side == Side::End) != self.is_mirrored;
        let (x, anchor) = if is_right {
            (self.wide, " text-anchor=\"end\"")
        } else {
            (0.0, "")
        };
        let weight = if style.is_bold {
            " font-weight=\"700\""
        } else {
            ""
        };
        let fill = if style.is_muted { "#55635e" } else { "#1c2321" };
        let size = style.size;
        let text = match self.is_mirrored {
            true => escape(&set_apart(text)),
            false => escape(text),
        };
        self.markup.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\"{weight}{anchor}>{text}</text>"
        ));
    }

    fn finish(&self, wide: f32) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{}\" \
             font-family=\"DejaVu Sans\">{}</svg>",
            self.high.max(1.0),
            self.markup
        )
    }
}
