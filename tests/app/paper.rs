//! Reports as PDF files, read back with other programs.

use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use groundwork::charts::paper::{self, Block, Cell, Column, Figure, Line, Paper, Table};
use proptest::prelude::*;

use crate::commands::refused;
use crate::disclosure;
use crate::support::app::{run, typed};
use crate::support::{TestApp, TestDb, random, sample_sqlite, sqlite};

/// What a program says about a file.
fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} (poppler-utils): {error}"));
    String::from_utf8(output.stdout).unwrap()
}

/// The text of a report that was sent, as it stands on the pages.
pub fn text_of(body: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sent.pdf");
    std::fs::write(&path, body).unwrap();
    text(&path.display().to_string())
}

/// The text of a file, line by line as it stands on the pages.
fn text(path: &str) -> String {
    said("pdftotext", &["-layout", path, "-"])
}

/// The words of a file, without the breaks of lines that tables put into them.
fn words(path: &str) -> String {
    let text = said("pdftotext", &[path, "-"]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A report of this database, with these flags.
fn written(db: &TestDb, folder: &Path, name: &str, flags: &[&str]) -> String {
    let path = folder.join(name).display().to_string();
    let database = typed(&db.address);
    let arguments = ["report", "--database", &database, "--output", &path];
    let output = run(&[&arguments[..], flags].concat());
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && error.is_empty(), "{error}");
    path
}

#[test]
fn a_report_holds_what_the_page_shows() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let folder = tempfile::tempdir().unwrap();
    let flags = ["--area", "AZ-LAC", "--indicator", "RET-11"];
    let path = written(&db, folder.path(), "report.pdf", &flags);
    let report = words(&path);
    let public = app.public();
    for (address, selector) in [
        ("/", ".tile .n, #districts tbody th, #districts td"),
        (
            "/areas/AZ-LAC",
            "h1, #housing tbody th, #housing td, #inside td",
        ),
        (
            "/indicators/RET-11?area=AZ-LAC",
            "h1, #series td, #performance td",
        ),
    ] {
        let page = public.get(address);
        let shown = page.words(selector);
        assert!(shown.len() > 10, "{address}: {shown:?}");
        for cell in shown {
            // What stands under a figure is a paragraph of its own on paper.
            for word in cell.split_whitespace() {
                assert!(report.contains(word), "{address}: no {word:?} of {cell:?}");
            }
        }
    }
    for sentence in public.get("/").words(".lede") {
        assert!(report.contains(&sentence), "no {sentence:?}");
    }
    for part in [
        "ledger head: block 1,",
        "Boundaries and names do not imply endorsement.",
    ] {
        assert!(report.contains(part), "no {part:?}");
    }
}

#[test]
fn a_report_says_what_it_is_and_can_be_read_aloud() {
    let db = sample_sqlite();
    let folder = tempfile::tempdir().unwrap();
    let path = written(&db, folder.path(), "report.pdf", &["--area", "AZ-LAC"]);
    let about = said("pdfinfo", &[&path]);
    let says = |name: &str| {
        let line = about.lines().find(|line| line.starts_with(name));
        let value = line.and_then(|line| line.split_once(':'));
        value.map_or("", |(_, value)| value.trim()).to_owned()
    };
    assert_eq!(says("Title"), "Karabakh and East Zangezur reconstruction");
    assert_eq!(says("Tagged"), "yes");
    assert!(says("Page size").ends_with("(A4)"), "{about}");
    let pages: usize = says("Pages").parse().unwrap();
    assert!(pages > 3, "{about}");
    let bytes = std::fs::read(&path).unwrap();
    let holds = |part: &str| {
        bytes
            .windows(part.len())
            .any(|bytes| bytes == part.as_bytes())
    };
    for part in [
        "/Lang(en)",
        "<pdfuaid:part>1<",
        "/S/Figure",
        "/Alt(",
        "/S/THead",
        "/Outlines",
    ] {
        assert!(holds(part), "no {part}");
    }
    // Drawings are drawn: the list of pictures has its two heading lines only.
    assert_eq!(said("pdfimages", &["-list", &path]).lines().count(), 2);
    let text = text(&path);
    let sheets: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| !page.is_empty())
        .collect();
    assert_eq!(sheets.len(), pages);
    for (number, sheet) in sheets.iter().enumerate() {
        let foot = format!("Page {} of {pages}", number + 1);
        assert!(sheet.trim_end().ends_with(&foot), "{sheet}");
    }
    // What others published about the district fills pages; each has the heads.
    let heads = |sheet: &&&str| sheet.contains("Published figure") && sheet.contains("Source");
    let with_heads = sheets.iter().filter(heads).count();
    assert!(with_heads > 1, "{text}");
}

#[test]
fn the_same_data_make_the_same_file() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let folder = tempfile::tempdir().unwrap();
    let flags = ["--indicator", "MIN-14", "--period", "2025"];
    let [one, other] = ["one.pdf", "other.pdf"].map(|name| {
        let path = written(&db, folder.path(), name, &flags);
        std::fs::read(path).unwrap()
    });
    assert!(one == other);
    let sent = app.public().get("/report.pdf?indicator=MIN-14&period=2025");
    assert_eq!(sent.is(200).header("content-type"), Some("application/pdf"));
    let earlier = words(&written(
        &db,
        folder.path(),
        "past.pdf",
        &["--known", "2025-12-31"],
    ));
    assert!(earlier.contains("Figures as they were known on 31 December 2025"));
}

#[test]
fn what_is_withheld_is_not_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    // Two programmes that differ only in what the public may not see.
    let reports = [0, 1].map(|which| {
        let db = sqlite();
        disclosure::set_up(&db, which);
        ["PEO-01", "PEO-02"].map(|indicator| {
            let flags = ["--area", "S1", "--indicator", indicator];
            let path = written(&db, folder.path(), "public.pdf", &flags);
            let staff = written(
                &db,
                folder.path(),
                "staff.pdf",
                &[&flags[..], &["--staff"]].concat(),
            );
            let without_seal = |path: &str| {
                let is_seal = |word: &&str| word.len() == 64;
                let text = words(path);
                text.split(' ')
                    .filter(|word| !is_seal(word))
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            (without_seal(&path), without_seal(&staff))
        })
    });
    let [here, there] = reports;
    for ((public, staff), (other, other_staff)) in here.iter().zip(&there) {
        assert_eq!(public, other);
        assert_ne!(staff, other_staff);
        assert!(public.contains("fewer than 5"), "{public}");
    }
    let db = sqlite();
    disclosure::set_up(&db, 0);
    let database = typed(&db.address);
    let path = folder.path().join("none.pdf").display().to_string();
    for (flags, word) in [
        (["--indicator", "SEC-01"], "no public indicator"),
        (["--area", "NOWHERE"], "NOWHERE"),
        (["--period", "last year"], "last year"),
    ] {
        let arguments = ["report", "--database", &database, "--output", &path];
        refused(&run(&[&arguments[..], &flags].concat()), 1, &[word]);
        assert!(!Path::new(&path).exists());
    }
}

/// A report of these words, in a table of as many columns as there are.
fn paper_of(words: &[String], is_mirrored: bool) -> Paper {
    let cell = |text: &String| Cell {
        text: text.clone(),
        hint: text.chars().rev().collect(),
    };
    let column = |label: &String| Column {
        label: label.clone(),
        is_number: label.len().is_multiple_of(2),
    };
    let all = words.join(" ");
    let figure = |name: &String| Figure {
        name: name.clone(),
        figure: name.clone(),
        lines: vec![Line::Words(all.clone())],
    };
    Paper {
        title: format!("Report {all}"),
        language: "en",
        is_mirrored,
        day: NaiveDate::from_ymd_opt(2026, 3, 31).unwrap(),
        cover: all.clone(),
        foot: all.clone(),
        number: |page, pages| format!("{page} of {pages}"),
        style: "",
        blocks: vec![
            Block::Lede(all.clone()),
            Block::Figures(words.iter().map(figure).collect()),
            Block::Chapter(all.clone()),
            Block::Table(Table {
                caption: all.clone(),
                subtitle: all.clone(),
                columns: words.iter().map(column).collect(),
                rows: (0..30).map(|_| words.iter().map(cell).collect()).collect(),
                note: all,
            }),
        ],
    }
}

#[test]
fn any_words_make_a_file() {
    let words = prop::collection::vec(any::<String>(), 0..9);
    let check = |(words, is_mirrored): (Vec<String>, bool)| {
        let made = paper::pdf(&paper_of(&words, is_mirrored));
        prop_assert!(made.is_ok(), "{:?}", made.err());
        Ok(())
    };
    random(24).run(&(words, any::<bool>()), check).unwrap();
    for hard in [
        "\u{feff}家\u{301}",
        "\u{202e}abc",
        "عدد البيوت ٦٥",
        "\u{0}\u{ad}👩\u{200d}🚀",
    ] {
        paper::pdf(&paper_of(&[hard.to_owned()], true)).unwrap();
    }
}

#[test]
fn a_table_too_wide_for_a_page_is_parted_and_loses_nothing() {
    let word = |at: usize| format!("Reconstructiondistrict{at:02}");
    let words: Vec<String> = (10..24).map(word).collect();
    let file = paper::pdf(&paper_of(&words, false)).unwrap();
    let text = text_of(&file);
    for word in &words {
        // Once a row, and the first column in each part.
        assert!(text.matches(word.as_str()).count() > 30, "{word} in {text}");
    }
    assert!(text.contains("further columns"), "{text}");
}
