//! Tables: what a page shows and what its file holds.

use super::disclosure::Shown;

/// A table with a caption, fit for a page and for a file.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// Unit, time and what to mind.
    pub subtitle: String,
    /// Columns, first the one that names the row.
    pub columns: Vec<Column>,
    /// How many rows a page shows at most; files hold all.
    pub on_page: Option<usize>,
    /// How many rows follow that were not read, because only files hold them.
    pub more: usize,
    /// The filters of the page but its order, as an address writes them: what
    /// links that put the rows in order keep.
    pub others: String,
    /// Rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Heading on the page.
    pub label: String,
    /// Heading in files: lower case, underscores.
    pub key: &'static str,
    /// Whether it holds numbers.
    pub is_number: bool,
    /// Whether only files have it, because the page says it in another way.
    pub only_in_files: bool,
    /// Whether its cells are worded for people, so that programs are not told
    /// what they mean.
    pub is_worded: bool,
    /// What addresses call it where rows can be put in its order; else empty.
    pub sort: String,
    /// Whether rows are in its order, and if so, whether the largest is first.
    pub sorted: Option<bool>,
}

impl Column {
    /// A column of words.
    pub fn text(key: &'static str, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            key,
            is_number: false,
            only_in_files: false,
            is_worded: false,
            sort: String::new(),
            sorted: None,
        }
    }

    /// A column of numbers.
    pub fn number(key: &'static str, label: impl Into<String>) -> Self {
        Self {
            is_number: true,
            ..Self::text(key, label)
        }
    }

    /// The same column, by which rows can be put in order.
    pub fn sorts(self, name: impl Into<String>) -> Self {
        Self {
            sort: name.into(),
            ..self
        }
    }

    /// The same column with cells worded for people, where other tables have a
    /// code under this key.
    pub fn worded(self) -> Self {
        Self {
            is_worded: true,
            ..self
        }
    }

    /// The same column, only in files.
    pub fn in_files(self) -> Self {
        Self {
            only_in_files: true,
            ..self
        }
    }
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What it holds.
    pub content: Content,
    /// Where it leads.
    pub href: String,
    /// Small print under it, on the page only.
    pub hint: String,
    /// A drawing beside it, on the page only: SVG made by `charts`.
    pub drawing: Drawing,
}

/// What a cell holds.
#[derive(Clone, Debug, Default)]
pub enum Content {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A figure and the decimals it is shown with; files hold it in full.
    Figure(Shown, i32),
    /// A whole number.
    Count(i64),
    /// A share, 1 being all.
    Share(f64),
    /// A state with its own mark: the word and the class of its mark.
    State(String, &'static str),
}

/// A small drawing that goes with a cell.
#[derive(Clone, Debug, Default)]
pub enum Drawing {
    /// None.
    #[default]
    None,
    /// A line over time; `None` is a gap.
    Spark(Vec<Option<f64>>),
    /// A share of a target, 1 being all of it, and the share that a straight
    /// line gives by then.
    Meter(f64, Option<f64>),
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            content: Content::Text(text.into()),
            ..Self::default()
        }
    }

    /// A figure.
    pub fn figure(shown: Shown, decimals: i32) -> Self {
        Self {
            content: Content::Figure(shown, decimals),
            ..Self::default()
        }
    }

    /// A whole number.
    pub fn count(n: i64) -> Self {
        Self {
            content: Content::Count(n),
            ..Self::default()
        }
    }

    /// A share.
    pub fn share(share: f64) -> Self {
        Self {
            content: Content::Share(share),
            ..Self::default()
        }
    }

    /// A state.
    pub fn state(word: impl Into<String>, mark: &'static str) -> Self {
        Self {
            content: Content::State(word.into(), mark),
            ..Self::default()
        }
    }

    /// The same cell, leading somewhere.
    pub fn to(self, href: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            ..self
        }
    }

    /// The same cell with small print.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: hint.into(),
            ..self
        }
    }

    /// The same cell with a drawing.
    pub fn drawn(self, drawing: Drawing) -> Self {
        Self { drawing, ..self }
    }

    /// As a page shows it.
    pub fn shown(&self) -> String {
        match &self.content {
            Content::Empty => String::new(),
            Content::Text(text) | Content::State(text, _) => text.clone(),
            Content::Figure(shown, decimals) => shown.text(*decimals),
            Content::Count(n) => crate::i18n::count(*n),
            Content::Share(share) => super::words::percent(*share),
        }
    }

    /// The class of the state's mark, if it is a state.
    pub fn mark(&self) -> Option<&'static str> {
        match self.content {
            Content::State(_, mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether it holds a figure that is not there.
    pub fn is_missing(&self) -> bool {
        matches!(self.content, Content::Figure(Shown::Missing, _))
    }
}
