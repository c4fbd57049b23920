//! `/reporting`: who has reported.

use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{reminders, view};
use crate::ledger::Length;
use crate::reports::filter::{Filter, REPORTING, Request};
use crate::reports::matrix::Row;
use crate::reports::reporting::{self, ReportingPage};
use crate::reports::standing::Stand;

/// How many areas a page shows at most; the file holds all.
const ON_PAGE: usize = 200;

#[derive(Template)]
#[template(path = "reporting.html")]
struct Page {
    frame: Frame,
    report: ReportingPage,
    filter: Filter,
    forms: Option<Markup>,
    reminds: bool,
}

impl Page {
    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.report.matrix.rows.iter().take(ON_PAGE)
    }

    fn left_out(&self) -> usize {
        self.report.matrix.rows.len().saturating_sub(ON_PAGE)
    }

    /// What the matrix is called.
    fn caption(&self) -> String {
        match &self.report.form {
            Some(form) => form.name.clone(),
            None => t!("review-by-area-and-form"),
        }
    }

    /// What the forms of a length are called.
    fn forms_of(&self, length: &Length) -> String {
        match length {
            Length::Month => t!("review-forms-monthly"),
            Length::Quarter => t!("review-forms-quarterly"),
            Length::Year => t!("review-forms-yearly"),
        }
    }

    /// The page's address with other forms chosen.
    fn with_length(&self, length: &Length) -> String {
        let other = Filter {
            length: Some(*length),
            form: None,
            ..self.filter.clone()
        };
        format!("/reporting{}", other.query())
    }

    /// A column's address: the form, with the rest of the filter.
    fn head(&self, code: &str) -> String {
        let other = Filter {
            length: None,
            form: Some(code.to_owned()),
            ..self.filter.clone()
        };
        format!("/reporting{}", other.query())
    }
}

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    let request = visitor.request(&REPORTING)?;
    let person = Person::of(&visitor);
    let reminds = reminders::check(&visitor.actor).is_ok();
    let body = visitor
        .read(move |connection| {
            let report = reporting::page(connection, &request, today())?;
            render(person, request, report, reminds)
        })
        .await?;
    view::answer(body)
}

fn render(
    person: Person,
    request: Request,
    report: ReportingPage,
    reminds: bool,
) -> crate::error::Result<String> {
    let filter = request.filter;
    let frame = person
        .frame(&report.programme, &t!("review-reporting"), "reporting")
        .pick(
            &report.programme,
            "/reporting",
            &filter,
            true,
            today().year(),
        )
        .seen(&filter, false);
    let forms = match report.form {
        Some(_) => None,
        None => view::filled(
            &report.forms,
            "forms",
            &format!("/reporting/forms.csv{}", filter.query()),
        )?,
    };
    view::seen(
        &filter.clone(),
        &Page {
            frame,
            report,
            filter,
            forms,
            reminds,
        },
    )
}
