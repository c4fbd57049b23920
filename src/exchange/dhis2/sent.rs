//! Data values that a client sends, laid out as a table that is imported like
//! any other file: one value a row, in the order in which they came.

use std::collections::HashMap;
use std::io::Write as _;

use serde::Deserialize;
use serde_json::value::RawValue;
use tempfile::NamedTempFile;

use super::parameters::{Parameters, Scheme, wrong};
use super::{DEFAULT, HEADS, UID, period};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::exchange::csv::{Writer, unguarded};
use crate::exchange::importing::{Choices, Destination, Takes};
use crate::models::area::codes_in;
use crate::models::form::Forms;
use crate::models::programme::Programme;

/// The parameters that are understood. What would leave out checks or the
/// history of a change is taken for what DHIS2 does without it.
const KNOWN: [&str; 17] = [
    "dataSet",
    "dryRun",
    "importStrategy",
    "strategy",
    "idScheme",
    "dataElementIdScheme",
    "orgUnitIdScheme",
    "categoryOptionComboIdScheme",
    "attributeOptionComboIdScheme",
    "dataSetIdScheme",
    "async",
    "firstRowIsHeader",
    "preheatCache",
    "skipAudit",
    "skipExistingCheck",
    "skipPatternValidation",
    "force",
];

/// The combination without any category, as every DHIS2 calls it.
const DEFAULT_UID: &str = "HllvX50cXC0";

/// What each of [`HEADS`] holds, as imports name it.
const ROLES: [&str; HEADS.len()] = [
    "indicator",
    "period",
    "area",
    "breakdown",
    "ignored",
    "value",
    "ignored",
    "ignored",
    "note",
    "ignored",
];

/// How the values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// As JSON, with an envelope.
    Json,
    /// As CSV, by place.
    Csv,
}

/// Values that were sent.
pub struct Sent {
    /// The table.
    pub table: NamedTempFile,
    /// How it is to be taken.
    pub choices: Choices,
    /// How many values there are.
    pub count: usize,
    /// The day on which the set was complete, if the client says so: then its
    /// reports are handed in.
    pub complete: Option<String>,
    /// Whether nothing is to be changed.
    pub is_trial: bool,
    /// Values of an attribute option combination, which nothing here has: their
    /// places from 0, with its code.
    pub misplaced: Vec<(usize, String)>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Envelope {
    data_set: Option<String>,
    complete_date: Option<String>,
    period: Option<String>,
    org_unit: Option<String>,
    attribute_option_combo: Option<String>,
    data_values: Vec<DataValue>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct DataValue {
    data_element: Option<String>,
    period: Option<String>,
    org_unit: Option<String>,
    category_option_combo: Option<String>,
    attribute_option_combo: Option<String>,
    /// A text, or a number with all its digits.
    value: Option<Box<RawValue>>,
    comment: Option<String>,
}

impl Sent {
    /// Reads what was sent; `pairs` are the parameters of the address.
    pub fn read(
        connection: &mut DbConnection,
        pairs: &[(String, String)],
        written: Written,
        body: &[u8],
    ) -> Result<Self> {
        let asked = Parameters::of(pairs, &KNOWN)?;
        asked.without_uids(&[
            "dataElementIdScheme",
            "dataSetIdScheme",
            "categoryOptionComboIdScheme",
        ])?;
        if asked.is("async", false)? {
            return Err(wrong(
                "imports are answered when they are done; leave async out".into(),
            ));
        }
        let envelope = match written {
            Written::Json => serde_json::from_slice(body)
                .map_err(|error| wrong(format!("the body is no data value set: {error}")))?,
            Written::Csv => values(body, asked.is("firstRowIsHeader", true)?)?,
        };
        let areas = match asked.scheme("orgUnitIdScheme")? {
            Scheme::Uid => Some(areas(connection)?),
            Scheme::Code | Scheme::Name => None,
        };
        let complete = envelope.complete_date.clone();
        let complete = complete.filter(|day| !day.trim().is_empty());
        let form = envelope.data_set.as_deref().or(asked.one("dataSet"));
        if let Some(code) = form {
            Forms::load(connection)?.find(code)?;
        }
        Ok(Self {
            choices: Choices {
                destination: match &complete {
                    Some(_) => Destination::Submitted,
                    None => Destination::Draft,
                },
                takes: takes(&asked)?,
                form: form.map(str::to_owned),
                encoding: Some("utf-8".into()),
                delimiter: Some("comma".into()),
                columns: ROLES.map(str::to_owned).into_iter().enumerate().collect(),
                ..Choices::default()
            },
            count: envelope.data_values.len(),
            complete,
            is_trial: asked.is("dryRun", false)?,
            misplaced: misplaced(&envelope),
            table: table(&envelope, areas.as_ref())?,
        })
    }
}

fn takes(asked: &Parameters<'_>) -> Result<Takes> {
    let strategy = asked.one("importStrategy").or(asked.one("strategy"));
    match strategy.map(str::to_uppercase).as_deref() {
        None | Some("CREATE_AND_UPDATE" | "NEW_AND_UPDATES") => Ok(Takes::All),
        Some("CREATE" | "NEW") => Ok(Takes::New),
        Some("UPDATE" | "UPDATES") => Ok(Takes::Changed),
        Some("DELETE" | "DELETES") => Ok(Takes::Away),
        Some(other) => Err(wrong(format!(
            "the import strategy {other:?} is not known here; write CREATE_AND_UPDATE, CREATE, UPDATE or DELETE"
        ))),
    }
}

/// Values of a CSV file, by the place of their columns as DHIS2 has it.
fn values(body: &[u8], has_head: bool) -> Result<Envelope> {
    let broken = |error: csv::Error| wrong(format!("the body is no CSV: {error}"));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(has_head)
        .flexible(true)
        .from_reader(body);
    let mut data_values = Vec::new();
    for row in reader.records() {
        let row = row.map_err(broken)?;
        let cell = |at: usize| row.get(at).map(|text| unguarded(text).to_owned());
        let value = cell(5).map(|text| serde_json::value::to_raw_value(&text));
        data_values.push(DataValue {
            data_element: cell(0),
            period: cell(1),
            org_unit: cell(2),
            category_option_combo: cell(3),
            attribute_option_combo: cell(4),
            value: value
                .transpose()
                .map_err(|error| Error::Internal(error.to_string()))?,
            comment: cell(8),
        });
    }
    Ok(Envelope {
        data_values,
        ..Envelope::default()
    })
}

/// Our codes of areas by DHIS2's.
fn areas(connection: &mut DbConnection) -> Result<HashMap<String, String>> {
    let programme = Programme::load(connection)?;
    let codes = codes_in(connection, UID)?.into_iter();
    Ok(codes
        .filter_map(|(id, uid)| Some((uid, programme.tree.get(id)?.code.clone())))
        .collect())
}

/// Whether a combination is the one without any category.
fn is_default(combination: &str) -> bool {
    ["", DEFAULT, DEFAULT_UID].contains(&combination.trim())
}

fn misplaced(envelope: &Envelope) -> Vec<(usize, String)> {
    let shared = &envelope.attribute_option_combo;
    let all = envelope.data_values.iter().enumerate();
    all.filter_map(|(at, value)| {
        let own = value.attribute_option_combo.as_ref().or(shared.as_ref())?;
        (!is_default(own)).then(|| (at, own.clone()))
    })
    .collect()
}

/// The values as a table under [`HEADS`].
fn table(envelope: &Envelope, areas: Option<&HashMap<String, String>>) -> Result<NamedTempFile> {
    let mut writer = Writer::new(Vec::new());
    HEADS.into_iter().try_for_each(|head| writer.plain(head))?;
    writer.end()?;
    for value in &envelope.data_values {
        let or = |own: &Option<String>, shared: &Option<String>| {
            let text = own.as_ref().or(shared.as_ref());
            // No text is kept with a NUL: PostgreSQL could not.
            text.map_or_else(String::new, |text| text.replace('\0', ""))
        };
        let when = or(&value.period, &envelope.period);
        let place = or(&value.org_unit, &envelope.org_unit);
        let combination = or(&value.category_option_combo, &None);
        writer.text(&or(&value.data_element, &None))?;
        writer.text(&period(when.trim()).map_or(when, |period| period.to_string()))?;
        writer.text(areas.and_then(|areas| areas.get(&place)).unwrap_or(&place))?;
        writer.text(match is_default(&combination) {
            true => "",
            false => &combination,
        })?;
        writer.plain("")?;
        writer.text(&number(value.value.as_deref()))?;
        writer.plain("")?;
        writer.plain("")?;
        writer.text(&or(&value.comment, &None))?;
        writer.plain("")?;
        writer.end()?;
    }
    let mut file = NamedTempFile::new()?;
    file.write_all(&writer.finish()?)?;
    Ok(file)
}

/// What was sent as a value. DHIS2's decimals always follow a point, so a point
/// before exactly three of them, which people also write for thousands, gets
/// a fourth.
fn number(raw: Option<&RawValue>) -> String {
    let raw = raw.map_or("", RawValue::get);
    let text = serde_json::from_str::<String>(raw).unwrap_or_else(|_| raw.to_owned());
    let text = text.trim().replace('\0', "");
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, decimals))
            if is_digits(whole.trim_start_matches(['-', '+']))
                && is_digits(decimals)
                && decimals.len() == 3 =>
        {
            format!("{text}0")
        }
        _ if text == "null" => String::new(),
        _ => text,
    }
}
