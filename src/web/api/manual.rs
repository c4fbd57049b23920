//! The chapter of the manual, drawn from the same table.

use askama::Template;

use super::json::Cell;
use super::{BASE, OPERATIONS, outline};
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Period;
use crate::models::form::Forms;
use crate::models::programme::Programme;
use crate::web::view;
use crate::web::visitor::today;

/// One operation as the chapter lists it.
struct Row {
    method: String,
    path: String,
    about: String,
    parameters: Vec<String>,
    /// The scope that a token needs; empty where none is needed.
    scope: &'static str,
}

/// A report that the example begins.
struct Example {
    /// Form, area and period, as the address has them.
    place: String,
    cell: Cell,
}

#[derive(Template)]
#[template(path = "manual_api.html")]
struct Chapter {
    origin: String,
    area: String,
    indicator: String,
    report: Option<Example>,
    operations: Vec<Row>,
}

fn rows() -> Vec<Row> {
    let row = |operation: &super::Operation| {
        let told = outline(operation);
        let parameters = told.parameters.into_iter();
        Row {
            method: operation.verb.to_uppercase(),
            path: format!("{BASE}{}", operation.path),
            about: operation.about(),
            parameters: parameters.map(|parameter| parameter.name).collect(),
            scope: told.scope.map_or("", |scope| scope.word()),
        }
    };
    OPERATIONS.iter().map(row).collect()
}

/// The report that some area has to make next.
fn example(connection: &mut DbConnection, programme: &Programme) -> Result<Option<Example>> {
    let forms = Forms::load(connection)?;
    let example = forms.all().iter().find_map(|form| {
        let period = Period::of_day(today(), form.period_length).step(-1);
        let mut assigned = forms.assignments().iter();
        let assigned = assigned.find(|a| a.form_id == form.id && a.covers(period))?;
        let area = programme.tree.get(assigned.area_id)?;
        let field = forms.fields(form.id).iter().find(|field| {
            let indicator = programme.catalogue.get(field.indicator_id);
            indicator.is_some_and(|indicator| indicator.is_public)
        })?;
        Some(Example {
            place: format!("{}/{}/{period}", form.code, area.code),
            cell: Cell::of(*field, &programme.catalogue),
        })
    });
    Ok(example)
}

/// The chapter.
pub fn chapter(
    connection: &mut DbConnection,
    programme: &Programme,
    origin: String,
) -> Result<String> {
    let mut shown = programme.key_figures().into_iter();
    let shown = shown.find(|indicator| indicator.is_public);
    view::html(&Chapter {
        origin,
        area: programme
            .area()
            .map_or("CODE".into(), |area| area.code.clone()),
        indicator: shown.map_or("CODE".into(), |indicator| indicator.code.clone()),
        report: example(connection, programme)?,
        operations: rows(),
    })
}
