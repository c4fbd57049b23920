//! `groundwork setup`.

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::Database;
use crate::error::{Error, Result};
use crate::exchange::gazetteer;
use crate::exchange::geojson;
use crate::exchange::programme::{Files, refusal};
use crate::exchange::reading::Input;
use crate::exchange::setup_files;
use crate::i18n::plural;
use crate::models::area::Level;
use crate::models::boundary;
use crate::models::setup::{Change, ChangeKind, apply, preview};

/// Set the programme up from files, or write its setup to files
#[derive(Subcommand)]
pub enum Setup {
    /// Make the programme what a folder of files says
    ///
    /// The folder holds TABLE.csv or TABLE.toml files: programme, areas,
    /// area_members, area_codes, area_changes, breakdowns, indicators, terms,
    /// forms, form_fields, assignments, sources, targets, statements, rules,
    /// rule_terms. A table whose file is there becomes what the file says,
    /// whole; the others stay as they are. Prints every change. All of it is
    /// kept or, if anything is wrong, nothing: then every problem is named.
    Apply {
        /// The folder with the files
        folder: PathBuf,
        /// Only print what would change
        #[arg(long, env = "GROUNDWORK_DRY_RUN")]
        dry_run: bool,
        /// Whose name the changes carry
        #[arg(long, env = "GROUNDWORK_AUTHOR", default_value = "setup")]
        author: String,
        #[command(flatten)]
        database: Database,
    },
    /// Draw the map with real boundaries, from a GeoJSON file
    ///
    /// A feature belongs to the area of which any of its properties is a
    /// code: the area's own, or one of its other codes (P-code, ISO 3166-2
    /// ...). Outlines are simplified for the page, the same on both sides of
    /// a shared border. Features without an area are listed. What was
    /// imported before is replaced.
    Boundaries {
        /// The GeoJSON file (RFC 7946: longitude and latitude, WGS 84)
        #[arg(required_unless_present = "remove")]
        file: Option<PathBuf>,
        /// Take all boundaries away, so that the map is schematic again
        #[arg(long, env = "GROUNDWORK_REMOVE", conflicts_with = "file")]
        remove: bool,
        /// Only say which features belong to which areas
        #[arg(long, env = "GROUNDWORK_DRY_RUN")]
        dry_run: bool,
        /// Whose name the change carries
        #[arg(long, env = "GROUNDWORK_AUTHOR", default_value = "setup")]
        author: String,
        #[command(flatten)]
        database: Database,
    },
    /// Add the areas of a gazetteer: a COD-AB table, CSV or .xlsx
    ///
    /// Reads columns such as ADM1_EN and ADM1_PCODE (any level, any language,
    /// in any order). An area that is here already, by its code or by another
    /// code of its own (P-code, ISO 3166-2 ...), stays as it is; the others are
    /// added with their P-codes as codes. Prints every change; all of it is
    /// kept, or nothing.
    Gazetteer {
        /// The file
        file: PathBuf,
        /// The area that the topmost areas of the file are inside of: its code
        #[arg(long, env = "GROUNDWORK_UNDER", value_name = "CODE")]
        under: Option<String>,
        /// What a level of the file is here, such as 1=district
        #[arg(long = "level", value_name = "N=LEVEL")]
        levels: Vec<String>,
        /// The sheet to read, by name or number (workbooks)
        #[arg(long, env = "GROUNDWORK_SHEET")]
        sheet: Option<String>,
        /// Only print what would change
        #[arg(long, env = "GROUNDWORK_DRY_RUN")]
        dry_run: bool,
        /// Whose name the changes carry
        #[arg(long, env = "GROUNDWORK_AUTHOR", default_value = "setup")]
        author: String,
        #[command(flatten)]
        database: Database,
    },
    /// Write the whole setup to a folder of CSV files
    ///
    /// The same setup gives the same bytes, so the folder can be kept under
    /// version control. Applying what was written changes nothing.
    Dump {
        /// The folder to write to; it is made if it is not there
        folder: PathBuf,
        /// Write over the files of a folder that has some
        #[arg(long, env = "GROUNDWORK_REPLACE")]
        replace: bool,
        #[command(flatten)]
        database: Database,
    },
}

impl Setup {
    /// Runs the command.
    pub fn run(self) -> Result<()> {
        match self {
            Self::Apply {
                folder,
                dry_run,
                author,
                database,
            } => apply_folder(&folder, dry_run, &author, &database),
            Self::Boundaries {
                file,
                dry_run,
                author,
                database,
                ..
            } => boundaries(file.as_deref(), dry_run, &author, &database),
            Self::Gazetteer {
                file,
                under,
                levels,
                sheet,
                dry_run,
                author,
                database,
            } => {
                let reading = gazetteer::Reading {
                    levels: chosen_levels(&levels)?,
                    under,
                    sheet,
                };
                add_areas(file, &reading, dry_run, &author, &database)
            }
            Self::Dump {
                folder,
                replace,
                database,
            } => dump_folder(&folder, replace, &database),
        }
    }
}

fn apply_folder(folder: &Path, dry_run: bool, author: &str, database: &Database) -> Result<()> {
    let read = setup_files::read(&Files::folder(folder)?).map_err(refusal)?;
    let wanted = read.for_a_change();
    let changes = if dry_run {
        let db = database.open_existing()?;
        db.read(|connection| preview(connection, &wanted.setup)?.map_err(refusal))?
    } else {
        let db = database.open()?;
        let now = crate::web::now();
        db.write(|connection| apply(connection, &wanted.setup, author, now)?.map_err(refusal))?
    };
    for change in &changes {
        println!("{change}");
    }
    for name in &wanted.figures {
        println!("{name} holds figures, so it was left aside: `groundwork import` reads it.");
    }
    println!("{}", told(&changes, dry_run));
    Ok(())
}

/// Reads outlines from the file; without one, takes all away.
fn boundaries(file: Option<&Path>, dry_run: bool, author: &str, database: &Database) -> Result<()> {
    let db = database.open_existing()?;
    let outlines = match file {
        None => geojson::Outlines::default(),
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| {
                Error::Setup(format!("cannot read {}: {error}", path.display()))
            })?;
            let codes = db.read(boundary::known_codes)?;
            geojson::read(&text, &codes)?
        }
    };
    let corners: usize = outlines.matched.values().flatten().map(Vec::len).sum();
    for name in &outlines.unmatched {
        println!("no area: {name}");
    }
    println!(
        "{} with {corners} corners; {} without an area.",
        plural(outlines.matched.len() as i64, "area", "areas"),
        plural(outlines.unmatched.len() as i64, "feature", "features")
    );
    if dry_run {
        println!("Nothing was written.");
        return Ok(());
    }
    let now = crate::web::now();
    db.write(|connection| boundary::replace(connection, &outlines.matched, author, now))
}

/// The levels of a gazetteer, with those that are named otherwise.
fn chosen_levels(named: &[String]) -> Result<[Level; 5]> {
    let mut levels = gazetteer::LEVELS;
    for text in named {
        let chosen = text.split_once('=').and_then(|(number, word)| {
            let level = levels.get_mut(number.trim().parse::<usize>().ok()?)?;
            *level = word.trim().parse().ok()?;
            Some(())
        });
        chosen.ok_or_else(|| {
            let known = Level::WORDS.join(", ");
            Error::BadInput(format!(
                "{text:?} is no level and what it is here. Write 1=district; levels run from 0 to 4 and are: {known}."
            ))
        })?;
    }
    Ok(levels)
}

/// Adds the areas of a gazetteer.
fn add_areas(
    file: PathBuf,
    reading: &gazetteer::Reading,
    dry_run: bool,
    author: &str,
    database: &Database,
) -> Result<()> {
    let db = database.open_existing()?;
    let input = || Input::Path(file.clone());
    let (changes, known) = if dry_run {
        db.read(|connection| {
            let found = gazetteer::read(connection, input(), reading)?;
            let changes = preview(connection, &found.setup)?.map_err(refusal)?;
            Ok((changes, found.known))
        })?
    } else {
        db.write(|connection| {
            let found = gazetteer::read(connection, input(), reading)?;
            let now = crate::web::now();
            let changes = apply(connection, &found.setup, author, now)?.map_err(refusal)?;
            Ok((changes, found.known))
        })?
    };
    for change in &changes {
        println!("{change}");
    }
    println!(
        "{} here already. {}",
        plural(known as i64, "area is", "areas are"),
        told(&changes, dry_run)
    );
    Ok(())
}

fn told(changes: &[Change], dry_run: bool) -> String {
    if changes.is_empty() {
        return "Nothing to change: the programme is set up like this already.".into();
    }
    let count = |kind| changes.iter().filter(|c| c.kind == kind).count();
    let end = if dry_run { " Nothing was written." } else { "" };
    format!(
        "{} added, {} changed, {} removed.{end}",
        count(ChangeKind::Added),
        count(ChangeKind::Changed),
        count(ChangeKind::Removed)
    )
}

fn dump_folder(folder: &Path, replace: bool, database: &Database) -> Result<()> {
    let cannot = |error: std::io::Error| {
        Error::Setup(format!("cannot write to {}: {error}", folder.display()))
    };
    let db = database.open_existing()?;
    let files = db.read(setup_files::dump)?;
    std::fs::create_dir_all(folder).map_err(cannot)?;
    refuse_others(folder, replace, &files)?;
    for (name, bytes) in &files {
        std::fs::write(folder.join(name), bytes).map_err(cannot)?;
    }
    println!("Wrote {} files to {}.", files.len(), folder.display());
    Ok(())
}

/// A folder with other files is not written to unasked; a TOML file of a table
/// would stand against the CSV file beside it.
fn refuse_others(folder: &Path, replace: bool, files: &[(String, Vec<u8>)]) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !replace {
            return Err(Error::Setup(format!(
                "the folder {} holds files already, such as {name}; give another, or add --replace. Nothing was written.",
                folder.display()
            )));
        }
        let twin = name.strip_suffix(".toml").map(|stem| format!("{stem}.csv"));
        if files.iter().any(|(file, _)| Some(file) == twin.as_ref()) {
            return Err(Error::Setup(format!(
                "{name} in {} would stand against the CSV file of the same table; take it away first. Nothing was written.",
                folder.display()
            )));
        }
    }
    Ok(())
}
