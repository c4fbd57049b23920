//! Figures with what stands behind them.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::answer::{Cut, Good, Onward, Page};
use super::asked::{Asked, given, parsed};
use super::caller::Caller;
use super::json;
use super::number::Figure;
use super::problem::Outcome;
use super::programme::within;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::{Catalogue, Indicator};
use crate::models::programme::Programme;
use crate::reports::figures::Figures;
use crate::reports::filter::{Filter, Request};
use crate::reports::indicator::find;
use crate::reports::reading;
use crate::reports::series::{Spot, spots};

/// What periods are written like.
pub const PERIOD: &str = "2026-03, 2026-Q1 or 2026";

/// Who stands behind a figure.
#[derive(Serialize, ToSchema)]
pub struct Coverage {
    /// How many have a number.
    pub have: i64,
    /// How many should have.
    pub expected: i64,
    /// What is counted: areas, or reports of a flow over several periods.
    pub counts: &'static str,
    /// The oldest period of a number behind it: since then it is carried forward.
    pub oldest: Option<String>,
    /// The newest such period.
    pub newest: Option<String>,
}

impl From<reading::Coverage> for Coverage {
    fn from(coverage: reading::Coverage) -> Self {
        Self {
            have: coverage.have,
            expected: coverage.expected,
            counts: if coverage.counts_reports {
                "reports"
            } else {
                "areas"
            },
            oldest: coverage.oldest.map(|period| period.to_string()),
            newest: coverage.newest.map(|period| period.to_string()),
        }
    }
}

/// Which series.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfSeries {
    /// The indicator's code.
    indicator: String,
    /// The area's code; the whole programme if it is left out.
    area: Option<String>,
    /// The breakdown's code; the one that pages show if it is left out.
    breakdown: Option<String>,
    /// The first period: 2026-03, 2026-Q1 or 2026.
    from: Option<String>,
    /// The last period.
    to: Option<String>,
    /// As it was known at the end of this day, such as 2026-03-31.
    known: Option<String>,
    /// `posted`, or `provisional` with what is not approved yet.
    figures: Option<String>,
}

/// One indicator of one area over time.
#[derive(Serialize, ToSchema)]
pub struct Series {
    /// The indicator's code.
    pub indicator: String,
    /// The area's code.
    pub area: String,
    /// The breakdown's code.
    pub breakdown: String,
    /// The unit of the values.
    pub unit: String,
    /// One for each period, in order.
    pub points: Vec<Point>,
}

impl Onward for Series {}

/// One period of a series.
#[derive(Serialize, ToSchema)]
pub struct Point {
    /// The period.
    pub period: String,
    /// Its last day.
    #[schema(format = Date)]
    pub last_day: String,
    /// The value.
    pub figure: Figure,
    /// Whether nobody reported for this very period, so that an older value stands.
    pub is_carried: bool,
    /// Whether it holds something that is not approved yet.
    pub is_provisional: bool,
    /// Who stands behind it.
    pub coverage: Coverage,
}

impl From<Spot> for Point {
    fn from(spot: Spot) -> Self {
        Self {
            period: spot.period.to_string(),
            last_day: spot.period.last_day().to_string(),
            figure: spot.reading.shown.into(),
            is_carried: spot.is_carried,
            is_provisional: spot.is_open,
            coverage: spot.reading.coverage.into(),
        }
    }
}

/// The filter of what both ask for.
fn filter(
    period: &Option<String>,
    known: &Option<String>,
    figures: &Option<String>,
) -> Result<Filter> {
    let pair = |name: &str, value: &Option<String>| {
        given(value).map(|value| (name.to_owned(), value.to_owned()))
    };
    let pairs: Vec<_> = [
        pair("period", period),
        pair("known", known),
        pair("figures", figures),
    ]
    .into_iter()
    .flatten()
    .collect();
    Filter::read(&pairs, &["period", "known", "figures"])
}

/// The breakdown of this code, or the one that pages show.
fn breakdown(catalogue: &Catalogue, code: &Option<String>, usual: i32) -> Result<i32> {
    let Some(code) = given(code) else {
        return Ok(usual);
    };
    let found = catalogue.breakdown_of(code).map(|breakdown| breakdown.id);
    found.ok_or_else(|| Error::NotFound(format!("There is no breakdown {code:?}.")))
}

/// The area asked for, or the whole programme.
fn shown_area<'a>(programme: &'a Programme, code: &Option<String>) -> Result<&'a Area> {
    match given(code) {
        Some(code) => programme.tree.find(code),
        None => (programme.area()).ok_or_else(|| Error::NotFound("There are no areas yet.".into())),
    }
}

/// One indicator of one area over time.
pub async fn series(caller: Caller, asked: Asked<OfSeries>) -> Outcome<Good<Series>> {
    let Asked(asked) = asked;
    let request = caller.request(filter(&asked.to, &asked.known, &asked.figures)?);
    let from: Option<Period> = parsed("period", &asked.from, PERIOD)?;
    let read = caller.read(move |connection| {
        let programme = Programme::load(connection)?;
        let forms = Forms::load(connection)?;
        let indicator = find(&programme, request.viewer, &asked.indicator)?;
        let area = shown_area(&programme, &asked.area)?;
        let figures = load(
            connection,
            &programme,
            &forms,
            &request,
            &[indicator],
            &[area.id],
        )?;
        let catalogue = &programme.catalogue;
        let id = breakdown(catalogue, &asked.breakdown, figures.lead(indicator))?;
        let points = spots(&figures, indicator, area.id, id, request.filter.window());
        let since = |spot: &Spot| from.is_none_or(|f| spot.period.first_month() >= f.first_month());
        Ok(Series {
            indicator: indicator.code.clone(),
            area: area.code.clone(),
            breakdown: code(catalogue, id),
            unit: indicator.unit.clone(),
            points: points.into_iter().filter(since).map(Point::from).collect(),
        })
    });
    Ok(Good::read(read.await?))
}

fn load<'a>(
    connection: &mut DbConnection,
    programme: &'a Programme,
    forms: &Forms,
    request: &Request,
    indicators: &[&Indicator],
    areas: &[i32],
) -> Result<Figures<'a>> {
    Figures::load(connection, programme, forms, request, indicators, areas)
}

fn code(catalogue: &Catalogue, breakdown_id: i32) -> String {
    let found = catalogue.breakdown(breakdown_id);
    found.map_or_else(json::total, |breakdown| breakdown.code.clone())
}

/// Which totals.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfTotals {
    /// Only this indicator.
    indicator: Option<String>,
    /// The area's code; the whole programme if it is left out.
    area: Option<String>,
    /// `yes` for every area inside it too.
    inside: Option<String>,
    /// At the end of this period: 2026-03, 2026-Q1 or 2026.
    period: Option<String>,
    /// As it was known at the end of this day, such as 2026-03-31.
    known: Option<String>,
    /// `posted`, or `provisional` with what is not approved yet.
    figures: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// What stands for an indicator in an area.
#[derive(Serialize, ToSchema)]
pub struct Total {
    /// The indicator's code.
    pub indicator: String,
    /// The area's code.
    pub area: String,
    /// The breakdown's code: where only parts are reported, the first of them.
    pub breakdown: String,
    /// The unit of the value.
    pub unit: String,
    /// The period that it is of, if there is a figure.
    pub period: Option<String>,
    /// The value.
    pub figure: Figure,
    /// Who stands behind it.
    pub coverage: Coverage,
}

/// What stands now.
pub async fn totals(caller: Caller, asked: Asked<OfTotals>) -> Outcome<Good<Page<Total>>> {
    let Asked(asked) = asked;
    let request = caller.request(filter(&asked.period, &asked.known, &asked.figures)?);
    let read = caller.read(move |connection| page(connection, &request, &asked));
    Ok(Good::read(read.await?))
}

fn page(connection: &mut DbConnection, request: &Request, asked: &OfTotals) -> Result<Page<Total>> {
    let cut = Cut::read(&asked.cursor, asked.limit)?;
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let top = shown_area(&programme, &asked.area)?;
    let areas = match given(&asked.inside) {
        None | Some("no") => vec![top],
        Some("yes") => {
            let below = within(&programme.tree, &Some(top.code.clone()))?;
            let all = programme.tree.all().iter();
            let is_inside = |id| below.is_some_and(|above| programme.tree.is_within(id, above));
            all.filter(|area| is_inside(area.id)).collect()
        }
        Some(other) => {
            let detail =
                format!("{other:?} is neither yes nor no; write inside=yes or leave it out.");
            return Err(Error::BadInput(detail));
        }
    };
    let indicators: Vec<&Indicator> = match given(&asked.indicator) {
        Some(code) => vec![find(&programme, request.viewer, code)?],
        None => (programme.catalogue.all().iter())
            .filter(|indicator| request.viewer.sees(indicator))
            .collect(),
    };
    let pairs = indicators.iter().flat_map(|indicator| {
        let key = |area: &Area| vec![indicator.id.into(), area.id.into()];
        areas
            .iter()
            .map(move |area| (key(area), (*indicator, *area)))
    });
    let page = cut.page(pairs);
    let (asked, places): (Vec<&Indicator>, Vec<i32>) = page
        .items
        .iter()
        .map(|(indicator, area)| (*indicator, area.id))
        .unzip();
    let figures = load(connection, &programme, &forms, request, &asked, &places)?;
    Ok(page.map(|(indicator, area)| total(&figures, &programme, request, indicator, area)))
}

fn total(
    figures: &Figures<'_>,
    programme: &Programme,
    request: &Request,
    indicator: &Indicator,
    area: &Area,
) -> Total {
    let (period, reading) = figures.headline(indicator, area.id, request.filter.window());
    Total {
        indicator: indicator.code.clone(),
        area: area.code.clone(),
        breakdown: code(&programme.catalogue, figures.lead(indicator)),
        unit: indicator.unit.clone(),
        period: period.map(|period| period.to_string()),
        figure: reading.shown.into(),
        coverage: reading.coverage.into(),
    }
}
