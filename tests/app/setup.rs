//! The programme as rows of text: round trips, refusals, what is frozen.

use chrono::NaiveDateTime;
use groundwork::db::Db;
use groundwork::exchange::programme::Files;
use groundwork::exchange::setup_files;
use groundwork::models::setup::{
    self, Change, ChangeKind, Problem, Row, Setup, TABLES, Table, table,
};
use groundwork::sample;

use crate::support::dump::{LEDGER, REPORTS, lines, rows};
use crate::support::{TestDb, postgres, programme, sample_postgres, sample_sqlite, sqlite};

pub type Applied = Result<Vec<Change>, Vec<Problem>>;

fn now() -> NaiveDateTime {
    programme::now()
}

pub fn current(db: &Db) -> Setup {
    db.read(setup::read).unwrap()
}

pub fn apply(db: &Db, wanted: &Setup) -> Applied {
    db.write(|c| setup::apply(c, wanted, "sevda", now()))
        .unwrap()
}

pub fn dump(db: &Db) -> Vec<(String, String)> {
    let files = db.read(setup_files::dump).unwrap();
    files
        .into_iter()
        .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
        .collect()
}

pub fn files(texts: &[(String, String)]) -> Files {
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    Files::embedded(&texts)
}

pub fn read(texts: &[(&str, &str)]) -> Result<Setup, Vec<String>> {
    setup_files::read(&Files::embedded(texts))
        .map(|wanted| wanted.setup)
        .map_err(said)
}

pub fn said(problems: Vec<Problem>) -> Vec<String> {
    problems.iter().map(Problem::to_string).collect()
}

/// Everything that a setup may change, and what it must never touch.
pub fn content(db: &TestDb) -> Vec<String> {
    let connection = &mut db.connect();
    let mut all = rows(connection, &LEDGER);
    all.extend(rows(connection, &REPORTS));
    all.extend(lines(
        connection,
        "SELECT detail AS line FROM audit ORDER BY id",
    ));
    all.extend(lines(
        connection,
        "SELECT definition AS line FROM definitions",
    ));
    all.extend(dump(db).into_iter().map(|(_, text)| text));
    all
}

/// The rows of one table as they are, edited.
pub fn edited(db: &Db, name: &str, edit: impl FnOnce(&'static Table, &mut Vec<Row>)) -> Setup {
    edited_from(&current(db), name, edit)
}

pub fn edited_from(
    now: &Setup,
    name: &str,
    edit: impl FnOnce(&'static Table, &mut Vec<Row>),
) -> Setup {
    let table = table(name).unwrap();
    let mut rows = now.rows(name).to_vec();
    edit(table, &mut rows);
    let mut wanted = Setup::default();
    wanted.set(table, rows);
    wanted
}

fn row<'a>(table: &Table, rows: &'a mut [Row], key: &str) -> &'a mut Row {
    let found = rows.iter_mut().find(|row| table.key(row) == key);
    found.unwrap_or_else(|| panic!("no {key}"))
}

/// One cell says something else.
pub fn with(db: &Db, name: &str, key: &str, column: &str, text: &str) -> Setup {
    with_from(&current(db), name, key, column, text)
}

pub fn with_from(now: &Setup, name: &str, key: &str, column: &str, text: &str) -> Setup {
    edited_from(now, name, |table, rows| {
        row(table, rows, key).texts[table.position(column).unwrap()] = text.to_owned();
    })
}

pub fn without(db: &Db, name: &str, key: &str) -> Setup {
    without_from(&current(db), name, key)
}

pub fn without_from(now: &Setup, name: &str, key: &str) -> Setup {
    edited_from(now, name, |table, rows| {
        let before = rows.len();
        rows.retain(|row| table.key(row) != key);
        assert_eq!(rows.len(), before - 1, "{key}");
    })
}

pub fn and(db: &Db, name: &str, texts: &[&str]) -> Setup {
    and_from(&current(db), name, texts)
}

pub fn and_from(now: &Setup, name: &str, texts: &[&str]) -> Setup {
    edited_from(now, name, |_, rows| {
        rows.push(Row::new(texts.iter().map(|&t| t.to_owned()).collect()));
    })
}

/// Makes two tests of one, each with the sample programme.
macro_rules! both_samples {
    ($(fn $name:ident($db:ident: &TestDb) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn the_test($db: &TestDb) $body

            #[test]
            fn sqlite() {
                the_test(&$crate::support::sample_sqlite());
            }

            #[test]
            fn postgres() {
                the_test(&$crate::support::sample_postgres());
            }
        }
    )+};
}
pub(crate) use both_samples;

fn goes_round(sample: &TestDb, empty: &TestDb) {
    let first = dump(sample);
    assert_eq!(first.len(), TABLES.len());
    let wanted = setup_files::read(&files(&first)).unwrap().setup;
    assert_eq!(wanted, current(sample));
    assert_eq!(apply(sample, &wanted), Ok(Vec::new()));
    // The shipped files say the same, each in its own way of writing.
    let shipped = setup_files::read(&Files::embedded(sample::FILES)).unwrap();
    assert_eq!(shipped.figures, ["figures.csv", "projects.csv"]);
    // Its figures bring all targets but one, so its own table is not whole.
    let shipped = shipped.for_a_change();
    assert_eq!(apply(sample, &shipped.setup), Ok(Vec::new()));
    assert_eq!(shipped.figures[2..], ["targets"]);
    let changes = apply(empty, &wanted).unwrap();
    assert!(changes.len() > 3_000, "{}", changes.len());
    assert!(changes.iter().all(|c| c.kind == ChangeKind::Added));
    assert_eq!(dump(empty), first);
    // Nothing said, nothing changed.
    assert_eq!(apply(empty, &Setup::default()), Ok(Vec::new()));
}

#[test]
fn a_dump_goes_round_on_sqlite() {
    goes_round(&sample_sqlite(), &sqlite());
}

#[test]
fn a_dump_goes_round_on_postgres() {
    goes_round(&sample_postgres(), &postgres());
}

both_samples! {
    fn definitions_are_kept_version_by_version(db: &TestDb) {
        let old = current(db).find(table("indicators").unwrap(), "RET-11").unwrap().clone();
        let old = table("indicators").unwrap().text(&old, "definition").to_owned();
        apply(db, &with(db, "indicators", "RET-11", "definition", "People who came back for good.")).unwrap();
        // Not every change makes another version.
        apply(db, &with(db, "indicators", "RET-11", "core", "no")).unwrap();
        apply(db, &with(db, "indicators", "RET-11", "name", "Returned persons")).unwrap();
        let kept = lines(
            &mut db.connect(),
            "SELECT d.version || '|' || d.author || '|' || d.name || '|' || d.definition || '|' || i.version AS line FROM definitions d JOIN indicators i ON i.id = d.indicator_id WHERE i.code = 'RET-11' ORDER BY d.version",
        );
        assert_eq!(kept.len(), 3, "{kept:?}");
        assert!(kept[0].starts_with("1||") && kept[0].contains(&old), "{kept:?}");
        assert!(kept[1].starts_with("2|sevda|") && kept[1].ends_with("|People who came back for good.|3"), "{kept:?}");
        assert_eq!(kept[2], "3|sevda|Returned persons|People who came back for good.|3");
    }

    fn the_audit_log_tells_each_change_or_each_table(db: &TestDb) {
        let log = || lines(&mut db.connect(), "SELECT actor || '|' || action || '|' || subject || '|' || detail AS line FROM audit ORDER BY id");
        let first = log();
        assert!(first.iter().any(|l| l.starts_with("sample|set up|areas|85 added, 0 changed, 0 removed: AZE, KEZ, ")), "{first:#?}");
        assert!(first.last().unwrap().starts_with("sample|imported|programme|728 figures"), "{first:#?}");
        apply(db, &with(db, "areas", "AZ-LAC", "name", "Laçın")).unwrap();
        apply(db, &and(db, "rules", &["housing", "part", "stop", "", "", "", "<=", "", "", "", ""])).unwrap();
        apply(db, &without(db, "rules", "housing")).unwrap();
        assert_eq!(
            log()[first.len()..],
            [
                "sevda|set up|areas AZ-LAC|name \"Lachin\" becomes \"Laçın\"",
                "sevda|set up|rules housing|added, kind \"part\", severity \"stop\", comparison \"<=\", active \"yes\"",
                "sevda|set up|rules housing|removed, kind \"part\", severity \"stop\", comparison \"<=\", active \"yes\"",
            ]
        );
    }

    fn one_row_is_exchanged_at_a_time(db: &TestDb) {
        let rules = table("rules").unwrap();
        let exchange = |old: Option<&str>, new: Option<Row>| db.write(|c| setup::apply_row(c, rules, old, new, "sevda", now()));
        let mut new = rules.empty_row();
        for (column, text) in [("code", "r1"), ("kind", "part"), ("severity", "note"), ("low", " 1.50 ")] {
            new.texts[rules.position(column).unwrap()] = text.into();
        }
        assert_eq!(exchange(None, Some(new.clone())).unwrap().unwrap()[0].to_string(), "rules r1: added, kind \"part\", severity \"note\", comparison \"<=\", low \"1.5\", active \"yes\"");
        assert_eq!(said(exchange(None, Some(new.clone())).unwrap().unwrap_err()), ["rules r1: This row's key stands twice. Leave one of the two rows."]);
        assert!(exchange(Some("r1"), Some(new.clone())).unwrap().unwrap().is_empty());
        new.texts[rules.position("active").unwrap()] = "no".into();
        assert_eq!(exchange(Some("r1"), Some(new)).unwrap().unwrap()[0].to_string(), "rules r1: active \"yes\" becomes \"no\"");
        assert_eq!(exchange(Some("r1"), None).unwrap().unwrap()[0].kind, ChangeKind::Removed);
        assert!(exchange(Some("r1"), None).unwrap_err().to_string().contains("any more; nothing was changed"));
    }
}

#[test]
fn order_counts_in_forms_and_a_code_may_stand_before_its_parent() {
    let db = sqlite();
    let small = |fields: &str| {
        read(&[
            ("areas.csv", "code,parent,level,name\nD,R,district,Down\nR,,programme,Up\n"),
            ("indicators.csv", "code,sector,name,unit,kind,period,about\nA,housing,A,one,flow,month,assets\nB,housing,B,one,flow,month,assets\n"),
            ("forms.csv", "code,name,sector,level,period,due_day\nF,Form,housing,district,month,15\n"),
            ("form_fields.csv", fields),
        ])
        .unwrap()
    };
    apply(&db, &small("form,indicator\nF,A\nF,B\n")).unwrap();
    let turned = apply(&db, &small("form,indicator\nF,B\nF,A\n")).unwrap();
    let told: Vec<String> = turned.iter().map(Change::to_string).collect();
    assert_eq!(
        told,
        [
            "form_fields F B total: position \"2\" becomes \"1\"",
            "form_fields F A total: position \"1\" becomes \"2\"",
        ]
    );
    assert!(
        dump(&db)
            .iter()
            .any(|(_, text)| text.contains("F,B,total\r\nF,A,total"))
    );
    let areas = &dump(&db)[1].1;
    assert!(
        areas.contains("D,R,district") && areas.find("D,R") < areas.find("R,,"),
        "{areas}"
    );
}
