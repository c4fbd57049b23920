//! Two groups side by side through the bands of an age or another scale.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{Gap, Svg, sound};

const WIDE: i32 = 620;
const PITCH: i32 = 32 * UNIT;
const THICK: i32 = 20 * UNIT;
const HEAD: i32 = 32 * UNIT;
const GAP: i32 = 8 * UNIT;
const STUB: i32 = 26 * UNIT;

/// One side of a band.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its value, or why there is none.
    pub value: Result<f64, Gap>,
    /// The value as it is written, or what is said in its place.
    pub text: String,
}

/// One band, such as an age.
#[derive(Clone, Debug)]
pub struct Band {
    /// Its name.
    pub label: String,
    /// The groups on the left and on the right.
    pub sides: [Side; 2],
}

/// A pyramid, 620 wide: bands from the bottom up, both sides to one scale.
pub struct Pyramid {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// Names of the group on the left and of the one on the right.
    pub names: [String; 2],
    /// The bands, the lowest first.
    pub bands: Vec<Band>,
}

/// Where one side stands: its zero line, its direction and how far it reaches.
struct Wing {
    zero: i32,
    way: i32,
    reach: i32,
    side: HPos,
}

impl Pyramid {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let tall = (HEAD + PITCH * self.bands.len().max(1) as i32) / UNIT + 4;
        let sheet = Sheet::new("pyramid", &self.id, &names, (WIDE, tall), false);
        let drawn = self.paint(&sheet, tall);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet, tall: i32) -> Result<(), Trouble> {
        let area = sheet.area();
        let label = |band: &Band| wrap(&band.label, Mark::Row, 180 * UNIT, 1).concat();
        let labels: Vec<String> = self.bands.iter().map(label).collect();
        let widest = labels.iter().map(|label| width(label, Mark::Row)).max();
        let half = widest.unwrap_or(0) / 2 + GAP;
        let texts = self.bands.iter().flat_map(|band| &band.sides);
        let text = texts.map(|side| width(&side.text, Mark::Value)).max();
        let middle = WIDE * UNIT / 2;
        let room = middle - half;
        let reach = (room - text.unwrap_or(0) - 2 * GAP).clamp(room / 3, room);
        let wings = [(-1, HPos::Right), (1, HPos::Left)].map(|(way, side)| Wing {
            zero: middle + way * half,
            way,
            reach,
            side,
        });
        for (number, (wing, name)) in wings.iter().zip(&self.names).enumerate() {
            let name = wrap(name, Mark::Name, room, 1).concat();
            let style = Mark::Name.text(wing.side.clone(), VPos::Center);
            area.draw(&Text::new(name, (wing.zero, HEAD / 2), style))?;
            sheet.within(&format!("c-s{}", number + 1), None, || {
                self.paint_wing(&area, wing, number)
            })?;
            let line = vec![(wing.zero, HEAD), (wing.zero, tall * UNIT)];
            area.draw(&PathElement::new(line, Mark::Axis))?;
        }
        for (number, label) in labels.iter().enumerate() {
            let style = Mark::Row.text(HPos::Center, VPos::Center);
            area.draw(&Text::new(label.as_str(), (middle, self.y(number)), style))?;
        }
        Ok(())
    }

    /// The middle of a band; the first is at the bottom.
    fn y(&self, number: usize) -> i32 {
        HEAD + PITCH * (self.bands.len() - 1 - number) as i32 + PITCH / 2
    }

    fn paint_wing(
        &self,
        area: &DrawingArea<Pen, Shift>,
        wing: &Wing,
        which: usize,
    ) -> Result<(), Trouble> {
        let value = |side: &Side| side.value.ok().and_then(sound);
        let sides = self.bands.iter().flat_map(|band| &band.sides);
        let most = sides.filter_map(value).fold(0.0, f64::max);
        let most = if most > 0.0 { most } else { 1.0 };
        for (number, band) in self.bands.iter().enumerate() {
            let side = &band.sides[which];
            let y = self.y(number);
            let (length, mark) = match (value(side), side.value) {
                // Nothing is less than nobody.
                (Some(value), _) => {
                    let share = value.max(0.0) / most;
                    ((share * f64::from(wing.reach)) as i32, Mark::Part)
                }
                (None, Err(Gap::Withheld)) => (STUB, Mark::Withheld),
                (None, _) => (STUB, Mark::Missing),
            };
            let end = wing.zero + wing.way * length;
            let corners = [
                (wing.zero.min(end), y - THICK / 2),
                (wing.zero.max(end), y + THICK / 2),
            ];
            area.draw(&Rectangle::new(corners, mark.filled()))?;
            let style = Mark::Value.text(wing.side.clone(), VPos::Center);
            let at = (end + wing.way * GAP, y);
            area.draw(&Text::new(side.text.as_str(), at, style))?;
        }
        Ok(())
    }
}
