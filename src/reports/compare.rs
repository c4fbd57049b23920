//! Several areas of one indicator, or several indicators of one area, over
//! time. What is computed here is computed from figures as the viewer may see
//! them, so a comparison can tell nothing that the figures' own pages hide.

use std::collections::BTreeMap;

use super::against;
use super::compare_asked::{Asked, Choices, Measure, choices};
use super::compare_strand::{Point, Strand, line};
use super::compare_sums::{per_thousand, share_of_target};
use super::disclosure::Shown;
use super::figures::Figures;
use super::reading::Window;
use super::series::{self, Line};
use super::table::{Cell, Column, Table};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Kind, Period, first_day, last_day};
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::target::{self, Target};

/// Everything on a comparison's page.
pub struct Comparison {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// What was asked for, with what was filled in.
    pub asked: Asked,
    /// What is compared.
    pub title: String,
    /// In which unit.
    pub subtitle: String,
    /// What cannot be computed, and why.
    pub notes: Vec<String>,
    /// One for each area or indicator, named.
    pub lines: Vec<Line>,
    /// Whether they share one unit and so one drawing.
    pub shares_axis: bool,
    /// All of it, newest period first.
    pub table: Table,
    /// What else could be compared.
    pub choices: Choices,
}

/// Reads a comparison.
pub fn page(connection: &mut DbConnection, asked: Asked) -> Result<Comparison> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let viewer = asked.request.viewer;
    let (areas, indicators) = asked.resolve(connection, &programme, &forms)?;
    let residents = programme.population().filter(|i| viewer.sees(i));
    let mut wanted = indicators.clone();
    wanted.extend(residents);
    let ids: Vec<i32> = areas.iter().map(|a| a.id).collect();
    let figures = Figures::load(
        connection,
        &programme,
        &forms,
        &asked.request,
        &wanted,
        &ids,
    )?;
    let ids: Vec<i32> = indicators.iter().map(|i| i.id).collect();
    let reader = Reader {
        figures: &figures,
        measure: asked.measure,
        window: asked.request.filter.window(),
        targets: target::of_indicators(connection, &ids)?,
        residents,
    };
    let strands = reader.strands(&areas, &indicators);
    let shares_axis = strands.iter().all(|s| s.unit == strands[0].unit);
    let (title, subtitle) = match (areas.as_slice(), indicators.as_slice()) {
        (areas, [indicator]) => (
            t!("public-compared-by-area", indicator = indicator.name),
            match areas {
                [one] => t!("public-pair", first = one.name, second = strands[0].unit),
                _ => strands[0].unit.clone(),
            },
        ),
        (areas, _) => (
            t!("public-indicators-compared", area = areas[0].name),
            match shares_axis {
                true => strands[0].unit.clone(),
                false => t!("public-own-units"),
            },
        ),
    };
    let choices = choices(connection, &programme, viewer, &areas, &indicators)?;
    let page = Comparison {
        choices,
        asked: Asked {
            areas: areas.iter().map(|a| a.code.clone()).collect(),
            indicators: indicators.iter().map(|i| i.code.clone()).collect(),
            ..asked
        },
        notes: reader.notes(&strands),
        lines: strands.iter().map(line).collect(),
        table: table(&title, &subtitle, &strands),
        title,
        subtitle,
        shares_axis,
        programme: Programme::default(),
    };
    drop(figures);
    Ok(Comparison { programme, ..page })
}

struct Reader<'a> {
    figures: &'a Figures<'a>,
    measure: Measure,
    window: Window,
    targets: Vec<Target>,
    residents: Option<&'a Indicator>,
}

impl Reader<'_> {
    fn strands<'a>(&self, areas: &[&'a Area], indicators: &[&'a Indicator]) -> Vec<Strand<'a>> {
        let mut strands = Vec::new();
        for &indicator in indicators {
            let periods = self.periods(indicator, areas);
            for &area in areas {
                let name = match (areas.len(), indicators.len()) {
                    (1, _) => indicator.name.clone(),
                    _ => area.name.clone(),
                };
                let points = periods.iter().map(|&period| {
                    let key = (period.last_month(), period.first_month());
                    (key, self.point(indicator, area, period))
                });
                strands.push(Strand {
                    area,
                    indicator,
                    name,
                    unit: self.unit(indicator),
                    decimals: self.decimals(indicator),
                    points: points.collect(),
                });
            }
        }
        tell_apart(&mut strands, areas.len() == 1);
        strands
    }

    /// The indicator's own periods, from the first that any of the areas has
    /// a figure of to the last: compared are the same periods.
    fn periods(&self, indicator: &Indicator, areas: &[&Area]) -> Vec<Period> {
        let lead = self.figures.lead(indicator);
        let all = areas
            .iter()
            .flat_map(|area| self.figures.periods(indicator, area.id, lead));
        let mut all: Vec<Period> = all.filter(|p| self.window.ends_after(*p)).collect();
        all.sort();
        let (Some(&first), Some(&last)) = (all.first(), all.last()) else {
            return Vec::new();
        };
        std::iter::successors(Some(first), |period| Some(period.step(1)))
            .take_while(|period| *period <= last)
            .collect()
    }

    fn point(&self, indicator: &Indicator, area: &Area, period: Period) -> Point {
        let lead = self.figures.lead(indicator);
        let over = series::over(indicator, period);
        let shown = |over| self.figures.shown(indicator, area.id, lead, over);
        Point {
            period,
            shown: match self.measure {
                Measure::Value => shown(over),
                Measure::Target => self.share(indicator, area, period),
                Measure::People => self.per_thousand(indicator, area, period, shown(over)),
            },
            is_carried: !series::is_fresh(self.figures, indicator, area.id, lead, period),
        }
    }

    /// A stock is held against its last target; of a flow, what has come
    /// together since the start of the target's own time.
    fn share(&self, indicator: &Indicator, area: &Area, period: Period) -> Shown {
        let lead = self.figures.lead(indicator);
        let base = against::baseline(&self.targets, indicator, area.id).map(|t| t.amount);
        let (target, over) = if indicator.kind == Kind::Flow {
            let (first, last) = (
                first_day(period.first_month()),
                last_day(period.last_month()),
            );
            let holds = |t: &&Target| {
                let is_its_own = t.indicator_id == indicator.id && t.area_id == area.id;
                is_its_own && !t.is_baseline && t.from_day <= first && last <= t.by_day
            };
            let target = self.targets.iter().rfind(holds);
            let over = target.map(|t| Window {
                to: Some(period.last_month()),
                ..Window::of_days(t.from_day, t.by_day)
            });
            (target, over)
        } else {
            let target = against::last_target(&self.targets, indicator, area.id);
            (target, Some(series::over(indicator, period)))
        };
        let (Some(target), Some(over)) = (target, over) else {
            return Shown::Missing;
        };
        let actual = self.figures.shown(indicator, area.id, lead, over);
        share_of_target(actual, target.amount, base)
    }

    /// By the newest count of residents up to the period.
    fn per_thousand(
        &self,
        indicator: &Indicator,
        area: &Area,
        period: Period,
        count: Shown,
    ) -> Shown {
        let Some(residents) = self.residents.filter(|_| adds(indicator)) else {
            return Shown::Missing;
        };
        let over = Window::until(Some(period));
        let lead = self.figures.lead(residents);
        per_thousand(count, self.figures.shown(residents, area.id, lead, over))
    }

    fn unit(&self, indicator: &Indicator) -> String {
        let unit = i18n::unit_name(&indicator.unit);
        match (self.measure, self.residents) {
            (Measure::Value, _) => unit,
            (Measure::Target, _) => t!("public-percent-of-target"),
            (Measure::People, Some(residents)) => {
                t!(
                    "public-per-thousand-of",
                    unit = unit,
                    residents = residents.name
                )
            }
            (Measure::People, None) => t!("public-per-thousand", unit = unit),
        }
    }

    fn decimals(&self, indicator: &Indicator) -> i32 {
        match self.measure {
            Measure::Value => indicator.decimals,
            Measure::Target => 1,
            Measure::People => 2,
        }
    }

    /// Why something is not there.
    fn notes(&self, strands: &[Strand<'_>]) -> Vec<String> {
        let mut notes = Vec::new();
        if self.measure == Measure::People && self.residents.is_none() {
            notes.push(t!("public-no-population"));
            return notes;
        }
        for strand in strands {
            let is_empty = strand.points.values().all(|p| p.shown.is_missing());
            let name = &strand.name;
            notes.push(match self.measure {
                _ if !is_empty => continue,
                Measure::Value => t!("public-why-no-figure", name = name),
                Measure::Target => t!("public-why-no-target", name = name),
                Measure::People if !adds(strand.indicator) => {
                    t!("public-why-not-divided", name = name)
                }
                Measure::People => t!("public-why-no-residents", name = name),
            });
        }
        notes
    }
}

fn adds(indicator: &Indicator) -> bool {
    matches!(indicator.kind, Kind::Stock | Kind::Flow)
}

/// Where two strands have the same name, each is followed by its code.
fn tell_apart(strands: &mut [Strand<'_>], by_indicator: bool) {
    let names: Vec<String> = strands.iter().map(|s| s.name.clone()).collect();
    for strand in strands {
        if names.iter().filter(|name| **name == strand.name).count() > 1 {
            let code = match by_indicator {
                true => &strand.indicator.code,
                false => &strand.area.code,
            };
            strand.name = format!("{} ({code})", strand.name);
        }
    }
}

fn table(title: &str, subtitle: &str, strands: &[Strand<'_>]) -> Table {
    let mut columns = vec![
        Column::text("period_name", t!("filter-period")),
        Column::text("period", "").in_files(),
    ];
    for strand in strands {
        let is_apart = strands.iter().any(|s| s.unit != strand.unit);
        let label = match is_apart {
            true => t!("public-pair", first = strand.name, second = strand.unit),
            false => strand.name.clone(),
        };
        columns.push(Column::number("value", label));
        columns.push(Column::text("note", t!("public-strand-note", name = strand.name)).in_files());
    }
    let mut periods: BTreeMap<(i32, i32), Period> = BTreeMap::new();
    for strand in strands {
        periods.extend(
            strand
                .points
                .iter()
                .map(|(key, point)| (*key, point.period)),
        );
    }
    let row = |(key, period): (&(i32, i32), &Period)| {
        let mut row = vec![Cell::text(period.label()), Cell::text(period.to_string())];
        for strand in strands {
            row.extend(match strand.points.get(key) {
                None => [Cell::default(), Cell::default()],
                Some(point) => cells(strand, point),
            });
        }
        row
    };
    Table {
        caption: title.to_owned(),
        subtitle: subtitle.to_owned(),
        rows: periods.iter().rev().map(row).collect(),
        columns,
        ..Table::default()
    }
}

fn cells(strand: &Strand<'_>, point: &Point) -> [Cell; 2] {
    let note = match point.is_carried && point.shown.amount().is_some() {
        true => t!("public-carried"),
        false => String::new(),
    };
    let behind = format!(
        "/indicators/{}/postings?area={}&period={}",
        strand.indicator.code, strand.area.code, point.period
    );
    [
        Cell::figure(point.shown, strand.decimals)
            .to(behind)
            .hint(note.clone()),
        Cell::text(note),
    ]
}
