//! `groundwork import` of one file.

use crate::support::{app, sample_sqlite, scene};

const FILE: &str = "area_code,indicator_code,period,value,note\n\
    AZ-LAC,HOU-01,2026-05,412,counted by hand\n\
    AZ-LAC,HOU-02,2026-05,12,\n\
    AZ-LAC,HOU-01,2026-06,413,\n";

#[test]
fn a_command_brings_a_file_in() {
    let db = sample_sqlite();
    let folder = tempfile::tempdir().unwrap();
    let (file, errors) = (
        folder.path().join("office.csv"),
        folder.path().join("errors.csv"),
    );
    std::fs::write(&file, FILE).unwrap();
    let address = app::typed(&db.address);
    let run = |more: &[&str]| {
        let mut args = vec!["import", file.to_str().unwrap(), "--database", &address];
        if !more.contains(&"--author") {
            args.extend(["--author", "rana"]);
        }
        args.extend(more);
        app::run(&args)
    };
    let text = |output: &std::process::Output| {
        [&output.stdout, &output.stderr]
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
            .concat()
    };
    let dry = run(&["--dry-run"]);
    assert!(
        dry.status.success()
            && text(&dry).contains("3 new")
            && text(&dry).contains("Nothing was changed"),
        "{}",
        text(&dry)
    );
    let taken = run(&["--state", "draft"]);
    assert!(
        taken.status.success() && text(&taken).contains("Taken: import 1"),
        "{}",
        text(&taken)
    );
    assert!(scene::state(&db, ("HOU-M", "AZ-LAC", "2026-05")).is_some());

    std::fs::write(&file, FILE.replace("AZ-LAC,HOU-02", "AZ-LAX,HOU-02")).unwrap();
    let refused = run(&["--errors", errors.to_str().unwrap()]);
    assert!(
        !refused.status.success() && text(&refused).contains("row 3"),
        "{}",
        text(&refused)
    );
    assert!(std::fs::read_to_string(&errors).unwrap().contains("error"));
    for (more, says) in [
        (&["--author", "nobody"][..], "There is no account"),
        (&["--author", "leyla"], "report"),
        (&["--state", "posted"], "draft, submitted, approved"),
        (&["--column", "x"], "3=value"),
        (&["--encoding", "ebcdic"], "windows-1251"),
    ] {
        let output = run(more);
        assert!(
            !output.status.success() && text(&output).contains(says),
            "{more:?}: {}",
            text(&output)
        );
    }
}
