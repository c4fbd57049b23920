//! What somebody has to do next: reports returned, begun, overdue, due, to come.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;

use super::standing::Asked;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::Period;
use crate::models::form::{Form, Forms};
use crate::models::programme::Programme;
use crate::models::register::{self, Place};
use crate::models::report::{State, Step};

/// How many periods before the newest are looked at.
const LOOK_BACK: i32 = 12;
/// How much of a reason a list repeats.
const FIRST_WORDS: usize = 90;

/// What a report needs, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Sent back: to be put right.
    Returned,
    /// Begun: to be finished.
    Draft,
    /// To be written; the due day has passed.
    Overdue,
    /// To be written; the period has ended.
    Due,
    /// Nothing: an approver has it.
    Waiting,
    /// To be written later; the period has not ended.
    Next,
}

/// One report to work on, or several of one form and area that are overdue.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it needs.
    pub need: Need,
    /// The form's row number.
    pub form_id: i32,
    /// The area's row number.
    pub area_id: i32,
    /// The period, or the newest of several.
    pub period: Period,
    /// The day by which it is due.
    pub due: NaiveDate,
    /// Days from today to the due day; negative when it has passed.
    pub days_left: i64,
    /// Why it was sent back: the first words.
    pub reason: String,
    /// Periods before it that are overdue too, newest first.
    pub earlier: Vec<Period>,
    /// Whether it is closed: an approver has to open it again.
    pub is_closed: bool,
}

impl Item {
    fn new(need: Need, form: &Form, area_id: i32, period: Period, today: NaiveDate) -> Self {
        let due = form.due(period);
        Self {
            need,
            form_id: form.id,
            area_id,
            period,
            due,
            days_left: (due - today).num_days(),
            reason: String::new(),
            earlier: Vec::new(),
            is_closed: form.closes(period).is_some_and(|last| last < today),
        }
    }

    /// "overdue 12 days", "due in 5 days", "due today".
    pub fn when(&self) -> String {
        match self.days_left {
            0 => t!("entry-due-today"),
            left if left > 0 => t!("entry-due-in", count = left),
            left => t!("entry-overdue", count = -left),
        }
    }

    /// Whether its reporter should be reminded: it is overdue or will be
    /// within so many days.
    pub fn presses(&self, days: i64) -> bool {
        match self.need {
            Need::Waiting => false,
            Need::Returned => true,
            _ => self.days_left <= days,
        }
    }
}

/// What the areas have to do, by area.
pub fn items(
    connection: &mut DbConnection,
    programme: &Programme,
    forms: &Forms,
    area_ids: &HashSet<i32>,
    today: NaiveDate,
) -> Result<BTreeMap<i32, Vec<Item>>> {
    let asked = Asked::new(forms);
    let periods = forms.all().iter().map(|form| {
        let current = Period::of_day(today, form.period_length);
        (
            current.step(-1 - LOOK_BACK).first_month(),
            current.first_month(),
        )
    });
    let (from, to) = periods.fold((i32::MAX, i32::MIN), |all, one| {
        (all.0.min(one.0), all.1.max(one.1))
    });
    let begun = register::begun(connection, area_ids, from, to)?;
    let mut found: BTreeMap<i32, Vec<Item>> = BTreeMap::new();
    for (form_id, area_id) in asked.pairs().filter(|(_, area)| area_ids.contains(area)) {
        let (Some(form), Some(area)) = (forms.get(form_id), programme.tree.get(area_id)) else {
            continue;
        };
        let missing = |period: Period| {
            asked.is_asked(form, area, period) && !begun.contains(&place(form, area_id, period))
        };
        found
            .entry(area_id)
            .or_default()
            .extend(to_begin(form, area_id, missing, today));
    }
    let returned = register::last(connection, State::Returned, Step::Returned)?;
    for report in register::open(connection, area_ids)? {
        let Some(form) = forms.get(report.form_id) else {
            continue;
        };
        let need = match report.state {
            State::Returned => Need::Returned,
            State::Draft => Need::Draft,
            _ => Need::Waiting,
        };
        let period = Period::holding(report.period, form.period_length);
        let reason = returned.get(&report.id).map(|last| last.reason.as_str());
        found.entry(report.area_id).or_default().push(Item {
            reason: first_words(reason.unwrap_or_default()),
            is_closed: false,
            ..Item::new(need, form, report.area_id, period, today)
        });
    }
    for items in found.values_mut() {
        items.sort_by_key(|item| (item.need, item.due, item.form_id, item.period));
    }
    Ok(found)
}

fn place(form: &Form, area_id: i32, period: Period) -> Place {
    (form.id, area_id, period.first_month())
}

/// The reports of one form and area that were not begun.
fn to_begin(
    form: &Form,
    area_id: i32,
    missing: impl Fn(Period) -> bool,
    today: NaiveDate,
) -> Vec<Item> {
    let current = Period::of_day(today, form.period_length);
    let ended = (1..=1 + LOOK_BACK).map(|back| current.step(-back));
    let (overdue, due): (Vec<Period>, Vec<Period>) = ended
        .filter(|period| missing(*period))
        .partition(|period| form.due(*period) < today);
    let item = |need, period| Item::new(need, form, area_id, period, today);
    let mut items: Vec<Item> = due.into_iter().map(|p| item(Need::Due, p)).collect();
    if let Some((newest, earlier)) = overdue.split_first() {
        items.push(Item {
            earlier: earlier.to_vec(),
            ..item(Need::Overdue, *newest)
        });
    }
    if missing(current) {
        items.push(item(Need::Next, current));
    }
    items
}

/// The beginning of a text, cut between words.
fn first_words(text: &str) -> String {
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if whole.chars().count() <= FIRST_WORDS {
        return whole;
    }
    let cut: String = whole.chars().take(FIRST_WORDS).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} \u{2026}", &cut[..end])
}
