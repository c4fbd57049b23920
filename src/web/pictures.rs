//! Every drawing of the site as a file, at its address plus `.svg` or `.png`.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::web::Path;

use super::picture::{self, Picture};
use super::visitor::{Answer, Visitor, blocking, today};
use super::{assets, map_picture};
use crate::charts::Svg;
use crate::charts::png::png;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::head;
use crate::models::programme::Programme;
use crate::reports::filter::{FIGURES, FIGURES_OF_AREA, Filter, Request};
use crate::reports::{indicator, overview};

/// The overview's map.
pub async fn overview_map(visitor: Visitor, ending: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES)?;
    let file = visitor
        .read(move |connection| {
            let picture = of_overview(connection, &request)?;
            stand_alone(connection, &picture, &request.filter)
        })
        .await?;
    answer(file, "map", &ending).await
}

/// A drawing of an indicator's page.
pub async fn of_indicator(visitor: Visitor, path: Path<(String, String, String)>) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA)?;
    let (code, name, ending) = path.into_inner();
    let label = format!("{code}-{name}");
    let file = visitor
        .read(move |connection| {
            let picture = named(connection, &request, &code, &name)?;
            stand_alone(connection, &picture, &request.filter)
        })
        .await?;
    answer(file, &label, &ending).await
}

/// The overview's map, as the filter asks for it.
pub fn of_overview(connection: &mut DbConnection, request: &Request) -> Result<Picture> {
    let page = overview::overview(connection, request)?;
    let places = page.map(|page| page.places).unwrap_or_default();
    Ok(map_picture::map(&places, "map"))
}

/// An indicator's drawing by its name, as the filter asks for it.
pub fn named(
    connection: &mut DbConnection,
    request: &Request,
    code: &str,
    name: &str,
) -> Result<Picture> {
    let page = indicator::page(connection, request, code)?;
    picture::of_indicator(&page, name).ok_or_else(|| {
        let names = picture::names(&page).join(", ");
        Error::NotFound(t!(
            "public-no-drawing",
            code = code,
            name = name,
            names = names
        ))
    })
}

/// The drawing with where it comes from: the day, and the last block of the
/// ledger that it can show.
fn stand_alone(connection: &mut DbConnection, picture: &Picture, filter: &Filter) -> Result<Svg> {
    let programme = Programme::load(connection)?;
    let block = head(connection)?.map_or(0, |(block, _)| block);
    let (name, day, block) = (programme.name(), today().to_string(), block.to_string());
    let source = match filter.known {
        Some(known) => t!(
            "chart-file-source-known",
            name = name,
            day = day,
            block = block,
            known = known.to_string()
        ),
        None if filter.is_provisional => t!(
            "chart-file-source-open",
            name = name,
            day = day,
            block = block
        ),
        None => t!("chart-file-source", name = name, day = day, block = block),
    };
    picture
        .file(&source)
        .ok_or_else(|| Error::NotFound(t!("public-nothing-to-draw")))
}

async fn answer(file: Svg, name: &str, ending: &str) -> Answer {
    let (kind, body) = match ending {
        "png" => {
            let pixels = blocking(move || png(&file).map_err(Error::Internal)).await?;
            ("image/png", pixels)
        }
        _ => ("image/svg+xml", file.to_string().into_bytes()),
    };
    let name = name.replace(
        |c: char| !c.is_ascii_alphanumeric() && !"-._".contains(c),
        "-",
    );
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((CONTENT_SECURITY_POLICY, assets::chart_policy()))
        .insert_header((
            "Content-Disposition",
            format!("inline; filename=\"{name}.{ending}\""),
        ))
        .body(body))
}
