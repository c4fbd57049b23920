//! Numbers, statuses, periods and days as people write them in files.

use groundwork::exchange::reading::{day, period};
use groundwork::ledger::{Amount, Length};

use crate::reading::{of, sentence};

#[test]
fn numbers_are_read_as_their_column_shows_that_they_are_written() {
    // Each list is a column: (typed, read), "?" for refused.
    for column in [
        &[("1.234", "?"), ("7", "7")][..],
        &[("1.234", "1.234"), ("0.5", "0.5")],
        &[("1.234", "1234"), ("0,5", "0.5"), ("1.234.567", "1234567")],
        &[("1,234", "1234"), ("1,234.5", "1234.5")],
        &[("1,234", "1.234"), ("2 500,75", "2500.75")],
        // Both ways in one column prove nothing.
        &[("1,234", "?"), ("0,5", "0.5"), ("0.5", "0.5")],
        &[
            ("1\u{a0}234", "1234"),
            ("1\u{202f}234,5", "1234.5"),
            ("1'234", "1234"),
        ],
        &[
            ("−5", "-5"),
            ("–5", "-5"),
            ("-5", "-5"),
            ("\u{ff0d}5", "-5"),
        ],
        &[("45%", "45"), ("12,5 %", "12.5"), ("٪٤٥", "45")],
        &[
            ("١٬٢٣٤٫٥", "1234.5"),
            ("٠٫١٢٣", "0.123"),
            ("١٢٫٣٤٥", "12.345"),
        ],
        &[("1.50000000", "1.5"), ("0.00001", "?")],
        &[
            ("1000000000000", "1000000000000"),
            ("1000000000001", "?"),
            ("0.0001", "0.0001"),
        ],
        &[
            ("1.2E+05", "?"),
            ("#DIV/0!", "?"),
            ("fewer than 5", "?"),
            ("12 km", "?"),
            ("NaN", "?"),
        ],
        &[
            ("..", "unavailable"),
            ("…", "unavailable"),
            ("Not available", "unavailable"),
        ],
        &[
            ("нет данных", "unavailable"),
            ("غير متاح", "unavailable"),
            ("məlumat yoxdur", "unavailable"),
        ],
        &[
            ("not applicable", "inapplicable"),
            ("неприменимо", "inapplicable"),
            ("لا ينطبق", "inapplicable"),
        ],
        &[
            ("tətbiq edilmir", "inapplicable"),
            ("n/a", "?"),
            ("-", "?"),
            ("–", "?"),
            ("NA", "?"),
        ],
    ] {
        let rows = column
            .iter()
            .map(|(typed, _)| format!("A\tHOU-03\t2025\t{typed}\n"));
        let text = format!(
            "area\tindicator\tperiod\tvalue\n{}",
            rows.collect::<String>()
        );
        let read = of(&text);
        for ((typed, wanted), figure) in column.iter().zip(read) {
            assert_eq!(figure.value, *typed);
            match figure.read {
                Ok(value) => assert_eq!(value.as_deref(), Some(*wanted), "{typed:?} in {column:?}"),
                Err(why) => assert_eq!("?", *wanted, "{typed:?} in {column:?}: {why}"),
            }
        }
    }
}

#[test]
fn a_wide_column_is_settled_by_itself_before_the_whole_file() {
    let read = of("area;period;HOU-03;RET-11;SRV-01\nA;2025;1.234;1.234;1.234\nA;2026;0,5;0.5;\n");
    let values: Vec<_> = read
        .into_iter()
        .map(|f| f.read.map(Option::unwrap))
        .collect();
    assert_eq!(values[0], Ok("1234".into()));
    assert_eq!(values[1], Ok("1.234".into()));
    // Its own column shows nothing, and the others disagree.
    assert!(
        values[2]
            .as_ref()
            .unwrap_err()
            .contains("1234 or as 1.2340"),
        "{values:?}"
    );
}

#[test]
fn status_and_answers_go_with_the_value() {
    let read = of("area,indicator,period,status,value,answers\n\
        A,HOU-03,2025,number,5,\nA,HOU-03,2025,unavailable,,\nA,HOU-03,2025,inapplicable,,\n\
        A,HOU-03,2025,,,\nA,HOU-03,2025,number,,\nA,HOU-03,2025,unavailable,5,\n\
        A,HOU-03,2025,approved,5,\nA,HOU-03,2025,,3.5,120\nA,HOU-03,2025,,3.5,1.5\n");
    let wanted = [Some("5"), Some("unavailable"), Some("inapplicable"), None];
    for (figure, wanted) in read.iter().zip(wanted) {
        assert_eq!(figure.read, Ok(wanted.map(str::to_owned)));
    }
    assert!(read[4].read.is_err() && read[5].read.is_err() && read[6].read.is_err());
    assert_eq!(read[7].read, Ok(Some("3.5 of 120".into())));
    assert!(read[8].read.as_ref().unwrap_err().contains("answers"));
}

#[test]
fn periods_are_read_as_people_write_them() {
    for (texts, wanted) in [
        (
            &[
                "2025-03",
                "202503",
                "2025-3",
                "03/2025",
                "3.2025",
                "March 2025",
                "2025 March",
            ][..],
            "2025-03",
        ),
        (
            &[
                "Mar 2025",
                "mart 2025",
                "Mart 2025-ci il",
                "март 2025 г.",
                "Марта 2025 года",
            ],
            "2025-03",
        ),
        (
            &[
                "مارس 2025",
                "آذار ٢٠٢٥",
                "MARCH, 2025",
                "2025/03",
                "2025-03-01/2025-03-31",
            ],
            "2025-03",
        ),
        (
            &["كانون الثاني 2025", "يناير 2025", "Yanvar 2025", "01.2025"],
            "2025-01",
        ),
        (
            &[
                "2025-Q1",
                "2025Q1",
                "Q1 2025",
                "1-ci rüb 2025",
                "I квартал 2025",
                "الربع الأول 2025",
            ],
            "2025-Q1",
        ),
        (
            &["IV kvartal 2025", "2025 q4", "2025-10-01/2025-12-31"],
            "2025-Q4",
        ),
        (
            &[
                "2025",
                "2025 год",
                "2025-ci il",
                "عام 2025",
                "2025-01-01/2025-12-31",
            ],
            "2025",
        ),
    ] {
        for text in texts {
            assert_eq!(
                period(text, None).map(|p| p.to_string()).ok().as_deref(),
                Some(wanted),
                "{text}"
            );
        }
    }
    for text in [
        "",
        "03/25",
        "Mar-25",
        "25",
        "2025W10",
        "2025-13",
        "soon",
        "2025-03-15/2025-04-14",
        "1899",
        "2025-03-01",
    ] {
        sentence(period(text, None));
    }
    // A spreadsheet makes a day of a month; the length says which one.
    for (text, length, wanted) in [
        ("2025-03-01", Length::Month, Some("2025-03")),
        ("2025-03-01 00:00:00", Length::Month, Some("2025-03")),
        ("31.03.2025", Length::Quarter, Some("2025-Q1")),
        ("2025-01-01", Length::Year, Some("2025")),
        ("2025-03-15", Length::Month, None),
        ("2025-03-01", Length::Quarter, None),
    ] {
        let read = period(text, Some(length)).map(|p| p.to_string()).ok();
        assert_eq!(read.as_deref(), wanted, "{text}");
    }
}

#[test]
fn days_are_read_and_never_guessed() {
    for text in [
        "2025-03-31",
        "31.03.2025",
        "31/03/2025",
        "03/31/2025",
        "31 March 2025",
        "2025-03-31T10:00:00",
        "31 марта 2025 г.",
    ] {
        assert_eq!(day(text).unwrap().to_string(), "2025-03-31", "{text}");
    }
    assert_eq!(day("03.04.2025").unwrap().to_string(), "2025-04-03");
    for text in [
        "03/04/2025",
        "03-04-2025",
        "31.02.2025",
        "45717",
        "2025-03",
        "Mar-25",
        "yesterday",
        "",
    ] {
        let why = sentence(day(text));
        assert!(why.contains("2025-03-31"), "{text}: {why}");
    }
}

#[test]
fn amounts_never_go_through_floating_point() {
    let read = of(
        "area;indicator;period;value\nA;HOU-03;2025;999 999 999 999,9999\nA;HOU-03;2025;-0,0001\n",
    );
    assert_eq!(read[0].read, Ok(Some("999999999999.9999".into())));
    assert_eq!(read[1].read, Ok(Some(Amount::from_units(-1).to_string())));
}
