//! Areas with their figures, for maps elsewhere: `/areas.geojson` and
//! `/indicators/CODE.geojson`.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Path;

use super::files::file_name;
use super::visitor::{Answer, Visitor};
use crate::exchange::geojson_out;
use crate::reports::geography::{self, Geography};

/// What the files are. Source: RFC 7946, 12.
pub const MEDIA_TYPE: &str = "application/geo+json";

/// The areas with the key figures.
pub async fn of_areas(visitor: Visitor) -> Answer {
    answer(visitor, "areas".to_owned()).await
}

/// The areas with the figures of one indicator.
pub async fn of_indicator(visitor: Visitor, code: Path<String>) -> Answer {
    answer(visitor, format!("indicators/{code}")).await
}

async fn answer(visitor: Visitor, table: String) -> Answer {
    let (asker, pairs) = (visitor.asker(), visitor.pairs.clone());
    let name = table.clone();
    let areas = visitor
        .read(move |connection| geography::find(connection, &asker, &table, &pairs))
        .await?;
    Ok(file(&areas, &name))
}

/// The areas as a file.
pub fn file(areas: &Geography, table: &str) -> HttpResponse {
    let name = file_name(table);
    let disposition = format!("attachment; filename=\"{name}.geojson\"");
    HttpResponse::Ok()
        .content_type(MEDIA_TYPE)
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(geojson_out::write(areas))
}
