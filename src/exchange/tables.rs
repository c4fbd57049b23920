//! Tables of the reports as rows of files.

use std::io::Write;

use super::csv::{Cell as Field, Writer};
use crate::error::Result;
use crate::reports::table::{Cell, Column, Content, Table};

/// Column names of a file. Columns of one kind (one for each key figure, one
/// for each period) share a key: there the label tells them apart.
pub fn heads(columns: &[Column]) -> Vec<String> {
    columns
        .iter()
        .map(|c| {
            if columns.iter().filter(|other| other.key == c.key).count() > 1 {
                c.label.clone()
            } else {
                c.key.to_owned()
            }
        })
        .collect()
}

/// Writes one row: figures in full, words guarded.
pub fn write_row<W: Write>(writer: &mut Writer<W>, row: &[Cell]) -> Result<()> {
    let texts: Vec<String> = row.iter().map(Cell::shown).collect();
    writer.row(
        row.iter()
            .zip(&texts)
            .map(|(cell, text)| match &cell.content {
                Content::Empty => Field::Empty,
                Content::Count(n) => Field::Number(n.to_string()),
                Content::Figure(shown, _) => match shown.amount() {
                    Some(amount) => Field::Number(amount.to_string()),
                    None if shown.is_missing() => Field::Empty,
                    None => Field::Text(text),
                },
                Content::Text(_) | Content::State(..) | Content::Share(_) => Field::Text(text),
            }),
    )
}

/// Writes a whole table with every column.
pub fn write_table<W: Write>(writer: &mut Writer<W>, table: &Table) -> Result<()> {
    writer.head(&heads(&table.columns))?;
    for row in &table.rows {
        write_row(writer, row)?;
    }
    Ok(())
}
