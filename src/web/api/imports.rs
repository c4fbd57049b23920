//! Files of figures that programs bring in.

use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::answer::{Cut, Good, Onward, Page};
use super::asked::{Asked, Id, Upload, given};
use super::caller::{Holder, Importing, Reading};
use super::problem::{Flaw, Outcome, Refusal};
use crate::access::{self, Action, Object};
use crate::error::{Error, Result};
use crate::exchange::importing::words::{DELIMITERS, ENCODINGS};
use crate::exchange::importing::{self, Brought, Choices, Delivery, Destination, Preview, Problem};
use crate::models::import::{self, State};
use crate::web::imports::{own, seen, sees_all};
use crate::web::visitor::{blocking, now};

/// How a file is to be read, and what becomes of it.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfFile {
    /// What the file is called.
    name: Option<String>,
    /// How far its reports go: `draft`, `submitted` (as usual) or `approved`.
    state: Option<String>,
    /// `true` to look only and change nothing.
    dry_run: Option<bool>,
    /// `true` to leave out rows that only add up others.
    leave_out_totals: Option<bool>,
    /// A workbook's sheet, by name or number.
    sheet: Option<String>,
    /// How the letters are written: `utf-8`, `utf-16le`, `utf-16be`,
    /// `windows-1251`, `windows-1254`, `windows-1256` or `latin-1`. Told from
    /// the file without.
    encoding: Option<String>,
    /// What stands between cells: `comma`, `semicolon` or `tab`. Told from the
    /// file without.
    delimiter: Option<String>,
}

/// Which imports.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OfImports {
    /// Where a page begins: as the page before says.
    cursor: Option<String>,
    /// Rows of a page, at most 1000.
    limit: Option<u32>,
}

/// A file that was brought in or tried.
#[derive(Serialize, ToSchema)]
pub struct Import {
    /// Its number; none if nothing was changed and so nothing kept.
    pub number: Option<i32>,
    /// What the file is called.
    pub name: String,
    /// Where it stands: waiting, taken or undone; nothing if it was only tried.
    pub state: Option<&'static str>,
    /// SHA-256 of the file, once it is kept.
    pub sha256: Option<String>,
    /// The block of the ledger that it posted, if it did.
    pub block: Option<i64>,
    /// Figures where nothing stood.
    pub new: u64,
    /// Figures in place of others.
    pub changed: u64,
    /// Figures that stand there already.
    pub same: u64,
    /// Figures that cannot be taken.
    pub refused: u64,
    /// Figures that only add up others.
    pub totals: u64,
    /// Reports that change, or changed.
    pub reports: usize,
    /// What stands in the way, the first of it.
    pub problems: Vec<Flaw>,
}

impl Onward for Import {}

/// How many problems an answer tells.
const MOST: usize = 200;

impl Import {
    fn of(name: String, preview: &Preview) -> Self {
        let counts = preview.counts;
        Self {
            number: None,
            name,
            state: None,
            sha256: None,
            block: None,
            new: counts.new,
            changed: counts.changed,
            same: counts.same,
            refused: counts.refused,
            totals: counts.totals,
            reports: preview.reports,
            problems: flaws(preview),
        }
    }

    fn kept(import: import::Import) -> Result<Self> {
        let preview = serde_json::from_str(&import.preview);
        let preview = preview.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Self {
            number: Some(import.id),
            state: Some(import.state.word()),
            sha256: Some(import.hash),
            block: import.block_id,
            ..Self::of(import.name, &preview)
        })
    }
}

/// What stands in the way, each with its cell as RFC 7111 names cells.
fn flaws(preview: &Preview) -> Vec<Flaw> {
    let flaw = |problem: &Problem| Flaw {
        pointer: format!("#cell={},{}", problem.line, problem.column),
        detail: match problem.text.is_empty() {
            true => problem.sentence.clone(),
            false => format!("{:?}: {}", problem.text, problem.sentence),
        },
    };
    let all = preview.problems.iter().chain(&preview.totals);
    all.map(flaw).take(MOST).collect()
}

/// One of the words, if one was given.
fn word(what: &str, text: &Option<String>, known: &[&str]) -> Result<Option<String>> {
    let Some(text) = given(text) else {
        return Ok(None);
    };
    if known.contains(&text) {
        return Ok(Some(text.to_owned()));
    }
    let known = known.join(", ");
    Err(Error::BadInput(format!(
        "{what} is one of {known}, not {text:?}."
    )))
}

fn choices(asked: &OfFile) -> Result<Choices> {
    let states = Destination::ALL.map(Destination::word);
    let state = word("state", &asked.state, &states)?;
    Ok(Choices {
        destination: state
            .and_then(|word| Destination::of(&word))
            .unwrap_or_default(),
        leaves_out_totals: asked.leave_out_totals.unwrap_or(false),
        sheet: given(&asked.sheet).map(str::to_owned),
        encoding: word(
            "encoding",
            &asked.encoding,
            &ENCODINGS.map(|(_, word)| word),
        )?,
        delimiter: word(
            "delimiter",
            &asked.delimiter,
            &DELIMITERS.map(|(_, word)| word),
        )?,
        ..Choices::default()
    })
}

/// Brings a file in.
pub async fn bring(
    holder: Holder<Importing>,
    asked: Asked<OfFile>,
    file: Upload,
) -> Outcome<Good<Import>> {
    access::check(&holder.actor, Action::Import, &Object::default())?;
    let (db, actor) = (holder.db(), holder.actor.clone());
    let (Asked(asked), Upload(file)) = (asked, file);
    let name = crate::web::imports::name_of(asked.name.as_deref().unwrap_or_default());
    let choices = choices(&asked)?;
    let is_trial = asked.dry_run.unwrap_or(false);
    let (brought, kept) = blocking(move || {
        let delivery = Delivery {
            name: &name,
            path: file.path(),
            choices: &choices,
            actor: &actor,
            is_trial,
            most: MOST,
            now: now(),
        };
        let brought = importing::bring(&db, &delivery)?;
        let kept = match brought.import {
            Some(id) => Import::kept(db.read(|connection| import::find(connection, id))?)?,
            None => Import::of(name.clone(), &brought.preview),
        };
        let can_be_taken = brought.preview.can_be_taken(choices.leaves_out_totals);
        Ok((refused(&brought, can_be_taken || is_trial), kept))
    })
    .await?;
    match brought {
        Some(refusal) => Err(refusal),
        None => {
            let is_taken = kept.number.is_some();
            Ok(Good::read(kept).begun(is_taken))
        }
    }
}

/// Why nothing was taken, where it was to be.
fn refused(brought: &Brought, is_fine: bool) -> Option<Refusal> {
    let preview = &brought.preview;
    if is_fine && preview.unreadable.is_empty() {
        return None;
    }
    let detail = match preview.unreadable.as_str() {
        "" if preview.counts.refused == 0 && preview.counts.totals > 0 => {
            "Nothing was taken: some rows only add up others. Take them out, or send leave_out_totals=true."
        }
        "" if preview.counts.refused == 0 => "Nothing was taken: the file holds no figures.",
        "" => "Nothing was taken: some cells are wrong; errors says which and why.",
        why => why,
    };
    let refusal = Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, detail);
    Some(refusal.naming(flaws(preview)))
}

/// Files that were brought in: all for those who see the audit log, else one's
/// own.
pub async fn list(holder: Holder<Reading>, asked: Asked<OfImports>) -> Outcome<Good<Page<Import>>> {
    let (actor, Asked(asked)) = (holder.actor.clone(), asked);
    let read = holder.read(move |connection| {
        let cut = Cut::read(&asked.cursor, asked.limit)?;
        let whose = actor.user_id().filter(|_| !sees_all(&actor));
        let before = cut.key::<1>()?.map(|[id]| -id);
        let rows = import::before(connection, whose, before, cut.rows as i64 + 1)?;
        let rows = rows.into_iter().map(|import| {
            let key = vec![-i64::from(import.id)];
            Ok((key, Import::kept(import)?))
        });
        Ok(cut.page(rows.collect::<Result<Vec<_>>>()?))
    });
    Ok(Good::read(read.await?))
}

/// One of them.
pub async fn one(holder: Holder<Reading>, id: Id) -> Outcome<Good<Import>> {
    let actor = holder.actor.clone();
    let read = holder.read(move |connection| Import::kept(seen(connection, &actor, id.0)?));
    Ok(Good::read(read.await?))
}

/// Takes one back.
pub async fn undo(holder: Holder<Importing>, id: Id) -> Outcome<Good<Import>> {
    let (actor, user) = (holder.actor.clone(), holder.user()?);
    let done = holder.write(move |connection| {
        let import = own(connection, &actor, id.0)?;
        if import.state != State::Taken {
            return Err(Error::Conflict(t!("import-moved-on")).into());
        }
        importing::undo(connection, &import, &user, now())?;
        Ok(Import::kept(import::find(connection, id.0)?)?)
    });
    Ok(Good::read(done.await?))
}
