//! Observations as SDMX-CSV 2.0: dimensions, the value, attributes.
//!
//! A breakdown such as `sex.f.age.0-17` stands in the dimensions of its axes
//! (`SEX` is `F`, `AGE` is `Y0T17`), every other one is `_T`, the total. What
//! is no number is `NaN`, and OBS_STATUS (the code list CL_OBS_STATUS) says
//! why: `Q` suppressed, `O` not available, `M` cannot exist.

use std::collections::{BTreeMap, HashMap};

use super::csv::Writer;
use super::formats::Form;
use super::lookup::Lookup;
use crate::error::Result;
use crate::ledger::Status;
use crate::models::indicator::Breakdown;
use crate::reports::disclosure::Shown;
use crate::reports::sheet::{About, Field};
use crate::reports::table::Column;

/// Agency, structure and version that the file names as its own.
pub const STRUCTURE: &str = "GROUNDWORK:OBSERVATIONS(1.0)";
/// The total of a dimension.
const TOTAL: &str = "_T";

/// SDMX-CSV on its way.
pub struct Sdmx {
    writer: Writer<Vec<u8>>,
    dimensions: Vec<String>,
    /// Where each breakdown stands: a code for each dimension.
    codes: HashMap<String, Vec<String>>,
    lookup: Lookup,
}

impl Sdmx {
    /// With a dimension for every axis of these breakdowns, sex and age first.
    pub fn new<'a>(breakdowns: impl IntoIterator<Item = &'a Breakdown>) -> Self {
        let places: BTreeMap<i32, (String, Vec<(String, String)>)> = breakdowns
            .into_iter()
            .map(|b| (b.id, (b.code.clone(), places(&b.axis, &b.code))))
            .collect();
        let mut dimensions: Vec<String> = Vec::new();
        for (axis, _) in places.values().flat_map(|(_, places)| places) {
            if !dimensions.contains(axis) {
                dimensions.push(axis.clone());
            }
        }
        dimensions.sort_by_key(|axis| match axis.as_str() {
            "SEX" => 0,
            "AGE" => 1,
            _ => 2,
        });
        let row = |places: &[(String, String)]| -> Vec<String> {
            let of = |axis: &String| places.iter().find(|(other, _)| other == axis);
            let code = |axis| of(axis).map_or_else(|| TOTAL.to_owned(), |(_, code)| code.clone());
            dimensions.iter().map(code).collect()
        };
        let codes = places.values();
        let codes = codes.map(|(code, places)| (code.clone(), row(places)));
        Self {
            writer: Writer::new(Vec::new()),
            codes: codes.collect(),
            dimensions,
            lookup: Lookup::default(),
        }
    }
}

impl Form for Sdmx {
    fn head(&mut self, _: &About, columns: &[Column]) -> Result<()> {
        self.lookup = Lookup::of(columns)?;
        let begin = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].into_iter();
        let own = ["INDICATOR", "REF_AREA", "TIME_PERIOD"];
        let axes = self.dimensions.iter().map(String::as_str);
        let end = ["OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "COMMENT_OBS"];
        for name in begin.chain(own).chain(axes).chain(end) {
            self.writer.plain(name)?;
        }
        self.writer.end()
    }

    fn row(&mut self, row: &[Field<'_>]) -> Result<()> {
        let seen = self.lookup.see(row)?;
        let out = &mut self.writer;
        for code in ["dataflow", STRUCTURE, "R", seen.indicator, seen.area] {
            out.plain(code)?;
        }
        out.plain(seen.period)?;
        match self.codes.get(seen.breakdown) {
            Some(codes) => codes.iter().try_for_each(|code| out.plain(code))?,
            None => (self.dimensions.iter()).try_for_each(|_| out.plain(TOTAL))?,
        }
        match seen.shown.amount() {
            Some(amount) => out.plain(amount)?,
            None => out.plain("NaN")?,
        }
        out.plain(unit(seen.unit))?;
        out.plain(status(seen.status, seen.shown))?;
        out.plain(match seen.shown {
            Shown::Rounded(_) => "rounded to protect people",
            Shown::FewerThanFive => "fewer than 5",
            _ => "",
        })?;
        out.end()
    }

    fn foot(&mut self) -> Result<()> {
        Ok(())
    }

    fn take(&mut self) -> Result<Vec<u8>> {
        std::mem::replace(&mut self.writer, Writer::new(Vec::new())).finish()
    }
}

/// A code of CL_OBS_STATUS.
fn status(word: &str, shown: Shown) -> &'static str {
    match (word.parse(), shown) {
        (Ok(Status::NotApplicable), _) => "M",
        (Ok(Status::NotAvailable), _) | (_, Shown::Missing) => "O",
        (_, Shown::FewerThanFive | Shown::Withheld) => "Q",
        _ => "A",
    }
}

/// Axis and code of each part of a breakdown. A breakdown of several axes
/// joins their names with hyphens and their codes with points.
fn places(axis: &str, code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let axes: Vec<&str> = axis.split('-').filter(|axis| !axis.is_empty()).collect();
    let mut rest = code;
    for (at, own) in axes.iter().enumerate() {
        let Some(value) = rest.strip_prefix(own).and_then(|r| r.strip_prefix('.')) else {
            // The codes do not follow the axes: the whole is one dimension.
            return vec![(id(axis), id(code))];
        };
        let next = axes.get(at + 1).map(|next| format!(".{next}."));
        let end = next.and_then(|next| value.find(&next));
        let (value, after) = value.split_at(end.unwrap_or(value.len()));
        found.push((id(own), member(own, value)));
        rest = after.strip_prefix('.').unwrap_or(after);
    }
    found
}

/// A member of an axis as the cross-domain code lists of SDMX write it.
fn member(axis: &str, value: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match (axis, value) {
        ("sex", "u") => "_U".to_owned(),
        ("age", span) => {
            let open = span.strip_suffix("plus").or(span.strip_suffix('+'));
            match (open, span.split_once('-')) {
                (Some(from), _) if is_number(from) => format!("Y_GE{from}"),
                (_, Some((from, to))) if is_number(from) && is_number(to) => {
                    format!("Y{from}T{to}")
                }
                _ => id(span),
            }
        }
        _ => id(value),
    }
}

/// A code that SDMX allows: capitals, digits, `_`, `-`, `@` and `$`.
fn id(text: &str) -> String {
    let plain = text.to_uppercase();
    plain.replace(
        |c: char| !(c.is_ascii_alphanumeric() || "_-@$".contains(c)),
        "_",
    )
}

fn unit(unit: &str) -> String {
    match unit {
        "%" => "PT".to_owned(),
        other => id(other),
    }
}
