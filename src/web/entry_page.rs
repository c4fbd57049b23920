//! The page of the entry form: a sheet and what was typed, line by line.

use askama::Template;

use super::entry_form::{Typed, amount};
use super::frame::{Frame, Person};
use super::view;
use super::visitor::today;
use super::{assets, entry_form};
use crate::access::{self, Action};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::ledger::{Kind, TOTAL, Value};
use crate::models::report::State;
use crate::models::source::Source;
use crate::models::user::Actor;
use crate::reports::axes;
use crate::reports::entry::{Line, Sheet, approvers, difference, list, value_text};
use crate::reports::entry_sums::{Parts, parts};
use crate::reports::findings::{self, Finding};

/// Numbers that between them have every plural form of our languages: the
/// script takes the sentence of the one that has the form it needs.
const SAMPLES: [i64; 5] = [1, 2, 3, 11, 100];

/// What to say above the form.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    #[default]
    None,
    /// The figures are kept.
    Saved,
    /// The report is handed in.
    Submitted,
    /// The figures are kept; rules stand in the way of handing in.
    Stopped,
    /// Nothing was kept: problems stand beside the fields.
    Refused,
    /// Nothing was kept, for this reason.
    Locked(String),
    /// Back after signing in, not kept yet.
    Restored,
    /// So many figures were copied, not kept yet.
    Copied(usize),
}

impl Notice {
    /// Whether what the fields hold is not kept.
    fn is_unsaved(&self) -> bool {
        matches!(
            self,
            Self::Refused | Self::Locked(_) | Self::Restored | Self::Copied(_)
        )
    }
}

/// One line of the form.
struct Row {
    /// What the names of its inputs end in.
    key: String,
    /// What the label begins with, said but not shown again on each part.
    lead: String,
    label: String,
    hint: String,
    target: String,
    before: String,
    before_when: String,
    /// The figure before, as a number to compute with.
    before_plain: String,
    typed: Typed,
    change: String,
    is_score: bool,
    is_part: bool,
    is_named: bool,
    /// What rules say of it first.
    findings: Vec<Finding>,
    /// Sums that are shown under this line.
    sums: Vec<Sum>,
    /// What this line is a part of: "HOU-02 grade", or nothing.
    part_of: String,
    total_of: String,
}

impl Row {
    fn name(&self, what: &str) -> String {
        format!("{what}*{}", self.key)
    }

    fn full_label(&self) -> String {
        format!("{}{}", self.lead, self.label)
    }

    fn hint(&self) -> String {
        if self.target.is_empty() {
            return self.hint.clone();
        }
        t!("entry-hint-target", hint = self.hint, target = self.target)
    }

    /// Whether there is more than a number to show.
    fn is_detailed(&self) -> bool {
        let typed = &self.typed;
        !(typed.note.is_empty()
            && typed.source.is_empty()
            && typed.day.is_empty()
            && typed.status.is_empty())
    }
}

/// The sum of an indicator's parts.
struct Sum {
    key: String,
    label: String,
    sum: String,
    against: String,
}

#[derive(Template)]
#[template(path = "entry.html")]
struct Page {
    frame: Frame,
    script: &'static str,
    sheet: Sheet,
    rows: Vec<Row>,
    notice: Notice,
    why_closed: String,
    openers: Vec<String>,
    may_reopen: bool,
    /// What the person saw, sent along with the form. Only who is shown what
    /// is kept now may save over it.
    version: i32,
}

impl Page {
    fn problems(&self) -> Vec<(String, String, &str)> {
        self.rows
            .iter()
            .filter(|row| !row.typed.problem.is_empty())
            .map(|row| {
                let problem = row.typed.problem.as_str();
                (row.name("value"), row.full_label(), problem)
            })
            .collect()
    }

    /// What the script says of so many changed fields, in every plural form.
    fn unsaved(&self) -> String {
        SAMPLES.map(|n| t!("entry-unsaved", count = n)).join("|")
    }

    /// The same for what was pasted beyond the last field.
    fn pasted_over(&self) -> String {
        SAMPLES
            .map(|n| t!("entry-pasted-over", count = n))
            .join("|")
    }

    /// What stands in the way of handing in: where, and why.
    fn blocking(&self) -> Vec<(String, &str)> {
        self.rows
            .iter()
            .flat_map(|row| row.findings.iter().map(move |f| (row, f)))
            .filter(|(_, finding)| finding.blocks())
            .map(|(row, finding)| (row.name("value"), finding.sentence.as_str()))
            .collect()
    }

    fn is_open(&self) -> bool {
        self.why_closed.is_empty()
    }

    fn due(&self) -> String {
        i18n::day(self.sheet.form.due(self.sheet.period))
    }

    fn closes(&self) -> Option<String> {
        self.sheet.form.closes(self.sheet.period).map(i18n::day)
    }

    fn state(&self) -> (String, &'static str) {
        self.sheet.state_words(today())
    }

    fn can_copy(&self) -> bool {
        let is_empty = |row: &Row| row.typed.value.is_empty() && row.typed.status.is_empty();
        let has_stock = |line: &Line| line.before.is_some() && line.indicator.kind == Kind::Stock;
        self.rows
            .iter()
            .zip(&self.sheet.lines)
            .any(|(row, line)| is_empty(row) && has_stock(line))
    }

    /// Whether what stands on the page is kept, in a sentence.
    fn kept(&self) -> String {
        if self.notice.is_unsaved() {
            return t!("entry-kept-not");
        }
        match self.sheet.last_save() {
            Some(save) => match &save.user {
                Some(user) => t!("entry-kept-by", when = save.when(), user = user),
                None => t!("entry-kept-when", when = save.when()),
            },
            None if self.sheet.report.is_some() => t!("entry-kept"),
            None => t!("entry-kept-nothing"),
        }
    }

    fn sources(&self) -> &[Source] {
        &self.sheet.sources
    }
}

fn rows(sheet: &Sheet, typed: Vec<Typed>, findings: &[Finding]) -> Vec<Row> {
    let parts = parts(&sheet.lines, &sheet.programme.catalogue);
    let amounts: Vec<_> = typed.iter().map(amount).collect();
    let key_of = |p: &Parts| {
        let line = &sheet.lines[p.lines[0]];
        format!("{} {}", line.indicator.code, p.axis)
    };
    sheet
        .lines
        .iter()
        .zip(typed)
        .enumerate()
        .map(|(at, (line, typed))| {
            let decimals = line.indicator.decimals;
            let before = line.before.map(|(_, value)| value);
            let sums = parts.iter().filter(|p| p.last() == at).map(|p| {
                let (sum, against) = p.verdict(&amounts, decimals).unwrap_or_default();
                Sum {
                    key: key_of(p),
                    label: t!("entry-sum-by", axis = axes::spoken(&p.axis)),
                    sum,
                    against,
                }
            });
            let now = now_value(&typed);
            let lead = format!("{}: ", line.indicator.name);
            let follows =
                at > 0 && sheet.lines[at - 1].field.indicator_id == line.field.indicator_id;
            let (lead, label, hint) = match line.label.strip_prefix(&lead) {
                Some(part) if follows => (lead, part.to_owned(), String::new()),
                _ => (String::new(), line.label.clone(), line.hint.clone()),
            };
            Row {
                sums: sums.collect(),
                part_of: parts
                    .iter()
                    .find(|p| p.lines.contains(&at))
                    .map(key_of)
                    .unwrap_or_default(),
                total_of: parts
                    .iter()
                    .filter(|p| p.total == Some(at))
                    .map(key_of)
                    .collect::<Vec<_>>()
                    .join("|"),
                key: line.key(),
                lead,
                label,
                hint,
                target: line.target.map_or_else(String::new, |t| {
                    i18n::number(t.units(), decimals.unsigned_abs())
                }),
                before: value_text(before, decimals),
                before_when: line
                    .before
                    .map_or_else(String::new, |(period, _)| period.label()),
                before_plain: before
                    .and_then(Value::amount)
                    .map_or_else(String::new, |amount| amount.to_string()),
                change: difference(before, now, decimals),
                is_score: line.indicator.kind == Kind::Score,
                is_part: line.field.breakdown_id != TOTAL,
                is_named: sheet.named.contains(&line.field),
                findings: findings
                    .iter()
                    .filter(|finding| finding.cells.first() == Some(&line.field))
                    .cloned()
                    .collect(),
                typed,
            }
        })
        .collect()
}

fn now_value(typed: &Typed) -> Option<Value> {
    amount(typed).map(Value::number)
}

/// The form as it stands: kept, refused, restored.
pub fn render(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sheet: Sheet,
    typed: Vec<Typed>,
    notice: Notice,
    version: i32,
) -> Result<String> {
    let object = sheet.object(today());
    let may = access::check(actor, Action::Report, &object);
    let may_reopen = object.is_closed && access::may(actor, Action::Reopen, &object);
    let openers = if object.is_closed {
        approvers(connection, &sheet.area_path)?
    } else {
        Vec::new()
    };
    let why_closed = match (&may, sheet.state()) {
        (Err(error), _) => error.to_string(),
        (Ok(()), Some(State::Submitted)) => {
            t!("entry-waits")
        }
        _ => String::new(),
    };
    // What is only typed is judged when it is saved; what is approved, not
    // again.
    let findings = match sheet.state() {
        None | Some(State::Approved) => Vec::new(),
        Some(_) if notice.is_unsaved() => Vec::new(),
        Some(_) => findings::of(connection, &sheet, &sheet.entries)?,
    };
    let is_error = matches!(notice, Notice::Refused | Notice::Locked(_));
    let title = match is_error {
        true => t!("error-title", title = sheet.title()),
        false => sheet.title(),
    };
    let frame = person.frame(&sheet.programme, &title, "enter");
    view::html(&Page {
        frame,
        script: assets::script_name(),
        rows: rows(&sheet, typed, &findings),
        notice,
        why_closed,
        openers,
        may_reopen,
        version,
        sheet,
    })
}

/// The form with what is kept.
pub fn render_kept(
    connection: &mut DbConnection,
    person: Person,
    actor: &Actor,
    sheet: Sheet,
    notice: Notice,
) -> Result<String> {
    let (typed, version) = (entry_form::from_entries(&sheet), sheet.version());
    render(connection, person, actor, sheet, typed, notice, version)
}
