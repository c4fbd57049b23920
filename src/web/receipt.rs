//! `/receipts/{block}`: what a block posted, to be printed and kept.

use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{imports, view};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::ledger::BlockKind;
use crate::models::user::Actor;
use crate::reports::receipt::{Receipt, Sealed};
use crate::reports::receipt_batch::Batch;

/// The receipt of an approval.
#[derive(Template)]
#[template(path = "receipt.html")]
struct Page {
    frame: Frame,
    receipt: Receipt,
}

/// The receipt of an import and other blocks of many reports.
#[derive(Template)]
#[template(path = "receipt_batch.html")]
struct BatchPage {
    frame: Frame,
    receipt: Batch,
    /// The import's address, for those who may see it.
    import: String,
}

fn shown() -> String {
    i18n::day(today())
}

/// The receipt of a block.
pub async fn page(visitor: Visitor, block: Path<String>) -> Answer {
    visitor.user()?;
    let block: i64 = block
        .parse()
        .map_err(|_| Error::NotFound(t!("entry-receipt-address")))?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor.read(move |connection| {
        let sealed = Sealed::load(connection, block)?;
        match sealed.kind {
            BlockKind::Approval => of_approval(connection, person, &actor, sealed),
            BlockKind::Import | BlockKind::Setup => of_batch(connection, person, &actor, sealed),
        }
    });
    view::answer(body.await?)
}

fn title(sealed: &Sealed) -> String {
    t!("entry-receipt-title", block = sealed.block.to_string())
}

fn of_approval(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sealed: Sealed,
) -> Result<String> {
    let title = title(&sealed);
    let receipt = Receipt::load(connection, sealed)?;
    let object = Object {
        area_path: &receipt.area_path,
        ..Object::default()
    };
    access::check(actor, Action::SeeReport, &object)?;
    let frame = person.frame(&receipt.programme, &title, "review");
    view::html(&Page { frame, receipt })
}

fn of_batch(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sealed: Sealed,
) -> Result<String> {
    let title = title(&sealed);
    let receipt = Batch::load(connection, sealed)?;
    let import = receipt.import.as_ref().map(|import| import.id);
    let import = import.filter(|&id| imports::seen(connection, actor, id).is_ok());
    // Whoever may see one of its reports meets the block in their history.
    let sees = |area: &i32| {
        let area_path = receipt.programme.area_path(*area);
        let object = Object {
            area_path: &area_path,
            ..Object::default()
        };
        access::may(actor, Action::SeeReport, &object)
    };
    if import.is_none() && !receipt.areas.iter().any(sees) {
        access::check(actor, Action::SeeAudit, &Object::default())?;
    }
    view::html(&BatchPage {
        frame: person.frame(&receipt.programme, &title, "review"),
        receipt,
        import: import.map_or_else(String::new, |id| format!("/imports/{id}")),
    })
}
