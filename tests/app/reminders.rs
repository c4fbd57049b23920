//! Reminders: who is told what, and that each mail is sent once.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwork::db::schema::{assignments, audit, grants, report_events, reports, users};
use groundwork::i18n::{Lang, within};
use groundwork::models::area::Level;
use groundwork::models::report::{State, Step};
use groundwork::models::user::{self, Actor, Role, User, grants_of};
use groundwork::reports::reminders::{Charge, Reminders, read};

use crate::support::app::{PASSWORD, Server, program, run, start, typed};
use crate::support::client::Client;
use crate::support::programme::{JANUARY, Small, area, assign, now, person};
use crate::support::smtp::Receiver;
use crate::support::{TestDb, pairs};

const SITE: &str = "https://groundwork.example.org";

fn actor(connection: &mut groundwork::db::DbConnection, user: &User) -> Actor {
    Actor {
        user: Some(user.clone()),
        grants: grants_of(connection, user.id).unwrap(),
    }
}

fn names(reminders: &Reminders) -> Vec<&str> {
    reminders.letters.iter().map(|l| l.name.as_str()).collect()
}

both! {
    fn everybody_is_told_of_what_is_theirs(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            let other = area(connection, "D2", None, Level::District);
            assign(connection, small.form, other, (None, None));
            let gone = person(connection, "gone", Role::Reporter, other);
            diesel::update(users::table.find(gone.id)).set(users::is_disabled.eq(true)).execute(connection)?;
            person(connection, "viewer", Role::Viewer, small.district);
            let found = read(connection, Charge::All, SITE, now())?;
            assert_eq!(names(&found), ["rana"], "nobody who is disabled or has nothing to do");
            assert_eq!(found.orphans.iter().map(|o| (o.code.as_str(), o.count)).collect::<Vec<_>>(), [("D2", 13)]);
            let letter = &found.letters[0];
            assert_eq!(letter.to_write, 13);
            assert!(letter.text.contains("https://groundwork.example.org/enter/monthly/D1/2025-05\n"), "{}", letter.text);
            assert!(letter.text.contains("overdue 15 days (15 June 2025), and 12 periods before it"), "{}", letter.text);
            assert_eq!(letter.subject, "13 reports to submit");

            // Handed in eight days ago by somebody who may also approve.
            diesel::insert_into(grants::table)
                .values((grants::user_id.eq(small.reporter.id), grants::role.eq(Role::Approver), grants::area_id.eq(Some(small.district))))
                .execute(connection)?;
            let id: i32 = diesel::insert_into(reports::table)
                .values((reports::form_id.eq(small.form), reports::area_id.eq(small.district), reports::period.eq(JANUARY + 4), reports::state.eq(State::Submitted), reports::version.eq(1)))
                .returning(reports::id)
                .get_result(connection)?;
            let handed_in = |connection: &mut groundwork::db::DbConnection, days: i64| {
                diesel::insert_into(report_events::table)
                    .values((report_events::report_id.eq(id), report_events::action.eq(Step::Submitted), report_events::user_id.eq(small.reporter.id), report_events::at.eq(now() - TimeDelta::days(days)), report_events::reason.eq("")))
                    .execute(connection)
            };
            handed_in(connection, 8)?;
            let found = read(connection, Charge::All, SITE, now())?;
            assert_eq!(names(&found), ["aydin", "rana"]);
            assert_eq!((found.letters[0].to_write, found.letters[0].to_approve), (0, 1));
            assert_eq!((found.letters[1].to_write, found.letters[1].to_approve), (12, 0), "nobody approves what they submitted");
            assert!(found.letters[0].text.contains("submitted 22 June 2025 (8 days ago)\n  https://groundwork.example.org/review/monthly/D1/2025-05"), "{}", found.letters[0].text);
            // Handed in anew: the wait begins anew.
            handed_in(connection, 7)?;
            assert_eq!(names(&read(connection, Charge::All, SITE, now())?), ["rana"]);
            Ok(())
        })
        .unwrap();
    }

    fn a_letter_speaks_the_language_of_whoever_gets_it(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            user::speak(connection, small.reporter.id, Lang::Ru)?;
            let found = within(Lang::Az, || read(connection, Charge::All, SITE, now()))?;
            let letter = &found.letters[0];
            assert_eq!((letter.subject.as_str(), letter.lang), ("сдать 13 отчётов", Lang::Ru));
            assert!(letter.text.contains("\n\nВас ждут эти отчёты:\n\n- "), "{}", letter.text);
            assert!(letter.text.contains("\n  https://groundwork.example.org/enter/monthly/D1/2025-05\n"), "{}", letter.text);
            // Whoever chose none gets English, whoever asks.
            diesel::update(users::table).set(users::lang.eq("")).execute(connection)?;
            let found = within(Lang::Ar, || read(connection, Charge::All, SITE, now()))?;
            assert_eq!(found.letters[0].subject, "13 reports to submit");
            Ok(())
        })
        .unwrap();
    }

    fn an_administrator_sees_only_what_is_in_their_charge(db: &TestDb) {
        db.write(|connection| {
            let small = Small::set_up(connection);
            let other = area(connection, "D2", None, Level::District);
            let orphan = area(connection, "D3", Some(other), Level::Settlement);
            assign(connection, small.form, other, (None, None));
            assign(connection, small.form, orphan, (None, None));
            person(connection, "farid", Role::Reporter, other);
            let both = person(connection, "both", Role::Reporter, other);
            diesel::insert_into(grants::table)
                .values((grants::user_id.eq(both.id), grants::role.eq(Role::Viewer), grants::area_id.eq(Some(small.district))))
                .execute(connection)?;
            let head = person(connection, "head", Role::Administrator, other);
            let head = actor(connection, &head);
            let found = read(connection, Charge::Of(&head), SITE, now())?;
            assert_eq!(names(&found), ["farid"]);
            assert!(!found.letters[0].text.contains("/D1/"));
            let reporter = actor(connection, &small.reporter);
            let found = read(connection, Charge::Of(&reporter), SITE, now())?;
            assert!(found.letters.is_empty() && found.orphans.is_empty());
            Ok(())
        })
        .unwrap();
    }
}

/// Everything is overdue whatever the day, and two people have an address.
fn prepare(db: &TestDb) {
    db.write(|connection| {
        diesel::update(assignments::table)
            .set((
                assignments::from_month.eq(None::<i32>),
                assignments::to_month.eq(None::<i32>),
            ))
            .execute(connection)?;
        for (name, email, shown) in [
            ("rana", "rana@example.org", "Ranа\r\nBcc: thief@example.org"),
            ("farid", "refused@example.org", "Farid"),
        ] {
            diesel::update(users::table.filter(users::name.eq(name)))
                .set((users::email.eq(email), users::display_name.eq(shown)))
                .execute(connection)?;
        }
        Ok(())
    })
    .unwrap();
}

fn mailing_server(db: &TestDb, smtp: &str) -> Server {
    let address = typed(&db.address);
    let flags = ["serve", "--listen", "127.0.0.1:0", "--database", &address];
    start(
        program(&flags)
            .args(["--smtp", smtp, "--site", SITE])
            .args(["--mail-from", "Groundwork <reports@example.org>"]),
    )
}

fn signed_in(server: &Server, name: &str) -> Client {
    let client = Client::new(&server.base);
    client.sign_in(name, PASSWORD).is(303);
    client
}

fn reminded(db: &TestDb) -> Vec<(String, String, String)> {
    audit::table
        .filter(audit::action.eq("reminded"))
        .order(audit::id)
        .select((audit::actor, audit::subject, audit::detail))
        .load(&mut db.connect())
        .unwrap()
}

const PAGE: &str = "/reporting/reminders";

fn mails_are_sent_once(db: &TestDb) {
    prepare(db);
    let receiver = Receiver::start();
    let server = mailing_server(db, &receiver.url);
    let admin = signed_in(&server, "admin");
    let page = admin.get(PAGE);
    page.is(200).says("Send mails to the people chosen");
    assert_eq!(
        page.attributes("input[name=person]", "value"),
        ["farid", "rana"]
    );
    assert!(page.has("textarea[readonly]"));

    admin
        .post(PAGE, &pairs(&[("person", "nobody")]))
        .is(422)
        .says("nobody was chosen");
    assert!(receiver.mails().is_empty() && reminded(db).is_empty());

    let chosen = pairs(&[("person", "rana"), ("person", "farid"), ("person", "admin")]);
    // Two at once, and again: one mail.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| admin.post(PAGE, &chosen).is(303).status);
        }
    });
    let page = admin.follow(&admin.post(PAGE, &chosen));
    page.is(200)
        .says("Mailed")
        .says("Not sent")
        .says("refused it with code 550");
    let mails = receiver.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(
        (mails[0].from.as_str(), &mails[0].to[..]),
        ("reports@example.org", &["rana@example.org".to_owned()][..])
    );
    // A name's line break begins no header of its own.
    assert!(
        !mails[0]
            .head()
            .lines()
            .any(|line| line.to_lowercase().starts_with("bcc")),
        "{}",
        mails[0].head()
    );
    let body = mails[0].body();
    assert!(
        body.contains(&format!("{SITE}/enter/HOU-M/AZ-LAC/")),
        "{body}"
    );
    assert!(
        !body.contains("/AZ-FUZ/"),
        "another office's reports: {body}"
    );
    let log = reminded(db);
    let of = |name: &str| {
        log.iter()
            .filter(|l| l.1 == format!("account {name}"))
            .map(|l| l.2.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("rana"),
        ["sending to rana@example.org", "sent to rana@example.org"]
    );
    assert_eq!(
        of("farid").last(),
        Some(&"not sent to refused@example.org: the mail server refused it with code 550")
    );
    assert!(log.iter().all(|l| l.0 == "admin"));

    // Whoever manages nobody.
    let reporter = signed_in(&server, "rana");
    reporter.get(PAGE).is(403);
    reporter.post(PAGE, &chosen).is(403);
    Client::new(&server.base).get(PAGE).is(303);
    Client::new(&server.base).post(PAGE, &chosen).is(401);
    assert_eq!(receiver.mails().len(), 1);
}

#[test]
fn mails_are_sent_once_sqlite() {
    mails_are_sent_once(&crate::support::sample_sqlite());
}

#[test]
fn mails_are_sent_once_postgres() {
    mails_are_sent_once(&crate::support::sample_postgres());
}

#[test]
fn a_server_that_is_not_there_is_said_and_may_be_tried_again() {
    let db = crate::support::sample_sqlite();
    prepare(&db);
    // Port 1 of this machine: nothing listens there.
    let server = mailing_server(&db, "smtp://127.0.0.1:1");
    let admin = signed_in(&server, "admin");
    let chosen = pairs(&[("person", "rana"), ("person", "farid")]);
    for tries in 1..=2 {
        admin
            .follow(&admin.post(PAGE, &chosen))
            .is(200)
            .says("the mail server cannot be reached");
        assert_eq!(reminded(&db).len(), 4 * tries);
    }
}

#[test]
fn the_command_prints_and_mails_the_same() {
    let db = crate::support::sample_sqlite();
    prepare(&db);
    let receiver = Receiver::start();
    let address = typed(&db.address);
    let said = |arguments: &[&str]| {
        let output = run(&[arguments, &["--database", &address]].concat());
        let text = [output.stdout, output.stderr]
            .map(|b| String::from_utf8(b).unwrap())
            .concat();
        (output.status.success(), text)
    };
    let (ok, text) = said(&["remind"]);
    assert!(
        ok && text.contains("rana@example.org")
            && text.contains("http://127.0.0.1:8080/enter/HOU-M/AZ-LAC/"),
        "{text}"
    );
    assert!(receiver.mails().is_empty());
    let (ok, text) = said(&["remind", "--send"]);
    assert!(!ok && text.contains("--smtp"), "{text}");
    let (ok, text) = said(&["remind", "--send", "--smtp", "smtps://user:s3cret@host"]);
    assert!(
        !ok && text.contains("--mail-from") && !text.contains("s3cret"),
        "{text}"
    );
    let flags = |smtp| {
        [
            "remind",
            "--send",
            "--site",
            SITE,
            "--mail-from",
            "reports@example.org",
            "--smtp",
            smtp,
        ]
    };
    for wrong in [
        "smtp://user:s3cret@host",
        "host:25",
        "http://user:s3cret@host",
    ] {
        let (ok, text) = said(&flags(wrong));
        assert!(
            !ok && text.contains("smtps://USER:PASSWORD@HOST") && !text.contains("s3cret"),
            "{text}"
        );
    }
    let (ok, text) = said(&flags(&receiver.url));
    assert!(
        !ok && text.contains("sent to rana")
            && text.contains("not sent to farid")
            && text.contains("1 of 2"),
        "{text}"
    );
    assert_eq!(receiver.mails().len(), 1);
    // Again within the hour: only what was not sent is tried.
    let (_, text) = said(&flags(&receiver.url));
    assert!(text.contains("1 mailed within the hour already"), "{text}");
    assert_eq!(receiver.mails().len(), 1);
}

both_apps! {
    fn without_a_mail_server_texts_can_be_copied(app: &TestApp) {
        prepare(app.db);
        let admin = app.administrator();
        let page = admin.get(PAGE);
        page.is(200).says("--smtp");
        assert!(!page.has("input[name=person]") && !page.has("main button"));
        let texts = page.words("textarea");
        assert!(texts.iter().any(|text| text.contains(&format!("{}/enter/HOU-M/AZ-LAC/", app.base))), "{texts:?}");
        admin.post(PAGE, &pairs(&[("person", "rana")])).is(409);
        assert!(reminded(app.db).is_empty());
    }
}
