//! The head of a file: wherever it stands, in any language, long or wide.

use groundwork::exchange::reading::{Choice, Header, Role};

use crate::reading::{figures, head, of, open, sentence};

fn roles(text: &str) -> (Vec<Role>, Header) {
    let file = open(text.as_bytes(), &Choice::default()).unwrap();
    let header = head(&file);
    (
        header.columns.iter().map(|c| c.role.clone()).collect(),
        header,
    )
}

#[test]
fn columns_are_known_by_name_in_any_order_case_and_language() {
    use Role::*;
    let own = "area_code,area,area_az,indicator_code,indicator,indicator_az,unit,period,period_end,breakdown,status,value,answers,day,source_code,source,source_url,note,posted_on\nx,x\n";
    let (read, header) = roles(own);
    let wanted = [
        Area,
        AreaName,
        Ignored,
        Indicator,
        IndicatorName,
        Ignored,
        Ignored,
        Period,
        Ignored,
        Breakdown,
        Status,
        Value,
        Answers,
        Day,
        Source,
        Ignored,
        Ignored,
        Note,
        Ignored,
    ];
    assert_eq!(read, wanted);
    header.check().unwrap();
    for heads in [
        "VALUE;Period; District ;Indicator Code",
        "Dəyər;Dövr;Rayon;Göstərici kodu",
        "Значение;Отчётный период;Район;Код показателя",
        "القيمة;الفترة;المقاطعة;رمز المؤشر",
        "value (people);period/dövr;\"rayon\";indicator_code",
        "OBS_VALUE;TIME_PERIOD;REF_AREA;indicator",
    ] {
        let (read, header) = roles(&format!("{heads}\n1;2;3;4\n"));
        assert!(
            matches!(
                read[..],
                [Value, Period, AreaName | Area, Indicator | IndicatorName]
            ),
            "{heads}: {read:?}"
        );
        header.check().unwrap();
    }
    // DHIS2's own columns; start and end instead of a period; a date as a day.
    let (read, _) = roles(
        "dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,followup\na,b\n",
    );
    assert_eq!(
        read[..6],
        [Indicator, Period, Area, Breakdown, Ignored, Value]
    );
    let (read, _) = roles("area,indicator,start_date,end_date,value\na,b,c,d,e\n");
    assert_eq!(read, [AreaName, IndicatorName, Start, End, Value]);
    let (read, _) = roles("area,indicator,period,date,value\na,b,c,d,e\n");
    assert_eq!(read, [AreaName, IndicatorName, Period, Day, Value]);
}

#[test]
fn the_head_is_found_under_titles_and_tags_wherever_they_stand() {
    let rows = "Lachin,HOU-03,2025-03,5\n";
    let tags = "#adm2+code,#indicator+code,#date+period,#indicator+num\n";
    let names = "Where,What,When,How many\n";
    let known = "Area code,Indicator code,Period,Value\n";
    let title = "Monthly report,,,\n,,,\n\"Prepared by the office\",,,\n";
    for (text, line, last) in [
        (format!("{known}{rows}"), 1, 1),
        (format!("{title}{known}{rows}"), 4, 4),
        (format!("{known}{tags}{rows}"), 1, 2),
        (format!("{tags}{known}{rows}"), 2, 2),
        (format!("{title}{names}{tags}{rows}"), 4, 5),
        (format!("{tags}{rows}"), 1, 1),
        (format!("{title}\n{tags}{rows}"), 5, 5),
    ] {
        let file = open(text.as_bytes(), &Choice::default()).unwrap();
        let header = head(&file);
        assert_eq!((header.line, header.last_line), (line, last), "{text}");
        let read = figures(&file, &header).unwrap();
        assert_eq!(read.len(), 1, "{text}");
        assert_eq!((read[0].area.as_str(), read[0].line), ("Lachin", last + 1));
        assert_eq!(read[0].read, Ok(Some("5".into())));
    }
}

#[test]
fn wide_files_give_a_figure_for_each_cell_that_holds_something() {
    let read = of(
        "District;Period;HOU-03;HOU-03 [sex.f];hou-03 sex.m;RET-11: People back;Served (SRV-01);Remark\n\
        A;2025-03;10;4;6;..;;seen\nB;2025-03;;;;;7;\n",
    );
    let cells: Vec<_> = read
        .iter()
        .map(|f| {
            (
                f.area.as_str(),
                f.indicator.as_str(),
                f.breakdown.as_str(),
                f.value.as_str(),
                f.note.as_str(),
            )
        })
        .collect();
    assert_eq!(
        cells,
        [
            ("A", "HOU-03", "", "10", "seen"),
            ("A", "HOU-03", "sex.f", "4", "seen"),
            ("A", "HOU-03", "sex.m", "6", "seen"),
            ("A", "RET-11", "", "..", "seen"),
            ("B", "SRV-01", "", "7", ""),
        ]
    );
    let read = of(
        "#adm2+name,#date+start,#date+end,#indicator+num+ret_11,#indicator+num+target\nA,2025-01-01,2025-03-31,5,9\n",
    );
    assert_eq!(read.len(), 1);
    assert_eq!(
        (read[0].indicator.as_str(), read[0].period.as_str()),
        ("RET-11", "2025-01-01/2025-03-31")
    );
}

#[test]
fn a_person_can_say_what_a_column_holds_and_is_told_what_is_missing() {
    let file = open(b"Ort,Was,Wann,Menge\nA,HOU-03,2025,5\n", &Choice::default()).unwrap();
    let mut header = head(&file);
    assert!(
        header
            .columns
            .iter()
            .all(|column| column.role == Role::Ignored)
    );
    for (column, role, missing) in [
        (0, Role::Area, "which area"),
        (2, Role::Period, "which period"),
        (1, Role::Indicator, "which indicator"),
        (3, Role::Value, "holds the figures"),
    ] {
        assert!(sentence(header.check()).contains(missing));
        header.assign(column, role);
    }
    assert_eq!(
        figures(&file, &header).unwrap()[0].read,
        Ok(Some("5".into()))
    );
    header.assign(0, Role::Value);
    assert_eq!(header.columns[3].role, Role::Ignored);
}
