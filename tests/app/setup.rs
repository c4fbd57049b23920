//! The programme as rows of text: round trips, refusals, what is frozen.

use chrono::NaiveDateTime;
use groundwork::db::Db;
use groundwork::exchange::programme::Files;
use groundwork::exchange::setup_files;
use groundwork::models::setup::{
    self, Change, ChangeKind, Problem, Row, Setup, TABLES, Table, table,
};
use groundwork::sample;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::dump::{LEDGER, REPORTS, lines, rows};
use crate::support::{TestDb, postgres, programme, random, sample_postgres, sample_sqlite, sqlite};

type Applied = Result<Vec<Change>, Vec<Problem>>;

fn now() -> NaiveDateTime {
    programme::now()
}

fn current(db: &Db) -> Setup {
    db.read(setup::read).unwrap()
}

fn apply(db: &Db, wanted: &Setup) -> Applied {
    db.write(|c| setup::apply(c, wanted, "sevda", now()))
        .unwrap()
}

fn dump(db: &Db) -> Vec<(String, String)> {
    let files = db.read(setup_files::dump).unwrap();
    files
        .into_iter()
        .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
        .collect()
}

fn files(texts: &[(String, String)]) -> Files {
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    Files::embedded(&texts)
}

fn read(texts: &[(&str, &str)]) -> Result<Setup, Vec<String>> {
    setup_files::read(&Files::embedded(texts))
        .map(|wanted| wanted.setup)
        .map_err(said)
}

fn said(problems: Vec<Problem>) -> Vec<String> {
    problems.iter().map(Problem::to_string).collect()
}

/// Everything that a setup may change, and what it must never touch.
fn content(db: &TestDb) -> Vec<String> {
    let connection = &mut db.connect();
    let mut all = rows(connection, &LEDGER);
    all.extend(rows(connection, &REPORTS));
    all.extend(lines(
        connection,
        "SELECT detail AS line FROM audit ORDER BY id",
    ));
    all.extend(lines(
        connection,
        "SELECT definition AS line FROM definitions",
    ));
    all.extend(dump(db).into_iter().map(|(_, text)| text));
    all
}

/// The rows of one table as they are, edited.
fn edited(db: &Db, name: &str, edit: impl FnOnce(&'static Table, &mut Vec<Row>)) -> Setup {
    edited_from(&current(db), name, edit)
}

fn edited_from(now: &Setup, name: &str, edit: impl FnOnce(&'static Table, &mut Vec<Row>)) -> Setup {
    let table = table(name).unwrap();
    let mut rows = now.rows(name).to_vec();
    edit(table, &mut rows);
    let mut wanted = Setup::default();
    wanted.set(table, rows);
    wanted
}

fn row<'a>(table: &Table, rows: &'a mut [Row], key: &str) -> &'a mut Row {
    let found = rows.iter_mut().find(|row| table.key(row) == key);
    found.unwrap_or_else(|| panic!("no {key}"))
}

/// One cell says something else.
fn with(db: &Db, name: &str, key: &str, column: &str, text: &str) -> Setup {
    with_from(&current(db), name, key, column, text)
}

fn with_from(now: &Setup, name: &str, key: &str, column: &str, text: &str) -> Setup {
    edited_from(now, name, |table, rows| {
        row(table, rows, key).texts[table.position(column).unwrap()] = text.to_owned();
    })
}

fn without(db: &Db, name: &str, key: &str) -> Setup {
    without_from(&current(db), name, key)
}

fn without_from(now: &Setup, name: &str, key: &str) -> Setup {
    edited_from(now, name, |table, rows| {
        let before = rows.len();
        rows.retain(|row| table.key(row) != key);
        assert_eq!(rows.len(), before - 1, "{key}");
    })
}

fn and(db: &Db, name: &str, texts: &[&str]) -> Setup {
    and_from(&current(db), name, texts)
}

fn and_from(now: &Setup, name: &str, texts: &[&str]) -> Setup {
    edited_from(now, name, |_, rows| {
        rows.push(Row::new(texts.iter().map(|&t| t.to_owned()).collect()));
    })
}

/// Makes two tests of one, each with the sample programme.
macro_rules! both_samples {
    ($(fn $name:ident($db:ident: &TestDb) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn the_test($db: &TestDb) $body

            #[test]
            fn sqlite() {
                the_test(&sample_sqlite());
            }

            #[test]
            fn postgres() {
                the_test(&sample_postgres());
            }
        }
    )+};
}

fn goes_round(sample: &TestDb, empty: &TestDb) {
    let first = dump(sample);
    assert_eq!(first.len(), TABLES.len());
    let wanted = setup_files::read(&files(&first)).unwrap().setup;
    assert_eq!(wanted, current(sample));
    assert_eq!(apply(sample, &wanted), Ok(Vec::new()));
    // The shipped files say the same, each in its own way of writing.
    let shipped = setup_files::read(&Files::embedded(sample::FILES)).unwrap();
    assert_eq!(apply(sample, &shipped.setup), Ok(Vec::new()));
    assert_eq!(shipped.figures, ["figures.csv", "projects.csv"]);
    let changes = apply(empty, &wanted).unwrap();
    assert!(changes.len() > 3_000, "{}", changes.len());
    assert!(changes.iter().all(|c| c.kind == ChangeKind::Added));
    assert_eq!(dump(empty), first);
    // Nothing said, nothing changed.
    assert_eq!(apply(empty, &Setup::default()), Ok(Vec::new()));
}

#[test]
fn a_dump_goes_round_on_sqlite() {
    goes_round(&sample_sqlite(), &sqlite());
}

#[test]
fn a_dump_goes_round_on_postgres() {
    goes_round(&sample_postgres(), &postgres());
}

#[derive(Clone, Debug)]
enum Edit {
    Area(Index, String),
    NewArea(Index, String),
    Core(Index),
    Redefine(Index, String),
    NewSource(String),
    NoCode(Index),
    NoTarget(Index),
    NewStatement(Index, String),
    Swap(Index, Index),
    Due(Index, u8),
    Closing(Index, Option<u8>),
    Sign(Index),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let text = || "[a-zəİ=+@'\", \n-]{0,12}[a-z]".prop_map(|t| t.trim().to_owned());
    let line = || text().prop_map(|t| t.replace('\n', " ").trim().to_owned());
    let at = any::<Index>;
    proptest::collection::vec(
        prop_oneof![
            (at(), line()).prop_map(|(i, t)| Edit::Area(i, t)),
            (at(), line()).prop_map(|(i, t)| Edit::NewArea(i, t)),
            at().prop_map(Edit::Core),
            (at(), text()).prop_map(|(i, t)| Edit::Redefine(i, t)),
            text().prop_map(Edit::NewSource),
            at().prop_map(Edit::NoCode),
            at().prop_map(Edit::NoTarget),
            (at(), text()).prop_map(|(i, t)| Edit::NewStatement(i, t)),
            (at(), at()).prop_map(|(i, j)| Edit::Swap(i, j)),
            (at(), any::<u8>()).prop_map(|(i, d)| Edit::Due(i, d)),
            (at(), any::<Option<u8>>()).prop_map(|(i, d)| Edit::Closing(i, d)),
            at().prop_map(Edit::Sign),
        ],
        0..12,
    )
}

impl Edit {
    fn make(self, wanted: &mut Setup, number: usize) {
        let name = match self {
            Self::Area(..) | Self::NewArea(..) => "areas",
            Self::Core(_) | Self::Redefine(..) => "indicators",
            Self::NewSource(_) => "sources",
            Self::NoCode(_) => "area_codes",
            Self::NoTarget(_) => "targets",
            Self::NewStatement(..) => "statements",
            Self::Swap(..) => "form_fields",
            Self::Due(..) | Self::Closing(..) => "forms",
            Self::Sign(_) => "terms",
        };
        let table = table(name).unwrap();
        let column = |key| table.position(key).unwrap();
        let mut rows = wanted.rows(name).to_vec();
        let count = rows.len();
        match self {
            Self::Area(at, text) => at.get_mut(&mut rows).texts[column("name")] = text,
            Self::NewArea(at, text) => {
                let mut new = table.empty_row();
                new.texts[column("code")] = format!("NEW-{number}");
                new.texts[column("level")] = "complex".into();
                new.texts[column("name")] = text;
                let settlements: Vec<&Row> = rows
                    .iter()
                    .filter(|row| table.text(row, "level") == "settlement")
                    .collect();
                new.texts[column("parent")] = table
                    .text(settlements[at.index(settlements.len())], "code")
                    .to_owned();
                rows.push(new);
            }
            Self::Core(at) => {
                let cell = &mut at.get_mut(&mut rows).texts[column("core")];
                *cell = if cell == "yes" { "no" } else { "yes" }.to_owned();
            }
            Self::Redefine(at, text) => at.get_mut(&mut rows).texts[column("definition")] = text,
            Self::NewSource(text) => {
                let mut new = table.empty_row();
                new.texts[column("code")] = format!("S-{number}");
                new.texts[column("publisher")] = "Gazette".into();
                new.texts[column("note")] = text;
                rows.push(new);
            }
            Self::NoCode(at) | Self::NoTarget(at) => drop(rows.remove(at.index(count))),
            Self::NewStatement(at, text) => {
                let mut new = at.get(&rows).clone();
                new.texts[column("note")] = format!("{text} {number}");
                rows.push(new);
            }
            Self::Swap(one, other) => {
                let form = table.text(one.get(&rows), "form").to_owned();
                let same: Vec<usize> = (0..count)
                    .filter(|&at| table.text(&rows[at], "form") == form)
                    .collect();
                rows.swap(one.index(count), *other.get(&same));
            }
            Self::Due(at, day) => at.get_mut(&mut rows).texts[column("due_day")] = day.to_string(),
            Self::Closing(at, days) => {
                let days = days.map_or(String::new(), |d| (u32::from(d) + 255).to_string());
                at.get_mut(&mut rows).texts[column("closing_day")] = days;
            }
            Self::Sign(at) => {
                let cell = &mut at.get_mut(&mut rows).texts[column("sign")];
                *cell = if cell == "+" { "-" } else { "+" }.to_owned();
            }
        }
        wanted.set(table, rows);
    }
}

both_samples! {
    fn whatever_is_wanted_is_what_stands_then(db: &TestDb) {
        let start = std::cell::Cell::new(0);
        random(6)
            .run(&edits(), |edits| {
                let before = current(db);
                let mut wanted = before.clone();
                for edit in edits {
                    start.set(start.get() + 1);
                    edit.make(&mut wanted, start.get());
                }
                let foreseen = db.read(|c| setup::preview(c, &wanted)).unwrap();
                let changes = apply(db, &wanted);
                prop_assert_eq!(&foreseen, &changes);
                prop_assert_eq!(Ok(setup::changes(&before, &wanted)), changes);
                let after = current(db);
                prop_assert!(setup::changes(&after, &wanted).is_empty());
                prop_assert_eq!(&after, &wanted);
                let read_back = setup_files::read(&files(&dump(db))).unwrap();
                prop_assert_eq!(read_back.setup, wanted);
                Ok(())
            })
            .unwrap();
        db.read(groundwork::ledger::verify).unwrap();
    }

    fn a_refusal_says_why_and_changes_nothing(db: &TestDb) {
        let before = content(db);
        let start = current(db);
        let refused = |wanted: &Setup, sentence: &str| {
            let problems = said(apply(db, wanted).expect_err(sentence));
            assert!(problems.contains(&sentence.to_owned()), "{problems:#?} lacks {sentence:?}");
        };
        for (name, key, column, text, sentence) in [
            ("areas", "AZ-LAC", "parent", "KEZ-EX", "areas AZ-LAC, parent: There is no area \"KEZ-EX\". The nearest is KEZ-EZ (East Zangezur Economic Region)."),
            ("areas", "KEZ", "parent", "AZ-LAC", "areas KEZ, parent: KEZ would stand inside itself. Name a parent that is not below it."),
            ("areas", "AZ-LAC", "level", "programme", "areas AZ-LAC, level: A programme cannot stand inside a region. The levels from the top: country, programme, region, group, district, settlement, complex."),
            ("areas", "AZ-LAC-SUS", "parent", "KEZ-G1", "areas AZ-LAC-SUS, parent: A group has members, not parts. Name the area above the group."),
            ("areas", "AZ-LAC", "latitude", "91", "areas AZ-LAC, latitude: \"91\" does not fit. Write a number from -90 to 90."),
            ("areas", "AZ-LAC", "longitude", "", "areas AZ-LAC, latitude: Write both latitude and longitude, or neither."),
            ("areas", "AZ-LAC", "name", "  ", "areas AZ-LAC, name: Nothing is written here, but something must be."),
            ("areas", "AZ-LAC", "name", "La\nchin", "areas AZ-LAC, name: Write it in one line."),
            ("areas", "AZ-LAC", "note", "a\0b", "areas AZ-LAC, note: It holds a character that cannot be shown (\\u{0}). Take it out."),
            ("areas", "AZ-LAC", "code", "AZ LAC", "areas AZ LAC, code: \"AZ LAC\" is no code. Use 1 to 40 of the letters a to z, digits, points, hyphens and underscores."),
            ("areas", "AZ-LAC", "valid_to", "soon", "areas AZ-LAC, valid_to: \"soon\" is no month. Write it as 2025-03, between 1900 and 2199."),
            ("areas", "AZ-X-AGD", "valid_to", "2023-11", "areas AZ-X-AGD, valid_to: 2023-11 lies before 2023-12. Write the earlier one in valid_from."),
            ("areas", "AZ-LAC", "parent", "KEZ-KAR", "areas AZ-LAC, parent: Figures are posted for AZ-LAC or inside it, so its place stays: the past belongs to the old place. Move it on the setup pages, from a month on."),
            ("indicators", "HOU-01", "decimals", "5", "indicators HOU-01, decimals: \"5\" does not fit. Write a whole number from 0 to 4."),
            ("indicators", "RET-11", "kind", "rate", "indicators RET-11, kind: \"rate\" is not one of the words there are: stock, flow, ratio, score."),
            ("indicators", "RET-11", "unit", "soul", "indicators RET-11, unit: Figures of RET-11 are posted, so its unit stays \"person\". Retire it and add an indicator with a new code."),
            ("indicators", "RET-11", "public", "perhaps", "indicators RET-11, public: \"perhaps\" is not one of the words there are: yes, no."),
            ("forms", "HOU-M", "closing_day", "3", "forms HOU-M, closing_day: The form would close before its reports are due. Write 15 or more, or nothing."),
            ("programme", "area", "value", "KES", "programme area, value: There is no area \"KES\". The nearest is KEZ (Karabakh and East Zangezur)."),
            ("programme", "key_figures", "value", "RET-11 HOU-99", "programme key_figures, value: There is no indicator \"HOU-99\". The nearest is HOU-09 (Houses restored (running total))."),
            ("programme", "area", "key", "colour", "programme colour, key: \"colour\" is not one of the words there are: name, name_az, area, key_figures, map_note, second_person."),
        ] {
            let wanted = with_from(&start, name, key, column, text);
            refused(&wanted, sentence);
        }
        refused(&without_from(&start, "areas", "AZ-LAC-SUS"), "areas AZ-LAC-SUS: An area is never taken out, so that its code keeps its meaning. Write its last month in valid_to instead.");
        refused(&without_from(&start, "indicators", "RET-12"), "indicators RET-12: An indicator is never taken out, so that its code keeps its meaning. Write yes in retired instead.");
        refused(&and_from(&start, "breakdowns", &["total", "sex", "All", ""]), "breakdowns total, code: The total is always there. Leave this row out.");
        refused(&and_from(&start, "breakdowns", &["sex.f", "sex", "Women", ""]), "breakdowns sex.f: This row's key stands twice. Leave one of the two rows.");
        refused(&and_from(&start, "terms", &["HOU-05", "1", "numerator", "+", "HOU-05", "total", "no"]), "terms HOU-05 1 numerator HOU-03 total yes, term: HOU-05 would be computed from itself. Take its own code, or an indicator that is computed from it, out of its formula.");
        refused(&and_from(&start, "form_fields", &["HOU-M", "HOU-05", "total"]), "form_fields HOU-M HOU-05 total, indicator: HOU-05 is computed from others, so no form asks for it. Take this line out.");
        refused(&and_from(&start, "form_fields", &["HOU-M", "HOU-01", "sex.f"]), "form_fields HOU-M HOU-01 sex.f, breakdown: sex.f is of the axis sex, by which HOU-01 is not broken down. Add sex to the indicator's axes, or take another breakdown.");
        refused(&and_from(&start, "form_fields", &["HOU-Q", "HOU-01", "total"]), "form_fields HOU-Q HOU-01 total, indicator: HOU-01 is reported for each month, but HOU-Q for each quarter. Ask for it on a form of its own period.");
        refused(&and_from(&start, "assignments", &["HOU-M", "AZ-LAC-SUS", "2026-01", ""]), "assignments HOU-M AZ-LAC-SUS 2026-01, area: HOU-M is filled in by areas of the level district, but AZ-LAC-SUS is a settlement. Assign a form of that level.");
        refused(&and_from(&start, "assignments", &["HOU-M", "AZ-LAC", "2026-04", ""]), "assignments: AZ-LAC is asked twice for HOU-01 at the same time; assign it once.");
        refused(&and_from(&start, "area_changes", &["AZ-LAC", "AZ-FUZ", "merge", "2026-01", ""]), "area_changes AZ-LAC AZ-FUZ: An area that is there already is moved, split or merged on the setup pages, so that its figures keep their place. Take this row out.");
        refused(&and_from(&start, "targets", &["RET-11", "KEZ", "target", "2026-02-30", "2026-12-31", "1.23456", "", ""]), "targets RET-11 KEZ target 2026-12-31, from: \"2026-02-30\" is no day. Write it as 2025-03-04, between 1900 and 2199.");
        refused(&and_from(&start, "targets", &["RET-11", "KEZ", "target", "2027-02-01", "2026-12-31", "1.23456", "", ""]), "targets RET-11 KEZ target 2026-12-31, value: \"1.23456\" does not fit. Write at most four decimals.");
        let wanted = without_from(&start, "areas", "AZ-LAC-SUS");
        let foreseen = db.read(|c| setup::preview(c, &wanted)).unwrap();
        assert_eq!(foreseen, apply(db, &wanted));
        assert_eq!(content(db), before);
    }

    fn what_was_reported_stays(db: &TestDb) {
        let one = |query: &str| lines(&mut db.connect(), query).first().cloned().unwrap();
        let breakdown = one("SELECT code AS line FROM breakdowns WHERE id IN (SELECT breakdown_id FROM postings WHERE breakdown_id <> 1) ORDER BY id");
        let source = one("SELECT code AS line FROM sources WHERE id IN (SELECT source_id FROM postings) ORDER BY id");
        let reported = one("SELECT f.code || ' ' || a.code || ' ' || max(r.period) || ' ' || max(f.period_length) AS line FROM reports r JOIN forms f ON f.id = r.form_id JOIN areas a ON a.id = r.area_id WHERE f.period_length = 'month' GROUP BY f.code, a.code HAVING count(*) > 1 ORDER BY f.code, a.code");
        let before = content(db);
        let refused = |wanted: &Setup, words: &str| {
            let problems = said(apply(db, wanted).unwrap_err());
            assert!(problems.iter().any(|p| p.contains(words)), "{problems:#?} lacks {words:?}");
        };
        // A source that only figures name, and nothing else of the setup.
        let only_figures = edited(db, "sources", |table, rows| rows.retain(|row| table.key(row) != source));
        let problems = said(apply(db, &only_figures).unwrap_err());
        assert!(problems.iter().all(|p| p.contains("There is no source") || p.contains("so it stays")), "{problems:#?}");
        let mut without_form = without(db, "forms", reported.split(' ').next().unwrap());
        let form = reported.split(' ').next().unwrap();
        for name in ["form_fields", "assignments"] {
            let table = table(name).unwrap();
            let rows = current(db).rows(name).iter().filter(|row| table.text(row, "form") != form).cloned().collect();
            without_form.set(table, rows);
        }
        refused(&without_form, &format!("There are reports on {form}, so it stays. End its assignments with their last month instead."));
        refused(&without_form, "is filled in in reports, so it stays. Retire the indicator to stop collecting it.");
        refused(&without_form, "and its assignments must cover them. Write ");
        let parts: Vec<&str> = reported.split(' ').collect();
        let last: i32 = parts[2].parse().unwrap();
        let month = |number: i32| format!("{:04}-{:02}", number / 12, number % 12 + 1);
        let shortened = |to: i32| edited(db, "assignments", |table, rows| {
            for row in rows.iter_mut().filter(|r| table.text(r, "form") == parts[0] && table.text(r, "area") == parts[1]) {
                row.texts[table.position("to").unwrap()] = month(to);
            }
        });
        refused(&shortened(last - 1), &format!("Write {} or later as the last month", month(last)));
        assert_eq!(content(db), before);
        assert_eq!(apply(db, &shortened(last)).unwrap().len(), 1);
        // A breakdown of posted figures: without the lines and terms that ask
        // for it, the figures themselves hold it.
        let mut wanted = without(db, "breakdowns", &breakdown);
        for name in ["form_fields", "terms"] {
            let table = table(name).unwrap();
            let rows = current(db).rows(name).iter().filter(|row| table.text(row, "breakdown") != breakdown).cloned().collect();
            wanted.set(table, rows);
        }
        refused(&wanted, &format!("Figures are broken down by {breakdown}, so it stays."));
    }

    fn an_area_ends_after_its_newest_figure(db: &TestDb) {
        let newest: i32 = lines(&mut db.connect(), "SELECT CAST(max(period) AS text) AS line FROM cells WHERE status = 'number' AND area_id = (SELECT id FROM areas WHERE code = 'AZ-LAC')")[0].parse().unwrap();
        let month = |number: i32| format!("{:04}-{:02}", number / 12, number % 12 + 1);
        let ends = |at: i32| with(db, "areas", "AZ-LAC", "valid_to", &month(at));
        assert_eq!(
            said(apply(db, &ends(newest - 1)).unwrap_err()),
            [format!("areas AZ-LAC, valid_to: Figures are posted for AZ-LAC up to {0}. Write {0} or a later month.", month(newest))]
        );
        assert_eq!(apply(db, &ends(newest)).unwrap()[0].to_string(), format!("areas AZ-LAC: valid_to \"\" becomes \"{}\"", month(newest)));
    }

    fn definitions_are_kept_version_by_version(db: &TestDb) {
        let old = current(db).find(table("indicators").unwrap(), "RET-11").unwrap().clone();
        let old = table("indicators").unwrap().text(&old, "definition").to_owned();
        apply(db, &with(db, "indicators", "RET-11", "definition", "People who came back for good.")).unwrap();
        // Not every change makes another version.
        apply(db, &with(db, "indicators", "RET-11", "core", "no")).unwrap();
        apply(db, &with(db, "indicators", "RET-11", "name", "Returned persons")).unwrap();
        let kept = lines(
            &mut db.connect(),
            "SELECT d.version || '|' || d.author || '|' || d.name || '|' || d.definition || '|' || i.version AS line FROM definitions d JOIN indicators i ON i.id = d.indicator_id WHERE i.code = 'RET-11' ORDER BY d.version",
        );
        assert_eq!(kept.len(), 3, "{kept:?}");
        assert!(kept[0].starts_with("1||") && kept[0].contains(&old), "{kept:?}");
        assert!(kept[1].starts_with("2|sevda|") && kept[1].ends_with("|People who came back for good.|3"), "{kept:?}");
        assert_eq!(kept[2], "3|sevda|Returned persons|People who came back for good.|3");
    }

    fn the_audit_log_tells_each_change_or_each_table(db: &TestDb) {
        let log = || lines(&mut db.connect(), "SELECT actor || '|' || action || '|' || subject || '|' || detail AS line FROM audit ORDER BY id");
        let first = log();
        assert!(first.iter().any(|l| l.starts_with("sample|set up|areas|85 added, 0 changed, 0 removed: AZE, KEZ, ")), "{first:#?}");
        assert!(first.last().unwrap().starts_with("sample|imported|figures|728 figures in "), "{first:#?}");
        apply(db, &with(db, "areas", "AZ-LAC", "name", "Laçın")).unwrap();
        apply(db, &and(db, "rules", &["housing", "compare", "stop", "", "", "", "<=", "", "", "", ""])).unwrap();
        apply(db, &without(db, "rules", "housing")).unwrap();
        assert_eq!(
            log()[first.len()..],
            [
                "sevda|set up|areas AZ-LAC|name \"Lachin\" becomes \"Laçın\"",
                "sevda|set up|rules housing|added, kind \"compare\", severity \"stop\", comparison \"<=\", active \"yes\"",
                "sevda|set up|rules housing|removed, kind \"compare\", severity \"stop\", comparison \"<=\", active \"yes\"",
            ]
        );
    }

    fn one_row_is_exchanged_at_a_time(db: &TestDb) {
        let rules = table("rules").unwrap();
        let exchange = |old: Option<&str>, new: Option<Row>| db.write(|c| setup::apply_row(c, rules, old, new, "sevda", now()));
        let mut new = rules.empty_row();
        for (column, text) in [("code", "r1"), ("kind", "falls"), ("severity", "note"), ("low", " 1.50 ")] {
            new.texts[rules.position(column).unwrap()] = text.into();
        }
        assert_eq!(exchange(None, Some(new.clone())).unwrap().unwrap()[0].to_string(), "rules r1: added, kind \"falls\", severity \"note\", comparison \"<=\", low \"1.5\", active \"yes\"");
        assert_eq!(said(exchange(None, Some(new.clone())).unwrap().unwrap_err()), ["rules r1: This row's key stands twice. Leave one of the two rows."]);
        assert!(exchange(Some("r1"), Some(new.clone())).unwrap().unwrap().is_empty());
        new.texts[rules.position("active").unwrap()] = "no".into();
        assert_eq!(exchange(Some("r1"), Some(new)).unwrap().unwrap()[0].to_string(), "rules r1: active \"yes\" becomes \"no\"");
        assert_eq!(exchange(Some("r1"), None).unwrap().unwrap()[0].kind, ChangeKind::Removed);
        assert!(exchange(Some("r1"), None).unwrap_err().to_string().contains("any more; nothing was changed"));
    }
}

#[test]
fn order_counts_in_forms_and_a_code_may_stand_before_its_parent() {
    let db = sqlite();
    let small = |fields: &str| {
        read(&[
            ("areas.csv", "code,parent,level,name\nD,R,district,Down\nR,,programme,Up\n"),
            ("indicators.csv", "code,sector,name,unit,kind,period,about\nA,housing,A,one,flow,month,assets\nB,housing,B,one,flow,month,assets\n"),
            ("forms.csv", "code,name,sector,level,period,due_day\nF,Form,housing,district,month,15\n"),
            ("form_fields.csv", fields),
        ])
        .unwrap()
    };
    apply(&db, &small("form,indicator\nF,A\nF,B\n")).unwrap();
    let turned = apply(&db, &small("form,indicator\nF,B\nF,A\n")).unwrap();
    let told: Vec<String> = turned.iter().map(Change::to_string).collect();
    assert_eq!(
        told,
        [
            "form_fields F B total: position \"2\" becomes \"1\"",
            "form_fields F A total: position \"1\" becomes \"2\"",
        ]
    );
    assert!(
        dump(&db)
            .iter()
            .any(|(_, text)| text.contains("F,B,total\r\nF,A,total"))
    );
    let areas = &dump(&db)[1].1;
    assert!(
        areas.contains("D,R,district") && areas.find("D,R") < areas.find("R,,"),
        "{areas}"
    );
}

#[test]
fn toml_says_the_same_as_csv() {
    let csv = read(&[
        (
            "areas.csv",
            "code,parent,level,name,latitude,longitude,valid_from\nR,,programme,\"Up, \"\"there\"\"\",39.78,46.3821,2023-12\n",
        ),
        (
            "indicators.csv",
            "code,sector,name,unit,kind,period,about,public,axes,scale\nA,housing,A,one,flow,month,assets,yes,sex age,100\n",
        ),
        (
            "targets.csv",
            "indicator,area,kind,from,by,value\nA,R,target,2026-01-01,2026-12-31,1000000000000.1234\n",
        ),
        ("programme.csv", "key,value\nname,'=Up\nkey_figures,A\n"),
    ]);
    let toml = read(&[
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = 'programme'\nname = \"Up, \\\"there\\\"\"\nlatitude = 39.78\nlongitude = 46.382_1\nvalid_from = \"2023-12\"\n",
        ),
        (
            "indicators.toml",
            "[[indicators]]\ncode = \"A\"\nsector = \"housing\"\nname = \"A\"\nunit = \"one\"\nkind = \"flow\"\nperiod = \"month\"\nabout = \"assets\"\npublic = true\naxes = [\"sex\", \"age\"]\nscale = 1_00\n",
        ),
        (
            "targets.toml",
            "[[targets]]\nindicator = \"A\"\narea = \"R\"\nkind = \"target\"\nfrom = 2026-01-01\nby = 2026-12-31\nvalue = 1000000000000.1234\n",
        ),
        ("programme.toml", "name = \"=Up\"\nkey_figures = [\"A\"]\n"),
    ]);
    assert_eq!(csv, toml);
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_its_place() {
    for (name, text, sentence) in [
        (
            "area.csv",
            "code\n",
            "area.csv: There is no table \"area\". The nearest is areas (Areas).",
        ),
        (
            "areas.csv",
            "code,parent,level,nam\n",
            "areas.csv: There is no column \"nam\". The nearest is name (Name).",
        ),
        (
            "areas.csv",
            "code,parent,level\n",
            "areas.csv: The column \"name\" is missing. Add it.",
        ),
        (
            "areas.csv",
            "code,level,name,code\n",
            "areas.csv: The column \"code\" stands twice. Keep one of them.",
        ),
        (
            "areas.csv",
            "code,level,name\nR,programme,Up, there\n",
            "areas.csv, row 2: The row has 4 fields, but the first row names 3 columns. Put text with commas in quotation marks.",
        ),
        (
            "areas.toml",
            "[[area]]\n",
            "areas.toml, line 1: Write [[areas]] in a line of its own before each row, then one column a line: code = \"...\".",
        ),
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = \"programme\"\nname = { a = 1 }\n",
            "areas.toml, line 1: name holds more than one value. Write one text, number, date, true or false, or a list of texts.",
        ),
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = \"programme\"\nnmae = \"Up\"\n",
            "areas.toml, line 1: There is no column \"nmae\". The nearest is name (Name).",
        ),
    ] {
        let problems = read(&[(name, text)]).unwrap_err();
        assert!(
            problems.contains(&sentence.to_owned()),
            "{problems:#?} lacks {sentence:?}"
        );
    }
    let both = read(&[("areas.csv", "code,level,name\n"), ("areas.toml", "")]);
    assert_eq!(
        both,
        Err(vec![
            "areas.toml: areas.csv is there too. Keep one of the two files.".into()
        ])
    );
    let broken = read(&[("areas.toml", "[[areas]]\ncode = R\n")]).unwrap_err();
    assert!(
        broken[0].starts_with("areas.toml, line 2: It cannot be read: "),
        "{broken:?}"
    );
    // A problem of a row says where it was read.
    let db = sqlite();
    let wanted = read(&[("areas.csv", "code,level,name\nR,programe,Up\n")]).unwrap();
    assert_eq!(
        said(apply(&db, &wanted).unwrap_err()),
        [
            "areas.csv, row 2 (R), level: \"programe\" is not one of the words there are: country, programme, region, group, district, settlement, complex."
        ]
    );
}
