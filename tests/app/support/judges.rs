//! Programs of others that read our files and say what is wrong with them.
//! `tests/run` fetches them; they are not part of this repository.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const HELP: &str = "This test needs the programs of tests/judges.txt: run tests/run, which fetches them from PyPI, \
                    or set GROUNDWORK_TEST_PYTHON to a python that has them \
                    (python3 -m venv FOLDER && FOLDER/bin/pip install -r tests/judges.txt).";

/// The python that has the judges.
pub fn python() -> String {
    std::env::var("GROUNDWORK_TEST_PYTHON").unwrap_or_else(|_| panic!("{HELP}"))
}

/// What a judge of `judges.py` says of files, one answer a file: they start
/// slowly, so ask them about many at once.
pub fn judge<P: AsRef<Path>>(name: &str, files: &[P]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app/support/judges.py");
    let output = Command::new(python())
        .arg(script)
        .arg(name)
        .args(files.iter().map(AsRef::as_ref))
        .output()
        .unwrap_or_else(|why| panic!("{}: {why}. {HELP}", python()));
    assert!(
        output.status.success(),
        "the judge {name} broke down: {}\n{HELP}",
        String::from_utf8_lossy(&output.stderr)
    );
    let found: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(found.len(), files.len(), "{name}");
    for (file, found) in files.iter().zip(&found) {
        let error = found["error"].as_str();
        assert_eq!(error, None, "{name}: {}", file.as_ref().display());
    }
    found
}

/// What LibreOffice makes of spreadsheets: each converted to the format that
/// the ending stands for, in a folder of its own, in order.
pub fn converted(files: &[PathBuf], ending: &str, folder: &Path) -> Vec<PathBuf> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", ending, "--outdir"])
        .arg(folder)
        .args(files)
        .output()
        .unwrap_or_else(|why| {
            panic!("soffice: {why}. This test needs LibreOffice: run tests/run, or apt-get install libreoffice-calc-nogui.")
        });
    let made = files.iter().map(|file| {
        let name = Path::new(file.file_name().expect("a name"));
        let kind = ending.split(':').next().unwrap_or(ending);
        folder.join(name.with_extension(kind))
    });
    let made: Vec<PathBuf> = made.collect();
    let said = String::from_utf8_lossy(&output.stderr);
    let missing = made.iter().find(|file| !file.exists());
    assert_eq!(missing, None, "LibreOffice did not convert it: {said}");
    made
}
