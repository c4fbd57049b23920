//! Where the table begins and what its columns mean.

use super::grid::Record;
use super::names::{self, Wish};
use super::source::File;
use super::tag::Tag;
use crate::error::{Error, Result};

/// In how many rows the head is looked for.
pub const HEAD_ROWS: usize = 20;

/// How many columns a table may have: a form with all breakdowns in wide form
/// has some hundred.
pub const MOST_COLUMNS: usize = 2_000;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The code of the area.
    Area,
    /// The name of the area.
    AreaName,
    /// The code of the indicator.
    Indicator,
    /// The name of the indicator.
    IndicatorName,
    /// The period.
    Period,
    /// The first day of the period.
    Start,
    /// The last day of the period.
    End,
    /// The code of the breakdown; empty is the total.
    Breakdown,
    /// `number`, `unavailable` or `inapplicable`.
    Status,
    /// The figure.
    Value,
    /// The exact day on which the figure was true.
    Day,
    /// The code of the source.
    Source,
    /// A note.
    Note,
    /// How many answers are behind a score.
    Answers,
    /// Not read.
    Ignored,
    /// In wide files: figures of this indicator, one a row.
    Figure {
        /// The indicator's code.
        indicator: String,
        /// The breakdown's code; empty is the total.
        breakdown: String,
    },
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it, if anything.
    pub heading: String,
    /// Its HXL tag, if it has one.
    pub tag: String,
    /// What it holds.
    pub role: Role,
}

/// The columns of a file and where its data begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The line with the headings, or with the tags where there is nothing else.
    pub line: usize,
    /// The last line of the head: data follow after it.
    pub last_line: usize,
}

impl Header {
    /// Looks for the head in the first rows of the file. `is_indicator` says
    /// whether a text is an indicator's code. A head that nobody here knows is
    /// found too, its columns ignored until a person says what they hold.
    pub fn find(file: &File, is_indicator: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut rows = Vec::new();
        let mut records = file.records()?;
        let mut record = Record::default();
        while rows.len() < HEAD_ROWS && records.read(&mut record)? {
            if record.len() > MOST_COLUMNS {
                let (line, most) = (record.line.to_string(), MOST_COLUMNS);
                return Err(Error::BadInput(t!(
                    "read-columns",
                    line = line,
                    most = most
                )));
            }
            rows.push(record.clone());
        }
        if rows.is_empty() {
            return Err(Error::BadInput(t!("read-empty")));
        }
        let tags = rows.iter().position(is_tag_row);
        let headings = headings_row(&rows, tags, is_indicator);
        let (headings, tags) = (
            headings.map(|place| &rows[place]),
            tags.map(|place| &rows[place]),
        );
        let lines = || headings.iter().chain(&tags).map(|row| row.line);
        Ok(Self {
            columns: columns(headings, tags, is_indicator),
            line: headings.or(tags).map_or(1, |row| row.line),
            last_line: lines().max().unwrap_or_default(),
        })
    }

    /// Gives a column, from 0, the role that a person chose for it, and takes
    /// that role from any other column.
    pub fn assign(&mut self, column: usize, role: Role) {
        for other in &mut self.columns {
            if other.role == role {
                other.role = Role::Ignored;
            }
        }
        if let Some(column) = self.columns.get_mut(column) {
            column.role = role;
        }
    }

    /// The column, from 0, that has this role.
    pub fn column_of(&self, role: &Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == *role)
    }

    fn has(&self, role: &Role) -> bool {
        self.column_of(role).is_some()
    }

    /// Whether the table is wide: a column for each indicator.
    pub fn is_wide(&self) -> bool {
        let is_figure = |column: &Column| matches!(column.role, Role::Figure { .. });
        self.columns.iter().any(is_figure)
    }

    /// The columns with figures: the value's in a long table.
    pub(super) fn figures(&self) -> Vec<usize> {
        let wide = self.is_wide();
        let is_figure = |role: &Role| match role {
            Role::Figure { .. } => true,
            role => !wide && *role == Role::Value,
        };
        let columns = self.columns.iter().enumerate();
        columns
            .filter(|(_, column)| is_figure(&column.role))
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether the columns suffice to read figures; a sentence that names what
    /// is missing, if not.
    pub fn check(&self) -> Result<()> {
        let wrong = |sentence| Err(Error::BadInput(sentence));
        if !self.has(&Role::Area) && !self.has(&Role::AreaName) {
            return wrong(t!("read-no-area"));
        }
        if !self.has(&Role::Period) && !self.has(&Role::Start) {
            return wrong(t!("read-no-period-column"));
        }
        let is_named = self.has(&Role::Indicator) || self.has(&Role::IndicatorName);
        match (self.is_wide(), is_named, self.has(&Role::Value)) {
            (true, false, false) | (false, true, true) => Ok(()),
            (true, _, _) => wrong(t!("read-both-shapes")),
            (false, true, false) => wrong(t!("read-no-value")),
            (false, false, _) => wrong(t!("read-no-indicator")),
        }
    }
}

/// Whether a row holds tags of HXL and nothing else.
fn is_tag_row(row: &Record) -> bool {
    row.fields()
        .all(|field| field.is_empty() || Tag::of(field).is_some())
}

/// The row with the headings: the one whose cells are known best; the one
/// above the tags or the first with several cells, where none is known.
fn headings_row(
    rows: &[Record],
    tags: Option<usize>,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Option<usize> {
    // The headings stand above the tags, or right under them.
    let last = tags.map_or(rows.len(), |place| (place + 2).min(rows.len()));
    let places = || (0..last).filter(|place| Some(*place) != tags);
    let known = |place: usize| known(&rows[place], is_indicator);
    // One code alone may stand in a row of data, or in a title.
    let enough = |place: &usize| known(*place) > 1;
    let best = places().filter(enough).reduce(|best, next| {
        if known(next) > known(best) {
            next
        } else {
            best
        }
    });
    let cells = |place: &usize| {
        rows[*place]
            .fields()
            .filter(|cell| !cell.is_empty())
            .count()
    };
    match tags {
        Some(tags) => best.or_else(|| tags.checked_sub(1).filter(|place| cells(place) > 1)),
        None => best
            .or_else(|| places().find(|place| cells(place) > 1))
            .or(Some(0)),
    }
}

/// How many different roles the cells of a row name.
fn known(row: &Record, is_indicator: &dyn Fn(&str) -> bool) -> usize {
    let wishes = row.fields().map(|cell| of_heading(cell, is_indicator));
    let first = wishes.filter_map(|wishes| wishes.into_iter().next());
    let roles: std::collections::HashSet<Role> = first.map(|(_, role)| role).collect();
    roles.len()
}

fn of_heading(heading: &str, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
    let named = names::wishes(heading);
    if named.is_empty() {
        let figure = names::figure(heading, is_indicator);
        return figure.map(|role| (9, role)).into_iter().collect();
    }
    named
}

fn columns(
    headings: Option<&Record>,
    tags: Option<&Record>,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Vec<Column> {
    let width = headings.iter().chain(&tags).map(|row| row.len()).max();
    let cell = |row: Option<&Record>, column| row.map_or("", |row| row.field(column)).to_owned();
    let mut columns = Vec::new();
    let mut wishes = Vec::new();
    for column in 0..width.unwrap_or_default() {
        let (heading, tag) = (cell(headings, column), cell(tags, column));
        let of_tag = Tag::of(&tag).map(|tag| tag.wishes(is_indicator));
        let mut wished = of_tag.unwrap_or_default();
        wished.extend(of_heading(&heading, is_indicator));
        wishes.push(wished);
        let role = Role::Ignored;
        columns.push(Column { heading, tag, role });
    }
    let mut header = Header {
        columns,
        line: 0,
        last_line: 0,
    };
    grant(&mut header, wishes);
    settle(&mut header);
    header.columns
}

/// Gives each role to the column that asks for it most surely.
fn grant(header: &mut Header, wishes: Vec<Vec<Wish>>) {
    let mut all: Vec<(u8, usize, Role)> = Vec::new();
    for (column, wishes) in wishes.into_iter().enumerate() {
        all.extend(wishes.into_iter().map(|(sure, role)| (sure, column, role)));
    }
    all.sort_by_key(|(sure, column, _)| (std::cmp::Reverse(*sure), *column));
    for (_, column, role) in all {
        if header.columns[column].role == Role::Ignored && !header.has(&role) {
            header.columns[column].role = role;
        }
    }
}

/// Leaves aside what the rest makes needless.
fn settle(header: &mut Header) {
    // Our own files name the period's last day beside the period.
    if header.has(&Role::Period) {
        drop_roles(header, |role| matches!(role, Role::Start | Role::End));
    }
    let is_long = (header.has(&Role::Indicator) || header.has(&Role::IndicatorName))
        && header.has(&Role::Value);
    if is_long {
        drop_roles(header, |role| matches!(role, Role::Figure { .. }));
    } else if header.is_wide() {
        drop_roles(header, |role| {
            matches!(
                role,
                Role::Indicator | Role::IndicatorName | Role::Value | Role::Status | Role::Answers
            )
        });
    }
}

fn drop_roles(header: &mut Header, is_needless: impl Fn(&Role) -> bool) {
    for column in &mut header.columns {
        if is_needless(&column.role) {
            column.role = Role::Ignored;
        }
    }
}
