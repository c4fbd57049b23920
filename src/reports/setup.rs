//! What is set up, as lists to look through and to choose from.

use std::collections::HashMap;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::table::{Cell, Column, Table};
use crate::i18n::language;
use crate::models::names::folded;
use crate::models::setup::{self, Input, Row, Setup};

/// How many rows a page lists.
pub const LONGEST: usize = 200;

/// How many columns a list shows.
const WIDEST: usize = 7;

/// What is seldom looked for: it is on the row's own page.
const LEFT_OUT: [&str; 8] = [
    "name_az",
    "name_ru",
    "name_ar",
    "latitude",
    "longitude",
    "tile_column",
    "tile_row",
    "scale",
];

/// A table's rows that hold what is looked for.
pub struct Listing {
    /// The rows, at most [`LONGEST`].
    pub table: Table,
    /// How many there are at all.
    pub all: usize,
    /// How many hold what is looked for.
    pub found: usize,
}

/// Address of a row's own page.
pub fn address(table: &setup::Table, key: &str) -> String {
    format!("/setup/{}/row?of={}", table.name, encoded(key))
}

/// Text as a part of an address.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// The table's rows in which every word of `asked` stands somewhere.
pub fn list(setup: &Setup, table: &'static setup::Table, asked: &str) -> Listing {
    let names = Names::of(setup, table);
    let words: Vec<String> = asked.split_whitespace().map(folded).collect();
    let holds = |row: &&Row| {
        let text = folded(&names.text(table, row));
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let rows = setup.rows(table.name);
    let found: Vec<&Row> = rows.iter().filter(holds).collect();
    Listing {
        table: shown(table, &names, &found, ""),
        all: rows.len(),
        found: found.len(),
    }
}

/// The rows of another table that belong to one: a form's lines, a rule's terms.
pub fn belonging(
    setup: &Setup,
    table: &'static setup::Table,
    column: &'static str,
    code: &str,
) -> Table {
    let rows = setup.rows(table.name).iter();
    let rows: Vec<&Row> = rows.filter(|row| table.text(row, column) == code).collect();
    shown(table, &Names::of(setup, table), &rows, column)
}

/// Codes to choose from, each with what it is called.
pub fn choices(setup: &Setup, name: &str) -> Vec<(String, String)> {
    let Ok(table) = setup::table(name) else {
        return Vec::new();
    };
    let total = (name == "breakdowns").then(|| ("total".to_owned(), t!("setup-total")));
    let rows = setup.rows(name).iter();
    let rows = rows.map(|row| (table.text(row, "code").to_owned(), called(table, row)));
    total.into_iter().chain(rows).collect()
}

/// The column of names in the language of the answer; there is none of the
/// English ones.
fn translated() -> String {
    format!("name_{}", language().code())
}

/// What a row is called beside its code, in the language of the answer where
/// it has a name there.
fn called(table: &setup::Table, row: &Row) -> String {
    let own = translated();
    let name = [own.as_str(), "name", "publisher", "message"]
        .into_iter()
        .map(|column| table.text(row, column))
        .find(|text| !text.is_empty())
        .unwrap_or_default();
    match (table.text(row, "valid_to"), table.text(row, "published")) {
        ("", "") => name.to_owned(),
        ("", published) => format!("{name}, {published}"),
        (until, _) => t!("setup-called-until", name = name, month = until),
    }
}

/// Names of the codes that a table refers to.
struct Names(HashMap<&'static str, HashMap<String, String>>);

impl Names {
    fn of(setup: &Setup, table: &setup::Table) -> Self {
        let to = table
            .columns
            .iter()
            .filter_map(|column| match column.input {
                Input::Reference(to) => Some((to, choices(setup, to).into_iter().collect())),
                _ => None,
            });
        Self(to.collect())
    }

    fn name(&self, input: Input, code: &str) -> &str {
        match input {
            Input::Reference(to) => self
                .0
                .get(to)
                .and_then(|names| names.get(code))
                .map_or("", String::as_str),
            _ => "",
        }
    }

    /// All that a row says, with the names of what it refers to.
    fn text(&self, table: &setup::Table, row: &Row) -> String {
        let texts = table.columns.iter().zip(&row.texts);
        texts
            .flat_map(|(column, text)| {
                let name = self.name(column.input, text).to_owned();
                [text.clone(), setup::shown(column, text), name]
            })
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// A row's own page; what is written by moves alone leads to the area.
fn leads_to(table: &setup::Table, row: &Row, text: &str) -> String {
    match table.name {
        "area_changes" => format!("/areas/{}", encoded(text)),
        _ => address(table, &table.key(row)),
    }
}

fn shown(
    table: &'static setup::Table,
    names: &Names,
    rows: &[&Row],
    left_out: &'static str,
) -> Table {
    let rows = &rows[..rows.len().min(LONGEST)];
    let says_something = |at: usize| rows.iter().any(|row| !row.texts[at].is_empty());
    let mut columns: Vec<usize> = (0..table.columns.len())
        .filter(|&at| {
            let column = &table.columns[at];
            let is_told = column.key == left_out || LEFT_OUT.contains(&column.key);
            let is_long = column.input == Input::Long && table.columns.len() > 2;
            !is_told && !is_long && (at == 0 || says_something(at))
        })
        .collect();
    // The column that leads on comes first: a code or what is referred to.
    if let Some(lead) = columns
        .iter()
        .position(|&at| at == 0 || matches!(table.columns[at].input, Input::Reference(_)))
    {
        let lead = columns.remove(lead);
        columns.insert(0, lead);
    }
    columns.truncate(WIDEST);
    let cell = |row: &Row, at: usize| {
        let (column, text) = (&table.columns[at], &row.texts[at]);
        let hint = match column.key {
            "name" => table.text(row, &translated()),
            _ => names.name(column.input, text),
        };
        let cell = Cell::text(setup::shown(column, text)).hint(hint);
        if at != columns[0] {
            return cell;
        }
        let label = match text.is_empty() {
            true => t!("setup-none"),
            false => setup::shown(column, text),
        };
        Cell::text(label)
            .hint(names.name(column.input, text))
            .to(leads_to(table, row, text))
    };
    Table {
        caption: table.heading(),
        columns: columns
            .iter()
            .map(|&at| &table.columns[at])
            .map(|column| Column::text(column.key, table.label(column)))
            .collect(),
        rows: rows
            .iter()
            .map(|row| columns.iter().map(|&at| cell(row, at)).collect())
            .collect(),
        ..Table::default()
    }
}
