//! Checks of reports, as data.

use diesel::prelude::*;

use super::formulas::{SIGNS, sign, sign_text};
use super::ids::{Ids, Values, amount_text, yes_text};
use super::store::Store;
use super::table::{Column, Input, Row, Table};
use crate::db::DbConnection;
use crate::db::schema::{rule_terms, rules};
use crate::error::Result;
use crate::models::rule::{Comparison, RuleKind, Severity, Side, Take};

pub(super) static RULES: Table = Table {
    name: "rules",
    title: "Rules",
    one: "a rule",
    about: "What is checked before a report is handed in.",
    columns: &[
        Column::new("code", "Code", Input::Code, "").in_key().required(),
        Column::new(
            "kind",
            "Kind",
            Input::Choice(RuleKind::WORDS),
            "compare: sums of indicators against each other; part: a ratio's numerator within its denominator; change: against the last posted value; target: against the target; breakdown: the cells of an axis against the total; bounds: within limits; falls: lower than before; outlier: far from earlier periods.",
        )
        .required(),
        Column::new(
            "severity",
            "Severity",
            Input::Choice(Severity::WORDS),
            "stop: the report cannot be handed in; note: it needs a note.",
        )
        .required(),
        Column::new(
            "indicator",
            "Indicator",
            Input::Reference("indicators"),
            "Empty: every indicator that the kind fits.",
        ),
        Column::new("exceptions", "Except", Input::Text, "Codes of indicators, parted by spaces, each for itself or with one axis: FUN-09:finsector."),
        Column::new("axis", "Axis", Input::Text, "Of a breakdown. Empty: every axis."),
        Column::new(
            "comparison",
            "Comparison",
            Input::Choice(Comparison::WORDS),
            "How the left terms must stand to the right ones.",
        )
        .required()
        .or("<="),
        Column::new("low", "Lower limit", Input::Amount, "")
            .within(-1_000_000_000_000, 1_000_000_000_000),
        Column::new("high", "Upper limit", Input::Amount, "")
            .within(-1_000_000_000_000, 1_000_000_000_000),
        Column::new("message", "Message", Input::Long, "What the reporter should know."),
        Column::new("active", "In use", Input::YesNo, "").required().or("yes"),
    ],
    ordered_by: None,
    store: &Rules,
};

pub(super) static RULE_TERMS: Table = Table {
    name: "rule_terms",
    title: "Terms of rules",
    one: "a term of a rule",
    about: "What a rule adds up on its left and on its right side.",
    columns: &[
        Column::new("rule", "Rule", Input::Reference("rules"), "").in_key().required(),
        Column::new("side", "Side", Input::Choice(Side::WORDS), "").in_key().required(),
        Column::new("sign", "Sign", Input::Choice(SIGNS), "").required().or("+"),
        Column::new("term", "Indicator", Input::Reference("indicators"), "").in_key().required(),
        Column::new("breakdown", "Breakdown", Input::Reference("breakdowns"), "")
            .in_key()
            .required()
            .or("total"),
        Column::new(
            "take",
            "Take",
            Input::Choice(Take::WORDS),
            "The value itself, the sum of a flow since the start, or the change since the last value.",
        )
        .in_key()
        .required()
        .or("value"),
    ],
    ordered_by: Some("rule"),
    store: &Terms,
};

struct Rules;
struct Terms;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = rules, treat_none_as_null = true, treat_none_as_default_value = false)]
struct Record {
    code: String,
    kind: String,
    severity: String,
    indicator_id: Option<i32>,
    exceptions: String,
    axis: String,
    comparison: String,
    low: Option<i64>,
    high: Option<i64>,
    message: String,
    is_active: bool,
}

impl Record {
    fn of(row: Values<'_>) -> Result<Self> {
        Ok(Self {
            code: row.owned("code"),
            kind: row.owned("kind"),
            severity: row.owned("severity"),
            indicator_id: row.reference("indicator", "indicators"),
            exceptions: row.owned("exceptions"),
            axis: row.owned("axis"),
            comparison: row.owned("comparison"),
            low: row.amount("low")?,
            high: row.amount("high")?,
            message: row.owned("message"),
            is_active: row.yes("active"),
        })
    }
}

impl Store for Rules {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        let records: Vec<(i32, Record)> = rules::table
            .order(rules::id)
            .select((rules::id, Record::as_select()))
            .load(connection)?;
        Ok(records
            .into_iter()
            .map(|(id, r)| {
                ids.know("rules", &r.code, id);
                let texts = vec![
                    r.code,
                    r.kind,
                    r.severity,
                    ids.code("indicators", r.indicator_id),
                    r.exceptions,
                    r.axis,
                    r.comparison,
                    amount_text(r.low),
                    amount_text(r.high),
                    r.message,
                    yes_text(r.is_active),
                ];
                (Some(id), Row::new(texts))
            })
            .collect())
    }

    fn add(&self, connection: &mut DbConnection, row: Values<'_>, _: i32) -> Result<Option<i32>> {
        let id = diesel::insert_into(rules::table)
            .values(Record::of(row)?)
            .returning(rules::id)
            .get_result(connection)?;
        Ok(Some(id))
    }

    fn change(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::update(rules::table.find(row.id()?))
            .set(Record::of(row)?)
            .execute(connection)?;
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        diesel::delete(rules::table.find(row.id()?)).execute(connection)?;
        Ok(())
    }
}

impl Store for Terms {
    fn read(
        &self,
        connection: &mut DbConnection,
        ids: &mut Ids,
    ) -> Result<Vec<(Option<i32>, Row)>> {
        type Record = (i32, i32, String, i32, i32, i32, String);
        let rows = rule_terms::table
            .order((rule_terms::rule_id, rule_terms::position))
            .load::<Record>(connection)?;
        Ok(rows
            .into_iter()
            .map(|(rule, _, side, sign, term, breakdown, take)| {
                let texts = vec![
                    ids.code("rules", rule),
                    side,
                    sign_text(sign),
                    ids.code("indicators", term),
                    ids.code("breakdowns", breakdown),
                    take,
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
        diesel::insert_into(rule_terms::table)
            .values((
                rule_terms::rule_id.eq(row.required("rule", "rules")?),
                rule_terms::position.eq(position),
                rule_terms::side.eq(row.text("side")),
                rule_terms::sign.eq(sign(row)),
                rule_terms::term_id.eq(row.required("term", "indicators")?),
                rule_terms::breakdown_id.eq(row.required("breakdown", "breakdowns")?),
                rule_terms::take.eq(row.text("take")),
            ))
            .execute(connection)?;
        Ok(None)
    }

    fn change(&self, _: &mut DbConnection, _: Values<'_>) -> Result<()> {
        Ok(())
    }

    fn remove(&self, connection: &mut DbConnection, row: Values<'_>) -> Result<()> {
        let rule = row.required("rule", "rules")?;
        diesel::delete(rule_terms::table.filter(rule_terms::rule_id.eq(rule)))
            .execute(connection)?;
        Ok(())
    }
}
