//! The rules of a report: what each kind finds, in which words, and what the
//! sample's own rules say of its own history.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use groundwork::db::Db;
use groundwork::error::Result;
use groundwork::exchange::programme::{Files, Loaded, load};
use groundwork::ledger::{Amount, Period, Value};
use groundwork::models::area::Tree;
use groundwork::models::form::Forms;
use groundwork::models::report::{self, Entries, Entry};
use groundwork::models::rule_check::{Fraction, median, modified_z, percent};
use groundwork::reports::entry::Sheet;
use groundwork::reports::findings::{self, Finding, Severity};
use proptest::prelude::*;

use crate::support::programme::now;

/// A district that reports homes, people and area by month, on two forms.
const PROGRAMME: [(&str, &str); 9] = [
    ("programme.csv", "key,value\nname,Small\n"),
    (
        "areas.csv",
        "code,parent,level,type,name,name_az,latitude,longitude,tile_column,tile_row,valid_from,valid_to,note\n\
         R,,programme,programme,Region,,,,,,,,\nD1,R,district,district,First district,,,,,,,,\n",
    ),
    (
        "breakdowns.csv",
        "code,axis,name,name_az\nsex.f,sex,Women and girls,\nsex.m,sex,Men and boys,\nsex.u,sex,Sex not known,\n",
    ),
    (
        "indicators.csv",
        "code,sector,subject,name,name_az,unit,kind,decimals,direction,period,about,public,core,exact,scale,axes,definition,standard\n\
         OCC,housing,,Occupied homes,,home,stock,0,up,month,assets,yes,yes,no,,,,\n\
         BLT,housing,,Completed homes,,home,stock,0,up,month,assets,yes,yes,no,,,,\n\
         RDS,infrastructure,,Roads built,,km,stock,1,up,month,assets,yes,yes,no,,sex,,\n\
         REP,housing,,Homes repaired,,home,flow,0,up,month,assets,yes,yes,no,,,,\n\
         NEW,housing,,New homes,,home,flow,0,up,month,assets,yes,yes,no,,,,\n\
         DAM,housing,,Damaged homes,,home,stock,0,down,month,assets,yes,yes,no,,,,\n\
         RET,returnees,,Returnees present,,person,stock,0,up,month,people,yes,yes,no,,sex,,\n\
         LND,land,,Contaminated area remaining,,ha,stock,1,down,month,assets,yes,yes,no,,,,\n\
         CLR,land,,Area cleared,,ha,flow,1,up,month,assets,yes,yes,no,,,,\n\
         SHR,housing,,Share of homes in use,,%,ratio,1,up,month,assets,yes,yes,no,100,,,\n\
         DON,housing,,Recovery rate,,%,ratio,1,up,month,assets,yes,yes,no,100,,,\n",
    ),
    (
        "terms.csv",
        "indicator,part,side,sign,term,breakdown,cumulative\n\
         SHR,1,numerator,+,OCC,total,no\nSHR,1,denominator,+,BLT,total,no\n\
         DON,1,numerator,+,REP,total,yes\nDON,1,denominator,+,DAM,total,no\n",
    ),
    (
        "forms.csv",
        "code,name,name_az,sector,level,period,due_day\n\
         F1,Homes and people,,housing,district,month,15\nF2,Damage,,housing,district,month,15\n",
    ),
    (
        "form_fields.csv",
        "form,indicator,breakdown\nF1,OCC,total\nF1,BLT,total\nF1,REP,total\nF1,NEW,total\nF1,RET,total\n\
         F1,RET,sex.f\nF1,RET,sex.m\nF1,RET,sex.u\nF1,LND,total\nF1,CLR,total\nF1,RDS,total\nF1,RDS,sex.f\nF1,RDS,sex.m\nF2,DAM,total\n",
    ),
    (
        "assignments.csv",
        "form,area,from,to\nF1,D1,2020-01,\nF2,D1,2020-01,\n",
    ),
    (
        "sources.csv",
        "code,publisher,url,published,language,attributed_to,note\n",
    ),
];

const RULES: &str =
    "code,kind,severity,indicator,exceptions,axis,comparison,low,high,message,active\n";
const TERMS: &str = "rule,side,sign,term,breakdown,take\n";

/// The small programme with these rules, terms and figures: each figure as
/// "INDICATOR PERIOD AMOUNT", a target as "target INDICATOR YEAR AMOUNT".
fn try_programme(db: &Db, rules: &str, terms: &str, figures: &[&str]) -> Result<Loaded> {
    let mut rows = String::from(
        "row,area,published_as,value,unit,when,source,note,becomes,indicator,breakdown,period,day,amount,kind,sector,reason\n",
    );
    for figure in figures {
        let words: Vec<&str> = figure.split(' ').collect();
        let (becomes, kind, words) = match words[0] {
            "target" => ("target", "target", &words[1..]),
            _ => ("posting", "actual", &words[..]),
        };
        rows += &format!(
            "1,D1,x,1,x,x,,,{becomes},{},,{},,{},{kind},,\n",
            words[0], words[1], words[2]
        );
    }
    let (rules, terms) = (format!("{RULES}{rules}"), format!("{TERMS}{terms}"));
    let mut files = PROGRAMME.to_vec();
    files.push(("figures.csv", &rows));
    files.push(("rules.csv", &rules));
    files.push(("rule_terms.csv", &terms));
    db.write(|c| load(c, &Files::embedded(&files), "importer", now()))
}

fn programme(db: &Db, rules: &str, terms: &str, figures: &[&str]) {
    try_programme(db, rules, terms, figures).unwrap();
}

/// Judges a report on "INDICATOR[:BREAKDOWN] VALUE [NOTE]" lines; the value is
/// an amount, "unavailable" or "inapplicable".
fn judge(db: &Db, form: &str, period: &str, lines: &[&str]) -> Vec<Finding> {
    db.read(|c| {
        let sheet = Sheet::load(c, form, "D1", period)?;
        findings::of(c, &sheet, &entries(&sheet, lines))
    })
    .unwrap()
}

fn entries(sheet: &Sheet, lines: &[&str]) -> Entries {
    let catalogue = &sheet.programme.catalogue;
    let entry = |line: &&str| {
        let mut words = line.splitn(3, ' ');
        let (name, value) = (words.next().unwrap(), words.next().unwrap());
        let (code, breakdown) = name.split_once(':').unwrap_or((name, ""));
        let line = sheet.lines.iter().find(|line| {
            let of = catalogue.breakdown(line.field.breakdown_id).unwrap();
            line.indicator.code == code
                && (of.code == breakdown || (breakdown.is_empty() && of.axis.is_empty()))
        });
        let value = match value {
            "unavailable" => Value::NotAvailable,
            "inapplicable" => Value::NotApplicable,
            number => Value::number(Amount::from_decimal(number).unwrap()),
        };
        let note = words.next().unwrap_or_default().to_owned();
        let entry = Entry {
            value,
            day: None,
            source_id: None,
            note,
            is_copied: false,
        };
        (line.unwrap().field, entry)
    };
    lines.iter().map(entry).collect()
}

fn sentences(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|f| f.sentence.as_str()).collect()
}

/// What stands in the way of a report of March 2025.
fn march(db: &Db, lines: &[&str]) -> Vec<String> {
    let findings = judge(db, "F1", "2025-03", lines);
    sentences(&findings)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

const NOTHING: [&str; 0] = [];

both! {
    fn a_line_against_another_stops(db: &TestDb) {
        programme(db, "HOMES,compare,stop,,,,<=,,,,yes\n", "HOMES,left,+,OCC,total,value\nHOMES,right,+,BLT,total,value\n", &["BLT 2025-01 860"]);
        let findings = judge(db, "F1", "2025-03", &["OCC 871 counted", "BLT 864"]);
        assert_eq!(sentences(&findings), ["Occupied homes (871) cannot exceed completed homes (864)."]);
        let [finding] = &findings[..] else { unreachable!() };
        assert_eq!((finding.rule.as_str(), finding.severity, finding.cells.len()), ("HOMES", Severity::Stop, 2));
        // No note answers what cannot be.
        assert!(!finding.is_answered);
        assert_eq!(findings::blocking(&findings).count(), 1);

        assert_eq!(march(db, &["OCC 864", "BLT 864"]), NOTHING);
        // The line left empty stands as it was last posted, and says so.
        assert_eq!(march(db, &["OCC 861"]), ["Occupied homes (861) cannot exceed completed homes (860 in January 2025)."]);
        assert_eq!(march(db, &["OCC 860"]), NOTHING);
        // Not known, or not judged by this form's own words.
        assert_eq!(march(db, &["OCC 900", "BLT unavailable"]), NOTHING);
        assert_eq!(march(db, &["OCC unavailable", "BLT 3"]), NOTHING);
        assert_eq!(march(db, &["REP 3"]), NOTHING, "none of its lines is filled in");
    }

    fn sums_signs_changes_and_tolerance(db: &TestDb) {
        programme(
            db,
            "TOTAL,compare,note,,,,=,,2,Ask the engineer.,yes\nLAND,compare,note,,,,<=,,,,yes\nLEAST,compare,stop,,,,>=,,,,yes\n",
            "TOTAL,left,+,OCC,total,value\nTOTAL,right,+,REP,total,cumulative\nTOTAL,right,+,NEW,total,cumulative\n\
             LAND,left,-,LND,total,change\nLAND,right,+,CLR,total,value\n\
             LEAST,left,+,BLT,total,value\nLEAST,left,-,NEW,total,value\nLEAST,right,+,REP,total,value\n",
            &["REP 2025-01 10", "REP 2025-02 20", "NEW 2025-02 5", "LND 2025-01 120.5"],
        );
        assert_eq!(
            march(db, &["OCC 43", "REP 4", "NEW 1"]),
            ["Occupied homes (43) should equal homes repaired since the start (34) plus new homes since the start (6), together 40 to within 2; the difference is 3: check the figures, and write a note if they are right. Ask the engineer."]
        );
        assert_eq!(march(db, &["OCC 42", "REP 4", "NEW 1"]), NOTHING);
        assert_eq!(march(db, &["OCC 38", "REP 4", "NEW 1"]), NOTHING);
        assert_eq!(march(db, &["OCC 37", "REP 4", "NEW 1"]).len(), 1);
        // A sum that the form leaves open is not known.
        assert_eq!(march(db, &["OCC 999", "REP 4"]), NOTHING);
        assert_eq!(march(db, &["OCC 999", "REP 4", "NEW unavailable"]), NOTHING);
        assert_eq!(march(db, &["OCC 34", "REP 4", "NEW inapplicable"]).len(), 1, "39 together");
        assert_eq!(march(db, &["OCC 37", "REP 4", "NEW inapplicable"]), NOTHING);

        assert_eq!(
            march(db, &["LND 100.5", "CLR 19.9"]),
            ["The fall of contaminated area remaining (20.0) should not exceed area cleared (19.9): check the figures, and write a note if they are right."]
        );
        assert_eq!(march(db, &["LND 100.5", "CLR 20"]), NOTHING);
        assert_eq!(
            march(db, &["BLT 10", "NEW 4", "REP 7"]),
            ["Completed homes (10) less new homes (4), together 6, cannot be less than homes repaired (7)."]
        );
    }

    fn parts_stay_within_their_whole(db: &TestDb) {
        programme(db, "PART,part,stop,,,,<=,,,,yes\n", "", &["DAM 2025-01 100", "REP 2025-01 60"]);
        assert_eq!(
            march(db, &["OCC 871", "BLT 864"]),
            ["Occupied homes (871) cannot exceed completed homes (864); \"Share of homes in use\" would be 100.8 %."]
        );
        assert_eq!(march(db, &["OCC 864", "BLT 864"]), NOTHING);
        // Barely over the whole is still told apart from the whole.
        assert_eq!(
            march(db, &["OCC 10001", "BLT 10000"]),
            ["Occupied homes (10,001) cannot exceed completed homes (10,000); \"Share of homes in use\" would be 100.01 %."]
        );
        // The other line stands on another form: nobody is stopped by it.
        let findings = judge(db, "F1", "2025-03", &["REP 41"]);
        assert_eq!(
            sentences(&findings),
            ["Homes repaired since the start (101) should not exceed damaged homes (100 in January 2025); \"Recovery rate\" would be 101.0 %: check the figures, and write a note if they are right."]
        );
        assert_eq!(findings[0].severity, Severity::Note);
        // And from the other side: the form of the denominator is judged too.
        let findings = judge(db, "F2", "2025-03", &["DAM 59"]);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].cells.len(), 1);
        assert_eq!(judge(db, "F2", "2025-03", &["DAM 60"]), []);
    }

    fn changes_beyond_their_limits_ask_for_a_note(db: &TestDb) {
        programme(db, "CHANGE,change,note,,DAM,,<=,-30,30,,yes\n", "", &["OCC 2025-02 790", "BLT 2025-01 1000", "RET 2025-02 0"]);
        let findings = judge(db, "F1", "2025-03", &["OCC 1871"]);
        assert_eq!(
            sentences(&findings),
            ["Occupied homes rose from 790 to 1,871 (+136.8 %), more than 30 %: check it, and write a note if it is right."]
        );
        assert_eq!(findings::blocking(&findings).count(), 1);
        let findings = judge(db, "F1", "2025-03", &["OCC 1871 a new district was handed over"]);
        assert!(findings[0].is_answered);
        assert_eq!(findings::blocking(&findings).count(), 0);
        let findings = judge(db, "F1", "2025-03", &["OCC 1871  ", "BLT 1000 a note on another cell"]);
        assert_eq!(findings::blocking(&findings).count(), 1);

        assert_eq!(march(db, &["OCC 1027"]), NOTHING, "30 % exactly");
        assert_eq!(march(db, &["OCC 553"]), NOTHING, "-30 % exactly");
        assert_eq!(
            march(db, &["OCC 552"]),
            ["Occupied homes fell from 790 to 552 (\u{2212}30.1 %), more than 30 %: check it, and write a note if it is right."]
        );
        assert_eq!(
            march(db, &["BLT 1300.1"]),
            ["Completed homes rose from 1,000 in January 2025 to 1,300.1 (+30.01 %), more than 30 %: check it, and write a note if it is right."]
        );
        assert_eq!(march(db, &["RET 500", "REP 9000"]), NOTHING, "from zero, and a flow");
        assert_eq!(judge(db, "F2", "2025-03", &["DAM 1"]), [], "excepted");
    }

    fn targets_overshot_or_missed(db: &TestDb) {
        programme(
            db,
            "TARGET,target,note,,,,<=,-10,20,,yes\n",
            "",
            &["target OCC 2025 1000", "target OCC 2026 2000", "target NEW 2025 100", "NEW 2024-12 90", "NEW 2025-01 60", "target LND 2025 50"],
        );
        assert_eq!(march(db, &["OCC 1200"]), NOTHING, "20 % exactly");
        assert_eq!(
            march(db, &["OCC 1871"]),
            ["Occupied homes: 1,871 is 87.1 % above the target of 1,000 by 31 December 2025, more than 20 %: check it, and write a note if it is right."]
        );
        assert_eq!(march(db, &["OCC 3"]), NOTHING, "there is time until December");
        assert_eq!(judge(db, "F1", "2025-12", &["OCC 900"]), [], "10 % short exactly");
        assert_eq!(
            sentences(&judge(db, "F1", "2025-12", &["OCC 899"])),
            ["Occupied homes: 899 is 10.1 % below the target of 1,000 by 31 December 2025, more than 10 %: check it, and write a note if it is right."]
        );
        assert_eq!(judge(db, "F1", "2027-01", &["OCC 9000"]), [], "both days are past");
        // A flow is summed within its target's days; less is better for the other.
        assert_eq!(march(db, &["NEW 60"]), NOTHING);
        assert_eq!(
            march(db, &["NEW 61"]),
            ["New homes: 121 in all is 21.0 % above the target of 100 by 31 December 2025, more than 20 %: check it, and write a note if it is right."]
        );
        assert_eq!(march(db, &["LND 39.9"]).len(), 1);
        assert_eq!(march(db, &["LND 40"]), NOTHING);
    }

    fn cells_add_up_to_their_total(db: &TestDb) {
        programme(db, "SUM,breakdown,stop,,,,=,,,,yes\n", "", &[]);
        let findings = judge(db, "F1", "2025-03", &["RET 100", "RET:sex.f 50", "RET:sex.m 47", "RET:sex.u 2"]);
        assert_eq!(
            sentences(&findings),
            ["Returnees present: the cells from \"Women and girls\" to \"Sex not known\" add up to 99, but the total is 100, a difference of 1."]
        );
        assert_eq!((findings[0].severity, findings[0].cells.len()), (Severity::Stop, 4));
        assert_eq!(march(db, &["RET 100", "RET:sex.f 50", "RET:sex.m 48", "RET:sex.u 2"]), NOTHING);
        assert_eq!(march(db, &["RET 100", "RET:sex.f 50", "RET:sex.m 50", "RET:sex.u inapplicable"]), NOTHING);
        // Not all are filled: only too much is found.
        assert_eq!(march(db, &["RET 100", "RET:sex.f 50", "RET:sex.m 40"]), NOTHING);
        assert_eq!(march(db, &["RET 100", "RET:sex.f 50", "RET:sex.m 40", "RET:sex.u unavailable"]), NOTHING);
        assert_eq!(
            march(db, &["RET 100", "RET:sex.f 60", "RET:sex.m 41"]),
            ["Returnees present: the cells from \"Women and girls\" to \"Sex not known\" add up to 101 so far, more than the total of 100."]
        );
        assert_eq!(march(db, &["RET:sex.f 60", "RET:sex.m 41", "RET:sex.u 0"]), NOTHING, "no total to add up to");
        // What is measured may differ by its rounding: half a tenth in each of three.
        assert_eq!(march(db, &["RDS 10", "RDS:sex.f 5.1", "RDS:sex.m 5.05"]), NOTHING);
        assert_eq!(
            march(db, &["RDS 10", "RDS:sex.f 5.1", "RDS:sex.m 5.06"]),
            ["Roads built: the cells from \"Women and girls\" to \"Men and boys\" add up to 10.16, but the total is 10.0, a difference of 0.16, more than rounding explains."]
        );
        assert_eq!(march(db, &["RET 5", "RET:sex.f inapplicable", "RET:sex.m inapplicable", "RET:sex.u inapplicable"]), NOTHING);
    }

    fn values_and_ratios_within_bounds(db: &TestDb) {
        programme(
            db,
            "RATE,bounds,stop,SHR,,,<=,50,100,,yes\nFLOW,bounds,note,NEW,,,<=,,500,,yes\nDONE,bounds,stop,DON,,,<=,,100,,yes\n",
            "",
            &["DAM 2025-01 10"],
        );
        assert_eq!(march(db, &["OCC 104", "BLT 100"]), ["Share of homes in use (104.0 %) must lie between 50 and 100."]);
        assert_eq!(march(db, &["OCC 1", "BLT 3"]), ["Share of homes in use (33.3 %) must lie between 50 and 100."]);
        assert_eq!(march(db, &["OCC 100", "BLT 100"]), NOTHING);
        assert_eq!(march(db, &["OCC 1", "BLT 2"]), NOTHING);
        assert_eq!(march(db, &["OCC 5", "BLT 0"]), NOTHING, "no ratio of nothing");
        assert_eq!(march(db, &["NEW 500"]), NOTHING);
        assert_eq!(march(db, &["NEW 501"]), ["New homes (501) should be at most 500: check it, and write a note if it is right."]);
        assert_eq!(
            march(db, &["REP 11"]),
            ["Recovery rate (110.0 %) should be at most 100: check the figures, and write a note if they are right."],
            "its denominator stands on another form"
        );
    }

    fn a_running_total_does_not_fall(db: &TestDb) {
        programme(db, "FALL,falls,note,BLT,,,<=,,,,yes\n", "", &["BLT 2025-01 100", "OCC 2025-01 100"]);
        assert_eq!(
            march(db, &["BLT 99", "OCC 1"]),
            ["Completed homes fell from 100 in January 2025 to 99, where no fall is expected: check it, and write a note if it is right."]
        );
        assert_eq!(march(db, &["BLT 100"]), NOTHING);
        // Only what came before counts.
        assert_eq!(judge(db, "F1", "2024-12", &["BLT 1"]), []);
    }

    fn outliers_need_six_earlier_values(db: &TestDb) {
        let past = ["NEW 2024-08 10", "NEW 2024-09 12", "NEW 2024-10 11", "NEW 2024-11 14", "NEW 2024-12 13", "NEW 2025-01 12", "REP 2025-01 4"];
        programme(db, "OUTLIER,outlier,note,,,,<=,6,3.5,,yes\n", "", &past);
        // Median 12, MAD 1: 17 scores 3.37, 18 scores 4.05.
        assert_eq!(march(db, &["NEW 17"]), NOTHING);
        assert_eq!(
            march(db, &["NEW 18", "REP 4000"]),
            ["New homes: 18 is far from the median of the 6 earlier values, 12 (modified z-score 4.0, beyond 3.5): check it, and write a note if it is right."]
        );
        assert_eq!(march(db, &["NEW 7"]), NOTHING);
        assert_eq!(march(db, &["NEW 6"]).len(), 1);
        assert_eq!(judge(db, "F1", "2025-01", &["NEW 4000"]), [], "only five came before");
    }

    fn a_rule_out_of_use_is_silent_and_one_finding_is_said_once(db: &TestDb) {
        programme(
            db,
            "OFF,bounds,stop,NEW,,,<=,,5,,no\nONE,bounds,stop,REP,,,<=,,5,,yes\nTWO,bounds,stop,REP,,,<=,,5,,yes\nFIRST,bounds,note,OCC,,,<=,,5,,yes\n",
            "",
            &[],
        );
        let findings = judge(db, "F1", "2025-03", &["REP 6", "NEW 6", "OCC 6"]);
        let rules: Vec<&str> = findings.iter().map(|f| f.rule.as_str()).collect();
        assert_eq!(rules, ["FIRST", "ONE"], "in the order of the form");
    }

    fn a_rule_that_cannot_be_judged_is_refused(db: &TestDb) {
        for (rule, terms, says) in [
            ("A,compare,stop,,,,<=,,,,yes\n", "", "A comparison needs a term on each side; add one to the left and one to the right."),
            ("A,change,stop,,,,<=,,,,yes\n", "", "Write a lower limit, an upper limit or both."),
            ("A,bounds,stop,NEW,,,<=,9,5,,yes\n", "", "The lower limit lies above the upper one; exchange them."),
            ("A,falls,stop,,,,<=,,,,yes\n", "", "Name the indicator that may not fall: most stocks may."),
            ("A,falls,stop,BLT,,,<=,,,,yes\n", "A,left,+,OCC,total,value\n", "Only a comparison has terms; take them out, or write the kind as compare."),
            ("A,part,stop,,BLT XYZ,,<=,,,,yes\n", "", "There is no indicator \"XYZ\""),
            ("A,guess,stop,,,,<=,,,,yes\n", "", "\"guess\" is not one of the words there are: compare, part, change, target, breakdown, bounds, falls, outlier"),
            ("", "A,left,+,OCC,total,value\n", "There is no rule \"A\""),
        ] {
            let refused = try_programme(db, rule, terms, &[]).unwrap_err();
            assert!(refused.to_string().contains(says), "{refused}");
        }
        // What goes beyond 64 bits is not judged, and nothing breaks.
        programme(db, "BIG,compare,stop,,,,<=,,,,yes\nCHANGE,change,note,,,,<=,-30,30,,yes\n", "BIG,left,+,REP,total,cumulative\nBIG,right,+,OCC,total,value\n", &["OCC 2025-01 -1000000000000", "BLT 2025-01 -1000000000000"]);
        assert_eq!(march(db, &["REP 1000000000000", "OCC -1000000000000"]).len(), 1);
        assert_eq!(march(db, &["BLT 1000000000000"]).len(), 1);
    }
}

/// Every report of the sample, judged as if it were handed in again: few rules
/// find anything, and none of them in every tenth report.
#[test]
fn the_samples_own_rules_do_not_cry_wolf() {
    let db = crate::support::sample_sqlite();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut stops = Vec::new();
    let (mut reports, mut spent) = (0, Duration::ZERO);
    db.read(|c| {
        let (forms, tree) = (Forms::load(c)?, Tree::load(c)?);
        for kept in report::between(c, i32::MIN, i32::MAX)? {
            let form = forms.get(kept.form_id).unwrap();
            let period = Period::holding(kept.period, form.period_length).to_string();
            let area = &tree.get(kept.area_id).unwrap().code;
            let sheet = Sheet::load(c, &form.code, area, &period)?;
            let begun = Instant::now();
            let findings = findings::of(c, &sheet, &sheet.entries)?;
            spent += begun.elapsed();
            reports += 1;
            for finding in findings {
                println!(
                    "{} {} {area} {period}: {}",
                    finding.rule, form.code, finding.sentence
                );
                *counts.entry(finding.rule).or_default() += 1;
                if finding.severity == Severity::Stop {
                    stops.push(finding.sentence);
                }
            }
        }
        Ok(())
    })
    .unwrap();
    println!("{reports} reports, {:?} each: {counts:?}", spent / reports);
    for (rule, count) in &counts {
        assert!(
            *count < reports as usize / 10,
            "{rule} finds {count} in {reports} reports"
        );
    }
    // The publication itself says so: 1,076.1 and 2,306.5 km are 3,382 km.
    assert_eq!(
        stops,
        [
            "Road length in projects: the cells from \"Trunk and national roads\" to \"Local roads\" add up to 3,382.6, but the total is 3,382.0, a difference of 0.6, more than rounding explains."
        ]
    );
}

/// A slow and obvious fraction: always shortened, compared by subtracting.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ratio(i128, i128);

impl Ratio {
    fn new(above: i128, below: i128) -> Self {
        let (mut a, mut b) = (above.abs(), below.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let sign = if below < 0 { -1 } else { 1 };
        Self(sign * above / a.max(1), sign * below / a.max(1))
    }

    fn minus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 - other.0 * self.1, self.1 * other.1)
    }

    fn over(self, other: Self) -> Self {
        Self::new(self.0 * other.1, self.1 * other.0)
    }

    fn abs(self) -> Self {
        Self(self.0.abs(), self.1)
    }

    fn order(self, other: Self) -> Ordering {
        self.minus(other).0.cmp(&0)
    }
}

/// Takes away the smallest and the largest until one or two are left.
fn slow_median(mut values: Vec<Ratio>) -> Ratio {
    values.sort_by(|a, b| a.order(*b));
    while values.len() > 2 {
        values.pop();
        values.remove(0);
    }
    match values[..] {
        [one] => one,
        [one, two] => Ratio::new(one.0 * two.1 + two.0 * one.1, 2 * one.1 * two.1),
        _ => unreachable!(),
    }
}

#[test]
fn median_and_modified_z_agree_with_a_slow_model() {
    let cases = (
        prop::collection::vec(-40_000_i64..40_000, 1..14),
        -90_000_i64..90_000,
        0_i64..90_000,
    );
    crate::support::random(2_000)
        .run(&cases, |(earlier, value, limit)| {
            let model: Vec<Ratio> = earlier
                .iter()
                .map(|v| Ratio::new(i128::from(*v), 10_000))
                .collect();
            let middle = slow_median(model.clone());
            let mad = slow_median(model.iter().map(|v| v.minus(middle).abs()).collect());
            let earlier: Vec<Amount> = earlier.into_iter().map(Amount::from_units).collect();
            let limit = Amount::from_units(limit);
            let exact = Ratio::new(i128::from(limit.units()), 10_000);
            prop_assert_eq!(
                median(&earlier).unwrap().against(limit),
                Some(middle.order(exact))
            );
            let score = modified_z(&earlier, Amount::from_units(value));
            if mad.0 == 0 {
                prop_assert_eq!(score, None);
                return Ok(());
            }
            let off = Ratio::new(i128::from(value), 10_000).minus(middle);
            let slow = Ratio::new(6_745, 10_000).over(mad.over(off.abs()));
            let slow = if off.0 == 0 { Ratio::new(0, 1) } else { slow };
            prop_assert_eq!(
                score.unwrap().abs().unwrap().against(limit),
                Some(slow.order(exact))
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn percentages_are_exact_and_nothing_overflows() {
    crate::support::random(2_000)
        .run(
            &(any::<i64>(), any::<i64>(), any::<i64>()),
            |(part, whole, limit)| {
                let exact = percent(i128::from(part), i128::from(whole));
                prop_assert_eq!(exact.is_none(), whole == 0);
                if let Some(percent) = exact {
                    // Never a panic, and where an answer fits it is the obvious one.
                    let sides = i128::from(part)
                        .checked_mul(1_000_000)
                        .zip(i128::from(limit).checked_mul(i128::from(whole).abs()));
                    if let Some((mine, its)) = sides {
                        prop_assert_eq!(
                            percent.against(Amount::from_units(limit)),
                            Some(mine.cmp(&its))
                        );
                    }
                    let _ = (percent.rounded(), percent.abs());
                }
                let amount = Amount::from_units(part);
                prop_assert_eq!(Fraction::of(amount).rounded(), Some(amount));
                let _ = modified_z(
                    &[amount, Amount::from_units(whole)],
                    Amount::from_units(limit),
                );
                Ok(())
            },
        )
        .unwrap();
}
