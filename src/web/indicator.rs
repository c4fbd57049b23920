//! `/indicators/{code}`: one indicator and the postings behind it.

use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{picture, view};
use crate::error::Result;
use crate::i18n;
use crate::reports::filter::FIGURES_OF_AREA_IN_ORDER;
use crate::reports::indicator::{self, IndicatorPage};
use crate::reports::postings::{self, PostingsPage};

#[derive(Template)]
#[template(path = "indicator.html")]
struct Page {
    frame: Frame,
    report: IndicatorPage,
    line: Markup,
    /// The areas below, on a map and as bars.
    beside: Vec<Markup>,
    parts: Vec<Markup>,
    timeline: Markup,
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

impl Page {
    fn unit(&self) -> String {
        i18n::unit_name(&self.report.indicator.unit)
    }
}

/// One indicator.
pub async fn page(visitor: Visitor, code: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA_IN_ORDER)?;
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
            let (to_table, to_origin) = (t!("public-table"), t!("public-origin"));
            let own = [
                (to_table.as_str(), "#series".to_owned()),
                ("CSV", format!("/indicators/{code}/series.csv{query}")),
                (to_origin.as_str(), postings.clone()),
            ];
            let by_area = [
                (to_table.as_str(), "#performance".to_owned()),
                ("CSV", format!("/indicators/{code}.csv{query}")),
            ];
            let drawn = |name: &str, links: &[picture::Link<'_>]| {
                let file = format!("/indicators/{code}/{name}");
                let picture = picture::of_indicator(&report, name);
                let panel = picture.map(|picture| picture.panel(links, &file, &query));
                panel.unwrap_or_else(|| Ok(Markup::default()))
            };
            let in_parts = [
                (to_table.as_str(), "#breakdown".to_owned()),
                ("CSV", format!("/indicators/{code}/breakdowns.csv{query}")),
            ];
            let by_period = [("CSV", format!("/indicators/{code}/timeline.csv{query}"))];
            let parts = report
                .parts
                .iter()
                .map(|parts| drawn(&parts.key, &in_parts));
            view::seen(
                &request.filter,
                &Page {
                    frame,
                    line: drawn("series", &own)?,
                    beside: picture::by_area(&report.places)
                        .into_iter()
                        .map(|name| drawn(name, &by_area))
                        .collect::<Result<_>>()?,
                    parts: parts.collect::<Result<_>>()?,
                    timeline: drawn("timeline", &by_period)?,
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
                },
            )
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
            let title = t!("public-origin-title", indicator = report.indicator.name);
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
            view::seen(
                &request.filter,
                &Postings {
                    frame,
                    table,
                    report,
                },
            )
        })
        .await?;
    view::answer(body)
}
