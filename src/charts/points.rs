//! A map of small places: one circle each, its area as large as its value.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Sheet, Trouble};
use super::globe::{Globe, is_on_globe};
use super::labels::Frame;
use super::mark::{Mark, UNIT};
use super::text::width;
use super::{Gap, Svg, drawn};

/// Pixels from side to side, without the margins.
const WIDE: f64 = 460.0;
const HIGH: f64 = 400.0;
/// Room for circles at the edge.
const MARGIN: i32 = 30;
/// Radius of the largest circle, in pixels.
const LARGEST: f64 = 26.0;
/// Smaller than this nobody sees a circle.
const LEAST: f64 = 2.0;
/// Radius of a circle without a value.
const EMPTY: i32 = 6 * UNIT;
/// Degrees around each place that are on the map in any case.
const AROUND: f64 = 0.03;
const KEY: i32 = 62;
const GAP: i32 = 5 * UNIT;

/// One place.
#[derive(Clone, Debug)]
pub struct Point {
    /// Longitude and latitude in degrees.
    pub at: (f64, f64),
    /// Its name.
    pub label: String,
    /// Its value in words, or what is said in place of it.
    pub text: String,
    /// The value, or why there is none.
    pub value: Result<f64, Gap>,
    /// Where the circle leads.
    pub href: Option<String>,
}

/// A map of points; its size follows from where they lie.
pub struct PointMap<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the map shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How the key writes the values of its circles.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// What is said of a missing value, and of one that is withheld.
    pub gaps: [String; 2],
    /// The outlines around the points, if there are any: closed lines of
    /// longitude and latitude in degrees.
    pub outline: Vec<Vec<(f64, f64)>>,
    /// The places.
    pub points: Vec<Point>,
}

/// A point that is ready to be drawn, in tenths of a pixel.
struct Laid<'a> {
    point: &'a Point,
    at: (i32, i32),
    radius: i32,
    mark: Mark,
}

impl PointMap<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let sure = |point: &&Point| is_on_globe(&point.at);
        let corners = self.points.iter().filter(sure).flat_map(|point| {
            let (x, y) = point.at;
            [(x - AROUND, y - AROUND), (x + AROUND, y + AROUND)]
        });
        let corners: Vec<(f64, f64)> = corners.collect();
        let all = corners.iter().chain(self.outline.iter().flatten());
        let globe = Globe::around(all, (WIDE, HIGH), 300);
        let size = (globe.size.0 + 2 * MARGIN, globe.size.1 + 2 * MARGIN);
        let most = self.most();
        let mut laid: Vec<Laid<'_>> = (self.points.iter().filter(sure))
            .map(|point| lay(point, &globe, most))
            .collect();
        // Small circles are drawn on top of large ones.
        laid.sort_by_key(|laid| std::cmp::Reverse(laid.radius));
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.points.iter().any(|point| point.href.is_some());
        let sheet = Sheet::new("points", &self.id, &names, (size.0, size.1 + KEY), links);
        let drawn = self.paint(&sheet, &globe, &laid, size);
        sheet.finish(drawn)
    }

    /// The largest value.
    fn most(&self) -> f64 {
        let values = self.points.iter().filter_map(|p| drawn(p.value).ok());
        values.fold(0.0, f64::max)
    }

    fn paint(
        &self,
        sheet: &Sheet,
        globe: &Globe,
        laid: &[Laid<'_>],
        (wide, high): (i32, i32),
    ) -> Result<(), Trouble> {
        let area = sheet.area();
        for ring in &self.outline {
            let corners = ring.iter().filter(|p| is_on_globe(p));
            let corners: Vec<(i32, i32)> = corners.map(|p| place(globe, *p)).collect();
            if corners.len() > 2 {
                area.draw(&Polygon::new(corners, Mark::Land.filled()))?;
            }
        }
        for laid in laid {
            let name = format!("{}: {}", laid.point.label, laid.point.text);
            sheet.named("c-spot", laid.point.href.as_deref(), &name, || {
                area.draw(&Circle::new(laid.at, laid.radius, laid.mark.filled()))
            })?;
        }
        label(sheet, laid, (wide * UNIT, high * UNIT))?;
        self.paint_key(sheet, laid, high)
    }

    /// Two circles with their values, then how places without one look.
    fn paint_key(&self, sheet: &Sheet, laid: &[Laid<'_>], below: i32) -> Result<(), Trouble> {
        let area = sheet.area();
        let middle = (below + KEY / 2) * UNIT;
        let most = self.most();
        let mut samples: Vec<(i32, Mark, String)> = Vec::new();
        if most > 0.0 {
            for value in [most, most / 4.0] {
                let words = (self.unit_format)(value);
                samples.push((radius(value, most), Mark::Bubble, words));
            }
        }
        for (mark, words) in [Mark::Missing, Mark::Withheld].into_iter().zip(&self.gaps) {
            if laid.iter().any(|laid| laid.mark == mark) {
                samples.push((EMPTY, mark, words.clone()));
            }
        }
        let mut x = 0;
        for (radius, mark, words) in samples {
            area.draw(&Circle::new((x + radius, middle), radius, mark.filled()))?;
            let at = (x + 2 * radius + GAP, middle);
            let style = Mark::Limit.text(HPos::Left, VPos::Center);
            x = at.0 + width(&words, Mark::Limit) + 3 * GAP;
            area.draw(&Text::new(words, at, style))?;
        }
        Ok(())
    }
}

fn place(globe: &Globe, point: (f64, f64)) -> (i32, i32) {
    let (x, y) = globe.place(point);
    (x + MARGIN * UNIT, y + MARGIN * UNIT)
}

fn lay<'a>(point: &'a Point, globe: &Globe, most: f64) -> Laid<'a> {
    let (radius, mark) = match drawn(point.value) {
        Ok(value) => (radius(value, most), Mark::Bubble),
        Err(gap) => (EMPTY, gap.mark()),
    };
    Laid {
        point,
        at: place(globe, point.at),
        radius,
        mark,
    }
}

/// The area is in proportion to the value, so the radius goes with its root.
fn radius(value: f64, most: f64) -> i32 {
    let share = if most > 0.0 {
        value.max(0.0) / most
    } else {
        0.0
    };
    let pixels = (LARGEST * share.sqrt()).max(LEAST);
    (pixels * f64::from(UNIT)).round() as i32
}

/// Names and values beside the circles, the largest first, where there is
/// room; every circle is named in the list beside the map.
fn label(sheet: &Sheet, laid: &[Laid<'_>], (wide, high): (i32, i32)) -> Result<(), Trouble> {
    let circle = |laid: &Laid<'_>| {
        let ((x, y), r) = (laid.at, laid.radius);
        (x - r, y - r, x + r, y + r)
    };
    let mut taken: Vec<Frame> = laid.iter().map(circle).collect();
    let tall = 2 * Mark::TileNameSmall.size() * UNIT * 115 / 100;
    for laid in laid {
        let words = match laid.mark {
            Mark::Bubble => format!("{}\n{}", laid.point.label, laid.point.text),
            _ => laid.point.label.clone(),
        };
        let (room, (x, y), r) = (width(&words, Mark::TileNameSmall), laid.at, laid.radius);
        let sides = [
            (HPos::Left, (x + r + GAP, y), x + r + GAP),
            (HPos::Right, (x - r - GAP, y), x - r - GAP - room),
            (HPos::Center, (x, y + r + tall / 2 + GAP / 2), x - room / 2),
            (HPos::Center, (x, y - r - tall / 2 - GAP / 2), x - room / 2),
        ];
        let frame =
            |at: (i32, i32), left: i32| (left, at.1 - tall / 2, left + room, at.1 + tall / 2);
        let free = sides.into_iter().find(|(_, at, left)| {
            let frame = frame(*at, *left);
            let is_inside = frame.0 >= 0 && frame.1 >= 0 && frame.2 <= wide && frame.3 <= high;
            is_inside && !taken.iter().any(|other| overlap(frame, *other))
        });
        if let Some((side, at, left)) = free {
            taken.push(frame(at, left));
            let style = Mark::TileNameSmall.text(side, VPos::Center);
            sheet.area().draw(&Text::new(words, at, style))?;
        }
    }
    Ok(())
}

fn overlap(one: Frame, other: Frame) -> bool {
    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
}
