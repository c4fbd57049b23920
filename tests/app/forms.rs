//! Who reports what: an indicator is collected at one area only on any path.

use diesel::RunQueryDsl as _;
use groundwork::db::DbConnection;
use groundwork::db::schema::assignments;
use groundwork::error::{Error, Result};
use groundwork::ledger::{Kind, Length, Period};
use groundwork::models::area::{Level, Tree};
use groundwork::models::form::{Field, Forms};
use groundwork::models::indicator::Catalogue;

use crate::support::programme::{
    JANUARY, area, assign, breakdown, day, form, indicator, rolled_back, whole,
};

/// ROOT above EAST and WEST; EAST above TOWN above YARD; GROUP beside them.
struct Map {
    root: i32,
    east: i32,
    west: i32,
    town: i32,
    yard: i32,
    group: i32,
}

fn map(c: &mut DbConnection) -> Map {
    let root = area(c, "ROOT", None, Level::Programme);
    let east = area(c, "EAST", Some(root), Level::District);
    let west = area(c, "WEST", Some(root), Level::District);
    let town = area(c, "TOWN", Some(east), Level::Settlement);
    let yard = area(c, "YARD", Some(town), Level::Complex);
    Map {
        root,
        east,
        west,
        town,
        yard,
        group: area(c, "GROUP", Some(root), Level::Group),
    }
}

const ALWAYS: (Option<i32>, Option<i32>) = (None, None);

fn check(c: &mut DbConnection) -> Result<()> {
    let forms = Forms::load(c)?;
    forms.check(&Tree::load(c)?, &Catalogue::load(c)?)
}

fn refused(c: &mut DbConnection) -> String {
    match check(c) {
        Err(Error::BadInput(sentence)) => sentence,
        other => panic!("not refused: {other:?}"),
    }
}

/// Two forms that both collect houses, by month.
fn two_forms(c: &mut DbConnection, kind: Kind) -> (i32, i32, Field) {
    let houses = whole(indicator(c, "HOU-01", kind, Length::Month));
    let other = whole(indicator(c, "HOU-02", Kind::Stock, Length::Month));
    (
        form(c, "one", Length::Month, &[houses]),
        form(c, "two", Length::Month, &[other, houses]),
        houses,
    )
}

both! {
    fn neighbours_may_report_at_different_levels(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (one, two, houses) = two_forms(c, Kind::Stock);
            assign(c, one, map.west, ALWAYS);
            assign(c, two, map.town, ALWAYS);
            check(c).unwrap();
            assert_eq!(Forms::load(c).unwrap().assigned(houses).len(), 2);
        });
    }

    fn nobody_collects_what_somebody_below_collects(db: &TestDb) {
        for above_is_first in [true, false] {
            rolled_back(db, |c| {
                let map = map(c);
                let (one, two, _) = two_forms(c, Kind::Stock);
                let mut pairs = [(one, map.root), (two, map.yard)];
                if !above_is_first { pairs.reverse() }
                for (form, area) in pairs { assign(c, form, area, ALWAYS) }
                let sentence = refused(c);
                for name in ["HOU-01", "ROOT", "YARD", "twice"] {
                    assert!(sentence.contains(name), "{sentence}");
                }
            });
        }
    }

    fn a_breakdown_below_counts_as_well(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (one, _, houses) = two_forms(c, Kind::Stock);
            let part = Field { breakdown_id: breakdown(c, "sex.f"), ..houses };
            let parts = form(c, "parts", Length::Month, &[part]);
            assign(c, one, map.east, ALWAYS);
            assign(c, parts, map.town, ALWAYS);
            assert!(refused(c).contains("EAST"));
        });
    }

    /// Only a flow moves: a stock's last figure would be carried forward beside
    /// the new one.
    fn a_flow_may_move_but_a_stock_may_not(db: &TestDb) {
        for (above, below, apart) in [
            ((None, Some(5)), (Some(6), None), true),
            ((Some(6), None), (None, Some(5)), true),
            ((Some(2), Some(5)), (Some(6), Some(9)), true),
            ((None, Some(5)), (Some(5), None), false),
            ((Some(5), None), (None, Some(5)), false),
            ((None, None), (Some(5), Some(5)), false),
            ((Some(2), Some(9)), (Some(4), Some(5)), false),
        ] {
            for kind in [Kind::Flow, Kind::Stock, Kind::Score] {
                rolled_back(db, |c| {
                    let map = map(c);
                    let (one, two, _) = two_forms(c, kind);
                    let months = |(from, to): (Option<i32>, Option<i32>)| (from.map(|m| JANUARY + m), to.map(|m| JANUARY + m));
                    assign(c, one, map.east, months(above));
                    assign(c, two, map.town, months(below));
                    let fine = apart && kind == Kind::Flow;
                    assert_eq!(check(c).is_ok(), fine, "{kind} {above:?} {below:?}: {:?}", check(c));
                });
            }
        }
    }

    /// Whatever passes: at no period do an area and one inside it both report,
    /// and of a stock never at all.
    fn what_passes_counts_nothing_twice(db: &TestDb) {
        for (&length, kind) in Length::ALL.iter().flat_map(|l| [(l, Kind::Flow), (l, Kind::Stock)]) {
            rolled_back(db, |c| {
                let map = map(c);
                let houses = whole(indicator(c, "HOU-01", kind, length));
                let (one, two) = (form(c, "one", length, &[houses]), form(c, "two", length, &[houses]));
                let mut passed = 0;
                for (end, start, below_first) in (0..144).flat_map(|n| [(n / 12, n % 12, true), (n / 12, n % 12, false)]) {
                    let (first, second) = if below_first { (map.town, map.east) } else { (map.east, map.town) };
                    diesel::delete(assignments::table).execute(c).unwrap();
                    assign(c, one, first, (None, Some(JANUARY + end)));
                    assign(c, two, second, (Some(JANUARY + start), None));
                    if check(c).is_err() {
                        continue;
                    }
                    passed += 1;
                    let forms = Forms::load(c).unwrap();
                    for period in (-2..14).map(|step| Period::holding(JANUARY, length).step(step)) {
                        let reporting = forms.assigned(houses).iter().filter(|a| a.covers(period)).count();
                        assert!(reporting < 2, "to {end}, from {start}: both report on {period}");
                    }
                }
                // Every start in a later period than the end, either way round.
                let parts = 12 / length.months();
                let apart = length.months().pow(2) * parts * (parts - 1);
                assert_eq!(passed, if kind == Kind::Flow { apart } else { 0 }, "{kind} by {length}");
            });
        }
    }

    /// The sibling's stock is its own: only what lies on one path is refused.
    fn a_stock_may_be_handed_on_within_one_area(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (one, two, _) = two_forms(c, Kind::Stock);
            assign(c, one, map.town, (None, Some(JANUARY + 5)));
            assign(c, two, map.town, (Some(JANUARY + 6), None));
            assign(c, two, map.west, ALWAYS);
            check(c).unwrap();
        });
    }

    fn a_form_may_ask_for_a_total_and_its_parts(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (.., houses) = two_forms(c, Kind::Stock);
            let part = Field { breakdown_id: breakdown(c, "sex.f"), ..houses };
            let parts = form(c, "parts", Length::Month, &[houses, part]);
            assign(c, parts, map.west, ALWAYS);
            check(c).unwrap();
        });
    }

    fn one_form_is_assigned_once_at_a_time(db: &TestDb) {
        for (second, fine) in [
            ((None, None), false),
            ((Some(JANUARY + 5), None), false),
            ((Some(JANUARY + 6), None), true),
        ] {
            rolled_back(db, |c| {
                let map = map(c);
                let (one, ..) = two_forms(c, Kind::Stock);
                assign(c, one, map.west, (None, Some(JANUARY + 5)));
                assign(c, one, map.west, second);
                if fine {
                    check(c).unwrap();
                } else {
                    let sentence = refused(c);
                    assert!(sentence.contains("WEST") && sentence.contains("asked twice"), "{sentence}");
                }
            });
        }
    }

    fn groups_never_report(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (one, ..) = two_forms(c, Kind::Stock);
            assign(c, one, map.group, ALWAYS);
            let sentence = refused(c);
            assert!(sentence.contains("GROUP") && sentence.contains("members"), "{sentence}");
        });
    }

    fn one_line_comes_through_one_form_at_a_time(db: &TestDb) {
        rolled_back(db, |c| {
            let map = map(c);
            let (one, two, houses) = two_forms(c, Kind::Stock);
            assign(c, one, map.west, (None, Some(JANUARY + 5)));
            assign(c, two, map.west, (Some(JANUARY + 6), None));
            check(c).unwrap();
            let forms = Forms::load(c).unwrap();
            let through = |month: i32| forms.form_for(houses, map.west, Period::holding(JANUARY + month, Length::Month)).map(|f| f.id);
            assert_eq!((through(5), through(6)), (Some(one), Some(two)));
            assign(c, one, map.west, (Some(JANUARY + 8), None));
            let sentence = refused(c);
            assert!(sentence.contains("WEST") && sentence.contains("asked twice"), "{sentence}");
        });
    }

    fn a_report_is_due_some_days_after_its_period(db: &TestDb) {
        rolled_back(db, |c| {
            let (one, ..) = two_forms(c, Kind::Stock);
            let forms = Forms::load(c).unwrap();
            let due = forms.get(one).unwrap().due("2024-02".parse().unwrap());
            assert_eq!(due, day(2024, 3, 15));
        });
    }

    fn an_unknown_code_is_answered_with_the_nearest(db: &TestDb) {
        rolled_back(db, |c| {
            map(c);
            two_forms(c, Kind::Stock);
            let tree = Tree::load(c).unwrap();
            let sentence = tree.find("EASTT").unwrap_err().to_string();
            assert!(sentence.contains("EASTT") && sentence.contains("The nearest is EAST (Area EAST)"), "{sentence}");
            let sentence = Forms::load(c).unwrap().find("on").unwrap_err().to_string();
            assert!(sentence.contains("The nearest is one"), "{sentence}");
            assert_eq!(tree.find("YARD").unwrap().level, Level::Complex);
        });
    }
}
