//! `/compare`: areas of one indicator, or indicators of one area.

use askama::Template;

use super::draw::Markup;
use super::frame::{Choice, Frame, Person, banner};
use super::picture::{self, Link};
use super::view;
use super::visitor::{Answer, Visitor};
use crate::error::Result;
use crate::reports::compare::{self, Comparison};
use crate::reports::compare_asked::{Asked, MOST, Measure};

#[derive(Template)]
#[template(path = "compare.html")]
struct Page {
    frame: Frame,
    report: Comparison,
    charts: Vec<Markup>,
    table: Markup,
    /// One list for each area that can be compared, with its label.
    areas: Vec<(String, Vec<Choice>)>,
    /// The same of indicators.
    indicators: Vec<(String, Vec<Choice>)>,
}

impl Page {
    fn measures(&self) -> [(&'static str, String, bool); 3] {
        [
            (Measure::Value, t!("public-measure-value")),
            (Measure::Target, t!("public-measure-target")),
            (Measure::People, t!("public-measure-people")),
        ]
        .map(|(m, name)| (m.word(), name, m == self.report.asked.measure))
    }

    fn period(&self) -> String {
        let period = self.report.asked.request.filter.period;
        period.map_or(String::new(), |period| period.to_string())
    }

    /// The day on which the figures were known, as its field holds it.
    fn known(&self) -> String {
        let known = self.report.asked.request.filter.known;
        known.map_or(String::new(), |day| day.to_string())
    }

    /// What to know about figures that are not today's posted ones.
    fn banner(&self) -> String {
        banner(&self.report.asked.request.filter)
    }

    /// The same comparison of today's posted figures.
    fn usual(&self) -> String {
        let mut usual = self.report.asked.clone();
        usual.request.filter.known = None;
        usual.request.filter.is_provisional = false;
        format!("/compare{}", usual.query())
    }
}

fn lists(
    all: &[(String, String)],
    chosen: &[String],
    label: impl Fn(String) -> String,
) -> Vec<(String, Vec<Choice>)> {
    let list = |at: usize| {
        let choice = |(code, name): &(String, String)| Choice {
            value: code.clone(),
            label: name.clone(),
            is_chosen: chosen.get(at) == Some(code),
        };
        (
            label((at + 1).to_string()),
            all.iter().map(choice).collect(),
        )
    };
    (0..MOST).map(list).collect()
}

/// The comparison that the address names.
pub async fn page(visitor: Visitor) -> Answer {
    let asked = Asked::read(&visitor.asker(), &visitor.pairs)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| {
            let report = compare::page(connection, asked)?;
            let csv = format!("/compare.csv{}", report.asked.query());
            let frame = person.frame(&report.programme, &report.title, "sectors");
            view::seen(
                &report.asked.request.filter.clone(),
                &Page {
                    frame: frame.covering(filters(&report)),
                    charts: charts(&report, &csv)?,
                    table: view::table(&report.table, "table", &csv)?,
                    areas: lists(&report.choices.areas, &report.asked.areas, |number| {
                        t!("public-area-number", number = number)
                    }),
                    indicators: lists(
                        &report.choices.indicators,
                        &report.asked.indicators,
                        |number| t!("public-indicator-number", number = number),
                    ),
                    report,
                },
            )
        })
        .await?;
    view::answer(body)
}

fn filters(report: &Comparison) -> String {
    match report.asked.request.filter.period {
        Some(period) => t!("filter-to-the-end", period = period.label()),
        None => t!("filter-newest"),
    }
}

/// One drawing where all share a unit, else one for each.
fn charts(report: &Comparison, csv: &str) -> Result<Vec<Markup>> {
    let to_table = t!("public-table");
    let links: [Link<'_>; 2] = [
        (to_table.as_str(), "#table".to_owned()),
        ("CSV", csv.to_owned()),
    ];
    if report.shares_axis {
        let (title, subtitle) = (&report.title, &report.subtitle);
        let lines = picture::lines(title, subtitle, &report.lines, "lines");
        return Ok(vec![lines.figure(&links)?]);
    }
    let own = report.lines.iter().enumerate();
    own.map(|(at, line)| picture::line(line, &format!("line-{at}")).figure(&links))
        .collect()
}
