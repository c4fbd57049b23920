//! How a figure is disclosed, knowing what it is made of.

use super::disclosure::{Shown, Viewer, counts_people, disclose};
use super::figures::Figures;
use super::reading::Window;
use crate::ledger::{Amount, TOTAL};
use crate::models::area::Level;
use crate::models::form::Field;
use crate::models::indicator::Indicator;

impl Figures<'_> {
    /// The figure as the viewer may see it. A total that rests on one small
    /// place is that place's figure, and a ratio of a breakdown's cells tells
    /// those cells: both are protected like what they would give away.
    pub(super) fn disclosed(
        &self,
        indicator: &Indicator,
        area_id: i32,
        breakdown_id: i32,
        window: Window,
        exact: Option<Amount>,
    ) -> Shown {
        let mut level = self
            .programme
            .tree
            .get(area_id)
            .map_or(Level::Settlement, |area| area.level);
        let mut breakdown_id = breakdown_id;
        let is_protected = self.is_protected(indicator);
        if is_protected && self.viewer == Viewer::Public {
            let parts = self.parts(indicator, breakdown_id, window, 0);
            if parts.iter().any(|&(part, breakdown, over)| {
                self.rests_on_one_place(part, breakdown, area_id, over)
                    || self.tells_a_place(part, breakdown, area_id)
            }) {
                level = Level::Settlement;
            }
            let people = parts.iter().filter(|(part, ..)| counts_people(part));
            breakdown_id = people
                .map(|&(_, breakdown, _)| breakdown)
                .find(|&b| b != TOTAL)
                .unwrap_or(breakdown_id);
        }
        disclose(
            self.viewer,
            indicator,
            is_protected,
            level,
            breakdown_id,
            exact,
        )
    }

    fn rests_on_one_place(
        &self,
        part: &Indicator,
        breakdown_id: i32,
        area_id: i32,
        window: Window,
    ) -> bool {
        let field = Field {
            indicator_id: part.id,
            breakdown_id,
        };
        counts_people(part)
            && self.sum(part, area_id, breakdown_id, window).total.areas == 1
            && self
                .collecting(field, area_id)
                .any(|a| self.is_small(a.area_id))
    }

    /// Two days side by side would tell what one small place posted between
    /// them, so the past of a total that such places report is not exact.
    fn tells_a_place(&self, part: &Indicator, breakdown_id: i32, area_id: i32) -> bool {
        let field = Field {
            indicator_id: part.id,
            breakdown_id,
        };
        self.is_of_the_past
            && counts_people(part)
            && self
                .collecting(field, area_id)
                .any(|a| self.is_small(a.area_id))
    }

    fn is_small(&self, area_id: i32) -> bool {
        let area = self.programme.tree.get(area_id);
        area.is_some_and(|area| matches!(area.level, Level::Settlement | Level::Complex))
    }

    fn is_protected(&self, indicator: &Indicator) -> bool {
        let parts = self.parts(indicator, TOTAL, Window::default(), 0);
        counts_people(indicator) || parts.iter().any(|(part, ..)| counts_people(part))
    }
}
