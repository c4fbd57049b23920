//! Parameters of an address, as DHIS2 names them.

use chrono::NaiveDate;

use crate::error::{Error, Result};

/// What stands in an address, all of it known.
pub(super) struct Parameters<'a>(&'a [(String, String)]);

/// How codes are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// Our own codes.
    Code,
    /// DHIS2's.
    Uid,
    /// Names.
    Name,
}

impl<'a> Parameters<'a> {
    /// Refuses whatever is not among these.
    pub fn of(pairs: &'a [(String, String)], known: &[&str]) -> Result<Self> {
        match pairs
            .iter()
            .find(|(name, _)| !known.contains(&name.as_str()))
        {
            None => Ok(Self(pairs)),
            Some((name, _)) => Err(wrong(format!(
                "the parameter {name:?} is not known here; there are {}",
                known.join(", ")
            ))),
        }
    }

    /// Every value of a parameter; several may stand in one, with commas.
    pub fn all<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b str> {
        let given = self.0.iter().filter(move |(other, _)| other == name);
        let values = given.flat_map(|(_, value)| value.split(','));
        values.map(str::trim).filter(|value| !value.is_empty())
    }

    /// The only value of a parameter.
    pub fn one<'b>(&'b self, name: &'b str) -> Option<&'b str> {
        self.all(name).next()
    }

    /// The day that a parameter names.
    pub fn day(&self, name: &str) -> Result<Option<NaiveDate>> {
        let day = |text: &str| {
            (text.parse()).map_err(|_| wrong(format!("{name}={text} is no day; write 2025-03-31")))
        };
        self.one(name).map(day).transpose()
    }

    /// Whether a parameter is true; `usual` where it is not given.
    pub fn is(&self, name: &str, usual: bool) -> Result<bool> {
        match self.one(name) {
            None => Ok(usual),
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            Some(other) => Err(wrong(format!("{name}={other} is neither true nor false"))),
        }
    }

    /// How codes of this kind are written.
    pub fn scheme(&self, name: &str) -> Result<Scheme> {
        let scheme = self.one(name).or(self.one("idScheme"));
        match scheme.map(str::to_lowercase).as_deref() {
            None | Some("code") => Ok(Scheme::Code),
            Some("uid") => Ok(Scheme::Uid),
            Some("name") => Ok(Scheme::Name),
            Some(other) => Err(wrong(format!(
                "the id scheme {other:?} is not known here; write code, uid or name"
            ))),
        }
    }

    /// Refuses to take these for DHIS2's own codes: only areas have such.
    pub fn without_uids(&self, names: &[&str]) -> Result<()> {
        for name in names {
            // Under the plain idScheme only areas are meant.
            if self.one(name).is_some() && self.scheme(name)? == Scheme::Uid {
                return Err(wrong(format!(
                    "only organisation units have a uid here; write {name}=code"
                )));
            }
        }
        Ok(())
    }
}

/// A refusal in words.
pub(super) fn wrong(sentence: String) -> Error {
    Error::BadInput(sentence)
}
