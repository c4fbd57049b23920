//! Carrying a change of areas out: all of it, in one transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::How;
use super::end::ending;
use super::plan::{Plan, Problem, Successor, Wanted, What, plan};
use crate::db::DbConnection;
use crate::db::schema::{
    area_changes, area_members, areas, assignments, grants, settings, translations, users,
};
use crate::error::Result;
use crate::i18n::{Lang, within};
use crate::ledger::{self, BlockKind, NewBlock};
use crate::models::area::Tree;
use crate::models::audit::{self, Action, NewLine};
use crate::models::form::Forms;
use crate::models::indicator::Catalogue;
use crate::models::user::Role;

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Codes of the areas that began, the topmost first.
    pub codes: Vec<String>,
    /// Whether it had been made before, so that nothing changed now.
    pub is_repeated: bool,
}

/// Moves, splits or merges. The same request again changes nothing. What
/// stands in the way is told in the language of the answer; what is written
/// down is in English, names too.
///
/// Must run inside [`crate::db::Db::write`]: an error must leave nothing behind.
pub fn change(
    connection: &mut DbConnection,
    wanted: &Wanted,
    author: &str,
    now: NaiveDateTime,
) -> Result<Result<Done, Problem>> {
    // Nobody may post to an area while it ends.
    connection.lock_ledger()?;
    if let Some(done) = made_before(connection, wanted)? {
        return Ok(Ok(done));
    }
    if let Err(problem) = plan(connection, wanted, now.date())? {
        return Ok(Err(problem));
    }
    within(Lang::En, || {
        let plan = match plan(connection, wanted, now.date())? {
            Ok(plan) => plan,
            Err(problem) => return Ok(Err(problem)),
        };
        carry_out(connection, plan, author, now).map(Ok)
    })
}

fn carry_out(
    connection: &mut DbConnection,
    plan: Plan,
    author: &str,
    now: NaiveDateTime,
) -> Result<Done> {
    let new = begin(connection, &plan)?;
    let pairs = pairs(&plan, &new);
    write_pairs(connection, &plan, &pairs)?;
    hand_over_assignments(connection, &plan, &pairs)?;
    let roles = hand_over_roles(connection, &pairs)?;
    if plan.how == How::Move {
        take_along(connection, &plan, &pairs)?;
    }
    let (tree, catalogue) = (Tree::load(connection)?, Catalogue::load(connection)?);
    Forms::load(connection)?.check(&tree, &catalogue)?;
    let endings: Vec<_> = plan
        .carried
        .iter()
        .map(|&series| ending(series, plan.month))
        .collect();
    let note = plan.summary();
    let block = NewBlock {
        kind: BlockKind::Setup,
        author,
        note: &note,
        posted_at: now,
    };
    let posted = ledger::post(connection, &block, &endings)?;
    let roles = match roles.is_empty() {
        true => String::new(),
        false => format!(" Roles given there: {}.", roles.join(", ")),
    };
    audit::record(
        connection,
        &NewLine {
            at: now,
            actor: author,
            action: Action::SetUp,
            subject: &format!("areas {}", plan.top_codes().join(" ")),
            detail: &format!("{note}{roles}"),
            event_id: None,
            block_id: posted.map(|p| p.block_id),
        },
    )?;
    Ok(Done {
        codes: plan.successors.into_iter().map(|s| s.code).collect(),
        is_repeated: false,
    })
}

/// The same change, if it has been made.
fn made_before(connection: &mut DbConnection, wanted: &Wanted) -> Result<Option<Done>> {
    let (how, from, to): (How, Vec<&str>, Vec<&str>) = match &wanted.what {
        What::Move { area, code, .. } => (How::Move, vec![area], vec![code]),
        What::Split { area, parts } => (
            How::Split,
            vec![area],
            parts.iter().map(|(code, _)| code.as_str()).collect(),
        ),
        What::Merge { areas, code, .. } => (
            How::Merge,
            areas.iter().map(String::as_str).collect(),
            vec![code],
        ),
    };
    let trimmed = |codes: Vec<&str>| -> BTreeSet<String> {
        codes
            .into_iter()
            .map(|code| code.trim().to_owned())
            .collect()
    };
    let (from, to) = (trimmed(from), trimmed(to));
    let (olds, news) = diesel::alias!(areas as olds, areas as news);
    let made: Vec<(String, String)> = area_changes::table
        .inner_join(olds.on(olds.field(areas::id).eq(area_changes::from_id)))
        .inner_join(news.on(news.field(areas::id).eq(area_changes::to_id)))
        .filter(area_changes::kind.eq(how))
        .filter(area_changes::month.eq(wanted.month))
        .filter(olds.field(areas::code).eq_any(&from))
        .filter(news.field(areas::code).eq_any(&to))
        .select((olds.field(areas::code), news.field(areas::code)))
        .load(connection)?;
    let is_same = !made.is_empty() && made.len() == from.len() * to.len();
    Ok(is_same.then(|| Done {
        codes: to.into_iter().collect(),
        is_repeated: true,
    }))
}

/// Ends the old areas and begins the new ones; their row numbers by code.
fn begin(connection: &mut DbConnection, plan: &Plan) -> Result<HashMap<String, i32>> {
    let ending: Vec<i32> = plan.olds.iter().map(|a| a.id).collect();
    diesel::update(areas::table.filter(areas::id.eq_any(&ending)))
        .set(areas::valid_to.eq(plan.month - 1))
        .execute(connection)?;
    let mut ids: HashMap<String, i32> = HashMap::new();
    for successor in &plan.successors {
        let parent: i32 = match ids.get(&successor.parent) {
            Some(&id) => id,
            None => areas::table
                .filter(areas::code.eq(&successor.parent))
                .select(areas::id)
                .first(connection)?,
        };
        ids.insert(
            successor.code.clone(),
            insert(connection, plan, successor, parent)?,
        );
    }
    Ok(ids)
}

fn insert(
    connection: &mut DbConnection,
    plan: &Plan,
    successor: &Successor,
    parent: i32,
) -> Result<i32> {
    let like = &successor.like;
    // Only a move keeps its exact place; parts and wholes lie elsewhere.
    let stays = plan.how == How::Move;
    let kept = |number: Option<i32>| number.filter(|_| stays);
    Ok(diesel::insert_into(areas::table)
        .values((
            areas::code.eq(&successor.code),
            areas::parent_id.eq(parent),
            areas::level.eq(like.level),
            areas::type_.eq(&like.place_type),
            areas::name.eq(&successor.name),
            areas::latitude_e4.eq(kept(like.latitude_e4)),
            areas::longitude_e4.eq(kept(like.longitude_e4)),
            areas::tile_column.eq(kept(like.tile_column)),
            areas::tile_row.eq(kept(like.tile_row)),
            areas::valid_from.eq(plan.month),
            areas::valid_to.eq(kept(like.valid_to)),
            areas::note.eq(if stays { like.note.as_str() } else { "" }),
        ))
        .returning(areas::id)
        .get_result(connection)?)
}

/// Row numbers of each old area with each of its successors.
fn pairs(plan: &Plan, new: &HashMap<String, i32>) -> Vec<(i32, i32)> {
    let of = |s: &Successor| -> Vec<(i32, i32)> {
        let to = new.get(&s.code).copied();
        s.from
            .iter()
            .filter_map(|&from| Some((from, to?)))
            .collect()
    };
    plan.successors.iter().flat_map(of).collect()
}

fn write_pairs(connection: &mut DbConnection, plan: &Plan, pairs: &[(i32, i32)]) -> Result<()> {
    for &(from, to) in pairs {
        diesel::insert_into(area_changes::table)
            .values((
                area_changes::from_id.eq(from),
                area_changes::to_id.eq(to),
                area_changes::kind.eq(plan.how),
                area_changes::month.eq(plan.month),
                area_changes::note.eq(&plan.note),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Old assignments end with the month before; successors are asked from then on.
fn hand_over_assignments(
    connection: &mut DbConnection,
    plan: &Plan,
    pairs: &[(i32, i32)],
) -> Result<()> {
    type Row = (i32, i32, i32, Option<i32>, Option<i32>);
    let ending: Vec<i32> = plan.olds.iter().map(|a| a.id).collect();
    let rows: Vec<Row> = assignments::table
        .filter(assignments::area_id.eq_any(&ending))
        .order(assignments::id)
        .load(connection)?;
    let mut asked: BTreeMap<(i32, i32), (i32, Option<i32>)> = BTreeMap::new();
    for (id, form, area, from, to) in rows {
        if to.is_some_and(|to| to < plan.month) {
            continue;
        }
        if from.is_some_and(|from| from >= plan.month) {
            diesel::delete(assignments::table.find(id)).execute(connection)?;
        } else {
            diesel::update(assignments::table.find(id))
                .set(assignments::to_month.eq(plan.month - 1))
                .execute(connection)?;
        }
        let begins = from.map_or(plan.month, |from| from.max(plan.month));
        for &(_, successor) in pairs.iter().filter(|(old, _)| *old == area) {
            // What merges is asked as long as any of its parts was.
            let both = asked.entry((form, successor)).or_insert((begins, to));
            both.0 = both.0.min(begins);
            both.1 = both.1.zip(to).map(|(one, other)| one.max(other));
        }
    }
    for ((form, area), (from, to)) in asked {
        diesel::insert_into(assignments::table)
            .values((
                assignments::form_id.eq(form),
                assignments::area_id.eq(area),
                assignments::from_month.eq(from),
                assignments::to_month.eq(to),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Whoever had a role in an old area has it in its successors too, or nobody
/// could report there. Says who got what.
fn hand_over_roles(connection: &mut DbConnection, pairs: &[(i32, i32)]) -> Result<Vec<String>> {
    let ending: Vec<i32> = pairs.iter().map(|(old, _)| *old).collect();
    let held: Vec<(i32, String, Role, Option<i32>)> = grants::table
        .inner_join(users::table.on(users::id.eq(grants::user_id)))
        .filter(grants::area_id.eq_any(ending))
        .order(grants::id)
        .select((grants::user_id, users::name, grants::role, grants::area_id))
        .load(connection)?;
    let mut given = BTreeSet::new();
    let mut told = BTreeSet::new();
    for (user, name, role, area) in held {
        for &(_, successor) in pairs.iter().filter(|(old, _)| Some(*old) == area) {
            if given.insert((user, role, successor)) {
                diesel::insert_into(grants::table)
                    .values((
                        grants::user_id.eq(user),
                        grants::role.eq(role),
                        grants::area_id.eq(successor),
                    ))
                    .execute(connection)?;
                told.insert(format!("{name} {role}"));
            }
        }
    }
    Ok(told.into_iter().collect())
}

/// What a moved place keeps: names in other languages, what its groups
/// cover, and being the area that the overview shows.
fn take_along(connection: &mut DbConnection, plan: &Plan, pairs: &[(i32, i32)]) -> Result<()> {
    let new: HashMap<i32, i32> = pairs.iter().copied().collect();
    let names: Vec<(i32, String, String)> = translations::table
        .filter(translations::subject.eq("area"))
        .filter(translations::subject_id.eq_any(new.keys()))
        .select((
            translations::subject_id,
            translations::lang,
            translations::name,
        ))
        .load(connection)?;
    for (old, lang, name) in names {
        diesel::insert_into(translations::table)
            .values((
                translations::subject.eq("area"),
                translations::subject_id.eq(new[&old]),
                translations::lang.eq(lang),
                translations::name.eq(name),
            ))
            .execute(connection)?;
    }
    let members: Vec<(i32, i32)> = area_members::table
        .filter(area_members::group_id.eq_any(new.keys()))
        .load(connection)?;
    for (group, member) in members {
        diesel::insert_into(area_members::table)
            .values((
                area_members::group_id.eq(new[&group]),
                area_members::member_id.eq(new.get(&member).copied().unwrap_or(member)),
            ))
            .execute(connection)?;
    }
    for (old, successor) in plan.olds.iter().zip(&plan.successors) {
        diesel::update(settings::table.filter(settings::key.eq("area")))
            .filter(settings::value.eq(&old.code))
            .set(settings::value.eq(&successor.code))
            .execute(connection)?;
    }
    Ok(())
}
