//! Tokens of an account: made and ended by their owner, ended by those in
//! charge of the account.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use chrono::{Days, NaiveDate};

use super::account;
use super::accounts::by;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Sent, Visitor, text, today};
use crate::access::{self, Action, Object};
use crate::auth::token::{self, LONGEST, Scope, Token, Wanted};
use crate::i18n;
use crate::models::programme::Programme;

/// How long a token works unless somebody says otherwise, in days.
const USUAL: u64 = 90;

/// One token on a page.
pub struct Row {
    pub name: String,
    /// What it may do, and since when and how long.
    pub words: String,
    /// Whether it works, in words, with the class of the mark.
    pub state: (String, &'static str),
    /// Names it in the address that ends it; nothing for one that has ended.
    pub handle: String,
}

/// The tokens as pages list them.
pub fn rows(tokens: &[Token], today: NaiveDate) -> Vec<Row> {
    tokens.iter().map(|token| row(token, today)).collect()
}

fn row(token: &Token, today: NaiveDate) -> Row {
    let used = match token.used_on {
        Some(day) => t!("api-token-used", day = i18n::day(day)),
        None => t!("api-token-unused"),
    };
    let works = token.works(today);
    Row {
        name: token.name.clone(),
        words: t!(
            "api-token-words",
            scope = token.scope.label(),
            made = i18n::day(token.created_at.date()),
            until = i18n::day(token.expires_on),
            used = used
        ),
        state: match token.revoked_at {
            _ if works => (t!("api-token-works"), "ok"),
            Some(at) => (t!("api-token-ended", day = i18n::day(at.date())), "none"),
            None => (t!("api-token-expired"), "none"),
        },
        handle: if works {
            token.handle().to_owned()
        } else {
            String::new()
        },
    }
}

/// What stands in the form for a new token.
#[derive(Clone)]
pub struct Typed {
    pub name: String,
    pub scope: String,
    pub until: String,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            name: String::new(),
            scope: Scope::Read.word().to_owned(),
            until: (today() + Days::new(USUAL)).to_string(),
        }
    }
}

impl Typed {
    /// The last day that can be chosen.
    pub fn last(&self) -> String {
        (today() + Days::new(LONGEST)).to_string()
    }

    /// What can be chosen.
    pub fn scopes(&self) -> &'static [Scope] {
        Scope::ALL
    }
}

#[derive(Template)]
#[template(path = "token.html")]
struct Made {
    frame: Frame,
    name: String,
    token: String,
    until: String,
}

/// Makes a token; answers with the page that shows it, for it is kept
/// nowhere, or with the form again.
pub async fn make(visitor: Visitor, form: Sent) -> Answer {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let owner = visitor.user()?;
    let sent = |name| text(&form, name);
    let typed = Typed {
        name: sent("token-name"),
        scope: sent("token-scope"),
        until: sent("token-until"),
    };
    let wanted = match Wanted::read(&typed.name, &typed.scope, &typed.until, today()) {
        Ok(wanted) => wanted,
        Err(problem) => {
            let body = account::render(&visitor, Some(problem), typed).await?;
            return view::again(StatusCode::UNPROCESSABLE_ENTITY, body);
        }
    };
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor
        .write(move |connection| {
            let token = token::make(connection, &by(&actor), &owner, &wanted)?;
            let programme = Programme::load(connection)?;
            view::html(&Made {
                frame: person.frame(&programme, &t!("api-token-made"), "account"),
                name: wanted.name,
                until: i18n::day(wanted.expires_on),
                token,
            })
        })
        .await?;
    view::answer(body)
}

/// Ends one of one's own tokens.
pub async fn revoke(visitor: Visitor, handle: Path<String>) -> Answer {
    access::check(&visitor.actor, Action::UseAccount, &Object::default())?;
    let (owner, actor) = (visitor.user()?, visitor.actor.clone());
    visitor
        .write(move |connection| token::revoke(connection, &by(&actor), &owner, &handle))
        .await?;
    view::lead_to("/account?done=token")
}
