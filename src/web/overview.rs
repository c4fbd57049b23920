//! `/`: the state of the programme.

use askama::Template;
use chrono::Datelike;

use super::draw::{self, Markup};
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{map_picture, picture, view};
use crate::models::programme::Programme;
use crate::models::user;
use crate::reports::against::Against;
use crate::reports::filter::FIGURES_IN_ORDER;
use crate::reports::overview::{self, Overview, Tile};

#[derive(Template)]
#[template(path = "overview.html")]
struct Page {
    frame: Frame,
    report: Overview,
    map: Markup,
    trend: Markup,
    districts: Markup,
    /// The filter, for the same as a report.
    query: String,
}

#[derive(Template)]
#[template(path = "empty.html")]
struct Empty {
    frame: Frame,
    has_people: bool,
}

impl Page {
    fn spark(&self, tile: &Tile) -> Markup {
        draw::spark(&tile.code, &tile.name, &tile.spark)
    }

    fn meter(&self, against: &Against) -> Markup {
        let words = format!("{}. {}", against.words(), against.pace_words());
        draw::meter(against.share, against.pace, words.trim_end())
    }
}

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    let request = visitor.request(&FIGURES_IN_ORDER)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let Some(report) = overview::overview(connection, &request)? else {
                let frame = person.frame(&Programme::default(), &t!("empty-title"), "overview");
                return view::html(&Empty {
                    frame,
                    has_people: user::count(connection)? > 0,
                });
            };
            let frame = person
                .frame(&report.programme, &t!("nav-overview"), "overview")
                .pick(
                    &report.programme,
                    "/",
                    &request.filter,
                    false,
                    today().year(),
                )
                .seen(&request.filter, true);
            let query = request.filter.query();
            let code = &report.trend_code;
            let map = map_picture::map(&report.places, "map").panel(
                &[
                    (&t!("public-table"), "#districts".into()),
                    ("CSV", format!("/overview.csv{query}")),
                    (&t!("public-how-this"), format!("/indicators/{code}#method")),
                ],
                "/map",
                &query,
            )?;
            let trend = picture::line(&report.trend, "trend").panel(
                &[
                    (&t!("public-table"), format!("/indicators/{code}#series")),
                    ("CSV", format!("/indicators/{code}/series.csv{query}")),
                    (&t!("public-origin"), format!("/indicators/{code}/postings")),
                ],
                &format!("/indicators/{code}/series"),
                &query,
            )?;
            let districts = view::table(
                &report.districts,
                "districts",
                &format!("/overview.csv{query}"),
            )?;
            view::seen(
                &request.filter,
                &Page {
                    frame,
                    map,
                    trend,
                    districts,
                    query,
                    report,
                },
            )
        })
        .await?;
    view::answer(body)
}
