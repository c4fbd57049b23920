//! What approvers see and decide: old and new, returns that name cells, many
//! at once, receipts, closed reports opened again.

use diesel::prelude::*;
use groundwork::db::schema::{entries, forms};

use crate::support::app::{run, typed};
use crate::support::client::Client;
use crate::support::{Page, TestApp, pairs};

const MARCH: &str = "HOU-M/AZ-LAC/2026-03";
const APRIL: &str = "HOU-M/AZ-LAC/2026-04";
const MAY: &str = "HOU-M/AZ-LAC/2026-05";
const KEY: &str = "HOU-01";
const NAME: &str = "Dwellings before the event";

/// Fills in figures and hands the report in.
fn submit(client: &Client, place: &str, figures: &[(&str, &str)]) {
    let address = format!("/enter/{place}");
    let mut form = client.get(&address).is(200).form("form.entry");
    for (key, figure) in figures {
        form = form.with(&format!("value*{key}"), figure);
    }
    let sent = client.send(&form.to(&format!("{address}/submission")));
    client.follow(&sent).says("Submitted");
}

fn approve(client: &Client, place: &str) -> Page {
    let review = client.get(&format!("/review/{place}"));
    client.send(&review.form("form[action$='/approval']"))
}

fn location(page: &Page) -> String {
    page.is(303).header("location").unwrap().to_owned()
}

fn version(page: &Page) -> String {
    page.form("form[action$='/return']").value("version").into()
}

/// The words of each column of a cell's row.
fn cell(page: &Page, key: &str, column: &str) -> String {
    let words = page.words(&format!("tr[id='cell-{key}'] td[data-label='{column}']"));
    words
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("no {column} of {key}: {}", page.prose()))
}

/// What the program says of the whole ledger.
fn head(app: &TestApp<'_>) -> String {
    let output = run(&["verify", "--database", &typed(&app.db.address)]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
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

/// The values of the boxes by which reports are chosen, and of those alone
/// that can be.
fn boxes(page: &Page) -> (Vec<String>, Vec<String>) {
    (
        page.attributes("input[name=report]", "value"),
        page.attributes("input[name=report]:not([disabled])", "value"),
    )
}

fn chosen(values: &[&str]) -> Vec<(String, String)> {
    values
        .iter()
        .map(|v| ("report".to_owned(), (*v).to_owned()))
        .collect()
}

both_apps! {
    fn a_cell_shows_old_new_and_what_they_differ_by(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        submit(&reporter, MARCH, &[(KEY, "8000"), ("HOU-02", "100")]);
        approve(&approver, MARCH);
        submit(&reporter, APRIL, &[(KEY, "8200"), ("HOU-02", "100")]);
        app.db.write(|c| {
            diesel::update(entries::table).set(entries::is_copied.eq(true)).execute(c)?;
            Ok(())
        }).unwrap();
        let page = approver.get(&format!("/review/{APRIL}"));
        assert_eq!(cell(&page, KEY, "Old"), "8,000 Mar 2026");
        assert_eq!(cell(&page, KEY, "New"), "8,200");
        assert_eq!(cell(&page, KEY, "Difference"), "+200 +2.5 %");
        assert_eq!(cell(&page, "HOU-02", "Difference"), "no change");
        assert!(cell(&page, KEY, "Note").contains("copied from the period before"));
        let charts = page.attributes(&format!("tr[id='cell-{KEY}'] svg"), "aria-label");
        assert!(charts[0].ends_with("to 8,200") && charts[0].contains(" months, from "), "{charts:?}");

        // Posted for this very period, then submitted anew without it.
        approve(&approver, APRIL);
        assert_eq!(cell(&approver.get(&format!("/review/{APRIL}")), KEY, "Difference"), "no change");
        submit(&reporter, APRIL, &[(KEY, ""), ("HOU-02", "90")]);
        let page = approver.get(&format!("/review/{APRIL}"));
        assert_eq!(cell(&page, KEY, "Old"), "8,200");
        assert_eq!(cell(&page, KEY, "New"), "taken out");
        assert_eq!(cell(&page, "HOU-02", "Difference"), "\u{2212}10 \u{2212}10.0 %");
        // What approval would change comes first.
        let rows = page.attributes("tbody tr[id]", "class").len();
        assert_eq!(rows, 2, "two rows are marked as changed");
        assert_eq!(page.attributes("tbody tr[id]", "id")[..2], [format!("cell-{KEY}"), "cell-HOU-02".into()]);
    }

    fn a_return_names_the_cells_that_need_a_look(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        submit(&reporter, MARCH, &[(KEY, "10")]);
        let page = approver.get(&format!("/review/{MARCH}"));
        assert!(page.attributes("input[name=cell]", "form").iter().all(|form| form == "send-back"));
        let seen = version(&page);
        let back = format!("/review/{MARCH}/return");
        let long = "x".repeat(2_001);
        let before = app.dump();
        for reason in ["", " \t", &long] {
            let sent = pairs(&[("version", &seen), ("reason", reason), ("cell", KEY)]);
            let refused = approver.post(&back, &sent);
            refused.is(422);
            assert!(refused.words("title")[0].starts_with("Error: "));
            assert_eq!(refused.attributes("#error-summary a", "href"), ["#reason"]);
            assert_eq!(refused.attributes("input[name=cell][checked]", "value"), [KEY]);
            assert_eq!(refused.form("form[action$='/return']").value("reason").trim(), reason.trim());
        }
        assert_eq!(app.dump(), before);
        // A cell named twice is named once; one that the form lacks is left out.
        let sent = pairs(&[("version", &seen), ("reason", "Which count?"), ("cell", KEY), ("cell", KEY), ("cell", "NO-01")]);
        location(&approver.post(&back, &sent));
        let once = app.dump();
        location(&approver.post(&back, &sent));
        assert_eq!(app.dump(), once);
        let history = reporter.get(&format!("/enter/{MARCH}/history"));
        history.says("Which count? (names this cell)");
        history.says(&format!("Needs a look: {NAME}."));
        approver.post(&back, &pairs(&[("version", &seen), ("reason", "Another"), ("cell", KEY)])).is(409);
        assert_eq!(app.dump(), once);
    }

    fn what_changed_meanwhile_is_said(app: &TestApp) {
        let (reporter, approver, other) = (app.reporter(), app.approver(), app.person("tural"));
        submit(&reporter, MARCH, &[(KEY, "10")]);
        let seen = approver.get(&format!("/review/{MARCH}"));
        let back = other.get(&format!("/review/{MARCH}")).form("form[action$='/return']");
        location(&other.send(&back.with("reason", "Count again")));
        submit(&reporter, MARCH, &[(KEY, "1234")]);
        let before = app.dump();
        let moved = approver.send(&seen.form("form[action$='/approval']"));
        moved.is(409).says(&format!("{NAME}: 10 → 1,234"));
        moved.says("Count again");
        assert!(moved.words("title")[0].starts_with("Error: "));
        // What was typed is still there.
        let typed = pairs(&[("version", &version(&seen)), ("reason", "too many"), ("cell", KEY)]);
        let moved = approver.post(&format!("/review/{MARCH}/return"), &typed);
        assert_eq!(moved.is(409).attributes("input[name=cell][checked]", "value"), [KEY]);
        assert_eq!(moved.form("form[action$='/return']").value("reason"), "too many");
        assert_eq!(app.dump(), before);
        // Having seen it as it is now, the approver may approve.
        let block = location(&approver.send(&moved.form("form[action$='/approval']")));
        approver.get(&block).is(200).says("1,234");
        // Another approver who looked before is told who was faster.
        let late = other.send(&seen.form("form[action$='/approval']"));
        late.is(409).says("approved by aydin of the cast");
    }

    fn the_untroubled_are_approved_together(app: &TestApp) {
        let (reporter, both, approver) = (app.reporter(), app.person("tural"), app.approver());
        submit(&reporter, MARCH, &[(KEY, "10")]);
        submit(&reporter, APRIL, &[(KEY, "10")]);
        submit(&both, MAY, &[(KEY, "10")]);
        approver.get("/review").is(200).says("3 reports wait");
        let list = both.get("/review");
        let (all, open) = boxes(&list);
        assert_eq!((all.len(), open.len()), (3, 2), "one's own is closed");
        list.says("You submitted this report");

        let before = app.dump();
        let nothing = approver.post("/review/approvals", &[]);
        nothing.is(422).says("Choose at least one report");
        let of_all: Vec<&str> = all.iter().map(String::as_str).collect();
        app.public().post("/review/approvals", &chosen(&of_all)).is(401);
        for name in ["rana", "farid", "nigar", "leyla", "admin"] {
            let page = app.person(name).post("/review/approvals", &chosen(&of_all));
            page.is(403).says("0 approved, 3 not");
        }
        let stale = format!("{MARCH}@1");
        approver.post("/review/approvals", &chosen(&[&stale, "nothing", "a/b/c@x"])).is(409).says("It changed since you opened the list");
        assert_eq!(app.dump(), before);

        // Each on its own: what cannot be approved keeps back none of the others.
        let page = both.post("/review/approvals", &chosen(&[&all[0], &all[0], &stale, &all[1], &all[2], "HOU-M/AZ-NOWHERE/2026-03@2"]));
        page.is(200).says("2 approved, 2 not");
        page.says("You submitted this report");
        assert_eq!(page.attributes("#approved a[href^='/receipts/']", "href").len(), 2);
        let once = app.dump();
        both.post("/review/approvals", &chosen(&of_all)).is(200).says("2 approved, 1 not");
        assert_eq!(app.dump(), once);
        approver.get("/review").says("1 report waits");
        // Somebody else is told that it is done.
        approver.post("/review/approvals", &chosen(&[&all[0]])).is(409);
        assert_eq!(app.dump(), once);
        head(app);
    }

    fn findings_stand_beside_the_cells_and_want_to_be_opened(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        let shelter = "HOU-06";
        submit(&reporter, MARCH, &[(shelter, "900")]);
        let clean = approver.get(&format!("/review/{MARCH}"));
        clean.says("The checks found nothing to look at");
        assert!(!clean.has(".find"));
        approve(&approver, MARCH);
        let form = reporter.get(&format!("/enter/{APRIL}")).form("form.entry");
        let form = form.with(&format!("value*{shelter}"), "400").with(&format!("note*{shelter}"), "They moved");
        location(&reporter.send(&form.to(&format!("/enter/{APRIL}/submission"))));

        let page = approver.get(&format!("/review/{APRIL}"));
        page.is(200).says("The checks found one thing to look at");
        let note = cell(&page, shelter, "Note");
        assert!(note.starts_with("They moved") && note.contains("900 to 400") && note.ends_with("Answered by the note."), "{note}");
        assert_eq!(page.attributes("#findings a", "href"), [format!("#cell-{shelter}")]);
        let list = approver.get("/review");
        list.says("1 to look at").says("Open it first");
        let (all, open) = boxes(&list);
        assert_eq!((all.len(), open.len()), (1, 0));
        let before = app.dump();
        approver.post("/review/approvals", &chosen(&[&all[0]])).is(409).says("Open it first");
        assert_eq!(app.dump(), before);
        location(&approve(&approver, APRIL));
        // What is approved was judged before.
        assert!(!approver.get(&format!("/review/{APRIL}")).has("#findings"));
    }

    fn an_approval_has_a_receipt(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        submit(&reporter, MARCH, &[(KEY, "8000"), ("HOU-02", "7")]);
        let receipt = location(&approve(&approver, MARCH));
        let page = approver.get(&receipt);
        page.is(200).says("2 figures were approved").says("rana of the cast").says("aydin of the cast").says("8,000").says("UTC");
        let seals = page.words("#proof code");
        assert!(head(app).contains(&seals[0]), "{seals:?}");
        assert_eq!(seals[1].len(), 64, "the audit log's head");
        assert_eq!(page.words("#postings tbody tr").len(), 2);
        assert!(approver.get(&format!("/review/{MARCH}")).attributes("a", "href").contains(&receipt));

        // Later postings change nothing on it.
        submit(&reporter, MARCH, &[(KEY, "9000")]);
        let next = location(&approve(&approver, MARCH));
        assert_ne!(next, receipt);
        assert_eq!(approver.get(&receipt).words("#proof code"), seals);
        assert_eq!(approver.get(&receipt).words("#postings"), page.words("#postings"));
        approver.get(&next).says("+1,000");

        for name in ["rana", "tural", "admin", "leyla"] {
            app.person(name).get(&receipt).is(200);
        }
        app.stranger().get(&receipt).is(403);
        app.public().get(&receipt).is(303);
        for none in ["/receipts/0", "/receipts/99999999", "/receipts/x", "/receipts/-1", "/receipts/99999999999999999999"] {
            approver.get(none).is(404);
        }
        // What an import posted has one too.
        approver.get("/receipts/1").is(200).says("Figures of the programme's files").says("block 1");
        app.public().get("/receipts/1").is(303);
        // Nothing differs: approved, but nothing is posted, so there is no receipt.
        let noted = reporter.get(&format!("/enter/{MARCH}")).form("form.entry").with(&format!("note*{KEY}"), "checked");
        location(&reporter.send(&noted.to(&format!("/enter/{MARCH}/submission"))));
        assert_eq!(location(&approve(&approver, MARCH)), format!("/review/{MARCH}"));
        approver.get(&format!("/review/{MARCH}")).says("This report is approved");
    }

    fn an_approver_opens_a_closed_report_again(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        closing(app, Some(20));
        let review = format!("/review/{MARCH}");
        let page = approver.get(&review);
        page.is(200).says("Nobody has begun this report");
        let blank = page.form("form[action$='/reopening']");
        let before = app.dump();
        let refused = approver.send(&blank.clone().with("reason", "  "));
        refused.is(422);
        assert_eq!(refused.attributes("#error-summary a", "href"), ["#opening"]);
        for name in ["rana", "farid", "nigar", "leyla", "admin"] {
            let person = app.person(name);
            person.send(&blank.clone().with("reason", "late")).is(403);
            assert!(!person.get(&review).has("form[action$='/reopening']"), "{name}");
        }
        app.public().send(&blank.clone().with("reason", "late")).is(401);
        let long = "x".repeat(2_001);
        approver.send(&blank.clone().with("reason", &long)).is(422);
        assert_eq!(app.dump(), before);

        let open = blank.with("reason", "The flood kept them");
        location(&approver.send(&open));
        let once = app.dump();
        location(&approver.send(&open));
        assert_eq!(app.dump(), once);
        assert!(!approver.get(&review).has("form[action$='/reopening']"));
        submit(&reporter, MARCH, &[(KEY, "5")]);
        location(&approve(&approver, MARCH));
        // Approved and closed again: the old request opens nothing.
        let done = app.dump();
        approver.send(&open).is(409);
        assert_eq!(app.dump(), done);
        assert!(approver.get(&review).has("form[action$='/reopening']"));
        reporter.get(&format!("/enter/{MARCH}/history")).says("The flood kept them");
        // One that never closed needs no opening.
        closing(app, None);
        approver.send(&open).is(409).says("not closed");
        assert_eq!(app.dump(), done);
    }
}
