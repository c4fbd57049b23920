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
        return Some(format!(
            "That password has {}. Write at least {SHORTEST}: three or four words that do not belong together are easy to keep in mind.",
            crate::i18n::plural(length as i64, "character", "characters")
        ));
    }
    if length > LONGEST {
        return Some(format!(
            "That password has {length} characters. Write at most {LONGEST}."
        ));
    }
    if password.contains('\0') {
        return Some("That password holds a character that cannot be kept; leave it out.".into());
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
        format!(
            "{} Choose one that nobody would think of: three or four words that do not belong together.",
            reason(password, &found, &words)
        )
    })
}

fn reason(password: &str, found: &Entropy, words: &[&str]) -> String {
    let folded = password.to_lowercase();
    if let Some(word) = words
        .iter()
        .find(|word| folded.contains(&word.to_lowercase()))
    {
        return format!(
            "That password is built on \u{201c}{word}\u{201d}, which anybody would try here."
        );
    }
    use Warning as W;
    let sentence = match found.feedback().and_then(|feedback| feedback.warning()) {
        Some(W::StraightRowsOfKeysAreEasyToGuess | W::ShortKeyboardPatternsAreEasyToGuess) => {
            "That password follows the rows of the keyboard, which is tried early."
        }
        Some(
            W::RepeatsLikeAaaAreEasyToGuess | W::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess,
        ) => "That password repeats itself, which adds almost nothing.",
        Some(W::SequencesLikeAbcAreEasyToGuess) => {
            "That password follows the alphabet or counts, which is tried early."
        }
        Some(W::RecentYearsAreEasyToGuess | W::DatesAreOftenEasyToGuess) => {
            "That password rests on a date, and there are few of those."
        }
        Some(
            W::NamesAndSurnamesByThemselvesAreEasyToGuess | W::CommonNamesAndSurnamesAreEasyToGuess,
        ) => "That password rests on a name, and names are tried early.",
        Some(W::ThisIsATop10Password | W::ThisIsATop100Password | W::ThisIsACommonPassword) => {
            "That password is among the first that anybody would try."
        }
        Some(W::ThisIsSimilarToACommonlyUsedPassword) => {
            "That password is a small change to one of the first that anybody would try."
        }
        Some(W::AWordByItselfIsEasyToGuess) | None => {
            "That password can be guessed: it holds little besides common words and digits."
        }
    };
    sentence.to_owned()
}
