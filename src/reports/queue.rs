//! What waits for reporters: what is due, and what is begun.

use chrono::NaiveDate;

use super::reporting::{last_ended, open_words, state_words};
use super::table::{Cell, Column, Table};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::Period;
use crate::models::form::{Form, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, State};
use crate::models::user::Actor;

/// How many periods before the newest are counted as missing.
const LOOK_BACK: i32 = 12;

/// Reports to fill in, with the programme they belong to.
pub struct QueuePage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// What waits, most urgent first.
    pub table: Table,
    /// Forms and areas to open for any period: form code, form, area code, area.
    pub openable: Vec<(String, String, String, String)>,
}

/// An area and everything above it.
pub fn path(programme: &Programme, area_id: i32) -> Vec<i32> {
    std::iter::once(area_id)
        .chain(programme.tree.ancestors(area_id).into_iter().map(|a| a.id))
        .collect()
}

fn row(
    form: &Form,
    area: &crate::models::area::Area,
    period: Period,
    state: (&str, &'static str),
    room: &str,
) -> Vec<Cell> {
    let address = format!("/{room}/{}/{}/{period}", form.code, area.code);
    vec![
        Cell::text(form.name.clone()).to(address),
        Cell::text(area.name.clone()),
        Cell::text(period.label()),
        Cell::state(state.0, state.1),
        Cell::text(i18n::day(form.due(period))),
    ]
}

fn columns() -> Vec<Column> {
    vec![
        Column::text("form", "Report"),
        Column::text("area", "Area"),
        Column::text("period", "Period"),
        Column::text("state", "State"),
        Column::text("due", "Due"),
    ]
}

/// What the actor has to fill in.
pub fn to_enter(
    connection: &mut DbConnection,
    actor: &Actor,
    today: NaiveDate,
) -> Result<QueuePage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let mut waiting: Vec<(i32, NaiveDate, Vec<Cell>)> = Vec::new();
    let mut openable = Vec::new();
    let reports = report::between(connection, i32::MIN, i32::MAX)?;
    for assignment in forms.assignments() {
        let (Some(form), Some(area)) = (
            forms.get(assignment.form_id),
            programme.tree.get(assignment.area_id),
        ) else {
            continue;
        };
        let area_path = path(&programme, area.id);
        if !access::may(
            actor,
            Action::Report,
            &Object {
                area_path: &area_path,
                ..Object::default()
            },
        ) {
            continue;
        }
        openable.push((
            form.code.clone(),
            form.name.clone(),
            area.code.clone(),
            area.name.clone(),
        ));
        let newest = last_ended(form, today);
        let mine = reports
            .iter()
            .filter(|r| r.form_id == form.id && r.area_id == area.id);
        let open: Vec<_> = mine
            .clone()
            .filter(|r| r.state != State::Approved)
            .collect();
        for report in &open {
            let period = Period::holding(report.period, form.period_length);
            let urgency = match report.state {
                State::Returned => 0,
                State::Draft => 1,
                _ => 4,
            };
            waiting.push((
                urgency,
                form.due(period),
                row(form, area, period, state_words(report.state), "enter"),
            ));
        }
        let is_missing = |period: Period| {
            assignment.covers(period) && !mine.clone().any(|r| r.period == period.first_month())
        };
        if is_missing(newest) {
            let earlier = (1..=LOOK_BACK)
                .filter(|&back| is_missing(newest.step(-back)))
                .count();
            let state = open_words(form, newest, today);
            let mut cells = row(form, area, newest, state, "enter");
            if earlier > 0 {
                cells[2].hint = format!(
                    "and {} before",
                    i18n::plural(earlier as i64, "period", "periods")
                );
            }
            waiting.push((
                if state.0 == "overdue" { 3 } else { 2 },
                form.due(newest),
                cells,
            ));
        }
    }
    waiting.sort_by_key(|a| (a.0, std::cmp::Reverse(a.1)));
    openable.sort();
    openable.dedup();
    let rows = waiting.into_iter().map(|(.., row)| row).collect();
    Ok(QueuePage {
        table: Table {
            caption: "Due in your areas".into(),
            subtitle: "Returned reports first, then drafts, then what is due.".into(),
            columns: columns(),
            rows,
            ..Table::default()
        },
        openable,
        programme,
    })
}
