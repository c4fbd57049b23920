//! The receipt of a block that no single approval posted: of an import, of its
//! taking back, of a change of areas.

use diesel::dsl::count;
use diesel::prelude::*;

use super::receipt::Sealed;
use crate::db::DbConnection;
use crate::db::schema::postings;
use crate::error::Result;
use crate::ledger::BlockKind;
use crate::models::import::{self, Import};
use crate::models::programme::Programme;
use crate::models::report::Step;

/// Everything on such a receipt.
pub struct Batch {
    /// The programme, for names and areas.
    pub programme: Programme,
    /// The block.
    pub sealed: Sealed,
    /// The file that it came from, if one was brought in.
    pub import: Option<Import>,
    /// How many reports it has figures of.
    pub reports: i64,
    /// The areas that it has figures of, by row number.
    pub areas: Vec<i32>,
}

impl Batch {
    /// Reads the receipt of a block.
    pub fn load(connection: &mut DbConnection, sealed: Sealed) -> Result<Self> {
        let of_block = postings::table.filter(postings::block_id.eq(sealed.block));
        let reports = of_block
            .select(count(postings::report_id).aggregate_distinct())
            .first(connection)?;
        let areas = of_block
            .select(postings::area_id)
            .distinct()
            .load(connection)?;
        let import = match number(&sealed) {
            Some(id) => import::find(connection, id).ok(),
            None => None,
        };
        Ok(Self {
            programme: Programme::load(connection)?,
            sealed,
            import,
            reports,
            areas,
        })
    }

    /// What posted it.
    pub fn what(&self) -> String {
        let is_back = self.sealed.note.ends_with(" taken back");
        match (&self.import, self.sealed.kind) {
            (Some(import), _) if is_back => t!("import-undone-title", name = import.name),
            (Some(import), _) => t!("import-taken-title", name = import.name),
            (None, BlockKind::Setup) => t!("entry-moment-setup"),
            (None, _) => Step::Imported.label(),
        }
    }
}

/// The number of the import that a block names: "import 7", "import 7 taken
/// back".
fn number(sealed: &Sealed) -> Option<i32> {
    let mut words = sealed.note.split(' ');
    let is_import = sealed.kind == BlockKind::Import && words.next() == Some("import");
    is_import.then(|| words.next()?.parse().ok())?
}
