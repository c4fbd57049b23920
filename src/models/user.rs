//! People who sign in.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::grant::give;
pub use super::grant::{Grant, Role, grants_of};
use crate::db::DbConnection;
use crate::db::schema::{grants, users};
use crate::error::{Error, Result};
use crate::i18n::Lang;

/// An account.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = users)]
pub struct User {
    /// Row number.
    pub id: i32,
    /// The name to sign in with.
    pub name: String,
    /// The name that others see.
    pub display_name: String,
    /// Whether the account is switched off.
    pub is_disabled: bool,
    /// The code of the language that its owner chose, or nothing.
    pub lang: String,
}

impl User {
    /// The language to write to them in: the one they chose, else English.
    pub fn lang(&self) -> Lang {
        Lang::of(&self.lang).unwrap_or_default()
    }
}

/// An account as those who manage it see it.
#[derive(Clone, Debug, Queryable)]
pub struct Person {
    /// The account.
    pub user: User,
    /// Where to write to; may be empty.
    pub email: String,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// When it was last used, if ever.
    pub seen_at: Option<NaiveDateTime>,
    /// Whether its owner has chosen a password.
    pub has_password: bool,
}

/// Whoever makes a request: somebody signed in, or the public.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The account; nothing for the public.
    pub user: Option<User>,
    /// What the account may do; nothing for the public.
    pub grants: Vec<Grant>,
}

impl Actor {
    /// Whether anybody is signed in.
    pub fn is_signed_in(&self) -> bool {
        self.user.is_some()
    }

    /// Whether the actor has this role anywhere.
    pub fn has_role(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// The account's row number, if signed in.
    pub fn user_id(&self) -> Option<i32> {
        self.user.as_ref().map(|user| user.id)
    }

    /// The same account as it stands now, in the caller's transaction: what
    /// was disabled or taken a moment ago counts at once.
    pub fn renewed(&self, connection: &mut DbConnection) -> Result<Self> {
        let Some(id) = self.user_id() else {
            return Ok(Self::default());
        };
        let user = users::table
            .find(id)
            .filter(users::is_disabled.eq(false))
            .select(User::as_select())
            .first(connection)
            .optional()?;
        Ok(match user {
            None => Self::default(),
            user => Self {
                user,
                grants: grants_of(connection, id)?,
            },
        })
    }
}

/// Remembers the language that an account's owner chose.
pub fn speak(connection: &mut DbConnection, id: i32, lang: Lang) -> Result<()> {
    diesel::update(users::table.find(id))
        .set(users::lang.eq(lang.code()))
        .execute(connection)?;
    Ok(())
}

/// Adds an account with its grants. The password arrives as its hash; an
/// empty one fits no password.
pub fn add(
    connection: &mut DbConnection,
    name: &str,
    display_name: &str,
    password_hash: &str,
    roles: &[Grant],
    now: NaiveDateTime,
) -> Result<i32> {
    let name = check_name(name)?;
    if by_name(connection, &name)?.is_some() {
        return Err(Error::BadInput(taken(&name)));
    }
    let id: i32 = diesel::insert_into(users::table)
        .values((
            users::name.eq(&name),
            users::display_name.eq(display_name),
            users::password_hash.eq(password_hash),
            users::is_disabled.eq(false),
            users::created_at.eq(now),
        ))
        .returning(users::id)
        .get_result(connection)?;
    for grant in roles {
        give(connection, id, *grant)?;
    }
    Ok(id)
}

/// What to say when somebody has the name already.
pub fn taken(name: &str) -> String {
    t!("people-name-taken", name = name)
}

/// The name as it is kept: lower case, without what an address cannot carry.
pub fn check_name(name: &str) -> Result<String> {
    let name = name.trim().to_lowercase();
    let fits = (1..=64).contains(&name.chars().count())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@'));
    if !fits {
        return Err(Error::BadInput(t!("people-name-form")));
    }
    // These stand for something else in the address of an account's page.
    if name == "new" || name.chars().all(|c| c == '.') {
        return Err(Error::BadInput(t!("people-name-refused", name = name)));
    }
    Ok(name)
}

/// The name that others see, without spaces around it.
pub fn check_display_name(text: &str) -> Result<String> {
    let text = text.trim();
    if (1..=100).contains(&text.chars().count()) && !text.chars().any(char::is_control) {
        Ok(text.to_owned())
    } else {
        Err(Error::BadInput(t!("people-shown-form")))
    }
}

/// An e-mail address or nothing. Only what cannot be one is refused.
pub fn check_email(text: &str) -> Result<String> {
    let text = text.trim();
    let is_address = text.len() <= 254
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || ",;<>\"".contains(c))
        && text
            .rsplit_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && !host.is_empty());
    if text.is_empty() || is_address {
        Ok(text.to_owned())
    } else {
        Err(Error::BadInput(t!("people-email-form")))
    }
}

/// An account and its password's hash, by name; for signing in.
pub fn by_name(connection: &mut DbConnection, name: &str) -> Result<Option<(User, String)>> {
    Ok(users::table
        .filter(users::name.eq(name.trim().to_lowercase()))
        .select((User::as_select(), users::password_hash))
        .first(connection)
        .optional()?)
}

/// Every account, in order of name.
pub fn people(connection: &mut DbConnection) -> Result<Vec<Person>> {
    let mut all: Vec<Person> = users::table
        .select((
            User::as_select(),
            users::email,
            users::created_at,
            users::seen_at,
            users::password_hash.ne(""),
        ))
        .load(connection)?;
    // Databases order letters each in their own way.
    all.sort_by(|a, b| a.user.name.cmp(&b.user.name));
    Ok(all)
}

/// One account, as those who manage it see it.
pub fn person(connection: &mut DbConnection, name: &str) -> Result<Option<Person>> {
    Ok(users::table
        .filter(users::name.eq(name.trim().to_lowercase()))
        .select((
            User::as_select(),
            users::email,
            users::created_at,
            users::seen_at,
            users::password_hash.ne(""),
        ))
        .first(connection)
        .optional()?)
}

/// Whether somebody else could still run the whole programme: an
/// administrator of all of it who is not disabled and has a password.
pub fn another_runs_all(connection: &mut DbConnection, user_id: i32) -> Result<bool> {
    let others: i64 = grants::table
        .inner_join(users::table)
        .filter(grants::role.eq(Role::Administrator))
        .filter(grants::area_id.is_null())
        .filter(users::id.ne(user_id))
        .filter(users::is_disabled.eq(false))
        .filter(users::password_hash.ne(""))
        .count()
        .get_result(connection)?;
    Ok(others > 0)
}

/// How many accounts there are.
pub fn count(connection: &mut DbConnection) -> Result<i64> {
    Ok(users::table.count().get_result(connection)?)
}
