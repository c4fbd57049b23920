//! `/setup/{table}/row`: one row, to be added or changed.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::setup::{allow, is_open};
use super::setup_fields::{self as inputs, Field};
use super::setup_save::{Outcome, Wish, save};
use super::view;
use super::visitor::{Answer, Sent, Visitor, now, text};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::definition::{self, Definition};
use crate::models::programme::Programme;
use crate::models::setup::{self, Problem, Row, Setup, Table};
use crate::reports::setup as lists;

/// Rows of other tables that belong to this one.
struct Belonging {
    table: &'static Table,
    column: &'static str,
    rows: Markup,
}

#[derive(Template)]
#[template(path = "setup_row.html")]
struct Page {
    frame: Frame,
    table: &'static Table,
    /// The row's key as it is kept; nothing for a new row.
    key: Option<String>,
    /// What it is called.
    name: String,
    /// The mark of the row that the form started from.
    seen: String,
    fields: Vec<Field>,
    /// Problems that stand beside no field.
    problems: Vec<String>,
    is_stale: bool,
    choices: Vec<(&'static str, Vec<(String, String)>)>,
    /// Where it stands among its own, of how many, if order matters.
    place: Option<(String, usize)>,
    belonging: Vec<Belonging>,
    report: Earlier,
}

/// Earlier definitions of an indicator.
#[derive(Default)]
struct Earlier {
    definitions: Vec<Definition>,
}

impl Page {
    /// What the form is about.
    fn title(&self) -> String {
        title(self.table, self.key.as_deref(), &self.name)
    }

    fn wrong(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.problem.is_empty())
    }

    fn is_refused(&self) -> bool {
        !self.is_stale && (!self.problems.is_empty() || self.wrong().next().is_some())
    }

    /// Areas end and indicators retire: they are never taken out.
    fn is_removable(&self) -> bool {
        self.key.is_some() && !matches!(self.table.name, "areas" | "indicators")
    }

    fn code(&self) -> String {
        lists::encoded(self.key.as_deref().unwrap_or_default())
    }
}

fn title(table: &Table, key: Option<&str>, name: &str) -> String {
    match (key, name) {
        (None, _) => table.adding(),
        (Some(key), "") => t!("setup-row-title", table = table.heading(), row = key),
        (Some(_), name) => t!("setup-row-title", table = table.heading(), row = name),
    }
}

/// What other tables say about a row of this one.
fn belonging(setup: &Setup, table: &Table, key: &str) -> Result<Vec<Belonging>> {
    let others: &[(&str, &str)] = match table.name {
        "forms" => &[("form_fields", "form"), ("assignments", "form")],
        "rules" => &[("rule_terms", "rule")],
        "indicators" => &[("terms", "indicator"), ("targets", "indicator")],
        "areas" => &[("area_codes", "area"), ("assignments", "area")],
        _ => &[],
    };
    let mut all = Vec::new();
    for &(name, column) in others {
        let table = setup::table(name)?;
        let rows = lists::belonging(setup, table, column, key);
        all.push(Belonging {
            table,
            column,
            rows: view::table(&rows, name, "")?,
        });
    }
    Ok(all)
}

/// What the page shows of a row.
struct Shown<'a> {
    row: &'a Row,
    /// The key of the row as it is kept; nothing for a new one.
    key: Option<String>,
    problems: &'a [Problem],
    theirs: Option<&'a Row>,
    place: Option<String>,
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    table: &'static Table,
    setup: &Setup,
    shown: Shown<'_>,
) -> Result<String> {
    let kept = shown.key.as_deref().and_then(|key| setup.find(table, key));
    let name = table.text(kept.unwrap_or(shown.row), "name").to_owned();
    let mut definitions = Vec::new();
    let programme = Programme::load(connection)?;
    if table.name == "indicators"
        && let Some(key) = &shown.key
    {
        let indicator = programme.catalogue.find(key)?;
        definitions = definition::of_indicator(connection, indicator.id)?;
    }
    let fields = inputs::fields(
        table,
        shown.row,
        shown.key.is_none(),
        shown.problems,
        shown.theirs,
    );
    let is_told =
        |p: &&Problem| p.table == table.name && fields.iter().any(|f| f.column.key == p.column);
    let elsewhere = shown.problems.iter().filter(|p| !is_told(p));
    let is_wrong = shown.theirs.is_some() || !shown.problems.is_empty();
    let heading = title(table, shown.key.as_deref(), &name);
    let heading = if is_wrong {
        t!("error-title", title = heading)
    } else {
        heading
    };
    let place = table.ordered_by.map(|group| {
        let places = super::setup_save::places(setup, table, group, shown.row, kept);
        (shown.place.unwrap_or(places.0.to_string()), places.1)
    });
    view::html(&Page {
        frame: person.frame(&programme, &heading, "setup"),
        problems: elsewhere
            .map(|p| {
                if p.table == table.name {
                    p.sentence.clone()
                } else {
                    p.told()
                }
            })
            .collect(),
        is_stale: shown.theirs.is_some(),
        seen: kept.map(inputs::mark).unwrap_or_default(),
        choices: inputs::choices(setup, table),
        belonging: match &shown.key {
            Some(key) => belonging(setup, table, key)?,
            None => Vec::new(),
        },
        report: Earlier { definitions },
        key: shown.key,
        place,
        name,
        fields,
        table,
    })
}

/// A table whose rows are added and changed one by one.
pub fn open_table(name: &str) -> Result<&'static Table> {
    let table = setup::table(name)?;
    if is_open(table) {
        Ok(table)
    } else {
        Err(Error::NotFound(t!("setup-by-moves")))
    }
}

/// The form of a row; of a new one, with what the address says filled in.
pub async fn page(visitor: Visitor, name: Path<String>) -> Answer {
    visitor.user()?;
    allow(&visitor)?;
    let (person, pairs) = (Person::of(&visitor), visitor.pairs.clone());
    let body = visitor.read(move |connection| {
        let table = open_table(&name)?;
        let setup = setup::read(connection)?;
        let key = pairs
            .iter()
            .find(|(name, _)| name == "of")
            .map(|(_, key)| key.clone());
        let row = match &key {
            Some(key) => setup
                .find(table, key)
                .cloned()
                .ok_or_else(|| gone(table, key))?,
            None => begun(table, &pairs),
        };
        let shown = Shown {
            row: &row,
            key,
            problems: &[],
            theirs: None,
            place: None,
        };
        render(connection, person, table, &setup, shown)
    });
    view::answer(body.await?)
}

fn gone(table: &Table, key: &str) -> Error {
    Error::NotFound(t!("setup-gone", row = key, table = table.heading()))
}

fn begun(table: &'static Table, pairs: &[(String, String)]) -> Row {
    let mut row = table.empty_row();
    for (at, column) in table.columns.iter().enumerate() {
        if pairs.iter().any(|(name, _)| name == column.key) {
            row.texts[at] = text(pairs, column.key);
        }
    }
    row
}

/// Adds or changes the row.
pub async fn keep(visitor: Visitor, name: Path<String>, form: Sent) -> Answer {
    let user = visitor.user()?;
    allow(&visitor)?;
    let person = Person::of(&visitor);
    let wish = Wish {
        old: Some(text(&form, "of")).filter(|key| !key.is_empty()),
        seen: text(&form, "seen"),
        place: text(&form, "place"),
        form: form.to_vec(),
    };
    let table = open_table(&name)?;
    let (wish, outcome) = visitor
        .write(move |connection| {
            let outcome = save(connection, table, &wish, &user.name, now())?;
            Ok((wish, outcome))
        })
        .await?;
    let (status, problems, theirs, row) = match outcome {
        Outcome::Saved(address) => return view::lead_to(&address),
        Outcome::Refused(row, problems) => (StatusCode::UNPROCESSABLE_ENTITY, problems, None, row),
        Outcome::Stale(row, theirs) => (StatusCode::CONFLICT, Vec::new(), Some(theirs), row),
    };
    let body = visitor.read(move |connection| {
        let setup = setup::read(connection)?;
        let shown = Shown {
            row: &row,
            key: wish.old,
            problems: &problems,
            theirs: theirs.as_ref(),
            place: Some(wish.place).filter(|place| !place.is_empty()),
        };
        render(connection, person, table, &setup, shown)
    });
    view::again(status, body.await?)
}
