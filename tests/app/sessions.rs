//! Signing in and staying so: sessions, passwords, and guessing at them.

use chrono::TimeDelta;
use groundwork::auth::throttle::delay;
use groundwork::auth::{agent, choice};

use crate::people::{CHOSEN, accounts, audit, change};
use crate::support::app::{PASSWORD, program, start, typed};
use crate::support::client::Client;
use crate::support::dump::lines;
use crate::support::{Page, pairs, random, sample_sqlite};

both_apps! {
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

    fn a_known_browser_does_not_wait_for_the_guesses_of_others(app: &TestApp) {
        let owner = app.reporter();
        owner.post("/session/end", &[]).is(303);
        // As many wrong tries as hold back for a quarter of an hour.
        let guess = |client: &Client, name: &str| {
            assert_eq!(client.sign_in(name, "a wrong guess").status, 401);
            change(app, "UPDATE throttles SET failures = 30 WHERE failures > 0 AND subject NOT LIKE 'address%'");
        };
        guess(&app.public(), "rana");
        app.public().sign_in("rana", PASSWORD).is(429);
        owner.sign_in("rana", PASSWORD).is(303);
        app.public().sign_in("rana", PASSWORD).is(429);
        // It counts for its owner only, and has its own count.
        guess(&app.public(), "aydin");
        owner.sign_in("aydin", PASSWORD).is(429);
        owner.post("/session/end", &[]).is(303);
        guess(&owner, "rana");
        owner.sign_in("rana", PASSWORD).is(429);
        // A mark ends with the password that it was made under.
        change(app, "DELETE FROM throttles WHERE subject LIKE 'device%'");
        owner.sign_in("rana", PASSWORD).is(303);
        change(app, &format!("UPDATE users SET password_hash = '{AGED}' WHERE name = 'rana'"));
        owner.sign_in("rana", PASSWORD).is(429);
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

const AGED: &str = "$argon2id$v=19$m=4864,t=2,p=1$YSBzYWx0IG9mIHNpeHRlZW4$ZGToLCu/RG/TExaMhmGaTiaWSr92vkZyhd5tz0PIiow";

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
    let slow: String = "4@8({[<369&#!1/|0$5+7%2"
        .chars()
        .cycle()
        .take(128)
        .collect();
    problem(&slow);
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
