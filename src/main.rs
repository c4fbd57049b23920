//! The program: reads the command line, runs one command, says in words what
//! went wrong.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::Parser;
use groundwork::cli::{Cli, run};
use groundwork::error::Error;

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("GROUNDWORK_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run(Cli::parse()) {
        // `groundwork export | head` is no fault.
        Ok(()) | Err(Error::Gone) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("groundwork: {error}");
            ExitCode::FAILURE
        }
    }
}
