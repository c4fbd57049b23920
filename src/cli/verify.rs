//! `groundwork verify`.

use super::Database;
use crate::error::Result;
use crate::ledger;

/// Recompute every total and every seal of the ledger
///
/// Exits 0 when everything fits; otherwise names the first line that does
/// not and exits 1. Reads only, and may run while the site is served.
#[derive(clap::Args)]
pub struct Verify {
    #[command(flatten)]
    database: Database,
}

impl Verify {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let db = self.database.open_existing()?;
        let verified = db.read(ledger::verify)?;
        println!(
            "The ledger fits: {} blocks, {} postings, {} cells, {} totals.",
            verified.blocks, verified.postings, verified.cells, verified.totals
        );
        match verified.head {
            Some(head) => println!("Head: {head}"),
            None => println!("The ledger is empty."),
        }
        Ok(())
    }
}
