//! Areas side by side: one horizontal bar each.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{Gap, Svg, drawn, sound};

const WIDE: i32 = 620;
const THICK: i32 = 16 * UNIT;
const GAP: i32 = 8 * UNIT;
const STUB: i32 = 40 * UNIT;

/// One row.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Name of the area.
    pub label: String,
    /// Its value, or why there is none.
    pub value: Result<f64, Gap>,
    /// The value as it is written at the end of the bar.
    pub text: String,
    /// Where the row leads.
    pub href: Option<String>,
    /// What is said in place of a missing value, such as "not reported".
    pub note: Option<String>,
    /// Planned value, drawn as a tick across the bar.
    pub target: Option<f64>,
}

/// A bar chart, 620 wide and as tall as its rows.
pub struct BarChart {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// Rows in the order they are drawn.
    pub rows: Vec<Bar>,
}

/// Where things go: label lines, row height, left and right end of the bars.
struct Layout {
    labels: Vec<String>,
    pitch: i32,
    left: i32,
    right: i32,
    low: f64,
    high: f64,
}

impl BarChart {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let layout = self.layout();
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.rows.iter().any(|row| row.href.is_some());
        let tall = (layout.pitch * self.rows.len().max(1) as i32) / UNIT + 8;
        let sheet = Sheet::new("bars", &self.id, &names, (WIDE, tall), links);
        let drawn = self.paint(&sheet, &layout, tall);
        sheet.finish(drawn)
    }

    fn layout(&self) -> Layout {
        let values = || self.rows.iter().filter_map(|row| drawn(row.value).ok());
        let targets = self
            .rows
            .iter()
            .filter_map(|row| row.target.and_then(sound));
        let ends: Vec<f64> = values().chain(targets).collect();
        let low = ends.iter().copied().fold(0.0, f64::min);
        let high = ends.iter().copied().fold(0.0, f64::max);
        let high = if high - low < 1e-12 { low + 1.0 } else { high };

        let wrapped = |row: &Bar| wrap(&row.label, Mark::Row, 230 * UNIT, 3).join("\n");
        let labels: Vec<String> = self.rows.iter().map(wrapped).collect();
        let lines = labels
            .iter()
            .map(|label| label.lines().count())
            .max()
            .unwrap_or(1);
        let widest = labels
            .iter()
            .map(|label| width(label, Mark::Row))
            .max()
            .unwrap_or(0);

        // Room for the figures: left of the bars for negative values, right for others.
        let ends = |row: &&Bar| drawn(row.value).ok().is_some_and(|value| value < 0.0);
        let text = |row: &Bar| width(&row.text, Mark::Value) + GAP;
        let before = self.rows.iter().filter(ends).map(text).max().unwrap_or(0);
        let left = (widest + 2 * GAP + before).min(WIDE * UNIT * 6 / 10);
        let most = WIDE * UNIT - left - UNIT;
        let fit = |row: &Bar| {
            let value = drawn(row.value).ok()?.max(0.0);
            // A figure that would stand under the target's tick stands after it.
            let near = f64::from(text(row)) / f64::from(most) * (high - low);
            let goal = row.target.and_then(sound);
            let goal = goal.filter(|goal| *goal > value && *goal < value + near);
            let share = (goal.unwrap_or(value) - low) / (high - low);
            let free = WIDE * UNIT - left - text(row);
            Some((f64::from(free) / share.max(0.05)) as i32)
        };
        let room = self
            .rows
            .iter()
            .filter_map(fit)
            .min()
            .unwrap_or(most)
            .clamp(most / 3, most);
        let pitch = (10 + 22 * lines as i32) * UNIT;
        Layout {
            labels,
            pitch,
            left,
            right: left + room,
            low,
            high,
        }
    }

    fn paint(&self, sheet: &Sheet, layout: &Layout, tall: i32) -> Result<(), Trouble> {
        let area = sheet.area();
        let chart = ChartBuilder::on(&area)
            .margin_left(layout.left)
            .margin_right(WIDE * UNIT - layout.right)
            .build_cartesian_2d(layout.low..layout.high, 0..tall * UNIT)?;
        let x = |value: f64| chart.backend_coord(&(value, 0)).0;
        let zero = x(0.0);
        for (number, (row, label)) in self.rows.iter().zip(&layout.labels).enumerate() {
            let y = layout.pitch * number as i32 + layout.pitch / 2 + 4 * UNIT;
            let (top, bottom) = (y - THICK / 2, y + THICK / 2);
            let write = |text: &str, mark: Mark, x: i32, side: HPos| {
                area.draw(&Text::new(text, (x, y), mark.text(side, VPos::Center)))
            };
            sheet.within("c-line", row.href.as_deref(), || {
                write(label, Mark::Row, 0, HPos::Left)?;
                match drawn(row.value) {
                    Ok(value) => {
                        let end = x(value);
                        let corners = [(zero.min(end), top), (zero.max(end), bottom)];
                        area.draw(&Rectangle::new(corners, Mark::Bar.filled()))?;
                        let goal = row.target.and_then(sound).map(x);
                        match goal {
                            // A figure under the target's tick could not be read.
                            Some(goal)
                                if goal > end
                                    && goal < end + GAP + width(&row.text, Mark::Value)
                                    && value >= 0.0 =>
                            {
                                write(&row.text, Mark::Value, goal + GAP, HPos::Left)
                            }
                            _ if value < 0.0 => {
                                write(&row.text, Mark::Value, end - GAP, HPos::Right)
                            }
                            _ => write(&row.text, Mark::Value, end + GAP, HPos::Left),
                        }?;
                    }
                    Err(gap) => {
                        let corners = [(zero, top), (zero + STUB, bottom)];
                        area.draw(&Rectangle::new(corners, gap.mark().filled()))?;
                        let note = row.note.as_deref().unwrap_or(&row.text);
                        write(note, Mark::Note, zero + STUB + GAP, HPos::Left)?;
                    }
                }
                if let Some(goal) = row.target.and_then(sound).map(x) {
                    let tick = vec![(goal, top - 4 * UNIT), (goal, bottom + 4 * UNIT)];
                    area.draw(&PathElement::new(tick, Mark::Goal))?;
                }
                Ok(())
            })?;
        }
        let line = vec![(zero, 0), (zero, tall * UNIT)];
        area.draw(&PathElement::new(line, Mark::Axis))
    }
}
