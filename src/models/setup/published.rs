//! What others published: sources, targets, statements.

use diesel::prelude::*;

use super::ids::{Ids, Values, amount_text, number_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use crate::db::DbConnection;
use crate::db::schema::{sources, statements, targets};
use crate::error::Result;
use crate::models::indicator::Sector;
use crate::models::statement::StatementKind;

pub(super) static SOURCES: Table = Table {
    name: "sources",
    title: "Sources",
    one: "a source",
    about: "Who published what, when and where.",
    columns: &[
        Column::new("code", "Code", Input::Code, "")
            .in_key()
            .required(),
        Column::new("publisher", "Publisher", Input::Text, "").required(),
        Column::new(
            "url",
            "Address",
            Input::Text,
            "Of the page, if there is one.",
        ),
        Column::new(
            "published",
            "Published",
            Input::Text,
            "A day, a month or a year, as known: 2025-03-04, 2025-03, 2025.",
        ),
        Column::new("language", "Language", Input::Text, "Its code: az, en, ru."),
        Column::new(
            "attributed_to",
            "Quoted",
            Input::Text,
            "Who is quoted there.",
        ),
        Column::new(
            "note",
            "Note",
            Input::Long,
            "What one should know about it.",
        ),
    ],
    ordered_by: None,
    store: &Sources,
};

pub(super) static TARGETS: Table = Table {
    name: "targets",
    title: "Targets and baselines",
    one: "a target",
    about: "What is planned for an area by a day, and what things started from.",
    columns: &[
        Column::new("indicator", "Indicator", Input::Reference("indicators"), "")
            .in_key()
            .required(),
        Column::new("area", "Area", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new("kind", "Kind", Input::Choice(&["target", "baseline"]), "")
            .in_key()
            .required(),
        Column::new(
            "from",
            "From",
            Input::Day,
            "The first day that a flow's target counts.",
        )
        .required(),
        Column::new(
            "by",
            "By",
            Input::Day,
            "The day by which it is planned; of a baseline, the day on which it was so.",
        )
        .in_key()
        .required(),
        Column::new("value", "Value", Input::Amount, "In the indicator's unit.")
            .required()
            .within(-1_000_000_000_000, 1_000_000_000_000),
        Column::new("source", "Source", Input::Reference("sources"), ""),
        Column::new("note", "Note", Input::Long, ""),
    ],
    ordered_by: None,
    store: &Targets,
};

pub(super) static STATEMENTS: Table = Table {
    name: "statements",
    title: "Statements",
    one: "a statement",
    about: "Figures that others published; shown beside the ledger's own, never added to them.",
    columns: &[
        Column::new("area", "Area", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new(
            "indicator",
            "Indicator",
            Input::Reference("indicators"),
            "Empty where none fits.",
        )
        .in_key(),
        Column::new("kind", "Kind", Input::Choice(StatementKind::WORDS), "")
            .in_key()
            .required(),
        Column::new("label", "Label", Input::Text, "What was counted, in words.")
            .in_key()
            .required(),
        Column::new("sector", "Sector", Input::Choice(Sector::WORDS), "")
            .in_key()
            .required(),
        Column::new("unit", "Unit", Input::Text, "").in_key(),
        Column::new(
            "from",
            "From",
            Input::Day,
            "The first day it speaks of, if dated.",
        )
        .in_key(),
        Column::new(
            "to",
            "To",
            Input::Day,
            "The last day it speaks of, if dated.",
        )
        .in_key(),
        Column::new("published", "Time as published", Input::Text, "").in_key(),
        Column::new("value", "Value", Input::Amount, "")
            .in_key()
            .required()
            .within(-1_000_000_000_000, 1_000_000_000_000),
        Column::new("source", "Source", Input::Reference("sources"), "").in_key(),
        Column::new("note", "Note", Input::Long, "").in_key(),
    ],
    ordered_by: None,
    store: &Statements,
};

struct Sources;
struct Targets;
struct Statements;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = sources)]
struct Record {
    code: String,
    publisher: String,
    url: String,
    published: String,
    language: String,
    attributed_to: String,
    note: String,
}

impl Record {
    fn of(row: Values<'_>) -> Self {
        Self {
            code: row.owned("code"),
            publisher: row.owned("publisher"),
            url: row.owned("url"),
            published: row.owned("published"),
            language: row.owned("language"),
            attributed_to: row.owned("attributed_to"),
            note: row.owned("note"),
        }
    }
}

impl Store for Sources {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let records: Vec<(i32, Record)> = sources::table
            .order(sources::id)
            .select((sources::id, Record::as_select()))
            .load(connection)?;
        Ok(records
            .into_iter()
            .map(|(id, r)| {
                ids.know("sources", &r.code, id);
                let texts = vec![
                    r.code,
                    r.publisher,
                    r.url,
                    r.published,
                    r.language,
                    r.attributed_to,
                    r.note,
                ];
                (Some(id), Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(sources::table)
            .values(Record::of(row))
            .returning(sources::id)
            .get_result(connection)?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::update(sources::table.find(row.id()?))
            .set(Record::of(row))
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(sources::table.find(row.id()?)).execute(connection)?;
        Ok(())
    }
}

impl Store for Targets {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        type Record = (
            i32,
            i32,
            i32,
            String,
            chrono::NaiveDate,
            chrono::NaiveDate,
            i64,
            Option<i32>,
            String,
        );
        let rows = targets::table
            .order(targets::id)
            .load::<Record>(connection)?;
        Ok(rows
            .into_iter()
            .map(
                |(id, indicator, area, kind, from, by, value, source, note)| {
                    let texts = vec![
                        ids.code("indicators", indicator),
                        ids.code("areas", area),
                        kind,
                        from.to_string(),
                        by.to_string(),
                        amount_text(Some(value)),
                        ids.code("sources", source),
                        note,
                    ];
                    (Some(id), Row::new(texts))
                },
            )
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(targets::table)
            .values((
                targets::indicator_id.eq(row.required("indicator", "indicators")?),
                targets::area_id.eq(row.required("area", "areas")?),
                targets::kind.eq(row.text("kind")),
                targets::from_day.eq(row.day("from")?),
                targets::by_day.eq(row.day("by")?),
                targets::value.eq(row.amount("value")?.unwrap_or_default()),
                targets::source_id.eq(row.reference("source", "sources")),
                targets::note.eq(row.text("note")),
            ))
            .returning(targets::id)
            .get_result(connection)?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::update(targets::table.find(row.id()?))
            .set((
                targets::from_day.eq(row.day("from")?),
                targets::value.eq(row.amount("value")?.unwrap_or_default()),
                targets::source_id.eq(row.reference("source", "sources")),
                targets::note.eq(row.text("note")),
            ))
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(targets::table.find(row.id()?)).execute(connection)?;
        Ok(())
    }
}

impl Store for Statements {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        type Record = (
            (i32, i32, Option<i32>, String, String, String, String),
            (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>, String),
            (i64, Option<i32>, String),
        );
        let rows = statements::table
            .order(statements::id)
            .select((
                (
                    statements::id,
                    statements::area_id,
                    statements::indicator_id,
                    statements::kind,
                    statements::label,
                    statements::sector,
                    statements::unit,
                ),
                (
                    statements::from_day,
                    statements::to_day,
                    statements::published_when,
                ),
                (statements::value, statements::source_id, statements::note),
            ))
            .load::<Record>(connection)?;
        Ok(rows
            .into_iter()
            .map(
                |(
                    (id, area, indicator, kind, label, sector, unit),
                    (from, to, published),
                    (value, source, note),
                )| {
                    let texts = vec![
                        ids.code("areas", area),
                        ids.code("indicators", indicator),
                        kind,
                        label,
                        sector,
                        unit,
                        number_text(from),
                        number_text(to),
                        published,
                        amount_text(Some(value)),
                        ids.code("sources", source),
                        note,
                    ];
                    (Some(id), Row::new(texts))
                },
            )
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(statements::table)
            .values((
                (
                    statements::area_id.eq(row.required("area", "areas")?),
                    statements::indicator_id.eq(row.reference("indicator", "indicators")),
                    statements::kind.eq(row.text("kind")),
                    statements::label.eq(row.text("label")),
                    statements::sector.eq(row.text("sector")),
                    statements::unit.eq(row.text("unit")),
                ),
                (
                    statements::from_day.eq(row.optional::<chrono::NaiveDate>("from")?),
                    statements::to_day.eq(row.optional::<chrono::NaiveDate>("to")?),
                    statements::published_when.eq(row.text("published")),
                    statements::value.eq(row.amount("value")?.unwrap_or_default()),
                    statements::source_id.eq(row.reference("source", "sources")),
                    statements::note.eq(row.text("note")),
                ),
            ))
            .returning(statements::id)
            .get_result(connection)?;
        Ok(Some(id))
    }

    /// It is all key: there is nothing that could change.
    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(statements::table.find(row.id()?)).execute(connection)?;
        Ok(())
    }
}
