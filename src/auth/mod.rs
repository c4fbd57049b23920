//! Who is who: accounts, passwords, invitations, sessions, and the brake on
//! guessing.

pub mod account;
pub mod agent;
pub mod choice;
pub mod device;
pub mod invitation;
pub mod password;
pub mod session;
pub mod sign;
pub mod throttle;
pub mod token;

use sha2::{Digest, Sha256};

/// `n` random bytes of the operating system as lower-case letters and digits,
/// five bits a character.
pub fn random_text(characters: usize) -> crate::error::Result<String> {
    // No 0, 1, l or o: such a text is read aloud and typed by hand.
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = vec![0; characters];
    getrandom::fill(&mut bytes)
        .map_err(|error| crate::error::Error::Internal(format!("no random bytes: {error}")))?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

/// What is kept of a token: a copy of the database signs nobody in.
fn fingerprint(token: &str) -> String {
    Sha256::digest(token)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
