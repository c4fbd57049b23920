//! A form to fill in away from the site: the lines of one form, for one area
//! and what is inside it, with what was last posted.

use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{Kind, Period, TOTAL, Value};
use crate::models::area::Area;
use crate::models::form::{Form, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, Entries};
use crate::models::report_many;
use crate::models::source;
use crate::models::user::Actor;

/// Everything on a template.
pub struct Template {
    /// Which form.
    pub form: Form,
    /// Which period.
    pub period: Period,
    /// The lines, area by area in the form's order.
    pub lines: Vec<Line>,
    /// Whether some lines ask how many answered.
    pub has_scores: bool,
}

/// One line of it.
pub struct Line {
    /// The area's code.
    pub area_code: String,
    /// The area's name.
    pub area: String,
    /// The indicator's code.
    pub indicator_code: String,
    /// The indicator's name, with that of the breakdown.
    pub indicator: String,
    /// The breakdown's code; empty for the total.
    pub breakdown: String,
    /// The unit.
    pub unit: String,
    /// Whether only whole numbers fit.
    pub is_whole: bool,
    /// What was last posted before the period.
    pub last: Option<(Period, Value)>,
    /// What stands in the report already: value, day, source's code and note.
    pub now: Option<Filled>,
}

/// What stands in a line already.
pub struct Filled {
    /// The value.
    pub value: Value,
    /// The exact day, as 2026-03-04, or nothing.
    pub day: String,
    /// The source's code, or nothing.
    pub source: String,
    /// The note.
    pub note: String,
}

/// How many lines fit: what somebody fills in by hand.
const MOST: usize = 20_000;

impl Template {
    /// Reads the lines that the actor may fill in: of the area and of all
    /// inside it that report the form in the period.
    pub fn load(
        connection: &mut DbConnection,
        actor: &Actor,
        (form, area, period): (&str, &str, &str),
    ) -> Result<Self> {
        let programme = Programme::load(connection)?;
        let forms = Forms::load(connection)?;
        let form = forms.find(form)?.clone();
        let above = programme.tree.find(area)?;
        let period: Period = period.parse().map_err(Error::BadInput)?;
        let period = Period::holding(period.first_month(), form.period_length);
        let asked = |area: &&Area| {
            let mut all = forms.assignments().iter();
            all.any(|a| a.form_id == form.id && a.area_id == area.id && a.covers(period))
        };
        let may_fill_in = |area: &&Area| {
            let path = programme.area_path(area.id);
            let object = Object {
                area_path: &path,
                ..Object::default()
            };
            access::may(actor, Action::Report, &object)
        };
        let inside = programme.tree.subtree(above.id).into_iter();
        let areas: Vec<&Area> = inside.filter(asked).filter(may_fill_in).collect();
        if areas.is_empty() {
            return Err(Error::NotFound(t!(
                "import-template-none",
                area = above.name,
                form = form.name,
                period = period.label()
            )));
        }
        if areas.len() * forms.fields(form.id).len() > MOST {
            return Err(Error::BadInput(t!("import-template-large")));
        }
        let mut template = Self {
            period,
            lines: Vec::new(),
            has_scores: false,
            form,
        };
        for area in areas {
            template.add(connection, &programme, &forms, area)?;
        }
        Ok(template)
    }

    fn add(
        &mut self,
        connection: &mut DbConnection,
        programme: &Programme,
        forms: &Forms,
        area: &Area,
    ) -> Result<()> {
        let (fields, month) = (forms.fields(self.form.id), self.period.first_month());
        let ids: Vec<i32> = fields.iter().map(|field| field.indicator_id).collect();
        let posted = report_many::posted_of(connection, area.id, &ids, i32::MIN..=month - 1)?;
        let entries = match report::find(connection, self.form.id, area.id, month)? {
            Some(report) => report::entries(connection, report.id)?,
            None => Entries::new(),
        };
        let sources: Vec<i32> = entries
            .values()
            .filter_map(|entry| entry.source_id)
            .collect();
        let sources = source::of_ids(connection, &sources)?;
        for field in fields {
            let Some(indicator) = programme.catalogue.get(field.indicator_id) else {
                continue;
            };
            let part = programme.catalogue.breakdown_name(field.breakdown_id);
            let breakdown = programme.catalogue.breakdown(field.breakdown_id);
            let last = posted.iter().rfind(|(of, ..)| of == field);
            let now = entries.get(field).map(|entry| {
                let source = sources.iter().find(|one| Some(one.id) == entry.source_id);
                Filled {
                    value: entry.value,
                    day: entry.day.map_or_else(String::new, |day| day.to_string()),
                    source: source.map_or_else(String::new, |source| source.code.clone()),
                    note: entry.note.clone(),
                }
            });
            self.has_scores |= indicator.kind == Kind::Score;
            self.lines.push(Line {
                area_code: area.code.clone(),
                area: area.name.clone(),
                indicator_code: indicator.code.clone(),
                indicator: if part.is_empty() {
                    indicator.name.clone()
                } else {
                    format!("{}: {part}", indicator.name)
                },
                breakdown: breakdown
                    .filter(|_| field.breakdown_id != TOTAL)
                    .map_or_else(String::new, |one| one.code.clone()),
                unit: indicator.unit.clone(),
                is_whole: indicator.decimals == 0,
                last: last.map(|&(_, month, value)| {
                    (Period::holding(month, self.form.period_length), value)
                }),
                now,
            });
        }
        Ok(())
    }
}
