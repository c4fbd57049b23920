//! Reads workbooks back the way a program would.

use std::io::Cursor;

use calamine::{Data, DataType as _, Reader as _, Xlsx};

/// The sheets of a workbook by name, each row a list of cells.
pub fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let names = book.sheet_names();
    names
        .into_iter()
        .map(|name| {
            let formulas = book.worksheet_formula(&name).expect("a sheet");
            assert!(formulas.is_empty(), "{name} has formulas");
            let range = book.worksheet_range(&name).expect("a sheet");
            let (_, width) = range.end().map_or((0, 0), |(row, at)| (row + 1, at + 1));
            let height = range.end().map_or(0, |(row, _)| row + 1);
            let rows = (0..height).map(|row| {
                let cell = |at| range.get_value((row, at)).cloned().unwrap_or_default();
                (0..width).map(cell).collect()
            });
            let rows = rows.collect();
            (name, rows)
        })
        .collect()
}

/// A cell as CSV has it.
pub fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::DateTime(_) => {
            let at = cell.as_datetime().expect("a moment");
            match at.format("%H:%M:%S").to_string().as_str() {
                "00:00:00" => at.format("%Y-%m-%d").to_string(),
                _ => at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            }
        }
        other => panic!("a cell of no known kind: {other:?}"),
    }
}

/// Everything that can be read in a workbook.
pub fn words(bytes: &[u8]) -> String {
    let lines = sheets(bytes).into_iter().flat_map(|(name, rows)| {
        let rows = rows.into_iter();
        let rows = rows.map(|row| row.iter().map(text).collect::<Vec<_>>().join("\t"));
        std::iter::once(name).chain(rows)
    });
    lines.collect::<Vec<_>>().join("\n")
}
