//! The audit log: what it seals, what `verify` and checkpoints say, its page.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use chrono::TimeDelta;
use diesel::connection::SimpleConnection;
use groundwork::db::{Db, DbConnection};
use groundwork::error::Error;
use groundwork::models::audit::{self, Action, NewLine};
use groundwork::models::checkpoint::prove;

use crate::commands::{refused, said};
use crate::support::TestDb;
use crate::support::app::{run, typed};
use crate::support::history::History;
use crate::support::programme::{now, rolled_back};

/// What the proof says after the statements, which leave no trace.
fn after(db: &Db, statements: &str) -> Result<(), String> {
    rolled_back(db, |c| {
        loosen(c);
        c.batch_execute(statements).unwrap();
        match prove(c, &[]) {
            Ok(_) => Ok(()),
            Err(Error::Ledger(sentence)) => Err(sentence),
            Err(other) => panic!("{other:?}"),
        }
    })
}

fn loosen(c: &mut DbConnection) {
    let loose = match c {
        DbConnection::Sqlite(_) => "PRAGMA defer_foreign_keys = ON",
        DbConnection::Postgres(_) => "SET LOCAL session_replication_role = replica",
    };
    c.batch_execute(loose).unwrap();
}

/// The statement that gives a programme in use its first line.
fn beginning() -> &'static str {
    let file = include_str!("../../migrations/sqlite/2026-11-23-000000_reporting/up.sql");
    let from = file.find("INSERT INTO audit").unwrap();
    &file[from..from + file[from..].find(';').unwrap()]
}

/// Writes so many sign-ins, a minute apart.
fn sign_ins(db: &Db, actor: &str, count: i64) {
    db.write(|c| {
        for n in 0..count {
            let line = NewLine {
                at: now() + TimeDelta::minutes(n),
                actor,
                action: Action::SignedIn,
                subject: &format!("account {actor}"),
                detail: &format!("from 192.0.2.{n}"),
                event_id: None,
                block_id: None,
            };
            audit::record(c, &line)?;
        }
        Ok(())
    })
    .unwrap();
}

/// What the program says of a database.
fn verify(db: &TestDb, rest: &[&str]) -> std::process::Output {
    let address = typed(&db.address);
    let arguments: Vec<&str> = ["verify", "--database", &address]
        .into_iter()
        .chain(rest.iter().copied())
        .collect();
    run(&arguments)
}

fn sign(db: &TestDb, key: &Path, rest: &[&str]) -> std::process::Output {
    let address = typed(&db.address);
    let arguments: Vec<&str> = [
        "checkpoint",
        "--database",
        &address,
        "--key",
        key.to_str().unwrap(),
    ]
    .into_iter()
    .chain(rest.iter().copied())
    .collect();
    run(&arguments)
}

both! {
    fn what_was_changed_is_named(db: &TestDb) {
        History::begin(db).live();
        after(db, "UPDATE audit SET detail = detail").unwrap();
        for (statement, words) in [
            ("DELETE FROM audit WHERE id = 3", &["line 3 is missing"][..]),
            ("UPDATE audit SET actor = 'nobody' WHERE id = 3", &["line 3", "account added by nobody"]),
            ("UPDATE audit SET at = '2025-01-01 00:00:00' WHERE event_id = (SELECT min(event_id) FROM audit)", &["differ in their time"]),
            ("UPDATE report_events SET reason = 'Fine.' WHERE id = (SELECT min(id) FROM report_events WHERE action = 'returned')", &["returned by aydin", "differ in their reason"]),
            ("UPDATE report_events SET user_id = NULL WHERE action = 'approved'", &["approved by aydin", "differ in their person"]),
            ("UPDATE entry_changes SET new_value = 7 WHERE new_value = 1130000", &["submitted by rana"]),
            ("DELETE FROM returned_cells", &["returned by aydin"]),
            ("UPDATE users SET name = 'ruslan' WHERE name = 'rana'", &["rana", "person"]),
            ("INSERT INTO report_events (id, report_id, action, user_id, at, reason, block_id, version) \
              SELECT 9999, report_id, 'approved', user_id, at, reason, NULL, 99 FROM report_events WHERE action = 'approved' AND id = (SELECT max(id) FROM report_events WHERE action = 'approved')", &["no line tells of step 9999", "approved"]),
            ("UPDATE audit SET block_id = NULL WHERE block_id = 2", &["approved by aydin", "differ in their block"]),
            ("UPDATE audit SET block_id = 3 WHERE block_id = 2", &["tells of block 3", "next block to be told of is 2"]),
            ("INSERT INTO returned_cells SELECT max(id), 1, 1 FROM report_events WHERE action = 'saved'", &["no return"]),
            ("INSERT INTO returned_cells VALUES (8888, 1, 1)", &["8888"]),
        ] {
            let sentence = after(db, statement).expect_err(statement);
            for word in words {
                assert!(sentence.contains(word), "{statement}\n  {sentence}");
            }
        }
        // Drafts after the last step are not sealed yet.
        after(db, "UPDATE entry_changes SET new_note = 'x' WHERE event_id = (SELECT max(id) FROM report_events WHERE action = 'saved')").unwrap();
    }

    fn a_programme_that_posted_before_the_log_gets_a_first_line(db: &TestDb) {
        let mut history = History::begin(db);
        history.live();
        db.write(|c| {
            c.batch_execute("DELETE FROM audit")?;
            Ok(c.batch_execute(beginning())?)
        }).unwrap();
        assert_eq!(db.read(audit::head).unwrap(), None);
        let proof = db.read(|c| prove(c, &[])).unwrap();
        assert_eq!((proof.audit.lines, proof.audit.head), (0, None));
        history.submit(0, 5);
        history.approve(0, 5);
        history.act("rana", Action::SignedOut, "account rana", "");
        let proof = db.read(|c| prove(c, &[])).unwrap();
        assert_eq!((proof.audit.lines, proof.audit.head), (4, db.read(audit::head).unwrap().map(|(_, hash)| hash)));
        for statement in [
            "UPDATE report_events SET reason = 'x' WHERE id = 2",
            "UPDATE entry_changes SET new_note = 'x' WHERE event_id = (SELECT min(event_id) FROM entry_changes)",
            "DELETE FROM report_events WHERE id = 1",
            "UPDATE audit SET event_id = event_id - 1 WHERE id = 1",
            "UPDATE audit SET block_id = block_id - 1 WHERE id = 1",
            "UPDATE audit SET hash = '' WHERE id = 1",
        ] {
            after(db, statement).expect_err(statement);
        }
    }

    fn checkpoints_tell_what_seals_cannot(db: &TestDb) {
        History::begin(db).live();
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let (key, one, two) = (path("key"), path("one"), path("two"));
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        refused(&sign(db, &key, &[]), 1, &["key", "--new-key"]);
        let output = sign(db, &key, &["--new-key", "--out", &text(&one)]);
        assert!(output.status.success(), "{output:?}");
        let public = said(&output).lines().find_map(|line| line.strip_prefix("Public key: ").map(str::to_owned)).unwrap();
        assert_eq!(public.len(), 64);
        assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
        // Neither key nor checkpoint is ever replaced.
        let (old_key, old_one) = (std::fs::read(&key).unwrap(), std::fs::read_to_string(&one).unwrap());
        refused(&sign(db, &key, &["--new-key", "--out", &text(&two)]), 1, &["never replaced"]);
        refused(&sign(db, &key, &["--out", &text(&one)]), 1, &["never replaced"]);
        assert_eq!((std::fs::read(&key).unwrap(), std::fs::read_to_string(&one).unwrap()), (old_key, old_one.clone()));
        // A key that others can read is none.
        std::fs::set_permissions(&key, PermissionsExt::from_mode(0o644)).unwrap();
        refused(&sign(db, &key, &["--out", &text(&two)]), 1, &["chmod 600"]);
        std::fs::set_permissions(&key, PermissionsExt::from_mode(0o600)).unwrap();

        sign_ins(db, "rana", 3);
        assert!(sign(db, &key, &["--out", &text(&two)]).status.success());
        let both = ["--checkpoint", &text(&one), "--checkpoint", &text(&two)];
        let output = verify(db, &both);
        assert!(output.status.success(), "{output:?}");
        let words = said(&output);
        for word in ["The ledger fits", "Head: block ", "The audit log fits", "Head: line ", &public, "vouches for"] {
            assert!(words.contains(word), "{words}");
        }
        let named = [&both[..], &["--public-key", &public]].concat();
        let output = verify(db, &named);
        assert!(output.status.success() && !said(&output).contains("vouches"), "{output:?}");
        refused(&verify(db, &[&both[..2], &["--public-key", &"0".repeat(64)]].concat()), 1, &[&public, "not with the one you gave"]);
        refused(&verify(db, &[&both[..2], &["--public-key", "me"]].concat()), 1, &["64 hexadecimal"]);

        // Changed files.
        let changed = path("changed");
        for (old, new, word) in [
            ("audit: line ", "audit: line 1", "signature"),
            ("taken: 20", "taken: 21", "signature"),
            ("signature: ", "signature: 0", "signature"),
            ("Groundwork checkpoint 1", "A checkpoint", "not a checkpoint"),
        ] {
            std::fs::write(&changed, old_one.replacen(old, new, 1)).unwrap();
            refused(&verify(db, &["--checkpoint", &text(&changed)]), 1, &[word]);
        }
        refused(&verify(db, &["--checkpoint", &text(&path("none"))]), 1, &["cannot read"]);

        // A clean cut of the end: nothing inside the database tells.
        db.write(|c| Ok(c.batch_execute("DELETE FROM audit WHERE id > (SELECT max(id) FROM audit) - 2")?)).unwrap();
        assert!(verify(db, &[]).status.success());
        refused(&verify(db, &both), 1, &["The audit log ends at line ", "the checkpoint of ", "the end was cut off"]);
        // Written anew to the same length.
        sign_ins(db, "rana", 2);
        assert!(verify(db, &[]).status.success());
        assert!(verify(db, &both[..2]).status.success());
        refused(&verify(db, &both), 1, &["was rewritten", "another seal"]);
        // A cut that goes deeper, badly mended: both are said.
        db.write(|c| {
            c.batch_execute("DELETE FROM audit WHERE id > 3")?;
            Ok(())
        }).unwrap();
        refused(&verify(db, &both[..2]), 1, &["The audit log ends at line 3", "no line tells of block 1"]);
        // What does not fit is not signed.
        refused(&sign(db, &key, &["--out", &text(&path("three"))]), 1, &["no line tells of block 1"]);
        assert!(!path("three").exists());
    }
}

both_apps! {
    fn who_may_reads_what_was_done(app: &TestApp) {
        app.public().get("/audit").is(303);
        app.public().get("/audit.csv").is(303);
        app.reporter().get("/audit").is(403).says("analyst");
        app.reporter().get("/audit.csv").is(403);
        sign_ins(app.db, "farid", 230);
        sign_ins(app.db, "=1+1", 1);
        let client = app.analyst();
        let page = client.get("/audit");
        page.is(200).says("The log's head is line").says("=1+1").says("from 192.0.2.229");
        assert_eq!(page.words("tbody tr").len(), 100);
        let (_, head) = app.db.read(audit::head).unwrap().unwrap();
        page.says(&head);
        // Page by page to the first line, each line once.
        let (mut lines, mut next) = (Vec::new(), "/audit?action=signed+in".to_owned());
        loop {
            let page = client.get(&next);
            lines.extend(page.is(200).words("tbody tr th small").iter().map(|line| line.replace("line ", "")));
            match page.attributes("a[rel=next]", "href").pop() {
                Some(older) => next = older,
                None => break,
            }
        }
        let file = client.get("/audit.csv?action=signed+in");
        let rows = file.is(200).rows();
        assert_eq!(rows.iter().map(|row| row["line"].clone()).collect::<Vec<_>>(), lines);
        assert!(lines.len() >= 231 && lines.windows(2).all(|pair| pair[0].parse::<i64>().unwrap() > pair[1].parse().unwrap()));
        assert!(rows.iter().any(|row| row["who"] == "'=1+1") && rows[0]["seal"].len() == 64);

        // Filters, and what is typed comes back.
        let words = |query: &str| client.get(&format!("/audit?{query}")).is(200).words("tbody tr").len();
        assert_eq!(words("who=farid&text=FROM+192.0.2.7"), 11);
        assert_eq!(words("who=farid&from=2025-07-01"), 0);
        assert_eq!(words("who=farid&from=2025-06-30&to=2025-06-30&text=2.229"), 1);
        assert_eq!(words("who=Farid"), 0);
        assert_eq!(words("action=imported"), 1);
        let page = client.get("/audit?who=farid&text=229&from=2025-06-30&action=signed+in");
        assert_eq!(page.attributes("input[name=who]", "value"), ["farid"]);
        assert_eq!(page.attributes("input[name=text]", "value"), ["229"]);
        assert_eq!(page.words("option[selected]"), ["signed in"]);
        assert_eq!(page.attributes("tbody a", "href"), ["/accounts/farid"]);
        for (query, word) in [
            ("from=soon", "2025-03-31"),
            ("to=2025-13-01", "2025-03-31"),
            ("from=2025-02-01&to=2025-01-01", "after the last"),
            ("action=guessed", "signed in"),
            ("before=x", "number of a line"),
            ("colour=red", "colour"),
            ("who=a&who=b", "twice"),
        ] {
            client.get(&format!("/audit?{query}")).is(400).says(word);
            client.get(&format!("/audit.csv?{query}")).is(400);
        }
    }

    fn reading_a_programme_is_told_and_proved(app: &TestApp) {
        let page = app.administrator().get("/audit");
        page.is(200).says("imported").says("block 1 of the ledger");
        app.db.read(|c| prove(c, &[])).unwrap();
        // The events that the import brought are sealed by its line.
        let sentence = after(app.db, "UPDATE report_events SET version = 5 WHERE id = 100").unwrap_err();
        assert!(sentence.contains("imported by sample"), "{sentence}");
    }
}
