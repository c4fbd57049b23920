//! A file that is brought in at one go, as programs do: looked at and, if
//! nothing stands in the way, taken.

use std::fs::File;
use std::path::Path;

use chrono::NaiveDateTime;

use super::{Choices, Looked, Preview, Wish, commit, keep_look, look};
use crate::db::{Db, DbConnection};
use crate::error::{Error, Result};
use crate::models::import;
use crate::models::user::Actor;

/// A file and what is asked of it.
pub struct Delivery<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where it lies.
    pub path: &'a Path,
    /// How it is to be read, and what becomes of its figures.
    pub choices: &'a Choices,
    /// Who brings it.
    pub actor: &'a Actor,
    /// Whether it is only looked at.
    pub is_trial: bool,
    /// How many problems to tell at most.
    pub most: usize,
    /// Now, in UTC.
    pub now: NaiveDateTime,
}

/// What came of it.
pub struct Brought {
    /// What was found in the file.
    pub preview: Preview,
    /// The import's number; nothing where nothing was changed, because the
    /// file was only tried, stands there already or cannot be taken.
    pub import: Option<i32>,
}

impl Delivery<'_> {
    fn look(&self, connection: &mut DbConnection) -> Result<Looked> {
        let wish = Wish {
            actor: self.actor,
            today: self.now.date(),
            most: self.most,
        };
        look(connection, self.path, self.choices, wish)
    }
}

/// Brings a file in: all of it or nothing.
pub fn bring(db: &Db, delivery: &Delivery<'_>) -> Result<Brought> {
    // The first look keeps no writer waiting.
    let seen = db.read(|connection| delivery.look(connection))?.preview;
    let choices = delivery.choices;
    if delivery.is_trial || !seen.can_be_taken(choices.leaves_out_totals) || !seen.does_something()
    {
        return Ok(Brought {
            preview: seen,
            import: None,
        });
    }
    let user = delivery.actor.user.clone().ok_or(Error::SignIn)?;
    let id = db.write(|connection| {
        let mut file = File::open(delivery.path)?;
        let id = import::keep(connection, delivery.name, &mut file, &user, delivery.now)?;
        let looked = delivery.look(connection)?;
        if looked.preview != seen {
            return Err(Error::Conflict(t!("import-changed")));
        }
        keep_look(connection, id, choices, &looked)?;
        let import = import::find(connection, id)?;
        let goal = choices.destination;
        commit(connection, &import, looked.plan, goal, &user, delivery.now)?;
        Ok(id)
    })?;
    Ok(Brought {
        preview: seen,
        import: Some(id),
    })
}
