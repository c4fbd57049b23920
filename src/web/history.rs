//! `/enter/{form}/{area}/{period}/history`: the life of every cell of a report.

use askama::Template;

use super::entry::Place;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::access::{self, Action};
use crate::reports::entry::Sheet;
use crate::reports::history::History;

/// How many moments of a cell stand on the page of all cells.
const MOMENTS: usize = 6;

#[derive(Template)]
#[template(path = "history.html")]
struct Page {
    frame: Frame,
    history: History,
    is_one_cell: bool,
}

impl Page {
    fn address(&self) -> String {
        format!("{}/history", self.history.sheet.address("enter"))
    }

    fn state(&self) -> (String, &'static str) {
        self.history.sheet.state_words(today())
    }
}

/// What happened to a report and to each of its cells.
pub async fn page(visitor: Visitor, place: Place) -> Answer {
    visitor.user()?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let cell = visitor.parameter("cell").map(str::to_owned);
    let body = visitor.read(move |connection| {
        let sheet = Sheet::load(connection, &place.0, &place.1, &place.2)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        let limit = if cell.is_some() { usize::MAX } else { MOMENTS };
        let history = History::load(connection, sheet, cell.as_deref(), limit)?;
        let sheet = &history.sheet;
        let title = t!("entry-history-of", report = sheet.title());
        view::html(&Page {
            frame: person.frame(&sheet.programme, &title, "enter"),
            is_one_cell: cell.is_some(),
            history,
        })
    });
    view::answer(body.await?)
}
