//! CSV that a spreadsheet cannot misread and a program reads back.

use groundwork::exchange::csv::{Cell, Writer, guarded, unguarded};
use groundwork::exchange::formats::Form as _;
use groundwork::exchange::tables::Csv;
use groundwork::ledger::Amount;
use groundwork::reports::disclosure::Shown;
use groundwork::reports::sheet::{About, take_cells};
use groundwork::reports::table::{self, Column, Table};
use proptest::prelude::*;

use crate::support::random;

pub const HOSTILE: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\0=1",
    "'=1",
    "''=1",
    "'",
    "''",
    "'plain",
    "plain",
    "",
    " =1",
    "a,b",
    "a\"b",
    "\"",
    "a\nb",
    "a\r\nb",
    "عدد البيوت",
    "\u{202e}=1",
    "İŞĞ",
    "-",
    "=",
    "'-",
    "2025-03",
    "−5",
];

/// Text of the marks that matter, in any order.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@\\-\t\r\n'\", \u{0}a1ə]{0,8}",
        any::<String>(),
        proptest::sample::select(HOSTILE).prop_map(str::to_owned),
    ]
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0'])
}

#[test]
fn a_guard_goes_on_and_comes_off() {
    let check = |text: &str| {
        assert_eq!(unguarded(&guarded(text)), text, "{text:?}");
        assert!(!is_formula(&guarded(text)), "{text:?}");
        // What needs no guard is left as it is.
        if !is_formula(text.trim_start_matches('\'')) {
            assert_eq!(guarded(text), text);
        }
    };
    HOSTILE.iter().for_each(|text| check(text));
    random(512)
        .run(&text(), |text| {
            check(&text);
            Ok(())
        })
        .unwrap();
}

#[test]
fn any_table_reads_back_as_it_was() {
    let rows = proptest::collection::vec(proptest::collection::vec(text(), 3), 0..6);
    random(256)
        .run(&rows, |rows| {
            let mut writer = Writer::new(Vec::new());
            writer.head(&["a".into(), "=b".into(), "c".into()]).unwrap();
            for row in &rows {
                writer.row(row.iter().map(|text| Cell::Text(text))).unwrap();
            }
            let file = writer.finish().unwrap();
            let mut reader = csv::Reader::from_reader(file.as_slice());
            assert_eq!(unguarded(&reader.headers().unwrap()[1]), "=b");
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|record| {
                    record
                        .unwrap()
                        .iter()
                        .map(|text| unguarded(text).to_owned())
                        .collect()
                })
                .collect();
            assert_eq!(read, rows);
            Ok(())
        })
        .unwrap();
}

/// The table as CSV.
fn file(table: &Table) -> Vec<u8> {
    let mut form = Csv::new(false);
    form.head(&About::default(), &table.columns).unwrap();
    for row in &table.rows {
        take_cells(row, &mut |fields| form.row(fields)).unwrap();
    }
    form.take().unwrap()
}

#[test]
fn numbers_stay_numbers() {
    random(256)
        .run(
            &(-10_000_000_000_000_000_i64..=10_000_000_000_000_000),
            |units| {
                let amount = Amount::from_units(units);
                let table = Table {
                    columns: vec![
                        Column::number("value", "Value"),
                        Column::number("n", "N"),
                        Column::text("note", "Note"),
                    ],
                    rows: vec![vec![
                        // Shown without decimals on a page; in full in a file.
                        table::Cell::figure(Shown::Exact(amount), 0),
                        table::Cell::count(units),
                        table::Cell::text(amount.to_string()),
                    ]],
                    ..Table::default()
                };
                let file = file(&table);
                let mut reader = csv::Reader::from_reader(file.as_slice());
                let row = reader.records().next().unwrap().unwrap();
                assert_eq!(
                    Amount::from_decimal(&row[0]).unwrap(),
                    amount,
                    "{}",
                    &row[0]
                );
                assert_eq!(row[1].parse::<i64>().unwrap(), units);
                assert_eq!(
                    row[2].starts_with('\''),
                    units < 0,
                    "words are guarded: {}",
                    &row[2]
                );
                Ok(())
            },
        )
        .unwrap();
}

#[test]
fn what_is_not_shown_is_no_number() {
    let cells = [Shown::Missing, Shown::FewerThanFive, Shown::Withheld]
        .map(|shown| table::Cell::figure(shown, 0));
    let table = Table {
        columns: ["a", "b", "c"].map(|key| Column::number(key, key)).into(),
        rows: vec![cells.into()],
        ..Table::default()
    };
    assert_eq!(
        String::from_utf8(file(&table)).unwrap(),
        "a,b,c\r\n,fewer than 5,withheld\r\n"
    );
}

const NOTE: &str = "=HYPERLINK(\"http://elsewhere.example\")\nعدد \"çox\", 'one'";

both_apps! {
    /// A note somebody typed, through the whole product and out again.
    fn a_hostile_note_comes_out_as_it_went_in(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        let form = reporter.get("/enter/MIN-Y/AZ-LAC/2026").form("form.entry");
        let form = form.with("value*MIN-03", "5,5").with("note*MIN-03", NOTE);
        reporter.send(&form.to("/enter/MIN-Y/AZ-LAC/2026/submission")).is(303);
        approver.send(&approver.get("/review/MIN-Y/AZ-LAC/2026").form("form[action$='/approval']")).is(303);
        for address in ["/observations.csv?area=AZ-LAC&indicator=MIN-03", "/indicators/MIN-03/postings.csv?area=AZ-LAC"] {
            let rows = app.public().get(address).rows();
            let row = rows.iter().find(|row| row["period"] == "2026").unwrap();
            assert_eq!(row["note"], format!("'{NOTE}"), "{address}");
            assert_eq!(unguarded(&row["note"]), NOTE);
            assert_eq!(row["value"], "5.5");
        }
    }
}
