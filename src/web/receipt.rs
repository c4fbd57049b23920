//! `/receipts/{block}`: what an approval posted, to be printed and kept.

use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::access::{self, Action, Object};
use crate::error::Error;
use crate::i18n;
use crate::reports::receipt::Receipt;

#[derive(Template)]
#[template(path = "receipt.html")]
struct Page {
    frame: Frame,
    receipt: Receipt,
}

impl Page {
    fn posted(&self) -> String {
        i18n::moment(self.receipt.posted_at)
    }

    fn shown(&self) -> String {
        i18n::day(today())
    }
}

/// The receipt of a block.
pub async fn page(visitor: Visitor, block: Path<String>) -> Answer {
    visitor.user()?;
    let block: i64 = block
        .parse()
        .map_err(|_| Error::NotFound(t!("entry-receipt-address")))?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor.read(move |connection| {
        let receipt = Receipt::load(connection, block)?;
        let object = Object {
            area_path: &receipt.area_path,
            ..Object::default()
        };
        access::check(&actor, Action::SeeReport, &object)?;
        let title = t!("entry-receipt-title", block = block.to_string());
        let frame = person.frame(&receipt.programme, &title, "review");
        view::html(&Page { frame, receipt })
    });
    view::answer(body.await?)
}
