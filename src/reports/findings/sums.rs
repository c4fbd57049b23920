//! Rules about several lines: sums against each other, parts against their
//! whole, cells of an axis against their total.

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use super::known::Known;
use super::words::{apart, ask, limit, number, opening};
use crate::ledger::{Amount, Kind, TOTAL, Value};
use crate::models::form::Field;
use crate::models::indicator::{Catalogue, Indicator};
use crate::models::rule::{Comparison, Rule, Severity, Side, Take, Term};
use crate::models::rule_check::percent;

/// A side of a comparison: its terms in words, and what they add up to.
struct Sum {
    words: String,
    amount: Amount,
    decimals: i32,
}

impl Known<'_> {
    /// Judges a comparison of two sums; `then` takes the sentence and ends it.
    fn sums(
        &self,
        rule: &Rule,
        terms: &[Term],
        then: impl Fn(String, &Sum, &Sum) -> String,
    ) -> Option<Found> {
        let cells: BTreeSet<Field> = terms
            .iter()
            .flat_map(|term| {
                self.leaves(Field {
                    indicator_id: term.term_id,
                    breakdown_id: term.breakdown_id,
                })
            })
            .collect();
        let (left, right) = (
            self.side(terms, Side::Left)?,
            self.side(terms, Side::Right)?,
        );
        let difference = left.amount.checked_sub(right.amount)?;
        let tolerance = rule.high().unwrap_or(Amount::ZERO);
        let below = Amount::ZERO.checked_sub(tolerance)?;
        let holds = match rule.comparison {
            Comparison::AtMost => difference <= tolerance,
            Comparison::AtLeast => difference >= below,
            Comparison::Equal => difference <= tolerance && difference >= below,
        };
        if holds {
            return None;
        }
        let all: Vec<Field> = cells.into_iter().collect();
        let severity = self.within_reach(rule, &all).severity;
        let decimals = left.decimals.max(right.decimals);
        let tolerance = (tolerance != Amount::ZERO).then(|| number(tolerance, decimals));
        let words = (opening(&left.words), right.words.as_str());
        let sentence = compared(rule.comparison, severity, words, tolerance);
        Some(Found {
            severity,
            sentence: ask(severity, &then(sentence, &left, &right), 2),
            cells: all,
        })
    }

    fn side(&self, terms: &[Term], side: Side) -> Option<Sum> {
        let terms: Vec<&Term> = terms.iter().filter(|term| term.side == side).collect();
        let mut sum = Sum {
            words: String::new(),
            amount: Amount::ZERO,
            decimals: 0,
        };
        for (at, term) in terms.iter().enumerate() {
            let field = Field {
                indicator_id: term.term_id,
                breakdown_id: term.breakdown_id,
            };
            let figure = self.take(field, term.take)?;
            sum.amount = if term.sign < 0 {
                sum.amount.checked_sub(figure.amount)?
            } else {
                sum.amount.checked_add(figure.amount)?
            };
            sum.decimals = sum.decimals.max(self.indicator(field)?.decimals);
            sum.words = self.joined(&sum.words, term, figure, at == 0)?;
        }
        if terms.len() > 1 {
            let together = number(sum.amount, sum.decimals);
            sum.words = match side {
                Side::Left => t!(
                    "entry-find-together-left",
                    terms = sum.words,
                    sum = together
                ),
                Side::Right => t!("entry-find-together", terms = sum.words, sum = together),
            };
        }
        Some(sum)
    }

    /// "Occupied homes (871) cannot exceed completed homes (864)."
    pub fn compare(&self, rule: &Rule, terms: &[Term]) -> Option<Found> {
        self.sums(rule, terms, |sentence, left, right| {
            let difference = left.amount.checked_sub(right.amount);
            match difference.filter(|_| rule.comparison == Comparison::Equal) {
                Some(difference) => {
                    let difference = number(difference, left.decimals.max(right.decimals));
                    t!(
                        "entry-find-difference",
                        sentence = sentence,
                        difference = difference
                    )
                }
                None => sentence,
            }
        })
    }

    /// "Homes with power (120) cannot exceed occupied homes (100): Share of
    /// homes with power would be 120.0 %."
    pub fn part(&self, rule: &Rule, ratio: &Indicator) -> Option<Found> {
        let catalogue = &self.subject.programme.catalogue;
        let rule = Rule {
            comparison: Comparison::AtMost,
            ..rule.clone()
        };
        let terms = part_terms(catalogue, ratio.id);
        self.sums(&rule, &terms, |sentence, left, right| {
            let above = i128::from(left.amount.units());
            let below = i128::from(right.amount.units());
            let share = (below > 0).then(|| percent(above, below)).flatten();
            let share = share.and_then(|share| apart(share, Amount::from_units(1_000_000)));
            match share {
                Some(share) => {
                    t!(
                        "entry-find-share",
                        sentence = sentence,
                        ratio = ratio.name,
                        share = share
                    )
                }
                None => sentence,
            }
        })
    }

    /// One finding for each axis that does not add up to its total.
    pub fn breakdowns(&self, rule: &Rule) -> Vec<Found> {
        let catalogue = &self.subject.programme.catalogue;
        let mut axes: BTreeMap<(i32, &str), Vec<Field>> = BTreeMap::new();
        for line in self.subject.lines {
            let is_judged = rule.indicator_id.is_none_or(|id| id == line.indicator.id)
                // Means do not add up.
                && line.indicator.kind != Kind::Score
                && line.field.breakdown_id != TOTAL;
            let axis = catalogue.breakdown(line.field.breakdown_id);
            if let Some(axis) = axis.filter(|_| is_judged).map(|b| b.axis.as_str())
                && (rule.axis.is_empty() || rule.axis == axis)
                && !rule.excepts(&line.indicator.code, axis)
            {
                let cells = axes.entry((line.indicator.id, axis)).or_default();
                cells.push(line.field);
            }
        }
        axes.values()
            .filter_map(|cells| self.breakdown(rule, cells))
            .collect()
    }

    fn breakdown(&self, rule: &Rule, cells: &[Field]) -> Option<Found> {
        let (first, last) = (*cells.first()?, *cells.last()?);
        let total_cell = Field {
            breakdown_id: TOTAL,
            ..first
        };
        let total = self.entered(total_cell)?;
        let mut sum = Amount::ZERO;
        let mut is_whole = true;
        let (mut has_number, mut may_fall) = (false, false);
        for &cell in cells {
            match self.said(cell) {
                Some(Value::Number { amount, .. }) => {
                    sum = sum.checked_add(amount)?;
                    has_number = true;
                    may_fall |= amount < Amount::ZERO;
                }
                Some(Value::NotApplicable) => {}
                Some(Value::NotAvailable) | None => is_whole = false,
            }
        }
        let difference = sum.checked_sub(total)?;
        let indicator = self.indicator(first)?;
        let tolerance = rule.high().unwrap_or(rounding(indicator, cells.len())?);
        // What is missing can only add, unless there are amounts below zero.
        let is_beyond = difference > tolerance && (is_whole || !may_fall);
        let is_short = is_whole && Amount::ZERO.checked_sub(difference)? > tolerance;
        if !has_number || !(is_beyond || is_short) {
            return None;
        }
        let catalogue = &self.subject.programme.catalogue;
        let text = |amount| number(amount, indicator.decimals);
        let name = |cell: Field| catalogue.breakdown_name(cell.breakdown_id);
        let (name, first, last) = (&indicator.name, name(first), name(last));
        let (sum, total) = (text(sum), text(total));
        let apart = text(if is_beyond {
            difference
        } else {
            Amount::ZERO.checked_sub(difference)?
        });
        let sentence = match (is_whole, cells.len()) {
            (true, 1) => {
                t!(
                    "entry-find-part",
                    indicator = name,
                    first = first,
                    sum = sum,
                    total = total,
                    apart = apart
                )
            }
            (true, _) => {
                t!(
                    "entry-find-parts",
                    indicator = name,
                    first = first,
                    last = last,
                    sum = sum,
                    total = total,
                    apart = apart
                )
            }
            (false, 1) => {
                t!(
                    "entry-find-part-so-far",
                    indicator = name,
                    first = first,
                    sum = sum,
                    total = total
                )
            }
            (false, _) => {
                t!(
                    "entry-find-parts-so-far",
                    indicator = name,
                    first = first,
                    last = last,
                    sum = sum,
                    total = total
                )
            }
        };
        let sentence = match (tolerance == Amount::ZERO, rule.high()) {
            (true, _) => sentence,
            (_, None) => t!("entry-find-rounding", sentence = sentence),
            (_, Some(high)) => t!(
                "entry-find-allowed",
                sentence = sentence,
                limit = limit(high)
            ),
        };
        Some(Found {
            severity: rule.severity,
            sentence: ask(rule.severity, &sentence, 2),
            cells: std::iter::once(total_cell)
                .chain(cells.iter().copied())
                .collect(),
        })
    }
}

/// "Occupied homes (871) cannot exceed completed homes (864)", with what may
/// lie between the two where something may.
fn compared(
    comparison: Comparison,
    severity: Severity,
    (left, right): (String, &str),
    tolerance: Option<String>,
) -> String {
    let severity = severity.word();
    match (comparison, tolerance) {
        (Comparison::AtMost, None) => {
            t!(
                "entry-find-at-most",
                left = left,
                right = right,
                severity = severity
            )
        }
        (Comparison::AtMost, Some(by)) => {
            t!(
                "entry-find-at-most-by",
                left = left,
                right = right,
                severity = severity,
                by = by
            )
        }
        (Comparison::AtLeast, None) => {
            t!(
                "entry-find-at-least",
                left = left,
                right = right,
                severity = severity
            )
        }
        (Comparison::AtLeast, Some(by)) => {
            t!(
                "entry-find-at-least-by",
                left = left,
                right = right,
                severity = severity,
                by = by
            )
        }
        (Comparison::Equal, None) => {
            t!(
                "entry-find-equal",
                left = left,
                right = right,
                severity = severity
            )
        }
        (Comparison::Equal, Some(by)) => {
            t!(
                "entry-find-equal-within",
                left = left,
                right = right,
                severity = severity,
                by = by
            )
        }
    }
}

/// What rounding can explain between a total and so many cells of it: half of
/// the last decimal in each. What is counted is whole, and must fit.
fn rounding(indicator: &Indicator, cells: usize) -> Option<Amount> {
    let decimals = u32::try_from(indicator.decimals.clamp(0, 4)).ok()?;
    if decimals == 0 {
        return Some(Amount::ZERO);
    }
    let half = 5_000 / 10_i64.pow(decimals);
    let roundings = i64::try_from(cells).ok()?.checked_add(1)?;
    Some(Amount::from_units(half.checked_mul(roundings)?))
}

/// A ratio's formula as a comparison: numerator left, denominator right. Empty
/// for one that is not a part of a whole.
pub fn part_terms(catalogue: &Catalogue, ratio_id: i32) -> Vec<Term> {
    let terms = catalogue.terms(ratio_id);
    let has = |side: &str| terms.iter().any(|term| term.side == side);
    let is_part = terms.iter().all(|term| term.part == 1) && has("numerator") && has("denominator");
    if !is_part {
        return Vec::new();
    }
    terms
        .iter()
        .map(|term| Term {
            side: if term.side == "numerator" {
                Side::Left
            } else {
                Side::Right
            },
            sign: term.sign,
            term_id: term.term_id,
            breakdown_id: term.breakdown_id,
            take: if term.is_cumulative {
                Take::Cumulative
            } else {
                Take::Value
            },
        })
        .collect()
}
