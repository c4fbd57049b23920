//! Months, quarters and years.

use groundwork::i18n;
use groundwork::ledger::{Length, Period};
use proptest::prelude::*;

use crate::support::programme::day;
use crate::support::random;

fn read(text: &str) -> Period {
    text.parse()
        .unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

fn lengths() -> impl Strategy<Value = Length> {
    prop::sample::select(Length::ALL)
}

#[test]
fn a_period_prints_as_it_is_read() {
    random(1_000)
        .run(&(1900 * 12..2200 * 12, lengths()), |(month, length)| {
            let period = Period::holding(month, length);
            prop_assert_eq!(period.to_string().parse(), Ok(period));
            prop_assert!(period.first_month() <= month && month <= period.last_month());
            Ok(())
        })
        .unwrap();
    assert_eq!(read("2025-03").first_month(), 2025 * 12 + 2);
    assert_eq!(read("2025-Q2").first_month(), 2025 * 12 + 3);
    assert_eq!(read("2025").first_month(), 2025 * 12);
}

#[test]
fn steps_follow_each_other_without_a_gap_or_an_overlap() {
    random(1_000)
        .run(
            &(1950 * 12..2150 * 12, lengths(), -40_i32..40),
            |(month, length, steps)| {
                let period = Period::holding(month, length);
                prop_assert_eq!(period.step(steps).step(-steps), period);
                prop_assert_eq!(
                    period.step(1).first_day(),
                    period.last_day().succ_opt().unwrap()
                );
                prop_assert_eq!(period.step(steps) > period, steps > 0);
                for day in [period.first_day(), period.last_day()] {
                    prop_assert_eq!(Period::of_day(day, length), period);
                }
                Ok(())
            },
        )
        .unwrap();
    assert_eq!(read("2024-12").step(1), read("2025-01"));
    assert_eq!(read("2025-Q1").step(-1), read("2024-Q4"));
    assert_eq!(read("2024-02").last_day(), day(2024, 2, 29));
    assert_eq!(read("2025-Q1").last_day(), day(2025, 3, 31));
}

#[test]
fn periods_read_well() {
    assert_eq!(read("2025-03").label(), "March 2025");
    assert_eq!(read("2025-Q1").label(), "January to March 2025");
    assert_eq!(read("2025").label(), "2025");
    assert_eq!(i18n::day(day(2025, 3, 4)), "4 March 2025");
}

#[test]
fn anything_else_is_refused_with_an_example() {
    for text in [
        "",
        "25",
        "202",
        "2025-",
        "2025-3",
        "2025-00",
        "2025-13",
        "2025-3-01",
        "2025-03-01",
        "2025/03",
        "2025-q1",
        "2025-Q0",
        "2025-Q5",
        "2025Q1",
        "2025-Q",
        "1899",
        "2200-01",
        "+202",
        "-2025",
        " 2025",
        "2025 ",
        "2025-0\u{661}",
        "\u{ff12}\u{ff10}\u{ff12}\u{ff15}",
        "202\u{e9}-03",
        "March 2025",
    ] {
        let problem = text.parse::<Period>().expect_err(text);
        assert!(
            problem.contains("2025-03") && problem.contains("2025-Q1"),
            "{text:?}: {problem}"
        );
    }
}

#[test]
fn hostile_text_never_panics() {
    random(2_000)
        .run(
            &prop_oneof![any::<String>(), "[0-9Q\u{e9}-]{0,9}"],
            |text| {
                if let Ok(period) = text.parse::<Period>() {
                    prop_assert_eq!(period.to_string(), text);
                }
                Ok(())
            },
        )
        .unwrap();
}
