//! A session that ends while somebody types: nothing typed is lost.

use diesel::connection::SimpleConnection as _;
use groundwork::models::report::State;

use crate::support::app::PASSWORD;
use crate::support::client::{Client, Form};
use crate::support::dump::lines;
use crate::support::scene::{self, Scene};
use crate::support::{Page, TestApp, content, large};

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

/// Sends a form after its session ended, and signs in again.
fn signed_in_again(client: &Client, form: Form, name: &str) -> Page {
    let asked = client.send(&form);
    let asked = asked.is(401).form("form[action='/session']");
    client.send(&asked.with("name", name).with("password", PASSWORD))
}

both_apps! {
    fn what_is_no_entry_form_is_shown_and_sent_when_the_person_says_so(app: &TestApp) {
        let place = ("HOU-M", "AZ-LAC", "2026-01");
        scene::put(app.db, place, Scene::Submitted("rana"), 700);
        let (approver, page) = (app.approver(), "/review/HOU-M/AZ-LAC/2026-01");
        let why = "Which list? \"12 & 13\" + one";
        let form = approver.get(page).form("form[action$='/return']").with("reason", why);
        app.db.connect().batch_execute("DELETE FROM sessions").unwrap();

        let back = signed_in_again(&approver, form, "aydin");
        back.is(200).says("Not sent yet").says(why);
        assert_eq!(scene::state(app.db, place).unwrap().0, State::Submitted);
        approver.send(&back.form("form[action$='/return']")).is(303);
        assert_eq!(scene::state(app.db, place).unwrap().0, State::Returned);
        approver.get(page).is(200).says(why);
    }

    fn a_new_account_is_not_typed_twice(app: &TestApp) {
        let admin = app.administrator();
        let form = admin.get("/accounts/new").form("form[action='/accounts']").with("name", "sevinj").with("shown", "Sevinj Babayeva").with("role-1", "viewer").with("area-1", "AZ-LAC");
        app.db.connect().batch_execute("DELETE FROM sessions").unwrap();
        let back = signed_in_again(&admin, form, "admin");
        back.is(200).says("Sevinj Babayeva");
        admin.get("/accounts/sevinj").is(404);
        admin.send(&back.form("form[action='/accounts']")).is(200);
        admin.get("/accounts/sevinj").is(200);
    }

    fn who_may_not_send_a_kept_form_is_signed_in_and_told_why(app: &TestApp) {
        let reporter = app.reporter();
        let address = "/enter/HOU-M/AZ-LAC/2026-01";
        let form = reporter.get(address).form("form.entry").with("note*HOU-01", "typed in vain");
        app.db.connect().batch_execute("DELETE FROM sessions").unwrap();
        let before = content::hashes(&mut app.db.connect());
        let back = signed_in_again(&reporter, form, "farid");
        back.is(200).says("Your account has no role in this area").says("typed in vain");
        reporter.get("/account").is(200);
        let after = content::hashes(&mut app.db.connect());
        let changed = content::changed(&before, &after);
        assert!(changed.iter().all(|table| ["audit", "throttles", "users"].contains(&table.as_str())), "{changed:?}");
    }

    fn a_password_is_kept_in_no_page(app: &TestApp) {
        let reporter = app.reporter();
        let secret = "a long and secret phrase";
        let form = reporter.get("/account").form("form[action='/account/password']");
        let form = form.with("current", PASSWORD).with("password", secret).with("again", secret);
        app.db.connect().batch_execute("DELETE FROM sessions").unwrap();
        let asked = reporter.send(&form);
        asked.is(401).says("type it once more");
        assert!(!asked.text().contains("secret"));
    }
}
