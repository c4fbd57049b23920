//! Actual against target over time, with what others stated beside it.

use chrono::NaiveDate;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::labels::{self, Label};
use super::mark::{Mark, UNIT};
use super::series::{Series, Xy};
use super::text::{width, wrap};
use super::{Svg, dates, scale};

pub(super) const SIZE: (i32, i32) = (620, 300);
pub(super) const TOP: i32 = 30 * UNIT;
pub(super) const BOTTOM: i32 = 34 * UNIT;
/// Up to this many reported values each have their figure written beside them.
const FIGURES: usize = 5;

/// One period of the actual series.
#[derive(Clone, Debug)]
pub struct LinePoint {
    /// Last day of the period, or the exact day the value was true.
    pub date: NaiveDate,
    /// The value, in the chart's unit; `None` is drawn as a gap.
    pub value: Option<f64>,
    /// Carried forward from an earlier period: the line to it is thin and dashed.
    pub carried: bool,
}

/// A line chart, 620 by 300.
pub struct LineChart<'a> {
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
    /// What was reported. Any order.
    pub actual: Vec<LinePoint>,
    /// What was planned: a dotted line, or a diamond if there is one only.
    pub target: Vec<(NaiveDate, f64)>,
    /// What others published: open circles.
    pub statements: Vec<(NaiveDate, f64)>,
    /// Direct label of the actual line.
    pub actual_name: String,
    /// Direct label of the target.
    pub target_name: String,
    /// Direct label of the latest statement.
    pub statements_name: String,
}

impl LineChart<'_> {
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
        let series = Series::new(&self.actual, &self.target, &self.statements);
        let everything: Vec<Xy> = series.everything().collect();
        let Some(days) = dates::span(everything.iter().map(|p| p.0)) else {
            let base = vec![
                (0, SIZE.1 * UNIT - BOTTOM),
                (SIZE.0 * UNIT, SIZE.1 * UNIT - BOTTOM),
            ];
            return sheet.area().draw(&PathElement::new(base, Mark::Axis));
        };
        let values: Vec<f64> = everything.iter().map(|p| p.1).collect();
        let grid = scale::axis(&values, self.unit_format);
        let (low, high) = (grid[0], grid[grid.len() - 1]);

        let texts: Vec<String> = grid
            .iter()
            .map(|value| (self.unit_format)(*value))
            .collect();
        let left = texts
            .iter()
            .map(|t| width(t, Mark::Tick))
            .max()
            .unwrap_or(0)
            + 10 * UNIT;
        let left = left.min(SIZE.0 * UNIT / 3);
        let mut labels = self.labels(&series);
        let room = plot_width(&labels, days, left);

        let area = sheet.area();
        let mut chart = ChartBuilder::on(&area)
            .margin_top(TOP)
            .margin_bottom(BOTTOM)
            .margin_left(left)
            .margin_right(SIZE.0 * UNIT - left - room)
            .build_cartesian_2d(days.0..days.1, low..high)?;
        let spot = |point: &Xy| chart.backend_coord(point);
        let busy: Vec<(i32, i32)> = series
            .lines()
            .flat_map(|line| labels::along(&line.iter().map(spot).collect::<Vec<_>>()))
            .chain(series.statements.iter().map(spot))
            .collect();
        for (label, point) in labels.iter_mut() {
            label.at = spot(point);
        }
        let rows: Vec<i32> = grid.iter().map(|value| spot(&(days.0, *value)).1).collect();
        let zero = spot(&(days.0, 0.0)).1;

        paint_grid(&area, &texts, &rows, zero)?;
        paint_dates(&area, days, (left, room), self.month_format)?;
        if low >= 0.0 {
            for run in series
                .stretches
                .iter()
                .filter(|s| !s.carried && s.points.len() > 1)
            {
                chart.draw_series(AreaSeries::new(
                    run.points.iter().copied(),
                    0.0,
                    Mark::Area.filled(),
                ))?;
            }
        }
        if series.target.len() > 1 {
            chart.draw_series(LineSeries::new(
                series.target.iter().copied(),
                &Mark::Target,
            ))?;
        }
        for (carried, mark) in [(true, Mark::Carried), (false, Mark::Actual)] {
            for run in series
                .stretches
                .iter()
                .filter(|s| s.carried == carried && s.points.len() > 1)
            {
                chart.draw_series(LineSeries::new(run.points.iter().copied(), &mark))?;
            }
        }
        if let [point] = series.target.as_slice() {
            let corners = vec![(0, -60), (60, 0), (0, 60), (-60, 0)];
            let diamond = EmptyElement::at(*point) + Polygon::new(corners, Mark::Diamond.filled());
            chart.draw_series([diamond])?;
        }
        let circles = |points: Vec<Xy>, radius, mark: Mark| {
            points
                .into_iter()
                .map(move |at| Circle::new(at, radius, mark.filled()))
        };
        let dots = series.dots();
        let radius = if dots.len() > FIGURES { 35 } else { 45 };
        chart.draw_series(circles(dots, radius, Mark::Dot))?;
        chart.draw_series(circles(series.statements.clone(), 45, Mark::Statement))?;
        let labels: Vec<Label> = labels.into_iter().map(|(label, _)| label).collect();
        paint_labels(&area, &labels, &busy)
    }

    /// A label for the end of each series, then one for each value while they
    /// are few; with the point it belongs to.
    fn labels(&self, series: &Series) -> Vec<(Label, Xy)> {
        let figures = |dots: &Vec<Xy>| {
            let wide = |dot: &Xy| width(&(self.unit_format)(dot.1), Mark::Value);
            dots.len() <= FIGURES && dots.iter().map(wide).sum::<i32>() < SIZE.0 * UNIT / 2
        };
        let few = Some(series.dots()).filter(figures).unwrap_or_default();
        let last = series.stretches.last().and_then(|run| run.points.last());
        [
            (&self.actual_name, last),
            (&self.target_name, series.target.last()),
            (&self.statements_name, series.statements.last()),
        ]
        .into_iter()
        .filter_map(|(name, point)| Some((name.as_str(), point?)))
        .chain(
            few.iter()
                .filter(|point| last != Some(point))
                .map(|point| ("", point)),
        )
        .map(|(name, point)| {
            let name = wrap(name, Mark::Name, 150 * UNIT, 2).join("\n");
            let value = (self.unit_format)(point.1);
            (
                Label {
                    at: (0, 0),
                    name,
                    value,
                    mark: Mark::Name,
                },
                *point,
            )
        })
        .collect()
    }
}

/// The values' lines across and what they are.
pub(super) fn paint_grid(
    area: &DrawingArea<Pen, Shift>,
    texts: &[String],
    rows: &[i32],
    zero: i32,
) -> Result<(), Trouble> {
    let across = |y: i32| vec![(0, y), (SIZE.0 * UNIT, y)];
    for y in rows.iter().filter(|y| **y != zero) {
        area.draw(&PathElement::new(across(*y), Mark::Grid))?;
    }
    area.draw(&PathElement::new(across(zero), Mark::Axis))?;
    for (text, y) in texts.iter().zip(rows) {
        let style = Mark::Tick.text(HPos::Left, VPos::Bottom);
        area.draw(&Text::new(text.as_str(), (0, *y), style))?;
    }
    Ok(())
}

/// The months or years below.
pub(super) fn paint_dates(
    area: &DrawingArea<Pen, Shift>,
    days: (f64, f64),
    (left, room): (i32, i32),
    month_format: &dyn Fn(NaiveDate) -> String,
) -> Result<(), Trouble> {
    let axis = dates::axis(days, room, month_format);
    let base = SIZE.1 * UNIT - BOTTOM;
    let x = |day: f64| left + ((day - days.0) / (days.1 - days.0) * f64::from(room)) as i32;
    for bound in axis.bounds {
        let at = x(bound);
        area.draw(&PathElement::new(
            vec![(at, base), (at, base + 6 * UNIT)],
            Mark::Axis,
        ))?;
    }
    for (middle, name) in axis.names {
        let style = Mark::Tick.text(HPos::Center, VPos::Top);
        area.draw(&Text::new(name, (x(middle), base + 8 * UNIT), style))?;
    }
    Ok(())
}

/// How wide the plot can be so that each label fits to the right of its point.
pub(super) fn plot_width(labels: &[(Label, Xy)], (first, last): (f64, f64), left: i32) -> i32 {
    let full = SIZE.0 * UNIT - left;
    let fit = |(label, point): &(Label, Xy)| {
        let share = ((point.0 - first) / (last - first)).max(0.05);
        (f64::from(full - label.width() - 12 * UNIT) / share) as i32
    };
    let most = full - 8 * UNIT;
    labels
        .iter()
        .map(fit)
        .min()
        .unwrap_or(most)
        .clamp(full / 3, most)
}

/// The labels, where they cover nothing.
pub(super) fn paint_labels(
    area: &DrawingArea<Pen, Shift>,
    labels: &[Label],
    busy: &[(i32, i32)],
) -> Result<(), Trouble> {
    let bounds = (0, 0, SIZE.0 * UNIT, SIZE.1 * UNIT - BOTTOM);
    let places = labels::place(labels, busy, bounds);
    for (label, place) in labels.iter().zip(places) {
        let name = label.mark.text(place.side, VPos::Bottom);
        let value = Mark::Value.text(place.side, VPos::Top);
        if !label.name.is_empty() {
            area.draw(&Text::new(label.name.as_str(), place.at, name))?;
        }
        area.draw(&Text::new(label.value.as_str(), place.at, value))?;
    }
    Ok(())
}
