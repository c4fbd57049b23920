//! The whole programme as a data package (<https://datapackage.org>): tables
//! as CSV files and, in `datapackage.json`, what each field means, how tables
//! refer to each other, and the size and SHA-256 of each file.

use std::io::{Seek, Write};

use chrono::{Datelike, NaiveDateTime, Timelike};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::csv::Writer;
use super::tables::write_row;
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::models::programme::Programme;
use crate::reports::disclosure::Viewer;
use crate::reports::package::{Field, Package, TABLES, Table, Type};
use crate::reports::sheet::Field as Given;

/// What to know about the text of all tables.
const ABOUT: &str = "UTF-8, commas, a point for decimals. A text that a spreadsheet would take for a formula begins with an apostrophe, which is not part of it. Small counts of people are protected: the field state says how.";

/// Writes the package as a ZIP file and gives back what it was written to. The
/// same ledger and set-up always give the same bytes: the time in it is that of
/// the last posting.
///
/// Must run in one transaction, for the tables refer to each other.
pub fn write<W: Write + Seek>(connection: &mut DbConnection, viewer: Viewer, out: W) -> Result<W> {
    let mut package = Package::open(connection, viewer)?;
    let mut zip = ZipWriter::new(out).set_auto_large_file();
    let options = SimpleFileOptions::default()
        .last_modified_time(zip_time(package.posted_at))
        .unix_permissions(0o644);
    let mut resources = Vec::new();
    let mut sources = Vec::new();
    for table in TABLES {
        zip.start_file(path(table), options).map_err(fault)?;
        let mut file = Measured::new(&mut zip);
        let mut writer = Writer::new(&mut file);
        let heads: Vec<String> = table.fields.iter().map(|f| f.name.to_owned()).collect();
        writer.head(&heads)?;
        (table.rows)(&mut package, connection, &mut |row| {
            if let ("sources", [_, Given::Text(publisher), Given::Text(url), ..]) =
                (table.name, row)
            {
                sources.push(((*publisher).to_owned(), (*url).to_owned()));
            }
            write_row(&mut writer, row)
        })?;
        writer.finish()?;
        resources.push(file.described(table));
    }
    let descriptor = descriptor(&package, &sources, resources);
    zip.start_file("datapackage.json", options).map_err(fault)?;
    serde_json::to_writer_pretty(&mut zip, &descriptor)
        .map_err(|error| Error::Internal(error.to_string()))?;
    zip.finish().map_err(fault)
}

/// Counts and digests what goes through it.
struct Measured<W> {
    out: W,
    bytes: u64,
    digest: Sha256,
}

impl<W> Measured<W> {
    fn new(out: W) -> Self {
        Self {
            out,
            bytes: 0,
            digest: Sha256::new(),
        }
    }

    /// The table as the descriptor tells of it, once it is written.
    fn described(self, table: &Table) -> Value {
        let hash = self.digest.finalize();
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut resource = json!({
            "name": table.name.replace('_', "-"),
            "path": path(table),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "description": table.about,
            "bytes": self.bytes,
            "hash": format!("sha256:{hash}"),
            "schema": schema(table),
        });
        // Said, because the usual end of lines here is not everybody's.
        resource["dialect"] = json!({ "delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true, "header": true });
        resource
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.bytes += count as u64;
        self.digest.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

fn path(table: &Table) -> String {
    format!("{}.csv", table.name)
}

fn schema(table: &Table) -> Value {
    let refers = |field: &Field| {
        let other = field.names?;
        // A table that refers to itself has no name here.
        let other = if other == table.name { "" } else { other };
        Some(json!({
            "fields": [field.name],
            "reference": { "resource": other.replace('_', "-"), "fields": ["code"] },
        }))
    };
    let foreign: Vec<Value> = table.fields.iter().filter_map(refers).collect();
    let mut schema = json!({
        "fields": table.fields.iter().map(field).collect::<Vec<Value>>(),
        "missingValues": [""],
    });
    if !table.key.is_empty() {
        schema["primaryKey"] = json!(table.key);
    }
    if !foreign.is_empty() {
        schema["foreignKeys"] = json!(foreign);
    }
    schema
}

fn field(field: &Field) -> Value {
    let holds = match field.holds {
        Type::Text => "string",
        Type::Whole => "integer",
        Type::Number => "number",
        Type::Flag => "boolean",
        Type::Day => "date",
        Type::Month => "yearmonth",
        Type::Moment => "datetime",
    };
    let mut described = json!({
        "name": field.name,
        "type": holds,
        "description": field.about,
    });
    let mut constraints = json!({});
    if field.is_required {
        constraints["required"] = json!(true);
    }
    if !field.words.is_empty() {
        constraints["enum"] = json!(field.words);
    }
    if constraints != json!({}) {
        described["constraints"] = constraints;
    }
    described
}

fn descriptor(package: &Package, sources: &[(String, String)], resources: Vec<Value>) -> Value {
    let programme = &package.programme;
    let mut descriptor = json!({
        "profile": "tabular-data-package",
        "name": name(programme.name()),
        "title": programme.name(),
        "description": ABOUT,
        "resources": resources,
    });
    if let Some(posted_at) = package.posted_at {
        descriptor["created"] = json!(posted_at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
    if let Some((block, seal)) = &programme.head {
        descriptor["version"] = json!(format!("{block}+{seal}"));
    }
    if let Some(licence) = licence(programme) {
        descriptor["licenses"] = json!([licence]);
    }
    let sources: Vec<Value> = sources.iter().map(source).collect();
    if !sources.is_empty() {
        descriptor["sources"] = json!(sources);
    }
    descriptor
}

/// The licence of the programme's figures, if it names one.
pub(super) fn licence(programme: &Programme) -> Option<Value> {
    let (title, address) = programme.licence();
    match (title.is_empty(), address.is_empty()) {
        (true, true) => None,
        (false, true) => Some(json!({ "name": title.replace(' ', "-"), "title": title })),
        (_, false) => Some(json!({ "path": address, "title": title })),
    }
}

fn source((publisher, url): &(String, String)) -> Value {
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    match is_address {
        true => json!({ "title": publisher, "path": url }),
        false => json!({ "title": publisher }),
    }
}

/// The programme's name as addresses write it.
fn name(text: &str) -> String {
    let letters = text.to_lowercase();
    let words: Vec<&str> = letters
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    match words.is_empty() {
        true => "groundwork".to_owned(),
        false => words.join("-"),
    }
}

/// ZIP files know no time before 1980 and only even seconds.
fn zip_time(at: Option<NaiveDateTime>) -> DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    at.and_then(|at| {
        let (day, time) = (at.date(), at.time());
        DateTime::from_date_and_time(
            u16::try_from(day.year()).ok()?,
            part(day.month()),
            part(day.day()),
            part(time.hour()),
            part(time.minute()),
            part(time.second()),
        )
        .ok()
    })
    .unwrap_or_default()
}

fn fault(error: zip::result::ZipError) -> Error {
    match error {
        zip::result::ZipError::Io(error) => error.into(),
        other => Error::Internal(other.to_string()),
    }
}
