//! `groundwork user`.

use super::Database;
use crate::auth::{password, random_text};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::area::Tree;
use crate::models::user::{self, Grant};

pub use crate::models::user::Role;

/// Manage accounts
#[derive(clap::Subcommand)]
pub enum User {
    Add(Add),
}

/// Add an account and print its password, once
///
/// There is no sign-up page and no account from the start: the first
/// administrator is made here, on the machine that holds the data. The
/// password is random; nobody else ever sees it.
#[derive(clap::Args)]
pub struct Add {
    /// The name to sign in with: letters, digits, . - _ @
    name: String,
    /// What the account may do: viewer, reporter, approver, analyst or administrator
    #[arg(long, env = "GROUNDWORK_ROLE")]
    role: Role,
    /// Where: the code of an area; everything inside it counts. Without it,
    /// the whole programme
    #[arg(long, env = "GROUNDWORK_AREA", value_name = "CODE")]
    area: Option<String>,
    /// The name that others see; without it, the name to sign in with
    #[arg(long, env = "GROUNDWORK_DISPLAY_NAME", value_name = "TEXT")]
    display_name: Option<String>,
    #[command(flatten)]
    database: Database,
}

/// Adds an account with one role and a new random password; returns the
/// password, which is kept nowhere.
pub fn add_with_new_password(
    connection: &mut DbConnection,
    name: &str,
    display_name: &str,
    role: Role,
    area: Option<&str>,
) -> Result<String> {
    let area_id = match area {
        Some(code) => Some(Tree::load(connection)?.find(code)?.id),
        None => None,
    };
    let secret = [random_text(5)?, random_text(5)?, random_text(5)?].join("-");
    user::add(
        connection,
        name,
        display_name,
        &password::hash(&secret),
        &[Grant { role, area_id }],
        crate::web::now(),
    )?;
    Ok(secret)
}

impl User {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let Self::Add(add) = self;
        // A mistyped address must not leave a new database behind when an
        // area of an existing one is meant.
        let db = match add.area {
            Some(_) => add.database.open_existing()?,
            None => add.database.open()?,
        };
        let shown = add.display_name.as_deref().unwrap_or(&add.name);
        let secret = db
            .write(|connection| {
                add_with_new_password(connection, &add.name, shown, add.role, add.area.as_deref())
            })
            .map_err(|error| match error {
                Error::NotFound(text) => Error::Setup(text),
                other => other,
            })?;
        println!(
            "Added {} as {}{}.",
            add.name,
            add.role,
            add.area
                .map_or_else(|| " of the whole programme".into(), |a| format!(" of {a}"))
        );
        println!("Password: {secret}");
        println!("It is shown this once and kept nowhere.");
        Ok(())
    }
}
