//! Names in other languages, as columns beside the English one.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ids::Values;
use super::table::{Column, Input};
use crate::db::DbConnection;
use crate::db::schema::translations;
use crate::error::Result;
use crate::in_batches;
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

#[derive(Insertable)]
#[diesel(table_name = translations)]
struct Named {
    subject: String,
    subject_id: i32,
    lang: String,
    name: String,
}

/// Writes the names that rows have, each with its number.
pub(super) fn translate<'a>(
    connection: &mut DbConnection,
    subject: &'static str,
    rows: impl IntoIterator<Item = (i32, Values<'a>)>,
) -> Result<()> {
    let of = |(id, row): (i32, Values<'a>)| {
        OTHERS.map(|(lang, column)| (id, lang.code(), row.owned(column)))
    };
    let names = rows.into_iter().flat_map(of);
    let names = names.filter(|(.., name)| !name.is_empty());
    let named = names.map(|(id, lang, name)| Named {
        subject: subject.to_owned(),
        subject_id: id,
        lang: lang.to_owned(),
        name,
    });
    in_batches!(connection, named, |batch| diesel::insert_into(
        translations::table
    )
    .values(batch));
    Ok(())
}

/// Writes, changes or takes out the names, as the row says.
pub(super) fn retranslate(
    connection: &mut DbConnection,
    subject: &'static str,
    id: i32,
    row: Values<'_>,
) -> Result<()> {
    untranslate(connection, subject, id)?;
    translate(connection, subject, [(id, row)])
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
