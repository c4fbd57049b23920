//! A file of a million figures: looked at, taken with all checks, postings,
//! seals and totals, and written again, beside what the databases' own tools
//! need for the same rows in one plain table with the same unique index; and
//! how long pages take meanwhile.

use std::fs::File;
use std::io::{BufWriter, Write as _};
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

use super::programme;
use super::tools::{
    AREAS, INDICATORS, ROWS, Took, must_agree, postgres_out, postgres_plain, rows, same_rows,
    sqlite_out, sqlite_plain, timed,
};
use super::{Server, median};

const REGIONS: usize = 10;

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
        "set up" => vec![timed(|| db.write(set_up).unwrap())],
        "look" => vec![timed(|| db.read(|c| look(c, file).map(drop)).unwrap())],
        "take" => db.write(|c| take(c, file)).unwrap(),
        "undo" => vec![timed(|| db.write(undo).unwrap())],
        way => vec![timed(|| export(&db, way.parse().unwrap(), file).unwrap())],
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.unwrap_or("0").trim().trim_end_matches(" kB");
    let times = times
        .iter()
        .map(|took| format!(" {} {}", took.seconds, took.processor));
    println!("{most}{}", times.collect::<String>());
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
fn take(c: &mut DbConnection, file: &Path) -> Result<Vec<Took>> {
    let (user, _) = user::by_name(c, "bench")?.unwrap();
    let now = programme::now();
    let id = import::keep(c, "figures.csv", &mut File::open(file)?, &user, now)?;
    let kept = import::find(c, id)?;
    let mut looked = None;
    let seen = timed(|| looked = Some(look(c, file).unwrap()));
    let plan = looked.unwrap().plan;
    let goal = Destination::Approved;
    let taken = timed(|| {
        importing::commit(c, &kept, plan, goal, &user, now).unwrap();
    });
    Ok(vec![seen, taken])
}

/// Takes back what was taken, the only import there is.
fn undo(c: &mut DbConnection) -> Result<()> {
    let (user, _) = user::by_name(c, "bench")?.unwrap();
    let taken = import::find(c, 1)?;
    importing::undo(c, &taken, &user, programme::now())
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
    took: Vec<Took>,
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
        took: numbers[1..]
            .chunks(2)
            .map(|pair| Took {
                seconds: pair[0],
                processor: pair[1],
            })
            .collect(),
        meanwhile,
    }
}

fn ask_while(server: &Server, child: &mut Child) -> Vec<Duration> {
    let mut times = Vec::new();
    while child.try_wait().unwrap().is_none() {
        times.push(clocked(server));
        std::thread::sleep(Duration::from_millis(100));
    }
    times
}

fn usual(server: &Server) -> Duration {
    server.get("/");
    median((0..100).map(|_| clocked(server)).collect())
}

fn clocked(server: &Server) -> Duration {
    let begun = Instant::now();
    server.get("/");
    begun.elapsed()
}

/// Measures on a database of this address with `_file` behind its name, which
/// is made here and dropped by the caller.
pub fn measure(title: &str, database: &str, folder: &Path) {
    println!("{title}: a file of {ROWS} figures");
    let file = folder.join("figures.csv");
    write_file(&file);
    let (into, out, tool_in, tool_out) = if database.starts_with("sqlite:") {
        let (into, out) = sqlite_plain(folder, &file);
        (into, out, "sqlite3 .import", "sqlite3 -csv")
    } else {
        println!("  (time of a processor is here that of this side alone, not the server's)");
        let (into, out) = postgres_plain(database, folder, &file);
        (into, out, "COPY FROM", "COPY TO")
    };
    line(&format!("{tool_in} of the file"), into.sent, "");
    line(&format!("{tool_in} of its numbers"), into.plain, "");
    line(&format!("{tool_out} of it"), out, "");

    let fresh = fresh(database);
    child("set up", &fresh, &file, None);
    let server = Server::start(&fresh);
    let before = usual(&server);
    let looked = child("look", &fresh, &file, None);
    let taken = child("take", &fresh, &file, Some(&server));
    let beside = |what: &str, took: Took, told: &Told| {
        let note = format!(
            "{:.2} times {tool_in} of the file, {:.2} of its numbers; at most {:.0} MB",
            took.seconds / into.sent.seconds,
            took.seconds / into.plain.seconds,
            told.megabytes
        );
        line(what, took, &note);
    };
    beside("preview", looked.took[0], &looked);
    beside("commit", taken.took[1], &taken);
    pages("overview meanwhile", before, taken.meanwhile);

    let same = folder.join("same.csv");
    let named = match fresh.strip_prefix("sqlite:") {
        Some(path) => sqlite_out(Path::new(path), &same_rows(true), &same),
        None => postgres_out(&fresh, &same_rows(false)),
    };
    line(&format!("{tool_out} of the same rows"), named, "");
    let before = usual(&server);
    for format in [Format::Csv, Format::Xlsx] {
        let written = folder.join("out");
        let told = child(format.word(), &fresh, &written, Some(&server));
        if format == Format::Csv && same.exists() {
            must_agree(&same, &written);
        }
        let took = told.took[0];
        let note = format!(
            "{:.0} rows a second; {:.2} times as fast as {tool_out} of the same rows, {:.2} as of the plain table; at most {:.0} MB",
            ROWS as f64 / took.seconds,
            named.seconds / took.seconds,
            out.seconds / took.seconds,
            told.megabytes
        );
        line(&format!("export as {format}"), took, &note);
        pages("overview meanwhile", before, told.meanwhile);
    }
    let undone = child("undo", &fresh, &file, Some(&server));
    beside("taking back", undone.took[0], &undone);
    pages("overview meanwhile", before, undone.meanwhile);
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

fn line(what: &str, took: Took, note: &str) {
    let note = match note {
        "" => String::new(),
        note => format!("  ({note})"),
    };
    let Took { seconds, processor } = took;
    println!("  {what:44} {seconds:>7.2} s, {processor:>6.2} s of a processor{note}");
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
