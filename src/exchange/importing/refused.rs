//! The file as it came, with what is wrong beside each row.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use super::choices::Choices;
use super::preview::Problem;
use crate::error::Result;
use crate::exchange::csv::{Cell, Writer};
use crate::exchange::reading::{File, Input, Record};

/// Writes the rows of a file as CSV with one more column, `error`, that says
/// what is wrong with the row; the head and whatever stands above it stay.
pub fn write_refused<W: Write>(
    path: &Path,
    choices: &Choices,
    head_line: usize,
    problems: &[Problem],
    writer: &mut Writer<W>,
) -> Result<()> {
    let mut of_line: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for problem in problems {
        let sentence = if problem.heading.is_empty() {
            problem.sentence.clone()
        } else {
            format!("{}: {}", problem.heading, problem.sentence)
        };
        of_line.entry(problem.line).or_default().push(sentence);
    }
    let file = File::open(Input::Path(path.to_owned()), &choices.reading())?;
    let width = width(&file, head_line)?;
    let mut records = file.records()?;
    let mut record = Record::default();
    while records.read(&mut record)? {
        let error = match of_line.get(&record.line) {
            _ if record.line == head_line => "error".to_owned(),
            Some(sentences) => sentences.join(" "),
            None => String::new(),
        };
        // Titles above the head and ends of rows may be missing; what stands
        // beyond the head pushes the error aside.
        let blanks = width.saturating_sub(record.len());
        let fields = record.fields().map(as_it_came);
        let padding = std::iter::repeat_with(|| Cell::Empty).take(blanks);
        writer.row(fields.chain(padding).chain([Cell::Text(&error)]))?;
    }
    Ok(())
}

/// How many cells the head has.
fn width(file: &File, head_line: usize) -> Result<usize> {
    let mut records = file.records()?;
    let mut record = Record::default();
    while records.read(&mut record)? {
        if record.line >= head_line {
            return Ok(record.len());
        }
    }
    Ok(0)
}

/// A field without a guard where it is a plain number: its sign is no formula.
fn as_it_came(field: &str) -> Cell<'_> {
    let digits = field.trim_start_matches(['-', '+']);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
    if is_number {
        Cell::Number(field.to_owned())
    } else {
        Cell::Text(field)
    }
}
