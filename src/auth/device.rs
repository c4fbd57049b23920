//! Browsers in which somebody has signed in before. Their tries are counted
//! apart, so that a stranger who guesses elsewhere never keeps the owner
//! waiting. The mark is worth nothing without the password, and ends when
//! that changes.

use super::{fingerprint, random_text};
use crate::error::Result;

/// A mark for the browser of whoever has this password's hash.
pub fn mark(password_hash: &str) -> Result<String> {
    let name = random_text(26)?;
    let seal = seal(&name, password_hash);
    Ok(format!("{name}.{seal}"))
}

/// Whether the mark was made for this password's hash.
pub fn is_known(mark: &str, password_hash: &str) -> bool {
    mark.split_once('.')
        .is_some_and(|(name, sealed)| seal(name, password_hash) == sealed)
}

/// Hashed twice with the secret, so that no mark can be lengthened.
fn seal(name: &str, password_hash: &str) -> String {
    let inner = fingerprint(&format!("{password_hash} {name}"));
    fingerprint(&format!("{password_hash} {inner}"))
}
