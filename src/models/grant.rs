//! Roles: what a person may do in an area and all below it.

use std::collections::HashMap;

use diesel::prelude::*;

use super::area::Tree;
use crate::db::DbConnection;
use crate::db::schema::grants;
use crate::error::Result;
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

impl Role {
    /// What people call it.
    pub fn label(self) -> String {
        match self {
            Self::Viewer => t!("people-role-viewer"),
            Self::Reporter => t!("people-role-reporter"),
            Self::Approver => t!("people-role-approver"),
            Self::Analyst => t!("people-role-analyst"),
            Self::Administrator => t!("people-role-administrator"),
        }
    }
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

impl Grant {
    /// The area's code; `all` stands for the whole programme.
    pub fn area_code(self, tree: &Tree) -> String {
        self.area_id.map_or_else(
            || "all".to_owned(),
            |id| {
                tree.get(id)
                    .map_or_else(|| id.to_string(), |a| a.code.clone())
            },
        )
    }

    /// "reporter of Lachin", for people.
    pub fn words(self, tree: &Tree) -> String {
        let place = self.area_id.and_then(|id| tree.get(id));
        let area = place.map_or_else(|| t!("people-whole-programme"), |area| area.name.clone());
        t!("people-role-of", role = self.role.label(), area = area)
    }

    /// "reporter of AZ-LAC", for the record.
    pub fn record(self, tree: &Tree) -> String {
        match self.area_id {
            None => format!("{} of the whole programme", self.role),
            Some(_) => format!("{} of {}", self.role, self.area_code(tree)),
        }
    }

    /// The area and everything above it; empty for the whole programme.
    pub fn path(self, tree: &Tree) -> Vec<i32> {
        self.area_id.map_or_else(Vec::new, |id| {
            std::iter::once(id)
                .chain(tree.ancestors(id).into_iter().map(|area| area.id))
                .collect()
        })
    }
}

/// What an account may do.
pub fn grants_of(connection: &mut DbConnection, user_id: i32) -> Result<Vec<Grant>> {
    Ok(grants::table
        .filter(grants::user_id.eq(user_id))
        .order(grants::id)
        .select(Grant::as_select())
        .load(connection)?)
}

/// What every account may do, by the account's row number.
pub fn all_grants(connection: &mut DbConnection) -> Result<HashMap<i32, Vec<Grant>>> {
    let rows: Vec<(i32, Grant)> = grants::table
        .order(grants::id)
        .select((grants::user_id, Grant::as_select()))
        .load(connection)?;
    let mut all: HashMap<i32, Vec<Grant>> = HashMap::new();
    for (user_id, grant) in rows {
        all.entry(user_id).or_default().push(grant);
    }
    Ok(all)
}

/// Gives a role; says whether it is new to the account.
pub fn give(connection: &mut DbConnection, user_id: i32, grant: Grant) -> Result<bool> {
    if grants_of(connection, user_id)?.contains(&grant) {
        return Ok(false);
    }
    diesel::insert_into(grants::table)
        .values((
            grants::user_id.eq(user_id),
            grants::role.eq(grant.role),
            grants::area_id.eq(grant.area_id),
        ))
        .execute(connection)?;
    Ok(true)
}

/// Takes a role; says whether the account had it.
pub fn take(connection: &mut DbConnection, user_id: i32, grant: Grant) -> Result<bool> {
    let of_user = grants::table
        .filter(grants::user_id.eq(user_id))
        .filter(grants::role.eq(grant.role));
    let taken = match grant.area_id {
        Some(area) => diesel::delete(of_user.filter(grants::area_id.eq(area))).execute(connection),
        None => diesel::delete(of_user.filter(grants::area_id.is_null())).execute(connection),
    }?;
    Ok(taken > 0)
}
