//! The audit log as people read it: filtered, newest first, in pages by key.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::sheet::{Pages, Taker, take_cells};
use super::table::{Cell, Column};
use crate::db::DbConnection;
use crate::db::schema::audit;
use crate::error::{Error, Result};
use crate::models::audit::Action;

/// Lines of one page.
pub const PAGE: usize = 100;

/// Lines read at once while looking for words.
const AT_ONCE: usize = 1_000;

/// Which lines to list.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Who acted: the account's name.
    pub who: String,
    /// What was done.
    pub action: Option<Action>,
    /// Not before this day.
    pub from: Option<NaiveDate>,
    /// Not after this day.
    pub to: Option<NaiveDate>,
    /// Words that stand in subject or detail, however written.
    pub text: String,
    /// Only lines before this number: where the page before ended.
    pub before: Option<i64>,
}

/// The names of the filters, in the order of the page.
pub const FILTERS: [&str; 6] = ["who", "action", "from", "to", "text", "before"];

impl AuditFilter {
    /// Reads an address's parameters; an empty one counts as not given.
    pub fn read(pairs: &[(String, String)]) -> Result<Self> {
        let mut filter = Self::default();
        for (at, (name, value)) in pairs.iter().enumerate() {
            let value = value.trim();
            if !FILTERS.contains(&name.as_str()) {
                return Err(Error::BadInput(t!(
                    "people-audit-no-filter",
                    name = name,
                    known = FILTERS.join(", ")
                )));
            }
            if pairs[..at].iter().any(|(other, _)| other == name) {
                return Err(Error::BadInput(t!("people-audit-twice", name = name)));
            }
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                "who" => filter.who = value.replace('\0', ""),
                "action" => filter.action = Some(action(value)?),
                "from" => filter.from = Some(day(value)?),
                "to" => filter.to = Some(day(value)?),
                "text" => filter.text = value.to_owned(),
                _ => filter.before = Some(number(value)?),
            }
        }
        if filter
            .from
            .zip(filter.to)
            .is_some_and(|(from, to)| from > to)
        {
            return Err(Error::BadInput(t!("people-audit-days")));
        }
        Ok(filter)
    }

    /// Whether anything is left out.
    pub fn is_open(&self) -> bool {
        self.pairs().is_empty()
    }

    /// The filters as an address writes them, without where the page ended.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let day = |day: Option<NaiveDate>| day.map_or(String::new(), |d| d.to_string());
        let mut pairs = vec![
            ("who", self.who.clone()),
            (
                "action",
                self.action.map_or(String::new(), |a| a.word().to_owned()),
            ),
            ("from", day(self.from)),
            ("to", day(self.to)),
            ("text", self.text.clone()),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }
}

fn day(text: &str) -> Result<NaiveDate> {
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    // A year of another length is a slip, and not every database knows it.
    read.filter(|day| (1..=9998).contains(&day.year()))
        .ok_or_else(|| Error::BadInput(t!("people-audit-no-day", text = text)))
}

fn action(text: &str) -> Result<Action> {
    text.parse().map_err(|_| {
        let known = Action::WORDS.join(", ");
        Error::BadInput(t!("people-audit-no-action", text = text, known = known))
    })
}

fn number(text: &str) -> Result<i64> {
    text.parse()
        .map_err(|_| Error::BadInput(t!("people-audit-no-line", text = text)))
}

/// A line as it is shown. The action as kept: even a word that nobody knows
/// must be readable here.
#[derive(Queryable, Selectable)]
#[diesel(table_name = audit)]
pub struct Line {
    id: i64,
    at: NaiveDateTime,
    actor: String,
    action: String,
    subject: String,
    detail: String,
    block_id: Option<i64>,
    hash: String,
}

/// The listing, and how far it is.
pub struct Listing {
    filter: AuditFilter,
    is_done: bool,
}

impl Listing {
    /// Before the first line.
    pub fn open(filter: AuditFilter) -> Self {
        Self {
            filter,
            is_done: false,
        }
    }

    /// Columns of page and file.
    pub fn columns() -> Vec<Column> {
        vec![
            Column::number("line", t!("people-audit-line")).in_files(),
            Column::text("at", t!("people-audit-when")),
            Column::text("who", t!("people-audit-who")),
            Column::text("action", t!("people-audit-what")),
            Column::text("subject", t!("people-audit-subject")),
            Column::text("detail", t!("people-audit-detail")),
            Column::number("block", t!("people-audit-block")).in_files(),
            Column::text("seal", t!("people-audit-seal")).in_files(),
        ]
    }

    /// The next lines, up to so many; fewer at the end.
    pub fn next(&mut self, connection: &mut DbConnection, wanted: usize) -> Result<Vec<Line>> {
        let words = self.filter.text.to_lowercase();
        let at_once = if words.is_empty() { wanted } else { AT_ONCE };
        let mut found = Vec::new();
        while !self.is_done && found.len() < wanted {
            let rows = self.read(connection, at_once)?;
            self.is_done = rows.len() < at_once;
            for line in rows {
                if found.len() == wanted {
                    self.is_done = false;
                    break;
                }
                self.filter.before = Some(line.id);
                if line.says(&words) {
                    found.push(line);
                }
            }
        }
        Ok(found)
    }

    fn read(&self, connection: &mut DbConnection, at_once: usize) -> Result<Vec<Line>> {
        let filter = &self.filter;
        let mut query = audit::table.into_boxed();
        if !filter.who.is_empty() {
            query = query.filter(audit::actor.eq(&filter.who));
        }
        if let Some(action) = filter.action {
            query = query.filter(audit::action.eq(action));
        }
        if let Some(from) = filter.from {
            query = query.filter(audit::at.ge(from.and_time(chrono::NaiveTime::MIN)));
        }
        if let Some(next) = filter.to.and_then(|to| to.checked_add_days(Days::new(1))) {
            query = query.filter(audit::at.lt(next.and_time(chrono::NaiveTime::MIN)));
        }
        if let Some(before) = filter.before {
            query = query.filter(audit::id.lt(before));
        }
        Ok(query
            .order(audit::id.desc())
            .limit(at_once as i64)
            .select(Line::as_select())
            .load(connection)?)
    }
}

impl Line {
    /// The line's number.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Looked for here and not by the database: SQLite knows upper and lower
    /// case of Latin letters only.
    fn says(&self, words: &str) -> bool {
        words.is_empty()
            || self.subject.to_lowercase().contains(words)
            || self.detail.to_lowercase().contains(words)
    }

    /// As a row of the page or the file.
    pub fn cells(self) -> Vec<Cell> {
        let href = self.href();
        vec![
            Cell::count(self.id),
            Cell::text(self.at.format("%Y-%m-%d %H:%M:%S").to_string())
                .hint(t!("people-audit-line-n", line = self.id.to_string())),
            Cell::text(self.actor),
            Cell::text(self.action.parse().map_or(self.action, label)),
            Cell::text(subject(&self.subject)).to(href),
            Cell::text(self.detail).hint(self.block_id.map_or(String::new(), |id| {
                t!("people-audit-block-n", block = id.to_string())
            })),
            self.block_id.map_or(Cell::default(), Cell::count),
            Cell::text(self.hash),
        ]
    }

    /// Where the subject can be looked at: "report HOU-M AZ-LAC 2026-01",
    /// "account rana", "block 12".
    fn href(&self) -> String {
        let words: Vec<&str> = self.subject.split(' ').collect();
        let is_plain = |word: &&str| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@'))
        };
        if !words.iter().all(is_plain) {
            return String::new();
        }
        match words[..] {
            ["report", form, area, period] => format!("/enter/{form}/{area}/{period}/history"),
            ["account", name] => format!("/accounts/{name}"),
            ["block", id] => format!("/receipts/{id}"),
            _ => String::new(),
        }
    }
}

/// What was done, as people read it.
pub fn label(action: Action) -> String {
    match action {
        Action::Begun => t!("people-did-begun"),
        Action::SignedIn => t!("people-did-signed-in"),
        Action::SignInFailed => t!("people-did-sign-in-failed"),
        Action::SignedOut => t!("people-did-signed-out"),
        Action::SessionEnded => t!("people-did-session-ended"),
        Action::PasswordChanged => t!("people-did-password-changed"),
        Action::UserAdded => t!("people-did-user-added"),
        Action::UserChanged => t!("people-did-user-changed"),
        Action::UserDisabled => t!("people-did-user-disabled"),
        Action::UserEnabled => t!("people-did-user-enabled"),
        Action::Invited => t!("people-did-invited"),
        Action::TokenMade => t!("api-did-token-made"),
        Action::TokenRevoked => t!("api-did-token-revoked"),
        Action::Granted => t!("people-did-granted"),
        Action::Revoked => t!("people-did-revoked"),
        Action::Submitted => t!("people-did-submitted"),
        Action::Returned => t!("people-did-returned"),
        Action::Approved => t!("people-did-approved"),
        Action::Reopened => t!("people-did-reopened"),
        Action::Imported => t!("people-did-imported"),
        Action::Undone => t!("import-did-undone"),
        Action::SetUp => t!("people-did-set-up"),
        Action::Reminded => t!("people-did-reminded"),
    }
}

/// A subject that the log keeps in English, as people read it.
fn subject(kept: &str) -> String {
    match kept.split_once(' ') {
        Some(("report", report)) => t!("people-audit-of-report", report = report),
        Some(("account", name)) => t!("people-audit-of-account", name = name),
        Some(("block", block)) => t!("people-audit-of-block", block = block),
        Some(("unknown", "name")) => t!("people-audit-of-unknown"),
        _ => kept.to_owned(),
    }
}

impl Pages for Listing {
    fn next(&mut self, connection: &mut DbConnection, take: &mut Taker<'_>) -> Result<bool> {
        let lines = Self::next(self, connection, AT_ONCE)?;
        let has_more = lines.len() == AT_ONCE;
        for line in lines {
            take_cells(&line.cells(), take)?;
        }
        Ok(has_more)
    }
}
