//! Names in other languages, as columns beside the English one.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ids::Values;
use super::table::{Column, Input};
use crate::db::DbConnection;
use crate::db::schema::translations;
use crate::error::Result;
use crate::models::names::OTHERS;

pub(super) const NAME_AZ: Column =
    Column::new("name_az", "Name in Azerbaijani", Input::Text, IF_EMPTY);
pub(super) const NAME_RU: Column = Column::new("name_ru", "Name in Russian", Input::Text, IF_EMPTY);
pub(super) const NAME_AR: Column = Column::new("name_ar", "Name in Arabic", Input::Text, IF_EMPTY);

const IF_EMPTY: &str = "Empty: pages in this language show the English name.";

/// The names of one kind of thing in every language but English, as they are
/// kept.
pub(super) struct Names(HashMap<(i32, String), String>);

impl Names {
    pub fn read(connection: &mut DbConnection, subject: &str) -> Result<Self> {
        let rows: Vec<(i32, String, String)> = translations::table
            .filter(translations::subject.eq(subject))
            .select((
                translations::subject_id,
                translations::lang,
                translations::name,
            ))
            .load(connection)?;
        let names = rows.into_iter().map(|(id, lang, name)| ((id, lang), name));
        Ok(Self(names.collect()))
    }

    /// The texts of a row's columns, in the order of [`OTHERS`].
    pub fn take(&mut self, id: i32) -> [String; OTHERS.len()] {
        OTHERS.map(|(lang, _)| {
            let name = self.0.remove(&(id, lang.code().to_owned()));
            name.unwrap_or_default()
        })
    }
}

/// Writes the names that the row has.
pub(super) fn translate(
    connection: &mut DbConnection,
    subject: &str,
    id: i32,
    row: Values<'_>,
) -> Result<()> {
    for (lang, column) in OTHERS {
        let name = row.text(column);
        if name.is_empty() {
            continue;
        }
        diesel::insert_into(translations::table)
            .values((
                translations::subject.eq(subject),
                translations::subject_id.eq(id),
                translations::lang.eq(lang.code()),
                translations::name.eq(name),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Writes, changes or takes out the names, as the row says.
pub(super) fn retranslate(
    connection: &mut DbConnection,
    subject: &str,
    id: i32,
    row: Values<'_>,
) -> Result<()> {
    untranslate(connection, subject, id)?;
    translate(connection, subject, id, row)
}

/// Takes all the names out.
pub(super) fn untranslate(connection: &mut DbConnection, subject: &str, id: i32) -> Result<()> {
    diesel::delete(
        translations::table
            .filter(translations::subject.eq(subject))
            .filter(translations::subject_id.eq(id)),
    )
    .execute(connection)?;
    Ok(())
}
