//! Whether a password may be chosen: long enough, and not among the first
//! that anybody would try. Nothing else is demanded.

use zxcvbn::feedback::Warning;
use zxcvbn::{Entropy, zxcvbn};

/// Characters, not bytes: a word in any script counts by its letters.
const SHORTEST: usize = 12;
/// Enough for a long sentence, and a bound for the work.
const LONGEST: usize = 128;
/// Fewer guesses than this are within a patient stranger's reach.
const ENOUGH: u64 = 1_000_000_000;
/// The estimate's work grows with the cube of the length, so a password is
/// looked at in pieces; one good piece is enough.
const PIECE: usize = 24;

/// Why the password cannot be chosen, if it cannot. The context is what a
/// stranger would try first: names of the account and of the programme.
pub fn problem(password: &str, context: &[String]) -> Option<String> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Some(t!(
            "people-password-short",
            count = length,
            least = SHORTEST
        ));
    }
    if length > LONGEST {
        return Some(t!(
            "people-password-long",
            length = length.to_string(),
            most = LONGEST
        ));
    }
    if password.contains('\0') {
        return Some(t!("people-password-nul"));
    }
    let words: Vec<&str> = context
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 2)
        .chain(["groundwork"])
        .collect();
    let letters: Vec<char> = password.chars().collect();
    let mut first = None;
    for piece in letters.chunks(PIECE) {
        let found = zxcvbn(&piece.iter().collect::<String>(), &words);
        if found.guesses() >= ENOUGH {
            return None;
        }
        first.get_or_insert(found);
    }
    first.map(|found| {
        let reason = reason(password, &found, &words);
        format!("{reason} {}", t!("people-password-another"))
    })
}

fn reason(password: &str, found: &Entropy, words: &[&str]) -> String {
    let folded = password.to_lowercase();
    if let Some(word) = words
        .iter()
        .find(|word| folded.contains(&word.to_lowercase()))
    {
        return t!("people-password-context", word = word);
    }
    use Warning as W;
    match found.feedback().and_then(|feedback| feedback.warning()) {
        Some(W::StraightRowsOfKeysAreEasyToGuess | W::ShortKeyboardPatternsAreEasyToGuess) => {
            t!("people-password-rows")
        }
        Some(
            W::RepeatsLikeAaaAreEasyToGuess | W::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => t!("people-password-repeats"),
        Some(W::SequencesLikeAbcAreEasyToGuess) => {
            t!("people-password-sequence")
        }
        Some(W::RecentYearsAreEasyToGuess | W::DatesAreOftenEasyToGuess) => {
            t!("people-password-date")
        }
        Some(
            W::NamesAndSurnamesByThemselvesAreEasyToGuess | W::CommonNamesAndSurnamesAreEasyToGuess,
        ) => t!("people-password-name"),
        Some(W::ThisIsATop10Password | W::ThisIsATop100Password | W::ThisIsACommonPassword) => {
            t!("people-password-first")
        }
        Some(W::ThisIsSimilarToACommonlyUsedPassword) => {
            t!("people-password-like-first")
        }
        Some(W::AWordByItselfIsEasyToGuess) | None => {
            t!("people-password-common")
        }
    }
}
