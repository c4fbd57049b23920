//! What the rules find in a report: sentences with the figures in them, and
//! the cells they speak of.
//!
//! Each kind of rule judges so (`low`, `high` and the terms are the rule's):
//!
//! - *compare*: the left terms and the right terms, each with its sign, summed;
//!   `high` is how far the sums may stand apart from the comparison.
//! - *part*: a ratio's numerator may not exceed its denominator by more than
//!   `high`. Without an indicator, every percentage of one part whose terms the
//!   form asks for, except those in `exceptions`.
//! - *change*: the percentage change since the last number posted before this
//!   period lies within `low..high`; from zero there is no percentage.
//! - *target*: no more than `high` percent beyond the area's target in the
//!   better direction and, once the target's day has come, no more than `low`
//!   percent short of it. A flow is summed since the target's first day. A
//!   target whose day is past asks nothing any more.
//! - *breakdown*: the cells of an axis that the form asks for add up to the
//!   total to within `high`, once all are filled ("not applicable" is nothing);
//!   before that, they may not add up to more than it. Without `high`, what is
//!   counted fits exactly, and what is measured to within its rounding.
//! - *bounds*: the value, or the ratio recomputed to four decimals, lies within
//!   `low..high`.
//! - *falls*: a named stock, once posted, does not go down.
//! - *outlier*: the modified z-score against at least `low` earlier numbers (6)
//!   is no further from zero than `high` (3.5); see
//!   [`modified_z`](crate::models::rule_check::modified_z).
//!
//! A rule without an indicator judges totals in *change*, *target* and
//! *outlier*: in the cells of a breakdown small counts swing without meaning.
//!
//! Figures come from the report being judged, and beyond it from what is posted
//! for the same area: a flow of the same period, a stock's last value up to it.
//! A term that is nowhere known, "not available" or beyond 64 bits leaves the
//! rule unjudged. A rule's own message is said after the sentence with the
//! figures. And nobody is stopped by what this form cannot put right: where a
//! rule that stops takes a line of another form, it asks for a note.

mod known;
mod lines;
mod sums;
mod words;

use std::collections::BTreeSet;

use super::entry::{Line, Sheet};
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Value;
use crate::models::form::Field;
use crate::models::indicator::{Catalogue, Indicator};
use crate::models::programme::Programme;
use crate::models::report::Entries;
use crate::models::report_many;
pub use crate::models::rule::Severity;
use crate::models::rule::{Rule, RuleKind, Rules, Term};
use crate::models::target::{self, Target};
use known::Known;
pub use known::Subject;

/// What one rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Code of the rule.
    pub rule: String,
    /// What it asks for.
    pub severity: Severity,
    /// The cells of this form that it speaks of, in the form's order.
    pub cells: Vec<Field>,
    /// What was found, in the form's words and with its figures.
    pub sentence: String,
    /// Whether one of the cells has the note that the finding asks for.
    pub is_answered: bool,
}

impl Finding {
    /// Whether the report cannot be submitted because of it.
    pub fn blocks(&self) -> bool {
        !self.is_answered
    }
}

/// What a rule found, before it is known who can answer.
struct Found {
    severity: Severity,
    sentence: String,
    cells: Vec<Field>,
}

/// Those because of which the report cannot be submitted.
pub fn blocking(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|finding| finding.blocks())
}

/// Judges the figures of a report, saved or not, by every rule in use.
pub fn of(connection: &mut DbConnection, sheet: &Sheet, figures: &Entries) -> Result<Vec<Finding>> {
    let subject = Subject {
        programme: &sheet.programme,
        area_id: sheet.area.id,
        period: sheet.period,
        lines: &sheet.lines,
    };
    let judge = Judge::open(connection, &sheet.programme, &sheet.lines)?;
    let until = sheet.period.last_month();
    let indicators = judge.indicators();
    let posted = report_many::posted_of(connection, sheet.area.id, indicators, i32::MIN..=until)?;
    Ok(judge.findings(&subject, figures, &posted))
}

/// The rules in use, ready to judge reports of one form.
pub struct Judge {
    rules: Rules,
    targets: Vec<Target>,
    indicators: Vec<i32>,
}

impl Judge {
    /// Reads what judging a form with these lines takes, whatever the report.
    pub fn open(
        connection: &mut DbConnection,
        programme: &Programme,
        lines: &[Line],
    ) -> Result<Self> {
        let rules = Rules::load(connection)?;
        let asked: BTreeSet<Field> = lines.iter().map(|line| line.field).collect();
        let mut indicators: BTreeSet<i32> = asked.iter().map(|field| field.indicator_id).collect();
        let has_targets = rules.all().iter().any(|rule| rule.kind == RuleKind::Target);
        let targets = if has_targets {
            let ids: Vec<i32> = indicators.iter().copied().collect();
            target::of_indicators(connection, &ids)?
        } else {
            Vec::new()
        };
        for rule in rules.all() {
            let taken = taken(&programme.catalogue, rule, rules.terms(rule.id));
            if taken.iter().any(|field| asked.contains(field)) {
                indicators.extend(taken.iter().map(|field| field.indicator_id));
            }
        }
        Ok(Self {
            rules,
            targets,
            indicators: indicators.into_iter().collect(),
        })
    }

    /// Whether there is any rule to judge by.
    pub fn has_rules(&self) -> bool {
        !self.rules.all().is_empty()
    }

    /// The indicators whose posted values the rules look at.
    pub fn indicators(&self) -> &[i32] {
        &self.indicators
    }

    /// Judges figures beside what is posted of the same area up to their
    /// period. In the order of the form's lines; of one line, those that stop
    /// come first.
    pub fn findings(
        &self,
        subject: &Subject<'_>,
        figures: &Entries,
        posted: &[(Field, i32, Value)],
    ) -> Vec<Finding> {
        let catalogue = &subject.programme.catalogue;
        let known = Known::of(subject, figures, posted);
        let mut findings: Vec<Finding> = Vec::new();
        for rule in self.rules.all() {
            let found = match rule.kind {
                RuleKind::Compare => Vec::from_iter(known.compare(rule, self.rules.terms(rule.id))),
                RuleKind::Part => ratios(catalogue, rule)
                    .filter_map(|ratio| known.part(rule, ratio))
                    .collect(),
                RuleKind::Change => known.changes(rule),
                RuleKind::Target => known.targets(rule, &self.targets),
                RuleKind::Breakdown => known.breakdowns(rule),
                RuleKind::Bounds => known.bounds(rule),
                RuleKind::Falls => known.falls(rule),
                RuleKind::Outlier => known.outliers(rule),
            };
            for found in found {
                let finding = known.finding(rule, found);
                let is_new = |other: &Finding| {
                    other.sentence != finding.as_ref().map_or("", |f| &f.sentence)
                };
                if findings.iter().all(is_new) {
                    findings.extend(finding);
                }
            }
        }
        let place = |finding: &Finding| {
            let mut lines = subject.lines.iter();
            lines.position(|line| finding.cells.first() == Some(&line.field))
        };
        findings.sort_by_key(|finding| (place(finding), finding.severity));
        findings
    }
}

/// The lines that a rule takes besides those it judges one by one.
fn taken(catalogue: &Catalogue, rule: &Rule, terms: &[Term]) -> BTreeSet<Field> {
    let of_terms = terms.iter().map(|term| Field {
        indicator_id: term.term_id,
        breakdown_id: term.breakdown_id,
    });
    let ratios = ratios(catalogue, rule).map(|ratio| ratio.id);
    let bounded = rule.indicator_id.filter(|_| rule.kind == RuleKind::Bounds);
    let of_formulas = ratios.chain(bounded).map(|indicator_id| Field {
        indicator_id,
        breakdown_id: crate::ledger::TOTAL,
    });
    of_terms
        .chain(of_formulas)
        .flat_map(|field| known::leaves(catalogue, field))
        .collect()
}

/// The ratios that a part rule judges; none for other rules.
fn ratios<'a>(catalogue: &'a Catalogue, rule: &'a Rule) -> impl Iterator<Item = &'a Indicator> {
    let all = catalogue.all().iter();
    all.filter(move |ratio| {
        let is_asked = match rule.indicator_id {
            Some(id) => id == ratio.id,
            None => ratio.unit == "%" && !rule.excepts(&ratio.code, ""),
        };
        rule.kind == RuleKind::Part && is_asked && !sums::part_terms(catalogue, ratio.id).is_empty()
    })
}

impl Known<'_> {
    /// The rule as it applies to these cells: one that stops asks for a note
    /// where a cell stands on another form.
    fn within_reach(&self, rule: &Rule, cells: &[Field]) -> Rule {
        let is_within = cells.iter().all(|&cell| self.asks(cell));
        Rule {
            severity: if is_within {
                rule.severity
            } else {
                Severity::Note
            },
            ..rule.clone()
        }
    }

    /// Keeps what this form can answer: with a cell that it fills in.
    fn finding(&self, rule: &Rule, found: Found) -> Option<Finding> {
        let lines = self.subject.lines.iter().map(|line| line.field);
        let cells: Vec<Field> = lines.filter(|cell| found.cells.contains(cell)).collect();
        if !cells.iter().any(|&cell| self.said(cell).is_some()) {
            return None;
        }
        let sentence = [found.sentence.as_str(), rule.message.trim()];
        Some(Finding {
            rule: rule.code.clone(),
            severity: found.severity,
            is_answered: found.severity == Severity::Note && self.has_note(&cells),
            cells,
            sentence: sentence.join(" ").trim().to_owned(),
        })
    }
}
