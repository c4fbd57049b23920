//! From what a file says to what the programme knows.

use std::collections::HashMap;

use crate::db::DbConnection;
use crate::error::Result;
use crate::ledger::{Period, TOTAL};
use crate::models::area::Area;
use crate::models::boundary;
use crate::models::form::{Assignment, Field, Form, Forms};
use crate::models::programme::Programme;
use crate::models::source;

/// How many misspelt codes are answered with the nearest one there is: finding
/// it means looking at all of them.
const NEAREST: usize = 200;

/// What a text names, or the sentence that says what is wrong with it.
type Found = Result<i32, String>;

/// Finds areas, indicators, breakdowns and forms by what files call them, each
/// text once.
pub struct Finder<'a> {
    programme: &'a Programme,
    forms: &'a Forms,
    areas: HashMap<String, i32>,
    names: HashMap<String, Option<i32>>,
    sources: HashMap<String, i32>,
    asked: HashMap<(i32, Field), Vec<Assignment>>,
    found_areas: HashMap<String, Found>,
    found_indicators: HashMap<String, Found>,
    found_breakdowns: HashMap<String, Found>,
    searched: usize,
}

/// Who reports a line, or why nobody does.
pub enum Reported<'a> {
    /// Through this form.
    By(&'a Form),
    /// Not there: the parts of it are reported, in areas inside or in
    /// breakdowns, and add up to it.
    InParts(String),
    /// Not at all.
    Not(String),
}

impl<'a> Finder<'a> {
    /// Knows the programme's words.
    pub fn new(
        connection: &mut DbConnection,
        programme: &'a Programme,
        forms: &'a Forms,
    ) -> Result<Self> {
        let mut names: HashMap<String, Option<i32>> = HashMap::new();
        for area in programme.tree.all() {
            let local = programme.tree.local_name(area.id);
            for name in std::iter::once(area.name.as_str()).chain(local) {
                // A name of two places names neither.
                names
                    .entry(folded(name))
                    .and_modify(|other| {
                        if *other != Some(area.id) {
                            *other = None;
                        }
                    })
                    .or_insert(Some(area.id));
            }
        }
        let mut asked: HashMap<(i32, Field), Vec<Assignment>> = HashMap::new();
        for assignment in forms.assignments() {
            for &field in forms.fields(assignment.form_id) {
                let of_line = asked.entry((assignment.area_id, field)).or_default();
                of_line.push(*assignment);
            }
        }
        Ok(Self {
            programme,
            forms,
            areas: boundary::known_codes(connection)?,
            names,
            sources: source::all_codes(connection)?,
            asked,
            found_areas: HashMap::new(),
            found_indicators: HashMap::new(),
            found_breakdowns: HashMap::new(),
            searched: 0,
        })
    }

    /// The area of a code, of a code of another scheme, or of a name that only
    /// one place has.
    pub fn area(&mut self, text: &str) -> Result<&'a Area, String> {
        if let Some(found) = self.found_areas.get(text) {
            let area = self.programme.tree.get(found.clone()?);
            return area.ok_or_else(|| t!("import-unknown-area", text = text));
        }
        let found = {
            let tree = &self.programme.tree;
            let by_code = self.areas.get(&text.to_lowercase()).copied();
            let by_name = || self.names.get(&folded(text)).copied().flatten();
            match (tree.of_code(text), by_code.or_else(by_name)) {
                (Some(area), _) => Ok(area.id),
                (None, Some(id)) => Ok(id),
                (None, None) if text.is_empty() => Err(t!("import-no-area")),
                (None, None) if self.names.contains_key(&folded(text)) => {
                    Err(t!("import-area-twice", name = text))
                }
                (None, None) => Err(self.nearest(
                    || tree.find(text).err().map(|error| error.to_string()),
                    || t!("import-unknown-area", text = text),
                )),
            }
        };
        self.found_areas.insert(text.to_owned(), found);
        self.area(text)
    }

    /// The indicator of a code, in whatever case.
    pub fn indicator(&mut self, text: &str) -> Found {
        if let Some(found) = self.found_indicators.get(text) {
            return found.clone();
        }
        let found = {
            let catalogue = &self.programme.catalogue;
            let code = |i: &&crate::models::indicator::Indicator| {
                i.code.eq_ignore_ascii_case(text) || folded(&i.name) == folded(text)
            };
            match catalogue.all().iter().find(code) {
                Some(indicator) => Ok(indicator.id),
                None if text.is_empty() => Err(t!("import-no-indicator")),
                None => Err(self.nearest(
                    || catalogue.find(text).err().map(|error| error.to_string()),
                    || t!("import-unknown-indicator", text = text),
                )),
            }
        };
        self.found_indicators.insert(text.to_owned(), found.clone());
        found
    }

    /// Whether a text is an indicator's code: what headings of wide files are
    /// asked.
    pub fn is_indicator(programme: &Programme, text: &str) -> bool {
        let mut all = programme.catalogue.all().iter();
        all.any(|indicator| indicator.code.eq_ignore_ascii_case(text))
    }

    /// The breakdown of a code; nothing is the total.
    pub fn breakdown(&mut self, text: &str) -> Found {
        if text.is_empty() || text.eq_ignore_ascii_case("total") {
            return Ok(TOTAL);
        }
        if let Some(found) = self.found_breakdowns.get(text) {
            return found.clone();
        }
        let catalogue = &self.programme.catalogue;
        let found = catalogue
            .breakdown_of(&text.to_lowercase())
            .map(|breakdown| breakdown.id)
            .ok_or_else(|| t!("import-unknown-breakdown", text = text));
        self.found_breakdowns.insert(text.to_owned(), found.clone());
        found
    }

    /// The row number of a source's code; nothing for none.
    pub fn source(&self, text: &str) -> Result<Option<i32>, String> {
        if text.is_empty() {
            return Ok(None);
        }
        let found = self.sources.get(text).copied();
        found
            .map(Some)
            .ok_or_else(|| t!("entry-no-source", code = text))
    }

    /// The form through which an area reports a line.
    pub fn form(&self, field: Field, area: &Area, period: Period) -> Reported<'a> {
        let by = |assignment: &&Assignment| {
            let form = self.forms.get(assignment.form_id)?;
            (form.period_length == period.length() && assignment.covers(period)).then_some(form)
        };
        let of_line = self.asked.get(&(area.id, field));
        let mut through = of_line.into_iter().flatten();
        if let Some(form) = through.find_map(|assignment| by(&assignment)) {
            return Reported::By(form);
        }
        self.why_not(field, area, period)
    }

    fn why_not(&self, field: Field, area: &Area, period: Period) -> Reported<'a> {
        let indicator = self.programme.catalogue.get(field.indicator_id);
        let code = indicator.map_or("", |indicator| indicator.code.as_str());
        if let Some(other) = self
            .asked
            .get(&(area.id, field))
            .and_then(|all| all.first())
        {
            let form = self.forms.get(other.form_id);
            let length = form.map_or(period.length(), |form| form.period_length);
            let right = Period::holding(period.first_month(), length);
            return Reported::Not(if length == period.length() {
                let (area, period) = (area.name.as_str(), period.label());
                t!(
                    "import-not-then",
                    indicator = code,
                    area = area,
                    period = period
                )
            } else {
                t!(
                    "import-other-length",
                    indicator = code,
                    right = right.to_string()
                )
            });
        }
        let in_parts = |&(other, of): &(i32, Field)| {
            of.indicator_id == field.indicator_id
                && ((other != area.id
                    && of == field
                    && self.programme.tree.is_within(other, area.id))
                    || (other == area.id && field.breakdown_id == TOTAL))
        };
        let name = area.name.as_str();
        if self.asked.keys().any(in_parts) {
            return Reported::InParts(t!("import-is-total", indicator = code, area = name));
        }
        let terms = self.programme.catalogue.terms(field.indicator_id);
        Reported::Not(if terms.is_empty() {
            t!("import-not-asked", indicator = code, area = name)
        } else {
            t!("import-is-computed", indicator = code)
        })
    }

    fn nearest(
        &mut self,
        near: impl FnOnce() -> Option<String>,
        plain: impl FnOnce() -> String,
    ) -> String {
        self.searched += 1;
        let near = (self.searched <= NEAREST).then(near).flatten();
        near.unwrap_or_else(plain)
    }
}

/// A name without what people write in more than one way.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
