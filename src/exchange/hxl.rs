//! HXL 1.1: a row of tags that says what each column holds, whatever it is
//! called. Under a tag of numbers stand numbers only, under a tag of dates
//! only dates, as HXL's tools ask: what is withheld is empty there.

use std::io::Write;

use chrono::NaiveDate;

use super::csv::Writer;
use super::tables::moment;
use crate::error::Result;
use crate::ledger::{Length, Period};
use crate::reports::sheet::Field;
use crate::reports::table::Column;

/// Tags by column key. Areas of all levels stand in one column, so they are
/// places (`#loc`), not units of one administrative level.
const TAGS: &[(&str, &str)] = &[
    ("area_code", "#loc+code"),
    ("area", "#loc+name"),
    ("area_az", "#loc+name+i_az"),
    ("type", "#loc+type"),
    ("indicator_code", "#indicator+code"),
    ("indicator", "#indicator+name"),
    ("indicator_az", "#indicator+name+i_az"),
    ("unit", "#indicator+unit"),
    ("breakdown", "#indicator+breakdown"),
    ("value", "#indicator+num"),
    ("actual", "#indicator+num+actual"),
    ("value_before", "#indicator+num+before"),
    ("difference", "#indicator+num+change"),
    ("target", "#indicator+num+target"),
    ("baseline", "#indicator+num+baseline"),
    ("answers", "#indicator+num+answers"),
    ("share_of_target", "#indicator+num+pct+target"),
    ("pace", "#indicator+num+pct+pace"),
    ("period", "#date+period"),
    ("period_end", "#date+end"),
    ("day", "#date+occurred"),
    ("posted_on", "#date+approved"),
    ("due", "#date+due"),
    ("first_submitted", "#date+reported"),
    ("status", "#status+code"),
    ("state", "#status"),
    ("sector", "#sector+name"),
    ("note", "#description"),
    ("source_code", "#meta+source+code"),
    ("source", "#meta+source"),
    ("source_url", "#meta+source+url"),
    ("form_code", "#meta+form+code"),
    ("form", "#meta+form"),
    ("posting", "#meta+id"),
    ("block", "#meta+block"),
];

/// The tag of every column; a column without a fitting one has none. Columns
/// of several indicators say which in their attributes.
pub fn tags(columns: &[Column]) -> Vec<String> {
    columns.iter().map(tag).collect()
}

fn tag(column: &Column) -> String {
    // "Against target" is a sentence in lists of indicators.
    let is_sentence = column.key == "target" && !column.is_number;
    let known = TAGS.iter().find(|(key, _)| *key == column.key);
    match known {
        Some((_, tag)) if !column.is_worded && !is_sentence => {
            let is_of_one = tag.starts_with("#indicator") && column.sort.contains('-');
            format!(
                "{tag}{}",
                if is_of_one {
                    attribute(&column.sort)
                } else {
                    String::new()
                }
            )
        }
        _ => String::new(),
    }
}

/// An indicator's code as an attribute: `+ret_11`.
fn attribute(code: &str) -> String {
    let plain = code.to_lowercase();
    format!(
        "+{}",
        plain.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
    )
}

/// Writes one row under these tags.
pub fn write_row<W: Write>(
    writer: &mut Writer<W>,
    tags: &[String],
    row: &[Field<'_>],
) -> Result<()> {
    for (field, tag) in row.iter().zip(tags) {
        match *field {
            Field::Empty => writer.plain(""),
            Field::Text(text) if tag.starts_with("#date") => writer.plain(date(text)),
            Field::Text(_) if tag.contains("+num") => writer.plain(""),
            Field::Text(text) => writer.text(text),
            Field::Count(n) => writer.plain(n),
            Field::Share(share) => writer.plain(format_args!("{:.1}", share * 100.0)),
            Field::Period(period) => writer.plain(coded(period)),
            Field::Day(day) => writer.plain(day),
            Field::Moment(at) => writer.plain(moment(at)),
            Field::Figure(shown) => match shown.amount() {
                Some(amount) => writer.plain(amount),
                None => writer.plain(""),
            },
        }?;
    }
    writer.end()
}

/// A quarter without its hyphen, which HXL's tools do not read as a date.
fn coded(period: Period) -> String {
    let text = period.to_string();
    match period.length() {
        Length::Quarter => text.replace('-', ""),
        _ => text,
    }
}

/// A period or a day that stands in a cell as text.
fn date(text: &str) -> String {
    if let Ok(period) = text.parse() {
        return coded(period);
    }
    let day = text.parse::<NaiveDate>();
    day.map_or_else(|_| String::new(), |day| day.to_string())
}
