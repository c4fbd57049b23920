//! Every table of the site as a file, at its address plus `.csv`.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::visitor::{Answer, Visitor, today};
use crate::exchange::csv::Writer;
use crate::exchange::tables::write_table;
use crate::reports::address;

/// One table.
pub async fn table(visitor: Visitor, place: Path<String>) -> Answer {
    let (asker, pairs) = (visitor.asker(), visitor.pairs.clone());
    let name = place.replace(
        |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.'),
        "-",
    );
    let body = visitor
        .read(move |connection| {
            let mut writer = Writer::new(Vec::new());
            let table = address::table(connection, &place, &asker, &pairs, today())?;
            write_table(&mut writer, &table)?;
            writer.finish()
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}.csv\""),
        ))
        .body(body))
}
