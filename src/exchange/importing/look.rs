//! A look at a file: read, understood, held against what stands, judged by the
//! rules. Nothing is changed.

use super::choices::Choices;
use super::find::Finder;
use super::plan::Plan;
use super::planner::{Planner, Wish};
use super::preview::{Preview, SeenColumn};
use super::words::{self, ENCODINGS};
use crate::db::DbConnection;
use crate::error::{Error, Result};
use crate::exchange::reading::{Data, Delimiter, File, Format, Header, Input, Styles};
use crate::models::form::Forms;
use crate::models::import;
use crate::models::programme::Programme;
use crate::models::report::Entries;
use crate::models::report_change::Key;
use crate::models::report_many;

/// What a look found: for people, and for whoever takes it.
pub struct Looked {
    /// For people.
    pub preview: Preview,
    /// For whoever takes it; empty where the file cannot be read.
    pub plan: Plan,
}

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
        Err(error) => return unreadable(preview, error),
    };
    let finder = Finder::new(connection, &programme, &forms)?;
    let mut planner = Planner::new(&programme, &forms, finder, (wish, choices), &header);
    let styles = Styles::of(&file, &header);
    let data = Data::of(&file, header);
    if let Err(error) = data.and_then(|data| planner.read(data, &styles)) {
        return unreadable(preview, error);
    }
    planner.compare(connection)?;
    planner.judge(connection)?;
    let mut plan = planner.plan;
    // As one reads the file.
    plan.problems
        .sort_by_key(|problem| (problem.line, problem.column));
    preview.counts = plan.counts;
    preview.reports = plan.reports.len();
    preview.problems.clone_from(&plan.problems);
    preview.totals.clone_from(&plan.totals);
    Ok(Looked { preview, plan })
}

/// What a person can put right is told on the page of the file.
fn unreadable(mut preview: Preview, error: Error) -> Result<Looked> {
    let Error::BadInput(why) = error else {
        return Err(error);
    };
    preview.unreadable = why;
    let plan = Plan::default();
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

impl Planner<'_> {
    /// Holds the reports against what stands in them, some hundreds at a time.
    fn compare(&mut self, connection: &mut DbConnection) -> Result<()> {
        let mut reports = std::mem::take(&mut self.plan.reports);
        let nothing = Entries::new();
        for some in reports.chunks_mut(report_many::AT_ONCE) {
            let keys: Vec<Key> = some.iter().map(|wanted| wanted.key).collect();
            let found = report_many::find(connection, &keys)?;
            let ids: Vec<i32> = found.values().map(|report| report.id).collect();
            let held = report_many::entries(connection, &ids)?;
            for wanted in some {
                wanted.report = found.get(&wanted.key).copied();
                let entries = wanted.report.and_then(|report| held.get(&report.id));
                self.hold_against(wanted, entries.unwrap_or(&nothing))?;
            }
        }
        // A report in which nothing changes is left alone.
        reports.retain(|wanted| !wanted.cells.is_empty());
        self.plan.reports = reports;
        Ok(())
    }
}
