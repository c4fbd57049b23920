//! Tokens: made by people for their programs, shown once, ended at any time.

use crate::people::{audit, change};
use crate::support::dump::lines;
use crate::support::tokens::{Program, token};
use crate::support::{Page, TestApp};

/// The token that a page shows.
fn shown(page: &Page) -> String {
    page.is(200).attributes("#token", "value").remove(0)
}

/// Where the form is that ends the first token of a page.
fn end_of(page: &Page) -> String {
    let ends = page.attributes("#tokens form[action$='/end']", "action");
    ends.first().cloned().expect("a token that works")
}

fn works(app: &TestApp<'_>, token: &str) -> bool {
    match Program::with(app, token).get("/reports").status {
        200 => true,
        401 => false,
        other => panic!("{other}"),
    }
}

both_apps! {
    fn a_person_makes_a_token_sees_it_once_and_ends_it(app: &TestApp) {
        let rana = app.reporter();
        let form = rana.get("/account").form("form[action='/account/tokens']");
        let made = rana.send(&form.clone().with("token-name", "Monthly sheet").with("token-scope", "enter"));
        let token = shown(&made);
        assert!(token.starts_with("gw_") && token.len() == 35, "{token}");
        assert!(works(app, &token));
        let page = rana.get("/account");
        page.says("Monthly sheet").says("save and submit reports").says("last used on");
        assert!(!page.text().contains(&token), "it is shown once");
        let kept = lines(&mut app.db.connect(), "SELECT token_hash || name || scope AS line FROM tokens");
        assert!(kept.len() == 1 && !kept[0].contains(&token[3..]), "only its hash is kept");
        // Nobody else's page leads to it, and a stranger cannot end it.
        assert!(!app.stranger().get("/account").text().contains("Monthly sheet"));
        app.stranger().post(&end_of(&page), &[]).is(303);
        assert!(works(app, &token));
        rana.post(&end_of(&page), &[]).is(303);
        assert!(!works(app, &token));
        rana.get("/account").says("ended on");
        let told = audit(app);
        assert!(told.iter().any(|line| line.starts_with("rana: token made, account rana (Monthly sheet, to enter, until ")), "{told:#?}");
        assert!(told.iter().any(|line| line == "rana: token revoked, account rana (Monthly sheet)"), "{told:#?}");
    }

    fn what_is_wrong_with_a_wish_is_said_beside_its_field(app: &TestApp) {
        let rana = app.reporter();
        let form = rana.get("/account").form("form[action='/account/tokens']").with("token-name", "x");
        for (field, value, says) in [
            ("token-name", " ", "Say what the token is for"),
            ("token-scope", "all", "Choose what the token may do"),
            ("token-until", "tomorrow", "Choose a day from"),
            ("token-until", "2020-01-01", "Choose a day from"),
            ("token-until", "2036-01-01", "Choose a day from"),
        ] {
            let page = rana.send(&form.clone().with(field, value));
            page.is(422).says(says).says("No token was made");
            assert_eq!(page.form("form[action='/account/tokens']").value("token-name").trim(), if field == "token-name" { "" } else { "x" });
        }
        assert!(lines(&mut app.db.connect(), "SELECT name AS line FROM tokens").is_empty());
    }

    fn a_token_ends_with_its_day_its_account_and_an_administrators_word(app: &TestApp) {
        let made = token(app, "rana", "read");
        assert!(works(app, &made));
        change(app, "UPDATE tokens SET expires_on = '2026-01-01'");
        assert!(!works(app, &made));
        change(app, "UPDATE tokens SET expires_on = '2126-01-01'");
        change(app, "UPDATE users SET is_disabled = (1 = 1) WHERE name = 'rana'");
        assert!(!works(app, &made));
        change(app, "UPDATE users SET is_disabled = (1 = 0) WHERE name = 'rana'");
        assert!(works(app, &made));
        let admin = app.administrator();
        let page = admin.get("/accounts/rana");
        page.says("for a test");
        admin.post(&end_of(&page), &[]).is(303);
        assert!(!works(app, &made));
        assert!(audit(app).iter().any(|line| line == "admin: token revoked, account rana (for a test)"));
    }

    fn neither_key_opens_the_other_door(app: &TestApp) {
        // A cookie counts for pages alone.
        let rana = app.reporter();
        rana.get("/api/v1/reports").refuses(401);
        assert_eq!(rana.get("/api/v1/totals").text(), app.public().get("/api/v1/totals").text());
        // A token counts for programs alone.
        let bearer = format!("Bearer {}", token(app, "rana", "enter"));
        app.public().get_with("/enter", &[("Authorization", bearer.as_str())]).is(303);
        for wrong in ["Bearer gw_nosuchtoken", "Bearer ", "Basic cmFuYTpy", "Bearer"] {
            let page = app.public().get_with("/api/v1/areas", &[("Authorization", wrong)]);
            page.refuses(401);
            assert!(page.header("www-authenticate").unwrap().starts_with("Bearer"));
        }
    }

    fn a_token_never_does_more_than_its_scope_and_its_owner(app: &TestApp) {
        let path = "/reports/HOU-M/AZ-LAC/2026-02";
        let body = r#"{"values": [{"indicator": "HOU-01", "value": 7}]}"#;
        let put = |name: &str, scope: &str| {
            Program::new(app, name, scope).ask("PUT", path, &[("If-None-Match", "*")], body).status
        };
        // Of whoever may report, the scope decides; of others, their rights do.
        for (name, scope) in [("rana", "read"), ("rana", "approve"), ("aydin", "enter"), ("farid", "enter"), ("leyla", "import"), ("admin", "import")] {
            assert_eq!(put(name, scope), 403, "{name} {scope}");
        }
        assert_eq!(put("rana", "import"), 201);
        // An administrator's token sees what its owner sees, and manages nobody.
        let shown = Program::new(app, "admin", "read").get(path);
        assert_eq!(shown.status, 200, "{}", shown.text());
        Program::new(app, "farid", "read").get(path).refuses(403);
    }
}
