//! `/changes`: what changed between two days.

use askama::Template;

use super::draw::Markup;
use super::frame::{Choice, Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::models::area::Level;
use crate::reports::changes::{self, ChangesPage};
use crate::reports::filter::CHANGES;

#[derive(Template)]
#[template(path = "changes.html")]
struct Page {
    frame: Frame,
    report: ChangesPage,
    areas: Vec<Choice>,
    totals: Option<Markup>,
    postings: Option<Markup>,
}

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    let request = visitor.request(&CHANGES)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = changes::page(connection, &request, today())?;
            let file = |name: &str| format!("/changes{name}.csv{}", request.filter.query());
            view::html(&Page {
                frame: person.frame(&report.programme, &t!("public-changes"), "overview"),
                areas: areas(&report),
                totals: view::filled(&report.totals, "totals", &file(""))?,
                postings: view::filled(&report.postings, "postings", &file("/postings"))?,
                report,
            })
        })
        .await?;
    view::answer(body)
}

/// The areas to choose from: those that are not too small, and the one shown.
fn areas(report: &ChangesPage) -> Vec<Choice> {
    let all = report.programme.tree.all().iter();
    let wanted = |level| !matches!(level, Level::Settlement | Level::Complex);
    all.filter(|area| wanted(area.level) || area.id == report.area.id)
        .map(|area| Choice {
            value: area.code.clone(),
            label: area.name.clone(),
            is_chosen: area.id == report.area.id,
        })
        .collect()
}
