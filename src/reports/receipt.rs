//! The receipt of an approval: what was posted, by whom, under which seal.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::entry::{difference, value_text};
use crate::db::DbConnection;
use crate::db::schema::{audit, blocks, postings, reports};
use crate::error::{Error, Result};
use crate::i18n;
use crate::ledger::{BlockKind, Period, Status, Value};
use crate::models::area::Area;
use crate::models::form::{Field, Form, Forms};
use crate::models::programme::Programme;
use crate::models::report::{self, Event, Report, Step};

/// What every block has: who posted what when, and the seals of both chains.
pub struct Sealed {
    /// Number of the block.
    pub block: i64,
    /// What posted it.
    pub kind: BlockKind,
    /// The account that posted it, or what a command goes by.
    pub author: String,
    /// When it was posted, in UTC.
    pub posted_at: NaiveDateTime,
    /// What it says of itself.
    pub note: String,
    /// How many postings it has.
    pub postings: i64,
    /// The block's seal: the ledger's head when it was posted.
    pub hash: String,
    /// Number and seal of the audit log's line about it.
    pub audit: Option<(i64, String)>,
}

impl Sealed {
    /// Reads a block, without its postings.
    pub fn load(connection: &mut DbConnection, block: i64) -> Result<Self> {
        let found = blocks::table
            .find(block)
            .select((
                blocks::kind,
                blocks::author,
                blocks::posted_at,
                blocks::note,
                blocks::posting_count,
                blocks::hash,
            ))
            .first::<(BlockKind, String, NaiveDateTime, String, i64, String)>(connection)
            .optional()?;
        let none = || Error::NotFound(t!("entry-no-receipt", block = block.to_string()));
        let (kind, author, posted_at, note, postings, hash) = found.ok_or_else(none)?;
        let audit = audit::table
            .filter(audit::block_id.eq(block))
            .order(audit::id)
            .select((audit::id, audit::hash))
            .first(connection)
            .optional()?;
        Ok(Self {
            block,
            kind,
            author,
            posted_at,
            note,
            postings,
            hash,
            audit,
        })
    }

    /// When it was posted, as people read it.
    pub fn when(&self) -> String {
        i18n::moment(self.posted_at)
    }
}

/// Everything on the receipt of an approval.
pub struct Receipt {
    /// The block.
    pub sealed: Sealed,
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Which form.
    pub form: Form,
    /// Which area.
    pub area: Area,
    /// The area and everything above it, for the policy.
    pub area_path: Vec<i32>,
    /// Which period.
    pub period: Period,
    /// The approval in the report's history.
    pub approved: Option<Event>,
    /// The submission that was approved.
    pub submitted: Option<Event>,
    /// What was posted, in the form's order.
    pub lines: Vec<Line>,
}

/// One posting of the block.
pub struct Line {
    /// Number of the posting.
    pub id: i64,
    /// Name with breakdown.
    pub label: String,
    /// Its unit.
    pub unit: String,
    /// What stood before.
    pub old: String,
    /// What stands since.
    pub new: String,
    /// New less old.
    pub difference: String,
    /// What the reporter noted.
    pub note: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = postings)]
struct Row {
    id: i64,
    report_id: Option<i32>,
    indicator_id: i32,
    breakdown_id: i32,
    old_status: String,
    old_value: Option<i64>,
    old_weight: Option<i64>,
    new_status: String,
    new_value: Option<i64>,
    new_weight: Option<i64>,
    note: String,
}

impl Receipt {
    /// Reads the receipt of an approval's block.
    pub fn load(connection: &mut DbConnection, sealed: Sealed) -> Result<Self> {
        let block = sealed.block;
        let none = || Error::Internal(format!("block {block} is of no report"));
        let rows = postings::table
            .filter(postings::block_id.eq(block))
            .order(postings::id)
            .select(Row::as_select())
            .load::<Row>(connection)?;
        let report_id = rows.first().and_then(|row| row.report_id);
        let report_id = report_id.ok_or_else(none)?;
        let report: Report = reports::table
            .find(report_id)
            .select(Report::as_select())
            .first(connection)?;
        let programme = Programme::load(connection)?;
        let forms = Forms::load(connection)?;
        let form = forms.get(report.form_id).ok_or_else(none)?.clone();
        let area = programme.tree.get(report.area_id).ok_or_else(none)?.clone();
        let events = report::events(connection, report_id)?;
        // Newest first: what stands after the approval came before it.
        let approval = events.iter().position(|e| e.block_id == Some(block));
        let submitted = approval.and_then(|at| {
            let before = events.get(at..).unwrap_or_default();
            before.iter().find(|e| e.step == Step::Submitted).cloned()
        });
        Ok(Self {
            lines: lines(&programme, forms.fields(form.id), rows),
            period: Period::holding(report.period, form.period_length),
            area_path: programme.area_path(area.id),
            approved: approval.and_then(|at| events.get(at).cloned()),
            submitted,
            sealed,
            form,
            area,
            programme,
        })
    }

    /// The report's address inside a room of the web: `enter` or `review`.
    pub fn address(&self, room: &str) -> String {
        format!(
            "/{room}/{}/{}/{}",
            self.form.code, self.area.code, self.period
        )
    }
}

fn lines(programme: &Programme, fields: &[Field], mut rows: Vec<Row>) -> Vec<Line> {
    rows.sort_by_key(|row| {
        let field = Field {
            indicator_id: row.indicator_id,
            breakdown_id: row.breakdown_id,
        };
        let place = fields.iter().position(|f| *f == field);
        (place.unwrap_or(usize::MAX), row.id)
    });
    rows.into_iter()
        .map(|row| {
            let indicator = programme.catalogue.get(row.indicator_id);
            let decimals = indicator.map_or(0, |i| i.decimals);
            let old = value(&row.old_status, row.old_value, row.old_weight);
            let new = value(&row.new_status, row.new_value, row.new_weight);
            let name = indicator.map_or("", |i| i.name.as_str());
            Line {
                id: row.id,
                label: match programme.catalogue.breakdown_name(row.breakdown_id) {
                    "" => name.to_owned(),
                    breakdown => format!("{name}: {breakdown}"),
                },
                unit: indicator.map_or(String::new(), |i| i18n::unit_name(&i.unit)),
                old: value_text(old, decimals),
                new: new.map_or_else(
                    || t!("entry-taken-out"),
                    |new| value_text(Some(new), decimals),
                ),
                difference: difference(old, new, decimals),
                note: row.note,
            }
        })
        .collect()
}

/// A posting's value; nothing where the cell had none.
pub(super) fn value(status: &str, value: Option<i64>, weight: Option<i64>) -> Option<Value> {
    let status: Status = status.parse().ok()?;
    Some(Value::from_columns(status, value, weight))
}
