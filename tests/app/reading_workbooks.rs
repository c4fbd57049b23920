//! Workbooks: what their cells mean, which sheet is read, and what is refused
//! before it can do harm.

use std::path::Path;
use std::sync::Arc;

use groundwork::error::Error;
use groundwork::exchange::reading::{Choice, File, Format, Input, use_program};
use rust_xlsxwriter as xlsx;

use crate::reading::{figures, head};
use crate::support::parts::{around, rows, zipped};

pub fn open(bytes: &[u8], sheet: Option<&str>) -> Result<File, Error> {
    use_program(Path::new(env!("CARGO_BIN_EXE_groundwork")).into());
    let choice = Choice {
        sheet: sheet.map(str::to_owned),
        ..Choice::default()
    };
    File::open(Input::Bytes(Arc::from(bytes)), &choice)
}

fn refused(bytes: &[u8], sheet: Option<&str>) -> String {
    match open(bytes, sheet) {
        Err(Error::BadInput(sentence)) => sentence,
        Err(other) => panic!("no sentence for a person: {other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn cells_mean_what_the_spreadsheet_shows() {
    let mut book = xlsx::Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap();
    let sheet = book.add_worksheet().set_name("Rəqəmlər").unwrap();
    sheet
        .merge_range(0, 0, 0, 4, "Report of March", &xlsx::Format::new())
        .unwrap();
    for (column, heading) in (0..).zip(["Rayon", "Göstərici", "Dövr", "Dəyər", "Qeyd"]) {
        sheet.write(3, column, heading).unwrap();
    }
    let month = xlsx::Format::new().set_num_format("mmm yyyy");
    let share = xlsx::Format::new().set_num_format("0.0%");
    let literal = xlsx::Format::new().set_num_format("0\" %\"");
    let march = xlsx::ExcelDateTime::from_ymd(2025, 3, 1).unwrap();
    for row in 4..14 {
        sheet.write(row, 0, "Laçın").unwrap();
        sheet.write(row, 1, "HOU-03").unwrap();
        sheet
            .write_datetime_with_format(row, 2, &march, &month)
            .unwrap();
    }
    sheet.write(4, 3, 1234.5).unwrap();
    sheet.write(5, 3, 0.1 + 0.2).unwrap();
    sheet.write(6, 3, 1.234).unwrap();
    sheet.write_with_format(7, 3, 0.07, &share).unwrap();
    sheet.write_with_format(8, 3, 7, &literal).unwrap();
    sheet
        .write_formula(9, 3, xlsx::Formula::new("=40+2").set_result("42"))
        .unwrap();
    sheet.write(10, 3, "1.234").unwrap();
    sheet.write(11, 3, true).unwrap();
    sheet.write(12, 3, -0.0001).unwrap();
    sheet.write(13, 3, 1e12).unwrap();
    sheet.write(4, 4, "=1+1 \"quoted\",\nnext; line").unwrap();
    let hidden = book.add_worksheet().set_name("Lists").unwrap();
    hidden.write(0, 0, "kept aside").unwrap();
    hidden.set_hidden(true);
    let bytes = book.save_to_buffer().unwrap();

    let file = open(&bytes, None).unwrap();
    let told = Format::Workbook {
        sheets: vec!["Rəqəmlər".into()],
        sheet: "Rəqəmlər".into(),
    };
    assert_eq!(file.format(), &told);
    let header = head(&file);
    assert_eq!(header.line, 4);
    let read = figures(&file, &header).unwrap();
    let lines: Vec<usize> = read.iter().map(|f| f.line).collect();
    assert_eq!(lines, (5..15).collect::<Vec<_>>());
    let values: Vec<_> = read.iter().map(|f| f.read.clone().ok().flatten()).collect();
    let wanted = [
        Some("1234.5"),
        Some("0.3"),
        Some("1.234"),
        Some("7"),
        Some("7"),
        Some("42"),
        // A text is not settled by numbers that the program wrote.
        None,
        None,
        Some("-0.0001"),
        Some("1000000000000"),
    ];
    assert_eq!(values, wanted.map(|v| v.map(str::to_owned)), "{read:?}");
    assert!(
        read.iter()
            .all(|f| f.period == "2025-03-01" && f.area == "Laçın")
    );
    assert_eq!(read[0].note, "=1+1 \"quoted\",\nnext; line");
    assert!(
        read[6]
            .read
            .as_ref()
            .unwrap_err()
            .contains("1234 or as 1.2340")
    );
}

#[test]
fn a_sheet_is_chosen_by_name_or_number() {
    let mut book = xlsx::Workbook::new();
    for (name, area) in [("2024", "A"), ("Year 2025", "B")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (column, heading) in (0..).zip(["area", "indicator", "period", "value"]) {
            sheet.write(0, column, heading).unwrap();
        }
        for (column, cell) in (0..).zip([area, "HOU-03", "2025", "1"]) {
            sheet.write(1, column, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    for (sheet, area) in [
        (None, "A"),
        (Some("2"), "B"),
        (Some("Year 2025"), "B"),
        (Some("2024"), "A"),
    ] {
        let file = open(&bytes, sheet).unwrap();
        assert!(matches!(file.format(), Format::Workbook { sheets, .. } if sheets.len() == 2));
        assert_eq!(figures(&file, &head(&file)).unwrap()[0].area, area);
    }
    assert!(refused(&bytes, Some("3")).contains("no sheet \"3\""));
    assert!(refused(&bytes, Some("--help")).contains("no sheet \"--help\""));
}

#[test]
fn what_is_no_workbook_is_refused_for_its_own_reason() {
    let ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on".to_vec();
    for (bytes, said) in [
        (ole, "old kind"),
        (b"%PDF-1.7 ...".to_vec(), "PDF"),
        (b"".to_vec(), "empty"),
        (b"  \r\n \n".to_vec(), "empty"),
        (b"\x1f\x8b\x08 packed".to_vec(), "packed"),
        (b"<html><table>".to_vec(), "web page"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "neither a text"),
        (b"PK\x03\x04 cut off".to_vec(), "damaged"),
        (zipped(&[("figures.csv", b"a,b")]), "no workbook"),
        (
            zipped(&[("mimetype", b"x"), ("content.xml", b"x")]),
            "another kind",
        ),
        (zipped(&[("xl/workbook.bin", b"x")]), "another kind"),
        (around(&rows(""), &[]), "holds anything"),
        (around(b"<worksheet>", &[]), "damaged"),
        (
            around(
                &rows(
                    "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
                ),
                &[],
            ),
            "damaged",
        ),
    ] {
        let sentence = refused(&bytes, None);
        assert!(sentence.contains(said), "{said}: {sentence}");
    }
    let large = vec![b'a'; 65 * 1024 * 1024];
    assert!(refused(&large, None).contains("at most 67 MB"));
}

#[test]
fn a_bomb_is_refused_within_the_limits() {
    // Half a gigabyte and one byte of blanks in some hundred kilobytes.
    let blanks = vec![b' '; 512 * 1024 * 1024 + 1];
    let bomb = around(&blanks, &[]);
    drop(blanks);
    assert!(bomb.len() < 1024 * 1024);
    // The directory says so.
    assert!(refused(&bomb, None).contains("too large"));

    // The directory lies: it is the unpacked bytes that count. The sizes stand
    // in its entries, 24 bytes after the sign of each.
    let mut lying = bomb.clone();
    let sign = b"PK\x01\x02";
    let entries: Vec<usize> = (0..lying.len() - 4)
        .filter(|at| lying[*at..].starts_with(sign))
        .collect();
    for at in entries {
        lying[at + 24..at + 28].copy_from_slice(&9u32.to_le_bytes());
    }
    let sentence = refused(&lying, None);
    assert!(
        sentence.contains("too large") || sentence.contains("damaged"),
        "{sentence}"
    );
}

#[test]
fn memory_has_a_limit_too() {
    // A count that would reserve terabytes, and texts that are many times as
    // large in memory as in the file.
    let counted = b"<sst uniqueCount='9000000000000'><si><t>a</t></si></sst>";
    assert!(
        refused(
            &around(&rows(""), &[("xl/sharedStrings.xml", counted)]),
            None
        )
        .contains("orkbook")
    );
    let mut many = b"<sst>".to_vec();
    many.extend(b"<si><t>a</t></si>".repeat(12_000_000));
    many.extend(b"</sst>");
    let sentence = refused(&around(&rows(""), &[("xl/sharedStrings.xml", &many)]), None);
    assert!(sentence.contains("too large"), "{sentence}");
    // Far cells of many rows.
    let far: String = (1..3000)
        .map(|row| format!("<row r='{row}'><c r='XFD{row}'><v>1</v></c></row>"))
        .collect();
    assert!(refused(&around(&rows(&far), &[]), None).contains("too large"));
    // Deep nesting.
    let deep = [b"<worksheet>".to_vec(), b"<a>".repeat(5_000_000)].concat();
    assert!(refused(&around(&deep, &[]), None).contains("orkbook"));
}
