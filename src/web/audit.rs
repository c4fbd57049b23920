//! `/audit`: who did what, sealed line by line.

use actix_web::web::Path;
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::draw::Markup;
use super::frame::{Frame, Person};
use super::visitor::{Answer, Visitor, today};
use super::{stream, view};
use crate::access::{self, Object};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::exchange::formats::Format;
use crate::models::audit::{self, Action};
use crate::models::programme::Programme;
use crate::reports::audit::{AuditFilter, Line, Listing, PAGE, label};
use crate::reports::sheet::{About, Sheet};
use crate::reports::table::Table;

#[derive(Template)]
#[template(path = "audit.html")]
struct Page {
    frame: Frame,
    filter: AuditFilter,
    head: Option<(i64, String)>,
    table: Markup,
    csv: String,
    /// Where older lines stand, if there are any.
    older: String,
    /// Back to the newest, from older ones.
    newest: String,
}

impl Page {
    fn actions(&self) -> &'static [Action] {
        Action::ALL
    }

    fn label(&self, action: &Action) -> String {
        label(*action)
    }

    fn is_chosen(&self, action: &Action) -> bool {
        self.filter.action == Some(*action)
    }

    fn from(&self) -> String {
        self.filter
            .from
            .map_or(String::new(), |day| day.to_string())
    }

    fn to(&self) -> String {
        self.filter.to.map_or(String::new(), |day| day.to_string())
    }
}

/// The page.
pub async fn page(visitor: Visitor) -> Answer {
    visitor.user()?;
    access::check(&visitor.actor, access::Action::SeeAudit, &Object::default())?;
    let filter = AuditFilter::read(&visitor.pairs)?;
    let person = Person::of(&visitor);
    let body = visitor
        .read(move |connection| render(connection, person, filter))
        .await?;
    view::answer(body)
}

fn render(connection: &mut DbConnection, person: Person, filter: AuditFilter) -> Result<String> {
    // One more than is shown tells whether there are older ones.
    let mut lines = Listing::open(filter.clone()).next(connection, PAGE + 1)?;
    let has_older = lines.len() > PAGE;
    lines.truncate(PAGE);
    let older = match lines.last() {
        Some(last) if has_older => address("/audit", &filter, Some(last.id())),
        _ => String::new(),
    };
    let newest = match filter.before {
        Some(_) => address("/audit", &filter, None),
        None => String::new(),
    };
    let programme = Programme::load(connection)?;
    view::html(&Page {
        frame: person.frame(&programme, &t!("people-audit"), "audit"),
        head: audit::head(connection)?,
        table: view::table(&table(lines), "lines", "")?,
        csv: address("/audit.csv", &filter, None),
        filter,
        older,
        newest,
    })
}

fn table(lines: Vec<Line>) -> Table {
    Table {
        caption: t!("people-audit-lines"),
        subtitle: t!("people-audit-lines-about"),
        columns: Listing::columns(),
        rows: lines.into_iter().map(Line::cells).collect(),
        ..Table::default()
    }
}

fn address(path: &str, filter: &AuditFilter, before: Option<i64>) -> String {
    let mut pairs = filter.pairs();
    pairs.extend(before.map(|id| ("before", id.to_string())));
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(&value, NON_ALPHANUMERIC)))
        .collect();
    if pairs.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

/// The same lines as a file, all of them.
pub async fn file(visitor: Visitor, ending: Path<String>) -> Answer {
    visitor.user()?;
    access::check(&visitor.actor, access::Action::SeeAudit, &Object::default())?;
    let (listing, pairs) = (
        Listing::open(AuditFilter::read(&visitor.pairs)?),
        visitor.pairs.clone(),
    );
    let sheet = visitor
        .read(move |connection| {
            let words = (t!("people-audit-lines"), t!("people-audit-lines-about"));
            Ok(Sheet {
                about: About::read(connection, (&words.0, &words.1), &pairs, today())?,
                columns: Listing::columns(),
                pages: Box::new(listing),
                is_whole: false,
            })
        })
        .await?;
    let format: Format = ending.parse().map_err(Error::Internal)?;
    let name = format!("audit{}", format.ending());
    stream::file(visitor.site.db.clone(), &name, sheet, format).await
}
