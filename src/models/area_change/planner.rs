//! Which areas end and which begin, or what stands in the way in the tree.

use std::collections::BTreeSet;

use super::plan::{Plan, Step, Successor, refuse};
use super::{How, month_label};
use crate::error::Error;
use crate::models::area::{Area, Level};
use crate::models::programme::Programme;

/// The programme as it stands and the month of the change.
pub(super) struct Planner<'a> {
    pub programme: &'a Programme,
    pub month: i32,
}

impl Planner<'_> {
    pub fn moved(&self, area: &str, parent: &str, code: &str, suffix: &str) -> Step<Plan> {
        let tree = &self.programme.tree;
        let old = self.old(area, "area")?;
        let parent = self.parent(parent, old)?;
        if old.parent_id == Some(parent.id) {
            return refuse(
                "parent",
                t!("setup-under-already", area = old.name, parent = parent.name),
            );
        }
        if tree.is_within(parent.id, old.id) {
            return refuse(
                "parent",
                t!("setup-inside-itself", parent = parent.name, area = old.name),
            );
        }
        let olds: Vec<Area> = self.living(old).into_iter().cloned().collect();
        if let Some(late) = olds.iter().find(|a| self.begins_too_late(a)) {
            return self.too_early(late);
        }
        let new_code = |area: &Area| {
            if area.id == old.id {
                code.trim().to_owned()
            } else {
                format!("{}{}", area.code, suffix.trim())
            }
        };
        let mut successors = Vec::new();
        for area in &olds {
            let above = area
                .parent_id
                .and_then(|id| olds.iter().find(|o| o.id == id));
            successors.push(Successor {
                code: new_code(area),
                name: area.name.clone(),
                parent: match above {
                    _ if area.id == old.id => parent.code.clone(),
                    Some(above) => new_code(above),
                    None => code.trim().to_owned(),
                },
                like: area.clone(),
                from: vec![area.id],
            });
        }
        self.codes(&successors[..1], "code")?;
        self.codes(&successors, "suffix")?;
        Ok(self.plan(How::Move, olds, successors, parent))
    }

    pub fn split(&self, area: &str, parts: &[(String, String)]) -> Step<Plan> {
        let old = self.old(area, "area")?;
        self.alone(old, How::Split)?;
        let Some(parent) = old.parent_id.and_then(|id| self.programme.tree.get(id)) else {
            return refuse("area", t!("setup-none-above", area = old.name));
        };
        if parts.len() < 2 {
            return refuse("part-1-code", t!("setup-two-successors"));
        }
        let successors: Vec<Successor> = parts
            .iter()
            .map(|(code, name)| Successor {
                code: code.trim().to_owned(),
                name: name.trim().to_owned(),
                parent: parent.code.clone(),
                like: old.clone(),
                from: vec![old.id],
            })
            .collect();
        self.codes(&successors, "part-1-code")?;
        self.names(&successors, "part-1-name")?;
        Ok(self.plan(How::Split, vec![old.clone()], successors, parent))
    }

    pub fn merged(&self, areas: &[String], code: &str, name: &str, parent: &str) -> Step<Plan> {
        let mut olds: Vec<Area> = Vec::new();
        for area in areas {
            let old = self.old(area, "areas")?;
            self.alone(old, How::Merge)?;
            if !olds.iter().any(|other| other.id == old.id) {
                olds.push(old.clone());
            }
        }
        let (Some(first), true) = (olds.first(), olds.len() > 1) else {
            return refuse("areas", t!("setup-two-areas"));
        };
        if let Some(other) = olds.iter().find(|o| o.level != first.level) {
            return refuse(
                "areas",
                t!(
                    "setup-one-level",
                    first = first.name,
                    level = first.level.singular(),
                    other = other.name,
                    otherlevel = other.level.singular()
                ),
            );
        }
        let parent = self.parent(parent, first)?;
        let successors = vec![Successor {
            code: code.trim().to_owned(),
            name: name.trim().to_owned(),
            parent: parent.code.clone(),
            like: first.clone(),
            from: olds.iter().map(|o| o.id).collect(),
        }];
        self.codes(&successors, "code")?;
        self.names(&successors, "name")?;
        Ok(self.plan(How::Merge, olds, successors, parent))
    }

    fn plan(&self, how: How, olds: Vec<Area>, successors: Vec<Successor>, under: &Area) -> Plan {
        Plan {
            how,
            olds,
            successors,
            month: self.month,
            note: String::new(),
            under: under.name.clone(),
            forms: BTreeSet::new(),
            carried: Vec::new(),
        }
    }

    /// The area and all below it that have not ended, each after the one above.
    fn living(&self, area: &Area) -> Vec<&Area> {
        let subtree = self.programme.tree.subtree(area.id);
        subtree
            .into_iter()
            .filter(|a| a.valid_to.is_none_or(|to| to >= self.month))
            .collect()
    }

    fn find(&self, code: &str, field: &'static str) -> Step<&Area> {
        match self.programme.tree.find(code.trim()) {
            Err(Error::NotFound(sentence)) => refuse(field, sentence),
            other => Ok(other?),
        }
    }

    /// An area that can end with the month before.
    fn old(&self, code: &str, field: &'static str) -> Step<&Area> {
        let area = self.find(code, field)?;
        if area.level == Level::Group {
            return refuse(field, t!("setup-is-group", area = area.name));
        }
        if area.parent_id.is_none() {
            return refuse(field, t!("setup-is-root", area = area.name));
        }
        if let Some(to) = area.valid_to {
            return refuse(
                field,
                t!(
                    "setup-ended",
                    area = area.name,
                    code = area.code,
                    month = month_label(to)
                ),
            );
        }
        if self.begins_too_late(area) {
            return self.too_early(area);
        }
        Ok(area)
    }

    fn begins_too_late(&self, area: &Area) -> bool {
        area.valid_from.is_some_and(|from| from >= self.month)
    }

    fn too_early<T>(&self, area: &Area) -> Step<T> {
        let from = area.valid_from.unwrap_or(self.month);
        refuse(
            "month",
            t!(
                "setup-exists-since",
                area = area.name,
                from = month_label(from),
                month = month_label(from + 1)
            ),
        )
    }

    /// Splitting or merging what still has areas below it would leave them
    /// without a place.
    fn alone(&self, area: &Area, how: How) -> Step<()> {
        let is_split = how == How::Split;
        let field = if is_split { "area" } else { "areas" };
        let below = self.living(area).len() - 1;
        if below > 0 {
            let sentence = match is_split {
                true => t!("setup-split-below", area = area.name, count = below),
                false => t!("setup-merge-below", area = area.name, count = below),
            };
            return refuse(field, sentence);
        }
        if self.programme.settings.get("area") == Some(&area.code) {
            return refuse(field, t!("setup-is-overview", area = area.name));
        }
        Ok(())
    }

    /// The area that successors of `below` are to stand under.
    fn parent(&self, code: &str, below: &Area) -> Step<&Area> {
        let parent = self.find(code, "parent")?;
        let sentence = if parent.level == Level::Group {
            t!("setup-under-group", parent = parent.name)
        } else if parent.level >= below.level {
            t!(
                "setup-under-small",
                parent = parent.name,
                level = parent.level.singular(),
                below = below.level.singular()
            )
        } else if let Some(to) = parent.valid_to.filter(|to| *to < self.month) {
            t!(
                "setup-parent-ended",
                parent = parent.name,
                month = month_label(to)
            )
        } else if let Some(from) = parent.valid_from.filter(|from| *from > self.month) {
            t!(
                "setup-parent-begins",
                parent = parent.name,
                month = month_label(from)
            )
        } else {
            return Ok(parent);
        };
        refuse("parent", sentence)
    }

    fn codes(&self, successors: &[Successor], field: &'static str) -> Step<()> {
        let mut seen = BTreeSet::new();
        for Successor { code, .. } in successors {
            let is_fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
            if !(1..=40).contains(&code.chars().count()) || !code.chars().all(is_fit) {
                return refuse(field, t!("setup-bad-code", code = code));
            }
            if let Ok(taken) = self.programme.tree.find(code) {
                let sentence = t!("setup-code-taken", code = code, area = taken.name);
                return refuse(field, sentence);
            }
            if !seen.insert(code) {
                return refuse(field, t!("setup-code-twice", code = code));
            }
        }
        Ok(())
    }

    fn names(&self, successors: &[Successor], field: &'static str) -> Step<()> {
        match successors.iter().find(|s| s.name.is_empty()) {
            Some(nameless) => refuse(field, t!("setup-nameless", code = nameless.code)),
            None => Ok(()),
        }
    }
}
