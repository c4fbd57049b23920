//! Who should stand behind a figure, and how old its parts are.

use std::collections::{BTreeSet, HashMap};

use super::figures::Figures;
use super::reading::{Coverage, Sum, Window};
use crate::ledger::{Kind, Period};
use crate::models::area::Level;
use crate::models::form::{Assignment, Field, Forms};
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;

/// Who collects each line of these indicators, each with the number of its area
/// in a walk from the root, in that order.
pub(super) fn assigned(
    programme: &Programme,
    forms: &Forms,
    indicator_ids: &BTreeSet<i32>,
) -> HashMap<Field, Vec<(usize, Assignment)>> {
    let mut by_form: HashMap<i32, Vec<(usize, Assignment)>> = HashMap::new();
    for &assignment in forms.assignments() {
        let (number, _) = programme.tree.span(assignment.area_id).unwrap_or_default();
        let of_form = by_form.entry(assignment.form_id).or_default();
        of_form.push((number, assignment));
    }
    let mut assigned: HashMap<Field, Vec<(usize, Assignment)>> = HashMap::new();
    for (form_id, of_form) in by_form {
        let asked = |field: &&Field| indicator_ids.contains(&field.indicator_id);
        for &field in forms.fields(form_id).iter().filter(asked) {
            assigned.entry(field).or_default().extend(&of_form);
        }
    }
    for of_line in assigned.values_mut() {
        of_line.sort_unstable_by_key(|(number, _)| *number);
    }
    assigned
}

impl Figures<'_> {
    /// What stands behind a collected indicator's figure.
    pub(super) fn coverage(
        &self,
        indicator: &Indicator,
        field: Field,
        area_id: i32,
        window: Window,
    ) -> Coverage {
        let sum = self.sum(indicator, area_id, field.breakdown_id, window);
        let (newest, oldest) = match indicator.kind {
            Kind::Flow => (sum.last, sum.first),
            _ => self.ages(indicator, field, area_id, window),
        };
        let (expected, counts_reports) = self.expected(field, indicator, area_id, window, &sum);
        let places = self
            .collecting(field, area_id)
            .filter_map(|a| self.programme.tree.get(a.area_id));
        let levels: Vec<Level> = places.map(|area| area.level).collect();
        Coverage {
            have: sum.total.areas,
            expected: expected.max(sum.total.areas),
            counts_reports,
            level: levels
                .first()
                .copied()
                .filter(|first| levels.iter().all(|l| l == first)),
            newest,
            oldest,
        }
    }

    /// Who collects the line inside the area; those of one area stand together.
    pub(super) fn collecting(
        &self,
        field: Field,
        area_id: i32,
    ) -> impl Iterator<Item = &Assignment> {
        let assigned = self.assigned.get(&field).map_or(&[][..], Vec::as_slice);
        let inside = self.programme.tree.span(area_id);
        let from = |number: usize| assigned.partition_point(|(at, _)| *at < number);
        let inside = inside.map_or(0..0, |(first, last)| from(first)..from(last + 1));
        assigned[inside].iter().map(|(_, assignment)| assignment)
    }

    /// Newest and oldest period among the last reports of the collecting areas.
    fn ages(
        &self,
        indicator: &Indicator,
        field: Field,
        area_id: i32,
        window: Window,
    ) -> (Option<Period>, Option<Period>) {
        let last = |assignment: &Assignment| {
            let rows = self.rows(indicator.id, assignment.area_id, field.breakdown_id);
            let standing = rows
                .iter()
                .map(|&(month, row)| (Period::holding(month, indicator.period_length), row))
                .filter(|(period, _)| window.ends_after(*period));
            let (mut newest, mut areas) = (None, 0);
            for (period, row) in standing {
                areas += row.areas;
                if row.fresh > 0 {
                    newest = Some(period);
                }
            }
            newest.filter(|_| areas > 0)
        };
        let ages: Vec<Period> = self.collecting(field, area_id).filter_map(last).collect();
        (ages.iter().max().copied(), ages.iter().min().copied())
    }

    /// How many numbers should stand behind a figure, without those who said
    /// that it does not apply, and whether that counts reports (a flow over
    /// several periods) or areas.
    fn expected(
        &self,
        field: Field,
        indicator: &Indicator,
        area_id: i32,
        window: Window,
        sum: &Sum,
    ) -> (i64, bool) {
        let at = |month: i32| Period::holding(month, indicator.period_length);
        let to = window.to.map(at);
        if indicator.kind != Kind::Flow {
            return (self.standing(field, indicator, area_id, window), false);
        }
        let excused = sum.total.excused;
        let (Some(start), Some(end)) = (window.from.map(at).or(sum.first), to.or(sum.last)) else {
            let mut areas: Vec<i32> = self.collecting(field, area_id).map(|a| a.area_id).collect();
            areas.dedup();
            return (areas.len() as i64 - excused, false);
        };
        let mut due = BTreeSet::new();
        for assignment in self.collecting(field, area_id) {
            let mut period = start;
            while period <= end {
                if assignment.covers(period) {
                    due.insert((assignment.area_id, period));
                }
                period = period.step(1);
            }
        }
        (due.len() as i64 - excused, start != end)
    }

    /// How many areas a stock is asked of at the end of the window, without
    /// those who said that it does not apply. An area that has ended is not
    /// asked any more, so it is neither missing nor excused.
    fn standing(&self, field: Field, indicator: &Indicator, area_id: i32, window: Window) -> i64 {
        let at = |month: i32| Period::holding(month, indicator.period_length);
        let known = |area: i32| {
            let rows = self.rows(indicator.id, area, field.breakdown_id);
            rows.iter()
                .filter(|(month, _)| window.ends_after(at(*month)))
        };
        // Without an end asked for, it is the last period that anything is
        // known of, be it only that an area ended.
        let end = window
            .to
            .or_else(|| known(area_id).next_back().map(|(month, _)| *month));
        let mut asked: Vec<i32> = self
            .collecting(field, area_id)
            .filter(|a| end.is_none_or(|month| a.covers(at(month))))
            .map(|a| a.area_id)
            .collect();
        asked.dedup();
        let excused = |&area: &i32| known(area).map(|(_, row)| row.excused).sum::<i64>();
        asked.len() as i64 - asked.iter().map(excused).sum::<i64>()
    }
}
