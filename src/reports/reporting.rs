//! Who has reported: forms by areas by periods.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::filter::Request;
use super::table::{Cell, Column, Table};
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::form::{Form, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, Report, State};

/// How many periods the matrix shows.
const PERIODS: i32 = 8;

/// Everything on the page of who has reported.
pub struct ReportingPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// One form a row: how complete its last ended period is.
    pub forms: Table,
    /// The chosen form's name.
    pub form_name: String,
    /// Areas by periods of the chosen form.
    pub matrix: Table,
}

/// A state as pages write it: the word and the class of its mark.
pub fn state_words(state: State) -> (&'static str, &'static str) {
    match state {
        State::Draft => ("draft", "draft"),
        State::Submitted => ("awaiting approval", "wait"),
        State::Returned => ("returned", "wait"),
        State::Approved => ("approved", "ok"),
    }
}

/// The state of a report that was not begun.
pub fn open_words(form: &Form, period: Period, today: NaiveDate) -> (&'static str, &'static str) {
    if today <= period.last_day() {
        ("not due", "none")
    } else if today <= form.due(period) {
        ("due", "due")
    } else {
        ("overdue", "late")
    }
}

/// The last period of the form that has ended.
pub fn last_ended(form: &Form, today: NaiveDate) -> Period {
    Period::of_day(today, form.period_length).step(-1)
}

/// Reads the page for the form of the filter, or the one with most reports.
pub fn page(
    connection: &mut DbConnection,
    request: &Request,
    today: NaiveDate,
) -> Result<ReportingPage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let within = match &request.filter.area {
        Some(code) => Some(programme.tree.find(code)?.id),
        None => None,
    };
    let inside = |area_id: i32| within.is_none_or(|above| programme.tree.is_within(area_id, above));
    let mut by_form: HashMap<i32, HashMap<(i32, i32), Report>> = HashMap::new();
    for report in report::between(connection, i32::MIN, i32::MAX)?
        .into_iter()
        .filter(|r| inside(r.area_id))
    {
        by_form
            .entry(report.form_id)
            .or_default()
            .insert((report.area_id, report.period), report);
    }
    let none = HashMap::new();
    let chosen = match &request.filter.form {
        Some(code) => Some(forms.find(code)?),
        None => forms
            .all()
            .iter()
            .max_by_key(|f| by_form.get(&f.id).map_or(0, HashMap::len)),
    };
    let table = forms_table(&forms, &by_form, &inside, today, request.filter.period);
    let matrix = chosen.map_or_else(Table::default, |form| {
        let reports = by_form.get(&form.id).unwrap_or(&none);
        let newest = reports
            .values()
            .map(|r| r.period)
            .max()
            .map(|month| Period::holding(month, form.period_length));
        let end = match (request.filter.period, newest) {
            (Some(asked), _) => Period::holding(asked.last_month(), form.period_length),
            // The last periods in which anybody reported tell more than a
            // wall of "overdue"; the list of forms says what is due now.
            (None, Some(newest)) => newest.min(last_ended(form, today)),
            (None, None) => last_ended(form, today),
        };
        matrix(&programme, &forms, form, reports, &inside, end, today)
    });
    let form_name = chosen.map_or(String::new(), |f| f.name.clone());
    Ok(ReportingPage {
        forms: table,
        form_name,
        matrix,
        programme,
    })
}

fn forms_table(
    forms: &Forms,
    by_form: &HashMap<i32, HashMap<(i32, i32), Report>>,
    inside: &impl Fn(i32) -> bool,
    today: NaiveDate,
    period: Option<Period>,
) -> Table {
    let rows = forms
        .all()
        .iter()
        .map(|form| {
            let last = period.map_or_else(
                || last_ended(form, today),
                |p| Period::holding(p.last_month(), form.period_length),
            );
            let expected: Vec<i32> = forms
                .assignments()
                .iter()
                .filter(|a| a.form_id == form.id && a.covers(last) && inside(a.area_id))
                .map(|a| a.area_id)
                .collect();
            let reports = by_form.get(&form.id);
            let approved = expected
                .iter()
                .filter(|&&area| {
                    reports
                        .and_then(|r| r.get(&(area, last.first_month())))
                        .is_some_and(|r| r.state == State::Approved)
                })
                .count();
            let newest = reports
                .and_then(|r| r.values().map(|r| r.period).max())
                .map(|month| Period::holding(month, form.period_length));
            vec![
                Cell::text(form.name.clone())
                    .to(format!("/reporting?form={}", form.code))
                    .hint(format!(
                        "{}, by {}",
                        form.sector.title(),
                        form.level.singular()
                    )),
                Cell::text(form.code.clone()),
                Cell::text(last.label()),
                Cell::count(approved as i64),
                Cell::count(expected.len() as i64),
                Cell::text(crate::i18n::day(form.due(last))),
                Cell::text(newest.map_or("no report yet".into(), |p| p.label())),
            ]
        })
        .collect();
    Table {
        caption: "Forms".into(),
        subtitle: "The last period that has ended, by form.".into(),
        columns: vec![
            Column::text("form", "Form"),
            Column::text("form_code", "").in_files(),
            Column::text("period", "Period"),
            Column::number("approved", "Approved"),
            Column::number("expected", "Expected"),
            Column::text("due", "Due"),
            Column::text("newest", "Newest report"),
        ],
        rows,
        ..Table::default()
    }
}

fn matrix(
    programme: &Programme,
    forms: &Forms,
    form: &Form,
    reports: &HashMap<(i32, i32), Report>,
    inside: &impl Fn(i32) -> bool,
    end: Period,
    today: NaiveDate,
) -> Table {
    let periods: Vec<Period> = (0..PERIODS).rev().map(|back| end.step(-back)).collect();
    let mut areas: Vec<&Area> = forms
        .assignments()
        .iter()
        .filter(|a| a.form_id == form.id && inside(a.area_id))
        .filter_map(|a| programme.tree.get(a.area_id))
        .collect();
    areas.sort_by(|a, b| a.name.cmp(&b.name));
    areas.dedup_by_key(|a| a.id);
    let mut columns = vec![
        Column::text("area", "Area"),
        Column::text("area_code", "").in_files(),
    ];
    columns.extend(periods.iter().map(|p| Column::text("state", p.to_string())));
    let rows = areas
        .into_iter()
        .map(|area| {
            let mut cells = vec![
                Cell::text(area.name.clone()).to(format!("/areas/{}", area.code)),
                Cell::text(area.code.clone()),
            ];
            for &period in &periods {
                let (word, mark) = match reports.get(&(area.id, period.first_month())) {
                    Some(report) => state_words(report.state),
                    None if forms.assignments().iter().any(|a| {
                        a.form_id == form.id && a.area_id == area.id && a.covers(period)
                    }) =>
                    {
                        open_words(form, period, today)
                    }
                    None => ("not asked", "none"),
                };
                cells.push(Cell::state(word, mark));
            }
            cells
        })
        .collect();
    Table {
        caption: form.name.clone(),
        subtitle: format!("Reports by area and {}.", form.period_length),
        columns,
        rows,
        ..Table::default()
    }
}
