//! Places: one tree from the country down to a residential complex.

use std::collections::HashMap;

use diesel::prelude::*;

use super::names::{self, unknown};
use crate::db::DbConnection;
use crate::db::schema::{area_codes, area_members, areas};
use crate::error::{Error, Result};
use crate::ledger::{Length, Period};
use crate::word_enum;

word_enum! {
    /// How far up or down the tree an area stands.
    Level {
        /// The root.
        Country = "country",
        /// What the overview shows.
        Programme = "programme",
        /// Several districts.
        Region = "region",
        /// Areas that published figures put together and that cannot be split again. Never collects.
        Group = "group",
        /// Where most offices report.
        District = "district",
        /// A city, township or village.
        Settlement = "settlement",
        /// Part of a settlement.
        Complex = "complex",
    }
}

impl Level {
    /// One area of this level, in words.
    pub fn singular(self) -> String {
        match self {
            Self::Country => t!("public-level-country"),
            Self::Programme => t!("public-level-programme"),
            Self::Region => t!("public-level-region"),
            Self::Group => t!("public-level-group"),
            Self::District => t!("public-level-district"),
            Self::Settlement => t!("public-level-settlement"),
            Self::Complex => t!("public-level-complex"),
        }
    }

    /// Several areas of this level, in words.
    pub fn plural(self) -> String {
        match self {
            Self::Country => t!("public-level-country-many"),
            Self::Programme => t!("public-level-programme-many"),
            Self::Region => t!("public-level-region-many"),
            Self::Group => t!("public-level-group-many"),
            Self::District => t!("public-level-district-many"),
            Self::Settlement => t!("public-level-settlement-many"),
            Self::Complex => t!("public-level-complex-many"),
        }
    }
}

/// One area.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = areas)]
pub struct Area {
    /// Row number.
    pub id: i32,
    /// Stable code, never used again for another place.
    pub code: String,
    /// The area above; none for the root.
    pub parent_id: Option<i32>,
    /// Level in the tree.
    pub level: Level,
    /// The finer word: city, village, township ...
    #[diesel(column_name = type_)]
    pub place_type: String,
    /// Name, in the language of the answer where it has one there.
    pub name: String,
    /// Latitude in ten-thousandths of a degree.
    pub latitude_e4: Option<i32>,
    /// Longitude in ten-thousandths of a degree.
    pub longitude_e4: Option<i32>,
    /// Column on the schematic map.
    pub tile_column: Option<i32>,
    /// Row on the schematic map.
    pub tile_row: Option<i32>,
    /// Number of the first month in which it exists, if known.
    pub valid_from: Option<i32>,
    /// Number of the last month in which it exists, if any.
    pub valid_to: Option<i32>,
    /// What one should know about it.
    pub note: String,
}

impl Area {
    /// "until December 2026" for one that has ended, or nothing: it may bear
    /// the same name as its successor.
    pub fn ended(&self) -> String {
        self.valid_to.map_or_else(String::new, |month| {
            let month = Period::holding(month, Length::Month).label();
            t!("setup-until", month = month)
        })
    }
}

/// All areas, ready to walk.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    areas: Vec<Area>,
    by_id: HashMap<i32, usize>,
    by_code: HashMap<String, usize>,
    children: HashMap<i32, Vec<usize>>,
    names: HashMap<i32, String>,
    /// For each area the numbers, in a walk from the root, of itself and of
    /// the last area below it: what is inside what is then a comparison.
    spans: HashMap<i32, (usize, usize)>,
}

impl Tree {
    /// Reads every area, in the order in which the programme lists them, named
    /// in the language of the answer, with its local names beside.
    pub fn load(connection: &mut DbConnection) -> Result<Self> {
        let mut areas = areas::table
            .order(areas::id)
            .select(Area::as_select())
            .load(connection)?;
        let named = areas
            .iter_mut()
            .map(|area: &mut Area| (area.id, &mut area.name));
        names::translate(connection, "area", named)?;
        Ok(Self {
            names: names::local(connection, "area")?,
            ..Self::of(areas)
        })
    }

    /// Areas that are not in the database yet, to be checked. None may stand
    /// inside itself.
    pub(super) fn of(areas: Vec<Area>) -> Self {
        let mut tree = Self::default();
        for (at, area) in areas.iter().enumerate() {
            tree.by_id.insert(area.id, at);
            tree.by_code.insert(area.code.clone(), at);
            if let Some(parent) = area.parent_id {
                tree.children.entry(parent).or_default().push(at);
            }
        }
        tree.areas = areas;
        tree.number();
        tree
    }

    fn number(&mut self) {
        let mut waiting: Vec<(i32, bool)> = self
            .areas
            .iter()
            .rev()
            .filter(|a| a.parent_id.is_none())
            .map(|a| (a.id, false))
            .collect();
        let mut next = 0;
        while let Some((id, is_done)) = waiting.pop() {
            if is_done {
                self.spans.entry(id).and_modify(|span| span.1 = next - 1);
                continue;
            }
            self.spans.insert(id, (next, next));
            next += 1;
            waiting.push((id, true));
            waiting.extend(
                self.children(id)
                    .map(|child| (child.id, false))
                    .collect::<Vec<_>>(),
            );
        }
    }

    /// Every area.
    pub fn all(&self) -> &[Area] {
        &self.areas
    }

    /// The area of this row number.
    pub fn get(&self, id: i32) -> Option<&Area> {
        self.by_id.get(&id).map(|&at| &self.areas[at])
    }

    /// The area of this code; the error names the nearest code there is.
    pub fn find(&self, code: &str) -> Result<&Area> {
        self.by_code
            .get(code)
            .map(|&at| &self.areas[at])
            .ok_or_else(|| {
                Error::NotFound(unknown(
                    "area",
                    code,
                    self.areas
                        .iter()
                        .map(|a| (a.code.as_str(), a.name.as_str())),
                ))
            })
    }

    /// The local name, if there is one and the answer is in another language.
    pub fn local_name(&self, id: i32) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// The areas directly below.
    pub fn children(&self, id: i32) -> impl Iterator<Item = &Area> {
        self.children
            .get(&id)
            .into_iter()
            .flatten()
            .map(|&at| &self.areas[at])
    }

    /// The area and all below it.
    pub fn subtree(&self, id: i32) -> Vec<&Area> {
        let mut found: Vec<&Area> = self.get(id).into_iter().collect();
        let mut next = 0;
        while next < found.len() {
            found.extend(self.children(found[next].id));
            next += 1;
        }
        found
    }

    /// The areas above, nearest first.
    pub fn ancestors(&self, id: i32) -> Vec<&Area> {
        let mut found = Vec::new();
        let mut next = self.get(id).and_then(|area| area.parent_id);
        while let Some(area) = next.and_then(|id| self.get(id)) {
            found.push(area);
            next = area.parent_id;
        }
        found
    }

    /// The numbers, in a walk from the root, of the area and of the last one
    /// below it.
    pub fn span(&self, id: i32) -> Option<(usize, usize)> {
        self.spans.get(&id).copied()
    }

    /// Whether `below` is `above` or stands somewhere under it.
    pub fn is_within(&self, below: i32, above: i32) -> bool {
        match (self.spans.get(&below), self.spans.get(&above)) {
            (Some((at, _)), Some((first, last))) => (first..=last).contains(&at),
            _ => below == above,
        }
    }
}

/// Everything that each area is called, in any language, by row number.
pub fn all_names(connection: &mut DbConnection) -> Result<HashMap<i32, Vec<String>>> {
    let mut found = names::all(connection, "area")?;
    for (id, name) in areas::table
        .select((areas::id, areas::name))
        .load::<(i32, String)>(connection)?
    {
        found.entry(id).or_default().push(name);
    }
    Ok(found)
}

/// The area's other codes: scheme, code, note.
pub fn other_codes(
    connection: &mut DbConnection,
    area_id: i32,
) -> Result<Vec<(String, String, String)>> {
    Ok(area_codes::table
        .filter(area_codes::area_id.eq(area_id))
        .order((area_codes::scheme, area_codes::code))
        .select((area_codes::scheme, area_codes::code, area_codes::note))
        .load(connection)?)
}

/// Every area's code in another scheme, by row number.
pub fn codes_in(connection: &mut DbConnection, scheme: &str) -> Result<HashMap<i32, String>> {
    let found = area_codes::table
        .filter(area_codes::scheme.eq(scheme))
        .order((area_codes::area_id, area_codes::code.desc()))
        .select((area_codes::area_id, area_codes::code))
        .load::<(i32, String)>(connection)?;
    Ok(found.into_iter().collect())
}

/// What a group covers, or which groups cover an area: (group, member) ids.
pub fn memberships(connection: &mut DbConnection, area_id: i32) -> Result<Vec<(i32, i32)>> {
    Ok(area_members::table
        .filter(
            area_members::group_id
                .eq(area_id)
                .or(area_members::member_id.eq(area_id)),
        )
        .order((area_members::group_id, area_members::member_id))
        .load(connection)?)
}
