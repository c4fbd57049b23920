//! `/setup`: what the programme is made of, table by table.

use actix_web::web::Path;
use askama::Template;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor};
use crate::access::{self, Action, Object};
use crate::error::Result;
use crate::models::programme::Programme;
use crate::models::setup::{self, Setup, Table};
use crate::reports::setup::{self as lists, LONGEST, Listing};

/// Tables under a heading, with how many rows each has.
struct Group {
    title: String,
    about: String,
    tables: Vec<(&'static Table, usize)>,
    /// Whether areas are moved, split and merged from here.
    has_moves: bool,
}

#[derive(Template)]
#[template(path = "setup.html")]
struct Index {
    frame: Frame,
    groups: Vec<Group>,
    /// The table that a programme from nothing needs next.
    next: Option<&'static Table>,
}

#[derive(Template)]
#[template(path = "setup_list.html")]
struct List {
    frame: Frame,
    table: &'static Table,
    listing: Listing,
    rows: Option<Markup>,
    asked: String,
    notice: String,
}

impl List {
    /// What only moves, splits and merges write is not added by hand.
    fn is_open(&self) -> bool {
        is_open(self.table)
    }

    fn is_cut(&self) -> bool {
        self.listing.found > LONGEST
    }

    fn longest(&self) -> usize {
        LONGEST
    }
}

/// Whether rows are added and changed one by one.
pub fn is_open(table: &Table) -> bool {
    table.name != "area_changes"
}

/// Whether somebody may set up; the answer for who is not signed in.
pub fn allow(visitor: &Visitor) -> Result<()> {
    access::check(&visitor.actor, Action::SetUp, &Object::default())
}

/// Each heading with what it is about and its tables.
fn headings() -> [(String, String, &'static [&'static str]); 6] {
    let none = String::new;
    [
        (t!("setup-group-programme"), none(), &["programme"]),
        (
            t!("setup-group-places"),
            t!("setup-group-places-about"),
            &["areas", "area_members", "area_codes", "area_changes"],
        ),
        (
            t!("setup-group-counted"),
            none(),
            &["indicators", "breakdowns", "terms"],
        ),
        (
            t!("setup-group-reporting"),
            t!("setup-group-reporting-about"),
            &["forms", "form_fields", "assignments"],
        ),
        (t!("setup-group-checks"), none(), &["rules", "rule_terms"]),
        (
            t!("setup-group-against"),
            none(),
            &["targets", "statements", "sources"],
        ),
    ]
}

fn groups(setup: &Setup) -> Vec<Group> {
    let tables = |names: &[&str]| {
        names
            .iter()
            .filter_map(|name| setup::table(name).ok())
            .map(|table| (table, setup.rows(table.name).len()))
            .collect()
    };
    headings()
        .into_iter()
        .map(|(title, about, names)| Group {
            title,
            about,
            tables: tables(names),
            has_moves: names.contains(&"areas"),
        })
        .collect()
}

/// The first table that a programme cannot do without and that is empty.
fn next(setup: &Setup) -> Option<&'static Table> {
    let needed = [
        "areas",
        "programme",
        "indicators",
        "forms",
        "form_fields",
        "assignments",
    ];
    let empty = needed.iter().find(|name| setup.rows(name).is_empty())?;
    setup::table(empty).ok()
}

/// What can be set up.
pub async fn index(visitor: Visitor) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let body = visitor.read(move |connection| {
        let setup = setup::read(connection)?;
        view::html(&Index {
            frame: person.frame(&Programme::load(connection)?, &t!("nav-setup"), "setup"),
            groups: groups(&setup),
            next: next(&setup),
        })
    });
    view::answer(body.await?)
}

/// One table's rows.
pub async fn list(visitor: Visitor, name: Path<String>) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let asked = visitor.parameter("q").unwrap_or("").trim().to_owned();
    let saved = visitor.parameter("saved").unwrap_or("").to_owned();
    let removed = visitor.parameter("removed").is_some();
    let body = visitor.read(move |connection| {
        let table = setup::table(&name)?;
        let setup = setup::read(connection)?;
        let listing = lists::list(&setup, table, &asked);
        let notice = match setup.find(table, &saved) {
            Some(_) => t!("setup-saved", row = saved),
            None if removed => t!("setup-removed"),
            None => String::new(),
        };
        view::html(&List {
            frame: person.frame(&Programme::load(connection)?, &table.heading(), "setup"),
            rows: view::filled(&listing.table, "rows", "")?,
            table,
            listing,
            asked,
            notice,
        })
    });
    view::answer(body.await?)
}
