//! What a look at a file found, small enough to be kept and shown.

use serde::{Deserialize, Serialize};

/// How many figures of each kind a file has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Where nothing stood.
    pub new: u64,
    /// Where something else stood.
    pub changed: u64,
    /// Where the same stood.
    pub same: u64,
    /// That cannot be taken.
    pub refused: u64,
    /// That only add up others.
    pub totals: u64,
}

/// Something in a file that cannot be taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The line or row, from 1.
    pub line: usize,
    /// The column, from 1; 0 where the whole row is meant.
    pub column: usize,
    /// What stands above the column.
    pub heading: String,
    /// What stands there, word for word.
    pub text: String,
    /// What is wrong with it, and what would be right.
    pub sentence: String,
}

/// A column as the look understood it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenColumn {
    /// What stands above it.
    pub heading: String,
    /// Its HXL tag, if it has one.
    pub tag: String,
    /// What it holds: see [`super::words::role_of`].
    pub role: String,
}

/// What a look at a file found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preview {
    /// What kind of file it is, in words.
    pub format: String,
    /// A workbook's sheets that hold anything.
    pub sheets: Vec<String>,
    /// Which of them was read.
    pub sheet: String,
    /// The columns, from left to right.
    pub columns: Vec<SeenColumn>,
    /// The row with the headings.
    pub head_line: usize,
    /// How many figures of each kind.
    pub counts: Counts,
    /// How many reports would change.
    pub reports: usize,
    /// The first problems; see [`Counts::refused`] for how many there are.
    pub problems: Vec<Problem>,
    /// The first rows that only add up others.
    pub totals: Vec<Problem>,
    /// Why the file cannot be read at all, if it cannot.
    pub unreadable: String,
}

impl Preview {
    /// Whether the file can be taken as it is, with these choices about totals.
    pub fn can_be_taken(&self, leaves_out_totals: bool) -> bool {
        let counts = self.counts;
        self.unreadable.is_empty()
            && counts.refused == 0
            && (leaves_out_totals || counts.totals == 0)
            && counts.new + counts.changed + counts.same > 0
    }

    /// Whether taking it would do anything.
    pub fn does_something(&self) -> bool {
        self.reports > 0
    }
}
