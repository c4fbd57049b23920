//! Who should stand behind a figure, and how old its parts are.

use std::collections::BTreeSet;

use super::figures::Figures;
use super::reading::{Coverage, Window};
use crate::ledger::{Kind, Period};
use crate::models::area::Level;
use crate::models::form::{Assignment, Field};
use crate::models::indicator::Indicator;

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
        let (expected, counts_reports) =
            self.expected(field, indicator, area_id, window, sum.first, sum.last);
        let places = self
            .collecting(field, area_id)
            .filter_map(|a| self.programme.tree.get(a.area_id));
        let levels: BTreeSet<Level> = places.map(|area| area.level).collect();
        Coverage {
            have: sum.total.areas,
            expected: (expected - sum.total.excused).max(sum.total.areas),
            counts_reports,
            level: levels.first().copied().filter(|_| levels.len() == 1),
            newest,
            oldest,
        }
    }

    /// Who collects the line inside the area.
    pub(super) fn collecting(
        &self,
        field: Field,
        area_id: i32,
    ) -> impl Iterator<Item = &Assignment> {
        let assigned = self.assigned.get(&field).map_or(&[][..], Vec::as_slice);
        assigned
            .iter()
            .filter(move |a| self.programme.tree.is_within(a.area_id, area_id))
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
        let ages: BTreeSet<Period> = self.collecting(field, area_id).filter_map(last).collect();
        (ages.last().copied(), ages.first().copied())
    }

    /// How many numbers should stand behind a figure, and whether that counts
    /// reports (a flow over several periods) or areas.
    fn expected(
        &self,
        field: Field,
        indicator: &Indicator,
        area_id: i32,
        window: Window,
        first: Option<Period>,
        last: Option<Period>,
    ) -> (i64, bool) {
        let at = |month: i32| Period::holding(month, indicator.period_length);
        let end = window.to.map(at).or(last);
        if indicator.kind != Kind::Flow {
            let areas: BTreeSet<i32> = self
                .collecting(field, area_id)
                .filter(|a| end.is_none_or(|period| a.covers(period)))
                .map(|a| a.area_id)
                .collect();
            return (areas.len() as i64, false);
        }
        let (Some(start), Some(end)) = (window.from.map(at).or(first), end) else {
            let areas: BTreeSet<i32> = self.collecting(field, area_id).map(|a| a.area_id).collect();
            return (areas.len() as i64, false);
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
        (due.len() as i64, start != end)
    }
}
