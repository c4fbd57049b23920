//! Reads kept totals and says what they mean: the value, how many areas stand
//! behind it, and how old it is.

use std::collections::{BTreeSet, HashMap};

use super::coverage;
use super::disclosure::{Shown, Viewer};
use super::filter::Request;
use super::kept::{self, Rows};
use super::reading::{Reading, Sum, Window, formula};
use super::seen;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{self, Amount, Contribution, Kind, Period, TOTAL};
use crate::models::form::{Assignment, Field, Forms};
use crate::models::indicator::{Indicator, Term};
use crate::models::programme::Programme;

/// How deep formulas may nest.
const DEPTH: u8 = 3;

/// Kept totals of some indicators and areas, with the programme they belong to.
pub struct Figures<'a> {
    pub(super) programme: &'a Programme,
    pub(super) viewer: Viewer,
    /// Whether they are figures as they were known on an earlier day.
    pub(super) is_of_the_past: bool,
    rows: Rows,
    /// The first breakdown of each indicator that was ever posted.
    leads: HashMap<i32, i32>,
    /// The rows that hold something not approved yet.
    pub(super) open: BTreeSet<(i32, i32, i32, i32)>,
    /// Who collects each line, each with the number of its area in a walk from
    /// the root and in that order: what is inside what is asked for every
    /// figure of a page.
    pub(super) assigned: HashMap<Field, Vec<(usize, Assignment)>>,
}

impl<'a> Figures<'a> {
    /// Reads the totals of these indicators, of all that their formulas take,
    /// for these areas and the areas below them that collect.
    pub fn load(
        connection: &mut DbConnection,
        programme: &'a Programme,
        forms: &Forms,
        request: &Request,
        indicators: &[&Indicator],
        areas: &[i32],
    ) -> Result<Self> {
        let mut indicator_ids: BTreeSet<i32> = indicators.iter().map(|i| i.id).collect();
        // A formula may take another formula's result; two steps reach all
        // that the catalogue allows.
        for _ in 0..2 {
            let terms: Vec<i32> = indicator_ids
                .iter()
                .flat_map(|&id| programme.catalogue.terms(id))
                .map(|term| term.term_id)
                .collect();
            indicator_ids.extend(terms);
        }
        let mut area_ids: BTreeSet<i32> = areas.iter().copied().collect();
        let mut collecting = BTreeSet::new();
        for form in forms.all() {
            if forms
                .fields(form.id)
                .iter()
                .any(|field| indicator_ids.contains(&field.indicator_id))
            {
                collecting.extend(
                    forms
                        .assignments()
                        .iter()
                        .filter(|a| a.form_id == form.id)
                        .map(|a| a.area_id),
                );
            }
        }
        let is_inside = |id: &i32| {
            let mut above = areas.iter();
            above.any(|&above| programme.tree.is_within(*id, above))
        };
        area_ids.extend(collecting.into_iter().filter(is_inside));

        let mut rows = kept::rows(connection, programme, &indicator_ids, &area_ids)?;
        let instead = seen::instead(connection, programme, forms, request, &indicator_ids)?;
        let mut unlike = ledger::differences(connection, &instead)?;
        unlike.retain(|&(_, area, ..), _| area_ids.contains(&area));
        seen::apply(&mut rows, &unlike)?;
        let mut leads: HashMap<i32, i32> = HashMap::new();
        for &(indicator, _, breakdown) in rows.keys() {
            let lead = leads.entry(indicator).or_insert(breakdown);
            *lead = breakdown.min(*lead);
        }
        Ok(Self {
            programme,
            viewer: request.viewer,
            is_of_the_past: request.filter.known.is_some(),
            rows,
            leads,
            open: unlike
                .into_keys()
                .filter(|_| request.filter.is_provisional)
                .collect(),
            assigned: coverage::assigned(programme, forms, &indicator_ids),
        })
    }

    /// The figure of an indicator for an area over a stretch of time.
    pub fn reading(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        window: Window,
    ) -> Reading {
        let exact = self.exact(indicator, area_id, breakdown_id, window, 0);
        let shown = self.disclosed(indicator, area_id, breakdown_id, window, exact);
        let parts = self.parts(indicator, breakdown_id, window, 0);
        // What is computed is as complete as the least complete of its parts.
        let coverages = parts.into_iter().map(|(part, breakdown, over)| {
            self.coverage(
                part,
                Field {
                    indicator_id: part.id,
                    breakdown_id: breakdown,
                },
                area_id,
                over,
            )
        });
        let coverage = coverages.min_by_key(|coverage| (coverage.have, -coverage.expected));
        Reading {
            shown,
            coverage: coverage.unwrap_or_default(),
            exact,
        }
    }

    /// The figure alone, without what stands behind it: for drawing.
    pub fn shown(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        window: Window,
    ) -> Shown {
        let exact = self.exact(indicator, area_id, breakdown_id, window, 0);
        self.disclosed(indicator, area_id, breakdown_id, window, exact)
    }

    /// What stands for the indicator at the end of the window: a stock's
    /// state; for a flow or what is computed, its last own period that has a
    /// figure. With that period, if there is one.
    pub fn headline(
        &self,
        indicator: &Indicator,
        area_id: i32,
        window: Window,
    ) -> (Option<Period>, Reading) {
        let lead = self.lead(indicator);
        if indicator.kind == Kind::Stock && self.programme.catalogue.terms(indicator.id).is_empty()
        {
            let reading = self.reading(indicator, area_id, lead, window);
            return (reading.coverage.newest, reading);
        }
        for period in self
            .periods(indicator, area_id, lead)
            .into_iter()
            .rev()
            .filter(|&p| window.ends_after(p))
        {
            let reading = self.reading(indicator, area_id, lead, Window::of(period));
            if reading.exact.is_some() {
                return (Some(period), reading);
            }
        }
        (None, self.reading(indicator, area_id, lead, window))
    }

    /// The breakdown that tells an indicator's story: the total, or, where
    /// only parts were ever posted, the first of them.
    pub fn lead(&self, indicator: &Indicator) -> i32 {
        self.leads.get(&indicator.id).copied().unwrap_or(TOTAL)
    }

    /// What the leading breakdown is called; nothing for the total.
    pub fn lead_name(&self, indicator: &Indicator) -> &str {
        self.programme
            .catalogue
            .breakdown_name(self.lead(indicator))
    }

    /// The indicator's own periods, without gaps, from the first to the last
    /// for which anything behind it was reported in the area.
    pub fn periods(&self, indicator: &Indicator, area_id: i32, breakdown_id: i32) -> Vec<Period> {
        let mut months = BTreeSet::new();
        self.reported_months(indicator, area_id, breakdown_id, &mut months, 0);
        let (Some(&first), Some(&last)) = (months.first(), months.last()) else {
            return Vec::new();
        };
        let mut period = Period::holding(first, indicator.period_length);
        let mut periods = Vec::new();
        while period.first_month() <= last {
            periods.push(period);
            period = period.step(1);
        }
        periods
    }

    /// The breakdowns of an indicator that have figures in an area.
    pub fn breakdowns(&self, indicator_id: i32, area_id: i32) -> BTreeSet<i32> {
        self.rows
            .keys()
            .filter(|&&(i, a, b)| i == indicator_id && a == area_id && b != TOTAL)
            .map(|&(.., b)| b)
            .collect()
    }

    /// Whether a number was reported for this very period.
    pub fn is_fresh(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        period: Period,
    ) -> bool {
        self.rows(indicator.id, area_id, breakdown_id)
            .iter()
            .any(|&(month, row)| month == period.first_month() && row.fresh > 0)
    }

    pub(super) fn rows(
        &self,
        indicator_id: i32,
        area_id: i32,
        breakdown_id: i32,
    ) -> &[(i32, Contribution)] {
        self.rows
            .get(&(indicator_id, area_id, breakdown_id))
            .map_or(&[], Vec::as_slice)
    }

    fn reported_months(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        months: &mut BTreeSet<i32>,
        depth: usize,
    ) {
        let fresh = self
            .rows(indicator.id, area_id, breakdown_id)
            .iter()
            .filter(|(_, row)| row.fresh > 0 || row.excused != 0);
        months.extend(fresh.map(|&(month, _)| month));
        for term in self
            .programme
            .catalogue
            .terms(indicator.id)
            .iter()
            .filter(|_| depth < 2)
        {
            if let Some(part) = self.programme.catalogue.get(term.term_id) {
                self.reported_months(part, area_id, term.breakdown_id, months, depth + 1);
            }
        }
    }

    /// What a window's kept totals of a collected indicator add up to.
    pub(super) fn sum(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        window: Window,
    ) -> Sum {
        let mut sum = Sum::default();
        for &(month, row) in self.rows(indicator.id, area_id, breakdown_id) {
            let period = Period::holding(month, indicator.period_length);
            let counts = match indicator.kind {
                Kind::Flow => window.holds(period),
                _ => window.ends_after(period),
            };
            if counts {
                // Beyond 64 bits there is no figure, rather than a wrong one.
                sum.is_beyond |= sum.total.add(row).is_err();
                if row.fresh > 0 {
                    sum.first = sum.first.or(Some(period));
                    sum.last = Some(period);
                }
            }
        }
        sum
    }

    /// The value, recomputed from the totals of its parts for a ratio or a
    /// derived sum: blank when a part is missing, for an empty part is not
    /// zero.
    fn exact(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        window: Window,
        depth: u8,
    ) -> Option<Amount> {
        let terms = self.programme.catalogue.terms(indicator.id);
        if terms.is_empty() {
            return self
                .sum(indicator, area_id, breakdown_id, window)
                .value(indicator.kind);
        }
        let values: Vec<(&Term, Option<Amount>)> = terms
            .iter()
            .map(|term| {
                let part = self
                    .programme
                    .catalogue
                    .get(term.term_id)
                    .filter(|_| depth < DEPTH);
                let over = window.of_term(term);
                (
                    term,
                    part.and_then(|part| {
                        self.exact(part, area_id, term.breakdown_id, over, depth + 1)
                    }),
                )
            })
            .collect();
        formula(indicator, &values)
    }

    /// The collected indicators that a figure comes from: itself, or all that
    /// its formula takes.
    pub(super) fn parts<'b>(
        &'b self,
        indicator: &'b Indicator,
        breakdown_id: i32,
        window: Window,
        depth: u8,
    ) -> Vec<(&'b Indicator, i32, Window)> {
        let terms = self.programme.catalogue.terms(indicator.id);
        if terms.is_empty() || depth >= DEPTH {
            return vec![(indicator, breakdown_id, window)];
        }
        let taken = terms
            .iter()
            .filter_map(|term| Some((term, self.programme.catalogue.get(term.term_id)?)));
        taken
            .flat_map(|(term, part)| {
                self.parts(part, term.breakdown_id, window.of_term(term), depth + 1)
            })
            .collect()
    }
}
