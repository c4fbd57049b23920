//! Tables of figures: planned, published by others, posted, added up.

use std::collections::BTreeSet;

use super::{Field, Package, Table, Type, flag, perhaps};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::{Amount, Status, TOTAL};
use crate::models::indicator::{Indicator, Sector};
use crate::models::provisional::Reach;
use crate::models::statement::{self, Of, StatementKind};
use crate::models::target;
use crate::reports::disclosure::Shown;
use crate::reports::figures::Figures;
use crate::reports::filter::{Filter, Request};
use crate::reports::observations::Observations;
use crate::reports::reading::Window;
use crate::reports::series::{self, Spot};
use crate::reports::sheet::{Field as Given, Pages, Taker, take_cells};
use crate::reports::statements;
use crate::reports::table::Cell;

/// How many rows are read at once where it is by number or code.
pub(super) const AT_ONCE: usize = 500;

const AREA: Field = Field::text("area_code", "The area")
    .names("areas")
    .required();
const INDICATOR: Field = Field::text("indicator_code", "What is counted").names("indicators");
const BREAKDOWN: Field = Field::text("breakdown", "Of which part; total is the whole")
    .names("breakdowns")
    .required();
const PERIOD: Field =
    Field::text("period", "Month, quarter or year: 2025-03, 2025-Q1, 2025").required();
const VALUE: Field = Field::new(
    "value",
    Type::Number,
    "In the indicator's unit; empty where the state says why",
);
const STATE: Field = Field::text("state", "exact; rounded to 5 to protect people; fewer_than_five: 1 to 4 people; withheld: cannot be shown without telling on few people; missing: not reported").one_of(Shown::WORDS);
const SOURCE: Field = Field::text(
    "source_code",
    "Who published it; empty: the office that reported",
)
.names("sources");

fn exact(amount: Amount) -> Cell {
    Cell::figure(Shown::Exact(amount), 4)
}

/// A figure that may be written, and in which state it is.
fn stated(shown: Shown) -> [Cell; 2] {
    let value = match shown.amount() {
        Some(_) => Cell::figure(shown, 4),
        None => Cell::default(),
    };
    [value, Cell::text(shown.word())]
}

pub(super) static TARGETS: Table = Table {
    name: "targets",
    about: "What is planned, and what things started from.",
    fields: &[
        INDICATOR.required(),
        AREA,
        Field::text("kind", "A plan or where things started")
            .one_of(&["target", "baseline"])
            .required(),
        Field::new("from_day", Type::Day, "First day that it is for").required(),
        Field::new("by_day", Type::Day, "Last day that it is for").required(),
        Field::new("value", Type::Number, "In the indicator's unit").required(),
        SOURCE,
    ],
    key: &[],
    rows: targets,
};

fn targets(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let ids: Vec<i32> = package.indicators().map(|indicator| indicator.id).collect();
    for target in target::of_indicators(connection, &ids)? {
        let source = target.source.map(|source| source.code);
        package.sources.extend(source.clone());
        take_cells(
            &[
                perhaps(package.indicator(target.indicator_id)),
                Cell::text(package.area(target.area_id)),
                Cell::text(if target.is_baseline {
                    "baseline"
                } else {
                    "target"
                }),
                Cell::text(target.from_day.to_string()),
                Cell::text(target.by_day.to_string()),
                exact(target.amount),
                perhaps(source),
            ],
            sink,
        )?;
    }
    Ok(())
}

pub(super) static STATEMENTS: Table = Table {
    name: "statements",
    about: "What others published: beside the programme's own figures, never added to them.",
    fields: &[
        INDICATOR,
        AREA,
        Field::text("kind", "Counted, planned, or where things started")
            .one_of(StatementKind::WORDS)
            .required(),
        Field::text("label", "What it counts, in the publisher's words"),
        Field::text("sector", "Sector")
            .one_of(Sector::WORDS)
            .required(),
        Field::text("unit", "What it is counted in"),
        Field::new("from_day", Type::Day, "First day that it is for"),
        Field::new("to_day", Type::Day, "Last day that it is for"),
        Field::text("published_when", "When, in the publisher's words"),
        Field::new("value", Type::Number, "In its own unit").required(),
        SOURCE,
        Field::text("note", "What to know about it"),
    ],
    key: &[],
    rows: published,
};

fn published(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let keys = statements::visible_keys(connection, &package.programme, package.viewer, &Of::All)?;
    for some in keys.chunks(AT_ONCE) {
        for statement in statement::list(connection, some)? {
            let value = exact(statement.amount());
            let source = statement.source.map(|source| source.code);
            package.sources.extend(source.clone());
            let day = |day: Option<chrono::NaiveDate>| perhaps(day.map(|day| day.to_string()));
            take_cells(
                &[
                    perhaps(statement.indicator_id.and_then(|id| package.indicator(id))),
                    Cell::text(package.area(statement.area_id)),
                    Cell::text(statement.kind.word()),
                    Cell::text(statement.label),
                    Cell::text(statement.sector.word()),
                    Cell::text(statement.unit),
                    day(statement.from_day),
                    day(statement.to_day),
                    Cell::text(statement.published_when),
                    value,
                    perhaps(source),
                    Cell::text(statement.note),
                ],
                sink,
            )?;
        }
    }
    Ok(())
}

pub(super) static OBSERVATIONS: Table = Table {
    name: "observations",
    about: "Every posted cell: what was reported and approved, or published and imported.",
    fields: &[
        INDICATOR.required(),
        AREA,
        BREAKDOWN,
        PERIOD,
        Field::text(
            "status",
            "number; unavailable: nobody knows it; inapplicable: there is nothing to count",
        )
        .one_of(Status::WORDS)
        .required(),
        VALUE,
        STATE,
        Field::new("answers", Type::Whole, "Number of answers behind a score"),
        Field::new(
            "day",
            Type::Day,
            "The day on which it was true, where that is known",
        ),
        SOURCE,
        Field::text("note", "What was noted with it"),
        Field::new("posted_on", Type::Moment, "When it was posted").required(),
    ],
    key: &["indicator_code", "area_code", "breakdown", "period"],
    rows: observations,
};

fn observations(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let columns = Observations::columns();
    // The state has no column there: it is made from the value.
    let mut places = Vec::new();
    for field in OBSERVATIONS.fields.iter().filter(|f| f.name != "state") {
        let at = columns.iter().position(|column| column.key == field.name);
        let at = at.ok_or_else(|| Error::Internal(format!("no column {}", field.name)))?;
        places.push((field.name, at));
    }
    let (breakdowns, sources) = (&mut package.breakdowns, &mut package.sources);
    let mut all = Observations::open(connection, package.viewer, &Filter::default())?;
    let mut pick = |row: &[Given<'_>]| {
        let mut picked = Vec::with_capacity(OBSERVATIONS.fields.len());
        for &(name, at) in &places {
            match (name, row[at]) {
                ("value", Given::Figure(Shown::Missing)) => {
                    picked.extend([Given::Empty, Given::Empty]);
                }
                ("value", Given::Figure(shown)) => {
                    let value = shown.amount().map_or(Given::Empty, |_| row[at]);
                    picked.extend([value, Given::Text(shown.word())]);
                }
                (_, other) => picked.push(other),
            }
            match (name, row[at]) {
                ("breakdown", Given::Text(code)) => note(breakdowns, code),
                ("source_code", Given::Text(code)) => note(sources, code),
                _ => {}
            }
        }
        sink(&picked)
    };
    while all.next(connection, &mut pick)? {}
    Ok(())
}

fn note(met: &mut BTreeSet<String>, code: &str) {
    if !code.is_empty() && !met.contains(code) {
        met.insert(code.to_owned());
    }
}

pub(super) static TOTALS: Table = Table {
    name: "totals",
    about: "The figure of every area for every period, as pages show it: added up over the areas inside, a stock carried forward until it is reported again, a ratio recomputed.",
    fields: &[
        INDICATOR.required(),
        AREA,
        BREAKDOWN,
        PERIOD,
        VALUE,
        STATE.required(),
        Field::new(
            "is_carried",
            Type::Flag,
            "Whether nobody reported for this very period, so that an older value stands",
        )
        .required(),
        Field::new(
            "reported",
            Type::Whole,
            "How many areas, or reports, have a number behind it",
        )
        .required(),
        Field::new("expected", Type::Whole, "How many should have").required(),
    ],
    key: &["indicator_code", "area_code", "breakdown", "period"],
    rows: totals,
};

fn totals(
    package: &mut Package,
    connection: &mut DbConnection,
    sink: &mut Taker<'_>,
) -> Result<()> {
    let request = Request {
        viewer: package.viewer,
        reach: Reach::Nobody,
        filter: Filter::default(),
    };
    let programme = &package.programme;
    let areas: Vec<i32> = programme.tree.all().iter().map(|area| area.id).collect();
    let mut named = BTreeSet::new();
    // One indicator after the other, so that only its totals are in memory.
    for indicator in package.indicators() {
        let figures = Figures::load(
            connection,
            programme,
            &package.forms,
            &request,
            &[indicator],
            &areas,
        )?;
        for area in programme.tree.all() {
            let parts = figures.breakdowns(indicator.id, area.id);
            for breakdown_id in std::iter::once(TOTAL).chain(parts) {
                let Some(part) = programme.catalogue.breakdown(breakdown_id) else {
                    continue;
                };
                note(&mut named, &part.code);
                let window = Window::default();
                for spot in series::spots(&figures, indicator, area.id, breakdown_id, window) {
                    take_cells(&total(indicator, &area.code, &part.code, &spot), sink)?;
                }
            }
        }
    }
    package.breakdowns.extend(named);
    Ok(())
}

fn total(indicator: &Indicator, area: &str, breakdown: &str, spot: &Spot) -> Vec<Cell> {
    let [value, state] = stated(spot.reading.shown);
    vec![
        Cell::text(&indicator.code),
        Cell::text(area),
        Cell::text(breakdown),
        Cell::text(spot.period.to_string()),
        value,
        state,
        flag(spot.is_carried),
        Cell::count(spot.reading.coverage.have),
        Cell::count(spot.reading.coverage.expected),
    ]
}
