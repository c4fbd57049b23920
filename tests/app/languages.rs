//! Four languages: which one an answer speaks, how it writes numbers and days,
//! and that no message is missing, left over or poorer in one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use groundwork::i18n::{self, Lang, within};
use groundwork::ledger::Period;

use crate::support::{TestApp, pairs, sample_sqlite};

/// What a message of one language is made of.
#[derive(Debug, Default, PartialEq, Eq)]
struct Made {
    variables: BTreeSet<String>,
    tags: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

/// A message, and the plural forms it tells apart, one set a choice.
type Message = (Made, Vec<BTreeSet<String>>);

/// CLDR 46: the plural forms of whole numbers.
fn forms_of(lang: Lang) -> BTreeSet<String> {
    let forms: &[&str] = match lang {
        Lang::En | Lang::Az => &["one", "other"],
        Lang::Ru => &["one", "few", "many", "other"],
        Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
    };
    forms.iter().map(|form| (*form).to_owned()).collect()
}

fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// Every file below a folder with this ending, with its text.
fn texts(folder: &Path, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(texts(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let tags = value.split('<').skip(1);
                let names = tags.map(|tag| tag.split([' ', '>']).next().unwrap().to_owned());
                message.0.tags.extend(names);
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => name(inline, message),
                Expression::Select { selector, variants } => {
                    name(selector, message);
                    let forms = variants.iter().map(|variant| match &variant.key {
                        fluent_syntax::ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        fluent_syntax::ast::VariantKey::NumberLiteral { value } => {
                            (*value).to_owned()
                        }
                    });
                    message.1.push(forms.collect());
                    variants.iter().for_each(|v| read(&v.value, message));
                }
            },
        }
    }
}

fn name(expression: &InlineExpression<&str>, message: &mut Message) {
    if let InlineExpression::VariableReference { id } = expression {
        message.0.variables.insert(id.name.to_owned());
    }
}

/// The messages of a language by file and key.
fn messages(lang: Lang) -> BTreeMap<(String, String), Message> {
    let mut found = BTreeMap::new();
    for (path, text) in texts(&root("src/i18n").join(lang.code()), "ftl") {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let tree =
            parser::parse(text.as_str()).unwrap_or_else(|(_, why)| panic!("{path:?}: {why:?}"));
        for entry in &tree.body {
            let Entry::Message(entry) = entry else {
                continue;
            };
            let mut message = Message::default();
            read(entry.value.as_ref().expect("a text"), &mut message);
            for attribute in &entry.attributes {
                message.0.attributes.insert(attribute.id.name.to_owned());
                read(&attribute.value, &mut message);
            }
            let key = (file.clone(), entry.id.name.to_owned());
            assert!(
                found.insert(key, message).is_none(),
                "{} twice in {file}",
                entry.id.name
            );
        }
    }
    found
}

#[test]
fn every_language_says_the_same() {
    let english = messages(Lang::En);
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let own = messages(lang);
        let (here, there): (BTreeSet<_>, BTreeSet<_>) =
            (own.keys().collect(), english.keys().collect());
        wrong.extend(
            there
                .difference(&here)
                .map(|key| format!("{lang:?} lacks {key:?}")),
        );
        wrong.extend(
            here.difference(&there)
                .map(|key| format!("only {lang:?} has {key:?}")),
        );
        for (key, (made, choices)) in &own {
            if english.get(key).is_some_and(|(first, _)| first != made) {
                wrong.push(format!(
                    "{lang:?} {key:?}: {made:?}, not {:?}",
                    english[key].0
                ));
            }
            let plural = |forms: &&BTreeSet<String>| forms.contains("one") || forms.contains("few");
            for forms in choices.iter().filter(plural) {
                if *forms != forms_of(lang) {
                    wrong.push(format!("{lang:?} {key:?} has the forms {forms:?}"));
                }
            }
        }
    }
    assert!(english.len() > 100, "only {} messages", english.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_message_is_there_and_used() {
    let mut code: Vec<_> = texts(&root("src"), "rs");
    code.extend(texts(&root("templates"), "html"));
    code.retain(|(path, _)| !path.ends_with("i18n/mod.rs"));
    let known: BTreeSet<String> = messages(Lang::En).into_keys().map(|(_, key)| key).collect();
    let mut wrong = Vec::new();
    for (path, text) in &code {
        for call in ["t!(", "th!("] {
            let calls = text.match_indices(call);
            // "format!(" and the like end in other letters than ours.
            let ours = calls.filter(|(at, _)| {
                !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
            });
            for (at, _) in ours {
                let key = text[at + call.len()..]
                    .trim_start()
                    .split('"')
                    .nth(1)
                    .unwrap_or_default();
                if !known.contains(key) {
                    wrong.push(format!("{} asks for {key:?}", path.display()));
                }
            }
        }
    }
    let all: String = code.into_iter().map(|(_, text)| text).collect();
    let is_used = |key: &&String| {
        key.starts_with("unit-") || key.starts_with("term-") || all.contains(&format!("\"{key}\""))
    };
    wrong.extend(
        known
            .iter()
            .filter(|key| !is_used(key))
            .map(|key| format!("nobody asks for {key}")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every unit of the sample is known, so that none stays English.
#[test]
fn every_unit_of_the_sample_has_its_words() {
    let file = std::fs::read_to_string(root("src/sample/indicators.csv")).unwrap();
    let rows = crate::support::client::rows(file.as_bytes());
    let units: BTreeSet<&str> = rows.iter().map(|row| row["unit"].as_str()).collect();
    assert!(units.len() > 30, "only {units:?}");
    for lang in Lang::ALL {
        for unit in &units {
            let said = within(lang, || i18n::unit(unit, 2.0, "2"));
            assert!(
                said.is_some_and(|said| said.contains('2')),
                "{unit} in {lang:?}"
            );
        }
    }
}

#[test]
fn numbers_days_and_plurals_are_written_by_the_language() {
    let day = chrono::NaiveDate::from_ymd_opt(2025, 3, 4).unwrap();
    let quarter: Period = "2025-Q1".parse().unwrap();
    let said = |lang| {
        within(lang, || {
            [
                i18n::number(-12_345_678_900, 1),
                i18n::shortest(15_000, 2),
                i18n::day(day),
                quarter.label(),
                i18n::unit("dwelling", 21.0, "21").unwrap(),
                i18n::unit("dwellings", 3.0, "3").unwrap(),
                i18n::unit("km", 2.5, "2.5").unwrap(),
            ]
        })
    };
    assert_eq!(
        said(Lang::En),
        [
            "\u{2212}1,234,567.9",
            "1.5",
            "4 March 2025",
            "January to March 2025",
            "21 dwellings",
            "3 dwellings",
            "2.5 km"
        ]
    );
    assert_eq!(
        said(Lang::Az),
        [
            "\u{2212}1.234.567,9",
            "1,5",
            "4 mart 2025",
            "yanvar–mart 2025",
            "21 mənzil vahidi",
            "3 mənzil vahidi",
            "2.5 km"
        ]
    );
    assert_eq!(
        said(Lang::Ru),
        [
            "\u{2212}1\u{a0}234\u{a0}567,9",
            "1,5",
            "4 марта 2025",
            "январь – март 2025",
            "21 жилая единица",
            "3 жилые единицы",
            "2.5 км"
        ]
    );
    let arabic = said(Lang::Ar).map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
    assert_eq!(
        arabic,
        [
            "\u{200e}\u{2212}1,234,567.9",
            "1.5",
            "4 مارس 2025",
            "يناير إلى مارس 2025",
            "21 وحدة سكنية",
            "3 وحدات سكنية",
            "2.5 كم"
        ]
    );
}

#[test]
fn the_header_is_weighed() {
    for (header, lang) in [
        ("ru", Some(Lang::Ru)),
        ("ru-KZ, en;q=0.5", Some(Lang::Ru)),
        ("fr, ar;q=0.4, az;q=0.9", Some(Lang::Az)),
        ("en;q=0, ar;q=0.1", Some(Lang::Ar)),
        ("AZ-Latn", Some(Lang::Az)),
        ("fr, de", None),
        ("", None),
        (";;q=x,,", None),
    ] {
        assert_eq!(Lang::liked(header), lang, "{header}");
    }
}

/// The language and direction that a page says it is in.
fn spoken(page: &crate::support::Page) -> (String, String) {
    let of = |name| page.attributes("html", name).concat();
    assert_eq!(page.header("content-language").unwrap(), of("lang"));
    (of("lang"), of("dir"))
}

const LIKES_RUSSIAN: &[(&str, &str)] = &[("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")];

both_apps! {
    fn the_address_comes_before_the_person_the_cookie_and_the_header(app: &TestApp) {
        let (public, rana) = (app.public(), app.reporter());
        let lang = |page: &crate::support::Page| spoken(page).0;
        assert_eq!(spoken(&public.get("/")), ("en".into(), "ltr".into()));
        assert_eq!(lang(&public.get_with("/", LIKES_RUSSIAN)), "ru");
        // The browser's own choice.
        let chosen = public.post("/language", &pairs(&[("lang", "ar"), ("next", "/sectors?period=2025")]));
        assert_eq!(chosen.is(303).header("location"), Some("/sectors?period=2025"));
        assert_eq!(spoken(&public.get_with("/", LIKES_RUSSIAN)), ("ar".into(), "rtl".into()));
        assert_eq!(lang(&public.get_with("/nowhere", LIKES_RUSSIAN)), "ar");
        // A link that is handed on speaks its own, and changes nothing.
        assert_eq!(lang(&public.get("/areas/AZ-LAC?lang=az&period=2025")), "az");
        assert_eq!(lang(&public.get("/")), "ar");
        // A person's choice goes with the person.
        rana.post("/language", &pairs(&[("lang", "az"), ("next", "/enter")])).is(303);
        let elsewhere = app.person("rana");
        assert_eq!(lang(&elsewhere.get_with("/enter", LIKES_RUSSIAN)), "az");
        elsewhere.post("/session/end", &[]).is(303);
        assert_eq!(lang(&elsewhere.get_with("/", LIKES_RUSSIAN)), "ru");
    }

    fn a_language_that_is_not_there_is_refused_in_words(app: &TestApp) {
        let public = app.public();
        public.get("/?lang=xx").is(400).says("There is no language xx; choose one of en, az, ru, ar.");
        let before = app.dump();
        public.post("/language", &pairs(&[("lang", ""), ("next", "/")])).is(400);
        app.reporter().post("/language", &pairs(&[("lang", "fr"), ("next", "/")])).is(400);
        assert_eq!(app.dump(), before);
        let away = public.post("/language", &pairs(&[("lang", "ru"), ("next", "//elsewhere.example")]));
        assert_eq!(away.is(303).header("location"), Some("/"));
    }
}

/// Programs read files: whoever asks, and wherever from, gets the same bytes.
#[test]
fn files_for_programs_speak_one_language() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let public = app.public();
    for address in [
        "/overview.csv",
        "/indicators/RET-11.csv",
        "/reporting.csv",
        "/observations.csv",
        "/areas.geojson",
        "/downloads/datapackage.zip",
        "/overview.json",
        "/overview.xlsx",
    ] {
        let english = public.get(address).is(200).body.clone();
        let arabic = public.get_with(address, &[("Accept-Language", "ar")]);
        assert!(arabic.is(200).body == english, "{address}");
    }
}

#[test]
fn a_page_seen_in_one_language_is_sent_anew_in_another() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let public = app.public();
    let english = public.get("/sectors");
    let tag = english.header("etag").unwrap();
    assert_eq!(
        public
            .get_with("/sectors", &[("If-None-Match", tag)])
            .status,
        304
    );
    let headers = [("If-None-Match", tag), ("Accept-Language", "az")];
    assert_eq!(
        spoken(public.get_with("/sectors", &headers).is(200)).0,
        "az"
    );
}
