//! What the public may not know changes nothing that the public can see: two
//! programmes that differ only in protected figures look the same, byte for
//! byte, in pages, drawings and files.

mod secrets;

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;

use groundwork::models::area::Tree;
use groundwork::models::user::{self, Grant, Role};

use crate::paper;
use crate::support::app::{PASSWORD, run, typed};
use crate::support::client::{Client, unzipped};
use crate::support::workbook;
use crate::support::{TestApp, TestDb};
use secrets::{API, DRAWN, FIGURES, FILES, OPEN, PROTECTED, VALUES, without_seals};

fn write(folder: &Path, at: usize) {
    let put = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    put(
        "programme.csv",
        "key,value\nname,Small\nname_az,Kiçik\narea,P\nkey_figures,PEO-01 PEO-02 AST-01 EXA-01\nmap_note,No note\npopulation,PEO-01\n",
    );
    let places = [
        "P,,programme,,Place,Yer,,,,,,,",
        "D1,P,district,,First,Birinci,,,0,0,,,",
        "D2,P,district,,Second,İkinci,,,1,0,,,",
        "S1,D1,settlement,village,Small,Kiçik,39.5,46.5,,,,,",
        "S2,D1,settlement,city,Large,Böyük,39.6,46.7,,,,,",
        "S3,D2,settlement,village,Third,Üçüncü,,,,,,,",
    ];
    put(
        "areas.csv",
        &format!(
            "code,parent,level,type,name,name_az,latitude,longitude,tile_column,tile_row,valid_from,valid_to,note\n{}\n",
            places.join("\n")
        ),
    );
    put(
        "breakdowns.csv",
        "code,axis,name,name_az\nsex.f,sex,Women,Qadınlar\nsex.m,sex,Men,Kişilər\n\
         age.0-17,age,Children,Uşaqlar\nage.18plus,age,Adults,Böyüklər\n\
         sex.f.age.0-17,sex-age,Girls,Qızlar\nsex.m.age.0-17,sex-age,Boys,Oğlanlar\n\
         sex.f.age.18plus,sex-age,Grown women,Böyük qadınlar\nsex.m.age.18plus,sex-age,Grown men,Böyük kişilər\n",
    );
    let indicator = |code: &str,
                     kind: &str,
                     about: &str,
                     public: &str,
                     exact: &str,
                     scale: &str| {
        format!(
            "{code},returnees,Subject,Name of {code},Ad {code},person,{kind},0,up,month,{about},{public},no,{exact},{scale},sex sex-age,Definition of {code}.,Standard\n"
        )
    };
    put("indicators.csv", &["code,sector,subject,name,name_az,unit,kind,decimals,direction,period,about,public,core,exact,scale,axes,definition,standard\n".to_owned(),
        indicator("PEO-01", "stock", "people", "yes", "no", ""),
        indicator("PEO-02", "flow", "people", "yes", "no", ""),
        indicator("SEC-01", "stock", "people", "no", "no", ""),
        indicator("AST-01", "stock", "assets", "yes", "no", ""),
        indicator("EXA-01", "stock", "people", "yes", "yes", ""),
        indicator("RAT-01", "ratio", "people", "yes", "no", "100"),
    ].concat());
    put(
        "terms.csv",
        "indicator,part,side,sign,term,breakdown,cumulative\nRAT-01,1,numerator,+,PEO-02,total,no\nRAT-01,1,denominator,+,PEO-01,total,no\n",
    );
    put(
        "forms.csv",
        "code,name,name_az,sector,level,period,due_day\nALL,Everything,Hamısı,returnees,settlement,month,15\n",
    );
    let fields = [
        "PEO-01,total",
        "PEO-01,sex.f",
        "PEO-01,sex.m",
        "PEO-02,sex.f.age.0-17",
        "PEO-02,sex.m.age.0-17",
        "PEO-02,sex.f.age.18plus",
        "PEO-02,sex.m.age.18plus",
        "PEO-02,total",
        "SEC-01,total",
        "AST-01,total",
        "EXA-01,total",
    ]
    .map(|f| format!("ALL,{f}\n"));
    put(
        "form_fields.csv",
        &format!("form,indicator,breakdown\n{}", fields.concat()),
    );
    put(
        "assignments.csv",
        "form,area,from,to\nALL,S1,2025-01,\nALL,S2,2025-01,\nALL,S3,2025-01,\n",
    );
    put(
        "sources.csv",
        "code,publisher,url,published,language,attributed_to,note\nOFF,Office,https://example.org/,2025-05-01,en,,\n",
    );
    let mut figures = FIGURES.to_owned();
    let mut row = 0;
    let mut posting = |area: &str,
                       indicator: &str,
                       breakdown: &str,
                       period: &str,
                       amount: &str,
                       note: &str| {
        row += 1;
        figures += &format!(
            "{row},{area},as,{amount},person,{period},OFF,\"{note}\",posting,{indicator},{breakdown},{period},,{amount},actual,returnees,\n"
        );
    };
    for (area, indicator, breakdown, amounts, notes) in PROTECTED {
        posting(
            area,
            indicator,
            breakdown,
            "2025-03",
            amounts[at],
            notes[at],
        );
    }
    for (area, indicator, breakdown, amount) in OPEN {
        posting(area, indicator, breakdown, "2025-03", amount, "");
    }
    // A second month, for lines over time.
    for (area, amounts) in [("S1", ["1", "2"]), ("S2", ["1299", "1298"])] {
        posting(area, "PEO-01", "total", "2025-04", amounts[at], "");
    }
    put("figures.csv", &figures);
}

/// The small programme, in one of its two states.
pub fn set_up(db: &TestDb, at: usize) {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), at);
    let output = run(&[
        "import",
        folder.path().to_str().unwrap(),
        "--database",
        &typed(&db.address),
    ]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let hash = groundwork::auth::password::hash(PASSWORD);
    db.write(|c| {
        let third = Tree::load(c)?.find("S3")?.id;
        let now = crate::support::programme::now();
        for (name, role, area_id) in [
            ("leyla", Role::Analyst, None),
            ("rana", Role::Reporter, Some(third)),
        ] {
            user::add(c, name, name, &hash, &[Grant { role, area_id }], now)?;
        }
        Ok(())
    })
    .unwrap();
}

/// Everything a visitor can reach by links, and the files and filters that
/// the pages do not link.
fn everything(client: &Client) -> Vec<(String, String)> {
    let mut waiting: VecDeque<String> = [
        "/",
        "/downloads",
        "/downloads/datapackage.zip",
        "/areas.geojson",
        "/areas.geojson?period=2025-03",
        "/indicators/SEC-01.geojson",
        "/reporting?form=ALL",
        "/reporting.csv?form=ALL",
        "/indicators/SEC-01",
        "/indicators/SEC-0",
        "/observations.csv?indicator=SEC-01",
        "/sectors/returnees?area=S1",
        "/compare?area=S1&area=S2&area=S3&area=D1&as=people",
        "/compare?indicator=SEC-01",
        "/?sort=PEO-01",
        "/?sort=-PEO-02",
        "/areas/D1?sort=PEO-01",
        "/areas/D1?sort=-PEO-01",
        "/areas/D1?sort=-PEO-02",
        "/indicators/PEO-01?area=D1&sort=actual",
        "/indicators/PEO-01?area=D1&sort=-actual",
        "/indicators/RAT-01?area=D1&sort=-actual",
    ]
    .map(str::to_owned)
    .into();
    waiting.extend(FILES.map(str::to_owned));
    waiting.extend(API.split_whitespace().map(str::to_owned));
    for code in ["P", "D1", "D2", "S1", "S2", "S3"] {
        waiting.push_back(format!("/areas/{code}?period=2025-03"));
        waiting.extend(
            [
                "",
                ".csv",
                ".csv?hxl=1",
                ".json",
                ".xlsx",
                "/inside.csv",
                "/inside.json",
                "/statements.csv",
            ]
            .map(|rest| format!("/areas/{code}{rest}")),
        );
        for indicator in ["PEO-01", "PEO-02", "AST-01", "EXA-01", "RAT-01"] {
            waiting.extend(
                [
                    "",
                    ".csv",
                    "/series.csv",
                    "/breakdowns.csv",
                    ".geojson",
                    "/postings",
                    "/postings.csv",
                    ".json",
                    "/series.json",
                    "/series.xlsx",
                    "/breakdowns.json",
                    "/postings.json",
                ]
                .map(|rest| format!("/indicators/{indicator}{rest}?area={code}")),
            );
            let drawn = DRAWN.split_whitespace();
            waiting.extend(drawn.map(|rest| rest.replace("CODE", indicator) + "?area=" + code));
            waiting.extend(
                ["series", "totals", "observations", "postings"]
                    .map(|list| format!("/api/v1/{list}?area={code}&indicator={indicator}")),
            );
            waiting.push_back(format!("/report.pdf?area={code}&indicator={indicator}"));
            for measure in ["value", "target", "people"] {
                waiting.extend(["", ".csv"].map(|rest| {
                    format!("/compare{rest}?area={code}&indicator={indicator}&as={measure}")
                }));
            }
        }
    }
    let mut known: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut seen = Vec::new();
    while let Some(address) = waiting.pop_front() {
        let page = client.get(&address);
        assert!(page.status < 500, "{address}: {}", page.status);
        if page
            .header("content-type")
            .is_some_and(|kind| kind.starts_with("text/html"))
        {
            for href in page.attributes("a[href^='/']", "href") {
                let link = href.split('#').next().unwrap_or_default().to_owned();
                // The pixels are drawn from the SVG file beside them.
                let is_seen = link.contains(".png")
                    || ["/session", "/enter", "/review"]
                        .iter()
                        .any(|room| link.starts_with(room));
                if !is_seen && known.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
        }
        let text = match page.header("content-type") {
            Some("application/pdf") => paper::text_of(&page.body),
            Some("application/zip") => (unzipped(&page.body).into_iter())
                .map(|(name, bytes)| format!("{name}\n{}", String::from_utf8(bytes).unwrap()))
                .collect(),
            Some(kind) if kind.contains("spreadsheetml") => workbook::words(&page.body),
            _ => page.text().to_owned(),
        };
        // Pages say where they are, which is another port each time.
        seen.push((address, text.replace(&client.base, "")));
    }
    seen
}

/// The same moment of posting in both, written over by hand: the import takes
/// the clock's.
fn at_one_time(db: &TestDb) {
    use diesel::connection::SimpleConnection as _;
    db.connect()
        .batch_execute(
            "UPDATE blocks SET posted_at = '2025-06-30 12:00:00'; UPDATE report_events SET at = '2025-06-30 12:00:00'",
        )
        .unwrap();
}

fn look_the_same(here: &Client, there: &Client) {
    let (mine, theirs) = (everything(here), everything(there));
    assert!(mine.len() > 150, "only {} pages", mine.len());
    assert_eq!(
        mine.iter().map(|(a, _)| a).collect::<Vec<_>>(),
        theirs.iter().map(|(a, _)| a).collect::<Vec<_>>()
    );
    for ((address, one), (_, other)) in mine.iter().zip(&theirs) {
        let (one, other) = (without_seals(one), without_seals(other));
        if one != other {
            let (a, b) = one
                .lines()
                .zip(other.lines())
                .find(|(a, b)| a != b)
                .unwrap_or_default();
            panic!("the public can tell at {address}:\n{a}\n{b}");
        }
        assert!(
            !one.contains("SEC-01") || one.contains("There is no public"),
            "{address} names SEC-01: {one}"
        );
        assert!(!one.contains("Name of SEC-01"), "{address} names SEC-01");
    }
}

fn the_public_cannot_tell(here: &TestDb, there: &TestDb) {
    set_up(here, 0);
    set_up(there, 1);
    at_one_time(here);
    at_one_time(there);
    let (here, there) = (TestApp::on(here), TestApp::on(there));
    look_the_same(&here.public(), &there.public());
    // So they do for a reporter of another place, outside the reports.
    look_the_same(&here.reporter(), &there.reporter());
    // The circle of what may be few is no circle of its size.
    let circles = here.public().get("/areas/D1");
    assert!(circles.has(".chart-points .c-spot .c-held") && circles.has(".chart-points .c-bubble"));
    let small = here.public().get("/areas/S1");
    small.says("fewer than 5");
    here.public()
        .get("/indicators/PEO-01/series.csv?area=S2")
        .is(200);
    let of = |client: &Client, address: &str, area: &str, indicator: &str, breakdown: &str| {
        let rows = client.get(address).is(200).rows();
        let found = rows.iter().find(|r| {
            r["area_code"] == area
                && r["indicator_code"] == indicator
                && r["breakdown"] == breakdown
                && r["period"] == "2025-03"
        });
        found.map(|row| (row["value"].clone(), row["note"].clone()))
    };
    let (public, staff) = (here.public(), here.analyst());
    let shown = |value: &str, note: &str| Some((value.to_owned(), note.to_owned()));
    let all = "/observations.csv";
    assert_eq!(
        of(&public, all, "S1", "PEO-01", "total"),
        shown("fewer than 5", "")
    );
    assert_eq!(of(&public, all, "S2", "PEO-01", "total"), shown("1235", ""));
    assert_eq!(of(&public, all, "S2", "PEO-01", "sex.f"), shown("615", ""));
    assert_eq!(of(&public, all, "S1", "SEC-01", "total"), None);
    assert_eq!(of(&public, all, "S1", "AST-01", "total"), shown("3", ""));
    assert_eq!(of(&public, all, "S1", "EXA-01", "total"), shown("2", ""));
    for (area, indicator, breakdown, amounts, notes) in PROTECTED {
        assert_eq!(
            of(&staff, all, area, indicator, breakdown),
            shown(amounts[0], notes[0])
        );
    }
    // Neither do files that say what is withheld in other ways.
    let values = public.get(VALUES).is(200).text().to_owned();
    assert!(values.contains("\"value\":\"1235\"") && !values.contains("SEC-01"));
    let sdmx = public.get("/observations.sdmx.csv?area=S1").rows();
    let held = sdmx.iter().find(|row| row["INDICATOR"] == "PEO-01");
    let held = held.map(|row| (row["OBS_VALUE"].as_str(), row["OBS_STATUS"].as_str()));
    assert_eq!(held, Some(("NaN", "Q")));
    // The district's total is exact for everybody.
    let actual = |client: &Client| {
        let rows = client.get("/indicators/PEO-01.csv?period=2025-03").rows();
        rows.iter().find(|row| row["area_code"] == "D1").unwrap()["actual"].clone()
    };
    assert_eq!(
        (actual(&public), actual(&staff)),
        ("1240".to_owned(), "1240".to_owned())
    );
    staff.get("/areas/S2?period=2025-03").says("1,237");
    staff.get("/indicators/SEC-01?area=S1").says("7,331");
}

#[test]
fn sqlite() {
    the_public_cannot_tell(&crate::support::sqlite(), &crate::support::sqlite());
}

#[test]
fn postgres() {
    the_public_cannot_tell(&crate::support::postgres(), &crate::support::postgres());
}
