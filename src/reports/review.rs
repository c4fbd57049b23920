//! A report as its approver sees it: each cell's old and new value, what they
//! differ by, what was noted, and what moved since somebody looked.

use super::entry::{self, Sheet, value_text};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Amount, Kind, Length, Period, Value};
use crate::models::entry_change;
use crate::models::form::Field;
use crate::models::report::{self, Event, Step};
use crate::models::report_many;
use crate::models::source::Source;

/// How many periods a cell's small chart shows.
const TREND: i32 = 24;

/// One cell under review.
pub struct Line {
    /// Which cell.
    pub field: Field,
    /// The cell as forms and addresses name it: `HOU-01`.
    pub key: String,
    /// Name with breakdown.
    pub label: String,
    /// Unit, what is meant, and the target if there is one.
    pub hint: String,
    /// What is posted for this period, else the last value before it.
    pub old: String,
    /// The period of the old value, where it is an earlier one.
    pub old_when: String,
    /// What the report says.
    pub new: String,
    /// New less old.
    pub difference: String,
    /// The same as a share of the old value.
    pub percent: String,
    /// What the reporter noted.
    pub note: String,
    /// Who published it, if it does not come from the office itself.
    pub source: Option<Source>,
    /// The exact day on which it was true, if given.
    pub day: String,
    /// Whether it was copied from the period before.
    pub is_copied: bool,
    /// Whether approval would change what is posted.
    pub is_changed: bool,
    /// Whether nothing was ever posted here and nothing is reported.
    pub is_empty: bool,
    /// The last periods up to this one.
    pub trend: Trend,
}

/// The course of a cell, ready to draw.
#[derive(Default)]
pub struct Trend {
    /// Values at even distances; a gap is none.
    pub points: Vec<Option<f64>>,
    /// "24 months, from 846 to 864"; empty where there is no course to draw.
    pub words: String,
}

/// The cells of a report, in the form's order.
pub fn lines(connection: &mut DbConnection, sheet: &Sheet) -> Result<Vec<Line>> {
    let ids: Vec<i32> = sheet.lines.iter().map(|l| l.field.indicator_id).collect();
    let first = sheet.period.step(1 - TREND).first_month();
    let last = sheet.period.first_month();
    let posted = report_many::posted_of(connection, sheet.area.id, &ids, first..=last)?;
    Ok(sheet
        .lines
        .iter()
        .map(|line| reviewed(sheet, line, &posted))
        .collect())
}

fn reviewed(sheet: &Sheet, line: &entry::Line, posted: &[(Field, i32, Value)]) -> Line {
    let entry = sheet.entries.get(&line.field);
    let new = entry.map(|e| e.value);
    let decimals = line.indicator.decimals;
    // Before the first approval of this period, the period before is what the
    // approver compares with.
    let (old, old_when) = match (line.posted, line.before) {
        (Some(value), _) => (Some(value), String::new()),
        (None, Some((period, value))) => (Some(value), period.short_label()),
        (None, None) => (None, String::new()),
    };
    let (difference, percent) = change(old, new, decimals);
    let target = line.target.map_or(String::new(), |target| {
        i18n::number(target.units(), decimals.unsigned_abs())
    });
    Line {
        field: line.field,
        key: line.key(),
        label: line.label.clone(),
        hint: if target.is_empty() {
            line.hint.clone()
        } else {
            t!("review-target-hint", hint = line.hint, target = target)
        },
        old: value_text(old, decimals),
        old_when,
        new: match (new, line.posted) {
            (None, Some(_)) if sheet.report.is_some() => t!("review-taken-out"),
            _ => value_text(new, decimals),
        },
        difference,
        percent,
        note: entry.map_or(String::new(), |e| e.note.clone()),
        source: entry.and_then(|e| sheet.source(e.source_id)).cloned(),
        day: entry.and_then(|e| e.day).map_or(String::new(), i18n::day),
        is_copied: entry.is_some_and(|e| e.is_copied),
        is_empty: old.or(new).is_none(),
        is_changed: sheet.report.is_some() && new != line.posted,
        trend: trend(sheet, line, posted, new.or(line.posted)),
    }
}

/// New less old, and that as a share of the old value.
fn change(old: Option<Value>, new: Option<Value>, decimals: i32) -> (String, String) {
    let amounts = old.and_then(Value::amount).zip(new.and_then(Value::amount));
    let difference = amounts.and_then(|(old, new)| Some((old, new.checked_sub(old)?)));
    let Some((old, change)) = difference else {
        return (String::new(), String::new());
    };
    if change == Amount::ZERO {
        return (t!("review-no-change"), String::new());
    }
    let sign = if change > Amount::ZERO {
        i18n::plus()
    } else {
        ""
    };
    let number = value_text(Some(Value::number(change)), decimals);
    let percent = change.ratio(100, Amount::from_units(old.units().abs()));
    let percent = percent.map_or(String::new(), |percent| {
        format!("{sign}{} %", i18n::number(percent.units(), 1))
    });
    (format!("{sign}{number}"), percent)
}

/// A state is carried forward over periods in which nobody reported; what
/// happened during a period leaves a gap.
fn trend(
    sheet: &Sheet,
    line: &entry::Line,
    posted: &[(Field, i32, Value)],
    last: Option<Value>,
) -> Trend {
    let posted_for = |period: Period| {
        let month = period.first_month();
        let found = posted
            .iter()
            .find(|(field, at, _)| *field == line.field && *at == month);
        found.map(|&(.., value)| value)
    };
    let is_carried = line.indicator.kind != Kind::Flow;
    let mut course: Vec<Option<Amount>> = Vec::new();
    for back in (0..TREND).rev() {
        let value = if back == 0 {
            last
        } else {
            posted_for(sheet.period.step(-back))
        };
        let carried = course.last().copied().flatten().filter(|_| is_carried);
        course.push(value.map_or(carried, Value::amount));
    }
    let start = course.iter().position(Option::is_some).unwrap_or(0);
    let course = &course[start..];
    let known: Vec<Amount> = course.iter().copied().flatten().collect();
    let ([first, .., last], true) = (known.as_slice(), course.len() > 1) else {
        return Trend::default();
    };
    let text = |amount: Amount| value_text(Some(Value::number(amount)), line.indicator.decimals);
    Trend {
        points: course.iter().map(|a| a.map(Amount::to_f64)).collect(),
        words: trend_words(sheet, course.len(), &text(*first), &text(*last)),
    }
}

fn trend_words(sheet: &Sheet, count: usize, first: &str, last: &str) -> String {
    match sheet.form.period_length {
        Length::Month => t!(
            "review-trend-months",
            count = count,
            first = first,
            last = last
        ),
        Length::Quarter => t!(
            "review-trend-quarters",
            count = count,
            first = first,
            last = last
        ),
        Length::Year => t!(
            "review-trend-years",
            count = count,
            first = first,
            last = last
        ),
    }
}

/// The report as titles and lists name it: form, area, period.
pub fn name(sheet: &Sheet) -> String {
    t!(
        "review-report",
        form = sheet.form.name,
        area = sheet.area.name,
        period = sheet.period.label()
    )
}

/// A step, by whom and why: "returned by Rana: the note is missing".
pub fn step(event: &Event) -> String {
    with_reason(event, done(event))
}

/// The same with its time.
pub fn step_when(event: &Event) -> String {
    let when = event.when();
    with_reason(
        event,
        t!("review-step-when", step = done(event), when = when),
    )
}

fn done(event: &Event) -> String {
    let step = match event.step {
        Step::Saved => t!("review-step-saved"),
        Step::Submitted => t!("review-step-submitted"),
        Step::Returned => t!("review-step-returned"),
        Step::Approved => t!("review-step-approved"),
        Step::Imported => t!("review-step-imported"),
        Step::Reopened => t!("review-step-reopened"),
    };
    match &event.user {
        Some(user) => t!("review-step-by", step = step, user = user),
        None => step,
    }
}

fn with_reason(event: &Event, step: String) -> String {
    if event.reason.is_empty() {
        return step;
    }
    t!("review-step-reason", step = step, reason = event.reason)
}

/// What happened to a report since somebody looked at it.
pub struct Moved {
    /// The steps since, newest first.
    pub steps: Vec<Event>,
    /// Cells that say something else now: name, then, now.
    pub cells: Vec<(String, String, String)>,
}

/// Compares a report with the version that somebody saw.
pub fn moved(connection: &mut DbConnection, sheet: &Sheet, seen: Option<i32>) -> Result<Moved> {
    let (Some(report), Some(seen)) = (sheet.report, seen) else {
        return Ok(Moved {
            steps: Vec::new(),
            cells: Vec::new(),
        });
    };
    let then = entry_change::entries_at(connection, report.id, seen, &sheet.entries)?;
    let cells = sheet.lines.iter().filter_map(|line| {
        let (old, new) = (then.get(&line.field), sheet.entries.get(&line.field));
        let text = |entry: Option<&report::Entry>| {
            let value = value_text(entry.map(|e| e.value), line.indicator.decimals);
            match entry.filter(|e| !e.note.is_empty()) {
                Some(entry) => format!("{value} ({})", entry.note),
                None => value,
            }
        };
        (old != new).then(|| (line.label.clone(), text(old), text(new)))
    });
    Ok(Moved {
        cells: cells.collect(),
        steps: sheet
            .events
            .iter()
            .filter(|event| event.version > seen)
            .cloned()
            .collect(),
    })
}
