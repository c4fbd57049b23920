//! Areas that move, split or merge: the past stays, the future is theirs who
//! come after.

use diesel::prelude::*;
use groundwork::db::schema::{areas, cells, grants};
use groundwork::db::{Db, DbConnection};
use groundwork::error::Result;
use groundwork::i18n::{Lang, within};
use groundwork::ledger::{self, Kind, Length, Series, TOTAL};
use groundwork::models::area::{Level, Tree};
use groundwork::models::area_change::{Problem, Wanted, What, change, of_area, plan};
use groundwork::models::form::{Field, Forms};
use groundwork::models::programme::Programme;
use groundwork::models::provisional::Reach;
use groundwork::models::report::{Entries, Entry};
use groundwork::models::report_change::{self, Key, Saved};
use groundwork::models::user::Role;
use groundwork::reports::disclosure::Viewer;
use groundwork::reports::figures::Figures;
use groundwork::reports::filter::{Filter, Request};
use groundwork::reports::reading::Window;

use crate::support::dump;
use crate::support::programme::{
    JANUARY, area, assign, change as cell, form, import, indicator, now, number, person, whole,
};

/// Two regions, three districts, a stock and a flow by month.
struct Land {
    root: i32,
    north: i32,
    south: i32,
    districts: [i32; 3],
    houses: Field,
    families: Field,
    form: i32,
}

fn land(connection: &mut DbConnection) -> Land {
    let root = area(connection, "ROOT", None, Level::Programme);
    let north = area(connection, "N", Some(root), Level::Region);
    let south = area(connection, "S", Some(root), Level::Region);
    let districts = [("D1", north), ("D2", north), ("D3", south)]
        .map(|(code, above)| area(connection, code, Some(above), Level::District));
    let houses = whole(indicator(connection, "HOU-01", Kind::Stock, Length::Month));
    let families = whole(indicator(connection, "RET-01", Kind::Flow, Length::Month));
    let form = form(connection, "monthly", Length::Month, &[houses, families]);
    for district in districts {
        assign(connection, form, district, (None, None));
    }
    Land {
        root,
        north,
        south,
        districts,
        houses,
        families,
        form,
    }
}

pub fn at(field: Field, area_id: i32) -> Series {
    Series {
        indicator_id: field.indicator_id,
        area_id,
        breakdown_id: TOTAL,
    }
}

/// The first three months of every district: houses 10, 20, 30 and one more
/// each month; families 1, 2, 3.
fn first_quarter(connection: &mut DbConnection, land: &Land) {
    let mut changes = Vec::new();
    for (n, &district) in (1..).zip(&land.districts) {
        for month in 0..3 {
            let period = JANUARY + month;
            let houses = number(n * 10 + i64::from(month));
            changes.push(cell(at(land.houses, district), period, Some(houses)));
            changes.push(cell(at(land.families, district), period, Some(number(n))));
        }
    }
    ledger::post(connection, &import(""), &changes).unwrap();
}

pub fn moved(area: &str, parent: &str, code: &str, month: i32) -> Wanted {
    Wanted {
        what: What::Move {
            area: area.into(),
            parent: parent.into(),
            code: code.into(),
            suffix: "-2".into(),
        },
        month,
        note: "by law 7".into(),
    }
}

pub fn split(area: &str, parts: &[(&str, &str)], month: i32) -> Wanted {
    Wanted {
        what: What::Split {
            area: area.into(),
            parts: parts.iter().map(|&(c, n)| (c.into(), n.into())).collect(),
        },
        month,
        note: String::new(),
    }
}

pub fn merged(areas: &[&str], code: &str, parent: &str, month: i32) -> Wanted {
    Wanted {
        what: What::Merge {
            areas: areas.iter().map(|&a| a.into()).collect(),
            code: code.into(),
            name: "The whole".into(),
            parent: parent.into(),
        },
        month,
        note: String::new(),
    }
}

#[track_caller]
fn make(connection: &mut DbConnection, wanted: &Wanted) -> Vec<String> {
    change(connection, wanted, "admin", now())
        .unwrap()
        .unwrap()
        .codes
}

fn id(connection: &mut DbConnection, code: &str) -> i32 {
    let found = areas::table.filter(areas::code.eq(code)).select(areas::id);
    found.first(connection).unwrap()
}

/// Value and "12 of 14" of an area at the end of a month, or of all months.
fn reading(
    connection: &mut DbConnection,
    field: Field,
    area: i32,
    until: Option<i32>,
) -> (String, i64, i64) {
    let (programme, forms) = (
        Programme::load(connection).unwrap(),
        Forms::load(connection).unwrap(),
    );
    let indicator = programme.catalogue.get(field.indicator_id).unwrap();
    let request = Request {
        viewer: Viewer::Staff,
        reach: Reach::Nobody,
        filter: Filter::default(),
    };
    let figures = Figures::load(
        connection,
        &programme,
        &forms,
        &request,
        &[indicator],
        &[area],
    )
    .unwrap();
    let window = Window {
        from: until.filter(|_| indicator.kind == Kind::Flow),
        to: until,
    };
    let reading = figures.reading(indicator, area, TOTAL, window);
    let coverage = reading.coverage;
    (reading.shown.text(0), coverage.have, coverage.expected)
}

fn told(value: &str, have: i64, expected: i64) -> (String, i64, i64) {
    (value.to_owned(), have, expected)
}

/// What is kept of the months before: cells, totals, entries.
pub fn past(connection: &mut DbConnection, before: i32) -> Vec<String> {
    let mut lines = dump::lines(
        connection,
        &format!(
            "SELECT 'total ' || indicator_id || ' ' || area_id || ' ' || breakdown_id || ' ' || period || ' ' || value \
             || ' ' || weight || ' ' || areas || ' ' || fresh || ' ' || excused AS line FROM totals WHERE period < {before}"
        ),
    );
    lines.extend(dump::lines(
        connection,
        &format!(
            "SELECT 'cell ' || indicator_id || ' ' || area_id || ' ' || period || ' ' || status || ' ' || \
             coalesce(cast(value as text), '') || ' ' || posting_id AS line FROM cells WHERE period < {before}"
        ),
    ));
    lines.sort();
    lines
}

both! {
    fn a_move_leaves_the_past_where_it_was(db: &TestDb) {
        db.write(|connection| {
            let land = land(connection);
            first_quarter(connection, &land);
            let rana = person(connection, "rana", Role::Reporter, land.districts[0]);
            let april = JANUARY + 3;
            let before = past(connection, april);
            assert_eq!(make(connection, &moved("D1", "S", "D1-S", april)), ["D1-S"]);
            assert_eq!(past(connection, april), before);

            // March is as it was; from April the old one is neither counted,
            // nor missing, nor excused, and its successor is missing.
            for (area, march, now_) in [
                (land.root, told("66", 3, 3), told("54", 2, 3)),
                (land.north, told("34", 2, 2), told("22", 1, 1)),
                (land.south, told("32", 1, 1), told("32", 1, 2)),
            ] {
                assert_eq!(reading(connection, land.houses, area, Some(april - 1)), march);
                assert_eq!(reading(connection, land.houses, area, Some(april)), now_);
            }
            assert_eq!(reading(connection, land.houses, land.root, None), told("54", 2, 3));
            assert_eq!(reading(connection, land.families, land.root, Some(april - 1)), told("6", 3, 3));
            assert_eq!(reading(connection, land.families, land.root, Some(april)).2, 3);

            // The successor reports for itself.
            let successor = id(connection, "D1-S");
            let report = [cell(at(land.houses, successor), april, Some(number(13)))];
            ledger::post(connection, &import("April"), &report).unwrap();
            assert_eq!(reading(connection, land.houses, land.root, Some(april)), told("67", 3, 3));
            assert_eq!(reading(connection, land.houses, land.south, Some(april)), told("45", 2, 2));
            assert_eq!(reading(connection, land.houses, land.north, Some(april)), told("22", 1, 1));
            assert_eq!(reading(connection, land.houses, land.root, Some(april - 1)), told("66", 3, 3));

            let forms = Forms::load(connection)?;
            let old = forms.assignment(land.form, land.districts[0]).unwrap();
            let new = forms.assignment(land.form, successor).unwrap();
            assert_eq!((old.to_month, new.from_month, new.to_month), (Some(april - 1), Some(april), None));
            let roles: Vec<Option<i32>> = grants::table.filter(grants::user_id.eq(rana.id))
                .order(grants::id).select(grants::area_id).load(connection)?;
            assert_eq!(roles, [Some(land.districts[0]), Some(successor)]);

            let tree = Tree::load(connection)?;
            let told = |connection: &mut DbConnection, area| {
                let past = of_area(connection, &tree, area).unwrap().remove(0);
                format!("{}{}{}", past.before, past.areas[0].0, past.after)
            };
            assert_eq!(told(connection, land.districts[0]), "Moved to Area S in April 2025: goes on as D1-S (by law 7).");
            assert_eq!(told(connection, successor), "Until March 2025: part of Area N as D1 (by law 7).");
            ledger::verify(connection)?;
            Ok(())
        }).unwrap();
    }

    fn a_move_takes_everything_below_along(db: &TestDb) {
        db.write(|connection| {
            let land = land(connection);
            first_quarter(connection, &land);
            let west = area(connection, "WEST", Some(land.root), Level::Programme);
            diesel::update(areas::table.find(west)).set(areas::parent_id.eq(None::<i32>)).execute(connection)?;
            let refused = change(connection, &moved("N", "WEST", "N-W", JANUARY + 2), "admin", now())?;
            assert!(refused.unwrap_err().sentence.contains("The next possible month is April 2025."));
            assert_eq!(make(connection, &moved("N", "WEST", "N-W", JANUARY + 3)), ["N-W", "D1-2", "D2-2"]);
            let tree = Tree::load(connection)?;
            let path = |code: &str| -> Vec<String> {
                let area = tree.find(code).unwrap();
                tree.ancestors(area.id).iter().map(|a| a.code.clone()).collect()
            };
            assert_eq!(path("D2-2"), ["N-W", "WEST"]);
            assert_eq!(path("D2"), ["N", "ROOT"]);
            assert_eq!(reading(connection, land.houses, land.root, None), told("32", 1, 1));
            assert_eq!(reading(connection, land.houses, land.root, Some(JANUARY + 2)), told("66", 3, 3));
            Ok(())
        }).unwrap();
    }

    fn parts_and_wholes(db: &TestDb) {
        db.write(|connection| {
            let land = land(connection);
            first_quarter(connection, &land);
            let april = JANUARY + 3;
            make(connection, &split("D1", &[("D1A", "East"), ("D1B", "West")], april));
            assert_eq!(reading(connection, land.houses, land.north, Some(april)), told("22", 1, 3));
            assert_eq!(reading(connection, land.houses, land.north, Some(april - 1)), told("34", 2, 2));
            make(connection, &merged(&["D2", "D3"], "D23", "S", april));
            assert_eq!(reading(connection, land.houses, land.root, Some(april)), told("no figure", 0, 3));
            assert_eq!(reading(connection, land.houses, land.root, Some(april - 1)), told("66", 3, 3));
            let report = ["D1A", "D1B", "D23"].map(|code| {
                cell(at(land.houses, id(connection, code)), april, Some(number(5)))
            });
            ledger::post(connection, &import("April"), &report).unwrap();
            assert_eq!(reading(connection, land.houses, land.root, Some(april)), told("15", 3, 3));
            ledger::verify(connection)?;
            let tree = Tree::load(connection)?;
            let whole = id(connection, "D23");
            let past = of_area(connection, &tree, whole)?.remove(0);
            let codes: Vec<&str> = past.areas.iter().map(|(code, _)| code.as_str()).collect();
            assert_eq!((past.before.as_str(), codes), ("Until March 2025: ", vec!["D2", "D3"]));
            let past = of_area(connection, &tree, land.districts[0])?.remove(0);
            assert_eq!((past.before.as_str(), past.after.as_str()), ("Became ", " in April 2025."));
            Ok(())
        }).unwrap();
    }

    fn a_late_report_is_not_carried_past_the_end(db: &TestDb) {
        db.write(|connection| {
            let land = land(connection);
            let rana = person(connection, "rana", Role::Reporter, land.districts[0]);
            let aydin = person(connection, "aydin", Role::Approver, land.root);
            let april = JANUARY + 3;
            make(connection, &moved("D1", "S", "D1-S", april));
            let key = Key { form_id: land.form, area_id: land.districts[0], period: april - 1 };
            let entry = Entry { value: number(40), day: None, source_id: None, note: String::new(), is_copied: false };
            let figures = Entries::from([(land.houses, entry.clone()), (land.families, entry)]);
            assert_eq!(report_change::save(connection, key, 0, &figures, &rana, now())?, Saved::Kept(1));
            let find = |connection: &mut DbConnection| {
                groundwork::models::report::find(connection, key.form_id, key.area_id, key.period).unwrap().unwrap()
            };
            let report = find(connection);
            report_change::submit(connection, report, &rana, now())?;
            let report = find(connection);
            report_change::approve(connection, report, &[land.houses, land.families], &aydin, now())?;
            assert_eq!(reading(connection, land.houses, land.root, Some(april - 1)), told("40", 1, 3));
            assert_eq!(reading(connection, land.houses, land.root, Some(april)), told("no figure", 0, 3));
            let kept: i64 = cells::table.filter(cells::period.ge(april)).count().get_result(connection)?;
            assert_eq!(kept, 1, "only the stock ends by a posting");
            ledger::verify(connection)?;
            Ok(())
        }).unwrap();
    }

    fn what_cannot_be_is_refused_and_changes_nothing(db: &TestDb) {
        let db: &Db = db;
        db.write(|connection| {
            let land = land(connection);
            let settlement = area(connection, "V1", Some(land.districts[1]), Level::Settlement);
            assert!(settlement > 0);
            area(connection, "G", Some(land.root), Level::Group);
            let yearly = whole(indicator(connection, "FUN-01", Kind::Flow, Length::Year));
            let annual = form(connection, "annual", Length::Year, &[yearly]);
            assign(connection, annual, land.districts[2], (None, None));
            let march = [cell(at(land.houses, land.districts[0]), JANUARY + 2, Some(number(1)))];
            ledger::post(connection, &import(""), &march).unwrap();
            diesel::update(areas::table.find(land.south)).set(areas::valid_from.eq(JANUARY)).execute(connection)?;
            Ok(())
        }).unwrap();
        let april = JANUARY + 3;
        for (wanted, field, sentence) in [
            (moved("D9", "S", "X", april), "area", "There is no area \"D9\". The nearest is D1 (Area D1)."),
            (moved("ROOT", "S", "X", april), "area", "Area ROOT is the root: everything stands under it, so it stays."),
            (moved("G", "S", "X", april), "area", "Area G is a group: it only gathers published figures. Change the areas that it covers instead."),
            (moved("D1", "N", "X", april), "parent", "Area D1 stands under Area N already."),
            (moved("D1", "G", "X", april), "parent", "Area G is a group: no area stands under it."),
            (moved("D1", "V1", "X", april), "parent", "Area V1 is a settlement; a district must stand under something larger."),
            (moved("D1", "S", "D3", april), "code", "D3 is the code of Area D3, and a code is never used again. Choose a new one."),
            (moved("D1", "S", "D 1", april), "code", "\"D 1\" cannot be a code: write 1 to 40 letters, digits, points, hyphens or low lines."),
            (moved("D1", "S", "X", april + 3), "month", "July 2025 has not come yet. Until then every figure belongs to the area as it is; enter the change on or after 1 July 2025."),
            (moved("D1", "S", "X", JANUARY + 1), "month", "\"Indicator HOU-01\" for Area D1 in March 2025 is begun or posted already, so that time belongs to Area D1. The next possible month is April 2025."),
            (moved("S", "ROOT", "X", JANUARY), "month", "Area S exists since January 2025; the first possible month is February 2025."),
            (split("D3", &[("X", "x"), ("Y", "y")], april), "month", "\"Form annual\" is reported by year, and a year belongs to one area as a whole. The next possible month is January 2026."),
            (split("D2", &[("X", "x"), ("Y", "y")], april), "area", "Area D2 has 1 area below it. Move each of them to where it belongs first, then split Area D2."),
            (split("D1", &[("X", "x")], april), "part-1-code", "Give code and name of at least two successors."),
            (split("D1", &[("X", "x"), ("X", "y")], april), "part-1-code", "X stands there twice; each area needs its own code."),
            (split("D1", &[("X", "x"), ("Y", " ")], april), "part-1-name", "Write the name of Y."),
            (merged(&["D1"], "X", "N", april), "areas", "Name at least two areas that become one."),
            (merged(&["D1", "V1"], "X", "N", april), "areas", "Area D1 is a district and Area V1 is a settlement; only areas of one level can become one."),
        ] {
            let refused = db.write(|connection| {
                let before = dump::rows(connection, &dump::LEDGER);
                let refused = change(connection, &wanted, "admin", now())?;
                assert_eq!(dump::rows(connection, &dump::LEDGER), before);
                Ok(refused)
            }).unwrap();
            assert_eq!(refused, Err(Problem { field, sentence: sentence.into() }));
        }
        // Where another area above collects the same stock, it would count twice.
        let twice: Result<()> = db.write(|connection| {
            let (root, forms) = (id(connection, "S"), Forms::load(connection)?);
            let monthly = forms.find("monthly")?.id;
            diesel::delete(groundwork::db::schema::assignments::table.filter(groundwork::db::schema::assignments::area_id.eq(id(connection, "D3")))).execute(connection)?;
            assign(connection, monthly, root, (None, None));
            change(connection, &moved("D1", "S", "X", april), "admin", now()).map(|_| ())
        });
        assert!(twice.unwrap_err().to_string().contains("would count twice"));
    }

    fn the_same_change_twice_is_made_once(db: &TestDb) {
        db.write(|connection| {
            let land = land(connection);
            first_quarter(connection, &land);
            let wanted = merged(&["D1", "D2"], "D12", "N", JANUARY + 3);
            let sentences = plan(connection, &wanted, now().date())?.unwrap().sentences();
            assert_eq!(sentences[0], "Area D1 (D1) and Area D2 (D2) end with March 2025. Figures, reports and totals up to then stay as they are.");
            assert!(sentences[3].starts_with("2 figures are carried forward"), "{sentences:?}");
            let made = within(Lang::Ru, || change(connection, &wanted, "admin", now()))?;
            assert!(!made.unwrap().is_repeated, "and told in English, whoever makes it");
            let after = dump::rows(connection, &dump::LEDGER);
            assert!(change(connection, &wanted, "admin", now())?.unwrap().is_repeated);
            assert_eq!(dump::rows(connection, &dump::LEDGER), after);
            let lines = dump::lines(connection, "SELECT subject || ': ' || detail AS line FROM audit");
            assert_eq!(lines, ["areas D1 D2: D1 and D2 merged into D12 from April 2025."]);
            Ok(())
        }).unwrap();
    }
}
