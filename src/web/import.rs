//! `/imports/{id}`: what a file would do, or did; taking it, and taking it back.

use std::borrow::Borrow;

use actix_web::HttpResponse;
use actix_web::web::Path;
use askama::Template;

use super::frame::{Frame, Person};
use super::imports::{SHOWN, destinations, look, look_and_keep, own, seen};
use super::view;
use super::visitor::{Answer, Sent, Visitor, blocking, now, text};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::exchange::csv::Writer;
use crate::exchange::importing::words::{DELIMITERS, ENCODINGS};
use crate::exchange::importing::{self, Choices, Destination, Preview, Problem};
use crate::i18n;
use crate::ledger::Period;
use crate::models::form::Forms;
use crate::models::import::{self, Import, State};
use crate::models::programme::Programme;
use crate::models::report::{self, Report};

/// How many rows with a mistake the downloaded file tells of.
const MOST: usize = 100_000;

#[derive(Template)]
#[template(path = "import.html")]
struct Page {
    frame: Frame,
    import: Import,
    choices: Choices,
    preview: Preview,
    /// The first of the reports that it filled in: name and address.
    reports: Vec<(String, String)>,
    /// How many there are.
    touched: usize,
    /// Whether it is the visitor's own.
    is_own: bool,
    /// Whether what stands in reports changed between the look and the taking.
    has_changed: bool,
}

impl Page {
    fn title(&self) -> String {
        title(&self.import)
    }

    fn when(&self) -> String {
        i18n::moment(self.import.made_at)
    }

    /// Templates lend some of what they hand over.
    fn written(&self, count: impl Borrow<u64>) -> String {
        i18n::count(i64::try_from(*count.borrow()).unwrap_or(i64::MAX))
    }

    fn ended(&self) -> String {
        self.import.ended_at.map_or_else(String::new, i18n::moment)
    }

    fn is(&self, state: &str) -> bool {
        self.import.state.word() == state
    }

    fn counts(&self) -> [(String, u64, bool); 5] {
        let counts = self.preview.counts;
        [
            (t!("import-count-new"), counts.new, false),
            (t!("import-count-changed"), counts.changed, false),
            (t!("import-count-same"), counts.same, false),
            (
                t!("import-count-totals"),
                counts.totals,
                !self.choices.leaves_out_totals,
            ),
            (t!("import-count-refused"), counts.refused, true),
        ]
    }

    /// The lists of rows: id, title, what to know, rows and how many there are.
    fn lists(&self) -> [(&'static str, String, String, &[Problem], u64); 2] {
        let counts = self.preview.counts;
        let (problems, totals) = (&self.preview.problems, &self.preview.totals);
        let about = t!(
            "import-problems-about",
            shown = problems.len(),
            count = counts.refused as i64
        );
        let title = t!("import-problems");
        [
            ("problems", title, about, problems, counts.refused),
            (
                "totals",
                t!("import-totals"),
                t!("import-totals-about"),
                totals,
                counts.totals,
            ),
        ]
    }

    fn destinations(&self) -> [(Destination, String); 3] {
        destinations()
    }

    fn encodings(&self) -> impl Iterator<Item = (&'static str, bool)> {
        let chosen = self.choices.encoding.as_deref();
        ENCODINGS
            .iter()
            .map(move |(_, word)| (*word, chosen == Some(word)))
    }

    fn delimiters(&self) -> impl Iterator<Item = (&'static str, String, bool)> {
        let chosen = self.choices.delimiter.as_deref();
        DELIMITERS.iter().map(move |(delimiter, word)| {
            (
                *word,
                importing::delimiter_name(*delimiter),
                chosen == Some(word),
            )
        })
    }

    /// The columns: number, heading with tag, what it was found as, and what
    /// was chosen.
    fn columns(&self) -> impl Iterator<Item = (usize, String, &str, &str)> {
        self.preview.columns.iter().enumerate().map(|(at, column)| {
            let heading = [column.heading.as_str(), column.tag.as_str()];
            let heading: Vec<&str> = heading.into_iter().filter(|one| !one.is_empty()).collect();
            let chosen = self.choices.columns.get(&at).map_or("", String::as_str);
            (at, heading.join(" "), column.role.as_str(), chosen)
        })
    }

    fn can_be_taken(&self) -> bool {
        self.is_own
            && self.preview.can_be_taken(self.choices.leaves_out_totals)
            && self.preview.does_something()
    }

    fn taken(&self) -> u64 {
        self.preview.counts.new + self.preview.counts.changed
    }

    fn is_empty(&self) -> bool {
        let counts = self.preview.counts;
        self.preview.unreadable.is_empty()
            && counts.new + counts.changed + counts.same + counts.refused + counts.totals == 0
    }
}

fn title(import: &Import) -> String {
    let name = import.name.as_str();
    match import.state {
        State::Waiting => name.to_owned(),
        State::Taken => t!("import-taken-title", name = name),
        State::Undone => t!("import-undone-title", name = name),
    }
}

fn choices(import: &Import) -> Result<Choices> {
    serde_json::from_str(&import.choices).map_err(|error| Error::Internal(error.to_string()))
}

fn preview(import: &Import) -> Result<Preview> {
    serde_json::from_str(&import.preview).map_err(|error| Error::Internal(error.to_string()))
}

fn number(id: &str) -> Result<i32> {
    id.parse()
        .map_err(|_| Error::NotFound(t!("import-none", number = id)))
}

/// The page.
pub async fn page(visitor: Visitor, id: Path<String>) -> Answer {
    visitor.user()?;
    let id = number(&id)?;
    let (person, actor) = (Person::of(&visitor), visitor.actor.clone());
    let has_changed = visitor.parameter("changed").is_some();
    let body = visitor.read(move |connection| {
        let import = seen(connection, &actor, id)?;
        let is_own = Some(import.user_id) == actor.user_id();
        render(connection, person, import, is_own, has_changed)
    });
    view::answer(body.await?)
}

fn render(
    connection: &mut DbConnection,
    person: Person,
    import: Import,
    is_own: bool,
    has_changed: bool,
) -> Result<String> {
    let programme = Programme::load(connection)?;
    let touched: Vec<i32> = import::touched(connection, import.id)?
        .iter()
        .map(|trace| trace.report_id)
        .collect();
    let shown = &touched[..touched.len().min(SHOWN)];
    let reports = report::of_ids(connection, shown)?;
    view::html(&Page {
        frame: person.frame(&programme, &title(&import), "enter"),
        choices: choices(&import)?,
        preview: preview(&import)?,
        reports: named(connection, &programme, reports)?,
        touched: touched.len(),
        is_own,
        has_changed,
        import,
    })
}

/// Name and address of each report.
fn named(
    connection: &mut DbConnection,
    programme: &Programme,
    reports: Vec<Report>,
) -> Result<Vec<(String, String)>> {
    let forms = Forms::load(connection)?;
    let named = reports.into_iter().filter_map(|report| {
        let form = forms.get(report.form_id)?;
        let area = programme.tree.get(report.area_id)?;
        let period = Period::holding(report.period, form.period_length);
        let (name, place, when) = (form.name.as_str(), area.name.as_str(), period.label());
        let name = t!("entry-title", form = name, area = place, period = when);
        Some((name, format!("/enter/{}/{}/{period}", form.code, area.code)))
    });
    Ok(named.collect())
}

/// Looks again, with other choices.
pub async fn look_again(visitor: Visitor, id: Path<String>, sent: Sent) -> Answer {
    visitor.user()?;
    let id = number(&id)?;
    let actor = visitor.actor.clone();
    let db = visitor.site.db.clone();
    let choices = chosen(&sent)?;
    blocking(move || {
        let import = db.read(|connection| own(connection, &actor, id))?;
        if import.state != State::Waiting {
            return Err(Error::Conflict(t!("import-moved-on")));
        }
        look_and_keep(&db, id, &choices, &actor)
    })
    .await?;
    view::lead_to(&format!("/imports/{id}"))
}

/// The choices that a form sends.
fn chosen(sent: &[(String, String)]) -> Result<Choices> {
    let word = text(sent, "state");
    let destination = Destination::of(&word).ok_or_else(|| {
        let known = Destination::ALL.map(Destination::word).join(", ");
        Error::BadInput(t!("import-goal-wanted", text = word, known = known))
    })?;
    let given = |name: &str| Some(text(sent, name)).filter(|text| !text.is_empty());
    let columns = sent.iter().filter_map(|(name, value)| {
        let at: usize = name.strip_prefix("column-")?.parse().ok()?;
        let role = value.trim();
        (!role.is_empty()).then(|| (at, role.replace('\0', "")))
    });
    Ok(Choices {
        destination,
        leaves_out_totals: given("totals").as_deref() == Some("leave-out"),
        sheet: given("sheet"),
        encoding: given("encoding"),
        delimiter: given("delimiter"),
        columns: columns.collect(),
        ..Choices::default()
    })
}

/// Takes the file: all that was seen, or nothing.
pub async fn take(visitor: Visitor, id: Path<String>) -> Answer {
    let user = visitor.user()?;
    let id = number(&id)?;
    let actor = visitor.actor.clone();
    let is_taken = visitor
        .write(move |connection| {
            let actor = actor.renewed(connection)?;
            let import = own(connection, &actor, id)?;
            if import.state != State::Waiting {
                return Err(Error::Conflict(t!("import-moved-on")));
            }
            let choices = choices(&import)?;
            let looked = look(connection, id, &choices, &actor, SHOWN)?;
            // What is taken is what was seen.
            if looked.preview != preview(&import)?
                || !looked.preview.can_be_taken(choices.leaves_out_totals)
            {
                importing::keep_look(connection, id, &choices, &looked)?;
                return Ok(false);
            }
            let goal = choices.destination;
            importing::commit(connection, &import, looked.plan, goal, &user, now())?;
            Ok(true)
        })
        .await?;
    let changed = if is_taken { "" } else { "?changed=yes" };
    view::lead_to(&format!("/imports/{id}{changed}"))
}

/// Takes it back.
pub async fn undo(visitor: Visitor, id: Path<String>) -> Answer {
    let user = visitor.user()?;
    let id = number(&id)?;
    let actor = visitor.actor.clone();
    visitor
        .write(move |connection| {
            let actor = actor.renewed(connection)?;
            let import = own(connection, &actor, id)?;
            if import.state != State::Taken {
                return Err(Error::Conflict(t!("import-moved-on")));
            }
            importing::undo(connection, &import, &user, now())
        })
        .await?;
    view::lead_to(&format!("/imports/{id}"))
}

/// The file with what is wrong beside each row.
pub async fn refused(visitor: Visitor, id: Path<String>) -> Answer {
    visitor.user()?;
    let id = number(&id)?;
    let actor = visitor.actor.clone();
    let body = visitor
        .read(move |connection| {
            let import = seen(connection, &actor, id)?;
            let choices = choices(&import)?;
            let looked = look(connection, id, &choices, &actor, MOST)?;
            let file = importing::open(connection, id)?;
            let mut writer = Writer::ragged(Vec::new());
            let head = looked.preview.head_line;
            let problems = &looked.preview.problems;
            importing::write_refused(file.path(), &choices, head, problems, &mut writer)?;
            writer.finish()
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"import-{id}-errors.csv\""),
        ))
        .body(body))
}
