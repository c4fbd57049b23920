//! `groundwork verify`.

use std::path::{Path, PathBuf};

use super::Database;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::checkpoint::{self, Checkpoint, Proof};

/// Recompute every total and every seal of the ledger and the audit log
///
/// Exits 0 when everything fits; otherwise names the first line that does
/// not and exits 1. Reads only, and may run while the site is served.
///
/// Seals show every change but a whole chain written anew, or a clean cut of
/// its end. Those show against a checkpoint that was kept elsewhere: see
/// `groundwork checkpoint`.
#[derive(clap::Args)]
pub struct Verify {
    /// Prove also that nothing before this checkpoint was rewritten or cut
    /// off; may be given several times
    #[arg(long, env = "GROUNDWORK_CHECKPOINT", value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
    /// Take only checkpoints signed with this key: its 64 hexadecimal digits;
    /// may be given several times
    #[arg(
        long,
        env = "GROUNDWORK_PUBLIC_KEY",
        value_name = "HEX",
        requires = "checkpoint"
    )]
    public_key: Vec<String>,
    #[command(flatten)]
    database: Database,
}

impl Verify {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let keys: Vec<String> = self
            .public_key
            .iter()
            .map(|key| key.trim().to_lowercase())
            .collect();
        if let Some(key) = keys
            .iter()
            .find(|key| checkpoint::bytes::<32>(key).is_none())
        {
            return Err(Error::Setup(format!(
                "{key:?} is not a public key; write the 64 hexadecimal digits that `groundwork checkpoint` printed"
            )));
        }
        let checkpoints = self
            .checkpoint
            .iter()
            .map(|path| read(path, &keys))
            .collect::<Result<Vec<_>>>()?;
        let db = self.database.open_existing()?;
        let proof = db.read(|connection| checkpoint::prove(connection, &checkpoints))?;
        say(&proof);
        for (path, seen) in self.checkpoint.iter().zip(&checkpoints) {
            println!(
                "The checkpoint {} fits: block {} and line {} are what it saw on {}.",
                path.display(),
                seen.ledger.number,
                seen.audit.number,
                i18n::moment(seen.taken)
            );
            if keys.is_empty() {
                println!(
                    "It is signed with the key {}. That proves only what the holder of this key vouches for: compare the key with the one you were given, or name it with --public-key.",
                    seen.key
                );
            }
        }
        Ok(())
    }
}

fn read(path: &Path, keys: &[String]) -> Result<Checkpoint> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Error::Setup(format!("cannot read {}: {error}", path.display())))?;
    let seen = Checkpoint::read(&text)
        .map_err(|error| Error::Ledger(format!("{} {error}.", path.display())))?;
    if keys.is_empty() || keys.contains(&seen.key) {
        return Ok(seen);
    }
    Err(Error::Ledger(format!(
        "{} is signed with the key {}, not with the one you gave.",
        path.display(),
        seen.key
    )))
}

fn say(proof: &Proof) {
    let (ledger, audit) = (&proof.ledger, &proof.audit);
    println!(
        "The ledger fits: {} blocks, {} postings, {} cells, {} totals.",
        ledger.blocks, ledger.postings, ledger.cells, ledger.totals
    );
    match &ledger.head {
        Some(head) => println!("Head: block {}, {head}", ledger.blocks),
        None => println!("The ledger is empty."),
    }
    println!("The audit log fits: {} lines.", audit.lines);
    match &audit.head {
        Some(head) => println!("Head: line {}, {head}", audit.lines),
        None => println!("The audit log is empty."),
    }
}
