//! The words of findings: the form's labels, figures, and what is asked.

use std::cmp::Ordering;

use super::known::{Figure, Known};
use crate::i18n::{self, Lang};
use crate::ledger::{Amount, TOTAL, Value};
use crate::models::form::Field;
use crate::models::indicator::Indicator;
use crate::models::rule::{Severity, Take, Term};
use crate::models::rule_check::Fraction;
use crate::reports::entry::value_text;

/// A number with the decimals of its indicator, or more where it has more.
pub fn number(amount: Amount, decimals: i32) -> String {
    value_text(Some(Value::number(amount)), decimals)
}

/// A number with its unit, where the unit is read with every number.
pub fn measured(amount: Amount, indicator: &Indicator) -> String {
    let number = number(amount, indicator.decimals);
    match indicator.unit.as_str() {
        "%" => format!("{number} %"),
        "pp" => t!("entry-find-points", number = number),
        _ => number,
    }
}

/// A limit as it was written: "30", "3.5".
pub fn limit(amount: Amount) -> String {
    i18n::shortest(amount.units(), 4)
}

/// A fraction with one decimal, or as many more as it takes to tell it from
/// the limit beside it.
pub fn apart(fraction: Fraction, from: Amount) -> Option<String> {
    let amount = fraction.rounded()?;
    let beside = |decimals| i18n::number(from.units(), decimals);
    let texts = (1..=4).map(|decimals| (decimals, i18n::number(amount.units(), decimals)));
    let mut telling = texts.filter(|(decimals, text)| *decimals == 4 || *text != beside(*decimals));
    telling.next().map(|(_, text)| text)
}

/// The same with a plus sign where there is none.
pub fn signed(fraction: Fraction, from: Amount) -> Option<String> {
    let text = apart(fraction, from)?;
    let is_above = fraction.against(Amount::ZERO)? == Ordering::Greater;
    Some(if is_above {
        format!("{}{text}", i18n::plus())
    } else {
        text
    })
}

/// Within a sentence: the first letter small, unless a name or an abbreviation
/// begins with it. So it is in English; the other languages quote the label.
pub fn inside(label: &str) -> String {
    if i18n::language() != Lang::En {
        return label.to_owned();
    }
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// With a capital at the start.
pub fn opening(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A finding's last words: what the reporter is to do.
pub fn ask(severity: Severity, sentence: &str, cells: usize) -> String {
    match (severity, cells) {
        (Severity::Note, 0 | 1) => t!("entry-find-check-one", sentence = sentence),
        (Severity::Note, _) => t!("entry-find-check-all", sentence = sentence),
        (Severity::Stop, _) => t!("entry-find-stop", sentence = sentence),
    }
}

impl Known<'_> {
    /// The line's name as the form has it.
    pub fn label(&self, field: Field) -> String {
        if let Some(line) = self.subject.lines.iter().find(|line| line.field == field) {
            return line.label.clone();
        }
        let catalogue = &self.subject.programme.catalogue;
        let name = catalogue
            .get(field.indicator_id)
            .map_or("", |i| i.name.as_str());
        match field.breakdown_id {
            TOTAL => name.to_owned(),
            id => format!("{name}: {}", catalogue.breakdown_name(id)),
        }
    }

    /// The terms before this one, if it is not the first, and this one: "occupied
    /// homes (871) plus homes begun (40)".
    pub fn joined(
        &self,
        before: &str,
        term: &Term,
        figure: Figure,
        is_first: bool,
    ) -> Option<String> {
        let words = self.term(term, figure, is_first)?;
        Some(match (is_first, term.sign < 0, term.take) {
            (true, false, _) | (true, true, Take::Change) => words,
            (true, true, _) => t!("entry-find-minus", term = words),
            (false, false, _) => t!("entry-find-plus", before = before, term = words),
            (false, true, _) => t!("entry-find-less", before = before, term = words),
        })
    }

    /// A term with its figure: "occupied homes (871)", "completed homes since
    /// the start (864)", "the fall of contaminated area (12.5)".
    fn term(&self, term: &Term, figure: Figure, is_first: bool) -> Option<String> {
        let field = Field {
            indicator_id: term.term_id,
            breakdown_id: term.breakdown_id,
        };
        let label = inside(&self.label(field));
        let decimals = self.indicator(field)?.decimals;
        let text = |amount| {
            let number = number(amount, decimals);
            match figure.of {
                Some(period) => t!("entry-find-in", number = number, period = period.label()),
                None => number,
            }
        };
        let number = text(figure.amount);
        Some(match (term.take, term.sign) {
            (Take::Change, sign) if sign < 0 && is_first => {
                let fall = text(Amount::ZERO.checked_sub(figure.amount)?);
                t!("entry-find-fall-of", figure = label, number = fall)
            }
            (Take::Change, _) => t!("entry-find-rise-of", figure = label, number = number),
            (Take::Cumulative, _) => t!("entry-find-since", figure = label, number = number),
            (Take::Value, _) => t!("entry-find-value", figure = label, number = number),
        })
    }
}
