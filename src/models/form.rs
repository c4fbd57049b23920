//! Forms: what is collected together, by whom, how often.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::area::{Level, Tree};
use super::indicator::{Catalogue, Sector};
use super::names::{self, unknown};
use crate::db::DbConnection;
use crate::db::schema::{assignments, form_fields, forms};
use crate::error::{Error, Result};
use crate::ledger::{Kind, Length, Period};

/// One form.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = forms)]
pub struct Form {
    /// Row number.
    pub id: i32,
    /// Stable code.
    pub code: String,
    /// Name, in the language of the answer where it has one there.
    pub name: String,
    /// Sector.
    pub sector: Sector,
    /// Level of the areas that fill it in.
    pub level: Level,
    /// Length of its periods, the same as that of its indicators.
    pub period_length: Length,
    /// Days after a period's end by which its report is due.
    pub due_day: i32,
    /// Days after a period's end on which its report closes: from the day
    /// after, only an approver can open it again. Nothing: it never closes.
    pub closing_day: Option<i32>,
}

impl Form {
    /// The day by which the report on this period is due.
    pub fn due(&self, period: Period) -> NaiveDate {
        days_after(period, self.due_day)
    }

    /// The last day on which the report on this period is open, if it closes.
    pub fn closes(&self, period: Period) -> Option<NaiveDate> {
        self.closing_day.map(|days| days_after(period, days))
    }
}

fn days_after(period: Period, days: i32) -> NaiveDate {
    let days = Days::new(u64::try_from(days).unwrap_or(0));
    period
        .last_day()
        .checked_add_days(days)
        .unwrap_or(NaiveDate::MAX)
}

/// One line of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// The indicator.
    pub indicator_id: i32,
    /// The breakdown.
    pub breakdown_id: i32,
}

/// Who fills in a form, and since when.
#[derive(Clone, Copy, Debug, Queryable, Selectable)]
#[diesel(table_name = assignments)]
pub struct Assignment {
    /// Which form.
    pub form_id: i32,
    /// Which area.
    pub area_id: i32,
    /// Number of the first month reported on, if it has a start.
    pub from_month: Option<i32>,
    /// Number of the last month reported on, if it has an end.
    pub to_month: Option<i32>,
}

impl Assignment {
    /// Whether a report on the period is expected.
    pub fn covers(&self, period: Period) -> bool {
        self.from_month
            .is_none_or(|from| from <= period.last_month())
            && self.to_month.is_none_or(|to| to >= period.first_month())
    }
}

/// All forms with their fields and assignments.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    forms: Vec<Form>,
    fields: HashMap<i32, Vec<Field>>,
    assignments: Vec<Assignment>,
}

impl Forms {
    /// Reads all of them, in the programme's order, named in the language of
    /// the answer.
    pub fn load(connection: &mut DbConnection) -> Result<Self> {
        let fields = form_fields::table
            .order((form_fields::form_id, form_fields::position))
            .select((
                form_fields::form_id,
                form_fields::indicator_id,
                form_fields::breakdown_id,
            ))
            .load::<(i32, i32, i32)>(connection)?
            .into_iter()
            .map(|(form, indicator_id, breakdown_id)| {
                let field = Field {
                    indicator_id,
                    breakdown_id,
                };
                (form, field)
            });
        let fields = fields.collect();
        let mut forms = forms::table
            .order(forms::id)
            .select(Form::as_select())
            .load(connection)?;
        let named = forms
            .iter_mut()
            .map(|form: &mut Form| (form.id, &mut form.name));
        names::translate(connection, "form", named)?;
        Ok(Self::of(
            forms,
            fields,
            assignments::table
                .order(assignments::id)
                .select(Assignment::as_select())
                .load(connection)?,
        ))
    }

    /// Forms that are not in the database yet, to be checked: each form's
    /// fields in order, by its row number.
    pub(super) fn of(
        forms: Vec<Form>,
        fields: Vec<(i32, Field)>,
        assignments: Vec<Assignment>,
    ) -> Self {
        let mut by_form: HashMap<i32, Vec<Field>> = HashMap::new();
        for (form, field) in fields {
            by_form.entry(form).or_default().push(field);
        }
        Self {
            forms,
            fields: by_form,
            assignments,
        }
    }

    /// Every form.
    pub fn all(&self) -> &[Form] {
        &self.forms
    }

    /// The form of this row number.
    pub fn get(&self, id: i32) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// The form of this code; the error names the nearest code there is.
    pub fn find(&self, code: &str) -> Result<&Form> {
        self.forms
            .iter()
            .find(|form| form.code == code)
            .ok_or_else(|| {
                Error::NotFound(unknown(
                    "form",
                    code,
                    self.forms
                        .iter()
                        .map(|f| (f.code.as_str(), f.name.as_str())),
                ))
            })
    }

    /// A form's lines, in order.
    pub fn fields(&self, form_id: i32) -> &[Field] {
        self.fields.get(&form_id).map_or(&[], Vec::as_slice)
    }

    /// Every assignment.
    pub fn assignments(&self) -> &[Assignment] {
        &self.assignments
    }

    /// The assignment of a form to an area, if there is one.
    pub fn assignment(&self, form_id: i32, area_id: i32) -> Option<&Assignment> {
        self.assignments
            .iter()
            .find(|a| a.form_id == form_id && a.area_id == area_id)
    }

    /// Who is asked for this line, through any form.
    pub fn assigned(&self, field: Field) -> Vec<Assignment> {
        let forms: Vec<i32> = self
            .fields
            .iter()
            .filter(|(_, fields)| fields.contains(&field))
            .map(|(&id, _)| id)
            .collect();
        self.assignments
            .iter()
            .filter(|a| forms.contains(&a.form_id))
            .copied()
            .collect()
    }

    /// The form through which an area reports a line.
    pub fn form_for(&self, field: Field, area_id: i32, period: Period) -> Option<&Form> {
        let assigned = self
            .assignments
            .iter()
            .filter(|a| a.area_id == area_id && a.covers(period));
        assigned
            .filter(|a| self.fields(a.form_id).contains(&field))
            .find_map(|a| self.get(a.form_id))
    }

    /// Refuses a programme in which an indicator is collected at two areas of
    /// which one contains the other at the same time: their figures would
    /// count twice. A stock counts twice even when one ends before the other
    /// starts, because its last figure is carried forward. Also refuses a
    /// group, whose members report themselves, and one form assigned twice.
    pub fn check(&self, tree: &Tree, catalogue: &Catalogue) -> Result<()> {
        let name = |id: i32| catalogue.get(id).map_or("?", |i| i.code.as_str());
        let is_flow = |id: i32| catalogue.get(id).is_some_and(|i| i.kind == Kind::Flow);
        let mut collecting: BTreeMap<(i32, i32), Vec<&Assignment>> = BTreeMap::new();
        let area_name = |id: i32| tree.get(id).map_or_else(String::new, |a| a.code.clone());
        for assignment in &self.assignments {
            if tree
                .get(assignment.area_id)
                .is_some_and(|a| a.level == Level::Group)
            {
                let area = area_name(assignment.area_id);
                return Err(Error::BadInput(t!("entry-group", area = area)));
            }
            for field in self.fields(assignment.form_id) {
                collecting
                    .entry((field.indicator_id, assignment.area_id))
                    .or_default()
                    .push(assignment);
            }
        }
        for (&(indicator, area), here) in &collecting {
            for above in tree.ancestors(area) {
                for there in collecting.get(&(indicator, above.id)).into_iter().flatten() {
                    let count_twice =
                        |a: &&Assignment| !is_flow(indicator) || self.overlap(a, there);
                    if here.iter().any(count_twice) {
                        return Err(Error::BadInput(t!(
                            "entry-counts-twice",
                            indicator = name(indicator),
                            above = above.code,
                            inside = area_name(area)
                        )));
                    }
                }
            }
            for (at, one) in here.iter().enumerate() {
                let twice = here[at + 1..].iter().find(|other| {
                    // An assignment stands here once for each of its lines.
                    !std::ptr::eq(**other, *one)
                        && self.overlap(other, one)
                        && self.share_a_field(one.form_id, other.form_id, indicator)
                });
                if twice.is_some() {
                    return Err(Error::BadInput(t!(
                        "entry-asked-twice",
                        area = area_name(area),
                        indicator = name(indicator)
                    )));
                }
            }
        }
        Ok(())
    }

    /// Whether both report on some period. One that ends within a period still
    /// reports on all of it.
    fn overlap(&self, one: &Assignment, other: &Assignment) -> bool {
        let months = |assignment: &Assignment| {
            let length = self
                .get(assignment.form_id)
                .map_or(Length::Month, |form| form.period_length);
            let from = assignment.from_month.map_or(i32::MIN, |month| {
                Period::holding(month, length).first_month()
            });
            let to = assignment.to_month.map_or(i32::MAX, |month| {
                Period::holding(month, length).last_month()
            });
            (from, to)
        };
        let ((one_from, one_to), (other_from, other_to)) = (months(one), months(other));
        one_from <= other_to && other_from <= one_to
    }

    fn share_a_field(&self, one: i32, other: i32, indicator: i32) -> bool {
        self.fields(one)
            .iter()
            .any(|f| f.indicator_id == indicator && self.fields(other).contains(f))
    }
}
