//! The form for a new account, and what is read from it.

use askama::Template;

use super::frame::{Frame, Person};
use super::view;
use super::visitor::text;
use crate::access::{self, Action, Object};
use crate::auth::account::NewAccount;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::area::{self, Tree};
use crate::models::grant::{Grant, Role};
use crate::models::names::folded;
use crate::models::programme::Programme;
use crate::models::user::{self, Actor};
use crate::reports::people;

/// How many empty rows for roles the form offers; more are given later, one
/// by one.
const ROWS: usize = 3;

/// A new account as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    name: String,
    shown: String,
    email: String,
    /// Role and area of each row.
    rows: Vec<(String, String)>,
}

/// The id of a field and what is wrong with it.
pub type Problem = (String, String);

/// Reads the form as it was sent.
pub fn wanted(form: &[(String, String)]) -> Wanted {
    let rows = (1..=ROWS)
        .map(|row| {
            (
                text(form, &format!("role-{row}")),
                text(form, &format!("area-{row}")),
            )
        })
        .collect();
    Wanted {
        name: text(form, "name"),
        shown: text(form, "shown"),
        email: text(form, "email"),
        rows,
    }
}

impl Wanted {
    /// The account to be made, or everything that is wrong.
    pub fn checked(
        &self,
        connection: &mut DbConnection,
        actor: &Actor,
        tree: &Tree,
    ) -> Result<Result<NewAccount, Vec<Problem>>> {
        let mut problems = Vec::new();
        let mut look = |id: &str, found: Result<String>| match found {
            Ok(text) => text,
            Err(error) => {
                problems.push((id.to_owned(), error.to_string()));
                String::new()
            }
        };
        let name = look("name", user::check_name(&self.name));
        let shown = if self.shown.trim().is_empty() {
            &self.name
        } else {
            &self.shown
        };
        let display_name = match name.is_empty() && self.shown.trim().is_empty() {
            true => String::new(),
            false => look("shown", user::check_display_name(shown)),
        };
        let email = look("email", user::check_email(&self.email));
        if !name.is_empty() && user::by_name(connection, &name)?.is_some() {
            problems.push(("name".into(), user::taken(&name)));
        }
        let mut grants = Vec::new();
        for (row, (role, area)) in (1..).zip(&self.rows) {
            if role.is_empty() && area.trim().is_empty() {
                continue;
            }
            match grant(connection, actor, role, area, tree) {
                Ok(grant) if grants.contains(&grant) => {}
                Ok(grant) => grants.push(grant),
                Err(error @ (Error::BadInput(_) | Error::Forbidden(_))) => {
                    let field = if role.is_empty() { "role" } else { "area" };
                    problems.push((format!("{field}-{row}"), error.to_string()));
                }
                Err(other) => return Err(other),
            }
        }
        if grants.is_empty() && !problems.iter().any(|(id, _)| id.contains('-')) {
            problems.push(("role-1".into(), t!("people-one-role")));
        }
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        Ok(Ok(NewAccount {
            name,
            display_name,
            email,
            grants,
        }))
    }
}

/// A role over an area as it was typed, if the actor may give and take it:
/// nobody gives more than they have.
pub fn grant(
    connection: &mut DbConnection,
    actor: &Actor,
    role: &str,
    area: &str,
    tree: &Tree,
) -> Result<Grant> {
    let role: Role = role
        .parse()
        .map_err(|_| Error::BadInput(t!("people-choose-role")))?;
    let area_id = match area.trim() {
        "" => {
            return Err(Error::BadInput(t!("people-write-area")));
        }
        all if all.eq_ignore_ascii_case("all") => None,
        typed => Some(place(connection, tree, typed)?),
    };
    let grant = Grant { role, area_id };
    people::in_charge(actor, &[grant], tree).map_err(|error| match error {
        Error::Forbidden(_) => {
            let area = area_id.and_then(|id| tree.get(id));
            let area = area.map_or_else(|| t!("people-whole-programme"), |area| area.name.clone());
            Error::Forbidden(t!("people-not-in-charge", area = area))
        }
        other => other,
    })?;
    Ok(grant)
}

/// An area by its code or, where only one is called so in any language, by its
/// name.
fn place(connection: &mut DbConnection, tree: &Tree, typed: &str) -> Result<i32> {
    let unknown = match tree.find(typed) {
        Ok(area) => return Ok(area.id),
        Err(error) => error,
    };
    let (wanted, names) = (folded(typed), area::all_names(connection)?);
    let is_meant = |name: &String| folded(name) == wanted;
    let mut same = tree.all().iter().filter(|area| {
        let called = names.get(&area.id).into_iter().flatten();
        is_meant(&area.code) || called.into_iter().any(is_meant)
    });
    match (same.next(), same.next()) {
        (Some(area), None) => Ok(area.id),
        _ => Err(Error::BadInput(unknown.to_string())),
    }
}

/// Code and name of every area in which the actor may give roles.
pub fn choices(actor: &Actor, tree: &Tree) -> Vec<(String, String)> {
    let may = |area_path: &[i32]| {
        let object = Object {
            area_path,
            ..Object::default()
        };
        access::may(actor, Action::ManagePeople, &object)
    };
    let mut found = Vec::new();
    if may(&[]) {
        found.push(("all".to_owned(), t!("people-whole-programme")));
    }
    for area in tree.all() {
        let grant = Grant {
            role: Role::Viewer,
            area_id: Some(area.id),
        };
        if may(&grant.path(tree)) {
            found.push((area.code.clone(), area.name.clone()));
        }
    }
    found
}

/// The page with the form.
#[derive(Template)]
#[template(path = "account_new.html")]
pub struct Blank {
    frame: Frame,
    typed: Wanted,
    areas: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Blank {
    /// The form as it was typed, or empty.
    pub fn render(
        connection: &mut DbConnection,
        person: Person,
        actor: &Actor,
        mut typed: Wanted,
        problems: Vec<Problem>,
    ) -> Result<String> {
        access::check(actor, Action::SeePeople, &Object::default())?;
        typed.rows.resize(ROWS, Default::default());
        let programme = Programme::load(connection)?;
        let title = if problems.is_empty() {
            t!("people-new")
        } else {
            t!("error-title", title = t!("people-new"))
        };
        view::html(&Self {
            frame: person.frame(&programme, &title, "accounts"),
            areas: choices(actor, &programme.tree),
            typed,
            problems,
        })
    }

    fn wrong(&self, id: &str) -> Option<&String> {
        let found = self.problems.iter().find(|(at, _)| at == id);
        found.map(|(_, text)| text)
    }

    /// Each row with its ids: role's, area's.
    fn rows(&self) -> impl Iterator<Item = (usize, String, String, &(String, String))> {
        (1..)
            .zip(&self.typed.rows)
            .map(|(at, row)| (at, format!("role-{at}"), format!("area-{at}"), row))
    }

    /// Whether roles over the whole programme can be given here.
    fn reaches_all(&self) -> bool {
        self.areas.first().is_some_and(|(code, _)| code == "all")
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }
}
