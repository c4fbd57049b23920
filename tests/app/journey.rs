//! A report's way from the reporter's keyboard to the public page.

use crate::support::app::{PASSWORD, run, typed};
use crate::support::client::Form;
use crate::support::{Page, TestApp};

const ENTER: &str = "/enter/HOU-M/AZ-LAC/2026-03";
const REVIEW: &str = "/review/HOU-M/AZ-LAC/2026-03";

fn submission() -> String {
    format!("{ENTER}/submission")
}

fn entry_form(page: &Page) -> Form {
    page.form("form.entry")
}

/// The words of the row whose first cell begins so.
fn row(page: &Page, label: &str) -> Vec<String> {
    let html = page.html();
    let css = |text: &str| scraper::Selector::parse(text).unwrap();
    for row in html.select(&css("tbody tr")) {
        let cells: Vec<String> = row
            .select(&css("th, td"))
            .map(|cell| {
                cell.text()
                    .collect::<Vec<_>>()
                    .join(" ")
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        if cells.first().is_some_and(|first| first.starts_with(label)) {
            return cells;
        }
    }
    panic!("{} has no row {label:?}: {}", page.address, page.prose())
}

/// The value of a cell as the public's file has it.
fn observed(
    app: &TestApp<'_>,
    indicator: &str,
    period: &str,
    breakdown: &str,
) -> Option<(String, String)> {
    let file = app.public().get(&format!(
        "/observations.csv?area=AZ-LAC&indicator={indicator}"
    ));
    let rows = file.is(200).rows();
    rows.iter()
        .find(|row| {
            row["area_code"] == "AZ-LAC" && row["period"] == period && row["breakdown"] == breakdown
        })
        .map(|row| (row["status"].clone(), row["value"].clone()))
}

fn number(value: &str) -> Option<(String, String)> {
    Some(("number".into(), value.into()))
}

/// Fills in and submits houses before the event.
fn submit(app: &TestApp<'_>, reporter: &str, houses: &str) {
    let client = app.person(reporter);
    let form = entry_form(&client.get(ENTER)).with("value*HOU-01", houses);
    client.send(&form.to(&submission())).is(303);
}

fn verify(app: &TestApp<'_>) {
    let output = run(&["verify", "--database", &typed(&app.db.address)]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

both_apps! {
    fn from_the_keyboard_to_the_public_page(app: &TestApp) {
        let (public, reporter, approver) = (app.public(), app.reporter(), app.approver());
        let list = reporter.get("/enter");
        list.is(200).says("Housing recovery");
        let other = app.stranger().get("/enter");
        assert!(!other.prose().contains("AZ-LAC"), "another district's list");

        // Type, with a decimal comma, spaces, a note, and what is not known.
        let blank = entry_form(&reporter.get(ENTER));
        let form = blank
            .with("value*HOU-01", " 12 345,00 ")
            .with("note*HOU-01", "Sayım: ədədlər <b>&</b> \"qeyd\"")
            .with("value*HOU-02", "7'000")
            .with("status*HOU-06", "unavailable")
            .with("status*HOU-04", "inapplicable");
        let saved = reporter.send(&form);
        let reloaded = reporter.follow(&saved);
        reloaded.is(200).says("Saved");
        assert!(reloaded.has("[role=status]"));
        let kept = entry_form(&reloaded);
        assert_eq!(kept.value("value*HOU-01"), "12345");
        assert_eq!(kept.value("note*HOU-01"), form.value("note*HOU-01"));
        assert_eq!(kept.value("value*HOU-02"), "7000");
        assert_eq!(kept.value("status*HOU-06"), "unavailable");
        assert_eq!(kept.value("status*HOU-04"), "inapplicable");
        assert_eq!(kept.value("value*HOU-06"), "");
        assert!(reporter.get("/enter").attributes("a", "href").contains(&ENTER.to_owned()), "the draft is listed");

        // A draft is nobody else's business.
        assert_eq!(observed(app, "HOU-01", "2026-03", "total"), None);
        assert!(!approver.get("/review").attributes("a", "href").contains(&REVIEW.to_owned()));

        reporter.send(&kept.clone().to(&submission())).is(303);
        assert!(!entry_form(&reporter.get(ENTER)).fields.iter().any(|(name, _)| name.starts_with("value")), "closed while it waits");
        assert_eq!(observed(app, "HOU-01", "2026-03", "total"), None);

        // The approver sees old, new, difference and note, and sends it back.
        assert!(approver.get("/review").attributes("a", "href").contains(&REVIEW.to_owned()));
        let review = approver.get(REVIEW);
        let houses = row(&review, "Dwellings before the event");
        assert!(houses[2].contains("12,345") && houses[4].contains("<b>&</b>"), "{houses:?}");
        let back = review.form("form[action$='/return']");
        let refused = approver.send(&back.clone().with("reason", "  "));
        refused.is(422);
        assert!(refused.has("#error-summary") && refused.has("textarea[aria-invalid]"));
        let reason = "Which count? \"2023\" <i>or</i> 2024";
        approver.send(&back.with("reason", reason)).is(303);
        let returned = reporter.get(ENTER);
        returned.says(reason);
        assert!(!returned.has("i"));

        // The reporter corrects.
        let corrected = entry_form(&returned).with("value*HOU-01", "12346");
        reporter.send(&corrected.to(&submission())).is(303);
        let review = approver.get(REVIEW);
        let approval = review.form("form[action$='/approval']");
        approver.send(&approval).is(303);
        let receipt = approver.get(REVIEW);
        assert!(!receipt.has("form[action$='/approval']"));
        assert!(receipt.words("code").iter().any(|code| code.len() == 64), "the ledger's head");

        // At the next load the public sees it, and nothing more than was approved.
        assert_eq!(observed(app, "HOU-01", "2026-03", "total"), number("12346"));
        assert_eq!(observed(app, "HOU-02", "2026-03", "total"), number("7000"));
        assert_eq!(observed(app, "HOU-06", "2026-03", "total"), Some(("unavailable".into(), String::new())));
        assert_eq!(observed(app, "HOU-04", "2026-03", "total"), Some(("inapplicable".into(), String::new())));
        public.get("/indicators/HOU-01?area=AZ-LAC").says("12,346");
        public.get("/areas/AZ-LAC").says("12,346");
        let postings = public.get("/indicators/HOU-01/postings?area=AZ-LAC");
        postings.says("12,346");
        verify(app);

        // A correction later on: the approver sees what is posted beside what is new.
        submit(app, "rana", "12000");
        let houses = row(&approver.get(REVIEW), "Dwellings before the event");
        assert!(houses[1].contains("12,346") && houses[2].contains("12,000") && houses[3].contains("346"), "{houses:?}");
        let approval = approver.get(REVIEW).form("form[action$='/approval']");
        approver.send(&approval).is(303);
        assert_eq!(observed(app, "HOU-01", "2026-03", "total"), number("12000"));
        let before_and_since = public.get("/indicators/HOU-01/postings.csv?area=AZ-LAC").rows();
        assert!(before_and_since.iter().any(|row| row["value_before"] == "12346" && row["value"] == "12000"), "{before_and_since:?}");
        verify(app);
    }

    /// Hectares are measured: they have decimals, and come with a comma.
    fn a_decimal_comma_is_a_comma(app: &TestApp) {
        let reporter = app.reporter();
        let form = entry_form(&reporter.get("/enter/MIN-Y/AZ-LAC/2026"));
        reporter.send(&form.with("value*MIN-04", "1 234,56")).is(303);
        let kept = entry_form(&reporter.get("/enter/MIN-Y/AZ-LAC/2026"));
        assert_eq!(kept.value("value*MIN-04"), "1234.56");
        reporter.send(&kept.to("/enter/MIN-Y/AZ-LAC/2026/submission")).is(303);
        let approver = app.approver();
        let review = approver.get("/review/MIN-Y/AZ-LAC/2026");
        review.says("1,234.56");
        approver.send(&review.form("form[action$='/approval']")).is(303);
        assert_eq!(observed(app, "MIN-04", "2026", "total"), number("1234.56"));
    }

    fn sent_twice_is_done_once(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        let form = entry_form(&reporter.get(ENTER)).with("value*HOU-01", "10");
        reporter.send(&form).is(303);
        let once = app.dump();
        reporter.send(&form).is(303);
        assert_eq!(app.dump(), once);
        let form = entry_form(&reporter.get(ENTER)).to(&submission());
        reporter.send(&form).is(303);
        let once = app.dump();
        reporter.send(&form);
        assert_eq!(app.dump(), once);
        let approval = approver.get(REVIEW).form("form[action$='/approval']");
        approver.send(&approval).is(303);
        let once = app.dump();
        let again = approver.send(&approval);
        assert!(matches!(again.status, 303 | 409), "{}", again.status);
        assert_eq!(app.dump(), once);
        verify(app);
    }

    fn a_stale_form_changes_nothing_and_keeps_everything(app: &TestApp) {
        let (first, second) = (app.reporter(), app.person("tural"));
        let blank = entry_form(&first.get(ENTER));
        first.send(&blank.clone().with("value*HOU-01", "10")).is(303);
        let before = app.dump();
        let late = blank
            .with("value*HOU-01", "11 000,0")
            .with("note*HOU-01", "mine")
            .with("status*HOU-06", "inapplicable");
        let answer = second.send(&late);
        answer.is(409);
        assert_eq!(app.dump(), before);
        assert!(answer.has("#error-summary"));
        let shown = entry_form(&answer);
        for name in ["value*HOU-01", "note*HOU-01", "status*HOU-06"] {
            assert_eq!(shown.value(name), late.value(name));
        }
        assert!(row(&answer, "Dwellings before the event").join(" ").contains("10"), "what is kept now stands beside it");
        // Neither a refused number nor signing in again on the way makes a
        // stale form fresh.
        let refused = second.send(&late.clone().with("value*HOU-01", "eleven"));
        second.send(&entry_form(refused.is(422)).with("value*HOU-01", "11")).is(409);
        second.post("/session/end", &[]);
        let asked = second.send(&late).is(401).form("form[action='/session']");
        let back = second.send(&asked.with("name", "tural").with("password", PASSWORD));
        second.send(&entry_form(back.is(200))).is(409);
        assert_eq!(app.dump(), before);
        // Having seen both, the same person may save.
        second.send(&shown.choose("choice*HOU-01", "yours")).is(303);
        assert_eq!(entry_form(&first.get(ENTER)).value("value*HOU-01"), "11000");
    }

    fn an_approver_approves_only_what_was_seen(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        submit(app, "rana", "10");
        let seen = approver.get(REVIEW);
        let (approval, back) = (seen.form("form[action$='/approval']"), seen.form("form[action$='/return']"));
        // Another approver sends it back; it comes again with another figure.
        let other = app.person("tural");
        other.send(&back.clone().with("reason", "check")).is(303);
        let before = app.dump();
        approver.send(&approval).is(409);
        approver.send(&back.clone().with("reason", "too")).is(409);
        assert_eq!(app.dump(), before);
        let form = entry_form(&reporter.get(ENTER)).with("value*HOU-01", "99");
        reporter.send(&form.to(&submission())).is(303);
        let before = app.dump();
        approver.send(&approval).is(409);
        approver.send(&back.with("reason", "three")).is(409);
        assert_eq!(app.dump(), before);
    }

    fn nobody_approves_their_own_report(app: &TestApp) {
        let both = app.person("tural");
        submit(app, "tural", "10");
        let before = app.dump();
        let page = both.get(REVIEW);
        assert!(!page.is(200).has("form[action$='/approval']"));
        let version = crate::support::pairs(&[("version", "2"), ("reason", "mine")]);
        both.post(&format!("{REVIEW}/approval"), &version).is(403);
        both.post(&format!("{REVIEW}/return"), &version).is(403);
        assert_eq!(app.dump(), before);
        let approval = app.approver().get(REVIEW).form("form[action$='/approval']");
        app.approver().send(&approval).is(303);
    }

    fn only_the_reporters_of_the_area_enter(app: &TestApp) {
        let form = entry_form(&app.reporter().get(ENTER)).with("value*HOU-01", "10");
        let before = app.dump();
        for name in ["farid", "nigar", "leyla", "aydin", "admin"] {
            let person = app.person(name);
            person.send(&form).is(403);
            person.send(&form.clone().to(&submission())).is(403);
        }
        app.stranger().get(ENTER).is(403);
        app.person("nigar").get(REVIEW).is(403);
        assert_eq!(app.dump(), before);
        submit(app, "rana", "10");
        let before = app.dump();
        let version = crate::support::pairs(&[("version", "2"), ("reason", "mine")]);
        for name in ["farid", "nigar", "leyla", "rana", "admin"] {
            let person = app.person(name);
            person.post(&format!("{REVIEW}/approval"), &version).is(403);
            person.post(&format!("{REVIEW}/return"), &version).is(403);
        }
        app.public().post(&format!("{REVIEW}/approval"), &version).is(401);
        assert_eq!(app.dump(), before);
    }

    fn a_bad_number_is_refused_beside_its_field(app: &TestApp) {
        let reporter = app.reporter();
        reporter.send(&entry_form(&reporter.get(ENTER)).with("value*HOU-01", "10")).is(303);
        let blank = entry_form(&reporter.get(ENTER));
        let before = app.dump();
        for bad in ["twelve", "12 dwellings", "12.5", "1.23456", "--5", "+-5", "1000000000001", "99999999999999999999", "1,234", "1.234.56", "-3", "NaN", "1e5", "0x10", "½"] {
            let typed = blank
                .clone()
                .with("value*HOU-01", bad)
                .with("value*HOU-02", "7 000")
                .with("note*HOU-02", "kept");
            for action in [ENTER.to_owned(), submission()] {
                let answer = reporter.send(&typed.clone().to(&action));
                answer.is(422);
                assert_eq!(entry_form(&answer).fields, typed.fields, "{bad}");
                assert_eq!(answer.attributes("input[aria-invalid=true]", "name"), ["value*HOU-01"], "{bad}");
                let why = answer.attributes("input[aria-invalid=true]", "aria-describedby");
                let reason: Vec<String> = answer
                    .html()
                    .select(&scraper::Selector::parse(".why[id]").unwrap())
                    .filter(|e| e.attr("id") == Some(why[0].as_str()))
                    .map(|e| e.text().collect())
                    .collect();
                assert!(reason.len() == 1 && reason[0].len() > 10, "{bad}: {reason:?}");
                assert_eq!(answer.attributes("#error-summary a", "href"), ["#value*HOU-01"], "{bad}");
                assert!(answer.words("title")[0].starts_with("Error"), "{bad}");
            }
        }
        // Two problems are both named; a status beside a number is one.
        let two = blank.with("value*HOU-01", "x").with("value*HOU-02", "5").with("status*HOU-02", "unavailable");
        assert_eq!(reporter.send(&two).is(422).attributes("#error-summary a", "href").len(), 2);
        assert_eq!(app.dump(), before);
    }

    fn an_empty_report_is_not_submitted(app: &TestApp) {
        let reporter = app.reporter();
        let before = app.dump();
        let form = entry_form(&reporter.get(ENTER)).to(&submission());
        let answer = reporter.send(&form);
        assert!(matches!(answer.status, 400 | 422), "{}", answer.status);
        assert_eq!(app.dump(), before);
    }
}
