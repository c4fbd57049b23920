//! Reports on paper: headings, words, drawings and tables, laid out on A4
//! pages and written as tagged PDF, without a browser.
//!
//! `flow` and `table` decide what stands where; every piece is a small SVG,
//! drawn by `draw` as vectors and text; `pdf` writes the file and says to
//! assistive technology what each piece is.

mod draw;
mod flow;
mod letters;
mod pdf;
mod table;

use chrono::NaiveDate;

use super::Svg;
pub use pdf::pdf;

/// A report.
pub struct Paper {
    /// What it is of.
    pub title: String,
    /// The language it is written in, such as `en`.
    pub language: &'static str,
    /// Whether lines run from right to left.
    pub is_mirrored: bool,
    /// The day it was made.
    pub day: NaiveDate,
    /// Under the title: filters, day, ledger head.
    pub cover: String,
    /// At the foot of every page, before its number.
    pub foot: String,
    /// How the number of a page among all pages is written.
    pub number: fn(usize, usize) -> String,
    /// The looks of drawings.
    pub style: &'static str,
    /// What it says, from the top down.
    pub blocks: Vec<Block>,
}

/// One part of a report.
pub enum Block {
    /// A heading on a page of its own.
    Chapter(String),
    /// A heading.
    Heading(String),
    /// The sentences that matter most.
    Lede(String),
    /// Words.
    Words(String),
    /// Small print.
    Small(String),
    /// Key figures side by side.
    Figures(Vec<Figure>),
    /// A drawing with its words.
    Drawing(Drawing),
    /// A table with its heading.
    Table(Table),
}

/// A key figure.
pub struct Figure {
    /// What it counts.
    pub name: String,
    /// The figure with its unit.
    pub figure: String,
    /// What to know about it.
    pub lines: Vec<Line>,
}

/// One line of a key figure.
pub enum Line {
    /// Words.
    Words(String),
    /// A small drawing that repeats what the words say.
    Drawing(Svg),
}

/// A drawing with its words.
pub struct Drawing {
    /// The story in a few words.
    pub title: String,
    /// What, where, unit, period.
    pub subtitle: String,
    /// The drawing; none where there is no figure yet.
    pub drawing: Option<Svg>,
    /// What it shows, in a sentence.
    pub sentence: String,
    /// What must stand with it.
    pub note: String,
}

/// A table.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Unit, time and what to mind.
    pub subtitle: String,
    /// Heads of its columns; the first names the rows.
    pub columns: Vec<Column>,
    /// Rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
    /// What stands below it.
    pub note: String,
}

/// A column.
pub struct Column {
    /// Its head.
    pub label: String,
    /// Whether it holds numbers.
    pub is_number: bool,
}

/// A cell.
pub struct Cell {
    /// What it holds.
    pub text: String,
    /// Small print under it.
    pub hint: String,
}
