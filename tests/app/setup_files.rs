//! The setup as CSV and TOML files.

use crate::setup::{apply, read, said};
use crate::support::sqlite;

#[test]
fn toml_says_the_same_as_csv() {
    let csv = read(&[
        (
            "areas.csv",
            "code,parent,level,name,latitude,longitude,valid_from\nR,,programme,\"Up, \"\"there\"\"\",39.78,46.3821,2023-12\n",
        ),
        (
            "indicators.csv",
            "code,sector,name,unit,kind,period,about,public,axes,scale\nA,housing,A,one,flow,month,assets,yes,sex age,100\n",
        ),
        (
            "targets.csv",
            "indicator,area,kind,from,by,value\nA,R,target,2026-01-01,2026-12-31,1000000000000.1234\n",
        ),
        ("programme.csv", "key,value\nname,'=Up\nkey_figures,A\n"),
    ]);
    let toml = read(&[
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = 'programme'\nname = \"Up, \\\"there\\\"\"\nlatitude = 39.78\nlongitude = 46.382_1\nvalid_from = \"2023-12\"\n",
        ),
        (
            "indicators.toml",
            "[[indicators]]\ncode = \"A\"\nsector = \"housing\"\nname = \"A\"\nunit = \"one\"\nkind = \"flow\"\nperiod = \"month\"\nabout = \"assets\"\npublic = true\naxes = [\"sex\", \"age\"]\nscale = 1_00\n",
        ),
        (
            "targets.toml",
            "[[targets]]\nindicator = \"A\"\narea = \"R\"\nkind = \"target\"\nfrom = 2026-01-01\nby = 2026-12-31\nvalue = 1000000000000.1234\n",
        ),
        ("programme.toml", "name = \"=Up\"\nkey_figures = [\"A\"]\n"),
    ]);
    assert_eq!(csv, toml);
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_its_place() {
    for (name, text, sentence) in [
        (
            "area.csv",
            "code\n",
            "area.csv: There is no table \"area\". The nearest is areas (Areas).",
        ),
        (
            "areas.csv",
            "code,parent,level,nam\n",
            "areas.csv: There is no column \"nam\". The nearest is name (Name).",
        ),
        (
            "areas.csv",
            "code,parent,level\n",
            "areas.csv: The column \"name\" is missing. Add it.",
        ),
        (
            "areas.csv",
            "code,level,name,code\n",
            "areas.csv: The column \"code\" stands twice. Keep one of them.",
        ),
        (
            "areas.csv",
            "code,level,name\nR,programme,Up, there\n",
            "areas.csv, row 2: The row has 4 fields, but the first row names 3 columns. Put text with commas in quotation marks.",
        ),
        (
            "areas.toml",
            "[[area]]\n",
            "areas.toml, line 1: Write [[areas]] in a line of its own before each row, then one column a line: code = \"...\".",
        ),
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = \"programme\"\nname = { a = 1 }\n",
            "areas.toml, line 1: name holds more than one value. Write one text, number, date, true or false, or a list of texts.",
        ),
        (
            "areas.toml",
            "[[areas]]\ncode = \"R\"\nlevel = \"programme\"\nnmae = \"Up\"\n",
            "areas.toml, line 1: There is no column \"nmae\". The nearest is name (Name).",
        ),
    ] {
        let problems = read(&[(name, text)]).unwrap_err();
        assert!(
            problems.contains(&sentence.to_owned()),
            "{problems:#?} lacks {sentence:?}"
        );
    }
    let both = read(&[("areas.csv", "code,level,name\n"), ("areas.toml", "")]);
    assert_eq!(
        both,
        Err(vec![
            "areas.toml: areas.csv is there too. Keep one of the two files.".into()
        ])
    );
    let broken = read(&[("areas.toml", "[[areas]]\ncode = R\n")]).unwrap_err();
    assert!(
        broken[0].starts_with("areas.toml, line 2: It cannot be read: "),
        "{broken:?}"
    );
    // A problem of a row says where it was read.
    let db = sqlite();
    let wanted = read(&[("areas.csv", "code,level,name\nR,programe,Up\n")]).unwrap();
    assert_eq!(
        said(apply(&db, &wanted).unwrap_err()),
        [
            "areas.csv, row 2 (R), level: \"programe\" is not one of the words there are: country, programme, region, group, district, settlement, complex."
        ]
    );
}
