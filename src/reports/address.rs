//! Every table at its own address: what stands before `.csv` on the site is
//! what `groundwork export` takes.

use chrono::NaiveDate;

use super::compare_asked::Asked;
use super::filter::{Asker, CHANGES, FIGURES, FIGURES_OF_AREA, REPORTING};
use super::observations::Observations;
use super::sheet::{About, Sheet};
use super::table::Table;
use super::timeline::Timeline;
use super::{area, changes, compare, indicator, overview, postings, reporting, sector};
use crate::db::DbConnection;
use crate::error::{Error, Result};

/// The addresses, for messages and help.
pub const ADDRESSES: &str = "observations, overview, areas/CODE, areas/CODE/inside, areas/CODE/reports, areas/CODE/statements, sectors/WORD, sectors/WORD/statements, indicators/CODE, indicators/CODE/series, indicators/CODE/breakdowns, indicators/CODE/timeline, indicators/CODE/statements, indicators/CODE/postings, compare, changes, changes/postings, reporting, reporting/forms, reporting/long";

/// What every posted cell is listed under.
pub const OBSERVATIONS: &str = "observations";

/// What stands at an address, on its way into a file. `given` are the
/// parameters of the address, as typed.
pub fn sheet(
    connection: &mut DbConnection,
    address: &str,
    asker: &Asker,
    given: &[(String, String)],
    today: NaiveDate,
) -> Result<Sheet> {
    if address != OBSERVATIONS {
        let table = table(connection, address, asker, given, today)?;
        let words = (table.caption.as_str(), table.subtitle.as_str());
        let about = About::read(connection, words, given, today)?;
        return Ok(Sheet::whole(about, table));
    }
    let request = asker.request(given, &["period", "area", "indicator", "known"])?;
    let words = (t!("out-observations"), t!("out-observations-what"));
    let about = About::read(connection, (&words.0, &words.1), given, today)?;
    let observations = Observations::open(connection, request.viewer, &request.filter)?;
    Ok(Sheet {
        about,
        columns: Observations::columns(),
        pages: Box::new(observations),
        is_whole: false,
    })
}

/// The table at an address, as the asker may see it.
pub fn table(
    connection: &mut DbConnection,
    address: &str,
    asker: &Asker,
    given: &[(String, String)],
    today: NaiveDate,
) -> Result<Table> {
    let asked = |known: &[&str]| asker.request(given, known);
    let unknown = || Error::NotFound(t!("public-no-table", address = address, known = ADDRESSES));
    let parts: Vec<&str> = address.trim_matches('/').split('/').collect();
    Ok(match parts.as_slice() {
        ["overview"] => overview::overview(connection, &asked(&FIGURES)?)?
            .map(|page| page.districts)
            .unwrap_or_default(),
        ["areas", code, "statements"] => area::published(connection, &asked(&FIGURES)?, code)?,
        ["areas", code, rest @ ..] => {
            let page = area::page(connection, &asked(&FIGURES)?, code)?;
            match rest {
                [] => page.whole_table(),
                ["inside"] => page.children,
                ["reports"] => page.reports,
                _ => return Err(unknown()),
            }
        }
        ["sectors", word, rest @ ..] => {
            let page = sector::page(connection, &asked(&FIGURES_OF_AREA)?, word)?;
            match rest {
                [] => page.whole_table(),
                ["statements"] => page.statements,
                _ => return Err(unknown()),
            }
        }
        ["indicators", code, "postings"] => {
            postings::page(connection, &asked(&["period", "area", "known"])?, code)?.table
        }
        ["indicators", code, rest @ ..] => {
            let page = indicator::page(connection, &asked(&FIGURES_OF_AREA)?, code)?;
            match rest {
                [] => page.performance,
                ["series"] => page.series,
                ["breakdowns"] => page.breakdowns,
                ["timeline"] => page.timeline.map(Timeline::table).unwrap_or_default(),
                ["statements"] => page.statements,
                _ => return Err(unknown()),
            }
        }
        ["compare"] => compare::page(connection, Asked::read(asker, given)?)?.table,
        ["changes", rest @ ..] => {
            let page = changes::page(connection, &asked(&CHANGES)?, today)?;
            match rest {
                [] => page.totals,
                ["postings"] => page.postings,
                _ => return Err(unknown()),
            }
        }
        ["reporting", rest @ ..] => {
            let request = asked(&REPORTING)?;
            match rest {
                [] => reporting::page(connection, &request, today)?.matrix.table(),
                ["forms"] => reporting::page(connection, &request, today)?.forms,
                ["long"] => reporting::long(connection, &request, today)?,
                _ => return Err(unknown()),
            }
        }
        _ => return Err(unknown()),
    })
}
