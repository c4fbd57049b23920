//! What a change of areas would do, and what stands in its way.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::plan_time::{self, Affected};
use super::planner::Planner;
use super::{How, month_label};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{Series, first_day, month_number};
use crate::models::area::Area;
use crate::models::programme::Programme;

/// What is to happen, in the codes that somebody typed.
#[derive(Clone, Debug)]
pub enum What {
    /// The area and all below it go on under another area.
    Move {
        /// The area's code.
        area: String,
        /// Code of the area it will stand under.
        parent: String,
        /// Its code from then on.
        code: String,
        /// What the codes of the areas below it get appended.
        suffix: String,
    },
    /// The area becomes several.
    Split {
        /// The area's code.
        area: String,
        /// Code and name of each successor.
        parts: Vec<(String, String)>,
    },
    /// Several areas become one.
    Merge {
        /// The areas' codes.
        areas: Vec<String>,
        /// The successor's code.
        code: String,
        /// The successor's name.
        name: String,
        /// Code of the area it will stand under.
        parent: String,
    },
}

/// A change of areas as it is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What is to happen.
    pub what: What,
    /// Number of the first month of the successors.
    pub month: i32,
    /// Why, in words: the law, the decree.
    pub note: String,
}

/// Why a change cannot be made, and how to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which field of the request.
    pub field: &'static str,
    /// The sentence.
    pub sentence: String,
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::BadInput(problem.sentence)
    }
}

/// An area that begins.
#[derive(Clone, Debug)]
pub struct Successor {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Code of the area it stands under.
    pub parent: String,
    /// The area whose level, type and place it takes over.
    pub like: Area,
    /// The areas it comes from.
    pub from: Vec<i32>,
}

/// A change that can be made.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What happens.
    pub how: How,
    /// The areas that end, the topmost first.
    pub olds: Vec<Area>,
    /// The areas that begin, each after the one it stands under.
    pub successors: Vec<Successor>,
    /// Number of the successors' first month.
    pub month: i32,
    /// Why, in words.
    pub note: String,
    /// Name of the area above the first successor.
    pub under: String,
    /// Names of the forms that the areas are asked for.
    pub forms: BTreeSet<String>,
    /// What is carried forward from the old areas and must end with them.
    pub(super) carried: Vec<Series>,
}

/// A step of planning: what stops it is a problem to show or an error.
pub(super) type Step<T> = Result<T, Stop>;

pub(super) enum Stop {
    Problem(Problem),
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

pub(super) fn refuse<T>(field: &'static str, sentence: String) -> Step<T> {
    Err(Stop::Problem(Problem { field, sentence }))
}

/// Works out what a change would do on this day, or why it cannot be made.
pub fn plan(
    connection: &mut DbConnection,
    wanted: &Wanted,
    today: NaiveDate,
) -> Result<Result<Plan, Problem>> {
    match work_out(connection, wanted, today) {
        Ok(plan) => Ok(Ok(plan)),
        Err(Stop::Problem(problem)) => Ok(Err(problem)),
        Err(Stop::Error(error)) => Err(error),
    }
}

fn work_out(connection: &mut DbConnection, wanted: &Wanted, today: NaiveDate) -> Step<Plan> {
    let programme = Programme::load(connection)?;
    let planner = Planner {
        programme: &programme,
        month: wanted.month,
    };
    let mut plan = match &wanted.what {
        What::Move {
            area,
            parent,
            code,
            suffix,
        } => planner.moved(area, parent, code, suffix)?,
        What::Split { area, parts } => planner.split(area, parts)?,
        What::Merge {
            areas,
            code,
            name,
            parent,
        } => planner.merged(areas, code, name, parent)?,
    };
    plan.note = wanted.note.trim().to_owned();
    if wanted.month > month_number(today) {
        return refuse(
            "month",
            t!(
                "setup-not-come",
                month = month_label(wanted.month),
                day = crate::i18n::day(first_day(wanted.month))
            ),
        );
    }
    let Affected { forms, carried } = plan_time::check(connection, &programme, &plan)?;
    (plan.forms, plan.carried) = (forms, carried);
    Ok(plan)
}
