//! Where a figure comes from: the postings behind it, with reports and sources.

use diesel::prelude::*;

use super::disclosure::{Shown, Viewer, counts_people, disclose};
use super::filter::Request;
use super::indicator;
use super::sector::area_of;
use super::table::{Cell, Column, Table};
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings, sources};
use crate::error::Result;
use crate::i18n;
use crate::ledger::{self, Amount, Status};
use crate::models::area::{Area, Level};
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::source::Source;

/// Everything on the page of an indicator's postings.
pub struct PostingsPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Which indicator.
    pub indicator: Indicator,
    /// Inside which area.
    pub area: Area,
    /// What the list is, in sentences.
    pub lede: Vec<String>,
    /// One posting a row, newest first.
    pub table: Table,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = postings)]
struct Row {
    id: i64,
    block_id: i64,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: String,
    old_value: Option<i64>,
    new_status: String,
    new_value: Option<i64>,
    day: Option<chrono::NaiveDate>,
    note: String,
}

/// Reads the postings of an indicator inside an area, up to or in a period.
/// A computed indicator shows the postings of its parts.
pub fn page(connection: &mut DbConnection, request: &Request, code: &str) -> Result<PostingsPage> {
    let programme = Programme::load(connection)?;
    let found = indicator::find(&programme, request.viewer, code)?.clone();
    let area = area_of(&programme, request)?;
    let within: Vec<i32> = programme
        .tree
        .subtree(area.id)
        .iter()
        .map(|a| a.id)
        .collect();
    let parts: Vec<i32> = match programme.catalogue.terms(found.id) {
        [] => vec![found.id],
        terms => terms.iter().map(|t| t.term_id).collect(),
    };
    let last_month = request.filter.period.map_or(i32::MAX, |p| p.last_month());
    let last_block = match request.filter.known {
        Some(day) => ledger::last_block(connection, day)?,
        None => i64::MAX,
    };
    let mut rows = Vec::new();
    for part in parts.iter().filter_map(|&id| programme.catalogue.get(id)) {
        if request.viewer.sees(part) {
            rows.extend(rows_of(
                connection,
                &programme,
                request.viewer,
                part,
                &within,
                (last_month, last_block),
            )?);
        }
    }
    let forms = Forms::load(connection)?;
    let collected = forms.all().iter().filter(|f| {
        forms
            .fields(f.id)
            .iter()
            .any(|field| parts.contains(&field.indicator_id))
    });
    let names: Vec<&str> = collected.map(|f| f.name.as_str()).collect();
    let mut lede = vec![match request.filter.period {
        None => t!(
            "public-behind",
            count = rows.len(),
            indicator = found.name,
            area = area.name
        ),
        Some(period) => t!(
            "public-behind-up-to",
            count = rows.len(),
            indicator = found.name,
            area = area.name,
            period = period.label()
        ),
    }];
    if parts.len() > 1 || parts[0] != found.id {
        lede.push(t!("public-postings-of-parts"));
    }
    if !names.is_empty() {
        let names = names.join(&t!("public-semicolon"));
        lede.push(t!("public-collected-with", forms = names));
    }
    if let Some((block, head)) = ledger::head(connection)? {
        lede.push(t!(
            "public-ledger-head",
            block = block.to_string(),
            head = head.to_string()
        ));
    }
    Ok(PostingsPage {
        indicator: found,
        area,
        lede,
        table: table(rows),
        programme,
    })
}

fn rows_of(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
    part: &Indicator,
    within: &[i32],
    (last_month, last_block): (i32, i64),
) -> Result<Vec<Vec<Cell>>> {
    let found: Vec<(Row, chrono::NaiveDateTime, String, Option<Source>)> = postings::table
        .inner_join(blocks::table)
        .left_join(sources::table)
        .filter(postings::indicator_id.eq(part.id))
        .filter(postings::area_id.eq_any(within))
        .filter(postings::block_id.le(last_block))
        .filter(postings::period.le(last_month - part.period_length.months() + 1))
        .order((
            postings::period.desc(),
            postings::area_id,
            postings::id.desc(),
        ))
        .select((
            Row::as_select(),
            blocks::posted_at,
            blocks::author,
            Option::<Source>::as_select(),
        ))
        .load(connection)?;
    Ok(found
        .into_iter()
        .map(|(row, posted_at, author, source)| {
            let place = programme.tree.get(row.area_id);
            let value = |status: &str, units: Option<i64>| {
                posted_cell(viewer, part, place, (row.breakdown_id, status, units))
            };
            let withheld = matches!(
                value(&row.new_status, row.new_value).content,
                super::table::Content::Figure(
                    Shown::Rounded(_) | Shown::FewerThanFive | Shown::Withheld,
                    _
                )
            );
            let period = ledger::Period::holding(row.period, part.period_length);
            let breakdown = programme.catalogue.breakdown_name(row.breakdown_id);
            let author = if viewer == Viewer::Staff {
                author
            } else {
                String::new()
            };
            vec![
                Cell::text(place.map_or("", |a| a.name.as_str()))
                    .to(place.map_or(String::new(), |a| format!("/areas/{}", a.code))),
                Cell::text(place.map_or("", |a| a.code.as_str())),
                Cell::text(period.label()).hint(
                    row.day
                        .map_or(String::new(), |d| t!("public-true-on", day = i18n::day(d))),
                ),
                Cell::text(period.to_string()),
                Cell::text(row.day.map_or(String::new(), |d| d.to_string())),
                Cell::text(if breakdown.is_empty() {
                    t!("public-total")
                } else {
                    breakdown.to_owned()
                }),
                value(&row.old_status, row.old_value),
                value(&row.new_status, row.new_value),
                source.as_ref().map_or_else(
                    || Cell::text(t!("public-by-the-office")),
                    |s| Cell::text(s.label()).to(s.link().unwrap_or_default()),
                ),
                // A note may repeat the exact figure that is being protected.
                if withheld {
                    Cell::default()
                } else {
                    Cell::text(row.note.clone())
                },
                Cell::text(i18n::moment(posted_at)).hint(numbers(&row, &author)),
                Cell::count(row.id),
                Cell::count(row.block_id),
            ]
        })
        .collect())
}

/// The numbers of a posting and of its block, with who posted it, if that may
/// be said.
fn numbers(row: &Row, author: &str) -> String {
    let (posting, block) = (row.id.to_string(), row.block_id.to_string());
    match author.is_empty() {
        true => t!("public-posting-and-block", posting = posting, block = block),
        false => t!(
            "public-posting-and-block-by",
            posting = posting,
            block = block,
            author = author
        ),
    }
}

/// What a posting says of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing stands there.
    Nothing,
    /// Nobody knows it.
    NotAvailable,
    /// There is nothing to count.
    NotApplicable,
    /// A figure, as the viewer may see it.
    Figure(Shown),
}

impl Said {
    /// Whether the figure is not shown as it is, so that a note beside it must
    /// not repeat it.
    pub fn is_protected(self) -> bool {
        let exact = |shown: Shown| matches!(shown, Shown::Exact(_) | Shown::Missing);
        matches!(self, Self::Figure(shown) if !exact(shown))
    }
}

/// What a posting says of a cell before or since, as the viewer may see it:
/// breakdown, status and ten-thousandths.
pub(super) fn said(
    viewer: Viewer,
    indicator: &Indicator,
    place: Option<&Area>,
    (breakdown_id, status, units): (i32, &str, Option<i64>),
) -> Said {
    match status.parse::<Status>() {
        Ok(Status::Number) => Said::Figure(disclose(
            viewer,
            indicator,
            counts_people(indicator),
            place.map_or(Level::Settlement, |area| area.level),
            breakdown_id,
            units.map(Amount::from_units),
        )),
        Ok(Status::NotAvailable) => Said::NotAvailable,
        Ok(Status::NotApplicable) => Said::NotApplicable,
        Err(_) => Said::Nothing,
    }
}

/// The same as a table's cell.
pub(super) fn posted_cell(
    viewer: Viewer,
    indicator: &Indicator,
    place: Option<&Area>,
    posted: (i32, &str, Option<i64>),
) -> Cell {
    match said(viewer, indicator, place, posted) {
        Said::Figure(shown) => Cell::figure(shown, indicator.decimals),
        Said::NotAvailable => Cell::text(t!("public-not-available")),
        Said::NotApplicable => Cell::text(t!("public-not-applicable")),
        Said::Nothing => Cell::default(),
    }
}

fn table(rows: Vec<Vec<Cell>>) -> Table {
    Table {
        caption: t!("public-postings"),
        subtitle: t!("public-postings-what"),
        columns: vec![
            Column::text("area", t!("public-where")),
            Column::text("area_code", "").in_files(),
            Column::text("period_name", t!("filter-period")),
            Column::text("period", "").in_files(),
            Column::text("day", "").in_files(),
            Column::text("breakdown", t!("public-part")),
            Column::number("value_before", t!("public-before")),
            Column::number("value", t!("public-since")),
            Column::text("source", t!("public-source")),
            Column::text("note", t!("public-note")),
            Column::text("posted_on", t!("public-posted-on")).worded(),
            Column::number("posting", "").in_files(),
            Column::number("block", "").in_files(),
        ],
        rows,
        ..Table::default()
    }
}
