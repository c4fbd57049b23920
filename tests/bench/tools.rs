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

/// What the tool would be asked for to get the words that an export has.
pub const NAMED: &str = "SELECT a.code, a.name, i.code, i.name, i.unit, \
    c.period / 12 || CASE WHEN c.period % 12 < 9 THEN '-0' ELSE '-' END || (c.period % 12 + 1), \
    b.code, c.status, c.value / 10000, p.day, p.note, k.posted_at \
    FROM cells c JOIN areas a ON a.id = c.area_id JOIN indicators i ON i.id = c.indicator_id \
    JOIN breakdowns b ON b.id = c.breakdown_id JOIN postings p ON p.id = c.posting_id \
    JOIN blocks k ON k.id = p.block_id \
    ORDER BY c.indicator_id, c.area_id, c.breakdown_id, c.period";

diesel::table! {
    plain (indicator_id, area_id, breakdown_id, period) {
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        value -> Nullable<BigInt>,
    }
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
fn write_plain(out: &mut dyn Write, between: char) {
    for (area, indicator, month, value) in rows() {
        let (indicator, area, month) = (indicator + 1, area + 1, JANUARY + month);
        writeln!(
            out,
            "{indicator}{between}{area}{between}1{between}{month}{between}{value}"
        )
        .unwrap();
    }
}

pub fn sqlite_plain(folder: &Path) -> (Took, Took) {
    let (file, database) = (folder.join("rows.csv"), folder.join("plain.db"));
    write_plain(&mut BufWriter::new(File::create(&file).unwrap()), ',');
    let import = format!(".import {} plain", file.display());
    let into = timed(|| sqlite3(&database, &[PLAIN, ".mode csv", &import]));
    let out = sqlite_out(&database, "SELECT * FROM plain", &file);
    (into, out)
}

pub fn sqlite_out(database: &Path, query: &str, file: &Path) -> Took {
    let output = format!(".output {}", file.display());
    timed(|| sqlite3(database, &[".mode csv", &output, query]))
}

fn sqlite3(database: &Path, words: &[&str]) {
    let done = Command::new("sqlite3").arg(database).args(words).status();
    assert!(done.expect("sqlite3 is installed").success());
}

pub fn postgres_plain(database: &str, folder: &Path) -> (Took, Took) {
    let mut connection = PgConnection::establish(database).unwrap();
    let mut text = Vec::new();
    write_plain(&mut text, '\t');
    let into = timed(|| {
        connection.batch_execute(PLAIN).unwrap();
        diesel::copy_from(plain::table)
            .from_raw_data(plain::table, |copy| {
                copy.write_all(&text)
                    .map_err(|error| diesel::result::Error::QueryBuilderError(error.into()))
            })
            .execute(&mut connection)
            .unwrap();
    });
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
