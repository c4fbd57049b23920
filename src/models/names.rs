//! Names in a second language, and the nearest name to a wrong one.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::translations;
use crate::error::Result;

/// Names in the second language, by row number.
pub(super) fn names(connection: &mut DbConnection, subject: &str) -> Result<HashMap<i32, String>> {
    Ok(translations::table
        .filter(translations::subject.eq(subject))
        .filter(translations::lang.eq("az"))
        .select((translations::subject_id, translations::name))
        .load::<(i32, String)>(connection)?
        .into_iter()
        .collect())
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
