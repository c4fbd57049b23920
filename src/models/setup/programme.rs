//! What holds for the programme as a whole.

use diesel::prelude::*;

use super::ids::{Ids, Values};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use crate::db::DbConnection;
use crate::db::schema::settings;
use crate::error::Result;

/// What can be set, and nothing else.
pub(super) const KEYS: &[&str] = &[
    "name",
    "name_az",
    "name_ru",
    "name_ar",
    "area",
    "key_figures",
    "map_note",
    "map_note_az",
    "map_note_ru",
    "map_note_ar",
    "second_person",
    "population",
    "licence",
];

pub(super) static PROGRAMME: Table = Table {
    name: "programme",
    title: "Programme",
    one: "a setting",
    about: "The programme's name, the area and the figures of its overview, who may approve, and who is counted as a resident.",
    columns: &[
        Column::new(
            "key",
            "Setting",
            Input::Choice(KEYS),
            "name, name_az, name_ru and name_ar (the name in English, Azerbaijani, Russian and Arabic), area (the code of the overview's area), key_figures (codes of the overview's tiles, parted by spaces), map_note (a note below maps; map_note_az, map_note_ru and map_note_ar in these languages), second_person (no lets people approve what they submitted themselves), population (the code of the indicator that counts residents, for comparisons per 1,000 of them), licence (under which the figures may be used, with its address: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/)",
        )
        .in_key()
        .required(),
        Column::new("value", "Value", Input::Long, "").required(),
    ],
    ordered_by: None,
    store: &Settings,
};

struct Settings;

impl Store for Settings {
    fn read(&self, connection: &mut DbConnection, _: &mut Ids) -> Result<Vec<(Option<i32>, Row)>> {
        let mut rows = settings::table.load::<(String, String)>(connection)?;
        // In the order in which they are explained, the same on every database.
        rows.sort_by_key(|(key, _)| {
            (
                KEYS.iter().position(|known| known == key).unwrap_or(99),
                key.clone(),
            )
        });
        Ok(rows
            .into_iter()
            .map(|(key, value)| (None, Row::new(vec![key, value])))
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        diesel::insert_into(settings::table)
            .values((
                settings::key.eq(row.text("key")),
                settings::value.eq(row.text("value")),
            ))
            .execute(connection)?;
        Ok(None)
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::update(settings::table.find(row.text("key")))
            .set(settings::value.eq(row.text("value")))
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(settings::table.find(row.text("key"))).execute(connection)?;
        Ok(())
    }
}
