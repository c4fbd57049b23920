//! Comparisons: exact arithmetic, and nothing that a figure's own page hides.

use groundwork::ledger::Amount;
use groundwork::reports::compare_sums::{per_thousand, share_of_target};
use groundwork::reports::disclosure::Shown;
use proptest::prelude::*;

use crate::support::random;

/// `n x scale / d` by long division, digit by digit: slow and plain. Four
/// decimals, half away from zero.
fn slow(n: i128, scale: i128, d: i128) -> Option<i128> {
    if d == 0 {
        return None;
    }
    let is_negative = (n < 0) != (d < 0);
    let (n, d) = ((n * scale).abs(), d.abs());
    let mut digits = n / d;
    let mut rest = n % d;
    for _ in 0..4 {
        rest *= 10;
        digits = digits * 10 + rest / d;
        rest %= d;
    }
    digits += i128::from(rest * 2 >= d);
    Some(if is_negative { -digits } else { digits })
}

fn amount(units: i128) -> Option<Amount> {
    i64::try_from(units).ok().map(Amount::from_units)
}

const LARGEST: i64 = 10_000_000_000_000_000;

#[test]
fn shares_and_rates_are_those_of_long_division() {
    let units = || prop_oneof![-LARGEST..=LARGEST, -100_000_i64..=100_000];
    let all = (units(), units(), proptest::option::of(units()));
    random(2_000)
        .run(&all, |(actual, target, baseline)| {
            let exact = |units| Shown::Exact(Amount::from_units(units));
            let base = i128::from(baseline.unwrap_or(0));
            let (reached, span) = (i128::from(actual) - base, i128::from(target) - base);
            let wanted = slow(reached, 100, span).and_then(amount);
            let share = share_of_target(
                exact(actual),
                Amount::from_units(target),
                baseline.map(Amount::from_units),
            );
            prop_assert_eq!(share, wanted.map_or(Shown::Missing, Shown::Exact));
            let wanted = (target > 0)
                .then(|| slow(i128::from(actual), 1_000, i128::from(target)))
                .flatten()
                .and_then(amount);
            let rate = per_thousand(exact(actual), exact(target));
            prop_assert_eq!(rate, wanted.map_or(Shown::Missing, Shown::Exact));
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_hidden_stays_hidden() {
    let whole = |n: i64| Amount::from_units(n * 10_000);
    for (count, residents, wanted) in [
        (
            Shown::FewerThanFive,
            Shown::Exact(whole(10)),
            Shown::Withheld,
        ),
        (Shown::Withheld, Shown::Exact(whole(10)), Shown::Withheld),
        (
            Shown::Exact(whole(7)),
            Shown::FewerThanFive,
            Shown::Withheld,
        ),
        (Shown::Exact(whole(7)), Shown::Withheld, Shown::Withheld),
        (Shown::Missing, Shown::Withheld, Shown::Missing),
        (Shown::Exact(whole(7)), Shown::Missing, Shown::Missing),
        (
            Shown::Exact(whole(7)),
            Shown::Exact(whole(0)),
            Shown::Missing,
        ),
        (
            Shown::Rounded(whole(5)),
            Shown::Exact(whole(100)),
            Shown::Rounded(whole(50)),
        ),
        (
            Shown::Exact(whole(5)),
            Shown::Rounded(whole(100)),
            Shown::Rounded(whole(50)),
        ),
    ] {
        assert_eq!(per_thousand(count, residents), wanted);
    }
    assert_eq!(
        share_of_target(Shown::FewerThanFive, whole(10), None),
        Shown::Withheld
    );
}

both_apps! {
    /// The figures compared are those of each indicator's own history.
    fn a_comparison_holds_the_figures_of_the_histories(app: &TestApp) {
        let public = app.public();
        let compared = public.get("/compare.csv?indicator=RET-11&area=AZ-LAC&area=AZ-FUZ").rows();
        let mut seen = 0;
        for (area, name) in [("AZ-LAC", "Lachin"), ("AZ-FUZ", "Fuzuli")] {
            let history = public.get(&format!("/indicators/RET-11/series.csv?area={area}")).rows();
            for row in &history {
                let other = compared.iter().find(|other| other["period"] == row["period"]).unwrap();
                assert_eq!(other[name], row["value"], "{area} {}", row["period"]);
                seen += 1;
            }
        }
        assert!(seen > 20);
    }

    /// Shares by hand: Fuzuli's target is 22,000 people.
    fn shares_of_a_target_are_those_of_the_figures(app: &TestApp) {
        let public = app.public();
        let address = |measure: &str| format!("/compare.csv?indicator=RET-11&area=AZ-FUZ&as={measure}");
        let (values, shares) = (public.get(&address("value")).rows(), public.get(&address("target")).rows());
        assert_eq!(values.len(), shares.len());
        let units = |text: &str| Amount::from_decimal(text).unwrap().units();
        for (value, share) in values.iter().zip(&shares).filter(|(value, _)| !value["value"].is_empty()) {
            let wanted = slow(i128::from(units(&value["value"])), 100, 22_000 * 10_000).unwrap();
            assert_eq!(i128::from(units(&share["value"])), wanted, "{}", value["period"]);
        }
    }

    /// What is not public does not exist. That protected counts do not come
    /// out by comparing is in `disclosure.rs`.
    fn the_public_compares_public_indicators(app: &TestApp) {
        app.public().get("/compare?indicator=MIN-01").is(404);
        app.analyst().get("/compare?indicator=MIN-01").is(200);
        let page = app.public().get("/compare");
        assert!(!page.has("option[value='MIN-01']"));
    }

    fn the_form_leads_to_what_was_chosen(app: &TestApp) {
        let public = app.public();
        let page = public.get("/compare?area=AZ-LAC");
        page.is(200).says("indicators compared");
        let chosen = page.words("#choose form:nth-of-type(2) option[selected]");
        assert!(chosen[0] == "Lachin" && chosen.len() > 3, "{chosen:?}");
        assert!(page.has("a[href^='/compare.csv?area=AZ-LAC&indicator=']"));
        for (address, link) in [
            ("/indicators/RET-11", "/compare?indicator=RET-11"),
            ("/areas/AZ-LAC", "/compare?area=AZ-LAC"),
        ] {
            assert!(public.get(address).has(&format!("a[href='{link}']")), "{address}");
        }
        // Empty lists of the form, and the same area twice.
        let address = "/compare?indicator=RET-11&area=AZ-LAC&area=AZ-LAC&area=&area=&as=value&period=";
        assert_eq!(public.get(address).is(200).words("#table thead th").len(), 2);
    }
}
