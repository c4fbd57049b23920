//! One report on one page: what was posted before, what is entered now, what
//! the difference is. The same model serves whoever enters and whoever checks.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::access::Object;
use crate::db::DbConnection;
use crate::db::schema::{grants, users};
use crate::error::{Error, Result};
use crate::i18n;
use crate::ledger::{Amount, Kind, Length, Period, TOTAL, Value};
use crate::models::area::Area;
use crate::models::form::{Field, Form, Forms};
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::report::{self, Entries, Event, Report, State, Step};
use crate::models::report_many;
use crate::models::source::{self, Source};
use crate::models::target;
use crate::models::user::Role;

/// A report with everything around it.
pub struct Sheet {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Which form.
    pub form: Form,
    /// Which area.
    pub area: Area,
    /// The area and everything above it, for the policy.
    pub area_path: Vec<i32>,
    /// Which period.
    pub period: Period,
    /// The report, if it was begun.
    pub report: Option<Report>,
    /// Its working values.
    pub entries: Entries,
    /// What happened to it, newest first.
    pub events: Vec<Event>,
    /// The form's lines.
    pub lines: Vec<Line>,
    /// The cells that the last return named, until the report is handed in
    /// again.
    pub named: BTreeSet<Field>,
    /// The sources that its entries have, and those that the area used lately.
    pub sources: Vec<Source>,
}

/// One line of the form.
pub struct Line {
    /// Which cell.
    pub field: Field,
    /// The breakdown's code: "total", "sex.f".
    pub breakdown: String,
    /// Name with breakdown.
    pub label: String,
    /// Unit and what is meant.
    pub hint: String,
    /// The indicator.
    pub indicator: Indicator,
    /// The last posted value before this period, with its period.
    pub before: Option<(Period, Value)>,
    /// What is posted for this period.
    pub posted: Option<Value>,
    /// The last target for the area.
    pub target: Option<Amount>,
}

impl Line {
    /// The line of a form, with nothing known of any area.
    pub fn asked(programme: &Programme, field: Field) -> Option<Self> {
        let catalogue = &programme.catalogue;
        let indicator = catalogue.get(field.indicator_id)?.clone();
        let breakdown = catalogue.breakdown_name(field.breakdown_id);
        let unit = i18n::unit_name(&indicator.unit);
        Some(Self {
            field,
            breakdown: catalogue.breakdown(field.breakdown_id)?.code.clone(),
            label: if breakdown.is_empty() {
                indicator.name.clone()
            } else {
                format!("{}: {breakdown}", indicator.name)
            },
            hint: match indicator.kind {
                Kind::Flow => t!("entry-during", unit = unit),
                _ => t!("entry-at-the-end", unit = unit),
            },
            before: None,
            posted: None,
            target: None,
            indicator,
        })
    }

    /// The cell as forms and addresses name it: `HOU-01`, a part of it
    /// `HOU-04*dwelling.house`. The star is what browsers send as it is: every
    /// byte of fifty names counts on a slow line.
    pub fn key(&self) -> String {
        let code = &self.indicator.code;
        if self.field.breakdown_id == TOTAL {
            code.clone()
        } else {
            format!("{code}*{}", self.breakdown)
        }
    }
}

/// A value as people read it.
pub fn value_text(value: Option<Value>, decimals: i32) -> String {
    match value {
        None => "\u{2014}".into(),
        Some(Value::NotAvailable) => t!("entry-not-available"),
        Some(Value::NotApplicable) => t!("entry-not-applicable"),
        Some(Value::Number { amount, weight }) => {
            let number = i18n::number(
                amount.units(),
                decimals.unsigned_abs().max(decimals_of(amount)),
            );
            match weight {
                Some(n) => t!("entry-with-answers", number = number, answers = n),
                None => number,
            }
        }
    }
}

/// Decimals that the amount really has: nothing typed may look rounded here.
fn decimals_of(amount: Amount) -> u32 {
    let text = amount.to_string();
    text.split_once('.')
        .map_or(0, |(_, fraction)| fraction.len() as u32)
}

/// The difference of two values in words: "+18 (+2.1 %)", or nothing.
pub fn difference(old: Option<Value>, new: Option<Value>, decimals: i32) -> String {
    let (Some(old), Some(new)) = (old.and_then(Value::amount), new.and_then(Value::amount)) else {
        return String::new();
    };
    let Some(change) = new.checked_sub(old) else {
        return String::new();
    };
    if change == Amount::ZERO {
        return t!("entry-no-change");
    }
    let sign = if change.units() > 0 { i18n::plus() } else { "" };
    let number = format!(
        "{sign}{}",
        i18n::number(
            change.units(),
            decimals.unsigned_abs().max(decimals_of(change))
        )
    );
    match change.ratio(100, Amount::from_units(old.units().abs())) {
        Some(percent) => {
            let percent = format!("{sign}{}", i18n::number(percent.units(), 1));
            t!(
                "entry-difference-percent",
                difference = number,
                percent = percent
            )
        }
        None => t!("entry-difference", difference = number),
    }
}

/// Names one after the other: "a, b, c".
pub fn list(names: &[String]) -> String {
    let names = names.iter().cloned();
    names
        .reduce(|before, name| t!("entry-list", before = before, name = name))
        .unwrap_or_default()
}

/// What a report is: "Housing: Agdam, March 2026".
pub fn title(form: &Form, area: &Area, period: Period) -> String {
    t!(
        "entry-title",
        form = form.name,
        area = area.name,
        period = period.label()
    )
}

/// How many of the area's own sources the form offers.
const SOURCES: i64 = 20;

/// The last return, if nothing but saving followed it.
fn sent_back(events: &[Event]) -> Option<&Event> {
    events
        .iter()
        .find(|e| !matches!(e.step, Step::Saved | Step::Reopened))
        .filter(|e| e.step == Step::Returned)
}

/// The shown names of those who may open the area's closed reports again.
pub fn approvers(connection: &mut DbConnection, area_path: &[i32]) -> Result<Vec<String>> {
    let mut names: Vec<String> = grants::table
        .inner_join(users::table)
        .filter(grants::role.eq(Role::Approver))
        .filter(
            grants::area_id
                .is_null()
                .or(grants::area_id.eq_any(area_path)),
        )
        .filter(users::is_disabled.eq(false))
        .select(users::display_name)
        .load(connection)?;
    names.sort();
    names.dedup();
    Ok(names)
}

impl Sheet {
    /// Reads the report of a form on an area and a period.
    pub fn load(
        connection: &mut DbConnection,
        form_code: &str,
        area_code: &str,
        period: &str,
    ) -> Result<Self> {
        let programme = Programme::load(connection)?;
        let forms = Forms::load(connection)?;
        let form = forms.find(form_code)?.clone();
        let area = programme.tree.find(area_code)?.clone();
        let period: Period = period.parse().map_err(Error::NotFound)?;
        if period.length() != form.period_length {
            let right = Period::holding(period.first_month(), form.period_length);
            let (form, period) = (form.name, right.to_string());
            return Err(Error::NotFound(match right.length() {
                Length::Month => t!("entry-by-month", form = form, period = period),
                Length::Quarter => t!("entry-by-quarter", form = form, period = period),
                Length::Year => t!("entry-by-year", form = form, period = period),
            }));
        }
        if !forms
            .assignments()
            .iter()
            .any(|a| a.form_id == form.id && a.area_id == area.id && a.covers(period))
        {
            return Err(Error::NotFound(t!(
                "entry-not-asked",
                area = area.name,
                form = form.name,
                period = period.label()
            )));
        }
        let fields = forms.fields(form.id);
        let ids: Vec<i32> = fields.iter().map(|f| f.indicator_id).collect();
        let posted =
            report_many::posted_of(connection, area.id, &ids, i32::MIN..=period.first_month())?;
        let targets = target::of_area(connection, area.id)?;
        let lines = fields
            .iter()
            .filter_map(|&field| {
                let of_line = || posted.iter().filter(|(f, ..)| *f == field);
                let target = targets
                    .iter()
                    .rfind(|t| !t.is_baseline && t.indicator_id == field.indicator_id);
                Some(Line {
                    before: of_line()
                        .rfind(|(_, month, _)| *month < period.first_month())
                        .map(|&(_, month, value)| {
                            (Period::holding(month, form.period_length), value)
                        }),
                    posted: of_line()
                        .find(|(_, month, _)| *month == period.first_month())
                        .map(|&(.., value)| value),
                    target: target.map(|t| t.amount),
                    ..Line::asked(&programme, field)?
                })
            })
            .collect();
        let report = report::find(connection, form.id, area.id, period.first_month())?;
        let (entries, events) = match report {
            Some(report) => (
                report::entries(connection, report.id)?,
                report::events(connection, report.id)?,
            ),
            None => (Entries::new(), Vec::new()),
        };
        let area_path = programme.area_path(area.id);
        let named = match sent_back(&events) {
            Some(event) => report::named_cells(connection, event.id)?,
            None => BTreeSet::new(),
        };
        let mut sources = source::lately_used(connection, area.id, SOURCES)?;
        let other: Vec<i32> = entries.values().filter_map(|e| e.source_id).collect();
        sources.extend(source::of_ids(connection, &other)?);
        sources.sort_by(|a, b| a.code.cmp(&b.code));
        sources.dedup_by_key(|s| s.id);
        Ok(Self {
            programme,
            form,
            area,
            area_path,
            period,
            report,
            entries,
            events,
            lines,
            named,
            sources,
        })
    }

    /// The same for who means to change the report: others who do wait until
    /// the transaction ends, and then see what it did.
    pub fn hold(
        connection: &mut DbConnection,
        form_code: &str,
        area_code: &str,
        period: &str,
    ) -> Result<Self> {
        connection.lock_report(&format!("{form_code}/{area_code}/{period}"))?;
        Self::load(connection, form_code, area_code, period)
    }

    /// What the policy needs to know of it.
    pub fn object(&self, today: NaiveDate) -> Object<'_> {
        Object {
            area_path: &self.area_path,
            state: self.state(),
            submitted_by: self.submitted_by(),
            is_closed: self.is_closed(today),
            may_approve_own: self.programme.may_approve_own(),
        }
    }

    /// Whether only an approver can open it again.
    pub fn is_closed(&self, today: NaiveDate) -> bool {
        report::is_closed(&self.form, self.period, self.report, today)
    }

    /// What the report is: "Housing: Agdam, March 2026".
    pub fn title(&self) -> String {
        title(&self.form, &self.area, self.period)
    }

    /// Where the report stands, as pages write it.
    pub fn state_words(&self, today: NaiveDate) -> (String, &'static str) {
        match self.report {
            Some(report) => super::reporting::state_words(report.state),
            None => super::reporting::open_words(&self.form, self.period, today),
        }
    }

    /// The version that a form made now starts from.
    pub fn version(&self) -> i32 {
        self.report.map_or(0, |r| r.version)
    }

    /// Who handed it in last.
    pub fn submitted_by(&self) -> Option<i32> {
        self.events
            .iter()
            .find(|e| e.step == Step::Submitted)
            .and_then(|e| e.user_id)
    }

    /// Its last return, until it is handed in again.
    pub fn sent_back(&self) -> Option<&Event> {
        sent_back(&self.events)
    }

    /// Its last save, if there was one.
    pub fn last_save(&self) -> Option<&Event> {
        self.events.iter().find(|e| e.step == Step::Saved)
    }

    /// The source of this row number, of those on the sheet.
    pub fn source(&self, id: Option<i32>) -> Option<&Source> {
        self.sources.iter().find(|source| Some(source.id) == id)
    }

    /// The state of the report, if it was begun.
    pub fn state(&self) -> Option<State> {
        self.report.map(|r| r.state)
    }

    /// Its address inside a room of the web: `enter` or `review`.
    pub fn address(&self, room: &str) -> String {
        format!(
            "/{room}/{}/{}/{}",
            self.form.code, self.area.code, self.period
        )
    }
}
