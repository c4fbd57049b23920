//! Tables and columns in the language of the reader. The English words stand
//! with the tables themselves; the catalogue has the others.

use super::table::{Column, Input, Table};

impl Table {
    /// Its heading.
    pub fn heading(&self) -> String {
        t!("setup-title", table = self.name, title = self.title)
    }

    /// What it holds, in one sentence.
    pub fn purpose(&self) -> String {
        t!("setup-about", table = self.name, about = self.about)
    }

    /// What leads to a new row: "Add an area".
    pub fn adding(&self) -> String {
        t!("setup-add", table = self.name, one = self.one)
    }

    /// A column's name on pages.
    pub fn label(&self, column: &Column) -> String {
        let place = format!("{}-{}", self.name, column.key);
        t!("setup-label", column = place, label = column.label)
    }

    /// How a sentence about a row names a column: in English as files have it,
    /// so that commands and pages say the same.
    pub(super) fn named(&self, column: &str) -> String {
        let place = format!("{}-{column}", self.name);
        t!("setup-label", column = place, label = column)
    }

    /// What to write in a column, if its label does not say it.
    pub fn hint(&self, column: &Column) -> String {
        if column.hint.is_empty() {
            return String::new();
        }
        let place = format!("{}-{}", self.name, column.key);
        t!("setup-hint", column = place, hint = column.hint)
    }
}

/// A text of a row as people read it: words to choose from in their language,
/// all else as it stands.
pub fn shown(column: &Column, text: &str) -> String {
    match column.input {
        // What can be set is known by its own name, which the hint explains.
        Input::Choice(_) if column.key == "key" => text.to_owned(),
        Input::Choice(_) | Input::YesNo => word(text),
        _ => text.to_owned(),
    }
}

/// A word that is stored, in the language of the reader.
pub fn word(word: &str) -> String {
    t!("setup-word", word = word)
}
