//! A look at a file: read, understood, held against what stands, judged by the
//! rules. Nothing is changed.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::choices::{Choices, Destination, Takes};
use super::find::Finder;
use super::plan::{Plan, Planner, Wish};
use super::preview::{Preview, SeenColumn};
use super::words::{self, ENCODINGS};
use crate::db::DbConnection;
use crate::db::schema::reports;
use crate::error::{Error, Result};
use crate::exchange::reading::{Data, Delimiter, File, Format, Header, Input, Styles};
use crate::ledger::Period;
use crate::models::form::{Field, Forms};
use crate::models::import;
use crate::models::programme::Programme;
use crate::models::report::{self, Entries, Entry, Report};
use crate::models::rule::Rules;
use crate::reports::entry::Sheet;
use crate::reports::findings;

/// What a look found: for people, and for whoever takes it.
pub struct Looked {
    /// For people.
    pub preview: Preview,
    /// For whoever takes it; empty where the file cannot be read.
    pub plan: Plan,
}

/// How many questions about reports are put together.
const AT_ONCE: usize = 500;

/// A kept file, unpacked to a temporary place that goes with the answer.
pub fn open(connection: &mut DbConnection, id: i32) -> Result<tempfile::NamedTempFile> {
    let mut file = tempfile::NamedTempFile::new()?;
    import::content(connection, id, file.as_file_mut())?;
    Ok(file)
}

/// Looks at a file.
pub fn look(
    connection: &mut DbConnection,
    path: &std::path::Path,
    choices: &Choices,
    wish: Wish<'_>,
) -> Result<Looked> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let input = Input::Path(path.to_owned());
    let mut preview = Preview::default();
    let read = read(&programme, input, choices, &mut preview);
    let (header, file) = match read {
        Ok(read) => read,
        // What a person can put right is told on the page of the file.
        Err(Error::BadInput(why)) => {
            preview.unreadable = why;
            let plan = Plan::default();
            return Ok(Looked { preview, plan });
        }
        Err(other) => return Err(other),
    };
    let finder = Finder::new(connection, &programme, &forms)?;
    let mut planner = Planner::new(&programme, &forms, finder, (wish, choices), &header);
    let styles = Styles::of(&file, &header)?;
    planner.read(Data::of(&file, header)?, &styles)?;
    planner.compare(connection)?;
    planner.judge(connection)?;
    let plan = planner.plan;
    preview.counts = plan.counts;
    preview.reports = plan.reports.len();
    preview.problems.clone_from(&plan.problems);
    preview.totals.clone_from(&plan.totals);
    Ok(Looked { preview, plan })
}

/// Keeps what a look found, with the file.
pub fn keep_look(
    connection: &mut DbConnection,
    id: i32,
    choices: &Choices,
    looked: &Looked,
) -> Result<()> {
    let json = |error: serde_json::Error| Error::Internal(error.to_string());
    let choices = serde_json::to_string(choices).map_err(json)?;
    let preview = serde_json::to_string(&looked.preview).map_err(json)?;
    import::look(connection, id, &choices, &preview)
}

fn read(
    programme: &Programme,
    input: Input,
    choices: &Choices,
    preview: &mut Preview,
) -> Result<(Header, File)> {
    let file = File::open(input, &choices.reading())?;
    match file.format() {
        Format::Text {
            encoding,
            delimiter,
        } => {
            preview.format = t!(
                "import-text",
                encoding = words::word(&ENCODINGS, encoding),
                delimiter = delimiter_name(*delimiter)
            )
        }
        Format::Workbook { sheets, sheet } => {
            preview.format = t!("import-workbook", sheet = sheet);
            preview.sheets.clone_from(sheets);
            preview.sheet.clone_from(sheet);
        }
    }
    let is_indicator = |text: &str| Finder::is_indicator(programme, text);
    let mut header = Header::find(&file, &is_indicator)?;
    choices.assign(&mut header);
    preview.head_line = header.line;
    preview.columns = header
        .columns
        .iter()
        .map(|column| SeenColumn {
            heading: column.heading.clone(),
            tag: column.tag.clone(),
            role: words::role_word(&column.role),
        })
        .collect();
    header.check()?;
    Ok((header, file))
}

/// What a delimiter is called.
pub fn delimiter_name(delimiter: Delimiter) -> String {
    match delimiter {
        Delimiter::Comma => t!("import-comma"),
        Delimiter::Semicolon => t!("import-semicolon"),
        Delimiter::Tab => t!("import-tab"),
    }
}

/// Lays a file's cells over what a report holds.
pub(super) fn lay_over(
    figures: &mut Entries,
    changes: impl Iterator<Item = (Field, Option<Entry>)>,
) {
    for (field, entry) in changes {
        match entry {
            Some(entry) => figures.insert(field, entry),
            None => figures.remove(&field),
        };
    }
}

impl Planner<'_> {
    /// Holds the cells against what stands in the reports, and asks whether
    /// they may be filled in.
    fn compare(&mut self, connection: &mut DbConnection) -> Result<()> {
        self.find_reports(connection)?;
        let mut cells = std::mem::take(&mut self.cells).into_iter().peekable();
        while let Some(first) = cells.next() {
            let at = first.report;
            let mut of_report = vec![first];
            while let Some(cell) = cells.next_if(|cell| cell.report == at) {
                of_report.push(cell);
            }
            let entries = match self.plan.reports[at].report {
                Some(report) => report::entries(connection, report.id)?,
                None => Entries::new(),
            };
            let (mut new, mut changed) = (0, 0);
            let mut changes = BTreeMap::new();
            for cell in of_report {
                match (entries.get(&cell.field), self.choices.takes) {
                    (before, _) if before == cell.entry.as_ref() => self.plan.counts.same += 1,
                    (Some(_), Takes::New) | (None, Takes::Changed) => {
                        self.plan.counts.same += 1;
                    }
                    (before, _) => {
                        *(if before.is_some() {
                            &mut changed
                        } else {
                            &mut new
                        }) += 1;
                        changes.insert(cell.field, (cell.entry, cell.at));
                    }
                }
            }
            match self.may_fill_in(&self.plan.reports[at]) {
                _ if changes.is_empty() => {}
                Ok(()) => {
                    self.plan.counts.new += new;
                    self.plan.counts.changed += changed;
                    self.plan.reports[at].changes = changes;
                }
                Err(error @ (Error::Forbidden(_) | Error::Conflict(_) | Error::SignIn)) => {
                    for (_, place) in changes.into_values() {
                        self.refuse(place, "", error.to_string());
                    }
                }
                Err(other) => return Err(other),
            }
        }
        // A report in which nothing changes is left alone.
        self.plan
            .reports
            .retain(|wanted| !wanted.changes.is_empty());
        Ok(())
    }

    /// The reports that were begun, a few hundred at a time.
    fn find_reports(&mut self, connection: &mut DbConnection) -> Result<()> {
        for some in self.plan.reports.chunks_mut(AT_ONCE) {
            let areas: Vec<i32> = some.iter().map(|wanted| wanted.key.area_id).collect();
            let forms: Vec<i32> = some.iter().map(|wanted| wanted.key.form_id).collect();
            let months: Vec<i32> = some.iter().map(|wanted| wanted.key.period).collect();
            let found = reports::table
                .filter(reports::form_id.eq_any(forms))
                .filter(reports::area_id.eq_any(areas))
                .filter(reports::period.eq_any(months))
                .select(Report::as_select())
                .load(connection)?;
            let found: HashMap<_, Report> = found
                .into_iter()
                .map(|report: Report| ((report.form_id, report.area_id, report.period), report))
                .collect();
            for wanted in some {
                let key = (wanted.key.form_id, wanted.key.area_id, wanted.key.period);
                wanted.report = found.get(&key).copied();
            }
        }
        Ok(())
    }

    /// Judges the reports that are to be handed in by the programme's rules,
    /// as their own page would.
    fn judge(&mut self, connection: &mut DbConnection) -> Result<()> {
        if self.choices.destination == Destination::Draft
            || Rules::load(connection)?.all().is_empty()
        {
            return Ok(());
        }
        for at in 0..self.plan.reports.len() {
            let wanted = &self.plan.reports[at];
            let (form, area) = (
                self.forms.get(wanted.key.form_id),
                self.programme.tree.get(wanted.key.area_id),
            );
            let (Some(form), Some(area)) = (form, area) else {
                continue;
            };
            let period = Period::holding(wanted.key.period, form.period_length).to_string();
            let sheet = Sheet::load(connection, &form.code, &area.code, &period)?;
            let mut figures = sheet.entries.clone();
            let changes = wanted.changes.iter();
            lay_over(
                &mut figures,
                changes.map(|(&field, (entry, _))| (field, entry.clone())),
            );
            let found = findings::of(connection, &sheet, &figures)?;
            let mut said = Vec::new();
            for finding in findings::blocking(&found) {
                // Said where the file has one of its cells, else at the report's
                // first.
                let mut cells = finding.cells.iter();
                let named = cells.find_map(|cell| wanted.changes.get(cell));
                let place = named.or_else(|| wanted.changes.values().next());
                let (report, finding) = (sheet.title(), &finding.sentence);
                let sentence = t!("import-rule", report = report, finding = finding);
                said.extend(place.map(|&(_, at)| (at, sentence)));
            }
            for (place, sentence) in said {
                self.refuse(place, "", sentence);
            }
        }
        Ok(())
    }
}
