//! What one cell holds. Empty is not zero.

use super::Amount;
use crate::word_enum;

word_enum! {
    /// What is counted, and so how it adds up.
    Kind {
        /// A state on the period's last day: adds over areas, the last value stands over time.
        Stock = "stock",
        /// What happened during the period: adds over areas and time.
        Flow = "flow",
        /// Recomputed from totals at every level, never posted.
        Ratio = "ratio",
        /// A survey's mean with its number of answers: averages weighted by it.
        Score = "score",
    }
}

impl Kind {
    /// As pages call it.
    pub fn label(self) -> String {
        match self {
            Self::Stock => t!("public-kind-stock"),
            Self::Flow => t!("public-kind-flow"),
            Self::Ratio => t!("public-kind-ratio"),
            Self::Score => t!("public-kind-score"),
        }
    }
}

word_enum! {
    /// What a cell says.
    Status {
        /// A number, zero included.
        Number = "number",
        /// Reported as not available: nobody knows it.
        NotAvailable = "unavailable",
        /// Reported as not applicable: there is nothing to count here.
        NotApplicable = "inapplicable",
    }
}

/// A reported value. A cell without one was never reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount; a score comes with the number of answers behind it.
    Number {
        /// In the indicator's unit.
        amount: Amount,
        /// The n of a score, at least 1; nothing for other kinds.
        weight: Option<i64>,
    },
    /// Nobody knows it.
    NotAvailable,
    /// There is nothing to count here.
    NotApplicable,
}

impl Value {
    /// A plain number.
    pub fn number(amount: Amount) -> Self {
        Self::Number {
            amount,
            weight: None,
        }
    }

    /// The amount, if it is a number.
    pub fn amount(self) -> Option<Amount> {
        match self {
            Self::Number { amount, .. } => Some(amount),
            _ => None,
        }
    }

    /// As the three columns of a table.
    pub fn columns(self) -> (Status, Option<i64>, Option<i64>) {
        match self {
            Self::Number { amount, weight } => (Status::Number, Some(amount.units()), weight),
            Self::NotAvailable => (Status::NotAvailable, None, None),
            Self::NotApplicable => (Status::NotApplicable, None, None),
        }
    }

    /// From the three columns of a table; a number without an amount, which
    /// the tables forbid, counts as not available.
    pub fn from_columns(status: Status, value: Option<i64>, weight: Option<i64>) -> Self {
        match (status, value) {
            (Status::Number, Some(units)) => Self::Number {
                amount: Amount::from_units(units),
                weight,
            },
            (Status::NotApplicable, _) => Self::NotApplicable,
            _ => Self::NotAvailable,
        }
    }
}
