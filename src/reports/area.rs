//! One place.

use std::collections::HashMap;

use super::figures::Figures;
use super::filter::Request;
use super::moves::{self, Move};
use super::places::{self, Places};
use super::reading::Window;
use super::sort::sort;
use super::table::{Cell, Column, Table};
use super::{listing, reporting, statements};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Length, Period};
use crate::models::area::{self, Area, Level};
use crate::models::area_change::{self, Past};
use crate::models::form::Forms;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::report;
use crate::models::statement::Of;
use crate::models::target;

/// Everything on an area's page.
pub struct AreaPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// The place.
    pub area: Area,
    /// What it is called there, if the page is in another language.
    pub local_name: String,
    /// The areas above, from the root down: code and name.
    pub path: Vec<(String, String)>,
    /// What it was before and what became of it.
    pub past: Vec<Past>,
    /// What it is and what one should know.
    pub facts: Vec<String>,
    /// The largest moves since the period before.
    pub moves: Vec<Move>,
    /// The places below for one key figure, with that figure's code; none
    /// where no figure of theirs is known.
    pub map: Option<(String, Places)>,
    /// The areas below, with a few figures.
    pub children: Table,
    /// Its indicators by sector, those with figures.
    pub sectors: Vec<(Sector, Table)>,
    /// Indicators that are asked for and not reported yet.
    pub unreported: usize,
    /// Its newest reports.
    pub reports: Table,
    /// The newest of what others published about it.
    pub statements: Table,
}

impl AreaPage {
    /// All its indicators in one table, for a file.
    pub fn whole_table(self) -> Table {
        let mut whole = Table {
            columns: vec![Column::text("sector", t!("public-sector"))],
            ..Table::default()
        };
        for (sector, table) in self.sectors {
            whole.columns.truncate(1);
            whole.columns.extend(table.columns);
            whole.rows.extend(table.rows.into_iter().map(|row| {
                std::iter::once(Cell::text(sector.word()))
                    .chain(row)
                    .collect()
            }));
        }
        whole
    }
}

/// Reads an area's page.
pub fn page(connection: &mut DbConnection, request: &Request, code: &str) -> Result<AreaPage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let area = programme.tree.find(code)?.clone();
    let indicators: Vec<&Indicator> = programme
        .catalogue
        .all()
        .iter()
        .filter(|i| request.viewer.sees(i))
        .collect();
    let children: Vec<&Area> = programme.tree.children(area.id).collect();
    let window = request.filter.window();
    let mapped = mapped(&programme, &area, &children, window);
    let both = children.iter().chain(&mapped);
    let mut area_ids: Vec<i32> = both.map(|c| c.id).collect();
    area_ids.push(area.id);
    let figures = Figures::load(
        connection,
        &programme,
        &forms,
        request,
        &indicators,
        &area_ids,
    )?;
    let targets = target::of_area(connection, area.id)?;

    let mut sectors = Vec::new();
    let mut unreported = 0;
    for &sector in Sector::ALL {
        let inside = listing::of_sector(&programme, request.viewer, sector);
        let (table, asked) = listing::table(
            &figures,
            &inside,
            &area,
            window,
            &targets,
            &sector.title(),
            false,
        );
        unreported += asked.saturating_sub(table.rows.len());
        if !table.rows.is_empty() {
            sectors.push((sector, table));
        }
    }
    let statements = statements::first(
        connection,
        &programme,
        request.viewer,
        &Of::Area(area.id),
        &t!("public-others-published"),
    )?;
    let mut children_table = children_table(&figures, &programme, &children, window);
    sort(&mut children_table, request, 0)?;
    let here: Vec<&Area> = vec![&area];
    let moves = moves::moves(&figures, &indicators, &area, &here, window);
    let map = map(connection, &figures, &area, &mapped, window)?;
    let reports = reports_table(connection, &programme, &forms, &area)?;
    let facts = facts(connection, &programme, &area)?;
    drop(figures);
    let past = area_change::of_area(connection, &programme.tree, area.id)?;
    Ok(AreaPage {
        past,
        local_name: programme
            .tree
            .local_name(area.id)
            .unwrap_or_default()
            .to_owned(),
        path: programme
            .tree
            .ancestors(area.id)
            .into_iter()
            .rev()
            .map(|a| (a.code.clone(), a.name.clone()))
            .collect(),
        facts,
        moves,
        map,
        children: children_table,
        sectors,
        unreported,
        reports,
        statements,
        area,
        programme,
    })
}

/// All that others published about it, for a file.
pub fn published(connection: &mut DbConnection, request: &Request, code: &str) -> Result<Table> {
    let programme = Programme::load(connection)?;
    let of = Of::Area(programme.tree.find(code)?.id);
    let all = statements::visible(connection, &programme, request.viewer, &of)?;
    Ok(statements::table(
        &programme,
        &all,
        &t!("public-others-published"),
    ))
}

/// The areas that a map of this one shows: districts, or what is directly
/// below one.
fn mapped<'a>(
    programme: &'a Programme,
    area: &Area,
    children: &[&'a Area],
    window: Window,
) -> Vec<&'a Area> {
    match area.level {
        Level::Country | Level::Programme | Level::Region => {
            places::mapped_districts(programme, area.id, window)
        }
        _ => children.to_vec(),
    }
}

/// The first key figure of which any of the places has a figure to show.
fn map(
    connection: &mut DbConnection,
    figures: &Figures<'_>,
    area: &Area,
    mapped: &[&Area],
    window: Window,
) -> Result<Option<(String, Places)>> {
    let keys = figures.programme.key_figures().into_iter();
    let drawn = keys.filter(|i| figures.viewer.sees(i)).map(|indicator| {
        let places = places::places(figures, indicator, mapped, window, &[]);
        (indicator, places)
    });
    let mut drawn = drawn.filter(|(_, places)| places.has_values());
    let Some((indicator, mut places)) = drawn.next() else {
        return Ok(None);
    };
    places.outline(connection, mapped)?;
    if matches!(area.level, Level::District | Level::Settlement) {
        places.inside(connection, indicator, area)?;
    }
    Ok(Some((indicator.code.clone(), places)).filter(|(_, places)| places.has_map()))
}

fn facts(connection: &mut DbConnection, programme: &Programme, area: &Area) -> Result<Vec<String>> {
    let mut facts = Vec::new();
    let name = |id: i32| {
        programme
            .tree
            .get(id)
            .map_or_else(String::new, |a| a.name.clone())
    };
    let memberships = area::memberships(connection, area.id)?;
    let members: Vec<String> = memberships
        .iter()
        .filter(|(group, _)| *group == area.id)
        .map(|(_, member)| name(*member))
        .collect();
    if !members.is_empty() {
        facts.push(t!(
            "public-covers",
            areas = members.join(&t!("public-comma"))
        ));
    }
    for (group, _) in memberships.iter().filter(|(_, member)| *member == area.id) {
        facts.push(t!("public-with-neighbours", group = name(*group)));
    }
    let month = |number: i32| Period::holding(number, Length::Month).label();
    match (area.valid_from, area.valid_to) {
        (None, None) => {}
        (Some(from), None) => facts.push(t!("public-exists-since", month = month(from))),
        (None, Some(to)) => facts.push(t!("public-existed-until", month = month(to))),
        (Some(from), Some(to)) => facts.push(t!(
            "public-existed-between",
            first = month(from),
            last = month(to)
        )),
    }
    if !area.note.is_empty() {
        facts.push(area.note.clone());
    }
    let codes: HashMap<&str, &str> = HashMap::from([
        ("iso3166-2", "ISO 3166-2"),
        ("pcode", "P-code"),
        ("hasc", "HASC"),
        ("wof", "Who's On First"),
        ("geonames", "GeoNames"),
        ("wikidata", "Wikidata"),
    ]);
    let others = area::other_codes(connection, area.id)?;
    if !others.is_empty() {
        let list: Vec<String> = others
            .iter()
            .map(|(scheme, code, _)| {
                format!(
                    "{} {code}",
                    codes.get(scheme.as_str()).unwrap_or(&scheme.as_str())
                )
            })
            .collect();
        facts.push(t!(
            "public-other-codes",
            codes = list.join(&t!("public-comma"))
        ));
    }
    Ok(facts)
}

fn children_table(
    figures: &Figures<'_>,
    programme: &Programme,
    children: &[&Area],
    window: Window,
) -> Table {
    let has_figure = |i: &&Indicator| {
        children
            .iter()
            .any(|c| !figures.headline(i, c.id, window).1.shown.is_missing())
    };
    let keys: Vec<&Indicator> = programme
        .key_figures()
        .into_iter()
        .filter(|i| figures.viewer.sees(i))
        .filter(has_figure)
        .collect();
    let mut columns = vec![
        Column::text("area", t!("session-name")).sorts("name"),
        Column::text("area_code", "").in_files(),
        Column::text("type", t!("public-type")).sorts("type"),
    ];
    columns.extend(
        keys.iter()
            .map(|i| Column::number("value", listing::heading(i)).sorts(i.code.clone())),
    );
    let rows = children
        .iter()
        .map(|child| {
            let mut cells = vec![
                Cell::text(child.name.clone())
                    .to(format!("/areas/{}", child.code))
                    .hint(child.ended()),
                Cell::text(child.code.clone()),
                Cell::text(i18n::term("place", &child.place_type)),
            ];
            cells.extend(
                keys.iter()
                    .map(|indicator| listing::newest(figures, indicator, child, window).cell),
            );
            cells
        })
        .collect();
    let level = children
        .iter()
        .find(|c| c.level != Level::Group)
        .map_or(Level::Settlement, |c| c.level);
    let plural = level.plural();
    let mut letters = plural.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let caption: String = first.chain(letters.clone()).collect();
    Table {
        caption,
        subtitle: t!("public-directly-below", count = children.len()),
        columns,
        rows,
        ..Table::default()
    }
}

fn reports_table(
    connection: &mut DbConnection,
    programme: &Programme,
    forms: &Forms,
    area: &Area,
) -> Result<Table> {
    let within: Vec<i32> = programme
        .tree
        .subtree(area.id)
        .iter()
        .map(|a| a.id)
        .collect();
    let rows = report::latest(connection, &within, 8)?
        .into_iter()
        .filter_map(|report| {
            let form = forms.get(report.form_id)?;
            let place = programme.tree.get(report.area_id)?;
            let period = Period::holding(report.period, form.period_length);
            let (word, mark) = reporting::state_words(report.state);
            Some(vec![
                Cell::text(form.name.clone()),
                Cell::text(place.name.clone()).to(format!("/areas/{}", place.code)),
                Cell::text(period.label()),
                Cell::state(word, mark),
            ])
        })
        .collect();
    Ok(Table {
        caption: t!("public-newest-reports"),
        subtitle: t!("public-newest-reports-what"),
        columns: vec![
            Column::text("form", t!("public-form")),
            Column::text("area", t!("public-where")),
            Column::text("period", t!("filter-period")).worded(),
            Column::text("state", t!("public-state")),
        ],
        rows,
        ..Table::default()
    })
}
