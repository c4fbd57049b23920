//! `groundwork user`.

use super::Database;
use crate::auth::account::{self, By, NewAccount};
use crate::auth::invitation;
use crate::db::{Db, DbConnection};
use crate::error::{Error, Result};
use crate::models::area::Tree;
use crate::models::user::{self, Grant, Role};

/// Manage accounts
#[derive(clap::Subcommand)]
pub enum User {
    Add(Add),
    Link(Link),
    Disable(Disable),
}

/// Add an account and print a one-time link to choose its password with
///
/// There is no sign-up page and no account from the start: the first
/// administrator is made here, on the machine that holds the data. Whoever
/// opens the link chooses a password that nobody else ever sees.
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
    /// Where to write to
    #[arg(long, env = "GROUNDWORK_EMAIL", value_name = "ADDRESS")]
    email: Option<String>,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
}

/// Print a new one-time link for an account, for example when its password is
/// forgotten
///
/// The old password stays until the link is used; older links stop working.
#[derive(clap::Args)]
pub struct Link {
    /// The account's name
    name: String,
    #[command(flatten)]
    site: Site,
    #[command(flatten)]
    database: Database,
}

/// Disable an account; its sessions and links end at once
#[derive(clap::Args)]
pub struct Disable {
    /// The account's name
    name: String,
    #[command(flatten)]
    database: Database,
}

/// How browsers write the site.
#[derive(clap::Args)]
struct Site {
    /// How browsers write the address of the site, for the link
    #[arg(
        long,
        env = "GROUNDWORK_SITE",
        value_name = "URL",
        default_value = "http://127.0.0.1:8080"
    )]
    site: String,
}

impl Site {
    fn check(&self) -> Result<&str> {
        let site = self.site.trim_end_matches('/');
        if site.starts_with("http://") || site.starts_with("https://") {
            return Ok(site);
        }
        Err(Error::Setup(format!(
            "{:?} is not the address of a site; write it as browsers do, for example --site https://figures.example.org",
            self.site
        )))
    }
}

impl User {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        let done = match self {
            Self::Add(add) => add.run(),
            Self::Link(link) => link.run(),
            Self::Disable(disable) => disable.run(),
        };
        // What a page would call not found is a wrong word of a command here.
        done.map_err(|error| match error {
            Error::NotFound(text) | Error::BadInput(text) | Error::Conflict(text) => {
                Error::Setup(text)
            }
            other => other,
        })
    }
}

impl Add {
    fn run(self) -> Result<()> {
        let site = self.site.check()?;
        // A mistyped address must not leave a new database behind when an
        // area of an existing one is meant.
        let db = match self.area {
            Some(_) => self.database.open_existing()?,
            None => self.database.open()?,
        };
        let shown = self.display_name.as_deref().unwrap_or(&self.name);
        let new = |area_id| -> Result<NewAccount> {
            Ok(NewAccount {
                name: user::check_name(&self.name)?,
                display_name: user::check_display_name(shown)?,
                email: user::check_email(self.email.as_deref().unwrap_or_default())?,
                grants: vec![Grant {
                    role: self.role,
                    area_id,
                }],
            })
        };
        let token = change(&db, |connection, by| {
            let tree = Tree::load(connection)?;
            let area = self.area.as_deref().map(|code| tree.find(code));
            let area_id = area.transpose()?.map(|area| area.id);
            account::add(connection, by, &new(area_id)?, &tree)
        })?;
        println!(
            "Added {} as {}{}.",
            self.name,
            self.role,
            self.area
                .map_or_else(|| " of the whole programme".into(), |a| format!(" of {a}"))
        );
        print_link(site, &token);
        Ok(())
    }
}

impl Link {
    fn run(self) -> Result<()> {
        let site = self.site.check()?;
        let db = self.database.open_existing()?;
        let token = change(&db, |connection, by| {
            let user = find(connection, &self.name)?;
            account::invite(connection, by, &user)
        })?;
        print_link(site, &token);
        Ok(())
    }
}

impl Disable {
    fn run(self) -> Result<()> {
        let db = self.database.open_existing()?;
        change(&db, |connection, by| {
            let user = find(connection, &self.name)?;
            account::disable(connection, by, &user)
        })?;
        println!("{} is disabled.", self.name);
        Ok(())
    }
}

fn change<T>(db: &Db, work: impl FnOnce(&mut DbConnection, &By<'_>) -> Result<T>) -> Result<T> {
    let by = By {
        name: "command line",
        user_id: None,
        at: crate::web::now(),
    };
    db.write(|connection| {
        account::hold(connection)?;
        work(connection, &by)
    })
}

fn find(connection: &mut DbConnection, name: &str) -> Result<user::User> {
    let found = user::by_name(connection, name)?;
    found
        .map(|(user, _)| user)
        .ok_or_else(|| Error::NotFound(format!("There is no account {name:?}.")))
}

fn print_link(site: &str, token: &str) {
    println!("Link: {site}/invitations/{token}");
    println!(
        "It lets its holder choose the password, once, within {} days. It is shown this once and kept nowhere.",
        invitation::DAYS
    );
}
