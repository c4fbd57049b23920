//! `/downloads` and the health page.

use actix_web::HttpResponse;
use askama::Template;

use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor};
use crate::db::schema::cells;
use crate::error::Result;
use crate::models::programme::Programme;
use crate::reports::sector::{self, SectorCard};

#[derive(Template)]
#[template(path = "downloads.html")]
struct Downloads {
    frame: Frame,
    cells: String,
    sectors: Vec<SectorCard>,
}

/// What can be taken away.
pub async fn page(visitor: Visitor) -> Answer {
    use diesel::prelude::*;
    let request = visitor.request(&[])?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let cells: i64 = cells::table.count().get_result(connection)?;
            let programme = Programme::load(connection)?;
            let sectors = sector::cards(connection, &programme, request.viewer)?;
            view::html(&Downloads {
                frame: person.frame(&programme, &t!("public-downloads"), "downloads"),
                cells: crate::i18n::count(cells),
                sectors,
            })
        })
        .await?;
    view::answer(body)
}

/// Says that the server and its database answer. Cheap, and tells nothing else.
pub async fn health(visitor: Visitor) -> Answer {
    let alive: Result<()> = visitor.read(|_| Ok(())).await;
    alive?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok\n"))
}
