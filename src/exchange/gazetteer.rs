//! Areas from the gazetteers that the field publishes: COD-AB tables with
//! `ADM1_EN`, `ADM1_PCODE`, `ADM2_EN` ... (OCHA, "Common Operational Datasets
//! on administrative boundaries"; also `admin1Name_en`, `admin1Pcode`), one
//! row for each area of the lowest level, in any order.

use std::collections::{BTreeMap, HashMap};

use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::exchange::reading::{Choice, File, Input, Record};
use crate::models::area::Level;
use crate::models::boundary;
use crate::models::setup::{self, Row, Setup, Table};

/// The deepest level that such tables have.
const DEEPEST: usize = 5;

/// What each level of the file is here, from 0 on.
pub const LEVELS: [Level; DEEPEST] = [
    Level::Country,
    Level::Region,
    Level::District,
    Level::Settlement,
    Level::Complex,
];

/// Rows in which the heading may stand.
const HEAD_ROWS: usize = 20;

/// How a gazetteer is to be read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What the levels of the file are here, from 0 on.
    pub levels: [Level; DEEPEST],
    /// The code of the area that the topmost areas of the file are inside of;
    /// none where the file has the root itself.
    pub under: Option<String>,
    /// A workbook's sheet.
    pub sheet: Option<String>,
}

/// What a gazetteer would do.
pub struct Gazetteer {
    /// The setup with its areas, to be looked at or applied.
    pub setup: Setup,
    /// How many areas of the file are here already, by their code or another
    /// one of theirs.
    pub known: usize,
    /// How many are new.
    pub new: usize,
}

/// The columns of one level: its code, and its names by language.
#[derive(Default)]
struct Columns {
    code: Option<usize>,
    names: BTreeMap<String, usize>,
}

/// An area of the file.
struct Place {
    level: usize,
    parent: Option<String>,
    names: BTreeMap<String, String>,
    line: usize,
}

/// Reads a gazetteer and adds to the present setup what it does not have.
/// Areas that are there, by code or by another code of theirs, stay as they
/// are. The error names row and area.
pub fn read(connection: &mut DbConnection, input: Input, how: &Reading) -> Result<Gazetteer> {
    let choice = Choice {
        sheet: how.sheet.clone(),
        ..Choice::default()
    };
    let places = places(&File::open(input, &choice)?)?;
    let known = boundary::known_codes(connection)?;
    let present = setup::read(connection)?;
    let areas = setup::table("areas")?;
    let codes: HashMap<i32, String> = crate::models::area::Tree::load(connection)?
        .all()
        .iter()
        .map(|area| (area.id, area.code.clone()))
        .collect();
    // What each code of the file is called here.
    let here = |code: &str| {
        let found = known.get(&code.to_lowercase());
        found.and_then(|id| codes.get(id)).cloned()
    };
    let mut rows = present.rows(areas.name).to_vec();
    let (mut new, mut met) = (0, 0);
    // Parents first.
    let mut ordered: Vec<(&String, &Place)> = places.iter().collect();
    ordered.sort_by_key(|(_, place)| (place.level, place.line));
    for (code, place) in ordered {
        if here(code).is_some() {
            met += 1;
            continue;
        }
        let parent = match &place.parent {
            Some(parent) => here(parent).unwrap_or_else(|| parent.clone()),
            None => how.under.clone().unwrap_or_default(),
        };
        rows.push(row(areas, code, &parent, how.levels[place.level], place));
        new += 1;
    }
    let mut setup = Setup::default();
    setup.set(areas, rows);
    Ok(Gazetteer {
        setup,
        known: met,
        new,
    })
}

fn row(areas: &Table, code: &str, parent: &str, level: Level, place: &Place) -> Row {
    let mut row = areas.empty_row();
    row.place = format!("row {}", place.line);
    let mut set = |column: &str, text: &str| {
        if let Some(at) = areas.position(column) {
            text.clone_into(&mut row.texts[at]);
        }
    };
    set("code", code);
    set("parent", parent);
    set("level", level.word());
    set("type", level.word());
    for (language, name) in &place.names {
        match language.as_str() {
            "en" => {}
            language => set(&format!("name_{language}"), name),
        }
    }
    let english = place
        .names
        .get("en")
        .or_else(|| place.names.values().next());
    set("name", english.map_or(code, String::as_str));
    row
}

/// The areas of the file by their code, in no order.
fn places(file: &File) -> Result<HashMap<String, Place>> {
    let mut records = file.records()?;
    let mut record = Record::default();
    let mut columns = None;
    for _ in 0..HEAD_ROWS {
        if !records.read(&mut record)? {
            break;
        }
        columns = found(&record);
        if columns.is_some() {
            break;
        }
    }
    let columns = columns.ok_or_else(|| Error::BadInput(t!("import-gazetteer-columns")))?;
    let mut places: HashMap<String, Place> = HashMap::new();
    while records.read(&mut record)? {
        add(&mut places, &columns, &record)?;
    }
    if places.is_empty() {
        return Err(Error::BadInput(t!("import-gazetteer-empty")));
    }
    Ok(places)
}

/// The columns of each level, if the record is the row of headings.
fn found(record: &Record) -> Option<[Columns; DEEPEST]> {
    let mut columns: [Columns; DEEPEST] = Default::default();
    for (at, heading) in record.fields().enumerate() {
        let heading = heading.to_lowercase();
        let rest = heading
            .strip_prefix("admin")
            .or(heading.strip_prefix("adm"));
        let Some(rest) = rest else {
            continue;
        };
        let mut letters = rest.chars();
        let level = letters.next().and_then(|c| c.to_digit(10));
        let Some(of_level) = level.and_then(|level| columns.get_mut(level as usize)) else {
            continue;
        };
        let rest: String = letters.filter(|c| c.is_alphanumeric()).collect();
        match rest.as_str() {
            "pcode" | "code" => of_level.code = Some(at),
            "name" => drop(of_level.names.insert("en".into(), at)),
            other => {
                // ADM1_EN, admin1Name_en; a reference name is no language.
                let language = other.strip_prefix("name").unwrap_or(other);
                if language.len() == 2 {
                    of_level.names.insert(language.to_owned(), at);
                }
            }
        }
    }
    columns
        .iter()
        .any(|level| level.code.is_some())
        .then_some(columns)
}

fn add(
    places: &mut HashMap<String, Place>,
    columns: &[Columns; DEEPEST],
    record: &Record,
) -> Result<()> {
    let mut parent: Option<String> = None;
    for (level, of_level) in columns.iter().enumerate() {
        let code = of_level.code.map_or("", |at| record.field(at));
        if code.is_empty() {
            continue;
        }
        let line = record.line;
        let names = of_level.names.iter().filter_map(|(language, &at)| {
            let name = record.field(at);
            (!name.is_empty()).then(|| (language.clone(), name.to_owned()))
        });
        match places.get(code) {
            None => {
                let place = Place {
                    level,
                    parent: parent.clone(),
                    names: names.collect(),
                    line,
                };
                places.insert(code.to_owned(), place);
            }
            Some(other) if other.level != level || other.parent != parent => {
                return Err(Error::BadInput(t!(
                    "import-gazetteer-twice",
                    code = code,
                    line = line.to_string(),
                    other = other.line.to_string()
                )));
            }
            Some(_) => {}
        }
        parent = Some(code.to_owned());
    }
    Ok(())
}
