//! Whether rules can be judged.

use std::collections::HashMap;

use super::ids::Values;
use super::problem::Problem;
use super::structure::{Rows, no_such};
use crate::error::Result;
use crate::models::rule::{Rule, Term};

pub(super) fn problems(rows: &Rows<'_>) -> Vec<Problem> {
    let mut terms: HashMap<&str, Vec<Term>> = HashMap::new();
    for (table, row) in rows.all("rule_terms") {
        let term = term(Values {
            table,
            row,
            ids: &rows.ids,
        });
        // A term that cannot be read is named already.
        if let Ok(term) = term {
            terms.entry(table.text(row, "rule")).or_default().push(term);
        }
    }
    let mut found = Vec::new();
    for (table, row) in rows.all("rules") {
        for exception in table.text(row, "exceptions").split_whitespace() {
            let code = exception.split(':').next().unwrap_or_default();
            let sentence = no_such(rows, "indicators", code);
            found.extend(sentence.map(|s| Problem::new(table, row, "exceptions", s)));
        }
        let values = Values {
            table,
            row,
            ids: &rows.ids,
        };
        let own = terms.get(table.text(row, "code"));
        let lacks = match rule(values) {
            // A rule that is not in use may still be on its way.
            Ok(rule) if rule.is_active => rule.problem(own.map_or(&[], Vec::as_slice)),
            _ => None,
        };
        found.extend(lacks.map(|lack| {
            let sentence = t!("setup-rule-lacks", lack = lack);
            Problem::new(table, row, "", sentence)
        }));
    }
    found
}

fn rule(row: Values<'_>) -> Result<Rule> {
    Ok(Rule {
        id: 0,
        code: row.owned("code"),
        kind: row.parse("kind")?,
        severity: row.parse("severity")?,
        indicator_id: row.reference("indicator", "indicators"),
        exceptions: row.owned("exceptions"),
        axis: row.owned("axis"),
        comparison: row.parse("comparison")?,
        low: row.amount("low")?,
        high: row.amount("high")?,
        message: row.owned("message"),
        is_active: row.yes("active"),
    })
}

fn term(row: Values<'_>) -> Result<Term> {
    Ok(Term {
        side: row.parse("side")?,
        sign: super::formulas::sign(row),
        term_id: row.required("term", "indicators")?,
        breakdown_id: row.required("breakdown", "breakdowns")?,
        take: row.parse("take")?,
    })
}
