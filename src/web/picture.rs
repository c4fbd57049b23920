//! A drawing with its words: in a page's panel, or as a file that stands alone.

use super::draw::Markup;
use super::view::{self, FigureView};
use super::{assets, map_picture, part_pictures};
use chrono::Datelike as _;

use crate::charts::bars::{Bar, BarChart};
use crate::charts::file::Words;
use crate::charts::line::{LineChart, LinePoint};
use crate::charts::lines::LinesChart;
use crate::charts::{Svg, file};
use crate::error::Result;
use crate::i18n;
use crate::reports::indicator::IndicatorPage;
use crate::reports::places::Places;
use crate::reports::series::Line;

/// A label and an address under a chart.
pub type Link<'a> = (&'a str, String);

/// A drawing with its words.
pub struct Picture {
    /// The story in a few words.
    pub title: String,
    /// What, where, unit, period.
    pub subtitle: String,
    /// What the drawing shows, in a sentence.
    pub sentence: String,
    /// What must stand with it wherever it goes.
    pub note: String,
    /// The drawing; none where there is no figure yet.
    pub drawing: Option<Svg>,
}

impl Picture {
    /// In a panel of a page. `file` is the drawing's own address without its
    /// ending, and `query` the filter that goes with it.
    pub fn panel(&self, links: &[Link<'_>], file: &str, query: &str) -> Result<Markup> {
        let drawn = self.drawing.iter();
        let files = drawn.flat_map(|_| [("SVG", "svg"), ("PNG", "png")]);
        let files = files.map(|(label, ending)| (label, format!("{file}.{ending}{query}")));
        let links: Vec<Link<'_>> = links.iter().cloned().chain(files).collect();
        self.figure(&links)
    }

    /// In a panel, with these links alone.
    pub fn figure(&self, links: &[Link<'_>]) -> Result<Markup> {
        view::figure(&FigureView {
            title: &self.title,
            subtitle: &self.subtitle,
            sentence: &self.sentence,
            drawing: self.markup(),
            links,
            note: &self.note,
        })
    }

    /// The drawing by itself, nothing if there is none.
    pub fn markup(&self) -> Markup {
        self.drawing
            .clone()
            .map_or_else(Markup::default, Markup::from)
    }

    /// As a file that carries its words, its source and its looks.
    pub fn file(&self, source: &str) -> Option<Svg> {
        let words = Words {
            title: &self.title,
            subtitle: &self.subtitle,
            description: &self.sentence,
            notes: &[self.note.as_str(), source],
        };
        let style = assets::chart_style();
        Some(file::alone(self.drawing.as_ref()?, &words, style))
    }
}

/// A drawing of an indicator's page by the last part of its address: `series`,
/// `map`, `bars`, `timeline`, or what its breakdowns are called.
pub fn of_indicator(page: &IndicatorPage, name: &str) -> Option<Picture> {
    match name {
        "series" => Some(line(&page.line, "trend")),
        "map" => Some(map_picture::map(&page.places, name)),
        "bars" => Some(bars(&page.places, name)),
        "timeline" => page.timeline.as_ref().map(part_pictures::timeline),
        _ => {
            let parts = page.parts.iter().find(|parts| parts.key == name)?;
            Some(part_pictures::parts(parts))
        }
    }
}

/// Which drawings of the areas below an indicator's page has: a map where
/// more than a few have a place on it.
pub fn by_area(places: &Places) -> Vec<&'static str> {
    match (places.has_values(), places.has_map()) {
        (true, true) => vec!["map", "bars"],
        (true, false) => vec!["bars"],
        (false, _) => Vec::new(),
    }
}

/// What the drawings of an indicator's page are called.
pub fn names(page: &IndicatorPage) -> Vec<&str> {
    let parts = page.parts.iter().map(|parts| parts.key.as_str());
    let timeline = page.timeline.iter().map(|_| "timeline");
    ["series", "map", "bars"]
        .into_iter()
        .chain(timeline)
        .chain(parts)
        .collect()
}

fn month(date: chrono::NaiveDate) -> String {
    i18n::short_month(date.year(), date.month0())
}

/// Actual against target over time.
pub fn line(line: &Line, id: &str) -> Picture {
    let chart = LineChart {
        id: id.to_owned(),
        title: format!("{}. {}", line.title, line.subtitle),
        description: line.sentence.clone(),
        unit_format: &i18n::axis,
        month_format: &month,
        actual: points(line),
        target: line.target.clone(),
        statements: line.statements.clone(),
        actual_name: t!("chart-posted"),
        target_name: t!("chart-planned"),
        statements_name: t!("chart-published"),
    };
    let has_values = line.actual.iter().any(|(_, value, _)| value.is_some())
        || !line.target.is_empty()
        || !line.statements.is_empty();
    Picture {
        title: line.title.clone(),
        subtitle: line.subtitle.clone(),
        sentence: line.sentence.clone(),
        note: String::new(),
        drawing: has_values.then(|| chart.draw()),
    }
}

/// Several lines of one unit in one drawing.
pub fn lines(title: &str, subtitle: &str, lines: &[Line], id: &str) -> Picture {
    let sentences: Vec<&str> = lines.iter().map(|line| line.sentence.as_str()).collect();
    let sentence = sentences.join(" ");
    let has_values = |line: &Line| line.actual.iter().any(|(_, value, _)| value.is_some());
    let chart = LinesChart {
        id: id.to_owned(),
        title: format!("{title}. {subtitle}"),
        description: sentence.clone(),
        unit_format: &i18n::axis,
        month_format: &month,
        lines: lines
            .iter()
            .map(|line| (line.title.clone(), points(line)))
            .collect(),
    };
    Picture {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        sentence,
        note: String::new(),
        drawing: lines.iter().any(has_values).then(|| chart.draw()),
    }
}

fn points(line: &Line) -> Vec<LinePoint> {
    let point = |&(date, value, carried): &(_, _, _)| LinePoint {
        date,
        value,
        carried,
    };
    line.actual.iter().map(point).collect()
}

/// Districts side by side.
pub fn bars(places: &Places, id: &str) -> Picture {
    let rows = places.places.iter().map(|place| Bar {
        label: place.name.clone(),
        value: part_pictures::value(place.shown),
        text: place.text.clone(),
        href: Some(place.href.clone()),
        note: place.shown.amount().is_none().then(|| place.text.clone()),
        target: place.target,
    });
    let chart = BarChart {
        id: id.to_owned(),
        title: places.title.clone(),
        description: places.sentence.clone(),
        rows: rows.collect(),
    };
    beside(places, String::new(), || chart.draw())
}

/// Places side by side, where any has a figure.
pub(super) fn beside(places: &Places, note: String, draw: impl FnOnce() -> Svg) -> Picture {
    Picture {
        title: places.title.clone(),
        subtitle: places.subtitle.clone(),
        sentence: places.sentence.clone(),
        note,
        drawing: places.has_values().then(draw),
    }
}
