//! A map of real outlines: areas filled by class, darker for more.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Sheet, Trouble};
use super::globe::{Globe, is_on_globe};
use super::mark::Mark;
use super::text::width;
use super::tiles::{KEY, LEGEND, class, class_limits, paint_legend};
use super::{Gap, Svg, drawn};

/// Pixels from side to side; a map that is higher than wide is narrower.
const WIDE: f64 = 520.0;
const HIGH: f64 = 520.0;

/// One area.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its outlines, each a closed line of longitude and latitude in degrees.
    pub rings: Vec<Vec<(f64, f64)>>,
    /// Name of the area.
    pub label: String,
    /// The value as it is written on the map.
    pub text: String,
    /// The value that picks the class, or why there is none.
    pub value: Result<f64, Gap>,
    /// Where the shape leads.
    pub href: Option<String>,
}

/// A map; its size follows from the outlines.
pub struct ShapeMap<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the map shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How the legend writes the value a class begins with.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// The areas.
    pub shapes: Vec<Shape>,
}

/// An area that is ready to be drawn: its outlines in tenths of a pixel, and how much
/// of the drawing it covers.
struct Laid<'a> {
    shape: &'a Shape,
    rings: Vec<Vec<(i32, i32)>>,
    size: i64,
}

impl ShapeMap<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let all = self.shapes.iter().flat_map(|s| s.rings.iter().flatten());
        let least = super::tiles::CLASSES as i32 * KEY + 20;
        let globe = Globe::around(all, (WIDE, HIGH), least);
        let size = globe.size;
        let mut laid: Vec<Laid<'_>> = self.shapes.iter().map(|s| lay(s, &globe)).collect();
        // What lies inside another area is drawn after it.
        laid.sort_by_key(|laid| std::cmp::Reverse(laid.size));
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.shapes.iter().any(|shape| shape.href.is_some());
        let sheet = Sheet::new("shapes", &self.id, &names, (size.0, size.1 + LEGEND), links);
        let drawn = self.paint(&sheet, &laid, size.1);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet, laid: &[Laid<'_>], below: i32) -> Result<(), Trouble> {
        let values: Vec<f64> = self
            .shapes
            .iter()
            .filter_map(|shape| drawn(shape.value).ok())
            .collect();
        let limits = class_limits(&values);
        let classes: Vec<String> = laid
            .iter()
            .map(|laid| drawn(laid.shape.value))
            .map(|value| value.map_or(0, |value| class(value, &limits)))
            .map(|number| format!("c-q{number}"))
            .collect();
        for (laid, class) in laid.iter().zip(&classes) {
            let mark = drawn(laid.shape.value).map_or_else(Gap::mark, |_| Mark::Tile);
            let name = format!("{}: {}", laid.shape.label, laid.shape.text);
            sheet.named(class, laid.shape.href.as_deref(), &name, || {
                laid.rings.iter().try_for_each(|ring| {
                    let outline = Polygon::new(ring.clone(), mark.filled());
                    sheet.area().draw(&outline)
                })
            })?;
        }
        // After all shapes, so that no neighbour covers a name.
        for (laid, class) in laid.iter().zip(&classes) {
            sheet.within(class, None, || label(sheet, laid))?;
        }
        if values.is_empty() {
            return Ok(());
        }
        paint_legend(sheet, self.unit_format, &limits, below + 10)
    }
}

fn lay<'a>(shape: &'a Shape, globe: &Globe) -> Laid<'a> {
    let rings: Vec<Vec<(i32, i32)>> = shape
        .rings
        .iter()
        .map(|ring| {
            ring.iter()
                .filter(|p| is_on_globe(p))
                .map(|&p| globe.place(p))
                .collect()
        })
        .filter(|ring: &Vec<(i32, i32)>| ring.len() > 2)
        .collect();
    let size = rings.iter().map(|ring| twice_area(ring).abs()).sum();
    Laid { shape, rings, size }
}

/// Twice the area inside a ring, by the shoelace formula.
fn twice_area(ring: &[(i32, i32)]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(&(ax, ay), &(bx, by))| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay))
        .sum()
}

/// Name and figure in the middle of the largest outline, where they fit.
fn label(sheet: &Sheet, laid: &Laid<'_>) -> Result<(), Trouble> {
    let Some(ring) = laid.rings.iter().max_by_key(|ring| twice_area(ring).abs()) else {
        return Ok(());
    };
    let Some((middle, y, room)) = widest(ring) else {
        return Ok(());
    };
    let area = sheet.area();
    let sizes = [Mark::TileNameSmall, Mark::TileNameTiny];
    let fits = |size: &Mark| width(&laid.shape.label, *size) <= room;
    let Some(size) = sizes.into_iter().find(fits) else {
        return Ok(());
    };
    let style = size.text(HPos::Center, VPos::Bottom);
    area.draw(&Text::new(laid.shape.label.clone(), (middle, y), style))?;
    if width(&laid.shape.text, size) > room {
        return Ok(());
    }
    let style = size.text(HPos::Center, VPos::Top);
    area.draw(&Text::new(laid.shape.text.clone(), (middle, y), style))
}

/// The widest level stretch inside a ring among a few: its middle, its height
/// and its width.
fn widest(ring: &[(i32, i32)]) -> Option<(i32, i32, i32)> {
    let top = ring.iter().map(|p| p.1).min()?;
    let bottom = ring.iter().map(|p| p.1).max()?;
    let levels = (2..7).map(|part| top + (bottom - top) / 8 * part);
    let stretches = levels.flat_map(|y| {
        let mut crossings: Vec<i32> = ring
            .iter()
            .zip(ring.iter().cycle().skip(1))
            .filter(|(a, b)| (a.1 <= y) != (b.1 <= y))
            .map(|(a, b)| {
                let along = i64::from(y - a.1) * i64::from(b.0 - a.0) / i64::from(b.1 - a.1);
                a.0 + along as i32
            })
            .collect();
        crossings.sort_unstable();
        let pairs = crossings.chunks(2).filter_map(|pair| match pair {
            [from, to] => Some(((from + to) / 2, y, to - from)),
            _ => None,
        });
        pairs.collect::<Vec<_>>()
    });
    stretches.max_by_key(|&(_, _, room)| room)
}
