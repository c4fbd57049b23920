//! Stylesheet, script and icon: compiled in, named by their content, kept for ever by
//! browsers.

use std::io::Read;
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::{AcceptEncoding, ContentEncoding, Encoding};
use actix_web::web::{Header, Path};
use base64ct::{Base64, Encoding as _};
use flate2::Compression;
use flate2::read::GzEncoder;
use sha2::{Digest, Sha256};

use super::visitor::Answer;
use crate::error::Error;

const CHARTS: &str = include_str!("assets/charts.css");
const STYLE: &str = concat!(
    include_str!("assets/style.css"),
    include_str!("assets/charts.css")
);
const SCRIPT: &str = include_str!("assets/entry.js");
const ICON: &str = include_str!("assets/icon.svg");

static STYLE_NAME: LazyLock<String> = LazyLock::new(|| format!("style-{}.css", fingerprint(STYLE)));
static SCRIPT_NAME: LazyLock<String> =
    LazyLock::new(|| format!("entry-{}.js", fingerprint(SCRIPT)));

/// The charts' rules for a file that stands alone, with the light palette
/// written out: programs that draw such files know neither variables nor themes.
static CHART_STYLE: LazyLock<String> = LazyLock::new(|| {
    // What reacts to screens and printers begins with `@`; what places a chart
    // on a page would misplace it in a file.
    let is_kept = |line: &&str| !line.starts_with('@') && !line.starts_with(".chart{");
    let rules: String = CHARTS.lines().filter(is_kept).collect();
    let mut rules = written_out(&rules);
    let palette = STYLE
        .split_once('{')
        .and_then(|(_, rest)| rest.split_once('}'));
    for entry in palette.map_or("", |(palette, _)| palette).split(';') {
        if let Some((name, value)) = entry.trim().split_once(':') {
            rules = rules.replace(&format!("var({name})"), value);
        }
    }
    rules
});

/// The rules with every `:is(...)` written out: few programs know it that draw
/// files, nor mixed colours, whose rules are left out.
fn written_out(rules: &str) -> String {
    let rule = |rule: &str| {
        let (selectors, looks) = rule.split_once('{')?;
        let selectors: Vec<String> = listed(selectors).into_iter().flat_map(choices).collect();
        (!looks.contains("color-mix(")).then(|| format!("{}{{{looks}", selectors.join(",")))
    };
    rules.split_inclusive('}').filter_map(rule).collect()
}

/// The parts of a list, parted by commas that stand in no brackets.
fn listed(list: &str) -> Vec<&str> {
    let mut depth = 0;
    list.split(|c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    })
    .collect()
}

/// What a selector with choices stands for.
fn choices(selector: &str) -> Vec<String> {
    let Some((before, rest)) = selector.split_once(":is(") else {
        return vec![selector.to_owned()];
    };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let one = |choice: &str| choices(&format!("{before}{choice}{after}"));
    listed(inside).into_iter().flat_map(one).collect()
}

/// What a chart's file may do: look as its own style says, and nothing else.
static CHART_POLICY: LazyLock<String> = LazyLock::new(|| {
    let digest = Base64::encode_string(&Sha256::digest(chart_style()));
    format!(
        "default-src 'none'; style-src 'sha256-{digest}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
});

/// The Content Security Policy of a chart's file.
pub fn chart_policy() -> &'static str {
    &CHART_POLICY
}

/// The style inside a chart's file.
pub fn chart_style() -> &'static str {
    &CHART_STYLE
}

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

/// A file with its name under `/assets/`, as it is and compressed.
struct Asset {
    name: &'static str,
    kind: &'static str,
    text: &'static str,
    gzipped: Vec<u8>,
}

impl Asset {
    /// Compressed once and well: pages are compressed as they are made, which
    /// is quick and leaves these half as large again.
    fn new(name: &'static str, kind: &'static str, text: &'static str) -> Self {
        let mut gzipped = Vec::new();
        let mut encoder = GzEncoder::new(text.as_bytes(), Compression::best());
        if encoder.read_to_end(&mut gzipped).is_err() {
            gzipped.clear();
        }
        Self {
            name,
            kind,
            text,
            gzipped,
        }
    }
}

static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    [
        Asset::new("icon.svg", "image/svg+xml", ICON),
        Asset::new(script_name(), "text/javascript; charset=utf-8", SCRIPT),
        Asset::new(style_name(), "text/css; charset=utf-8", STYLE),
    ]
});

/// One file.
pub async fn file(name: Path<String>, accepted: Option<Header<AcceptEncoding>>) -> Answer {
    let Some(asset) = ASSETS.iter().find(|asset| asset.name == name.as_str()) else {
        return Err(Error::NotFound("There is no such file.".into()).into());
    };
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(asset.kind)
        .insert_header(("Cache-Control", "public, max-age=31536000, immutable"))
        .insert_header(("Vary", "Accept-Encoding"));
    let choices = [Encoding::gzip(), Encoding::identity()];
    let choice = accepted.and_then(|accepted| accepted.negotiate(choices.iter()));
    if choice == Some(Encoding::gzip()) && !asset.gzipped.is_empty() {
        answer.insert_header(ContentEncoding::Gzip);
        return Ok(answer.body(asset.gzipped.as_slice()));
    }
    Ok(answer.body(asset.text))
}
