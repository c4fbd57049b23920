//! `/reporting`: who has reported.

use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::reports::reporting;

#[derive(Template)]
#[template(path = "reporting.html")]
struct Page {
    frame: Frame,
    forms: Markup,
    matrix: Option<Markup>,
}

const FILTERS: &[&str] = &["period", "area", "form"];

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    let request = visitor.request(FILTERS)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = reporting::page(connection, &request, today())?;
            let frame = person
                .frame(&report.programme, "Who has reported", "reporting")
                .pick(
                    &report.programme,
                    "/reporting",
                    &request.filter,
                    true,
                    today().year(),
                );
            let csv = format!("/reporting.csv{}", request.filter.query());
            let matrix = view::filled(&report.matrix, "matrix", &csv)?;
            let forms = view::table(
                &report.forms,
                "forms",
                &format!("/reporting/forms.csv{}", request.filter.query()),
            )?;
            view::html(&Page {
                frame,
                forms,
                matrix,
            })
        })
        .await?;
    view::answer(body)
}
