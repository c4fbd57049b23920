//! What changed between two days: totals before and after, and the postings
//! that moved them.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::disclosure::Shown;
use super::figures::Figures;
use super::filter::{Filter, Request};
use super::postings::posted_cell;
use super::reading::Window;
use super::sector::area_of;
use super::table::{Cell, Column, Content, Table};
use crate::db::DbConnection;
use crate::db::schema::{blocks, postings};
use crate::error::{Error, Result};
use crate::i18n;
use crate::ledger::{self, Amount, Period};
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;

/// How far back the page looks without a day to begin with.
const DAYS: u64 = 30;
/// The most postings that are looked at in one go.
const MOST: i64 = 20_000;
/// How many of them the page shows.
const ON_PAGE: usize = 100;

/// Everything on the page.
pub struct ChangesPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Inside which area.
    pub area: Area,
    /// What stood at the end of this day ...
    pub from: NaiveDate,
    /// ... against what stood at the end of this one.
    pub to: NaiveDate,
    /// What the page shows, in a sentence.
    pub lede: String,
    /// Totals before and after, one indicator a row.
    pub totals: Table,
    /// The postings, largest first.
    pub postings: Table,
}

#[derive(Queryable)]
struct Row {
    indicator_id: i32,
    area_id: i32,
    breakdown_id: i32,
    period: i32,
    old_status: String,
    old_value: Option<i64>,
    new_status: String,
    new_value: Option<i64>,
    block_id: i64,
    posted_at: chrono::NaiveDateTime,
}

/// Reads what changed between the days of the filter, by default the last
/// thirty.
pub fn page(
    connection: &mut DbConnection,
    request: &Request,
    today: NaiveDate,
) -> Result<ChangesPage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let area = area_of(&programme, request)?;
    let to = request.filter.to.unwrap_or(today);
    let before = to.checked_sub_days(Days::new(DAYS)).unwrap_or(to);
    let from = request.filter.from.unwrap_or(before);
    if from > to {
        return Err(Error::BadInput(t!(
            "public-days-turned",
            from = i18n::day(from),
            to = i18n::day(to)
        )));
    }
    let rows = rows(connection, &programme, request, &area, (from, to))?;
    let mut counts: BTreeMap<i32, i64> = BTreeMap::new();
    for row in &rows {
        *counts.entry(row.indicator_id).or_default() += 1;
    }
    let moved: Vec<&Indicator> = counts
        .keys()
        .filter_map(|&id| programme.catalogue.get(id))
        .collect();
    let mut seen = |day: NaiveDate| {
        let request = Request {
            filter: Filter {
                known: Some(day),
                ..Filter::default()
            },
            ..request.clone()
        };
        Figures::load(connection, &programme, &forms, &request, &moved, &[area.id])
    };
    let (then, now) = (seen(from)?, seen(to)?);
    let figure = |figures: &Figures<'_>, indicator: &Indicator| {
        let lead = figures.lead(indicator);
        figures.shown(indicator, area.id, lead, Window::default())
    };
    let totals = moved.iter().map(|indicator| {
        let (old, new) = (figure(&then, indicator), figure(&now, indicator));
        (*indicator, old, new)
    });
    let totals: Vec<_> = totals.collect();
    let lede = match rows.len() {
        0 => t!(
            "public-nothing-posted",
            area = area.name,
            from = i18n::day(from),
            to = i18n::day(to)
        ),
        n => t!(
            "public-moved",
            postings = n,
            count = moved.len(),
            area = area.name,
            from = i18n::day(from),
            to = i18n::day(to)
        ),
    };
    let sizes: HashMap<i32, f64> = totals
        .iter()
        .map(|(indicator, _, new)| (indicator.id, new.to_f64().unwrap_or(0.0).abs()))
        .collect();
    let page = ChangesPage {
        totals: totals_table(&totals, &counts, &area, (from, to)),
        postings: postings_table(&programme, request, &rows, &sizes),
        programme: Programme::default(),
        lede,
        from,
        to,
        area: area.clone(),
    };
    drop((then, now));
    Ok(ChangesPage { programme, ..page })
}

fn rows(
    connection: &mut DbConnection,
    programme: &Programme,
    request: &Request,
    area: &Area,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Vec<Row>> {
    let after = ledger::last_block(connection, from)?;
    let last = ledger::last_block(connection, to)?;
    let within = programme.tree.subtree(area.id);
    let within: Vec<i32> = within.iter().map(|a| a.id).collect();
    let all = programme.catalogue.all().iter();
    let visible: Vec<i32> = all
        .filter(|i| request.viewer.sees(i))
        .map(|i| i.id)
        .collect();
    let rows: Vec<Row> = postings::table
        .inner_join(blocks::table)
        .filter(postings::block_id.gt(after))
        .filter(postings::block_id.le(last))
        .filter(postings::indicator_id.eq_any(visible))
        .filter(postings::area_id.eq_any(within))
        .order(postings::id)
        .limit(MOST + 1)
        .select((
            postings::indicator_id,
            postings::area_id,
            postings::breakdown_id,
            postings::period,
            postings::old_status,
            postings::old_value,
            postings::new_status,
            postings::new_value,
            blocks::id,
            blocks::posted_at,
        ))
        .load(connection)?;
    if rows.len() as i64 > MOST {
        return Err(Error::BadInput(t!("public-too-many-postings", most = MOST)));
    }
    Ok(rows)
}

/// The difference, where both figures may be known exactly.
fn difference(old: Shown, new: Shown) -> Option<Amount> {
    let exact = |shown| match shown {
        Shown::Exact(amount) => Some(amount),
        Shown::Missing => Some(Amount::ZERO),
        _ => None,
    };
    exact(new)?.checked_sub(exact(old)?)
}

fn difference_cell(difference: Option<Amount>, decimals: i32) -> Cell {
    difference.map_or(Cell::default(), |amount| {
        Cell::figure(Shown::Exact(amount), decimals)
    })
}

fn totals_table(
    totals: &[(&Indicator, Shown, Shown)],
    counts: &BTreeMap<i32, i64>,
    area: &Area,
    (from, to): (NaiveDate, NaiveDate),
) -> Table {
    let row = |(indicator, old, new): &(&Indicator, Shown, Shown)| {
        let (code, decimals) = (&indicator.code, indicator.decimals);
        let seen = |shown, day| {
            Cell::figure(shown, decimals)
                .to(format!("/indicators/{code}?area={}&known={day}", area.code))
        };
        vec![
            Cell::text(indicator.name.clone())
                .to(format!("/indicators/{code}?area={}", area.code))
                .hint(i18n::unit_name(&indicator.unit)),
            Cell::text(code.clone()),
            Cell::text(indicator.unit.clone()),
            seen(*old, from),
            seen(*new, to),
            difference_cell(difference(*old, *new), decimals),
            Cell::count(counts.get(&indicator.id).copied().unwrap_or(0)),
        ]
    };
    Table {
        caption: t!("public-totals"),
        subtitle: t!("public-totals-what", area = area.name),
        columns: vec![
            Column::text("indicator", t!("public-indicator")),
            Column::text("indicator_code", "").in_files(),
            Column::text("unit", "").in_files(),
            Column::number("value_before", t!("public-on-day", day = i18n::day(from))),
            Column::number("value", t!("public-on-day", day = i18n::day(to))),
            Column::number("difference", t!("public-change")),
            Column::number("postings", t!("public-postings")),
        ],
        rows: totals.iter().map(row).collect(),
        ..Table::default()
    }
}

fn shown(cell: &Cell) -> Shown {
    match cell.content {
        Content::Figure(shown, _) => shown,
        _ => Shown::Missing,
    }
}

fn postings_table(
    programme: &Programme,
    request: &Request,
    rows: &[Row],
    sizes: &HashMap<i32, f64>,
) -> Table {
    let mut sized: Vec<(f64, Vec<Cell>)> = Vec::new();
    for row in rows {
        let Some(indicator) = programme.catalogue.get(row.indicator_id) else {
            continue;
        };
        let place = programme.tree.get(row.area_id);
        let (name, code) = place.map_or(("", ""), |a| (a.name.as_str(), a.code.as_str()));
        let posted = |status: &str, value: Option<i64>| {
            let cell = (row.breakdown_id, status, value);
            posted_cell(request.viewer, indicator, place, cell)
        };
        let old = posted(&row.old_status, row.old_value);
        let new = posted(&row.new_status, row.new_value);
        // Ordered by what may be seen: the order itself must tell no more.
        let seen = |cell| shown(cell).to_f64().unwrap_or(0.0);
        let whole = sizes.get(&indicator.id).copied().unwrap_or(0.0).max(1.0);
        let size = (seen(&new) - seen(&old)).abs() / whole;
        let period = Period::holding(row.period, indicator.period_length);
        let breakdown = programme.catalogue.breakdown_name(row.breakdown_id);
        let change = difference_cell(difference(shown(&old), shown(&new)), indicator.decimals);
        let behind = format!(
            "/indicators/{}/postings?area={code}&period={period}",
            indicator.code
        );
        let cells = vec![
            Cell::text(indicator.name.clone())
                .to(behind)
                .hint(breakdown),
            Cell::text(indicator.code.clone()),
            Cell::text(breakdown),
            Cell::text(name).to(format!("/areas/{code}")),
            Cell::text(code),
            Cell::text(period.label()),
            Cell::text(period.to_string()),
            old,
            new,
            change,
            Cell::text(i18n::moment(row.posted_at))
                .hint(t!("public-block", block = row.block_id.to_string())),
            Cell::count(row.block_id),
        ];
        sized.push((size, cells));
    }
    sized.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    Table {
        caption: t!("public-postings"),
        subtitle: t!("public-largest-first"),
        columns: vec![
            Column::text("indicator", t!("public-indicator")),
            Column::text("indicator_code", "").in_files(),
            Column::text("breakdown", "").in_files(),
            Column::text("area", t!("public-where")),
            Column::text("area_code", "").in_files(),
            Column::text("period_name", t!("filter-period")),
            Column::text("period", "").in_files(),
            Column::number("value_before", t!("public-before")),
            Column::number("value", t!("public-since")),
            Column::number("difference", t!("public-change")),
            Column::text("posted_on", t!("public-posted-on")).worded(),
            Column::number("block", "").in_files(),
        ],
        rows: sized.into_iter().map(|(_, cells)| cells).collect(),
        on_page: Some(ON_PAGE),
        ..Table::default()
    }
}
