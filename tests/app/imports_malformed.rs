//! Ten thousand malformed files: each is refused in words or taken whole.

use std::cell::Cell;
use std::io::Write;

use groundwork::db::DbConnection;
use groundwork::exchange::importing::{self, Choices, Destination, Wish};
use groundwork::exchange::reading::Encoding;
use groundwork::models::import;
use groundwork::models::user::{self, Actor};
use proptest::prelude::*;

use crate::imports::{counts, figures};
use crate::reading::encoded;
use crate::reading_random::{blows, damaged};
use crate::support::programme::{Small, now, rolled_back};
use crate::support::{TestDb, dump, random};

/// Tables of a district that reports two indicators, such as could be taken.
const TABLES: [&str; 4] = [
    "area_code,indicator_code,period,value,note\nD1,HOU-01,2026-05,412,counted\nD1,HOU-01,2026-06,\"1,413.0\",\nD1,RET-01,2026-05,7,\"two\nlines\"\n",
    "Report;;;\n\narea;period;HOU-01;RET-01\nD1;2026-05;1 250;7\nD1;2026-06;1 260;8,0\n",
    "Район\tПериод\tHOU-01\tRET-01\tПримечание\r\nD1\tмарт 2026\t5\tнет данных\tвсё\r\nD1\tапрель 2026\t6\t1\t\r\n",
    "area,indicator,2026-01,2026-02,2026-03\nD1,HOU-01,1,2,3\nD1,RET-01,4,,6\n",
];

/// One of them, damaged; one in nine is left whole, so that some are taken.
fn files(district: &'static str, other: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let encodings = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Windows1251];
    let tables = prop::sample::select(&TABLES[..]);
    let encodings = prop::sample::select(encodings.to_vec());
    (tables, encodings, blows(), 0..9usize).prop_map(move |(table, encoding, blows, most)| {
        let table = table.replace("D1", district).replace("RET-01", other);
        damaged(&encoded(&table, encoding), &blows[..most.min(blows.len())])
    })
}

fn entries(connection: &mut DbConnection) -> Vec<String> {
    let columns =
        "report_id, indicator_id, breakdown_id, status, value, weight, day, source_id, note";
    dump::rows(connection, &[("entries", columns)])
}

/// Looks at a file as its page does, and takes it where it can be taken;
/// whether it was.
fn look_and_take(connection: &mut DbConnection, bytes: &[u8], actor: &Actor) -> bool {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let destination = Destination::Draft;
    let choices = Choices {
        destination,
        ..Choices::default()
    };
    let wish = Wish {
        actor,
        today: now().date(),
        most: 10,
    };
    let looked = importing::look(connection, file.path(), &choices, wish).unwrap();
    assert_eq!(entries(connection).len(), 0, "a look changes nothing");
    let (preview, counts) = (&looked.preview, looked.preview.counts);
    let sentences = preview.problems.iter().map(|problem| &problem.sentence);
    for sentence in sentences
        .chain([&preview.unreadable])
        .filter(|text| !text.is_empty())
    {
        assert!(sentence.contains(' '), "{sentence}");
    }
    let is_refused = !preview.unreadable.is_empty() || counts.refused + counts.totals > 0;
    let is_taken = preview.can_be_taken(false);
    assert!(!(is_refused && is_taken), "{counts:?}");
    if is_taken {
        let user = actor.user.as_ref().unwrap();
        let id = import::keep(connection, "file.csv", &mut &*bytes, user, now()).unwrap();
        let import = import::find(connection, id).unwrap();
        importing::commit(connection, &import, looked.plan, destination, user, now()).unwrap();
        assert_eq!(entries(connection).len() as u64, counts.new, "taken whole");
    }
    is_taken
}

/// Looks at so many files, each on its own.
fn many(db: &TestDb, cases: u32) {
    let actor = db.write(|c| Ok(Small::set_up(c).reporter)).unwrap();
    let actor = Actor {
        grants: db.read(|c| user::grants_of(c, actor.id)).unwrap(),
        user: Some(actor),
    };
    let (taken, all) = (Cell::new(0), Cell::new(0));
    random(cases)
        .run(&files("D1", "RET-01"), |bytes| {
            let is_taken = rolled_back(db, |c| look_and_take(c, &bytes, &actor));
            taken.set(taken.get() + u32::from(is_taken));
            all.set(all.get() + 1);
            Ok(())
        })
        .unwrap();
    let (taken, all) = (taken.get(), all.get());
    assert!(
        taken * 20 > all && taken * 2 < all,
        "{taken} of {all} taken"
    );
}

#[test]
fn a_malformed_file_is_refused_in_words_or_taken_whole_on_sqlite() {
    many(&crate::support::sqlite(), 8_000);
}

#[test]
fn a_malformed_file_is_refused_in_words_or_taken_whole_on_postgres() {
    many(&crate::support::postgres(), 2_000);
}

both_apps! {
    fn the_page_takes_all_of_a_malformed_file_or_nothing(app: &TestApp) {
        let reporter = app.reporter();
        let template = "/imports/template.xlsx?form=HOU-M&area=AZ-LAC&period=2026-05";
        let workbook = reporter.get(template).is(200).body.clone();
        let (taken, all) = (Cell::new(0), Cell::new(0));
        let (texts, books) = (files("AZ-LAC", "HOU-02"), blows().prop_map(move |blows| damaged(&workbook, &blows)));
        random(100).run(&prop_oneof![9 => texts, 1 => books], |bytes| {
            let before = figures(app);
            let sent = reporter.upload("/imports", "file.csv", &bytes, &[("state", "draft")]);
            if bytes.is_empty() {
                sent.is(422);
                return Ok(());
            }
            let page = reporter.follow(&sent);
            page.is(200);
            prop_assert_eq!(&figures(app), &before);
            let address = page.attributes("#reading", "action").remove(0);
            let refused = reporter.get(&format!("{address}/refused.csv"));
            prop_assert!(refused.status < 500, "{}", refused.status);
            // Whether or not the page offers it.
            let offered = page.has("form[action$='/taking']");
            let answer = reporter.post(&format!("{address}/taking"), &[]);
            reporter.follow(&answer).is(200);
            let new = if offered { counts(&page)["new"].parse().unwrap() } else { 0 };
            let after = figures(app);
            prop_assert_eq!(after.len() - before.len(), new, "{}", page.text());
            prop_assert!(offered || after == before);
            taken.set(taken.get() + u32::from(offered));
            all.set(all.get() + 1);
            Ok(())
        }).unwrap();
        assert!(taken.get() > 0 && taken.get() < all.get(), "{} of {} taken", taken.get(), all.get());
    }
}
