//! `/downloads` and the health page.

use actix_web::HttpResponse;
use askama::Template;

use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::error::Result;
use crate::i18n::{self, Html};
use crate::models::programme::Programme;
use crate::reports::package;
use crate::reports::sector::{self, SectorCard};

/// Something to take away.
struct Offer {
    title: String,
    /// What it holds, in a sentence or two.
    about: Html,
    /// How much that is, where it is cheap to know.
    size: String,
    /// Its formats and where they are.
    files: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "downloads.html")]
struct Downloads {
    frame: Frame,
    all: Vec<Offer>,
    tables: Vec<Offer>,
    /// The licence of the figures and its address, if the programme names one.
    licence: (String, String),
    cite: String,
    /// The last block and its seal.
    head: Option<(String, String)>,
}

/// What can be taken away.
pub async fn page(visitor: Visitor) -> Answer {
    let request = visitor.request(&[])?;
    let person = Person::of(&visitor);
    let origin = visitor.origin.clone();
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let sectors = sector::cards(connection, &programme, request.viewer)?;
            let cells = package::cells(connection, &programme, request.viewer)?;
            let head = (programme.head.clone()).map(|(block, seal)| (block.to_string(), seal));
            let (name, address) = programme.licence();
            view::html(&Downloads {
                all: all(cells),
                tables: tables(sectors),
                licence: (name, address.to_owned()),
                cite: cite(&programme, &origin),
                head,
                frame: person.frame(&programme, &t!("public-downloads"), "downloads"),
            })
        })
        .await?;
    view::answer(body)
}

/// What holds everything. A new format is one more pair of a line's files.
fn all(cells: usize) -> Vec<Offer> {
    vec![
        Offer {
            title: t!("downloads-package"),
            about: th!("downloads-package-about"),
            size: t!("downloads-package-size", count = package::TABLES.len()),
            files: vec![("ZIP", "/downloads/datapackage.zip".into())],
        },
        Offer {
            title: t!("downloads-cells"),
            about: th!("downloads-cells-about"),
            size: t!("downloads-rows", count = cells),
            files: vec![
                ("CSV", "/observations.csv".into()),
                ("HXL", "/observations.csv?hxl=1".into()),
                ("XLSX", "/observations.xlsx".into()),
                ("JSON", "/observations.json".into()),
                ("SDMX-CSV", "/observations.sdmx.csv".into()),
            ],
        },
        Offer {
            title: t!("downloads-map"),
            about: th!("downloads-map-about"),
            size: String::new(),
            files: vec![("GeoJSON", "/areas.geojson".into())],
        },
        Offer {
            title: t!("downloads-paper"),
            about: th!("downloads-paper-about"),
            size: String::new(),
            files: vec![("PDF", "/report.pdf".into())],
        },
    ]
}

/// The tables of the site that one most likely looks for.
fn tables(sectors: Vec<SectorCard>) -> Vec<Offer> {
    let offer = |title: String, about: Html, address: String| Offer {
        title,
        about,
        size: String::new(),
        files: table_files(&address),
    };
    let mut tables = vec![
        offer(
            t!("public-districts-by-key"),
            th!("downloads-districts-about"),
            "/overview".into(),
        ),
        offer(
            t!("public-who-reported"),
            th!("downloads-reporting-about"),
            "/reporting".into(),
        ),
    ];
    tables.extend(sectors.into_iter().map(|card| {
        let about = th!("downloads-sector-about");
        offer(
            card.sector.title(),
            about,
            format!("/sectors/{}", card.sector),
        )
    }));
    tables
}

/// The formats that every table has.
fn table_files(address: &str) -> Vec<(&'static str, String)> {
    [("CSV", ".csv"), ("XLSX", ".xlsx"), ("JSON", ".json")]
        .map(|(label, ending)| (label, format!("{address}{ending}")))
        .into()
}

/// How to name the figures as one's source.
fn cite(programme: &Programme, origin: &str) -> String {
    let name = Some(programme.name()).filter(|name| !name.is_empty());
    let block = programme.head.as_ref().map_or(0, |(block, _)| *block);
    t!(
        "downloads-cite-as",
        programme = name.unwrap_or("Groundwork"),
        address = origin,
        block = block.to_string(),
        day = i18n::day(today())
    )
}

/// Says that the server and its database answer. Cheap, and tells nothing else.
pub async fn health(visitor: Visitor) -> Answer {
    let alive: Result<()> = visitor.read(|_| Ok(())).await;
    alive?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok\n"))
}
