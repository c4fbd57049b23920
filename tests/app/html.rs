//! Every page before an independent judge: the W3C's Nu HTML checker.

use std::process::Command;

use crate::policy;
use crate::support::{TestApp, sample_sqlite};

/// Pages that are errors, or that carry choices.
const MORE: [&str; 9] = [
    "/nowhere",
    "/?period=yesterday",
    "/?known=2026-01-31",
    "/areas/KEZ?period=2025",
    "/indicators/HOU-01?area=AZ-LAC",
    "/indicators/RET-11/postings?area=AZ-LAC&period=2024",
    "/reporting?form=HOU-M",
    "/changes?from=2026-01-01",
    "/enter/HOU-M/AZ-LAC/2026-06",
];

#[test]
fn every_page_is_valid_html() {
    let jar = std::env::var("GROUNDWORK_TEST_VNU").expect(
        "GROUNDWORK_TEST_VNU names no vnu.jar; tests/run fetches it, or take it from the npm package vnu-jar",
    );
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let folder = tempfile::tempdir().unwrap();
    let mut addresses: Vec<String> = policy::pages(&app, "admin");
    addresses.extend(MORE.map(str::to_owned));
    let mut names = Vec::new();
    let (admin, nobody) = (app.administrator(), app.public());
    let looks = [
        ("admin", &admin, "en"),
        ("admin", &admin, "ar"),
        ("nobody", &nobody, "en"),
        ("nobody", &nobody, "az"),
        ("nobody", &nobody, "ru"),
        ("nobody", &nobody, "ar"),
    ];
    for (who, client, lang) in looks {
        for address in &addresses {
            let join = if address.contains('?') { '&' } else { '?' };
            let page = client.get(&format!("{address}{join}lang={lang}"));
            if page.header("content-type") != Some("text/html; charset=utf-8") {
                continue;
            }
            let file = folder.path().join(format!("{:03}.html", names.len()));
            std::fs::write(&file, &page.body).unwrap();
            names.push(format!("{address} of {who} in {lang}"));
        }
    }
    assert!(names.len() > 150, "only {} pages", names.len());
    let checked = Command::new("java")
        .args(["-Xss4m", "-jar", &jar, "--format", "gnu", "--skip-non-html"])
        .arg(folder.path())
        .output()
        .expect("java");
    let mut said = String::from_utf8(checked.stderr).unwrap();
    for (at, name) in names.iter().enumerate() {
        said = said.replace(&format!("{at:03}.html\":"), &format!("{name}\":"));
    }
    println!("{} pages", names.len());
    let lines: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
    assert!(
        lines.is_empty() && checked.status.success(),
        "{}",
        lines.join("\n")
    );
}
