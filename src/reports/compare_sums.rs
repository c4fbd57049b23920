//! The arithmetic of comparisons: exact, and of figures as they are shown.

use super::disclosure::Shown;
use crate::ledger::Amount;

/// What a figure turns into by exact arithmetic. What is hidden stays hidden,
/// what is rounded stays marked so.
fn turned(shown: Shown, turn: impl Fn(Amount) -> Option<Amount>) -> Shown {
    match shown {
        Shown::Missing => Shown::Missing,
        Shown::FewerThanFive | Shown::Withheld => Shown::Withheld,
        Shown::Exact(amount) => turn(amount).map_or(Shown::Missing, Shown::Exact),
        Shown::Rounded(amount) => turn(amount).map_or(Shown::Missing, Shown::Rounded),
    }
}

/// The percentage of a target that is reached: 100 x (actual - baseline) /
/// (target - baseline).
pub fn share_of_target(actual: Shown, target: Amount, baseline: Option<Amount>) -> Shown {
    let base = baseline.unwrap_or(Amount::ZERO);
    turned(actual, |actual| {
        let span = target.checked_sub(base)?;
        actual.checked_sub(base)?.ratio(100, span)
    })
}

/// How many there are for every 1,000 residents.
pub fn per_thousand(count: Shown, residents: Shown) -> Shown {
    match (count, residents) {
        (Shown::Missing, _) | (_, Shown::Missing) => Shown::Missing,
        (_, Shown::FewerThanFive | Shown::Withheld) => Shown::Withheld,
        (_, Shown::Exact(all) | Shown::Rounded(all)) if all <= Amount::ZERO => Shown::Missing,
        (Shown::Exact(n) | Shown::Rounded(n), Shown::Rounded(all)) => {
            turned(Shown::Rounded(n), |n| n.ratio(1_000, all))
        }
        (count, Shown::Exact(all)) => turned(count, |n| n.ratio(1_000, all)),
        (Shown::FewerThanFive | Shown::Withheld, _) => Shown::Withheld,
    }
}
