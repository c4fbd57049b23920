//! What others' programs say of the API: whether its description is one, and
//! whether its answers fit it.

use std::path::Path;
use std::process::Command;

use crate::support::scene::{self, Scene};
use crate::support::tokens::token;
use crate::support::{TestApp, sample_postgres};

/// Requests of each operation and token that the judge makes up.
const EXAMPLES: &str = "6";

/// The judges are Python programs; `tests/run` installs them.
fn judge(folder: &Path, module: &str, arguments: &[&str]) {
    let python = std::env::var("GROUNDWORK_TEST_PYTHON").expect(
        "GROUNDWORK_TEST_PYTHON names no Python with openapi-spec-validator and schemathesis; tests/run makes one",
    );
    let out = Command::new(python)
        .args(["-m", module])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the judge");
    let said = String::from_utf8_lossy(&out.stdout);
    let failed = String::from_utf8_lossy(&out.stderr);
    assert!(
        out.status.success(),
        "{module} {arguments:?}:\n{said}\n{failed}"
    );
}

/// The stricter of the two databases: it takes no NUL and no wrong type.
#[test]
fn the_description_is_one_and_answers_fit_it() {
    let db = sample_postgres();
    let app = TestApp::on(&db);
    for (month, scene) in [
        ("2026-02", Scene::Draft),
        ("2026-03", Scene::Submitted("tural")),
        ("2026-04", Scene::Returned),
        ("2026-05", Scene::Approved),
    ] {
        scene::put(&db, ("HOU-M", "AZ-LAC", month), scene, 7);
    }
    let address = format!("{}/api/v1/openapi.json", app.base);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, app.public().get("/api/v1/openapi.json").body).unwrap();
    judge(
        folder.path(),
        "openapi_spec_validator",
        &[file.to_str().unwrap()],
    );
    let tokens = [
        ("", ""),
        ("vusal", "read"),
        ("rana", "enter"),
        ("aydin", "approve"),
        ("leyla", "read"),
        ("admin", "import"),
    ];
    for (name, scope) in tokens {
        // Bodies and conditions are walked through for those who may send them.
        let phases = match scope {
            "enter" | "approve" => "examples,coverage,fuzzing",
            _ => "examples,fuzzing",
        };
        let bearer = match name {
            "" => "X-Nobody: yes".to_owned(),
            name => format!("Authorization: Bearer {}", token(&app, name, scope)),
        };
        judge(
            folder.path(),
            "schemathesis.cli",
            &[
                "run",
                &address,
                "--header",
                &bearer,
                "--checks",
                "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
                "--phases",
                phases,
                "--max-examples",
                EXAMPLES,
                "--seed",
                "7",
                "--generation-deterministic",
                "--no-color",
            ],
        );
    }
}
