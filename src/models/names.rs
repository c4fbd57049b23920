//! Names in the languages of the product, and the nearest name to a wrong one.
//!
//! Every name is kept in English; translations stand beside it and are shown
//! instead where there is one in the language of the answer. What is written
//! down anywhere keeps the English name.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::translations;
use crate::error::Result;
use crate::i18n::{Lang, language};

/// The languages besides English in which things can be named, with the
/// columns of these names in files.
pub const OTHERS: [(Lang, &str); 3] = [
    (Lang::Az, "name_az"),
    (Lang::Ru, "name_ru"),
    (Lang::Ar, "name_ar"),
];

/// The language in which the places call themselves.
const LOCAL: Lang = Lang::Az;

/// The letters of the Azerbaijani alphabet in its own order.
const ALPHABET: &str = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz";

fn names(connection: &mut DbConnection, subject: &str, lang: Lang) -> Result<HashMap<i32, String>> {
    Ok(translations::table
        .filter(translations::subject.eq(subject))
        .filter(translations::lang.eq(lang.code()))
        .select((translations::subject_id, translations::name))
        .load::<(i32, String)>(connection)?
        .into_iter()
        .collect())
}

/// Puts the names in the language of the answer where the English ones stand;
/// what has none keeps the English one.
pub(super) fn translate<'a>(
    connection: &mut DbConnection,
    subject: &str,
    named: impl Iterator<Item = (i32, &'a mut String)>,
) -> Result<()> {
    if language() == Lang::En {
        return Ok(());
    }
    let mut names = names(connection, subject, language())?;
    for (id, name) in named {
        if let Some(translated) = names.remove(&id) {
            *name = translated;
        }
    }
    Ok(())
}

/// Local names by row number, to be shown beside the others; none where the
/// answer is in that language itself.
pub(super) fn local(connection: &mut DbConnection, subject: &str) -> Result<HashMap<i32, String>> {
    if language() == LOCAL {
        return Ok(HashMap::new());
    }
    names(connection, subject, LOCAL)
}

/// The names in the languages besides English, in the order of [`OTHERS`], by
/// row number; empty where there is none.
pub fn in_others(
    connection: &mut DbConnection,
    subject: &str,
) -> Result<HashMap<i32, [String; OTHERS.len()]>> {
    let mut found: HashMap<i32, [String; OTHERS.len()]> = HashMap::new();
    for (at, (lang, _)) in OTHERS.into_iter().enumerate() {
        for (id, name) in names(connection, subject, lang)? {
            found.entry(id).or_default()[at] = name;
        }
    }
    Ok(found)
}

/// All translations of a subject's names, by row number.
pub(super) fn all(
    connection: &mut DbConnection,
    subject: &str,
) -> Result<HashMap<i32, Vec<String>>> {
    let mut found: HashMap<i32, Vec<String>> = HashMap::new();
    for (id, name) in translations::table
        .filter(translations::subject.eq(subject))
        .order((translations::subject_id, translations::lang))
        .select((translations::subject_id, translations::name))
        .load::<(i32, String)>(connection)?
    {
        found.entry(id).or_default().push(name);
    }
    Ok(found)
}

/// Text as it is looked for: capitals do not count, nor do the marks of letters
/// that a keyboard may lack or that are often left out.
pub fn folded(text: &str) -> String {
    let letters = text.trim().chars().flat_map(char::to_lowercase);
    let plain = letters.filter(|letter| *letter != '\u{307}');
    plain
        .map(|letter| match letter {
            'ı' => 'i',
            'ə' => 'e',
            'ç' => 'c',
            'ş' => 's',
            'ğ' => 'g',
            'ö' => 'o',
            'ü' => 'u',
            'ё' => 'е',
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            other => other,
        })
        .collect()
}

/// What names are sorted by, so that they stand in the order of the alphabet
/// of the answer's language.
pub fn sorting(name: &str) -> Vec<u32> {
    let lang = language();
    let rank = |letter: char| match lang {
        Lang::En => u32::from(letter),
        Lang::Az => match ALPHABET.chars().position(|known| known == letter) {
            Some(at) => u32::from('a') + at as u32,
            None if letter > 'z' || letter == 'w' => u32::from('z') + u32::from(letter),
            None => u32::from(letter),
        },
        // Between its two neighbours, for which the numbers leave no room.
        Lang::Ru if letter == 'ё' => u32::from('е') * 2 + 1,
        Lang::Ru | Lang::Ar => u32::from(letter) * 2,
    };
    let lower = |letter: char| match (lang, letter) {
        (Lang::En, letter) => letter,
        (Lang::Az, 'I') => 'ı',
        (Lang::Az, 'İ') => 'i',
        (Lang::Ar, 'أ' | 'إ' | 'آ') => 'ا',
        (_, letter) => letter.to_lowercase().next().unwrap_or(letter),
    };
    name.chars().map(|letter| rank(lower(letter))).collect()
}

/// A sentence for an unknown code, with the nearest code there is.
pub fn unknown<'a>(
    noun: &str,
    code: &str,
    known: impl Iterator<Item = (&'a str, &'a str)>,
) -> String {
    let wanted = code.to_lowercase();
    let nearest = known.min_by_key(|(code, name)| {
        let distance = |text: &str| edit_distance(&wanted, &text.to_lowercase());
        distance(code).min(distance(name))
    });
    match nearest {
        Some((near, name)) => t!(
            "setup-unknown",
            noun = noun,
            code = harmless(code),
            near = near,
            name = name
        ),
        None => t!("setup-unknown-none", noun = noun, code = harmless(code)),
    }
}

/// A text as somebody typed it, fit to be quoted anywhere: characters that
/// would steer a terminal are spelled out.
pub(super) fn harmless(text: &str) -> String {
    let quoted = format!("{text:?}");
    quoted[1..quoted.len() - 1].to_owned()
}

/// How many letters must change to turn one word into the other (Levenshtein 1966).
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(60).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(60).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let keep = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = keep.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
