//! Boundaries: the outlines of areas on the map.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::audit::{self, Action, NewLine};
use crate::db::DbConnection;
use crate::db::schema::{areas, boundaries};
use crate::error::{Error, Result};

/// A closed line: its corners as longitude and latitude in ten-thousandths of
/// a degree, the first not repeated at the end.
pub type Ring = Vec<(i32, i32)>;

/// The outlines of these areas, by row number; those without one are left out.
pub fn of_areas(
    connection: &mut DbConnection,
    area_ids: &[i32],
) -> Result<HashMap<i32, Vec<Ring>>> {
    let rows = boundaries::table
        .filter(boundaries::area_id.eq_any(area_ids))
        .load::<(i32, String)>(connection)?;
    rows.into_iter()
        .map(|(area_id, text)| Ok((area_id, read(&text)?)))
        .collect()
}

/// Replaces every boundary by these; writes a line in the audit log.
///
/// Must run inside [`crate::db::Db::write`].
pub fn replace(
    connection: &mut DbConnection,
    outlines: &BTreeMap<i32, Vec<Ring>>,
    author: &str,
    now: NaiveDateTime,
) -> Result<()> {
    connection.lock_audit()?;
    diesel::delete(boundaries::table).execute(connection)?;
    for (&area_id, rings) in outlines {
        diesel::insert_into(boundaries::table)
            .values((
                boundaries::area_id.eq(area_id),
                boundaries::rings.eq(written(rings)),
            ))
            .execute(connection)?;
    }
    let detail = match outlines.len() {
        0 => "taken away: the map is schematic again".to_owned(),
        1 => "1 area outlined".to_owned(),
        n => format!("{n} areas outlined"),
    };
    audit::record(
        connection,
        &NewLine {
            at: now,
            actor: author,
            action: Action::SetUp,
            subject: "boundaries",
            detail: &detail,
            event_id: None,
            block_id: None,
        },
    )?;
    Ok(())
}

/// Row numbers of areas by each code that they are known by, in lower case:
/// their own and those of other schemes. A code that names two areas is left
/// out.
pub fn known_codes(connection: &mut DbConnection) -> Result<HashMap<String, i32>> {
    use crate::db::schema::area_codes;
    let mut pairs = areas::table
        .select((areas::code, areas::id))
        .load::<(String, i32)>(connection)?;
    let others = area_codes::table
        .select((area_codes::code, area_codes::area_id))
        .load::<(String, i32)>(connection)?;
    pairs.extend(others);
    let mut known: HashMap<String, Option<i32>> = HashMap::new();
    for (code, id) in pairs {
        let entry = known.entry(code.to_lowercase()).or_insert(Some(id));
        if *entry != Some(id) {
            *entry = None;
        }
    }
    let named = known.into_iter();
    Ok(named.filter_map(|(code, id)| Some((code, id?))).collect())
}

fn written(rings: &[Ring]) -> String {
    let corners = |ring: &Ring| {
        let corners = ring.iter().map(|(x, y)| format!("{x},{y}"));
        corners.collect::<Vec<_>>().join(" ")
    };
    rings.iter().map(corners).collect::<Vec<_>>().join(";")
}

fn read(text: &str) -> Result<Vec<Ring>> {
    let corner = |corner: &str| {
        let (x, y) = corner.split_once(',')?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    let rings = text.split(';').filter(|ring| !ring.is_empty());
    rings
        .map(|ring| ring.split(' ').map(corner).collect::<Option<Ring>>())
        .collect::<Option<_>>()
        .ok_or_else(|| Error::Internal("a boundary cannot be read".into()))
}
