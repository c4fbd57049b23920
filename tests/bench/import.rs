//! A file of a million figures: looked at, taken with all checks, postings,
//! seals and totals, and written again, beside what the databases' own tools
//! need for the same rows in one plain table with the same unique index; and
//! how long pages take meanwhile.

use std::fs::File;
use std::io::{BufRead as _, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use groundwork::db::{Address, Db, DbConnection};
use groundwork::error::Result;
use groundwork::exchange::formats::{self, Format};
use groundwork::exchange::importing::{self, Choices, Destination, Wish};
use groundwork::ledger::{Kind, Length};
use groundwork::models::area::Level;
use groundwork::models::form::Field;
use groundwork::models::import;
use groundwork::models::provisional::Reach;
use groundwork::models::user::{self, Actor, Role};
use groundwork::reports::address;
use groundwork::reports::disclosure::Viewer;
use groundwork::reports::filter::Asker;

use super::programme::{self, JANUARY};
use super::{Server, median};

const REGIONS: usize = 10;
const AREAS: usize = 1_000;
const INDICATORS: usize = 20;
const MONTHS: i32 = 50;
const ROWS: usize = AREAS * INDICATORS * MONTHS as usize;

const PLAIN: &str = "CREATE TABLE plain (indicator_id INTEGER NOT NULL, area_id INTEGER NOT NULL, breakdown_id INTEGER NOT NULL, period INTEGER NOT NULL, value BIGINT);
CREATE UNIQUE INDEX plain_cell ON plain (indicator_id, area_id, breakdown_id, period);";

/// What the tool would be asked for to get the words that an export has.
const NAMED: &str = "SELECT a.code, a.name, i.code, i.name, i.unit, \
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

/// What the child process is asked for: a way, a database's address and a
/// file.
pub fn asked() -> Option<(String, String, PathBuf)> {
    let mut words = std::env::args().skip_while(|word| word != "import-once");
    words.next()?;
    Some((words.next()?, words.next()?, words.next()?.into()))
}

/// The child process: goes one of the ways once, and tells how long it took
/// and how much memory there was at most.
pub fn once(way: &str, database: &str, file: &Path) {
    let db = Db::open(&database.parse::<Address>().unwrap()).unwrap();
    let times = match way {
        "set up" => {
            db.write(set_up).unwrap();
            Vec::new()
        }
        "look" => vec![timed(|| db.read(|c| look(c, file).map(drop)).unwrap())],
        "take" => db.write(|c| take(c, file)).unwrap(),
        way => vec![timed(|| export(&db, way.parse().unwrap(), file).unwrap())],
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.unwrap_or("0").trim().trim_end_matches(" kB");
    let times = times.iter().map(|time| format!(" {}", time.as_secs_f64()));
    println!("{most}{}", times.collect::<String>());
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn look(c: &mut DbConnection, file: &Path) -> Result<importing::Looked> {
    let user = user::by_name(c, "bench")?.map(|(user, _)| user);
    let actor = Actor {
        user,
        ..Actor::default()
    };
    let actor = actor.renewed(c)?;
    let choices = Choices {
        destination: Destination::Approved,
        ..Choices::default()
    };
    let wish = Wish {
        actor: &actor,
        today: programme::now().date(),
        most: 100,
    };
    let looked = importing::look(c, file, &choices, wish)?;
    assert_eq!(
        looked.preview.counts.new as usize, ROWS,
        "{:?}",
        looked.preview
    );
    Ok(looked)
}

/// Keeps the file, looks at it and takes it, as the command does; how long the
/// look took, and how long the rest.
fn take(c: &mut DbConnection, file: &Path) -> Result<Vec<Duration>> {
    let (user, _) = user::by_name(c, "bench")?.unwrap();
    let now = programme::now();
    let id = import::keep(c, "figures.csv", &mut File::open(file)?, &user, now)?;
    let kept = import::find(c, id)?;
    let begun = Instant::now();
    let looked = look(c, file)?;
    let seen = begun.elapsed();
    importing::commit(c, &kept, looked.plan, Destination::Approved, &user, now)?.unwrap();
    Ok(vec![seen, begun.elapsed() - seen])
}

fn export(db: &Db, format: Format, file: &Path) -> Result<()> {
    let asker = Asker {
        viewer: Viewer::Staff,
        reach: Reach::All,
    };
    let today = programme::now().date();
    let sheet = db.read(|c| address::sheet(c, "observations", &asker, &[], today))?;
    formats::write(db, sheet, format, &mut BufWriter::new(File::create(file)?))
}

/// What a child process told.
struct Told {
    megabytes: f64,
    seconds: Vec<f64>,
    /// How long the overview took meanwhile.
    meanwhile: Vec<Duration>,
}

/// Goes a way in a process of its own; asks for the overview again and again
/// meanwhile, if there is a server.
fn child(way: &str, database: &str, file: &Path, server: Option<&Server>) -> Told {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["import-once", way, database, file.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let meanwhile = server.map_or(Vec::new(), |server| ask_while(server, &mut child));
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{way} failed");
    let said = String::from_utf8(output.stdout).unwrap();
    let numbers = said.split_whitespace().map(|word| word.parse().unwrap());
    let numbers: Vec<f64> = numbers.collect();
    Told {
        megabytes: numbers[0] / 1_024.0,
        seconds: numbers[1..].to_vec(),
        meanwhile,
    }
}

fn ask_while(server: &Server, child: &mut Child) -> Vec<Duration> {
    let mut times = Vec::new();
    while child.try_wait().unwrap().is_none() {
        times.push(timed(|| server.get("/")));
        std::thread::sleep(Duration::from_millis(20));
    }
    times
}

fn usual(server: &Server) -> Duration {
    server.get("/");
    median((0..100).map(|_| timed(|| server.get("/"))).collect())
}

/// Measures on a database of this address with `_file` behind its name, which
/// is made here and dropped by the caller.
pub fn measure(title: &str, database: &str, folder: &Path) {
    println!("{title}: a file of {ROWS} figures");
    let file = folder.join("figures.csv");
    write_file(&file);
    let (into, out, tool_in, tool_out) = if database.starts_with("sqlite:") {
        let (into, out) = sqlite_plain(folder);
        (into, out, "sqlite3 .import", "sqlite3 -csv")
    } else {
        let (into, out) = postgres_plain(database, folder);
        (into, out, "COPY FROM", "COPY TO")
    };
    line(&format!("{tool_in} into a plain table"), into, "");
    line(&format!("{tool_out} of it"), out, "");

    let fresh = fresh(database);
    child("set up", &fresh, &file, None);
    let server = Server::start(&fresh);
    let before = usual(&server);
    let looked = child("look", &fresh, &file, None);
    let taken = child("take", &fresh, &file, Some(&server));
    let (look, commit) = (taken.seconds[0], taken.seconds[1]);
    let note = |told: &Told, of: f64| format!("{of:.2} of it; at most {:.0} MB", told.megabytes);
    line(
        "preview",
        looked.seconds[0],
        &note(&looked, looked.seconds[0] / into),
    );
    line("commit", commit, &note(&taken, commit / into));
    line("looked at again before, in the same process", look, "");
    pages("overview meanwhile", before, taken.meanwhile);

    let named = match fresh.strip_prefix("sqlite:") {
        Some(path) => sqlite_out(Path::new(path), NAMED, &folder.join("named.csv")),
        None => postgres_out(&fresh, NAMED),
    };
    let before = usual(&server);
    for format in [Format::Csv, Format::Xlsx] {
        let told = child(format.word(), &fresh, &folder.join("out"), Some(&server));
        let seconds = told.seconds[0];
        let rows = ROWS as f64 / seconds;
        let note = format!(
            "{rows:.0} rows a second, {:.2} times {tool_out}; at most {:.0} MB",
            out / seconds,
            told.megabytes
        );
        line(&format!("export as {format}"), seconds, &note);
        pages("overview meanwhile", before, told.meanwhile);
    }
    line(
        &format!("{tool_out} of the same names and figures"),
        named,
        "",
    );
}

fn pages(what: &str, usual: Duration, mut times: Vec<Duration>) {
    times.sort();
    let (Some(&middle), Some(&last)) = (times.get(times.len() / 2), times.last()) else {
        return;
    };
    let note = format!(
        "median; usually {:.1} ms; at most {:.1} ms of {} times",
        usual.as_secs_f64() * 1_000.0,
        last.as_secs_f64() * 1_000.0,
        times.len()
    );
    super::line(what, middle, &note);
}

fn line(what: &str, seconds: f64, note: &str) {
    let note = match note {
        "" => String::new(),
        note => format!("  ({note})"),
    };
    println!("  {what:44} {seconds:>7.2} s{note}");
}

/// Another empty database beside this one.
fn fresh(database: &str) -> String {
    if let (Some((server, old)), false) =
        (database.rsplit_once('/'), database.starts_with("sqlite:"))
    {
        let mut admin = PgConnection::establish(database).unwrap();
        admin
            .batch_execute(&format!("CREATE DATABASE {old}_file"))
            .unwrap();
        return format!("{server}/{old}_file");
    }
    format!("{database}_file")
}

/// One figure: area, indicator, month and value; month after month, as
/// offices report.
fn rows() -> impl Iterator<Item = (usize, usize, i32, u64)> {
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

/// The file as an office would send it.
fn write_file(file: &Path) {
    let mut out = BufWriter::new(File::create(file).unwrap());
    writeln!(out, "area_code,indicator_code,period,value").unwrap();
    for (area, indicator, month, value) in rows() {
        let (year, month) = (2025 + month / 12, month % 12 + 1);
        writeln!(
            out,
            "D{area:04},IND-{indicator:02},{year}-{month:02},{value}"
        )
        .unwrap();
    }
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

fn sqlite_plain(folder: &Path) -> (f64, f64) {
    let (file, database) = (folder.join("rows.csv"), folder.join("plain.db"));
    write_plain(&mut BufWriter::new(File::create(&file).unwrap()), ',');
    let import = format!(".import {} plain", file.display());
    let into = timed(|| sqlite3(&database, &[PLAIN, ".mode csv", &import]));
    let out = sqlite_out(&database, "SELECT * FROM plain", &file);
    (into.as_secs_f64(), out)
}

fn sqlite_out(database: &Path, query: &str, file: &Path) -> f64 {
    let output = format!(".output {}", file.display());
    timed(|| sqlite3(database, &[".mode csv", &output, query])).as_secs_f64()
}

fn sqlite3(database: &Path, words: &[&str]) {
    let done = Command::new("sqlite3").arg(database).args(words).status();
    assert!(done.expect("sqlite3 is installed").success());
}

fn postgres_plain(database: &str, folder: &Path) -> (f64, f64) {
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
    (into.as_secs_f64(), out.as_secs_f64())
}

/// The server itself throws the file away: what fetches it costs nothing here.
fn postgres_out(database: &str, query: &str) -> f64 {
    let mut connection = PgConnection::establish(database).unwrap();
    let copy = format!("COPY ({query}) TO '/dev/null' (FORMAT csv)");
    timed(|| connection.batch_execute(&copy).unwrap()).as_secs_f64()
}

/// Areas in regions, flows and stocks, one form, and somebody who may both
/// report and approve.
fn set_up(c: &mut DbConnection) -> Result<()> {
    let root = programme::area(c, "ROOT", None, Level::Programme);
    let regions: Vec<i32> = (0..REGIONS)
        .map(|at| programme::area(c, &format!("R{at:02}"), Some(root), Level::Region))
        .collect();
    let fields: Vec<Field> = (0..INDICATORS)
        .map(|at| {
            let kind = if at % 2 == 0 { Kind::Stock } else { Kind::Flow };
            let id = programme::indicator(c, &format!("IND-{at:02}"), kind, Length::Month);
            programme::whole(id)
        })
        .collect();
    let form = programme::form(c, "MONTHLY", Length::Month, &fields);
    for at in 0..AREAS {
        let region = regions[at % REGIONS];
        let area = programme::area(c, &format!("D{at:04}"), Some(region), Level::District);
        programme::assign(c, form, area, (None, None));
    }
    programme::person(c, "bench", Role::Reporter, root);
    c.batch_execute(
        "INSERT INTO settings (key, value) VALUES ('second_person', 'no'), ('area', 'ROOT');
         INSERT INTO grants (user_id, role, area_id) SELECT id, 'approver', NULL FROM users;",
    )?;
    Ok(())
}
