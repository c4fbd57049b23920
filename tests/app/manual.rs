//! The manual says what is so: its examples add up, its addresses answer.

use std::collections::HashSet;

use groundwork::i18n::Lang;
use groundwork::reports::address::ADDRESSES;

use crate::support::{Page, pairs};

const CHAPTERS: [&str; 9] = [
    "figures",
    "reporting",
    "review",
    "setup",
    "data",
    "api",
    "accessibility",
    "privacy",
    "licences",
];

/// A number as pages write it.
fn number(text: &str) -> f64 {
    let plain: String = text.chars().filter(|c| *c != ',').collect();
    plain
        .replace('\u{2212}', "-")
        .parse()
        .unwrap_or_else(|_| panic!("{text:?} is no number"))
}

fn figures(page: &Page, table: &str) -> Vec<f64> {
    let cells = page.words(&format!("#{table} tbody td.n"));
    cells.iter().map(|text| number(text)).collect()
}

both_apps! {
    fn every_chapter_and_every_link_into_the_manual_leads_somewhere(app: &TestApp) {
        let public = app.public();
        let mut pages = vec![public.get("/about")];
        pages.extend(CHAPTERS.map(|word| public.get(&format!("/about/{word}"))));
        pages.push(public.get("/"));
        for page in &pages {
            page.is(200);
            let links = page.attributes("a[href^='/about']", "href");
            assert!(links.len() >= 4);
            for link in links {
                let (address, anchor) = link.split_once('#').unwrap_or((&link, ""));
                let target = public.get(address).is(200).has(&format!("[id='{anchor}']"));
                assert!(anchor.is_empty() || target, "{link} leads nowhere");
            }
        }
        // Kept links of before.
        assert!(pages[0].has("#accessibility a[href='/about/accessibility']"));
    }

    fn examples_of_the_running_data_add_up(app: &TestApp) {
        let page = app.public().get("/about/figures");
        let sum = figures(&page, "sum");
        let (total, parts) = sum.split_last().unwrap();
        let (added, parts) = parts.split_last().unwrap();
        assert!(parts.len() > 1, "{sum:?}");
        assert_eq!(parts.iter().sum::<f64>(), *added);
        assert_eq!(added, total);
        page.says("The two agree.");
        page.says("there is none to take apart here");
        assert!(page.has("svg .c-carried"), "a carried value is drawn");
    }

    fn every_address_of_data_answers(app: &TestApp) {
        let public = app.public();
        let page = public.get("/about/data");
        let links = page.attributes("main a[href*='.csv']", "href");
        assert!(links.len() > 8);
        for link in &links {
            public.get(link).is(200);
        }
        // Each kind of file is named, by its whole address or by its end.
        for address in ADDRESSES.split(", ") {
            let end = address.rsplit('/').find(|part| part.chars().any(char::is_lowercase));
            let end = end.unwrap_or(address);
            assert!(page.text().contains(end), "{address} is not in the manual");
        }
        let example = links.iter().find(|link| link.contains("period=")).unwrap();
        assert!(public.get(example).body.starts_with(b"period_name,"));
    }

    fn every_chapter_speaks_every_language(app: &TestApp) {
        let public = app.public();
        let chapters = CHAPTERS.iter().map(|word| format!("/about/{word}"));
        for address in chapters.chain(["/about".to_owned()]) {
            // What the manual says itself, without names out of the data.
            let words = |page: &Page| page.words("h1, .lede, .prose > h2, .prose > p, li, dt");
            let english = words(&public.get(&address));
            let known: HashSet<&String> = english.iter().collect();
            for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
                let page = public.get(&format!("{address}?lang={}", lang.code()));
                page.is(200);
                let code = lang.code();
                assert!(page.has(&format!("html[lang={code}][dir={}]", lang.direction())));
                let said = words(&page);
                assert_eq!(said.len(), english.len(), "{address} in {code}");
                for text in said.iter().filter(|text| *text != "Groundwork") {
                    assert!(!known.contains(text), "{address} in {code}: {text:?}");
                    assert!(!text.contains(['{', '}']), "{address} in {code}: {text:?}");
                }
            }
        }
    }

    fn files_for_programs_keep_one_language_whoever_asks(app: &TestApp) {
        let person = app.reporter();
        let files = [app.public().get("/overview.csv"), person.get("/overview.csv")];
        person.post("/language", &pairs(&[("lang", "ru"), ("next", "/")])).is(303);
        assert!(person.get("/about").has("html[lang=ru]"));
        let again = [app.public().get("/overview.csv?lang=ru"), person.get("/overview.csv")];
        for (before, after) in files.iter().zip(&again) {
            assert_eq!(after.is(200).header("content-language"), Some("en"), "{}", after.address);
            assert_eq!(after.body, before.body, "{}", after.address);
        }
    }

    fn the_rule_of_disclosure_is_shown_as_it_is(app: &TestApp) {
        let page = app.public().get("/about/privacy");
        let cells = page.words("#example td");
        assert_eq!(cells, ["0", "fewer than 5", "fewer than 5", "5", "10", "145"]);
    }
}

#[test]
fn an_empty_programme_says_that_there_is_nothing_to_show() {
    let db = crate::support::sqlite();
    let app = crate::support::TestApp::on(&db);
    let page = app.public().get("/about/figures");
    page.is(200)
        .says("no total to take apart")
        .says("no value carried forward");
}
