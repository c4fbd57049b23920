//! What one series of cells adds to the totals above it.

use std::collections::BTreeMap;

use super::{Kind, Value};
use crate::error::{Error, Result};

/// What a period adds to a total. For flows each period stands alone; stocks
/// and scores are kept as differences, so that the state at a period is the
/// sum of all rows up to it and one table serves every kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contribution {
    /// Ten-thousandths of the unit; for scores, amount x n.
    pub value: i64,
    /// The n of scores.
    pub weight: i64,
    /// Areas that have a number.
    pub areas: i64,
    /// Areas that reported a number for this very period; never a difference.
    pub fresh: i64,
    /// Areas that said "not applicable" and so need not report.
    pub excused: i64,
}

impl Contribution {
    /// Adds another's numbers to this one's.
    pub fn add(&mut self, other: Self) -> Result<()> {
        self.combine(other, i64::checked_add)
    }

    /// Takes another's numbers from this one's.
    pub fn subtract(&mut self, other: Self) -> Result<()> {
        self.combine(other, i64::checked_sub)
    }

    fn combine(&mut self, other: Self, step: impl Fn(i64, i64) -> Option<i64>) -> Result<()> {
        for (mine, its) in [
            (&mut self.value, other.value),
            (&mut self.weight, other.weight),
            (&mut self.areas, other.areas),
            (&mut self.fresh, other.fresh),
            (&mut self.excused, other.excused),
        ] {
            *mine = step(*mine, its).ok_or_else(too_large)?;
        }
        Ok(())
    }

    /// Whether it adds nothing.
    pub fn is_zero(&self) -> bool {
        *self == Self::default()
    }
}

fn too_large() -> Error {
    Error::BadInput("The total would be too large to keep exactly; check the unit of the figures. Nothing was changed.".into())
}

/// What a series of one area's cells, by period, adds to each period's totals.
///
/// Not available: a flow adds nothing; a stock keeps its last number, which is
/// what "carried forward" means. Not applicable: the area has nothing to
/// report, its stock ends, and it is excused until it gives a number again.
pub fn contributions(
    kind: Kind,
    series: &BTreeMap<i32, Value>,
) -> Result<BTreeMap<i32, Contribution>> {
    match kind {
        Kind::Flow => series
            .iter()
            .map(|(&period, &value)| Ok((period, during(value))))
            .collect(),
        Kind::Stock | Kind::Score => standing(kind, series),
        Kind::Ratio => Err(Error::Internal("a ratio is computed, never posted".into())),
    }
}

fn during(value: Value) -> Contribution {
    match value {
        Value::Number { amount, .. } => Contribution {
            value: amount.units(),
            areas: 1,
            fresh: 1,
            ..Default::default()
        },
        Value::NotApplicable => Contribution {
            excused: 1,
            ..Default::default()
        },
        Value::NotAvailable => Contribution::default(),
    }
}

fn standing(kind: Kind, series: &BTreeMap<i32, Value>) -> Result<BTreeMap<i32, Contribution>> {
    let mut before = Contribution::default();
    let mut differences = BTreeMap::new();
    for (&period, &value) in series {
        let now = match value {
            Value::Number { amount, weight } => {
                let weight = if kind == Kind::Score {
                    weight.unwrap_or(1)
                } else {
                    0
                };
                let value = if kind == Kind::Score {
                    amount.units().checked_mul(weight).ok_or_else(too_large)?
                } else {
                    amount.units()
                };
                Contribution {
                    value,
                    weight,
                    areas: 1,
                    ..Default::default()
                }
            }
            Value::NotAvailable => before,
            Value::NotApplicable => Contribution {
                excused: 1,
                ..Default::default()
            },
        };
        let mut difference = now;
        difference.subtract(before)?;
        difference.fresh = i64::from(matches!(value, Value::Number { .. }));
        differences.insert(period, difference);
        before = now;
    }
    Ok(differences)
}
