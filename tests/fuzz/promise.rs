//! What holds for every file, whatever is in it: it gives figures or a sentence
//! that a person can read, and the same each time.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use groundwork::error::Error;
use groundwork::exchange::reading::{
    Choice, Data, Datum, Delimiter, Encoding, File, Header, Input, Record, Role, Styles, day,
    period, sheet,
};
use groundwork::ledger::{Amount, Length, Value};

use crate::parts::around;

/// In the first byte: what was said by hand about columns.
const BY_HAND: u8 = 1 << 5;
/// In the first byte: what follows are parts of a workbook.
pub const PARTS: u8 = 1 << 7;
/// What stands between them.
pub const BETWEEN: &[u8] = b"\0\0";

/// How many figures a file has, and a mark of everything that was read.
type Read = (usize, u64);

static IS_OURS: AtomicBool = AtomicBool::new(false);

/// Keeps the faults of other crates to themselves.
pub fn quiet() {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map_or("", |place| place.file());
        IS_OURS.store(!place.contains("/registry/"), SeqCst);
        if IS_OURS.load(SeqCst) {
            eprintln!("{fault}");
        }
    }));
}

/// Reads a file twice. The first byte says how it is opened (see [`choice`]),
/// the rest is the file.
pub fn hold(input: &[u8]) -> Result<Read, String> {
    let (&how, bytes) = input.split_first().ok_or("nothing")?;
    let first = once(how, bytes);
    assert_eq!(first, once(how, bytes), "read twice, two things");
    first
}

/// What a person chose: three bits of encoding, two of delimiter.
fn choice(how: u8) -> Choice {
    let of = |n: u8| usize::from(n).checked_sub(1);
    Choice {
        encoding: of(how & 7).and_then(|at| Encoding::ALL.get(at).copied()),
        delimiter: of((how >> 3) & 3).and_then(|at| Delimiter::ALL.get(at).copied()),
        sheet: None,
    }
}

fn once(how: u8, bytes: &[u8]) -> Result<Read, String> {
    let file = if how & PARTS != 0 {
        of_sheet(&workbook(bytes))?
    } else if bytes.starts_with(b"PK") {
        of_sheet(bytes)?
    } else {
        sentence(File::open(Input::Bytes(Arc::from(bytes)), &choice(how)))?
    };
    let mut mark = DefaultHasher::new();
    format!("{:?}", file.format()).hash(&mut mark);
    sentence(rows(&file, &mut mark))?;
    let figures = sentence(figures(&file, how & BY_HAND != 0, &mut mark))?;
    Ok((figures, mark.finish()))
}

/// What went well, or the sentence for a person; nothing else may be wrong.
fn sentence<T>(read: Result<T, Error>) -> Result<T, String> {
    let sentence = said(read);
    if let Err(said) = &sentence {
        assert!(said.ends_with(['.', '?']), "no sentence: {said}");
    }
    sentence
}

/// The same where it is said of one cell, which stands before it.
fn said<T>(read: Result<T, Error>) -> Result<T, String> {
    read.map_err(|error| match error {
        Error::BadInput(said) if !said.is_empty() => said,
        other => panic!("nothing for a person: {other:?}"),
    })
}

/// Sheet, texts, styles and list of sheets.
fn workbook(bytes: &[u8]) -> Vec<u8> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(2).position(|two| two == BETWEEN) {
        parts.push(&rest[..at]);
        rest = &rest[at + 2..];
    }
    parts.push(rest);
    let texts = parts.get(1).map(|texts| short_numbers(texts));
    let mut others = Vec::new();
    others.extend(
        texts
            .iter()
            .map(|one| ("xl/sharedStrings.xml", one.as_slice())),
    );
    others.extend(parts.get(2).map(|one| ("xl/styles.xml", *one)));
    others.extend(parts.get(3).map(|one| ("xl/workbook.xml", *one)));
    around(parts[0], &others)
}

/// Without numbers of more than six digits: so many texts are made room for as
/// the list says that it has, up to the limit of the reader's own process.
fn short_numbers(bytes: &[u8]) -> Vec<u8> {
    let mut digits = 0;
    let is_kept = |byte: &&u8| {
        digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
        digits <= 6
    };
    bytes.iter().filter(is_kept).copied().collect()
}

/// Reads a workbook as the process for it does. There a fault of the crates
/// that unpack it is one more way to be broken; one of ours is not.
fn of_sheet(workbook: &[u8]) -> Result<File, String> {
    let mut lines = tempfile::NamedTempFile::new().unwrap();
    let copy = AssertUnwindSafe(|| sheet::copy(workbook, lines.as_file_mut(), None));
    match catch_unwind(copy) {
        Ok(Ok(())) => Ok(File::of_sheet(lines).expect("the lines of a sheet")),
        Ok(Err(refusal)) => Err(format!("{refusal:?}")),
        Err(fault) if IS_OURS.load(SeqCst) => resume_unwind(fault),
        Err(_) => Err("broken".to_owned()),
    }
}

/// Every row, as the file with what was refused has it.
fn rows(file: &File, mark: &mut DefaultHasher) -> Result<(), Error> {
    let mut records = file.records()?;
    let mut record = Record::default();
    let mut last = 0;
    while records.read(&mut record)? {
        assert!(record.line > last, "row {} after row {last}", record.line);
        assert!(!record.is_empty(), "row {} is empty", record.line);
        last = record.line;
        last.hash(mark);
        record.fields().for_each(|field| field.hash(mark));
    }
    Ok(())
}

fn figures(file: &File, by_hand: bool, mark: &mut DefaultHasher) -> Result<usize, Error> {
    let is_indicator = |code: &str| ["HOU-03", "RET-11", "SRV-01"].contains(&code);
    let mut header = Header::find(file, &is_indicator)?;
    if by_hand {
        let roles = [
            Role::Area,
            Role::Indicator,
            Role::Period,
            Role::Value,
            Role::Day,
        ];
        for (column, role) in roles.into_iter().enumerate() {
            header.assign(column, role);
        }
    }
    format!("{header:?}").hash(mark);
    header.check()?;
    let styles = Styles::of(file, &header);
    let (columns, mut last) = (header.columns.len(), header.last_line);
    let mut data = Data::of(file, header)?;
    let mut count = 0;
    let mut moments = HashSet::new();
    while let Some(datum) = data.next()? {
        assert!(
            datum.line > last || count > 0 && datum.line == last,
            "{datum:?} after row {last}"
        );
        assert!(datum.column < columns, "{datum:?} beyond {columns}");
        last = datum.line;
        count += 1;
        figure(&datum, &styles, mark);
        for text in [datum.period, datum.day] {
            if moments.insert(text.to_owned()) {
                moment(text, mark);
            }
        }
    }
    Ok(count)
}

/// A figure, which is what its text says when it is written down and read
/// once more.
fn figure(datum: &Datum<'_>, styles: &Styles, mark: &mut DefaultHasher) {
    format!("{datum:?}").hash(mark);
    let value = datum.value(styles);
    if let Ok(Some(Value::Number { amount, .. })) = &value {
        let again = Amount::from_decimal(&amount.to_string());
        assert_eq!(again.as_ref(), Ok(amount));
    }
    said(value).map(|value| format!("{value:?}")).hash(mark);
}

/// The same of a period or a day.
fn moment(text: &str, mark: &mut DefaultHasher) {
    for length in [None, Some(Length::Quarter)] {
        let period = said(period(text, length));
        if let Ok(period) = &period {
            assert_eq!(period.to_string().parse().as_ref(), Ok(period));
        }
        period.map(|period| period.to_string()).hash(mark);
    }
    let one = said(day(text));
    if let Ok(one) = &one {
        assert_eq!(day(&one.to_string()).ok(), Some(*one));
    }
    one.map(|day| day.to_string()).hash(mark);
}
