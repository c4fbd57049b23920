//! Who has reported: areas by periods by forms.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::completeness::Rate;
use super::filter::Request;
use super::matrix::{Matrix, View};
use super::standing::Register;
use super::table::Table;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{Length, Period};
use crate::models::area::Area;
use crate::models::form::{Form, Forms};
use crate::models::names::sorting;
use crate::models::programme::Programme;
use crate::models::report::State;

/// How many periods of one form the matrix shows.
const PERIODS: i32 = 8;

/// Everything on the page of who has reported.
pub struct ReportingPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// The lengths that its forms have, the chosen one marked.
    pub lengths: Vec<(Length, bool)>,
    /// The form asked for, if one was.
    pub form: Option<Form>,
    /// How complete it is, in a sentence.
    pub sentence: String,
    /// Areas by forms, or by the periods of one form.
    pub matrix: Matrix,
    /// One form a row: how complete it is.
    pub forms: Table,
}

/// A state as pages write it: the word and the class of its mark.
pub fn state_words(state: State) -> (String, &'static str) {
    match state {
        State::Draft => (t!("review-state-draft"), "draft"),
        State::Submitted => (t!("review-state-submitted"), "wait"),
        State::Returned => (t!("review-state-returned"), "wait"),
        State::Approved => (t!("review-state-approved"), "ok"),
    }
}

/// The state of a report that was not begun.
pub fn open_words(form: &Form, period: Period, today: NaiveDate) -> (String, &'static str) {
    if today <= period.last_day() {
        (t!("review-state-not-due"), "none")
    } else if today <= form.due(period) {
        (t!("review-state-due"), "due")
    } else {
        (t!("review-state-overdue"), "late")
    }
}

/// The last period of the form that has ended.
pub fn last_ended(form: &Form, today: NaiveDate) -> Period {
    Period::of_day(today, form.period_length).step(-1)
}

/// Reads the page: of the form of the filter, or of all forms whose periods
/// are as long as most are.
pub fn page(
    connection: &mut DbConnection,
    request: &Request,
    today: NaiveDate,
) -> Result<ReportingPage> {
    read(connection, request, today, |view, lengths| {
        let matrix = view.matrix();
        ReportingPage {
            programme: view.programme.clone(),
            lengths,
            sentence: sentence(&matrix.rate(), view.periods, view.length),
            matrix,
            forms: view.forms_table(),
            form: view.one_form.cloned(),
        }
    })
}

/// The same reports for files, one a row.
pub fn long(connection: &mut DbConnection, request: &Request, today: NaiveDate) -> Result<Table> {
    read(connection, request, today, |view, _| view.long())
}

fn read<T>(
    connection: &mut DbConnection,
    request: &Request,
    today: NaiveDate,
    work: impl FnOnce(&View<'_>, Vec<(Length, bool)>) -> T,
) -> Result<T> {
    // On a day that has not come, what stands is what is known.
    let today = request.filter.known.map_or(today, |day| day.min(today));
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let within = match &request.filter.area {
        Some(code) => Some(programme.tree.find(code)?.id),
        None => None,
    };
    let one_form = match &request.filter.form {
        Some(code) => Some(forms.find(code)?),
        None => None,
    };
    let length = one_form.map_or_else(
        || request.filter.length.unwrap_or_else(|| commonest(&forms)),
        |form| form.period_length,
    );
    let end = match request.filter.period {
        Some(asked) => Period::holding(asked.last_month(), length),
        None => Period::of_day(today, length).step(-1),
    };
    let shown = one_form.map_or(1, |_| PERIODS);
    let periods: Vec<Period> = (0..shown).rev().map(|back| end.step(-back)).collect();
    let first = periods.first().map_or(end, |first| *first).first_month();
    let months = (first, end.first_month());
    let register = Register::read(connection, &forms, months, today, request.filter.known)?;
    let chosen: Vec<&Form> =
        one_form.map_or_else(|| of_length(&forms, length).collect(), |form| vec![form]);
    let lengths = Length::ALL
        .iter()
        .filter(|one| of_length(&forms, **one).next().is_some())
        .map(|one| (*one, *one == length))
        .collect();
    let view = View {
        areas: &areas(&programme, &register, &chosen, &periods, within),
        programme: &programme,
        register: &register,
        forms: &chosen,
        periods: &periods,
        length,
        one_form,
        today,
    };
    Ok(work(&view, lengths))
}

/// The length that most forms have; the shorter one where two are as common.
fn commonest(forms: &Forms) -> Length {
    Length::ALL
        .iter()
        .copied()
        .max_by_key(|length| {
            let count = of_length(forms, *length).count();
            (count, std::cmp::Reverse(length.months()))
        })
        .unwrap_or(Length::Month)
}

fn of_length(forms: &Forms, length: Length) -> impl Iterator<Item = &Form> {
    forms
        .all()
        .iter()
        .filter(move |form| form.period_length == length)
}

/// The areas that were asked for anything then, or reported it unasked: in
/// the order of a walk down the tree, so that a district's settlements follow it.
fn areas<'a>(
    programme: &'a Programme,
    register: &Register<'_>,
    forms: &[&Form],
    periods: &[Period],
    within: Option<i32>,
) -> Vec<&'a Area> {
    let mut pairs: HashSet<(i32, i32)> = register.reported().collect();
    pairs.extend(register.asked.pairs().filter(|(form_id, area_id)| {
        let area = programme.tree.get(*area_id);
        let form = forms.iter().find(|form| form.id == *form_id);
        area.zip(form).is_some_and(|(area, form)| {
            periods
                .iter()
                .any(|period| register.asked.is_asked(form, area, *period))
        })
    }));
    let wanted: HashSet<i32> = pairs
        .into_iter()
        .filter(|(form_id, _)| forms.iter().any(|form| form.id == *form_id))
        .map(|(_, area_id)| area_id)
        .filter(|area_id| within.is_none_or(|above| programme.tree.is_within(*area_id, above)))
        .collect();
    let mut found: Vec<&Area> = wanted
        .into_iter()
        .filter_map(|id| programme.tree.get(id))
        .collect();
    found.sort_by_cached_key(|area| {
        let mut path: Vec<(Vec<u32>, i32)> = programme
            .tree
            .ancestors(area.id)
            .into_iter()
            .map(|above| (sorting(&above.name), above.id))
            .collect();
        path.reverse();
        path.push((sorting(&area.name), area.id));
        path
    });
    found
}

fn sentence(rate: &Rate, periods: &[Period], length: Length) -> String {
    let when = match periods {
        [only] => only.label(),
        [first, .., last] => {
            let (from, to) = (first.short_label(), last.short_label());
            t!("review-span", from = from, to = to)
        }
        [] => String::new(),
    };
    let Some(approved) = rate.approved_percent() else {
        return t!("review-none-expected", when = when);
    };
    let words = approved_words(rate, &when, &approved.to_string(), length);
    let Some(percent) = rate.on_time_percent() else {
        return words;
    };
    let in_time = t!(
        "review-rate-in-time",
        on_time = rate.on_time,
        judged = rate.judged,
        percent = percent.to_string()
    );
    format!("{words} {in_time}")
}

fn approved_words(rate: &Rate, when: &str, percent: &str, length: Length) -> String {
    let (approved, expected) = (rate.approved, rate.expected);
    match length {
        Length::Month => t!(
            "review-rate-monthly",
            when = when,
            approved = approved,
            expected = expected,
            percent = percent
        ),
        Length::Quarter => t!(
            "review-rate-quarterly",
            when = when,
            approved = approved,
            expected = expected,
            percent = percent
        ),
        Length::Year => t!(
            "review-rate-yearly",
            when = when,
            approved = approved,
            expected = expected,
            percent = percent
        ),
    }
}
