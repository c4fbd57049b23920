//! `/report.pdf`: the overview on paper, with the page of an area and of an
//! indicator if they are asked for.

use actix_web::HttpResponse;

use super::frame::{banner, cover};
use super::picture::{self, Picture};
use super::visitor::{Answer, Visitor, blocking, today};
use super::{assets, map_picture};
use crate::charts::meter::Meter;
use crate::charts::paper::{
    self, Block, Cell, Column, Drawing, Figure, Line, Paper, Table as PaperTable,
};
use crate::charts::spark::Spark;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::programme::Programme;
use crate::reports::area::{self, AreaPage};
use crate::reports::filter::{Filter, Request};
use crate::reports::indicator::{self, IndicatorPage};
use crate::reports::overview::{self, Overview, Tile};
use crate::reports::table::Table;

/// What a report can be asked for.
pub const FILTERS: [&str; 5] = ["period", "area", "indicator", "known", "figures"];

/// The file.
pub async fn file(visitor: Visitor) -> Answer {
    let request = visitor.request(&FILTERS)?;
    let report = visitor
        .read(move |connection| report(connection, &request))
        .await?;
    let lang = i18n::language();
    let write = move || i18n::within(lang, || paper::pdf(&report));
    let body = blocking(move || write().map_err(Error::Internal)).await?;
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header(("Content-Disposition", "inline; filename=\"report.pdf\""))
        .body(body))
}

/// What the report says, as the filter asks for it.
pub fn report(connection: &mut DbConnection, request: &Request) -> Result<Paper> {
    let whole = Request {
        filter: Filter {
            area: None,
            indicator: None,
            ..request.filter.clone()
        },
        ..request.clone()
    };
    let page = overview::overview(connection, &whole)?
        .ok_or_else(|| Error::NotFound(t!("public-nothing-to-report")))?;
    let name = page.programme.name();
    let named = usize::from(!name.is_empty());
    let mut covering = cover(&page.programme);
    covering.insert(named, filters(&page.programme, &request.filter)?);
    let mut blocks = of_overview(&page, &banner(&request.filter));
    if let Some(code) = &request.filter.area {
        blocks.extend(of_area(area::page(connection, &whole, code)?));
    }
    if let Some(code) = &request.filter.indicator {
        let asked = Request {
            filter: Filter {
                indicator: None,
                ..request.filter.clone()
            },
            ..request.clone()
        };
        blocks.extend(of_indicator(&indicator::page(connection, &asked, code)?));
    }
    blocks.push(Block::Small(t!("foot-figures")));
    Ok(Paper {
        title: if name.is_empty() { "Groundwork" } else { name }.to_owned(),
        language: i18n::language().code(),
        is_mirrored: i18n::is_right_to_left(),
        day: today(),
        foot: covering[..named + 2].join(" \u{b7} "),
        cover: covering[named..].join(" \u{b7} "),
        number: |page, pages| {
            t!(
                "public-page-of",
                page = page.to_string(),
                pages = pages.to_string()
            )
        },
        style: assets::chart_style(),
        blocks,
    })
}

/// The filters in words.
fn filters(programme: &Programme, filter: &Filter) -> Result<String> {
    let period = filter.period.map_or_else(
        || t!("filter-newest"),
        |period| t!("filter-to-the-end", period = period.label()),
    );
    let area = match &filter.area {
        Some(code) => Some(t!(
            "public-with-area",
            area = programme.tree.find(code)?.name
        )),
        None => None,
    };
    let parts: Vec<String> = [Some(period), area].into_iter().flatten().collect();
    Ok(parts.join(&t!("public-comma")))
}

fn of_overview(page: &Overview, banner: &str) -> Vec<Block> {
    let mut blocks = vec![
        Block::Words(banner.to_owned()),
        Block::Lede(page.lede.join(" ")),
        Block::Figures(page.tiles.iter().map(figure).collect()),
        drawing(map_picture::map(&page.places, "map")),
        drawing(picture::line(&page.trend, "trend")),
        table(&page.districts),
    ];
    let note = page.programme.settings.get("map_note");
    blocks.extend(note.map(|note| Block::Small(note.clone())));
    blocks
}

fn figure(tile: &Tile) -> Figure {
    let words = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let meter = tile.target.as_ref().map(|against| Meter {
        share: against.share,
        pace: against.pace,
        label: String::new(),
    });
    let spark = Spark {
        id: String::new(),
        label: String::new(),
        points: tile.spark.clone(),
    };
    let has_course = tile.spark.iter().flatten().count() > 1;
    let published = words(&tile.published);
    let published = published.map(|text| t!("public-published-elsewhere", text = text));
    let lines = [
        words(&tile.when).map(Line::Words),
        meter.map(|meter| Line::Drawing(meter.draw())),
        tile.target
            .as_ref()
            .map(|against| Line::Words(against.words())),
        has_course.then(|| Line::Drawing(spark.draw())),
        words(&tile.change).map(Line::Words),
        Some(Line::Words(tile.reported())),
        published.map(Line::Words),
    ];
    Figure {
        name: tile.name.clone(),
        figure: tile.figure.clone(),
        lines: lines.into_iter().flatten().collect(),
    }
}

fn of_area(page: AreaPage) -> Vec<Block> {
    let mut blocks = vec![Block::Chapter(page.area.name.clone())];
    blocks.extend(page.facts.into_iter().map(Block::Small));
    if page.sectors.is_empty() {
        let none = t!("public-none-in-area", area = page.area.name);
        blocks.push(Block::Words(none));
    }
    let sectors = page.sectors.iter().map(|(_, table)| table);
    let tables = std::iter::once(&page.children)
        .chain(sectors)
        .chain([&page.statements, &page.reports]);
    blocks.extend(tables.filter(|t| !t.rows.is_empty()).map(table));
    blocks
}

fn of_indicator(page: &IndicatorPage) -> Vec<Block> {
    let about = &page.indicator;
    let mut blocks = vec![
        Block::Chapter(about.name.clone()),
        Block::Small(format!(
            "{} \u{b7} {}",
            i18n::unit_name(&about.unit),
            about.kind.label()
        )),
        Block::Lede(page.lede.join(" ")),
    ];
    let by_area = picture::by_area(&page.places);
    let names = picture::names(page).into_iter();
    let names = names.filter(|name| !["map", "bars"].contains(name) || by_area.contains(name));
    blocks.extend(names.filter_map(|name| picture::of_indicator(page, name).map(drawing)));
    let tables = [
        &page.performance,
        &page.breakdowns,
        &page.series,
        &page.statements,
    ];
    blocks.extend(
        (tables.into_iter())
            .filter(|t| !t.rows.is_empty())
            .map(table),
    );
    blocks.push(Block::Heading(t!("public-method")));
    blocks.extend(page.method.iter().cloned().map(Block::Words));
    blocks
}

fn drawing(picture: Picture) -> Block {
    Block::Drawing(Drawing {
        title: picture.title,
        subtitle: picture.subtitle,
        drawing: picture.drawing,
        sentence: picture.sentence,
        note: picture.note,
    })
}

/// A table as the page shows it.
fn table(table: &Table) -> Block {
    let is_shown = |at: &usize| !table.columns[*at].only_in_files;
    let shown: Vec<usize> = (0..table.columns.len()).filter(is_shown).collect();
    let column = |at: &usize| Column {
        label: table.columns[*at].label.clone(),
        is_number: table.columns[*at].is_number,
    };
    let most = table.on_page.unwrap_or(usize::MAX);
    let row = |row: &Vec<crate::reports::table::Cell>| {
        let cells = shown.iter().filter_map(|at| row.get(*at));
        let cells = cells.map(|cell| Cell {
            text: cell.shown(),
            hint: cell.hint.clone(),
        });
        cells.collect()
    };
    let note = match table.rows.len().saturating_sub(most) {
        0 => String::new(),
        more => t!("public-csv-more", count = more),
    };
    Block::Table(PaperTable {
        caption: table.caption.clone(),
        subtitle: table.subtitle.clone(),
        columns: shown.iter().map(column).collect(),
        rows: table.rows.iter().take(most).map(row).collect(),
        note,
    })
}
