//! `/about`: the manual. Its words stand in the templates; what can be shown
//! by the programme's own figures is computed when the page is asked for.

use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::licences::{self, Licence};
use super::visitor::{Answer, Visitor, today};
use super::{picture, view};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{self, Amount};
use crate::models::programme::Programme;
use crate::models::report::State;
use crate::reports::disclosure::rounded;
use crate::reports::filter::Request;
use crate::reports::manual::{self, Examples, Protection};
use crate::reports::reporting::state_words;

/// One page of the manual.
struct Chapter {
    /// What stands after `/about/`.
    word: &'static str,
    title: &'static str,
    /// What it tells, in a sentence.
    about: &'static str,
}

#[rustfmt::skip]
const CHAPTERS: &[Chapter] = &[
    Chapter { word: "figures", title: "How figures are computed", about: "How totals, ratios and carried values come about, taken apart with figures of this programme." },
    Chapter { word: "reporting", title: "How to report", about: "For district offices: from an empty form to an approved figure." },
    Chapter { word: "review", title: "How to review", about: "For approvers: what to look at, how to approve or return, and what proves it afterwards." },
    Chapter { word: "setup", title: "How to set up", about: "For administrators: areas, indicators, forms and people, in pages or in files." },
    Chapter { word: "data", title: "How to take data away", about: "The addresses of all files, and the filters that work on them." },
    Chapter { word: "accessibility", title: "Accessibility", about: "What works without script, without a mouse, without colours and on paper." },
    Chapter { word: "privacy", title: "What the public does not see", about: "How small counts of people are protected, and what is kept of those who sign in." },
    Chapter { word: "licences", title: "Licences and credits", about: "Whose work this program is built from." },
];

#[derive(Template)]
#[template(path = "manual.html")]
struct Contents {
    frame: Frame,
    head: Option<(i64, String)>,
}

#[derive(Template)]
#[template(path = "manual_chapter.html")]
struct Page {
    frame: Frame,
    chapter: &'static Chapter,
    body: Markup,
}

impl Contents {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }
}

impl Page {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }
}

/// Chapters that are words alone, with what they point to.
#[derive(Template)]
#[template(path = "manual_words.html")]
struct Words {
    word: &'static str,
    /// Code of an area that the programme has.
    area: String,
    /// Code of an indicator that the public sees.
    indicator: String,
    year: i32,
}

impl Words {
    /// The word and the mark that a report of this state bears.
    fn state(&self, state: &str) -> (String, &'static str) {
        state
            .parse::<State>()
            .map_or((String::new(), ""), state_words)
    }
}

#[derive(Template)]
#[template(path = "manual_figures.html")]
struct FiguresChapter {
    examples: Examples,
    sum: Option<(Markup, Markup)>,
    ratio: Option<Markup>,
    carried: Option<Markup>,
    head: Option<(i64, String)>,
}

#[derive(Template)]
#[template(path = "manual_privacy.html")]
struct PrivacyChapter {
    protection: Protection,
    /// Counts as they are, and as the public sees them.
    counts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "manual_licences.html")]
struct LicencesChapter {
    licences: Vec<Licence>,
    texts: Vec<(String, Vec<String>)>,
}

/// What the manual holds.
pub async fn contents(visitor: Visitor) -> Answer {
    visitor.request(&[])?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            view::html(&Contents {
                frame: person.frame(&programme, "Manual", "about"),
                head: ledger::head(connection)?,
            })
        })
        .await?;
    view::answer(body)
}

/// One chapter.
pub async fn chapter(visitor: Visitor, word: Path<String>) -> Answer {
    let request = visitor.request(&[])?;
    let chapter = find(&word)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let body = body(connection, &programme, &request, chapter.word)?;
            view::html(&Page {
                frame: person.frame(&programme, chapter.title, "about"),
                chapter,
                body: Markup::new(body),
            })
        })
        .await?;
    view::answer(body)
}

fn find(word: &str) -> Result<&'static Chapter> {
    CHAPTERS.iter().find(|c| c.word == word).ok_or_else(|| {
        let words: Vec<&str> = CHAPTERS.iter().map(|c| c.word).collect();
        Error::NotFound(format!(
            "The manual has no chapter {word:?}. It has: {}.",
            words.join(", ")
        ))
    })
}

fn body(
    connection: &mut DbConnection,
    programme: &Programme,
    request: &Request,
    word: &'static str,
) -> Result<String> {
    match word {
        "figures" => figures(connection, programme, request),
        "privacy" => view::html(&PrivacyChapter {
            protection: manual::protection(programme),
            counts: [0, 1, 4, 7, 8, 143].map(protected).into(),
        }),
        "licences" => view::html(&LicencesChapter {
            licences: licences::list()?,
            texts: licences::texts(),
        }),
        word => view::html(&Words {
            word,
            area: programme.area().map_or("CODE".into(), |a| a.code.clone()),
            indicator: (programme.key_figures().iter())
                .find(|i| i.is_public)
                .map_or("CODE".into(), |i| i.code.clone()),
            year: today().year() - 1,
        }),
    }
}

fn figures(
    connection: &mut DbConnection,
    programme: &Programme,
    request: &Request,
) -> Result<String> {
    let examples = manual::examples(connection, programme, request)?;
    let page = |code: &str| vec![("The indicator", format!("/indicators/{code}"))];
    let sum = examples.sum.as_ref().map(|sum| {
        let bars = picture::bars(&sum.places, "parts").figure(&page(&sum.code))?;
        Ok::<_, Error>((bars, view::table(&sum.table, "sum", "")?))
    });
    let ratio = (examples.ratio.as_ref()).map(|r| view::table(&r.table, "ratio", ""));
    let carried = examples.carried.as_ref().map(|carried| {
        let address = format!("/indicators/{}?area={}", carried.code, carried.area);
        picture::line(&carried.line, "carried").figure(&[("The indicator", address)])
    });
    view::html(&FiguresChapter {
        sum: sum.transpose()?,
        ratio: ratio.transpose()?,
        carried: carried.transpose()?,
        head: ledger::head(connection)?,
        examples,
    })
}

/// A count of people, and what the public sees of it where it could point at
/// somebody.
fn protected(count: i64) -> (String, String) {
    let amount = Amount::from_units(count * 10_000);
    (count.to_string(), rounded(amount).text(0))
}
