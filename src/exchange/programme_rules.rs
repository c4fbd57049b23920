//! A programme's rules: `rules.csv` and `rule_terms.csv`.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::Deserialize;

use super::files::{Codes, Files, Place};
use crate::db::DbConnection;
use crate::db::schema::{rule_terms, rules};
use crate::error::Result;
use crate::models::rule::{Comparison, Rule, RuleKind, Severity, Side, Take, Term};

#[derive(Deserialize)]
struct RuleRow {
    code: String,
    kind: String,
    severity: String,
    indicator: String,
    exceptions: String,
    axis: String,
    comparison: String,
    low: String,
    high: String,
    message: String,
    active: String,
}

#[derive(Deserialize)]
struct TermRow {
    rule: String,
    side: String,
    sign: String,
    term: String,
    breakdown: String,
    take: String,
}

/// Reads the rules with their terms; refuses one that could not be judged.
pub(super) fn load_rules(
    connection: &mut DbConnection,
    files: &Files,
    codes: &Codes,
) -> Result<()> {
    let mut terms: HashMap<String, Vec<Term>> = HashMap::new();
    let mut unused: HashMap<String, Place> = HashMap::new();
    for (place, row) in files.rows::<TermRow>("rule_terms.csv")? {
        terms.entry(row.rule.clone()).or_default().push(Term {
            side: place.parse::<Side>(&row.side)?,
            sign: match row.sign.as_str() {
                "+" => 1,
                "-" => -1,
                other => return Err(place.wrong(format!("{other:?} is neither + nor -"))),
            },
            term_id: place.find(&codes.indicators, "indicator", &row.term)?,
            breakdown_id: place.find(&codes.breakdowns, "breakdown", &row.breakdown)?,
            take: place.parse::<Take>(&row.take)?,
        });
        unused.entry(row.rule).or_insert(place);
    }
    for (place, row) in files.rows::<RuleRow>("rules.csv")? {
        unused.remove(&row.code);
        let terms = terms.remove(&row.code).unwrap_or_default();
        let rule = row.read(place, codes)?;
        if let Some(problem) = rule.problem(&terms) {
            return Err(place.wrong(problem));
        }
        write(connection, &rule, &terms)?;
    }
    match unused.into_iter().min_by_key(|(code, _)| code.clone()) {
        Some((code, place)) => Err(place.wrong(format!("there is no rule {code:?}"))),
        None => Ok(()),
    }
}

impl RuleRow {
    fn read(self, place: Place, codes: &Codes) -> Result<Rule> {
        let limit = |text: &str| -> Result<Option<i64>> {
            Ok(match text {
                "" => None,
                text => Some(place.amount(text)?.units()),
            })
        };
        for exception in self.exceptions.split_whitespace() {
            let (code, _) = exception.split_once(':').unwrap_or((exception, ""));
            place.find(&codes.indicators, "indicator", code)?;
        }
        Ok(Rule {
            id: 0,
            kind: place.parse::<RuleKind>(&self.kind)?,
            severity: place.parse::<Severity>(&self.severity)?,
            indicator_id: match self.indicator.as_str() {
                "" => None,
                code => Some(place.find(&codes.indicators, "indicator", code)?),
            },
            comparison: match self.comparison.as_str() {
                "" => Comparison::AtMost,
                sign => place.parse(sign)?,
            },
            low: limit(&self.low)?,
            high: limit(&self.high)?,
            is_active: place.yes(&self.active)?,
            code: self.code,
            exceptions: self.exceptions,
            axis: self.axis,
            message: self.message,
        })
    }
}

fn write(connection: &mut DbConnection, rule: &Rule, terms: &[Term]) -> Result<()> {
    let id: i32 = diesel::insert_into(rules::table)
        .values((
            rules::code.eq(&rule.code),
            rules::kind.eq(rule.kind),
            rules::severity.eq(rule.severity),
            rules::indicator_id.eq(rule.indicator_id),
            rules::exceptions.eq(&rule.exceptions),
            rules::axis.eq(&rule.axis),
            rules::comparison.eq(rule.comparison),
            rules::low.eq(rule.low),
            rules::high.eq(rule.high),
            rules::message.eq(&rule.message),
            rules::is_active.eq(rule.is_active),
        ))
        .returning(rules::id)
        .get_result(connection)?;
    for (position, term) in (0_i32..).zip(terms) {
        diesel::insert_into(rule_terms::table)
            .values((
                rule_terms::rule_id.eq(id),
                rule_terms::position.eq(position),
                rule_terms::side.eq(term.side),
                rule_terms::sign.eq(term.sign),
                rule_terms::term_id.eq(term.term_id),
                rule_terms::breakdown_id.eq(term.breakdown_id),
                rule_terms::take.eq(term.take),
            ))
            .execute(connection)?;
    }
    Ok(())
}
