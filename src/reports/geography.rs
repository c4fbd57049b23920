//! Areas with their shapes and figures, for maps elsewhere.

use std::collections::HashMap;

use super::disclosure::Shown;
use super::figures::Figures;
use super::filter::{Asker, FIGURES_OF_AREA, Request};
use super::places::{common_period, exists};
use super::reading::Window;
use super::sector::area_of;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::boundary::{self, Ring};
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::names;
use crate::models::programme::Programme;

/// Areas of a programme and what is known of them.
pub struct Geography {
    /// The programme, for its notes.
    pub programme: Programme,
    /// The indicators whose figures the places have, in order.
    pub indicators: Vec<Indicator>,
    /// The areas, each inside one before it.
    pub places: Vec<Place>,
}

/// An area.
pub struct Place {
    /// The area.
    pub area: Area,
    /// The code of the area that it is in.
    pub parent: Option<String>,
    /// Its names in the other languages, empty where there is none.
    pub names: [String; names::OTHERS.len()],
    /// Its outlines, where boundaries were imported.
    pub rings: Vec<Ring>,
    /// One figure for each indicator.
    pub figures: Vec<Figure>,
}

/// A figure of an area.
pub struct Figure {
    /// As the viewer may see it.
    pub shown: Shown,
    /// What it is of; none where nothing was reported.
    pub period: Option<Period>,
    /// How many areas, or reports, have a number behind it.
    pub reported: i64,
    /// How many should have.
    pub expected: i64,
}

/// What a table's address is of, `areas` or `indicators/CODE`: the areas with
/// the key figures, or with those of one indicator.
pub fn find(
    connection: &mut DbConnection,
    asker: &Asker,
    table: &str,
    asked: &[(String, String)],
) -> Result<Geography> {
    let request = asker.request(asked, &FIGURES_OF_AREA)?;
    match table.strip_prefix("indicators/") {
        Some(code) => of_indicator(connection, &request, code),
        None if table == "areas" => of_areas(connection, &request),
        None => Err(Error::NotFound(format!(
            "There is no {table} as GeoJSON; there are areas and indicators/CODE."
        ))),
    }
}

/// The areas with the key figures.
fn of_areas(connection: &mut DbConnection, request: &Request) -> Result<Geography> {
    let programme = Programme::load(connection)?;
    let key = programme.key_figures().into_iter();
    let indicators = key.filter(|i| request.viewer.sees(i)).cloned().collect();
    geography(connection, request, programme, indicators)
}

/// The areas with the figures of one indicator.
fn of_indicator(connection: &mut DbConnection, request: &Request, code: &str) -> Result<Geography> {
    let programme = Programme::load(connection)?;
    let indicator = super::indicator::find(&programme, request.viewer, code)?.clone();
    geography(connection, request, programme, vec![indicator])
}

fn geography(
    connection: &mut DbConnection,
    request: &Request,
    programme: Programme,
    indicators: Vec<Indicator>,
) -> Result<Geography> {
    let window = request.filter.window();
    let above = match request.filter.area {
        Some(_) => Some(area_of(&programme, request)?.id),
        None => None,
    };
    let mut areas: Vec<&Area> = programme
        .tree
        .all()
        .iter()
        .filter(|area| above.is_none_or(|above| programme.tree.is_within(area.id, above)))
        .filter(|area| exists(area, window))
        .collect();
    areas.sort_by_key(|area| programme.tree.span(area.id));
    let ids: Vec<i32> = areas.iter().map(|area| area.id).collect();
    let forms = Forms::load(connection)?;
    let wanted: Vec<&Indicator> = indicators.iter().collect();
    let figures = Figures::load(connection, &programme, &forms, request, &wanted, &ids)?;
    let columns: Vec<Vec<Figure>> = indicators
        .iter()
        .map(|indicator| column(&figures, indicator, &areas, window))
        .collect();
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    let mut rings = boundary::of_areas(connection, &ids)?;
    let mut others: HashMap<i32, _> = names::in_others(connection, "area")?;
    let places = areas
        .into_iter()
        .map(|area| Place {
            parent: area
                .parent_id
                .and_then(|id| programme.tree.get(id))
                .map(|parent| parent.code.clone()),
            names: others.remove(&area.id).unwrap_or_default(),
            rings: rings.remove(&area.id).unwrap_or_default(),
            figures: columns.iter_mut().filter_map(Iterator::next).collect(),
            area: area.clone(),
        })
        .collect();
    drop(figures);
    Ok(Geography {
        programme,
        indicators,
        places,
    })
}

/// The figures of all areas, over the same time as on the page's map.
fn column(
    figures: &Figures<'_>,
    indicator: &Indicator,
    areas: &[&Area],
    window: Window,
) -> Vec<Figure> {
    let common = common_period(figures, indicator, areas, window);
    let over = common.map_or(window, Window::of);
    let figure = |area: &&Area| {
        let reading = figures.reading(indicator, area.id, figures.lead(indicator), over);
        Figure {
            shown: reading.shown,
            period: common.or(reading.coverage.newest),
            reported: reading.coverage.have,
            expected: reading.coverage.expected,
        }
    };
    areas.iter().map(figure).collect()
}
