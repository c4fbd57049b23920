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
    title: &'static str,
    about: &'static str,
    tables: Vec<(&'static Table, usize)>,
}

#[derive(Template)]
#[template(path = "setup.html")]
struct Index {
    frame: Frame,
    groups: Vec<Group>,
    /// What a programme from nothing needs next: the table and why.
    next: Option<(&'static Table, &'static str)>,
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

    fn new_row(&self) -> &'static str {
        self.table.one
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

const GROUPS: [(&str, &str, &[&str]); 6] = [
    ("The programme", "", &["programme"]),
    (
        "Places",
        "Where things are counted. An area whose borders change ends, and its successors begin.",
        &["areas", "area_members", "area_codes", "area_changes"],
    ),
    (
        "What is counted",
        "",
        &["indicators", "breakdowns", "terms"],
    ),
    (
        "Reporting",
        "Who is asked for what, and by when.",
        &["forms", "form_fields", "assignments"],
    ),
    ("Checks", "", &["rules", "rule_terms"]),
    ("Against what", "", &["targets", "statements", "sources"]),
];

fn groups(setup: &Setup) -> Vec<Group> {
    let tables = |names: &[&str]| {
        names
            .iter()
            .filter_map(|name| setup::table(name).ok())
            .map(|table| (table, setup.rows(table.name).len()))
            .collect()
    };
    GROUPS
        .iter()
        .map(|&(title, about, names)| Group {
            title,
            about,
            tables: tables(names),
        })
        .collect()
}

/// The first table that a programme cannot do without and that is empty.
fn next(setup: &Setup) -> Option<(&'static Table, &'static str)> {
    let needed = [
        (
            "areas",
            "Begin with the topmost area, then what is inside it: each names the area above.",
        ),
        (
            "programme",
            "Give the programme its name, and say which area the overview shows.",
        ),
        ("indicators", "Say what is counted, in which unit."),
        (
            "forms",
            "Put indicators that are reported together into a form.",
        ),
        ("form_fields", "Say which indicators each form asks for."),
        (
            "assignments",
            "Say which areas fill in which form, and from which month.",
        ),
    ];
    let is_empty = |(name, _): &&(&str, &str)| setup.rows(name).is_empty();
    let (name, why) = needed.iter().find(is_empty)?;
    Some((setup::table(name).ok()?, why))
}

/// What can be set up.
pub async fn index(visitor: Visitor) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let body = visitor.read(move |connection| {
        let setup = setup::read(connection)?;
        view::html(&Index {
            frame: person.frame(&Programme::load(connection)?, "Setup", "setup"),
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
            Some(_) => format!("Saved: {saved}."),
            None if removed => "Removed.".into(),
            None => String::new(),
        };
        view::html(&List {
            frame: person.frame(&Programme::load(connection)?, table.title, "setup"),
            rows: view::filled(&listing.table, "rows", "")?,
            table,
            listing,
            asked,
            notice,
        })
    });
    view::answer(body.await?)
}
