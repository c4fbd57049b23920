//! Pieces that many pages share: tables, figures, files.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::draw::{self, Markup};
use super::visitor::Answer;
use crate::error::{Error, Result};
use crate::reports::filter::Filter;
use crate::reports::table::{Cell, Column, Table};

/// A page as its answer.
pub fn html(page: &impl Template) -> Result<String> {
    page.render()
        .map_err(|error| Error::Internal(error.to_string()))
}

/// Pages of figures, each of which can be seen as known on an earlier day.
const OF_FIGURES: [&str; 3] = ["/areas/", "/sectors/", "/indicators/"];

/// A page of figures as its answer. Where they are seen as known on an earlier
/// day or with what is not approved, its links to other pages of figures lead
/// to figures seen in the same way: nobody should pass from one to the other
/// without being told.
pub fn seen(filter: &Filter, page: &impl Template) -> Result<String> {
    let page = html(page)?;
    let seen = Filter {
        known: filter.known,
        is_provisional: filter.is_provisional,
        ..Filter::default()
    };
    let seen = seen.query();
    let Some(seen) = seen.strip_prefix('?') else {
        return Ok(page);
    };
    let mut onward = String::with_capacity(page.len() + page.len() / 16);
    // The link that leads back to the usual figures has a class of its own.
    for (at, part) in page.split("<a href=\"").enumerate() {
        if at > 0 {
            onward.push_str("<a href=\"");
        }
        let address = part.split('"').next().filter(|_| at > 0);
        let address = address.filter(|address| takes(address, filter));
        let Some(address) = address else {
            onward.push_str(part);
            continue;
        };
        let (before, fragment) = address.split_once('#').unwrap_or((address, ""));
        let join = if before.contains('?') { "&amp;" } else { "?" };
        onward.extend([before, join, seen]);
        if !fragment.is_empty() {
            onward.extend(["#", fragment]);
        }
        onward.push_str(&part[address.len()..]);
    }
    Ok(onward)
}

/// Whether a link leads to figures that do not say yet how they are seen.
fn takes(address: &str, filter: &Filter) -> bool {
    let says = ["known=", "figures="]
        .iter()
        .any(|one| address.contains(one));
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let is_posted_only = path == "/reporting" || path.ends_with("/postings");
    let is_of_figures = is_posted_only
        || ["/", "/compare", "/report.pdf"].contains(&path)
        || OF_FIGURES.iter().any(|start| path.starts_with(start));
    is_of_figures && !says && !(filter.is_provisional && is_posted_only)
}

/// Where to look next, after a change: a reload then changes nothing twice.
pub fn lead_to(address: &str) -> Answer {
    Ok(HttpResponse::SeeOther()
        .insert_header(("Location", address))
        .finish())
}

/// The page again with what was typed, and a status that says why.
pub fn again(status: StatusCode, body: String) -> Answer {
    Ok(HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .body(body))
}

/// Rendered text as the answer.
pub fn answer(body: String) -> Answer {
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(body))
}

#[derive(Template)]
#[template(path = "part_table.html")]
struct TableView<'a> {
    table: &'a Table,
    id: &'a str,
    csv: &'a str,
}

impl TableView<'_> {
    fn columns(&self) -> impl Iterator<Item = &Column> {
        self.table.columns.iter().filter(|c| !c.only_in_files)
    }

    fn is_sortable(&self) -> bool {
        self.columns().any(|column| !column.sort.is_empty())
    }

    /// What a head links to that puts the rows in its order: numbers the
    /// largest first, words from the front; a second time the other way.
    fn order(&self, column: &Column) -> String {
        let is_descending = match column.sorted {
            Some(is_descending) => !is_descending,
            None => column.is_number,
        };
        let hyphen = if is_descending { "-" } else { "" };
        let others = match self.table.others.strip_prefix('?') {
            Some(others) => format!("{others}&"),
            None => String::new(),
        };
        format!("?{others}sort={hyphen}{}#{}", column.sort, self.id)
    }

    fn rows(&self) -> impl Iterator<Item = &Vec<Cell>> {
        self.table
            .rows
            .iter()
            .take(self.table.on_page.unwrap_or(usize::MAX))
    }

    /// How many rows only the file holds.
    fn left_out(&self) -> usize {
        let most = self.table.on_page.unwrap_or(usize::MAX);
        self.table.rows.len().saturating_sub(most) + self.table.more
    }

    fn drawing(&self, cell: &Cell) -> Markup {
        draw::cell(cell)
    }

    /// A row's cells as the page shows them, each with its column.
    fn cells<'a>(
        &'a self,
        row: &'a &Vec<Cell>,
    ) -> impl Iterator<Item = (usize, &'a Column, &'a Cell)> {
        self.table
            .columns
            .iter()
            .zip(row.iter())
            .filter(|(c, _)| !c.only_in_files)
            .enumerate()
            .map(|(at, (c, cell))| (at, c, cell))
    }
}

/// The formats in which a table can be taken away, with their addresses, by
/// that of its CSV file.
pub fn files(csv: &str) -> [(&'static str, String); 3] {
    let other = |ending: &str| csv.replacen(".csv", ending, 1);
    [
        ("CSV", csv.to_owned()),
        ("XLSX", other(".xlsx")),
        ("JSON", other(".json")),
    ]
}

/// A table in a panel, with the address of its CSV file (or none).
pub fn table(table: &Table, id: &str, csv: &str) -> Result<Markup> {
    html(&TableView { table, id, csv }).map(Markup::new)
}

/// The same, or nothing for a table without rows.
pub fn filled(rows: &Table, id: &str, csv: &str) -> Result<Option<Markup>> {
    if rows.rows.is_empty() {
        return Ok(None);
    }
    table(rows, id, csv).map(Some)
}

/// A chart with its words.
#[derive(Template)]
#[template(path = "part_figure.html")]
pub struct FigureView<'a> {
    pub title: &'a str,
    pub subtitle: &'a str,
    pub sentence: &'a str,
    pub drawing: Markup,
    /// Label and address of what stands behind it.
    pub links: &'a [(&'a str, String)],
    pub note: &'a str,
}

/// A chart in a panel.
pub fn figure(view: &FigureView<'_>) -> Result<Markup> {
    html(view).map(Markup::new)
}
