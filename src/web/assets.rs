//! Stylesheet and icon: compiled in, named by their content, kept for ever by
//! browsers.

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::web::Path;
use sha2::{Digest, Sha256};

use super::visitor::Answer;
use crate::error::Error;

const STYLE: &str = concat!(
    include_str!("assets/style.css"),
    include_str!("assets/charts.css")
);
const ICON: &str = include_str!("assets/icon.svg");

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| {
    let digest = Sha256::digest(STYLE);
    format!(
        "style-{:02x}{:02x}{:02x}{:02x}.css",
        digest[0], digest[1], digest[2], digest[3]
    )
});

/// The stylesheet's file name under `/assets/`.
pub fn style_name() -> &'static str {
    &STYLE_NAME
}

/// One file.
pub async fn file(name: Path<String>) -> Answer {
    let (kind, body) = match name.as_str() {
        "icon.svg" => ("image/svg+xml", ICON),
        name if name == style_name() => ("text/css; charset=utf-8", STYLE),
        _ => return Err(Error::NotFound("There is no such file.".into()).into()),
    };
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header(("Cache-Control", "public, max-age=31536000, immutable"))
        .body(body))
}
