//! Where the table begins and what its columns mean.

use std::collections::HashSet;

use super::grid::Record;
use super::names::{self, Wish};
use super::role::Role;
use super::source::File;
use super::tag::Tag;
use super::{periods, stacked};
use crate::error::{Error, Result};

/// In how many rows the head is looked for.
pub const HEAD_ROWS: usize = 20;

/// How many columns a table may have: a form with all breakdowns in wide form
/// has some hundred.
pub const MOST_COLUMNS: usize = 2_000;

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
        let mut rows: Vec<Row> = Vec::new();
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
            // Headings may take two rows.
            let stacked = rows.last().and_then(|above| {
                let one = stacked::as_one(&above.record, &record, is_indicator)?;
                Some((rows.len() - 1, one))
            });
            match stacked {
                Some((place, one)) => {
                    rows[place] = Row {
                        record: one,
                        last_line: record.line,
                    }
                }
                None => rows.push(Row {
                    record: record.clone(),
                    last_line: record.line,
                }),
            }
        }
        if rows.is_empty() {
            return Err(Error::BadInput(t!("read-empty")));
        }
        let tags = rows.iter().position(|row| is_tag_row(&row.record));
        let headings = headings_row(&rows, tags, is_indicator);
        let (headings, tags) = (
            headings.map(|place| &rows[place]),
            tags.map(|place| &rows[place]),
        );
        let lines = headings.iter().chain(&tags).map(|row| row.last_line);
        let last_line = lines.max().unwrap_or_default();
        let (headings, tags) = (headings.map(|row| &row.record), tags.map(|row| &row.record));
        Ok(Self {
            columns: columns(headings, tags, is_indicator),
            line: headings.or(tags).map_or(1, |row| row.line),
            last_line,
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

    /// Whether the table is wide: a column for each indicator or period.
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
        let figures = self.figures();
        let says = |what: fn(&Role) -> bool| {
            let mut said = figures.iter().map(|&place| what(&self.columns[place].role));
            (said.clone().any(|said| said), said.all(|said| said))
        };
        let has_period = self.has(&Role::Period) || self.has(&Role::Start);
        match says(Role::says_period) {
            (true, all) if has_period || !all => return wrong(t!("read-two-periods")),
            (false, _) if !has_period => return wrong(t!("read-no-period-column")),
            _ => {}
        }
        let is_named = self.has(&Role::Indicator) || self.has(&Role::IndicatorName);
        let (any, all) = says(Role::says_indicator);
        match (self.is_wide(), is_named, self.has(&Role::Value)) {
            (true, false, false) if all => Ok(()),
            (true, true, false) if !any => Ok(()),
            (false, true, true) => Ok(()),
            (true, false, _) if !any => wrong(t!("read-no-indicator")),
            (true, _, _) => wrong(t!("read-both-shapes")),
            (false, true, false) => wrong(t!("read-no-value")),
            (false, false, _) => wrong(t!("read-no-indicator")),
        }
    }
}

/// A row that may hold the head; headings in two rows are one.
struct Row {
    record: Record,
    last_line: usize,
}

/// Whether a row holds tags of HXL and nothing else.
fn is_tag_row(row: &Record) -> bool {
    row.fields()
        .all(|field| field.is_empty() || Tag::of(field).is_some())
}

/// The row with the headings: the one whose cells are known best; the one
/// above the tags or the first with several cells, where none is known.
fn headings_row(
    rows: &[Row],
    tags: Option<usize>,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Option<usize> {
    // The headings stand above the tags, or right under them.
    let last = tags.map_or(rows.len(), |place| (place + 2).min(rows.len()));
    let places = || (0..last).filter(|place| Some(*place) != tags);
    let known = |place: usize| known(&rows[place].record, is_indicator);
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
            .record
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
    let wishes = of_headings(row, is_indicator);
    let first = wishes.into_iter().filter_map(|of| of.into_iter().next());
    let roles: HashSet<Role> = first.map(|(_, role)| role).collect();
    roles.len()
}

/// What the headings of a row ask for.
fn of_headings(row: &Record, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Vec<Wish>> {
    let named: Vec<Vec<Wish>> = row.fields().map(names::wishes).collect();
    let asks = |wanted: [Role; 2]| {
        let mut roles = named.iter().flatten().map(|(_, role)| role);
        roles.any(|role| wanted.contains(role))
    };
    // A period alone may stand in a row of data. Above figures it stands beside
    // others, and beside words for areas and indicators.
    let is_by_period = asks([Role::Area, Role::AreaName])
        && asks([Role::Indicator, Role::IndicatorName])
        && row.fields().filter_map(periods::heading).count() > 1;
    let of_figure = |heading: &str| {
        let period = || periods::heading(heading).filter(|_| is_by_period);
        names::figure(heading, is_indicator)
            .or_else(|| Some(Role::figure("", "", &period()?)))
            .map(|role| (9, role))
    };
    let headings = named.into_iter().zip(row.fields());
    headings
        .map(|(named, heading)| match named.as_slice() {
            [] => of_figure(heading).into_iter().collect(),
            _ => named,
        })
        .collect()
}

fn columns(
    headings: Option<&Record>,
    tags: Option<&Record>,
    is_indicator: &dyn Fn(&str) -> bool,
) -> Vec<Column> {
    let width = headings.iter().chain(&tags).map(|row| row.len()).max();
    let cell = |row: Option<&Record>, column| row.map_or("", |row| row.field(column)).to_owned();
    let of_headings = headings.map(|row| of_headings(row, is_indicator));
    let mut of_headings = of_headings.unwrap_or_default().into_iter();
    let mut columns = Vec::new();
    let mut wishes = Vec::new();
    for column in 0..width.unwrap_or_default() {
        let (heading, tag) = (cell(headings, column), cell(tags, column));
        let of_tag = Tag::of(&tag).map(|tag| tag.wishes(is_indicator));
        let mut wished = of_tag.unwrap_or_default();
        wished.extend(of_headings.next().unwrap_or_default());
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
    let is_named = header.has(&Role::Indicator) || header.has(&Role::IndicatorName);
    if is_named && header.has(&Role::Value) {
        drop_roles(header, |role| matches!(role, Role::Figure { .. }));
    } else if is_named
        && header
            .columns
            .iter()
            .any(|column| column.role.says_period())
    {
        drop_roles(header, |role| {
            is_of_one_figure(role)
                || role.says_indicator()
                || matches!(role, Role::Period | Role::Year | Role::Start | Role::End)
        });
    } else if header.is_wide() {
        drop_roles(header, |role| {
            is_of_one_figure(role) || matches!(role, Role::Indicator | Role::IndicatorName)
        });
    }
}

/// What a row can say of its figure only where it has but one.
fn is_of_one_figure(role: &Role) -> bool {
    matches!(role, Role::Value | Role::Status | Role::Answers)
}

fn drop_roles(header: &mut Header, is_needless: impl Fn(&Role) -> bool) {
    for column in &mut header.columns {
        if is_needless(&column.role) {
            column.role = Role::Ignored;
        }
    }
}
