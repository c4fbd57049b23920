//! What waits for an approver: reports to check.

use super::reporting::state_words;
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

/// Reports to fill in, or to check, with the programme they belong to.
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

/// What the actor has to check.
pub fn to_review(connection: &mut DbConnection, actor: &Actor) -> Result<QueuePage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let rows = report::in_state(connection, State::Submitted)?
        .into_iter()
        .filter_map(|report| {
            let (form, area) = (
                forms.get(report.form_id)?,
                programme.tree.get(report.area_id)?,
            );
            let area_path = path(&programme, area.id);
            let object = Object {
                area_path: &area_path,
                ..Object::default()
            };
            let period = Period::holding(report.period, form.period_length);
            access::may(actor, Action::Review, &object)
                .then(|| row(form, area, period, state_words(report.state), "review"))
        })
        .collect();
    Ok(QueuePage {
        table: Table {
            caption: "Awaiting your approval".into(),
            subtitle: "Oldest period first.".into(),
            columns: columns(),
            rows,
            ..Table::default()
        },
        openable: Vec::new(),
        programme,
    })
}
