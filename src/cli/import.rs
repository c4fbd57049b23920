//! `groundwork import`.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::Database;
use crate::access::{self, Action, Object};
use crate::error::{Error, Result};
use crate::exchange::csv::Writer;
use crate::exchange::importing::words::{DELIMITERS, ENCODINGS};
use crate::exchange::importing::{self, Choices, Delivery, Destination, Preview};
use crate::exchange::programme::{Files, load};
use crate::i18n;
use crate::models::user::{self, Actor};
use crate::web::now;

/// Read figures from a file into reports, or a whole programme from a folder
///
/// A file is CSV, other text with delimiters or an .xlsx workbook: one figure
/// a row, or one row for each area and period with an indicator in each
/// column. It is looked at first; then all of it is taken or, at the first
/// mistake, nothing. Whoever brings it in has the same rights as on the pages.
///
/// A folder holds the files of the sample programme under src/sample (areas,
/// indicators, forms, assignments, sources, figures) and is read into a new
/// database.
#[derive(clap::Args)]
pub struct Import {
    /// The file, or the folder with the files
    source: PathBuf,
    /// Whose name it carries: for files the account that brings them in
    #[arg(long, env = "GROUNDWORK_AUTHOR", default_value = "import")]
    author: String,
    /// What becomes of the reports: draft, submitted or approved (files)
    #[arg(long, env = "GROUNDWORK_STATE", default_value = "submitted")]
    state: String,
    /// Only look: say what would change, and change nothing (files)
    #[arg(long)]
    dry_run: bool,
    /// Leave out rows that only add up others (files)
    #[arg(long)]
    leave_out_totals: bool,
    /// The sheet to read, by name or number (workbooks)
    #[arg(long)]
    sheet: Option<String>,
    /// How the letters are written: utf-8, utf-16le, utf-16be, windows-1251,
    /// windows-1254, windows-1256 or latin-1; told from the file without it
    #[arg(long)]
    encoding: Option<String>,
    /// What stands between cells: comma, semicolon or tab; told from the file
    /// without it
    #[arg(long)]
    delimiter: Option<String>,
    /// What a column holds, such as 3=value, 4=HOU-01 or 5=@2026-01; the first
    /// is 1
    #[arg(long = "column", value_name = "N=ROLE")]
    columns: Vec<String>,
    /// Write the file with what is wrong beside each row to this place
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    #[command(flatten)]
    database: Database,
}

impl Import {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        if self.source.is_dir() {
            return self.folder();
        }
        let choices = self.choices()?;
        let db = self.database.open_existing()?;
        let actor = db.read(|connection| actor(connection, &self.author))?;
        access::check(&actor, Action::Import, &Object::default())?;
        let name = self.source.file_name().unwrap_or_default();
        let brought = importing::bring(
            &db,
            &Delivery {
                name: &name.to_string_lossy(),
                path: &self.source,
                choices: &choices,
                actor: &actor,
                is_trial: self.dry_run,
                most: MOST,
                now: now(),
            },
        )?;
        let preview = &brought.preview;
        tell(preview);
        if let Some(errors) = &self.errors {
            write_errors(&self.source, &choices, preview, errors)?;
        }
        if !preview.unreadable.is_empty() {
            return Err(Error::BadInput(preview.unreadable.clone()));
        }
        if !preview.can_be_taken(choices.leaves_out_totals) {
            return Err(Error::BadInput(refusal(preview, choices.leaves_out_totals)));
        }
        match brought.import {
            Some(id) => println!("Taken: import {id}."),
            None => println!("Nothing was changed."),
        }
        Ok(())
    }

    fn choices(&self) -> Result<Choices> {
        let known = |given: &Option<String>, words: Vec<&'static str>, what: &str| match given {
            Some(text) if !words.contains(&text.as_str()) => Err(Error::BadInput(format!(
                "{text:?} is no {what}. Write one of: {}.",
                words.join(", ")
            ))),
            other => Ok(other.clone()),
        };
        let mut choices = Choices {
            destination: Destination::of(&self.state).ok_or_else(|| {
                let known = Destination::ALL.map(Destination::word).join(", ");
                Error::BadInput(t!("import-goal-wanted", text = self.state, known = known))
            })?,
            leaves_out_totals: self.leave_out_totals,
            sheet: self.sheet.clone(),
            encoding: known(
                &self.encoding,
                ENCODINGS.map(|(_, w)| w).to_vec(),
                "encoding",
            )?,
            delimiter: known(
                &self.delimiter,
                DELIMITERS.map(|(_, w)| w).to_vec(),
                "delimiter",
            )?,
            ..Choices::default()
        };
        for column in &self.columns {
            let chosen = column.split_once('=').and_then(|(number, role)| {
                let at = number.trim().parse::<usize>().ok()?.checked_sub(1)?;
                Some((at, role.to_owned()))
            });
            let (at, role) = chosen.ok_or_else(|| {
                Error::BadInput(format!(
                    "{column:?} is no column and what it holds. Write 3=value."
                ))
            })?;
            choices.columns.insert(at, role);
        }
        Ok(choices)
    }

    fn folder(self) -> Result<()> {
        let files = Files::folder(&self.source)?;
        let db = self.database.open()?;
        let loaded = db.write(|connection| load(connection, &files, &self.author, now()))?;
        println!(
            "Read: {} postings, {} targets, {} statements; {} rows left out, each with its reason.",
            loaded.postings, loaded.targets, loaded.statements, loaded.omitted
        );
        Ok(())
    }
}

/// How many problems a command tells.
const MOST: usize = 1_000;

/// Who acts, with the rights that they have on the pages.
fn actor(connection: &mut crate::db::DbConnection, name: &str) -> Result<Actor> {
    let user = user::by_name(connection, name)?.map(|(user, _)| user);
    let actor = Actor {
        user,
        ..Actor::default()
    };
    let actor = actor.renewed(connection)?;
    if actor.is_signed_in() {
        return Ok(actor);
    }
    Err(Error::BadInput(format!(
        "There is no account {name:?} that may sign in. Name a reporter with --author."
    )))
}

fn tell(preview: &Preview) {
    let counts = preview.counts;
    for problem in preview.problems.iter().chain(&preview.totals) {
        println!(
            "row {}, column {}{}: {:?}: {}",
            problem.line,
            problem.column,
            if problem.heading.is_empty() {
                String::new()
            } else {
                format!(" ({})", problem.heading)
            },
            problem.text,
            problem.sentence
        );
    }
    println!(
        "{} new, {} changed, {} as they stand, {} refused, {} that only add up others; {} would change.",
        counts.new,
        counts.changed,
        counts.same,
        counts.refused,
        counts.totals,
        i18n::plural(preview.reports as i64, "report", "reports")
    );
}

fn refusal(preview: &Preview, leaves_out_totals: bool) -> String {
    let counts = preview.counts;
    if counts.refused > 0 {
        return "Nothing was taken: mend the rows above and try again.".to_owned();
    }
    if counts.totals > 0 && !leaves_out_totals {
        return "Nothing was taken: rows above only add up others. Take them out, or add --leave-out-totals.".to_owned();
    }
    t!("import-empty")
}

fn write_errors(path: &Path, choices: &Choices, preview: &Preview, to: &Path) -> Result<()> {
    let out = File::create(to)
        .map_err(|error| Error::Setup(format!("cannot write {}: {error}", to.display())))?;
    let mut writer = Writer::ragged(out);
    let (head, problems) = (preview.head_line, &preview.problems);
    importing::write_refused(path, choices, head, problems, &mut writer)?;
    writer.flush()
}
