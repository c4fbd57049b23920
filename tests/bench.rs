//! Numbers on the built program with the sample programme: `cargo bench`
//! prints them, nothing is asserted. SQLite always; PostgreSQL as well when
//! `GROUNDWORK_TEST_POSTGRES` names a server on which databases may be made.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, PgConnection};
use groundwork::db::{Address, Db};
use groundwork::exchange::programme::{Files, load};
use ureq::Agent;

#[path = "bench/import.rs"]
mod import;
#[path = "app/support/programme.rs"]
#[allow(dead_code)]
mod programme;
#[path = "bench/tools.rs"]
mod tools;

const STARTS: usize = 10;
const REQUESTS: usize = 300;
const VIEWS: usize = 1_000;

/// `cargo bench` measures all; `cargo bench -- import` or `-- pages` a part.
fn main() {
    if let Some((way, database, file)) = import::asked() {
        return import::once(&way, &database, &file);
    }
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    let wanted = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("bench.db").display());
    let all = |title: &str, database: &str| {
        if wanted("pages") {
            measure(title, database);
        }
        if wanted("import") {
            import::measure(title, database, folder.path());
        }
    };
    all("SQLite", &file);
    if let Ok(server) = std::env::var("GROUNDWORK_TEST_POSTGRES") {
        let name = format!("groundwork_bench_{}", std::process::id());
        let mut admin = PgConnection::establish(&server).expect("the server");
        admin
            .batch_execute(&format!("CREATE DATABASE {name}"))
            .unwrap();
        let (before, _) = server
            .rsplit_once('/')
            .expect("an address that ends in /DATABASE");
        all("PostgreSQL", &format!("{before}/{name}"));
        for made in [format!("{name}_file"), name] {
            admin
                .batch_execute(&format!("DROP DATABASE IF EXISTS {made} WITH (FORCE)"))
                .unwrap();
        }
    }
}

fn measure(title: &str, database: &str) {
    println!("{title}");
    let address: Address = database.parse().unwrap();
    let begun = Instant::now();
    let db = Db::open(&address).unwrap();
    let files = Files::embedded(groundwork::sample::FILES);
    let loaded = db
        .write(|c| load(c, &files, "bench", groundwork::web::now()))
        .unwrap();
    drop(db);
    line(
        "new database with the sample programme",
        begun.elapsed(),
        &format!("{} postings", loaded.postings),
    );

    let starts = (0..STARTS).map(|_| {
        let begun = Instant::now();
        let server = Server::start(database);
        server.get("/healthz");
        begun.elapsed()
    });
    line(
        "start to first answer",
        median(starts.collect()),
        &format!("median of {STARTS}"),
    );

    let server = Server::start(database);
    let time = |address: &str| {
        let times = (0..REQUESTS).map(|_| {
            let begun = Instant::now();
            server.get(address);
            begun.elapsed()
        });
        median(times.collect())
    };
    time("/healthz"); // everything warm
    let (health, overview) = (time("/healthz"), time("/"));
    line("health page", health, &format!("median of {REQUESTS}"));
    let ratio = overview.as_secs_f64() / health.as_secs_f64();
    line(
        "overview",
        overview,
        &format!("median of {REQUESTS}, {ratio:.1} health pages"),
    );
    for address in [
        "/areas/AZ-LAC",
        "/indicators/RET-11",
        "/sectors/housing",
        "/observations.csv",
    ] {
        line(address, time(address), &format!("median of {REQUESTS}"));
    }

    let before = server.memory();
    let pages = [
        "/",
        "/areas/KEZ",
        "/areas/AZ-LAC",
        "/sectors/land",
        "/indicators/RET-11",
        "/indicators/MIN-04/postings",
        "/reporting?form=HOU-M",
        "/observations.csv?area=AZ-LAC",
    ];
    for address in pages.iter().cycle().take(VIEWS) {
        server.get(address);
    }
    let after = server.memory();
    println!(
        "  {:44} {after:>9}  (before: {before})",
        format!("resident memory after {VIEWS} page views")
    );

    println!(
        "  {:44} {:>6} B  (plain: {} B)",
        "overview, compressed",
        server.bytes("/", "gzip"),
        server.bytes("/", "identity")
    );
    drop(server);

    let begun = Instant::now();
    let verified = Command::new(env!("CARGO_BIN_EXE_groundwork"))
        .args(["verify", "--database", database])
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&verified.stdout).into_owned();
    line(
        "verify",
        begun.elapsed(),
        words.lines().next().unwrap_or("it does not fit"),
    );
}

fn line(what: &str, time: Duration, note: &str) {
    let time = format!("{:.2} ms", time.as_secs_f64() * 1_000.0);
    println!("  {what:44} {time:>9}  ({note})");
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

struct Server {
    child: Child,
    base: String,
    agent: Agent,
}

impl Server {
    fn start(database: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_groundwork"))
            .args(["serve", "--listen", "127.0.0.1:0", "--database", database])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut said)
            .unwrap();
        let at = said.find("http://").expect("its address");
        Self {
            child,
            base: said[at..].trim().to_owned(),
            agent: Agent::new_with_defaults(),
        }
    }

    fn get(&self, address: &str) {
        let mut answer = self
            .agent
            .get(format!("{}{address}", self.base))
            .call()
            .unwrap();
        answer.body_mut().read_to_vec().unwrap();
    }

    /// Bytes of a body as they travel.
    fn bytes(&self, address: &str, encoding: &str) -> usize {
        use std::io::{Read as _, Write as _};
        let host = self.base.trim_start_matches("http://");
        let mut stream = std::net::TcpStream::connect(host).unwrap();
        write!(
            stream,
            "GET {address} HTTP/1.0\r\nHost: {host}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let head = answer.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
        answer.len() - head - 4
    }

    fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap_or_default();
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        resident.unwrap_or("unknown").trim().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
