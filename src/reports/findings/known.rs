//! What the rules can look at: the figures being judged and, around them,
//! what is posted for the same area.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ledger::{Amount, Kind, Period, TOTAL, Value};
use crate::models::form::Field;
use crate::models::indicator::{Catalogue, Indicator};
use crate::models::programme::Programme;
use crate::models::report::Entries;
use crate::models::rule::Take;
use crate::reports::entry::Line;
use crate::reports::reading::formula;

/// How deep formulas may nest.
const DEPTH: u8 = 3;

/// A number with the period it was posted for, where that is not the judged one.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub amount: Amount,
    pub of: Option<Period>,
}

/// The report that is judged.
pub struct Subject<'a> {
    /// The programme, for names and formulas.
    pub programme: &'a Programme,
    /// Of which area.
    pub area_id: i32,
    /// On which period.
    pub period: Period,
    /// The lines of its form.
    pub lines: &'a [Line],
}

/// The figures of one area, up to the end of the judged period.
pub struct Known<'a> {
    pub subject: &'a Subject<'a>,
    figures: &'a Entries,
    on_form: HashSet<Field>,
    posted: HashMap<Field, Vec<(Period, Value)>>,
}

impl<'a> Known<'a> {
    /// The judged figures beside what is posted up to the end of their period,
    /// by the number of its first month.
    pub fn of(
        subject: &'a Subject<'a>,
        figures: &'a Entries,
        rows: &[(Field, i32, Value)],
    ) -> Self {
        let on_form: HashSet<Field> = subject.lines.iter().map(|line| line.field).collect();
        let until = subject.period.last_month();
        let mut posted: HashMap<Field, Vec<(Period, Value)>> = HashMap::new();
        for &(field, month, value) in rows {
            let Some(indicator) = subject.programme.catalogue.get(field.indicator_id) else {
                continue;
            };
            let period = Period::holding(month, indicator.period_length);
            // What the form says of its own period replaces what is posted.
            let is_replaced = period == subject.period && on_form.contains(&field);
            if period.last_month() <= until && !is_replaced {
                posted.entry(field).or_default().push((period, value));
            }
        }
        Self {
            subject,
            figures,
            on_form,
            posted,
        }
    }

    fn catalogue(&self) -> &Catalogue {
        &self.subject.programme.catalogue
    }

    /// The indicator of a line.
    pub fn indicator(&self, field: Field) -> Option<&Indicator> {
        self.catalogue().get(field.indicator_id)
    }

    /// Whether the form asks for the line.
    pub fn asks(&self, field: Field) -> bool {
        self.on_form.contains(&field)
    }

    /// What the form says of the line, if it says anything.
    pub fn said(&self, field: Field) -> Option<Value> {
        self.figures.get(&field).map(|entry| entry.value)
    }

    /// The number that the form gives for the line.
    pub fn entered(&self, field: Field) -> Option<Amount> {
        self.said(field).and_then(Value::amount)
    }

    /// Whether one of the cells has a note.
    pub fn has_note(&self, cells: &[Field]) -> bool {
        let mut entries = cells.iter().filter_map(|cell| self.figures.get(cell));
        entries.any(|entry| !entry.note.trim().is_empty())
    }

    /// The lines that a line comes from: itself, or those of its formula.
    pub fn leaves(&self, field: Field) -> BTreeSet<Field> {
        leaves(self.catalogue(), field)
    }

    /// The numbers posted before the judged period, oldest first.
    pub fn earlier(&self, field: Field) -> Vec<(Period, Amount)> {
        let rows = self.posted.get(&field).map_or(&[][..], Vec::as_slice);
        rows.iter()
            .filter(|(period, _)| period.first_month() < self.subject.period.first_month())
            .filter_map(|&(period, value)| Some((period, value.amount()?)))
            .collect()
    }

    /// The last number posted before the judged period.
    pub fn last(&self, field: Field) -> Option<(Period, Amount)> {
        self.earlier(field).pop()
    }

    /// What a term takes of a line; none where it is nowhere known.
    pub fn take(&self, field: Field, take: Take) -> Option<Figure> {
        self.taken(field, take, 0)
    }

    fn taken(&self, field: Field, take: Take, depth: u8) -> Option<Figure> {
        let indicator = self.indicator(field)?;
        if !self.catalogue().terms(indicator.id).is_empty() {
            let amount = self.computed(indicator, field, take, depth)?;
            return Some(Figure { amount, of: None });
        }
        match (take, indicator.kind) {
            (Take::Change, _) => {
                let amount = self.fresh(field)?.checked_sub(self.last(field)?.1)?;
                Some(Figure { amount, of: None })
            }
            (Take::Cumulative, Kind::Flow) => self.running_total(field),
            // A stock is its own running total.
            (_, Kind::Flow) => self.fresh(field).map(|amount| Figure { amount, of: None }),
            _ => self.standing(field),
        }
    }

    /// The number of the very period.
    fn fresh(&self, field: Field) -> Option<Amount> {
        if self.asks(field) {
            return self.entered(field);
        }
        let rows = self.posted.get(&field)?;
        let (_, value) = rows.iter().find(|(p, _)| *p == self.subject.period)?;
        value.amount()
    }

    /// The last number up to the period, as the ledger carries it forward: past
    /// "not available", not past "not applicable". Where the form itself says
    /// one of the two, nothing is known.
    fn standing(&self, field: Field) -> Option<Figure> {
        if let Some(value) = self.said(field) {
            let amount = value.amount()?;
            return Some(Figure { amount, of: None });
        }
        let rows = self.posted.get(&field)?;
        let (period, value) = rows.iter().rfind(|(_, v)| *v != Value::NotAvailable)?;
        Some(Figure {
            amount: value.amount()?,
            of: Some(*period).filter(|period| *period != self.subject.period),
        })
    }

    /// All of a flow up to the period. A form that asks for it must say how
    /// much there was: a sum that lacks the judged period would mislead.
    fn running_total(&self, field: Field) -> Option<Figure> {
        let rows = self.posted.get(&field).map_or(&[][..], Vec::as_slice);
        let mut known: Vec<Amount> = rows.iter().filter_map(|(_, v)| v.amount()).collect();
        if self.asks(field) {
            known.push(match self.said(field)? {
                Value::Number { amount, .. } => amount,
                Value::NotApplicable => Amount::ZERO,
                Value::NotAvailable => return None,
            });
        }
        let (first, rest) = known.split_first()?;
        let amount = rest
            .iter()
            .try_fold(*first, |sum, amount| sum.checked_add(*amount))?;
        Some(Figure { amount, of: None })
    }

    fn computed(
        &self,
        indicator: &Indicator,
        field: Field,
        take: Take,
        depth: u8,
    ) -> Option<Amount> {
        if depth >= DEPTH || take == Take::Change || field.breakdown_id != TOTAL {
            return None;
        }
        let terms = self.catalogue().terms(indicator.id);
        let values: Vec<_> = terms
            .iter()
            .map(|term| {
                let field = Field {
                    indicator_id: term.term_id,
                    breakdown_id: term.breakdown_id,
                };
                let take = if term.is_cumulative {
                    Take::Cumulative
                } else {
                    take
                };
                let figure = self.taken(field, take, depth + 1);
                (term, figure.map(|figure| figure.amount))
            })
            .collect();
        formula(indicator, &values)
    }

    /// A formula's result, as pages show it.
    pub fn result(&self, indicator: &Indicator) -> Option<Amount> {
        let field = Field {
            indicator_id: indicator.id,
            breakdown_id: TOTAL,
        };
        self.computed(indicator, field, Take::Value, 0)
    }
}

/// The lines that a line comes from: itself, or those of its formula.
pub fn leaves(catalogue: &Catalogue, field: Field) -> BTreeSet<Field> {
    let mut found = BTreeSet::from([field]);
    for _ in 0..DEPTH {
        found = found
            .into_iter()
            .flat_map(|field| {
                let terms = catalogue.terms(field.indicator_id);
                let parts = terms.iter().map(|term| Field {
                    indicator_id: term.term_id,
                    breakdown_id: term.breakdown_id,
                });
                let itself = terms.is_empty().then_some(field);
                parts.chain(itself).collect::<Vec<_>>()
            })
            .collect();
    }
    found
}
