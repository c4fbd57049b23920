//! What an indicator's figure is made of: its breakdowns, listed and ready to
//! draw, each as the viewer may see it.

use std::collections::BTreeMap;

use super::axes::spoken;
use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::Window;
use super::series;
use super::table::{Cell, Column, Table};
use super::words;
use crate::i18n;
use crate::ledger::{Kind, Period};
use crate::models::area::Area;
use crate::models::indicator::{Breakdown, Indicator};

/// More panels than this are a table, and that one is there.
const PANELS: usize = 12;
/// A bar with more parts than this cannot be read.
const STACKED: usize = 4;

/// One part's newest figure.
#[derive(Clone, Debug)]
pub struct Part {
    /// What the part is called.
    pub name: String,
    /// The figure.
    pub shown: Shown,
    /// The same in words.
    pub text: String,
    /// Its values over time; empty where only one time has any.
    pub course: Vec<Option<f64>>,
}

/// One area's parts, end to end.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Name of the area.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// A figure for each part.
    pub parts: Vec<Shown>,
    /// All of them in words.
    pub text: String,
}

/// How parts are best seen.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Over time, one panel each, from the first to the last period.
    Courses((String, String), Vec<Part>),
    /// At one time.
    Bars(Vec<Part>),
    /// Two groups through the bands of another axis, the lowest band first.
    Pyramid([String; 2], Vec<(String, [Part; 2])>),
    /// Areas side by side.
    Wholes(Vec<String>, Vec<Whole>),
}

/// A drawing of the parts along one axis.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What addresses call it.
    pub key: String,
    /// What is shown.
    pub title: String,
    /// Where, when, unit.
    pub subtitle: String,
    /// In words, with what is withheld.
    pub sentence: String,
    /// The figures.
    pub shape: Shape,
}

/// Reads the parts of one indicator in a stretch of time.
pub struct Reader<'a> {
    /// Kept totals.
    pub figures: &'a Figures<'a>,
    /// Which indicator.
    pub indicator: &'a Indicator,
    /// Until when.
    pub window: Window,
}

impl Reader<'_> {
    /// The breakdowns that have figures in the area.
    pub(super) fn ids(&self, area: &Area) -> Vec<i32> {
        self.breakdowns(area).collect()
    }

    fn breakdowns(&self, area: &Area) -> impl Iterator<Item = i32> {
        (self.figures.breakdowns(self.indicator.id, area.id)).into_iter()
    }

    /// The periods in which anybody reported any of these breakdowns.
    fn periods(&self, area: &Area, breakdowns: &[i32]) -> Vec<Period> {
        let own = breakdowns.iter().map(|&breakdown| {
            let periods = self.figures.periods(self.indicator, area.id, breakdown);
            (periods.into_iter()).filter(|period| self.window.ends_after(*period))
        });
        let mut periods: Vec<Period> = own.flatten().collect();
        periods.sort_by_key(|period| period.first_month());
        periods.dedup();
        periods
    }

    /// The newest period in which any of them was reported.
    pub(super) fn newest(&self, area: &Area) -> Option<Period> {
        let all: Vec<i32> = self.breakdowns(area).collect();
        self.periods(area, &all).last().copied()
    }

    /// A flow's parts are all of its newest period.
    pub(super) fn over(&self, newest: Option<Period>) -> Window {
        match (self.indicator.kind, newest) {
            (Kind::Flow, Some(period)) => Window::of(period),
            _ => self.window,
        }
    }

    fn part(&self, area: &Area, breakdown: &Breakdown, over: Window) -> Part {
        let shown = (self.figures).shown(self.indicator, area.id, breakdown.id, over);
        Part {
            name: breakdown.name.clone(),
            shown,
            text: shown.text(self.indicator.decimals),
            course: Vec::new(),
        }
    }

    /// The newest figure of each breakdown.
    pub fn table(&self, area: &Area) -> Table {
        let newest = self.newest(area);
        let over = self.over(newest);
        let row = |breakdown_id: i32| {
            let (figures, indicator) = (self.figures, self.indicator);
            let reading = figures.reading(indicator, area.id, breakdown_id, over);
            let spark = series::spark(figures, indicator, area.id, breakdown_id, self.window);
            vec![
                Cell::text(figures.programme.catalogue.breakdown_name(breakdown_id)),
                Cell::figure(reading.shown, indicator.decimals).drawn(spark),
                Cell::text(words::coverage(&reading)),
            ]
        };
        Table {
            caption: t!("public-breakdown"),
            subtitle: newest.map_or(String::new(), |period| self.unit_and_time(period)),
            columns: vec![
                Column::text("breakdown", t!("public-part")),
                Column::number("value", i18n::unit_name(&self.indicator.unit)),
                Column::text("coverage", t!("public-reported-by")),
            ],
            rows: self.breakdowns(area).map(row).collect(),
            ..Table::default()
        }
    }

    fn unit_and_time(&self, period: Period) -> String {
        let when = words::when(self.indicator, Some(period));
        t!(
            "public-pair",
            first = i18n::unit_name(&self.indicator.unit),
            second = when
        )
    }

    /// A drawing for each axis that has figures in the area, then one for each
    /// axis whose parts can be held side by side in the areas below.
    pub fn drawings(&self, area: &Area, below: &[&Area]) -> Vec<Parts> {
        let mut axes: BTreeMap<&str, Vec<&Breakdown>> = BTreeMap::new();
        for place in below.iter().copied().chain([area]) {
            for id in self.breakdowns(place) {
                if let Some(part) = self.figures.programme.catalogue.breakdown(id) {
                    let parts = axes.entry(&part.axis).or_default();
                    if !parts.iter().any(|other| other.id == id) {
                        parts.push(part);
                    }
                }
            }
        }
        for parts in axes.values_mut() {
            parts.sort_by_key(|part| part.id);
        }
        let inside = (axes.iter()).filter_map(|(axis, parts)| self.inside(area, axis, parts));
        let beside = (axes.iter()).filter_map(|(axis, parts)| self.beside(below, axis, parts));
        inside.chain(beside).collect()
    }

    /// The parts of one area along an axis; nothing if there are no figures or
    /// only one part.
    fn inside(&self, area: &Area, axis: &str, breakdowns: &[&Breakdown]) -> Option<Parts> {
        let ids: Vec<i32> = breakdowns.iter().map(|b| b.id).collect();
        let periods = self.periods(area, &ids);
        let newest = *periods.last()?;
        let over = self.over(Some(newest));
        let mut parts: Vec<Part> = (breakdowns.iter())
            .map(|breakdown| self.part(area, breakdown, over))
            .collect();
        if parts.len() < 2 || parts.iter().all(|part| part.shown.is_missing()) {
            return None;
        }
        let sentence = self.sentence(&parts);
        let fresh = periods.iter().filter(|period| {
            let is_fresh =
                |id: &i32| (self.figures).is_fresh(self.indicator, area.id, *id, **period);
            ids.iter().any(is_fresh)
        });
        let is_course = fresh.count() > 1 && parts.len() <= PANELS;
        let shape = match self.pyramid(breakdowns, &parts) {
            Some(pyramid) => pyramid,
            None if is_course => {
                for (part, id) in parts.iter_mut().zip(&ids) {
                    part.course = (periods.iter())
                        .map(|period| {
                            let over = series::over(self.indicator, *period);
                            (self.figures)
                                .shown(self.indicator, area.id, *id, over)
                                .to_f64()
                        })
                        .collect();
                }
                let ends = (periods[0].short_label(), newest.short_label());
                Shape::Courses(ends, parts)
            }
            None => Shape::Bars(parts),
        };
        Some(Parts {
            key: format!("parts-{axis}"),
            title: t!(
                "public-by-axis",
                indicator = self.indicator.name,
                axis = spoken(axis)
            ),
            subtitle: t!(
                "public-pair",
                first = area.name,
                second = self.unit_and_time(newest)
            ),
            sentence,
            shape,
        })
    }

    /// A pyramid, if each part's code joins two others, such as
    /// `sex.f.age.0-4`, and the first ones are two groups.
    fn pyramid(&self, breakdowns: &[&Breakdown], parts: &[Part]) -> Option<Shape> {
        let catalogue = &self.figures.programme.catalogue;
        let split = |breakdown: &Breakdown| {
            let dots = breakdown.code.match_indices('.').map(|(at, _)| at);
            dots.into_iter().find_map(|at| {
                let group = catalogue.breakdown_of(&breakdown.code[..at])?;
                let band = catalogue.breakdown_of(&breakdown.code[at + 1..])?;
                Some((group, band))
            })
        };
        let crossed: Option<Vec<_>> = breakdowns.iter().map(|b| split(b)).collect();
        let crossed = crossed?;
        let mut groups: Vec<&Breakdown> = crossed.iter().map(|(group, _)| *group).collect();
        groups.sort_by_key(|group| group.id);
        groups.dedup_by_key(|group| group.id);
        let mut bands: Vec<&Breakdown> = crossed.iter().map(|(_, band)| *band).collect();
        bands.sort_by_key(|band| band.id);
        bands.dedup_by_key(|band| band.id);
        let [left, right] = groups.as_slice() else {
            return None;
        };
        let side = |group: &Breakdown, band: &Breakdown| {
            let at = (crossed.iter()).position(|(g, b)| g.id == group.id && b.id == band.id);
            at.map_or_else(Part::missing, |at| parts[at].clone())
        };
        let bands = bands.iter().map(|band| {
            let sides = [side(left, band), side(right, band)];
            (band.name.clone(), sides)
        });
        Some(Shape::Pyramid(
            [left.name.clone(), right.name.clone()],
            bands.collect(),
        ))
    }

    /// The areas below side by side, for what adds up and has few parts.
    fn beside(&self, below: &[&Area], axis: &str, breakdowns: &[&Breakdown]) -> Option<Parts> {
        let adds_up = matches!(self.indicator.kind, Kind::Stock | Kind::Flow);
        if !adds_up || !(2..=STACKED).contains(&breakdowns.len()) {
            return None;
        }
        let newest = below.iter().filter_map(|area| self.newest(area));
        let newest = newest.max_by_key(|period| period.first_month())?;
        let over = self.over(Some(newest));
        let wholes: Vec<Whole> = (below.iter())
            .filter_map(|area| {
                let parts = breakdowns.iter().map(|b| self.part(area, b, over));
                let parts: Vec<Part> = parts.collect();
                let has_any = parts.iter().any(|part| !part.shown.is_missing());
                let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
                has_any.then(|| Whole {
                    name: area.name.clone(),
                    href: format!("/indicators/{}?area={}", self.indicator.code, area.code),
                    text: texts.join(" + "),
                    parts: parts.iter().map(|part| part.shown).collect(),
                })
            })
            .collect();
        if wholes.len() < 2 {
            return None;
        }
        let names: Vec<String> = breakdowns.iter().map(|b| b.name.clone()).collect();
        let rows = (wholes.iter()).map(|w| t!("public-named", name = w.name, text = w.text));
        let rows: Vec<String> = rows.collect();
        Some(Parts {
            key: format!("areas-{axis}"),
            title: t!(
                "public-by-area-and-axis",
                indicator = self.indicator.name,
                axis = spoken(axis)
            ),
            subtitle: self.unit_and_time(newest),
            sentence: format!(
                "{}. {}.",
                names.join(" + "),
                rows.join(&t!("public-semicolon"))
            ),
            shape: Shape::Wholes(names, wholes),
        })
    }

    /// Few parts are all said, many by the largest and by those not shown.
    fn sentence(&self, parts: &[Part]) -> String {
        let said = |part: &Part| t!("public-named", name = part.name, text = part.text);
        if parts.len() <= STACKED {
            let all: Vec<String> = parts.iter().map(said).collect();
            return format!("{}.", all.join(&t!("public-semicolon")));
        }
        let drawn = parts.iter().filter(|part| part.shown.amount().is_some());
        let largest = drawn.max_by_key(|part| part.shown.amount());
        let all = match largest {
            None => t!("public-parts", count = parts.len()),
            Some(part) => t!(
                "public-parts-largest",
                count = parts.len(),
                largest = part.name,
                figure = words::with_unit(self.indicator, part.shown)
            ),
        };
        let hidden: Vec<String> = (parts.iter())
            .filter(|part| part.shown.amount().is_none())
            .map(said)
            .collect();
        match hidden.is_empty() {
            true => all,
            false => format!("{all} {}.", hidden.join(&t!("public-semicolon"))),
        }
    }
}

impl Part {
    /// A group that nobody is asked for in a band.
    fn missing() -> Self {
        Self {
            name: String::new(),
            shown: Shown::Missing,
            text: Shown::Missing.text(0),
            course: Vec::new(),
        }
    }
}
