//! A schematic map: every area one tile of the same size, darker for more.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{Gap, Svg, drawn, scale};

const PITCH: i32 = 84;
const TILE: i32 = 80;
pub(super) const CLASSES: usize = 5;
pub(super) const KEY: i32 = 66;
pub(super) const LEGEND: i32 = 40;

/// One area.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Column on the map, from the left; the first may be any number.
    pub column: u8,
    /// Row on the map, from the top.
    pub row: u8,
    /// Name of the area.
    pub label: String,
    /// The value as it is written on the tile.
    pub text: String,
    /// The value that picks the class, or why there is none.
    pub value: Result<f64, Gap>,
    /// Where the tile leads.
    pub href: Option<String>,
    /// What is said in place of a missing value, such as "not reported".
    pub missing: String,
}

/// A tile map; its size follows from the tiles, 84 for each column and row.
pub struct TileMap<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the map shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How the legend writes the value a class begins with.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// The areas.
    pub tiles: Vec<Tile>,
}

/// Where the (at most five) classes of a map begin: round, ascending values in
/// the unit of `values`, the first at or below them all. Non-finite values are
/// ignored.
pub fn class_limits(values: &[f64]) -> Vec<f64> {
    scale::limits(values, CLASSES)
}

/// Class of a value, from 1.
pub(super) fn class(value: f64, limits: &[f64]) -> usize {
    limits
        .iter()
        .filter(|limit| value >= **limit)
        .count()
        .max(1)
}

impl TileMap<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let columns = self.tiles.iter().map(|tile| i32::from(tile.column));
        let rows = self.tiles.iter().map(|tile| i32::from(tile.row));
        let (left, right) = (
            columns.clone().min().unwrap_or(0),
            columns.max().unwrap_or(0),
        );
        let (top, bottom) = (rows.clone().min().unwrap_or(0), rows.max().unwrap_or(0));
        let size = (
            ((right - left + 1) * PITCH).max(CLASSES as i32 * KEY + 20),
            (bottom - top + 1) * PITCH + LEGEND,
        );
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.tiles.iter().any(|tile| tile.href.is_some());
        let sheet = Sheet::new("tiles", &self.id, &names, size, links);
        let drawn = self.paint(&sheet, (left, top), size.1 - LEGEND);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet, (left, top): (i32, i32), below: i32) -> Result<(), Trouble> {
        let values: Vec<f64> = self
            .tiles
            .iter()
            .filter_map(|tile| drawn(tile.value).ok())
            .collect();
        let limits = class_limits(&values);
        for tile in &self.tiles {
            let x = (i32::from(tile.column) - left) * PITCH + 2;
            let y = (i32::from(tile.row) - top) * PITCH + 2;
            let at = (x * UNIT, y * UNIT);
            match drawn(tile.value) {
                Ok(value) => {
                    let class = format!("c-q{}", class(value, &limits));
                    let href = tile.href.as_deref();
                    let paint = || paint_tile(sheet, tile, at, Mark::Tile, &tile.text);
                    sheet.within(&class, href, paint)?;
                }
                Err(gap) => {
                    let paint = || paint_tile(sheet, tile, at, gap.mark(), &tile.missing);
                    sheet.within("c-q0", tile.href.as_deref(), paint)?;
                }
            }
        }
        if values.is_empty() {
            Ok(())
        } else {
            paint_legend(sheet, self.unit_format, &limits, below + 10)
        }
    }
}

/// The classes of a map with the values they begin with.
pub(super) fn paint_legend(
    sheet: &Sheet,
    unit_format: &dyn Fn(f64) -> String,
    limits: &[f64],
    y: i32,
) -> Result<(), Trouble> {
    let area = sheet.area();
    for (number, limit) in limits.iter().enumerate() {
        let x = (2 + number as i32 * KEY) * UNIT;
        let corners = [(x, y * UNIT), (x + KEY * UNIT, (y + 9) * UNIT)];
        sheet.within(&format!("c-q{}", number + 1), None, || {
            area.draw(&Rectangle::new(corners, Mark::Key.filled()))
        })?;
        let style = Mark::Limit.text(HPos::Left, VPos::Top);
        area.draw(&Text::new(unit_format(*limit), (x, (y + 12) * UNIT), style))?;
    }
    Ok(())
}

/// A tile at its upper left corner: name above, figure or words below.
fn paint_tile(
    sheet: &Sheet,
    tile: &Tile,
    (x, y): (i32, i32),
    mark: Mark,
    figure: &str,
) -> Result<(), Trouble> {
    let area = sheet.area();
    let corners = [(x, y), (x + TILE * UNIT, y + TILE * UNIT)];
    area.draw(&Rectangle::new(corners, mark.filled()))?;
    let (middle, room) = (x + TILE * UNIT / 2, (TILE - 6) * UNIT);
    let sizes = [Mark::TileName, Mark::TileNameSmall, Mark::TileNameTiny];
    let one_line = sizes
        .into_iter()
        .take(2)
        .find(|size| width(&tile.label, *size) <= room);
    let two_lines = || {
        let longest = |size: &Mark| {
            tile.label
                .split_whitespace()
                .map(|word| width(word, *size))
                .max()
                .unwrap_or(0)
        };
        let size = sizes.into_iter().skip(1).find(|size| longest(size) <= room);
        size.unwrap_or(Mark::TileNameTiny)
    };
    let size = one_line.unwrap_or_else(two_lines);
    let name = wrap(&tile.label, size, room, 2).join("\n");
    let big = mark == Mark::Tile && width(figure, Mark::TileFigure) <= room;
    let figure_mark = if big {
        Mark::TileFigure
    } else {
        Mark::TileNote
    };
    let words = wrap(figure, figure_mark, room, 2).join("\n");
    let split = y + 40 * UNIT;
    let style = size.text(HPos::Center, VPos::Bottom);
    area.draw(&Text::new(name, (middle, split - 2 * UNIT), style))?;
    let style = figure_mark.text(HPos::Center, VPos::Top);
    area.draw(&Text::new(words, (middle, split + UNIT), style))
}
