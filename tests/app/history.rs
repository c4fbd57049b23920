//! The life of a report and of its cells, as people read it.

use crate::support::Page;
use crate::support::client::Client;

const ENTER: &str = "/enter/HOU-M/AZ-LAC/2026-03";
const HISTORY: &str = "/enter/HOU-M/AZ-LAC/2026-03/history";
const REVIEW: &str = "/review/HOU-M/AZ-LAC/2026-03";
const KEY: &str = "HOU-01";

fn save(client: &Client, figure: &str, note: &str) {
    let form = client.get(ENTER).form("form.entry");
    let form = form
        .with(&format!("value*{KEY}"), figure)
        .with(&format!("note*{KEY}"), note);
    client.send(&form).is(303);
}

fn submit(client: &Client) {
    let form = client.get(ENTER).form("form.entry");
    client
        .send(&form.to(&format!("{ENTER}/submission")))
        .is(303);
}

/// The moments of a cell, each as its words up to the date.
fn life(page: &Page, key: &str) -> Vec<String> {
    let moments = page.words(&format!("[id='cell-{key}'] li"));
    let dates = page.words(&format!("[id='cell-{key}'] li time"));
    assert_eq!(moments.len(), dates.len());
    moments
        .iter()
        .zip(dates)
        .map(|(moment, date)| moment.strip_suffix(&date).unwrap().trim().to_owned())
        .collect()
}

both_apps! {
    fn every_change_of_a_cell_is_told(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        reporter.get(HISTORY).is(200).says("Nobody has begun this report");
        save(&reporter, "10", "");
        save(&reporter, "12", "<b>counted</b>");
        submit(&reporter);
        let back = approver.get(REVIEW).form("form[action$='/return']").with("reason", "Which count?");
        approver.send(&back.choose("cell", KEY)).is(303);
        save(&reporter, "12", "counted twice");
        save(&reporter, "14", "counted twice");
        submit(&reporter);
        let review = approver.get(REVIEW);
        let receipt = approver.send(&review.form("form[action$='/approval']"));
        let receipt = receipt.is(303).header("location").unwrap().to_owned();
        let block = receipt.rsplit('/').next().unwrap();

        let page = reporter.get(&format!("{HISTORY}?cell={KEY}"));
        page.is(200).says("rana of the cast").says("aydin of the cast").says("UTC");
        assert_eq!(life(&page, KEY), [
            &format!("approved as block {block} — → 14 Note: counted twice"),
            "submitted 14",
            "draft 12 → 14",
            "draft 12, figure not changed Note: counted twice",
            "returned Which count? (names this cell)",
            "submitted 12",
            "draft 10 → 12 Note: <b>counted</b>",
            "draft — → 10",
        ]);
        assert!(page.attributes("a", "href").contains(&receipt));
        assert!(!page.words("main b").iter().any(|word| word == "counted"));
        assert_eq!(page.words("main h2").len(), 1, "one cell alone");

        let all = approver.get(HISTORY);
        let steps = all.words("#steps li .tag");
        assert_eq!(steps, [&format!("approved as block {block}"), "submitted", "saved 2 times", "returned", "submitted", "saved 2 times"]);
        assert_eq!(life(&all, KEY).len(), 6, "the newest");
        all.says("2 earlier");
        assert!(all.has("#untouched li"), "cells that nobody ever filled in");
        // The same life when the figure is taken out again.
        save(&reporter, "", "");
        let page = reporter.get(&format!("{HISTORY}?cell={KEY}"));
        assert_eq!(life(&page, KEY)[0], "draft 14 → — The note was taken out.");
    }

    fn imported_figures_are_told_too(app: &TestApp) {
        let page = app.person("farid").get("/enter/HOU-M/AZ-FUZ/2026-03/history");
        page.is(200);
        // The sample's own figures came with an import.
        let administrator = app.administrator();
        let file = app.public().get("/observations.csv?indicator=RET-11");
        let posted = file.rows().into_iter().next().expect("a posted figure");
        let key = "RET-11";
        let address = format!("/enter/RET-S/{}/{}/history?cell={key}", posted["area_code"], posted["period"]);
        let page = administrator.get(&address);
        let told = life(page.is(200), key);
        assert!(told[0].starts_with("imported as block 1"), "{told:?}");
    }

    fn only_people_of_the_area_read_it(app: &TestApp) {
        save(&app.reporter(), "10", "");
        app.stranger().get(HISTORY).is(403);
        app.public().get(HISTORY).is(303);
        for name in ["aydin", "tural", "leyla", "admin"] {
            app.person(name).get(HISTORY).is(200).says("saved");
        }
        app.reporter().get(&format!("{HISTORY}?cell=HOU-99")).is(404).says("HOU-99");
        app.reporter().get("/enter/HOU-M/AZ-LAC/2026-Q1/history").is(404);
    }
}
