//! Who published a figure.

use diesel::prelude::*;

use crate::db::schema::sources;

/// One publication.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sources)]
pub struct Source {
    /// Row number.
    pub id: i32,
    /// Stable code.
    pub code: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, if it has one.
    pub url: String,
    /// The day of publication as known: a day, a month, a year or nothing.
    pub published: String,
    /// Language of the text.
    pub language: String,
    /// Who is quoted.
    pub attributed_to: String,
    /// What one should know about it.
    pub note: String,
}

impl Source {
    /// Only a web address becomes a link; anything else stays text.
    pub fn link(&self) -> Option<&str> {
        let web = self.url.starts_with("https://") || self.url.starts_with("http://");
        web.then_some(self.url.as_str())
    }

    /// Publisher, date and who is quoted, in one line.
    pub fn label(&self) -> String {
        let mut label = self.publisher.clone();
        if !self.published.is_empty() {
            label = format!("{label}, {}", self.published);
        }
        if !self.attributed_to.is_empty() {
            label = format!("{label}, quoting {}", self.attributed_to);
        }
        label
    }
}
