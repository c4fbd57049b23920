//! A transition that somebody may not make, or not now, is refused to them
//! and leaves every row of the database as it was.

use crate::support::client::Client;
use crate::support::scene::{self, Place, Scene};
use crate::support::{Page, TestApp, content, pairs};

/// What people do to a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Save,
    Submit,
    Approve,
    ApproveTogether,
    Return,
    Reopen,
}

const STEPS: [Step; 6] = [
    Step::Save,
    Step::Submit,
    Step::Approve,
    Step::ApproveTogether,
    Step::Return,
    Step::Reopen,
];

/// Everybody, the public first.
const ACTORS: [&str; 9] = [
    "", "vusal", "rana", "tural", "aydin", "leyla", "admin", "farid", "nigar",
];

/// A report of each state, one a month.
const SCENES: [(Place<'static>, Scene); 6] = [
    (("HOU-M", "AZ-LAC", "2026-01"), Scene::NotBegun),
    (("HOU-M", "AZ-LAC", "2026-02"), Scene::Draft),
    (("HOU-M", "AZ-LAC", "2026-03"), Scene::Submitted("rana")),
    (("HOU-M", "AZ-LAC", "2026-04"), Scene::Submitted("tural")),
    (("HOU-M", "AZ-LAC", "2026-05"), Scene::Returned),
    (("HOU-M", "AZ-LAC", "2026-06"), Scene::Approved),
];

/// The status of the refusal, or nothing where the step is allowed.
fn refusal(step: Step, scene: Scene, actor: &str, is_closed: bool) -> Option<u16> {
    // What waits is the approver's, and what was returned is open again.
    let is_closed = is_closed && matches!(scene, Scene::NotBegun | Scene::Draft | Scene::Approved);
    let is_submitted = matches!(scene, Scene::Submitted(_));
    let (may, is_time) = match step {
        Step::Save | Step::Submit => (
            ["rana", "tural"].contains(&actor),
            !is_submitted && !is_closed,
        ),
        Step::Approve | Step::ApproveTogether | Step::Return => {
            let is_own = scene == Scene::Submitted("tural") && actor == "tural";
            (["aydin", "tural"].contains(&actor) && !is_own, is_submitted)
        }
        Step::Reopen => (["aydin", "tural"].contains(&actor), is_closed),
    };
    match (actor, may, is_time) {
        ("", ..) => Some(401),
        (_, false, _) => Some(403),
        // It is open again already: the same once more.
        (_, true, false) if step == Step::Reopen && scene == Scene::Returned => Some(303),
        (_, true, false) => Some(409),
        (_, true, true) => None,
    }
}

fn make(
    client: &Client,
    step: Step,
    place: Place<'_>,
    version: i32,
    blank: &[(String, String)],
) -> Page {
    let (form, area, period) = place;
    let enter = format!("/enter/{form}/{area}/{period}");
    let review = format!("/review/{form}/{area}/{period}");
    let mut sheet = blank.to_vec();
    for (name, value) in &mut sheet {
        match name.as_str() {
            "version" => *value = version.to_string(),
            "value*HOU-01" => *value = "4321".into(),
            _ => {}
        }
    }
    let decision = pairs(&[
        ("version", &version.to_string()),
        ("reason", "Count again."),
    ]);
    match step {
        Step::Save => client.post(&enter, &sheet),
        Step::Submit => client.post(&format!("{enter}/submission"), &sheet),
        Step::Approve => client.post(&format!("{review}/approval"), &decision),
        Step::ApproveTogether => {
            let chosen = format!("{form}/{area}/{period}@{version}");
            client.post("/review/approvals", &pairs(&[("report", &chosen)]))
        }
        Step::Return => client.post(&format!("{review}/return"), &decision),
        Step::Reopen => client.post(&format!("{review}/reopening"), &decision),
    }
}

/// Tries every step of everybody on every scene; returns how many were refused.
fn try_all(app: &TestApp<'_>, blank: &[(String, String)], is_closed: bool) -> usize {
    let clients = ACTORS.map(|actor| match actor {
        "" => app.public(),
        name => app.person(name),
    });
    let mut connection = app.db.connect();
    let before = content::hashes(&mut connection);
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for (place, scene) in SCENES {
        let version = scene::state(app.db, place).map_or(0, |(_, version)| version);
        for (actor, client) in ACTORS.iter().zip(&clients) {
            for step in STEPS {
                // Who may do it is refused what they did not see.
                let allowed = refusal(step, scene, actor, is_closed);
                let (wanted, version) =
                    allowed.map_or((409, version + 7), |status| (status, version));
                let page = make(client, step, place, version, blank);
                refused += 1;
                if page.status != wanted {
                    wrong.push(format!(
                        "{step:?} of {scene:?} by {actor:?}, version {version}, closed: {is_closed}: {}, not {wanted}",
                        page.status
                    ));
                }
                let changed = content::changed(&before, &content::hashes(&mut connection));
                assert!(
                    changed.is_empty(),
                    "{step:?} of {scene:?} by {actor:?} changed {changed:?}\n{}",
                    wrong.join("\n")
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    refused
}

both_apps! {
    fn a_refused_step_changes_nothing(app: &TestApp) {
        use diesel::connection::SimpleConnection as _;
        for (place, scene) in SCENES {
            scene::put(app.db, place, scene, 1_234);
        }
        let blank = app.reporter().get("/enter/HOU-M/AZ-LAC/2026-01").form("form.entry").fields;
        let mut refused = try_all(app, &blank, false);
        // The same after the closing day: reporters are refused as well.
        app.db.connect().batch_execute("UPDATE forms SET closing_day = 20 WHERE code = 'HOU-M'").unwrap();
        refused += try_all(app, &blank, true);
        println!("{refused} refusals");
        assert_eq!(refused, 2 * SCENES.len() * ACTORS.len() * STEPS.len());
    }
}
