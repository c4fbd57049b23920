//! Files that somebody brings in: kept as they came, looked at first, then
//! taken as a whole or not at all.

use std::io::{Read, Write};

use chrono::NaiveDateTime;
use diesel::insert_into;
use diesel::prelude::*;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::report::State as ReportState;
use super::user::User;
use crate::db::DbConnection;
use crate::db::schema::{import_parts, import_reports, imports, reports, users};
use crate::error::{Error, Result};
use crate::{in_batches, word_enum};

word_enum! {
    /// Where an import stands.
    State {
        /// It was looked at; nothing has changed yet.
        Waiting = "waiting",
        /// Its figures stand in reports.
        Taken = "taken",
        /// It was taken back.
        Undone = "undone",
    }
}

/// One file that was brought in.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = imports)]
pub struct Import {
    /// Row number.
    pub id: i32,
    /// What the file was called.
    pub name: String,
    /// Whose it is: the account's row number.
    pub user_id: i32,
    /// Whose it is, as shown.
    #[diesel(select_expression = users::display_name)]
    pub user: String,
    /// When it came, in UTC.
    pub made_at: NaiveDateTime,
    /// Its bytes.
    pub size: i64,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub hash: String,
    /// Where it stands.
    pub state: State,
    /// How it is to be read and what becomes of it, as JSON.
    pub choices: String,
    /// What the last look found, as JSON.
    pub preview: String,
    /// When it was taken or taken back, in UTC.
    pub ended_at: Option<NaiveDateTime>,
    /// The block that it posted, if it posted anything.
    pub block_id: Option<i64>,
}

/// What an import did to one report.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Touched {
    /// Which report.
    pub report_id: i32,
    /// How it stood before; nothing if the import began it.
    pub before: Option<ReportState>,
    /// The step that changed its figures, if one did. What a report held that
    /// the import began is known without: nothing.
    pub event_id: Option<i32>,
    /// Its version when the import was done with it.
    pub version: i32,
}

/// Bytes of one piece before it is compressed: a small part of the memory that
/// an import may use.
const PIECE: usize = 1 << 20;

/// Keeps a file; returns its number.
pub fn keep(
    connection: &mut DbConnection,
    name: &str,
    file: &mut impl Read,
    user: &User,
    now: NaiveDateTime,
) -> Result<i32> {
    let id: i32 = diesel::insert_into(imports::table)
        .values((
            imports::name.eq(name),
            imports::user_id.eq(user.id),
            imports::made_at.eq(now),
            imports::size.eq(0),
            imports::hash.eq(""),
            imports::state.eq(State::Waiting),
            imports::choices.eq("{}"),
            imports::preview.eq("{}"),
        ))
        .returning(imports::id)
        .get_result(connection)?;
    let (mut size, mut sum) = (0, Sha256::new());
    for position in 0.. {
        let mut piece = Vec::new();
        file.by_ref().take(PIECE as u64).read_to_end(&mut piece)?;
        if piece.is_empty() {
            break;
        }
        size += piece.len() as i64;
        sum.update(&piece);
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(&piece)?;
        diesel::insert_into(import_parts::table)
            .values((
                import_parts::import_id.eq(id),
                import_parts::position.eq(position),
                import_parts::content.eq(packed.finish()?),
            ))
            .execute(connection)?;
    }
    let hash: String = sum.finalize().iter().map(|b| format!("{b:02x}")).collect();
    diesel::update(imports::table.find(id))
        .set((imports::size.eq(size), imports::hash.eq(hash)))
        .execute(connection)?;
    Ok(id)
}

/// Writes a kept file's bytes to `out`.
pub fn content(connection: &mut DbConnection, id: i32, out: &mut impl Write) -> Result<()> {
    for position in 0.. {
        let piece: Option<Vec<u8>> = import_parts::table
            .find((id, position))
            .select(import_parts::content)
            .first(connection)
            .optional()?;
        let Some(piece) = piece else {
            break;
        };
        std::io::copy(&mut GzDecoder::new(piece.as_slice()), out)?;
    }
    Ok(())
}

/// The import of this number.
pub fn find(connection: &mut DbConnection, id: i32) -> Result<Import> {
    imports::table
        .inner_join(users::table)
        .filter(imports::id.eq(id))
        .select(Import::as_select())
        .first(connection)
        .optional()?
        .ok_or_else(|| Error::NotFound(t!("import-none", number = id.to_string())))
}

/// The newest imports, of those before another if one is named: of everybody,
/// or of one account.
pub fn before(
    connection: &mut DbConnection,
    user_id: Option<i32>,
    other: Option<i32>,
    limit: i64,
) -> Result<Vec<Import>> {
    let mut query = imports::table
        .inner_join(users::table)
        .order(imports::id.desc())
        .limit(limit)
        .select(Import::as_select())
        .into_boxed();
    if let Some(user_id) = user_id {
        query = query.filter(imports::user_id.eq(user_id));
    }
    if let Some(other) = other {
        query = query.filter(imports::id.lt(other));
    }
    Ok(query.load(connection)?)
}

/// Keeps how a waiting file is to be read, and what was found in it.
pub fn look(connection: &mut DbConnection, id: i32, choices: &str, preview: &str) -> Result<()> {
    diesel::update(imports::table.find(id))
        .set((imports::choices.eq(choices), imports::preview.eq(preview)))
        .execute(connection)?;
    Ok(())
}

/// Moves an import on, if it stands where it was seen to stand: of two who
/// take it at once, one is told.
pub fn step(
    connection: &mut DbConnection,
    id: i32,
    (from, to): (State, State),
    block_id: Option<i64>,
    now: NaiveDateTime,
) -> Result<()> {
    let changed = diesel::update(imports::table.find(id).filter(imports::state.eq(from)))
        .set((
            imports::state.eq(to),
            imports::block_id.eq(block_id),
            imports::ended_at.eq(now),
        ))
        .execute(connection)?;
    match changed {
        1 => Ok(()),
        _ => Err(Error::Conflict(t!("import-moved-on"))),
    }
}

/// Writes down what the import did to its reports.
pub fn touch(connection: &mut DbConnection, id: i32, touched: &[Touched]) -> Result<()> {
    let rows = touched.iter().map(|touched| {
        (
            import_reports::import_id.eq(id),
            import_reports::report_id.eq(touched.report_id),
            import_reports::state_before.eq(touched.before.map_or("", ReportState::word)),
            import_reports::event_id.eq(touched.event_id),
            import_reports::version.eq(touched.version),
        )
    });
    in_batches!(connection, rows, |batch| insert_into(import_reports::table)
        .values(batch));
    Ok(())
}

/// What the import did, report by report.
pub fn touched(connection: &mut DbConnection, id: i32) -> Result<Vec<Touched>> {
    let rows = import_reports::table
        .filter(import_reports::import_id.eq(id))
        .order(import_reports::report_id)
        .select((
            import_reports::report_id,
            import_reports::state_before,
            import_reports::event_id,
            import_reports::version,
        ))
        .load::<(i32, String, Option<i32>, i32)>(connection)?;
    rows.into_iter()
        .map(|(report_id, before, event_id, version)| {
            Ok(Touched {
                report_id,
                before: match before.as_str() {
                    "" => None,
                    word => Some(word.parse().map_err(Error::Internal)?),
                },
                event_id,
                version,
            })
        })
        .collect()
}

/// The reports that somebody changed after the import did, by row number.
pub fn changed_since(connection: &mut DbConnection, id: i32) -> Result<Vec<i32>> {
    Ok(import_reports::table
        .inner_join(reports::table)
        .filter(import_reports::import_id.eq(id))
        .filter(reports::version.ne(import_reports::version))
        .order(import_reports::report_id)
        .select(import_reports::report_id)
        .load(connection)?)
}
