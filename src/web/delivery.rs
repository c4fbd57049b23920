//! Letters on their way: written down before and after, never while the
//! database is held.

use std::time::{Duration, Instant};

use super::visitor::now;
use crate::db::Db;
use crate::error::Result;
use crate::mail::{self, Post};
use crate::models::reminder::{Outcome, claim, close};
use crate::reports::reminders::Letter;

/// All letters of one request together take no longer than this.
const PATIENCE: Duration = Duration::from_secs(60);

/// Mails the letters in the name of `actor`; says of each how it ended, and
/// nothing of people who were mailed within the hour.
pub fn deliver(
    db: &Db,
    post: &Post,
    actor: &str,
    letters: &[Letter],
) -> Result<Vec<(String, Outcome)>> {
    let wanted: Vec<(String, String)> = letters
        .iter()
        .map(|letter| (letter.name.clone(), letter.email.clone()))
        .collect();
    let claimed = db.write(|connection| claim(connection, actor, &wanted, now()))?;
    let begun = Instant::now();
    let mut given_up: Option<String> = None;
    let mut ended = Vec::new();
    for letter in letters.iter().filter(|l| claimed.contains(&l.name)) {
        if given_up.is_none() && begun.elapsed() > PATIENCE {
            given_up = Some("the mail server is slow; send the rest again".into());
        }
        let outcome = match &given_up {
            Some(reason) => Outcome::NotSent(reason.clone()),
            None => match post.send(&as_mail(letter)) {
                Ok(()) => Outcome::Sent,
                Err(problem) => {
                    if problem.is_hopeless {
                        given_up = Some(problem.reason.clone());
                    }
                    Outcome::NotSent(problem.reason)
                }
            },
        };
        db.write(|connection| {
            close(
                connection,
                actor,
                &letter.name,
                &letter.email,
                &outcome,
                now(),
            )
        })?;
        ended.push((letter.name.clone(), outcome));
    }
    Ok(ended)
}

fn as_mail(letter: &Letter) -> mail::Letter<'_> {
    mail::Letter {
        to: &letter.email,
        name: &letter.display_name,
        subject: &letter.subject,
        body: &letter.text,
    }
}
