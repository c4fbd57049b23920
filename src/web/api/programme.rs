//! The programme, its areas, its catalogue and its forms.

use serde::Deserialize;
use utoipa::IntoParams;

use super::answer::{Cut, Good, Page};
use super::asked::{Asked, Code, given};
use super::caller::Caller;
use super::json::{self, OtherCode, Place};
use super::problem::Outcome;
use crate::error::Result;
use crate::models::area::{self, Level};
use crate::models::form::Forms;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::target::{self, Target};
use crate::reports::{indicator, method};

/// The programme itself.
pub async fn programme(caller: Caller) -> Outcome<Good<json::Programme>> {
    let viewer = caller.viewer();
    let read = caller.read(move |connection| {
        let programme = Programme::load(connection)?;
        Ok(json::Programme::of(&programme, viewer))
    });
    Ok(Good::read(read.await?))
}

/// Which areas.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfAreas {
    /// Only this area and what is inside it.
    area: Option<String>,
    /// Only areas of this level, such as `district`.
    level: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// Areas.
pub async fn areas(caller: Caller, asked: Asked<OfAreas>) -> Outcome<Good<Page<json::Area>>> {
    let Asked(asked) = asked;
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let level = read_word::<Level>(&asked.level)?;
        let tree = area::Tree::load(connection)?;
        let within = within(&tree, &asked.area)?;
        let rows = tree
            .all()
            .iter()
            .filter(|area| level.is_none_or(|level| area.level == level))
            .filter(|area| within.is_none_or(|above| tree.is_within(area.id, above)))
            .map(|area| (vec![area.id.into()], area));
        let page = cut.page(rows);
        Ok(page.map(|area| json::Area::of(area, &tree)))
    });
    Ok(Good::read(read.await?))
}

/// The row number of the area that somebody asks for, if they do.
pub fn within(tree: &area::Tree, code: &Option<String>) -> Result<Option<i32>> {
    let found = given(code).map(|code| tree.find(code).map(|area| area.id));
    found.transpose()
}

/// One of a list of words, if somebody asks for one.
pub fn read_word<T: std::str::FromStr<Err = String>>(text: &Option<String>) -> Result<Option<T>> {
    let read = given(text).map(str::parse).transpose();
    read.map_err(crate::error::Error::BadInput)
}

/// One area.
pub async fn area(caller: Caller, code: Code) -> Outcome<Good<Place>> {
    let read = caller.read(move |connection| {
        let tree = area::Tree::load(connection)?;
        let found = tree.find(&code.0)?;
        let codes = |areas: Vec<&area::Area>| areas.iter().map(|area| area.code.clone()).collect();
        let others = area::other_codes(connection, found.id)?.into_iter();
        Ok(Place {
            area: json::Area::of(found, &tree),
            other_codes: others
                .map(|(scheme, code, note)| OtherCode { scheme, code, note })
                .collect(),
            above: codes(tree.ancestors(found.id)),
            inside: codes(tree.children(found.id).collect()),
            note: found.note.clone(),
        })
    });
    Ok(Good::read(read.await?))
}

/// Which indicators.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfIndicators {
    /// Only indicators of this sector, such as `housing`.
    sector: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// Indicators.
pub async fn indicators(
    caller: Caller,
    asked: Asked<OfIndicators>,
) -> Outcome<Good<Page<json::Indicator>>> {
    let (viewer, Asked(asked)) = (caller.viewer(), asked);
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let sector = read_word::<Sector>(&asked.sector)?;
        let catalogue = Programme::load(connection)?.catalogue;
        let rows = (catalogue.all().iter())
            .filter(|indicator| viewer.sees(indicator))
            .filter(|indicator| sector.is_none_or(|sector| indicator.sector == sector))
            .map(|indicator| (vec![indicator.id.into()], indicator));
        let page = cut.page(rows);
        Ok(page.map(|indicator| json::Indicator::of(indicator, &catalogue)))
    });
    Ok(Good::read(read.await?))
}

/// One indicator.
pub async fn indicator(caller: Caller, code: Code) -> Outcome<Good<json::Method>> {
    let viewer = caller.viewer();
    let read = caller.read(move |connection| {
        let programme = Programme::load(connection)?;
        let found = indicator::find(&programme, viewer, &code.0)?;
        Ok(json::Method {
            indicator: json::Indicator::of(found, &programme.catalogue),
            method: method::method(&programme, found),
        })
    });
    Ok(Good::read(read.await?))
}

/// Where a list begins.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfForms {
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// Forms. Who has a role somewhere may fill in or see reports, so they see
/// every line; the public sees those of public indicators.
pub async fn forms(caller: Caller, asked: Asked<OfForms>) -> Outcome<Good<Page<json::Form>>> {
    let (viewer, Asked(asked)) = (caller.viewer(), asked);
    let has_role = !caller.actor.grants.is_empty();
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let programme = Programme::load(connection)?;
        let forms = Forms::load(connection)?;
        let rows = forms.all().iter().map(|form| (vec![form.id.into()], form));
        let page = cut.page(rows);
        let sees = |indicator: &Indicator| has_role || viewer.sees(indicator);
        Ok(page.map(|form| json::Form::of(form, &forms, &programme, sees)))
    });
    Ok(Good::read(read.await?))
}

/// Which targets.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfTargets {
    /// Only this indicator.
    indicator: Option<String>,
    /// Only this area and what is inside it.
    area: Option<String>,
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// Targets and baselines.
pub async fn targets(caller: Caller, asked: Asked<OfTargets>) -> Outcome<Good<Page<json::Target>>> {
    let (viewer, Asked(asked)) = (caller.viewer(), asked);
    let read = caller.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let programme = Programme::load(connection)?;
        let within = within(&programme.tree, &asked.area)?;
        let indicators: Vec<i32> = match given(&asked.indicator) {
            Some(code) => vec![indicator::find(&programme, viewer, code)?.id],
            None => (programme.catalogue.all().iter())
                .filter(|indicator| viewer.sees(indicator))
                .map(|indicator| indicator.id)
                .collect(),
        };
        let mut rows: Vec<_> = target::of_indicators(connection, &indicators)?
            .into_iter()
            .filter(|t| within.is_none_or(|above| programme.tree.is_within(t.area_id, above)))
            .map(|target| (target_key(&target), target))
            .collect();
        rows.sort_by(|one, other| one.0.cmp(&other.0));
        Ok(cut.page(rows).map(|t| json::Target::of(&t, &programme)))
    });
    Ok(Good::read(read.await?))
}

fn target_key(target: &Target) -> Vec<i64> {
    let day = |day: chrono::NaiveDate| i64::from(chrono::Datelike::num_days_from_ce(&day));
    vec![
        target.indicator_id.into(),
        target.area_id.into(),
        day(target.by_day),
        target.is_baseline.into(),
        day(target.from_day),
    ]
}
