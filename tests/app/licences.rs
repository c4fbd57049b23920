//! The list of licences is that of the crates in Cargo.lock.
//!
//! With `GROUNDWORK_WRITE_LICENCES=1` the test writes the list anew: do that
//! after a dependency was added or brought up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{TestApp, sample_sqlite};

const LIST: &str = "src/web/assets/licences.csv";

/// What cargo knows of every crate that the product is made from, on any
/// system, without what only tests use.
fn crates() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let nodes: BTreeMap<String, Vec<Value>> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (text(&node["id"]), list(&node["deps"])))
        .collect();
    let root = text(&metadata["resolve"]["root"]);
    let mut wanted = BTreeSet::new();
    let mut next = vec![root.clone()];
    while let Some(id) = next.pop() {
        let is_for_the_product =
            |dep: &&Value| list(&dep["dep_kinds"]).iter().any(|k| k["kind"].is_null());
        let deps = nodes[&id].iter().filter(is_for_the_product);
        let deps: Vec<String> = deps.map(|dep| text(&dep["pkg"])).collect();
        next.extend(deps.into_iter().filter(|dep| wanted.insert(dep.clone())));
    }
    wanted.remove(&root);
    list(&metadata["packages"])
        .into_iter()
        .filter(|package| wanted.contains(&text(&package["id"])))
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Whom to thank: the copyright lines of the crate's own licence files, else
/// its authors.
fn credit(package: &Value) -> String {
    let manifest = text(&package["manifest_path"]);
    let folder = Path::new(&manifest).parent().unwrap();
    let mut files: Vec<_> = (std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().to_uppercase();
            let starts = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];
            path.is_file() && starts.iter().any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    let mut lines = Vec::new();
    for file in files {
        let bytes = std::fs::read(file).unwrap();
        for line in String::from_utf8_lossy(&bytes).lines() {
            let line = line.trim().trim_start_matches("// ").trim_end_matches('.');
            let lower = line.to_lowercase();
            let names = (lower.starts_with("copyright") || lower.starts_with('\u{a9}'))
                && (line.contains(|c: char| c.is_ascii_digit()) || lower.contains("(c)"))
                // Examples of a notice, in the Apache licence and the GPL, and
                // whose the GPL itself is: nothing here is used under it.
                && !line.contains(['[', '{', '<'])
                && !lower.contains("free software foundation");
            if names && !lines.contains(&line.to_owned()) {
                lines.push(line.to_owned());
            }
        }
    }
    if lines.is_empty() {
        let authors = package["authors"].as_array().unwrap();
        let name = |author: &Value| text(author).split(" <").next().unwrap().to_owned();
        lines = authors.iter().map(name).collect();
    }
    if lines.is_empty() {
        lines.push(format!("The authors of {}", text(&package["name"])));
    }
    lines.join("; ")
}

fn list() -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = ["name", "version", "licence", "credit", "address"];
    writer.write_record(heads).unwrap();
    let mut rows: Vec<[String; 5]> = crates()
        .iter()
        .map(|package| {
            let name = text(&package["name"]);
            let mut address = text(&package["repository"]);
            if !address.starts_with("https://") {
                address = format!("https://crates.io/crates/{name}");
            }
            let licence = text(&package["license"]).replace('/', " OR ");
            let licence = licence.split_whitespace().collect::<Vec<_>>().join(" ");
            let version = text(&package["version"]);
            [name, version, licence, credit(package), address]
        })
        .collect();
    rows.sort();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn the_list_of_licences_is_that_of_the_crates() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIST);
    let list = list();
    if std::env::var_os("GROUNDWORK_WRITE_LICENCES").is_some() {
        std::fs::write(&path, &list).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let (kept, list) = (lines(&kept), lines(&list));
    let missing: Vec<_> = list.difference(&kept).collect();
    let gone: Vec<_> = kept.difference(&list).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "{LIST} is not that of Cargo.lock; write it with GROUNDWORK_WRITE_LICENCES=1.\nmissing: {missing:#?}\ngone: {gone:#?}"
    );
}

/// Of every crate's licences the page has the text of at least one.
#[test]
fn a_text_of_each_licence_is_on_the_page() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let page = app.public().get("/about/licences");
    let texts: BTreeSet<String> = page.words("details summary").into_iter().collect();
    let crates = page.words("#crates tbody th");
    let rows = csv::Reader::from_path(Path::new(env!("CARGO_MANIFEST_DIR")).join(LIST));
    for row in rows.unwrap().records() {
        let row = row.unwrap();
        assert!(
            crates.contains(&row[0].to_owned()),
            "{} is missing",
            &row[0]
        );
        // Each side of an AND is needed; of an OR, one is enough.
        for side in row[2].split(" AND ") {
            let mut choices = side.trim_matches(['(', ')']).split(" OR ");
            assert!(
                choices.any(|choice| texts.contains(choice.trim_matches(['(', ')']))),
                "{}: no text of {side}",
                &row[0]
            );
        }
    }
}
