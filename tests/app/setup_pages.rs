//! The programme set up on its pages, from nothing and with one in use.

use groundwork::auth::password;
use groundwork::i18n::{Lang, within};
use groundwork::models::area::Tree;
use groundwork::models::setup::{self, Input};
use groundwork::models::user::{self, Grant, Role};

use crate::support::app::PASSWORD;
use crate::support::client::Client;
use crate::support::programme::now;
use crate::support::{Page, TestDb, dump};

/// Fills the form at the address with what is given and sends it.
#[track_caller]
fn fill(client: &Client, address: &str, typed: &[(&str, &str)]) -> Page {
    let mut form = client.get(address).is(200).form("form.setup");
    for (name, value) in typed {
        form = form.with(name, value);
    }
    client.send(&form)
}

/// The same, and the list then says that it was saved.
#[track_caller]
fn add(client: &Client, table: &str, typed: &[(&str, &str)]) {
    let sent = fill(client, &format!("/setup/{table}/row"), typed);
    client.follow(&sent).is(200).says("Saved: ");
}

fn person(db: &TestDb, name: &str, role: Role, area: Option<&str>) {
    db.write(|connection| {
        let tree = Tree::load(connection)?;
        let area_id = area.map(|code| tree.find(code).map(|a| a.id)).transpose()?;
        let grants = [Grant { role, area_id }];
        user::add(
            connection,
            name,
            name,
            &password::hash(PASSWORD),
            &grants,
            now(),
        )
    })
    .unwrap();
}

fn audit(db: &TestDb) -> Vec<String> {
    let query = "SELECT actor || ' ' || action || ' ' || subject AS line FROM audit ORDER BY id";
    dump::lines(&mut db.connect(), query)
}

both! {
    fn a_small_programme_from_nothing(db: &TestDb) {
        person(db, "ada", Role::Administrator, None);
        let app = crate::support::TestApp::on(db);
        let ada = app.person("ada");
        let start = ada.get("/");
        assert_eq!(start.is(200).attributes("ol.steps a", "href"), ["/setup"]);
        ada.get("/setup").is(200).says("Next: Begin with the topmost area");

        let refused = fill(&ada, "/setup/areas/row", &[("code", "N D"), ("name", "Northland"), ("level", "programme"), ("parent", "X")]);
        refused.is(422).says("Nothing was saved").says("\"N D\" is no code.");
        assert_eq!(refused.form("form.setup").value("name"), "Northland");
        assert!(refused.words("title")[0].starts_with("Error: "));

        add(&ada, "areas", &[("code", "ND"), ("name", "Northland"), ("level", "programme")]);
        ada.get("/setup").says("Next: Give the programme its name");
        add(&ada, "areas", &[("code", "ND-A"), ("name", "Alder"), ("level", "district"), ("parent", "ND")]);
        add(&ada, "areas", &[("code", "ND-B"), ("name", "Birch"), ("level", "district"), ("parent", "ND")]);
        add(&ada, "programme", &[("key", "name"), ("value", "Northland comes home")]);
        for (code, name, kind) in [("H1", "Dwellings repaired", "stock"), ("R1", "Families returned", "flow")] {
            add(&ada, "indicators", &[("code", code), ("name", name), ("unit", "dwelling"), ("kind", kind),
                ("sector", "housing"), ("period", "month"), ("about", "assets"), ("public", "yes")]);
        }
        add(&ada, "forms", &[("code", "M"), ("name", "Monthly"), ("sector", "housing"), ("level", "district"), ("period", "month"), ("due_day", "15")]);
        // From the form's own page, its lines and who fills it in.
        let page = ada.get("/setup/forms/row?of=M");
        let adding: Vec<String> = page.attributes("p.jump a", "href");
        assert_eq!(adding, ["/setup/form_fields/row?form=M", "/setup/assignments/row?form=M"]);
        for (indicator, place) in [("H1", "1"), ("R1", "1")] {
            let sent = fill(&ada, &adding[0], &[("indicator", indicator), ("place", place)]);
            ada.follow(&sent).says("Saved: ");
        }
        let lines = ada.get("/setup/forms/row?of=M").words("#form_fields tbody th a");
        assert_eq!(lines, ["R1", "H1"], "the second was put first");
        for area in ["ND-A", "ND-B"] {
            let sent = fill(&ada, &adding[1], &[("area", area), ("from", "2025-01")]);
            ada.follow(&sent).says("Saved: ");
        }
        let next = ada.get("/setup");
        assert!(!next.is(200).has("p.note"), "nothing is missing any more");

        person(db, "rana", Role::Reporter, Some("ND-A"));
        person(db, "aydin", Role::Approver, Some("ND"));
        let (rana, aydin) = (app.person("rana"), app.person("aydin"));
        rana.get("/setup").is(403);
        app.public().get("/setup").is(303);
        app.public().post("/setup/areas/row", &[]).is(401);
        rana.get("/enter").is(200).says("Monthly");
        let address = "/enter/M/ND-A/2025-03";
        let mut form = rana.get(address).is(200).form("form.entry");
        form = form.with("value*H1", "120").with("value*R1", "30");
        let submitted = rana.send(&form.to(&format!("{address}/submission")));
        assert_eq!(submitted.status, 303, "{}", submitted.prose());
        let review = "/review/M/ND-A/2025-03";
        let form = aydin.get(review).is(200).form("form[action$='/approval']");
        aydin.send(&form).is(303);
        app.public().get("/indicators/H1").is(200).says("120 dwellings at the end of March 2025 in Northland.");
        app.public().get("/").is(200).says("Northland comes home");

        // Alder becomes two: first a look, then the change, made once.
        let look = fill(&ada, "/setup/areas/split?area=ND-A", &[]);
        assert_eq!(look.status, 422, "a form sent as it stands is not made");
        let look = ada.get("/setup/areas/split?look=yes&area=ND-A&part-1-code=ND-A1&part-1-name=East&part-2-code=ND-A2&part-2-name=West&month=2025-03");
        look.is(422).says("The next possible month is April 2025.");
        let look = ada.get("/setup/areas/split?look=yes&area=ND-A&part-1-code=ND-A1&part-1-name=East&part-2-code=ND-A2&part-2-name=West&month=2025-04&note=by+law");
        look.is(200).says("Alder (ND-A) ends with March 2025.").says("1 figure is carried forward");
        let form = look.form("form.setup").to("/setup/areas/split");
        ada.send(&form.clone().with("part-2-name", "Far west")).is(422).says("What will happen");
        let made = ada.send(&form);
        ada.follow(&made).is(200).says("Until March 2025: part of Alder (ND-A) (by law).");
        let before = dump::rows(&mut db.connect(), &dump::LEDGER);
        ada.send(&form).is(303);
        assert_eq!(dump::rows(&mut db.connect(), &dump::LEDGER), before);
        app.public().get("/areas/ND-A").says("Became East (ND-A1) and West (ND-A2) in April 2025 (by law).");
        ada.get("/setup/area_changes").is(200).says("ND-A1");
        ada.get("/setup/area_changes/row").is(404);
        let lines = audit(db);
        assert!(lines.contains(&"ada set up areas ND-A".to_owned()), "{lines:?}");
        assert!(lines.contains(&"ada set up form_fields M R1 total".to_owned()), "{lines:?}");
    }
}

both_apps! {
    fn a_row_is_changed_once_and_never_over_somebody_else(app: &TestApp) {
        let (one, other) = (app.administrator(), app.administrator());
        let address = "/setup/indicators/row?of=HOU-12";
        let form = one.get(address).is(200).form("form.setup");
        let seen_by_other = other.get(address).form("form.setup");
        let was = form.value("definition").to_owned();
        let changed = form.clone().with("definition", "What is counted now.");
        one.follow(&one.send(&changed)).says("Saved: HOU-12.");
        let lines = audit(app.db).len();
        one.send(&changed).is(303);
        assert_eq!(audit(app.db).len(), lines, "the same again changes nothing");

        // The other one started from the old text: nothing is lost.
        let stale = other.send(&seen_by_other.with("definition", "Mine."));
        stale.is(409).says("somebody changed this row meanwhile").says("Kept now: What is counted now.");
        assert_eq!(stale.form("form.setup").value("definition"), "Mine.");
        other.send(&stale.form("form.setup")).is(303);

        let page = app.public().get("/indicators/HOU-12");
        page.is(200).says("Mine.").says("; before:").says(&was);
        one.get(address).is(200).says("Version 3").says(", by admin");

        // What is posted is frozen; what was typed stays.
        let refused = fill(&one, address, &[("unit", "castles")]);
        refused.is(422);
        assert!(refused.has("#c-unit[aria-invalid]"), "{}", refused.prose());
        assert_eq!(refused.form("form.setup").value("unit"), "castles");

        // A code that is there is not added again.
        add(&one, "sources", &[("code", "S001"), ("publisher", "Ministry")]);
        let again = fill(&one, "/setup/sources/row", &[("code", "S001"), ("publisher", "Another")]);
        again.is(422).says("S001 is there already.");
    }

    fn removal_is_asked_and_refused_where_it_would_lose_something(app: &TestApp) {
        let admin = app.administrator();
        let ask = admin.get("/setup/area_codes/removal?of=AZ-LAC%20hasc%20AZ.LC");
        let form = ask.is(200).says("Remove this row").form("main form[method=post]");
        admin.follow(&admin.send(&form)).is(200).says("Removed.");
        admin.send(&form).is(303);
        admin.get("/setup/area_codes?q=AZ.LC").says("0 of ");
        let ask = admin.get("/setup/forms/removal?of=RET-M").form("main form[method=post]");
        let before = app.dump();
        let refused = admin.send(&ask);
        refused.is(422).says("Nothing was removed");
        assert_eq!(app.dump(), before);
        assert!(!admin.get("/setup/areas/row?of=AZ-LAC").has("a[href*=removal]"));
    }

    fn every_list_and_form_opens(app: &TestApp) {
        let admin = app.administrator();
        let index = admin.get("/setup");
        let lists: Vec<String> = index.is(200).attributes("main a", "href").into_iter()
            .filter(|href| href.starts_with("/setup/")).collect();
        assert!(lists.len() >= 19, "{lists:?}");
        for address in lists {
            let page = admin.get(&address);
            let first = page.is(200).attributes("tbody th a", "href");
            if let Some(row) = first.first() {
                let page = admin.get(row);
                assert!(page.is(200).has("form.setup"), "{row}");
                let kept = admin.send(&page.form("form.setup"));
                kept.is(303);
            }
        }
        assert!(audit(app.db).iter().all(|line| !line.contains("admin set up")), "nothing was typed, nothing changed");
        admin.get("/setup/statements").is(200).says("The first 200 of ");
        admin.get("/setup/castles").is(404).says("There is no table \"castles\".");
        admin.get("/setup/castles?lang=ru").is(404).says("Нет таблицы «castles».");
        let page = admin.get("/setup/areas/row?lang=ar");
        page.is(200).says("خط العرض").says("إضافة منطقة");
    }
}

/// Every table, column and word to choose from is told in every language, and
/// what goes by name in files keeps its name.
#[test]
fn tables_are_told_in_every_language() {
    for lang in [Lang::Az, Lang::Ru, Lang::Ar] {
        within(lang, || {
            for table in setup::TABLES {
                let place = format!("{} in {}", table.name, lang.code());
                assert_ne!(table.heading(), table.title, "{place}");
                assert_ne!(table.purpose(), table.about, "{place}");
                assert_ne!(table.adding(), table.one, "{place}");
                for column in table.columns {
                    let place = format!("{place}: {}", column.key);
                    assert_ne!(table.label(column), column.label, "{place}");
                    let hint = table.hint(column);
                    assert_eq!(hint.is_empty(), column.hint.is_empty(), "{place}");
                    assert!(hint.is_empty() || hint != column.hint, "{place}");
                    let Input::Choice(words) = column.input else {
                        continue;
                    };
                    for word in words
                        .iter()
                        .filter(|word| column.key != "key" && word.chars().all(char::is_alphabetic))
                    {
                        assert_ne!(setup::shown(column, word), *word, "{place}");
                    }
                }
            }
        });
    }
    for table in setup::TABLES {
        assert_eq!(table.heading(), table.title);
        for column in table.columns {
            assert_eq!(
                (table.label(column), table.hint(column)),
                (column.label.into(), column.hint.into())
            );
        }
    }
}
