//! Every posted cell, long form, in pages by key: what `/observations.csv`
//! and its sisters in other formats stream.

use super::disclosure::{Shown, Viewer, counts_people, disclose};
use super::filter::Filter;
use super::observed::{Behind, Key, Row, known, posted};
use super::sheet::{Field, PAGE, Pages, Taker};
use super::table::Column;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{self, Amount, Period, Status, TOTAL};
use crate::models::area::Level;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;

/// Which cells to list.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Row numbers of indicators, in order.
    pub indicators: Vec<i32>,
    /// Only these lines of indicator and breakdown, if given.
    pub lines: Option<Vec<(i32, i32)>>,
    /// Row numbers of areas; every area without.
    pub areas: Option<Vec<i32>>,
    /// Only periods of which one of these is true.
    pub times: Vec<Time>,
    /// The last block that counts, where figures are asked for as they were
    /// known.
    pub last_block: Option<i64>,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Exactly this period.
    Period(Period),
    /// Every period within these months, first and last.
    Within(i32, i32),
}

impl Time {
    fn holds(self, period: Period) -> bool {
        match self {
            Self::Period(only) => only == period,
            Self::Within(first, last) => {
                first <= period.first_month() && period.last_month() <= last
            }
        }
    }
}

/// What to list and how far the listing is.
pub struct Observations {
    programme: Programme,
    viewer: Viewer,
    scope: Scope,
    /// How many of the indicators are listed whole.
    done: usize,
    /// The last cell listed of the next indicator.
    after: Option<Key>,
    behind: Behind,
}

/// The columns in words, and how their cells are written.
const COLUMNS: [&str; 19] = [
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
    "value",
    "answers",
    "day",
    "source_code",
    "source",
    "source_url",
    "note",
    "posted_on",
];

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
            None => programme.catalogue.all().iter().map(|i| i.id).collect(),
        };
        let areas: Vec<i32> = area.map_or(Vec::new(), |id| {
            programme.tree.subtree(id).iter().map(|a| a.id).collect()
        });
        let last_month = filter.period.map_or(i32::MAX, Period::last_month);
        let last_block = filter.known.map(|day| ledger::last_block(connection, day));
        let scope = Scope {
            indicators,
            lines: None,
            areas: (areas.len() < programme.tree.all().len()).then_some(areas),
            times: vec![Time::Within(i32::MIN, last_month)],
            last_block: last_block.transpose()?,
        };
        Ok(Self::of(programme, viewer, scope))
    }

    /// The cells of a scope, as the viewer may see them: indicators that the
    /// viewer does not see are left out.
    pub fn of(programme: Programme, viewer: Viewer, mut scope: Scope) -> Self {
        let sees = |id: &i32| programme.catalogue.get(*id).is_some_and(|i| viewer.sees(i));
        scope.indicators.retain(sees);
        scope.indicators.sort_unstable();
        scope.indicators.dedup();
        Self {
            programme,
            viewer,
            scope,
            done: 0,
            after: None,
            behind: Behind::default(),
        }
    }

    /// The columns of every page.
    pub fn columns() -> Vec<Column> {
        let column = |key| match key {
            "value" | "answers" => Column::number(key, key),
            _ => Column::text(key, key),
        };
        COLUMNS.into_iter().map(column).collect()
    }

    /// The rows of one indicator that come next.
    fn read(&self, connection: &mut DbConnection, indicator_id: i32) -> Result<Vec<Row>> {
        let areas = self.scope.areas.as_deref();
        match self.scope.last_block {
            None => posted(connection, indicator_id, areas, self.after),
            Some(block) => known(connection, indicator_id, areas, self.after, block),
        }
    }

    fn row(&self, indicator: &Indicator, row: &Row, take: &mut Taker<'_>) -> Result<()> {
        let (area_id, breakdown_id, month) = row.key;
        let lost = || Error::Internal("a cell of an unknown area".into());
        let area = self.programme.tree.get(area_id).ok_or_else(lost)?;
        let period = Period::holding(month, indicator.period_length);
        let line = (indicator.id, breakdown_id);
        let is_asked = self.scope.times.iter().any(|time| time.holds(period))
            && (self.scope.lines.as_ref()).is_none_or(|lines| lines.contains(&line));
        if !is_asked {
            return Ok(());
        }
        let shown = disclose(
            self.viewer,
            indicator,
            counts_people(indicator),
            area.level,
            breakdown_id,
            row.value.map(Amount::from_units),
        );
        // Rounded to the very figure is protected all the same.
        let is_protected = !matches!(shown, Shown::Missing | Shown::Exact(_));
        let is_small =
            breakdown_id != TOTAL || matches!(area.level, Level::Settlement | Level::Complex);
        let catalogue = &self.programme.catalogue;
        let breakdown = catalogue.breakdown(breakdown_id);
        let source = self.behind.source(row.source_id);
        let answers = row.weight.filter(|_| !(is_small && is_protected));
        take(&[
            Field::Text(&area.code),
            Field::Text(&area.name),
            Field::Text(self.programme.tree.local_name(area_id).unwrap_or_default()),
            Field::Text(&indicator.code),
            Field::Text(&indicator.name),
            Field::Text(catalogue.local_name(indicator.id).unwrap_or_default()),
            Field::Text(&indicator.unit),
            Field::Period(period),
            Field::Day(period.last_day()),
            Field::Text(breakdown.map_or("", |b| b.code.as_str())),
            Field::Text(row.status.word()),
            Field::Figure(match row.status {
                Status::Number => shown,
                _ => Shown::Missing,
            }),
            answers.map_or(Field::Empty, Field::Count),
            row.day.map_or(Field::Empty, Field::Day),
            Field::Text(source.map_or("", |s| s.code.as_str())),
            Field::Text(source.map_or("", |s| s.publisher.as_str())),
            Field::Text(source.map_or("", |s| s.url.as_str())),
            Field::Text(if is_protected { "" } else { &row.note }),
            self.behind
                .posted_at(row.block_id)
                .map_or(Field::Empty, Field::Moment),
        ])
    }
}

/// Where a listing is: indicator, area, breakdown and first month of its last
/// row.
pub type Place = (i32, i32, i32, i32);

impl Observations {
    /// One page of at most so many rows from behind a place on; returns the
    /// place of the last one, if others may follow it.
    pub fn page(
        mut self,
        connection: &mut DbConnection,
        behind: Option<Place>,
        most: usize,
        take: &mut Taker<'_>,
    ) -> Result<Option<Place>> {
        if let Some((indicator, area, breakdown, month)) = behind {
            self.done = self.scope.indicators.partition_point(|&id| id < indicator);
            let is_there = self.scope.indicators.get(self.done) == Some(&indicator);
            self.after = is_there.then_some((area, breakdown, month));
        }
        let mut listed = 0;
        while let Some(&id) = self.scope.indicators.get(self.done) {
            let rows = self.read(connection, id)?;
            self.behind.read(connection, &rows)?;
            let lost = || Error::Internal("a cell of an unknown indicator".into());
            let indicator = self.programme.catalogue.get(id).ok_or_else(lost)?;
            for row in &rows {
                let mut is_listed = false;
                self.row(indicator, row, &mut |fields| {
                    is_listed = true;
                    take(fields)
                })?;
                listed += usize::from(is_listed);
                if listed == most {
                    return Ok(Some((id, row.key.0, row.key.1, row.key.2)));
                }
            }
            self.after = rows.last().map(|row| row.key);
            if rows.len() < PAGE {
                (self.done, self.after) = (self.done + 1, None);
            }
        }
        Ok(None)
    }
}

impl Pages for Observations {
    fn next(&mut self, connection: &mut DbConnection, take: &mut Taker<'_>) -> Result<bool> {
        let mut listed = 0;
        while let Some(&id) = self.scope.indicators.get(self.done) {
            if listed >= PAGE {
                return Ok(true);
            }
            let rows = self.read(connection, id)?;
            self.behind.read(connection, &rows)?;
            let lost = || Error::Internal("a cell of an unknown indicator".into());
            let indicator = self.programme.catalogue.get(id).ok_or_else(lost)?;
            for row in &rows {
                self.row(indicator, row, take)?;
            }
            listed += rows.len();
            self.after = rows.last().map(|row| row.key);
            if rows.len() < PAGE {
                (self.done, self.after) = (self.done + 1, None);
            }
        }
        Ok(false)
    }
}
