//! `/indicators/{code}`: one indicator and the postings behind it.

use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::{self, Markup};
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::reports::filter::FIGURES_OF_AREA;
use crate::reports::indicator::{self, IndicatorPage};
use crate::reports::postings::{self, PostingsPage};

#[derive(Template)]
#[template(path = "indicator.html")]
struct Page {
    frame: Frame,
    report: IndicatorPage,
    line: Markup,
    map: Option<Markup>,
    bars: Option<Markup>,
    performance: Markup,
    series: Markup,
    breakdowns: Option<Markup>,
    statements: Option<Markup>,
    postings: String,
}

#[derive(Template)]
#[template(path = "postings.html")]
struct Postings {
    frame: Frame,
    report: PostingsPage,
    table: Markup,
}

/// One indicator.
pub async fn page(visitor: Visitor, code: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = indicator::page(connection, &request, &code)?;
            let frame = person
                .frame(&report.programme, &report.indicator.name, "sectors")
                .pick(
                    &report.programme,
                    format!("/indicators/{code}"),
                    &request.filter,
                    true,
                    today().year(),
                )
                .seen(&request.filter, true);
            let query = request.filter.query();
            let postings = format!("/indicators/{code}/postings{query}");
            let own = [
                ("Table", "#series".to_owned()),
                ("CSV", format!("/indicators/{code}/series.csv{query}")),
                ("Where it comes from", postings.clone()),
            ];
            let by_area = [
                ("Table", "#performance".to_owned()),
                ("CSV", format!("/indicators/{code}.csv{query}")),
            ];
            let has_values = report.places.has_values();
            let has_tiles = has_values
                && report
                    .places
                    .places
                    .iter()
                    .filter(|p| p.tile.is_some() || !p.rings.is_empty())
                    .count()
                    > 3;
            view::html(&Page {
                frame,
                line: draw::line(&report.line, "trend", &own)?,
                map: if has_tiles {
                    Some(draw::map(&report.places, "map", &by_area)?)
                } else {
                    None
                },
                bars: if !has_values {
                    None
                } else {
                    Some(draw::bars(&report.places, "bars", &by_area)?)
                },
                performance: view::table(
                    &report.performance,
                    "performance",
                    &format!("/indicators/{code}.csv{query}"),
                )?,
                series: view::table(
                    &report.series,
                    "series",
                    &format!("/indicators/{code}/series.csv{query}"),
                )?,
                breakdowns: view::filled(
                    &report.breakdowns,
                    "breakdown",
                    &format!("/indicators/{code}/breakdowns.csv{query}"),
                )?,
                statements: view::filled(
                    &report.statements,
                    "statements",
                    &format!("/indicators/{code}/statements.csv{query}"),
                )?,
                postings,
                report,
            })
        })
        .await?;
    view::answer(body)
}

/// The postings behind an indicator's figures.
pub async fn postings(visitor: Visitor, code: Path<String>) -> Answer {
    let request = visitor.request(&["period", "area", "known"])?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = postings::page(connection, &request, &code)?;
            let title = format!("Where {} comes from", report.indicator.name);
            let frame = person
                .frame(&report.programme, &title, "sectors")
                .pick(
                    &report.programme,
                    format!("/indicators/{code}/postings"),
                    &request.filter,
                    true,
                    today().year(),
                )
                .seen(&request.filter, false);
            let table = view::table(
                &report.table,
                "postings",
                &format!("/indicators/{code}/postings.csv{}", request.filter.query()),
            )?;
            view::html(&Postings {
                frame,
                table,
                report,
            })
        })
        .await?;
    view::answer(body)
}
