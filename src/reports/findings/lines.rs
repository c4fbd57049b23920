//! Rules about one line: against its last value, its target, fixed limits and
//! the spread of its earlier values.

use std::cmp::Ordering;

use super::Found;
use super::known::Known;
use super::words::{apart, ask, limit, measured, number, signed};
use crate::i18n;
use crate::ledger::{Amount, Kind, Period, TOTAL};
use crate::models::form::Field;
use crate::models::indicator::Direction;
use crate::models::rule::Rule;
use crate::models::rule_check::{Fraction, median, modified_z, percent};
use crate::models::target::Target;
use crate::reports::entry::Line;

/// From how many earlier values on, and from which modified z-score on, a
/// value is an outlier, where the rule does not say.
const EARLIER: Amount = Amount::from_units(60_000);
const SCORE: Amount = Amount::from_units(35_000);

impl Known<'_> {
    /// The lines with a number that a rule judges. All lines of an indicator
    /// that it names; else the totals, because in the parts of a breakdown
    /// small counts swing without meaning. An indicator that the form asks for
    /// by parts only has no other lines than these.
    fn judged(&self, rule: &Rule, kinds: &[Kind]) -> Vec<(&Line, Amount)> {
        let lines = self.subject.lines;
        let has_total = |indicator_id| {
            lines.iter().any(|line| {
                line.field.indicator_id == indicator_id && line.field.breakdown_id == TOTAL
            })
        };
        let is_judged = |line: &&Line| match rule.indicator_id {
            Some(id) => id == line.indicator.id,
            None => {
                kinds.contains(&line.indicator.kind)
                    && !rule.excepts(&line.indicator.code, "")
                    && (line.field.breakdown_id == TOTAL || !has_total(line.indicator.id))
            }
        };
        lines
            .iter()
            .filter(is_judged)
            .filter_map(|line| Some((line, self.entered(line.field)?)))
            .collect()
    }

    fn each(
        &self,
        rule: &Rule,
        kinds: &[Kind],
        judge: impl Fn(&Line, Amount) -> Option<String>,
    ) -> Vec<Found> {
        let lines = self.judged(rule, kinds).into_iter();
        lines
            .filter_map(|(line, amount)| {
                let sentence = judge(line, amount)?;
                Some(found(rule, vec![line.field], &sentence))
            })
            .collect()
    }

    /// "Homes occupied rose from 790 to 1,871 (+136.8 %), more than 30 %".
    pub fn changes(&self, rule: &Rule) -> Vec<Found> {
        self.each(rule, &[Kind::Stock], |line, new| {
            let (period, old) = self.last(line.field)?;
            let rise = i128::from(new.units()) - i128::from(old.units());
            let change = percent(rise, i128::from(old.units()))?;
            let broken = beyond(change, rule)?;
            let is_expected =
                broken != Amount::ZERO && (broken.units() > 0) != (rule.high() == Some(broken));
            let sentence = self.course(line, (period, old), new, signed(change, broken)?);
            Some(if is_expected {
                let limit = limit(broken);
                t!("entry-find-short", sentence = sentence, limit = limit)
            } else {
                let limit = limit_size(broken);
                t!("entry-find-beyond", sentence = sentence, limit = limit)
            })
        })
    }

    /// "Homes occupied rose from 790 to 1,871 (+136.8 %)".
    fn course(&self, line: &Line, before: (Period, Amount), new: Amount, change: String) -> String {
        let (period, old) = before;
        let (label, decimals) = (&line.label, line.indicator.decimals);
        let (from, to) = (number(old, decimals), number(new, decimals));
        let month = period.label();
        match (period.step(1) == self.subject.period, new < old) {
            (true, true) => {
                t!(
                    "entry-find-fell",
                    figure = label,
                    from = from,
                    to = to,
                    change = change
                )
            }
            (true, false) => {
                t!(
                    "entry-find-rose",
                    figure = label,
                    from = from,
                    to = to,
                    change = change
                )
            }
            (false, true) => {
                t!(
                    "entry-find-fell-since",
                    figure = label,
                    from = from,
                    period = month,
                    to = to,
                    change = change
                )
            }
            (false, false) => {
                t!(
                    "entry-find-rose-since",
                    figure = label,
                    from = from,
                    period = month,
                    to = to,
                    change = change
                )
            }
        }
    }

    /// "Homes built: 1,871 is 24.7 % above the target of 1,500, more than 20 %".
    pub fn targets(&self, rule: &Rule, targets: &[Target]) -> Vec<Found> {
        self.each(rule, &[Kind::Stock, Kind::Flow], |line, new| {
            let target = self.target(line, targets)?;
            let (actual, is_sum) = match line.indicator.kind {
                Kind::Flow => self.since(line.field, new, target)?,
                _ => (new, false),
            };
            let off = i128::from(actual.units()) - i128::from(target.amount.units());
            let off = percent(off, i128::from(target.amount.units()))?;
            let is_above = off.against(Amount::ZERO)? == Ordering::Greater;
            // Beyond the target in the better direction by more than `high`; or
            // short of it, once its day has come, by more than `low`.
            let is_beyond = match line.indicator.direction {
                Direction::Up => is_above,
                Direction::Down => !is_above,
                Direction::None => return None,
            };
            let is_due = self.subject.period.last_day() >= target.by_day;
            let allowed = match is_beyond {
                true => rule.high()?,
                false if is_due => rule.low()?,
                false => return None,
            };
            let size = Amount::from_units(allowed.units().checked_abs()?);
            let off = off.abs()?;
            if off.against(size)? != Ordering::Greater {
                return None;
            }
            let (label, off) = (&line.label, apart(off, size)?);
            let actual = measured(actual, &line.indicator);
            let wanted = measured(target.amount, &line.indicator);
            let day = i18n::day(target.by_day);
            let sentence = match (is_above, is_sum) {
                (true, false) => {
                    t!(
                        "entry-find-above",
                        figure = label,
                        actual = actual,
                        off = off,
                        target = wanted,
                        day = day
                    )
                }
                (true, true) => {
                    t!(
                        "entry-find-above-in-all",
                        figure = label,
                        actual = actual,
                        off = off,
                        target = wanted,
                        day = day
                    )
                }
                (false, false) => {
                    t!(
                        "entry-find-below",
                        figure = label,
                        actual = actual,
                        off = off,
                        target = wanted,
                        day = day
                    )
                }
                (false, true) => {
                    t!(
                        "entry-find-below-in-all",
                        figure = label,
                        actual = actual,
                        off = off,
                        target = wanted,
                        day = day
                    )
                }
            };
            let limit = limit(size);
            Some(t!("entry-find-beyond", sentence = sentence, limit = limit))
        })
    }

    /// The area's target that the period works towards: a flow's within its
    /// days, a stock's next one. One whose day is past asks nothing any more.
    fn target<'t>(&self, line: &Line, targets: &'t [Target]) -> Option<&'t Target> {
        let (from, to) = (
            self.subject.period.first_day(),
            self.subject.period.last_day(),
        );
        let is_flow = line.indicator.kind == Kind::Flow;
        targets.iter().find(|target| {
            !target.is_baseline
                && line.field.breakdown_id == TOTAL
                && target.indicator_id == line.indicator.id
                && target.area_id == self.subject.area_id
                && from <= target.by_day
                && (!is_flow || (target.from_day <= from && to <= target.by_day))
        })
    }

    /// What a flow adds up to since its target's first day, and whether that is
    /// more than the judged period.
    fn since(&self, field: Field, new: Amount, target: &Target) -> Option<(Amount, bool)> {
        let earlier = self.earlier(field);
        let within = earlier
            .iter()
            .filter(|(period, _)| period.first_day() >= target.from_day);
        let mut parts = within.peekable();
        let is_sum = parts.peek().is_some();
        let sum = parts.try_fold(new, |sum, (_, amount)| sum.checked_add(*amount))?;
        Some((sum, is_sum))
    }

    /// "Return rate (104.0 %) must lie between 0 and 100".
    pub fn bounds(&self, rule: &Rule) -> Vec<Found> {
        let catalogue = &self.subject.programme.catalogue;
        let named = rule.indicator_id.and_then(|id| catalogue.get(id));
        let computed = named.filter(|indicator| !catalogue.terms(indicator.id).is_empty());
        if let Some(indicator) = computed {
            let leaves = self.leaves(Field {
                indicator_id: indicator.id,
                breakdown_id: TOTAL,
            });
            let cells: Vec<Field> = leaves.into_iter().collect();
            let rule = &self.within_reach(rule, &cells);
            let sentence = self.result(indicator).and_then(|result| {
                let broken = broken(rule, result)?;
                let shown = apart(Fraction::of(result), broken)?;
                let unit = if indicator.unit == "%" { " %" } else { "" };
                outside(rule, &indicator.name, &format!("{shown}{unit}"))
            });
            return sentence
                .map(|sentence| found(rule, cells, &sentence))
                .into_iter()
                .collect();
        }
        self.each(rule, Kind::ALL, |line, amount| {
            broken(rule, amount)?;
            outside(rule, &line.label, &measured(amount, &line.indicator))
        })
    }

    /// "Families resettled fell from 790 to 780, but a running total cannot".
    pub fn falls(&self, rule: &Rule) -> Vec<Found> {
        self.each(rule, &[], |line, new| {
            let before: Option<(Period, Amount)> = match line.indicator.kind {
                Kind::Flow => None,
                _ => self.last(line.field),
            };
            let decimals = line.indicator.decimals;
            let Some((period, old)) = before else {
                let is_below = line.indicator.kind == Kind::Flow && new < Amount::ZERO;
                return is_below.then(|| {
                    let new = number(new, decimals);
                    t!("entry-find-sum-falls", figure = line.label, new = new)
                });
            };
            (new < old).then(|| {
                t!(
                    "entry-find-no-fall",
                    figure = line.label,
                    from = number(old, decimals),
                    period = period.label(),
                    to = number(new, decimals)
                )
            })
        })
    }

    /// "Items found: 940 is far from the median of 14 earlier periods, 120
    /// (modified z-score 7.9, more than 3.5)".
    pub fn outliers(&self, rule: &Rule) -> Vec<Found> {
        let kinds = [Kind::Stock, Kind::Flow, Kind::Score];
        self.each(rule, &kinds, |line, new| {
            let earlier = self.earlier(line.field).into_iter();
            let earlier: Vec<Amount> = earlier.map(|(_, amount)| amount).collect();
            let enough = rule.low().unwrap_or(EARLIER).units();
            if (earlier.len() as i64).checked_mul(10_000)? < enough {
                return None;
            }
            let largest = rule.high().unwrap_or(SCORE);
            let score = modified_z(&earlier, new)?;
            if score.abs()?.against(largest)? != Ordering::Greater {
                return None;
            }
            Some(t!(
                "entry-find-outlier",
                figure = line.label,
                value = measured(new, &line.indicator),
                count = earlier.len(),
                median = measured(median(&earlier)?.rounded()?, &line.indicator),
                score = apart(score, largest)?,
                limit = limit(largest)
            ))
        })
    }
}

fn found(rule: &Rule, cells: Vec<Field>, sentence: &str) -> Found {
    Found {
        severity: rule.severity,
        sentence: ask(rule.severity, sentence, cells.len()),
        cells,
    }
}

/// The limit that a percentage breaks, if it breaks one.
fn beyond(change: Fraction, rule: &Rule) -> Option<Amount> {
    let breaks = |limit: &Amount, how| change.against(*limit) == Some(how);
    let high = rule.high().filter(|l| breaks(l, Ordering::Greater));
    high.or_else(|| rule.low().filter(|l| breaks(l, Ordering::Less)))
}

fn limit_size(amount: Amount) -> String {
    limit(Amount::from_units(amount.units().saturating_abs()))
}

/// The limit that an amount breaks, if it breaks one.
fn broken(rule: &Rule, amount: Amount) -> Option<Amount> {
    let high = rule.high().filter(|high| amount > *high);
    high.or_else(|| rule.low().filter(|low| amount < *low))
}

fn outside(rule: &Rule, label: &str, value: &str) -> Option<String> {
    let severity = rule.severity.word();
    let (low, high) = (rule.low().map(limit), rule.high().map(limit));
    match (low, high) {
        (Some(low), Some(high)) => Some(t!(
            "entry-find-between",
            figure = label,
            value = value,
            severity = severity,
            low = low,
            high = high
        )),
        (Some(low), None) => Some(t!(
            "entry-find-least",
            figure = label,
            value = value,
            severity = severity,
            low = low
        )),
        (None, Some(high)) => Some(t!(
            "entry-find-most",
            figure = label,
            value = value,
            severity = severity,
            high = high
        )),
        (None, None) => None,
    }
}
