//! What is counted: breakdowns, indicators, formulas.

use diesel::prelude::*;

use super::ids::{Ids, Values, yes_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use super::translated::{NAME_AR, NAME_AZ, NAME_RU, Names, retranslate, translate, untranslate};
use crate::db::DbConnection;
use crate::db::schema::{breakdowns, indicators};
use crate::error::Result;
use crate::ledger::{Kind, Length, TOTAL};
use crate::models::indicator::{About, Direction, Sector};

pub(super) static BREAKDOWNS: Table = Table {
    name: "breakdowns",
    title: "Breakdowns",
    one: "a breakdown",
    about: "The categories that figures are broken down into: sex, age band, damage grade and more. The total needs none.",
    columns: &[
        Column::new(
            "code",
            "Code",
            Input::Code,
            "For example sex.f. One within the other: sex.f.age.0-4, under an axis of its own.",
        )
        .in_key()
        .required(),
        Column::new(
            "axis",
            "Axis",
            Input::Code,
            "What is told apart: sex, age, grade.",
        )
        .required(),
        Column::new("name", "Name", Input::Text, "").required(),
        NAME_AZ,
        NAME_RU,
        NAME_AR,
    ],
    ordered_by: None,
    store: &Breakdowns,
};

pub(super) static INDICATORS: Table = Table {
    name: "indicators",
    title: "Indicators",
    one: "an indicator",
    about: "What is counted, in which unit, and how it adds up.",
    columns: &[
        Column::new(
            "code",
            "Code",
            Input::Code,
            "Stays the same for ever and is never used again for another indicator.",
        )
        .in_key()
        .required(),
        Column::new("sector", "Sector", Input::Choice(Sector::WORDS), "").required(),
        Column::new("subject", "Subject", Input::Text, "The heading within its sector."),
        Column::new("name", "Name", Input::Text, "").required(),
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        Column::new(
            "unit",
            "Unit",
            Input::Text,
            "One of what is counted: dwelling, person, km, %. Fixed once a figure is posted.",
        )
        .required(),
        Column::new(
            "kind",
            "Kind",
            Input::Choice(Kind::WORDS),
            "A stock is what there is at the end of a period; a flow is what happened in it; a ratio is computed from others; a score is an average with the number it is of. Fixed once a figure is posted.",
        )
        .required(),
        Column::new("decimals", "Decimals shown", Input::Whole, "From 0 to 4.")
            .required()
            .or("0")
            .within(0, 4),
        Column::new(
            "direction",
            "Better",
            Input::Choice(Direction::WORDS),
            "up: more is better; down: less is better; none: neither.",
        )
        .required()
        .or("none"),
        Column::new(
            "period",
            "Period",
            Input::Choice(Length::WORDS),
            "How often it is reported. Fixed once a figure is posted.",
        )
        .required(),
        Column::new(
            "about",
            "About",
            Input::Choice(About::WORDS),
            "Small counts of people are protected on public pages.",
        )
        .required(),
        Column::new("public", "Public", Input::YesNo, "Whether pages without sign-in show it.")
            .required()
            .or("no"),
        Column::new("core", "Core", Input::YesNo, "Whether it is part of the core set.")
            .required()
            .or("no"),
        Column::new(
            "exact",
            "Exact",
            Input::YesNo,
            "Whether the public sees it unrounded, because it was published already.",
        )
        .required()
        .or("no"),
        Column::new(
            "scale",
            "Scale",
            Input::Whole,
            "What a ratio is multiplied by: 100 for percent, 10000 for one in 10,000.",
        )
        .required()
        .or("1")
        .within(1, 1_000_000),
        Column::new("axes", "Axes", Input::Text, "Axes of its breakdowns, parted by spaces."),
        Column::new(
            "definition",
            "Definition",
            Input::Long,
            "What is counted and how, in words. Earlier definitions are kept.",
        ),
        Column::new("standard", "Standard", Input::Text, "Where the definition comes from."),
        Column::new(
            "retired",
            "Retired",
            Input::YesNo,
            "Whether it is no longer collected. Its figures stay.",
        )
        .required()
        .or("no"),
    ],
    ordered_by: None,
    store: &Indicators,
};

struct Breakdowns;
struct Indicators;

impl Store for Breakdowns {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let mut names = Names::read(connection, "breakdown")?;
        let rows = breakdowns::table
            .filter(breakdowns::id.ne(TOTAL))
            .order(breakdowns::id)
            .load::<(i32, String, String, String)>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(id, code, axis, name)| {
                ids.know("breakdowns", &code, id);
                let [az, ru, ar] = names.take(id);
                (Some(id), Row::new(vec![code, axis, name, az, ru, ar]))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(breakdowns::table)
            .values((
                breakdowns::code.eq(row.text("code")),
                breakdowns::axis.eq(row.text("axis")),
                breakdowns::name.eq(row.text("name")),
            ))
            .returning(breakdowns::id)
            .get_result(connection)?;
        translate(connection, "breakdown", [(id, row)])?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        diesel::update(breakdowns::table.find(id))
            .set((
                breakdowns::axis.eq(row.text("axis")),
                breakdowns::name.eq(row.text("name")),
            ))
            .execute(connection)?;
        retranslate(connection, "breakdown", id, row)
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        untranslate(connection, "breakdown", id)?;
        diesel::delete(breakdowns::table.find(id)).execute(connection)?;
        Ok(())
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = indicators)]
struct Record {
    code: String,
    sector: String,
    subject: String,
    name: String,
    unit: String,
    kind: String,
    decimals: i32,
    direction: String,
    period_length: String,
    about: String,
    is_public: bool,
    is_core: bool,
    is_exact: bool,
    scale: i64,
    axes: String,
    definition: String,
    standard: String,
    is_retired: bool,
}

impl Record {
    fn of(row: Values<'_>) -> Result<Self> {
        Ok(Self {
            code: row.owned("code"),
            sector: row.owned("sector"),
            subject: row.owned("subject"),
            name: row.owned("name"),
            unit: row.owned("unit"),
            kind: row.owned("kind"),
            decimals: row.parse("decimals")?,
            direction: row.owned("direction"),
            period_length: row.owned("period"),
            about: row.owned("about"),
            is_public: row.yes("public"),
            is_core: row.yes("core"),
            is_exact: row.yes("exact"),
            scale: row.parse("scale")?,
            axes: row.owned("axes"),
            definition: row.owned("definition"),
            standard: row.owned("standard"),
            is_retired: row.yes("retired"),
        })
    }

    fn row(self, [az, ru, ar]: [String; 3]) -> Row {
        Row::new(vec![
            self.code,
            self.sector,
            self.subject,
            self.name,
            az,
            ru,
            ar,
            self.unit,
            self.kind,
            self.decimals.to_string(),
            self.direction,
            self.period_length,
            self.about,
            yes_text(self.is_public),
            yes_text(self.is_core),
            yes_text(self.is_exact),
            self.scale.to_string(),
            self.axes,
            self.definition,
            self.standard,
            yes_text(self.is_retired),
        ])
    }
}

impl Store for Indicators {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let mut names = Names::read(connection, "indicator")?;
        let records: Vec<(i32, Record)> = indicators::table
            .order(indicators::id)
            .select((indicators::id, Record::as_select()))
            .load(connection)?;
        Ok(records
            .into_iter()
            .map(|(id, record)| {
                ids.know("indicators", &record.code, id);
                (Some(id), record.row(names.take(id)))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(indicators::table)
            .values(Record::of(row)?)
            .returning(indicators::id)
            .get_result(connection)?;
        translate(connection, "indicator", [(id, row)])?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        diesel::update(indicators::table.find(id))
            .set(Record::of(row)?)
            .execute(connection)?;
        retranslate(connection, "indicator", id, row)
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        untranslate(connection, "indicator", id)?;
        diesel::delete(indicators::table.find(id)).execute(connection)?;
        Ok(())
    }
}
