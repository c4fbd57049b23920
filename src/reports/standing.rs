//! Where one report stands: its state, and how late it came.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::form::{Assignment, Form, Forms};
use crate::models::register::{self, Arrival, Place, Stands};
use crate::models::report::State;

/// The states of a report, begun or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nobody has to report: no assignment, or no such area then.
    NotAsked,
    /// The period has not ended.
    NotDue,
    /// The period has ended, the due day has not passed.
    Due,
    /// The due day has passed and nothing was begun.
    Overdue,
    /// Begun.
    Draft,
    /// Handed in.
    Submitted,
    /// Sent back.
    Returned,
    /// Posted.
    Approved,
}

impl Stand {
    /// Those that need a key, in the order of a report's life.
    pub const KEY: [Self; 7] = [
        Self::Approved,
        Self::Submitted,
        Self::Returned,
        Self::Draft,
        Self::Overdue,
        Self::Due,
        Self::NotDue,
    ];

    /// In words.
    pub fn word(self) -> String {
        match self {
            Self::NotAsked => t!("public-stand-not-asked"),
            Self::NotDue => t!("public-stand-not-due"),
            Self::Due => t!("public-stand-due"),
            Self::Overdue => t!("public-stand-overdue"),
            Self::Draft => t!("public-stand-draft"),
            Self::Submitted => t!("public-stand-submitted"),
            Self::Returned => t!("public-stand-returned"),
            Self::Approved => t!("public-stand-approved"),
        }
    }

    /// In a narrow column, where a key explains it.
    pub fn letter(self) -> String {
        match self {
            Self::NotAsked => String::new(),
            Self::NotDue => "\u{2013}".to_owned(),
            Self::Due => t!("public-letter-due"),
            Self::Overdue => t!("public-letter-overdue"),
            Self::Draft => t!("public-letter-draft"),
            Self::Submitted => t!("public-letter-submitted"),
            Self::Returned => t!("public-letter-returned"),
            Self::Approved => t!("public-letter-approved"),
        }
    }

    /// The class of its mark.
    pub fn mark(self) -> &'static str {
        match self {
            Self::NotAsked | Self::NotDue => "none",
            Self::Due => "due",
            Self::Overdue => "late",
            Self::Draft => "draft",
            Self::Submitted | Self::Returned => "wait",
            Self::Approved => "ok",
        }
    }
}

/// One report, or the place where it is missing.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its state.
    pub stand: Stand,
    /// Whether somebody has to report; a report may stand where nobody has to.
    pub is_asked: bool,
    /// The day by which it is due.
    pub due: NaiveDate,
    /// The day on which it was first handed in, if it was.
    pub handed_in: Option<NaiveDate>,
    /// Whether it was brought in from a file, so that no day can be named.
    pub is_from_file: bool,
    /// Days after the due day on which it was handed in, or until today if it
    /// was not: 0 is in time. Nothing where lateness has no meaning.
    pub late: Option<i64>,
}

impl Standing {
    /// "approved, 12 days late", "overdue 40 days".
    pub fn words(&self) -> String {
        let word = self.stand.word();
        match (self.stand, self.days_late()) {
            (_, None) => word,
            (Stand::Overdue, Some(days)) => t!("public-days-overdue", count = days),
            (_, Some(_)) => t!("public-pair", first = word, second = self.lateness()),
        }
    }

    /// How late, in words that stand beside the state: "12 days late", "40
    /// days"; nothing for what is in time.
    pub fn lateness(&self) -> String {
        match (self.stand, self.days_late()) {
            (_, None) => String::new(),
            (Stand::Overdue, Some(days)) => t!("public-days", count = days),
            (Stand::Draft, Some(days)) => t!("public-days-overdue", count = days),
            (_, Some(days)) => t!("public-days-late", count = days),
        }
    }

    fn days_late(&self) -> Option<i64> {
        self.late.filter(|days| *days > 0)
    }

    /// The days, where there are any: they stand beside the letter.
    pub fn days(&self) -> String {
        self.days_late().map_or_else(String::new, i18n::count)
    }
}

/// Whether the area exists in the period, as far as its dates say.
pub fn exists(area: &Area, period: Period) -> bool {
    area.valid_from
        .is_none_or(|from| from <= period.last_month())
        && area.valid_to.is_none_or(|to| to >= period.first_month())
}

/// Who has to report what: each form and area once, however many assignments
/// join them.
pub struct Asked<'a>(HashMap<(i32, i32), Vec<&'a Assignment>>);

impl<'a> Asked<'a> {
    /// From all assignments.
    pub fn new(forms: &'a Forms) -> Self {
        let mut asked: HashMap<_, Vec<&Assignment>> = HashMap::new();
        for assignment in forms.assignments() {
            asked
                .entry((assignment.form_id, assignment.area_id))
                .or_default()
                .push(assignment);
        }
        Self(asked)
    }

    /// Whether the area has to report on the period.
    pub fn is_asked(&self, form: &Form, area: &Area, period: Period) -> bool {
        exists(area, period)
            && self
                .0
                .get(&(form.id, area.id))
                .is_some_and(|all| all.iter().any(|a| a.covers(period)))
    }

    /// Every form and area that any assignment joins.
    pub fn pairs(&self) -> impl Iterator<Item = (i32, i32)> {
        self.0.keys().copied()
    }
}

/// Every report on a stretch of time, and who has to report.
pub struct Register<'a> {
    /// Who has to report what.
    pub asked: Asked<'a>,
    reports: HashMap<Place, Stands>,
    today: NaiveDate,
}

impl<'a> Register<'a> {
    /// Reads the reports on periods that start in these months, as they stand
    /// or as they stood at the end of a known day; lateness is told by `today`.
    pub fn read(
        connection: &mut DbConnection,
        forms: &'a Forms,
        (from, to): (i32, i32),
        today: NaiveDate,
        known: Option<NaiveDate>,
    ) -> Result<Self> {
        Ok(Self {
            asked: Asked::new(forms),
            reports: register::stands(connection, from, to, known)?,
            today,
        })
    }

    /// Every report's form and area.
    pub fn reported(&self) -> impl Iterator<Item = (i32, i32)> {
        self.reports.keys().map(|(form, area, _)| (*form, *area))
    }

    /// Where the report of an area on a period stands.
    pub fn standing(&self, form: &Form, area: &Area, period: Period) -> Standing {
        let is_asked = self.asked.is_asked(form, area, period);
        let found = self.reports.get(&(form.id, area.id, period.first_month()));
        let due = form.due(period);
        let arrival = found.and_then(|(_, arrival)| *arrival);
        let is_from_file = arrival == Some(Arrival::FromFile);
        let handed_in = match arrival {
            Some(Arrival::HandedIn(at)) => Some(at.date()),
            _ => None,
        };
        let stand = match found {
            Some((state, _)) => match state {
                State::Draft => Stand::Draft,
                State::Submitted => Stand::Submitted,
                State::Returned => Stand::Returned,
                State::Approved => Stand::Approved,
            },
            None if !is_asked => Stand::NotAsked,
            None if self.today <= period.last_day() => Stand::NotDue,
            None if self.today <= due => Stand::Due,
            None => Stand::Overdue,
        };
        let late = match (handed_in, stand) {
            (Some(day), _) => Some((day - due).num_days().max(0)),
            (None, Stand::Overdue | Stand::Draft) if !is_from_file => {
                Some((self.today - due).num_days().max(0))
            }
            _ => None,
        };
        Standing {
            stand,
            is_asked,
            due,
            handed_in,
            is_from_file,
            late,
        }
    }
}
