//! Stylesheet, script and icon: compiled in, named by their content, kept for ever by
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
const SCRIPT: &str = include_str!("assets/entry.js");
const ICON: &str = include_str!("assets/icon.svg");

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("style-{}.css", fingerprint(STYLE)));
static SCRIPT_NAME: LazyLock<String> =
    LazyLock::new(|| format!("entry-{}.js", fingerprint(SCRIPT)));

fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest[..4]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The stylesheet's file name under `/assets/`.
pub fn style_name() -> &'static str {
    &STYLE_NAME
}

/// The entry form's script, by its file name under `/assets/`. Everything
/// works without it.
pub fn script_name() -> &'static str {
    &SCRIPT_NAME
}

/// One file.
pub async fn file(name: Path<String>) -> Answer {
    let (kind, body) = match name.as_str() {
        "icon.svg" => ("image/svg+xml", ICON),
        name if name == script_name() => ("text/javascript; charset=utf-8", SCRIPT),
        name if name == style_name() => ("text/css; charset=utf-8", STYLE),
        _ => return Err(Error::NotFound("There is no such file.".into()).into()),
    };
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header(("Cache-Control", "public, max-age=31536000, immutable"))
        .body(body))
}
