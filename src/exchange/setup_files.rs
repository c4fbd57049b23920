//! The setup as a folder of files: `TABLE.csv`, or `TABLE.toml` with one
//! `[[TABLE]]` for each row. A table whose file is there is what the file
//! says, whole; the others stay as they are.

use ::csv::StringRecord;

use super::csv::{Cell, Writer, unguarded};
use super::files::Files;
use super::setup_toml;
use crate::db::DbConnection;
use crate::error::Result;
use crate::models::names::{OTHERS, unknown};
use crate::models::setup::{self, Input, Problem, Row, Setup, TABLES, Table};

/// Files beside the setup that `groundwork import` reads and a setup leaves
/// aside.
const FIGURES: [&str; 2] = ["figures.csv", "projects.csv"];

/// What a folder says.
pub struct Wanted {
    /// The tables that are there.
    pub setup: Setup,
    /// Names of the files that hold figures.
    pub figures: Vec<String>,
    /// Tables that the files of figures add rows to.
    added_to: Vec<&'static str>,
}

impl Wanted {
    /// What a programme that has its figures may be changed to. A table to
    /// which the files of figures add rows is not whole beside them, so it is
    /// left aside with them.
    pub fn for_a_change(mut self) -> Self {
        for table in &self.added_to {
            if self.setup.leave(table) {
                self.figures.push((*table).to_owned());
            }
        }
        self
    }
}

/// The tables that a file of figures adds rows to; nothing for what cannot be
/// read, which the import will say.
fn added_to(figures: &str) -> impl Iterator<Item = &'static str> {
    let mut reader = ::csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(figures.as_bytes());
    let at = (reader.headers().ok())
        .and_then(|heads| heads.iter().position(|head| head.trim() == "becomes"));
    let becomes: Vec<String> = reader
        .records()
        .map_while(Result::ok)
        .filter_map(|row| Some(row.get(at?)?.to_owned()))
        .collect();
    let tables = [("target", "targets"), ("statement", "statements")].into_iter();
    tables.filter_map(move |(word, table)| becomes.iter().any(|b| b == word).then_some(table))
}

/// Reads every file, or says what is wrong with any of them.
pub fn read(files: &Files) -> Result<Wanted, Vec<Problem>> {
    let mut wanted = Wanted {
        setup: Setup::default(),
        figures: Vec::new(),
        added_to: Vec::new(),
    };
    let mut problems = Vec::new();
    for name in files.names() {
        if FIGURES.contains(&name) {
            wanted.figures.push(name.to_owned());
            wanted.added_to.extend(added_to(files.text(name)));
            continue;
        }
        match read_file(files, name) {
            Ok((table, rows)) => wanted.setup.set(table, rows),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(wanted)
    } else {
        Err(problems)
    }
}

fn read_file(files: &Files, name: &str) -> Result<(&'static Table, Vec<Row>), Vec<Problem>> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let Some(table) = TABLES.iter().find(|table| table.name == stem) else {
        let known = TABLES.iter().map(|table| (table.name, table.title));
        return Err(vec![wrong(name, unknown("table", stem, known))]);
    };
    if ending == "toml" && files.names().any(|other| other == format!("{stem}.csv")) {
        let sentence = format!("{stem}.csv is there too. Keep one of the two files.");
        return Err(vec![wrong(name, sentence)]);
    }
    let text = files.text(name).trim_start_matches('\u{feff}');
    let rows = match ending {
        "toml" => setup_toml::rows(table, name, text)?,
        _ => csv_rows(table, name, text)?,
    };
    Ok((table, rows))
}

/// A problem of a whole file or of a place in it.
pub(super) fn wrong(place: &str, sentence: String) -> Problem {
    Problem {
        table: String::new(),
        key: String::new(),
        place: place.to_owned(),
        column: String::new(),
        sentence,
    }
}

fn csv_rows(table: &'static Table, name: &str, text: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let mut reader = ::csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let fault = |error: ::csv::Error| vec![wrong(name, format!("It cannot be read: {error}."))];
    let heads: Vec<String> = reader
        .headers()
        .map_err(fault)?
        .iter()
        .map(|head| head.trim().to_owned())
        .collect();
    let mut problems = columns(table, name, &heads);
    let mut rows = Vec::new();
    for (number, record) in (2..).zip(reader.records()) {
        let record = record.map_err(fault)?;
        let place = format!("{name}, row {number}");
        if record.len() != heads.len() {
            let sentence = format!(
                "The row has {} fields, but the first row names {} columns. Put text with commas in quotation marks.",
                record.len(),
                heads.len()
            );
            problems.push(wrong(&place, sentence));
            continue;
        }
        rows.push(row(table, &heads, &record, place));
    }
    if problems.is_empty() {
        Ok(rows)
    } else {
        Err(problems)
    }
}

fn row(table: &Table, heads: &[String], record: &StringRecord, place: String) -> Row {
    let mut row = table.empty_row();
    for (head, text) in heads.iter().zip(record) {
        if let Some(at) = table.position(head) {
            // Our own files guard what a spreadsheet would take for a formula.
            row.texts[at] = unguarded(text.trim()).to_owned();
        }
    }
    Row { place, ..row }
}

/// Whether a column is meant for names in a language, of a table that has
/// such columns.
fn is_name(table: &Table, head: &str) -> bool {
    head.starts_with("name_")
        && OTHERS
            .iter()
            .all(|(_, column)| table.position(column).is_some())
}

/// What is wrong with the names of the columns.
pub(super) fn columns(table: &Table, place: &str, heads: &[String]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, head) in heads.iter().enumerate() {
        if table.position(head).is_none() && is_name(table, head) {
            let columns: Vec<&str> = OTHERS.iter().map(|(_, column)| *column).collect();
            let sentence = format!(
                "There is no column {head:?}. Names can stand in name (English) and in {}.",
                columns.join(", ")
            );
            problems.push(wrong(place, sentence));
        } else if table.position(head).is_none() {
            let known = table.columns.iter().map(|c| (c.key, c.label));
            problems.push(wrong(place, unknown("column", head, known)));
        } else if heads[..at].contains(head) {
            let sentence = format!("The column {head:?} stands twice. Keep one of them.");
            problems.push(wrong(place, sentence));
        }
    }
    for column in table.columns {
        let must_be = column.is_required && column.default.is_empty();
        if must_be && !heads.iter().any(|head| head == column.key) {
            let sentence = format!("The column {:?} is missing. Add it.", column.key);
            problems.push(wrong(place, sentence));
        }
    }
    problems
}

/// Every table as a file: its name and what it holds, the same bytes whenever
/// the setup is the same.
pub fn dump(connection: &mut DbConnection) -> Result<Vec<(String, Vec<u8>)>> {
    let setup = setup::read(connection)?;
    TABLES
        .iter()
        .map(|table| Ok((format!("{}.csv", table.name), bytes(&setup, table)?)))
        .collect()
}

fn bytes(setup: &Setup, table: &Table) -> Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    let heads: Vec<String> = table.columns.iter().map(|c| c.key.to_owned()).collect();
    writer.head(&heads)?;
    for row in setup.rows(table.name) {
        let cells = table.columns.iter().zip(&row.texts);
        writer.row(cells.map(|(column, text)| match column.input {
            Input::Whole | Input::Amount => Cell::Number(text.clone()),
            _ => Cell::Text(text),
        }))?;
    }
    writer.finish()
}
