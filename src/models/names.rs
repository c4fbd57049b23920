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
    match (noun, nearest) {
        ("area", Some((near, name))) => {
            t!("public-no-area-near", code = code, near = near, name = name)
        }
        ("area", None) => t!("public-no-area-at-all", code = code),
        ("indicator", Some((near, name))) => {
            t!(
                "public-no-indicator-near",
                code = code,
                near = near,
                name = name
            )
        }
        ("indicator", None) => t!("public-no-indicator-at-all", code = code),
        ("form", Some((near, name))) => {
            t!("public-no-form-near", code = code, near = near, name = name)
        }
        ("form", None) => t!("public-no-form-at-all", code = code),
        (_, Some((near, name))) => {
            format!("There is no {noun} {code:?}. The nearest is {near} ({name}).")
        }
        (_, None) => format!("There is no {noun} {code:?}; the programme has none yet."),
    }
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
