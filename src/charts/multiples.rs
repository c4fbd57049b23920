//! Small multiples: many courses over the same periods, drawn to one scale.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::{PARTS, Svg, scale, sound};

const WIDE: i32 = 300 * UNIT;
const BETWEEN: i32 = 20 * UNIT;
/// Height of a plot between its highest and its lowest line.
const PLOT: i32 = 84 * UNIT;
/// Room below a plot for the periods.
const FOOT: i32 = 44 * UNIT;
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
    titles: Vec<Vec<String>>,
    periods: usize,
    left: i32,
    right: i32,
    top: i32,
    floor: i32,
}

impl Multiples<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let frame = self.frame();
        let rows = self.panels.len().div_ceil(2).max(1) as i32;
        let size = (2 * WIDE + BETWEEN, rows * (frame.floor + FOOT));
        let size = (size.0 / UNIT, size.1 / UNIT);
        let sheet = Sheet::new("multiples", &self.id, &names, size, false);
        let drawn = self.paint(&sheet, &frame);
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
        let left = ticks.unwrap_or(0).min(WIDE / 3) + GAP;
        let several = self.panels.iter().filter(|panel| panel.courses.len() > 1);
        let ends = several.flat_map(|panel| self.labels(panel));
        let after = ends
            .map(|label| width(&label.text, Mark::Value) + GAP)
            .max();
        let most = WIDE - left;
        let title = |panel: &Panel| wrap(&panel.title, Mark::Name, WIDE, 2);
        let titles: Vec<Vec<String>> = self.panels.iter().map(title).collect();
        let lines = titles.iter().map(Vec::len).max().unwrap_or(0) as i32;
        // Under the titles one line is for the newest figures.
        let top = (lines + 1) * LINE + 2 * UNIT;
        Frame {
            grid,
            texts,
            periods: courses()
                .map(|course| course.points.len())
                .max()
                .unwrap_or(0),
            left,
            right: left + (most - after.unwrap_or(0) - GAP).clamp(most / 3, most),
            titles,
            top,
            floor: top + PLOT,
        }
    }

    /// What is written at the end of each course: its last value, after its
    /// name where the panel has several.
    fn labels(&self, panel: &Panel) -> Vec<Label> {
        let label = |course: &Course| {
            let points = course.points.iter().enumerate().rev();
            let mut sound = points.filter_map(|(at, value)| Some((at, value.and_then(sound)?)));
            let (at, value) = sound.next()?;
            let mut text = (self.unit_format)(value);
            if panel.courses.len() > 1 {
                text = format!("{} {text}", course.name);
            }
            let text = wrap(&text, Mark::Value, WIDE / 2, 1).concat();
            Some(Label { at, value, text })
        };
        panel.courses.iter().take(PARTS).filter_map(label).collect()
    }

    fn paint(&self, sheet: &Sheet, frame: &Frame) -> Result<(), Trouble> {
        for (number, panel) in self.panels.iter().enumerate() {
            let (column, row) = (number as i32 % 2, number as i32 / 2);
            let tall = frame.floor + FOOT;
            let corner = (column * (WIDE + BETWEEN), row * tall);
            let area = sheet.area().shrink(corner, (WIDE as u32, tall as u32));
            let title = frame.titles[number].join("\n");
            area.draw(&Text::new(
                title,
                (0, 0),
                Mark::Name.text(HPos::Left, VPos::Top),
            ))?;
            self.paint_grid(&area, frame)?;
            for (number, course) in panel.courses.iter().take(PARTS).enumerate() {
                let floor =
                    (panel.courses.len() == 1 && frame.grid[0] >= 0.0).then_some(frame.floor);
                sheet.within(&format!("c-s{}", number + 1), None, || {
                    paint_course(&area, &frame.runs(course), floor, number)
                })?;
            }
            self.paint_labels(&area, frame, panel)?;
        }
        Ok(())
    }

    fn paint_grid(&self, area: &DrawingArea<Pen, Shift>, frame: &Frame) -> Result<(), Trouble> {
        let write = |text: &str, at: (i32, i32), side: HPos, down: VPos| {
            area.draw(&Text::new(text, at, Mark::Tick.text(side, down)))
        };
        let last = frame.grid.len() - 1;
        for (number, (value, text)) in frame.grid.iter().zip(&frame.texts).enumerate() {
            let y = frame.y(*value);
            let mark = if *value == 0.0 {
                Mark::Axis
            } else {
                Mark::Grid
            };
            area.draw(&PathElement::new(vec![(0, y), (WIDE, y)], mark))?;
            if number == 0 || number == last || *value == 0.0 {
                write(text, (0, y), HPos::Left, VPos::Bottom)?;
            }
        }
        let under = frame.floor + 5 * UNIT;
        if frame.periods > 0 {
            write(&self.ends.0, (frame.left, under), HPos::Left, VPos::Top)?;
        }
        if frame.periods > 1 {
            write(&self.ends.1, (frame.right, under), HPos::Right, VPos::Top)?;
        }
        Ok(())
    }

    /// One course's newest figure stands above the plot, several stand beside it.
    fn paint_labels(
        &self,
        area: &DrawingArea<Pen, Shift>,
        frame: &Frame,
        panel: &Panel,
    ) -> Result<(), Trouble> {
        let write = |text: &str, at: (i32, i32), mark: Mark, side: HPos, down: VPos| {
            area.draw(&Text::new(text, at, mark.text(side, down)))
        };
        let mut labels = self.labels(panel);
        labels.sort_by(|a, b| b.value.total_cmp(&a.value));
        let heights = labels.iter().map(|label| frame.y(label.value)).collect();
        let heights = spread(heights, frame.floor);
        let above = (frame.right, frame.top - 8 * UNIT);
        for (label, height) in labels.iter().zip(heights) {
            match panel.courses.len() {
                1 => write(&label.text, above, Mark::Value, HPos::Right, VPos::Bottom),
                _ => {
                    let at = (frame.x(label.at) + GAP, height);
                    write(&label.text, at, Mark::Value, HPos::Left, VPos::Center)
                }
            }?;
        }
        let middle = (frame.left + GAP, (frame.top + frame.floor) / 2);
        let note = wrap(&panel.note, Mark::Note, WIDE - middle.0, 2).join("\n");
        write(&note, middle, Mark::Note, HPos::Left, VPos::Center)
    }
}

/// The end of a course: which period, which value, and what is written there.
struct Label {
    at: usize,
    value: f64,
    text: String,
}

impl Frame {
    fn x(&self, at: usize) -> i32 {
        let steps = self.periods.saturating_sub(1).max(1) as i32;
        self.left + (self.right - self.left) * at as i32 / steps
    }

    fn y(&self, value: f64) -> i32 {
        let (low, high) = (self.grid[0], self.grid[self.grid.len() - 1]);
        self.floor - ((value - low) / (high - low) * f64::from(PLOT)) as i32
    }

    /// The stretches of a course without gaps, as places on the panel.
    fn runs(&self, course: &Course) -> Vec<Run> {
        let place = |(at, value): (usize, &Option<f64>)| {
            (value.and_then(sound)).map(|value| (self.x(at), self.y(value)))
        };
        let placed: Vec<Option<(i32, i32)>> = course.points.iter().enumerate().map(place).collect();
        placed
            .split(Option::is_none)
            .map(|run| run.iter().copied().flatten().collect::<Run>())
            .filter(|run| !run.is_empty())
            .collect()
    }
}

type Run = Vec<(i32, i32)>;

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
fn spread(mut heights: Vec<i32>, floor: i32) -> Vec<i32> {
    for at in 1..heights.len() {
        heights[at] = heights[at].max(heights[at - 1] + LINE);
    }
    let mut below = floor;
    for height in heights.iter_mut().rev() {
        *height = (*height).min(below);
        below = *height - LINE;
    }
    heights
}
