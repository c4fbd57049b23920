//! Whatever the rows say that can be, the database says then.

use groundwork::exchange::setup_files;
use groundwork::models::names::OTHERS;
use groundwork::models::setup::{self, Row, Setup, table};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::setup::{apply, both_samples, current, dump, files};
use crate::support::{TestDb, random};

#[derive(Clone, Debug)]
enum Edit {
    Area(Index, String),
    NewArea(Index, String),
    Named(Index, Index, String),
    Core(Index),
    Redefine(Index, String),
    NewSource(String),
    NoCode(Index),
    NoTarget(Index),
    NewStatement(Index, String),
    Swap(Index, Index),
    Due(Index, u8),
    Closing(Index, Option<u8>),
    Sign(Index),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let text = || "[a-zəİ=+@'\", \n-]{0,12}[a-z]".prop_map(|t| t.trim().to_owned());
    let line = || text().prop_map(|t| t.replace('\n', " ").trim().to_owned());
    let at = any::<Index>;
    proptest::collection::vec(
        prop_oneof![
            (at(), line()).prop_map(|(i, t)| Edit::Area(i, t)),
            (at(), line()).prop_map(|(i, t)| Edit::NewArea(i, t)),
            (at(), at(), line()).prop_map(|(i, j, t)| Edit::Named(i, j, t)),
            at().prop_map(Edit::Core),
            (at(), text()).prop_map(|(i, t)| Edit::Redefine(i, t)),
            text().prop_map(Edit::NewSource),
            at().prop_map(Edit::NoCode),
            at().prop_map(Edit::NoTarget),
            (at(), text()).prop_map(|(i, t)| Edit::NewStatement(i, t)),
            (at(), at()).prop_map(|(i, j)| Edit::Swap(i, j)),
            (at(), any::<u8>()).prop_map(|(i, d)| Edit::Due(i, d)),
            (at(), any::<Option<u8>>()).prop_map(|(i, d)| Edit::Closing(i, d)),
            at().prop_map(Edit::Sign),
        ],
        0..12,
    )
}

impl Edit {
    fn make(self, wanted: &mut Setup, number: usize) {
        let name = match self {
            Self::Area(..) | Self::NewArea(..) => "areas",
            Self::Core(_) | Self::Redefine(..) | Self::Named(..) => "indicators",
            Self::NewSource(_) => "sources",
            Self::NoCode(_) => "area_codes",
            Self::NoTarget(_) => "targets",
            Self::NewStatement(..) => "statements",
            Self::Swap(..) => "form_fields",
            Self::Due(..) | Self::Closing(..) => "forms",
            Self::Sign(_) => "terms",
        };
        let table = table(name).unwrap();
        let column = |key| table.position(key).unwrap();
        let mut rows = wanted.rows(name).to_vec();
        let count = rows.len();
        match self {
            Self::Area(at, text) => at.get_mut(&mut rows).texts[column("name")] = text,
            Self::NewArea(at, text) => {
                let mut new = table.empty_row();
                new.texts[column("code")] = format!("NEW-{number}");
                new.texts[column("level")] = "complex".into();
                new.texts[column("name")] = text;
                let settlements: Vec<&Row> = rows
                    .iter()
                    .filter(|row| table.text(row, "level") == "settlement")
                    .collect();
                new.texts[column("parent")] = table
                    .text(settlements[at.index(settlements.len())], "code")
                    .to_owned();
                rows.push(new);
            }
            Self::Named(at, lang, text) => {
                let (_, name) = *lang.get(&OTHERS);
                at.get_mut(&mut rows).texts[column(name)] = text;
            }
            Self::Core(at) => {
                let cell = &mut at.get_mut(&mut rows).texts[column("core")];
                *cell = if cell == "yes" { "no" } else { "yes" }.to_owned();
            }
            Self::Redefine(at, text) => at.get_mut(&mut rows).texts[column("definition")] = text,
            Self::NewSource(text) => {
                let mut new = table.empty_row();
                new.texts[column("code")] = format!("S-{number}");
                new.texts[column("publisher")] = "Gazette".into();
                new.texts[column("note")] = text;
                rows.push(new);
            }
            Self::NoCode(at) | Self::NoTarget(at) => drop(rows.remove(at.index(count))),
            Self::NewStatement(at, text) => {
                let mut new = at.get(&rows).clone();
                new.texts[column("note")] = format!("{text} {number}");
                rows.push(new);
            }
            Self::Swap(one, other) => {
                let form = table.text(one.get(&rows), "form").to_owned();
                let same: Vec<usize> = (0..count)
                    .filter(|&at| table.text(&rows[at], "form") == form)
                    .collect();
                rows.swap(one.index(count), *other.get(&same));
            }
            Self::Due(at, day) => at.get_mut(&mut rows).texts[column("due_day")] = day.to_string(),
            Self::Closing(at, days) => {
                let days = days.map_or(String::new(), |d| (u32::from(d) + 255).to_string());
                at.get_mut(&mut rows).texts[column("closing_day")] = days;
            }
            Self::Sign(at) => {
                let cell = &mut at.get_mut(&mut rows).texts[column("sign")];
                *cell = if cell == "+" { "-" } else { "+" }.to_owned();
            }
        }
        wanted.set(table, rows);
    }
}

both_samples! {
    fn whatever_is_wanted_is_what_stands_then(db: &TestDb) {
        let start = std::cell::Cell::new(0);
        random(6)
            .run(&edits(), |edits| {
                let before = current(db);
                let mut wanted = before.clone();
                for edit in edits {
                    start.set(start.get() + 1);
                    edit.make(&mut wanted, start.get());
                }
                let foreseen = db.read(|c| setup::preview(c, &wanted)).unwrap();
                let changes = apply(db, &wanted);
                prop_assert_eq!(&foreseen, &changes);
                prop_assert_eq!(Ok(setup::changes(&before, &wanted)), changes);
                let after = current(db);
                prop_assert!(setup::changes(&after, &wanted).is_empty());
                prop_assert_eq!(&after, &wanted);
                let read_back = setup_files::read(&files(&dump(db))).unwrap();
                prop_assert_eq!(read_back.setup, wanted);
                Ok(())
            })
            .unwrap();
        db.read(groundwork::ledger::verify).unwrap();
    }
}
