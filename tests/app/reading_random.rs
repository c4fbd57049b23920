//! Random tables in random dialects read back the same; files that are
//! damaged in random ways give figures or a sentence, never a crash.

use std::cell::Cell;

use groundwork::error::Error;
use groundwork::exchange::reading::{Choice, Delimiter, Encoding, File};
use proptest::prelude::*;

use crate::reading::{Figure, all, encoded, figures, head, open};
use crate::reading_workbooks::open as open_workbook;
use crate::support::parts::{around, rows};
use crate::support::random;

/// Letters that an encoding has, and the marks that break careless readers.
fn letters(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Windows1251 => "aZ0 ,;\t\"'=+-@\n\r#|«ЖжёЁя№",
        Encoding::Windows1254 => "aZ0 ,;\t\"'=+-@\n\r#|«ğĞışŞÜç",
        Encoding::Windows1256 => "aZ0 ,;\t\"'=+-@\n\r#|«ىالمؤشرéç",
        Encoding::Latin1 => "aZ0 ,;\t\"'=+-@\n\r#|«éßñÜç",
        _ => "aZ0 ,;\t\"'=+-@\n\r#|«əİғЖёßللا\u{1f3e0}\u{301}",
    }
}

#[derive(Clone, Debug)]
struct Dialect {
    encoding: Encoding,
    has_mark: bool,
    delimiter: Delimiter,
    end: &'static str,
    decimal: &'static str,
    group: &'static str,
    quotes_all: bool,
    titles: usize,
    order: Vec<usize>,
}

fn dialect() -> impl Strategy<Value = Dialect> {
    (
        prop::sample::select(&Encoding::ALL[..]),
        any::<bool>(),
        prop::sample::select(&Delimiter::ALL[..]),
        prop::sample::select(&["\n", "\r\n", "\r"][..]),
        prop::sample::select(
            &[
                (".", ""),
                (".", ","),
                (",", ""),
                (",", "."),
                (",", " "),
                (".", "'"),
            ][..],
        ),
        any::<bool>(),
        0..4usize,
        Just((0..5).collect::<Vec<usize>>()).prop_shuffle(),
    )
        .prop_map(
            |(encoding, has_mark, delimiter, end, (decimal, group), quotes_all, titles, order)| {
                Dialect {
                    encoding,
                    has_mark,
                    delimiter,
                    end,
                    decimal,
                    group,
                    quotes_all,
                    titles,
                    order,
                }
            },
        )
}

/// Area, note and ten-thousandths of each row.
fn table() -> impl Strategy<Value = (Dialect, Vec<(String, String, i64)>)> {
    dialect().prop_flat_map(|dialect| {
        let letters: Vec<char> = letters(dialect.encoding).chars().collect();
        let text = prop::collection::vec(prop::sample::select(letters), 0..20)
            .prop_map(|letters| letters.into_iter().collect::<String>());
        let units = prop_oneof![
            -20_000_000i64..20_000_000,
            -10_000_000_000_000_000i64..=10_000_000_000_000_000
        ];
        let row = (text.clone(), text, units);
        (Just(dialect), prop::collection::vec(row, 1..12))
    })
}

/// The amount as a person in the dialect's country writes it: always with
/// decimals, so that it can be read in one way only.
fn written(units: i64, dialect: &Dialect) -> String {
    let (whole, rest) = (
        (units / 10_000).unsigned_abs().to_string(),
        (units % 10_000).unsigned_abs(),
    );
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push_str(dialect.group);
        }
        grouped.push(digit);
    }
    let sign = if units < 0 { "-" } else { "" };
    format!("{sign}{grouped}{}{rest:04}", dialect.decimal)
}

fn file_of(dialect: &Dialect, rows: &[(String, String, i64)]) -> Vec<u8> {
    let sign = dialect.delimiter.sign();
    let cell = |text: &str| {
        let must = text.contains([sign, '"', '\n', '\r']);
        if must || dialect.quotes_all {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    };
    let line = |cells: [&str; 5]| {
        let ordered: Vec<String> = dialect.order.iter().map(|at| cell(cells[*at])).collect();
        ordered.join(&sign.to_string()) + dialect.end
    };
    let mut text = String::new();
    if dialect.has_mark {
        text.push('\u{feff}');
    }
    for title in 0..dialect.titles {
        text += &format!("Title {title}{}", dialect.end);
    }
    text += &line(["area", "indicator", "period", "value", "note"]);
    for (area, note, units) in rows {
        text += &line([
            &format!("A{area}Z"),
            "HOU-03",
            "2025-03",
            &written(*units, dialect),
            note,
        ]);
    }
    match dialect.encoding {
        // Only these have a mark.
        Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => encoded(&text, dialect.encoding),
        other => encoded(text.trim_start_matches('\u{feff}'), other),
    }
}

/// A cell as it is read: without blanks around it and without the guard
/// against formulas; a lone CR is a line feed.
fn bare(text: &str) -> String {
    let text = text
        .replace("\r\n", "\u{1}")
        .replace('\r', "\n")
        .replace('\u{1}', "\r\n");
    let text = text.trim();
    groundwork::exchange::csv::unguarded(text).to_owned()
}

#[test]
fn a_random_table_in_a_random_dialect_reads_back_the_same() {
    random(500)
        .run(&table(), |(dialect, rows)| {
            let bytes = file_of(&dialect, &rows);
            // Few foreign letters do not tell one byte from another.
            let choice = Choice {
                encoding: Some(dialect.encoding),
                delimiter: Some(dialect.delimiter),
                ..Choice::default()
            };
            let file = open(&bytes, &choice).unwrap();
            let read = figures(&file, &head(&file)).unwrap();
            prop_assert_eq!(read.len(), rows.len());
            for (figure, (area, note, units)) in read.iter().zip(&rows) {
                let amount = groundwork::ledger::Amount::from_units(*units).to_string();
                prop_assert_eq!(&figure.area, &bare(&format!("A{area}Z")));
                prop_assert_eq!(&figure.note, &bare(note));
                prop_assert_eq!(&figure.read, &Ok(Some(amount)), "{}", figure.value);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn unicode_and_the_delimiter_are_told_by_themselves() {
    random(300)
        .run(&table(), |(dialect, rows)| {
            let unicode = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be];
            prop_assume!(unicode.contains(&dialect.encoding));
            let rows: Vec<_> = rows
                .into_iter()
                .map(|(area, _, units)| (area.replace(['\r', '\n'], ""), "plain".to_owned(), units))
                .collect();
            let file = open(&file_of(&dialect, &rows), &Choice::default()).unwrap();
            let read = figures(&file, &head(&file)).unwrap();
            let areas: Vec<_> = read.into_iter().map(|figure| figure.area).collect();
            let wanted: Vec<_> = rows
                .iter()
                .map(|(area, ..)| bare(&format!("A{area}Z")))
                .collect();
            prop_assert_eq!(areas, wanted);
            Ok(())
        })
        .unwrap();
}

/// Damage: bytes flipped, taken out, put in, doubled, or the file cut.
pub fn damaged(bytes: &[u8], blows: &[(u8, usize, u8)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (kind, at, byte) in blows {
        let at = at % (bytes.len() + 1);
        match kind % 6 {
            0 if at < bytes.len() => bytes[at] ^= 1 << (byte % 8),
            1 if at < bytes.len() => bytes[at] = *byte,
            2 => bytes.insert(at, *byte),
            3 => bytes.truncate(at),
            4 => {
                let piece = bytes[at..].to_vec();
                bytes.extend(piece.iter().take(usize::from(*byte) * 8));
            }
            _ => {
                let sign = b"\"\"\",;\t\r\n\0#"[usize::from(*byte) % 10];
                bytes.insert(at, sign);
            }
        }
    }
    bytes
}

pub fn blows() -> impl Strategy<Value = Vec<(u8, usize, u8)>> {
    prop::collection::vec((any::<u8>(), any::<usize>(), any::<u8>()), 1..8)
}

/// All the way through: figures, or a sentence that a person can read.
fn outcome(file: Result<File, Error>) -> Result<Vec<Figure>, String> {
    let read = file.and_then(|file| all(&file));
    read.map_err(|error| match error {
        Error::BadInput(sentence) if sentence.ends_with(['.', '?']) => sentence,
        other => panic!("no sentence for a person: {other:?}"),
    })
}

#[test]
fn damaged_texts_give_figures_or_a_sentence() {
    let (good, refused) = (Cell::new(0), Cell::new(0));
    random(9_600)
        .run(
            &(table(), blows(), any::<bool>()),
            |((dialect, rows), blows, told)| {
                let bytes = damaged(&file_of(&dialect, &rows), &blows);
                let choice = Choice {
                    encoding: told.then_some(dialect.encoding),
                    delimiter: told.then_some(dialect.delimiter),
                    ..Choice::default()
                };
                let _ = outcome(open(&bytes, &choice));
                Ok(())
            },
        )
        .unwrap();
    // Most damage leaves something to read, and some does not.
    random(200)
        .run(&(table(), blows()), |((dialect, rows), blows)| {
            let bytes = damaged(&file_of(&dialect, &rows), &blows);
            match outcome(open(&bytes, &Choice::default())) {
                Ok(_) => good.set(good.get() + 1),
                Err(_) => refused.set(refused.get() + 1),
            }
            Ok(())
        })
        .unwrap();
    let (good, refused) = (good.get(), refused.get());
    assert!(good > 10 && refused > 10, "{good} read, {refused} refused");
}

#[test]
fn huge_fields_and_many_columns_give_a_sentence_or_figures() {
    let head = "area,indicator,period,value,note\n";
    for text in [
        format!("{head}A,HOU-03,2025,{},\n", "9".repeat(900_000)),
        format!("{head}A,HOU-03,2025,1,{}\n", "x".repeat(3_000_000)),
        format!("{head}A,HOU-03,2025,1,{}\n", ",".repeat(900_000)),
        ",".repeat(3_000_000),
        "\"".repeat(3_000_001),
        "\n".repeat(3_000_000) + head,
        "#a+b,".repeat(100_000),
    ] {
        let _ = outcome(open(text.as_bytes(), &Choice::default()));
    }
}

#[test]
fn damaged_workbooks_give_figures_or_a_sentence() {
    let cells = "<row r='1'><c r='A1' t='inlineStr'><is><t>area</t></is></c><c r='B1' t='str'><v>indicator</v></c>\
        <c r='C1' t='str'><v>period</v></c><c r='D1' t='str'><v>value</v></c></row>\
        <row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='str'><v>HOU-03</v></c><c r='C2'><v>2025</v></c>\
        <c r='D2' s='1'><f>1+1</f><v>2</v></c></row>";
    let strings = b"<sst count='1' uniqueCount='1'><si><t>Lachin</t></si></sst>".as_slice();
    let styles = b"<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0.0%'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>".as_slice();
    let others = |strings: &[u8], styles: &[u8], sheet: &[u8]| {
        around(
            sheet,
            &[("xl/sharedStrings.xml", strings), ("xl/styles.xml", styles)],
        )
    };
    let whole = others(strings, styles, &rows(cells));
    let read = outcome(open_workbook(&whole, None)).unwrap();
    assert_eq!(read[0].read, Ok(Some("200".into())));
    assert_eq!(read[0].area, "Lachin");
    // Half of the damage is inside the XML, where no checksum finds it.
    random(200)
        .run(&(blows(), 0..3usize), |(blows, which)| {
            let _ = outcome(open_workbook(&damaged(&whole, &blows), None));
            let (mut strings, mut styles, mut sheet) =
                (strings.to_vec(), styles.to_vec(), rows(cells));
            let members = [&mut strings, &mut styles, &mut sheet];
            let member = members.into_iter().nth(which).unwrap();
            *member = damaged(member, &blows);
            let _ = outcome(open_workbook(&others(&strings, &styles, &sheet), None));
            Ok(())
        })
        .unwrap();
}
