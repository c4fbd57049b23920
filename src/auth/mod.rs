//! Who is who: passwords and sessions.

pub mod password;
pub mod session;

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
