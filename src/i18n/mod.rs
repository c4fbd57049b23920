//! How answers speak: in which language, with which sentences, numbers and days.
//!
//! The language belongs to the answer being made, so it is ambient: the web
//! sets it once for each request, and whatever makes a sentence asks for it
//! here. Commands and files speak English, the language of their columns.
//! Sentences are messages of [Fluent](https://projectfluent.org), one file a
//! room and language; [`t!`](crate::t) writes one as text, [`th!`](crate::th)
//! as markup.

mod catalogue;
mod write;

pub use catalogue::{Html, Say, html, say, term, unit, unit_name};
pub use write::*;

use std::cell::Cell;

/// A language that Groundwork speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Azerbaijani.
    Az,
    /// Russian.
    Ru,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::En, Self::Az, Self::Ru, Self::Ar];

    /// The code by BCP 47: what pages, addresses and tables hold.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Az => "az",
            Self::Ru => "ru",
            Self::Ar => "ar",
        }
    }

    /// Its name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Az => "Azərbaycanca",
            Self::Ru => "Русский",
            Self::Ar => "العربية",
        }
    }

    /// Which way it is written: `ltr` or `rtl`, as HTML has it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a code, whatever its region: `ru` and `ru-KZ` alike.
    pub fn of(code: &str) -> Option<Self> {
        let main = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(main))
    }

    /// The one of ours that an `Accept-Language` header likes best (RFC 9110,
    /// 12.5.4), if it names any.
    pub fn liked(header: &str) -> Option<Self> {
        let weighed = header.split(',').filter_map(|part| {
            let (code, weight) = part.split_once(';').unwrap_or((part, "q=1"));
            let weight: f32 = weight.trim().strip_prefix("q=")?.parse().ok()?;
            Some((Self::of(code)?, weight)).filter(|(_, weight)| *weight > 0.0)
        });
        // The first of equals wins, so only a greater weight takes its place.
        let best = weighed.reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.map(|(lang, _)| lang)
    }
}

tokio::task_local! {
    static LANGUAGE: Cell<Lang>;
}

/// The language of the answer that is being made; English where nobody set one.
pub fn language() -> Lang {
    LANGUAGE.try_with(Cell::get).unwrap_or_default()
}

/// Whether the answer is written from right to left.
pub fn is_right_to_left() -> bool {
    language().direction() == "rtl"
}

/// Changes the language of the rest of this answer, once it is known who asks.
/// Without effect outside [`speaking`] and [`within`].
pub fn speak(lang: Lang) {
    let _ = LANGUAGE.try_with(|language| language.set(lang));
}

/// Does the work in a language.
pub fn within<T>(lang: Lang, work: impl FnOnce() -> T) -> T {
    LANGUAGE.sync_scope(Cell::new(lang), work)
}

/// Makes an answer in a language.
pub async fn speaking<T>(lang: Lang, answer: impl Future<Output = T>) -> T {
    LANGUAGE.scope(Cell::new(lang), answer).await
}

/// A message of the catalogue as text, in the language of the answer:
/// `t!("key", name = value)`. Numbers among the values choose plural forms and
/// are written with thousands set apart; years and codes go in as text.
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::say($key, &[$((stringify!($name), $crate::i18n::Say::value(&$value))),*])
    };
}

/// The same for a message that holds markup; text among the values is escaped.
#[macro_export]
macro_rules! th {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::html($key, &[$((stringify!($name), $crate::i18n::Say::value(&$value))),*])
    };
}
