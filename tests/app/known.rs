//! Figures as known on an earlier day, and with what is not approved yet.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use groundwork::db::DbConnection;
use groundwork::db::schema::{indicators, totals};
use groundwork::ledger::{self, Contribution, NewBlock};
use groundwork::web::today;
use proptest::prelude::*;

use crate::model::{World, story};
use crate::support::app::posted_at;
use crate::support::client::Client;
use crate::support::programme::{day, import, rolled_back};
use crate::support::random;
use crate::support::scene::{self, Scene};

type Totals = BTreeMap<(i32, i32, i32, i32), Contribution>;

fn kept(c: &mut DbConnection) -> Totals {
    let rows = totals::table
        .load::<(i32, i32, i32, i32, i64, i64, i64, i64, i64)>(c)
        .unwrap();
    rows.into_iter()
        .map(|(i, a, b, p, value, weight, areas, fresh, excused)| {
            let total = Contribution {
                value,
                weight,
                areas,
                fresh,
                excused,
            };
            ((i, a, b, p), total)
        })
        .collect()
}

/// The totals of today, less what was posted since the day.
fn known(c: &mut DbConnection, mut now: Totals, on: chrono::NaiveDate) -> Totals {
    let all: Vec<i32> = indicators::table.select(indicators::id).load(c).unwrap();
    let last = ledger::last_block(c, on).unwrap();
    let instead = ledger::as_known(c, last, &BTreeSet::from_iter(all)).unwrap();
    for (key, difference) in ledger::differences(c, &instead).unwrap() {
        now.entry(key).or_default().add(difference).unwrap();
    }
    now.retain(|_, total| !total.is_zero());
    now
}

both! {
    fn totals_as_known_are_what_they_were(db: &TestDb) {
        random(48).run(&story(), |story| rolled_back(db, |c| {
            let world = World::set_up(c, &story);
            let mut then = vec![kept(c)];
            for (at, acts) in story.blocks.iter().enumerate() {
                let changes: Vec<_> = acts.iter().map(|act| world.change(act)).collect();
                // The last second of its day still belongs to it.
                let posted_at = day(2025, 1, 1).and_hms_opt(23, 59, 59).unwrap() + TimeDelta::days(at as i64);
                ledger::post(c, &NewBlock { posted_at, ..import("") }, &changes).unwrap();
                then.push(kept(c));
            }
            let now = then.last().unwrap().clone();
            for (at, was) in then.iter().enumerate() {
                let on = day(2024, 12, 31) + TimeDelta::days(at as i64);
                prop_assert_eq!(&known(c, now.clone(), on), was, "on {}", on);
            }
            Ok(())
        })).unwrap();
    }
}

/// Period and value of each line of a series file.
fn series(who: &Client, query: &str) -> Vec<(String, String, String)> {
    let page = who.get(&format!("/indicators/HOU-01/series.csv?area=AZ-LAC{query}"));
    page.is(200);
    let mut file = csv::Reader::from_reader(page.text().as_bytes());
    let heads = file.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|head| head == name).unwrap();
    file.records()
        .map(|row| row.unwrap())
        .map(|row| {
            [at("period"), at("value"), at("note")]
                .map(|n| row[n].to_owned())
                .into()
        })
        .collect()
}

both_apps! {
    fn what_waits_for_approval_can_be_seen_and_counts_after_it(app: &TestApp) {
        let place = ("HOU-M", "AZ-LAC", "2026-05");
        scene::put(app.db, place, Scene::Submitted("rana"), 4_321);
        let analyst = app.analyst();
        let usual = series(&analyst, "");
        let open = series(&analyst, "&figures=provisional");
        assert_ne!(usual, open);
        let line = open.iter().find(|(period, ..)| period == "2026-05").expect("the month");
        assert_eq!((line.1.as_str(), line.2.as_str()), ("4321", "not approved yet"));
        // In places where somebody has no role, nothing is added for them.
        assert_eq!(series(&app.stranger(), "&figures=provisional"), series(&app.stranger(), ""));
        // The public is asked to sign in, by pages and files.
        for address in ["/?figures=provisional", "/indicators/HOU-01.csv?figures=provisional"] {
            let asked = app.public().get(address);
            assert!(asked.is(303).header("location").unwrap().starts_with("/session?next="), "{address}");
        }
        let page = analyst.get("/indicators/HOU-01?area=AZ-LAC&figures=provisional");
        page.is(200).says("not approved yet, from the reports you may see");

        let review = app.approver().get("/review/HOU-M/AZ-LAC/2026-05").form("form[action$='/approval']");
        app.approver().send(&review).is(303);
        let values = |lines: &[(String, String, String)]| lines.iter().map(|(p, v, _)| (p.clone(), v.clone())).collect::<Vec<_>>();
        assert_eq!(values(&series(&analyst, "")), values(&open));

        // And yesterday nobody knew; a comparison knows no more than a page.
        let yesterday = today() - TimeDelta::days(1);
        let compared = |who: &Client, query: &str| {
            let file = who.get(&format!("/compare.csv?indicator=HOU-01&area=AZ-LAC{query}"));
            file.is(200).rows().iter().any(|row| row["period"] == "2026-05" && row.values().any(|value| value == "4321"))
        };
        assert!(compared(&analyst, ""));
        assert!(!compared(&analyst, &format!("&known={yesterday}")));
        let page = analyst.get(&format!("/compare?indicator=HOU-01&area=AZ-LAC&known={yesterday}"));
        page.is(200).says("without what was posted since").says("Show today's posted figures");
        assert!(page.has(&format!("a[href='/compare.csv?area=AZ-LAC&indicator=HOU-01&as=value&known={yesterday}']")));
        assert_eq!(app.public().get("/compare?figures=provisional").status, 303);
        assert_eq!(series(&analyst, &format!("&known={yesterday}")), usual);
        assert_eq!(series(&analyst, &format!("&known={}", today())), series(&analyst, ""));
        let page = app.public().get(&format!("/?known={yesterday}"));
        page.is(200).says("without what was posted since").says("Show today's posted figures");
        let observed = |query: &str| app.public().get(&format!("/observations.csv?indicator=HOU-01&area=AZ-LAC{query}")).text().to_owned();
        assert!(observed("").contains("4321"));
        assert!(!observed(&format!("&known={yesterday}")).contains("4321"));
        assert_eq!(observed(&format!("&known={}", today())), observed(""));
    }

    fn a_day_or_a_choice_that_cannot_be_is_said_so(app: &TestApp) {
        for (query, says) in [
            ("known=2026-13-01", "is no day. Write year, month and day"),
            ("known=yesterday", "is no day"),
            ("figures=all", "Write posted or provisional"),
            ("figures=provisional&known=2026-01-01", "Choose either known or figures=provisional"),
        ] {
            app.analyst().get(&format!("/indicators/HOU-01?{query}")).is(400).says(says);
        }
    }

    fn what_changed_between_two_days_is_told(app: &TestApp) {
        let yesterday = today() - TimeDelta::days(1);
        let address = format!("/changes?from={yesterday}&to={}&area=AZ-LAC", today());
        app.analyst().get(&address).is(200).says("Nothing was posted for Lachin");
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Submitted("rana"), 4_321);
        let review = app.approver().get("/review/HOU-M/AZ-LAC/2026-05").form("form[action$='/approval']");
        app.approver().send(&review).is(303);
        let page = app.analyst().get(&address);
        page.is(200).says("moved 1 indicator of Lachin").says("4,321");
        let files = ["/changes.csv", "/changes/postings.csv"].map(|file| {
            app.analyst().get(&address.replace("/changes", file)).text().to_owned()
        });
        assert!(files.iter().all(|file| file.contains("HOU-01") && file.contains("4321")), "{files:?}");
        app.public().get("/changes?from=2026-02-01&to=2026-01-01").is(400).says("Write the earlier day as from");
    }

    fn links_lead_on_to_figures_seen_in_the_same_way(app: &TestApp) {
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Approved, 4_321);
        let analyst = app.analyst();
        let led = |address: &str, to: &str| {
            let links = analyst.get(address).is(200).attributes("a", "href");
            links.iter().any(|link| link == to)
        };
        for (address, to) in [
            ("/?known=2026-03-31", "/sectors/housing?known=2026-03-31"),
            ("/?known=2026-03-31", "/reporting?known=2026-03-31"),
            ("/areas/AZ-LAC?known=2026-03-31", "/areas/KEZ?known=2026-03-31"),
            ("/areas/AZ-LAC?known=2026-03-31", "/compare?area=AZ-LAC&known=2026-03-31"),
            ("/areas/AZ-LAC?known=2026-03-31", "/?known=2026-03-31"),
            ("/areas/AZ-LAC?figures=provisional", "/areas/KEZ?figures=provisional"),
            // Who has reported, and what files hold, is not provisional.
            ("/areas/AZ-LAC?figures=provisional", "/reporting"),
            ("/reporting?known=2026-03-31", "/areas/AZ-LAC?known=2026-03-31"),
            ("/reporting/reminders", "/reporting"),
            // The way back, and what is no figure.
            ("/areas/AZ-LAC?known=2026-03-31", "/areas/AZ-LAC"),
            ("/?known=2026-03-31", "/about/figures"),
            ("/areas/AZ-LAC", "/areas/KEZ"),
        ] {
            let analyst_may = !address.starts_with("/reporting/reminders");
            assert!(!analyst_may || led(address, to), "{address} has no link to {to}");
        }
        let page = analyst.get("/areas/AZ-LAC?known=2026-03-31");
        let lost: Vec<String> = page
            .attributes("main a:not(.usual)", "href")
            .into_iter()
            .filter(|link| ["/areas/", "/indicators/", "/sectors/"].iter().any(|start| link.starts_with(start)))
            .filter(|link| !link.contains("known=2026-03-31"))
            .collect();
        assert_eq!(lost, Vec::<String>::new());
    }

    fn who_had_reported_can_be_asked_as_known(app: &TestApp) {
        // Handed in and approved on the day on which the cast does all.
        let then = posted_at().date();
        let before = then - TimeDelta::days(1);
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-05"), Scene::Approved, 4_321);
        scene::put(app.db, ("HOU-M", "AZ-LAC", "2026-04"), Scene::Draft, 4_321);
        let state = |known: &str, period: &str| {
            let address = format!("/reporting/long.csv?form=HOU-M&area=AZ-LAC&period=2026-06{known}");
            let file = app.public().get(&address);
            let rows = file.is(200).rows();
            let row = rows.iter().find(|row| row["area_code"] == "AZ-LAC" && row["period"] == period);
            row.map(|row| row["state"].clone()).unwrap_or_default()
        };
        assert_eq!(state("", "2026-05"), "approved");
        assert_eq!(state(&format!("&known={then}"), "2026-05"), "approved");
        assert_eq!(state(&format!("&known={then}"), "2026-04"), "draft");
        let earlier = state(&format!("&known={before}"), "2026-05");
        assert!(!["approved", "draft", "submitted"].contains(&earlier.as_str()), "{earlier}");
        // Told as on that day: nothing is due before its period ends.
        assert_eq!(state("&known=2026-06-10", "2026-06"), "not due");
        app.public().get(&format!("/reporting?known={before}")).is(200).says("without what was posted since");
    }

    fn a_page_that_did_not_change_is_not_sent_again(app: &TestApp) {
        let public = app.public();
        let addresses = ["/", "/areas/AZ-LAC", "/indicators/HOU-01", "/reporting", "/observations.csv?area=AZ-LAC", "/overview.csv"];
        for (at, address) in addresses.into_iter().enumerate() {
            let tag = public.get(address).is(200).header("etag").expect(address).to_owned();
            let again = || public.get_with(address, &[("If-None-Match", &tag)]);
            let same = again();
            assert_eq!((same.status, same.body.len()), (304, 0), "{address}");
            // A draft changes who has reported.
            scene::put(app.db, ("HOU-M", "AZ-LAC", &format!("2026-0{}", at + 1)), Scene::Draft, 5);
            let changed = again();
            changed.is(200);
            assert_ne!(changed.header("etag"), Some(tag.as_str()));
        }
        assert_eq!(app.reporter().get("/").header("etag"), None);
        assert_eq!(public.get("/nowhere").header("etag"), None);
        assert_eq!(public.get("/session").header("etag"), None);
    }

    fn two_days_side_by_side_tell_the_public_of_no_single_place(app: &TestApp) {
        // As if its figures had not been published already.
        app.db.connect().batch_execute("UPDATE indicators SET is_exact = false WHERE code = 'RET-11'").unwrap();
        let values = |who: &Client, query: &str| -> Vec<String> {
            let file = who.get(&format!("/indicators/RET-11/series.csv?area=AZ-LAC{query}"));
            let mut rows = csv::Reader::from_reader(file.is(200).body.as_slice());
            let at = rows.headers().unwrap().iter().position(|head| head == "value").unwrap();
            rows.records().map(|row| row.unwrap()[at].to_owned()).collect()
        };
        let is_exact = |value: &String| value.parse::<i64>().is_ok_and(|n| n % 5 != 0);
        let today = format!("&known={}", today());
        assert!(values(&app.public(), "").iter().any(is_exact));
        let past = values(&app.public(), &today);
        assert!(past.len() > 5 && !past.iter().any(is_exact), "{past:?}");
        let page = app.public().get("/changes?from=2020-01-01&area=AZ-LAC").text().to_owned();
        for value in values(&app.public(), "").iter().filter(|v| is_exact(v)) {
            assert!(!page.contains(&format!(">{value}<")), "{value}");
        }
        assert_eq!(values(&app.analyst(), &today), values(&app.analyst(), ""));
    }
}
