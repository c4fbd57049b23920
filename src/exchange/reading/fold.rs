//! Words made alike: however they are spelt, a heading is the same heading.

/// Letters and digits in lower case, without accents and whatever stands
/// between; Azerbaijani, Russian and Arabic letters as people also type them.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(plain)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The same word by word; digits and letters apart: `2025Q1` is `2025 q 1`.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for c in text.chars().flat_map(char::to_lowercase).filter_map(plain) {
        let sort = c.is_alphanumeric().then(|| c.is_numeric());
        match (sort, words.last_mut()) {
            (None, _) => {}
            (Some(_), Some(word)) if before == sort => word.push(c),
            (Some(_), _) => words.push(c.to_string()),
        }
        before = sort;
    }
    words
}

/// `None` for marks that stand on other letters.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => return None,
        'ı' => 'i',
        'ə' | 'é' | 'è' | 'ê' | 'ë' => 'e',
        'ğ' => 'g',
        'ç' => 'c',
        'ş' => 's',
        'ö' | 'ó' | 'ô' | 'õ' => 'o',
        'ü' | 'ú' | 'û' => 'u',
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
        '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u32 - 0x6f0) as u8),
        c => c,
    })
}
