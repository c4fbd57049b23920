//! `/areas`: places.

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{map_picture, view};
use crate::models::programme::Programme;
use crate::reports::area::{self, AreaPage};
use crate::reports::filter::{FIGURES_IN_ORDER, Filter};

#[derive(Template)]
#[template(path = "area.html")]
struct Page {
    frame: Frame,
    report: AreaPage,
    map: Option<Markup>,
    /// Where more of what changed is told.
    more: String,
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
    let request = visitor.request(&FIGURES_IN_ORDER)?;
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
            let map = report.map.as_ref().map(|(indicator, places)| {
                let drawing = format!("/indicators/{indicator}/map");
                let (table, method) = (t!("public-table"), t!("public-how-this"));
                let links = [
                    (table.as_str(), "#inside".to_owned()),
                    ("CSV", file("/inside")),
                    (
                        method.as_str(),
                        format!("/indicators/{indicator}?area={code}#method"),
                    ),
                ];
                let filter = Filter {
                    area: Some(code.to_string()),
                    ..request.filter.clone()
                };
                map_picture::map(places, "map").panel(&links, &drawing, &filter.query())
            });
            view::seen(
                &request.filter,
                &Page {
                    frame,
                    map: map.transpose()?,
                    more: format!("/changes?area={code}"),
                    children: view::filled(&report.children, "inside", &file("/inside"))?,
                    sectors,
                    reports: view::filled(&report.reports, "reports", &file("/reports"))?,
                    statements: view::filled(
                        &report.statements,
                        "statements",
                        &file("/statements"),
                    )?,
                    report,
                },
            )
        })
        .await?;
    view::answer(body)
}
