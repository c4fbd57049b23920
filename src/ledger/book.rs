//! What posting and proving need to know of the programme.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use super::{Kind, Length, Period, Value};
use crate::db::DbConnection;
use crate::db::schema::{areas, breakdowns, indicators, sources};
use crate::error::{Error, Result};

/// Codes, kinds and the tree: what posting and proving need to know of the
/// programme.
pub(super) struct Book {
    pub indicators: HashMap<i32, (String, Kind, Length)>,
    pub areas: HashMap<i32, (String, Option<i32>)>,
    pub breakdowns: HashMap<i32, String>,
    pub sources: HashMap<i32, String>,
}

impl Book {
    pub(super) fn open(connection: &mut DbConnection) -> Result<Self> {
        let indicators = indicators::table
            .select((
                indicators::id,
                indicators::code,
                indicators::kind,
                indicators::period_length,
            ))
            .load::<(i32, String, Kind, Length)>(connection)?;
        let areas = areas::table
            .select((areas::id, areas::code, areas::parent_id))
            .load::<(i32, String, Option<i32>)>(connection)?;
        Ok(Self {
            indicators: indicators
                .into_iter()
                .map(|(id, code, kind, length)| (id, (code, kind, length)))
                .collect(),
            areas: areas
                .into_iter()
                .map(|(id, code, parent)| (id, (code, parent)))
                .collect(),
            breakdowns: breakdowns::table
                .select((breakdowns::id, breakdowns::code))
                .load(connection)?
                .into_iter()
                .collect(),
            sources: sources::table
                .select((sources::id, sources::code))
                .load(connection)?
                .into_iter()
                .collect(),
        })
    }

    pub(super) fn kind(&self, indicator_id: i32) -> Result<Kind> {
        self.indicators
            .get(&indicator_id)
            .map(|(_, kind, _)| *kind)
            .ok_or_else(|| Error::Internal(format!("no indicator {indicator_id}")))
    }

    /// The area and everything above it, each once even if the tree were
    /// damaged into a circle.
    pub(super) fn with_ancestors(&self, area_id: i32) -> BTreeSet<i32> {
        let mut path = BTreeSet::new();
        let mut next = Some(area_id);
        while let Some(id) = next {
            if !path.insert(id) {
                break;
            }
            next = self.areas.get(&id).and_then(|(_, parent)| *parent);
        }
        path
    }

    /// What no caller may post, whatever checks came before.
    pub(super) fn check(&self, indicator_id: i32, month: i32, value: Option<Value>) -> Result<()> {
        let (code, kind, length) = self
            .indicators
            .get(&indicator_id)
            .ok_or_else(|| Error::Internal(format!("no indicator {indicator_id}")))?;
        if *kind == Kind::Ratio {
            return Err(Error::BadInput(format!(
                "{code} is a ratio: report its parts, it is computed from them."
            )));
        }
        if Period::holding(month, *length).first_month() != month {
            return Err(Error::BadInput(format!(
                "{code} is reported by {length}; that period does not start one."
            )));
        }
        if let Some(Value::Number { weight, .. }) = value
            && (*kind == Kind::Score) != weight.is_some_and(|n| n > 0)
        {
            return Err(Error::BadInput(format!(
                "{code}: a score needs the number of answers behind it, and only a score has one."
            )));
        }
        Ok(())
    }
}
