//! How forms, commands and the API write what a file's reader can be told.

use crate::exchange::reading::{Delimiter, Encoding, Role};

/// The encodings and their words.
pub const ENCODINGS: [(Encoding, &str); 7] = [
    (Encoding::Utf8, "utf-8"),
    (Encoding::Utf16Le, "utf-16le"),
    (Encoding::Utf16Be, "utf-16be"),
    (Encoding::Windows1251, "windows-1251"),
    (Encoding::Windows1254, "windows-1254"),
    (Encoding::Windows1256, "windows-1256"),
    (Encoding::Latin1, "latin-1"),
];

/// What stands between cells, and its words.
pub const DELIMITERS: [(Delimiter, &str); 3] = [
    (Delimiter::Comma, "comma"),
    (Delimiter::Semicolon, "semicolon"),
    (Delimiter::Tab, "tab"),
];

/// What a column can hold besides figures of one indicator, and its words.
const ROLES: [(Role, &str); 16] = [
    (Role::Area, "area"),
    (Role::AreaName, "area name"),
    (Role::Indicator, "indicator"),
    (Role::IndicatorName, "indicator name"),
    (Role::Period, "period"),
    (Role::Year, "year"),
    (Role::Start, "start"),
    (Role::End, "end"),
    (Role::Breakdown, "breakdown"),
    (Role::Status, "status"),
    (Role::Value, "value"),
    (Role::Day, "day"),
    (Role::Source, "source"),
    (Role::Note, "note"),
    (Role::Answers, "answers"),
    (Role::Ignored, "ignored"),
];

/// Every word of what a column can hold.
pub fn role_words() -> impl Iterator<Item = &'static str> {
    ROLES.iter().map(|(_, word)| *word)
}

/// The word of one of a list's things.
pub fn word<T: PartialEq>(list: &[(T, &'static str)], thing: &T) -> &'static str {
    list.iter()
        .find(|(other, _)| other == thing)
        .map_or("", |(_, word)| word)
}

/// The thing of a word.
pub fn of<T: Clone>(list: &[(T, &'static str)], word: &str) -> Option<T> {
    list.iter()
        .find(|(_, other)| *other == word)
        .map(|(thing, _)| thing.clone())
}

/// What a column holds; a column of one indicator's figures is written as its
/// line in forms, `HOU-04*dwelling.house`, and one of a period's with the period
/// behind an at sign, `HOU-04*dwelling.house@2025-03` or `@2025-03`.
pub fn role_word(role: &Role) -> String {
    let Role::Figure {
        indicator,
        breakdown,
        period,
    } = role
    else {
        return word(&ROLES, role).to_owned();
    };
    let with = |sign: &str, text: &str| match text {
        "" => String::new(),
        text => format!("{sign}{text}"),
    };
    format!("{indicator}{}{}", with("*", breakdown), with("@", period))
}

/// The role of a word; anything else is taken for an indicator's code, with
/// its breakdown behind a star and its period behind an at sign.
pub fn role_of(text: &str) -> Role {
    let text = text.trim();
    of(&ROLES, &text.to_lowercase()).unwrap_or_else(|| {
        let (figure, period) = text.split_once('@').unwrap_or((text, ""));
        let (indicator, breakdown) = figure.split_once('*').unwrap_or((figure, ""));
        Role::figure(indicator, breakdown, period)
    })
}
