//! Files of figures, brought in through pages and by command.

use std::collections::BTreeMap;

use groundwork::ledger::verify;
use groundwork::models::audit_verify;
use groundwork::models::report::State;

use crate::support::client::{Client, Page};
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, dump};

/// Sends a file and follows to what it would do.
fn look(who: &Client, name: &str, file: &str, state: &str) -> Page {
    let sent = who.upload("/imports", name, file.as_bytes(), &[("state", state)]);
    who.follow(&sent)
}

/// How many figures of each kind the page counts.
pub fn counts(page: &Page) -> BTreeMap<String, String> {
    let labels = page.words("#counts dt");
    labels.into_iter().zip(page.words("#counts dd")).collect()
}

fn take(who: &Client, page: &Page) -> Page {
    who.follow(&who.send(&page.form("form[action$='/taking']")))
}

/// A posted value of an area, as everybody reads it.
fn posted(site: &TestApp<'_>, indicator: &str, area: &str, period: &str) -> String {
    let address = format!("/observations.csv?indicator={indicator}&area={area}");
    let file = site.analyst().get(&address);
    let rows = file.is(200).rows();
    let row = rows
        .iter()
        .find(|row| row["area_code"] == area && row["period"] == period);
    row.map(|row| row["value"].clone()).unwrap_or_default()
}

/// Everything that a look, a refusal or an undone import must leave as it was.
pub fn figures(site: &TestApp<'_>) -> Vec<String> {
    let tables: Vec<(&str, &str)> = vec![
        (
            "cells",
            "indicator_id, area_id, breakdown_id, period, status, value, weight",
        ),
        (
            "totals",
            "indicator_id, area_id, breakdown_id, period, value, weight, areas, fresh, excused",
        ),
        (
            "entries",
            "report_id, indicator_id, breakdown_id, status, value, weight, day, source_id, note",
        ),
    ];
    dump::rows(&mut site.db.connect(), &tables)
}

const LONG: &str = "area_code,indicator_code,period,value,note\n\
    AZ-LAC,HOU-01,2026-05,412,counted by hand\n\
    AZ-LAC,HOU-02,2026-05,12,\n\
    AZ-LAC,HOU-01,2026-06,413,\n";

both_apps! {
    fn a_long_file_is_looked_at_and_taken(app: &TestApp) {
        let before = figures(app);
        let page = look(&app.reporter(), "office.csv", LONG, "draft");
        page.is(200).says("Taking it would change 2 reports").says("Text in utf-8, with commas");
        let found = counts(&page);
        assert_eq!((found["new"].as_str(), found["cannot be taken"].as_str()), ("3", "0"));
        assert_eq!(figures(app), before, "a look changes nothing");

        let receipt = take(&app.reporter(), &page);
        receipt.is(200).says("office.csv: taken").says("3 figures were new and 0 changed, in 2 reports");
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-05")), Some((State::Draft, 1)));
        let form = app.reporter().get("/enter/HOU-M/AZ-LAC/2026-05");
        assert!(form.text().contains("value=\"412\"") && form.text().contains("counted by hand"));

        // The same file again: there is nothing to do.
        let again = look(&app.reporter(), "office.csv", LONG, "draft");
        again.says("Everything in this file stands there already");
        assert!(!again.has("form[action$='/taking']"));
        assert_eq!(counts(&again)["as it stands"], "3");
    }

    fn a_wide_file_is_handed_in_and_approved_by_somebody_else(app: &TestApp) {
        let wide = "Monthly housing report;;;\nOffice of Lachin;;;\n\narea;period;HOU-01;HOU-02\nAZ-LAC;2026-05;1 250;7\nAZ-LAC;2026-06;1 260;8\n";
        let page = look(&app.reporter(), "wide.csv", wide, "submitted");
        assert_eq!(counts(&page)["new"], "4", "{}", page.text());
        take(&app.reporter(), &page);
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-05")).map(|s| s.0), Some(State::Submitted));
        let review = app.approver().get("/review/HOU-M/AZ-LAC/2026-05").form("form[action$='/approval']");
        app.approver().send(&review).is(303);
        assert_eq!(posted(app, "HOU-01", "AZ-LAC", "2026-05"), "1250");
        // What waits for an approver is not overwritten.
        let other = look(&app.reporter(), "more.csv", "area,period,HOU-01\nAZ-LAC,2026-06,1\n", "draft");
        other.says("waits for");
        assert_eq!(counts(&other)["cannot be taken"], "1");
    }

    fn who_may_approve_their_own_posts_at_once_and_takes_it_back(app: &TestApp) {
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Approved, 99);
        let file = "area,period,HOU-01\nAZ-LAC,2026-05,100\nAZ-LAC,2026-06,101\n";
        let page = look(&app.person("tural"), "a.csv", file, "approved");
        page.says("somebody else");
        app.db.write(|c| {
            use diesel::connection::SimpleConnection as _;
            Ok(c.batch_execute("INSERT INTO settings (key, value) VALUES ('second_person', 'no')")?)
        }).unwrap();
        let before = figures(app);
        let page = look(&app.person("tural"), "a.csv", file, "approved");
        let receipt = take(&app.person("tural"), &page);
        app.db.read(audit_verify::verify).unwrap();
        assert_eq!((posted(app, "HOU-01", "AZ-LAC", "2026-05"), posted(app, "HOU-01", "AZ-LAC", "2026-06")), ("100".into(), "101".into()));

        // Its receipt, for whoever meets the block in a report's history.
        let history = app.person("tural").get("/enter/HOU-M/AZ-LAC/2026-06/history");
        let address = history.attributes("#steps a[href^='/receipts/']", "href").remove(0);
        let page = app.person("tural").get(&address);
        page.is(200).says("a.csv: taken").says("2 figures were posted").says("SHA-256 of the file");
        assert_eq!(page.attributes("main .links a", "href").len(), 1);
        assert!(!app.approver().get(&address).is(200).has("main .links a"), "the file is not theirs");
        app.stranger().get(&address).is(403);

        let undone = app.person("tural").send(&receipt.form("form[action$='/undoing']"));
        app.person("tural").follow(&undone).says("taken back");
        assert_eq!(figures(app), before);
        assert_eq!(posted(app, "HOU-01", "AZ-LAC", "2026-05"), "99");
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-05")).map(|s| s.0), Some(State::Approved));
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-06")).map(|s| s.0), Some(State::Draft));
        app.db.read(verify).unwrap();
        let history = app.person("tural").get("/enter/HOU-M/AZ-LAC/2026-05/history");
        let address = history.attributes("#steps a[href^='/receipts/']", "href").remove(0);
        app.person("tural").get(&address).is(200).says("a.csv: taken back");
        app.db.read(audit_verify::verify).unwrap();
        // Twice is once.
        app.person("tural").send(&receipt.form("form[action$='/undoing']")).is(409);
    }

    fn a_note_alone_is_taken_and_taken_back(app: &TestApp) {
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Approved, 99);
        app.db.write(|c| {
            use diesel::connection::SimpleConnection as _;
            Ok(c.batch_execute("INSERT INTO settings (key, value) VALUES ('second_person', 'no')")?)
        }).unwrap();
        let before = figures(app);
        let file = "area,indicator,period,value,note\nAZ-LAC,HOU-01,2026-05,99,counted again\n";
        let page = look(&app.person("tural"), "a.csv", file, "approved");
        let receipt = take(&app.person("tural"), &page);
        receipt.says("0 figures were new and 1 changed");
        assert_ne!(figures(app), before);
        app.db.read(audit_verify::verify).unwrap();
        let undone = app.person("tural").send(&receipt.form("form[action$='/undoing']"));
        app.person("tural").follow(&undone).says("taken back");
        assert_eq!(figures(app), before);
        app.db.read(audit_verify::verify).unwrap();
    }

    fn what_is_handed_in_together_is_taken_back_together(app: &TestApp) {
        let before = figures(app);
        let page = look(&app.reporter(), "office.csv", LONG, "submitted");
        let receipt = take(&app.reporter(), &page);
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-06")), Some((State::Submitted, 2)));
        app.db.read(audit_verify::verify).unwrap();
        let undone = app.reporter().send(&receipt.form("form[action$='/undoing']"));
        app.reporter().follow(&undone).says("taken back");
        assert_eq!(figures(app), before);
        app.db.read(audit_verify::verify).unwrap();
    }

    fn nothing_is_taken_back_that_somebody_built_on(app: &TestApp) {
        let page = look(&app.reporter(), "office.csv", LONG, "submitted");
        let receipt = take(&app.reporter(), &page);
        let review = app.approver().get("/review/HOU-M/AZ-LAC/2026-05").form("form[action$='/approval']");
        app.approver().send(&review).is(303);
        let before = figures(app);
        let answer = app.reporter().send(&receipt.form("form[action$='/undoing']"));
        answer.is(409).says("HOU-M AZ-LAC 2026-05");
        assert_eq!(figures(app), before);
    }

    fn every_mistake_is_told_by_row_and_column(app: &TestApp) {
        let before = figures(app);
        let file = "area_code,indicator_code,period,value\n\
            AZ-LAX,HOU-01,2026-05,1\n\
            AZ-LAC,HOU-99,2026-05,2\n\
            AZ-LAC,HOU-01,2026-05,many\n\
            AZ-LAC,HOU-01,2026-06,1.5\n\
            AZ-LAC,HOU-01,2026-07,-4\n\
            AZ-LAC,HOU-01,2026-Q3,4\n\
            AZ-FUZ,HOU-01,2026-05,5\n\
            AZ-LAC,HOU-01,2026-08,6\n\
            AZ-LAC,HOU-01,2026-08,7\n";
        let page = look(&app.reporter(), "bad.csv", file, "draft");
        let rows = page.words("#problems tbody tr");
        for (row, says) in [
            ("2", "AZ-LAC"), ("3", "HOU-"), ("4", "many"), ("5", "whole"), ("6", "Write 0 or more"),
            ("7", "2026-07"), ("8", "Only a reporter of this area"), ("10", "Row 9 says something else"),
        ] {
            let told = rows.iter().find(|words| words.starts_with(&format!("Row {row} ")));
            assert!(told.is_some_and(|words| words.contains(says)), "row {row}: {told:?}, not {says}");
        }
        assert!(!page.has("form[action$='/taking']"));
        assert!(rows[0].starts_with("Row 2 area_code AZ-LAX"), "{rows:?}");
        // Who sends the form by hand is told the same.
        let address = page.attributes("#reading", "action").remove(0);
        let forced = app.reporter().post(&format!("{address}/taking"), &[]);
        app.reporter().follow(&forced).is(200);
        assert_eq!(figures(app), before);
        // A title has fewer cells than the head, a slip more.
        let ragged = format!("Report of May\n{file}AZ-LAC,HOU-01,2026-09,1,5,6\n");
        let ragged = look(&app.reporter(), "ragged.csv", &ragged, "draft");
        let back = app.reporter().get(&ragged.attributes("#problems .links a", "href").remove(0));
        let lines: Vec<&str> = back.is(200).text().lines().collect();
        assert_eq!(lines[..2], ["Report of May,,,,", "area_code,indicator_code,period,value,error"]);
        assert!(lines[11].starts_with("AZ-LAC,HOU-01,2026-09,1,5,6,") && lines[11].contains("last heading"), "{lines:?}");
        // The file comes back with what is wrong beside each row, and can be
        // sent again once it is mended.
        let back = app.reporter().get(&page.attributes("#problems .links a", "href").remove(0));
        let rows = back.is(200).rows();
        assert_eq!(rows.len(), 9);
        assert!(rows[0]["error"].contains("AZ-LAC") && rows[7]["error"].is_empty(), "{rows:?}");
        assert_eq!(rows[4]["value"], "-4");
        let mended = back.text().replace("AZ-LAX", "AZ-LAC");
        let again = look(&app.reporter(), "bad.csv", &mended, "draft");
        assert_eq!(counts(&again)["cannot be taken"], "7", "{}", again.text());
    }

    fn totals_are_asked_about_and_never_added(app: &TestApp) {
        // Housing is reported by districts: a row of their region only adds
        // them up.
        let file = "area,period,HOU-01\nAZ-LAC,2026-05,10\nKEZ-EZ,2026-05,10\n";
        let page = look(&app.reporter(), "sum.csv", file, "draft");
        assert_eq!(counts(&page)["only add up others"], "1", "{}", page.text());
        assert!(!page.has("form[action$='/taking']"));
        let form = page.form("#reading").choose("totals", "leave-out");
        let page = app.reporter().follow(&app.reporter().send(&form));
        take(&app.reporter(), &page).says("1 figures were new");
    }

    fn a_template_is_filled_in_away_and_comes_back(app: &TestApp) {
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Draft, 99);
        let address = "/imports/template.csv?form=HOU-M&area=AZ-LAC&period=2026-05";
        let file = app.reporter().get(address);
        let rows = file.is(200).rows();
        assert!(rows.iter().any(|row| row["indicator_code"] == "HOU-01" && row["value"] == "99"), "{rows:?}");
        // As it came, it changes nothing; its cells are read as they stand.
        let page = look(&app.reporter(), "form.csv", file.text(), "draft");
        assert_eq!((counts(&page)["as it stands"].as_str(), counts(&page)["cannot be taken"].as_str()), ("1", "0"), "{}", page.text());
        let book = app.reporter().get(&address.replace(".csv", ".xlsx"));
        assert!(book.is(200).body.starts_with(b"PK"));
        let sent = app.reporter().upload("/imports", "form.xlsx", &book.body, &[("state", "draft")]);
        let page = app.reporter().follow(&sent);
        page.says("sheet \"figures\"");
        assert_eq!(counts(&page)["as it stands"], "1", "{}", page.text());
        for (query, status) in [("form=HOU-M&area=AZ-FUZ&period=2026-05", 404), ("form=HOU-M&area=AZ-LAC", 400), ("form=HOU-M&area=AZ-LAC&period=May", 400)] {
            app.reporter().get(&format!("/imports/template.csv?{query}")).is(status);
        }
    }

    fn tables_as_offices_keep_them_are_read_as_they_are(app: &TestApp) {
        let wanted = [("2026-05", "HOU-01", "10"), ("2026-05", "HOU-02", "3"), ("2026-06", "HOU-01", "11"), ("2026-06", "HOU-02", "4")];
        // Indicators above, months as days below, in merged cells.
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        let month = rust_xlsxwriter::Format::new().set_num_format("mmm yyyy");
        sheet.merge_range(0, 0, 1, 0, "Rayon", &rust_xlsxwriter::Format::new()).unwrap();
        for (column, code) in [(1, "HOU-01"), (3, "HOU-02")] {
            sheet.merge_range(0, column, 0, column + 1, code, &rust_xlsxwriter::Format::new()).unwrap();
            for number in [0, 1] {
                let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 5 + number as u8, 1).unwrap();
                sheet.write_datetime_with_format(1, column + number, &day, &month).unwrap();
            }
        }
        sheet.write(2, 0, "AZ-LAC").unwrap();
        for (column, value) in (1..).zip([10, 11, 3, 4]) {
            sheet.write(2, column, value).unwrap();
        }
        let book = book.save_to_buffer().unwrap();
        let files: [(&str, &[u8]); 3] = [
            ("merged.xlsx", &book),
            ("months.csv", "area;indicator;mart 2026;may 2026;iyun 2026\nAZ-LAC;HOU-01;;10;11\nAZ-LAC;HOU-02;;3;4\n".as_bytes()),
            ("years.csv", b"year,month,area,HOU-01,HOU-02\n2026,5,AZ-LAC,10,3\n2026,June,AZ-LAC,11,4\n"),
        ];
        for (at, (name, file)) in files.into_iter().enumerate() {
            let sent = app.reporter().upload("/imports", name, file, &[("state", "draft")]);
            let page = app.reporter().follow(&sent);
            let of = counts(&page);
            let (new, same) = if at == 0 { ("4", "0") } else { ("0", "4") };
            assert_eq!((of["new"].as_str(), of["as it stands"].as_str(), of["cannot be taken"].as_str()), (new, same, "0"), "{name}: {}", page.text());
            if at == 0 {
                take(&app.reporter(), &page).says("taken");
            }
        }
        for (period, line, value) in wanted {
            let form = app.reporter().get(&format!("/enter/HOU-M/AZ-LAC/{period}")).form("form.entry");
            assert_eq!(form.value(&format!("value*{line}")), value, "{period} {line}");
        }
        // A column for a period, said by hand.
        let page = look(&app.reporter(), "own.csv", "where,what,how many\nAZ-LAC,HOU-01,12\n", "draft");
        let form = page.form("#reading").with("column-0", "area").with("column-1", "indicator").with("column-2", "@2026-07");
        assert_eq!(counts(&app.reporter().follow(&app.reporter().send(&form)))["new"], "1");
    }

    fn columns_can_be_named_by_hand(app: &TestApp) {
        let file = "where,what,how many,month\nAZ-LAC,HOU-01,10,2026-05\n";
        let page = look(&app.reporter(), "own.csv", file, "draft");
        let form = page.form("#reading")
            .with("column-0", "area").with("column-1", "indicator")
            .with("column-2", "value").with("column-3", "period");
        let page = app.reporter().follow(&app.reporter().send(&form));
        assert_eq!(counts(&page)["new"], "1", "{}", page.text());
    }

    fn what_changes_between_look_and_taking_is_not_overwritten(app: &TestApp) {
        let page = look(&app.reporter(), "office.csv", LONG, "draft");
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Draft, 5);
        let before = figures(app);
        take(&app.reporter(), &page).is(200).says("has changed since you looked");
        assert_eq!(figures(app), before);
        // Now that it is seen, it can be taken.
        let address = page.attributes("#reading", "action").remove(0);
        let again = app.reporter().get(&address);
        assert_eq!(counts(&again)["changed"], "1");
        take(&app.reporter(), &again).says("taken");
    }

    fn imports_belong_to_who_brought_them_in(app: &TestApp) {
        let page = look(&app.reporter(), "office.csv", LONG, "draft");
        let address = page.attributes("#reading", "action").remove(0);
        app.stranger().get(&address).is(403);
        app.person("vusal").get(&address).is(403);
        assert_eq!(app.public().get(&address).status, 303);
        let admin = app.administrator().get(&address);
        admin.is(200);
        assert!(!admin.has("form[action$='/taking']"));
        app.administrator().post(&format!("{address}/taking"), &[]).is(403);
        app.reporter().upload("/imports", "x.csv", b"", &[("state", "draft")]).is(422).says("Choose a file first");
        app.reporter().upload("/imports", "x.csv", b"a", &[("state", "posted")]).is(422).says("draft, submitted, approved");
        app.reporter().get("/imports/nine").is(404);
    }
}
