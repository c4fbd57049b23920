//! Amounts in JSON: numbers with all their digits, never through floating
//! point.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use crate::ledger::Amount;
use crate::reports::disclosure::Shown;

/// An exact amount with at most four decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub Amount);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = RawValue::from_string(self.0.to_string());
        digits
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = raw.get();
        if !text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
            let detail = format!("{text} is no number: write digits, without quotes");
            return Err(serde::de::Error::custom(detail));
        }
        Amount::from_decimal(text)
            .map(Self)
            .map_err(|problem| serde::de::Error::custom(format!("{text}: {problem}")))
    }
}

impl PartialSchema for Number {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Number)
            .description(Some(
                "An exact number with at most four decimals. Read it as a decimal, not as binary floating point.",
            ))
            .into()
    }
}

impl ToSchema for Number {}

/// A figure as the caller may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Figure {
    /// The number, if there is one that may be shown.
    pub value: Option<Number>,
    /// What to make of it.
    pub shown: Word,
}

/// What there is to say of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub enum Word {
    /// The figure itself.
    #[serde(rename = "exact")]
    Exact,
    /// Rounded to 5, to protect people.
    #[serde(rename = "rounded")]
    Rounded,
    /// One to four people.
    #[serde(rename = "fewer than 5")]
    FewerThanFive,
    /// There is a figure, but not for this caller.
    #[serde(rename = "withheld")]
    Withheld,
    /// Nobody reported one.
    #[serde(rename = "missing")]
    Missing,
    /// Reported as not available: nobody knows it.
    #[serde(rename = "not available")]
    NotAvailable,
    /// Reported as not applicable: there is nothing to count.
    #[serde(rename = "not applicable")]
    NotApplicable,
}

impl Figure {
    /// No number, but a word for it.
    pub fn without(shown: Word) -> Self {
        Self { value: None, shown }
    }
}

impl From<Shown> for Figure {
    fn from(shown: Shown) -> Self {
        let word = match shown {
            Shown::Missing => Word::Missing,
            Shown::Exact(_) => Word::Exact,
            Shown::Rounded(_) => Word::Rounded,
            Shown::FewerThanFive => Word::FewerThanFive,
            Shown::Withheld => Word::Withheld,
        };
        Self {
            value: shown.amount().map(Number),
            shown: word,
        }
    }
}
