//! The sample programme holds every published figure, untouched, and the
//! whole default catalogue.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use crate::support::client::rows;
use crate::support::dump::lines;

/// The default catalogue.
const CATALOGUE: &str = "\
     HOU-01 HOU-02 HOU-03 HOU-04 HOU-05 HOU-06 HOU-07 HOU-08 \
     ROA-01 ROA-02 ROA-03 ROA-04 \
     RAI-01 \
     PWR-01 PWR-02 PWR-03 \
     WAT-01 WAT-02 WAT-03 \
     GAS-01 \
     TEL-01 TEL-02 \
     HLT-01 HLT-02 HLT-03 \
     EDU-01 EDU-02 EDU-03 \
     ADM-01 ADM-02 ADM-03 \
     MIN-01 MIN-02 MIN-03 MIN-04 MIN-05 MIN-06 MIN-07 MIN-08 \
     HER-01 HER-02 HER-03 HER-04 HER-05 \
     RET-01 RET-02 RET-03 RET-04 RET-05 RET-06 RET-07 RET-08 RET-09 RET-10 \
     LIV-01 LIV-02 LIV-03 LIV-04 LIV-05 \
     TRU-01 TRU-02 TRU-03 TRU-04 TRU-05 TRU-06 TRU-07 \
     FUN-01 FUN-02 FUN-03 FUN-04 FUN-05 FUN-06 FUN-07 FUN-08";

/// SHA-256 over the columns as published, of all rows in their order: fields
/// parted by U+001F, a line feed after each row.
const FIGURES: (usize, &str) = (
    1945,
    "f9c777b1442d282debc889771b4f7a67b20144af0477f9557c50f743d27b700a",
);
const PROJECTS: (usize, &str) = (
    46,
    "438c43193bc434b41a0afe115a067b8171fbc41e0aaae976abe2be8320d7acbf",
);
const AS_PUBLISHED: [&str; 7] = [
    "area",
    "published_as",
    "value",
    "unit",
    "when",
    "source",
    "note",
];

type Row = HashMap<String, String>;

fn file(name: &str) -> Vec<Row> {
    let (_, text) = groundwork::sample::FILES
        .iter()
        .find(|(other, _)| *other == name)
        .unwrap();
    rows(text.as_bytes())
}

fn codes(name: &str, column: &str) -> BTreeSet<String> {
    file(name).iter().map(|row| row[column].clone()).collect()
}

fn untouched(name: &str, columns: &[&str], (count, seal): (usize, &str)) {
    let rows = file(name);
    assert_eq!(rows.len(), count, "{name}");
    let mut hash = Sha256::new();
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(row["row"], (at + 1).to_string(), "{name}");
        let fields: Vec<&str> = columns.iter().map(|c| row[*c].as_str()).collect();
        hash.update(format!("{}\n", fields.join("\u{1f}")));
    }
    let found: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(found, seal, "{name}: a column as published was changed");
}

#[test]
fn every_published_figure_is_there_untouched() {
    untouched("figures.csv", &AS_PUBLISHED, FIGURES);
    let with_project: Vec<&str> = std::iter::once("project").chain(AS_PUBLISHED).collect();
    untouched("projects.csv", &with_project, PROJECTS);
    assert_eq!(file("sources.csv").len(), 582);
}

#[test]
fn what_is_left_out_says_why() {
    let all: Vec<Row> = file("figures.csv")
        .into_iter()
        .chain(file("projects.csv"))
        .collect();
    let omitted: Vec<&Row> = all
        .iter()
        .filter(|row| row["becomes"] == "omitted")
        .collect();
    assert!(omitted.len() < 40, "{}", omitted.len());
    for row in omitted {
        assert!(row["reason"].len() > 10, "row {}", row["row"]);
    }
    // Beside the ledger rather than in it: that too has its reason.
    let beside = all
        .iter()
        .filter(|row| row["becomes"] == "statement" && !row["indicator"].is_empty());
    for row in beside {
        assert!(
            !row["reason"].is_empty(),
            "row {}: {}",
            row["row"],
            row["published_as"]
        );
    }
}

#[test]
fn places_and_words_have_four_languages() {
    assert_eq!(file("areas.csv").len(), 85);
    for name in ["areas.csv", "indicators.csv", "forms.csv", "breakdowns.csv"] {
        for row in file(name) {
            for column in ["name", "name_az", "name_ru", "name_ar"] {
                assert!(!row[column].trim().is_empty(), "{name}: {row:?}");
            }
            let is_in = |column: &str, script: std::ops::RangeInclusive<char>| {
                row[column].chars().any(|letter| script.contains(&letter))
            };
            assert!(is_in("name_ru", 'А'..='я'), "{name}: {row:?}");
            assert!(is_in("name_ar", '\u{621}'..='\u{64a}'), "{name}: {row:?}");
        }
    }
}

#[test]
fn the_default_catalogue_is_whole() {
    let catalogue: BTreeSet<&str> = CATALOGUE.split_whitespace().collect();
    assert_eq!(catalogue.len(), 74);
    let there = codes("indicators.csv", "code");
    for code in catalogue {
        assert!(there.contains(code), "{code} is missing");
    }
}

#[test]
fn every_ratio_has_a_formula_and_every_sector_its_forms() {
    let mut sides: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for term in file("terms.csv") {
        sides
            .entry(term["indicator"].clone())
            .or_default()
            .insert(term["side"].clone());
    }
    let indicators = file("indicators.csv");
    for ratio in indicators.iter().filter(|row| row["kind"] == "ratio") {
        assert_eq!(
            sides[&ratio["code"]].len(),
            2,
            "{}: numerator and denominator",
            ratio["code"]
        );
    }
    let sectors = codes("indicators.csv", "sector");
    assert_eq!(sectors.len(), 9);
    assert_eq!(codes("forms.csv", "sector"), sectors);
    // What is not computed can be entered; projects would be counted from a
    // register.
    let asked = codes("form_fields.csv", "indicator");
    let assigned = codes("assignments.csv", "form");
    for row in indicators.iter().filter(|row| row["code"] != "FUN-07") {
        assert!(
            asked.contains(&row["code"]) != sides.contains_key(&row["code"]),
            "{}",
            row["code"]
        );
    }
    assert_eq!(
        codes("forms.csv", "code"),
        assigned,
        "every form is assigned"
    );
}

both_apps! {
    fn every_row_is_where_the_file_says(app: &TestApp) {
        let all: Vec<Row> = file("figures.csv").into_iter().chain(file("projects.csv")).collect();
        let becomes = |what: &str| all.iter().filter(|row| row["becomes"] == what).count().to_string();
        let mut connection = app.db.connect();
        let mut count = |table: &str| lines(&mut connection, &format!("SELECT cast(count(*) as text) AS line FROM {table}")).remove(0);
        assert_eq!(count("postings"), becomes("posting"));
        assert_eq!(count("cells"), becomes("posting"));
        assert_eq!(count("targets"), becomes("target"));
        assert_eq!(count("statements"), becomes("statement"));
        assert_eq!((count("areas"), count("sources")), ("85".to_owned(), "582".to_owned()));

        // Cell by cell, digit for digit, with day and source.
        let posted: BTreeSet<[String; 7]> = app.analyst().get("/observations.csv").is(200).rows().iter()
            .map(|row| ["area_code", "indicator_code", "breakdown", "period", "value", "day", "source_code"].map(|c| row[c].clone()))
            .collect();
        let planned: BTreeSet<[String; 7]> = all.iter().filter(|row| row["becomes"] == "posting")
            .map(|row| ["area", "indicator", "breakdown", "period", "amount", "day", "source"].map(|c| row[c].clone()))
            .collect();
        for row in &planned {
            assert!(posted.contains(row), "{row:?} is not posted so");
        }
        assert_eq!(posted.len(), planned.len());

        // Who reads a figure learns why it was posted so.
        let notes: Vec<(String, String, String)> = app.analyst().get("/observations.csv").is(200).rows().iter()
            .map(|row| (row["area_code"].clone(), row["indicator_code"].clone() + &row["period"], row["note"].clone()))
            .collect();
        let explained: Vec<_> = all.iter().filter(|row| row["becomes"] == "posting" && !row["reason"].is_empty()).collect();
        assert!(explained.len() > 20, "{} postings with a reason", explained.len());
        for row in explained {
            let cell = row["indicator"].clone() + &row["period"];
            assert!(
                notes.iter().any(|(area, at, note)| *area == row["area"] && *at == cell && note.contains(&row["reason"])),
                "{} in {}: {} is not in its note", cell, row["area"], row["reason"]
            );
        }
        for row in all.iter().filter(|row| row["becomes"] == "posting" && row["amount"] != row["value"]) {
            assert!(!row["reason"].is_empty(), "{}: the amount differs without a reason", row["row"]);
        }
    }
}
