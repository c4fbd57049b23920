//! Small multiples: many courses over the same periods, drawn to one scale.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{PARTS, Svg, scale, sound};

const PANEL: (i32, i32) = (300, 176);
const BETWEEN: i32 = 20;
const TOP: i32 = 52 * UNIT;
const FLOOR: i32 = (PANEL.1 - 40) * UNIT;
const LINE: i32 = 23 * UNIT;
const GAP: i32 = 8 * UNIT;

/// One course of a panel.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its name, written at its end; needed where a panel has several.
    pub name: String,
    /// A value for each period; `None` is drawn as a gap.
    pub points: Vec<Option<f64>>,
}

/// One panel.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What it is of.
    pub title: String,
    /// Said in place of the newest figure where there is none to draw, such
    /// as "withheld"; empty otherwise.
    pub note: String,
    /// At most four courses; more are not drawn.
    pub courses: Vec<Course>,
}

/// Panels in two columns, 620 wide. All have the same periods and the same scale.
pub struct Multiples<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How a value is written, unit included if it is short.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// The first and the last period, as written under each panel.
    pub ends: (String, String),
    /// The panels.
    pub panels: Vec<Panel>,
}

/// What all panels share.
struct Frame {
    grid: Vec<f64>,
    texts: Vec<String>,
    periods: usize,
    left: i32,
    right: i32,
}

impl Multiples<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let rows = self.panels.len().div_ceil(2).max(1) as i32;
        let size = (PANEL.0 * 2 + BETWEEN, rows * PANEL.1);
        let sheet = Sheet::new("multiples", &self.id, &names, size, false);
        let drawn = self.paint(&sheet);
        sheet.finish(drawn)
    }

    fn frame(&self) -> Frame {
        let courses = || {
            self.panels
                .iter()
                .flat_map(|p| p.courses.iter().take(PARTS))
        };
        let points = courses().flat_map(|course| course.points.iter().copied().flatten());
        let values: Vec<f64> = points.filter_map(sound).collect();
        let grid = scale::axis(&values, self.unit_format);
        let texts: Vec<String> = grid.iter().map(|v| (self.unit_format)(*v)).collect();
        let ticks = texts.iter().map(|t| width(t, Mark::Tick)).max();
        let left = ticks.unwrap_or(0).min(PANEL.0 * UNIT / 3) + GAP;
        let ends = self.panels.iter().flat_map(|panel| self.labels(panel));
        let after = ends.map(|(_, _, text)| width(&text, Mark::Value)).max();
        let most = PANEL.0 * UNIT - left;
        Frame {
            grid,
            texts,
            periods: courses()
                .map(|course| course.points.len())
                .max()
                .unwrap_or(0),
            left,
            right: left + (most - after.unwrap_or(0) - 2 * GAP).clamp(most / 3, most),
        }
    }

    /// What is written at the end of each course: its last value, after its
    /// name where the panel has several.
    fn labels(&self, panel: &Panel) -> Vec<(usize, (usize, f64), String)> {
        let courses = panel.courses.iter().take(PARTS).enumerate();
        courses
            .filter_map(|(number, course)| {
                let last = (course.points.iter().enumerate().rev())
                    .find_map(|(at, value)| Some((at, value.and_then(sound)?)))?;
                let value = (self.unit_format)(last.1);
                let text = match panel.courses.len() {
                    1 => value,
                    _ => format!("{} {value}", course.name),
                };
                let text = wrap(&text, Mark::Value, PANEL.0 * UNIT / 2, 1).concat();
                Some((number, last, text))
            })
            .collect()
    }

    fn paint(&self, sheet: &Sheet) -> Result<(), Trouble> {
        let frame = self.frame();
        for (number, panel) in self.panels.iter().enumerate() {
            let (column, row) = (number as i32 % 2, number as i32 / 2);
            let corner = (column * (PANEL.0 + BETWEEN) * UNIT, row * PANEL.1 * UNIT);
            let area = sheet
                .area()
                .shrink(corner, ((PANEL.0 * UNIT) as u32, (PANEL.1 * UNIT) as u32));
            sheet.within("c-panel", None, || {
                self.paint_panel(sheet, &area, &frame, panel)
            })?;
        }
        Ok(())
    }

    fn paint_panel(
        &self,
        sheet: &Sheet,
        area: &DrawingArea<Pen, Shift>,
        frame: &Frame,
        panel: &Panel,
    ) -> Result<(), Trouble> {
        let write = |text: String, at: (i32, i32), mark: Mark, side: HPos, down: VPos| {
            area.draw(&Text::new(text, at, mark.text(side, down)))
        };
        let title = wrap(&panel.title, Mark::Name, PANEL.0 * UNIT, 1).concat();
        write(title, (0, 2 * UNIT), Mark::Name, HPos::Left, VPos::Top)?;
        let (low, high) = (frame.grid[0], frame.grid[frame.grid.len() - 1]);
        let y = |value: f64| FLOOR - ((value - low) / (high - low) * f64::from(FLOOR - TOP)) as i32;
        let steps = frame.periods.saturating_sub(1).max(1) as i32;
        let x = |at: usize| frame.left + (frame.right - frame.left) * at as i32 / steps;
        for (value, text) in frame.grid.iter().zip(&frame.texts) {
            let is_end = [low, high, 0.0].contains(value);
            let mark = if *value == 0.0 {
                Mark::Axis
            } else {
                Mark::Grid
            };
            let line = vec![(0, y(*value)), (PANEL.0 * UNIT, y(*value))];
            area.draw(&PathElement::new(line, mark))?;
            if is_end {
                write(
                    text.clone(),
                    (0, y(*value)),
                    Mark::Tick,
                    HPos::Left,
                    VPos::Bottom,
                )?;
            }
        }
        let under = FLOOR + 5 * UNIT;
        let (first, last) = self.ends.clone();
        if frame.periods > 1 {
            write(
                last,
                (frame.right, under),
                Mark::Tick,
                HPos::Right,
                VPos::Top,
            )?;
        }
        if frame.periods > 0 {
            write(first, (0, under), Mark::Tick, HPos::Left, VPos::Top)?;
        }
        for (number, course) in panel.courses.iter().take(PARTS).enumerate() {
            let floor = (panel.courses.len() == 1 && low >= 0.0).then(|| y(0.0));
            sheet.within(&format!("c-s{}", number + 1), None, || {
                paint_course(area, &runs(course, &x, &y), floor, number)
            })?;
        }
        let mut labels = self.labels(panel);
        labels.sort_by(|a, b| b.1.1.total_cmp(&a.1.1));
        let heights = spread(labels.iter().map(|label| y(label.1.1)).collect());
        for ((_, (at, _), text), height) in labels.into_iter().zip(heights) {
            write(
                text,
                (x(at) + GAP, height),
                Mark::Value,
                HPos::Left,
                VPos::Center,
            )?;
        }
        let middle = (frame.left + GAP, (TOP + FLOOR) / 2);
        let note = wrap(&panel.note, Mark::Note, PANEL.0 * UNIT - middle.0, 2).join("\n");
        write(note, middle, Mark::Note, HPos::Left, VPos::Center)
    }
}

type Run = Vec<(i32, i32)>;

/// The stretches of a course without gaps, as places on the panel.
fn runs(course: &Course, x: &dyn Fn(usize) -> i32, y: &dyn Fn(f64) -> i32) -> Vec<Run> {
    let place =
        |(at, value): (usize, &Option<f64>)| value.and_then(sound).map(|value| (x(at), y(value)));
    let placed: Vec<Option<(i32, i32)>> = course.points.iter().enumerate().map(place).collect();
    placed
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect::<Run>())
        .filter(|run| !run.is_empty())
        .collect()
}

/// A course alone is filled down to zero; each has its own sign at the ends
/// of its stretches, so that courses are told apart without colour.
fn paint_course(
    area: &DrawingArea<Pen, Shift>,
    runs: &[Run],
    floor: Option<i32>,
    number: usize,
) -> Result<(), Trouble> {
    for run in runs.iter().filter(|run| run.len() > 1) {
        if let Some(floor) = floor {
            let (first, last) = (run[0].0, run[run.len() - 1].0);
            let corners = run.iter().copied().chain([(last, floor), (first, floor)]);
            area.draw(&Polygon::new(corners.collect::<Run>(), Mark::Area.filled()))?;
        }
        area.draw(&PathElement::new(run.clone(), Mark::Course))?;
    }
    let alone = runs.iter().filter(|run| run.len() == 1);
    let last = runs.last().into_iter();
    let mut ends: Run = alone
        .chain(last)
        .filter_map(|run| run.last().copied())
        .collect();
    ends.dedup();
    for (x, y) in ends {
        let sign = |corners: &[(i32, i32)]| {
            let corners = corners.iter().map(|(dx, dy)| (x + dx, y + dy));
            Polygon::new(corners.collect::<Run>(), Mark::Sign.filled())
        };
        match number {
            0 => area.draw(&Circle::new((x, y), 40, Mark::Sign.filled()))?,
            1 => area.draw(&sign(&[(-38, -38), (38, -38), (38, 38), (-38, 38)]))?,
            2 => area.draw(&sign(&[(0, -52), (52, 0), (0, 52), (-52, 0)]))?,
            _ => area.draw(&sign(&[(0, -48), (46, 38), (-46, 38)]))?,
        }
    }
    Ok(())
}

/// Heights of labels, from the top down, moved apart until none covers another.
fn spread(mut heights: Vec<i32>) -> Vec<i32> {
    for at in 1..heights.len() {
        heights[at] = heights[at].max(heights[at - 1] + LINE);
    }
    let mut below = FLOOR;
    for height in heights.iter_mut().rev() {
        *height = (*height).min(below);
        below = *height - LINE;
    }
    heights
}
