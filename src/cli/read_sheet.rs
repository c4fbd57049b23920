//! `groundwork read-sheet`: what the program starts itself as, to read a
//! workbook behind limits.

use std::process::exit;

use crate::error::Result;
use crate::exchange::reading::sheet;

/// Reads a workbook on standard input and writes a sheet's rows as CSV
#[derive(clap::Args)]
pub(super) struct ReadSheet {
    /// The sheet, by name or by its number from 1; else the first with anything
    #[arg(long)]
    sheet: Option<String>,
}

impl ReadSheet {
    pub(super) fn run(self) -> Result<()> {
        sheet::confine()?;
        let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
        if let Err(refusal) = sheet::copy(input, output, self.sheet.as_deref()) {
            // The number tells whoever started this why.
            exit(refusal as i32);
        }
        Ok(())
    }
}
