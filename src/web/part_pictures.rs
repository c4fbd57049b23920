//! Breakdowns and timelines as drawings.

use super::picture::Picture;
use crate::charts::bars::{Bar, BarChart};
use crate::charts::multiples::{Course, Multiples, Panel};
use crate::charts::pyramid::{Band, Pyramid, Side};
use crate::charts::stack::{Stack, StackChart};
use crate::charts::strip::{Strip, StripChart};
use crate::charts::{Gap, Svg};
use crate::i18n;
use crate::reports::disclosure::Shown;
use crate::reports::parts::{Part, Parts, Shape, Whole};
use crate::reports::timeline::Timeline;

/// What can be drawn of a figure, or why nothing can.
pub(super) fn value(shown: Shown) -> Result<f64, Gap> {
    let none = match shown {
        Shown::Missing => Gap::Missing,
        _ => Gap::Withheld,
    };
    shown.to_f64().ok_or(none)
}

/// The parts of an indicator along one axis.
pub fn parts(parts: &Parts) -> Picture {
    let drawing = match &parts.shape {
        Shape::Courses(ends, panels) => courses(parts, ends, panels),
        Shape::Bars(rows) => bars(parts, rows),
        Shape::Pyramid(names, bands) => pyramid(parts, names, bands),
        Shape::Wholes(names, rows) => wholes(parts, names, rows),
    };
    Picture {
        title: parts.title.clone(),
        subtitle: parts.subtitle.clone(),
        sentence: parts.sentence.clone(),
        note: String::new(),
        drawing: Some(drawing),
    }
}

fn courses(parts: &Parts, ends: &(String, String), panels: &[Part]) -> Svg {
    let panel = |part: &Part| {
        let is_drawn = part.course.iter().any(Option::is_some);
        Panel {
            title: part.name.clone(),
            note: if is_drawn {
                String::new()
            } else {
                part.text.clone()
            },
            courses: vec![Course {
                name: part.name.clone(),
                points: part.course.clone(),
            }],
        }
    };
    let chart = Multiples {
        id: parts.key.clone(),
        title: parts.title.clone(),
        description: parts.sentence.clone(),
        unit_format: &i18n::axis,
        ends: ends.clone(),
        panels: panels.iter().map(panel).collect(),
    };
    chart.draw()
}

fn bars(parts: &Parts, rows: &[Part]) -> Svg {
    let bar = |part: &Part| Bar {
        label: part.name.clone(),
        value: value(part.shown),
        text: part.text.clone(),
        href: None,
        note: None,
        target: None,
    };
    let chart = BarChart {
        id: parts.key.clone(),
        title: parts.title.clone(),
        description: parts.sentence.clone(),
        rows: rows.iter().map(bar).collect(),
    };
    chart.draw()
}

fn pyramid(parts: &Parts, names: &[String; 2], bands: &[(String, [Part; 2])]) -> Svg {
    let side = |part: &Part| Side {
        value: value(part.shown),
        text: part.text.clone(),
    };
    let band = |(label, sides): &(String, [Part; 2])| Band {
        label: label.clone(),
        sides: [side(&sides[0]), side(&sides[1])],
    };
    let chart = Pyramid {
        id: parts.key.clone(),
        title: parts.title.clone(),
        description: parts.sentence.clone(),
        names: names.clone(),
        bands: bands.iter().map(band).collect(),
    };
    chart.draw()
}

fn wholes(parts: &Parts, names: &[String], rows: &[Whole]) -> Svg {
    let stack = |whole: &Whole| Stack {
        label: whole.name.clone(),
        parts: whole.parts.iter().map(|part| part.to_f64()).collect(),
        text: whole.text.clone(),
        href: Some(whole.href.clone()),
    };
    let chart = StackChart {
        id: parts.key.clone(),
        title: parts.title.clone(),
        description: parts.sentence.clone(),
        unit_format: &i18n::axis,
        parts: names.to_vec(),
        rows: rows.iter().map(stack).collect(),
    };
    chart.draw()
}

/// When which area reported what.
pub fn timeline(timeline: &Timeline) -> Picture {
    let rows = timeline.rows.iter().map(|row| Strip {
        label: row.name.clone(),
        cells: row.cells.iter().map(|cell| value(*cell)).collect(),
        href: Some(row.href.clone()),
    });
    let chart = StripChart {
        id: "timeline".into(),
        title: timeline.title.clone(),
        description: timeline.sentence.clone(),
        unit_format: &i18n::axis,
        gaps: [t!("chart-nothing-reported"), t!("chart-too-few")],
        periods: timeline.periods.iter().map(|p| p.short_label()).collect(),
        rows: rows.collect(),
    };
    Picture {
        title: timeline.title.clone(),
        subtitle: timeline.subtitle.clone(),
        sentence: timeline.sentence.clone(),
        note: String::new(),
        drawing: Some(chart.draw()),
    }
}
