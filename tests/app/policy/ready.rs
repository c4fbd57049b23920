//! What each row of the policy needs before it is tried.

use diesel::connection::SimpleConnection as _;

use super::{Ready, client};
use crate::support::app::PASSWORD;
use crate::support::dump::lines;
use crate::support::scene::{self, Scene};
use crate::support::{TestApp, pairs};

pub fn send(fields: &[(&str, &str)]) -> Ready {
    (pairs(fields), String::new())
}

pub fn nothing(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[])
}

pub fn newcomer(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[
        ("name", "newcomer"),
        ("role-1", "viewer"),
        ("area-1", "AZ-LAC"),
    ])
}

pub fn names(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("shown", "Nigar of Fuzuli"), ("email", "nigar@example.org")])
}

pub fn new_role(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("role", "viewer"), ("area", "AZ-LAC")])
}

pub fn old_role(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("role", "approver"), ("area", "AZ-FUZ")])
}

pub fn disabled(app: &TestApp<'_>, _: &str) -> Ready {
    sql(
        app,
        "UPDATE users SET is_disabled = (1 = 1) WHERE name = 'nigar'",
    );
    send(&[])
}

pub fn signed_in(app: &TestApp<'_>, _: &str) -> Ready {
    app.person("nigar");
    send(&[])
}

/// A password that nobody would think of.
const CHOSEN: &str = "lantern orbit kettle 7";

pub fn invited(app: &TestApp<'_>, _: &str) -> Ready {
    let link = scene::invite(app, "guest");
    let token = link.trim_start_matches("/invitations/").to_owned();
    (pairs(&[("password", CHOSEN), ("again", CHOSEN)]), token)
}

pub fn new_password(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[
        ("current", PASSWORD),
        ("password", CHOSEN),
        ("again", CHOSEN),
    ])
}

/// Somewhere else too; `{}` is the handle of that session.
pub fn signed_in_twice(app: &TestApp<'_>, actor: &str) -> Ready {
    let elsewhere = client(app, if actor.is_empty() { "nigar" } else { actor });
    let page = client(app, if actor.is_empty() { "nigar" } else { actor }).get("/account");
    drop(elsewhere);
    let action = page.attributes("form[action$='/end']", "action");
    let handle = action
        .iter()
        .find_map(|action| action.split('/').nth(3))
        .unwrap_or("none");
    (Vec::new(), handle.to_owned())
}

pub fn new_token(_: &TestApp<'_>, _: &str) -> Ready {
    let until = groundwork::web::today().to_string();
    send(&[
        ("token-name", "for a program"),
        ("token-scope", "read"),
        ("token-until", &until),
    ])
}

/// `{}` is the handle of a token of this person.
fn token_of(app: &TestApp<'_>, name: &str) -> Ready {
    crate::support::tokens::token(app, name, "read");
    let newest = "SELECT substr(token_hash, 1, 16) AS line FROM tokens WHERE user_id = (SELECT id FROM users WHERE name = 'NAME')";
    let handles = lines(&mut app.db.connect(), &newest.replace("NAME", name));
    (Vec::new(), handles[0].clone())
}

pub fn own_token(app: &TestApp<'_>, actor: &str) -> Ready {
    token_of(app, if actor.is_empty() { "nigar" } else { actor })
}

pub fn token_of_nigar(app: &TestApp<'_>, _: &str) -> Ready {
    token_of(app, "nigar")
}

/// The form as its reporter would send it, whoever sends it.
pub fn whole_form(app: &TestApp<'_>, _: &str) -> Ready {
    draft(app);
    let page = app.reporter().get("/enter/HOU-M/AZ-LAC/2026-02");
    let form = page.form("form.entry").with("value*HOU-01", "8");
    (form.fields, String::new())
}

pub fn draft(app: &TestApp<'_>) {
    put(app, "2026-02", Scene::Draft);
}

pub fn submitted(app: &TestApp<'_>, _: &str) -> Ready {
    let version = put(app, "2026-03", Scene::Submitted("tural"));
    send(&[
        ("version", &version.to_string()),
        ("reason", "Count again."),
    ])
}

pub fn chosen(app: &TestApp<'_>, _: &str) -> Ready {
    let version = put(app, "2026-03", Scene::Submitted("rana"));
    send(&[("report", &format!("HOU-M/AZ-LAC/2026-03@{version}"))])
}

pub fn approved(app: &TestApp<'_>, _: &str) -> Ready {
    put(app, "2026-05", Scene::Approved);
    let last = "SELECT cast(max(id) AS text) AS line FROM blocks";
    (Vec::new(), lines(&mut app.db.connect(), last).remove(0))
}

pub fn closed(app: &TestApp<'_>, _: &str) -> Ready {
    let version = put(app, "2026-04", Scene::Draft);
    sql(
        app,
        "UPDATE forms SET closing_day = 20 WHERE code = 'HOU-M'",
    );
    send(&[
        ("version", &version.to_string()),
        ("reason", "A late count."),
    ])
}

pub fn new_source(app: &TestApp<'_>, _: &str) -> Ready {
    let form = app
        .administrator()
        .get("/setup/sources/row")
        .form("form.setup");
    let form = form
        .with("code", "REPORT-1")
        .with("publisher", "The district");
    (form.fields, String::new())
}

/// A source that nothing refers to.
pub fn unused_source(app: &TestApp<'_>, actor: &str) -> Ready {
    let (admin, (row, _)) = (app.administrator(), new_source(app, actor));
    admin.post("/setup/sources/row", &row);
    let page = admin.get("/setup/sources/removal?of=REPORT-1");
    let form = page.is(200).form("form[action$='/removal']");
    (form.fields, "REPORT-1".into())
}

/// What follows from a look at what will happen.
pub fn split(app: &TestApp<'_>, _: &str) -> Ready {
    scene::add_town(app.db);
    let look = format!("/setup/areas/split{}", scene::SPLIT);
    let form = app.administrator().get(&look).is(200).form("form.setup");
    (form.fields, String::new())
}

pub fn password(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("name", "leyla"), ("password", PASSWORD)])
}

pub fn russian(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("lang", "ru"), ("next", "/")])
}

pub fn sql(app: &TestApp<'_>, statement: &str) {
    app.db.connect().batch_execute(statement).unwrap();
}

/// Brings the month's report there, unless it is; returns its version.
pub fn put(app: &TestApp<'_>, period: &str, scene: Scene) -> i32 {
    let place = ("HOU-M", "AZ-LAC", period);
    if scene::state(app.db, place).is_none() {
        scene::put(app.db, place, scene, 7);
    }
    scene::state(app.db, place).map_or(0, |(_, version)| version)
}

const FIGURES: &str = "area,period,HOU-01\nAZ-LAC,2026-05,10\n";

/// A file to be sent.
pub fn file(_: &TestApp<'_>, _: &str) -> Ready {
    send(&[("file", FIGURES)])
}

/// A file that rana has looked at; `{}` is its number.
pub fn looked(app: &TestApp<'_>, _: &str) -> Ready {
    let sent = app.reporter().upload(
        "/imports",
        "a.csv",
        FIGURES.as_bytes(),
        &[("state", "draft")],
    );
    let number = sent
        .is(303)
        .header("location")
        .unwrap()
        .trim_start_matches("/imports/")
        .to_owned();
    (pairs(&[("state", "submitted")]), number)
}

/// A file that rana has taken.
pub fn taken(app: &TestApp<'_>, actor: &str) -> Ready {
    let (_, number) = looked(app, actor);
    app.reporter()
        .post(&format!("/imports/{number}/taking"), &[])
        .is(303);
    (Vec::new(), number)
}
