//! `groundwork setup` from the command line.

use std::path::Path;

use crate::commands::{refused, said};
use crate::support::app::{run, typed};
use crate::support::dump::lines;
use crate::support::{sample_sqlite, sqlite};

fn setup(arguments: &[&str], folder: &Path, database: &str) -> std::process::Output {
    let folder = folder.to_str().unwrap();
    let all: Vec<&str> = ["setup"]
        .into_iter()
        .chain(arguments.iter().copied())
        .chain([folder, "--database", database])
        .collect();
    run(&all)
}

#[test]
fn a_programme_is_kept_in_files() {
    let (db, folder) = (sample_sqlite(), tempfile::tempdir().unwrap());
    let (address, dir) = (typed(&db.address), folder.path().join("new"));
    let names = || {
        lines(
            &mut db.connect(),
            "SELECT name AS line FROM areas WHERE code = 'AZ-LAC'",
        )
    };
    let written = setup(&["dump"], &dir, &address);
    assert_eq!(
        said(&written),
        format!("Wrote 16 files to {}.\n", dir.display())
    );
    refused(
        &setup(&["dump"], &dir, &address),
        1,
        &["holds files already", "--replace", "Nothing was written."],
    );
    assert!(
        setup(&["dump", "--replace"], &dir, &address)
            .status
            .success()
    );
    assert_eq!(
        said(&setup(&["apply"], &dir, &address)),
        "Nothing to change: the programme is set up like this already.\n"
    );
    let path = dir.join("areas.csv");
    let areas = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, areas.replace(",Lachin,", ",Lachin district,")).unwrap();
    std::fs::write(dir.join("figures.csv"), "row\n").unwrap();
    std::fs::write(dir.join("README.md"), "ours").unwrap();
    let foreseen = said(&setup(&["apply", "--dry-run"], &dir, &address));
    assert_eq!(
        foreseen,
        "areas AZ-LAC: name \"Lachin\" becomes \"Lachin district\"\n\
         figures.csv holds figures, so it was left aside: `groundwork import` reads it.\n\
         0 added, 1 changed, 0 removed. Nothing was written.\n"
    );
    assert_eq!(names(), ["Lachin"]);
    let done = said(&setup(&["apply", "--author", "sevda"], &dir, &address));
    assert_eq!(done, foreseen.replace(" Nothing was written.", ""));
    assert_eq!(names(), ["Lachin district"]);
    let told = "SELECT actor || ' ' || subject AS line FROM audit ORDER BY id DESC LIMIT 1";
    assert_eq!(lines(&mut db.connect(), told), ["sevda areas AZ-LAC"]);
    // Every problem is named, of all files, and nothing is changed.
    std::fs::write(
        &path,
        areas
            .replace(",Lachin,", ",Lachin again,")
            .replace("AZ-KAL,KEZ-EZ", "AZ-KAL,KEZ-EX"),
    )
    .unwrap();
    std::fs::write(dir.join("rules.csv"), "code,kind,severity\nr1,guess,stop\n").unwrap();
    std::fs::write(
        dir.join("rule_terms.csv"),
        "rule,side,sign,term,breakdown,take\n",
    )
    .unwrap();
    refused(
        &setup(&["apply"], &dir, &address),
        1,
        &[
            "2 problems; nothing was changed.",
            "areas.csv, row 13 (AZ-KAL), parent: There is no area \"KEZ-EX\".",
            "rules.csv, row 2 (r1), kind: \"guess\" is not one of the words there are",
        ],
    );
    assert_eq!(names(), ["Lachin district"]);
    std::fs::write(dir.join("areas.toml"), "").unwrap();
    refused(
        &setup(&["dump", "--replace"], &dir, &address),
        1,
        &["areas.toml", "take it away first"],
    );
}

#[test]
fn a_small_programme_begins_with_two_files() {
    let (db, folder) = (sqlite(), tempfile::tempdir().unwrap());
    std::fs::write(
        folder.path().join("programme.toml"),
        "name = \"Valley\"\narea = \"V\"\n",
    )
    .unwrap();
    std::fs::write(
        folder.path().join("areas.csv"),
        "code,level,name\nV,programme,Valley\n",
    )
    .unwrap();
    assert_eq!(
        said(&setup(&["apply"], folder.path(), &typed(&db.address))),
        "programme name: added, value \"Valley\"\n\
         programme area: added, value \"V\"\n\
         areas V: added, level \"programme\", name \"Valley\"\n\
         3 added, 0 changed, 0 removed.\n"
    );
}
