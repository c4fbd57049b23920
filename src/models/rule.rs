//! Rules: the checks of a report, kept as data so that a programme can write
//! its own. What each kind judges stands in `src/sample/README.md`; what a
//! finding says, in `reports::findings`.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{rule_terms, rules};
use crate::error::Result;
use crate::ledger::Amount;
use crate::word_enum;

word_enum! {
    /// What a rule looks at.
    RuleKind {
        /// Sums of lines against each other.
        Compare = "compare",
        /// A ratio's numerator against its denominator.
        Part = "part",
        /// The percentage change since the last posted value.
        Change = "change",
        /// How far a value lies from its target.
        Target = "target",
        /// The cells of an axis against their total.
        Breakdown = "breakdown",
        /// A value, or a recomputed ratio, against fixed limits.
        Bounds = "bounds",
        /// A stock against its last posted value, which it may not go below.
        Falls = "falls",
        /// A value against the spread of the earlier ones.
        Outlier = "outlier",
    }
}

word_enum! {
    /// What a finding asks for.
    Severity {
        /// The report cannot be submitted so.
        Stop = "stop",
        /// The report can be submitted once one of the cells has a note.
        Note = "note",
    }
}

word_enum! {
    /// How the two sides of a comparison must stand.
    Comparison {
        /// Left at most right.
        AtMost = "<=",
        /// Left equal to right.
        Equal = "=",
        /// Left at least right.
        AtLeast = ">=",
    }
}

word_enum! {
    /// A side of a comparison.
    Side {
        /// Before the sign.
        Left = "left",
        /// After it.
        Right = "right",
    }
}

word_enum! {
    /// What a term takes of its line.
    Take {
        /// A flow of the period; a stock's last value up to it.
        Value = "value",
        /// All of a flow up to the period.
        Cumulative = "cumulative",
        /// The value less the last one before the period.
        Change = "change",
    }
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = rules)]
pub struct Rule {
    /// Row number.
    pub id: i32,
    /// Stable code.
    pub code: String,
    /// What it looks at.
    pub kind: RuleKind,
    /// What a finding asks for.
    pub severity: Severity,
    /// The indicator it judges; nothing for every one that the kind can judge.
    pub indicator_id: Option<i32>,
    /// Indicators it leaves out: codes separated by spaces, each for itself or
    /// with one axis, `FUN-09:finsector`.
    pub exceptions: String,
    /// The axis of a breakdown rule; empty for every axis.
    pub axis: String,
    /// How the sides of a comparison must stand.
    pub comparison: Comparison,
    /// Lower limit, in ten-thousandths of what the kind limits.
    pub low: Option<i64>,
    /// Upper limit or tolerance, likewise.
    pub high: Option<i64>,
    /// A sentence of the programme's own, said after the one with the figures.
    pub message: String,
    /// Whether it is in use.
    pub is_active: bool,
}

impl Rule {
    /// Whether the rule leaves out this indicator, on this axis or altogether.
    pub fn excepts(&self, code: &str, axis: &str) -> bool {
        self.exceptions
            .split_whitespace()
            .any(|exception| match exception.split_once(':') {
                Some((of, only)) => of == code && only == axis,
                None => exception == code,
            })
    }

    /// The lower limit.
    pub fn low(&self) -> Option<Amount> {
        self.low.map(Amount::from_units)
    }

    /// The upper limit or tolerance.
    pub fn high(&self) -> Option<Amount> {
        self.high.map(Amount::from_units)
    }

    /// What the rule lacks to be judged, as a sentence that says how to put it
    /// right; nothing for a whole one.
    pub fn problem(&self, terms: &[Term]) -> Option<String> {
        let has = |side: Side| terms.iter().any(|term| term.side == side);
        let has_limit = self.low.is_some() || self.high.is_some();
        match self.kind {
            RuleKind::Compare if !has(Side::Left) || !has(Side::Right) => {
                Some(t!("entry-rule-sides"))
            }
            RuleKind::Compare => None,
            _ if !terms.is_empty() => Some(t!("entry-rule-terms")),
            RuleKind::Change | RuleKind::Target | RuleKind::Bounds if !has_limit => {
                Some(t!("entry-rule-limits"))
            }
            RuleKind::Falls if self.indicator_id.is_none() => Some(t!("entry-rule-falls")),
            _ if self
                .low
                .zip(self.high)
                .is_some_and(|(low, high)| low > high)
                && self.kind != RuleKind::Outlier =>
            {
                Some(t!("entry-rule-order"))
            }
            _ => None,
        }
    }
}

/// One term of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// On which side.
    pub side: Side,
    /// +1 or -1.
    pub sign: i32,
    /// The indicator it takes.
    pub term_id: i32,
    /// The breakdown it takes.
    pub breakdown_id: i32,
    /// What it takes of them.
    pub take: Take,
}

/// The rules in use, in the programme's order, with their terms.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    rules: Vec<Rule>,
    terms: HashMap<i32, Vec<Term>>,
}

impl Rules {
    /// Reads all rules that are in use.
    pub fn load(connection: &mut DbConnection) -> Result<Self> {
        let rules = rules::table
            .filter(rules::is_active.eq(true))
            .order(rules::id)
            .select(Rule::as_select())
            .load(connection)?;
        let mut terms: HashMap<i32, Vec<Term>> = HashMap::new();
        for (rule, side, sign, term_id, breakdown_id, take) in rule_terms::table
            .order((rule_terms::rule_id, rule_terms::position))
            .select((
                rule_terms::rule_id,
                rule_terms::side,
                rule_terms::sign,
                rule_terms::term_id,
                rule_terms::breakdown_id,
                rule_terms::take,
            ))
            .load::<(i32, Side, i32, i32, i32, Take)>(connection)?
        {
            terms.entry(rule).or_default().push(Term {
                side,
                sign,
                term_id,
                breakdown_id,
                take,
            });
        }
        Ok(Self { rules, terms })
    }

    /// Every rule in use.
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// The terms of a comparison, in order; none for other kinds.
    pub fn terms(&self, rule_id: i32) -> &[Term] {
        self.terms.get(&rule_id).map_or(&[], Vec::as_slice)
    }
}
