//! Reads workbooks back the way a program would.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

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
        Data::DateTime(at) => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute, second) {
                (0, 0, 0) => date,
                _ => format!("{date}T{hour:02}:{minute:02}:{second:02}Z"),
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
