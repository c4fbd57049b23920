//! The programme as programs read it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::Onward;
use super::number::Number;
use crate::ledger::{self, Amount};
use crate::models::form::{Assignment, Field, Forms};
use crate::models::programme;
use crate::models::{area, indicator, target};
use crate::reports::disclosure::Viewer;

/// The programme.
#[derive(Serialize, ToSchema)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// The code of the area that its overview shows.
    pub area: Option<String>,
    /// The codes of its key figures.
    pub key_figures: Vec<String>,
    /// What the ledger ends with.
    pub ledger: Option<Head>,
}

/// The end of the ledger.
#[derive(Serialize, ToSchema)]
pub struct Head {
    /// The number of the last block.
    pub block: i64,
    /// Its seal.
    pub seal: String,
}

impl Onward for Programme {}
impl Onward for Place {}
impl Onward for Method {}

impl Programme {
    pub fn of(programme: &programme::Programme, viewer: Viewer) -> Self {
        let key_figures = programme.key_figures().into_iter();
        Self {
            name: programme.name().to_owned(),
            area: programme.area().map(|area| area.code.clone()),
            key_figures: key_figures
                .filter(|indicator| viewer.sees(indicator))
                .map(|indicator| indicator.code.clone())
                .collect(),
            ledger: (programme.head.clone()).map(|(block, seal)| Head { block, seal }),
        }
    }
}

/// An area.
#[derive(Serialize, ToSchema)]
pub struct Area {
    /// Its code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// Country, programme, region, group, district, settlement or complex.
    pub level: &'static str,
    /// The finer word: city, village, township.
    pub place_type: String,
    /// The code of the area above it.
    pub parent: Option<String>,
    /// Degrees north.
    pub latitude: Option<Number>,
    /// Degrees east.
    pub longitude: Option<Number>,
    /// The first month in which it exists, if known.
    pub from: Option<String>,
    /// The last month in which it exists, if it has ended.
    pub to: Option<String>,
}

impl Area {
    pub fn of(area: &area::Area, tree: &area::Tree) -> Self {
        let above = area.parent_id.and_then(|id| tree.get(id));
        let degrees = |e4: Option<i32>| e4.map(|e4| Number(Amount::from_units(e4.into())));
        Self {
            code: area.code.clone(),
            name: area.name.clone(),
            level: area.level.word(),
            place_type: area.place_type.clone(),
            parent: above.map(|area| area.code.clone()),
            latitude: degrees(area.latitude_e4),
            longitude: degrees(area.longitude_e4),
            from: area.valid_from.map(month),
            to: area.valid_to.map(month),
        }
    }
}

fn month(number: i32) -> String {
    ledger::Period::holding(number, ledger::Length::Month).to_string()
}

/// An area with what belongs to it.
#[derive(Serialize, ToSchema)]
pub struct Place {
    /// The area.
    pub area: Area,
    /// What else it is called by other registers.
    pub other_codes: Vec<OtherCode>,
    /// The codes of the areas above it, nearest first.
    pub above: Vec<String>,
    /// The codes of the areas directly inside it.
    pub inside: Vec<String>,
    /// What one should know about it.
    pub note: String,
}

/// A code of another register.
#[derive(Serialize, ToSchema)]
pub struct OtherCode {
    /// Whose register.
    pub scheme: String,
    /// The code there.
    pub code: String,
    /// What one should know about it.
    pub note: String,
}

/// An indicator.
#[derive(Serialize, ToSchema)]
pub struct Indicator {
    /// Its code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// Its sector.
    pub sector: &'static str,
    /// The finer heading within the sector.
    pub subject: String,
    /// Its unit.
    pub unit: String,
    /// Stock, flow, ratio or score: decides all arithmetic.
    pub kind: &'static str,
    /// Decimals that pages show.
    pub decimals: i32,
    /// Which way is better: up, down or none.
    pub direction: &'static str,
    /// Month, quarter or year.
    pub period: &'static str,
    /// Whether it counts people or assets.
    pub about: &'static str,
    /// The axes of its breakdowns.
    pub axes: Vec<String>,
    /// Whether it is computed from others rather than reported.
    pub is_computed: bool,
    /// What is counted and how.
    pub definition: String,
    /// Where the definition comes from.
    pub standard: String,
}

impl Indicator {
    pub fn of(indicator: &indicator::Indicator, catalogue: &indicator::Catalogue) -> Self {
        Self {
            code: indicator.code.clone(),
            name: indicator.name.clone(),
            sector: indicator.sector.word(),
            subject: indicator.subject.clone(),
            unit: indicator.unit.clone(),
            kind: indicator.kind.word(),
            decimals: indicator.decimals,
            direction: indicator.direction.word(),
            period: indicator.period_length.word(),
            about: indicator.about.word(),
            axes: indicator.axes.split_whitespace().map(Into::into).collect(),
            is_computed: !catalogue.terms(indicator.id).is_empty(),
            definition: indicator.definition.clone(),
            standard: indicator.standard.clone(),
        }
    }
}

/// An indicator with how it is computed.
#[derive(Serialize, ToSchema)]
pub struct Method {
    /// The indicator.
    pub indicator: Indicator,
    /// How it is computed, in sentences.
    pub method: Vec<String>,
}

/// One line of a form: an indicator's total or one cell of a breakdown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The indicator's code.
    pub indicator: String,
    /// The breakdown's code; "total" if it is left out.
    #[serde(default = "total")]
    pub breakdown: String,
}

/// What a total is called.
pub fn total() -> String {
    "total".to_owned()
}

impl Cell {
    pub fn of(field: Field, catalogue: &indicator::Catalogue) -> Self {
        let indicator = catalogue.get(field.indicator_id);
        let breakdown = catalogue.breakdown(field.breakdown_id);
        Self {
            indicator: indicator.map_or_else(String::new, |i| i.code.clone()),
            breakdown: breakdown.map_or_else(total, |b| b.code.clone()),
        }
    }
}

/// A form.
#[derive(Serialize, ToSchema)]
pub struct Form {
    /// Its code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// Its sector.
    pub sector: &'static str,
    /// The level of the areas that fill it in.
    pub level: &'static str,
    /// Month, quarter or year.
    pub period: &'static str,
    /// Days after a period's end by which a report is due.
    pub due_day: i32,
    /// Days after a period's end on which reports close, if they do.
    pub closing_day: Option<i32>,
    /// Its lines, as far as the caller may know of them.
    pub cells: Vec<Cell>,
    /// Who fills it in.
    pub areas: Vec<Asked>,
}

/// An area that fills a form in.
#[derive(Serialize, ToSchema)]
pub struct Asked {
    /// The area's code.
    pub area: String,
    /// The first month reported on, if there is one.
    pub from: Option<String>,
    /// The last month reported on, if there is one.
    pub to: Option<String>,
}

impl Form {
    pub fn of(
        form: &crate::models::form::Form,
        forms: &Forms,
        programme: &programme::Programme,
        sees: impl Fn(&indicator::Indicator) -> bool,
    ) -> Self {
        let catalogue = &programme.catalogue;
        let fields = forms.fields(form.id).iter();
        let assigned = forms.assignments().iter().filter(|a| a.form_id == form.id);
        Self {
            code: form.code.clone(),
            name: form.name.clone(),
            sector: form.sector.word(),
            level: form.level.word(),
            period: form.period_length.word(),
            due_day: form.due_day,
            closing_day: form.closing_day,
            cells: fields
                .filter(|field| catalogue.get(field.indicator_id).is_some_and(&sees))
                .map(|&field| Cell::of(field, catalogue))
                .collect(),
            areas: assigned.map(|a| Asked::of(a, &programme.tree)).collect(),
        }
    }
}

impl Asked {
    fn of(assignment: &Assignment, tree: &area::Tree) -> Self {
        let area = tree.get(assignment.area_id);
        Self {
            area: area.map_or_else(String::new, |area| area.code.clone()),
            from: assignment.from_month.map(month),
            to: assignment.to_month.map(month),
        }
    }
}

/// What is planned, or what things started from.
#[derive(Serialize, ToSchema)]
pub struct Target {
    /// The indicator's code.
    pub indicator: String,
    /// The area's code.
    pub area: String,
    /// `target` or `baseline`.
    pub kind: &'static str,
    /// The first day of what a flow's target is for.
    #[schema(format = Date)]
    pub from: String,
    /// The day by which it is planned, or on which things stood so.
    #[schema(format = Date)]
    pub by: String,
    /// In the indicator's unit.
    pub value: Number,
    /// What one should know about it.
    pub note: String,
    /// Who published it.
    pub source: Option<String>,
}

impl Target {
    pub fn of(target: &target::Target, programme: &programme::Programme) -> Self {
        let indicator = programme.catalogue.get(target.indicator_id);
        let area = programme.tree.get(target.area_id);
        Self {
            indicator: indicator.map_or_else(String::new, |i| i.code.clone()),
            area: area.map_or_else(String::new, |area| area.code.clone()),
            kind: if target.is_baseline {
                "baseline"
            } else {
                "target"
            },
            from: target.from_day.to_string(),
            by: target.by_day.to_string(),
            value: Number(target.amount),
            note: target.note.clone(),
            source: target.source.as_ref().map(|source| source.label()),
        }
    }
}
