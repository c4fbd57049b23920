//! Pages in a real browser: wide and narrow, by keyboard, light on the line.

use crate::support::app::PASSWORD;
use crate::support::browser::{Browser, ENTER, TAB};
use crate::support::{TestApp, sample_sqlite};

const WIDTHS: [u32; 3] = [1280, 768, 360];

/// The heaviest that the first visit to the overview may be.
const COLD_OVERVIEW: i64 = 40 * 1024;

fn sign_in(browser: &Browser, app: &TestApp<'_>, name: &str) {
    browser.open(&format!("{}/session", app.base));
    browser.type_into("#name", name);
    browser.type_into("#password", &format!("{PASSWORD}{ENTER}"));
    browser.wait("location.pathname === '/' && document.querySelector('form.who')");
}

/// No sideways scrolling, nothing on the console, few requests.
fn check(browser: &Browser, address: &str, width: u32) {
    let at = format!("{address} at {width}");
    let wide = browser.number("return document.documentElement.scrollWidth");
    assert!(wide <= i64::from(width), "{at}: {wide} px wide; {}", browser.text(
        "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class')).join(' ')"
    ));
    assert_eq!(
        browser.number("return window.innerWidth"),
        i64::from(width),
        "{at}"
    );
    let requests = browser.number("return performance.getEntriesByType('resource').length") + 1;
    assert!(requests <= 4, "{at}: {requests} requests");
    assert!(
        browser.number("return document.styleSheets.length") == 1,
        "{at}: its stylesheet"
    );
    let console = browser.console();
    assert!(console.is_empty(), "{at}: {console:?}");
}

fn visit(browser: &Browser, app: &TestApp<'_>, addresses: &[&str]) {
    for width in WIDTHS {
        browser.width(width);
        for address in addresses {
            browser.open(&format!("{}{address}", app.base));
            check(browser, address, width);
        }
    }
}

#[test]
fn pages_fit_every_screen() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    visit(
        &browser,
        &app,
        &[
            "/",
            "/areas/KEZ",
            "/areas/AZ-LAC",
            "/areas/AZ-LAC-ZABUKH",
            "/sectors",
            "/sectors/housing",
            "/sectors/funding",
            "/indicators/RET-11",
            "/indicators/RET-11?area=AZ-LAC",
            "/indicators/MIN-04",
            "/indicators/RET-11/postings?area=AZ-LAC",
            "/reporting",
            "/reporting?form=HOU-M",
            "/downloads",
            "/about",
            "/session",
        ],
    );
    // A form that came back with problems, and its review.
    sign_in(&browser, &app, "rana");
    visit(
        &browser,
        &app,
        &[
            "/enter",
            "/enter/HOU-M/AZ-LAC/2026-03",
            "/enter/TRU-Q/AZ-LAC/2026-Q1",
        ],
    );
    browser.open(&format!("{}/enter/HOU-M/AZ-LAC/2026-03", app.base));
    browser.type_into("input[id='value*HOU-01']", "a long wrong answer");
    browser.click("form.entry button.primary");
    browser.wait("document.querySelector('#error-summary')");
    for width in WIDTHS {
        browser.width(width);
        let wide = browser.number("return document.documentElement.scrollWidth");
        assert!(
            wide <= i64::from(width),
            "the refused form at {width}: {wide}"
        );
    }
    browser.console(); // the browser itself notes the status 422
    browser.type_into("input[id='value*HOU-01']", "12");
    browser.click("button[formaction$='/submission']");
    browser.wait("document.querySelector('[role=status]')");
    browser.click("form.who button");
    browser.wait("!document.querySelector('form.who')");
    sign_in(&browser, &app, "aydin");
    browser.console();
    visit(&browser, &app, &["/review", "/review/HOU-M/AZ-LAC/2026-03"]);
}

#[test]
fn the_first_visit_is_light() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.open(&format!("{}/", app.base));
    let bytes = browser.number(
        "return performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)",
    );
    assert!(bytes > 5_000, "{bytes} bytes: nothing was measured");
    assert!(bytes <= COLD_OVERVIEW, "the overview takes {bytes} bytes");
    // Seen once, the stylesheet is not fetched again.
    browser.open(&format!("{}/sectors", app.base));
    let again = browser.number("return performance.getEntriesByType('resource').reduce((sum, entry) => sum + (entry.transferSize || 0), 0)");
    assert_eq!(again, 0, "fetched again");
}

/// Presses Tab until the focus is where it is wanted.
fn tab_to(browser: &Browser, selector: &str) {
    let mut passed = Vec::new();
    for _ in 0..60 {
        browser.press(TAB);
        if browser.eval(&format!(
            "return document.activeElement.matches(\"{selector}\")"
        )) == true
        {
            return;
        }
        passed.push(browser.text("return document.activeElement.tagName + ' ' + document.activeElement.innerText.slice(0, 20)"));
        let outline = browser.text("const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow");
        assert_ne!(
            outline, "nonenone",
            "the focus cannot be seen on {passed:?}"
        );
    }
    panic!("Tab never reaches {selector}: {passed:?}");
}

#[test]
fn everything_works_by_keyboard() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.width(1280);

    browser.open(&format!(
        "{}/session?next=/enter/HOU-M/AZ-LAC/2026-03",
        app.base
    ));
    browser.press(TAB);
    assert_eq!(
        browser.text("return document.activeElement.getAttribute('href')"),
        "#main",
        "the skip link comes first"
    );
    tab_to(&browser, "input[name=name]");
    browser.press(&format!("rana{TAB}{PASSWORD}{ENTER}"));
    browser.wait("location.pathname === '/enter/HOU-M/AZ-LAC/2026-03'");

    tab_to(&browser, "input[name='value*HOU-01']");
    browser.press("4 567");
    tab_to(&browser, "tr:has([name='value*HOU-02']) summary");
    browser.press(ENTER);
    tab_to(&browser, "select[name='status*HOU-02']");
    browser.press("not av");
    tab_to(&browser, "form.entry button");
    browser.press(ENTER);
    browser.wait("document.querySelector('[role=status]')");
    assert_eq!(
        browser.text("return document.querySelector(\"[name='value*HOU-01']\").value"),
        "4567"
    );
    assert_eq!(
        browser.text("return document.querySelector(\"[name='status*HOU-02']\").value"),
        "unavailable"
    );
    tab_to(&browser, "button[formaction$='/submission']");
    browser.press(ENTER);
    browser.wait("location.search === '?saved=submitted'");
    assert!(browser.console().is_empty());

    // The approver: another person, the same keyboard.
    browser.open(&format!("{}/", app.base));
    tab_to(&browser, "form.who button");
    browser.press(ENTER);
    browser.wait("!document.querySelector('form.who')");
    sign_in(&browser, &app, "aydin");
    browser.open(&format!("{}/review", app.base));
    tab_to(&browser, "a[href='/review/HOU-M/AZ-LAC/2026-03']");
    browser.press(ENTER);
    browser.wait("document.querySelector(\"form[action$='/approval']\")");
    tab_to(&browser, "form[action$='/approval'] button");
    browser.press(ENTER);
    browser.wait("!document.querySelector(\"form[action$='/approval']\")");
    app.public()
        .get("/indicators/HOU-01?area=AZ-LAC")
        .says("4,567");
}

#[test]
fn pages_follow_the_reader() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.open(&format!("{}/", app.base));
    let paper = "return getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor";
    let light = browser.text(paper);
    browser.prefer("prefers-color-scheme", "dark");
    assert_ne!(browser.text(paper), light, "a dark page for who prefers it");
    // Twice the text still fits a narrow screen.
    browser.prefer("prefers-color-scheme", "light");
    browser.width(640);
    browser.eval("document.documentElement.style.setProperty('font-size', '200%')");
    let wide = browser.number("return document.documentElement.scrollWidth");
    assert!(wide <= 640, "{wide}");
}
