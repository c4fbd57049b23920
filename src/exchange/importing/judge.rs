//! The rules' say on what a file would hand in.

use super::choices::Destination;
use super::plan::{At, Cell, Wanted};
use super::planner::Planner;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Period;
use crate::models::form::Form;
use crate::models::report::Entries;
use crate::models::report_many;
use crate::reports::entry::{Line, title};
use crate::reports::findings::{self, Judge, Subject};

/// Reports that are judged together: all that is posted of their areas before
/// stands in memory.
const AT_ONCE: usize = 100;

impl Planner<'_> {
    /// Judges the reports that are to be handed in by the programme's rules,
    /// as their own pages would.
    pub(super) fn judge(&mut self, connection: &mut DbConnection) -> Result<()> {
        if self.choices.destination == Destination::Draft {
            return Ok(());
        }
        let (forms, reports) = (self.forms, std::mem::take(&mut self.plan.reports));
        for of_form in reports.chunk_by(|one, next| one.key.form_id == next.key.form_id) {
            let Some(form) = forms.get(of_form[0].key.form_id) else {
                continue;
            };
            let fields = forms.fields(form.id).iter();
            let lines = fields.filter_map(|&field| Line::asked(self.programme, field));
            let lines: Vec<Line> = lines.collect();
            let judge = Judge::open(connection, self.programme, &lines)?;
            if !judge.has_rules() {
                break;
            }
            for of_period in of_form.chunk_by(|one, next| one.key.period == next.key.period) {
                for some in of_period.chunks(AT_ONCE) {
                    self.judge_some(connection, &judge, form, &lines, some)?;
                }
            }
        }
        self.plan.reports = reports;
        Ok(())
    }

    /// Judges reports of one form on one period.
    fn judge_some(
        &mut self,
        connection: &mut DbConnection,
        judge: &Judge,
        form: &Form,
        lines: &[Line],
        reports: &[Wanted],
    ) -> Result<()> {
        let period = Period::holding(reports[0].key.period, form.period_length);
        let areas: Vec<i32> = reports.iter().map(|wanted| wanted.key.area_id).collect();
        let ids = reports
            .iter()
            .filter_map(|wanted| wanted.report.map(|r| r.id));
        let mut held = report_many::entries(connection, &ids.collect::<Vec<_>>())?;
        let until = period.last_month();
        let posted = report_many::posted(connection, &areas, judge.indicators(), i32::MIN..=until)?;
        for wanted in reports {
            let report = wanted.report.and_then(|report| held.remove(&report.id));
            let figures = self.laid_over(wanted, report.unwrap_or_default());
            let subject = Subject {
                programme: self.programme,
                area_id: wanted.key.area_id,
                period,
                lines,
            };
            let posted = posted.get(&subject.area_id).map_or(&[][..], Vec::as_slice);
            let found = judge.findings(&subject, &figures, posted);
            for (place, finding) in self.places(wanted, &found) {
                let area = self.programme.tree.get(subject.area_id);
                let report = area.map_or_else(String::new, |area| title(form, area, period));
                let sentence = t!("import-rule", report = report, finding = finding);
                self.refuse(place, "", sentence);
            }
        }
        Ok(())
    }

    /// What a report would hold.
    fn laid_over(&self, wanted: &Wanted, mut figures: Entries) -> Entries {
        for cell in self.plan.changes(wanted) {
            match self.plan.entry(cell) {
                Some(entry) => figures.insert(cell.field, entry),
                None => figures.remove(&cell.field),
            };
        }
        figures
    }

    /// What stops a report, each where the file has one of its cells, else at
    /// the report's first.
    fn places<'f>(&self, wanted: &Wanted, found: &'f [findings::Finding]) -> Vec<(At, &'f str)> {
        let changes = self.plan.changes(wanted);
        findings::blocking(found)
            .filter_map(|finding| {
                let is_named = |cell: &&Cell| finding.cells.contains(&cell.field);
                let place = changes.iter().find(is_named).or(changes.first())?;
                Some((place.at, finding.sentence.as_str()))
            })
            .collect()
    }
}
