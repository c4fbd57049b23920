//! Amounts: what is read, what is refused, what is printed, how it is rounded.

use groundwork::ledger::{Amount, AmountProblem};
use proptest::prelude::*;

use crate::support::random;

const LARGEST_UNITS: i64 = 10_000_000_000_000_000;

fn typed(text: &str) -> Result<i64, AmountProblem> {
    Amount::from_typed(text).map(Amount::units)
}

#[test]
fn people_write_numbers_in_many_ways() {
    for (text, units) in [
        ("0", 0),
        ("7", 70_000),
        ("+7", 70_000),
        ("-7", -70_000),
        ("- 7", -70_000),
        ("\u{2212}7", -70_000),
        ("-0", 0),
        ("007", 70_000),
        (" 12 ", 120_000),
        ("\t12\n", 120_000),
        ("1234.5", 12_345_000),
        ("1234,5", 12_345_000),
        (".5", 5_000),
        ("5.", 50_000),
        ("0.0001", 1),
        ("0,123", 1_230),
        ("1234,567", 12_345_670),
        ("1 234", 12_340_000),
        ("1 234 567,8", 12_345_678_000),
        ("1\u{a0}234", 12_340_000),
        ("1\u{202f}234,5", 12_345_000),
        ("1\u{2009}234", 12_340_000),
        ("1,234,567", 12_345_670_000),
        ("1.234.567", 12_345_670_000),
        ("1,234.5", 12_345_000),
        ("1.234,5", 12_345_000),
        ("1,234.567", 12_345_670),
        ("1.234.567,89", 12_345_678_900),
        ("1'234", 12_340_000),
        ("1\u{2019}234", 12_340_000),
        ("\u{661}\u{662}\u{663}", 1_230_000),
        ("\u{6f1}\u{6f2}\u{6f3}", 1_230_000),
        ("\u{663}\u{66b}\u{665}", 35_000),
        ("\u{6f1}\u{66c}\u{6f2}\u{6f3}\u{6f4}", 12_340_000),
        ("\u{200f}12\u{200e}", 120_000),
        ("\u{feff}12", 120_000),
        ("\u{202b}-12\u{202c}", -120_000),
        ("\u{2067}12\u{2069}", 120_000),
        ("1000000000000", LARGEST_UNITS),
        ("-1 000 000 000 000", -LARGEST_UNITS),
    ] {
        assert_eq!(typed(text), Ok(units), "{text:?}");
    }
}

#[test]
fn what_is_no_number_is_refused_for_its_own_reason() {
    use AmountProblem::*;
    for (text, problem) in [
        ("", NoDigits),
        ("   ", NoDigits),
        ("-", NoDigits),
        (".", NoDigits),
        (",", NoDigits),
        ("\u{200f}", NoDigits),
        ("twelve", Character('t')),
        ("12a", Character('a')),
        ("1e5", Character('e')),
        ("NaN", Character('N')),
        ("inf", Character('i')),
        ("12 %", Character('%')),
        ("$12", Character('$')),
        ("1/2", Character('/')),
        ("1_000", Character('_')),
        ("1\u{0}", Character('\u{0}')),
        ("12\u{200b}", Character('\u{200b}')),
        ("\u{0967}\u{0968}", Character('\u{0967}')),
        ("--5", Sign),
        ("+-5", Sign),
        ("- -5", Sign),
        ("5-", Sign),
        ("5-3", Sign),
        ("1.23456", TooFine),
        ("0,12345", TooFine),
        ("0.00001", TooFine),
        ("1000000000000.0001", TooLarge),
        ("1000000000001", TooLarge),
        ("-1000000000001", TooLarge),
        ("99999999999999999999999999", TooLarge),
        ("1 0000000000 000", Separators),
        ("1,234,56", Separators),
        ("1.2.3", Separators),
        ("1..5", Separators),
        ("1,,5", Separators),
        ("12 34", Separators),
        ("1234 567", Separators),
        ("1.234,567.8", Separators),
        ("1 234'567", Separators),
        ("1,5 000", Separators),
    ] {
        assert_eq!(typed(text), Err(problem), "{text:?}");
    }
}

#[test]
fn what_reads_two_ways_is_asked_about_with_both_readings() {
    for (text, whole, decimal) in [
        ("1,234", 1234, 1.234),
        ("1.234", 1234, 1.234),
        ("12,345", 12345, 12.345),
        ("999.999", 999_999, 999.999),
        ("-1,234", -1234, -1.234),
        ("\u{661},\u{662}\u{663}\u{664}", 1234, 1.234),
    ] {
        let Err(problem @ AmountProblem::Ambiguous { .. }) = Amount::from_typed(text) else {
            panic!("{text:?} was not asked about");
        };
        let AmountProblem::Ambiguous {
            whole: first,
            decimal: second,
        } = &problem
        else {
            unreachable!()
        };
        let sentence = problem.to_string();
        assert!(
            sentence.contains(first) && sentence.contains(second),
            "{sentence}"
        );
        // Typing either proposal must give what it says, without another question.
        assert_eq!(typed(first), Ok(whole * 10_000), "{text:?}: {sentence}");
        assert_eq!(
            typed(second).map(|units| units as f64 / 10_000.0),
            Ok(decimal),
            "{text:?}: {sentence}"
        );
    }
}

#[test]
fn every_problem_says_what_would_be_right() {
    for text in [
        "",
        "a",
        "--1",
        "1.23456",
        "1e5",
        "9999999999999999",
        "1.2.3",
        "1,234",
    ] {
        let sentence = Amount::from_typed(text).unwrap_err().to_string();
        assert!(
            sentence.ends_with('.') && sentence.len() > 20,
            "{text:?}: {sentence}"
        );
        let tells = ["Write", "Use", "write"]
            .iter()
            .any(|word| sentence.contains(word));
        assert!(tells, "{text:?}: {sentence}");
    }
}

#[test]
fn files_hold_plain_decimals_only() {
    for (text, units) in [
        ("0", 0),
        ("-12.5", -125_000),
        ("+3", 30_000),
        ("0.0001", 1),
        ("00012", 120_000),
    ] {
        assert_eq!(
            Amount::from_decimal(text).map(Amount::units),
            Ok(units),
            "{text:?}"
        );
    }
    for text in [
        "", "1,5", "1,234", "1 234", "1'234", "1.2.3", "1e3", "\u{661}", "12\u{a0}", "--1",
        "1.23456", "x",
    ] {
        assert!(Amount::from_decimal(text).is_err(), "{text:?}");
    }
}

#[test]
fn what_is_printed_reads_back_the_same() {
    let units = prop_oneof![
        -LARGEST_UNITS..=LARGEST_UNITS,
        -100_000_000_i64..=100_000_000,
        Just(0),
        Just(LARGEST_UNITS)
    ];
    random(2_000)
        .run(&units, |units| {
            let amount = Amount::from_units(units);
            prop_assert_eq!(Amount::from_decimal(&amount.to_string()), Ok(amount));
            prop_assert_eq!(
                Amount::from_typed(&amount.to_typed()),
                Ok(amount),
                "{}",
                amount.to_typed()
            );
            let shortest = amount.to_string();
            prop_assert!(
                !shortest.contains('.') || !shortest.ends_with(['0', '.']),
                "{}",
                shortest
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn hostile_text_never_panics_and_never_passes_unless_it_is_a_number() {
    random(4_000)
        .run(
            &prop_oneof![
                any::<String>(),
                "[-+0-9., '\u{a0}\u{661}\u{66b}\u{200f}e]{0,14}"
            ],
            |text| {
                for amount in [Amount::from_typed(&text), Amount::from_decimal(&text)]
                    .into_iter()
                    .flatten()
                {
                    prop_assert!(amount.units().abs() <= LARGEST_UNITS);
                    let digits: String = text.chars().filter_map(decimal_digit).collect();
                    let printed: String = amount
                        .to_string()
                        .chars()
                        .filter(char::is_ascii_digit)
                        .collect();
                    // No digit may be lost or invented, zeros at the ends aside.
                    prop_assert_eq!(
                        printed.trim_matches('0'),
                        digits.trim_matches('0'),
                        "{:?}",
                        text
                    );
                }
                Ok(())
            },
        )
        .unwrap();
}

fn decimal_digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => c as u32 - '0' as u32,
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Whether `result` is `n / d` rounded to the nearest, halves away from zero.
fn is_rounded(result: i64, n: i128, d: i128) -> bool {
    let rest = n - i128::from(result) * d;
    let (twice, d) = (2 * rest.abs(), d.abs());
    // Exactly half-way the result must have gone away from zero, past n / d.
    twice < d || (twice == d && (i128::from(result) * d).abs() > n.abs())
}

#[test]
fn ratios_are_rounded_half_away_from_zero() {
    let scales = prop_oneof![Just(1_i64), Just(100), Just(10_000), Just(1_000_000)];
    let near_half = -2_000_i64..=2_000;
    let amounts = prop_oneof![near_half.clone(), any::<i64>()];
    random(4_000)
        .run(
            &(amounts, scales, prop_oneof![near_half, any::<i64>()]),
            |(n, scale, d)| {
                let ratio = Amount::from_units(n).ratio(scale, Amount::from_units(d));
                let exact = i128::from(n) * i128::from(scale) * 10_000;
                match ratio {
                    None => prop_assert!(
                        d == 0 || (exact / i128::from(d)).abs() >= i128::from(i64::MAX)
                    ),
                    Some(ratio) => prop_assert!(
                        is_rounded(ratio.units(), exact, i128::from(d)),
                        "{:?}",
                        ratio
                    ),
                }
                Ok(())
            },
        )
        .unwrap();
    assert_eq!(
        Amount::from_units(1).ratio(1, Amount::from_units(20_000)),
        Some(Amount::from_units(1))
    );
    assert_eq!(
        Amount::from_units(-1).ratio(1, Amount::from_units(20_000)),
        Some(Amount::from_units(-1))
    );
}

#[test]
fn means_are_rounded_half_away_from_zero() {
    let sums = prop_oneof![-50_i64..=50, any::<i64>()];
    random(4_000)
        .run(
            &(sums, prop_oneof![0_i64..=12, 1..=i64::MAX]),
            |(sum, weight)| {
                match Amount::from_units(sum).mean(weight) {
                    None => prop_assert_eq!(weight, 0),
                    Some(mean) => prop_assert!(
                        is_rounded(mean.units(), sum.into(), weight.into()),
                        "{:?}",
                        mean
                    ),
                }
                Ok(())
            },
        )
        .unwrap();
    assert_eq!(Amount::from_units(5).mean(2), Some(Amount::from_units(3)));
    assert_eq!(Amount::from_units(-5).mean(2), Some(Amount::from_units(-3)));
}
