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
    /// Bring in a file of figures; each report that it fills in is asked for
    /// again.
    Import,
    /// Approve or return it.
    Review,
    /// Open it again after its closing day.
    Reopen,
    /// See figures that the public may not.
    SeeEverything,
    /// Use what every account has: its own page, its own sessions.
    UseAccount,
    /// See who has an account, each administrator those in their charge.
    SeePeople,
    /// Invite, grant and disable people of an area.
    ManagePeople,
    /// Change areas, indicators, forms, rules and all that is set up.
    SetUp,
    /// Read the audit log.
    SeeAudit,
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
    /// Whether its closing day has passed and nobody has opened it again.
    pub is_closed: bool,
    /// Whether the programme lets somebody approve what they submitted.
    pub may_approve_own: bool,
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
    let refuse = |why: String| Err(Error::Forbidden(why));
    match action {
        Action::SeeReport if reaches(Role::ALL) => Ok(()),
        Action::SeeReport => refuse(t!("people-may-not-see")),
        Action::Report if !reaches(&[Role::Reporter]) => refuse(t!("people-may-not-report")),
        Action::Report if object.is_closed => refuse(t!("people-may-not-closed")),
        Action::Report => Ok(()),
        Action::Import if actor.has_role(Role::Reporter) => Ok(()),
        Action::Import => refuse(t!("people-may-not-report")),
        Action::Review if !reaches(&[Role::Approver]) => refuse(t!("people-may-not-review")),
        Action::Review
            if object.state == Some(State::Submitted)
                && object.submitted_by.is_some()
                && object.submitted_by == actor.user_id()
                && !object.may_approve_own =>
        {
            refuse(t!("people-may-not-own"))
        }
        Action::Review => Ok(()),
        Action::Reopen if !reaches(&[Role::Approver]) => refuse(t!("people-may-not-reopen")),
        Action::Reopen => Ok(()),
        // Small counts point at people: only who has to work with all of them
        // sees them everywhere. Offices see their own in their reports.
        Action::SeeEverything if actor.grants.iter().any(sees_all) => Ok(()),
        Action::SeeEverything => refuse(t!("people-may-not-see-all")),
        Action::UseAccount => Ok(()),
        Action::SeePeople if actor.has_role(Role::Administrator) => Ok(()),
        Action::ManagePeople if reaches(&[Role::Administrator]) => Ok(()),
        Action::SeePeople | Action::ManagePeople => refuse(t!("people-may-not-manage")),
        // What is set up counts for every area, so it needs the whole programme.
        Action::SetUp if actor.grants.iter().any(runs_all) => Ok(()),
        Action::SetUp => refuse(t!("people-may-not-set-up")),
        Action::SeeAudit if actor.grants.iter().any(sees_all) => Ok(()),
        Action::SeeAudit => refuse(t!("people-may-not-audit")),
    }
}

fn sees_all(grant: &Grant) -> bool {
    grant.area_id.is_none() && matches!(grant.role, Role::Analyst | Role::Administrator)
}

fn runs_all(grant: &Grant) -> bool {
    grant.area_id.is_none() && grant.role == Role::Administrator
}

/// Whether the actor may do it.
pub fn may(actor: &Actor, action: Action, object: &Object<'_>) -> bool {
    check(actor, action, object).is_ok()
}
