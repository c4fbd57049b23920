//! The readers of files under attack: damaged files, led on request by which
//! places of the library each of them reached. What no file may break is in
//! `promise.rs`.
//!
//! ```text
//! RUSTC_WORKSPACE_WRAPPER=$PWD/tests/fuzz/instrument cargo run --example fuzz -- --led --files 200000 --seed 7
//! ```
//!
//! `tests/run` reads the same files every time and everywhere, so it is not led:
//! what a run reaches depends a little on where things lie in memory. A file that
//! breaks a promise is shown in hexadecimal; `--input` runs it alone.
//!
//! There is no need of libFuzzer for this: its crate would have SQLite and
//! PostgreSQL's client built once more, for features of its compiler's helper.
//!
//! The attack runs in a process of its own, so that it may end in any way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod chance;
mod damage;
mod memory;
#[path = "../app/support/parts.rs"]
#[allow(dead_code)]
mod parts;
mod promise;
mod reached;
mod seeds;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode};
use std::time::{Duration, Instant};

use clap::Parser;
use rustix::process::{Resource, Rlimit, setrlimit};

use damage::{Dice, damaged};
use reached::Reached;

/// How long one file may take: a hundred times what the slowest takes.
const LONGEST: Duration = Duration::from_secs(30);
/// What one file may hold in memory, as large as they are here.
const MOST_MEMORY: usize = 96 * 1024 * 1024;
/// The longest file that is shown; damaged ones are shorter.
const MOST_SHOWN: usize = 32 * 1024;
/// What the whole attack may have.
const LIMIT: u64 = 1024 * 1024 * 1024;

/// Attacks the readers of files
#[derive(Clone, Parser)]
struct Asked {
    /// How many damaged files
    #[arg(long, default_value_t = 15_000)]
    files: usize,
    /// Whether what reached new places is damaged further
    #[arg(long)]
    led: bool,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// One file alone, in hexadecimal
    #[arg(long)]
    input: Option<String>,
    /// Where the attack notes each file before it is read
    #[arg(long, hide = true)]
    note: Option<PathBuf>,
}

fn main() -> ExitCode {
    let asked = Asked::parse();
    if let Some(hexadecimal) = &asked.input {
        promise::quiet();
        println!("{:?}", promise::hold(&bytes(hexadecimal)));
    } else if let Some(note) = &asked.note {
        attack(&asked, note);
    } else {
        return watch();
    }
    ExitCode::SUCCESS
}

/// Starts the attack and tells with which file it ended, if not well.
fn watch() -> ExitCode {
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("input");
    let mut attack = Command::new(std::env::current_exe().unwrap())
        .args(std::env::args_os().skip(1))
        .arg("--note")
        .arg(&note)
        .spawn()
        .unwrap();
    let Some(why) = end(&mut attack, &note) else {
        return ExitCode::SUCCESS;
    };
    let input = std::fs::read(&note).unwrap_or_default();
    if input.len() > MOST_SHOWN {
        let bytes = input.len();
        eprintln!("The attack ended with {why} at a file of {bytes} bytes: see `seeds::large`.");
    } else {
        let input: String = input.iter().map(|byte| format!("{byte:02x}")).collect();
        eprintln!("The attack ended with {why} at this file; run it alone with --input:\n{input}");
    }
    ExitCode::FAILURE
}

/// Why the attack ended, if not well; ends it where a file takes too long.
fn end(attack: &mut Child, note: &Path) -> Option<String> {
    loop {
        if let Some(status) = attack.try_wait().unwrap() {
            return (!status.success()).then(|| status.to_string());
        }
        let noted = note.metadata().and_then(|file| file.modified());
        let taken = noted.ok().and_then(|noted| noted.elapsed().ok());
        if taken > Some(LONGEST) {
            attack.kill().unwrap();
            attack.wait().unwrap();
            return Some(format!("more than {LONGEST:?}"));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Damages files and reads them.
fn attack(asked: &Asked, note: &Path) {
    let limit = Rlimit {
        current: Some(LIMIT),
        maximum: Some(LIMIT),
    };
    setrlimit(Resource::As, limit).unwrap();
    promise::quiet();
    let mut reached = Reached::new()
        .expect("no counters in the library; set RUSTC_WORKSPACE_WRAPPER=tests/fuzz/instrument");
    let mut tally = Tally::default();
    for file in seeds::large() {
        tally.run(&file, note);
    }
    let mut kept = Vec::new();
    for file in seeds::small() {
        tally.run(&file, note);
        reached.take_in();
        kept.push(file);
    }
    let (start, at_first) = (Instant::now(), reached.places);
    let mut dice = Dice::new(asked.seed);
    for _ in 0..asked.files {
        let (one, other) = (dice.late(kept.len()), dice.below(kept.len()));
        let file = damaged(&mut dice, &kept[one], &kept[other]);
        tally.run(&file, note);
        if reached.take_in() && asked.led {
            kept.push(file);
        }
    }
    println!(
        "{} damaged files in {} s, {} of them readable, made from {}; {} places reached instead of \
         {at_first}, of {}. The slowest took {:?}, the largest {} KB.",
        asked.files,
        start.elapsed().as_secs(),
        tally.readable,
        kept.len(),
        reached.places,
        reached.all(),
        tally.slowest,
        tally.largest / 1024
    );
}

/// What the runs so far took.
#[derive(Default)]
struct Tally {
    readable: usize,
    slowest: Duration,
    largest: usize,
}

impl Tally {
    fn run(&mut self, input: &[u8], note: &Path) {
        std::fs::write(note, input).unwrap();
        let start = Instant::now();
        let (read, memory) = memory::most(|| promise::hold(input));
        assert!(memory < MOST_MEMORY, "{memory} bytes of memory");
        self.readable += usize::from(read.is_ok());
        self.slowest = self.slowest.max(start.elapsed());
        self.largest = self.largest.max(memory);
    }
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.trim().as_bytes().chunks(2);
    let byte = |pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.map(byte).collect()
}
