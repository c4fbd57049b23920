//! `/imports`: files of figures, sent in and looked at.

use std::collections::HashSet;
use std::io::{Seek, SeekFrom};

use actix_multipart::form::tempfile::TempFile;
use actix_multipart::form::text::Text;
use actix_multipart::form::{MultipartForm, MultipartFormConfig};
use actix_web::ResponseError as _;
use actix_web::http::StatusCode;
use askama::Template;

use super::draw::Markup;
use super::error::Fault;
use super::frame::{Frame, Person};
use super::view;
use super::visitor::{Answer, Visitor, now, today};
use crate::access::{self, Action, Object};
use crate::db::{Db, DbConnection};
use crate::error::{Error, Result};
use crate::exchange::importing::{self, Choices, Destination, Looked, Wish};
use crate::i18n;
use crate::models::form::Forms;
use crate::models::import::{self, Import, State};
use crate::models::programme::Programme;
use crate::models::user::Actor;
use crate::reports::table::{Cell, Column, Table};

/// The largest file, in megabytes: a million figures with their notes.
pub const LARGEST_FILE: usize = 64;

const MEGABYTE: usize = 1 << 20;

/// How many files the page lists.
const LISTED: i64 = 50;

/// How many problems are kept with a file and shown.
pub const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "imports.html")]
struct Page {
    frame: Frame,
    imports: Markup,
    /// Forms and areas that a template can be made of, with their names.
    forms: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    chosen: Destination,
    problem: String,
}

impl Page {
    fn destinations(&self) -> [(Destination, String); 3] {
        destinations()
    }
}

/// What becomes of reports, in words.
pub fn destinations() -> [(Destination, String); 3] {
    [
        (Destination::Draft, t!("import-goal-draft")),
        (Destination::Submitted, t!("import-goal-submitted")),
        (Destination::Approved, t!("import-goal-approved")),
    ]
}

/// Where an import stands, as pages write it: the word and the class of its
/// mark.
fn state_words(state: State) -> (String, &'static str) {
    match state {
        State::Waiting => (t!("import-state-waiting"), "wait"),
        State::Taken => (t!("import-state-taken"), "ok"),
        State::Undone => (t!("import-state-undone"), "none"),
    }
}

fn table(imports: &[Import]) -> Table {
    let row = |import: &Import| {
        let (word, mark) = state_words(import.state);
        vec![
            Cell::text(import.name.clone()).to(format!("/imports/{}", import.id)),
            Cell::text(import.user.clone()),
            Cell::text(i18n::moment(import.made_at)),
            Cell::state(word, mark),
        ]
    };
    Table {
        caption: t!("import-earlier"),
        subtitle: if imports.is_empty() {
            t!("import-none-yet")
        } else {
            t!("import-earlier-about", count = LISTED)
        },
        columns: vec![
            Column::text("name", t!("import-name")),
            Column::text("by", t!("import-by")),
            Column::text("when", t!("import-when")),
            Column::text("state", t!("import-state")),
        ],
        rows: imports.iter().map(row).collect(),
        ..Table::default()
    }
}

/// Whether the actor sees what others brought in.
pub fn sees_all(actor: &Actor) -> bool {
    access::may(actor, Action::SeeAudit, &Object::default())
}

/// Refuses whoever may neither bring files in nor see those of others.
fn check(actor: &Actor) -> Result<()> {
    match access::check(actor, Action::Import, &Object::default()) {
        Err(_) if sees_all(actor) => Ok(()),
        other => other,
    }
}

/// The import, if the actor may see it.
pub fn seen(connection: &mut DbConnection, actor: &Actor, id: i32) -> Result<Import> {
    let import = import::find(connection, id);
    if let Ok(import) = &import
        && Some(import.user_id) == actor.user_id()
    {
        return Ok(import.clone());
    }
    check(actor)?;
    let import = import?;
    if sees_all(actor) {
        return Ok(import);
    }
    Err(Error::Forbidden(t!("import-of-other")))
}

/// The import, if it is the actor's own: only who saw what it would do takes it.
pub fn own(connection: &mut DbConnection, actor: &Actor, id: i32) -> Result<Import> {
    let import = seen(connection, actor, id)?;
    access::check(actor, Action::Import, &Object::default())?;
    if Some(import.user_id) == actor.user_id() {
        return Ok(import);
    }
    Err(Error::Forbidden(t!("import-only-owner")))
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    chosen: Destination,
    problem: String,
) -> Result<String> {
    let whose = if sees_all(actor) {
        None
    } else {
        actor.user_id()
    };
    let imports = import::before(connection, whose, None, LISTED)?;
    let programme = Programme::load(connection)?;
    let title = if problem.is_empty() {
        t!("import-title")
    } else {
        t!("error-title", title = t!("import-title"))
    };
    let (forms, areas) = fillable(connection, &programme, actor)?;
    view::html(&Page {
        forms,
        areas,
        frame: person.frame(&programme, &title, "enter"),
        imports: view::table(&table(&imports), "imports", "")?,
        chosen,
        problem,
    })
}

/// Codes with their names.
type Named = Vec<(String, String)>;

/// The forms that the actor fills in somewhere, and the areas where.
fn fillable(
    connection: &mut DbConnection,
    programme: &Programme,
    actor: &Actor,
) -> Result<(Named, Named)> {
    let forms = Forms::load(connection)?;
    let mine = |area_id: i32| {
        let path = programme.area_path(area_id);
        let object = Object {
            area_path: &path,
            ..Object::default()
        };
        access::may(actor, Action::Report, &object)
    };
    let tree = &programme.tree;
    let mine: HashSet<i32> = (tree.all().iter().map(|area| area.id))
        .filter(|id| mine(*id))
        .collect();
    let asked = |form_id: i32| {
        let mut all = forms.assignments().iter();
        all.any(|a| a.form_id == form_id && mine.contains(&a.area_id))
    };
    let named_forms = forms.all().iter().filter(|form| asked(form.id));
    let areas = tree.all().iter().filter(|area| mine.contains(&area.id));
    Ok((
        named_forms
            .map(|form| (form.code.clone(), form.name.clone()))
            .collect(),
        areas
            .map(|area| (area.code.clone(), area.name.clone()))
            .collect(),
    ))
}

/// The way in, and what came before.
pub async fn page(visitor: Visitor) -> Answer {
    visitor.user()?;
    check(&visitor.actor)?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let body = visitor.read(move |connection| {
        render(
            connection,
            person,
            &actor,
            Destination::default(),
            String::new(),
        )
    });
    view::answer(body.await?)
}

/// What is sent: the file and what is to become of it.
#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(limit = "64 MiB")]
    file: Option<TempFile>,
    state: Option<Text<String>>,
}

/// How much a file may hold, and what is said to one that holds more.
pub fn limits() -> MultipartFormConfig {
    MultipartFormConfig::default()
        .total_limit(LARGEST_FILE * MEGABYTE + MEGABYTE)
        .error_handler(|error, _| {
            let is_large = error.status_code() == StatusCode::PAYLOAD_TOO_LARGE;
            let said = if is_large {
                t!("import-too-large", size = LARGEST_FILE as i64)
            } else {
                t!("import-broken-upload")
            };
            Fault(Error::BadInput(said)).into()
        })
}

/// Keeps a file and looks at it.
pub async fn add(visitor: Visitor, sent: MultipartForm<Upload>) -> Answer {
    let user = visitor.user()?;
    access::check(&visitor.actor, Action::Import, &Object::default())?;
    let Upload { file, state } = sent.into_inner();
    let word = state.map_or_else(String::new, |text| text.into_inner());
    let destination = Destination::of(&word);
    let Some(mut file) = file.filter(|file| file.size > 0) else {
        return again(visitor, destination, t!("import-file-wanted")).await;
    };
    let Some(destination) = destination else {
        let known = Destination::ALL.map(Destination::word).join(", ");
        let problem = t!("import-goal-wanted", text = word, known = known);
        return again(visitor, None, problem).await;
    };
    let choices = Choices {
        destination,
        ..Choices::default()
    };
    let name = name_of(file.file_name.as_deref().unwrap_or_default());
    let (db, actor) = (visitor.site.db.clone(), visitor.actor.clone());
    let id = super::visitor::blocking(move || {
        let file = file.file.as_file_mut();
        file.seek(SeekFrom::Start(0))?;
        let id = db.write(|connection| import::keep(connection, &name, file, &user, now()))?;
        look_and_keep(&db, id, &choices, &actor)?;
        Ok(id)
    })
    .await?;
    view::lead_to(&format!("/imports/{id}"))
}

/// A file's name without the folders that some browsers send along, fit to be
/// shown.
pub fn name_of(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
    if clean.is_empty() {
        "file".into()
    } else {
        clean
    }
}

async fn again(visitor: Visitor, chosen: Option<Destination>, problem: String) -> Answer {
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let chosen = chosen.unwrap_or_default();
    let body = visitor
        .read(move |connection| render(connection, person, &actor, chosen, problem))
        .await?;
    view::again(StatusCode::UNPROCESSABLE_ENTITY, body)
}

/// Looks at a kept file.
pub fn look(
    connection: &mut DbConnection,
    id: i32,
    choices: &Choices,
    actor: &Actor,
    most: usize,
) -> Result<Looked> {
    let file = importing::open(connection, id)?;
    let wish = Wish {
        actor,
        today: today(),
        most,
    };
    importing::look(connection, file.path(), choices, wish)
}

/// Looks at a kept file, away from the lock that only writers share, and keeps
/// what was found.
pub fn look_and_keep(db: &Db, id: i32, choices: &Choices, actor: &Actor) -> Result<()> {
    let looked = db.read(|connection| look(connection, id, choices, actor, SHOWN))?;
    db.write(|connection| importing::keep_look(connection, id, choices, &looked))
}
