//! Whole tasks by keyboard alone, and with scripts switched off.

use std::cell::Cell;

use crate::support::app::PASSWORD;
use crate::support::browser::{Browser, ENTER, TAB};
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, sample_sqlite};

/// What keeps the eye from the focused element, or nothing.
const HIDDEN: &str = "
    const focused = document.activeElement;
    const what = focused.tagName + ' ' + (focused.name || focused.innerText.slice(0, 30));
    const style = getComputedStyle(focused);
    if ((style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && style.boxShadow === 'none')
        return what + ' has no outline';
    const box = [...focused.getClientRects()][0];
    if (!box || box.height > innerHeight / 2) return '';
    if (box.top < -1 || box.bottom > innerHeight + 1) return what + ' is outside of the screen';
    for (const [x, y] of [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]]) {
        const at = [box.left + box.width * x, box.top + box.height * y];
        if (at[0] < 0 || at[0] > innerWidth) continue;
        const top = document.elementFromPoint(...at);
        if (top && !focused.contains(top) && !top.contains(focused))
            return what + ' is covered by ' + top.tagName + '.' + top.className;
    }
    return '';";

/// Somebody who has a keyboard and nothing else.
struct Typist<'a> {
    browser: &'a Browser,
    strokes: Cell<usize>,
}

impl<'a> Typist<'a> {
    fn at(browser: &'a Browser) -> Self {
        let strokes = Cell::new(0);
        Self { browser, strokes }
    }

    fn types(&self, keys: &str) {
        self.strokes.set(self.strokes.get() + keys.chars().count());
        self.browser.press(keys);
    }

    fn is_at(&self, selector: &str) -> bool {
        let script = format!("return document.activeElement.matches(\"{selector}\")");
        self.browser.eval(&script) == true
    }

    fn sees_the_focus(&self) {
        let hidden = self.browser.text(HIDDEN);
        assert_eq!(hidden, "", "{}", self.browser.text("return location.href"));
    }

    /// Presses Tab until the focus is where it is wanted, seeing it all along.
    fn tabs_to(&self, selector: &str) {
        for _ in 0..150 {
            self.types(TAB);
            if self
                .browser
                .eval("return document.activeElement !== document.body")
                == true
            {
                self.sees_the_focus();
            }
            if self.is_at(selector) {
                return;
            }
        }
        panic!("Tab never reaches {selector}");
    }
}

/// A month of housing whose parts add up.
const FIGURES: [u32; 15] = [
    8_000, 5_000, 1_000, 1_000, 1_000, 1_000, 1_000, 3_000, 1_000, 2_000, 4_000, 1_000, 1_000,
    1_000, 1_000,
];

/// Signs in, opens the report from the list, fills in so many of its figures
/// and submits it. Returns the keys pressed in the form.
fn enters(browser: &Browser, app: &TestApp<'_>, figures: usize) -> usize {
    let typist = Typist::at(browser);
    browser.open(&format!("{}/session?next=/enter", app.base));
    typist.tabs_to("input[name=name]");
    typist.types(&format!("rana{TAB}{PASSWORD}{ENTER}"));
    browser.wait("location.pathname === '/enter'");
    typist.tabs_to("a[href^='/enter/HOU-M/AZ-LAC/']");
    typist.types(ENTER);
    browser.wait("document.querySelector('form.entry')");

    typist.strokes.set(0);
    for figure in 1..=figures {
        typist.tabs_to("input[name^='value*']");
        typist.types(&FIGURES[figure - 1].to_string());
    }
    typist.tabs_to("button[formaction$='/submission']");
    typist.types(ENTER);
    browser.wait("location.search.includes('submitted')");
    typist.strokes.get()
}

#[test]
fn a_report_is_entered_by_keyboard_alone() {
    for width in [1280, 360] {
        let db = sample_sqlite();
        scene::put(&db, ("HOU-M", "AZ-LAC", "2026-02"), Scene::Draft, 7);
        let app = TestApp::on(&db);
        let browser = Browser::start();
        browser.width(width);
        let strokes = enters(&browser, &app, 8);
        println!("eight figures at {width}: {strokes} keys");
        let waiting = app.approver().get("/review");
        assert!(waiting.has("a[href^='/review/HOU-M/AZ-LAC/']"));
    }
}

/// The whole of a monthly housing form, four digits a figure.
#[test]
fn a_month_of_housing_takes_few_keys() {
    let db = sample_sqlite();
    scene::put(&db, ("HOU-M", "AZ-LAC", "2026-02"), Scene::Draft, 7);
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.width(1280);
    let figures = app
        .reporter()
        .get("/enter/HOU-M/AZ-LAC/2026-02")
        .form("form.entry")
        .fields;
    let figures = figures
        .iter()
        .filter(|(name, _)| name.starts_with("value*"))
        .count();
    let strokes = enters(&browser, &app, figures);
    println!("a form of {figures} figures takes {strokes} keys");
    assert!(
        strokes < 20 + 10 * figures,
        "{strokes} keys for {figures} figures"
    );
}

/// Both tasks with scripts switched off in the browser, by clicking.
#[test]
fn everything_works_without_script() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let browser = Browser::start();
    browser.width(1280);
    browser.without_script();
    let sign_in = |name: &str, next: &str| {
        browser.open(&format!("{}/session?next={next}", app.base));
        browser.type_into("#name", name);
        browser.type_into("#password", PASSWORD);
        browser.click("form.panel button");
        browser.wait(&format!("location.pathname === '{next}'"));
    };
    let (enter, review) = (
        "/enter/HOU-M/AZ-LAC/2026-03",
        "/review/HOU-M/AZ-LAC/2026-03",
    );
    let first = "input[name='value*HOU-01']";

    sign_in("rana", enter);
    browser.type_into(first, "a dozen");
    browser.click("form.entry button.primary");
    browser.wait("document.querySelector('#error-summary')");
    browser.type_into(first, "4321");
    browser.click("details.more summary");
    browser.type_into("input[name='note*HOU-01']", "counted by hand");
    browser.click("form.entry button.primary");
    browser.wait("location.search.includes('draft')");
    browser.click("button[formaction$='/submission']");
    browser.wait("location.search.includes('submitted')");
    browser.click("form.who button");
    browser.wait("!document.querySelector('form.who')");

    sign_in("aydin", review);
    browser.type_into("#reason", "Count again.");
    browser.click("form[action$='/return'] button");
    browser.wait("!document.querySelector(\"form[action$='/return']\")");
    browser.click("form.who button");
    browser.wait("!document.querySelector('form.who')");

    sign_in("rana", enter);
    assert!(
        browser
            .text("return document.body.innerText")
            .contains("Count again.")
    );
    browser.type_into(first, "4322");
    browser.click("button[formaction$='/submission']");
    browser.wait("location.search.includes('submitted')");
    browser.click("form.who button");
    browser.wait("!document.querySelector('form.who')");

    sign_in("aydin", review);
    browser.click("form[action$='/approval'] button");
    browser.wait("!document.querySelector(\"form[action$='/approval']\")");
    app.public()
        .get("/indicators/HOU-01?area=AZ-LAC")
        .says("4,322");
}
