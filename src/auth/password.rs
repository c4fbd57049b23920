//! Passwords: kept only as Argon2id hashes.

use std::sync::LazyLock;

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::users;
use crate::error::Result;

/// Fits nobody; checked when there is nothing to check, so that the time
/// tells nothing.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password"));

/// The hash to keep of a password. Takes tens of milliseconds on purpose.
pub fn hash(password: &str) -> String {
    password_auth::generate_hash(password)
}

/// Whether the password fits the kept hash. Without a hash, for an unknown
/// name or an account whose owner has chosen no password yet, it works as
/// long and says no.
pub fn fits(password: &str, kept: Option<&str>) -> bool {
    let kept = kept.filter(|hash| !hash.is_empty());
    let fits = password_auth::verify_password(password, kept.unwrap_or(&NOBODY)).is_ok();
    fits && kept.is_some()
}

/// Makes the first unknown name cost as much as the second.
pub fn warm_up() {
    LazyLock::force(&NOBODY);
}

/// A new hash of a password that fits, if the kept one was made with weaker
/// parameters than today's.
pub fn renewed(password: &str, kept: &str) -> Option<String> {
    password_auth::is_hash_obsolete(kept)
        .unwrap_or(false)
        .then(|| hash(password))
}

/// Keeps a new hash.
pub fn keep(connection: &mut DbConnection, user_id: i32, hash: &str) -> Result<()> {
    diesel::update(users::table.find(user_id))
        .set(users::password_hash.eq(hash))
        .execute(connection)?;
    Ok(())
}
