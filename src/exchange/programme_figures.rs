//! A programme's figures: each row becomes a posting, a target, a statement,
//! or is left out with its reason.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use serde::Deserialize;

use super::files::{Codes, Files, Place};
use crate::db::DbConnection;
use crate::db::schema::{indicators, statements, targets};
use crate::error::Result;
use crate::ledger::{Period, Value};
use crate::models::form::{Field, Forms};
use crate::models::indicator::Sector;
use crate::models::report::{Entries, Entry};
use crate::models::report_change::Key;
use crate::models::report_import::{self, Arrival, Bringer, Until};
use crate::models::statement::StatementKind;

/// What was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Cells posted to the ledger.
    pub postings: usize,
    /// Targets and baselines.
    pub targets: usize,
    /// Statements beside the ledger.
    pub statements: usize,
    /// Rows left out, each with its reason in the file.
    pub omitted: usize,
}

/// A row of `figures.csv` or `projects.csv`: the figure as published, and what
/// it becomes.
#[derive(Deserialize)]
struct FigureRow {
    area: String,
    #[serde(default)]
    project: String,
    published_as: String,
    unit: String,
    when: String,
    source: String,
    note: String,
    becomes: String,
    indicator: String,
    breakdown: String,
    period: String,
    day: String,
    amount: String,
    kind: String,
    sector: String,
    reason: String,
}

impl FigureRow {
    /// The note as collected and, where the row says more, why it became what
    /// it did: a reader of the figure must learn both.
    fn full_note(&self) -> String {
        let why = if self.reason.starts_with("label:") {
            ""
        } else {
            self.reason.as_str()
        };
        let parts = [self.note.as_str(), why];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(". ")
    }
}

struct Figure {
    place: Place,
    row: FigureRow,
    area_id: i32,
    indicator_id: Option<i32>,
    source_id: Option<i32>,
}

/// Reads both files; posts what is to be posted as one block.
pub(super) fn import_figures(
    connection: &mut DbConnection,
    files: &Files,
    codes: &Codes,
    forms: &Forms,
    author: &str,
    now: NaiveDateTime,
) -> Result<Loaded> {
    let mut loaded = Loaded::default();
    let mut reports: BTreeMap<Key, Entries> = BTreeMap::new();
    let mut rows = files.rows::<FigureRow>("figures.csv")?;
    rows.extend(files.rows::<FigureRow>("projects.csv")?);
    for (place, row) in rows {
        let figure = Figure {
            area_id: place.find(&codes.areas, "area", &row.area)?,
            indicator_id: if row.indicator.is_empty() {
                None
            } else {
                Some(place.find(&codes.indicators, "indicator", &row.indicator)?)
            },
            source_id: if row.source.is_empty() {
                None
            } else {
                Some(place.find(&codes.sources, "source", &row.source)?)
            },
            place,
            row,
        };
        match figure.row.becomes.as_str() {
            "posting" => {
                figure.draft(codes, forms, &mut reports)?;
                loaded.postings += 1;
            }
            "target" => {
                figure.target(connection)?;
                loaded.targets += 1;
            }
            "statement" => {
                figure.statement(connection)?;
                loaded.statements += 1;
            }
            "omitted" if !figure.row.reason.is_empty() => loaded.omitted += 1,
            "omitted" => return Err(place.wrong("say why the row is left out")),
            other => {
                return Err(place.wrong(format!(
                    "{other:?} is not one of: posting, target, statement, omitted"
                )));
            }
        }
    }
    let arrivals = reports.into_iter().map(|(key, figures)| Arrival {
        key,
        seen: None,
        changes: figures
            .into_iter()
            .map(|(field, entry)| (field, Some(entry)))
            .collect(),
    });
    let bringer = Bringer {
        until: Until::Posted {
            takes_drafts: false,
        },
        user: None,
        author,
        note: "Figures of the programme's files",
        subject: "programme",
        about: "",
        at: now,
    };
    report_import::import(connection, &bringer, arrivals)?;
    Ok(loaded)
}

impl Figure {
    fn indicator(&self) -> Result<i32> {
        self.indicator_id
            .ok_or_else(|| self.place.wrong("name the indicator"))
    }

    /// Puts the figure into the report that would have brought it.
    fn draft(
        &self,
        codes: &Codes,
        forms: &Forms,
        reports: &mut BTreeMap<Key, Entries>,
    ) -> Result<()> {
        let (place, row) = (self.place, &self.row);
        let breakdown = if row.breakdown.is_empty() {
            "total"
        } else {
            &row.breakdown
        };
        let field = Field {
            indicator_id: self.indicator()?,
            breakdown_id: place.find(&codes.breakdowns, "breakdown", breakdown)?,
        };
        let period: Period = place.parse(&row.period)?;
        let form = forms
            .form_for(field, self.area_id, period)
            .filter(|form| form.period_length == period.length())
            .ok_or_else(|| {
                place.wrong(format!(
                    "no form asks {} for {} ({breakdown}) in {period}",
                    row.area, row.indicator
                ))
            })?;
        let entry = Entry {
            value: Value::number(place.amount(&row.amount)?),
            day: place.optional(&row.day)?,
            source_id: self.source_id,
            note: row.full_note(),
            is_copied: false,
        };
        let entries = reports
            .entry(Key {
                form_id: form.id,
                area_id: self.area_id,
                period: period.first_month(),
            })
            .or_default();
        match entries.insert(field, entry) {
            None => Ok(()),
            Some(_) => Err(place.wrong("another row posts the same cell")),
        }
    }

    fn target(&self, connection: &mut DbConnection) -> Result<()> {
        let (place, row) = (self.place, &self.row);
        let by: Period = place.parse(&row.period)?;
        diesel::insert_into(targets::table)
            .values((
                targets::indicator_id.eq(self.indicator()?),
                targets::area_id.eq(self.area_id),
                targets::kind.eq(if row.kind == "baseline" {
                    "baseline"
                } else {
                    "target"
                }),
                targets::from_day.eq(by.first_day()),
                targets::by_day.eq(by.last_day()),
                targets::value.eq(place.amount(&row.amount)?.units()),
                targets::source_id.eq(self.source_id),
                targets::note.eq(&row.note),
            ))
            .execute(connection)
            .map_err(|error| match error {
                diesel::result::Error::DatabaseError(
                    diesel::result::DatabaseErrorKind::UniqueViolation,
                    _,
                ) => place.wrong("another row, or targets.csv, gives the same target"),
                other => other.into(),
            })?;
        Ok(())
    }

    fn statement(&self, connection: &mut DbConnection) -> Result<()> {
        let (place, row) = (self.place, &self.row);
        let days: Option<(NaiveDate, NaiveDate)> = match row.day.split_once('/') {
            Some((from, to)) => Some((place.parse(from)?, place.parse(to)?)),
            None => place.optional::<NaiveDate>(&row.day)?.map(|day| (day, day)),
        };
        let of_indicator = match self.indicator_id {
            Some(id) => Some(
                indicators::table
                    .find(id)
                    .select((indicators::name, indicators::unit, indicators::sector))
                    .first::<(String, String, Sector)>(connection)?,
            ),
            None => None,
        };
        let label = row
            .reason
            .strip_prefix("label:")
            .map(|label| label.trim().to_owned());
        let (label, unit, sector) = match of_indicator {
            Some((name, unit, sector)) => (name, unit, sector),
            None => (
                label.unwrap_or_else(|| row.published_as.replace('_', " ")),
                row.unit.clone(),
                place.parse(&row.sector)?,
            ),
        };
        let label = if row.project.is_empty() || label.contains(&row.project) {
            label
        } else {
            format!("{label}: {}", row.project)
        };
        diesel::insert_into(statements::table)
            .values((
                statements::area_id.eq(self.area_id),
                statements::indicator_id.eq(self.indicator_id),
                statements::kind.eq(place.parse::<StatementKind>(&row.kind)?),
                statements::label.eq(label),
                statements::sector.eq(sector),
                statements::unit.eq(unit),
                statements::from_day.eq(days.map(|(from, _)| from)),
                statements::to_day.eq(days.map(|(_, to)| to)),
                statements::published_when.eq(&row.when),
                statements::value.eq(place.amount(&row.amount)?.units()),
                statements::source_id.eq(self.source_id),
                statements::note.eq(row.full_note()),
            ))
            .execute(connection)?;
        Ok(())
    }
}
