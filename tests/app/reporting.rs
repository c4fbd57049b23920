//! Who has reported: states, lateness, completeness, what is due.

use std::collections::{BTreeSet, HashSet};

use chrono::{Days, NaiveDate, NaiveDateTime};
use diesel::prelude::*;
use groundwork::db::DbConnection;
use groundwork::db::schema::{areas, forms, report_events, reports};
use groundwork::ledger::{Length, Period};
use groundwork::models::area::Level;
use groundwork::models::form::Forms;
use groundwork::models::programme::Programme;
use groundwork::models::provisional::Reach;
use groundwork::models::report::{State, Step};
use groundwork::reports::disclosure::Viewer;
use groundwork::reports::due::{self, Need};
use groundwork::reports::filter::{Filter, Request};
use groundwork::reports::reporting::{self, ReportingPage};
use groundwork::reports::standing::Register;
use proptest::prelude::*;

use crate::support::programme::{JANUARY, Small, area, assign, day, form};
use crate::support::{pairs, random};

fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(12, 0, 0).unwrap()
}

/// A report in a state, with the steps that led there.
fn report(
    connection: &mut DbConnection,
    (form, area, period): (i32, i32, i32),
    state: State,
    steps: &[(Step, NaiveDate, &str)],
) -> i32 {
    let id: i32 = diesel::insert_into(reports::table)
        .values((
            reports::form_id.eq(form),
            reports::area_id.eq(area),
            reports::period.eq(period),
            reports::state.eq(state),
            reports::version.eq(1),
        ))
        .returning(reports::id)
        .get_result(connection)
        .unwrap();
    for (step, on, reason) in steps {
        diesel::insert_into(report_events::table)
            .values((
                report_events::report_id.eq(id),
                report_events::action.eq(*step),
                report_events::at.eq(noon(*on)),
                report_events::reason.eq(*reason),
            ))
            .execute(connection)
            .unwrap();
    }
    id
}

fn page(connection: &mut DbConnection, filter: Filter, today: NaiveDate) -> ReportingPage {
    let request = Request {
        viewer: Viewer::Staff,
        reach: Reach::All,
        filter,
    };
    reporting::page(connection, &request, today).unwrap()
}

fn of_form(code: &str) -> Filter {
    Filter {
        form: Some(code.into()),
        ..Filter::default()
    }
}

both! {
    fn states_and_lateness_are_said_in_words(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            let at = |month: i32| (small.form, small.district, JANUARY + month);
            // The form is due on the 15th of the month that follows.
            report(connection, at(0), State::Approved, &[(Step::Imported, day(2025, 5, 1), "")]);
            report(connection, at(1), State::Approved, &[(Step::Submitted, day(2025, 3, 15), ""), (Step::Approved, day(2025, 6, 1), "")]);
            report(connection, at(2), State::Approved, &[
                (Step::Submitted, day(2025, 4, 27), ""),
                (Step::Returned, day(2025, 4, 28), "Look again"),
                (Step::Submitted, day(2025, 6, 1), ""),
                (Step::Approved, day(2025, 6, 2), ""),
            ]);
            report(connection, at(3), State::Submitted, &[(Step::Submitted, day(2025, 5, 16), "")]);
            report(connection, at(4), State::Returned, &[(Step::Submitted, day(2025, 6, 2), ""), (Step::Returned, day(2025, 6, 3), "No")]);
            report(connection, at(5), State::Draft, &[]);
            let found = page(connection, of_form("monthly"), day(2025, 9, 1));
            let words: Vec<String> = found.matrix.rows[0].standings.iter().map(|s| s.words()).collect();
            assert_eq!(words, [
                "approved",
                "approved",
                "approved, 12 days late",
                "awaiting approval, 1 day late",
                "returned",
                "draft, overdue 48 days",
                "overdue 17 days",
                "due",
            ]);
            // Of six whose time is known, two came in time.
            let rate = found.matrix.rows[0].rate;
            assert_eq!((rate.expected, rate.approved, rate.judged, rate.on_time), (8, 3, 6, 2));
            assert!(found.sentence.contains("3 of 8 expected monthly reports are approved, 37 %"), "{}", found.sentence);
            let later = Filter { period: Some("2025-10".parse().unwrap()), ..of_form("monthly") };
            let later = page(connection, later, day(2025, 9, 1));
            assert_eq!(later.matrix.rows[0].standings[7].words(), "not due");
            assert_eq!(later.matrix.rows[0].rate.expected, 6, "periods that have not ended are not expected yet");
            Ok(())
        })
        .unwrap();
    }

    fn nobody_is_asked_before_or_after_an_area_exists(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            diesel::update(areas::table.find(small.district))
                .set((areas::valid_from.eq(JANUARY + 2), areas::valid_to.eq(JANUARY + 4)))
                .execute(connection)?;
            report(connection, (small.form, small.district, JANUARY), State::Approved, &[]);
            let found = page(connection, of_form("monthly"), day(2025, 9, 1));
            let row = &found.matrix.rows[0];
            let words: Vec<String> = row.standings.iter().map(|s| s.words()).collect();
            assert_eq!(words[..3], ["approved", "not asked", "overdue 139 days"]);
            assert_eq!(words[5..], ["not asked", "not asked", "not asked"]);
            // The report from before does not count.
            assert_eq!((row.rate.expected, row.rate.approved), (3, 0));
            Ok(())
        })
        .unwrap();
    }

    fn what_is_next_is_grouped_by_what_it_needs(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            let other = area(connection, "D2", None, Level::District);
            assign(connection, small.form, other, (Some(JANUARY + 6), None));
            let reason = format!("The figure of houses {}", "cannot be so high ".repeat(10));
            report(connection, (small.form, small.district, JANUARY + 4), State::Returned, &[(Step::Returned, day(2025, 7, 1), &reason)]);
            report(connection, (small.form, small.district, JANUARY + 2), State::Submitted, &[]);
            report(connection, (small.form, small.district, JANUARY + 5), State::Draft, &[]);
            let (programme, forms) = (Programme::load(connection)?, Forms::load(connection)?);
            let areas = HashSet::from([small.district, other]);
            let today = day(2025, 9, 10);
            let items = due::items(connection, &programme, &forms, &areas, today)?;
            let of = |area: i32| items[&area].iter().map(|i| (i.need, i.period.to_string(), i.earlier.len(), i.when())).collect::<Vec<_>>();
            let is = |need, period: &str, earlier, when: &str| (need, period.to_owned(), earlier, when.to_owned());
            assert_eq!(of(small.district), [
                is(Need::Returned, "2025-05", 0, "overdue 87 days"),
                is(Need::Draft, "2025-06", 0, "overdue 57 days"),
                is(Need::Overdue, "2025-07", 8, "overdue 26 days"),
                is(Need::Due, "2025-08", 0, "due in 5 days"),
                is(Need::Waiting, "2025-03", 0, "overdue 148 days"),
                is(Need::Next, "2025-09", 0, "due in 35 days"),
            ]);
            assert_eq!(of(other), [
                is(Need::Overdue, "2025-07", 0, "overdue 26 days"),
                is(Need::Due, "2025-08", 0, "due in 5 days"),
                is(Need::Next, "2025-09", 0, "due in 35 days"),
            ]);
            let cut = &items[&small.district][0].reason;
            assert!(cut.starts_with("The figure of houses cannot") && cut.ends_with(" \u{2026}") && cut.chars().count() < 95, "{cut}");
            // Closed: only an approver can go on.
            diesel::update(forms::table.find(small.form)).set(forms::closing_day.eq(20)).execute(connection)?;
            let forms = Forms::load(connection)?;
            let items = due::items(connection, &programme, &forms, &areas, today)?;
            let closed: Vec<(Need, bool)> = items[&other].iter().map(|i| (i.need, i.is_closed)).collect();
            assert_eq!(closed, [(Need::Overdue, true), (Need::Due, false), (Need::Next, false)]);
            Ok(())
        })
        .unwrap();
    }

    /// However assignments overlap, repeat and end, each area and period
    /// counts once, and no share passes 100 %.
    fn completeness_counts_each_report_once(db: &TestDb) {
        let months = || prop::option::of(0..24_i32);
        let assignments = prop::collection::vec((0..4_usize, 0..2_usize, months(), months()), 0..14);
        let given = prop::collection::vec((0..4_usize, 0..2_usize, 0..24_i32, 0..4_usize, prop::option::of(-40..60_i64)), 0..40);
        random(24).run(&(assignments, given, 0..760_u64), |(assigned, given, days)| {
            crate::support::programme::rolled_back(db, |connection| {
                let areas: Vec<i32> = (0..4).map(|n| area(connection, &format!("A{n}"), None, Level::District)).collect();
                let ids = [form(connection, "F0", Length::Month, &[]), form(connection, "F1", Length::Month, &[])];
                for &(at, which, from, to) in &assigned {
                    assign(connection, ids[which], areas[at], (from.map(|m| JANUARY + m), to.map(|m| JANUARY + m)));
                }
                let due = |month: i32| Period::holding(JANUARY + month, Length::Month).last_day() + Days::new(15);
                let mut written = std::collections::BTreeMap::new();
                for &(at, which, month, state, after) in &given {
                    if written.contains_key(&(at, which, month)) {
                        continue;
                    }
                    let on = after.map(|days| due(month) + chrono::TimeDelta::days(days));
                    let steps: Vec<_> = on.iter().map(|on| (Step::Submitted, *on, "")).collect();
                    report(connection, (ids[which], areas[at], JANUARY + month), State::ALL[state], &steps);
                    written.insert((at, which, month), (State::ALL[state], on));
                }
                let today = day(2025, 1, 1) + Days::new(days);
                let newest = Period::of_day(today, Length::Month).step(-1).first_month() - JANUARY;
                let shown: BTreeSet<i32> = (newest - 7..=newest).collect();
                let asked = |at: usize, which: usize, month: i32| assigned.iter().any(|&(a, w, from, to)| {
                    a == at && w == which && from.is_none_or(|from| from <= month) && to.is_none_or(|to| to >= month)
                });
                let mut all = (0, 0, 0, 0);
                for at in 0..4 {
                    for &month in &shown {
                        if asked(at, 0, month) {
                            let found = written.get(&(at, 0, month));
                            let on = found.and_then(|(_, on)| *on);
                            all.0 += 1;
                            all.1 += i64::from(found.is_some_and(|(state, _)| *state == State::Approved));
                            all.2 += i64::from(on.is_some() || today > due(month));
                            all.3 += i64::from(on.is_some_and(|on| on <= due(month)));
                        }
                    }
                }
                let found = page(connection, of_form("F0"), today);
                let rate = found.matrix.rate();
                assert_eq!((rate.expected, rate.approved, rate.judged, rate.on_time), all);
                for share in [rate.approved_percent(), rate.on_time_percent()].into_iter().flatten() {
                    assert!((0..=100).contains(&share), "{share} %");
                    let is_whole = share == 100;
                    assert!(!is_whole || rate.approved == rate.expected || rate.on_time == rate.judged);
                }
                // The same reports, seen from the other side: one period of all forms.
                for month in &shown {
                    let period = Period::holding(JANUARY + month, Length::Month);
                    let filter = Filter { period: Some(period), length: Some(Length::Month), ..Filter::default() };
                    let across = page(connection, filter, today);
                    let index = shown.iter().position(|m| m == month).unwrap();
                    for row in &across.matrix.rows {
                        let same = found.matrix.rows.iter().find(|other| other.code == row.code);
                        if let Some(same) = same {
                            assert_eq!(row.standings[0].words(), same.standings[index].words());
                        }
                    }
                }
            });
            Ok(())
        }).unwrap();
    }

    /// A programme of thousands.
    fn a_large_programme_is_read_by_period(db: &TestDb) {
        db.write(|connection| {
            let id = form(connection, "F", Length::Month, &[]);
            let root = area(connection, "R", None, Level::Programme);
            for n in 0..1_500 {
                let one = area(connection, &format!("A{n}"), Some(root), Level::District);
                assign(connection, id, one, (None, None));
            }
            let (programme, forms) = (Programme::load(connection)?, Forms::load(connection)?);
            let found = page(connection, of_form("F"), day(2025, 9, 1));
            assert_eq!(found.matrix.rate().expected, 12_000);
            let areas: HashSet<i32> = programme.tree.all().iter().map(|a| a.id).collect();
            let items = due::items(connection, &programme, &forms, &areas, day(2025, 9, 1))?;
            assert_eq!(items.len(), 1_500);
            let register = Register::read(connection, &forms, (JANUARY, JANUARY), day(2025, 9, 1), None)?;
            assert_eq!(register.reported().count(), 0);
            Ok(())
        })
        .unwrap();
    }
}

both_apps! {
    fn the_matrix_has_a_key_and_files(app: &TestApp) {
        let client = app.public();
        for address in ["/reporting", "/reporting?length=quarter&period=2026", "/reporting?form=HOU-M&area=AZ-LAC", "/reporting?length=year&area=KEZ-EZ"] {
            let page = client.get(address);
            page.is(200).says("Empty: not asked");
            let columns = page.words("#matrix thead th").len();
            let cells = page.words("#matrix tbody tr:first-child > *").len();
            assert_eq!(columns, cells, "{address}");
            let keys: HashSet<String> = page.words(".key .tag").into_iter().collect();
            for mark in page.words("#matrix tbody abbr.tag") {
                let letter = mark.split(' ').next().unwrap().to_owned();
                assert!(keys.contains(&letter), "{address}: the key does not explain {mark:?}");
            }
            for href in page.attributes(".links a", "href") {
                let file = client.get(&href);
                file.is(200);
                assert!(!href.contains(".csv") || !file.rows().is_empty(), "{href}");
            }
        }
        assert!(client.get("/reporting").has("#matrix abbr.tag"));
        let words = client.get("/reporting?form=HOU-M&period=2026-03").words("#matrix tbody .tag");
        assert!(words.iter().all(|word| ["overdue", "due", "not due", "approved"].contains(&word.as_str())), "{words:?}");
        let rows = client.get("/reporting.csv?form=HOU-M&area=AZ-LAC&period=2026-03").rows();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0]["area_code"], "AZ-LAC");
        assert_eq!(rows[0]["2025-12"], "not asked");
        assert!(rows[0].contains_key("approved_percent") && rows[0].contains_key("2026-03"));
        let long = client.get("/reporting/long.csv?form=HOU-M&area=AZ-LAC&period=2026-03").rows();
        assert_eq!(long.iter().map(|r| r["period"].as_str()).collect::<Vec<_>>(), ["2026-01", "2026-02", "2026-03"]);
        assert_eq!(long[0]["due"], "2026-02-15");
        client.get("/reporting?length=week").is(400).says("month, quarter, year");
        client.get("/reporting?form=HOU-X").is(404);
    }

    fn a_returned_report_comes_first_with_its_reason(app: &TestApp) {
        let (reporter, approver) = (app.reporter(), app.approver());
        let place = "HOU-M/AZ-LAC/2026-03";
        let form = reporter.get(&format!("/enter/{place}")).form("form.entry").with("value*HOU-01", "12");
        reporter.send(&form.to(&format!("/enter/{place}/submission"))).is(303);
        reporter.get("/enter").is(200).says("Handed in, awaiting approval");
        let review = approver.get(&format!("/review/{place}"));
        let back = review.form("form[action$=return]").with("reason", "Too few houses: compare the list of March");
        approver.send(&back).is(303);
        let list = reporter.get("/enter");
        list.is(200).says("Too few houses: compare the list of March");
        assert_eq!(list.words("main section h2")[0], "Returned to you");
        assert_eq!(list.attributes("main section:nth-of-type(1) tbody th a", "href"), [format!("/enter/{place}")]);
        // Another area of theirs does not have it; another office's is refused.
        let narrow = reporter.get("/enter?area=AZ-FUZ");
        narrow.is(200);
        assert!(!narrow.prose().contains("Too few houses"));
        reporter.get("/enter?area=NOWHERE").is(404);
        let opened = reporter.get("/enter?open=HOU-M/AZ-LAC&period=2026-02");
        assert_eq!(opened.header("location"), Some("/enter/HOU-M/AZ-LAC/2026-02"));
        assert!(app.public().post("/enter", &pairs(&[])).status >= 400);
    }
}
