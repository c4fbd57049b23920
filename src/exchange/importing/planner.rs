//! Going through a file, cell by cell, without changing anything.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::choices::{Choices, Destination, Takes};
use super::find::{Finder, Reported};
use super::plan::{At, Cell, Plan, Wanted, plain};
use super::preview::Problem;
use crate::access::{self, Action, Object};
use crate::error::{Error, Result};
use crate::exchange::reading::{self, Data, Datum, Header, Role, Styles};
use crate::ledger::{Amount, Period, Value};
use crate::models::form::{Field, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, Entries, Entry, State};
use crate::models::report_change::Key;
use crate::models::user::Actor;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;

/// Who brings a file in.
pub struct Wish<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// Today.
    pub today: NaiveDate,
    /// How many problems to tell at most; all are counted.
    pub most: usize,
}

/// Goes through a file.
pub struct Planner<'a> {
    pub(super) programme: &'a Programme,
    pub(super) forms: &'a Forms,
    pub(super) wish: Wish<'a>,
    pub(super) choices: &'a Choices,
    pub(super) plan: Plan,
    headings: Vec<String>,
    columns: HashMap<Role, usize>,
    finder: Finder<'a>,
    by_key: HashMap<Key, u32>,
}

/// Why a figure is not taken.
enum Refusal {
    /// What stands in one of the row's columns is wrong.
    Wrong(Part, String),
    /// It only adds up others.
    Total(String),
}

/// Which part of a figure is wrong.
#[derive(Clone, Copy)]
enum Part {
    Area,
    Indicator,
    Breakdown,
    Period,
    Value,
    Day,
    Source,
    Note,
}

impl Part {
    /// The refusal of this part.
    fn wrong(self) -> impl Fn(String) -> Refusal {
        move |sentence| Refusal::Wrong(self, sentence)
    }

    /// The columns in which it may stand, and its text.
    fn of<'d>(self, datum: &Datum<'d>) -> (&'static [Role], &'d str) {
        match self {
            Self::Area => (&[Role::Area, Role::AreaName], datum.area),
            Self::Indicator => (&[Role::Indicator, Role::IndicatorName], datum.indicator),
            Self::Breakdown => (&[Role::Breakdown], datum.breakdown),
            Self::Period => (&[Role::Period, Role::Start, Role::End], datum.period),
            Self::Value => (&[], datum.value),
            Self::Day => (&[Role::Day], datum.day),
            Self::Source => (&[Role::Source], datum.source),
            Self::Note => (&[Role::Note], datum.note),
        }
    }
}

impl<'a> Planner<'a> {
    /// Begins with an empty plan.
    pub fn new(
        programme: &'a Programme,
        forms: &'a Forms,
        finder: Finder<'a>,
        (wish, choices): (Wish<'a>, &'a Choices),
        header: &Header,
    ) -> Self {
        let headings = header.columns.iter().map(|column| {
            if column.heading.is_empty() {
                column.tag.clone()
            } else {
                column.heading.clone()
            }
        });
        let columns = header.columns.iter().enumerate();
        let roles = columns.map(|(at, column)| (column.role.clone(), at));
        Self {
            programme,
            forms,
            wish,
            choices,
            plan: Plan::default(),
            headings: headings.collect(),
            columns: roles.collect(),
            finder,
            by_key: HashMap::new(),
        }
    }

    /// Understands every figure of the file.
    pub fn read(&mut self, mut data: Data, styles: &Styles<'_>) -> Result<()> {
        while let Some(datum) = data.next()? {
            match self.cell(&datum, styles) {
                Ok(()) => {}
                Err(Refusal::Wrong(part, sentence)) => {
                    let (roles, text) = part.of(&datum);
                    let column = roles.iter().find_map(|role| self.columns.get(role));
                    let column = column.copied().unwrap_or(datum.column);
                    self.refuse(place(datum.line, column), text, sentence);
                }
                Err(Refusal::Total(sentence)) => {
                    self.plan.counts.totals += 1;
                    let (at, text) = (place(datum.line, datum.column), datum.value);
                    let problem = self.problem(at, text, sentence);
                    if self.plan.totals.len() < self.wish.most {
                        self.plan.totals.push(problem);
                    }
                }
            }
        }
        self.gather();
        Ok(())
    }

    /// Counts a figure that cannot be taken and says why.
    pub(super) fn refuse(&mut self, at: At, text: &str, sentence: String) {
        self.plan.counts.refused += 1;
        if self.plan.problems.len() < self.wish.most {
            let problem = self.problem(at, text, sentence);
            self.plan.problems.push(problem);
        }
    }

    fn problem(&self, (line, column): At, text: &str, sentence: String) -> Problem {
        let (line, column) = (line as usize, column as usize);
        Problem {
            line,
            column: column + 1,
            heading: self.headings.get(column).cloned().unwrap_or_default(),
            text: text.to_owned(),
            sentence,
        }
    }

    fn cell(&mut self, datum: &Datum<'_>, styles: &Styles<'_>) -> Result<(), Refusal> {
        let told = |error: Error| error.to_string();
        let wrong = |part: Part, sentence: String| Err(Refusal::Wrong(part, sentence));
        let value = match self.choices.takes {
            // Whatever stands there goes.
            Takes::Away => Some(Value::NotAvailable),
            _ => (datum.value(styles).map_err(told)).map_err(Part::Value.wrong())?,
        };
        let Some(value) = value else {
            let parts = [datum.note, datum.source, datum.day];
            return if parts.iter().all(|part| part.is_empty()) {
                Ok(())
            } else {
                wrong(Part::Value, t!("entry-no-figure"))
            };
        };
        let area = self.finder.area(datum.area);
        let area = area.map_err(Part::Area.wrong())?;
        let indicator_id = self.finder.indicator(datum.indicator);
        let indicator_id = indicator_id.map_err(Part::Indicator.wrong())?;
        let breakdown_id = self.finder.breakdown(datum.breakdown);
        let field = Field {
            indicator_id,
            breakdown_id: breakdown_id.map_err(Part::Breakdown.wrong())?,
        };
        let Some(indicator) = self.programme.catalogue.get(indicator_id) else {
            return wrong(Part::Indicator, t!("import-no-indicator"));
        };
        if datum.period.is_empty() {
            return wrong(Part::Period, t!("import-no-period"));
        }
        let period = reading::period(datum.period, Some(indicator.period_length));
        let period = period.map_err(told).map_err(Part::Period.wrong())?;
        let form = match self.finder.form(field, area, period) {
            Reported::By(form) => form,
            Reported::InParts(sentence) => return Err(Refusal::Total(sentence)),
            Reported::Not(sentence) => return wrong(Part::Value, sentence),
        };
        if (self.choices.form.as_ref()).is_some_and(|code| *code != form.code) {
            let (code, form) = (indicator.code.as_str(), form.code.as_str());
            let sentence = t!("import-other-form", indicator = code, form = form);
            return wrong(Part::Indicator, sentence);
        }
        let key = Key {
            form_id: form.id,
            area_id: area.id,
            period: period.first_month(),
        };
        let at = place(datum.line, datum.column);
        if self.choices.takes == Takes::Away {
            self.put(key, field, None, at);
            return Ok(());
        }
        indicator.takes(value).map_err(Part::Value.wrong())?;
        if datum.note.chars().count() > LONGEST_NOTE {
            let largest = LONGEST_NOTE.to_string();
            return wrong(Part::Note, t!("entry-note-long", largest = largest));
        }
        let source_id = self.finder.source(datum.source);
        let entry = Entry {
            value,
            day: day(datum.day, period).map_err(Part::Day.wrong())?,
            source_id: source_id.map_err(Part::Source.wrong())?,
            note: datum.note.to_owned(),
            is_copied: false,
        };
        self.put(key, field, Some(entry), at);
        Ok(())
    }

    /// Notes what the file says of a line of a report; nothing takes the
    /// figure out that stands there.
    pub(super) fn put(&mut self, key: Key, field: Field, entry: Option<Entry>, at: At) {
        let next = self.plan.reports.len() as u32;
        let report = *self.by_key.entry(key).or_insert(next);
        if report == next {
            self.plan.reports.push(Wanted {
                key,
                report: None,
                cells: 0..0,
            });
        }
        let units = entry.as_ref().and_then(|entry| entry.value.amount());
        let units = units.unwrap_or(Amount::ZERO);
        let mut said = 0;
        if entry.as_ref() != Some(&plain(units)) {
            self.plan.said.push(entry);
            said = self.plan.said.len() as u32;
        }
        self.plan.cells.push(Cell {
            field,
            at,
            report,
            said,
            units: units.units(),
        });
    }

    /// Puts the cells of each report together, and the reports in order. Cells
    /// that the file fills in twice in two ways are refused; the same twice
    /// counts once.
    fn gather(&mut self) {
        self.by_key = HashMap::new();
        let mut cells = std::mem::take(&mut self.plan.cells);
        cells.sort_unstable_by_key(|cell| (cell.report, cell.field, cell.at));
        let mut kept = 0;
        for at in 0..cells.len() {
            let cell = cells[at];
            let before = cells[..kept].last().copied();
            let twice =
                before.filter(|before| (before.report, before.field) == (cell.report, cell.field));
            match twice {
                Some(before) if self.plan.entry(&before) != self.plan.entry(&cell) => {
                    let line = before.at.0.to_string();
                    self.refuse(cell.at, "", t!("import-twice", line = line));
                }
                Some(_) => self.plan.counts.same += 1,
                None => {
                    cells[kept] = cell;
                    kept += 1;
                }
            }
        }
        cells.truncate(kept);
        let mut from = 0;
        for of_report in cells.chunk_by(|one, next| one.report == next.report) {
            let range = from..from + of_report.len();
            from = range.end;
            self.plan.reports[of_report[0].report as usize].cells = range;
        }
        self.plan.cells = cells;
        let order = |wanted: &Wanted| (wanted.key.form_id, wanted.key.period, wanted.key.area_id);
        self.plan.reports.sort_unstable_by_key(order);
    }

    /// Holds what the file says of a report against what stands there, and
    /// asks whether it may be filled in.
    pub(super) fn hold_against(&mut self, wanted: &mut Wanted, held: &Entries) -> Result<()> {
        let (mut new, mut changed) = (0, 0);
        let all = wanted.cells.clone();
        wanted.cells.end = all.start;
        for at in all {
            let cell = self.plan.cells[at];
            let before = held.get(&cell.field);
            let stays = match (before, self.choices.takes) {
                (Some(_), Takes::New) | (None, Takes::Changed) => true,
                (before, _) => self.plan.entry(&cell).as_ref() == before,
            };
            if stays {
                self.plan.counts.same += 1;
                continue;
            }
            *(if before.is_some() {
                &mut changed
            } else {
                &mut new
            }) += 1;
            self.plan.cells[wanted.cells.end] = cell;
            wanted.cells.end += 1;
        }
        match self.may_fill_in(wanted) {
            _ if wanted.cells.is_empty() => {}
            Ok(()) => {
                self.plan.counts.new += new;
                self.plan.counts.changed += changed;
            }
            Err(error @ (Error::Forbidden(_) | Error::Conflict(_) | Error::SignIn)) => {
                for at in std::mem::take(&mut wanted.cells) {
                    self.refuse(self.plan.cells[at].at, "", error.to_string());
                }
            }
            Err(other) => return Err(other),
        }
        Ok(())
    }

    /// Whether the actor may fill in this report now, and take it as far as
    /// wished.
    fn may_fill_in(&self, wanted: &Wanted) -> Result<()> {
        let path = self.programme.area_path(wanted.key.area_id);
        let form = self.forms.get(wanted.key.form_id);
        let form = form.ok_or_else(|| Error::Internal("a form is gone".into()))?;
        let period = Period::holding(wanted.key.period, form.period_length);
        let object = Object {
            area_path: &path,
            state: wanted.report.map(|report| report.state),
            submitted_by: None,
            is_closed: report::is_closed(form, period, wanted.report, self.wish.today),
            may_approve_own: self.programme.may_approve_own(),
        };
        access::check(self.wish.actor, Action::Report, &object)?;
        if object.state == Some(State::Submitted) {
            return Err(Error::Conflict(t!("entry-waits-not-saved")));
        }
        if self.choices.destination == Destination::Approved {
            let handed_in = Object {
                state: Some(State::Submitted),
                submitted_by: self.wish.actor.user_id(),
                ..object
            };
            access::check(self.wish.actor, Action::Review, &handed_in)?;
        }
        Ok(())
    }
}

/// Files are too small for larger numbers.
fn place(line: usize, column: usize) -> At {
    (line as u32, column as u32)
}

fn day(text: &str, period: Period) -> Result<Option<NaiveDate>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = reading::day(text).map_err(|error| error.to_string())?;
    let (first, last) = (period.first_day(), period.last_day());
    if (first..=last).contains(&day) {
        return Ok(Some(day));
    }
    Err(t!(
        "entry-day-between",
        first = crate::i18n::day(first),
        last = crate::i18n::day(last),
        written = first.to_string()
    ))
}
