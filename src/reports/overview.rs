//! The state of the programme on one page.

use std::collections::HashMap;

use super::against::{Against, against};
use super::figures::Figures;
use super::filter::Request;
use super::moves::{self, Move};
use super::places::{self, Places, mapped_districts};
use super::reading::Window;
use super::sector::{self, SectorCard};
use super::series::{self, Line};
use super::sort::sort;
use super::state;
use super::statements;
use super::table::{Cell, Column, Table};
use super::{listing, words};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Amount, Kind};
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::statement::{Of, Statement, StatementKind};
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
    /// The largest moves since the period before.
    pub moves: Vec<Move>,
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
    /// How it stands against its target.
    pub target: Option<Against>,
    /// What changed since the report before, if it can be said.
    pub change: String,
    /// Values over time; a gap is none.
    pub spark: Vec<Option<f64>>,
    /// What others published for the whole area, newest.
    pub published: String,
}

impl Tile {
    /// Who stands behind the figure, and how old its parts are.
    pub fn reported(&self) -> String {
        match self.carried.as_str() {
            "" => t!("public-tile-from", coverage = self.coverage),
            carried => t!(
                "public-tile-from-carried",
                coverage = self.coverage,
                carried = carried
            ),
        }
    }
}

/// Reads the overview. `None` before the programme has an area.
pub fn overview(connection: &mut DbConnection, request: &Request) -> Result<Option<Overview>> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let Some(area) = programme.area().cloned() else {
        return Ok(None);
    };
    let mut keys: Vec<&Indicator> = programme.key_figures();
    keys.retain(|i| request.viewer.sees(i));
    let ids: Vec<i32> = keys.iter().map(|i| i.id).collect();
    let targets = target::of_indicators(connection, &ids)?;
    let mut published: HashMap<i32, Vec<Statement>> = HashMap::new();
    for &id in &ids {
        let of = Of::Indicator(id);
        let visible = statements::visible(connection, &programme, request.viewer, &of)?;
        published.insert(id, visible);
    }
    let districts = mapped_districts(&programme, area.id, request.filter.window());
    let mut areas: Vec<i32> = districts.iter().map(|d| d.id).collect();
    areas.push(area.id);
    let figures = Figures::load(connection, &programme, &forms, request, &keys, &areas)?;
    let window = request.filter.window();

    let tiles: Vec<Tile> = keys
        .iter()
        .map(|i| tile(&figures, i, &area, window, &targets, &published[&i.id]))
        .collect();
    let (mut side_by_side, trend, trend_code) = match keys.first() {
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
                places::places(&figures, first, &districts, window, &targets),
                line,
                first.code.clone(),
            )
        }
        None => (Places::default(), Line::default(), String::new()),
    };
    side_by_side.outline(connection, &districts)?;
    let lede = lede(&area, &keys, &figures, window, &tiles, &districts);
    let moves = moves::moves(&figures, &keys, &area, &districts, window);
    let mut table = district_table(&figures, &keys, &districts, &area, window);
    sort(&mut table, request, 1)?;
    let sectors = sector::cards(connection, &programme, request.viewer)?;
    drop(figures);
    Ok(Some(Overview {
        lede,
        tiles,
        places: side_by_side,
        trend,
        trend_code,
        moves,
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

fn tile(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area: &Area,
    window: Window,
    targets: &[Target],
    published: &[Statement],
) -> Tile {
    let (period, reading) = figures.headline(indicator, area.id, window);
    let spots = series::spots(figures, indicator, area.id, figures.lead(indicator), window);
    let newest = published.iter().find(|s| {
        s.area_id == area.id
            && s.to_day.is_some()
            && s.unit == indicator.unit
            && s.kind == StatementKind::Actual
    });
    Tile {
        name: indicator.name.clone(),
        code: indicator.code.clone(),
        figure: words::with_unit(indicator, reading.shown),
        when: words::when(indicator, period),
        coverage: words::coverage(&reading),
        carried: words::carried(indicator, &reading),
        target: against(figures, targets, indicator, area.id, window),
        change: change(indicator, &spots),
        spark: series::values(&spots),
        published: newest.map(statements::one_line).unwrap_or_default(),
    }
}

/// How a stock moved between the two newest periods in which anybody reported.
fn change(indicator: &Indicator, spots: &[series::Spot]) -> String {
    if indicator.kind != Kind::Stock {
        return String::new();
    }
    let mut fresh = spots
        .iter()
        .rev()
        .filter(|spot| !spot.is_carried)
        .filter_map(|spot| Some((spot.period, spot.reading.shown.amount()?)));
    let (Some((_, new)), Some((since, old))) = (fresh.next(), fresh.next()) else {
        return String::new();
    };
    match new.checked_sub(old) {
        Some(moved) if moved != Amount::ZERO => {
            let arrow = if moved > Amount::ZERO {
                "\u{25b2}"
            } else {
                "\u{25bc}"
            };
            t!(
                "public-moved-since",
                arrow = arrow,
                amount = i18n::number(moved.units().abs(), indicator.decimals.unsigned_abs()),
                period = since.label()
            )
        }
        _ => String::new(),
    }
}

/// The first key figure that can be shown tells the state.
fn lede(
    area: &Area,
    keys: &[&Indicator],
    figures: &Figures<'_>,
    window: Window,
    tiles: &[Tile],
    districts: &[&Area],
) -> Vec<String> {
    let leading = keys.iter().zip(tiles).find_map(|(indicator, tile)| {
        let (period, reading) = figures.headline(indicator, area.id, window);
        reading.shown.amount()?;
        Some(state::Leading {
            indicator,
            period: period?,
            reading,
            against: tile.target.as_ref(),
        })
    });
    match leading {
        Some(leading) => state::sentences(&leading, figures, area, districts, window),
        None => vec![t!("public-no-key-figure", area = area.name)],
    }
}

fn district_table(
    figures: &Figures<'_>,
    keys: &[&Indicator],
    districts: &[&Area],
    area: &Area,
    window: Window,
) -> Table {
    let mut columns = vec![
        Column::text("area", t!("public-district")).sorts("name"),
        Column::text("area_code", "").in_files(),
    ];
    columns.extend(
        keys.iter()
            .map(|i| Column::number("value", listing::heading(i)).sorts(i.code.clone())),
    );
    let row = |place: &Area, is_total: bool| {
        let name = if is_total {
            t!("public-all-of", area = place.name)
        } else {
            place.name.clone()
        };
        let mut cells = vec![
            Cell::text(name).to(format!("/areas/{}", place.code)),
            Cell::text(place.code.clone()),
        ];
        for (at, indicator) in keys.iter().enumerate() {
            let cell = listing::newest(figures, indicator, place, window).cell;
            cells.push(if at == 0 && !is_total {
                cell.drawn(listing::spark(figures, indicator, place, window))
            } else {
                cell
            });
        }
        cells
    };
    let mut rows: Vec<Vec<Cell>> = districts.iter().map(|d| row(d, false)).collect();
    rows.push(row(area, true));
    Table {
        caption: t!("public-districts"),
        subtitle: t!("public-districts-what"),
        columns,
        rows,
        ..Table::default()
    }
}
