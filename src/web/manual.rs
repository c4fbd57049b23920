//! `/about`: the manual. Its words are messages; what can be shown by the
//! programme's own figures is computed when the page is asked for.

use actix_web::web::Path;
use askama::Template;
use chrono::Datelike;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::licences::{self, Licence};
use super::visitor::{Answer, Visitor, today};
use super::{api, picture, view};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n::Html;
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
    title: fn() -> String,
    /// What it tells, in a sentence.
    about: fn() -> String,
}

impl Chapter {
    fn title(&self) -> String {
        (self.title)()
    }

    fn about(&self) -> String {
        (self.about)()
    }
}

#[rustfmt::skip]
const CHAPTERS: &[Chapter] = &[
    Chapter { word: "figures", title: || t!("foot-method"), about: || t!("manual-about-figures") },
    Chapter { word: "reporting", title: || t!("manual-title-reporting"), about: || t!("manual-about-reporting") },
    Chapter { word: "review", title: || t!("manual-title-review"), about: || t!("manual-about-review") },
    Chapter { word: "setup", title: || t!("manual-title-setup"), about: || t!("manual-about-setup") },
    Chapter { word: "data", title: || t!("manual-title-data"), about: || t!("manual-about-data") },
    Chapter { word: "api", title: || t!("api-title"), about: || t!("api-about") },
    Chapter { word: "accessibility", title: || t!("foot-accessibility"), about: || t!("manual-about-accessibility") },
    Chapter { word: "privacy", title: || t!("manual-title-privacy"), about: || t!("manual-about-privacy") },
    Chapter { word: "licences", title: || t!("manual-title-licences"), about: || t!("manual-about-licences") },
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

    /// What the list of periods calls the time up to the end of a year.
    fn choice(&self) -> String {
        t!("filter-to-the-end", period = "2024")
    }

    fn end(&self) -> Html {
        end(&self.head)
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

    /// The address of a file with two filters.
    fn example(&self) -> String {
        let Self {
            area,
            indicator,
            year,
            ..
        } = self;
        format!("/indicators/{indicator}/series.csv?area={area}&period={year}")
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

impl FiguresChapter {
    fn end(&self) -> Html {
        end(&self.head)
    }
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
                frame: person.frame(&programme, &t!("foot-manual"), "about"),
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
    let origin = visitor.origin.clone();
    let body = visitor
        .read(move |connection| {
            let programme = Programme::load(connection)?;
            let body = match chapter.word {
                "api" => api::chapter(connection, &programme, origin)?,
                word => body(connection, &programme, &request, word)?,
            };
            view::html(&Page {
                frame: person.frame(&programme, &chapter.title(), "about"),
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
        let (word, words) = (format!("{word:?}"), words.join(", "));
        Error::NotFound(t!("manual-no-chapter", word = word, words = words))
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
    let link = t!("manual-example-link");
    let page = |code: &str| [(link.as_str(), format!("/indicators/{code}"))];
    let sum = examples.sum.as_ref().map(|sum| {
        let bars = picture::bars(&sum.places, "parts").figure(&page(&sum.code))?;
        Ok::<_, Error>((bars, view::table(&sum.table, "sum", "")?))
    });
    let ratio = (examples.ratio.as_ref()).map(|r| view::table(&r.table, "ratio", ""));
    let carried = examples.carried.as_ref().map(|carried| {
        let address = format!("/indicators/{}?area={}", carried.code, carried.area);
        picture::line(&carried.line, "carried").figure(&[(&link, address)])
    });
    view::html(&FiguresChapter {
        sum: sum.transpose()?,
        ratio: ratio.transpose()?,
        carried: carried.transpose()?,
        head: ledger::head(connection)?,
        examples,
    })
}

/// What the ledger ends with now.
fn end(head: &Option<(i64, String)>) -> Html {
    match head {
        Some((block, seal)) => th!("manual-proof-head", block = block.to_string(), seal = seal),
        None => th!("manual-proof-empty"),
    }
}

/// A count of people, and what the public sees of it where it could point at
/// somebody.
fn protected(count: i64) -> (String, String) {
    let amount = Amount::from_units(count * 10_000);
    (count.to_string(), rounded(amount).text(0))
}
