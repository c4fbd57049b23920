//! Passwords: kept only as Argon2id hashes.

use std::sync::LazyLock;

/// The hash to keep of a password. Takes tens of milliseconds on purpose.
pub fn hash(password: &str) -> String {
    password_auth::generate_hash(password)
}

/// Whether the password fits the kept hash. Without a hash, for an unknown
/// name, it works as long and says no: the time tells nothing.
pub fn fits(password: &str, kept: Option<&str>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password"));
    let known = kept.is_some();
    password_auth::verify_password(password, kept.unwrap_or(&NOBODY)).is_ok() && known
}
