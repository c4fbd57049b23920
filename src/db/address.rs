//! Where the data lives, as the user writes it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// A database's address: `sqlite:PATH` or `postgres://...`.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A connection string as libpq takes it.
    Postgres(String),
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // Diesel would take a mistyped scheme for the name of a new SQLite
        // file, so the scheme is decided here and nowhere else.
        if let Some(path) = text.strip_prefix("sqlite:") {
            if path.trim().is_empty() {
                return Err(
                    "the path after \"sqlite:\" is missing; write for example sqlite:groundwork.db"
                        .into(),
                );
            }
            // SQLite reads "file:" as an address of its own, with options such
            // as a database in memory.
            if path.starts_with("file:") {
                return Err(
                    "write the file's path without \"file:\", for example sqlite:groundwork.db"
                        .into(),
                );
            }
            if path.starts_with("//") {
                return Err("write the file's path right after \"sqlite:\", for example sqlite:groundwork.db or sqlite:/var/lib/groundwork.db".into());
            }
            if path.starts_with(":memory:") {
                return Err("a database in memory would be lost when Groundwork stops; write a file's path, for example sqlite:groundwork.db".into());
            }
            return Ok(Self::Sqlite(path.into()));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        // A mistyped address may hold a password: it is not repeated.
        let shown = if text.contains('@') || text.contains("password=") {
            "this".into()
        } else {
            format!("{text:?}")
        };
        Err(format!(
            "{shown} is no database address; write sqlite:PATH for a file, or postgres://USER@HOST/DATABASE for a PostgreSQL server"
        ))
    }
}

impl fmt::Display for Address {
    /// The address without a password, fit for logs and messages.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(out, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                // A password may hold any of the marks that part an address,
                // so whatever could belong to one is left out.
                let before =
                    |text, marks: &[char]| str::split(text, marks).next().unwrap_or_default();
                let rest = rest.split("password=").next().unwrap_or_default();
                let (login, place) = rest.rsplit_once('@').unwrap_or(("", rest));
                let (user, place) = (before(login, &[':', '/', '?']), before(place, &['?']));
                let at = if user.is_empty() { "" } else { "@" };
                write!(out, "{scheme}://{user}{at}{place}")
            }
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
