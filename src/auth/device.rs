//! Browsers in which somebody has signed in before. Their tries are counted
//! apart, so that a stranger who guesses elsewhere never keeps the owner
//! waiting. The mark is worth nothing without the password, and ends when
//! that changes.

use super::{fingerprint, random_text};
use crate::error::Result;
use crate::models::user::User;

/// A mark for a browser of this account, whose password has this hash.
pub fn mark(user: &User, password_hash: &str) -> Result<String> {
    let name = random_text(26)?;
    let seal = seal(&name, user, password_hash);
    Ok(format!("{name}.{seal}"))
}

/// Whether the mark was made for this account and this hash.
pub fn is_known(mark: &str, user: &User, password_hash: &str) -> bool {
    mark.split_once('.')
        .is_some_and(|(name, sealed)| seal(name, user, password_hash) == sealed)
}

/// Hashed twice with the secret, so that no mark can be lengthened.
fn seal(name: &str, user: &User, password_hash: &str) -> String {
    let inner = fingerprint(&format!("{password_hash} {} {name}", user.id));
    fingerprint(&format!("{password_hash} {inner}"))
}
