//! Reports: which there are, who has reported, and one with all its lines.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::answer::{Cut, Good, Page};
use super::asked::{Asked, Place, given, parsed};
use super::caller::{Caller, Holder, Reading};
use super::figures::PERIOD;
use super::problem::{Outcome, Refusal};
use super::programme::{read_word, within};
use super::report::{self as whole, Report};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::models::form::Forms;
use crate::models::programme::Programme;
use crate::models::report::{self, State};
use crate::models::user::Actor;
use crate::reports::entry::Sheet;
use crate::reports::filter::Filter;
use crate::reports::reporting as register;
use crate::reports::table::{self, Content};
use crate::web::visitor::today;

/// Which reports.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfReports {
    /// Only of this form.
    form: Option<String>,
    /// Only of this area and of those inside it.
    area: Option<String>,
    /// Only on this period: 2026-03, 2026-Q1 or 2026.
    period: Option<String>,
    /// Only in this state: `draft`, `submitted`, `returned` or `approved`.
    state: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// A report that was begun.
#[derive(Serialize, ToSchema)]
pub struct Stub {
    /// The form's code.
    pub form: String,
    /// The area's code.
    pub area: String,
    /// The period.
    pub period: String,
    /// Where it stands: draft, submitted, returned or approved.
    pub state: &'static str,
    /// Counts every save and step.
    pub version: i32,
}

/// Reports that were begun.
pub async fn list(holder: Holder<Reading>, asked: Asked<OfReports>) -> Outcome<Good<Page<Stub>>> {
    let (actor, Asked(asked)) = (holder.actor.clone(), asked);
    let read = holder.read(move |connection| stubs(connection, &actor, &asked));
    Ok(Good::read(read.await?))
}

fn stubs(connection: &mut DbConnection, actor: &Actor, asked: &OfReports) -> Result<Page<Stub>> {
    let cut = Cut::read(&asked.cursor, asked.limit)?;
    let state = read_word::<State>(&asked.state)?;
    let period: Option<Period> = parsed("period", &asked.period, PERIOD)?;
    let (programme, forms) = (Programme::load(connection)?, Forms::load(connection)?);
    let form = given(&asked.form)
        .map(|code| forms.find(code))
        .transpose()?;
    let wanted = forms.all().iter().filter(|other| {
        form.is_none_or(|form| form.id == other.id)
            && period.is_none_or(|period| period.length() == other.period_length)
    });
    let wanted: Vec<i32> = wanted.map(|form| form.id).collect();
    let within = within(&programme.tree, &asked.area)?;
    let is_asked = |id| within.is_none_or(|above| programme.tree.is_within(id, above));
    let may_see = |id| {
        let object = Object {
            area_path: &programme.area_path(id),
            ..Object::default()
        };
        is_asked(id) && access::may(actor, Action::SeeReport, &object)
    };
    let all = programme.tree.all().iter();
    let areas: Vec<i32> = all.map(|area| area.id).filter(|id| may_see(*id)).collect();
    let after = cut.key::<1>()?.map_or(0, |[id]| id);
    let choice = report::Choice {
        areas: &areas,
        forms: &wanted,
        period: period.map(Period::first_month),
        state,
    };
    let rows = report::chosen(connection, &choice, after, cut.rows as i64 + 1)?;
    let rows = rows.into_iter().filter_map(|report| {
        let form = forms.get(report.form_id)?;
        let on = Period::holding(report.period, form.period_length);
        let stub = Stub {
            form: form.code.clone(),
            area: programme.tree.get(report.area_id)?.code.clone(),
            period: on.to_string(),
            state: report.state.word(),
            version: report.version,
        };
        Some((vec![report.id.into()], stub))
    });
    Ok(cut.page(rows))
}

/// Of whom to know whether they have reported.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfReporting {
    /// Only of this form: then of its last eight periods.
    form: Option<String>,
    /// Only of this area and of those inside it.
    area: Option<String>,
    /// On this period, or up to it for one form.
    period: Option<String>,
    /// Only forms by the `month`, `quarter` or `year`.
    length: Option<String>,
    /// As it was known at the end of this day, such as 2026-03-31.
    known: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// One report that is or was due.
#[derive(Serialize, ToSchema)]
pub struct Standing {
    /// The form's code.
    pub form: String,
    /// The area's code.
    pub area: String,
    /// The period.
    pub period: String,
    /// Where it stands, in a word: not due, due, overdue, draft, submitted,
    /// returned or approved.
    pub state: String,
    /// Whether somebody has to report.
    pub is_expected: bool,
    /// The day by which it is due.
    #[schema(format = Date)]
    pub due: String,
    /// The day on which it was first handed in, if it was.
    pub first_submitted: Option<String>,
    /// Days after the due day, where lateness has a meaning.
    pub days_late: Option<i64>,
}

impl Standing {
    /// Reads a row of the register's file.
    fn of(row: &[table::Cell]) -> Self {
        let text = |at: usize| match row.get(at).map(|cell| &cell.content) {
            Some(Content::Text(text)) => text.clone(),
            _ => String::new(),
        };
        Self {
            form: text(0),
            area: text(1),
            period: text(3),
            state: text(4),
            is_expected: text(5) == "yes",
            due: text(6),
            first_submitted: Some(text(7)).filter(|day| !day.is_empty()),
            days_late: match row.get(8).map(|cell| &cell.content) {
                Some(Content::Count(days)) => Some(*days),
                _ => None,
            },
        }
    }
}

/// Who has reported.
pub async fn reporting(caller: Caller, asked: Asked<OfReporting>) -> Outcome<Good<Page<Standing>>> {
    let Asked(asked) = asked;
    let pairs = [
        ("form", &asked.form),
        ("area", &asked.area),
        ("period", &asked.period),
        ("length", &asked.length),
        ("known", &asked.known),
    ];
    let pairs = pairs
        .into_iter()
        .filter_map(|(name, value)| given(value).map(|value| (name.to_owned(), value.to_owned())));
    let pairs: Vec<_> = pairs.collect();
    let known = crate::reports::filter::REPORTING;
    let request = caller.request(Filter::read(&pairs, &known)?);
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let table = register::long(connection, &request, today())?;
        let rows = (0..).zip(&table.rows);
        let page = cut.page(rows.map(|(number, row)| (vec![number], row)));
        Ok(page.map(|row| Standing::of(row)))
    });
    Ok(Good::read(read.await?))
}

/// The report as it stands now, in the same transaction.
pub fn again(connection: &mut DbConnection, place: &Place) -> Outcome<Good<Report>> {
    let sheet = Sheet::load(connection, &place.form, &place.area, &place.period)?;
    Ok(whole::of(connection, &sheet)?)
}

/// One report with all its lines.
pub async fn one(holder: Holder<Reading>, place: Place) -> Outcome<Good<Report>> {
    let actor = holder.actor.clone();
    let read = holder.read(move |connection| {
        let sheet = Sheet::load(connection, &place.form, &place.area, &place.period)?;
        access::check(&actor, Action::SeeReport, &sheet.object(today()))?;
        whole::of(connection, &sheet)
    });
    read.await
}

/// Refuses whoever may not report here; a closed report is a matter of its
/// state, not of rights.
pub fn may_report(actor: &Actor, sheet: &Sheet) -> Outcome<()> {
    let object = sheet.object(today());
    let open = Object {
        is_closed: false,
        ..object
    };
    access::check(actor, Action::Report, &open)?;
    access::check(actor, Action::Report, &object)
        .map_err(|closed| Refusal::from(Error::Conflict(closed.to_string())))
}
