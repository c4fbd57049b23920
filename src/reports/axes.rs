//! What the axes of breakdowns are called.

use crate::i18n;

/// An axis as people read its code; one that the catalogue does not know is
/// called by its code.
pub fn spoken(axis: &str) -> String {
    let words = axis.split(['.', '_', '-']);
    let words = words.map(|word| i18n::term("axis", word));
    words
        .reduce(|first, second| t!("public-and", first = first, second = second))
        .unwrap_or_default()
}
