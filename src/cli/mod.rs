//! Commands. Each file is one verb; help texts are the manual.

mod checkpoint;
mod demo;
mod export;
mod import;
mod mail;
mod read_sheet;
mod remind;
mod report;
mod serve;
mod setup;
mod user;
mod verify;

use clap::{Parser, Subcommand};

use crate::db::{Address, Db};
use crate::error::Result;

/// Records what is rebuilt and who has come home, area by area and month by
/// month, and shows where every figure comes from.
#[derive(Parser)]
#[command(name = "groundwork", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Serve(serve::Serve),
    Demo(demo::Demo),
    #[command(subcommand)]
    User(user::User),
    #[command(subcommand)]
    Setup(setup::Setup),
    Import(import::Import),
    Export(export::Export),
    Report(report::Report),
    Remind(remind::Remind),
    Verify(verify::Verify),
    Checkpoint(checkpoint::Checkpoint),
    #[command(hide = true)]
    ReadSheet(read_sheet::ReadSheet),
}

/// Where the data lives.
#[derive(clap::Args)]
struct Database {
    /// Where the data lives: sqlite:PATH for a file on this machine, or
    /// postgres://USER@HOST/DATABASE for a server
    #[arg(
        long,
        env = "GROUNDWORK_DATABASE",
        hide_env_values = true,
        value_name = "ADDRESS",
        default_value = "sqlite:groundwork.db"
    )]
    database: Address,
}

impl Database {
    fn open(&self) -> Result<Db> {
        Db::open(&self.database)
    }

    fn open_existing(&self) -> Result<Db> {
        Db::open_existing(&self.database)
    }
}

/// Runs the command that the arguments name.
pub fn run(cli: Cli) -> Result<()> {
    match cli.command {
        Command::Serve(serve) => serve.run(),
        Command::Demo(demo) => demo.run(),
        Command::User(user) => user.run(),
        Command::Setup(setup) => setup.run(),
        Command::Import(import) => import.run(),
        Command::Export(export) => export.run(),
        Command::Report(report) => report.run(),
        Command::Remind(remind) => remind.run(),
        Command::Verify(verify) => verify.run(),
        Command::Checkpoint(checkpoint) => checkpoint.run(),
        Command::ReadSheet(read_sheet) => read_sheet.run(),
    }
}
