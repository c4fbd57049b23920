//! People who sign in, and what they may do where.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::db::DbConnection;
use crate::db::schema::{grants, users};
use crate::error::{Error, Result};
use crate::word_enum;

word_enum! {
    /// What a person may do in an area and all below it.
    Role {
        /// See working figures.
        Viewer = "viewer",
        /// Enter and submit reports.
        Reporter = "reporter",
        /// Approve or return reports.
        Approver = "approver",
        /// See everything unrounded.
        Analyst = "analyst",
        /// Manage people and the programme.
        Administrator = "administrator",
    }
}

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
}

/// A role over an area and everything in it; no area means everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = grants)]
pub struct Grant {
    /// What.
    pub role: Role,
    /// Where.
    pub area_id: Option<i32>,
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
}

/// Adds an account with its grants. The password arrives as its hash.
pub fn add(
    connection: &mut DbConnection,
    name: &str,
    display_name: &str,
    password_hash: &str,
    roles: &[Grant],
    now: NaiveDateTime,
) -> Result<i32> {
    let name = check_name(name)?;
    let taken: i64 = users::table
        .filter(users::name.eq(&name))
        .count()
        .get_result(connection)?;
    if taken > 0 {
        return Err(Error::BadInput(format!(
            "There is an account {name:?} already; choose another name."
        )));
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
        diesel::insert_into(grants::table)
            .values((
                grants::user_id.eq(id),
                grants::role.eq(grant.role),
                grants::area_id.eq(grant.area_id),
            ))
            .execute(connection)?;
    }
    Ok(id)
}

fn check_name(name: &str) -> Result<String> {
    let name = name.trim().to_lowercase();
    let fits = (1..=64).contains(&name.chars().count())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@'));
    if fits {
        Ok(name)
    } else {
        Err(Error::BadInput("Write a name of at most 64 letters, digits, points, hyphens, underscores or @, without spaces.".into()))
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

/// What an account may do.
pub fn grants_of(connection: &mut DbConnection, user_id: i32) -> Result<Vec<Grant>> {
    Ok(grants::table
        .filter(grants::user_id.eq(user_id))
        .order(grants::id)
        .select(Grant::as_select())
        .load(connection)?)
}

/// How many accounts there are.
pub fn count(connection: &mut DbConnection) -> Result<i64> {
    Ok(users::table.count().get_result(connection)?)
}
