//! What groups cover, codes of others, what became of areas.

use diesel::prelude::*;

use super::ids::{Ids, Values, month_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use crate::db::DbConnection;
use crate::db::schema::{area_changes, area_codes, area_members};
use crate::error::Result;

/// The ways in which an area becomes others.
const WAYS: &[&str] = &["move", "split", "merge"];

pub(super) static AREA_MEMBERS: Table = Table {
    name: "area_members",
    title: "Members of groups",
    one: "a member of a group",
    about: "Which areas a group covers, whose published figures cannot be split.",
    columns: &[
        Column::new(
            "group",
            "Group",
            Input::Reference("areas"),
            "An area of the level group.",
        )
        .in_key()
        .required(),
        Column::new("member", "Member", Input::Reference("areas"), "")
            .in_key()
            .required(),
    ],
    ordered_by: None,
    store: &Members,
};

pub(super) static AREA_CODES: Table = Table {
    name: "area_codes",
    title: "Other codes of areas",
    one: "a code of others",
    about: "What others call an area: P-codes, ISO 3166-2, DHIS2 and more.",
    columns: &[
        Column::new("area", "Area", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new(
            "scheme",
            "Scheme",
            Input::Code,
            "For example pcode or iso3166-2.",
        )
        .in_key()
        .required(),
        Column::new("code", "Their code", Input::Text, "")
            .in_key()
            .required(),
        Column::new("note", "Note", Input::Long, ""),
    ],
    ordered_by: None,
    store: &Codes,
};

pub(super) static AREA_CHANGES: Table = Table {
    name: "area_changes",
    title: "Moves, splits and merges",
    one: "a move, split or merge",
    about: "Which areas ended and what they became.",
    columns: &[
        Column::new("from", "Ended", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new("to", "Began", Input::Reference("areas"), "")
            .in_key()
            .required(),
        Column::new("kind", "How", Input::Choice(WAYS), "").required(),
        Column::new(
            "month",
            "First month",
            Input::Month,
            "The month from which it holds.",
        )
        .required(),
        Column::new("note", "Note", Input::Long, ""),
    ],
    ordered_by: None,
    store: &Changes,
};

struct Members;
struct Codes;
struct Changes;

impl Store for Members {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let rows = area_members::table
            .order((area_members::group_id, area_members::member_id))
            .load::<(i32, i32)>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(group, member)| {
                let texts = vec![ids.code("areas", group), ids.code("areas", member)];
                (None, Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        diesel::insert_into(area_members::table)
            .values((
                area_members::group_id.eq(row.required("group", "areas")?),
                area_members::member_id.eq(row.required("member", "areas")?),
            ))
            .execute(connection)?;
        Ok(None)
    }

    /// It is all key: there is nothing that could change.
    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let (group, member) = (
            row.required("group", "areas")?,
            row.required("member", "areas")?,
        );
        diesel::delete(area_members::table.find((group, member))).execute(connection)?;
        Ok(())
    }
}

impl Store for Codes {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let mut rows = area_codes::table.load::<(i32, String, String, String)>(connection)?;
        // Databases order text each in its own way.
        rows.sort();
        Ok(rows
            .into_iter()
            .map(|(area, scheme, code, note)| {
                let texts = vec![ids.code("areas", area), scheme, code, note];
                (None, Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        diesel::insert_into(area_codes::table)
            .values((
                area_codes::area_id.eq(row.required("area", "areas")?),
                area_codes::scheme.eq(row.text("scheme")),
                area_codes::code.eq(row.text("code")),
                area_codes::note.eq(row.text("note")),
            ))
            .execute(connection)?;
        Ok(None)
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let key = (
            row.required("area", "areas")?,
            row.text("scheme"),
            row.text("code"),
        );
        diesel::update(area_codes::table.find(key))
            .set(area_codes::note.eq(row.text("note")))
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let key = (
            row.required("area", "areas")?,
            row.text("scheme"),
            row.text("code"),
        );
        diesel::delete(area_codes::table.find(key)).execute(connection)?;
        Ok(())
    }
}

impl Store for Changes {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let rows = area_changes::table
            .order((area_changes::from_id, area_changes::to_id))
            .load::<(i32, i32, String, i32, String)>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(from, to, kind, month, note)| {
                let texts = vec![
                    ids.code("areas", from),
                    ids.code("areas", to),
                    kind,
                    month_text(Some(month)),
                    note,
                ];
                (None, Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        diesel::insert_into(area_changes::table)
            .values((
                area_changes::from_id.eq(row.required("from", "areas")?),
                area_changes::to_id.eq(row.required("to", "areas")?),
                area_changes::kind.eq(row.text("kind")),
                area_changes::month.eq(row.month("month")?.unwrap_or_default()),
                area_changes::note.eq(row.text("note")),
            ))
            .execute(connection)?;
        Ok(None)
    }

    /// What became of an area stays as it was written down.
    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }
}
