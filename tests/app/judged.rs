//! What programs of others make of our files: spreadsheets, statisticians' and
//! humanitarians' tools. Each starts slowly, so each is asked once.

use groundwork::exchange::csv::{Cell, Writer};

use crate::files::HOSTILE;
use crate::support::judges::{converted, judge};

/// What openpyxl calls a formula.
const FORMULA: &str = "f";

#[test]
fn a_spreadsheet_takes_no_text_for_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::new(Vec::new());
    // No spreadsheet reads what stands after a NUL.
    let texts: Vec<&&str> = HOSTILE.iter().filter(|text| !text.contains('\0')).collect();
    for text in &texts {
        let cells = [Cell::Text(text), Cell::Number("-1.5".into())];
        writer.row(cells).unwrap();
    }
    let guarded = folder.path().join("guarded.csv");
    std::fs::write(&guarded, writer.finish().unwrap()).unwrap();
    // So that it shows that the judge would notice.
    let bare = folder.path().join("bare.csv");
    std::fs::write(&bare, "=1+1,2\r\n").unwrap();
    let books = converted(&[guarded, bare], "xlsx", folder.path());
    let found = judge("workbook", &books);
    let cells = |at: usize| -> Vec<(String, String)> {
        let sheets = found[at].as_object().unwrap().values();
        let rows = sheets.flat_map(|sheet| sheet.as_array().unwrap());
        let cells = rows.flat_map(|row| row.as_array().unwrap());
        cells
            .map(|cell| (cell[0].as_str().unwrap().to_owned(), cell[1].to_string()))
            .collect()
    };
    let formulas: Vec<_> = (cells(0).into_iter())
        .filter(|cell| cell.0 == FORMULA)
        .collect();
    assert_eq!(formulas, []);
    assert!(cells(1).iter().any(|cell| cell.0 == FORMULA));
    let numbers = cells(0).into_iter().filter(|cell| cell.1 == "-1.5");
    assert_eq!(numbers.count(), texts.len());
}
