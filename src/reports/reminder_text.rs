//! Reminders in words: plain text that fits a mail or a message.

use chrono::NaiveDate;

use super::due::{Item, Need};
use crate::i18n;
use crate::ledger::Period;
use crate::models::area::Area;
use crate::models::form::Form;
use crate::models::report::Report;

/// A letter lists so many reports at most; the site lists all.
const LONGEST: usize = 40;

/// A report that waits for an approver.
pub struct Waiting<'a> {
    /// Which.
    pub report: &'a Report,
    /// The day on which it was handed in.
    pub since: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

/// One report to write, with its link on a line of its own.
pub fn item(item: &Item, form: &Form, area: &Area, site: &str) -> String {
    let state = match item.need {
        Need::Returned => "returned, ",
        Need::Draft => "draft, ",
        _ => "",
    };
    let mut words = format!(
        "- {}, {}, {}: {state}{} ({})",
        form.name,
        area.name,
        item.period.label(),
        item.when(),
        i18n::day(item.due)
    );
    if !item.earlier.is_empty() {
        let earlier = item.earlier.len() as i64;
        words.push_str(&format!(
            ", and {} before it",
            i18n::plural(earlier, "period", "periods")
        ));
    }
    if !item.reason.is_empty() {
        words.push_str(&format!("\n  Returned because: {}", item.reason));
    }
    format!(
        "{words}\n  {site}/enter/{}/{}/{}",
        form.code, area.code, item.period
    )
}

/// One report to approve, with its link on a line of its own.
pub fn waiting(waiting: &Waiting<'_>, form: &Form, area: &Area, site: &str) -> String {
    let period = Period::holding(waiting.report.period, form.period_length);
    let days = (waiting.today - waiting.since).num_days();
    format!(
        "- {}, {}, {}: submitted {} ({} ago)\n  {site}/review/{}/{}/{period}",
        form.name,
        area.name,
        period.label(),
        i18n::day(waiting.since),
        i18n::plural(days, "day", "days"),
        form.code,
        area.code,
    )
}

/// What a mail is called.
pub fn subject(programme: &str, to_write: usize, to_approve: usize) -> String {
    let reports = |n: usize| i18n::plural(n as i64, "report", "reports");
    let what = match (to_write, to_approve) {
        (n, 0) => format!("{} to submit", reports(n)),
        (0, n) => format!("{} to approve", reports(n)),
        (n, m) => format!("{} to submit, {m} to approve", reports(n)),
    };
    if programme.is_empty() {
        what
    } else {
        format!("{programme}: {what}")
    }
}

/// The whole letter.
pub fn letter(name: &str, items: &[String], waits: &[String], site: &str) -> String {
    let mut parts = vec![format!("{name},")];
    let mut list = |title: &str, lines: &[String], page: &str| {
        if lines.is_empty() {
            return;
        }
        let mut part = format!("{title}\n\n");
        let shown = &lines[..lines.len().min(LONGEST)];
        part.push_str(&shown.join("\n"));
        if lines.len() > LONGEST {
            part.push_str(&format!("\n- and {} more", lines.len() - LONGEST));
        }
        part.push_str(&format!("\n\nThe whole list: {site}/{page}"));
        parts.push(part);
    };
    list("These reports wait for you:", items, "enter");
    list(
        "These reports have waited for approval for more than a week:",
        waits,
        "review",
    );
    parts.push(
        "Where a figure is not known, choose \"not available\" instead of leaving the report out."
            .into(),
    );
    parts.join("\n\n") + "\n"
}
