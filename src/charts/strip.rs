//! A heat strip: areas down, periods across, darker for more.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Names, Pen, Sheet, Trouble};
use super::mark::{Mark, UNIT};
use super::text::{width, wrap};
use super::tiles::{class, class_limits};
use super::{Gap, Svg, drawn, sound};

const WIDE: i32 = 620;
const PITCH: i32 = 26 * UNIT;
const TALL: i32 = 20 * UNIT;
const GAP: i32 = 8 * UNIT;
const LINE: i32 = 24 * UNIT;
const KEY: i32 = 16 * UNIT;
/// Cells wider than this look like bars.
const WIDEST: i32 = 60 * UNIT;

/// One row.
#[derive(Clone, Debug)]
pub struct Strip {
    /// Name of the area.
    pub label: String,
    /// A value for each period, or why there is none.
    pub cells: Vec<Result<f64, Gap>>,
    /// Where the row leads.
    pub href: Option<String>,
}

/// A heat strip, 620 wide and as tall as its rows.
pub struct StripChart<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: String,
    /// What the chart shows, in a few words.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// How the key writes the value a class begins with.
    pub unit_format: &'a dyn Fn(f64) -> String,
    /// What is said of a missing value, and of one that is withheld.
    pub gaps: [String; 2],
    /// Names of the periods.
    pub periods: Vec<String>,
    /// Rows in the order they are drawn.
    pub rows: Vec<Strip>,
}

/// A sample of the key: its class, its mark, its words.
type Sample = (String, Mark, String);

impl StripChart<'_> {
    /// The drawing.
    pub fn draw(&self) -> Svg {
        let names = Names::Full {
            title: &self.title,
            description: &self.description,
        };
        let links = self.rows.iter().any(|row| row.href.is_some());
        let key = lay_key(&self.key());
        let below = key.last().map_or(0, |(at, _)| at.1 + LINE);
        let rows = self.rows.len().max(1) as i32 * PITCH;
        let tall = (LINE + rows + GAP + below) / UNIT;
        let sheet = Sheet::new("strip", &self.id, &names, (WIDE, tall), links);
        let drawn = self.paint(&sheet, &key, LINE + rows + GAP);
        sheet.finish(drawn)
    }

    fn limits(&self) -> Vec<f64> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let values: Vec<f64> = cells.filter_map(|cell| cell.ok().and_then(sound)).collect();
        if values.is_empty() {
            values
        } else {
            class_limits(&values)
        }
    }

    /// Only what occurs is explained.
    fn key(&self) -> Vec<Sample> {
        let limits = self.limits();
        let classes = limits.iter().enumerate().map(|(number, limit)| {
            let words = t!("chart-from", value = (self.unit_format)(*limit));
            (format!("c-q{}", number + 1), Mark::Square, words)
        });
        let occurs = |mark: Mark| {
            let cells = self.rows.iter().flat_map(|row| &row.cells);
            move |_: &&String| {
                cells
                    .clone()
                    .any(|cell| look(cell).is_err_and(|m| m == mark))
            }
        };
        let [missing, withheld] = &self.gaps;
        let gaps = [(missing, Mark::Missing), (withheld, Mark::Withheld)];
        let gaps = gaps.into_iter().filter_map(|(words, mark)| {
            let words = Some(words).filter(occurs(mark))?;
            Some(("c-q0".to_owned(), mark, words.clone()))
        });
        classes.chain(gaps).collect()
    }

    fn paint(
        &self,
        sheet: &Sheet,
        key: &[((i32, i32), Sample)],
        below: i32,
    ) -> Result<(), Trouble> {
        let area = sheet.area();
        let limits = self.limits();
        let label = |row: &Strip| wrap(&row.label, Mark::Row, 200 * UNIT, 1).concat();
        let labels: Vec<String> = self.rows.iter().map(label).collect();
        let widest = labels.iter().map(|label| width(label, Mark::Row)).max();
        let left = widest.unwrap_or(0) + 2 * GAP;
        let cells = self.rows.iter().map(|row| row.cells.len());
        let count = cells.max().unwrap_or(0).max(self.periods.len()).max(1) as i32;
        let step = ((WIDE * UNIT - left) / count).clamp(1, WIDEST);
        self.paint_heads(&area, left, step)?;
        for (number, (row, label)) in self.rows.iter().zip(&labels).enumerate() {
            let y = LINE + PITCH * number as i32;
            sheet.within("c-line", row.href.as_deref(), || {
                let style = Mark::Row.text(HPos::Left, VPos::Center);
                area.draw(&Text::new(label.as_str(), (0, y + TALL / 2), style))?;
                for (at, cell) in row.cells.iter().enumerate() {
                    let x = left + step * at as i32;
                    // A hair between cells, as long as there is room for it.
                    let corners = [(x, y), (x + step - (step / 8).min(UNIT), y + TALL)];
                    let (class, mark) = match look(cell) {
                        Ok(value) => (format!("c-q{}", class(value, &limits)), Mark::Square),
                        Err(mark) => ("c-q0".to_owned(), mark),
                    };
                    sheet.within(&class, None, || {
                        area.draw(&Rectangle::new(corners, mark.filled()))
                    })?;
                }
                Ok(())
            })?;
        }
        for ((x, y), (class, mark, words)) in key {
            let corners = [(*x, below + y), (x + KEY, below + y + KEY)];
            sheet.within(class, None, || {
                area.draw(&Rectangle::new(corners, mark.filled()))
            })?;
            let style = Mark::Tick.text(HPos::Left, VPos::Center);
            let at = (x + KEY + GAP, below + y + KEY / 2);
            area.draw(&Text::new(words.as_str(), at, style))?;
        }
        Ok(())
    }

    /// As many names of periods as fit, the first among them.
    fn paint_heads(
        &self,
        area: &DrawingArea<Pen, Shift>,
        left: i32,
        step: i32,
    ) -> Result<(), Trouble> {
        let mut free = left;
        for (at, name) in self.periods.iter().enumerate() {
            let x = left + step * at as i32;
            let end = x + width(name, Mark::Tick);
            if x >= free && end <= WIDE * UNIT {
                let style = Mark::Tick.text(HPos::Left, VPos::Center);
                area.draw(&Text::new(name.as_str(), (x, LINE / 2), style))?;
                free = end + 2 * GAP;
            }
        }
        Ok(())
    }
}

/// The value to draw, or how its place is hatched.
fn look(cell: &Result<f64, Gap>) -> Result<f64, Mark> {
    drawn(*cell).map_err(Gap::mark)
}

/// A place for each sample, line by line.
fn lay_key(samples: &[Sample]) -> Vec<((i32, i32), Sample)> {
    let mut at = (0, 0);
    let mut placed = Vec::new();
    for (class, mark, words) in samples {
        let words = wrap(words, Mark::Tick, WIDE * UNIT - KEY - GAP, 1).concat();
        let wide = KEY + 3 * GAP + width(&words, Mark::Tick);
        if at.0 > 0 && at.0 + wide > WIDE * UNIT {
            at = (0, at.1 + LINE);
        }
        placed.push((at, (class.clone(), *mark, words)));
        at.0 += wide;
    }
    placed
}
