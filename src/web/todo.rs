//! `/enter`: what a reporter has to do next.

use askama::Template;

use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, today};
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::reports::due::Need;
use crate::reports::todo::{self, Group, TodoPage};

#[derive(Template)]
#[template(path = "todo.html")]
struct Page {
    frame: Frame,
    todo: TodoPage,
}

impl Page {
    fn lede(&self) -> String {
        match self.todo.count() {
            0 if self.todo.openable.is_empty() => t!("entry-todo-nobody"),
            0 => t!("entry-todo-none"),
            n => t!("entry-todo-count", count = n),
        }
    }

    fn title(&self, group: &Group) -> String {
        match group.need {
            Need::Returned => t!("entry-need-returned"),
            Need::Draft => t!("entry-need-draft"),
            Need::Overdue => t!("entry-need-overdue"),
            Need::Due => t!("entry-need-due"),
            Need::Waiting => t!("entry-need-waiting"),
            Need::Next => t!("entry-need-next"),
        }
    }

    fn about(&self, group: &Group) -> String {
        match group.need {
            Need::Returned => t!("entry-about-returned"),
            Need::Draft => t!("entry-about-draft"),
            Need::Overdue => t!("entry-about-overdue"),
            Need::Due => t!("entry-about-due"),
            Need::Waiting => t!("entry-about-waiting"),
            Need::Next => t!("entry-about-next"),
        }
    }

    /// The class of a group's mark.
    fn mark(&self, group: &Group) -> &'static str {
        match group.need {
            Need::Returned => "wait",
            Need::Draft => "draft",
            Need::Overdue => "late",
            Need::Due => "due",
            Need::Waiting | Need::Next => "none",
        }
    }
}

/// The page; with `open` and `period`, the way to any report.
pub async fn page(visitor: Visitor) -> Answer {
    visitor.user()?;
    if let Some(address) = opened(&visitor)? {
        return view::lead_to(&address);
    }
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let within = visitor.parameter("area").map(str::to_owned);
    let body = visitor
        .read(move |connection| {
            let todo = todo::page(connection, &actor, within.as_deref(), today())?;
            view::html(&Page {
                frame: person.frame(&todo.programme, &t!("nav-enter"), "enter"),
                todo,
            })
        })
        .await?;
    view::answer(body)
}

/// The address of the report that was asked for by form and period.
fn opened(visitor: &Visitor) -> Result<Option<String>> {
    let (Some(open), Some(period)) = (visitor.parameter("open"), visitor.parameter("period"))
    else {
        return Ok(None);
    };
    let period: Period = period.trim().parse().map_err(Error::BadInput)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '/');
    if !open.chars().all(is_plain) {
        return Err(Error::BadInput(t!("entry-choose-form")));
    }
    Ok(Some(format!("/enter/{open}/{period}")))
}
