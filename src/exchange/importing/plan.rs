//! What a file's figures would change, cell by cell, without changing it.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::choices::{Choices, Destination, Takes};
use super::find::{Finder, Reported};
use super::preview::{Counts, Problem};
use crate::access::{self, Action, Object};
use crate::error::{Error, Result};
use crate::exchange::reading::{self, Data, Datum, Header, Role, Styles};
use crate::ledger::{Period, Value};
use crate::models::form::{Field, Form, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, Entry, Report, State};
use crate::models::report_change::Key;
use crate::models::user::Actor;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 1_000;

/// A figure of the file, understood.
pub struct Cell {
    /// Which report, by its place in [`Plan::reports`].
    pub report: usize,
    /// Which line of its form.
    pub field: Field,
    /// The figure with all that belongs to it; nothing where the cell is to be
    /// emptied.
    pub entry: Option<Entry>,
    /// Where it stands in the file: line from 1, column from 0.
    pub at: (usize, usize),
}

/// A report that the file fills in.
pub struct Wanted {
    /// Which report.
    pub key: Key,
    /// The report as it stands, if it was begun.
    pub report: Option<Report>,
    /// Its cells that differ from what stands there, by line, each with its
    /// place in the file; without a figure where the cell is emptied.
    pub changes: BTreeMap<Field, (Option<Entry>, (usize, usize))>,
}

/// Everything that a file asks for.
#[derive(Default)]
pub struct Plan {
    /// The reports, in the order in which the file names them.
    pub reports: Vec<Wanted>,
    /// How many figures of each kind.
    pub counts: Counts,
    /// What cannot be taken, as many as were asked for.
    pub problems: Vec<Problem>,
    /// What only adds up others, as many.
    pub totals: Vec<Problem>,
}

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
    pub(super) cells: Vec<Cell>,
    headings: Vec<String>,
    columns: HashMap<Role, usize>,
    finder: Finder<'a>,
    by_key: HashMap<(i32, i32, i32), usize>,
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
            cells: Vec::new(),
            headings: headings.collect(),
            columns: roles.collect(),
            finder,
            by_key: HashMap::new(),
        }
    }

    /// Understands every figure of the file.
    pub fn read(&mut self, mut data: Data, styles: &Styles) -> Result<()> {
        while let Some(datum) = data.next()? {
            match self.cell(&datum, styles) {
                Ok(Some(cell)) => self.cells.push(cell),
                Ok(None) => {}
                Err(Refusal::Wrong(part, sentence)) => {
                    let (roles, text) = part.of(&datum);
                    let column = roles.iter().find_map(|role| self.columns.get(role));
                    let column = column.copied().unwrap_or(datum.column);
                    self.refuse((datum.line, column), text, sentence);
                }
                Err(Refusal::Total(sentence)) => {
                    self.plan.counts.totals += 1;
                    let (at, text) = ((datum.line, datum.column), datum.value);
                    let problem = self.problem(at, text, sentence);
                    if self.plan.totals.len() < self.wish.most {
                        self.plan.totals.push(problem);
                    }
                }
            }
        }
        self.refuse_twice();
        Ok(())
    }

    /// Counts a figure that cannot be taken and says why.
    pub(super) fn refuse(&mut self, at: (usize, usize), text: &str, sentence: String) {
        self.plan.counts.refused += 1;
        if self.plan.problems.len() < self.wish.most {
            let problem = self.problem(at, text, sentence);
            self.plan.problems.push(problem);
        }
    }

    fn problem(&self, (line, column): (usize, usize), text: &str, sentence: String) -> Problem {
        Problem {
            line,
            column: column + 1,
            heading: self.headings.get(column).cloned().unwrap_or_default(),
            text: text.to_owned(),
            sentence,
        }
    }

    fn cell(&mut self, datum: &Datum<'_>, styles: &Styles) -> Result<Option<Cell>, Refusal> {
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
                Ok(None)
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
        if self.choices.takes == Takes::Away {
            return Ok(Some(Cell {
                report: self.report(form, area.id, period),
                field,
                entry: None,
                at: (datum.line, datum.column),
            }));
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
        Ok(Some(Cell {
            report: self.report(form, area.id, period),
            field,
            entry: Some(entry),
            at: (datum.line, datum.column),
        }))
    }

    fn report(&mut self, form: &Form, area_id: i32, period: Period) -> usize {
        let key = (form.id, area_id, period.first_month());
        let next = self.plan.reports.len();
        let at = *self.by_key.entry(key).or_insert(next);
        if at == next {
            self.plan.reports.push(Wanted {
                key: Key {
                    form_id: key.0,
                    area_id: key.1,
                    period: key.2,
                },
                report: None,
                changes: BTreeMap::new(),
            });
        }
        at
    }

    /// Refuses cells that the file fills in twice in two ways; the same twice
    /// counts once.
    fn refuse_twice(&mut self) {
        let mut cells = std::mem::take(&mut self.cells);
        cells.sort_by_key(|cell| (cell.report, cell.field, cell.at));
        let mut kept: Vec<Cell> = Vec::with_capacity(cells.len());
        for cell in cells {
            match kept.last() {
                Some(last) if (last.report, last.field) == (cell.report, cell.field) => {
                    if last.entry != cell.entry {
                        let line = last.at.0.to_string();
                        self.refuse(cell.at, "", t!("import-twice", line = line));
                    } else {
                        self.plan.counts.same += 1;
                    }
                }
                _ => kept.push(cell),
            }
        }
        self.cells = kept;
    }

    /// Whether the actor may fill in this report now, and take it as far as
    /// wished.
    pub(super) fn may_fill_in(&self, wanted: &Wanted) -> Result<()> {
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
