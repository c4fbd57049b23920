//! The state of the programme on one page.

use std::collections::HashMap;

use super::figures::{Figures, Reading};
use super::filter::Request;
use super::series::{self, Line};
use super::statements;
use super::table::{Cell, Column, Table};
use super::words;
use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{Kind, Period};
use crate::models::area::{Area, Level};
use crate::models::form::Forms;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::statement::{self, Statement};
use crate::models::target::{self, Target};

/// Everything on the overview.
pub struct Overview {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Sentences on the state of things.
    pub lede: Vec<String>,
    /// Key figures.
    pub tiles: Vec<Tile>,
    /// Districts of the first key figure, for the schematic map.
    pub places: Places,
    /// The first key figure over time.
    pub trend: Line,
    /// The first key figure's code.
    pub trend_code: String,
    /// Districts by key figures.
    pub districts: Table,
    /// Sectors with how much each holds.
    pub sectors: Vec<SectorCard>,
}

/// One key figure.
pub struct Tile {
    /// Name of the indicator.
    pub name: String,
    /// Its code.
    pub code: String,
    /// The figure with its unit.
    pub figure: String,
    /// When it is of.
    pub when: String,
    /// How many areas stand behind it.
    pub coverage: String,
    /// How old its parts are.
    pub carried: String,
    /// Share of the target, 1 being all, with the target in words.
    pub target: Option<(f64, String)>,
    /// Values over time; a gap is none.
    pub spark: Vec<Option<f64>>,
    /// What others published for the whole area, newest.
    pub published: String,
}

/// Districts side by side, for a map and bars.
#[derive(Default)]
pub struct Places {
    /// What is shown.
    pub title: String,
    /// When, unit, coverage.
    pub subtitle: String,
    /// In words.
    pub sentence: String,
    /// One a district.
    pub places: Vec<Place>,
}

/// One district on the map.
pub struct Place {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Place on the schematic map, column and row.
    pub tile: Option<(i32, i32)>,
    /// What is drawn; none if nothing is reported or it is withheld.
    pub value: Option<f64>,
    /// The figure in words.
    pub text: String,
    /// Target, if there is one.
    pub target: Option<f64>,
    /// Where it leads.
    pub href: String,
}

/// A sector and how much it holds.
pub struct SectorCard {
    /// Which.
    pub sector: Sector,
    /// Indicators shown.
    pub indicators: usize,
    /// Of which with figures.
    pub with_figures: usize,
}

/// Reads the overview. `None` before the programme has an area.
pub fn overview(connection: &mut DbConnection, request: &Request) -> Result<Option<Overview>> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let Some(area) = programme.area().cloned() else {
        return Ok(None);
    };
    let keys: Vec<&Indicator> = programme.key_figures();
    let ids: Vec<i32> = keys.iter().map(|i| i.id).collect();
    let targets = target::of_indicators(connection, &ids)?;
    let mut published: HashMap<i32, Vec<Statement>> = HashMap::new();
    for &id in &ids {
        let all = statement::list(connection, &statement::Of::Indicator(id))?;
        published.insert(id, statements::visible(&programme, request.viewer, all));
    }
    let districts = mapped_districts(&programme, area.id);
    let mut areas: Vec<i32> = districts.iter().map(|d| d.id).collect();
    areas.push(area.id);
    let figures = Figures::load(
        connection,
        &programme,
        &forms,
        request.viewer,
        &keys,
        &areas,
    )?;
    let window = request.filter.window();

    let tiles: Vec<Tile> = keys
        .iter()
        .map(|i| tile(&figures, i, &area, window, &targets, &published[&i.id]))
        .collect();
    let (places, trend, trend_code) = match keys.first() {
        Some(first) => {
            let spots = series::spots(&figures, first, area.id, figures.lead(first), window);
            let line = series::line(
                first,
                &area,
                &spots,
                &of(&targets, first),
                &published[&first.id],
            );
            (
                places(&figures, first, &districts, window, &targets),
                line,
                first.code.clone(),
            )
        }
        None => (Places::default(), Line::default(), String::new()),
    };
    let lede = lede(&area, &keys, &figures, window, &tiles);
    let table = district_table(&figures, &keys, &districts, &area, window);
    let sectors = sector_cards(connection, &programme, request, area.id)?;
    drop(figures);
    Ok(Some(Overview {
        lede,
        tiles,
        places,
        trend,
        trend_code,
        districts: table,
        sectors,
        programme,
    }))
}

fn of(targets: &[Target], indicator: &Indicator) -> Vec<Target> {
    targets
        .iter()
        .filter(|t| t.indicator_id == indicator.id)
        .cloned()
        .collect()
}

/// The districts inside an area.
pub fn mapped_districts<'a>(programme: &'a Programme, area_id: i32) -> Vec<&'a Area> {
    let mut districts: Vec<&Area> = programme
        .tree
        .subtree(area_id)
        .into_iter()
        .filter(|a| a.level == Level::District)
        .collect();
    districts.sort_by(|a, b| a.name.cmp(&b.name));
    districts
}

/// The last target of an indicator for an area, with its words.
pub fn last_target<'a>(
    targets: &'a [Target],
    indicator: &Indicator,
    area_id: i32,
) -> Option<&'a Target> {
    targets
        .iter()
        .rfind(|t| !t.is_baseline && t.indicator_id == indicator.id && t.area_id == area_id)
}

fn baseline(
    targets: &[Target],
    indicator: &Indicator,
    area_id: i32,
) -> Option<crate::ledger::Amount> {
    targets
        .iter()
        .find(|t| t.is_baseline && t.indicator_id == indicator.id && t.area_id == area_id)
        .map(|t| t.amount)
}

/// Share of the last target and the target in words. A flow is held against
/// its target by its running sum.
pub fn share(
    figures: &Figures<'_>,
    targets: &[Target],
    indicator: &Indicator,
    area_id: i32,
    window: super::figures::Window,
) -> Option<(f64, String)> {
    use chrono::Datelike;
    let target = last_target(targets, indicator, area_id)?;
    let actual = match indicator.kind {
        Kind::Flow => figures.reading(indicator, area_id, figures.lead(indicator), window),
        _ => figures.headline(indicator, area_id, window).1,
    };
    let share = actual.share_of(target.amount, baseline(targets, indicator, area_id))?;
    let amount = crate::i18n::number(target.amount.units(), indicator.decimals.unsigned_abs());
    Some((
        share,
        format!(
            "{} of {amount} planned by the end of {}",
            words::percent(share),
            target.by_day.year()
        ),
    ))
}

fn tile(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area: &Area,
    window: super::figures::Window,
    targets: &[Target],
    published: &[Statement],
) -> Tile {
    let (period, reading) = figures.headline(indicator, area.id, window);
    let spots = series::spots(figures, indicator, area.id, figures.lead(indicator), window);
    let newest = published.iter().find(|s| {
        s.area_id == area.id
            && s.to_day.is_some()
            && s.unit == indicator.unit
            && !s.published_when.contains("plan")
    });
    Tile {
        name: indicator.name.clone(),
        code: indicator.code.clone(),
        figure: words::with_unit(indicator, reading.shown),
        when: words::when(indicator, period),
        coverage: words::coverage(&reading),
        carried: words::carried(indicator, &reading),
        target: share(figures, targets, indicator, area.id, window),
        spark: spots
            .iter()
            .map(|spot| spot.reading.shown.to_f64())
            .collect(),
        published: newest.map(statements::one_line).unwrap_or_default(),
    }
}

fn lede(
    area: &Area,
    keys: &[&Indicator],
    figures: &Figures<'_>,
    window: super::figures::Window,
    tiles: &[Tile],
) -> Vec<String> {
    let mut sentences = Vec::new();
    for (indicator, tile) in keys.iter().zip(tiles).take(2) {
        let (period, reading): (Option<Period>, Reading) =
            figures.headline(indicator, area.id, window);
        if reading.shown.is_missing() {
            continue;
        }
        let share = tile
            .target
            .as_ref()
            .map_or(String::new(), |(_, words)| format!(", {words}"));
        sentences.push(format!(
            "{}: {} {}{share}, from {}.",
            indicator.name,
            words::with_unit(indicator, reading.shown),
            words::when(indicator, period),
            words::coverage(&reading)
        ));
    }
    if sentences.is_empty() {
        sentences.push(format!("No key figure is posted for {} yet.", area.name));
    }
    sentences
}

/// Districts side by side for one indicator, all for the same time.
pub fn places(
    figures: &Figures<'_>,
    indicator: &Indicator,
    districts: &[&Area],
    window: super::figures::Window,
    targets: &[Target],
) -> Places {
    // A flow is compared over one period for all: the newest that any has.
    let common = match indicator.kind {
        Kind::Stock => None,
        _ => districts
            .iter()
            .filter_map(|d| figures.headline(indicator, d.id, window).0)
            .max(),
    };
    let over = common.map_or(window, super::figures::Window::of);
    let readings: Vec<(&Area, Reading)> = districts
        .iter()
        .map(|d| {
            (
                *d,
                figures.reading(indicator, d.id, figures.lead(indicator), over),
            )
        })
        .collect();
    let reported: Vec<&(&Area, Reading)> = readings
        .iter()
        .filter(|(_, r)| r.shown.amount().is_some())
        .collect();
    let largest = reported.iter().max_by_key(|(_, r)| r.shown.amount());
    let sentence = match largest {
        None => "No district has a figure for this time.".to_owned(),
        Some((area, reading)) => format!(
            "{} of {} have a figure; the largest is {} with {}.",
            reported.len(),
            crate::i18n::plural(districts.len() as i64, "district", "districts"),
            area.name,
            words::with_unit(indicator, reading.shown)
        ),
    };
    Places {
        title: format!("{}, by district", indicator.name),
        subtitle: match common {
            Some(period) => format!(
                "{}, {}",
                indicator.unit,
                words::when(indicator, Some(period))
            ),
            None => format!("{}, last posted value of each area", indicator.unit),
        },
        sentence,
        places: readings
            .into_iter()
            .map(|(area, reading)| Place {
                code: area.code.clone(),
                name: area.name.clone(),
                tile: area.tile_column.zip(area.tile_row),
                value: reading.shown.to_f64(),
                text: if reading.shown.is_missing() {
                    "not reported".into()
                } else {
                    reading.shown.text(indicator.decimals)
                },
                target: last_target(targets, indicator, area.id).map(|t| t.amount.to_f64()),
                href: format!("/indicators/{}?area={}", indicator.code, area.code),
            })
            .collect(),
    }
}

fn district_table(
    figures: &Figures<'_>,
    keys: &[&Indicator],
    districts: &[&Area],
    area: &Area,
    window: super::figures::Window,
) -> Table {
    let mut columns = vec![
        Column::text("area", "District"),
        Column::text("area_code", "").in_files(),
    ];
    columns.extend(
        keys.iter()
            .map(|i| Column::number("value", format!("{}, {}", i.name, i.unit))),
    );
    let row = |place: &Area, is_total: bool| {
        let name = if is_total {
            format!("All of {}", place.name)
        } else {
            place.name.clone()
        };
        let mut cells = vec![
            Cell::text(name).to(format!("/areas/{}", place.code)),
            Cell::text(place.code.clone()),
        ];
        for (at, indicator) in keys.iter().enumerate() {
            let (period, reading) = figures.headline(indicator, place.id, window);
            let hint = if reading.shown.is_missing() {
                String::new()
            } else {
                format!(
                    "{}; {}",
                    words::when(indicator, period),
                    words::coverage(&reading)
                )
            };
            let cell = Cell::figure(reading.shown, indicator.decimals)
                .hint(hint)
                .to(format!(
                    "/indicators/{}?area={}",
                    indicator.code, place.code
                ));
            let drawn = at == 0 && !is_total && reading.shown.amount().is_some();
            cells.push(if drawn {
                cell.drawn(series::spark(&series::spots(
                    figures,
                    indicator,
                    place.id,
                    figures.lead(indicator),
                    window,
                )))
            } else {
                cell
            });
        }
        cells
    };
    let mut rows: Vec<Vec<Cell>> = districts.iter().map(|d| row(d, false)).collect();
    rows.push(row(area, true));
    Table { caption: "Districts".into(), subtitle: "The newest posted figure of each, with its time and how many stand behind it. Every figure opens its history.".into(), columns, rows }
}

fn sector_cards(
    connection: &mut DbConnection,
    programme: &Programme,
    request: &Request,
    area_id: i32,
) -> Result<Vec<SectorCard>> {
    use crate::db::schema::totals;
    use diesel::prelude::*;
    let with: Vec<i32> = totals::table
        .filter(totals::area_id.eq(area_id))
        .select(totals::indicator_id)
        .distinct()
        .load(connection)?;
    let shown = |i: &&Indicator| i.is_public || request.viewer == super::disclosure::Viewer::Staff;
    Ok(Sector::ALL
        .iter()
        .map(|&sector| {
            let inside: Vec<&Indicator> = programme
                .catalogue
                .all()
                .iter()
                .filter(|i| i.sector == sector)
                .filter(shown)
                .collect();
            SectorCard {
                sector,
                indicators: inside.len(),
                with_figures: inside.iter().filter(|i| with.contains(&i.id)).count(),
            }
        })
        .collect())
}
