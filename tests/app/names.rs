//! Names in the four languages: shown, kept, carried in files, found.

use groundwork::exchange::programme::Files;
use groundwork::exchange::setup_files;
use groundwork::i18n::{Lang, within};
use groundwork::ledger::Period;
use groundwork::models::area_change::{change, plan};
use groundwork::models::form::Forms;
use groundwork::models::names::{OTHERS, folded, sorting};
use groundwork::models::programme::Programme;
use groundwork::models::provisional::Reach;
use groundwork::models::setup::TABLES;
use groundwork::models::statement;
use groundwork::reports::disclosure::Viewer;
use groundwork::reports::filter::{Filter, Request};
use groundwork::reports::{area, indicator};
use groundwork::sample;

use crate::boundaries::moved;
use crate::setup::{apply, both_samples, current, dump, edited, files, read, said, with};
use crate::support::client::percent;
use crate::support::dump::lines;
use crate::support::programme::now;
use crate::support::{TestDb, sqlite};

const ALL: [Lang; 4] = [Lang::En, Lang::Az, Lang::Ru, Lang::Ar];

fn programme(db: &TestDb, lang: Lang) -> Programme {
    within(lang, || db.read(Programme::load)).unwrap()
}

fn staff() -> Request {
    Request {
        viewer: Viewer::Staff,
        reach: Reach::Nobody,
        filter: Filter::default(),
    }
}

/// The texts of every row's column.
fn column(db: &TestDb, name: &str, column: &str) -> Vec<String> {
    let table = groundwork::models::setup::table(name).unwrap();
    let setup = current(db);
    let rows = setup.rows(name).iter();
    rows.map(|row| table.text(row, column).to_owned()).collect()
}

/// The shipped files as they were before a column was known.
fn shipped_without(gone: &[&str]) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for (name, text) in sample::FILES {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        let stays = |at: usize| !gone.contains(&&heads[at]);
        let mut writer = csv::Writer::from_writer(Vec::new());
        for record in std::iter::once(heads.clone()).chain(reader.records().map(Result::unwrap)) {
            if gone.contains(&&record[0]) {
                continue;
            }
            let texts = (0..record.len())
                .filter(|&at| stays(at))
                .map(|at| &record[at]);
            writer.write_record(texts).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        kept.push(((*name).to_owned(), text));
    }
    kept
}

both_samples! {
    fn nouns_are_named_in_the_language_of_the_answer(db: &TestDb) {
        for (lang, title, place, counted, part, form) in [
            (Lang::En, "Karabakh and East Zangezur reconstruction", "Lachin", "Area cleared", "Women and girls", "Housing recovery"),
            (Lang::Az, "Qarabağ və Şərqi Zəngəzurun bərpası", "Laçın", "Təmizlənmiş ərazi", "Qadınlar və qızlar", "Mənzil fondunun bərpası"),
            (Lang::Ru, "Восстановление Карабаха и Восточного Зангезура", "Лачин", "Очищенная площадь", "Женщины и девочки", "Восстановление жилья"),
            (Lang::Ar, "إعادة إعمار قره باغ وزنغزور الشرقية", "لاتشين", "المساحة المطهرة", "النساء والفتيات", "استعادة المساكن"),
        ] {
            let programme = programme(db, lang);
            assert_eq!(programme.name(), title);
            let lachin = programme.tree.find("AZ-LAC").unwrap();
            assert_eq!(lachin.name, place);
            let cleared = programme.catalogue.find("MIN-04").unwrap();
            assert_eq!(cleared.name, counted);
            let women = programme.catalogue.breakdown_of("sex.f").unwrap();
            assert_eq!(programme.catalogue.breakdown_name(women.id), part);
            let forms = within(lang, || db.read(Forms::load)).unwrap();
            assert_eq!(forms.find("HOU-M").unwrap().name, form);
            // The local name stands beside the others, not beside itself.
            let local = (programme.tree.local_name(lachin.id), programme.catalogue.local_name(cleared.id));
            assert_eq!(local, match lang {
                Lang::Az => (None, None),
                _ => (Some("Laçın"), Some("Təmizlənmiş ərazi")),
            });
            let page = within(lang, || db.read(|c| area::page(c, &staff(), "AZ-LAC"))).unwrap();
            assert_eq!((page.area.name.as_str(), page.local_name.is_empty()), (place, lang == Lang::Az));
            // What others published of it bears its name, and so the name's language.
            let published = within(lang, || db.read(|c| { let keys = statement::keys(c, &statement::Of::Indicator(cleared.id))?; statement::list(c, &keys) })).unwrap();
            assert!(!published.is_empty() && published.iter().all(|s| s.label == counted), "{published:?}");
            let page = within(lang, || db.read(|c| indicator::page(c, &staff(), "MIN-04"))).unwrap();
            assert_eq!((page.indicator.name.as_str(), page.local_name.is_empty()), (counted, lang == Lang::Az));
        }
        let notes: Vec<String> = ALL.map(|lang| programme(db, lang).settings["map_note"].clone()).to_vec();
        assert!(notes[0].starts_with("Boundaries and names do not imply endorsement."), "{notes:?}");
        assert!(notes.windows(2).all(|two| two[0] != two[1]), "{notes:?}");
    }

    fn what_has_no_name_in_a_language_keeps_the_english_one(db: &TestDb) {
        for (name, key, column) in [("areas", "AZ-LAC", "name_ru"), ("indicators", "MIN-04", "name_ru"), ("breakdowns", "sex.f", "name_ru"), ("forms", "HOU-M", "name_ru")] {
            apply(db, &with(db, name, key, column, "")).unwrap();
        }
        apply(db, &edited(db, "programme", |table, rows| rows.retain(|row| table.text(row, "key") != "name_ru"))).unwrap();
        let (programme, forms) = (programme(db, Lang::Ru), within(Lang::Ru, || db.read(Forms::load)).unwrap());
        assert_eq!(programme.name(), "Karabakh and East Zangezur reconstruction");
        assert_eq!(programme.tree.find("AZ-LAC").unwrap().name, "Lachin");
        assert_eq!(programme.catalogue.find("MIN-04").unwrap().name, "Area cleared");
        assert_eq!(programme.catalogue.breakdown_of("sex.f").unwrap().name, "Women and girls");
        assert_eq!(forms.find("HOU-M").unwrap().name, "Housing recovery");
        assert_eq!(programme.tree.find("AZ-SUS").unwrap().name, "Шуша");
    }

    fn files_hold_all_names_whatever_the_language(db: &TestDb) {
        let written = dump(db);
        for lang in ALL {
            assert_eq!(within(lang, || dump(db)), written);
            let wanted = within(lang, || setup_files::read(&files(&written))).unwrap().setup;
            assert_eq!(within(lang, || apply(db, &wanted)), Ok(Vec::new()));
        }
        for (_, name) in OTHERS {
            for table in TABLES.iter().filter(|table| table.position(name).is_some()) {
                assert!(column(db, table.name, name).iter().all(|text| !text.is_empty()), "{} {name}", table.name);
            }
        }
    }

    fn files_of_before_still_say_the_programme(db: &TestDb) {
        let older = ["name_ru", "name_ar", "map_note_az", "map_note_ru", "map_note_ar"];
        let wanted = setup_files::read(&files(&shipped_without(&older))).unwrap().setup;
        let changes = apply(db, &wanted).unwrap();
        // A column that need not be filled is empty when it is missing, as every other.
        let of_lachin = changes.iter().find(|change| (change.table, change.key.as_str()) == ("areas", "AZ-LAC")).unwrap();
        assert_eq!(of_lachin.to_string(), "areas AZ-LAC: name_ru \"Лачин\" becomes \"\", name_ar \"لاتشين\" becomes \"\"");
        let (english, russian) = (programme(db, Lang::En), programme(db, Lang::Ru));
        assert_eq!(english.name(), russian.name());
        assert_eq!(programme(db, Lang::Az).tree.find("AZ-LAC").unwrap().name, "Laçın");
        assert_eq!(apply(db, &wanted), Ok(Vec::new()));
        // Nothing is left behind for which no row speaks.
        let left = lines(&mut db.connect(), "SELECT DISTINCT lang AS line FROM translations");
        assert_eq!(left, ["az"]);
        apply(db, &setup_files::read(&Files::embedded(sample::FILES)).unwrap().setup).unwrap();
        assert_eq!(programme(db, Lang::Ar).tree.find("AZ-LAC").unwrap().name, "لاتشين");
    }
}

both! {
    fn a_move_in_another_language_is_written_down_in_english(db: &TestDb) {
        let small = read(&[(
            "areas.csv",
            "code,parent,level,name,name_az,name_ru,name_ar\nR,,programme,Land,Yer,Земля,أرض\nN,R,region,North,Şimal,Север,شمال\nS,R,region,South,Cənub,Юг,جنوب\nD,N,district,Down,Aşağı,Низина,أسفل\nV,D,settlement,Vale,Dərə,Долина,واد\n",
        )]).unwrap();
        apply(db, &small).unwrap();
        let wanted = moved("D", "S", "D2", "2025-04".parse::<Period>().unwrap().first_month());
        within(Lang::Ru, || {
            let shown = db.read(|c| plan(c, &wanted, now().date())).unwrap().unwrap().sentences();
            assert!(shown[0].contains("Низина (D)") && shown[1].contains("Юг"), "{shown:?}");
            db.write(|c| change(c, &wanted, "admin", now())).unwrap().unwrap();
        });
        for (name, texts) in [
            ("name", ["Land", "North", "South", "Down", "Vale", "Down", "Vale"]),
            ("name_ru", ["Земля", "Север", "Юг", "Низина", "Долина", "Низина", "Долина"]),
            ("name_ar", ["أرض", "شمال", "جنوب", "أسفل", "واد", "أسفل", "واد"]),
        ] {
            assert_eq!(column(db, "areas", name), texts);
        }
        let log = lines(&mut db.connect(), "SELECT detail AS line FROM audit ORDER BY id");
        assert_eq!(log.last().unwrap(), "D moved to South as D2 from April 2025: by law 7.");
        // What stands in the way is told in the language of who asks.
        let again = moved("V-2", "D2", "V3", "2025-05".parse::<Period>().unwrap().first_month());
        let problem = within(Lang::Ru, || db.write(|c| change(c, &again, "admin", now()))).unwrap().unwrap_err();
        assert!(problem.sentence.contains("Долина"), "{problem:?}");
    }
}

both_apps! {
    fn places_are_found_by_any_of_their_names(app: &TestApp) {
        let admin = app.administrator();
        for asked in ["ЛАЧИН", "laçın", "LAÇIN", "lacin", "لاتشين", "lachin"] {
            let found = admin.get(&format!("/setup/areas?q={}", percent(asked)));
            let is_found = found.is(200).has("a[href='/setup/areas/row?of=AZ%2DLAC']");
            assert!(is_found, "{asked}");
        }
        // Who works in Lachin and inside it, the name written in any way.
        for (asked, is_there) in [("лачин", true), ("LAÇIN", true), ("لاتشين", true), ("Lachin", true), ("Зангилан", false)] {
            let found = admin.get(&format!("/accounts?text={}", percent(asked)));
            assert_eq!(found.is(200).has("a[href='/accounts/tural']"), is_there, "{asked}");
        }
        for (n, area) in [(1, "лачин"), (2, "LAÇIN"), (3, "لاتشين"), (4, "Lachin"), (5, "az-lac")] {
            let form = admin.get("/accounts/new").is(200).form("form[action='/accounts']");
            let sent = admin.send(&form.with("name", &format!("guest{n}")).with("role-1", "viewer").with("area-1", area));
            sent.is(200);
            admin.get(&format!("/accounts/guest{n}")).is(200).says("viewer of Lachin");
        }
        let form = admin.get("/accounts/new").is(200).form("form[action='/accounts']");
        let refused = admin.send(&form.with("name", "guest6").with("role-1", "viewer").with("area-1", "Лачына"));
        refused.is(422).says("There is no area");
    }

    fn names_are_typed_beside_each_other(app: &TestApp) {
        let admin = app.administrator();
        let page = admin.get("/setup/areas/row?of=AZ-LAC");
        for (lang, name) in [("az", "Laçın"), ("ru", "Лачин"), ("ar", "لاتشين")] {
            assert_eq!(page.is(200).attributes(&format!("#c-name_{lang}"), "value"), [name]);
            assert_eq!(page.attributes(&format!("#c-name_{lang}"), "lang"), [lang]);
        }
        let form = page.form("form.setup").with("name_ar", " لاجين ");
        admin.follow(&admin.send(&form)).is(200).says("Saved: AZ-LAC.");
        assert_eq!(programme(app.db, Lang::Ar).tree.find("AZ-LAC").unwrap().name, "لاجين");
        let log = lines(&mut app.db.connect(), "SELECT detail AS line FROM audit ORDER BY id");
        assert_eq!(log.last().unwrap(), "name_ar \"لاتشين\" becomes \"لاجين\"");
        admin.get("/setup/programme").is(200).says("name_ru").says("map_note_ar");
    }
}

#[test]
fn a_language_that_is_not_spoken_is_refused_in_words() {
    for name in ["areas", "indicators", "breakdowns", "forms"] {
        let heads: Vec<&str> = groundwork::models::setup::table(name)
            .unwrap()
            .columns
            .iter()
            .map(|column| column.key)
            .chain(["name_de"])
            .collect();
        let file = format!("{name}.csv");
        assert_eq!(
            read(&[(&file, &heads.join(","))]).unwrap_err(),
            [format!(
                "{file}: There is no column \"name_de\". Names can stand in name (English) and in name_az, name_ru, name_ar."
            )]
        );
    }
    let db = sqlite();
    let wanted = read(&[("programme.csv", "key,value\nname,Land\nname_de,Land\n")]).unwrap();
    let problems = said(apply(&db, &wanted).unwrap_err());
    assert!(
        problems[0].starts_with("programme.csv, row 3 (name_de), key: \"name_de\" is not one of the words there are: name, name_az, name_ru, name_ar, "),
        "{problems:?}"
    );
}

#[test]
fn names_stand_in_the_order_of_their_alphabet() {
    for (lang, names) in [
        (Lang::En, &["Aghdam", "Barda", "Zangilan"][..]),
        (
            Lang::Az,
            &[
                "Ağcabədi",
                "Bərdə",
                "Cəbrayıl",
                "Çapar",
                "Dərə",
                "Elə",
                "Əli",
                "Füzuli",
                "Xocalı",
                "Irmaq",
                "İncə",
                "Kəlbəcər",
                "Qubadlı",
                "Sus",
                "Şuşa",
                "Zəngilan",
            ],
        ),
        (Lang::Ru, &["Агдам", "Ель", "Ёлка", "Жара", "Шуша"]),
        (Lang::Ar, &["أغدام", "بردة", "لاتشين"]),
    ] {
        let mut sorted = names.to_vec();
        sorted.reverse();
        within(lang, || sorted.sort_by_cached_key(|name| sorting(name)));
        assert_eq!(sorted, names);
    }
    assert_eq!(folded(" LAÇIN"), folded("laçın"));
    assert_eq!(folded("İNCƏ"), folded("incə"));
    assert_eq!(folded("Тёплый"), folded("теплый"));
    assert_eq!(folded("أغدام"), folded("اغدام"));
}
