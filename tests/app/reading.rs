//! Files that people have: every encoding, delimiter and line end.

use std::sync::Arc;

use groundwork::error::Error;
use groundwork::exchange::reading::{
    Choice, Data, Delimiter, Encoding, File, Format, Header, Input, Styles,
};
use groundwork::ledger::Value;

/// A figure as it was read, with everything said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub line: usize,
    pub area: String,
    pub indicator: String,
    pub breakdown: String,
    pub period: String,
    pub value: String,
    pub read: Result<Option<String>, String>,
    pub note: String,
}

pub fn open(bytes: &[u8], choice: &Choice) -> Result<File, Error> {
    File::open(Input::Bytes(Arc::from(bytes)), choice)
}

pub fn head(file: &File) -> Header {
    Header::find(file, &|code| ["HOU-03", "RET-11", "SRV-01"].contains(&code)).unwrap()
}

/// Amounts as programs write them, the rest as words.
pub fn words(value: Option<Value>) -> Option<String> {
    value.map(|value| match value {
        Value::Number {
            amount,
            weight: None,
        } => amount.to_string(),
        Value::Number {
            amount,
            weight: Some(n),
        } => format!("{amount} of {n}"),
        Value::NotAvailable => "unavailable".into(),
        Value::NotApplicable => "inapplicable".into(),
    })
}

pub fn figures(file: &File, header: &Header) -> Result<Vec<Figure>, Error> {
    header.check()?;
    let styles = Styles::of(file, header);
    let mut data = Data::of(file, header.clone())?;
    let mut all = Vec::new();
    while let Some(datum) = data.next()? {
        all.push(Figure {
            line: datum.line,
            area: datum.area.into(),
            indicator: datum.indicator.into(),
            breakdown: datum.breakdown.into(),
            period: datum.period.into(),
            value: datum.value.into(),
            read: datum.value(&styles).map(words).map_err(|e| e.to_string()),
            note: datum.note.into(),
        });
    }
    Ok(all)
}

/// Head and figures, or the first reason why not.
pub fn all(file: &File) -> Result<Vec<Figure>, Error> {
    let header = Header::find(file, &|code| code == "HOU-03")?;
    figures(file, &header)
}

/// The figures of a text as it is found, nothing chosen by hand.
pub fn of(text: &str) -> Vec<Figure> {
    let file = open(text.as_bytes(), &Choice::default()).unwrap();
    let header = head(&file);
    figures(&file, &header).unwrap()
}

pub fn sentence<T>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::BadInput(sentence)) => sentence,
        Err(other) => panic!("no sentence for a person: {other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

pub fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows1251 => encoding_rs::WINDOWS_1251.encode(text).0.into_owned(),
        Encoding::Windows1254 => encoding_rs::WINDOWS_1254.encode(text).0.into_owned(),
        Encoding::Windows1256 => encoding_rs::WINDOWS_1256.encode(text).0.into_owned(),
        Encoding::Latin1 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    }
}

#[test]
fn every_encoding_delimiter_line_end_and_decimal_mark_is_told() {
    let mut seen = 0;
    for (encoding, place, note) in [
        (Encoding::Utf8, "Laçın, Лачын, لاتشين", "“ə”; 5 km²"),
        (Encoding::Utf16Le, "Laçın, Лачын, لاتشين", "ə"),
        (Encoding::Utf16Be, "Laçın, Лачын, لاتشين", "ə"),
        (Encoding::Windows1251, "Лачинский район", "учёт «по списку»"),
        (Encoding::Windows1254, "Laçın; Şuşa", "ığdır ağac"),
        (Encoding::Windows1256, "مقاطعة لاتشين", "الرقم من المكتب؛ è"),
        (Encoding::Latin1, "Zürich", "déjà vu"),
    ] {
        for delimiter in Delimiter::ALL {
            for end in ["\n", "\r\n", "\r"] {
                for mark in [".", ","] {
                    let sign = delimiter.sign();
                    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
                    let line = |cells: [&str; 4]| cells.map(quoted).join(&sign.to_string()) + end;
                    let number = |text: &str| text.replace('.', mark);
                    let text = [
                        line(["area_code", "area", "indicator_code", "period"]).replace(end, ""),
                        format!("{sign}value{sign}note{end}"),
                        line(["AZ-LAC", place, "HOU-03", "2025-03"]).replace(end, ""),
                        format!(
                            "{sign}{}{sign}{}{end}",
                            quoted(&number("1234.5")),
                            quoted(note)
                        ),
                        end.to_owned(),
                        line(["AZ-LAC", place, "HOU-03", "2025-04"]).replace(end, ""),
                        format!("{sign}{}{sign}{end}", quoted(&number("1.234"))),
                    ]
                    .concat();
                    let bytes = encoded(&text, encoding);
                    let file = open(&bytes, &Choice::default()).unwrap();
                    let told = Format::Text {
                        encoding,
                        delimiter,
                    };
                    assert_eq!(file.format(), &told, "{text}");
                    let header = head(&file);
                    assert_eq!((header.line, header.last_line), (1, 1));
                    let read = figures(&file, &header).unwrap();
                    let lines: Vec<_> = read
                        .iter()
                        .map(|f| (f.line, f.note.as_str(), f.read.clone().unwrap().unwrap()))
                        .collect();
                    let wanted = [(2, note, "1234.5".to_owned()), (4, "", "1.234".to_owned())];
                    assert_eq!(lines, wanted, "{told:?} {end:?} {mark}");
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 7 * 3 * 3 * 2);
}

#[test]
fn marks_at_the_beginning_decide_and_a_choice_by_hand_beats_the_guess() {
    let text = "area;indicator;period;value\nŞuşa;HOU-03;2025;1\n";
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
        let bytes = encoded(&format!("\u{feff}{text}"), encoding);
        let file = open(&bytes, &Choice::default()).unwrap();
        assert!(matches!(file.format(), Format::Text { encoding: told, .. } if *told == encoding));
        assert_eq!(head(&file).columns[0].heading, "area");
        assert_eq!(figures(&file, &head(&file)).unwrap()[0].area, "Şuşa");
    }
    let choice = |encoding| Choice {
        encoding: Some(encoding),
        ..Choice::default()
    };
    let bytes = encoded(text, Encoding::Windows1254);
    let file = open(&bytes, &choice(Encoding::Windows1251)).unwrap();
    assert_eq!(figures(&file, &head(&file)).unwrap()[0].area, "Юuюa");
    // What an encoding does not have is never read as something else.
    let file = open(&bytes, &choice(Encoding::Utf8));
    let refused = match file {
        Ok(file) => sentence(all(&file)),
        Err(error) => error.to_string(),
    };
    assert!(
        refused.contains("line 2") && refused.contains("UTF-8"),
        "{refused}"
    );
}

#[test]
fn damaged_utf8_is_not_taken_for_another_encoding() {
    let text = "area,indicator,period,value\nЛачын и Шуша,HOU-03,2025,1\nXanəkəndi";
    for cut in [text.len() - 2, text.len() - 5] {
        let mut bytes = text.as_bytes()[..cut].to_vec();
        bytes.push(0xc9);
        let refused = open(&bytes, &Choice::default()).map(|file| all(&file));
        let why = refused.map_or_else(|error| error.to_string(), sentence);
        assert!(why.contains("line 3") && why.contains("UTF-8"), "{why}");
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let text = "\n\nReport of March,,,,\r\n,,,,\narea,indicator,period,value,note\n\
        A,HOU-03,2025,1,\"two\nlines\r\nthree\"\n\n\r\nB,HOU-03,2025,2,\"a \"\"word\"\"\"\nC,HOU-03,2025,3,'=1+1";
    let read = of(text);
    let lines: Vec<_> = read.iter().map(|f| (f.line, f.note.as_str())).collect();
    assert_eq!(
        lines,
        [(6, "two\nlines\r\nthree"), (11, "a \"word\""), (12, "=1+1")]
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_found_where_it_opens() {
    let start = "area,indicator,period,value,note\nA,HOU-03,2025,1,fine\n";
    let file = open(
        format!("{start}B,HOU-03,2025,2,\"not closed\nC,HOU-03,2025,3,\n").as_bytes(),
        &Choice::default(),
    )
    .unwrap();
    let refused = sentence(all(&file));
    assert!(
        refused.contains("line 3") && refused.contains("quotation mark"),
        "{refused}"
    );
    for (text, line) in [("\"area,indicator", 1), ("area\n\"x", 2), ("\n\n\"", 3)] {
        let file = open(text.as_bytes(), &Choice::default()).unwrap();
        let refused = sentence(all(&file));
        assert!(refused.contains(&format!("line {line} ")), "{refused}");
    }
    let long = format!("{start}B,HOU-03,2025,2,\"{}", "long,line\n".repeat(200_000));
    let file = open(long.as_bytes(), &Choice::default()).unwrap();
    let refused = sentence(all(&file));
    assert!(refused.contains("too long"), "{refused}");
}

#[test]
fn a_comma_of_a_number_does_not_slip_into_the_next_cell() {
    let read = of("area,indicator,period,value\nA,HOU-03,2025,1,5\nB,HOU-03,2025,\"1,5\",\n");
    assert!(
        read[0]
            .read
            .as_ref()
            .unwrap_err()
            .contains("last heading stands \"5\"")
    );
    assert_eq!(read[1].read, Ok(Some("1.5".into())));
}
