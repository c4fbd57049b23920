//! The pages that `accessibility.rs` judges: a row for each, and for each way
//! that a form comes back. A new page needs a row in [`LOOKS`].

mod acts;

use acts::*;

use crate::support::TestApp;
use crate::support::browser::Browser;

/// A page to look at.
pub struct Look {
    /// What a reader of a failure knows it by.
    pub name: &'static str,
    /// Who is signed in; nobody for the public.
    pub who: &'static str,
    /// Where it is. `{link}`, `{block}` and `{split}` stand for what the scene
    /// made.
    pub address: &'static str,
    pub status: i64,
    /// What to do on the page before it is judged, such as a mistake.
    pub then: Option<Act>,
}

type Act = fn(&Browser, &TestApp<'_>);

pub const PUBLIC: &str = "";

const fn look(name: &'static str, who: &'static str, address: &'static str) -> Look {
    Look {
        name,
        who,
        address,
        status: 200,
        then: None,
    }
}

impl Look {
    /// The page answers with this status.
    const fn answering(mut self, status: i64) -> Self {
        self.status = status;
        self
    }

    /// Done on the page, which leads to an answer with this status.
    const fn after(mut self, then: Act, status: i64) -> Self {
        self.then = Some(then);
        self.status = status;
        self
    }
}

#[rustfmt::skip]
pub const LOOKS: &[Look] = &[
    // Everybody reads.
    look("overview", PUBLIC, "/"),
    look("overview in order", PUBLIC, "/?sort=-HOU-12"),
    look("areas", PUBLIC, "/areas"),
    look("programme area", PUBLIC, "/areas/KEZ"),
    look("district", PUBLIC, "/areas/AZ-LAC"),
    look("settlement", PUBLIC, "/areas/AZ-LAC-ZABUKH"),
    look("sectors", PUBLIC, "/sectors"),
    look("sector", PUBLIC, "/sectors/housing"),
    look("sector with statements", PUBLIC, "/sectors/funding"),
    look("indicator", PUBLIC, "/indicators/RET-11"),
    look("indicator of an area", PUBLIC, "/indicators/RET-11?area=AZ-LAC"),
    look("indicator with parts over time", PUBLIC, "/indicators/MIN-14"),
    look("indicator with parts by area", PUBLIC, "/indicators/HLT-03.N"),
    look("framed chart", PUBLIC, "/embed/indicators/RET-11/series"),
    look("framed map", PUBLIC, "/embed/map"),
    look("where a figure comes from", PUBLIC, "/indicators/RET-11/postings?area=AZ-LAC"),
    look("areas compared", PUBLIC, "/compare?indicator=RET-11"),
    look("shares of targets compared", PUBLIC, "/compare?indicator=RET-11&as=target"),
    look("indicators compared", PUBLIC, "/compare?area=KEZ"),
    look("overview as known on a day", PUBLIC, "/?known=2026-01-31"),
    look("with what is not approved", "leyla", "/indicators/HOU-01?area=AZ-LAC&figures=provisional"),
    look("what changed", PUBLIC, "/changes?from=2026-01-01"),
    look("what changed in no time", PUBLIC, "/changes?from=2020-01-01&to=2020-01-02"),
    look("who has reported", PUBLIC, "/reporting"),
    look("who has reported, by quarter", PUBLIC, "/reporting?length=quarter"),
    look("who has reported a form", PUBLIC, "/reporting?form=HOU-M"),
    look("downloads", PUBLIC, "/downloads"),
    look("about", PUBLIC, "/about"),
    look("manual: figures", PUBLIC, "/about/figures"),
    look("manual: reporting", PUBLIC, "/about/reporting"),
    look("manual: review", PUBLIC, "/about/review"),
    look("manual: setup", PUBLIC, "/about/setup"),
    look("manual: data", PUBLIC, "/about/data"),
    look("manual: for programs", PUBLIC, "/about/api"),
    look("manual: accessibility", PUBLIC, "/about/accessibility"),
    look("manual: privacy", PUBLIC, "/about/privacy"),
    look("manual: licences", PUBLIC, "/about/licences"),
    look("nothing here", PUBLIC, "/nowhere").answering(404),
    look("not understood", PUBLIC, "/?period=yesterday").answering(400),
    look("not to be read", PUBLIC, "/session/end").answering(405),
    // Signing in.
    look("sign-in", PUBLIC, "/session"),
    look("sign-in refused", PUBLIC, "/session").after(wrong_password, 401),
    look("sign-in held back", PUBLIC, "/session").after(too_many_guesses, 429),
    look("signed out in a decision", "aydin", "/review/HOU-M/AZ-LAC/2026-03").after(session_ended_in_a_decision, 200),
    look("signed out in a form", "rana", "/enter/HOU-M/AZ-LAC/2026-06").after(session_ended, 401),
    look("signed in again", "rana", "/enter/HOU-M/AZ-LAC/2026-06").after(signed_in_again, 200),
    look("invitation", PUBLIC, "{link}"),
    look("invitation refused", PUBLIC, "{link}").after(short_password, 422),
    look("invitation used up", PUBLIC, "/invitations/nosuchlink").answering(404),
    look("own account", "rana", "/account"),
    look("new token", "rana", "/account").after(new_token, 200),
    look("token refused", "rana", "/account").after(no_token, 422),
    look("own password refused", "rana", "/account").after(wrong_current_password, 422),
    // Offices enter.
    look("imports", "rana", "/imports"),
    look("an import with mistakes", "rana", "/imports/1"),
    look("an import to take", "rana", "/imports/2"),
    look("an import taken", "rana", "/imports/3"),
    look("a file that cannot be read", "rana", "/imports/4"),
    look("an import taken back", "rana", "/imports/5"),
    look("an import of somebody else", "vusal", "/imports/1").answering(403),
    look("what to enter", "rana", "/enter"),
    look("nothing to enter", "leyla", "/enter"),
    look("blank form", "rana", "/enter/HOU-M/AZ-LAC/2026-01"),
    look("form of flows", "rana", "/enter/RET-M/AZ-LAC/2026-01"),
    look("form of scores", "rana", "/enter/TRU-Q/AZ-LAC/2026-Q1"),
    look("draft", "rana", "/enter/HOU-M/AZ-LAC/2026-02"),
    look("saved", "rana", "/enter/HOU-M/AZ-LAC/2026-02?saved=draft"),
    look("form with everything open", "rana", "/enter/HOU-M/AZ-LAC/2026-02").after(open_details, 200),
    look("submitted form", "rana", "/enter/HOU-M/AZ-LAC/2026-03?saved=submitted"),
    look("returned form", "rana", "/enter/HOU-M/AZ-LAC/2026-04"),
    look("approved form", "rana", "/enter/HOU-M/AZ-LAC/2026-05"),
    look("form after its closing day", "rana", "/enter/HOU-Q/AZ-LAC/2026-Q1"),
    look("form of somebody else", "farid", "/enter/HOU-M/AZ-LAC/2026-01").answering(403),
    look("form copied", "rana", "/enter/HOU-M/AZ-LAC/2026-06").after(copy, 200),
    look("form with a mistake", "rana", "/enter/HOU-M/AZ-LAC/2026-01").after(mistake, 422),
    look("form that a rule stops", "rana", "/enter/HOU-M/AZ-LAC/2026-08").after(wrong_sum, 200),
    look("form locked meanwhile", "rana", "/enter/HOU-M/AZ-LAC/2026-09").after(locked, 409),
    look("conflict", "rana", "/enter/HOU-M/AZ-LAC/2026-02").after(conflict, 409),
    look("conflict not decided", "rana", "/enter/HOU-M/AZ-LAC/2026-02").after(undecided, 422),
    look("history", "rana", "/enter/HOU-M/AZ-LAC/2026-05/history"),
    look("history of one cell", "rana", "/enter/HOU-M/AZ-LAC/2026-05/history?cell=HOU-01"),
    look("history of nothing", "rana", "/enter/HOU-M/AZ-LAC/2026-01/history"),
    // Approvers check.
    look("what to review", "aydin", "/review"),
    look("nothing to review", "nigar", "/review"),
    look("none chosen to approve", "aydin", "/review").after(none_chosen, 422),
    look("review", "aydin", "/review/HOU-M/AZ-LAC/2026-03"),
    look("review of a returned report", "aydin", "/review/HOU-M/AZ-LAC/2026-04"),
    look("review of an approved report", "aydin", "/review/HOU-M/AZ-LAC/2026-05"),
    look("review of nothing", "aydin", "/review/HOU-M/AZ-LAC/2026-01"),
    look("review of one's own", "tural", "/review/HOU-M/AZ-LAC/2026-07"),
    look("return without a reason", "aydin", "/review/HOU-M/AZ-LAC/2026-03").after(no_reason, 422),
    look("review that moved on", "aydin", "/review/HOU-M/AZ-LAC/2026-10").after(moved, 409),
    look("closed report", "aydin", "/review/HOU-Q/AZ-LAC/2026-Q1"),
    look("opened without a reason", "aydin", "/review/HOU-Q/AZ-LAC/2026-Q1").after(no_opening, 422),
    look("receipt", "aydin", "/receipts/{block}"),
    look("receipt of an import", "aydin", "/receipts/1"),
    look("approved together", "aydin", "/review").after(approve_all, 200),
    // Administrators look after people.
    look("overview, signed in", "admin", "/"),
    look("people", "admin", "/accounts"),
    look("people found", "admin", "/accounts?text=reporter"),
    look("nobody found", "admin", "/accounts?text=xyzzy"),
    look("new account", "admin", "/accounts/new"),
    look("new account refused", "admin", "/accounts/new").after(bad_account, 422),
    look("link", "admin", "/accounts/new").after(good_account, 200),
    look("account", "admin", "/accounts/rana"),
    look("account with a done change", "admin", "/accounts/rana?done=renamed"),
    look("account without a password", "admin", "/accounts/guest"),
    look("account disabled", "admin", "/accounts/farid").after(disable, 200),
    look("role refused", "admin", "/accounts/rana").after(bad_role, 422),
    look("reminders", "admin", "/reporting/reminders"),
    // Administrators set up.
    look("setup", "admin", "/setup"),
    look("setup of areas", "admin", "/setup/areas"),
    look("setup, saved", "admin", "/setup/indicators?saved=HOU-01"),
    look("setup, found", "admin", "/setup/indicators?q=dwellings"),
    look("setup, nothing found", "admin", "/setup/sources?q=xyzzy"),
    look("area set up", "admin", "/setup/areas/row?of=AZ-LAC"),
    look("indicator set up", "admin", "/setup/indicators/row?of=HOU-01"),
    look("form set up", "admin", "/setup/forms/row?of=HOU-M"),
    look("rule set up", "admin", "/setup/rules/row?of=SUM"),
    look("target set up", "admin", "/setup/targets/row"),
    look("statement set up", "admin", "/setup/statements/row"),
    look("row refused", "admin", "/setup/indicators/row").after(bad_row, 422),
    look("row changed meanwhile", "admin", "/setup/sources/row?of=AIN-202508").after(stale_row, 409),
    look("row to remove", "admin", "/setup/sources/removal?of=AIN-202508"),
    look("removal refused", "admin", "/setup/forms/removal?of=HOU-M").after(no_removal, 422),
    look("area to move", "admin", "/setup/areas/move?area=AZ-LAC"),
    look("areas to merge", "admin", "/setup/areas/merge"),
    look("what a split will do", "admin", "{split}"),
    look("split refused", "admin", "/setup/areas/split?look=yes&area=ATLANTIS").answering(422),
    look("area that was split", "admin", "{split}").after(split, 200),
    look("moves, splits and merges", "admin", "/setup/area_changes"),
    // Auditors follow.
    look("audit log", "admin", "/audit"),
    look("audit log, filtered", "leyla", "/audit?who=rana&action=submitted"),
    look("audit log, nothing found", "leyla", "/audit?text=xyzzy"),
    look("audit log, not understood", "leyla", "/audit?from=yesterday").answering(400),
];

/// Routes that answer with no page of their own.
pub const NO_PAGES: &[&str] = &[
    "/api/dataValueSets",
    "/api/dataValueSets.{ending:json|csv}",
    "/api/{version:[0-9]+}/dataValueSets",
    "/api/{version:[0-9]+}/dataValueSets.{ending:json|csv}",
    "/audit.{ending:csv|xlsx|json}",
    "/imports/{id}/refused.csv",
    "/imports/template.{ending:xlsx|csv}",
    "/downloads/datapackage.zip",
    "/areas.geojson",
    "/indicators/{code}.geojson",
    "/{table:.+}.{ending:csv|xlsx|json}",
    "/report.pdf",
    "/map.{ending:svg|png}",
    "/indicators/{code}/{name}.{ending:svg|png}",
    "/assets/{name}",
    "/healthz",
];
