//! Every page and every form's error: usable by everybody, light and dark,
//! wide and narrow, with nothing fetched from elsewhere.
//!
//! A new page needs a row in [`LOOKS`]; a test fails until it has one.

use std::time::Instant;

use groundwork::web::ROUTES;

use crate::support::axe::{self, Depth};
use crate::support::browser::Browser;
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, routes, sample_sqlite};

/// A page to look at.
struct Look {
    /// What a reader of a failure knows it by.
    name: &'static str,
    /// Who is signed in; nobody for the public.
    who: &'static str,
    address: &'static str,
    status: i64,
    /// What to do on the page before it is judged, such as a mistake.
    then: Option<fn(&Browser, &TestApp<'_>)>,
}

const fn look(name: &'static str, who: &'static str, address: &'static str) -> Look {
    Look {
        name,
        who,
        address,
        status: 200,
        then: None,
    }
}

impl Look {
    /// The page answers with this status.
    const fn answering(mut self, status: i64) -> Self {
        self.status = status;
        self
    }

    /// Done on the page, which leads to an answer with this status.
    const fn after(mut self, then: fn(&Browser, &TestApp<'_>), status: i64) -> Self {
        self.then = Some(then);
        self.status = status;
        self
    }
}

const PUBLIC: &str = "";

#[rustfmt::skip]
const LOOKS: &[Look] = &[
    // Everybody reads.
    look("overview", PUBLIC, "/"),
    look("areas", PUBLIC, "/areas"),
    look("programme area", PUBLIC, "/areas/KEZ"),
    look("district", PUBLIC, "/areas/AZ-LAC"),
    look("settlement", PUBLIC, "/areas/AZ-LAC-ZABUKH"),
    look("sectors", PUBLIC, "/sectors"),
    look("sector", PUBLIC, "/sectors/housing"),
    look("sector with statements", PUBLIC, "/sectors/funding"),
    look("indicator", PUBLIC, "/indicators/RET-11"),
    look("indicator of an area", PUBLIC, "/indicators/RET-11?area=AZ-LAC"),
    look("where a figure comes from", PUBLIC, "/indicators/RET-11/postings?area=AZ-LAC"),
    look("who has reported", PUBLIC, "/reporting"),
    look("who has reported a form", PUBLIC, "/reporting?form=HOU-M"),
    look("downloads", PUBLIC, "/downloads"),
    look("about", PUBLIC, "/about"),
    look("nothing here", PUBLIC, "/nowhere").answering(404),
    look("not understood", PUBLIC, "/?period=yesterday").answering(400),
    look("sign-in", PUBLIC, "/session"),
    look("sign-in refused", PUBLIC, "/session").after(wrong_password, 401),
    look("signed out in a form", "rana", "/enter/HOU-M/AZ-LAC/2026-06").after(session_ended, 401),
    // Offices enter.
    look("what to enter", "rana", "/enter"),
    look("nothing to enter", "leyla", "/enter"),
    look("blank form", "rana", "/enter/HOU-M/AZ-LAC/2026-01"),
    look("form of scores", "rana", "/enter/TRU-Q/AZ-LAC/2026-Q1"),
    look("draft", "rana", "/enter/HOU-M/AZ-LAC/2026-02"),
    look("saved", "rana", "/enter/HOU-M/AZ-LAC/2026-02?saved=draft"),
    look("submitted form", "rana", "/enter/HOU-M/AZ-LAC/2026-03?saved=submitted"),
    look("returned form", "rana", "/enter/HOU-M/AZ-LAC/2026-04"),
    look("approved form", "rana", "/enter/HOU-M/AZ-LAC/2026-05"),
    look("form of somebody else", "farid", "/enter/HOU-M/AZ-LAC/2026-01").answering(403),
    look("form with a mistake", "rana", "/enter/HOU-M/AZ-LAC/2026-01").after(mistake, 422),
    look("conflict", "rana", "/enter/HOU-M/AZ-LAC/2026-02").after(conflict, 409),
    // Approvers check.
    look("what to review", "aydin", "/review"),
    look("nothing to review", "nigar", "/review"),
    look("review", "aydin", "/review/HOU-M/AZ-LAC/2026-03"),
    look("review of an approved report", "aydin", "/review/HOU-M/AZ-LAC/2026-05"),
    look("review of one's own", "tural", "/review/HOU-M/AZ-LAC/2026-07"),
    look("return without a reason", "aydin", "/review/HOU-M/AZ-LAC/2026-03").after(no_reason, 422),
    look("overview, signed in", "admin", "/"),
];

/// Routes that answer with no page of their own.
const NO_PAGES: &[&str] = &[
    "/observations.csv",
    "/{table:.+}.csv",
    "/assets/{name}",
    "/healthz",
];

fn wrong_password(browser: &Browser, _: &TestApp<'_>) {
    browser.type_into("#name", "rana");
    browser.type_into("#password", "not the password");
    browser.click("form.panel button");
    browser.wait("document.querySelector('#error-summary')");
}

fn session_ended(browser: &Browser, app: &TestApp<'_>) {
    browser.type_into("input[name='value:HOU-01:total']", "12");
    browser.is(&app.base, None);
    save(browser);
    browser.wait("document.querySelector('input[name=password]')");
}

fn mistake(browser: &Browser, _: &TestApp<'_>) {
    browser.type_into("input[name='value:HOU-01:total']", "about a dozen");
    browser.type_into("input[name='value:HOU-02:total']", "1,234");
    save(browser);
    browser.wait("document.querySelector('#error-summary')");
}

fn conflict(browser: &Browser, app: &TestApp<'_>) {
    let other = app.person("tural");
    let form = other.get("/enter/HOU-M/AZ-LAC/2026-02").form("form.entry");
    let figure = format!("{}", 1 + form.value("version").len());
    other
        .send(&form.with("value:HOU-02:total", &figure))
        .is(303);
    browser.type_into("input[name='value:HOU-01:total']", "4321");
    save(browser);
    browser.wait("document.querySelector('#error-summary')");
}

fn no_reason(browser: &Browser, _: &TestApp<'_>) {
    browser.click("form[action$='/return'] button");
    browser.wait("document.querySelector('#error-summary')");
}

fn save(browser: &Browser) {
    browser.click("form.entry button.primary");
}

/// Reports of every state, so that no page is bare.
fn set_the_scene(app: &TestApp<'_>) {
    for (period, scene) in [
        ("2026-02", Scene::Draft),
        ("2026-03", Scene::Submitted("rana")),
        ("2026-04", Scene::Returned),
        ("2026-05", Scene::Approved),
        ("2026-07", Scene::Submitted("tural")),
    ] {
        scene::put(app.db, ("HOU-M", "AZ-LAC", period), scene, 1_234);
    }
}

/// Everything that is wrong with a page as the browser shows it now.
fn judge(browser: &Browser, app: &TestApp<'_>, look: &Look) -> Vec<String> {
    let mut wrong = Vec::new();
    let status =
        browser.number("return performance.getEntriesByType('navigation')[0].responseStatus");
    if status != look.status {
        wrong.push(format!("status {status}, not {}", look.status));
    }
    for (dark, width, depth) in [
        (false, 1280, Depth::All),
        (true, 1280, Depth::Looks),
        (true, 360, Depth::All),
        (false, 360, Depth::Looks),
    ] {
        let theme = if dark { "dark" } else { "light" };
        browser.prefer("prefers-color-scheme", theme);
        browser.width(width);
        let found = axe::violations(browser, depth)
            .into_iter()
            .chain(overflow(browser, width));
        wrong.extend(found.map(|what| format!("{theme} at {width}: {what}")));
    }
    browser.width(320);
    wrong.extend(overflow(browser, 320));
    let elsewhere = browser.eval(&format!(
        "return performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith('{}/'))",
        app.base
    ));
    if elsewhere != serde_json::json!([]) {
        wrong.push(format!("fetched from elsewhere: {elsewhere}"));
    }
    // The browser itself notes a page that is an error; that is no fault.
    let mut said = browser.console();
    said.retain(|line| {
        !line.contains(&format!("status of {} ", look.status)) || look.status == 200
    });
    wrong.extend(said.into_iter().map(|line| format!("console: {line}")));
    wrong
}

/// What is wider than the screen, if the page must be scrolled sideways.
fn overflow(browser: &Browser, width: u32) -> Option<String> {
    let wide = browser.number("return document.documentElement.scrollWidth");
    (wide > i64::from(width)).then(|| {
        let who = browser.text(
            "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class')).join(' ')",
        );
        format!("{wide} px wide on a screen of {width}: {who}")
    })
}

/// Judges the pages that `wanted` chooses, in one browser.
fn look_at(wanted: impl Fn(&Look) -> bool) {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    set_the_scene(&app);
    let browser = Browser::start();
    let mut wrong = Vec::new();
    let mut signed_in = PUBLIC;
    for look in LOOKS.iter().filter(|look| wanted(look)) {
        let began = Instant::now();
        if look.who != signed_in {
            let cookie = (look.who != PUBLIC).then(|| app.person(look.who).cookie().unwrap());
            browser.is(&app.base, cookie.as_deref());
        }
        signed_in = look.who;
        browser.prefer("prefers-color-scheme", "light");
        browser.width(1280);
        browser.open(&format!("{}{}", app.base, look.address));
        if let Some(then) = look.then {
            then(&browser, &app);
            signed_in = "?"; // the page may have signed out
        }
        let found = judge(&browser, &app, look);
        wrong.extend(
            found
                .into_iter()
                .map(|what| format!("{}: {what}", look.name)),
        );
        println!("{} took {} ms", look.name, began.elapsed().as_millis());
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn path(look: &Look) -> &'static str {
    look.address.split('?').next().unwrap_or_default()
}

#[test]
fn what_everybody_reads() {
    look_at(|look| look.who == PUBLIC);
}

#[test]
fn what_offices_enter() {
    look_at(|look| look.who != PUBLIC && path(look).starts_with("/enter"));
}

#[test]
fn what_else_is_for_people_with_an_account() {
    look_at(|look| look.who != PUBLIC && !path(look).starts_with("/enter"));
}

#[test]
fn every_page_is_looked_at() {
    let seen: Vec<_> = LOOKS
        .iter()
        .filter_map(|look| routes::of("get", look.address))
        .collect();
    let missing: Vec<_> = ROUTES
        .iter()
        .filter(|(verb, pattern)| *verb == "get" && !NO_PAGES.contains(pattern))
        .filter(|route| !seen.contains(route))
        .collect();
    assert!(missing.is_empty(), "no row in LOOKS for {missing:?}");
}

/// A test that cannot fail proves nothing.
#[test]
fn what_is_wrong_would_be_seen() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.width(1280);
    browser.open(&format!("{}/session", app.base));
    assert_eq!(axe::violations(&browser, Depth::All), [""; 0]);
    browser.eval("document.querySelector('label').remove(); document.querySelector('h1').style.color = 'var(--line)'");
    let found = axe::violations(&browser, Depth::All).join("\n");
    assert!(
        found.contains("label") && found.contains("color-contrast"),
        "{found}"
    );
    browser.eval("document.querySelector('h1').style.inlineSize = '2000px'");
    assert!(overflow(&browser, 1280).is_some());
}
