//! The whole policy: who may do what, where, in which state of the report.

use crate::error::{Error, Result};
use crate::models::report::State;
use crate::models::user::{Actor, Grant, Role};

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read a report's working figures.
    SeeReport,
    /// Save figures and hand the report in.
    Report,
    /// Approve or return it.
    Review,
    /// See figures that the public may not.
    SeeEverything,
}

/// What it would be done to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Object<'a> {
    /// The area and everything above it; empty where no area matters.
    pub area_path: &'a [i32],
    /// Where the report stands, if there is one.
    pub state: Option<State>,
    /// Who submitted it, if anybody did.
    pub submitted_by: Option<i32>,
}

/// Whether the actor may do it; the error says why not and who may.
pub fn check(actor: &Actor, action: Action, object: &Object<'_>) -> Result<()> {
    if !actor.is_signed_in() {
        return Err(Error::SignIn);
    }
    let reaches = |roles: &[Role]| {
        actor.grants.iter().any(|grant| {
            roles.contains(&grant.role)
                && grant
                    .area_id
                    .is_none_or(|area| object.area_path.contains(&area))
        })
    };
    let refuse = |why: &str| Err(Error::Forbidden(why.into()));
    match action {
        Action::SeeReport if reaches(Role::ALL) => Ok(()),
        Action::SeeReport => {
            refuse("Your account has no role in this area. An administrator can give you one.")
        }
        Action::Report if !reaches(&[Role::Reporter]) => refuse(
            "Only a reporter of this area can enter its figures. An administrator can give you that role.",
        ),
        Action::Report => Ok(()),
        Action::Review if !reaches(&[Role::Approver]) => refuse(
            "Only an approver of this area can approve or return its reports. An administrator can give you that role.",
        ),
        Action::Review
            if object.state == Some(State::Submitted)
                && object.submitted_by.is_some()
                && object.submitted_by == actor.user_id() =>
        {
            refuse("You submitted this report, so somebody else must check it.")
        }
        Action::Review => Ok(()),
        // Small counts point at people: only who has to work with all of them
        // sees them everywhere. Offices see their own in their reports.
        Action::SeeEverything if actor.grants.iter().any(sees_all) => Ok(()),
        Action::SeeEverything => {
            refuse("Only an analyst or an administrator of the whole programme sees every figure.")
        }
    }
}

fn sees_all(grant: &Grant) -> bool {
    grant.area_id.is_none() && matches!(grant.role, Role::Analyst | Role::Administrator)
}

/// Whether the actor may do it.
pub fn may(actor: &Actor, action: Action, object: &Object<'_>) -> bool {
    check(actor, action, object).is_ok()
}
