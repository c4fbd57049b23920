//! `groundwork demo`.

use super::serve::Listen;
use crate::auth::{password, random_text};
use crate::db::{Address, Db, DbConnection};
use crate::error::{Error, Result};
use crate::exchange::programme::{Files, load};
use crate::models::area::Tree;
use crate::models::user::{self, Grant, Role};
use crate::sample;

/// Serve the sample programme from a new database
///
/// Makes a new database, reads the sample programme (published figures on
/// Karabakh and East Zangezur, each with its source), makes one account each
/// for a reporter, an approver and an administrator, prints their passwords,
/// and serves it all. The database is yours to try things in.
#[derive(clap::Args)]
pub struct Demo {
    /// A new place for the data: sqlite:PATH or postgres://...; without it, a
    /// new temporary file
    #[arg(
        long,
        env = "GROUNDWORK_DATABASE",
        hide_env_values = true,
        value_name = "ADDRESS"
    )]
    database: Option<Address>,
    #[command(flatten)]
    listen: Listen,
}

/// The area of the sample's reporter and approver.
const AREA: &str = "AZ-LAC";

impl Demo {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let listener = self.listen.bind()?;
        let address = match self.database {
            Some(address) => address,
            None => temporary()?,
        };
        let db = Db::open(&address)?;
        let (loaded, accounts) = db.write(|connection| {
            let loaded = load(
                connection,
                &Files::embedded(sample::FILES),
                "sample",
                crate::web::now(),
            )?;
            let mut accounts = Vec::new();
            for (name, shown, role, area) in [
                ("reporter", "Lachin office", Role::Reporter, Some(AREA)),
                ("approver", "Lachin approver", Role::Approver, Some(AREA)),
                ("administrator", "Administrator", Role::Administrator, None),
            ] {
                accounts.push((
                    name,
                    role,
                    add_with_new_password(connection, name, shown, role, area)?,
                ));
            }
            Ok((loaded, accounts))
        })?;
        println!("Groundwork demo: http://{}", listener.local_addr()?);
        println!(
            "Data: {address} ({} postings, {} targets, {} statements)",
            loaded.postings, loaded.targets, loaded.statements
        );
        println!("Sign in at /session (reporter and approver: Lachin and its settlements):");
        for (name, role, password) in accounts {
            println!("  {role:<14} name {name:<14} password {password}");
        }
        self.listen.serve(listener, db, None)
    }
}

/// Adds an account with a new random password; only a demo chooses one for
/// others, and prints it.
fn add_with_new_password(
    connection: &mut DbConnection,
    name: &str,
    shown: &str,
    role: Role,
    area: Option<&str>,
) -> Result<String> {
    let area_id = match area {
        Some(code) => Some(Tree::load(connection)?.find(code)?.id),
        None => None,
    };
    let secret = [random_text(5)?, random_text(5)?, random_text(5)?].join("-");
    let grant = Grant { role, area_id };
    let hash = password::hash(&secret);
    user::add(connection, name, shown, &hash, &[grant], crate::web::now())?;
    Ok(secret)
}

/// A new file of its own for each demo, in the system's temporary folder.
fn temporary() -> Result<Address> {
    let name = format!("groundwork-demo-{}.db", random_text(8)?);
    format!("sqlite:{}", std::env::temp_dir().join(name).display())
        .parse()
        .map_err(Error::Setup)
}
