//! The head of a file: wherever it stands, in any language, long or wide.

use groundwork::exchange::reading::{Choice, Header, Role, period};

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
fn a_month_or_quarter_and_its_year_may_stand_in_two_columns() {
    let periods = |text: &str| -> Vec<String> { of(text).into_iter().map(|f| f.period).collect() };
    for (text, wanted) in [
        (
            "year,month,area,indicator,value\n2025,3,A,HOU-03,5\n2025,March,A,HOU-03,5\n",
            ["3 2025", "March 2025"],
        ),
        (
            "area;HOU-03;Quarter;Year\nA;5;3;2025\nA;5;Q4;2025\n",
            ["Q 3 2025", "Q4 2025"],
        ),
        (
            "İl;Rüb;Rayon;HOU-03\n2025;III;A;5\n2025;4-cü rüb;A;5\n",
            ["Q III 2025", "4-cü rüb 2025"],
        ),
        (
            "Год\tМесяц\tРайон\tHOU-03\n2025\tмарт\tA\t5\n2025\t03\tA\t6\n",
            ["март 2025", "03 2025"],
        ),
        // Whole periods stay as they are, and bare numbers that nothing explains.
        (
            "year,period,area,HOU-03\n2025,2024-03,A,5\n2025,3,A,5\n",
            ["2024-03", "3"],
        ),
        ("year,area,HOU-03\n2025,A,5\n2024,A,6\n", ["2025", "2024"]),
        (
            "year,month,quarter,area,HOU-03\n2025,5,2,A,5\n2025,,2,A,6\n",
            ["5 2025", ""],
        ),
    ] {
        assert_eq!(periods(text), wanted, "{text}");
    }
    for (text, wanted) in [
        ("3 2025", "2025-03"),
        ("Q III 2025", "2025-Q3"),
        ("4-cü rüb 2025", "2025-Q4"),
        ("март 2025", "2025-03"),
    ] {
        assert_eq!(period(text, None).unwrap().to_string(), wanted);
    }
}

/// Area, indicator, breakdown, period and value of each figure.
fn whole(text: &str) -> Vec<[String; 5]> {
    let read = of(text).into_iter();
    read.map(|f| [f.area, f.indicator, f.breakdown, f.period, f.value])
        .collect()
}

#[test]
fn periods_may_stand_above_the_columns() {
    let wanted = [
        ["A", "HOU-03", "", "2026-01", "1"],
        ["A", "HOU-03", "", "2026-02", "2"],
        ["B", "RET-11", "sex.f", "2026-02", "4"],
    ];
    for text in [
        "area,indicator,breakdown,2026-01,2026-02\nA,HOU-03,,1,2\nB,RET-11,sex.f,,4\n",
        "Rayon;Göstərici;Bölgü;Yanvar 2026;Fevral 2026\nA;HOU-03;;1;2\nB;RET-11;sex.f;;4\n",
        "Report\n\narea,indicator,breakdown,202601,02.2026\nA,HOU-03,,1,2\nB,RET-11,sex.f,,4\n",
        "area,HOU-03 [2026-01],HOU-03 2026-02,RET-11: back [sex.f] [2026-02]\nA,1,2,\nB,,,4\n",
    ] {
        assert_eq!(whole(text), wanted, "{text}");
    }
    // A workbook has a day where March 2026 was typed; which period it begins
    // is for the indicator to say.
    let read = whole("area,indicator,2026-01-01,2026-04-01\nA,HOU-03,1,2\n");
    assert_eq!(read[1], ["A", "HOU-03", "", "2026-04-01", "2"]);
    // Rows of data are not taken for such a head, nor one column for two.
    let (read, header) = roles("Ort,Was,Von,Bis,Menge\nA,HOU-03,2026-01,2026-02,5\n");
    assert_eq!((header.line, read), (1, vec![Role::Ignored; 5]));
    let (read, _) = roles("area,indicator,period,value,2024,2025\nA,HOU-03,2026,5,6,7\n");
    assert_eq!(
        read[2..],
        [Role::Period, Role::Value, Role::Ignored, Role::Ignored]
    );
    for text in [
        "area,period,HOU-03 [2026-01],RET-11\n",
        "area,HOU-03 [2026-01],RET-11\n",
    ] {
        let (_, header) = roles(&format!("{text}A,1,2,3\n"));
        assert!(
            sentence(header.check()).contains("name a period above them"),
            "{text}"
        );
    }
}

#[test]
fn headings_may_take_two_rows() {
    let parts = [
        ["A", "HOU-03", "total", "2026-01", "9"],
        ["A", "HOU-03", "sex.f", "2026-01", "5"],
        ["A", "RET-11", "sex.f", "2026-01", "4"],
    ];
    let text = "Report;;;;;\nDistrict;Period;HOU-03;;RET-11: back;Note\n;;total;sex.f;sex.f;\nA;2026-01;9;5;4;seen\n";
    assert_eq!(whole(text), parts);
    let header = roles(text).1;
    assert_eq!((header.line, header.last_line), (2, 3));
    assert_eq!(of(text)[0].line, 4);
    // The other columns may have their headings in the lower row.
    let text = ";;HOU-03;;RET-11;\nDistrict;Period;total;sex.f;sex.f;Note\nA;2026-01;9;5;4;seen\n";
    assert_eq!(whole(text), parts);
    assert_eq!(of(text)[2].note, "seen");

    let periods = [
        ["A", "HOU-03", "", "2026-01", "1"],
        ["A", "HOU-03", "", "2026-02", "2"],
        ["A", "RET-11", "", "2026-01", "3"],
    ];
    for text in [
        "Area,HOU-03,,RET-11\n,2026-01,2026-02,January 2026\nA,1,2,3\n",
        "Area,January 2026,2026-02,2026-01\n,HOU-03,HOU-03,RET-11\nA,1,2,3\n",
    ] {
        assert_eq!(whole(text), periods, "{text}");
    }
    // Rows of data are no headings, even where cells that repeat are left out.
    let text = "area,indicator,period,value\nA,HOU-03,2026-01,1\n,,2026-02,2\n,RET-11,2026-01,3\n";
    assert_eq!(whole(text).len(), 3);
    // What stands below and nobody knows keeps the rows apart.
    let text = "Area,Period,HOU-03,\n,,total,Women\nA,2026-01,1,2\n";
    assert_eq!(whole(text)[0], ["", "HOU-03", "", "", "total"]);
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
