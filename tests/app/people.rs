//! People and rights as they live them: invited, let in, granted, disabled,
//! held back when guessing.

use diesel::connection::SimpleConnection as _;

use crate::support::app::{PASSWORD, run, typed};
use crate::support::client::{Client, percent};
use crate::support::dump::lines;
use crate::support::{Page, TestApp, pairs, sample_sqlite};

/// A password that nobody would think of.
pub const CHOSEN: &str = "lantern orbit kettle 7";

/// The address of the invitation in some text, without the site's.
#[track_caller]
pub fn link_in(text: &str) -> String {
    let at = text
        .find("/invitations/")
        .unwrap_or_else(|| panic!("no link in {text:?}"));
    text[at..]
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
        .collect()
}

/// Opens the link and chooses a password.
#[track_caller]
pub fn accept(client: &Client, link: &str) {
    let form = client
        .get(link)
        .is(200)
        .form("form[action^='/invitations/']");
    client
        .send(&form.with("password", CHOSEN).with("again", CHOSEN))
        .is(303);
}

fn invite(by: &Client, name: &str, role: &str, area: &str) -> Page {
    let form = by
        .get("/accounts/new")
        .is(200)
        .form("form[action='/accounts']");
    by.send(
        &form
            .with("name", name)
            .with("role-1", role)
            .with("area-1", area),
    )
}

pub fn audit(app: &TestApp<'_>) -> Vec<String> {
    let query = "SELECT actor || ': ' || action || ', ' || subject || ' (' || detail || ')' AS line FROM audit ORDER BY id";
    lines(&mut app.db.connect(), query)
}

pub fn change(app: &TestApp<'_>, sql: &str) {
    app.db.connect().batch_execute(sql).unwrap();
}

/// What only accounts hold.
pub fn accounts(app: &TestApp<'_>) -> Vec<String> {
    let mut connection = app.db.connect();
    [
        "SELECT name || ' ' || display_name || ' ' || email || ' ' || cast(is_disabled as text) || ' ' || password_hash AS line FROM users ORDER BY id",
        "SELECT cast(user_id as text) || ' ' || role || ' ' || coalesce(cast(area_id as text), 'all') AS line FROM grants ORDER BY id",
        "SELECT token_hash AS line FROM invitations ORDER BY token_hash",
    ]
    .into_iter()
    .flat_map(|query| lines(&mut connection, query))
    .collect()
}

both_apps! {
    fn pages_speak_the_readers_language_and_the_log_only_one(app: &TestApp) {
        let admin = app.administrator();
        let form = admin.get("/accounts").form("form[action='/language']");
        admin.send(&form.choose("lang", "ru")).is(303);
        invite(&admin, "sevinj", "reporter", "AZ-LAC").is(200).says("Одноразовая ссылка");
        admin.get("/accounts?text=sevinj").says("составитель отчёта").says("1 учётная запись");
        admin.get("/audit").says("учётная запись sevinj").says("роль назначена");
        let told = audit(app);
        for line in ["admin: granted, account sevinj (reporter of AZ-LAC)", "admin: invited, account sevinj (by a link that works for 7 days)"] {
            assert!(told.iter().any(|l| l == line), "{line} is not in {told:#?}");
        }
        assert!(admin.get("/audit.csv").is(200).text().contains(",granted,account sevinj,reporter of AZ-LAC,"));
        admin.post("/accounts", &pairs(&[("name", "a b")])).is(422).says("без пробелов");
    }

    fn somebody_is_invited_and_lets_themselves_in(app: &TestApp) {
        let admin = app.administrator();
        let form = admin.get("/accounts/new").form("form[action='/accounts']");
        let form = form.with("name", "Kamran").with("shown", "Kəlbəcər office").with("email", "k@example.org")
            .with("role-1", "reporter").with("area-1", "AZ-KAL").with("role-3", "viewer").with("area-3", "lachin");
        let made = admin.send(&form);
        made.is(200).says("Kəlbəcər office").says("shown only now");
        let shown = made.attributes("#link", "value").remove(0);
        assert!(shown.starts_with(&format!("{}/invitations/", app.base)), "{shown}");
        assert!(made.attributes("a[href^='mailto:']", "href")[0].contains(&percent(&shown)));
        let link = link_in(&shown);
        // The same once more changes nothing, and says what is the matter.
        let before = accounts(app);
        admin.send(&form).is(422).says("already");
        assert_eq!(accounts(app), before);
        assert!(!before.iter().any(|line| link.contains(line.as_str()) && line.len() > 20), "only the hash is kept");
        admin.get("/accounts?text=invited").says("Kəlbəcər office").says("not yet signed in");
        admin.get("/accounts/kamran").says("A link is out");
        // Nobody signs in before the owner has chosen.
        let owner = app.public();
        owner.sign_in("kamran", "").is(401);

        let asked = owner.get(&link);
        asked.is(200).says("Kəlbəcər office").says("reporter of Kalbajar");
        assert_eq!(asked.header("cache-control"), Some("no-store"));
        let form = asked.form("form[action^='/invitations/']");
        for (first, again, why) in [
            ("short", "short", "at least 12"),
            ("lantern orbit kettle 7", "lantern orbit kettle 8", "not alike"),
            ("qwertyuiop12", "qwertyuiop12", "anybody would try"),
            ("kamran kamran", "kamran kamran", "kamran"),
            (&"x".repeat(129), &"x".repeat(129), "at most 128"),
        ] {
            let page = owner.send(&form.clone().with("password", first).with("again", again));
            page.is(422).says(why);
            assert!(page.has("#error-summary a[href^='#']") && page.has("[aria-invalid]"), "{first}");
        }
        let page = owner.send(&form.clone().with("password", CHOSEN).with("again", CHOSEN));
        owner.follow(&page).is(200).says("Welcome").says("reporter of Kalbajar, viewer of Lachin");
        owner.get("/enter/HOU-M/AZ-KAL/2026-03").is(200);
        owner.get("/enter/HOU-M/AZ-LAC/2026-03").is(200).says("Only a reporter of this area can enter");
        owner.get("/enter/HOU-M/AZ-FUZ/2026-03").is(403);
        // The link has done its work.
        let late = app.public();
        late.get(&link).is(404).says("does not work").says("new one");
        late.send(&form.with("password", "other words entirely 5").with("again", "other words entirely 5")).is(404);
        late.get("/invitations/abc").is(404).says("does not work");
        late.sign_in("kamran", CHOSEN).is(303);
        admin.get("/accounts?text=kamran").says("active");
        let told = audit(app);
        for line in [
            "admin: account added, account kamran (Kəlbəcər office)", "admin: granted, account kamran (reporter of AZ-KAL)",
            "admin: granted, account kamran (viewer of AZ-LAC)", "admin: invited, account kamran (by a link that works for 7 days)",
            "kamran: password changed, account kamran (by a one-time link)", "kamran: signed in, account kamran (from 127.0.0.1, a program)",
        ] {
            assert!(told.iter().any(|l| l == line), "{line} is not in {told:#?}");
        }
        assert!(!told.iter().any(|l| l.contains(&link["/invitations/".len()..]) || l.contains(CHOSEN)), "{told:#?}");
    }

    fn a_link_lets_in_one_of_many_at_once(app: &TestApp) {
        let link = link_in(&invite(&app.administrator(), "kamran", "viewer", "AZ-KAL").is(200).attributes("#link", "value")[0]);
        let together: Vec<String> = (0..6).map(|n| format!("lantern orbit kettle {n}")).collect();
        let barrier = std::sync::Barrier::new(together.len());
        let let_in: Vec<&String> = std::thread::scope(|scope| {
            let (barrier, link) = (&barrier, &link);
            let tries: Vec<_> = together.iter().map(|password| scope.spawn(move || {
                let client = app.public();
                let form = client.get(link).form("form[action^='/invitations/']").with("password", password).with("again", password);
                barrier.wait();
                (client.send(&form).status == 303).then_some(password)
            })).collect();
            tries.into_iter().filter_map(|t| t.join().unwrap()).collect()
        });
        assert_eq!(let_in.len(), 1, "{let_in:?}");
        app.public().sign_in("kamran", let_in[0]).is(303);
        assert_eq!(lines(&mut app.db.connect(), "SELECT agent AS line FROM sessions JOIN users ON users.id = user_id WHERE name = 'kamran'").len(), 2);
    }

    fn an_old_link_ends_with_time_and_with_a_new_one(app: &TestApp) {
        let admin = app.administrator();
        let first = link_in(&invite(&admin, "kamran", "viewer", "AZ-KAL").attributes("#link", "value")[0]);
        let second = link_in(&admin.post("/accounts/kamran/link", &[]).is(200).attributes("#link", "value")[0]);
        let owner = app.public();
        owner.get(&first).is(404);
        owner.get(&second).is(200);
        change(app, "UPDATE invitations SET expires_at = '2026-01-01 00:00:00'");
        owner.get(&second).is(404);
        // A forgotten password: the old one stays until the link is used.
        let new = link_in(&admin.post("/accounts/rana/link", &[]).is(200).attributes("#link", "value")[0]);
        let rana = app.reporter();
        accept(&owner, &new);
        rana.get("/enter").is(303);
        assert_eq!(app.public().sign_in("rana", PASSWORD).status, 401);
        app.public().sign_in("rana", CHOSEN).is(303);
    }

    fn an_administrator_of_a_district_stays_in_it(app: &TestApp) {
        let all = app.administrator();
        let made = invite(&all, "lale", "administrator", "AZ-LAC");
        let lale = app.public();
        accept(&lale, &link_in(&made.attributes("#link", "value")[0]));
        let people = lale.get("/accounts");
        for (name, seen) in [("rana", true), ("aydin", true), ("tural", true), ("lale", true), ("farid", false), ("leyla", false), ("admin", false)] {
            assert_eq!(people.has(&format!("a[href='/accounts/{name}']")), seen, "{name}");
            lale.get(&format!("/accounts/{name}")).is(if seen { 200 } else { 403 });
        }
        let before = accounts(app);
        for name in ["farid", "leyla", "admin"] {
            for step in ["disable", "enable", "link", "sessions/end"] {
                lale.post(&format!("/accounts/{name}/{step}"), &[]).is(403);
            }
            lale.post(&format!("/accounts/{name}/grants"), &pairs(&[("role", "viewer"), ("area", "AZ-LAC")])).is(403);
            lale.post(&format!("/accounts/{name}"), &pairs(&[("shown", "x"), ("email", "")])).is(403);
        }
        // Nobody gives more than they have.
        for area in ["AZ-FUZ", "all", "KEZ"] {
            lale.post("/accounts/rana/grants", &pairs(&[("role", "viewer"), ("area", area)])).is(403);
            invite(&lale, "new-one", "viewer", area).is(422).says("not in charge");
        }
        lale.post("/accounts/rana/grants/end", &pairs(&[("role", "reporter"), ("area", "AZ-LAC")])).is(409).says("last role");
        assert_eq!(accounts(app), before);
        // A place inside the district is theirs to give, and to take.
        lale.post("/accounts/rana/grants", &pairs(&[("role", "viewer"), ("area", "AZ-LAC-ZABUKH")])).is(303);
        lale.post("/accounts/rana/grants", &pairs(&[("role", "viewer"), ("area", "AZ-LAC-ZABUKH")])).is(303);
        lale.post("/accounts/rana/grants/end", &pairs(&[("role", "viewer"), ("area", "AZ-LAC-ZABUKH")])).is(303);
        assert_eq!(accounts(app), before);
        invite(&lale, "new-one", "reporter", "AZ-LAC").is(200);
        // Who gets a role elsewhere leaves their charge.
        all.post("/accounts/rana/grants", &pairs(&[("role", "viewer"), ("area", "AZ-FUZ")])).is(303);
        lale.get("/accounts/rana").is(403);
        for client in [app.reporter(), app.analyst()] {
            client.get("/accounts").is(403);
            client.get("/accounts/new").is(403);
            client.get("/accounts/rana").is(403);
            invite_by_hand(&client).is(403);
        }
        app.public().get("/accounts").is(303);
        invite_by_hand(&app.public()).is(401);
    }

    fn what_is_typed_wrong_comes_back_with_reasons(app: &TestApp) {
        let admin = app.administrator();
        let before = accounts(app);
        let form = admin.get("/accounts/new").form("form[action='/accounts']")
            .with("name", "a b").with("shown", "Office <b>").with("email", "nobody")
            .with("role-1", "reporter").with("area-1", "AZ-LACC").with("role-2", "viewer").with("area-2", "");
        let page = admin.send(&form);
        page.is(422).says("without spaces").says("rana@example.org").says("AZ-LAC (Lachin)").says("all for the whole programme");
        assert_eq!(page.form("form[action='/accounts']"), form);
        assert!(page.words("title")[0].starts_with("Error: "));
        for id in page.attributes("#error-summary a", "href") {
            assert!(page.has(&format!("{id}[aria-invalid][aria-describedby]")), "{id}");
        }
        invite(&admin, "new", "viewer", "AZ-LAC").is(422).says("choose another");
        invite(&admin, "nobody", "", "").is(422).says("at least one role");
        let page = admin.post("/accounts/rana", &pairs(&[("shown", " "), ("email", "x")]));
        page.is(422);
        assert_eq!(page.form("form.panel.fields").value("email"), "x");
        admin.get("/accounts/nobody").is(404);
        assert_eq!(accounts(app), before);
        admin.post("/accounts/rana", &pairs(&[("shown", "Rana M."), ("email", "r@example.org")])).is(303);
        admin.get("/accounts").says("Rana M.");
    }

    fn disabling_ends_everything_at_once(app: &TestApp) {
        let admin = app.administrator();
        let rana = app.reporter();
        let link = link_in(&admin.post("/accounts/rana/link", &[]).attributes("#link", "value")[0]);
        for _ in 0..2 {
            let page = admin.post("/accounts/rana/disable", &[]);
            admin.follow(&page).is(200).says("disabled");
        }
        rana.get("/enter").is(303);
        app.public().get(&link).is(404);
        assert_eq!(app.public().sign_in("rana", PASSWORD).status, 401);
        admin.post("/accounts/rana/link", &[]).is(409).says("Enable it first");
        admin.post("/accounts/rana/enable", &[]).is(303);
        rana.get("/enter").is(303);
        app.public().get(&link).is(404);
        let rana = app.reporter();
        admin.post("/accounts/rana/sessions/end", &[]).is(303);
        rana.get("/enter").is(303);
        let told: Vec<String> = audit(app).into_iter().filter(|l| l.starts_with("admin: ") && l.contains("account rana")).collect();
        assert_eq!(told, [
            "admin: invited, account rana (by a link that works for 7 days)",
            "admin: account disabled, account rana (1 session ended)",
            "admin: account enabled, account rana ()",
            "admin: session ended, account rana (1 session)",
        ]);
    }

    fn somebody_always_runs_the_whole_programme(app: &TestApp) {
        let admin = app.administrator();
        // Invited is not yet there to help.
        let made = invite(&admin, "second", "administrator", "all");
        let before = accounts(app);
        admin.post("/accounts/admin/disable", &[]).is(409).says("only administrator");
        admin.post("/accounts/admin/grants/end", &pairs(&[("role", "administrator"), ("area", "all")])).is(409).says("only administrator");
        assert_eq!(accounts(app), before);
        let second = app.public();
        accept(&second, &link_in(&made.attributes("#link", "value")[0]));
        // Each disables the other, at once: one stays.
        let barrier = std::sync::Barrier::new(2);
        std::thread::scope(|scope| {
            for (client, other) in [(&admin, "second"), (&second, "admin")] {
                let barrier = &barrier;
                scope.spawn(move || {
                    barrier.wait();
                    client.post(&format!("/accounts/{other}/disable"), &[]);
                });
            }
        });
        let left = lines(&mut app.db.connect(), "SELECT name AS line FROM users WHERE name IN ('admin', 'second') AND NOT is_disabled");
        assert_eq!(left.len(), 1, "{left:?}");
    }
}

fn invite_by_hand(client: &Client) -> Page {
    let form = pairs(&[
        ("name", "new-one"),
        ("role-1", "viewer"),
        ("area-1", "AZ-LAC"),
    ]);
    client.post("/accounts", &form)
}

#[test]
fn commands_make_links_and_disable() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let address = typed(&db.address);
    let user = |rest: &[&str]| {
        let output = run(&[&["user"], rest, &["--database", &address]].concat());
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code(), text)
    };
    let (code, text) = user(&["link", "rana", "--site", "https://figures.example.org/"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("https://figures.example.org/invitations/"),
        "{text}"
    );
    accept(&app.public(), &link_in(&text));
    for (wrong, why) in [
        (&["link", "nobody"][..], "nobody"),
        (&["link", "rana", "--site", "figures"], "--site"),
        (&["disable", "admin"], "only administrator"),
        (&["add", "x", "--role", "viewer", "--email", "x"], "address"),
    ] {
        let (code, text) = user(wrong);
        assert!(code == Some(1) && text.contains(why), "{wrong:?}: {text}");
    }
    let rana = app.public();
    rana.sign_in("rana", CHOSEN).is(303);
    assert_eq!(user(&["disable", "rana"]).0, Some(0));
    rana.get("/account").is(303);
    assert!(user(&["link", "rana"]).1.contains("Enable it first"));
    assert!(
        audit(&app)
            .iter()
            .any(|line| line.starts_with("command line: account disabled, account rana"))
    );
}
