//! `/areas`: places.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::models::programme::Programme;
use crate::reports::area::{self, AreaPage};
use crate::reports::filter::FIGURES;

#[derive(Template)]
#[template(path = "area.html")]
struct Page {
    frame: Frame,
    report: AreaPage,
    children: Option<Markup>,
    sectors: Vec<(&'static str, String, Markup)>,
    reports: Option<Markup>,
    statements: Option<Markup>,
}

/// The list of areas is the page of the programme's own area.
pub async fn list(visitor: Visitor) -> Answer {
    let root = visitor
        .read(|connection| Ok(Programme::load(connection)?.area().map(|a| a.code.clone())))
        .await?;
    let address = root.map_or("/".into(), |code| format!("/areas/{code}"));
    Ok(HttpResponse::SeeOther()
        .insert_header(("Location", address))
        .finish())
}

/// One area.
pub async fn page(visitor: Visitor, code: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = area::page(connection, &request, &code)?;
            let frame = person
                .frame(&report.programme, &report.area.name, "areas")
                .pick(
                    &report.programme,
                    format!("/areas/{code}"),
                    &request.filter,
                    false,
                    today().year(),
                )
                .seen(&request.filter, true);
            let file = |name: &str| format!("/areas/{code}{name}.csv{}", request.filter.query());
            let csv = file("");
            let mut sectors = Vec::new();
            for (sector, table) in &report.sectors {
                sectors.push((
                    sector.word(),
                    sector.title(),
                    view::table(table, sector.word(), &csv)?,
                ));
            }
            view::html(&Page {
                frame,
                children: view::filled(&report.children, "inside", &file("/inside"))?,
                sectors,
                reports: view::filled(&report.reports, "reports", &file("/reports"))?,
                statements: view::filled(&report.statements, "statements", &file("/statements"))?,
                report,
            })
        })
        .await?;
    view::answer(body)
}
