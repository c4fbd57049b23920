//! What a table of the setup looks like: for files, for pages, for checks.

use super::store::Store;

/// What a column takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One line of text.
    Text,
    /// Text of several lines.
    Long,
    /// A code of letters, digits, points, hyphens and underscores.
    Code,
    /// A whole number.
    Whole,
    /// A decimal with at most four places.
    Amount,
    /// A day, as 2025-03-04.
    Day,
    /// A month, as 2025-03; of a longer period, its first one.
    Month,
    /// The same; of a longer period, its last one.
    LastMonth,
    /// `yes` or `no`.
    YesNo,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A code of another table.
    Reference(&'static str),
}

/// One column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in files.
    pub key: &'static str,
    /// Its name on pages.
    pub label: &'static str,
    /// What to write there, if the label does not say it.
    pub hint: &'static str,
    /// What it takes.
    pub input: Input,
    /// Whether it tells one row from another.
    pub is_key: bool,
    /// Whether it must not be empty.
    pub is_required: bool,
    /// What stands for nothing written.
    pub default: &'static str,
    /// The smallest and the largest number it takes, if it takes numbers.
    pub range: (i64, i64),
}

impl Column {
    pub(super) const fn new(
        key: &'static str,
        label: &'static str,
        input: Input,
        hint: &'static str,
    ) -> Self {
        Self {
            key,
            label,
            hint,
            input,
            is_key: false,
            is_required: false,
            default: "",
            range: (i32::MIN as i64, i32::MAX as i64),
        }
    }

    /// Part of what tells rows apart; may be empty.
    pub(super) const fn in_key(self) -> Self {
        Self {
            is_key: true,
            ..self
        }
    }

    /// Must not be empty.
    pub(super) const fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }

    /// Stands for nothing written.
    pub(super) const fn or(self, default: &'static str) -> Self {
        Self { default, ..self }
    }

    /// Takes numbers within these bounds only.
    pub(super) const fn within(self, least: i64, most: i64) -> Self {
        Self {
            range: (least, most),
            ..self
        }
    }
}

/// One table of the setup.
pub struct Table {
    /// Its name in files, without their ending.
    pub name: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// One row of it: "an area".
    pub one: &'static str,
    /// What it holds, in one sentence.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
    /// The column whose rows are kept in the order in which they stand, each
    /// of its values for itself: a form's lines, a formula's terms.
    pub ordered_by: Option<&'static str>,
    pub(super) store: &'static dyn Store,
}

impl Table {
    /// Where a column stands.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.key == column)
    }

    /// What a row says in a column; nothing where there is no such column.
    pub fn text<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        self.position(column)
            .and_then(|at| row.texts.get(at))
            .map_or("", String::as_str)
    }

    /// What tells this row from others, as one text: the texts of its key
    /// columns, `-` for an empty one.
    pub fn key(&self, row: &Row) -> String {
        let parts: Vec<&str> = self
            .key_texts(row)
            .into_iter()
            .map(|text| if text.is_empty() { "-" } else { text })
            .collect();
        parts.join(" ")
    }

    /// The texts of the key columns.
    pub(super) fn key_texts<'a>(&self, row: &'a Row) -> Vec<&'a str> {
        self.columns
            .iter()
            .zip(&row.texts)
            .filter(|(column, _)| column.is_key)
            .map(|(_, text)| text.as_str())
            .collect()
    }

    /// Whether its rows are known by one code, to which other tables refer.
    pub(super) fn has_code(&self) -> bool {
        self.columns
            .first()
            .is_some_and(|c| c.key == "code" && c.is_key)
    }

    /// A row with nothing but what stands for nothing written.
    pub fn empty_row(&self) -> Row {
        Row::new(self.columns.iter().map(|c| c.default.to_owned()).collect())
    }
}

/// One row: a text for each column.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// In the order of the table's columns.
    pub texts: Vec<String>,
    /// Where it was read, as "areas.csv, row 7"; empty when it is from no file.
    pub place: String,
}

impl Row {
    /// A row from no file.
    pub fn new(texts: Vec<String>) -> Self {
        Self {
            texts,
            place: String::new(),
        }
    }
}

impl PartialEq for Row {
    /// What it says counts, not where it was read.
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Eq for Row {}
