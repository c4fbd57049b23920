//! Who has an account, as those in charge of them see it.

use chrono::NaiveDateTime;

use super::table::{Cell, Column, Table};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::area::{self, Tree};
use crate::models::grant::{Grant, all_grants, grants_of};
use crate::models::names::folded;
use crate::models::user::{self, Actor, Person};

/// Whether the actor is in charge of somebody with these roles: each lies in
/// areas that the actor administers. Who has none is in nobody's area, so in
/// the charge of those who run the whole programme.
pub fn in_charge(actor: &Actor, grants: &[Grant], tree: &Tree) -> Result<()> {
    access::check(actor, Action::SeePeople, &Object::default())?;
    let mut paths: Vec<Vec<i32>> = grants.iter().map(|grant| grant.path(tree)).collect();
    if paths.is_empty() {
        paths.push(Vec::new());
    }
    paths.iter().try_for_each(|area_path| {
        let object = Object {
            area_path,
            ..Object::default()
        };
        access::check(actor, Action::ManagePeople, &object)
    })
}

/// The account of this name with its roles; refused to those not in charge.
pub fn one(
    connection: &mut DbConnection,
    actor: &Actor,
    name: &str,
    tree: &Tree,
) -> Result<(Person, Vec<Grant>)> {
    access::check(actor, Action::SeePeople, &Object::default())?;
    let person = user::person(connection, name)?
        .ok_or_else(|| Error::NotFound(t!("people-no-account", name = name)))?;
    let grants = grants_of(connection, person.user.id)?;
    in_charge(actor, &grants, tree)?;
    Ok((person, grants))
}

/// Where an account stands: the word and the class of its mark.
pub fn state(person: &Person) -> (String, &'static str) {
    match person {
        person if person.user.is_disabled => (t!("people-state-disabled"), "late"),
        person if !person.has_password => (t!("people-state-invited"), "wait"),
        _ => (t!("people-state-active"), "ok"),
    }
}

/// When an account was last used.
pub fn last_seen(seen_at: Option<NaiveDateTime>) -> String {
    seen_at.map_or_else(|| t!("people-never"), crate::i18n::moment)
}

/// Roles in a row: "reporter of Lachin, viewer of Aghdam"; empty for none.
pub fn roles(grants: &[Grant], tree: &Tree) -> String {
    let all = grants.iter().map(|grant| grant.words(tree));
    let listed = |before, next| t!("people-list-comma", before = before, next = next);
    all.reduce(listed).unwrap_or_default()
}

/// Everybody in the actor's charge whose names, address or roles hold the
/// text; of areas, their names in any language.
pub fn list(
    connection: &mut DbConnection,
    actor: &Actor,
    text: &str,
    tree: &Tree,
) -> Result<Table> {
    let all = all_grants(connection)?;
    let (wanted, called) = (folded(text), area::all_names(connection)?);
    let mut rows = Vec::new();
    for person in user::people(connection)? {
        let grants = all.get(&person.user.id).map_or(&[][..], Vec::as_slice);
        if in_charge(actor, grants, tree).is_err() {
            continue;
        }
        let roles = match grants {
            [] => t!("people-no-roles"),
            _ => roles(grants, tree),
        };
        let (state, mark) = state(&person);
        let user = &person.user;
        let areas = grants
            .iter()
            .filter_map(|grant| called.get(&grant.area_id?));
        let areas = areas.flatten().map(String::as_str);
        let holds = [
            user.name.as_str(),
            &user.display_name,
            &person.email,
            &roles,
            &state,
        ]
        .into_iter()
        .chain(areas)
        .any(|part| folded(part).contains(&wanted));
        if holds {
            rows.push(vec![
                Cell::text(&user.display_name)
                    .to(format!("/accounts/{}", user.name))
                    .hint(&user.name),
                Cell::text(roles),
                Cell::state(state, mark),
                Cell::text(last_seen(person.seen_at)),
            ]);
        }
    }
    Ok(Table {
        caption: t!("people-count", count = rows.len()),
        columns: vec![
            Column::text("name", t!("people-name")),
            Column::text("roles", t!("people-roles")),
            Column::text("state", t!("people-state")),
            Column::text("last_seen", t!("people-last-seen")),
        ],
        rows,
        ..Table::default()
    })
}
