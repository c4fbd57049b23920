//! Up to four series over time on one axis, each with its name at its end.

use chrono::NaiveDate;
use plotters::prelude::*;

use super::backend::{Names, Sheet, Trouble};
use super::labels::{self, Label};
use super::line::{
    BOTTOM, LinePoint, SIZE, TOP, paint_dates, paint_grid, paint_labels, plot_width,
};
use super::mark::{Mark, UNIT};
use super::series::{Series, Xy};
use super::text::{width, wrap};
use super::{Svg, dates, scale};

/// Each series has its colour and its own dashes, so that they are told apart
/// without colours too.
const MARKS: [(Mark, Mark); 4] = [
    (Mark::First, Mark::FirstName),
    (Mark::Second, Mark::SecondName),
    (Mark::Third, Mark::ThirdName),
    (Mark::Fourth, Mark::FourthName),
];

/// Name, points, and how both are drawn.
type Drawn<'a> = (&'a str, Series, (Mark, Mark));

/// A chart of several lines, 620 by 300.
pub struct LinesChart<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How a value is written, unit included if it is short.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// How a month is written under charts of less than 18 months.
    pub month_format: &'a dyn Fn(NaiveDate) -> String,
    /// Name and points of each; more than four are not drawn.
    pub lines: Vec<(String, Vec<LinePoint>)>,
}

impl LinesChart<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let sheet = Sheet::new("line", &self.id, &names, SIZE, false);
        let drawn = self.paint(&sheet);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet) -> Result<(), Trouble> {
        let lines: Vec<Drawn> = self
            .lines
            .iter()
            .zip(MARKS)
            .map(|((name, points), mark)| (name.as_str(), Series::new(points, &[], &[]), mark))
            .collect();
        let everything: Vec<Xy> = lines
            .iter()
            .flat_map(|line| line.1.everything().collect::<Vec<_>>())
            .collect();
        let area = sheet.area();
        let Some(days) = dates::span(everything.iter().map(|p| p.0)) else {
            let base = SIZE.1 * UNIT - BOTTOM;
            let base = vec![(0, base), (SIZE.0 * UNIT, base)];
            return area.draw(&PathElement::new(base, Mark::Axis));
        };
        let values: Vec<f64> = everything.iter().map(|p| p.1).collect();
        let grid = scale::axis(&values, self.unit_format);
        let texts: Vec<String> = grid.iter().map(|v| (self.unit_format)(*v)).collect();
        let widest = texts.iter().map(|t| width(t, Mark::Tick)).max();
        let left = (widest.unwrap_or(0) + 10 * UNIT).min(SIZE.0 * UNIT / 3);
        let mut labels = self.labels(&lines);
        let room = plot_width(&labels, days, left);
        let mut chart = ChartBuilder::on(&area)
            .margin_top(TOP)
            .margin_bottom(BOTTOM)
            .margin_left(left)
            .margin_right(SIZE.0 * UNIT - left - room)
            .build_cartesian_2d(days.0..days.1, grid[0]..grid[grid.len() - 1])?;
        let spot = |point: &Xy| chart.backend_coord(point);
        let busy: Vec<(i32, i32)> = lines
            .iter()
            .flat_map(|line| line.1.lines())
            .flat_map(|line| labels::along(&line.iter().map(spot).collect::<Vec<_>>()))
            .collect();
        for (label, point) in labels.iter_mut() {
            label.at = spot(point);
        }
        let rows: Vec<i32> = grid.iter().map(|v| spot(&(days.0, *v)).1).collect();
        paint_grid(&area, &texts, &rows, spot(&(days.0, 0.0)).1)?;
        paint_dates(&area, days, (left, room), self.month_format)?;
        for (_, series, (mark, _)) in &lines {
            for run in series.stretches.iter().filter(|run| run.points.len() > 1) {
                chart.draw_series(LineSeries::new(run.points.iter().copied(), mark))?;
            }
            let dots = series.dots().into_iter();
            chart.draw_series(dots.map(|at| Circle::new(at, 35, mark.filled())))?;
        }
        let labels: Vec<Label> = labels.into_iter().map(|(label, _)| label).collect();
        paint_labels(&area, &labels, &busy)
    }

    /// The name and the last value of each line, with the point it belongs to.
    fn labels(&self, lines: &[Drawn]) -> Vec<(Label, Xy)> {
        lines
            .iter()
            .filter_map(|(name, series, (_, mark))| {
                let point = *series.stretches.last()?.points.last()?;
                let label = Label {
                    at: (0, 0),
                    name: wrap(name, Mark::Name, 150 * UNIT, 2).join("\n"),
                    value: (self.unit_format)(point.1),
                    mark: *mark,
                };
                Some((label, point))
            })
            .collect()
    }
}
