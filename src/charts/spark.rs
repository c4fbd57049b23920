//! The shape of a series, small enough for a tile.

use plotters::prelude::*;

use super::backend::{Names, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::{Svg, sound};

const SIZE: (i32, i32) = (190, 34);

/// A sparkline, 190 by 34, from the least value (or zero, if near) to the greatest.
pub struct Spark {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What it shows, in words; empty when the words stand beside it.
    pub label: String,
    /// Values at even distances; `None` is drawn as a gap.
    pub points: Vec<Option<f64>>,
}

impl Spark {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let sheet = Sheet::new("spark", &self.id, &Names::Short(&self.label), SIZE, false);
        let drawn = self.paint(&sheet);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet) -> Result<(), Trouble> {
        let points: Vec<Option<f64>> = self.points.iter().map(|p| p.and_then(sound)).collect();
        let values = || points.iter().flatten().copied();
        let (low, high) = values().fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v), b.max(v)));
        if low > high {
            return Ok(());
        }
        // All equal: a level line halfway up, never a line on the floor.
        let pad = if high - low < 1e-12 {
            (high.abs() / 2.0).max(1e-6)
        } else {
            0.0
        };
        let (low, high) = (low - pad, high + pad);
        let last = points.len().saturating_sub(1).max(1) as f64;
        let area = sheet.area();
        let mut chart = ChartBuilder::on(&area)
            .margin_top(4 * UNIT)
            .margin_bottom(4 * UNIT)
            .margin_left(4 * UNIT)
            .margin_right(4 * UNIT)
            .build_cartesian_2d(0.0..last, low..high)?;
        // Down to the edge of the drawing, which lies below the lowest value.
        let floor = low - (high - low) * 4.0 / f64::from(SIZE.1 - 8);
        let place = |(index, value): (usize, &Option<f64>)| value.map(|v| (index as f64, v));
        let placed: Vec<Option<(f64, f64)>> = points.iter().enumerate().map(place).collect();
        let runs: Vec<Vec<(f64, f64)>> = placed
            .split(Option::is_none)
            .map(|run| run.iter().copied().flatten().collect::<Vec<_>>())
            .filter(|run| !run.is_empty())
            .collect();
        for run in runs.iter().filter(|run| run.len() > 1) {
            chart.draw_series(AreaSeries::new(
                run.iter().copied(),
                floor,
                Mark::Area.filled(),
            ))?;
        }
        for run in runs.iter().filter(|run| run.len() > 1) {
            chart.draw_series(LineSeries::new(run.iter().copied(), &Mark::Actual))?;
        }
        let alone = runs.iter().filter(|run| run.len() == 1).flatten();
        let mut dots: Vec<(f64, f64)> = alone.copied().collect();
        dots.extend(runs.last().and_then(|run| run.last()));
        dots.dedup();
        chart.draw_series(
            dots.into_iter()
                .map(|at| Circle::new(at, 30, Mark::Dot.filled())),
        )?;
        Ok(())
    }
}
