//! What is wrong is refused with what would be right, and changes nothing.

use crate::support::app::PASSWORD;
use crate::support::pairs;

/// Address, status, words that say what would be right.
const WRONG: &[(&str, u16, &[&str])] = &[
    ("/areas/AZ-LACC", 404, &["AZ-LACC", "AZ-LAC (Lachin)"]),
    ("/areas/az-lac", 404, &["AZ-LAC"]),
    ("/areas/%F0%9F%92%A5", 404, &["nearest"]),
    ("/areas/AZ-LAC?period=2024-13", 400, &["2024-13", "2025-Q1"]),
    (
        "/areas/AZ-LAC?period=yesterday",
        400,
        &["yesterday", "2025-03"],
    ),
    ("/areas/AZ-LAC?area=KEZ", 400, &["area", "period"]),
    ("/areas/AZ-LAC?period=2024&period=2025", 400, &["twice"]),
    ("/indicators/RET-11?area=NOWHERE", 404, &["NOWHERE"]),
    ("/indicators/RET-111", 404, &["RET-111", "RET-11"]),
    (
        "/indicators/RET-11?colour=red",
        400,
        &["colour", "period, area"],
    ),
    ("/indicators/RET-11/series.csv?colour=red", 400, &["colour"]),
    ("/sectors/houses", 404, &["housing"]),
    ("/sectors/houses.csv", 404, &["housing"]),
    ("/?area=AZ-LAC", 400, &["period"]),
    ("/about?x=1", 400, &["none"]),
    ("/about/figures?x=1", 400, &["none"]),
    ("/about/money", 404, &["figures", "privacy"]),
    ("/reporting?form=HOU-X", 404, &["HOU-"]),
    ("/compare?area=AZ-LACC", 404, &["AZ-LAC (Lachin)"]),
    ("/compare?as=share", 400, &["value, target, people"]),
    ("/compare?form=HOU-M", 400, &["area, indicator, as, period"]),
    (
        "/compare?area=a&area=b&area=c&area=d&area=e",
        400,
        &["5 areas"],
    ),
    (
        "/compare?area=KEZ&area=AZ-LAC&indicator=RET-11&indicator=HOU-12",
        400,
        &["leave out"],
    ),
    ("/observations.csv?indicator=RET-111", 404, &["RET-11"]),
    ("/observations.csv?area=ATLANTIS", 404, &["ATLANTIS"]),
    ("/observations.csv?period=1", 400, &["2025-03"]),
    ("/?period=%FF", 400, &["period"]),
];

/// The same for somebody signed in.
const WRONG_FORMS: &[(&str, u16, &[&str])] = &[
    ("/enter/HOU-X/AZ-LAC/2026-03", 404, &["HOU-"]),
    ("/enter/HOU-M/AZ-LACC/2026-03", 404, &["AZ-LAC (Lachin)"]),
    ("/enter/HOU-M/AZ-LAC/2026-Q1", 404, &["2026-01"]),
    ("/enter/HOU-M/AZ-LAC/March", 404, &["2025-03"]),
    ("/enter/HOU-M/AZ-LAC/2019-03", 404, &["not asked"]),
    ("/enter/HOU-M/AZ-LAC-ZABUKH/2026-03", 404, &["not asked"]),
    ("/review/HOU-M/AZ-LAC/2026-Q1", 404, &["2026-01"]),
];

both_apps! {
    fn a_wrong_address_is_answered_with_what_is_right(app: &TestApp) {
        let public = app.public();
        for &(address, status, words) in WRONG {
            let page = public.get(address);
            page.is(status);
            for word in words {
                page.says(word);
            }
            assert!(page.has("main h1") && page.has("nav a[href='/']"), "{address}: a whole page");
        }
        let reporter = app.reporter();
        for &(address, status, words) in WRONG_FORMS {
            let page = reporter.get(address);
            page.is(status);
            for word in words {
                page.says(word);
            }
        }
    }

    fn hostile_text_comes_back_as_text(app: &TestApp) {
        let public = app.public();
        for address in [
            "/areas/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/?%3Cscript%3E=1",
            "/?period=%3Cscript%3E",
            "/session?next=%2F%22%3E%3Cscript%3E",
        ] {
            let page = public.get(address);
            assert!(!page.has("script"), "{address}");
        }
        let page = public.post("/session", &pairs(&[("name", "\"><script>"), ("password", "x")]));
        page.is(401);
        assert!(!page.has("script"));
        assert_eq!(page.form("form[action='/session']").value("name"), "\"><script>");
    }

    fn other_methods_are_refused(app: &TestApp) {
        let before = app.dump();
        let administrator = app.administrator();
        for (method, address) in [
            ("DELETE", "/areas/AZ-LAC"),
            ("POST", "/areas/AZ-LAC"),
            ("PUT", "/enter/HOU-M/AZ-LAC/2026-03"),
            ("GET", "/session/end"),
            ("GET", "/enter/HOU-M/AZ-LAC/2026-03/submission"),
            ("GET", "/review/HOU-M/AZ-LAC/2026-03/approval"),
            ("GET", "/review/HOU-M/AZ-LAC/2026-03/return"),
        ] {
            let page = administrator.ask(method, address);
            assert_eq!(page.status, 405, "{method} {address}");
            assert!(page.has("main h1"), "{method} {address}: a page");
            let allowed = page.header("allow").unwrap();
            assert!(!allowed.contains(method), "{method} {address}: {allowed}");
        }
        // Nobody was signed out by looking.
        administrator.get("/enter").is(200);
        assert_eq!(app.dump(), before);
    }

    fn too_large_a_body_is_refused(app: &TestApp) {
        let reporter = app.reporter();
        let form = reporter.get("/enter/HOU-M/AZ-LAC/2026-03").form("form.entry");
        let before = app.dump();
        let long = "x".repeat(groundwork::web::LARGEST_BODY);
        let page = reporter.send(&form.with("value*HOU-01", "7").with("note*HOU-01", &long));
        page.is(413).says("256 KB");
        assert_eq!(app.dump(), before);
    }

    fn what_is_no_form_is_refused(app: &TestApp) {
        let reporter = app.reporter();
        let before = app.dump();
        for kind in ["application/json", "text/plain"] {
            let page = reporter.post_with("/enter/HOU-M/AZ-LAC/2026-03", &pairs(&[("version", "0")]), &[("Content-Type", kind)]);
            assert!((400..500).contains(&page.status), "{kind}: {}", page.status);
        }
        reporter.post("/enter/HOU-M/AZ-LAC/2026-03", &[]).is(400).says("version");
        reporter.post("/enter/HOU-M/AZ-LAC/2026-03", &pairs(&[("version", "one")])).is(400);
        assert_eq!(app.dump(), before);
    }

    fn other_sites_cannot_act(app: &TestApp) {
        let reporter = app.reporter();
        let form = reporter.get("/enter/HOU-M/AZ-LAC/2026-03").form("form.entry").with("value*HOU-01", "7");
        let before = app.dump();
        let own = app.base.clone();
        for headers in [
            &[("Origin", "https://elsewhere.example")][..],
            &[("Origin", "null")],
            &[("Origin", "")],
            &[("Sec-Fetch-Site", "cross-site")],
            &[("Sec-Fetch-Site", "same-site")],
            &[("Sec-Fetch-Site", "none")],
            &[("Sec-Fetch-Site", "cross-site"), ("Origin", &own)],
        ] {
            let page = reporter.post_with(&form.action, &form.fields, headers);
            page.is(403);
            for address in ["/session", "/session/end", "/enter/HOU-M/AZ-LAC/2026-03/submission", "/review/HOU-M/AZ-LAC/2026-03/approval"] {
                reporter.post_with(address, &form.fields, headers).is(403);
            }
        }
        assert_eq!(app.dump(), before);
        reporter.get("/enter").is(200);
        reporter.post_with(&form.action, &form.fields, &[("Origin", &own)]).is(303);
        reporter.post_with(&form.action, &form.fields, &[("Sec-Fetch-Site", "same-origin")]).is(303);
        assert_ne!(app.dump(), before);
    }

    fn what_was_typed_without_a_session_comes_back(app: &TestApp) {
        let reporter = app.reporter();
        let typed = reporter
            .get("/enter/HOU-M/AZ-LAC/2026-03")
            .form("form.entry")
            .with("value*HOU-01", "1 234,0")
            .with("note*HOU-01", "İkinci sayım & \"yoxlama\" = 100%+1")
            .with("status*HOU-06", "unavailable");
        let before = app.dump();
        reporter.post("/session/end", &[]).is(303);
        let asked = reporter.send(&typed);
        asked.is(401).says("sign in");
        let kept = asked.form("form[action='/session']");
        let wrong = reporter.send(&kept.clone().with("name", "rana").with("password", "wrong"));
        wrong.is(401);
        let again = wrong.form("form[action='/session']");
        assert_eq!(again.value("keep"), kept.value("keep"));
        let back = reporter.send(&again.with("name", "rana").with("password", PASSWORD));
        back.is(200).says("not saved");
        let shown = back.form("form.entry");
        for name in ["value*HOU-01", "note*HOU-01", "status*HOU-06"] {
            assert_eq!(shown.value(name), typed.value(name));
        }
        assert_eq!(app.dump(), before);
        reporter.send(&shown).is(303);
        assert_eq!(reporter.get("/enter/HOU-M/AZ-LAC/2026-03").form("form.entry").value("note*HOU-01"), typed.value("note*HOU-01"));
    }

    fn sign_in_tells_nothing_about_names(app: &TestApp) {
        let public = app.public();
        let known = public.sign_in("rana", "wrong");
        let unknown = public.sign_in("nobody", "wrong");
        assert_eq!((known.status, unknown.status), (401, 401));
        assert_eq!(known.text().replace("rana", "NAME"), unknown.text().replace("nobody", "NAME"));
        assert_eq!(known.header("set-cookie"), None);
        // Names may be typed in any case; passwords may not.
        assert_eq!(public.sign_in("rana", &PASSWORD.to_uppercase()).status, 401);
        assert_eq!(public.sign_in(" AYDIN ", PASSWORD).status, 303);
    }

    fn a_session_is_a_cookie_that_ends(app: &TestApp) {
        let client = app.public();
        let signed_in = client.sign_in("rana", PASSWORD);
        let cookie = signed_in.is(303).sets("groundwork").to_owned();
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
            assert!(signed_in.sets("groundwork-device").contains(part));
        }
        let token = cookie.split(';').next().unwrap().to_owned();
        let thief = app.public();
        thief.get_with("/enter", &[("Cookie", &token)]).is(200);
        client.post("/session/end", &[]).is(303);
        client.get("/enter").is(303);
        thief.get_with("/enter", &[("Cookie", &token)]).is(303);
    }

    fn a_disabled_account_is_out_at_once(app: &TestApp) {
        use diesel::connection::SimpleConnection as _;
        let reporter = app.reporter();
        reporter.get("/enter").is(200);
        app.db.connect().batch_execute("UPDATE users SET is_disabled = (1 = 1) WHERE name = 'rana'").unwrap();
        reporter.get("/enter").is(303);
        assert_eq!(reporter.sign_in("rana", PASSWORD).status, 401);
    }

    fn signing_in_never_leads_to_another_site(app: &TestApp) {
        let client = app.public();
        for next in [
            "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "\\\\elsewhere.example",
            "/\t/elsewhere.example", "/\n/elsewhere.example", "/\r/elsewhere.example", "\t//elsewhere.example",
            "javascript:alert(1)", "elsewhere.example", "", " //elsewhere.example", "/\u{0}/elsewhere.example",
        ] {
            let page = client.get(&format!("/session?next={}", crate::support::client::percent(next)));
            let form = page.is(200).form("form[action='/session']");
            for fields in [
                form.with("name", "rana").with("password", PASSWORD).fields,
                pairs(&[("name", "rana"), ("password", PASSWORD), ("next", next)]),
            ] {
                let answer = client.post("/session", &fields);
                let to = answer.is(303).header("location").unwrap();
                assert_eq!(to, "/", "{next:?}");
            }
        }
        let page = client.post("/session", &pairs(&[("name", "rana"), ("password", PASSWORD), ("next", "/enter?x=1&y=2")]));
        assert_eq!(page.header("location"), Some("/enter?x=1&y=2"));
    }
}
