//! Formats: what goes in comes out, whatever it is.

use chrono::NaiveDate;
use groundwork::exchange::dhis2;
use groundwork::exchange::formats::{Form, Format};
use groundwork::exchange::tables::Csv;
use groundwork::exchange::xlsx::Xlsx;
use groundwork::ledger::Amount;
use groundwork::reports::disclosure::Shown;
use groundwork::reports::sheet::{About, take_cells};
use groundwork::reports::table::{Cell, Column};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::random;
use crate::support::workbook::{sheets, text as cell_text};

type Row = (i64, String, i64);

fn columns() -> Vec<Column> {
    vec![
        Column::number("value", "Value"),
        Column::text("note", "Note"),
        Column::number("answers", "Answers"),
    ]
}

fn cells((units, note, answers): &Row) -> Vec<Cell> {
    vec![
        Cell::figure(Shown::Exact(Amount::from_units(*units)), 0),
        Cell::text(note.clone()),
        Cell::count(*answers),
    ]
}

/// Fills a form with rows; what it had written by the end.
fn fill(form: &mut dyn Form, rows: &[Vec<Cell>]) -> Vec<u8> {
    let about = About {
        as_of: NaiveDate::from_ymd_opt(2026, 3, 31).unwrap(),
        ..About::default()
    };
    form.head(&about, &columns()).unwrap();
    for row in rows {
        take_cells(row, &mut |fields| form.row(fields)).unwrap();
    }
    form.foot().unwrap();
    form.take().unwrap()
}

fn workbook(mut book: Xlsx, rows: &[Vec<Cell>]) -> Vec<u8> {
    use std::io::Read as _;
    fill(&mut book, rows);
    let (mut file, length) = book.into_file().unwrap();
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes.len() as u64, length);
    bytes
}

fn json(rows: &[Vec<Cell>]) -> String {
    let db = crate::support::sqlite();
    let db = groundwork::db::Db::open(&db.address).unwrap();
    let mut form = Format::Json.form(&db).unwrap().unwrap();
    String::from_utf8(fill(form.as_mut(), rows)).unwrap()
}

/// Amounts of every size up to a million million, and down to a ten-thousandth.
fn units() -> impl Strategy<Value = i64> {
    prop_oneof![
        -10_000_000_000_000_000_i64..=10_000_000_000_000_000,
        -100_000_i64..=100_000,
        proptest::sample::select(vec![
            0,
            1,
            -1,
            10_000_000_000_000_000,
            -10_000_000_000_000_000,
            9_999_999_999_999_999,
            5_497_558_138_880_001,
        ]),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@\\-\t\r\n'\", \u{0}\u{1}_x0041a1əعل]{0,12}",
        any::<String>(),
        proptest::sample::select(vec![
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "_x000D_",
            " two\nlines\r\n",
            "عدد البيوت",
            "\u{202e}=1",
            "2025-03-01",
            "0012",
            "#N/A",
            "TRUE",
            "<b>&amp;</b>",
        ])
        .prop_map(str::to_owned),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    proptest::collection::vec((units(), text(), -1_000_000_i64..=1_000_000), 0..6)
}

#[test]
fn a_workbook_reads_back_as_it_was() {
    random(192)
        .run(&rows(), |rows| {
            let cells: Vec<_> = rows.iter().map(cells).collect();
            let read = sheets(&workbook(Xlsx::default(), &cells));
            prop_assert_eq!(&read[1].0, "Data");
            let mut read = read[1].1.iter();
            prop_assert_eq!(
                read.next()
                    .unwrap()
                    .iter()
                    .map(cell_text)
                    .collect::<Vec<_>>(),
                ["value", "note", "answers"]
            );
            for (row, (units, note, answers)) in read.by_ref().zip(&rows) {
                let amount = Amount::from_decimal(&cell_text(&row[0])).unwrap();
                prop_assert_eq!(amount.units(), *units);
                prop_assert!(matches!(row[1], calamine::Data::String(_)) || note.is_empty());
                prop_assert_eq!(&cell_text(&row[1]), note);
                prop_assert_eq!(cell_text(&row[2]), answers.to_string());
            }
            prop_assert!(read.next().is_none());
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_long_table_goes_on_on_the_next_sheet() {
    let rows: Vec<_> = (0..7).map(|n| cells(&(n, n.to_string(), n))).collect();
    let read = sheets(&workbook(Xlsx::of_rows(4), &rows));
    let shape: Vec<_> = read
        .iter()
        .map(|(name, rows)| (name.as_str(), rows.len()))
        .collect();
    assert_eq!(shape[1..], [("Data", 4), ("Data 2", 4), ("Data 3", 2)]);
    let notes = read[1..].iter().flat_map(|(_, rows)| &rows[1..]);
    let notes: Vec<_> = notes.map(|row| cell_text(&row[1])).collect();
    assert_eq!(notes, ["0", "1", "2", "3", "4", "5", "6"]);
    // A text longer than a cell says that it was cut.
    let long = "ə".repeat(40_000);
    let read = sheets(&workbook(Xlsx::default(), &[cells(&(1, long, 1))]));
    let cut = cell_text(&read[1].1[1][1]);
    assert!(cut.ends_with("the CSV file has all)") && cut.encode_utf16().count() == 32_767);
}

#[test]
fn json_reads_back_as_it_was() {
    random(192)
        .run(&rows(), |rows| {
            let cells: Vec<_> = rows.iter().map(cells).collect();
            let file = json(&cells);
            let read: Value = serde_json::from_str(&file).unwrap();
            let lines = file.lines().filter(|line| line.starts_with("{\"value\":"));
            prop_assert_eq!(lines.clone().count(), rows.len());
            let read = read["rows"].as_array().unwrap();
            for ((line, row), (units, note, answers)) in lines.zip(read).zip(&rows) {
                // Digit by digit: a reader of floats would hide a lost one.
                let digits = line["{\"value\":".len()..].split(',').next().unwrap();
                prop_assert_eq!(Amount::from_decimal(digits).unwrap().units(), *units);
                prop_assert!(row["value"].is_number());
                prop_assert_eq!(row["note"].as_str(), Some(note.as_str()));
                prop_assert_eq!(row["answers"].as_i64(), Some(*answers));
                prop_assert_eq!(row["value_is"].as_str(), Some("exact"));
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_withheld_is_told_from_what_is_missing() {
    let one = |shown| vec![Cell::figure(shown, 0), Cell::text(""), Cell::default()];
    let rows = [
        one(Shown::Missing),
        one(Shown::FewerThanFive),
        one(Shown::Withheld),
        one(Shown::Rounded(Amount::from_units(50_000))),
    ];
    let read: Value = serde_json::from_str(&json(&rows)).unwrap();
    let read = read["rows"].as_array().unwrap();
    let words: Vec<_> = read
        .iter()
        .map(|row| row["value_is"].as_str().unwrap())
        .collect();
    assert_eq!(words, ["missing", "fewer_than_five", "withheld", "rounded"]);
    assert!(read[..3].iter().all(|row| row["value"].is_null()) && read[3]["value"] == 5);
    let csv = String::from_utf8(fill(&mut Csv::new(false), &rows)).unwrap();
    assert_eq!(
        csv,
        "value,note,answers\r\n,,\r\nfewer than 5,,\r\nwithheld,,\r\n5,,\r\n"
    );
    // Numbers only under a tag of numbers.
    let hxl = String::from_utf8(fill(&mut Csv::new(true), &rows)).unwrap();
    let tags = "#indicator+num,#description,#indicator+num+answers";
    assert_eq!(
        hxl,
        format!("value,note,answers\r\n{tags}\r\n,,\r\n,,\r\n,,\r\n5,,\r\n")
    );
    let book = sheets(&workbook(Xlsx::default(), &rows));
    let values: Vec<_> = book[1].1[1..]
        .iter()
        .map(|row| cell_text(&row[0]))
        .collect();
    assert_eq!(values, ["", "fewer than 5", "withheld", "5"]);
}

#[test]
fn dhis2_writes_periods_without_hyphens() {
    for (ours, theirs) in [
        ("2025-03", "202503"),
        ("2025-Q1", "2025Q1"),
        ("2025", "2025"),
    ] {
        let period = ours.parse().unwrap();
        assert_eq!(dhis2::coded(period), theirs);
        assert_eq!(dhis2::period(theirs), Some(period));
    }
    for wrong in [
        "", "2025-03", "20250", "202513", "2025Q5", "2025W1", "20250301", "ə025", "202-",
    ] {
        assert_eq!(dhis2::period(wrong), None, "{wrong}");
    }
}
