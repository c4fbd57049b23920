//! The parts of a form's figures and what they add up to, before anything is
//! saved.

use super::entry::Line;
use crate::i18n;
use crate::ledger::{Amount, TOTAL};
use crate::models::indicator::Catalogue;

/// The cells of one indicator along one axis on a form, such as its sexes.
pub struct Parts {
    /// Where the parts stand among the form's lines.
    pub lines: Vec<usize>,
    /// Where the total stands, if the form asks for it.
    pub total: Option<usize>,
    /// The axis: "sex", "grade".
    pub axis: String,
}

impl Parts {
    /// The line after which the sum is shown.
    pub fn last(&self) -> usize {
        self.lines.last().copied().unwrap_or(0)
    }

    /// The sum of what is filled in, and how it compares with the total, in
    /// words; nothing while no part is filled in.
    pub fn verdict(&self, amounts: &[Option<Amount>], decimals: i32) -> Option<(String, String)> {
        let mut sum = None;
        for part in self.lines.iter().filter_map(|&at| amounts[at]) {
            sum = Some(sum.unwrap_or(Amount::ZERO).checked_add(part)?);
        }
        let (sum, decimals) = (sum?, decimals.unsigned_abs());
        let text = |amount: Amount| i18n::shortest(amount.units(), decimals.max(4));
        let against = match self.total.and_then(|at| amounts[at]) {
            None => String::new(),
            Some(total) if total == sum => t!("entry-sum-equal"),
            Some(total) => {
                let gap = Amount::from_units(total.checked_sub(sum)?.units().abs());
                match sum < total {
                    true => t!("entry-sum-less", gap = text(gap)),
                    false => t!("entry-sum-more", gap = text(gap)),
                }
            }
        };
        Some((text(sum), against))
    }
}

/// The breakdowns of a form that add up, in the order of its lines. An axis
/// with one part has nothing to add.
pub fn parts(lines: &[Line], catalogue: &Catalogue) -> Vec<Parts> {
    let mut found: Vec<(i32, Parts)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.field.breakdown_id == TOTAL {
            continue;
        }
        let Some(breakdown) = catalogue.breakdown(line.field.breakdown_id) else {
            continue;
        };
        let indicator_id = line.field.indicator_id;
        let known = found
            .iter_mut()
            .find(|(id, parts)| *id == indicator_id && parts.axis == breakdown.axis);
        match known {
            Some((_, parts)) => parts.lines.push(at),
            None => found.push((
                indicator_id,
                Parts {
                    lines: vec![at],
                    total: lines.iter().position(|l| {
                        l.field.indicator_id == indicator_id && l.field.breakdown_id == TOTAL
                    }),
                    axis: breakdown.axis.clone(),
                },
            )),
        }
    }
    found
        .into_iter()
        .map(|(_, parts)| parts)
        .filter(|parts| parts.lines.len() > 1)
        .collect()
}
