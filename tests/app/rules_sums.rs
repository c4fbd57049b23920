//! The arithmetic of the rules against a slow model, and the sample judged by
//! its own rules.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use groundwork::ledger::{Amount, Period};
use groundwork::models::area::Tree;
use groundwork::models::form::Forms;
use groundwork::models::report;
use groundwork::models::rule_check::{Fraction, median, modified_z, percent};
use groundwork::reports::entry::Sheet;
use groundwork::reports::findings::{self, Severity};
use proptest::prelude::*;

/// A slow and obvious fraction: always shortened, compared by subtracting.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ratio(i128, i128);

impl Ratio {
    fn new(above: i128, below: i128) -> Self {
        let (mut a, mut b) = (above.abs(), below.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = if below < 0 { -1 } else { 1 };
        Self(sign * above / a.max(1), sign * below / a.max(1))
    }

    fn minus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 - other.0 * self.1, self.1 * other.1)
    }

    fn over(self, other: Self) -> Self {
        Self::new(self.0 * other.1, self.1 * other.0)
    }

    fn abs(self) -> Self {
        Self(self.0.abs(), self.1)
    }

    fn order(self, other: Self) -> Ordering {
        self.minus(other).0.cmp(&0)
    }
}

/// Takes away the smallest and the largest until one or two are left.
fn slow_median(mut values: Vec<Ratio>) -> Ratio {
    values.sort_by(|a, b| a.order(*b));
    while values.len() > 2 {
        values.pop();
        values.remove(0);
    }
    match values[..] {
        [one] => one,
        [one, two] => Ratio::new(one.0 * two.1 + two.0 * one.1, 2 * one.1 * two.1),
        _ => unreachable!(),
    }
}

#[test]
fn median_and_modified_z_agree_with_a_slow_model() {
    let cases = (
        prop::collection::vec(-40_000_i64..40_000, 1..14),
        -90_000_i64..90_000,
        0_i64..90_000,
    );
    crate::support::random(2_000)
        .run(&cases, |(earlier, value, limit)| {
            let model: Vec<Ratio> = earlier
                .iter()
                .map(|v| Ratio::new(i128::from(*v), 10_000))
                .collect();
            let middle = slow_median(model.clone());
            let mad = slow_median(model.iter().map(|v| v.minus(middle).abs()).collect());
            let earlier: Vec<Amount> = earlier.into_iter().map(Amount::from_units).collect();
            let limit = Amount::from_units(limit);
            let exact = Ratio::new(i128::from(limit.units()), 10_000);
            prop_assert_eq!(
                median(&earlier).unwrap().against(limit),
                Some(middle.order(exact))
            );
            let score = modified_z(&earlier, Amount::from_units(value));
            if mad.0 == 0 {
                prop_assert_eq!(score, None);
                return Ok(());
            }
            let off = Ratio::new(i128::from(value), 10_000).minus(middle);
            let slow = Ratio::new(6_745, 10_000).over(mad.over(off.abs()));
            let slow = if off.0 == 0 { Ratio::new(0, 1) } else { slow };
            prop_assert_eq!(
                score.unwrap().abs().unwrap().against(limit),
                Some(slow.order(exact))
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn percentages_are_exact_and_nothing_overflows() {
    crate::support::random(2_000)
        .run(
            &(any::<i64>(), any::<i64>(), any::<i64>()),
            |(part, whole, limit)| {
                let exact = percent(i128::from(part), i128::from(whole));
                prop_assert_eq!(exact.is_none(), whole == 0);
                if let Some(percent) = exact {
                    // Never a panic, and where an answer fits it is the obvious one.
                    let sides = i128::from(part)
                        .checked_mul(1_000_000)
                        .zip(i128::from(limit).checked_mul(i128::from(whole).abs()));
                    if let Some((mine, its)) = sides {
                        prop_assert_eq!(
                            percent.against(Amount::from_units(limit)),
                            Some(mine.cmp(&its))
                        );
                    }
                    let _ = (percent.rounded(), percent.abs());
                }
                let amount = Amount::from_units(part);
                prop_assert_eq!(Fraction::of(amount).rounded(), Some(amount));
                let _ = modified_z(
                    &[amount, Amount::from_units(whole)],
                    Amount::from_units(limit),
                );
                Ok(())
            },
        )
        .unwrap();
}

/// Every report of the sample, judged as if it were handed in again: few rules
/// find anything, and none of them in every tenth report.
#[test]
fn the_samples_own_rules_do_not_cry_wolf() {
    let db = crate::support::sample_sqlite();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut stops = Vec::new();
    let (mut reports, mut spent) = (0, Duration::ZERO);
    db.read(|c| {
        let (forms, tree) = (Forms::load(c)?, Tree::load(c)?);
        let areas: Vec<i32> = tree.all().iter().map(|area| area.id).collect();
        for kept in report::latest(c, &areas, i64::MAX)? {
            let form = forms.get(kept.form_id).unwrap();
            let period = Period::holding(kept.period, form.period_length).to_string();
            let area = &tree.get(kept.area_id).unwrap().code;
            let sheet = Sheet::load(c, &form.code, area, &period)?;
            let begun = Instant::now();
            let findings = findings::of(c, &sheet, &sheet.entries)?;
            spent += begun.elapsed();
            reports += 1;
            for finding in findings {
                println!(
                    "{} {} {area} {period}: {}",
                    finding.rule, form.code, finding.sentence
                );
                *counts.entry(finding.rule).or_default() += 1;
                if finding.severity == Severity::Stop {
                    stops.push(finding.sentence);
                }
            }
        }
        Ok(())
    })
    .unwrap();
    println!("{reports} reports, {:?} each: {counts:?}", spent / reports);
    for (rule, count) in &counts {
        assert!(
            *count < reports as usize / 10,
            "{rule} finds {count} in {reports} reports"
        );
    }
    // The publication itself says so: 1,076.1 and 2,306.5 km are 3,382 km.
    assert_eq!(
        stops,
        [
            "Road length in projects: the cells from \"Trunk and national roads\" to \"Local roads\" add up to 3,382.6, but the total is 3,382.0, a difference of 0.6, more than rounding explains."
        ]
    );
}
