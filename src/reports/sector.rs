//! One sector: its indicators by subject, and what others published.

use diesel::prelude::*;

use super::disclosure::Viewer;
use super::figures::Figures;
use super::filter::Request;
use super::places::{self, Places};
use super::series::{self, Line};
use super::table::Table;
use super::{listing, statements};
use crate::db::DbConnection;
use crate::db::schema::totals;
use crate::error::{Error, Result};
use crate::i18n;
use crate::models::area::Area;
use crate::models::form::Forms;
use crate::models::indicator::{Indicator, Sector};
use crate::models::programme::Programme;
use crate::models::statement::Of;
use crate::models::target;

/// Everything on a sector's page.
pub struct SectorPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// Which sector.
    pub sector: Sector,
    /// The area shown.
    pub area: Area,
    /// How much there is, in a sentence.
    pub lede: String,
    /// The indicator that tells most: code, over time, by district.
    pub lead: Option<(String, Line, Places)>,
    /// Indicators by subject.
    pub subjects: Vec<Table>,
    /// Indicators that have no posted figure yet: code and name.
    pub waiting: Vec<(String, String)>,
    /// Published figures that no indicator of the catalogue fits.
    pub statements: Table,
}

impl SectorPage {
    /// All its indicators in one table, for a file.
    pub fn whole_table(self) -> Table {
        let mut whole = Table::default();
        for table in self.subjects {
            whole.columns = table.columns;
            whole.rows.extend(table.rows);
        }
        whole
    }
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

impl SectorCard {
    /// How much it holds, in words.
    pub fn words(&self) -> String {
        t!(
            "public-with-figures",
            with = self.with_figures,
            count = self.indicators
        )
    }
}

/// Every sector with how much it holds, in the programme's area or above it.
pub fn cards(
    connection: &mut DbConnection,
    programme: &Programme,
    viewer: Viewer,
) -> Result<Vec<SectorCard>> {
    let with = with_figures(connection, programme)?;
    let card = |&sector: &Sector| {
        let inside = listing::of_sector(programme, viewer, sector);
        SectorCard {
            sector,
            indicators: inside.len(),
            with_figures: inside.iter().filter(|i| with.contains(&i.id)).count(),
        }
    };
    Ok(Sector::ALL.iter().map(card).collect())
}

/// The indicators that have figures in the programme's area or above it.
pub(super) fn with_figures(
    connection: &mut DbConnection,
    programme: &Programme,
) -> Result<Vec<i32>> {
    let places = programme
        .area()
        .map_or_else(Vec::new, |area| programme.area_path(area.id));
    Ok(totals::table
        .filter(totals::area_id.eq_any(places))
        .select(totals::indicator_id)
        .distinct()
        .load(connection)?)
}

/// Reads a sector's page for the area of the filter, or the whole programme.
pub fn page(connection: &mut DbConnection, request: &Request, word: &str) -> Result<SectorPage> {
    let sector: Sector = word.parse().map_err(|_| {
        let words: Vec<&str> = Sector::ALL.iter().map(|s| s.word()).collect();
        Error::NotFound(t!(
            "public-no-sector",
            word = word,
            known = words.join(", ")
        ))
    })?;
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let area = area_of(&programme, request)?;
    let indicators = listing::of_sector(&programme, request.viewer, sector);
    let districts = places::mapped_districts(&programme, area.id, request.filter.window());
    let mut areas: Vec<i32> = districts.iter().map(|d| d.id).collect();
    areas.push(area.id);
    areas.extend(programme.tree.ancestors(area.id).iter().map(|a| a.id));
    let figures = Figures::load(connection, &programme, &forms, request, &indicators, &areas)?;
    let ids: Vec<i32> = indicators.iter().map(|i| i.id).collect();
    let targets = target::of_indicators(connection, &ids)?;
    let window = request.filter.window();

    let mut subjects: Vec<&str> = Vec::new();
    for indicator in &indicators {
        if !subjects.contains(&indicator.subject.as_str()) {
            subjects.push(&indicator.subject);
        }
    }
    let subjects: Vec<Table> = subjects
        .into_iter()
        .map(|subject| {
            let inside: Vec<&Indicator> = indicators
                .iter()
                .filter(|i| i.subject == subject)
                .copied()
                .collect();
            listing::table(
                &figures,
                &inside,
                &area,
                window,
                &targets,
                &i18n::term("subject", subject),
                true,
            )
            .0
        })
        .filter(|table: &Table| !table.rows.is_empty())
        .collect();
    let is_waiting = |i: &&&Indicator| {
        figures
            .headline(i, listing::home(&figures, i, &area).id, window)
            .1
            .shown
            .is_missing()
    };
    let waiting: Vec<(String, String)> = indicators
        .iter()
        .filter(is_waiting)
        .map(|i| (i.code.clone(), i.name.clone()))
        .collect();
    let with_figures = indicators.len() - waiting.len();

    // The indicator that districts report best, and then over the longest time.
    let weight = |i: &&&Indicator| {
        let by_district = districts
            .iter()
            .filter(|d| figures.headline(i, d.id, window).1.shown.amount().is_some())
            .count();
        (
            by_district,
            series::spots(
                &figures,
                i,
                listing::home(&figures, i, &area).id,
                figures.lead(i),
                window,
            )
            .iter()
            .filter(|s| !s.is_carried)
            .count(),
        )
    };
    let best = indicators
        .iter()
        .rev()
        .max_by_key(weight)
        .filter(|i| weight(i) > (0, 0));
    let lead = match best {
        None => None,
        Some(best) => {
            let of = Of::Indicator(best.id);
            let published = statements::visible(connection, &programme, request.viewer, &of)?;
            let home = listing::home(&figures, best, &area);
            let spots = series::spots(&figures, best, home.id, figures.lead(best), window);
            let line = series::line(
                best,
                home,
                &spots,
                &targets
                    .iter()
                    .filter(|t| t.indicator_id == best.id)
                    .cloned()
                    .collect::<Vec<_>>(),
                &published,
            );
            Some((
                best.code.clone(),
                line,
                places::places(&figures, best, &districts, window, &targets),
            ))
        }
    };
    let within: Vec<i32> = programme
        .tree
        .subtree(area.id)
        .iter()
        .map(|a| a.id)
        .chain(programme.tree.ancestors(area.id).iter().map(|a| a.id))
        .collect();
    let of = Of::Sector(sector, &within);
    let others = statements::visible(connection, &programme, request.viewer, &of)?;
    let lede = t!(
        "public-sector-lede",
        with = with_figures,
        count = indicators.len(),
        area = area.name
    );
    let statements = statements::table(&programme, &others, &t!("public-outside-catalogue"));
    drop(figures);
    Ok(SectorPage {
        sector,
        area,
        lede,
        lead,
        subjects,
        waiting,
        statements,
        programme,
    })
}

/// The area of the filter, or the whole programme.
pub fn area_of(programme: &Programme, request: &Request) -> Result<Area> {
    match &request.filter.area {
        Some(code) => programme.tree.find(code).cloned(),
        None => programme
            .area()
            .cloned()
            .ok_or_else(|| Error::NotFound(t!("public-no-areas"))),
    }
}
