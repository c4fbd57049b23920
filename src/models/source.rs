//! Who published a figure.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{postings, sources};
use crate::error::Result;

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
            label = t!("entry-list", before = label, name = self.published);
        }
        if !self.attributed_to.is_empty() {
            label = t!(
                "entry-source-quoting",
                source = label,
                quoted = self.attributed_to
            );
        }
        label
    }
}

/// The sources of these codes.
pub fn of_codes(connection: &mut DbConnection, codes: &[&str]) -> Result<Vec<Source>> {
    Ok(sources::table
        .filter(sources::code.eq_any(codes))
        .select(Source::as_select())
        .load(connection)?)
}

/// Every source's row number, by its code.
pub fn all_codes(connection: &mut DbConnection) -> Result<HashMap<String, i32>> {
    let all = sources::table
        .select((sources::code, sources::id))
        .load::<(String, i32)>(connection)?;
    Ok(all.into_iter().collect())
}

/// The sources of these row numbers.
pub fn of_ids(connection: &mut DbConnection, ids: &[i32]) -> Result<Vec<Source>> {
    Ok(sources::table
        .filter(sources::id.eq_any(ids))
        .select(Source::as_select())
        .load(connection)?)
}

/// The sources that an area's figures came with most lately, by code.
pub fn lately_used(connection: &mut DbConnection, area_id: i32, limit: i64) -> Result<Vec<Source>> {
    let ids: Vec<Option<i32>> = postings::table
        .filter(postings::area_id.eq(area_id))
        .filter(postings::source_id.is_not_null())
        .group_by(postings::source_id)
        .order(diesel::dsl::max(postings::id).desc())
        .limit(limit)
        .select(postings::source_id)
        .load(connection)?;
    let ids: Vec<i32> = ids.into_iter().flatten().collect();
    let mut found = of_ids(connection, &ids)?;
    found.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(found)
}
