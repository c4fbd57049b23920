//! Areas side by side for one indicator, for a map and bars.

use super::against::last_target;
use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::{Reading, Window};
use super::words;
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Kind, Period};
use crate::models::area::{Area, Level};
use crate::models::boundary::{self, Ring};
use crate::models::indicator::Indicator;
use crate::models::names::sorting;
use crate::models::programme::Programme;
use crate::models::target::Target;

/// Districts side by side, for a map and bars.
#[derive(Default)]
pub struct Places {
    /// What is shown.
    pub title: String,
    /// When, unit, coverage.
    pub subtitle: String,
    /// In words.
    pub sentence: String,
    /// One a district.
    pub places: Vec<Place>,
    /// The outline of what they are in, where circles stand for them.
    pub around: Vec<Ring>,
    /// The place with the largest figure, and that figure in words.
    largest: Option<(String, String)>,
}

impl Places {
    /// Adds the outlines of the places that have one.
    pub fn outline(&mut self, connection: &mut DbConnection, areas: &[&Area]) -> Result<()> {
        let ids: Vec<i32> = areas.iter().map(|area| area.id).collect();
        let mut outlines = boundary::of_areas(connection, &ids)?;
        for (place, area) in self.places.iter_mut().zip(areas) {
            place.rings = outlines.remove(&area.id).unwrap_or_default();
        }
        Ok(())
    }

    /// The same places as those of one area that is no programme or region:
    /// its settlements, or parts of one, around which its own outline is.
    pub fn inside(
        &mut self,
        connection: &mut DbConnection,
        indicator: &Indicator,
        area: &Area,
    ) -> Result<()> {
        self.title = t!(
            "public-inside",
            indicator = indicator.name,
            area = area.name
        );
        let with = (self.places.iter()).filter(|place| place.shown.amount().is_some());
        self.sentence = match &self.largest {
            None => t!("public-no-area-has"),
            Some((largest, figure)) => t!(
                "public-areas-have",
                have = with.count(),
                count = self.places.len(),
                largest = largest,
                figure = figure
            ),
        };
        let mut outlines = boundary::of_areas(connection, &[area.id])?;
        self.around = outlines.remove(&area.id).unwrap_or_default();
        Ok(())
    }

    /// Whether there is enough on the map to look at it: several districts, or
    /// any settlement.
    pub fn has_map(&self) -> bool {
        let on_map = |place: &&Place| place.tile.is_some() || !place.rings.is_empty();
        let districts = self.places.iter().filter(on_map).count();
        let points = self.places.iter().filter(|place| place.point.is_some());
        self.has_values() && (districts > 3 || (districts == 0 && points.count() > 0))
    }

    /// Whether any place has something to draw.
    pub fn has_values(&self) -> bool {
        self.places
            .iter()
            .any(|place| place.shown.amount().is_some())
    }
}

/// One district on the map.
pub struct Place {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Place on the schematic map, column and row.
    pub tile: Option<(i32, i32)>,
    /// Its outlines, if boundaries were imported.
    pub rings: Vec<Ring>,
    /// Where it lies: longitude and latitude in ten-thousandths of a degree.
    pub point: Option<(i32, i32)>,
    /// The figure, as the viewer may see it.
    pub shown: Shown,
    /// The figure in words.
    pub text: String,
    /// Target, if there is one.
    pub target: Option<f64>,
    /// Where it leads.
    pub href: String,
}

/// The districts inside an area that exist at the end of the window.
pub fn mapped_districts(programme: &Programme, area_id: i32, window: Window) -> Vec<&Area> {
    let mut districts: Vec<&Area> = programme
        .tree
        .subtree(area_id)
        .into_iter()
        .filter(|a| a.level == Level::District)
        .filter(|area| exists(area, window))
        .collect();
    districts.sort_by_cached_key(|area| sorting(&area.name));
    districts
}

/// The period over which areas are compared: none for a stock, else the newest
/// that any of them has.
pub(super) fn common_period(
    figures: &Figures<'_>,
    indicator: &Indicator,
    areas: &[&Area],
    window: Window,
) -> Option<Period> {
    let own = areas
        .iter()
        .filter(|_| indicator.kind != Kind::Stock)
        .filter_map(|area| figures.headline(indicator, area.id, window).0);
    own.max()
}

/// Whether the area exists at the end of the window: the newest figures are
/// those of areas that have not ended.
pub(super) fn exists(area: &Area, window: Window) -> bool {
    match window.to {
        None => area.valid_to.is_none(),
        Some(to) => {
            area.valid_to.is_none_or(|last| last >= to)
                && area.valid_from.is_none_or(|first| first <= to)
        }
    }
}

/// Districts side by side for one indicator, all for the same time.
pub fn places(
    figures: &Figures<'_>,
    indicator: &Indicator,
    districts: &[&Area],
    window: Window,
    targets: &[Target],
) -> Places {
    let common = common_period(figures, indicator, districts, window);
    let over = common.map_or(window, Window::of);
    let readings: Vec<(&Area, Reading)> = districts
        .iter()
        .map(|d| {
            (
                *d,
                figures.reading(indicator, d.id, figures.lead(indicator), over),
            )
        })
        .collect();
    let reported: Vec<&(&Area, Reading)> = readings
        .iter()
        .filter(|(_, r)| r.shown.amount().is_some())
        .collect();
    let largest = reported.iter().max_by_key(|(_, r)| r.shown.amount());
    let largest = largest.map(|(area, reading)| {
        let figure = words::with_unit(indicator, reading.shown);
        (area.name.clone(), figure)
    });
    let sentence = match &largest {
        None => t!("public-no-district-has"),
        Some((largest, figure)) => t!(
            "public-districts-have",
            have = reported.len(),
            count = districts.len(),
            largest = largest,
            figure = figure
        ),
    };
    let unit = i18n::unit_name(&indicator.unit);
    Places {
        title: t!("public-by-district", indicator = indicator.name),
        subtitle: match common {
            Some(period) => t!(
                "public-pair",
                first = unit,
                second = words::when(indicator, Some(period))
            ),
            None => t!("public-last-of-each", unit = unit),
        },
        sentence,
        largest,
        places: readings
            .into_iter()
            .map(|(area, reading)| Place {
                code: area.code.clone(),
                name: area.name.clone(),
                tile: area.tile_column.zip(area.tile_row),
                rings: Vec::new(),
                point: area.longitude_e4.zip(area.latitude_e4),
                shown: reading.shown,
                text: match (reading.shown.is_missing(), reading.coverage.expected) {
                    (true, 0) => t!("public-not-collected"),
                    (true, _) => t!("public-not-reported"),
                    (false, _) => reading.shown.text(indicator.decimals),
                },
                target: last_target(targets, indicator, area.id).map(|t| t.amount.to_f64()),
                href: format!("/indicators/{}?area={}", indicator.code, area.code),
            })
            .collect(),
        around: Vec::new(),
    }
}
