//! Reports at every point of their way, put there by the models' own steps.

use groundwork::db::{Db, DbConnection};
use groundwork::models::area::{Level, Tree};
use groundwork::models::form::{Field, Forms};
use groundwork::models::report::{self, Entries, Entry, Report, State};
use groundwork::models::report_change::{self, Key};
use groundwork::models::user::{self, User};

use super::app::posted_at;
use super::programme::number;

/// Which report: form, area, month.
pub type Place<'a> = (&'a str, &'a str, &'a str);

/// Where a report stands, and by whose hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    NotBegun,
    Draft,
    /// Submitted by this person.
    Submitted(&'static str),
    Returned,
    Approved,
}

/// Brings a report there; its first figure is `figure`.
pub fn put(db: &Db, place: Place<'_>, scene: Scene, figure: i64) {
    if scene == Scene::NotBegun {
        return;
    }
    let author = match scene {
        Scene::Submitted(name) => name,
        _ => "rana",
    };
    db.write(|c| {
        let (key, fields) = key(c, place);
        let (author, approver) = (person(c, author), person(c, "aydin"));
        let line = Entry {
            value: number(figure),
            day: None,
            source_id: None,
            note: "counted by hand".into(),
            is_copied: false,
        };
        let figures = Entries::from([(fields[0], line)]);
        report_change::save(c, key, 0, &figures, &author, posted_at())?;
        if scene == Scene::Draft {
            return Ok(());
        }
        let saved = found(c, key);
        report_change::submit(c, saved, &author, posted_at())?;
        let report = found(c, key);
        match scene {
            Scene::Returned => {
                let cells = [fields[0]];
                let why = "Which count is this?";
                report_change::send_back(c, report, &cells, &approver, why, posted_at())
            }
            Scene::Approved => {
                report_change::approve(c, report, &fields, &approver, posted_at()).map(drop)
            }
            _ => Ok(()),
        }
    })
    .unwrap_or_else(|why| panic!("{place:?} {scene:?}: {why}"));
}

/// The report's key and its form's lines.
pub fn key(c: &mut DbConnection, (form, area, period): Place<'_>) -> (Key, Vec<Field>) {
    let forms = Forms::load(c).unwrap();
    let form = forms.find(form).unwrap();
    let area_id = Tree::load(c).unwrap().find(area).unwrap().id;
    let period: groundwork::ledger::Period = period.parse().unwrap();
    let key = Key {
        form_id: form.id,
        area_id,
        period: period.first_month(),
    };
    let fields = forms.fields(form.id).to_vec();
    (key, fields)
}

/// Where the report stands now, and its version.
pub fn state(db: &Db, place: Place<'_>) -> Option<(State, i32)> {
    db.read(|c| {
        let (key, _) = key(c, place);
        report::find(c, key.form_id, key.area_id, key.period)
    })
    .unwrap()
    .map(|report| (report.state, report.version))
}

fn found(c: &mut DbConnection, key: Key) -> Report {
    report::find(c, key.form_id, key.area_id, key.period)
        .unwrap()
        .expect("a report")
}

fn person(c: &mut DbConnection, name: &str) -> User {
    user::by_name(c, name).unwrap().expect("of the cast").0
}

/// Makes an account; returns the address of its link.
pub fn invite(app: &super::TestApp<'_>, name: &str) -> String {
    let admin = app.administrator();
    let mut form = admin.get("/accounts/new").form("form[action='/accounts']");
    // One account for each that is asked for.
    let taken = admin.get(&format!("/accounts/{name}")).status == 200;
    if taken {
        form.action = format!("/accounts/{name}/link");
        form.fields.clear();
    } else {
        form = form
            .with("name", name)
            .with("role-1", "viewer")
            .with("area-1", "AZ-LAC");
    }
    let link = admin
        .send(&form)
        .is(200)
        .attributes("#link", "value")
        .remove(0);
    link[link.find("/invitations/").expect("a link")..].to_owned()
}

/// A settlement where nothing is reported yet.
pub const TOWN: &str = "AZ-LAC-TOWN";

/// What a look at its split asks for.
pub const SPLIT: &str = "?look=yes&area=AZ-LAC-TOWN&part-1-code=AZ-LAC-EAST&part-1-name=East&part-2-code=AZ-LAC-WEST&part-2-name=West&month=2026-07&note=by+decree";

/// Adds the settlement, unless it is there.
pub fn add_town(db: &Db) {
    db.write(|c| {
        let tree = Tree::load(c)?;
        if tree.find(TOWN).is_err() {
            let district = tree.find("AZ-LAC")?.id;
            super::programme::area(c, TOWN, Some(district), Level::Settlement);
        }
        Ok(())
    })
    .unwrap();
}
