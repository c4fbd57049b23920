//! `/review`: what waits for approval, and approving the untroubled at once.

use actix_web::http::StatusCode;
use askama::Template;

use super::decision::{Decided, Decider};
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Sent, Visitor, blocking, now, today};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::programme::Programme;
use crate::reports::entry::Sheet;
use crate::reports::review;
use crate::reports::review_queue::{self, ReviewQueue, Waiting};

#[derive(Template)]
#[template(path = "review_queue.html")]
struct Page {
    frame: Frame,
    queue: ReviewQueue,
    problem: String,
}

impl Page {
    fn lede(&self) -> String {
        match self.queue.waiting.len() + self.queue.more {
            0 => t!("review-queue-none"),
            n => t!("review-queue-some", count = n),
        }
    }

    fn any_untroubled(&self) -> bool {
        self.queue.waiting.iter().any(|w| w.why_not.is_empty())
    }

    fn due(&self, waiting: &Waiting) -> String {
        i18n::day(waiting.due)
    }

    fn late(&self, waiting: &Waiting) -> String {
        let days = waiting.days_late(today());
        days.map_or(String::new(), |days| {
            t!("review-days-overdue", count = days)
        })
    }

    fn when(&self, waiting: &Waiting) -> String {
        waiting.submitted_at.map_or(String::new(), i18n::moment)
    }
}

/// What the approver has to check.
pub async fn page(visitor: Visitor) -> Answer {
    visitor.user()?;
    view::answer(render(&visitor, String::new()).await?)
}

async fn render(visitor: &Visitor, problem: String) -> Result<String> {
    let (person, actor) = (Person::of(visitor), visitor.actor.clone());
    let title = if problem.is_empty() {
        t!("nav-review")
    } else {
        t!("error-title", title = t!("nav-review"))
    };
    visitor
        .read(move |connection| {
            let queue = review_queue::load(connection, &actor, today())?;
            view::html(&Page {
                frame: person.frame(&queue.programme, &title, "review"),
                queue,
                problem,
            })
        })
        .await
}

/// One report of those that were to be approved together.
struct Wish {
    place: String,
    seen: Option<i32>,
}

/// How it went with one of them.
struct Outcome {
    place: String,
    name: String,
    result: Result<Option<i64>, String>,
    /// Whether the person has no right to approve it.
    is_forbidden: bool,
}

#[derive(Template)]
#[template(path = "review_approvals.html")]
struct Approvals {
    frame: Frame,
    outcomes: Vec<Outcome>,
}

impl Approvals {
    fn approved(&self) -> Vec<(&Outcome, Option<i64>)> {
        let done = self.outcomes.iter();
        done.filter_map(|o| o.result.as_ref().ok().map(|block| (o, *block)))
            .collect()
    }

    fn refused(&self) -> Vec<(&Outcome, &str)> {
        let done = self.outcomes.iter();
        done.filter_map(|o| o.result.as_ref().err().map(|why| (o, why.as_str())))
            .collect()
    }
}

/// What was chosen: form, area, period and, after an @, the version that the
/// approver saw.
fn wishes(form: &Sent) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = Vec::new();
    for (_, value) in form.iter().filter(|(name, _)| name == "report") {
        let (place, version) = value.rsplit_once('@').unwrap_or((value, ""));
        if !wishes.iter().any(|wish| wish.place == place) {
            wishes.push(Wish {
                place: place.to_owned(),
                seen: version.parse().ok(),
            });
        }
    }
    wishes
}

/// Approves the chosen reports, each on its own: one that cannot be approved
/// keeps back none of the others.
pub async fn approve(visitor: Visitor, form: Sent) -> Answer {
    let (user, actor) = (visitor.user()?, visitor.actor.clone());
    let wishes = wishes(&form);
    let problem = match wishes.len() {
        0 => t!("review-choose-one"),
        n if n > review_queue::LISTED => t!("review-choose-fewer"),
        _ => String::new(),
    };
    if !problem.is_empty() {
        let body = render(&visitor, problem).await?;
        return view::again(StatusCode::UNPROCESSABLE_ENTITY, body);
    }
    let (db, person) = (visitor.site.db.clone(), Person::of(&visitor));
    let answer = blocking(move || {
        let mut outcomes = Vec::new();
        for wish in wishes {
            let decider = Decider {
                user: user.clone(),
                actor: actor.clone(),
                seen: wish.seen,
                now: now(),
            };
            let mut name = wish.place.clone();
            let result = db.write(|connection| {
                let sheet = review_queue::sheet(connection, &wish.place)?;
                name = review::name(&sheet);
                untroubled(connection, &decider, &sheet)
            });
            outcomes.push(Outcome {
                place: wish.place,
                name,
                is_forbidden: matches!(result, Err(Error::Forbidden(_))),
                result: told(result)?,
            });
        }
        let status = status(&outcomes);
        let programme = db.read(Programme::load)?;
        let body = view::html(&Approvals {
            frame: person.frame(&programme, &t!("review-together"), "review"),
            outcomes,
        })?;
        Ok((status, body))
    });
    let (status, body) = answer.await?;
    view::again(status, body)
}

/// What the answer as a whole says to a program.
fn status(outcomes: &[Outcome]) -> StatusCode {
    if outcomes.iter().any(|outcome| outcome.result.is_ok()) {
        StatusCode::OK
    } else if outcomes.iter().all(|outcome| outcome.is_forbidden) {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::CONFLICT
    }
}

/// Approves a report if it is as the approver saw it and nothing about it
/// needs a look.
fn untroubled(
    connection: &mut DbConnection,
    decider: &Decider,
    sheet: &Sheet,
) -> Result<Option<i64>> {
    let decided = decider.approve_if(connection, sheet, |connection| {
        let why = review_queue::why_not_unopened(connection, sheet)?;
        if why.is_empty() {
            Ok(())
        } else {
            Err(Error::Conflict(why))
        }
    })?;
    match decided {
        Decided::Done(block) => Ok(block),
        Decided::Refused(why) => Err(Error::Conflict(why)),
        Decided::Moved => Err(Error::Conflict(t!("review-moved-in-list"))),
    }
}

/// A refusal as its sentence; a fault stops the rest.
fn told(result: Result<Option<i64>>) -> Result<Result<Option<i64>, String>> {
    match result {
        Ok(block) => Ok(Ok(block)),
        Err(Error::Conflict(why) | Error::Forbidden(why) | Error::NotFound(why)) => Ok(Err(why)),
        Err(other) => Err(other),
    }
}
