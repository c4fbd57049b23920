//! `/setup/areas/move`, `split`, `merge`: what will happen, then doing it.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::setup::allow;
use super::setup_fields::mark;
use super::view;
use super::visitor::{Answer, Sent, Visitor, now, text, today};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{Length, Period};
use crate::models::area_change::{self, How, Problem, Wanted, What};
use crate::models::programme::Programme;
use crate::models::setup::{self, Row};
use crate::reports::setup as lists;

/// How many parts or wholes a form has room for.
const MOST: usize = 8;

#[derive(Template)]
#[template(path = "setup_areas.html")]
struct Page {
    frame: Frame,
    heading: String,
    how: How,
    pairs: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    problem: Option<Problem>,
    sentences: Vec<String>,
    /// The mark of the sentences, so that only what was shown is done.
    seen: String,
}

impl Page {
    fn text(&self, name: &str) -> String {
        text(&self.pairs, name)
    }

    /// What is typed under a numbered name.
    fn numbered(&self, name: &str, n: &usize, rest: &str) -> String {
        self.text(&format!("{name}-{n}{rest}"))
    }

    /// How many numbered lines the form offers: those in use and two more.
    fn lines(&self) -> Vec<usize> {
        let used = (1..=MOST).rev().find(|n| {
            [("area", ""), ("part", "-code"), ("part", "-name")]
                .iter()
                .any(|(name, rest)| !self.numbered(name, n, rest).trim().is_empty())
        });
        (1..=(used.unwrap_or(0) + 2).clamp(3, MOST)).collect()
    }

    /// What is wrong with a field, or nothing.
    fn wrong(&self, field: &str) -> &str {
        match &self.problem {
            Some(problem) if problem.field == field => &problem.sentence,
            _ => "",
        }
    }

    fn field(&self) -> &'static str {
        match &self.problem {
            Some(problem) if problem.field == "areas" => "area-1",
            Some(problem) => problem.field,
            None => "",
        }
    }

    fn verb(&self) -> String {
        match self.how {
            How::Move => t!("setup-move"),
            How::Split => t!("setup-split"),
            How::Merge => t!("setup-merge"),
        }
    }
}

fn how(word: &str) -> Result<How> {
    word.parse().map_err(|_| Error::NotFound(t!("setup-ways")))
}

fn heading(how: How) -> String {
    match how {
        How::Move => t!("setup-move-area"),
        How::Split => t!("setup-split-area"),
        How::Merge => t!("setup-merge-areas"),
    }
}

/// What is asked for, or what is missing.
fn wanted(how: How, pairs: &[(String, String)]) -> Result<Wanted, Problem> {
    let typed = |name: &str| text(pairs, name).trim().to_owned();
    let month = typed("month");
    let month: Period = month
        .parse()
        .ok()
        .filter(|period: &Period| period.length() == Length::Month)
        .ok_or_else(|| Problem {
            field: "month",
            sentence: t!("setup-write-month"),
        })?;
    let what = match how {
        How::Move => What::Move {
            area: typed("area"),
            parent: typed("parent"),
            code: typed("code"),
            suffix: typed("suffix"),
        },
        How::Split => What::Split {
            area: typed("area"),
            parts: (1..=MOST)
                .map(|n| {
                    (
                        typed(&format!("part-{n}-code")),
                        typed(&format!("part-{n}-name")),
                    )
                })
                .filter(|(code, name)| !code.is_empty() || !name.is_empty())
                .collect(),
        },
        How::Merge => What::Merge {
            areas: (1..=MOST)
                .map(|n| typed(&format!("area-{n}")))
                .filter(|code| !code.is_empty())
                .collect(),
            code: typed("code"),
            name: typed("name"),
            parent: typed("parent"),
        },
    };
    Ok(Wanted {
        what,
        month: month.first_month(),
        note: typed("note"),
    })
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    how: How,
    pairs: Vec<(String, String)>,
    looked: Result<Vec<String>, Problem>,
) -> Result<String> {
    let (sentences, problem) = match looked {
        Ok(sentences) => (sentences, None),
        Err(problem) => (Vec::new(), Some(problem)),
    };
    let title = match problem {
        Some(_) => t!("error-title", title = heading(how)),
        None => heading(how),
    };
    let setup = setup::read(connection)?;
    view::html(&Page {
        frame: person.frame(&Programme::load(connection)?, &title, "setup"),
        heading: heading(how),
        areas: lists::choices(&setup, "areas"),
        seen: mark(&Row::new(sentences.clone())),
        how,
        pairs,
        problem,
        sentences,
    })
}

/// What a change would do, sentence by sentence.
fn look(
    connection: &mut DbConnection,
    how: How,
    pairs: &[(String, String)],
) -> Result<Result<Vec<String>, Problem>> {
    let wanted = match wanted(how, pairs) {
        Ok(wanted) => wanted,
        Err(problem) => return Ok(Err(problem)),
    };
    let plan = area_change::plan(connection, &wanted, today())?;
    Ok(plan.map(|plan| plan.sentences()))
}

/// The form; once it is filled in, with what would happen.
pub async fn page(visitor: Visitor, word: Path<String>) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let (person, pairs) = (Person::of(&visitor), visitor.pairs.clone());
    let how = how(&word)?;
    let (is_wrong, body) = visitor
        .read(move |connection| {
            let looked = match text(&pairs, "look").is_empty() {
                true => Ok(Vec::new()),
                false => look(connection, how, &pairs)?,
            };
            let is_wrong = looked.is_err();
            Ok((is_wrong, render(connection, person, how, pairs, looked)?))
        })
        .await?;
    match is_wrong {
        true => view::again(StatusCode::UNPROCESSABLE_ENTITY, body),
        false => view::answer(body),
    }
}

/// Makes the change that was shown.
pub async fn make(visitor: Visitor, word: Path<String>, form: Sent) -> Answer {
    let user = visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let how = how(&word)?;
    let again = visitor.write(move |connection| {
        let pairs = form.to_vec();
        let looked = look(connection, how, &pairs)?;
        // Only what was shown is done; a change made before is looked up below.
        if let Ok(sentences) = &looked
            && mark(&Row::new(sentences.clone())) != text(&pairs, "seen")
        {
            return render(connection, person, how, pairs, looked).map(Err);
        }
        let done = match wanted(how, &pairs) {
            Ok(wanted) => area_change::change(connection, &wanted, &user.name, now())?,
            Err(problem) => Err(problem),
        };
        match done {
            Ok(done) => Ok(Ok(done.codes.into_iter().next().unwrap_or_default())),
            Err(problem) => render(connection, person, how, pairs, Err(problem)).map(Err),
        }
    });
    match again.await? {
        Ok(code) => view::lead_to(&format!("/areas/{code}")),
        Err(body) => view::again(StatusCode::UNPROCESSABLE_ENTITY, body),
    }
}
