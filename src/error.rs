//! One error for the whole program, and what each kind means to a person.

/// What went wrong, in words that a page or a command can show.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The program cannot start or a command cannot run; the text says what to do.
    #[error("{0}")]
    Setup(String),
    /// A request or a file that cannot be understood; the text says what would be right.
    #[error("{0}")]
    BadInput(String),
    /// Nothing of that name; the text says what there is.
    #[error("{0}")]
    NotFound(String),
    /// The actor's rights do not reach this.
    #[error("{0}")]
    Forbidden(String),
    /// Somebody else was faster, or the state no longer allows it. Nothing was changed.
    #[error("{0}")]
    Conflict(String),
    /// Somebody must sign in first.
    #[error("Sign in to go on.")]
    SignIn,
    /// All connections are busy or the database does not answer.
    #[error(
        "The database does not answer at the moment ({0}). Nothing was changed; try again in a minute."
    )]
    Busy(String),
    /// The ledger does not add up; the text names the first line that does not fit.
    #[error("{0}")]
    Ledger(String),
    /// Whoever reads our output has gone: nothing is left to do.
    #[error("the reader has gone")]
    Gone,
    /// A fault of ours. The text goes to the log, never to a page.
    #[error("{0}")]
    Internal(String),
}

/// The result of almost everything here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error as Diesel};
        match error {
            Diesel::NotFound => Self::NotFound("There is no such record.".into()),
            Diesel::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                Self::Busy(info.message().into())
            }
            Diesel::DatabaseError(_, ref info)
                if ["locked", "lock timeout", "disk is full"]
                    .iter()
                    .any(|sign| info.message().contains(sign)) =>
            {
                Self::Busy(info.message().into())
            }
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<diesel::r2d2::PoolError> for Error {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Busy(error.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Gone,
            _ => Self::Internal(error.to_string()),
        }
    }
}
