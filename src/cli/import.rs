//! `groundwork import`.

use std::path::PathBuf;

use super::Database;
use crate::error::Result;
use crate::exchange::programme::{Files, load};

/// Read a whole programme from a folder of CSV files into a new database
///
/// The files are those of the sample programme under src/sample: areas,
/// indicators, forms, assignments, sources, figures. All of it is read or,
/// at the first mistake, nothing; the message names file, row and what is
/// wrong.
#[derive(clap::Args)]
pub struct Import {
    /// The folder with the files
    folder: PathBuf,
    /// Whose name the postings carry
    #[arg(long, env = "GROUNDWORK_AUTHOR", default_value = "import")]
    author: String,
    #[command(flatten)]
    database: Database,
}

impl Import {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let files = Files::folder(&self.folder)?;
        let db = self.database.open()?;
        let loaded =
            db.write(|connection| load(connection, &files, &self.author, crate::web::now()))?;
        println!(
            "Read: {} postings, {} targets, {} statements; {} rows left out, each with its reason.",
            loaded.postings, loaded.targets, loaded.statements, loaded.omitted
        );
        Ok(())
    }
}
