//! Every page: its status, its headers, its markup, and that its links lead
//! somewhere.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use scraper::Selector;

use crate::support::Page;
use crate::support::client::rows;

/// Address, a word that must be on it, status for the public, status for staff.
const PAGES: &[(&str, &str, u16, u16)] = &[
    ("/", "Districts", 200, 200),
    ("/?period=2024", "2024", 200, 200),
    ("/areas/KEZ", "Karabakh", 200, 200),
    ("/areas/AZ-LAC", "Lachin", 200, 200),
    ("/areas/AZ-LAC?period=2024-Q2", "Lachin", 200, 200),
    ("/areas/AZ-LAC-ZABUKH", "Zabukh", 200, 200),
    ("/areas/KEZ-G1", "group", 200, 200),
    ("/areas/AZ-LACH", "AZ-LAC", 404, 404),
    ("/sectors", "Housing", 200, 200),
    ("/sectors/housing", "Housing", 200, 200),
    ("/sectors/hosing", "housing", 404, 404),
    ("/indicators/RET-11", "RET-11", 200, 200),
    ("/indicators/RET-11?area=AZ-LAC", "Lachin", 200, 200),
    ("/indicators/RET-11/postings", "RET-11", 200, 200),
    (
        "/indicators/RET-11/postings?area=AZ-LAC&period=2024",
        "Lachin",
        200,
        200,
    ),
    ("/indicators/RET-99", "RET-", 404, 404),
    ("/indicators/MIN-01", "MIN-01", 404, 200),
    ("/indicators/MIN-01/postings", "MIN-01", 404, 200),
    ("/reporting", "reported", 200, 200),
    ("/reporting?form=HOU-M", "Housing recovery", 200, 200),
    ("/downloads", "CSV", 200, 200),
    ("/about", "ledger", 200, 200),
    ("/session", "Sign in", 200, 200),
    ("/enter", "", 303, 200),
    ("/enter/HOU-M/AZ-LAC/2026-03", "", 303, 200),
    ("/review", "", 303, 200),
    ("/review/HOU-M/AZ-LAC/2026-03", "", 303, 200),
    ("/enter/HOU-M/AZ-LAC/2026-03/history", "", 303, 200),
    ("/receipts/1", "", 303, 200),
    ("/healthz", "ok", 200, 200),
    ("/embed/map", "Groundwork", 200, 200),
    ("/embed/indicators/RET-11/series", "Groundwork", 200, 200),
    ("/embed/indicators/MIN-01/series", "MIN-01", 404, 404),
    ("/nowhere", "/nowhere", 404, 404),
    ("/assets/nothing.css", "", 404, 404),
];

/// Files with a column that each must have.
const FILES: &[(&str, &str)] = &[
    ("/overview.csv", "area_code"),
    ("/compare.csv?area=AZ-LAC&indicator=RET-11", "value"),
    ("/areas/AZ-LAC.csv", "indicator_code"),
    ("/sectors/housing.csv", "indicator_code"),
    ("/indicators/RET-11.csv", "actual"),
    ("/indicators/RET-11/series.csv", "value"),
    ("/indicators/RET-11/postings.csv", "value_before"),
    ("/indicators/RET-11/statements.csv", "value"),
    ("/reporting.csv", "area"),
    ("/reporting.csv?form=HOU-M", "area"),
    ("/observations.csv?area=AZ-LAC", "breakdown"),
];

/// What every answer says to a browser; the public gets no cookie.
fn check_headers(page: &Page, is_public: bool) {
    let of = |name: &str| {
        page.header(name)
            .unwrap_or_else(|| panic!("{}: no {name}", page.address))
    };
    let policy = of("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert!(
        policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"),
        "{policy}"
    );
    assert_eq!(of("x-content-type-options"), "nosniff");
    assert!(
        !of("cache-control").contains("public") || page.address.starts_with("/assets/"),
        "{}",
        page.address
    );
    if is_public {
        assert_eq!(page.header("set-cookie"), None, "{}", page.address);
    }
}

/// What the Content Security Policy would stop, and what makes a page heavy.
fn check_markup(page: &Page) {
    let html = page.html();
    let at = &page.address;
    for selector in [
        "style",
        "script:not([src])",
        "[style]",
        "iframe",
        "object",
        "embed",
        "base",
        "marquee",
    ] {
        assert!(!page.has(selector), "{at} has {selector}");
    }
    let mut requests = BTreeSet::new();
    for element in html.select(&Selector::parse("*").unwrap()) {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{at}: {name}");
            assert!(
                !value.trim().to_lowercase().starts_with("javascript:"),
                "{at}: {value}"
            );
        }
        match element.value().name() {
            "link" => requests.extend(element.attr("href").map(str::to_owned)),
            "img" | "script" | "source" | "image" => {
                requests.extend(element.attr("src").map(str::to_owned))
            }
            _ => {}
        }
    }
    assert!(requests.len() < 4, "{at} asks for {requests:?}");
    for address in &requests {
        assert!(address.starts_with("/assets/"), "{at} asks for {address}");
    }
    let ids: Vec<String> = page.attributes("[id]", "id");
    let different: HashSet<&String> = ids.iter().filter(|id| !id.is_empty()).collect();
    assert_eq!(
        ids.len(),
        different.len(),
        "{at}: an id stands twice: {ids:?}"
    );
    assert_eq!(page.words("h1").len(), 1, "{at}: one h1");
    assert_eq!(page.attributes("html", "lang").len(), 1, "{at}: a language");
    for title in page.words("head > title") {
        assert!(title.contains('·'), "{at}: {title}");
    }
    for image in page.attributes("svg:not([aria-hidden])", "role") {
        assert!(image == "img" || image == "group", "{at}: {image}");
    }
}

fn check(page: &Page, is_public: bool) {
    check_headers(page, is_public);
    if page
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"))
    {
        check_markup(page);
    }
}

/// Addresses of this site that a page leads to, without the part after `#`.
fn links(page: &Page) -> BTreeSet<String> {
    let own = |href: String| {
        let address = href.split('#').next().unwrap_or_default().to_owned();
        if address.is_empty() {
            page.address.clone()
        } else {
            address
        }
    };
    let all = page.attributes("a[href]", "href").into_iter();
    all.filter(|href| href.starts_with('/') || href.starts_with('#'))
        .map(own)
        .collect()
}

/// Every jump inside the page has its place.
fn check_jumps(page: &Page) {
    let ids: HashSet<String> = page.attributes("[id]", "id").into_iter().collect();
    for href in page.attributes("a[href^='#']", "href") {
        assert!(
            ids.contains(&href[1..]),
            "{}: nothing has the id of {href}",
            page.address
        );
    }
}

fn sample(name: &str) -> Vec<HashMap<String, String>> {
    let (_, text) = groundwork::sample::FILES
        .iter()
        .find(|(other, _)| *other == name)
        .unwrap();
    rows(text.as_bytes())
}

both_apps! {
    fn each_page_says_what_it_is(app: &TestApp) {
        let (public, staff) = (app.public(), app.analyst());
        for &(address, word, to_public, to_staff) in PAGES {
            for (client, status) in [(&public, to_public), (&staff, to_staff)] {
                let page = client.get(address);
                page.is(status);
                if status != 303 {
                    assert!(page.text().contains(word), "{address} lacks {word:?}: {}", page.text());
                }
                check(&page, to_public == status);
            }
        }
    }

    fn each_file_is_a_table(app: &TestApp) {
        for client in [app.public(), app.analyst()] {
            for &(address, column) in FILES {
                let file = client.get(address);
                check_headers(file.is(200), false);
                assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"), "{address}");
                assert!(file.header("content-disposition").is_some_and(|d| d.starts_with("attachment")), "{address}");
                let rows = file.rows();
                assert!(!rows.is_empty(), "{address} is empty");
                assert!(rows[0].contains_key(column), "{address}: {:?}", rows[0]);
            }
        }
    }

    fn every_area_sector_and_indicator_has_a_page(app: &TestApp) {
        let public = app.public();
        let mut pages = vec!["/".to_owned()];
        pages.extend(sample("areas.csv").iter().map(|row| format!("/areas/{}", row["code"])));
        assert_eq!(pages.len(), 1 + 85);
        let sectors: BTreeSet<_> = public.get("/sectors").attributes("main a[href^='/sectors/']", "href").into_iter().collect();
        assert_eq!(sectors.len(), 9);
        pages.extend(sectors);
        let indicators = sample("indicators.csv");
        pages.extend(indicators.iter().filter(|row| row["public"] == "yes").map(|row| format!("/indicators/{}", row["code"])));
        for address in pages {
            let page = public.get(&address);
            check(page.is(200), true);
            check_jumps(&page);
        }
    }

    fn links_lead_somewhere(app: &TestApp) {
        for client in [app.public(), app.reporter()] {
            let mut waiting = VecDeque::from(["/", "/indicators/RET-11", "/areas/AZ-LAC", "/sectors/land", "/indicators/MIN-05?area=AZ-FUZ"].map(str::to_owned));
            let mut known: HashSet<String> = waiting.iter().cloned().collect();
            let mut visited = 0;
            while let Some(address) = waiting.pop_front() {
                let page = client.get(&address);
                assert!(page.status == 200 || page.status == 303, "{address} is linked and answers {}: {}", page.status, page.text());
                visited += 1;
                if visited > 40 || !page.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
                    continue;
                }
                check_jumps(&page);
                for link in links(&page) {
                    if known.len() < 250 && known.insert(link.clone()) {
                        waiting.push_back(link);
                    }
                }
            }
            assert!(visited > 200, "only {visited} pages were found by their links");
        }
    }

    fn files_of_the_site_are_kept_for_ever(app: &TestApp) {
        let public = app.public();
        let overview = public.get("/");
        for address in overview.attributes("link[href]", "href") {
            let file = public.get(&address);
            check_headers(file.is(200), true);
            assert!(file.header("cache-control").unwrap().contains("immutable"), "{address}");
            assert!(!file.body.is_empty());
        }
    }

    fn headers_alone_can_be_asked_for(app: &TestApp) {
        let public = app.public();
        for (address, status) in [("/", 200), ("/areas/AZ-LAC", 200), ("/healthz", 200), ("/indicators/RET-11", 200), ("/nowhere", 404), ("/areas/AZ-LACC", 404)] {
            let head = public.ask("HEAD", address);
            head.is(status);
            assert!(head.body.is_empty(), "{address}");
            let whole = public.get(address);
            for name in ["content-type", "content-security-policy", "cache-control"] {
                assert_eq!(head.header(name), whole.header(name), "{address}: {name}");
            }
        }
    }

    fn pages_travel_compressed(app: &TestApp) {
        let page = app.public().get_with("/", &[("Accept-Encoding", "gzip")]);
        assert!(page.header("vary").is_some_and(|v| v.to_lowercase().contains("accept-encoding")), "{:?}", page.headers);
        assert!(page.text().len() > 10_000);
        // What stays the same is compressed well, and sent plain to who asks so.
        for asset in page.attributes("link", "href").iter().filter(|href| href.starts_with("/assets/")) {
            let small = app.public().get_with(asset, &[("Accept-Encoding", "gzip")]);
            let plain = app.public().get_with(asset, &[("Accept-Encoding", "identity")]);
            assert_eq!(plain.header("content-encoding"), None, "{asset}");
            assert_eq!(small.is(200).body, plain.is(200).body, "{asset}");
            assert!(plain.body.len() > 100, "{asset}");
        }
    }
}
