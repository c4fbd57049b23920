//! `/setup/{table}/removal`: taking a row out, asked for once more.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::setup::allow;
use super::setup_fields::mark;
use super::setup_row::open_table;
use super::view;
use super::visitor::{Answer, Sent, Visitor, now, text};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::programme::Programme;
use crate::models::setup::{self, Row, Table};
use crate::reports::setup::encoded;

#[derive(Template)]
#[template(path = "setup_removal.html")]
struct Page {
    frame: Frame,
    table: &'static Table,
    key: String,
    seen: String,
    row: Row,
    problems: Vec<String>,
}

impl Page {
    /// What the row says, as label and text.
    fn facts(&self) -> impl Iterator<Item = (String, String)> {
        let facts = self.table.columns.iter().zip(&self.row.texts);
        facts
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| (self.table.label(column), setup::shown(column, text)))
    }

    fn address(&self) -> String {
        format!("/setup/{}/row?of={}", self.table.name, encoded(&self.key))
    }
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    table: &'static Table,
    key: String,
    problems: Vec<String>,
) -> Result<String> {
    let setup = setup::read(connection)?;
    let row = setup.find(table, &key).cloned().ok_or_else(|| {
        Error::NotFound(t!("setup-removal-gone", row = key, table = table.heading()))
    })?;
    let title = match (t!("setup-removal-title", row = key), problems.is_empty()) {
        (title, true) => title,
        (title, false) => t!("error-title", title = title),
    };
    view::html(&Page {
        frame: person.frame(&Programme::load(connection)?, &title, "setup"),
        table,
        seen: mark(&row),
        key,
        row,
        problems,
    })
}

/// Asks once more.
pub async fn page(visitor: Visitor, name: Path<String>) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let table = open_table(&name)?;
    let key = visitor.parameter("of").unwrap_or("").to_owned();
    let body = visitor.read(move |connection| render(connection, person, table, key, Vec::new()));
    view::answer(body.await?)
}

/// Takes the row out. Where it is gone already, nothing changes.
pub async fn remove(visitor: Visitor, name: Path<String>, form: Sent) -> Answer {
    let user = visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let table = open_table(&name)?;
    let (key, seen) = (text(&form, "of"), text(&form, "seen"));
    let again = visitor.write(move |connection| {
        connection.lock_ledger()?;
        let setup = setup::read(connection)?;
        let Some(row) = setup.find(table, &key) else {
            return Ok(None);
        };
        if mark(row) != seen {
            let changed = t!("setup-removal-changed");
            let body = render(connection, person, table, key, vec![changed])?;
            return Ok(Some((StatusCode::CONFLICT, body)));
        }
        let removed = setup::apply_row(connection, table, Some(&key), None, &user.name, now())?;
        let Err(problems) = removed else {
            return Ok(None);
        };
        let sentences = problems
            .iter()
            .map(|p| {
                if p.table == table.name {
                    p.sentence.clone()
                } else {
                    p.told()
                }
            })
            .collect();
        let body = render(connection, person, table, key, sentences)?;
        Ok(Some((StatusCode::UNPROCESSABLE_ENTITY, body)))
    });
    match again.await? {
        None => view::lead_to(&format!("/setup/{}?removed=yes", table.name)),
        Some((status, body)) => view::again(status, body),
    }
}
