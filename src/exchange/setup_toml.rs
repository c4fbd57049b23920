//! A table of the setup as TOML: `[[areas]]` before each row, then
//! `column = value`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::setup_files::{columns, wrong};
use crate::models::setup::{Problem, Row, Table};

type Value<'a> = Spanned<DeValue<'a>>;

/// The rows of a file, or what is wrong with it.
pub(super) fn rows(table: &Table, name: &str, text: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let line = |at: usize| format!("{name}, line {}", line_number(text, at));
    let document = DeTable::parse(text).map_err(|error| {
        let place = error
            .span()
            .map_or(name.to_owned(), |span| line(span.start));
        vec![wrong(
            &place,
            format!("It cannot be read: {}.", error.message()),
        )]
    })?;
    let document = document.into_inner();
    if table.name == "programme" && !document.contains_key("programme") {
        return settings(table, &document, line);
    }
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for (key, value) in &document {
        let place = line(key.span().start);
        match value.get_ref().as_array() {
            Some(all) if key.get_ref() == table.name => {
                for value in all {
                    match value.get_ref().as_table() {
                        Some(fields) => match row(table, fields, line(value.span().start)) {
                            Ok(row) => found.push(row),
                            Err(mut wrong) => problems.append(&mut wrong),
                        },
                        None => problems.push(not_a_row(table, &place)),
                    }
                }
            }
            _ => problems.push(not_a_row(table, &place)),
        }
    }
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

fn not_a_row(table: &Table, place: &str) -> Problem {
    let name = table.name;
    wrong(
        place,
        format!(
            "Write [[{name}]] in a line of its own before each row, then one column a line: code = \"...\"."
        ),
    )
}

/// A programme's settings may stand as plain `key = value`.
fn settings(
    table: &Table,
    document: &DeTable<'_>,
    line: impl Fn(usize) -> String,
) -> Result<Vec<Row>, Vec<Problem>> {
    let mut found: Vec<(usize, Row)> = Vec::new();
    let mut problems = Vec::new();
    for (key, value) in document {
        let place = line(key.span().start);
        match plain(value) {
            Some(text) => found.push((
                key.span().start,
                Row {
                    texts: vec![key.get_ref().clone().into_owned(), text],
                    place,
                },
            )),
            None => problems.push(not_plain(&place, key.get_ref())),
        }
    }
    debug_assert_eq!(table.columns.len(), 2);
    found.sort_by_key(|(at, _)| *at);
    if problems.is_empty() {
        Ok(found.into_iter().map(|(_, row)| row).collect())
    } else {
        Err(problems)
    }
}

fn row(table: &Table, fields: &DeTable<'_>, place: String) -> Result<Row, Vec<Problem>> {
    let heads: Vec<String> = fields
        .keys()
        .map(|key| key.get_ref().clone().into_owned())
        .collect();
    let mut problems = columns(table, &place, &heads);
    let mut row = table.empty_row();
    for (key, value) in fields {
        let Some(at) = table.position(key.get_ref()) else {
            continue;
        };
        match plain(value) {
            Some(text) => row.texts[at] = text,
            None => problems.push(not_plain(&place, key.get_ref())),
        }
    }
    if problems.is_empty() {
        Ok(Row { place, ..row })
    } else {
        Err(problems)
    }
}

fn not_plain(place: &str, key: &str) -> Problem {
    wrong(
        place,
        format!(
            "{key} holds more than one value. Write one text, number, date, true or false, or a list of texts."
        ),
    )
}

/// A value as text, digit by digit as it was written; nothing for what no
/// column can hold.
fn plain(value: &Value<'_>) -> Option<String> {
    Some(match value.get_ref() {
        DeValue::String(text) => text.clone().into_owned(),
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().replace('_', ""),
        DeValue::Integer(_) => return None,
        DeValue::Float(number) => number.as_str().replace('_', ""),
        DeValue::Boolean(is_so) => if *is_so { "yes" } else { "no" }.to_owned(),
        DeValue::Datetime(day) => day.to_string(),
        DeValue::Array(all) => {
            let texts: Option<Vec<&str>> = all.iter().map(|one| one.get_ref().as_str()).collect();
            texts?.join(" ")
        }
        DeValue::Table(_) => return None,
    })
}

fn line_number(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
