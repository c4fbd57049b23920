//! Areas with their figures, for maps elsewhere: `/areas.geojson` and
//! `/indicators/CODE.geojson`.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::visitor::{Answer, Visitor};
use crate::exchange::geojson_out;
use crate::reports::filter::FIGURES_OF_AREA;
use crate::reports::geography;

/// The areas with the key figures.
pub async fn of_areas(visitor: Visitor) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA)?;
    let areas = visitor
        .read(move |connection| geography::of_areas(connection, &request))
        .await?;
    answer(geojson_out::write(&areas), "areas")
}

/// The areas with the figures of one indicator.
pub async fn of_indicator(visitor: Visitor, code: Path<String>) -> Answer {
    let request = visitor.request(&FIGURES_OF_AREA)?;
    let name = code.clone();
    let areas = visitor
        .read(move |connection| geography::of_indicator(connection, &request, &name))
        .await?;
    answer(geojson_out::write(&areas), &code)
}

fn answer(body: String, name: &str) -> Answer {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let name = name.replace(|c| !plain(c), "-");
    Ok(HttpResponse::Ok()
        .content_type("application/geo+json")
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}.geojson\""),
        ))
        .body(body))
}
