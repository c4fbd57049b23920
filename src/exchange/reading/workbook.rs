//! Workbooks: the process that reads them, watched.

use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

use super::sheet::Refusal;
use super::source::Input;
use crate::error::{Error, Result};

/// How long a workbook may take. The largest takes a tenth.
const LONGEST: Duration = Duration::from_secs(90);

/// One workbook at a time, so that many together do not fill the memory.
static TURN: Mutex<()> = Mutex::new(());

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Names the program whose `read-sheet` reads workbooks, if it is not the one
/// that runs. Only the first call counts.
pub fn use_program(path: PathBuf) {
    let _ = PROGRAM.set(path);
}

fn program() -> Result<PathBuf> {
    // The running program, even after an update took its place on disk.
    let itself = PathBuf::from("/proc/self/exe");
    match PROGRAM.get() {
        Some(path) => Ok(path.clone()),
        None if itself.exists() => Ok(itself),
        None => Ok(std::env::current_exe()?),
    }
}

/// Reads a sheet into a temporary file of lines.
pub(super) fn read(input: &Input, sheet: Option<&str>) -> Result<NamedTempFile> {
    let lines = NamedTempFile::new()?;
    let mut command = Command::new(program()?);
    command
        .arg("read-sheet")
        // Nothing of ours is in its reach: no address, no password.
        .env_clear()
        .stdin(input.file()?)
        .stdout(lines.reopen()?)
        .stderr(Stdio::null());
    if let Some(sheet) = sheet {
        command.arg(format!("--sheet={sheet}"));
    }
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let status = watch(command.spawn()?)?;
    drop(turn);
    if !status.is_some_and(|status| status.success()) {
        return Err(Error::BadInput(sentence(status, sheet)));
    }
    Ok(lines)
}

/// Waits for the process; `None` where it took too long and was ended.
fn watch(mut child: Child) -> Result<Option<ExitStatus>> {
    let end = Instant::now() + LONGEST;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// What the end of the process says about the file.
fn sentence(status: Option<ExitStatus>, sheet: Option<&str>) -> String {
    let Some(status) = status else {
        return t!("read-workbook-large");
    };
    let Some(code) = status.code() else {
        // Ended by a signal: beyond the limits of memory or time.
        return t!("read-workbook-large");
    };
    let refusal = Refusal::ALL.into_iter().find(|one| *one as i32 == code);
    match refusal.unwrap_or(Refusal::Broken) {
        Refusal::Broken => t!("read-workbook-broken"),
        Refusal::TooLarge => t!("read-workbook-large"),
        Refusal::NoWorkbook => t!("read-no-workbook"),
        Refusal::OtherKind => t!("read-other-workbook"),
        Refusal::Locked => t!("read-old-workbook"),
        Refusal::NoSuchSheet => t!("read-no-sheet", sheet = sheet.unwrap_or_default()),
        Refusal::Empty => t!("read-empty-workbook"),
    }
}
