//! Templates as files: a workbook with drop-downs and locked heads, or CSV.
//! Both come back through the same reader as any other file.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, Workbook, Worksheet, XlsxError,
};

use super::csv::{Cell, Writer};
use crate::error::{Error, Result};
use crate::ledger::{Status, Value};
use crate::reports::template::{Filled, Line, Template};

/// The columns, each with its width in letters; the reader of files knows them
/// by these names.
const COLUMNS: [(&str, f64); 14] = [
    ("area_code", 14.0),
    ("area", 22.0),
    ("indicator_code", 14.0),
    ("indicator", 46.0),
    ("breakdown", 18.0),
    ("unit", 12.0),
    ("last_period", 11.0),
    ("last_value", 13.0),
    ("period", 11.0),
    ("value", 14.0),
    ("status", 14.0),
    ("day", 12.0),
    ("source_code", 14.0),
    ("note", 40.0),
];

/// How many answered, for scores; behind the others.
const ANSWERS: &str = "answers";

/// The first column to fill in.
const FIRST_OPEN: usize = 9;

/// Where the heads stand, below a line that says what to do; rows from 0.
const HEAD: u32 = 2;

/// What one cell of a template holds.
enum Field<'a> {
    Text(&'a str),
    Number(String),
}

/// One line's cells, under [`COLUMNS`] and, for scores, [`ANSWERS`].
fn cells<'a>(template: &Template, line: &'a Line) -> Vec<Field<'a>> {
    let now = line.now.as_ref();
    let said = |of: fn(&Filled) -> &str| Field::Text(now.map_or("", of));
    let mut cells = vec![
        Field::Text(&line.area_code),
        Field::Text(&line.area),
        Field::Text(&line.indicator_code),
        Field::Text(&line.indicator),
        Field::Text(&line.breakdown),
        Field::Text(&line.unit),
        Field::Number(
            line.last
                .map_or_else(String::new, |(period, _)| period.to_string()),
        ),
        number(line.last.map(|(_, value)| value)),
        Field::Number(template.period.to_string()),
        number(now.map(|filled| filled.value)),
        Field::Text(now.map_or("", |filled| status(filled.value))),
        said(|filled| &filled.day),
        said(|filled| &filled.source),
        said(|filled| &filled.note),
    ];
    if template.has_scores {
        let answers = now.and_then(|filled| filled.value.columns().2);
        cells.push(Field::Number(
            answers.map_or_else(String::new, |n| n.to_string()),
        ));
    }
    cells
}

fn number<'a>(value: Option<Value>) -> Field<'a> {
    let amount = value.and_then(Value::amount);
    Field::Number(amount.map_or_else(String::new, |amount| amount.to_string()))
}

/// The word for a value that is no number.
fn status(value: Value) -> &'static str {
    match value.columns().0 {
        Status::Number => "",
        other => other.word(),
    }
}

/// The template as CSV.
pub fn csv(template: &Template) -> Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    let heads = COLUMNS.iter().map(|(name, _)| *name);
    let heads = heads.chain(template.has_scores.then_some(ANSWERS));
    writer.head(&heads.map(str::to_owned).collect::<Vec<_>>())?;
    for line in &template.lines {
        let cells = cells(template, line);
        writer.row(cells.into_iter().map(|cell| match cell {
            Field::Text(text) => Cell::Text(text),
            Field::Number(number) => Cell::Number(number),
        }))?;
    }
    writer.finish()
}

/// The template as a workbook: what is to be typed can be, the rest is locked
/// (without a password: against slips, not against people).
pub fn workbook(template: &Template) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    fill_in(sheet, template).map_err(fault)?;
    workbook.save_to_buffer().map_err(fault)
}

fn fault(error: XlsxError) -> Error {
    Error::Internal(error.to_string())
}

fn fill_in(sheet: &mut Worksheet, template: &Template) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let head = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0xE4_E8_EC));
    let open = Format::new()
        .set_unlocked()
        .set_background_color(Color::RGB(0xFF_FB_E6));
    let title = format!("{}, {}", template.form.name, template.period.label());
    sheet.set_name("figures")?;
    sheet.write_string_with_format(0, 0, title, &bold)?;
    sheet.write_string(1, 0, t!("import-template-how"))?;
    let columns = COLUMNS
        .into_iter()
        .chain(template.has_scores.then_some((ANSWERS, 12.0)));
    let mut count = 0;
    for (at, (name, width)) in (0..).zip(columns) {
        sheet.write_string_with_format(HEAD, at, name, &head)?;
        sheet.set_column_width(at, width)?;
        count = at;
    }
    let first = HEAD + 1;
    for (row, line) in (first..).zip(&template.lines) {
        for (at, cell) in cells(template, line).into_iter().enumerate() {
            let column = u16::try_from(at).unwrap_or(u16::MAX);
            let format = (at >= FIRST_OPEN).then_some(&open);
            write(sheet, (row, column), cell, format)?;
        }
    }
    let last = HEAD + u32::try_from(template.lines.len()).unwrap_or(u32::MAX);
    let statuses = [Status::NotAvailable.word(), Status::NotApplicable.word()];
    let choice = DataValidation::new()
        .allow_list_strings(&statuses)?
        .set_error_style(DataValidationErrorStyle::Stop);
    sheet.add_data_validation(first, 10, last, 10, &choice)?;
    sheet.set_freeze_panes(first, 4)?;
    sheet.autofilter(HEAD, 0, last, count)?;
    sheet.protect();
    Ok(())
}

/// A number stays a number and text stays text, never a formula.
fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: Field<'_>,
    format: Option<&Format>,
) -> Result<(), XlsxError> {
    let plain = Format::default();
    let format = format.unwrap_or(&plain);
    match cell {
        Field::Number(text) => match text.parse::<f64>() {
            Ok(number) if !text.is_empty() => {
                sheet.write_number_with_format(row, column, number, format)?
            }
            _ => sheet.write_string_with_format(row, column, text, format)?,
        },
        Field::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
    };
    Ok(())
}
