//! The entry form: copying, sources, closing days, and two people at once.

use diesel::prelude::*;
use groundwork::db::schema::{forms, reports};

use crate::support::client::{Client, Form};
use crate::support::{Page, TestApp};

/// A monthly form of Lachin with stocks, a flow and parts that add up.
const ENTER: &str = "/enter/HOU-M/AZ-LAC/2026-03";
const LATER: &str = "/enter/HOU-M/AZ-LAC/2026-04";
const STOCK: &str = "HOU-01";

fn form(page: &Page) -> Form {
    page.is(200).form("form.entry")
}

fn value(key: &str) -> String {
    format!("value*{key}")
}

/// Posts a report through its whole life.
fn post_report(app: &TestApp<'_>, address: &str, figures: &[(&str, &str)]) {
    let reporter = app.reporter();
    let mut filled = form(&reporter.get(address));
    for (key, figure) in figures {
        filled = filled.with(&value(key), figure);
    }
    let sent = reporter.send(&filled.to(&format!("{address}/submission")));
    reporter.follow(&sent).says("Submitted");
    let approver = app.approver();
    let review = approver.get(&address.replace("/enter/", "/review/"));
    approver
        .send(&review.form("form[action$=approval]"))
        .is(303);
}

fn save(client: &Client, form: &Form) -> Page {
    client.send(form)
}

fn kept(app: &TestApp<'_>, name: &str) -> String {
    let page = app.reporter().get(ENTER);
    form(&page).value(name).to_owned()
}

fn closing(app: &TestApp<'_>, days: Option<i32>) {
    app.db
        .write(|c| {
            diesel::update(forms::table.filter(forms::code.eq("HOU-M")))
                .set(forms::closing_day.eq(days))
                .execute(c)?;
            Ok(())
        })
        .unwrap();
}

both_apps! {
    fn parts_are_added_on_the_server(app: &TestApp) {
        let reporter = app.reporter();
        let filled = form(&reporter.get(ENTER))
            .with("value*HOU-04", "30")
            .with("value*HOU-04*dwelling.house", "12")
            .with("value*HOU-04*dwelling.apartment", "17");
        let page = reporter.follow(&save(&reporter, &filled));
        let sums = page.words("tr.sum");
        assert!(sums.iter().any(|sum| sum.contains("29") && sum.contains("1 less than the total")), "{sums:?}");
        let page = reporter.follow(&save(&reporter, &form(&page).with("value*HOU-04*dwelling.house", "13")));
        assert!(page.words("tr.sum").iter().any(|sum| sum.contains("30") && sum.contains("= the total")));
    }

    fn the_form_speaks_every_language(app: &TestApp) {
        let reporter = app.reporter();
        for (lang, save, fields) in [
            ("en", "Save draft", "2 fields changed"),
            ("az", "Qaralamanı yadda saxla", "2 xana dəyişdirilib"),
            ("ru", "Сохранить черновик", "изменено 2 поля"),
            ("ar", "حفظ المسودة", "تغيّر حقلان"),
        ] {
            let page = reporter.get(&format!("{ENTER}?lang={lang}"));
            page.is(200).says(save);
            let script = page.attributes("#kept", "data-fields").concat();
            assert_eq!(script.split('|').count(), 5, "a sentence for each plural form: {script}");
            assert!(script.contains(fields), "{script}");
        }
    }

    fn the_last_figures_can_be_copied_and_are_marked(app: &TestApp) {
        post_report(app, ENTER, &[(STOCK, "812"), ("HOU-04", "9")]);
        let reporter = app.reporter();
        let empty = form(&reporter.get(LATER));
        let before = app.dump();
        let page = reporter.send(&empty.clone().to(&format!("{LATER}/copy")));
        page.is(200).says("1 figure was copied").says("not saved yet");
        assert_eq!(app.dump(), before, "copying alone keeps nothing");
        let copied = page.form("form.entry");
        assert_eq!(copied.value(&value(STOCK)), "812");
        assert_eq!(copied.value("value*HOU-04"), "", "what happened is counted anew");
        let page = reporter.follow(&save(&reporter, &copied));
        assert!(page.words("tbody th").iter().any(|row| row.contains("Dwellings before") && row.contains("copied")));
        // A figure that differs from the one copied is no copy.
        let page = reporter.follow(&save(&reporter, &form(&page).with(&value(STOCK), "813")));
        assert!(!page.words("tbody th").iter().any(|row| row.contains("copied")));
    }

    fn a_figure_has_its_source_and_its_day(app: &TestApp) {
        let reporter = app.reporter();
        let source = "1NEWS-20251121";
        let filled = form(&reporter.get(ENTER))
            .with(&value(STOCK), "5")
            .with("source*HOU-01", source)
            .with("day*HOU-01", "2026-03-04");
        let page = reporter.follow(&save(&reporter, &filled));
        let again = form(&page);
        assert_eq!(again.value("source*HOU-01"), source);
        assert_eq!(again.value("day*HOU-01"), "2026-03-04");
        let before = app.dump();
        for (name, typed, sentence) in [
            ("source*HOU-01", "NOBODY-1", "There is no source \"NOBODY-1\""),
            ("day*HOU-01", "2026-04-01", "Write a day from 1 March 2026 to 31 March 2026"),
            ("value*HOU-01", "n/a", "\"n/a\" can mean two things"),
        ] {
            let page = save(&reporter, &again.clone().with(name, typed));
            page.is(422).says(sentence);
            assert_eq!(page.form("form.entry").value(name), typed, "what was typed is kept");
        }
        assert_eq!(app.dump(), before);
        let page = reporter.follow(&save(&reporter, &again.with("value*HOU-01", "Not available")));
        assert_eq!(form(&page).value("status*HOU-01"), "unavailable");
    }

    fn who_saves_later_chooses_and_loses_nothing(app: &TestApp) {
        let (rana, tural) = (app.person("rana"), app.person("tural"));
        let begun = form(&rana.get(ENTER)).with(&value(STOCK), "10").with("value*HOU-04", "1");
        rana.follow(&save(&rana, &begun));
        let (hers, his) = (form(&rana.get(ENTER)), form(&tural.get(ENTER)));
        // Both change one figure; each changes another one alone.
        rana.follow(&save(&rana, &hers.with(&value(STOCK), "11").with("value*HOU-06", "3")));
        let his = his.with(&value(STOCK), "12").with("note*HOU-01", "counted again").with("value*HOU-04", "2");
        let page = save(&tural, &his);
        page.is(409).says("rana of the cast");
        let rows = page.words("tbody tr");
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[0].contains("10") && rows[0].contains("11") && rows[0].contains("12, note"), "{rows:?}");
        let choice = page.form("form.entry");
        assert_eq!(choice.value("choice*HOU-04"), "yours", "only he changed it");
        assert_eq!(choice.value("choice*HOU-06"), "theirs", "only she changed it");
        // What both changed is his to decide; without it nothing is kept.
        let before = app.dump();
        let again = save(&tural, &choice);
        again.is(422).says("choose theirs or yours");
        assert_eq!(app.dump(), before);
        let chosen = again.form("form.entry").choose("choice*HOU-01", "yours");
        tural.follow(&save(&tural, &chosen)).says("Saved as a draft");
        assert_eq!(kept(app, &value(STOCK)), "12");
        assert_eq!(kept(app, "note*HOU-01"), "counted again");
        assert_eq!(kept(app, "value*HOU-04"), "2");
        assert_eq!(kept(app, "value*HOU-06"), "3");
    }

    fn a_choice_for_theirs_keeps_theirs(app: &TestApp) {
        let (rana, tural) = (app.person("rana"), app.person("tural"));
        let (hers, his) = (form(&rana.get(ENTER)), form(&tural.get(ENTER)));
        rana.follow(&save(&rana, &hers.with(&value(STOCK), "11")));
        let page = save(&tural, &his.with(&value(STOCK), "12").with("value*HOU-04", "2"));
        // A first choice survives an incomplete one.
        let first = page.is(409).form("form.entry").choose("choice*HOU-01", "theirs");
        tural.follow(&save(&tural, &first));
        assert_eq!(kept(app, &value(STOCK)), "11");
        assert_eq!(kept(app, "value*HOU-04"), "2");
    }

    fn a_third_save_is_not_overwritten_by_a_choice(app: &TestApp) {
        let (rana, tural) = (app.person("rana"), app.person("tural"));
        let (hers, his) = (form(&rana.get(ENTER)), form(&tural.get(ENTER)));
        rana.follow(&save(&rana, &hers.with(&value(STOCK), "11")));
        let choice = save(&tural, &his.with(&value(STOCK), "12")).is(409).form("form.entry");
        let hers = form(&rana.get(ENTER));
        rana.follow(&save(&rana, &hers.with(&value(STOCK), "13")));
        let again = save(&tural, &choice.choose("choice*HOU-01", "yours"));
        again.is(409);
        let rows = again.words("tbody tr");
        assert!(rows[0].contains("11") && rows[0].contains("13") && rows[0].contains("12"), "{rows:?}");
        assert_eq!(kept(app, &value(STOCK)), "13");
    }

    fn what_was_typed_into_a_submitted_report_stays_on_the_page(app: &TestApp) {
        let (rana, tural) = (app.person("rana"), app.person("tural"));
        let his = form(&tural.get(ENTER));
        let hers = form(&rana.get(ENTER)).with(&value(STOCK), "11");
        rana.follow(&rana.send(&hers.to(&format!("{ENTER}/submission"))));
        let before = app.dump();
        let page = save(&tural, &his.with(&value(STOCK), "12"));
        page.is(409).says("waits for approval");
        assert!(page.attributes("input.value", "value").contains(&"12".to_owned()));
        assert_eq!(app.dump(), before);
    }

    fn a_closed_report_says_why_and_who_can_open_it(app: &TestApp) {
        let reporter = app.reporter();
        let open = form(&reporter.get(ENTER)).with(&value(STOCK), "4");
        closing(app, Some(20));
        let page = reporter.get(ENTER);
        page.is(200).says("its closing day has passed").says("aydin of the cast");
        assert!(!page.has("form.entry button"));
        let before = app.dump();
        let late = save(&reporter, &open);
        late.is(409).says("its closing day has passed");
        assert!(late.attributes("input.value", "value").contains(&"4".to_owned()), "what was typed is still there");
        assert_eq!(app.dump(), before);
        // Who opens it again opens it for its reporters.
        app.db.write(|c| {
            use groundwork::models::{area::Tree, form::Forms, report_change, user};
            let (approver, _) = user::by_name(c, "aydin")?.unwrap();
            let key = report_change::Key {
                form_id: Forms::load(c)?.find("HOU-M")?.id,
                area_id: Tree::load(c)?.find("AZ-LAC")?.id,
                period: 2026 * 12 + 2,
            };
            report_change::reopen(c, key, 0, &approver, "late figures", groundwork::web::now())
        }).unwrap();
        let page = reporter.get(ENTER);
        let filled = form(&page).with(&value(STOCK), "4");
        reporter.follow(&save(&reporter, &filled)).says("Saved as a draft");
        let states: Vec<bool> = app.db.read(|c| Ok(reports::table.filter(reports::period.eq(2026 * 12 + 2)).select(reports::is_reopened).load(c)?)).unwrap();
        assert!(states.contains(&true));
    }

    fn what_does_not_add_up_is_kept_and_not_handed_in(app: &TestApp) {
        let reporter = app.reporter();
        let filled = form(&reporter.get(ENTER))
            .with("value*HOU-04", "30")
            .with("value*HOU-04*dwelling.house", "12")
            .with("value*HOU-04*dwelling.apartment", "17");
        let page = reporter.follow(&reporter.send(&filled.to(&format!("{ENTER}/submission"))));
        page.says("Saved as a draft, not submitted").says("One figure needs a look before you submit");
        assert!(page.words("#findings li")[0].contains("29"), "{:?}", page.words("#findings"));
        let right = form(&page).with("value*HOU-04*dwelling.house", "13");
        reporter.follow(&reporter.send(&right.to(&format!("{ENTER}/submission")))).says("Submitted");
    }

    fn a_note_answers_what_a_rule_asks(app: &TestApp) {
        post_report(app, ENTER, &[(STOCK, "812")]);
        let reporter = app.reporter();
        let filled = form(&reporter.get(LATER)).with(&value(STOCK), "2,000.0");
        let page = reporter.follow(&reporter.send(&filled.to(&format!("{LATER}/submission"))));
        page.says("not submitted");
        let asked = &page.words("#findings li")[0];
        assert!(asked.contains("812") && asked.contains("2,000"), "{asked}");
        let noted = form(&page).with("note*HOU-01", "A new survey counted ruins, too.");
        reporter.follow(&reporter.send(&noted.to(&format!("{LATER}/submission")))).says("Submitted");
    }
}
