//! What a setup refuses, in which words, and that nothing is changed then.

use diesel::connection::SimpleConnection as _;
use groundwork::models::setup::{self, Setup, table};

use crate::setup::{
    and_from, apply, both_samples, content, current, edited, said, with, with_from, without,
    without_from,
};
use crate::support::TestDb;
use crate::support::dump::lines;

both_samples! {
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
            ("rules", "SUM", "exceptions", "HOU-10 HOU-1O:sex", "rules SUM, exceptions: There is no indicator \"HOU-1O\". The nearest is HOU-10 (Houses counted in the condition survey)."),
            ("rules", "CHANGE", "kind", "compare", "rules CHANGE: A comparison needs a term on each side; add one to the left and one to the right. Until then, write no in active."),
            ("programme", "area", "key", "colour", "programme colour, key: \"colour\" is not one of the words there are: name, name_az, name_ru, name_ar, area, key_figures, map_note, map_note_az, map_note_ru, map_note_ar, second_person, population, licence."),
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
        // What stands there would be counted on after the end.
        let stands = said(apply(db, &ends(newest)).unwrap_err()).remove(0);
        assert!(stands.starts_with("areas AZ-LAC, valid_to: Something still stands in AZ-LAC"), "{stands}");
        db.connect().batch_execute("UPDATE cells SET value = 0 WHERE status = 'number' AND area_id = (SELECT id FROM areas WHERE code = 'AZ-LAC')").unwrap();
        assert_eq!(apply(db, &ends(newest)).unwrap()[0].to_string(), format!("areas AZ-LAC: valid_to \"\" becomes \"{}\"", month(newest)));
    }
}
