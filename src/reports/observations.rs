//! Every posted cell, long form, in pages by key: what `/observations.csv`
//! and `groundwork export` stream.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::disclosure::{Shown, Viewer, counts_people, disclose};
use super::filter::Filter;
use super::table::{Cell, Column};
use crate::db::DbConnection;
use crate::db::schema::{blocks, cells, postings, sources};
use crate::error::{Error, Result};
use crate::ledger::{self, Amount, Period, Status, TOTAL};
use crate::models::area::Level;
use crate::models::programme::Programme;

/// Rows of one page.
const PAGE: i64 = 2_000;

/// What to list and how far the listing is.
pub struct Observations {
    programme: Programme,
    viewer: Viewer,
    indicators: Vec<i32>,
    areas: Vec<i32>,
    last_month: i32,
    /// The last block that counts, where figures are asked for as they were
    /// known.
    last_block: Option<i64>,
    after: Option<Key>,
    rows: i64,
    is_at_end: bool,
}

/// Where a listing is: indicator, area, breakdown and period of its last row.
pub type Key = (i32, i32, i32, i32);

type Row = (
    i32,
    i32,
    i32,
    i32,
    Status,
    Option<i64>,
    Option<i64>,
    Option<NaiveDate>,
    String,
    NaiveDateTime,
    Option<String>,
    Option<String>,
    Option<String>,
);

impl Observations {
    /// Understands the filter; fails before anything is sent.
    pub fn open(connection: &mut DbConnection, viewer: Viewer, filter: &Filter) -> Result<Self> {
        let programme = Programme::load(connection)?;
        let area = match &filter.area {
            Some(code) => Some(programme.tree.find(code)?.id),
            None => programme
                .tree
                .all()
                .iter()
                .find(|a| a.parent_id.is_none())
                .map(|a| a.id),
        };
        let indicators = match &filter.indicator {
            Some(code) => vec![super::indicator::find(&programme, viewer, code)?.id],
            None => programme
                .catalogue
                .all()
                .iter()
                .filter(|i| viewer.sees(i))
                .map(|i| i.id)
                .collect(),
        };
        let areas = area.map_or(Vec::new(), |id| {
            programme.tree.subtree(id).iter().map(|a| a.id).collect()
        });
        let last_month = filter.period.map_or(i32::MAX, Period::last_month);
        let last_block = filter.known.map(|day| ledger::last_block(connection, day));
        Ok(Self {
            programme,
            viewer,
            indicators,
            areas,
            last_month,
            last_block: last_block.transpose()?,
            after: None,
            rows: PAGE,
            is_at_end: false,
        })
    }

    /// The same listing from behind a row on, in pages of so many rows.
    pub fn behind(self, after: Option<Key>, rows: i64) -> Self {
        Self {
            after,
            rows,
            ..self
        }
    }

    /// The last row so far, if others may follow it.
    pub fn onward(&self) -> Option<Key> {
        self.after.filter(|_| !self.is_at_end)
    }

    /// The columns of every page.
    pub fn columns() -> Vec<Column> {
        [
            "area_code",
            "area",
            "area_az",
            "indicator_code",
            "indicator",
            "indicator_az",
            "unit",
            "period",
            "period_end",
            "breakdown",
            "status",
        ]
        .into_iter()
        .map(|key| Column::text(key, key))
        .chain([
            Column::number("value", "value"),
            Column::number("answers", "answers"),
        ])
        .chain(
            [
                "day",
                "source_code",
                "source",
                "source_url",
                "note",
                "posted_on",
            ]
            .into_iter()
            .map(|key| Column::text(key, key)),
        )
        .collect()
    }

    /// The next page of rows; empty at the end.
    pub fn next_page(&mut self, connection: &mut DbConnection) -> Result<Vec<Vec<Cell>>> {
        let rows = match self.last_block {
            None => self.posted(connection)?,
            Some(block) => self.known(connection, block)?,
        };
        self.is_at_end = (rows.len() as i64) < self.rows;
        let Some(last) = rows.last() else {
            return Ok(Vec::new());
        };
        self.after = Some((last.0, last.1, last.2, last.3));
        let page: Vec<Vec<Cell>> = rows
            .into_iter()
            .filter_map(|row| self.row(row).transpose())
            .collect::<Result<_>>()?;
        // A page whose rows all lie after the period asked for is not the end.
        if page.is_empty() {
            self.next_page(connection)
        } else {
            Ok(page)
        }
    }

    fn posted(&self, connection: &mut DbConnection) -> Result<Vec<Row>> {
        let mut query = cells::table
            .inner_join(
                postings::table
                    .inner_join(blocks::table)
                    .left_join(sources::table),
            )
            .filter(cells::indicator_id.eq_any(&self.indicators))
            .filter(cells::area_id.eq_any(&self.areas))
            .into_boxed();
        if let Some((indicator, area, breakdown, period)) = self.after {
            query = query.filter(
                cells::indicator_id
                    .gt(indicator)
                    .or(cells::indicator_id.eq(indicator).and(
                        cells::area_id.gt(area).or(cells::area_id.eq(area).and(
                            cells::breakdown_id.gt(breakdown).or(cells::breakdown_id
                                .eq(breakdown)
                                .and(cells::period.gt(period))),
                        )),
                    )),
            );
        }
        Ok(query
            .order((
                cells::indicator_id,
                cells::area_id,
                cells::breakdown_id,
                cells::period,
            ))
            .limit(self.rows)
            .select((
                cells::indicator_id,
                cells::area_id,
                cells::breakdown_id,
                cells::period,
                cells::status,
                cells::value,
                cells::weight,
                postings::day,
                postings::note,
                blocks::posted_at,
                sources::code.nullable(),
                sources::publisher.nullable(),
                sources::url.nullable(),
            ))
            .load(connection)?)
    }

    /// What each cell was posted as last, up to this block.
    fn known(&self, connection: &mut DbConnection, last_block: i64) -> Result<Vec<Row>> {
        let later = diesel::alias!(postings as later);
        let mut query = postings::table
            .inner_join(blocks::table)
            .left_join(sources::table)
            .filter(postings::indicator_id.eq_any(&self.indicators))
            .filter(postings::area_id.eq_any(&self.areas))
            .filter(postings::block_id.le(last_block))
            .filter(postings::new_status.ne("none"))
            .filter(not(exists(
                later
                    .filter(
                        later
                            .field(postings::indicator_id)
                            .eq(postings::indicator_id),
                    )
                    .filter(later.field(postings::area_id).eq(postings::area_id))
                    .filter(
                        later
                            .field(postings::breakdown_id)
                            .eq(postings::breakdown_id),
                    )
                    .filter(later.field(postings::period).eq(postings::period))
                    .filter(later.field(postings::block_id).le(last_block))
                    .filter(later.field(postings::id).gt(postings::id)),
            )))
            .into_boxed();
        if let Some((indicator, area, breakdown, period)) = self.after {
            query = query.filter(
                postings::indicator_id
                    .gt(indicator)
                    .or(postings::indicator_id.eq(indicator).and(
                        postings::area_id
                            .gt(area)
                            .or(postings::area_id.eq(area).and(
                                postings::breakdown_id
                                    .gt(breakdown)
                                    .or(postings::breakdown_id
                                        .eq(breakdown)
                                        .and(postings::period.gt(period))),
                            )),
                    )),
            );
        }
        Ok(query
            .order((
                postings::indicator_id,
                postings::area_id,
                postings::breakdown_id,
                postings::period,
            ))
            .limit(self.rows)
            .select((
                postings::indicator_id,
                postings::area_id,
                postings::breakdown_id,
                postings::period,
                postings::new_status,
                postings::new_value,
                postings::new_weight,
                postings::day,
                postings::note,
                blocks::posted_at,
                sources::code.nullable(),
                sources::publisher.nullable(),
                sources::url.nullable(),
            ))
            .load(connection)?)
    }

    fn row(&self, row: Row) -> Result<Option<Vec<Cell>>> {
        let (
            indicator_id,
            area_id,
            breakdown_id,
            month,
            status,
            value,
            weight,
            day,
            note,
            posted_at,
            source_code,
            publisher,
            url,
        ) = row;
        let lost = || Error::Internal("a cell of an unknown indicator or area".into());
        let indicator = self
            .programme
            .catalogue
            .get(indicator_id)
            .ok_or_else(lost)?;
        let area = self.programme.tree.get(area_id).ok_or_else(lost)?;
        let period = Period::holding(month, indicator.period_length);
        if period.last_month() > self.last_month {
            return Ok(None);
        }
        let exact = value.map(Amount::from_units);
        let shown = disclose(
            self.viewer,
            indicator,
            counts_people(indicator),
            area.level,
            breakdown_id,
            exact,
        );
        // Rounded to the very figure is protected all the same.
        let is_protected = !matches!(shown, Shown::Missing | Shown::Exact(_));
        let small =
            breakdown_id != TOTAL || matches!(area.level, Level::Settlement | Level::Complex);
        let text = |text: Option<&str>| Cell::text(text.unwrap_or_default());
        Ok(Some(vec![
            text(Some(&area.code)),
            text(Some(&area.name)),
            text(self.programme.tree.local_name(area_id)),
            text(Some(&indicator.code)),
            text(Some(&indicator.name)),
            text(self.programme.catalogue.local_name(indicator_id)),
            text(Some(&indicator.unit)),
            Cell::text(period.to_string()),
            Cell::text(period.last_day().to_string()),
            Cell::text(
                self.programme
                    .catalogue
                    .breakdown(breakdown_id)
                    .map_or("", |b| b.code.as_str()),
            ),
            Cell::text(status.word()),
            if status == Status::Number {
                Cell::figure(shown, indicator.decimals)
            } else {
                Cell::default()
            },
            weight
                .filter(|_| !(small && is_protected))
                .map_or(Cell::default(), Cell::count),
            Cell::text(day.map_or(String::new(), |d| d.to_string())),
            text(source_code.as_deref()),
            text(publisher.as_deref()),
            text(url.as_deref()),
            if is_protected {
                Cell::default()
            } else {
                Cell::text(note)
            },
            Cell::text(posted_at.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        ]))
    }
}
