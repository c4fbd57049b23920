//! `/sectors`: subjects of the programme.

use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{picture, view};
use crate::models::programme::Programme;
use crate::reports::filter::FIGURES_OF_AREA;
use crate::reports::sector::{self, SectorCard, SectorPage};

#[derive(Template)]
#[template(path = "sector.html")]
struct Page {
    frame: Frame,
    report: SectorPage,
    charts: Vec<Markup>,
    subjects: Vec<Markup>,
    statements: Option<Markup>,
}

#[derive(Template)]
#[template(path = "sectors.html")]
struct List {
    frame: Frame,
    sectors: Vec<SectorCard>,
}

/// All sectors.
pub async fn list(visitor: Visitor) -> Answer {
    let request = visitor.request(&[])?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let sectors = sector::cards(connection, &programme, request.viewer)?;
            view::html(&List {
                frame: person.frame(&programme, &t!("nav-sectors"), "sectors"),
                sectors,
            })
        })
        .await?;
    view::answer(body)
}

/// One sector.
pub async fn page(visitor: Visitor, word: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = sector::page(connection, &request, &word)?;
            let frame = person
                .frame(&report.programme, &report.sector.title(), "sectors")
                .pick(
                    &report.programme,
                    format!("/sectors/{word}"),
                    &request.filter,
                    true,
                    today().year(),
                )
                .seen(&request.filter, true);
            let query = request.filter.query();
            let csv = format!("/sectors/{word}.csv{query}");
            let (to_table, to_origin) = (t!("public-table"), t!("public-origin"));
            let mut charts = Vec::new();
            if let Some((code, line, places)) = &report.lead {
                let series = [
                    (
                        to_table.as_str(),
                        format!("/indicators/{code}{query}#series"),
                    ),
                    ("CSV", format!("/indicators/{code}/series.csv{query}")),
                    (
                        to_origin.as_str(),
                        format!("/indicators/{code}/postings{query}"),
                    ),
                ];
                charts.push(picture::line(line, "trend").panel(
                    &series,
                    &format!("/indicators/{code}/series"),
                    &query,
                )?);
                let by_area = [
                    (
                        to_table.as_str(),
                        format!("/indicators/{code}{query}#performance"),
                    ),
                    ("CSV", format!("/indicators/{code}.csv{query}")),
                ];
                if places.has_values() {
                    charts.push(picture::bars(places, "places").panel(
                        &by_area,
                        &format!("/indicators/{code}/bars"),
                        &query,
                    )?);
                }
            }
            let subjects = report
                .subjects
                .iter()
                .enumerate()
                .map(|(at, table)| view::table(table, &format!("subject-{at}"), &csv))
                .collect::<Result<_, _>>()?;
            let statements = view::filled(
                &report.statements,
                "statements",
                &format!("/sectors/{word}/statements.csv{query}"),
            )?;
            view::seen(
                &request.filter,
                &Page {
                    frame,
                    charts,
                    subjects,
                    statements,
                    report,
                },
            )
        })
        .await?;
    view::answer(body)
}
