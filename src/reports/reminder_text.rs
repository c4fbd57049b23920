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
    let when = match item.need {
        Need::Returned => t!("review-letter-returned", when = item.when()),
        Need::Draft => t!("review-letter-draft", when = item.when()),
        _ => item.when(),
    };
    let (period, day) = (item.period.label(), i18n::day(item.due));
    let mut words = match item.earlier.len() {
        0 => t!(
            "review-letter-item",
            form = form.name,
            area = area.name,
            period = period,
            when = when,
            day = day
        ),
        earlier => t!(
            "review-letter-item-earlier",
            form = form.name,
            area = area.name,
            period = period,
            when = when,
            day = day,
            count = earlier
        ),
    };
    if !item.reason.is_empty() {
        let reason = t!("review-letter-reason", reason = item.reason);
        words.push_str(&format!("\n  {reason}"));
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
    let words = t!(
        "review-letter-waiting",
        form = form.name,
        area = area.name,
        period = period.label(),
        day = i18n::day(waiting.since),
        count = days
    );
    format!(
        "{words}\n  {site}/review/{}/{}/{period}",
        form.code, area.code
    )
}

/// What there is to do: "2 reports to submit, 1 to approve".
pub fn what(to_write: usize, to_approve: usize) -> String {
    match (to_write, to_approve) {
        (n, 0) => t!("review-to-submit", count = n),
        (0, n) => t!("review-to-approve", count = n),
        (n, m) => t!("review-to-both", count = n, approve = m),
    }
}

/// What a mail is called.
pub fn subject(programme: &str, to_write: usize, to_approve: usize) -> String {
    let what = what(to_write, to_approve);
    if programme.is_empty() {
        what
    } else {
        t!("review-letter-subject", programme = programme, what = what)
    }
}

/// The whole letter.
pub fn letter(name: &str, items: &[String], waits: &[String], site: &str) -> String {
    let mut parts = vec![t!("review-letter-greeting", name = name)];
    let mut list = |title: &str, lines: &[String], page: &str| {
        if lines.is_empty() {
            return;
        }
        let mut part = format!("{title}\n\n");
        let shown = &lines[..lines.len().min(LONGEST)];
        part.push_str(&shown.join("\n"));
        if lines.len() > LONGEST {
            let more = t!("review-letter-more", count = lines.len() - LONGEST);
            part.push_str(&format!("\n{more}"));
        }
        // Addresses stand outside of messages: nothing may cling to them.
        part.push_str(&format!("\n\n{} {site}/{page}", t!("review-letter-list")));
        parts.push(part);
    };
    list(&t!("review-letter-reports"), items, "enter");
    list(&t!("review-letter-approvals"), waits, "review");
    parts.push(t!("review-letter-advice"));
    parts.join("\n\n") + "\n"
}
