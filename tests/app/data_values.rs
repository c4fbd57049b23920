//! `/api/dataValueSets`: values as DHIS2's clients send them.

use groundwork::models::report::State;
use serde_json::{Value, json};

use crate::support::client::Page;
use crate::support::judges::judge;
use crate::support::scene::{self, Scene};
use crate::support::tokens::token;
use crate::support::{TestApp, sample_sqlite};

const MAY: (&str, &str, &str) = ("HOU-M", "AZ-LAC", "2026-05");
const JUNE: (&str, &str, &str) = ("HOU-M", "AZ-LAC", "2026-06");

/// Sends values with a token of rana's for many reports at once.
fn send(app: &TestApp<'_>, parameters: &str, body: &Value) -> Page {
    let key = format!("ApiToken {}", token(app, "rana", "import"));
    let headers = [
        ("Authorization", key.as_str()),
        ("Content-Type", "application/json"),
    ];
    let address = format!("/api/dataValueSets{parameters}");
    app.public()
        .request("POST", &address, &headers, body.to_string())
}

/// Imported, updated, ignored, deleted.
fn counts(page: &Page) -> [i64; 4] {
    let count = &page.json()["response"]["importCount"];
    ["imported", "updated", "ignored", "deleted"].map(|name| count[name].as_i64().unwrap())
}

fn value(indicator: &str, period: &str, number: &str) -> Value {
    json!({ "dataElement": indicator, "period": period, "orgUnit": "AZ-LAC", "value": number })
}

fn set(values: &[Value]) -> Value {
    json!({ "dataValues": values })
}

/// What the form holds for the first indicators of a report.
fn held(app: &TestApp<'_>, period: &str) -> Vec<String> {
    let form = app.reporter().get(&format!("/enter/HOU-M/AZ-LAC/{period}"));
    form.attributes("input[name^='value']", "value")
}

both_apps! {
    fn values_become_drafts_and_complete_sets_are_handed_in(app: &TestApp) {
        let two = json!({ "orgUnit": "AZ-LAC", "dataValues": [
            { "dataElement": "HOU-01", "period": "202605", "value": "412", "comment": "counted by hand", "storedBy": "x" },
            { "dataElement": "HOU-02", "period": "202605", "categoryOptionCombo": "HllvX50cXC0", "value": 12 },
        ] });
        let answer = send(app, "", &two);
        assert_eq!((counts(answer.is(200)), answer.json()["status"].as_str()), ([2, 0, 0, 0], Some("OK")));
        assert_eq!(scene::state(app.db, MAY), Some((State::Draft, 1)));
        let form = app.reporter().get("/enter/HOU-M/AZ-LAC/2026-05");
        assert!(form.text().contains("value=\"412\"") && form.text().contains("counted by hand"));
        // The same again changes nothing.
        assert_eq!(counts(send(app, "", &two).is(200)), [0, 0, 2, 0]);
        assert_eq!(scene::state(app.db, MAY), Some((State::Draft, 1)));

        let mut whole = two.clone();
        whole["completeDate"] = "2026-06-03".into();
        whole["dataSet"] = "HOU-M".into();
        whole["dataValues"][0]["value"] = "413".into();
        let answer = send(app, "", &whole);
        assert_eq!((counts(answer.is(200)), answer.json()["response"]["dataSetComplete"].as_str()), ([0, 1, 1, 0], Some("2026-06-03")));
        assert_eq!(scene::state(app.db, MAY).map(|s| s.0), Some(State::Submitted));
        let review = app.approver().get("/review/HOU-M/AZ-LAC/2026-05").form("form[action$='/approval']");
        app.approver().send(&review).is(303);
        let read = app.public().get("/api/dataValueSets.json?dataSet=HOU-M&period=202605&orgUnit=AZ-LAC").json();
        let values: Vec<_> = read["dataValues"].as_array().unwrap().iter().map(|v| (v["dataElement"].as_str().unwrap().to_owned(), v["value"].as_str().unwrap().to_owned())).collect();
        assert_eq!(values, [("HOU-01".into(), "413".into()), ("HOU-02".into(), "12".into())]);
        // It is an import like any other.
        app.reporter().get("/imports").says("dataValueSets.csv");
    }

    fn strategies_take_what_they_say(app: &TestApp) {
        scene::put(app.db, MAY, Scene::Draft, 99);
        let before = held(app, "2026-05");
        assert_eq!(before[0], "99");
        let both = set(&[value("HOU-01", "202605", "5"), value("HOU-01", "202606", "6")]);
        assert_eq!(counts(send(app, "?importStrategy=CREATE", &both).is(200)), [1, 0, 1, 0]);
        assert_eq!((held(app, "2026-05"), held(app, "2026-06")[0].as_str()), (before, "6"));
        let both = set(&[value("HOU-01", "202605", "7"), value("HOU-01", "202607", "8")]);
        assert_eq!(counts(send(app, "?importStrategy=UPDATE", &both).is(200)), [0, 1, 1, 0]);
        assert_eq!((held(app, "2026-05")[0].as_str(), held(app, "2026-07")[0].as_str()), ("7", ""));
        let gone = set(&[json!({ "dataElement": "HOU-01", "period": "202606", "orgUnit": "AZ-LAC" }), value("HOU-02", "202606", "1")]);
        let answer = send(app, "?importStrategy=DELETE", &gone);
        assert_eq!((counts(answer.is(200)), held(app, "2026-06")[0].as_str()), ([0, 0, 1, 1], ""));
        // Taken back as a whole, the value stands there again.
        let number = app.reporter().get("/imports").attributes("#imports a[href^='/imports/']", "href")[0].clone();
        let page = app.reporter().get(&number);
        app.reporter().send(&page.form("form[action$='/undoing']")).is(303);
        assert_eq!(held(app, "2026-06")[0], "6");
    }

    fn conflicts_name_every_value_and_nothing_is_taken(app: &TestApp) {
        let before = app.dump();
        let tried = set(&[value("HOU-01", "202605", "5")]);
        let answer = send(app, "?dryRun=true", &tried);
        assert_eq!((counts(answer.is(200)), answer.json()["response"]["importOptions"]["dryRun"].as_bool()), ([1, 0, 0, 0], Some(true)));
        assert!(only_tokens_differ(&before, &app.dump()));

        let mut odd = value("HOU-01", "202605", "5");
        odd["attributeOptionCombo"] = "donors".into();
        let mut part = value("HOU-01", "202605", "5");
        part["categoryOptionCombo"] = "martian".into();
        let wrong = set(&[
            value("HOU-01", "202606", "5"),
            value("HOU-99", "202605", "5"),
            value("HOU-01", "2004W10", "5"),
            value("HOU-99", "202606", "5"),
            part,
            value("HOU-01", "202604", "many"),
            odd,
            json!({ "dataElement": "HOU-01", "period": "202607", "orgUnit": "AZ-LAX", "value": "5" }),
            // A point stands before decimals, never between thousands.
            value("HOU-02", "202605", "1.250"),
        ]);
        let answer = send(app, "", &wrong);
        let said = answer.is(409).json();
        assert_eq!((said["status"].as_str(), said["httpStatusCode"].as_i64()), (Some("WARNING"), Some(409)));
        assert_eq!(counts(&answer), [0, 0, 9, 0]);
        assert_eq!(said["response"]["rejectedIndexes"], json!([1, 2, 3, 4, 5, 6, 7, 8]));
        let conflict = |property: &str| {
            let all = said["response"]["conflicts"].as_array().unwrap();
            let found: Vec<_> = all.iter().filter(|c| c["property"] == property).map(|c| (c["errorCode"].as_str().unwrap(), c["indexes"].to_string())).collect();
            found
        };
        assert_eq!(conflict("dataElement"), [("E7610", "[1,3]".into())]);
        assert_eq!(conflict("period"), [("E7611", "[2]".into())]);
        assert_eq!(conflict("orgUnit"), [("E7612", "[7]".into())]);
        assert_eq!(conflict("categoryOptionCombo"), [("E7613", "[4]".into())]);
        assert_eq!(conflict("attributeOptionCombo"), [("E7615", "[6]".into())]);
        assert_eq!(conflict("value").iter().map(|c| c.0).collect::<Vec<_>>(), ["E7619", "E7619"]);
        assert!(only_tokens_differ(&before, &app.dump()));
    }

    fn whole_requests_are_refused_in_words(app: &TestApp) {
        let one = set(&[value("HOU-01", "202605", "5")]);
        let before = app.dump();
        for (parameters, body, status, word) in [
            ("?importStrategy=SOMETIMES", one.clone(), 409, "CREATE_AND_UPDATE"),
            ("?dataElementIdScheme=uid", one.clone(), 409, "uid"),
            ("?async=true", one.clone(), 409, "async"),
            ("?colour=red", one.clone(), 409, "colour"),
            ("?dryRun=perhaps", one.clone(), 409, "neither true nor false"),
            ("", json!({ "dataSet": "HOU-X", "dataValues": [] }), 409, "HOU-M"),
            ("", json!([1, 2]), 409, "no data value set"),
            ("", json!({ "dataSet": "HOU-M", "dataValues": [value("RET-11", "202605", "5")] }), 409, "check import summary"),
        ] {
            let refused = send(app, parameters, &body);
            let said = refused.is(status).json();
            assert!(said["message"].as_str().unwrap().contains(word), "{said}");
        }
        assert!(only_tokens_differ(&before, &app.dump()));
        let public = app.public();
        let json = ("Content-Type", "application/json");
        assert_eq!(public.request("POST", "/api/dataValueSets", &[json], "{}").is(401).json()["status"], "ERROR");
        let enter = format!("Bearer {}", token(app, "rana", "enter"));
        let refused = public.request("POST", "/api/dataValueSets", &[json, ("Authorization", &enter)], "{}");
        assert!(refused.is(403).json()["message"].as_str().unwrap().contains("import"));
        let import = format!("Bearer {}", token(app, "rana", "import"));
        let refused = public.request("POST", "/api/dataValueSets", &[("Content-Type", "application/xml"), ("Authorization", &import)], "<x/>");
        refused.is(415);
    }

    fn csv_is_read_by_the_place_of_its_columns(app: &TestApp) {
        let key = format!("Bearer {}", token(app, "rana", "import"));
        let headers = [("Authorization", key.as_str()), ("Content-Type", "application/csv")];
        let rows = "\"dataelement\",\"period\",\"orgunit\",\"catoptcombo\",\"attroptcombo\",\"value\",\"storedby\",\"lastupdated\",\"comment\",\"followup\"\n\
            HOU-01,202605,AZ-LAC,default,default,412,tom,2026-05-01,\"counted, by hand\",false\n\
            HOU-01,202606,AZ-LAC,,,413\n";
        let answer = app.public().request("POST", "/api/dataValueSets.csv", &headers, rows);
        assert_eq!(counts(answer.is(200)), [2, 0, 0, 0]);
        assert_eq!((held(app, "2026-05")[0].as_str(), held(app, "2026-06")[0].as_str()), ("412", "413"));
        assert!(app.reporter().get("/enter/HOU-M/AZ-LAC/2026-05").text().contains("counted, by hand"));
    }
}

/// Tokens are made on the way.
fn only_tokens_differ(before: &[String], after: &[String]) -> bool {
    let rest = |all: &[String]| {
        let rest = all.iter().filter(|line| {
            ["tokens", "audit"]
                .iter()
                .all(|table| !line.starts_with(table))
        });
        rest.cloned().collect::<Vec<_>>()
    };
    rest(before) == rest(after)
}

/// A client that others wrote posts and reads, and understands what it hears.
#[test]
fn a_client_of_dhis2_works_unchanged() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    scene::put(&db, JUNE, Scene::Approved, 42);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.json");
    let good = set(&[value("HOU-01", "202605", "412")]);
    let bad = set(&[
        value("HOU-01", "202605", "413"),
        value("HOU-99", "202605", "1"),
    ]);
    let read = json!({ "dataSet": "HOU-M", "period": "202606", "orgUnit": "AZ-LAC" });
    let calls = json!({
        "server": app.base,
        "name": "rana",
        "password": token(&app, "rana", "import"),
        "calls": [
            { "post": good, "params": { "dryRun": "true" } },
            { "post": good, "params": {} },
            { "post": bad, "params": {} },
            { "get": read },
            { "get": read, "version": 29 },
            { "version": 42, "partitioned": set(&[value("HOU-01", "202605", "1"), value("HOU-01", "202604", "2"), value("HOU-01", "202603", "3")]) },
        ],
    });
    std::fs::write(&file, calls.to_string()).unwrap();
    let heard = judge("dhis2", &[&file]).remove(0);
    let heard = heard["answers"].as_array().unwrap();
    let imported = |at: usize| heard[at]["response"]["importCount"]["imported"].as_i64();
    assert_eq!((imported(0), imported(1)), (Some(1), Some(1)));
    assert_eq!(heard[2]["code"], 409);
    let refused: Value = serde_json::from_str(heard[2]["description"].as_str().unwrap()).unwrap();
    assert_eq!(refused["response"]["rejectedIndexes"], json!([1]));
    let of_june = heard[3]["dataValues"].as_array().unwrap().iter();
    let of_june: Vec<_> = of_june.filter(|v| v["dataElement"] == "HOU-01").collect();
    assert_eq!(of_june[0]["value"], "42");
    assert_eq!(heard[4], heard[3], "whatever version is asked for");
    assert_eq!(heard[5].as_array().unwrap().len(), 2, "in parts of two");
    assert_eq!(held(&app, "2026-03")[0], "3");
}
