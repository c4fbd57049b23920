//! One way to write each thing, so that texts can be compared.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::problem::Problem;
use super::table::{Column, Input, Row, Table};
use super::{Setup, TABLES};
use crate::ledger::{Amount, Length, Period};
use crate::models::names::harmless;

/// The setup as it would be: tables that `wanted` speaks of from there, each
/// text written in its one way; the others as they are. With it, what is
/// wrong with single texts.
pub(super) fn merged(now: &Setup, wanted: &Setup) -> (Setup, Vec<Problem>) {
    let mut after = now.clone();
    let mut problems = Vec::new();
    for table in TABLES.iter().filter(|table| wanted.has(table.name)) {
        let rows: Vec<Row> = wanted
            .rows(table.name)
            .iter()
            .map(|row| canonical_row(table, row, &mut problems))
            .collect();
        after.set(table, once(table, rows, &mut problems));
    }
    (after, problems)
}

fn canonical_row(table: &'static Table, row: &Row, problems: &mut Vec<Problem>) -> Row {
    let mut wrong = Vec::new();
    let texts = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let text = row.texts.get(at).map_or("", String::as_str);
            canonical(column, text).unwrap_or_else(|sentence| {
                wrong.push((column.key, sentence));
                text.trim().to_owned()
            })
        })
        .collect();
    let row = Row {
        texts,
        place: row.place.clone(),
    };
    problems.extend(
        wrong
            .into_iter()
            .map(|(column, sentence)| Problem::new(table, &row, column, sentence)),
    );
    row
}

/// Each key once. A statement says all it says in its key: the same one twice
/// is one.
fn once(table: &'static Table, rows: Vec<Row>, problems: &mut Vec<Problem>) -> Vec<Row> {
    let mut seen: HashSet<Vec<String>> = HashSet::new();
    let mut kept = Vec::with_capacity(rows.len());
    for row in rows {
        let key = table.key_texts(&row).into_iter().map(str::to_owned);
        if seen.insert(key.collect()) {
            kept.push(row);
        } else if table.name != "statements" {
            problems.push(Problem::new(table, &row, "", t!("setup-key-twice")));
        }
    }
    kept
}

/// The one way to write this text, or what is wrong with it.
pub(super) fn canonical(column: &Column, text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return if column.is_required && column.default.is_empty() {
            Err(t!("setup-empty"))
        } else {
            Ok(column.default.to_owned())
        };
    }
    match column.input {
        Input::Text => one_line(text),
        Input::Long => plain(&text.replace("\r\n", "\n").replace('\r', "\n")),
        Input::Code => code(text),
        Input::Whole => whole(column, text),
        Input::Amount => amount(column, text),
        Input::Day => day(text),
        Input::Month => month(text, Period::first_month),
        Input::LastMonth => month(text, Period::last_month),
        Input::YesNo => word(text, &["yes", "no"]),
        Input::Choice(words) => word(text, words),
        // Whether there is such a code is seen once all rows are read.
        Input::Reference(_) => one_line(text),
    }
}

fn one_line(text: &str) -> Result<String, String> {
    if text.contains(['\n', '\r']) {
        return Err(t!("setup-one-line"));
    }
    plain(text)
}

fn plain(text: &str) -> Result<String, String> {
    match text
        .chars()
        .find(|c| c.is_control() && !"\n\t".contains(*c))
    {
        Some(c) => Err(t!(
            "setup-hidden-character",
            character = c.escape_unicode().to_string()
        )),
        None => Ok(text.to_owned()),
    }
}

fn code(text: &str) -> Result<String, String> {
    let fits = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
    if fits && text.len() <= 40 {
        Ok(text.to_owned())
    } else {
        Err(t!("setup-no-code", text = harmless(text)))
    }
}

fn whole(column: &Column, text: &str) -> Result<String, String> {
    let (least, most) = column.range;
    match text.parse::<i64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(number.to_string()),
        _ => Err(t!(
            "setup-no-whole",
            text = harmless(text),
            least = least.to_string(),
            most = most.to_string()
        )),
    }
}

fn amount(column: &Column, text: &str) -> Result<String, String> {
    let amount = Amount::from_decimal(text).map_err(|problem| {
        let problem = problem.to_string();
        t!("setup-no-amount", text = harmless(text), problem = problem)
    })?;
    let (least, most) = column.range;
    if i128::from(amount.units()) < i128::from(least) * 10_000
        || i128::from(amount.units()) > i128::from(most) * 10_000
    {
        return Err(t!(
            "setup-no-number",
            text = harmless(text),
            least = least.to_string(),
            most = most.to_string()
        ));
    }
    Ok(amount.to_string())
}

fn day(text: &str) -> Result<String, String> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let in_reach = |text: &str| text.get(..7).is_some_and(|m| m.parse::<Period>().is_ok());
    day.map(|day| day.to_string())
        .filter(|day| in_reach(day))
        .ok_or_else(|| t!("setup-no-day", text = harmless(text)))
}

fn month(text: &str, of: fn(Period) -> i32) -> Result<String, String> {
    let period: Period = text
        .parse()
        .map_err(|_| t!("setup-no-month", text = harmless(text)))?;
    Ok(Period::holding(of(period), Length::Month).to_string())
}

fn word(text: &str, words: &[&str]) -> Result<String, String> {
    if words.contains(&text) {
        Ok(text.to_owned())
    } else {
        Err(t!(
            "setup-no-word",
            text = harmless(text),
            words = words.join(", ")
        ))
    }
}
