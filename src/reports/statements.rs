//! What others published, as a table.

use super::disclosure::{Shown, Viewer, counts_people};
use super::table::{Cell, Column, Table};
use super::words;
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::models::area::Level;
use crate::models::programme::Programme;
use crate::models::statement::{self, Key, Of, Statement};

/// How many decimals a statement is shown with: as many as it has.
fn text(statement: &Statement) -> String {
    let units = statement.amount().units();
    let decimals = (0..4)
        .find(|&d| units % 10_i64.pow(4 - d) == 0)
        .unwrap_or(4);
    words::amount_with_unit(
        statement.amount().to_f64(),
        &i18n::number(units, decimals),
        &statement.unit,
    )
}

/// A statement in one line: figure, when, who.
pub fn one_line(statement: &Statement) -> String {
    let who = statement
        .source
        .as_ref()
        .map_or_else(|| t!("public-no-source"), |s| s.publisher.clone());
    t!(
        "public-statement-line",
        figure = text(statement),
        when = words::days(statement.from_day, statement.to_day),
        who = who
    )
}

/// Whether the viewer may see it. Statements were published by others, so
/// only those of an indicator that is not public, and small counts of people
/// of one that is protected, stay inside.
fn may_show(programme: &Programme, viewer: Viewer, statement: &Key) -> bool {
    let Some(indicator) = statement
        .indicator_id
        .and_then(|id| programme.catalogue.get(id))
    else {
        return true;
    };
    let below = programme
        .tree
        .get(statement.area_id)
        .is_some_and(|a| matches!(a.level, Level::Settlement | Level::Complex));
    viewer == Viewer::Staff || (indicator.is_public && !(counts_people(indicator) && below))
}

/// All that the viewer may see.
pub fn visible(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
    of: &Of<'_>,
) -> Result<Vec<Statement>> {
    let keys = visible_keys(connection, programme, viewer, of)?;
    statement::list(connection, &keys)
}

/// Which of them the viewer may see.
pub(super) fn visible_keys(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
    of: &Of<'_>,
) -> Result<Vec<Key>> {
    let mut keys = statement::keys(connection, of)?;
    keys.retain(|key| may_show(programme, viewer, key));
    Ok(keys)
}

/// Rows that a page shows: the rest is in the file.
const ON_PAGE: usize = 20;

/// The table of the first that the viewer may see, as many as a page shows:
/// reading hundreds to show twenty would be a large part of its time.
pub fn first(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
    of: &Of<'_>,
    caption: &str,
) -> Result<Table> {
    let mut keys = visible_keys(connection, programme, viewer, of)?;
    let more = keys.len().saturating_sub(ON_PAGE);
    keys.truncate(ON_PAGE);
    let shown = statement::list(connection, &keys)?;
    Ok(Table {
        more,
        ..table(programme, &shown, caption)
    })
}

/// The table of statements.
pub fn table(programme: &Programme, statements: &[Statement], caption: &str) -> Table {
    let rows = statements
        .iter()
        .map(|statement| {
            let area = programme.tree.get(statement.area_id);
            let indicator = statement
                .indicator_id
                .and_then(|id| programme.catalogue.get(id));
            let source = statement.source.as_ref();
            let what = Cell::text(statement.label.clone());
            vec![
                match indicator {
                    Some(indicator) => what.to(format!("/indicators/{}", indicator.code)),
                    None => what,
                },
                Cell::text(area.map_or("", |a| a.name.as_str()))
                    .to(area.map_or(String::new(), |a| format!("/areas/{}", a.code))),
                Cell::text(area.map_or("", |a| a.code.as_str())),
                Cell::text(text(statement)).hint(statement.note.clone()),
                Cell::figure(Shown::Exact(statement.amount()), 4),
                Cell::text(statement.unit.clone()),
                Cell::text(words::days(statement.from_day, statement.to_day)),
                Cell::text(statement.published_when.clone()),
                Cell::text(source.map_or_else(|| t!("public-no-source"), |s| s.label()))
                    .to(source.and_then(|s| s.link()).unwrap_or_default()),
                Cell::text(source.map_or("", |s| s.url.as_str())),
                Cell::text(statement.note.clone()),
            ]
        })
        .collect();
    Table {
        caption: caption.to_owned(),
        subtitle: t!("public-statements-what"),
        columns: vec![
            Column::text("what", t!("public-what")),
            Column::text("area", t!("public-where")),
            Column::text("area_code", "").in_files(),
            Column::text("statement", t!("public-published-figure")),
            Column::number("value", "").in_files(),
            Column::text("unit", "").in_files(),
            Column::text("when", t!("public-when")),
            Column::text("published_when", "").in_files(),
            Column::text("source", t!("public-source")),
            Column::text("source_url", "").in_files(),
            Column::text("note", "").in_files(),
        ],
        on_page: Some(ON_PAGE),
        rows,
        ..Table::default()
    }
}
