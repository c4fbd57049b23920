//! Who should be reminded of what: a letter a person, and what nobody can report.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::due::{self, Item, Need};
use super::reminder_text::{self, Waiting};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n::{self, Lang};
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::names::sorting;
use crate::models::programme::Programme;
use crate::models::register::{self, Last};
use crate::models::reminder::{self, Outcome, Person};
use crate::models::report::{self, Report, State, Step};
use crate::models::user::Actor;

/// Reports due within so many days are reminded of.
pub const AHEAD: i64 = 7;
/// Approvers are reminded of reports that wait for more days than these.
const WAIT: i64 = 7;

/// Everything on the page.
pub struct Reminders {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Areas with overdue reports that nobody can fill in.
    pub orphans: Vec<Orphan>,
    /// One letter a person.
    pub letters: Vec<Letter>,
}

/// An area with overdue reports and no reporter.
pub struct Orphan {
    /// Its name.
    pub area: String,
    /// Its code.
    pub code: String,
    /// How many reports are overdue.
    pub count: usize,
}

/// What one person should be told.
pub struct Letter {
    /// The name to sign in with.
    pub name: String,
    /// The name that others see.
    pub display_name: String,
    /// The mail address, if one is known.
    pub email: String,
    /// How many reports are to be written or put right.
    pub to_write: usize,
    /// How many wait for approval.
    pub to_approve: usize,
    /// What a mail would be called.
    pub subject: String,
    /// The whole text, with links.
    pub text: String,
    /// The language of subject and text: the one that the person chose.
    pub lang: Lang,
    /// The last mail, if there was one within a week.
    pub last: Option<(NaiveDateTime, Outcome)>,
}

impl Letter {
    /// What there is to do: "2 reports to submit, 1 to approve".
    pub fn what(&self) -> String {
        reminder_text::what(self.to_write, self.to_approve)
    }
}

/// In whose name reminders are read: an administrator's, for what is in their
/// charge, or that of whoever may run commands, for everything.
#[derive(Clone, Copy)]
pub enum Charge<'a> {
    /// Everything.
    All,
    /// What this administrator manages.
    Of(&'a Actor),
}

impl Charge<'_> {
    /// Whether the area, with all above it, is in it.
    fn holds(&self, area_path: &[i32]) -> bool {
        match self {
            Self::All => true,
            Self::Of(actor) => access::may(actor, Action::ManagePeople, &at(area_path)),
        }
    }

    /// Whether all that a person may do is in it.
    fn manages(&self, programme: &Programme, person: &Person) -> bool {
        person.actor.grants.iter().all(|grant| {
            let area_path = grant
                .area_id
                .map_or_else(Vec::new, |id| programme.area_path(id));
            self.holds(&area_path)
        })
    }
}

fn at(area_path: &[i32]) -> Object<'_> {
    Object {
        area_path,
        ..Object::default()
    }
}

/// Reads everything; `site` begins the links.
pub fn read(
    connection: &mut DbConnection,
    charge: Charge<'_>,
    site: &str,
    now: NaiveDateTime,
) -> Result<Reminders> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let paths: HashMap<i32, Vec<i32>> = forms
        .assignments()
        .iter()
        .map(|a| (a.area_id, programme.area_path(a.area_id)))
        .filter(|(_, area_path)| charge.holds(area_path))
        .collect();
    let areas: HashSet<i32> = paths.keys().copied().collect();
    let mut items = due::items(connection, &programme, &forms, &areas, now.date())?;
    for items in items.values_mut() {
        items.retain(|item| item.presses(AHEAD));
    }
    let waiting = waiting(connection, &areas, now.date())?;
    let people = reminder::people(connection)?;
    let last = reminder::outcomes(connection, now - TimeDelta::days(7))?;
    let orphans = orphans(&programme, &items, &paths, &people);
    let names = Names {
        programme: &programme,
        forms: &forms,
        site,
    };
    let mut letters = Vec::new();
    for person in people.iter().filter(|p| charge.manages(&programme, p)) {
        let may = |action, area_id: &i32| {
            let area_path = paths.get(area_id).map_or(&[][..], Vec::as_slice);
            access::may(&person.actor, action, &at(area_path))
        };
        let to_write: Vec<&Item> = items
            .iter()
            .filter(|(area_id, _)| may(Action::Report, area_id))
            .flat_map(|(_, items)| items)
            .filter(|item| !item.is_closed)
            .collect();
        let to_approve: Vec<&(Report, Last)> = waiting
            .iter()
            .filter(|(report, last)| {
                let object = Object {
                    area_path: paths.get(&report.area_id).map_or(&[], Vec::as_slice),
                    state: Some(report.state),
                    submitted_by: last.user_id,
                    may_approve_own: programme.may_approve_own(),
                    ..Object::default()
                };
                access::may(&person.actor, Action::Review, &object)
            })
            .collect();
        if to_write.is_empty() && to_approve.is_empty() {
            continue;
        }
        let last = last.get(&person.name).cloned();
        let lang = person.lang();
        letters.push(i18n::within(lang, || {
            names.letter(person, to_write, to_approve, last, now.date())
        }));
    }
    Ok(Reminders {
        orphans,
        letters,
        programme,
    })
}

/// The reports of these areas that have waited for an approver for too long.
fn waiting(
    connection: &mut DbConnection,
    areas: &HashSet<i32>,
    today: NaiveDate,
) -> Result<Vec<(Report, Last)>> {
    let mut last = register::last(connection, State::Submitted, Step::Submitted)?;
    Ok(report::in_state(connection, State::Submitted)?
        .into_iter()
        .filter(|report| areas.contains(&report.area_id))
        .filter_map(|report| Some((report, last.remove(&report.id)?)))
        .filter(|(_, last)| (today - last.at.date()).num_days() > WAIT)
        .collect())
}

fn orphans(
    programme: &Programme,
    items: &BTreeMap<i32, Vec<Item>>,
    paths: &HashMap<i32, Vec<i32>>,
    people: &[Person],
) -> Vec<Orphan> {
    let mut found: Vec<Orphan> = items
        .iter()
        .filter_map(|(area_id, items)| {
            let count = items
                .iter()
                .filter(|item| item.need == Need::Overdue)
                .map(|item| 1 + item.earlier.len())
                .sum();
            let area_path = paths.get(area_id)?;
            let has_reporter = people
                .iter()
                .any(|person| access::may(&person.actor, Action::Report, &at(area_path)));
            let area = programme.tree.get(*area_id)?;
            (count > 0 && !has_reporter).then(|| Orphan {
                area: area.name.clone(),
                code: area.code.clone(),
                count,
            })
        })
        .collect();
    found.sort_by_cached_key(|orphan| (sorting(&orphan.area), orphan.code.clone()));
    found
}

/// What letters are written with.
struct Names<'a> {
    programme: &'a Programme,
    forms: &'a Forms,
    site: &'a str,
}

impl Names<'_> {
    fn letter(
        &self,
        person: &Person,
        mut items: Vec<&Item>,
        waiting: Vec<&(Report, Last)>,
        last: Option<(NaiveDateTime, Outcome)>,
        today: NaiveDate,
    ) -> Letter {
        items.sort_by_key(|item| (item.need, item.due, item.form_id, item.area_id));
        let to_write = items.iter().map(|item| 1 + item.earlier.len()).sum();
        let lines: Vec<String> = items
            .iter()
            .filter_map(|item| {
                let (form, area) = self.place(item.form_id, item.area_id)?;
                Some(reminder_text::item(item, form, area, self.site))
            })
            .collect();
        let waits: Vec<String> = waiting
            .iter()
            .filter_map(|(report, last)| {
                let (form, area) = self.place(report.form_id, report.area_id)?;
                let waiting = Waiting {
                    report,
                    since: last.at.date(),
                    today,
                };
                Some(reminder_text::waiting(&waiting, form, area, self.site))
            })
            .collect();
        Letter {
            name: person.name.clone(),
            display_name: person.display_name.clone(),
            email: person.email.clone(),
            to_write,
            to_approve: waits.len(),
            subject: reminder_text::subject(self.programme.name(), to_write, waits.len()),
            text: reminder_text::letter(&person.display_name, &lines, &waits, self.site),
            lang: i18n::language(),
            last,
        }
    }

    fn place(&self, form_id: i32, area_id: i32) -> Option<(&crate::models::form::Form, &Area)> {
        self.forms
            .get(form_id)
            .zip(self.programme.tree.get(area_id))
    }
}
