//! What a whole is made of: one bar for each area, its parts end to end.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{PARTS, Svg, sound};

const WIDE: i32 = 620;
const THICK: i32 = 18 * UNIT;
const GAP: i32 = 8 * UNIT;
const LINE: i32 = 26 * UNIT;
const SWATCH: i32 = 12 * UNIT;

/// One bar.
#[derive(Clone, Debug)]
pub struct Stack {
    /// Name of the area.
    pub label: String,
    /// A value for each of the chart's parts; `None` when there is none.
    pub parts: Vec<Option<f64>>,
    /// What is written at the end of the bar: the whole, or why parts are missing.
    pub text: String,
    /// Where the row leads.
    pub href: Option<String>,
}

/// A stacked bar chart, 620 wide and as tall as its rows.
pub struct StackChart<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How the value of a part is written.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// Names of the parts, from the zero line outwards. From the fourth on
    /// they are drawn as one if there are more than four.
    pub parts: Vec<String>,
    /// Rows in the order they are drawn.
    pub rows: Vec<Stack>,
}

/// Where things go.
struct Layout {
    parts: Vec<String>,
    labels: Vec<String>,
    top: i32,
    pitch: i32,
    left: i32,
    right: i32,
    low: f64,
    high: f64,
}

/// The parts that are drawn: what is too many for four colours is one.
fn few(parts: &[Option<f64>]) -> Vec<Option<f64>> {
    let sound = |part: &Option<f64>| part.and_then(sound);
    let mut kept: Vec<Option<f64>> = parts.iter().take(PARTS).map(sound).collect();
    for more in parts.iter().skip(PARTS).filter_map(sound) {
        if let Some(last) = kept.last_mut() {
            *last = Some(last.unwrap_or(0.0) + more);
        }
    }
    kept
}

/// Where each part begins and ends: what is negative grows to the other side.
fn ends(parts: &[Option<f64>]) -> Vec<Option<(f64, f64)>> {
    let (mut below, mut above) = (0.0, 0.0);
    let place = |value: f64| {
        let edge = if value < 0.0 { &mut below } else { &mut above };
        let from = *edge;
        *edge += value;
        (from, *edge)
    };
    let mut place = place;
    parts.iter().map(|part| part.map(&mut place)).collect()
}

impl StackChart<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let layout = self.layout();
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.rows.iter().any(|row| row.href.is_some());
        let tall = (layout.top + layout.pitch * self.rows.len().max(1) as i32) / UNIT + 4;
        let sheet = Sheet::new("stack", &self.id, &names, (WIDE, tall), links);
        let drawn = self.paint(&sheet, &layout, tall);
        sheet.finish(drawn)
    }

    fn layout(&self) -> Layout {
        let mut parts: Vec<String> = self.parts.iter().take(PARTS).cloned().collect();
        if let (true, Some(last)) = (self.parts.len() > PARTS, parts.last_mut()) {
            *last = t!("chart-other-parts");
        }
        let room = WIDE * UNIT - SWATCH - 2 * GAP;
        for name in &mut parts {
            *name = wrap(name, Mark::Row, room, 1).concat();
        }
        let edges = self.rows.iter().flat_map(|row| ends(&few(&row.parts)));
        let (low, high) = edges.flatten().fold((0.0, 0.0), |(low, high), (_, end)| {
            (f64::min(low, end), f64::max(high, end))
        });
        let high = if high - low < 1e-12 { low + 1.0 } else { high };
        let label = |row: &Stack| wrap(&row.label, Mark::Row, 230 * UNIT, 3).join("\n");
        let labels: Vec<String> = self.rows.iter().map(label).collect();
        let lines = labels.iter().map(|label| label.lines().count()).max();
        let widest = labels.iter().map(|label| width(label, Mark::Row)).max();
        let left = widest.unwrap_or(0) + 2 * GAP;
        let text = |row: &Stack| width(&row.text, Mark::Value) + 2 * GAP;
        let after = self.rows.iter().map(text).max().unwrap_or(0);
        let most = WIDE * UNIT - left;
        Layout {
            top: self.key_rows(&parts) * LINE + GAP,
            pitch: (12 + 22 * lines.unwrap_or(1).max(1) as i32) * UNIT,
            left,
            right: left + (most - after).clamp(most / 3, most - UNIT),
            parts,
            labels,
            low,
            high,
        }
    }

    /// Names stand in one line if they fit, else each in its own.
    fn key_rows(&self, parts: &[String]) -> i32 {
        let all = parts.iter().map(|name| key_width(name)).sum::<i32>();
        let is_one_line = all <= WIDE * UNIT;
        if is_one_line { 1 } else { parts.len() as i32 }
    }

    fn paint(&self, sheet: &Sheet, layout: &Layout, tall: i32) -> Result<(), Trouble> {
        let area = sheet.area();
        let chart = ChartBuilder::on(&area)
            .margin_left(layout.left)
            .margin_right(WIDE * UNIT - layout.right)
            .build_cartesian_2d(layout.low..layout.high, 0..tall * UNIT)?;
        let x = |value: f64| chart.backend_coord(&(value, 0)).0;
        self.paint_key(sheet, &area, layout)?;
        for (number, (row, label)) in self.rows.iter().zip(&layout.labels).enumerate() {
            let y = layout.top + layout.pitch * number as i32 + layout.pitch / 2;
            sheet.within("c-line", row.href.as_deref(), || {
                let write = |text: &str, mark: Mark, x: i32| {
                    let style = mark.text(HPos::Left, VPos::Center);
                    area.draw(&Text::new(text, (x, y), style))
                };
                write(label, Mark::Row, 0)?;
                let mut end = x(0.0);
                let values = few(&row.parts);
                let edges = ends(&values);
                for (part, (from, to)) in edges.iter().enumerate().filter_map(with_place) {
                    let (from, to) = (x(from).min(x(to)), x(from).max(x(to)));
                    end = end.max(to);
                    let corners = [(from, y - THICK / 2), (to, y + THICK / 2)];
                    sheet.within(&format!("c-s{}", part + 1), None, || {
                        area.draw(&Rectangle::new(corners, Mark::Part.filled()))?;
                        let value = values[part].map(self.unit_format).unwrap_or_default();
                        let name = layout.parts.get(part).map_or("", String::as_str);
                        let label = inside(name, value, to - from);
                        let style = Mark::Inside.text(HPos::Center, VPos::Center);
                        area.draw(&Text::new(label, ((from + to) / 2, y), style))
                    })?;
                }
                write(&row.text, Mark::Value, end + GAP)
            })?;
        }
        let zero = vec![(x(0.0), layout.top), (x(0.0), tall * UNIT)];
        area.draw(&PathElement::new(zero, Mark::Axis))
    }

    /// The names close above the bars, in the order of the parts.
    fn paint_key(
        &self,
        sheet: &Sheet,
        area: &DrawingArea<Pen, Shift>,
        layout: &Layout,
    ) -> Result<(), Trouble> {
        let is_one_line = self.key_rows(&layout.parts) == 1;
        let (mut x, mut y) = (0, LINE / 2);
        for (part, name) in layout.parts.iter().enumerate() {
            let corners = [(x, y - SWATCH / 2), (x + SWATCH, y + SWATCH / 2)];
            sheet.within(&format!("c-s{}", part + 1), None, || {
                area.draw(&Rectangle::new(corners, Mark::Part.filled()))
            })?;
            let style = Mark::Row.text(HPos::Left, VPos::Center);
            area.draw(&Text::new(name.as_str(), (x + SWATCH + GAP, y), style))?;
            if is_one_line {
                x += key_width(name);
            } else {
                y += LINE;
            }
        }
        Ok(())
    }
}

/// What is written in a part: its name and value, or the value alone, or
/// nothing, as there is room.
fn inside(name: &str, value: String, room: i32) -> String {
    let fits = |text: &String| width(text, Mark::Inside) + GAP <= room;
    let both = format!("{name} {value}");
    let choices = [both, value];
    choices.into_iter().find(fits).unwrap_or_default()
}

fn key_width(name: &str) -> i32 {
    SWATCH + 3 * GAP + width(name, Mark::Row)
}

fn with_place((part, edges): (usize, &Option<(f64, f64)>)) -> Option<(usize, (f64, f64))> {
    edges.map(|edges| (part, edges))
}
