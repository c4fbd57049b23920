//! The formulas of computed indicators.

use diesel::prelude::*;

use super::ids::{Ids, Values, yes_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use crate::db::DbConnection;
use crate::db::schema::formula_terms;
use crate::error::Result;

/// A plus or a minus, as files have it.
pub(super) const SIGNS: &[&str] = &["+", "-"];

pub(super) fn sign_text(sign: i32) -> String {
    if sign < 0 { "-" } else { "+" }.to_owned()
}

pub(super) fn sign(row: Values<'_>) -> i32 {
    if row.text("sign") == "-" { -1 } else { 1 }
}

pub(super) static TERMS: Table = Table {
    name: "terms",
    title: "Formulas",
    one: "a term of a formula",
    about: "What a ratio is computed from: its numerator and its denominator, term by term.",
    columns: &[
        Column::new(
            "indicator",
            "Computed indicator",
            Input::Reference("indicators"),
            "",
        )
        .in_key()
        .required(),
        Column::new(
            "part",
            "Part",
            Input::Whole,
            "1; or 2 for what is taken away in a difference of two ratios.",
        )
        .in_key()
        .required()
        .or("1")
        .within(1, 2),
        Column::new(
            "side",
            "Side",
            Input::Choice(&["numerator", "denominator"]),
            "",
        )
        .in_key()
        .required(),
        Column::new("sign", "Sign", Input::Choice(SIGNS), "")
            .required()
            .or("+"),
        Column::new(
            "term",
            "Indicator",
            Input::Reference("indicators"),
            "What is taken.",
        )
        .in_key()
        .required(),
        Column::new("breakdown", "Breakdown", Input::Reference("breakdowns"), "")
            .in_key()
            .required()
            .or("total"),
        Column::new(
            "cumulative",
            "Running sum",
            Input::YesNo,
            "Whether it takes the sum of a flow since the start.",
        )
        .in_key()
        .required()
        .or("no"),
    ],
    ordered_by: Some("indicator"),
    store: &Terms,
};

struct Terms;

impl Store for Terms {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        type Record = (i32, i32, String, i32, i32, i32, bool);
        let rows = formula_terms::table
            .order((formula_terms::indicator_id, formula_terms::id))
            .select((
                formula_terms::indicator_id,
                formula_terms::part,
                formula_terms::side,
                formula_terms::sign,
                formula_terms::term_id,
                formula_terms::breakdown_id,
                formula_terms::is_cumulative,
            ))
            .load::<Record>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(indicator, part, side, sign, term, breakdown, is_sum)| {
                let texts = vec![
                    ids.code("indicators", indicator),
                    part.to_string(),
                    side,
                    sign_text(sign),
                    ids.code("indicators", term),
                    ids.code("breakdowns", breakdown),
                    yes_text(is_sum),
                ];
                (None, Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        diesel::insert_into(formula_terms::table)
            .values((
                formula_terms::indicator_id.eq(row.required("indicator", "indicators")?),
                formula_terms::part.eq(row.parse::<i32>("part")?),
                formula_terms::side.eq(row.text("side")),
                formula_terms::sign.eq(sign(row)),
                formula_terms::term_id.eq(row.required("term", "indicators")?),
                formula_terms::breakdown_id.eq(row.required("breakdown", "breakdowns")?),
                formula_terms::is_cumulative.eq(row.yes("cumulative")),
            ))
            .execute(connection)?;
        Ok(None)
    }

    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let indicator = row.required("indicator", "indicators")?;
        diesel::delete(formula_terms::table.filter(formula_terms::indicator_id.eq(indicator)))
            .execute(connection)?;
        Ok(())
    }
}
