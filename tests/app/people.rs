//! People and rights as they live them: invited, let in, granted, disabled,
//! held back when guessing.

use chrono::TimeDelta;
use diesel::connection::SimpleConnection as _;
use groundwork::auth::throttle::delay;
use groundwork::auth::{agent, choice};

use crate::support::app::{PASSWORD, program, run, start, typed};
use crate::support::client::{Client, percent};
use crate::support::dump::lines;
use crate::support::{Page, TestApp, pairs, random, sample_sqlite};

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

fn audit(app: &TestApp<'_>) -> Vec<String> {
    let query = "SELECT actor || ': ' || action || ', ' || subject || ' (' || detail || ')' AS line FROM audit ORDER BY id";
    lines(&mut app.db.connect(), query)
}

fn change(app: &TestApp<'_>, sql: &str) {
    app.db.connect().batch_execute(sql).unwrap();
}

/// What only accounts hold.
fn accounts(app: &TestApp<'_>) -> Vec<String> {
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

    fn ones_own_sessions_are_ones_own_to_end(app: &TestApp) {
        let sign_in = |agent: &str| {
            let client = app.public();
            let form = pairs(&[("name", "rana"), ("password", PASSWORD), ("next", "/")]);
            client.post_with("/session", &form, &[("User-Agent", agent)]).is(303);
            client
        };
        let phone = sign_in("Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0");
        let desk = sign_in("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36");
        let third = sign_in("curl/8");
        let page = desk.get("/account");
        page.is(200).says("Firefox on Android").says("Chrome on Windows this one").says("a program").says("reporter of Lachin");
        let ends = page.attributes("form[action$='/end'][action^='/account/sessions/']", "action");
        assert_eq!(ends.len(), 3, "two others, and all: {ends:?}");
        // Somebody else's session is not at this address.
        app.stranger().post(&ends[0], &[]).is(303);
        phone.get("/account").is(200);
        third.get("/account").is(200);
        desk.post(&ends[0], &[]).is(303);
        desk.post(&ends[0], &[]).is(303);
        assert_eq!([phone.get("/account").status, third.get("/account").status].iter().filter(|s| **s == 303).count(), 1);
        desk.post("/account/sessions/end", &[]).is(303);
        assert_eq!((phone.get("/account").status, third.get("/account").status), (303, 303));
        desk.get("/account").is(200);
        app.public().post("/account/sessions/end", &[]).is(401);
        let ended: Vec<String> = audit(app).into_iter().filter(|l| l.contains("session ended")).collect();
        assert_eq!(ended.len(), 2, "{ended:?}");
    }

    fn a_password_is_changed_by_who_knows_it(app: &TestApp) {
        let (rana, elsewhere) = (app.reporter(), app.reporter());
        let form = rana.get("/account").form("form[action='/account/password']");
        let fill = |current: &str, new: &str| form.clone().with("current", current).with("password", new).with("again", new);
        let before = accounts(app);
        rana.send(&fill("wrong", CHOSEN)).is(422).says("not your present password");
        rana.send(&fill(PASSWORD, "aaaaaaaaaaaa")).is(422).says("repeats");
        assert_eq!(accounts(app), before);
        let changed = rana.send(&fill(PASSWORD, CHOSEN));
        assert!(changed.is(303).header("set-cookie").is_some(), "a new token");
        rana.follow(&changed).is(200).says("Your password is changed");
        elsewhere.get("/account").is(303);
        assert_eq!(app.public().sign_in("rana", PASSWORD).status, 401);
        app.public().sign_in("rana", CHOSEN).is(303);
    }

    fn a_session_ends_when_left_alone_and_after_a_day_of_work(app: &TestApp) {
        let move_back = |column: &str, minutes: i64| {
            let at = (groundwork::web::now() - TimeDelta::minutes(minutes)).format("%Y-%m-%d %H:%M:%S");
            change(app, &format!("UPDATE sessions SET {column} = '{at}'"));
        };
        let rana = app.reporter();
        move_back("seen_at", 29);
        rana.get("/enter").is(200);
        move_back("seen_at", 31);
        rana.get("/enter").is(303);
        let rana = app.reporter();
        move_back("created_at", 8 * 60 - 1);
        rana.get("/enter").is(200);
        move_back("created_at", 8 * 60 + 1);
        rana.get("/enter").is(303);
    }

    fn guessing_gets_slower_and_tells_nothing(app: &TestApp) {
        let guess = |name: &str| app.public().sign_in(name, "a wrong guess");
        for name in ["rana", "nobody-of-that-name"] {
            assert_eq!((guess(name).status, guess(name).status), (401, 401), "{name}: one mistake is free");
            let held = guess(name);
            held.is(429).says("wait").says("Nobody is locked out");
            let wait: i64 = held.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=2).contains(&wait), "{wait}");
            assert_eq!(held.form("form[action='/session']").value("name"), name);
        }
        // Not even the right password is looked at, and waiting is not a try.
        app.public().sign_in("rana", PASSWORD).is(429);
        // The clock goes on between two tries: how long to wait is left out.
        let strip = |page: &Page| page.text().replace("nobody-of-that-name", "NAME").replace("rana", "NAME").replace(|c: char| c.is_ascii_digit(), "");
        change(app, "UPDATE throttles SET failures = 30");
        assert_eq!(strip(guess("rana").is(429)), strip(guess("nobody-of-that-name").is(429)));
        guess("rana").says("minutes");
        // The wait ends by itself, and success forgets it.
        change(app, "UPDATE throttles SET last_at = '2026-01-01 00:00:00'");
        app.public().sign_in("rana", PASSWORD).is(303);
        assert_eq!(guess("rana").status, 401);
        let told = audit(app);
        assert!(told.iter().any(|l| l == "visitor: sign-in failed, account rana (from 127.0.0.1)"), "{told:#?}");
        assert!(told.iter().any(|l| l == "visitor: sign-in failed, unknown name (from 127.0.0.1)"), "{told:#?}");
        let kept = lines(&mut app.db.connect(), "SELECT subject AS line FROM throttles");
        assert!(!told.iter().chain(&kept).any(|l| l.contains("nobody-of-that-name")), "some type their password there");
    }

    fn guesses_sent_together_wait_for_each_other(app: &TestApp) {
        let barrier = std::sync::Barrier::new(12);
        let looked_at = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..12).map(|n| {
                let barrier = &barrier;
                scope.spawn(move || {
                    let client = app.public();
                    barrier.wait();
                    client.sign_in("rana", &format!("guess {n}")).status
                })
            }).collect();
            tries.into_iter().map(|t| t.join().unwrap()).filter(|status| *status == 401).count()
        });
        // One is free, one counts, and each second that passes lets one more in.
        assert!((2..=4).contains(&looked_at), "{looked_at} guesses were looked at");
        let line = "SELECT cast(failures as text) AS line FROM throttles WHERE subject LIKE 'name %'";
        assert_eq!(lines(&mut app.db.connect(), line), [looked_at.to_string()]);
    }

    fn an_ageing_hash_is_renewed_at_sign_in(app: &TestApp) {
        // PASSWORD with a quarter of today's memory.
        change(app, &format!("UPDATE users SET password_hash = '{AGED}' WHERE name = 'rana'"));
        app.public().sign_in("rana", PASSWORD).is(303);
        let kept = lines(&mut app.db.connect(), "SELECT password_hash AS line FROM users WHERE name = 'rana'");
        assert!(kept[0].contains("m=19456,t=2,p=1"), "{kept:?}");
        app.public().sign_in("rana", PASSWORD).is(303);
    }

    fn signing_out_leaves_nothing_on_the_machine(app: &TestApp) {
        let rana = app.reporter();
        let gone = rana.post("/session/end", &[]);
        assert_eq!(gone.is(303).header("clear-site-data"), Some("\"cache\""));
        assert_eq!(rana.post("/session/end", &[]).status, 303);
        assert_eq!(audit(app).iter().filter(|l| l.contains("signed out")).count(), 1);
        let page = rana.get("/");
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("script-src 'self'") && policy.contains("object-src 'none'"), "{policy}");
        assert!(page.header("permissions-policy").unwrap().contains("geolocation=()"));
        assert_eq!(page.header("strict-transport-security"), None);
        rana.post_with("/session/end", &[], &[("Referer", "https://elsewhere.example/x")]).is(403);
        rana.post_with("/session/end", &[], &[("Referer", &format!("{}/enter", app.base))]).is(303);
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

const AGED: &str = "$argon2id$v=19$m=4864,t=2,p=1$YSBzYWx0IG9mIHNpeHRlZW4$ZGToLCu/RG/TExaMhmGaTiaWSr92vkZyhd5tz0PIiow";

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

#[test]
fn only_the_named_proxy_says_where_requests_come_from() {
    let from = |proxy: Option<&str>| {
        let db = sample_sqlite();
        let address = typed(&db.address);
        let mut command = program(&[
            "serve",
            "--https",
            "--listen",
            "127.0.0.1:0",
            "--database",
            &address,
        ]);
        let server = start(command.args(proxy.into_iter().flat_map(|ip| ["--proxy", ip])));
        let client = Client::new(&server.base);
        let form = pairs(&[("name", "rana"), ("password", PASSWORD), ("next", "/")]);
        let answer = client.post_with(
            "/session",
            &form,
            &[("X-Forwarded-For", "203.0.113.9, 198.51.100.7")],
        );
        assert_eq!(
            answer.is(303).header("strict-transport-security"),
            Some("max-age=31536000; includeSubDomains")
        );
        lines(
            &mut db.connect(),
            "SELECT detail AS line FROM audit WHERE action = 'signed in'",
        )
        .remove(0)
    };
    assert_eq!(from(Some("127.0.0.1")), "from 198.51.100.7, a program");
    assert_eq!(from(Some("10.0.0.1")), "from 127.0.0.1, a program");
    assert_eq!(from(None), "from 127.0.0.1, a program");
}

#[test]
fn delays_double_from_a_second_to_a_quarter_of_an_hour() {
    let (free, most) = (1, TimeDelta::minutes(15));
    assert_eq!(delay(free, free), TimeDelta::zero());
    assert_eq!(delay(free + 1, free), TimeDelta::seconds(1));
    random(1000)
        .run(&(0..i32::MAX - 1, 0..100), |(failures, free)| {
            let (now, next) = (delay(failures, free), delay(failures + 1, free));
            assert!(now <= next && next <= most);
            assert_eq!(now.is_zero(), failures <= free);
            if failures > free {
                assert!(next == now * 2 || next == most);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_good_password_is_any_that_nobody_would_think_of() {
    let context = [
        "rana".to_owned(),
        "Lachin office".to_owned(),
        "Karabakh and East Zangezur".to_owned(),
    ];
    let problem = |password: &str| choice::problem(password, &context);
    for good in [
        CHOSEN,
        PASSWORD,
        "ev tikilir hər ay",
        "дом у тихой реки",
        &"ab9 quiet river stone ".repeat(5),
    ] {
        assert_eq!(problem(good), None, "{good}");
    }
    // Characters count, not bytes: these are 12 of them.
    assert_eq!(problem("щуёфъызжэюях"), None);
    for (bad, why) in [
        ("щуёфъызжэюя", "11 characters"),
        ("password1234", "first that anybody would try"),
        ("P@ssw0rd1234", "small change"),
        ("abcdefghijkl", "alphabet"),
        ("karabakh2026", "karabakh"),
        ("lachin-lachin", "lachin"),
        ("groundwork12", "groundwork"),
        (&"password".repeat(16), "repeats"),
    ] {
        let said = problem(bad).unwrap_or_else(|| panic!("{bad} is let through"));
        assert!(said.to_lowercase().contains(why), "{bad}: {said}");
    }
    // Whatever is typed is judged in bounded time.
    let began = std::time::Instant::now();
    let slow: String = "4@8({[<369&#!1/|0$5+7%2"
        .chars()
        .cycle()
        .take(128)
        .collect();
    problem(&slow);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
    random(50)
        .run(&"\\PC{12,128}", |password| {
            problem(&password);
            Ok(())
        })
        .unwrap();
}

#[test]
fn browsers_are_told_apart_in_words() {
    for (said, words) in [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Safari on iPhone",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
            "Edge on Windows",
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0",
            "Firefox on Linux",
        ),
        ("<script>", "a program"),
        ("", "a program"),
    ] {
        assert_eq!(agent::describe(said), words);
    }
}
