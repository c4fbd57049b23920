//! Tokens: keys that people make for their programs. A token does what its
//! scope says and never more than its owner may do when it is used. It is
//! shown once; only its hash is kept.

use chrono::{Days, NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::account::{By, hold};
use super::{fingerprint, random_text};
use crate::db::DbConnection;
use crate::db::schema::{tokens, users};
use crate::error::{Error, Result};
use crate::models::audit::Action;
use crate::models::user::{Actor, Role, User, grants_of};
use crate::word_enum;

/// What every token begins with, so that scanners for secrets know it.
const PREFIX: &str = "gw_";
/// How many days a token may work at most.
pub const LONGEST: u64 = 365;
/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// How many tokens that work one person may have: one a program is plenty.
const MOST: usize = 20;

word_enum! {
    /// What a token is for.
    Scope {
        /// See what its owner sees.
        Read = "read",
        /// Also save and submit reports.
        Enter = "enter",
        /// Also approve and return them.
        Approve = "approve",
        /// Also save and submit many reports at once.
        Import = "import",
    }
}

impl Scope {
    /// What pages call it.
    pub fn label(self) -> String {
        match self {
            Self::Read => t!("api-scope-read"),
            Self::Enter => t!("api-scope-enter"),
            Self::Approve => t!("api-scope-approve"),
            Self::Import => t!("api-scope-import"),
        }
    }

    /// Whether the token may do what needs `needed`.
    pub fn covers(self, needed: Self) -> bool {
        needed == Self::Read || needed == self || (self == Self::Import && needed == Self::Enter)
    }

    /// The role as this scope leaves it: who may not do something with this
    /// token still sees what the role shows.
    fn leaves(self, role: Role) -> Role {
        match role {
            Role::Reporter if !self.covers(Self::Enter) => Role::Viewer,
            Role::Approver if !self.covers(Self::Approve) => Role::Viewer,
            Role::Administrator => Role::Analyst,
            role => role,
        }
    }
}

/// A token as its owner and those in charge see it.
#[derive(Clone, Debug, Queryable)]
pub struct Token {
    /// Its hash.
    hash: String,
    /// What it is for, in its owner's words.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
    /// Since when.
    pub created_at: NaiveDateTime,
    /// The last day on which it works.
    pub expires_on: NaiveDate,
    /// The last day on which it was used, if it was.
    pub used_on: Option<NaiveDate>,
    /// When it was ended, if it was.
    pub revoked_at: Option<NaiveDateTime>,
}

impl Token {
    /// Names it in addresses; no key to it.
    pub fn handle(&self) -> &str {
        self.hash.get(..16).unwrap_or(&self.hash)
    }

    /// Whether it works on this day.
    pub fn works(&self, today: NaiveDate) -> bool {
        self.revoked_at.is_none() && today <= self.expires_on
    }
}

/// A token that is asked for.
pub struct Wanted {
    /// What it is for, in its owner's words.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
    /// The last day on which it works.
    pub expires_on: NaiveDate,
}

impl Wanted {
    /// Reads what somebody typed; the error comes with the field's name.
    pub fn read(
        name: &str,
        scope: &str,
        until: &str,
        today: NaiveDate,
    ) -> Result<Self, (&'static str, String)> {
        let name = name.trim();
        if !(1..=LONGEST_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control)
        {
            let longest = LONGEST_NAME.to_string();
            return Err(("token-name", t!("api-token-name-form", longest = longest)));
        }
        let scope = scope
            .parse()
            .map_err(|_| ("token-scope", t!("api-token-scope-form")))?;
        let last = today + Days::new(LONGEST);
        let until = until.trim().parse::<NaiveDate>().ok();
        let expires_on = until
            .filter(|day| (today..=last).contains(day))
            .ok_or_else(|| {
                let (first, last) = (today.to_string(), last.to_string());
                let problem = t!("api-token-until-form", first = first, last = last);
                ("token-until", problem)
            })?;
        Ok(Self {
            name: name.to_owned(),
            scope,
            expires_on,
        })
    }
}

/// Makes a token for its owner; returns it, to be shown this once: 160 random
/// bits after a prefix.
pub fn make(
    connection: &mut DbConnection,
    by: &By<'_>,
    owner: &User,
    wanted: &Wanted,
) -> Result<String> {
    hold(connection)?;
    let all = of_user(connection, owner.id)?;
    let working = all.iter().filter(|token| token.works(by.at.date()));
    if working.count() >= MOST {
        return Err(Error::BadInput(t!(
            "api-token-many",
            most = MOST.to_string()
        )));
    }
    let token = format!("{PREFIX}{}", random_text(32)?);
    diesel::insert_into(tokens::table)
        .values((
            tokens::token_hash.eq(fingerprint(&token)),
            tokens::user_id.eq(owner.id),
            tokens::name.eq(&wanted.name),
            tokens::scope.eq(wanted.scope),
            tokens::created_at.eq(by.at),
            tokens::expires_on.eq(wanted.expires_on),
        ))
        .execute(connection)?;
    let Wanted {
        name,
        scope,
        expires_on,
    } = wanted;
    let detail = format!("{name}, to {scope}, until {expires_on}");
    by.record(connection, Action::TokenMade, &owner.name, &detail)?;
    Ok(token)
}

/// Every token of an account, the newest first.
pub fn of_user(connection: &mut DbConnection, user_id: i32) -> Result<Vec<Token>> {
    Ok(tokens::table
        .filter(tokens::user_id.eq(user_id))
        .order((tokens::created_at.desc(), tokens::token_hash))
        .select((
            tokens::token_hash,
            tokens::name,
            tokens::scope,
            tokens::created_at,
            tokens::expires_on,
            tokens::used_on,
            tokens::revoked_at,
        ))
        .load(connection)?)
}

/// Ends a token of the account, if there is one of this handle that works.
pub fn revoke(
    connection: &mut DbConnection,
    by: &By<'_>,
    owner: &User,
    handle: &str,
) -> Result<()> {
    hold(connection)?;
    let all = of_user(connection, owner.id)?;
    let Some(token) = all
        .iter()
        .find(|token| token.handle() == handle && token.revoked_at.is_none())
    else {
        return Ok(());
    };
    diesel::update(tokens::table.find(&token.hash))
        .set(tokens::revoked_at.eq(by.at))
        .execute(connection)?;
    by.record(connection, Action::TokenRevoked, &owner.name, &token.name)
}

/// Who comes with a token.
#[derive(Clone, Debug)]
pub struct Bearer {
    /// Its owner, with the roles that the scope leaves.
    pub actor: Actor,
    /// What it may do.
    pub scope: Scope,
    /// Whether its use today is not written down yet.
    pub is_fresh: bool,
}

/// Who holds the token; nothing for one that is unknown, ended, expired or of
/// a disabled account.
pub fn bearer(
    connection: &mut DbConnection,
    token: &str,
    today: NaiveDate,
) -> Result<Option<Bearer>> {
    let found = tokens::table
        .inner_join(users::table)
        .filter(tokens::token_hash.eq(fingerprint(token)))
        .filter(tokens::expires_on.ge(today))
        .filter(tokens::revoked_at.is_null())
        .filter(users::is_disabled.eq(false))
        .select((User::as_select(), tokens::scope, tokens::used_on))
        .first::<(User, Scope, Option<NaiveDate>)>(connection)
        .optional()?;
    let Some((user, scope, used_on)) = found else {
        return Ok(None);
    };
    let mut grants = grants_of(connection, user.id)?;
    for grant in &mut grants {
        grant.role = scope.leaves(grant.role);
    }
    Ok(Some(Bearer {
        actor: Actor {
            user: Some(user),
            grants,
        },
        scope,
        is_fresh: used_on != Some(today),
    }))
}

/// Notes that the token was used today.
pub fn touch(connection: &mut DbConnection, token: &str, today: NaiveDate) -> Result<()> {
    diesel::update(tokens::table.find(fingerprint(token)))
        .set(tokens::used_on.eq(today))
        .execute(connection)?;
    Ok(())
}
