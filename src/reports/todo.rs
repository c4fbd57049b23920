//! The list of one reporter: what to do next, in groups.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::due::{self, Item, Need};
use crate::access::{self, Action, Object};
use crate::db::DbConnection;
use crate::error::Result;
use crate::i18n;
use crate::models::area::Area;
use crate::models::form::{Form, Forms};
use crate::models::names::sorting;
use crate::models::programme::Programme;
use crate::models::user::Actor;

/// Everything on the page.
pub struct TodoPage {
    /// The programme, for names and settings.
    pub programme: Programme,
    /// What there is to do, most urgent first; no group is empty.
    pub groups: Vec<Group>,
    /// Areas that the list can be narrowed to: code, name, whether chosen.
    pub areas: Vec<(String, String, bool)>,
    /// Forms and areas to open for any period: form code, form, area code, area.
    pub openable: Vec<(String, String, String, String)>,
}

/// Reports that need the same.
pub struct Group {
    /// What they need.
    pub need: Need,
    /// The reports.
    pub lines: Vec<Line>,
}

/// One report of the list.
pub struct Line {
    /// The form's name.
    pub form: String,
    /// The area's name.
    pub area: String,
    /// Where it is filled in.
    pub href: String,
    /// The periods before it that are overdue too: label and address.
    pub earlier: Vec<(String, String)>,
    /// The report itself.
    pub item: Item,
}

impl Line {
    fn new(item: Item, form: &Form, area: &Area) -> Self {
        let address = |period| format!("/enter/{}/{}/{period}", form.code, area.code);
        Self {
            form: form.name.clone(),
            area: area.name.clone(),
            href: address(item.period),
            earlier: item
                .earlier
                .iter()
                .map(|period| (period.label(), address(*period)))
                .collect(),
            item,
        }
    }

    /// The due day, as people read it.
    pub fn due(&self) -> String {
        i18n::day(self.item.due)
    }
}

impl TodoPage {
    /// How many reports need something now.
    pub fn count(&self) -> usize {
        self.groups
            .iter()
            .filter(|group| !matches!(group.need, Need::Waiting | Need::Next))
            .flat_map(|group| &group.lines)
            .map(|line| 1 + line.earlier.len())
            .sum()
    }
}

/// What the actor has to fill in, in all areas or within one.
pub fn page(
    connection: &mut DbConnection,
    actor: &Actor,
    within: Option<&str>,
    today: NaiveDate,
) -> Result<TodoPage> {
    let programme = Programme::load(connection)?;
    let forms = Forms::load(connection)?;
    let within = match within.filter(|code| !code.is_empty()) {
        Some(code) => Some(programme.tree.find(code)?.id),
        None => None,
    };
    let mine = reported_by(&programme, &forms, actor);
    let shown: HashSet<i32> = mine
        .iter()
        .copied()
        .filter(|area| within.is_none_or(|above| programme.tree.is_within(*area, above)))
        .collect();
    let mut items: Vec<Item> = due::items(connection, &programme, &forms, &shown, today)?
        .into_values()
        .flatten()
        .collect();
    items.sort_by_key(|item| (item.need, item.due, item.form_id, item.area_id));
    let mut groups: Vec<Group> = Vec::new();
    for item in items {
        let (Some(form), Some(area)) = (forms.get(item.form_id), programme.tree.get(item.area_id))
        else {
            continue;
        };
        let need = item.need;
        let line = Line::new(item, form, area);
        match groups.last_mut().filter(|group| group.need == need) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                need,
                lines: vec![line],
            }),
        }
    }
    Ok(TodoPage {
        groups,
        areas: choices(&programme, &mine, within),
        openable: openable(&programme, &forms, &mine),
        programme,
    })
}

/// The areas with a form that the actor may fill in.
fn reported_by(programme: &Programme, forms: &Forms, actor: &Actor) -> HashSet<i32> {
    let assigned: HashSet<i32> = forms.assignments().iter().map(|a| a.area_id).collect();
    assigned
        .into_iter()
        .filter(|area_id| {
            let area_path = programme.area_path(*area_id);
            let object = Object {
                area_path: &area_path,
                ..Object::default()
            };
            access::may(actor, Action::Report, &object)
        })
        .collect()
}

/// The areas and what stands above them, as far as it tells them apart.
fn choices(
    programme: &Programme,
    mine: &HashSet<i32>,
    within: Option<i32>,
) -> Vec<(String, String, bool)> {
    let mut wanted = mine.clone();
    for area in mine {
        wanted.extend(programme.tree.ancestors(*area).into_iter().map(|a| a.id));
    }
    let inside = |above: i32| {
        mine.iter()
            .filter(|area| programme.tree.is_within(**area, above))
            .count()
    };
    let mut found: Vec<&Area> = wanted
        .into_iter()
        .filter_map(|id| programme.tree.get(id))
        .filter(|area| Some(area.id) == within || (1..mine.len()).contains(&inside(area.id)))
        .collect();
    found.sort_by_cached_key(|area| (sorting(&area.name), area.id));
    found
        .into_iter()
        .map(|a| (a.code.clone(), a.name.clone(), Some(a.id) == within))
        .collect()
}

fn openable(
    programme: &Programme,
    forms: &Forms,
    mine: &HashSet<i32>,
) -> Vec<(String, String, String, String)> {
    let mut found: Vec<_> = forms
        .assignments()
        .iter()
        .filter(|a| mine.contains(&a.area_id))
        .filter_map(|a| {
            let (form, area) = (forms.get(a.form_id)?, programme.tree.get(a.area_id)?);
            Some((
                form.code.clone(),
                form.name.clone(),
                area.code.clone(),
                area.name.clone(),
            ))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}
