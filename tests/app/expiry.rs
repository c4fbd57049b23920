//! A session that ends while somebody types: nothing typed is lost.

use diesel::connection::SimpleConnection as _;

use crate::support::app::PASSWORD;
use crate::support::client::Form;
use crate::support::dump::lines;
use crate::support::{TestApp, content, large};

/// How many of the typed fields came back otherwise than they were typed.
fn lost(typed: &Form, shown: &Form) -> Vec<String> {
    let came_back = |(name, value): &&(String, String)| {
        !shown
            .fields
            .iter()
            .any(|(other, kept)| other == name && kept == value)
    };
    typed
        .fields
        .iter()
        .filter(came_back)
        .map(|(name, _)| name.clone())
        .collect()
}

fn kept(app: &TestApp<'_>) -> String {
    let count = "SELECT cast(count(*) AS text) AS line FROM entries JOIN indicators ON indicators.id = indicator_id
        WHERE indicators.code LIKE 'LAR-%'";
    lines(&mut app.db.connect(), count).remove(0)
}

/// Ends every session in this way while a form of fifty cells is open.
fn end_by(app: &TestApp<'_>, ending: &str, number: i64) {
    let reporter = app.reporter();
    let address = large::ADDRESS.replace("2026-01", &format!("2026-{number:02}"));
    let mut typed = large::filled(&reporter.get(&address).form("form.entry"));
    typed = typed
        .with(&large::input("value", 3), " 1 234,0 ")
        .with(&large::input("value", 4), "about a dozen")
        .with(
            &large::input("note", 5),
            "Sayım: \"100%\" & <b>+1</b>; sətir",
        );
    app.db.connect().batch_execute(ending).unwrap();
    let before = content::hashes(&mut app.db.connect());

    let submission = format!("{address}/submission");
    let asked = reporter.send(&typed.clone().to(&submission));
    let form = asked.is(401).form("form[action='/session']");
    assert_eq!(content::hashes(&mut app.db.connect()), before, "{ending}");

    let wrong = reporter.send(
        &form
            .with("name", "rana")
            .with("password", "not the password"),
    );
    let form = wrong.is(401).form("form[action='/session']");
    let back = reporter.send(&form.with("name", "rana").with("password", PASSWORD));
    back.is(200).says("not saved");
    let shown = back.form("form.entry");
    assert_eq!(lost(&typed, &shown), [""; 0], "{ending}");
    assert_eq!(kept(app), ((number - 1) * large::CELLS as i64).to_string());

    // What is wrong is still said, and what is right is kept.
    reporter.send(&shown).is(422);
    let right = shown.with(&large::input("value", 4), "12");
    reporter.send(&right).is(303);
    assert_eq!(kept(app), (number * large::CELLS as i64).to_string());
}

both_apps! {
    fn fifty_figures_come_back_after_signing_in_again(app: &TestApp) {
        large::add(app.db);
        end_by(app, "DELETE FROM sessions", 1);
        end_by(app, "UPDATE sessions SET created_at = '2026-01-01 00:00:00', seen_at = '2026-01-01 00:00:00'", 2);
    }
}
