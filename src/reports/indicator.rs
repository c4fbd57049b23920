//! One indicator: definition, history, districts, breakdowns, statements.

use super::disclosure::Viewer;
use super::figures::Figures;
use super::filter::Request;
use super::parts::{self, Parts};
use super::places::{self, Places};
use super::reading::Window;
use super::sector::area_of;
use super::series::{self, Line};
use super::sort::sort;
use super::statements;
use super::table::Table;
use super::timeline::{self, Timeline};
use super::words;
use super::{against, method, performance};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::ledger::Kind;
use crate::models::area::{Area, Level};
use crate::models::definition::{self, Definition};
use crate::models::form::{Assignment, Forms};
use crate::models::indicator::Indicator;
use crate::models::programme::Programme;
use crate::models::statement::Of;
use crate::models::target::{self, Target};

/// Everything on an indicator's page.
pub struct IndicatorPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Which indicator.
    pub indicator: Indicator,
    /// Its local name, if the page is in another language.
    pub local_name: String,
    /// The area shown.
    pub area: Area,
    /// What stands now, in sentences.
    pub lede: Vec<String>,
    /// Over time.
    pub line: Line,
    /// Districts side by side.
    pub places: Places,
    /// Baseline, target, actual, share by area.
    pub performance: Table,
    /// Every own period.
    pub series: Table,
    /// The newest figure by breakdown; empty without any.
    pub breakdowns: Table,
    /// The same drawn, along each axis that has figures.
    pub parts: Vec<Parts>,
    /// Who reported when, where that can be compared.
    pub timeline: Option<Timeline>,
    /// What others published.
    pub statements: Table,
    /// How it is computed, in words.
    pub method: Vec<String>,
    /// What it was said to count, newest first; empty if that never changed.
    pub definitions: Vec<Definition>,
}

/// Finds an indicator that the viewer may see. To the public, one that is not
/// public does not exist.
pub fn find<'a>(programme: &'a Programme, viewer: Viewer, code: &str) -> Result<&'a Indicator> {
    let found = programme.catalogue.find(code)?;
    if viewer.sees(found) {
        return Ok(found);
    }
    Err(Error::NotFound(t!(
        "public-no-public-indicator",
        code = code
    )))
}

/// The area of the filter; without one the whole programme, or the root when
/// the indicator is collected only above the programme.
fn shown_area(
    programme: &Programme,
    forms: &Forms,
    request: &Request,
    indicator: &Indicator,
) -> Result<Area> {
    let area = area_of(programme, request)?;
    let collecting = |a: &&Assignment| {
        forms
            .fields(a.form_id)
            .iter()
            .any(|f| f.indicator_id == indicator.id)
    };
    let mut places = forms
        .assignments()
        .iter()
        .filter(collecting)
        .map(|a| a.area_id);
    if request.filter.area.is_some()
        || places.clone().next().is_none()
        || places.any(|id| programme.tree.is_within(id, area.id))
    {
        return Ok(area);
    }
    Ok(programme
        .tree
        .ancestors(area.id)
        .last()
        .map_or(area, |root| (*root).clone()))
}

/// Reads an indicator's page for the area of the filter, or the whole programme.
pub fn page(connection: &mut DbConnection, request: &Request, code: &str) -> Result<IndicatorPage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let indicator = find(&programme, request.viewer, code)?;
    let area = shown_area(&programme, &forms, request, indicator)?;
    let below: Vec<&Area> = match area.level {
        Level::District | Level::Settlement | Level::Complex => {
            programme.tree.children(area.id).collect()
        }
        _ => places::mapped_districts(&programme, area.id, request.filter.window()),
    };
    let mut areas: Vec<i32> = below.iter().map(|a| a.id).collect();
    areas.push(area.id);
    let figures = Figures::load(
        connection,
        &programme,
        &forms,
        request,
        &[indicator],
        &areas,
    )?;
    let targets = target::of_indicators(connection, &[indicator.id])?;
    let of = Of::Indicator(indicator.id);
    let published = statements::visible(connection, &programme, request.viewer, &of)?;
    let window = request.filter.window();

    let spots = series::spots(
        &figures,
        indicator,
        area.id,
        figures.lead(indicator),
        window,
    );
    let shown_statements: Vec<_> = published
        .iter()
        .filter(|s| {
            programme.tree.is_within(s.area_id, area.id)
                || programme.tree.is_within(area.id, s.area_id)
        })
        .cloned()
        .collect();
    let mut side_by_side = places::places(&figures, indicator, &below, window, &targets);
    if !matches!(
        area.level,
        Level::Country | Level::Programme | Level::Region
    ) {
        side_by_side.inside(connection, indicator, &area)?;
    }
    side_by_side.outline(connection, &below)?;
    let reader = parts::Reader {
        figures: &figures,
        indicator,
        window,
    };
    let mut performance = performance::table(&reader, &area, &below, &targets);
    sort(
        &mut performance,
        request,
        performance::fixed(&reader, &area),
    )?;
    let page = IndicatorPage {
        local_name: programme
            .catalogue
            .local_name(indicator.id)
            .unwrap_or_default()
            .to_owned(),
        lede: lede(&figures, indicator, &area, window, &targets),
        line: series::line(indicator, &area, &spots, &targets, &published),
        places: side_by_side,
        performance,
        series: series::table(indicator, &area, &spots),
        breakdowns: reader.table(&area),
        parts: reader.drawings(&area, &below),
        timeline: timeline::timeline(&figures, indicator, &below, window),
        statements: statements::table(
            &programme,
            &shown_statements,
            &t!("public-others-published"),
        ),
        method: method::method(&programme, indicator),
        definitions: definition::of_indicator(connection, indicator.id)?,
        indicator: indicator.clone(),
        area,
        programme: Programme::default(),
    };
    drop(figures);
    Ok(IndicatorPage { programme, ..page })
}

fn lede(
    figures: &Figures<'_>,
    indicator: &Indicator,
    area: &Area,
    window: Window,
    targets: &[Target],
) -> Vec<String> {
    let (period, reading) = figures.headline(indicator, area.id, window);
    if reading.shown.is_missing() {
        return vec![t!(
            "public-none-posted-yet",
            area = area.name,
            coverage = words::coverage(&reading)
        )];
    }
    let mut sentences = vec![t!(
        "public-lede",
        figure = words::with_unit(indicator, reading.shown),
        when = words::when(indicator, period),
        area = area.name
    )];
    if let Some(against) = against::against(figures, targets, indicator, area.id, window) {
        sentences.push(t!("public-that-is", share = against.words()));
        sentences.extend(Some(against.pace_words()).filter(|words| !words.is_empty()));
    }
    if indicator.kind == Kind::Flow {
        let whole = figures.reading(indicator, area.id, figures.lead(indicator), window);
        if let (Some(first), Some(last)) = (whole.coverage.oldest, whole.coverage.newest)
            && first != last
        {
            sentences.push(t!(
                "public-whole",
                first = first.label(),
                last = last.label(),
                figure = words::with_unit(indicator, whole.shown),
                coverage = words::coverage(&whole)
            ));
        }
    }
    let carried = words::carried(indicator, &reading);
    let coverage = words::coverage(&reading);
    sentences.push(match carried.is_empty() {
        true => t!("public-coverage", coverage = coverage),
        false => t!(
            "public-coverage-carried",
            coverage = coverage,
            carried = carried
        ),
    });
    sentences
}
