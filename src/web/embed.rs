//! Drawings for other sites' pages, in a frame: `/embed/` and the drawing's
//! address. What stands on somebody else's page is what everybody may see,
//! whoever is signed in here.

use actix_web::web::Path;
use askama::Template;

use super::draw::Markup;
use super::picture::Picture;
use super::visitor::{Answer, Visitor};
use super::{assets, pictures, view};
use crate::error::Result;
use crate::i18n::{self, Lang};
use crate::reports::disclosure::Viewer;
use crate::reports::filter::Request;

#[derive(Template)]
#[template(path = "embed.html")]
struct Page {
    lang: Lang,
    style: &'static str,
    picture: Picture,
    drawing: Markup,
    /// The page that the drawing is from.
    back: String,
}

/// The overview's map.
pub async fn overview_map(visitor: Visitor) -> Answer {
    let request = asked(&visitor, &["period"])?;
    let back = format!("/{}", request.filter.query());
    let body = visitor
        .read(move |connection| page(pictures::of_overview(connection, &request)?, back))
        .await?;
    view::answer(body)
}

/// A drawing of an indicator's page.
pub async fn of_indicator(visitor: Visitor, path: Path<(String, String)>) -> Answer {
    let request = asked(&visitor, &["period", "area"])?;
    let (code, name) = path.into_inner();
    let back = format!("/indicators/{code}{}", request.filter.query());
    let body = visitor
        .read(move |connection| page(pictures::named(connection, &request, &code, &name)?, back))
        .await?;
    view::answer(body)
}

fn asked(visitor: &Visitor, known: &[&str]) -> Result<Request> {
    let viewer = Viewer::Public;
    Ok(Request {
        viewer,
        ..visitor.request(known)?
    })
}

fn page(picture: Picture, back: String) -> Result<String> {
    // Links inside the drawing would open pages that refuse to be framed.
    let drawing = picture
        .drawing
        .as_ref()
        .map(|drawing| drawing.without_links());
    view::html(&Page {
        lang: i18n::language(),
        style: assets::style_name(),
        drawing: drawing.map_or_else(Markup::default, Markup::from),
        picture,
        back,
    })
}
