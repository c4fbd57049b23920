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
            0 if self.todo.openable.is_empty() => "Your account reports for no area. An administrator can give you the role of a reporter.".to_owned(),
            0 => "Nothing is due in your areas.".to_owned(),
            n => format!(
                "{} for you.",
                crate::i18n::plural(n as i64, "report waits", "reports wait")
            ),
        }
    }

    fn title(&self, group: &Group) -> &'static str {
        match group.need {
            Need::Returned => "Returned to you",
            Need::Draft => "Begun",
            Need::Overdue => "Overdue",
            Need::Due => "Due",
            Need::Waiting => "Handed in, awaiting approval",
            Need::Next => "Comes next",
        }
    }

    fn about(&self, group: &Group) -> &'static str {
        match group.need {
            Need::Returned => "Put right what the approver asks for, and submit again.",
            Need::Draft => "Saved, and not submitted yet.",
            Need::Overdue => "The due day has passed and nothing was entered.",
            Need::Due => "The period has ended.",
            Need::Waiting => "Nothing for you to do.",
            Need::Next => "The period has not ended yet.",
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
                frame: person.frame(&todo.programme, "Enter data", "enter"),
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
        return Err(Error::BadInput("Choose a form from the list.".into()));
    }
    Ok(Some(format!("/enter/{open}/{period}")))
}
