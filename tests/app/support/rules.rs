//! A small programme with rules, and its reports judged by them.

use groundwork::db::Db;
use groundwork::error::Result;
use groundwork::exchange::programme::{Files, Loaded, load};
use groundwork::ledger::{Amount, Value};
use groundwork::models::report::{Entries, Entry};
use groundwork::reports::entry::Sheet;
use groundwork::reports::findings::{self, Finding};

use super::programme::now;

/// A district that reports homes, people and area by month, on two forms.
pub const PROGRAMME: [(&str, &str); 9] = [
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

pub const RULES: &str =
    "code,kind,severity,indicator,exceptions,axis,comparison,low,high,message,active\n";
pub const TERMS: &str = "rule,side,sign,term,breakdown,take\n";

/// The small programme with these rules, terms and figures: each figure as
/// "INDICATOR PERIOD AMOUNT", a target as "target INDICATOR YEAR AMOUNT".
pub fn try_programme(db: &Db, rules: &str, terms: &str, figures: &[&str]) -> Result<Loaded> {
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

pub fn programme(db: &Db, rules: &str, terms: &str, figures: &[&str]) {
    try_programme(db, rules, terms, figures).unwrap();
}

/// Judges a report on "INDICATOR[:BREAKDOWN] VALUE [NOTE]" lines; the value is
/// an amount, "unavailable" or "inapplicable".
pub fn judge(db: &Db, form: &str, period: &str, lines: &[&str]) -> Vec<Finding> {
    db.read(|c| {
        let sheet = Sheet::load(c, form, "D1", period)?;
        findings::of(c, &sheet, &entries(&sheet, lines))
    })
    .unwrap()
}

pub fn entries(sheet: &Sheet, lines: &[&str]) -> Entries {
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

pub fn sentences(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|f| f.sentence.as_str()).collect()
}

/// What stands in the way of a report of March 2025.
pub fn march(db: &Db, lines: &[&str]) -> Vec<String> {
    let findings = judge(db, "F1", "2025-03", lines);
    sentences(&findings)
        .into_iter()
        .map(str::to_owned)
        .collect()
}
