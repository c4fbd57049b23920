//! What the databases' own tools take for the same rows, and how it is
//! measured.

use std::fs::File;
use std::io::{BufRead as _, BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;

use super::programme::JANUARY;

pub const AREAS: usize = 1_000;
pub const INDICATORS: usize = 20;
pub const MONTHS: i32 = 50;
pub const ROWS: usize = AREAS * INDICATORS * MONTHS as usize;

const PLAIN: &str = "CREATE TABLE plain (indicator_id INTEGER NOT NULL, area_id INTEGER NOT NULL, breakdown_id INTEGER NOT NULL, period INTEGER NOT NULL, value BIGINT);
CREATE UNIQUE INDEX plain_cell ON plain (indicator_id, area_id, breakdown_id, period);";

const SENT: &str = "CREATE TABLE sent (area_code TEXT NOT NULL, indicator_code TEXT NOT NULL, period TEXT NOT NULL, value BIGINT);
CREATE UNIQUE INDEX sent_cell ON sent (indicator_code, area_code, period);";

/// What the tools would be asked for to write the same rows as an export.
pub fn same_rows(is_sqlite: bool) -> String {
    let month = "(c.period / 12) || '-' || substr('0' || (c.period % 12 + 1), -2)";
    let (month, end, moment) = if is_sqlite {
        (
            month.to_owned(),
            format!("date({month} || '-01', '+1 month', '-1 day')"),
            "strftime('%Y-%m-%dT%H:%M:%SZ', k.posted_at)",
        )
    } else {
        (
            "to_char(make_date(c.period / 12, c.period % 12 + 1, 1), 'YYYY-MM')".to_owned(),
            "(make_date(c.period / 12, c.period % 12 + 1, 1) + interval '1 month - 1 day')::date"
                .to_owned(),
            "to_char(k.posted_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
        )
    };
    format!(
        "SELECT a.code AS area_code, a.name AS area, an.name AS area_az, \
         i.code AS indicator_code, i.name AS indicator, n.name AS indicator_az, i.unit, \
         {month} AS period, {end} AS period_end, b.code AS breakdown, c.status, \
         c.value / 10000 AS value, c.weight AS answers, p.day, s.code AS source_code, \
         s.publisher AS source, s.url AS source_url, p.note, {moment} AS posted_on \
         FROM cells c JOIN areas a ON a.id = c.area_id \
         JOIN indicators i ON i.id = c.indicator_id JOIN breakdowns b ON b.id = c.breakdown_id \
         JOIN postings p ON p.id = c.posting_id JOIN blocks k ON k.id = p.block_id \
         LEFT JOIN sources s ON s.id = p.source_id \
         LEFT JOIN translations an \
         ON an.subject = 'area' AND an.subject_id = a.id AND an.lang = 'az' \
         LEFT JOIN translations n \
         ON n.subject = 'indicator' AND n.subject_id = i.id AND n.lang = 'az' \
         ORDER BY c.indicator_id, c.area_id, c.breakdown_id, c.period"
    )
}

/// Sees to it that two CSV files say the same.
pub fn must_agree(one: &Path, other: &Path) {
    let open = |file| csv::ReaderBuilder::new().has_headers(false).from_path(file);
    let (mut one, mut other) = (open(one).unwrap(), open(other).unwrap());
    let mut others = other.records();
    for record in one.records() {
        assert_eq!(others.next().map(Result::unwrap), Some(record.unwrap()));
    }
    assert!(others.next().is_none());
}

diesel::table! {
    plain (indicator_id, area_id, breakdown_id, period) {
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        value -> Nullable<BigInt>,
    }
}

diesel::table! {
    sent (indicator_code, area_code, period) {
        area_code -> Text,
        indicator_code -> Text,
        period -> Text,
        value -> Nullable<BigInt>,
    }
}

/// What tools take into a table: the file as it is sent, and its figures with
/// numbers in place of codes.
#[derive(Clone, Copy)]
pub struct Into {
    pub sent: Took,
    pub plain: Took,
}

/// How long something took: by the clock, and of a processor's time, which
/// others on the machine change little.
#[derive(Clone, Copy)]
pub struct Took {
    pub seconds: f64,
    pub processor: f64,
}

pub fn timed(work: impl FnOnce()) -> Took {
    let (begun, before) = (Instant::now(), processor());
    work();
    Took {
        seconds: begun.elapsed().as_secs_f64(),
        processor: processor() - before,
    }
}

/// Seconds that processors spent on this process and the children it waited
/// for; 0 where nobody tells.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let words = after_name.split_whitespace().skip(11).take(4);
    let ticks: f64 = words.filter_map(|word| word.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// One figure: area, indicator, month and value; month after month, as
/// offices report.
pub fn rows() -> impl Iterator<Item = (usize, usize, i32, u64)> {
    (0..MONTHS).flat_map(|month| {
        (0..AREAS).flat_map(move |area| {
            (0..INDICATORS).map(move |indicator| {
                // Figures of all sizes, the same in every run.
                let mixed = (month as u64 * 7_919 + area as u64 * 104_729 + indicator as u64)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15);
                (area, indicator, month, mixed >> 44)
            })
        })
    })
}

/// The same for the databases' own tools: numbers only.
fn write_plain(out: &mut dyn Write) {
    for (area, indicator, month, value) in rows() {
        let (indicator, area, month) = (indicator + 1, area + 1, JANUARY + month);
        writeln!(out, "{indicator},{area},1,{month},{value}").unwrap();
    }
}

pub fn sqlite_plain(folder: &Path, sent: &Path) -> (Into, Took) {
    let (file, database) = (folder.join("rows.csv"), folder.join("plain.db"));
    write_plain(&mut BufWriter::new(File::create(&file).unwrap()));
    let import = format!(".import {} plain", file.display());
    let as_sent = format!(".import --skip 1 {} sent", sent.display());
    let into = Into {
        sent: timed(|| sqlite3(&database, &[SENT, ".mode csv", &as_sent])),
        plain: timed(|| sqlite3(&database, &[PLAIN, ".mode csv", &import])),
    };
    let out = sqlite_out(&database, "SELECT * FROM plain", &file);
    (into, out)
}

pub fn sqlite_out(database: &Path, query: &str, file: &Path) -> Took {
    let output = format!(".output {}", file.display());
    timed(|| sqlite3(database, &[".mode csv", ".headers on", &output, query]))
}

fn sqlite3(database: &Path, words: &[&str]) {
    let done = Command::new("sqlite3").arg(database).args(words).status();
    assert!(done.expect("sqlite3 is installed").success());
}

pub fn postgres_plain(database: &str, folder: &Path, sent: &Path) -> (Into, Took) {
    let mut connection = PgConnection::establish(database).unwrap();
    let mut text = Vec::new();
    write_plain(&mut text);
    let file = std::fs::read(sent).unwrap();
    macro_rules! copied {
        ($table:ident, $statement:expr, $text:expr, $has_head:expr) => {
            timed(|| {
                connection.batch_execute($statement).unwrap();
                diesel::copy_from($table::table)
                    .from_raw_data($table::table, |copy| {
                        copy.write_all($text)
                            .map_err(|error| diesel::result::Error::QueryBuilderError(error.into()))
                    })
                    .with_format(diesel::pg::CopyFormat::Csv)
                    .with_header(diesel::pg::CopyHeader::Set($has_head))
                    .execute(&mut connection)
                    .unwrap();
            })
        };
    }
    let into = Into {
        sent: copied!(sent, SENT, &file, true),
        plain: copied!(plain, PLAIN, &text, false),
    };
    let file = folder.join("plain.csv");
    let out = timed(|| {
        let mut copied = diesel::copy_to(plain::table)
            .with_format(diesel::pg::CopyFormat::Csv)
            .load_raw(&mut connection)
            .unwrap();
        let mut out = BufWriter::new(File::create(&file).unwrap());
        loop {
            let piece = copied.fill_buf().unwrap();
            if piece.is_empty() {
                break;
            }
            out.write_all(piece).unwrap();
            let length = piece.len();
            copied.consume(length);
        }
    });
    (into, out)
}

/// The server itself throws the file away: what fetches it costs nothing here.
pub fn postgres_out(database: &str, query: &str) -> Took {
    let mut connection = PgConnection::establish(database).unwrap();
    let copy = format!("COPY ({query}) TO '/dev/null' (FORMAT csv)");
    timed(|| connection.batch_execute(&copy).unwrap())
}
