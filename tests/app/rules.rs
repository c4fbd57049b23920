//! The rules of a report: what each kind finds, and in which words.

use groundwork::i18n::{self, Lang};
use groundwork::reports::findings::{self, Severity};

use crate::support::rules::{judge, march, programme, sentences, try_programme};

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

    fn findings_speak_the_language_of_the_reader(db: &TestDb) {
        programme(db, "PART,part,stop,,,,<=,,,,yes\n", "", &["DAM 2025-01 100"]);
        let found = |lang| i18n::within(lang, || march(db, &["OCC 871", "BLT 864"]).concat());
        assert_eq!(
            found(Lang::Ru),
            "\u{ab}Occupied homes\u{bb} (871) \u{2014} не может быть больше, чем \u{ab}Completed homes\u{bb} (864); показатель \u{ab}Share of homes in use\u{bb} составил бы 100,8 %."
        );
        assert!(found(Lang::Az).starts_with("\u{201c}Occupied homes\u{201d} (871) bundan çox ola bilməz"));
        assert!(found(Lang::Ar).contains("لا يمكن أن يزيد ذلك على"));
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
