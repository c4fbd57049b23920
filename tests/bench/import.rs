//! A million figures posted at once, beside what the databases' own tools need
//! to read the same rows into one plain table with the same unique index.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use groundwork::db::{Address, Db, DbConnection};
use groundwork::error::Result;
use groundwork::ledger::{self, Amount, Change, Kind, Length, Series, TOTAL, Value};
use groundwork::models::area::Level;
use groundwork::models::form::Field;
use groundwork::models::report::Entry;
use groundwork::models::report_change::Key;
use groundwork::models::report_import::{self, Arrival, Until};

use super::programme::{self, JANUARY};

const REGIONS: usize = 10;
const AREAS: usize = 1_000;
const INDICATORS: usize = 20;
const MONTHS: i32 = 50;

const PLAIN: &str = "CREATE TABLE plain (indicator_id INTEGER NOT NULL, area_id INTEGER NOT NULL, breakdown_id INTEGER NOT NULL, period INTEGER NOT NULL, value BIGINT);
CREATE UNIQUE INDEX plain_cell ON plain (indicator_id, area_id, breakdown_id, period);";

diesel::table! {
    plain (indicator_id, area_id, breakdown_id, period) {
        indicator_id -> Integer,
        area_id -> Integer,
        breakdown_id -> Integer,
        period -> Integer,
        value -> Nullable<BigInt>,
    }
}

/// What the child process is asked for: a way and a database's address.
pub fn asked() -> Option<(String, String)> {
    let mut words = std::env::args().skip_while(|word| word != "import-once");
    words.next()?;
    Some((words.next()?, words.next()?))
}

/// The child process: imports once, and tells how long it took and how much
/// memory there was at most.
pub fn once(way: &str, database: &str) {
    let db = Db::open(&database.parse::<Address>().unwrap()).unwrap();
    let world = db.write(|c| Ok(World::set_up(c))).unwrap();
    let time = match way {
        "cells" => {
            let changes: Vec<Change> = world
                .cells()
                .map(|(cell, value)| world.change(cell, value))
                .collect();
            let begun = Instant::now();
            db.write(|c| ledger::post(c, &programme::import("a million"), &changes))
                .unwrap()
                .unwrap();
            begun.elapsed()
        }
        _ => {
            let begun = Instant::now();
            db.write(|c| world.import_reports(c)).unwrap();
            begun.elapsed()
        }
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!(
        "{} {}",
        time.as_secs_f64(),
        most.unwrap_or("unknown").trim()
    );
}

/// Imports into a database of this address, which is made and dropped by the
/// caller; `plain` does the same with the database's own tool.
pub fn measure(title: &str, database: &str, folder: &Path) {
    println!(
        "{title}: {} cells at once",
        AREAS * INDICATORS * MONTHS as usize
    );
    let plain = match database.strip_prefix("sqlite:") {
        Some(_) => sqlite_import(folder),
        None => postgres_copy(database),
    };
    let tool = if database.starts_with("sqlite:") {
        "sqlite3 .import"
    } else {
        "COPY FROM"
    };
    println!(
        "  {:44} {:>6.2} s",
        format!("{tool} into a plain table"),
        plain.as_secs_f64()
    );
    for (way, what) in [
        ("cells", "posted: checks, seal, cells, totals"),
        ("reports", "the same with their reports and entries"),
    ] {
        let fresh = fresh(database, way);
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["import-once", way, &fresh])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout).into_owned();
        let (time, most) = said
            .trim()
            .split_once(' ')
            .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&child.stderr)));
        let time: f64 = time.parse().unwrap();
        println!(
            "  {what:44} {time:>6.2} s  ({:.2} of it; at most {most} of memory)",
            time / plain.as_secs_f64()
        );
    }
}

/// Another empty database beside this one.
fn fresh(database: &str, way: &str) -> String {
    let name = format!("{database}_{way}");
    if let (Some((server, old)), false) =
        (database.rsplit_once('/'), database.starts_with("sqlite:"))
    {
        let mut admin = PgConnection::establish(database).unwrap();
        admin
            .batch_execute(&format!("CREATE DATABASE {old}_{way}"))
            .unwrap();
        return format!("{server}/{old}_{way}");
    }
    name
}

/// The rows as a file has them that reports come in with: month after month.
fn rows() -> impl Iterator<Item = (Cell, i64)> {
    (0..MONTHS).flat_map(|month| {
        (0..AREAS).flat_map(move |area| {
            (0..INDICATORS).map(move |indicator| {
                // Figures of all sizes, the same in every run.
                let mixed = (month as u64 * 7_919 + area as u64 * 104_729 + indicator as u64)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15);
                (
                    Cell {
                        month,
                        area,
                        indicator,
                    },
                    (mixed >> 40) as i64,
                )
            })
        })
    })
}

#[derive(Clone, Copy)]
struct Cell {
    month: i32,
    area: usize,
    indicator: usize,
}

fn sqlite_import(folder: &Path) -> Duration {
    let (file, database) = (folder.join("rows.csv"), folder.join("plain.db"));
    let mut out = std::io::BufWriter::new(std::fs::File::create(&file).unwrap());
    for (cell, value) in rows() {
        writeln!(
            out,
            "{},{},1,{},{value}",
            cell.indicator + 1,
            cell.area + 1,
            JANUARY + cell.month
        )
        .unwrap();
    }
    drop(out);
    let begun = Instant::now();
    let done = Command::new("sqlite3")
        .arg(&database)
        .args([
            PLAIN,
            ".mode csv",
            &format!(".import {} plain", file.display()),
        ])
        .status()
        .expect("sqlite3 is installed");
    assert!(done.success());
    begun.elapsed()
}

fn postgres_copy(database: &str) -> Duration {
    let mut connection = PgConnection::establish(database).unwrap();
    let mut text = String::new();
    for (cell, value) in rows() {
        writeln!(
            text,
            "{}\t{}\t1\t{}\t{value}",
            cell.indicator + 1,
            cell.area + 1,
            JANUARY + cell.month
        )
        .unwrap();
    }
    let begun = Instant::now();
    connection.batch_execute(PLAIN).unwrap();
    diesel::copy_from(plain::table)
        .from_raw_data(plain::table, |copy| {
            copy.write_all(text.as_bytes())
                .map_err(|error| diesel::result::Error::QueryBuilderError(error.into()))
        })
        .execute(&mut connection)
        .unwrap();
    begun.elapsed()
}

/// Areas in regions, flows and stocks, one form.
struct World {
    areas: Vec<i32>,
    indicators: Vec<i32>,
    form: i32,
}

impl World {
    fn set_up(c: &mut DbConnection) -> Self {
        let root = programme::area(c, "ROOT", None, Level::Programme);
        let regions: Vec<i32> = (0..REGIONS)
            .map(|at| programme::area(c, &format!("R{at:02}"), Some(root), Level::Region))
            .collect();
        let areas = (0..AREAS)
            .map(|at| {
                programme::area(
                    c,
                    &format!("D{at:04}"),
                    Some(regions[at % REGIONS]),
                    Level::District,
                )
            })
            .collect();
        let indicators: Vec<i32> = (0..INDICATORS)
            .map(|at| {
                let kind = if at % 2 == 0 { Kind::Stock } else { Kind::Flow };
                programme::indicator(c, &format!("IND-{at:02}"), kind, Length::Month)
            })
            .collect();
        let fields: Vec<Field> = indicators.iter().map(|&id| programme::whole(id)).collect();
        let form = programme::form(c, "MONTHLY", Length::Month, &fields);
        Self {
            areas,
            indicators,
            form,
        }
    }

    fn cells(&self) -> impl Iterator<Item = (Cell, i64)> {
        rows()
    }

    fn change(&self, cell: Cell, value: i64) -> Change {
        let series = Series {
            indicator_id: self.indicators[cell.indicator],
            area_id: self.areas[cell.area],
            breakdown_id: TOTAL,
        };
        programme::change(
            series,
            JANUARY + cell.month,
            Some(Value::number(Amount::from_units(value))),
        )
    }

    fn import_reports(&self, c: &mut DbConnection) -> Result<()> {
        let mut cells = self.cells();
        let reports = std::iter::from_fn(|| {
            let figures: Vec<_> = cells.by_ref().take(INDICATORS).collect();
            let (first, _) = figures.first()?;
            let key = Key {
                form_id: self.form,
                area_id: self.areas[first.area],
                period: JANUARY + first.month,
            };
            let figures = figures.iter().map(|&(cell, value)| {
                let entry = Entry {
                    value: Value::number(Amount::from_units(value)),
                    day: None,
                    source_id: None,
                    note: String::new(),
                    is_copied: false,
                };
                (programme::whole(self.indicators[cell.indicator]), entry)
            });
            Some(Arrival {
                key,
                figures: figures.collect(),
            })
        });
        let until = Until::Posted {
            user: None,
            author: "bench",
            note: "a million",
            subject: "programme",
        };
        report_import::import(c, until, programme::now(), reports).map(drop)
    }
}
