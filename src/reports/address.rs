//! Every table at its own address: what stands before `.csv` on the site is
//! what `groundwork export` takes.

use chrono::NaiveDate;

use super::compare_asked::Asked;
use super::disclosure::Viewer;
use super::filter::{Filter, Request};
use super::table::Table;
use super::{area, compare, indicator, overview, postings, reporting, sector};
use crate::db::DbConnection;
use crate::error::{Error, Result};

/// The addresses, for messages and help.
pub const ADDRESSES: &str = "observations, overview, areas/CODE, areas/CODE/inside, areas/CODE/reports, areas/CODE/statements, sectors/WORD, sectors/WORD/statements, indicators/CODE, indicators/CODE/series, indicators/CODE/breakdowns, indicators/CODE/statements, indicators/CODE/postings, compare, reporting, reporting/forms, reporting/long";

/// The table at an address, as the viewer may see it. `given` are the
/// parameters of the address, as typed.
pub fn table(
    connection: &mut DbConnection,
    address: &str,
    viewer: Viewer,
    given: &[(String, String)],
    today: NaiveDate,
) -> Result<Table> {
    let asked = |known: &[&str]| {
        Ok::<_, Error>(Request {
            viewer,
            filter: Filter::read(given, known)?,
        })
    };
    let unknown = || {
        Error::NotFound(format!(
            "There is no table at {address:?}. There are: {ADDRESSES}."
        ))
    };
    let parts: Vec<&str> = address.trim_matches('/').split('/').collect();
    Ok(match parts.as_slice() {
        ["overview"] => overview::overview(connection, &asked(&["period"])?)?
            .map(|page| page.districts)
            .unwrap_or_default(),
        ["areas", code, rest @ ..] => {
            let page = area::page(connection, &asked(&["period"])?, code)?;
            match rest {
                [] => page.whole_table(),
                ["inside"] => page.children,
                ["reports"] => page.reports,
                ["statements"] => page.statements,
                _ => return Err(unknown()),
            }
        }
        ["sectors", word, rest @ ..] => {
            let page = sector::page(connection, &asked(&["period", "area"])?, word)?;
            match rest {
                [] => page.whole_table(),
                ["statements"] => page.statements,
                _ => return Err(unknown()),
            }
        }
        ["indicators", code, "postings"] => {
            postings::page(connection, &asked(&["period", "area"])?, code)?.table
        }
        ["indicators", code, rest @ ..] => {
            let page = indicator::page(connection, &asked(&["period", "area"])?, code)?;
            match rest {
                [] => page.performance,
                ["series"] => page.series,
                ["breakdowns"] => page.breakdowns,
                ["statements"] => page.statements,
                _ => return Err(unknown()),
            }
        }
        ["compare"] => compare::page(connection, viewer, Asked::read(given)?)?.table,
        ["reporting", rest @ ..] => {
            let request = asked(&["period", "area", "form", "length"])?;
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
