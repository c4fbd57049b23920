//! How much of a target is reached, and how much should be by now.

use plotters::prelude::*;

use super::Svg;
use super::backend::{Names, Sheet, Trouble};
use super::mark::Mark;

const SIZE: (i32, i32) = (200, 14);

/// A meter, 200 by 14.
pub struct Meter {
    /// Share of the target reached: 0 none, 1 all of it; more is drawn full with an arrow.
    pub share: f64,
    /// Share that the plan expects by now, drawn as a mark.
    pub pace: Option<f64>,
    /// What it says, in words; empty when the words stand beside it.
    pub label: String,
}

impl Meter {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let sheet = Sheet::new("meter", "", &Names::Short(&self.label), SIZE, false);
        let drawn = self.paint(&sheet);
        sheet.finish(drawn)
    }

    fn paint(&self, sheet: &Sheet) -> Result<(), Trouble> {
        let area = sheet.area();
        let chart = ChartBuilder::on(&area).build_cartesian_2d(0.0..1.0, 0..140)?;
        let x = |share: f64| chart.backend_coord(&(share.clamp(0.0, 1.0), 0)).0;
        let bar = |to: f64, mark: Mark| Rectangle::new([(0, 30), (x(to), 110)], mark.filled());
        area.draw(&bar(1.0, Mark::Track))?;
        if self.share > 0.0 {
            area.draw(&bar(self.share, Mark::Bar))?;
        }
        if self.share > 1.0 {
            let arrow = vec![(1880, 40), (1920, 70), (1880, 100)];
            area.draw(&PathElement::new(arrow, Mark::Over))?;
        }
        if let Some(pace) = self.pace.filter(|pace| pace.is_finite()) {
            let at = x(pace).clamp(10, SIZE.0 * 10 - 10);
            area.draw(&PathElement::new(vec![(at, 0), (at, 140)], Mark::Pace))?;
        }
        Ok(())
    }
}
