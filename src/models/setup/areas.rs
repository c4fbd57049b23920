//! Places: the tree.

use std::collections::HashMap;

use diesel::prelude::*;

use super::ids::{Ids, Values, amount_text, month_text, number_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use super::translated::{NAME_AR, NAME_AZ, NAME_RU, Names, retranslate, translate, untranslate};
use crate::db::DbConnection;
use crate::db::schema::areas;
use crate::error::Result;
use crate::in_batches;
use crate::models::area::Level;

pub(super) static AREAS: Table = Table {
    name: "areas",
    title: "Areas",
    one: "an area",
    about: "The places of the programme, as one tree from the country down to residential complexes.",
    columns: &[
        Column::new(
            "code",
            "Code",
            Input::Code,
            "Stays the same for ever and is never used again for another place.",
        )
        .in_key()
        .required(),
        Column::new(
            "parent",
            "Part of",
            Input::Reference("areas"),
            "The area above. Empty for the topmost.",
        ),
        Column::new("level", "Level", Input::Choice(Level::WORDS), "").required(),
        Column::new(
            "type",
            "Type",
            Input::Text,
            "The finer word: city, village, township.",
        ),
        Column::new("name", "Name", Input::Text, "").required(),
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        Column::new(
            "latitude",
            "Latitude",
            Input::Amount,
            "Degrees with at most four decimals, north positive.",
        )
        .within(-90, 90),
        Column::new(
            "longitude",
            "Longitude",
            Input::Amount,
            "Degrees with at most four decimals, east positive.",
        )
        .within(-180, 180),
        Column::new(
            "tile_column",
            "Column on the schematic map",
            Input::Whole,
            "Counted from 0 at the left. Empty: not on the map.",
        )
        .within(0, 99),
        Column::new(
            "tile_row",
            "Row on the schematic map",
            Input::Whole,
            "Counted from 0 at the top.",
        )
        .within(0, 99),
        Column::new(
            "valid_from",
            "First month",
            Input::Month,
            "The month in which it came to be, as 2025-03. Empty: it has always been there.",
        ),
        Column::new(
            "valid_to",
            "Last month",
            Input::LastMonth,
            "The month after which it is no more, as 2025-03. Empty: it goes on.",
        ),
        Column::new(
            "note",
            "Note",
            Input::Long,
            "What one should know about it.",
        ),
    ],
    ordered_by: None,
    store: &Areas,
};

/// How many codes are looked up together.
const AT_ONCE: usize = 500;

struct Areas;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = areas, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Record {
    code: String,
    parent_id: Option<i32>,
    level: String,
    type_: String,
    name: String,
    latitude_e4: Option<i32>,
    longitude_e4: Option<i32>,
    tile_column: Option<i32>,
    tile_row: Option<i32>,
    valid_from: Option<i32>,
    valid_to: Option<i32>,
    note: String,
}

impl Record {
    fn of(row: Values<'_>) -> Result<Self> {
        let degrees = |column| -> Result<Option<i32>> {
            Ok(row
                .amount(column)?
                .and_then(|units| i32::try_from(units).ok()))
        };
        Ok(Self {
            code: row.owned("code"),
            parent_id: row.reference("parent", "areas"),
            level: row.owned("level"),
            type_: row.owned("type"),
            name: row.owned("name"),
            latitude_e4: degrees("latitude")?,
            longitude_e4: degrees("longitude")?,
            tile_column: row.optional("tile_column")?,
            tile_row: row.optional("tile_row")?,
            valid_from: row.month("valid_from")?,
            valid_to: row.month("valid_to")?,
            note: row.owned("note"),
        })
    }
}

impl Store for Areas {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let mut names = Names::read(connection, "area")?;
        let records: Vec<(i32, Record)> = areas::table
            .order(areas::id)
            .select((areas::id, Record::as_select()))
            .load(connection)?;
        for (id, record) in &records {
            ids.know("areas", &record.code, *id);
        }
        Ok(records
            .into_iter()
            .map(|(id, r)| {
                let [az, ru, ar] = names.take(id);
                let texts = vec![
                    r.code,
                    ids.code("areas", r.parent_id),
                    r.level,
                    r.type_,
                    r.name,
                    az,
                    ru,
                    ar,
                    amount_text(r.latitude_e4.map(i64::from)),
                    amount_text(r.longitude_e4.map(i64::from)),
                    number_text(r.tile_column),
                    number_text(r.tile_row),
                    month_text(r.valid_from),
                    month_text(r.valid_to),
                    r.note,
                ];
                (Some(id), Row::new(texts))
            })
            .collect())
    }

    /// A parent that is itself new and stands further down is not known yet:
    /// the engine calls [`Store::change`] for such a row once it is.
    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let ids = self.add_all(connection, &[row])?;
        Ok(ids.into_iter().next().flatten())
    }

    /// A gazetteer has tens of thousands.
    fn add_all(
        &self,
        connection: &mut DbConnection,
        rows: &[Values<'_>],
    ) -> Result<Vec<Option<i32>>> {
        let records = rows.iter().map(|row| Record::of(*row));
        let records = records.collect::<Result<Vec<_>>>()?;
        in_batches!(connection, records.into_iter(), |batch| {
            diesel::insert_into(areas::table).values(batch)
        });
        let mut ids: HashMap<String, i32> = HashMap::new();
        for some in rows.chunks(AT_ONCE) {
            let codes: Vec<&str> = some.iter().map(|row| row.text("code")).collect();
            let found = areas::table
                .filter(areas::code.eq_any(codes))
                .select((areas::code, areas::id));
            ids.extend(found.load::<(String, i32)>(connection)?);
        }
        let ids: Vec<Option<i32>> = rows
            .iter()
            .map(|row| ids.get(row.text("code")).copied())
            .collect();
        let added = ids.iter().zip(rows);
        let named = added.filter_map(|(id, row)| Some(((*id)?, *row)));
        translate(connection, "area", named)?;
        Ok(ids)
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        diesel::update(areas::table.find(id))
            .set(Record::of(row)?)
            .execute(connection)?;
        retranslate(connection, "area", id, row)
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        untranslate(connection, "area", id)?;
        diesel::delete(areas::table.find(id)).execute(connection)?;
        Ok(())
    }
}
