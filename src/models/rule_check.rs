//! The arithmetic of the rules. Exact: fractions of whole numbers of 128
//! bits, compared by multiplying, never rounded on the way. What goes beyond
//! is none, and a rule without an answer is not judged.

use std::cmp::Ordering;

use crate::ledger::Amount;

/// Ten-thousandths in a whole.
const ONE: i128 = 10_000;

/// An exact fraction; what stands below the line is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    above: i128,
    below: i128,
}

impl Fraction {
    /// `above / below`, if that is a number.
    pub fn new(above: i128, below: i128) -> Option<Self> {
        match below.cmp(&0) {
            Ordering::Equal => None,
            Ordering::Greater => Some(Self { above, below }),
            Ordering::Less => Some(Self {
                above: above.checked_neg()?,
                below: below.checked_neg()?,
            }),
        }
    }

    /// The amount as a fraction.
    pub fn of(amount: Amount) -> Self {
        Self {
            above: i128::from(amount.units()),
            below: ONE,
        }
    }

    /// How it stands to an amount.
    pub fn against(self, limit: Amount) -> Option<Ordering> {
        let mine = self.above.checked_mul(ONE)?;
        let its = i128::from(limit.units()).checked_mul(self.below)?;
        Some(mine.cmp(&its))
    }

    /// Its distance from zero.
    pub fn abs(self) -> Option<Self> {
        Some(Self {
            above: self.above.checked_abs()?,
            below: self.below,
        })
    }

    /// To the nearest ten-thousandth, half away from zero: for sentences.
    pub fn rounded(self) -> Option<Amount> {
        let scaled = self.above.checked_mul(ONE)?;
        let away = scaled.checked_abs()?.checked_add(self.below / 2)? / self.below;
        let units = i64::try_from(if scaled < 0 { -away } else { away }).ok()?;
        Some(Amount::from_units(units))
    }
}

/// `part` in percent of `whole`, whose sign does not count; none of zero.
pub fn percent(part: i128, whole: i128) -> Option<Fraction> {
    Fraction::new(part.checked_mul(100)?, whole.checked_abs()?)
}

/// The middle of the values; of an even number of them, half way between the
/// two in the middle. None without values.
pub fn median(values: &[Amount]) -> Option<Fraction> {
    let units = values.iter().map(|value| i128::from(value.units()));
    Fraction::new(twice_the_median(units.collect())?, 2 * ONE)
}

/// The modified z-score of a value against earlier ones:
/// `0.6745 x (value - median) / MAD`, where MAD is the median of the earlier
/// values' distances from their median. From B. Iglewicz and D. C. Hoaglin,
/// "How to Detect and Handle Outliers" (1993), who call a value an outlier
/// from 3.5 on; 0.6745 makes the MAD comparable to a standard deviation.
///
/// The value itself is not among those it is measured by, so that a wild one
/// cannot hide itself. Where more than half of the earlier values are equal
/// the MAD is zero and the score has no meaning: none then, or the first case
/// after a year without any would be an outlier. A constant stock that jumps
/// is found by its percentage change.
pub fn modified_z(earlier: &[Amount], value: Amount) -> Option<Fraction> {
    let units: Vec<i128> = earlier.iter().map(|v| i128::from(v.units())).collect();
    let median_2 = twice_the_median(units.clone())?;
    let distances_2 = units.iter().map(|v| (2 * v - median_2).abs()).collect();
    let mad_4 = twice_the_median(distances_2)?;
    let distance_4 = (2 * i128::from(value.units()) - median_2).checked_mul(2)?;
    Fraction::new(distance_4.checked_mul(6_745)?, mad_4.checked_mul(ONE)?)
}

/// Doubled, because half way between two whole numbers need not be one.
fn twice_the_median(mut values: Vec<i128>) -> Option<i128> {
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    if values.len().is_multiple_of(2) {
        values.get(middle - 1)?.checked_add(upper)
    } else {
        upper.checked_mul(2)
    }
}
