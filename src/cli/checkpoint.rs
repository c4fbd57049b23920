//! `groundwork checkpoint`.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Database;
use crate::error::{Error, Result};
use crate::models::checkpoint::{self, bytes, public_key};

/// Sign what ledger and audit log end with, to be kept elsewhere
///
/// Proves everything as `groundwork verify` does, then writes a small text
/// file: the programme, the time, number and seal of the last block and of
/// the last line, the public key, an Ed25519 signature. Keep it where nobody
/// who can reach the database can change it. `groundwork verify --checkpoint
/// FILE` later proves that nothing before it was rewritten or cut off.
#[derive(clap::Args)]
pub struct Checkpoint {
    /// The file with the signing key; keep it away from the database's machine
    /// when you can
    #[arg(long, env = "GROUNDWORK_KEY", value_name = "FILE")]
    key: PathBuf,
    /// Make the key first: a new file that only you can read
    #[arg(long)]
    new_key: bool,
    /// Write to this new file instead of standard output
    #[arg(long, short, env = "GROUNDWORK_OUT", value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
}

/// What a key's file begins with.
const KIND: &str = "groundwork-signing-key ";

impl Checkpoint {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        // Before a key is made: a mistyped address must leave nothing behind.
        let db = self.database.open_existing()?;
        let key = if self.new_key {
            make_key(&self.key)?
        } else {
            read_key(&self.key)?
        };
        let (seen, text) =
            db.read(|connection| checkpoint::take(connection, crate::web::now(), &key))?;
        let Some(out) = &self.out else {
            print!("{text}");
            eprintln!("Public key: {}", seen.key);
            return Ok(());
        };
        write_new(out, &text, 0o644)?;
        println!(
            "Block {} and line {} are signed in {}.",
            seen.ledger.number,
            seen.audit.number,
            out.display()
        );
        println!("Public key: {}", seen.key);
        Ok(())
    }
}

fn make_key(path: &Path) -> Result<[u8; 32]> {
    let mut key = [0; 32];
    getrandom::fill(&mut key)
        .map_err(|error| Error::Internal(format!("no random bytes: {error}")))?;
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    write_new(path, &format!("{KIND}{digits}\n"), 0o600)?;
    eprintln!(
        "Made the key {}; its public half is {}. Give that to whoever will check.",
        path.display(),
        public_key(&key)
    );
    Ok(key)
}

fn read_key(path: &Path) -> Result<[u8; 32]> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Error::Setup(format!(
            "cannot read the key {}: {error}. Add --new-key to make one",
            path.display()
        ))
    })?;
    let digits = text.trim().strip_prefix(KIND).and_then(bytes);
    let key = digits.ok_or_else(|| {
        Error::Setup(format!(
            "{} holds no signing key of Groundwork; name another file, or add --new-key to make one there if it is free",
            path.display()
        ))
    })?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
            return Err(Error::Setup(format!(
                "others on this machine can read the key {0}; close it with `chmod 600 {0}`, or make a new key if somebody may have seen it",
                path.display()
            )));
        }
    }
    Ok(key)
}

/// Writes a file that must not be there yet: neither a key nor a checkpoint
/// is ever replaced.
fn write_new(path: &Path, text: &str, mode: u32) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let cannot = |error: std::io::Error| {
        let hint = match error.kind() {
            std::io::ErrorKind::AlreadyExists => "it is there already and is never replaced".into(),
            _ => error.to_string(),
        };
        Error::Setup(format!("cannot write {}: {hint}", path.display()))
    };
    let mut file = options.open(path).map_err(cannot)?;
    file.write_all(text.as_bytes()).map_err(cannot)?;
    file.sync_all().map_err(cannot)
}
