//! What is done on a page before it is judged: mistakes, conflicts, refusals.

use diesel::connection::SimpleConnection as _;

use crate::support::TestApp;
use crate::support::app::PASSWORD;
use crate::support::browser::Browser;

/// Types into fields, clicks, and waits for the next page.
fn act(browser: &Browser, typed: &[(&str, &str)], click: &str, wait: &str) {
    for (field, text) in typed {
        browser.type_into(field, text);
    }
    browser.click(click);
    browser.wait(&format!("document.querySelector(\"{wait}\")"));
}

const REFUSED: &str = "#error-summary";

pub fn wrong_password(browser: &Browser, _: &TestApp<'_>) {
    let typed = [("#name", "nobody"), ("#password", "not the password")];
    act(browser, &typed, "form.panel button", REFUSED);
}

pub fn too_many_guesses(browser: &Browser, app: &TestApp<'_>) {
    for _ in 0..6 {
        app.public().sign_in("guesser", "not the password");
    }
    // The wait must outlast a slow browser.
    let more = "UPDATE throttles SET failures = 12";
    app.db.connect().batch_execute(more).unwrap();
    let typed = [("#name", "guesser"), ("#password", "not the password")];
    act(browser, &typed, "form.panel button", REFUSED);
}

pub fn session_ended(browser: &Browser, app: &TestApp<'_>) {
    browser.type_into("input[name='value*HOU-01']", "12");
    browser.is(&app.base, None);
    act(browser, &[], "form.entry button.primary", "#password");
}

pub fn session_ended_in_a_decision(browser: &Browser, app: &TestApp<'_>) {
    browser.type_into("[name='reason']", "Which list was used?");
    browser.is(&app.base, None);
    act(browser, &[], "form[action$='/return'] button", "#password");
    let typed = [("#name", "aydin"), ("#password", PASSWORD)];
    act(browser, &typed, "form.panel button", "dl.facts");
}

pub fn signed_in_again(browser: &Browser, app: &TestApp<'_>) {
    session_ended(browser, app);
    let typed = [("#name", "rana"), ("#password", PASSWORD)];
    act(browser, &typed, "form.panel button", "form.entry");
}

pub fn short_password(browser: &Browser, _: &TestApp<'_>) {
    let typed = [("#password", "short"), ("#again", "other")];
    act(browser, &typed, "form.panel button", REFUSED);
}

pub fn wrong_current_password(browser: &Browser, _: &TestApp<'_>) {
    let typed = [("#current", "not it"), ("#password", "x"), ("#again", "y")];
    act(browser, &typed, "form.panel button", REFUSED);
}

pub fn open_details(browser: &Browser, _: &TestApp<'_>) {
    browser.eval("document.querySelectorAll('form.entry details').forEach(d => d.open = true)");
}

pub fn copy(browser: &Browser, _: &TestApp<'_>) {
    act(
        browser,
        &[],
        "button[formaction$='/copy']",
        "p[role=status]",
    );
}

pub fn mistake(browser: &Browser, _: &TestApp<'_>) {
    let typed = [
        ("input[name='value*HOU-01']", "about a dozen"),
        ("input[name='value*HOU-02']", "1,234"),
    ];
    act(browser, &typed, "form.entry button.primary", REFUSED);
}

pub fn wrong_sum(browser: &Browser, _: &TestApp<'_>) {
    let typed = [
        ("input[name='value*HOU-06']", "100"),
        ("input[name='value*HOU-06*shelter.collective']", "10"),
        ("input[name='value*HOU-06*shelter.tent']", "20"),
        ("input[name='value*HOU-06*shelter.container']", "30"),
        ("input[name='value*HOU-06*shelter.host']", "50"),
    ];
    act(
        browser,
        &typed,
        "button[formaction$='/submission']",
        "#findings",
    );
}

pub fn locked(browser: &Browser, app: &TestApp<'_>) {
    let other = app.person("tural");
    let address = "/enter/HOU-M/AZ-LAC/2026-09";
    let form = other.get(address).form("form.entry");
    let form = form.with("value*HOU-01", "1234");
    other
        .send(&form.to(&format!("{address}/submission")))
        .is(303);
    let typed = [("input[name='value*HOU-01']", "4321")];
    act(browser, &typed, "form.entry button.primary", REFUSED);
}

pub fn conflict(browser: &Browser, app: &TestApp<'_>) {
    let other = app.person("tural");
    let form = other.get("/enter/HOU-M/AZ-LAC/2026-02").form("form.entry");
    // Another figure each time.
    let figure = format!("10{}", form.value("version"));
    let form = form.with("value*HOU-01", &figure);
    other.send(&form.with("value*HOU-02", "9")).is(303);
    let typed = [("input[name='value*HOU-01']", "4321")];
    act(browser, &typed, "form.entry button.primary", REFUSED);
}

pub fn undecided(browser: &Browser, app: &TestApp<'_>) {
    conflict(browser, app);
    act(
        browser,
        &[],
        "form.entry button.primary",
        "#error-summary li",
    );
}

pub fn none_chosen(browser: &Browser, _: &TestApp<'_>) {
    act(browser, &[], "form#waiting button", REFUSED);
}

pub fn approve_all(browser: &Browser, app: &TestApp<'_>) {
    // One of them goes another way meanwhile.
    let back = app.person("tural").get("/review/HOU-M/AZ-LAC/2026-11");
    let back = back.form("form[action$='/return']").with("reason", "Wait.");
    browser.eval("document.querySelectorAll('input[name=report]:enabled').forEach(box => box.checked = true)");
    app.person("tural").send(&back).is(303);
    act(browser, &[], "form#waiting button", "#refused");
}

pub fn no_reason(browser: &Browser, _: &TestApp<'_>) {
    act(browser, &[], "form[action$='/return'] button", REFUSED);
}

pub fn moved(browser: &Browser, app: &TestApp<'_>) {
    let address = "/review/HOU-M/AZ-LAC/2026-10";
    let other = app.person("tural");
    let back = other.get(address).form("form[action$='/return']");
    other.send(&back.with("reason", "Count again.")).is(303);
    act(browser, &[], "form[action$='/approval'] button", REFUSED);
}

pub fn no_opening(browser: &Browser, _: &TestApp<'_>) {
    act(browser, &[], "form[action$='/reopening'] button", REFUSED);
}

pub fn bad_account(browser: &Browser, _: &TestApp<'_>) {
    let typed = [
        ("#name", "two words"),
        ("#email", "nowhere"),
        ("#area-1", "ATLANTIS"),
    ];
    act(browser, &typed, "form.fields button", REFUSED);
}

pub fn good_account(browser: &Browser, _: &TestApp<'_>) {
    browser.eval("document.querySelector('#role-1').value = 'viewer'");
    let typed = [
        ("#name", "newcomer"),
        ("#email", "newcomer@example.org"),
        ("#area-1", "AZ-LAC"),
    ];
    act(browser, &typed, "form.fields button", "#link");
}

pub fn disable(browser: &Browser, _: &TestApp<'_>) {
    act(
        browser,
        &[],
        "form[action$='/disable'] button",
        "form[action$='/enable']",
    );
}

pub fn bad_role(browser: &Browser, _: &TestApp<'_>) {
    act(
        browser,
        &[("#area", "ATLANTIS")],
        "form[action$='/grants'] button",
        REFUSED,
    );
}

pub fn bad_row(browser: &Browser, _: &TestApp<'_>) {
    let typed = [("#c-code", "two words"), ("#c-decimals", "many")];
    act(browser, &typed, "form.setup button.primary", REFUSED);
}

pub fn stale_row(browser: &Browser, app: &TestApp<'_>) {
    let admin = app.administrator();
    let form = admin
        .get("/setup/sources/row?of=AIN-202508")
        .form("form.setup");
    admin.send(&form.with("note", "about July 2025")).is(303);
    let typed = [("#c-note", "about June 2025")];
    act(browser, &typed, "form.setup button.primary", REFUSED);
}

pub fn no_removal(browser: &Browser, _: &TestApp<'_>) {
    act(browser, &[], "form[action$='/removal'] button", REFUSED);
}

pub fn split(browser: &Browser, app: &TestApp<'_>) {
    browser.click("button[formmethod=post]");
    browser.wait("!location.pathname.startsWith('/setup/areas/split')");
    browser.open(&format!(
        "{}/areas/{}",
        app.base,
        crate::support::scene::TOWN
    ));
}

pub fn new_token(browser: &Browser, _: &TestApp<'_>) {
    let typed = [("#token-name", "Monthly figures")];
    act(
        browser,
        &typed,
        "form[action='/account/tokens'] button",
        "#token",
    );
}

pub fn no_token(browser: &Browser, _: &TestApp<'_>) {
    act(
        browser,
        &[],
        "form[action='/account/tokens'] button",
        REFUSED,
    );
}
