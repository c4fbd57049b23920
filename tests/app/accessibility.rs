//! Every page and every form's error: usable by everybody, light and dark,
//! wide and narrow, with nothing fetched from elsewhere.
//!
//! A new page needs a row in `looks.rs`; a test fails until it has one.

use std::time::Instant;

use groundwork::web::ROUTES;

use crate::looks::{LOOKS, Look, NO_PAGES, PUBLIC};
use crate::support::axe::{self, Depth};
use crate::support::browser::Browser;
use crate::support::dump::lines;
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, routes, sample_sqlite};

/// What stands for `{link}` and `{block}` in addresses.
struct Made {
    link: String,
    block: String,
}

/// Reports of every state and people of every kind, so that no page is bare.
fn set_the_scene(app: &TestApp<'_>) -> Made {
    use diesel::connection::SimpleConnection as _;
    for (period, scene) in [
        ("2026-02", Scene::Draft),
        ("2026-03", Scene::Submitted("rana")),
        ("2026-04", Scene::Returned),
        ("2026-05", Scene::Approved),
        ("2026-07", Scene::Submitted("tural")),
        ("2026-10", Scene::Submitted("rana")),
        ("2026-11", Scene::Submitted("rana")),
        ("2026-12", Scene::Submitted("rana")),
    ] {
        scene::put(app.db, ("HOU-M", "AZ-LAC", period), scene, 1_234);
    }
    let mut connection = app.db.connect();
    connection
        .batch_execute("UPDATE forms SET closing_day = 30 WHERE code = 'HOU-Q'")
        .unwrap();
    scene::add_town(app.db);
    bring_in(app);
    let last = "SELECT cast(max(id) AS text) AS line FROM blocks";
    Made {
        link: scene::invite(app, "guest"),
        block: lines(&mut connection, last).remove(0),
    }
}

/// Files at every point of their way: number 1 has mistakes and totals, 2 can
/// be taken, 3 is taken, 4 cannot be read, 5 is taken back.
fn bring_in(app: &TestApp<'_>) {
    let rana = app.reporter();
    let send = |file: &str| {
        let fields = [("state", "draft")];
        rana.upload("/imports", "office.csv", file.as_bytes(), &fields)
            .is(303);
    };
    let post = |address: &str| {
        rana.post(address, &[]).is(303);
    };
    send(
        "area,period,HOU-01,what\nAZ-LAX,2027-01,1,x\nKEZ-EZ,2027-01,2,y\nAZ-LAC,2027-01,many,z\n",
    );
    send("area,period,HOU-01\nAZ-LAC,2027-02,10\n");
    send("area,period,HOU-01\nAZ-LAC,2027-03,10\n");
    post("/imports/3/taking");
    send("nothing that anybody can read as a table");
    send("area,period,HOU-01\nAZ-LAC,2027-04,10\n");
    post("/imports/5/taking");
    post("/imports/5/undoing");
}

/// Everything that is wrong with a page as the browser shows it now.
fn judge(browser: &Browser, app: &TestApp<'_>, look: &Look, lang: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let status =
        browser.number("return performance.getEntriesByType('navigation')[0].responseStatus");
    if status != look.status {
        wrong.push(format!("status {status}, not {}", look.status));
    }
    let spoken = browser.text("return document.documentElement.lang");
    if spoken != lang {
        wrong.push(format!("in {spoken:?}, not {lang:?}"));
    }
    // What theme and width change is the same in every language; what the
    // direction changes shows once wide and once narrow.
    let passes: &[(bool, u32, Depth)] = match lang {
        "en" => &[
            (false, 1280, Depth::All),
            (true, 1280, Depth::Looks),
            (true, 360, Depth::All),
            (false, 360, Depth::Looks),
        ],
        _ => &[(false, 1280, Depth::Looks), (true, 360, Depth::Looks)],
    };
    for &(dark, width, depth) in passes {
        let theme = if dark { "dark" } else { "light" };
        browser.prefer("prefers-color-scheme", theme);
        browser.width(width);
        let found = axe::violations(browser, depth)
            .into_iter()
            .chain(overflow(browser, width));
        wrong.extend(found.map(|what| format!("{theme} at {width}: {what}")));
    }
    if lang == "en" {
        browser.prefer("forced-colors", "active");
        let forced = axe::violations(browser, Depth::Looks).into_iter();
        wrong.extend(forced.map(|what| format!("forced colours: {what}")));
        browser.prefer("forced-colors", "none");
    }
    browser.width(320);
    wrong.extend(overflow(browser, 320));
    let cut = browser.text(
        "return [...document.querySelectorAll('.scroll:has(table:not(.matrix))')].filter(e => e.scrollWidth > e.clientWidth).map(e => e.closest('[id]').id).join(' ')",
    );
    if !cut.is_empty() {
        wrong.push(format!("tables cut off on a screen of 320: {cut}"));
    }
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
        let of_a_page =
            line.contains("status of 4") && look.then.is_some() || line.contains("\"DEBUG\"");
        !of_a_page && (!line.contains(&format!("status of {} ", look.status)) || look.status == 200)
    });
    wrong.extend(said.into_iter().map(|line| format!("console: {line}")));
    wrong
}

/// What is wider than the screen, if the page must be scrolled sideways.
fn overflow(browser: &Browser, width: u32) -> Option<String> {
    let wide = browser.number("return document.documentElement.scrollWidth");
    (wide > i64::from(width)).then(|| {
        let who = browser.text(
            "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1 && !e.matches('.skip, .vh, .vh *')).slice(0, 5).map(e => e.tagName + '.' + e.getAttribute('class')).join(' ')",
        );
        format!("{wide} px wide on a screen of {width}: {who}")
    })
}

/// Judges the pages that `wanted` chooses, from left to right and from right
/// to left.
fn look_at(wanted: impl Fn(&Look) -> bool + Sync) {
    std::thread::scope(|scope| {
        scope.spawn(|| look_in("ar", &wanted));
        look_in("en", &wanted);
    });
}

/// Judges pages in one language, in one browser.
fn look_in(lang: &str, wanted: &impl Fn(&Look) -> bool) {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let made = set_the_scene(&app);
    let browser = Browser::start();
    browser.likes(lang);
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
        let address = look.address.replace("{link}", &made.link);
        let split = format!("/setup/areas/split{}", scene::SPLIT);
        let address = address
            .replace("{block}", &made.block)
            .replace("{split}", &split);
        browser.open(&format!("{}{address}", app.base));
        if let Some(then) = look.then {
            then(&browser, &app);
            signed_in = "?"; // the page may have signed out
        }
        let found = judge(&browser, &app, look, lang);
        wrong.extend(
            found
                .into_iter()
                .map(|what| format!("{} in {lang}: {what}", look.name)),
        );
        println!(
            "{} in {lang} took {} ms",
            look.name,
            began.elapsed().as_millis()
        );
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn path(look: &Look) -> &'static str {
    look.address.split('?').next().unwrap_or_default()
}

#[test]
fn what_everybody_reads() {
    look_at(|look| look.who == PUBLIC && !is_about_people(look));
}

#[test]
fn what_lets_people_in() {
    look_at(is_about_people);
}

fn is_about_people(look: &Look) -> bool {
    let rooms = ["/session", "/account", "/invitations", "{link}"];
    rooms.iter().any(|room| path(look).starts_with(room))
}

#[test]
fn what_offices_enter() {
    look_at(is_entry);
}

fn is_entry(look: &Look) -> bool {
    ["/enter", "/imports"]
        .iter()
        .any(|room| path(look).starts_with(room))
}

#[test]
fn what_approvers_check() {
    look_at(|look| ["aydin", "tural", "nigar"].contains(&look.who) && !is_entry(look));
}

#[test]
fn what_administrators_set_up() {
    look_at(|look| {
        ["admin", "leyla"].contains(&look.who) && !is_entry(look) && !is_about_people(look)
    });
}

#[test]
fn every_page_is_looked_at() {
    for look in LOOKS {
        let groups = [
            look.who == PUBLIC || is_about_people(look),
            is_entry(look),
            ["aydin", "tural", "nigar", "admin", "leyla"].contains(&look.who),
        ];
        assert!(groups.contains(&true), "{} is in no test", look.name);
    }
    let seen: Vec<_> = LOOKS
        .iter()
        .filter_map(|look| {
            let address = look.address.replace("{link}", "/invitations/x");
            routes::of("get", &address.replace("{split}", "/setup/areas/split"))
        })
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
