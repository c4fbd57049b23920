//! Every table of the site as a file, at its address plus `.csv`, `.xlsx` or
//! `.json`; the observations also as `.sdmx.csv`.

use actix_web::web::Path;

use super::stream;
use super::visitor::{Answer, Visitor, today};
use crate::error::{Error, Result};
use crate::exchange::formats::Format;
use crate::reports::address;

/// One table.
pub async fn table(visitor: Visitor, place: Path<(String, String)>) -> Answer {
    let place = format!("{}.{}", place.0, place.1);
    let (address, format) = Format::of_address(&place)
        .ok_or_else(|| Error::Internal(format!("no format ends like {place:?}")))?;
    let (address, asker) = (address.to_owned(), visitor.asker());
    let mut pairs = visitor.pairs.clone();
    let format = tagged(format, &mut pairs)?;
    let name = format!("{}{}", file_name(&address), format.ending());
    let sheet = visitor
        .read(move |connection| address::sheet(connection, &address, &asker, &pairs, today()))
        .await?;
    stream::file(visitor.site.db.clone(), &name, sheet, format).await
}

/// CSV with HXL's tags where the address asks for them: `?hxl=1`.
fn tagged(format: Format, pairs: &mut Vec<(String, String)>) -> Result<Format> {
    let Some(at) = pairs.iter().position(|(name, _)| name == "hxl") else {
        return Ok(format);
    };
    match (format, pairs.remove(at).1.as_str()) {
        (Format::Csv, "1") => Ok(Format::Hxl),
        (Format::Csv, "" | "0") => Ok(Format::Csv),
        _ => Err(Error::BadInput(t!("out-hxl"))),
    }
}

/// An address as the name of a file.
pub fn file_name(address: &str) -> String {
    address.replace(
        |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.'),
        "-",
    )
}
