//! Text in charts: how wide it will be, where it breaks, how it is escaped.

use super::mark::{Mark, UNIT};

/// Width in hundredths of the type size. Guesses lean wide, since the reader's
/// font is not ours to choose.
fn hundredths(letter: char) -> i32 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' => 0,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0,
        'i' | 'j' | 'l' | 'ı' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 33,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '/' => 42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 94,
        'A'..='Z' | '\u{c0}'..='\u{de}' => 71,
        'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'м' | 'ф' => 82,
        '\u{400}'..='\u{42f}' => 74,
        '\u{430}'..='\u{4ff}' => 63,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => 56,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => 100,
        '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'..='\u{3ffff}' => 100,
        _ => 62,
    }
}

/// Estimated width of a line of text in the unit that `size` is in.
pub(super) fn width_at(text: &str, size: i32) -> i32 {
    let sum = text.chars().take(500).map(hundredths).sum::<i32>();
    sum * size / 100
}

/// Estimated width of the widest line, in drawing units, at the mark's largest size.
pub(super) fn width(text: &str, mark: Mark) -> i32 {
    text.lines()
        .map(|line| width_at(line, mark.size() * UNIT))
        .max()
        .unwrap_or(0)
}

/// The text broken at spaces, and inside a word only when it must be, into lines
/// no wider than `room`; at most `most` lines, the last ending in an ellipsis if
/// words are left over.
pub(super) fn wrap(text: &str, mark: Mark, room: i32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Spaces that keep a number together are no places to break.
    for word in text.split_ascii_whitespace() {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(line)) if width(&joined, mark) <= room => *line = joined,
            _ => lines.push(word.chars().take(200).collect()),
        }
    }
    let mut fitted: Vec<String> = Vec::new();
    for line in lines {
        let mut piece = String::new();
        for letter in line.chars() {
            piece.push(letter);
            if width(&piece, mark) > room && piece.chars().count() > 1 {
                piece.pop();
                fitted.push(std::mem::replace(&mut piece, letter.to_string()));
            }
        }
        fitted.push(piece);
    }
    if fitted.len() > most {
        fitted.truncate(most);
        if let Some(last) = fitted.last_mut() {
            while last.chars().count() > 1 && width(&format!("{last}…"), mark) > room {
                last.pop();
            }
            last.push('…');
        }
    }
    fitted
}

/// Whether a letter is of a script that runs from the right.
fn is_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The text with marks that say which way it runs, so that signs and units
/// stay on their side of a number whatever stands around it.
pub(super) fn set_apart(text: &str) -> String {
    let open = match text.contains(is_from_right) {
        true => '\u{2067}',
        false => '\u{2066}',
    };
    format!("{open}{text}\u{2069}")
}

/// Text safe in markup and in double-quoted attributes. Characters that XML
/// forbids are left out: one of them would make the whole drawing unreadable.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' => {}
            '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => safe.push(letter),
        }
    }
    safe
}
