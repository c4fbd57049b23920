//! What is collected together, how often, and by whom.

use diesel::prelude::*;

use super::ids::{Ids, Values, month_text, number_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use super::translated::{NAME_AR, NAME_AZ, NAME_RU, Names, retranslate, translate, untranslate};
use crate::db::DbConnection;
use crate::db::schema::{assignments, form_fields, forms};
use crate::error::Result;
use crate::ledger::Length;
use crate::models::area::Level;
use crate::models::indicator::Sector;

pub(super) static FORMS: Table = Table {
    name: "forms",
    title: "Forms",
    one: "a form",
    about: "Indicators that are reported together, how often, and until when.",
    columns: &[
        Column::new("code", "Code", Input::Code, "").in_key().required(),
        Column::new("name", "Name", Input::Text, "").required(),
        NAME_AZ,
        NAME_RU,
        NAME_AR,
        Column::new("sector", "Sector", Input::Choice(Sector::WORDS), "").required(),
        Column::new("level", "Level", Input::Choice(Level::WORDS), "The level of the areas that fill it in.")
            .required(),
        Column::new("period", "Period", Input::Choice(Length::WORDS), "The same as that of its indicators.")
            .required(),
        Column::new("due_day", "Due", Input::Whole, "Days after a period's end by which its report is due.")
            .required()
            .within(0, 400),
        Column::new(
            "closing_day",
            "Closes",
            Input::Whole,
            "Days after a period's end on which its report closes; after that only an approver can open it again. Empty: never.",
        )
        .within(0, 4000),
    ],
    ordered_by: None,
    store: &Forms,
};

pub(super) static FORM_FIELDS: Table = Table {
    name: "form_fields",
    title: "Lines of forms",
    one: "a line of a form",
    about: "The cells of each form, in the order in which they are asked.",
    columns: &[
        Column::new("form", "Form", Input::Reference("forms"), "")
            .in_key()
            .required(),
        Column::new("indicator", "Indicator", Input::Reference("indicators"), "")
            .in_key()
            .required(),
        Column::new("breakdown", "Breakdown", Input::Reference("breakdowns"), "")
            .in_key()
            .required()
            .or("total"),
    ],
    ordered_by: Some("form"),
    store: &Fields,
};

pub(super) static ASSIGNMENTS: Table = Table {
    name: "assignments",
    title: "Assignments",
    one: "an assignment",
    about: "Which area fills in which form, and since when.",
    columns: &[
        Column::new("form", "Form", Input::Reference("forms"), "")
            .in_key()
            .required(),
        Column::new("area", "Area", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new(
            "from",
            "First month",
            Input::Month,
            "As 2025-03. Empty: always.",
        )
        .in_key(),
        Column::new(
            "to",
            "Last month",
            Input::LastMonth,
            "As 2025-03. Empty: it goes on.",
        ),
    ],
    ordered_by: None,
    store: &Assignments,
};

struct Forms;
struct Fields;
struct Assignments;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = forms, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Record {
    code: String,
    name: String,
    sector: String,
    level: String,
    period_length: String,
    due_day: i32,
    closing_day: Option<i32>,
}

impl Record {
    fn of(row: Values<'_>) -> Result<Self> {
        Ok(Self {
            code: row.owned("code"),
            name: row.owned("name"),
            sector: row.owned("sector"),
            level: row.owned("level"),
            period_length: row.owned("period"),
            due_day: row.parse("due_day")?,
            closing_day: row.optional("closing_day")?,
        })
    }
}

impl Store for Forms {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let mut names = Names::read(connection, "form")?;
        let records: Vec<(i32, Record)> = forms::table
            .order(forms::id)
            .select((forms::id, Record::as_select()))
            .load(connection)?;
        Ok(records
            .into_iter()
            .map(|(id, r)| {
                ids.know("forms", &r.code, id);
                let [az, ru, ar] = names.take(id);
                let texts = vec![
                    r.code,
                    r.name,
                    az,
                    ru,
                    ar,
                    r.sector,
                    r.level,
                    r.period_length,
                    r.due_day.to_string(),
                    number_text(r.closing_day),
                ];
                (Some(id), Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(forms::table)
            .values(Record::of(row)?)
            .returning(forms::id)
            .get_result(connection)?;
        translate(connection, "form", [(id, row)])?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        diesel::update(forms::table.find(id))
            .set(Record::of(row)?)
            .execute(connection)?;
        retranslate(connection, "form", id, row)
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let id = row.id()?;
        untranslate(connection, "form", id)?;
        diesel::delete(forms::table.find(id)).execute(connection)?;
        Ok(())
    }
}

impl Store for Fields {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let rows = form_fields::table
            .order((form_fields::form_id, form_fields::position))
            .select((
                form_fields::form_id,
                form_fields::indicator_id,
                form_fields::breakdown_id,
            ))
            .load::<(i32, i32, i32)>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(form, indicator, breakdown)| {
                let texts = vec![
                    ids.code("forms", form),
                    ids.code("indicators", indicator),
                    ids.code("breakdowns", breakdown),
                ];
                (None, Row::new(texts))
            })
            .collect())
    }

    fn add(
        &self,
        connection: &mut DbConnection,
        row: Values<'_>,
        position: i32,
    ) -> Result<Option<i32>> {
        diesel::insert_into(form_fields::table)
            .values((
                form_fields::form_id.eq(row.required("form", "forms")?),
                form_fields::position.eq(position),
                form_fields::indicator_id.eq(row.required("indicator", "indicators")?),
                form_fields::breakdown_id.eq(row.required("breakdown", "breakdowns")?),
            ))
            .execute(connection)?;
        Ok(None)
    }

    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let form = row.required("form", "forms")?;
        diesel::delete(form_fields::table.filter(form_fields::form_id.eq(form)))
            .execute(connection)?;
        Ok(())
    }
}

impl Store for Assignments {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        type Record = (i32, i32, i32, Option<i32>, Option<i32>);
        let rows = assignments::table
            .order(assignments::id)
            .load::<Record>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(id, form, area, from, to)| {
                let texts = vec![
                    ids.code("forms", form),
                    ids.code("areas", area),
                    month_text(from),
                    month_text(to),
                ];
                (Some(id), Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(assignments::table)
            .values((
                assignments::form_id.eq(row.required("form", "forms")?),
                assignments::area_id.eq(row.required("area", "areas")?),
                assignments::from_month.eq(row.month("from")?),
                assignments::to_month.eq(row.month("to")?),
            ))
            .returning(assignments::id)
            .get_result(connection)?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::update(assignments::table.find(row.id()?))
            .set(assignments::to_month.eq(row.month("to")?))
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(assignments::table.find(row.id()?)).execute(connection)?;
        Ok(())
    }
}
