//! Files to begin with: of the sample programme, and such as people send.

use std::io::{Cursor, Read};
use std::path::Path;

use rust_xlsxwriter as xlsx;

use crate::promise::{BETWEEN, PARTS};

/// Figures in the shapes that are read.
const TABLES: [&str; 9] = [
    "area,indicator,period,value,note\nLachin,HOU-03,2025-03,\"1,234.5\",\"two\nlines, and \"\"quotes\"\"\"\nA,RET-11,2025-Q1,-7,\n",
    "Report of March;;;;\n\nRayon;Göstərici;Dövr;Dəyər;Qeyd\nLaçın;HOU-03;2025-03;1.234,5;'=əla\nŞuşa;HOU-03;mart 2025;12,5;\n",
    "Район\tПоказатель\tПериод\tЗначение\tПримечание\r\nЛачин\tHOU-03\tмарт 2025 г.\t1 234,5\tвсё\r\nШуша\tRET-11\tI квартал 2025\tнет данных\t\r\n",
    "المقاطعة;رمز المؤشر;الفترة;القيمة\rلاتشين;HOU-03;مارس 2025;١٢٣٤٫٥\rشوشا;HOU-03;الربع الأول 2025;..\r",
    "#adm2+code,#indicator+code,#date+period,#indicator+num,#status+code,#date+occurred\nAZ-LAC,HOU-03,202503,5,number,2025-03-31\nAZ-LAC,HOU-03,2025,,unavailable,\n",
    "District,Start,End,HOU-03,HOU-03 [sex.f],hou-03 sex.m,RET-11: People back,Served (SRV-01),n\nA,2025-01-01,2025-03-31,10,4,6,..,7,3\nB,2025-01-01,2025-12-31,1.234,,,50%,-,\n",
    "sep=;\r\nyear;month;area;HOU-03\r\n2025;3;A;5\r\n",
    "dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,followup\nHOU-03,202503,LAC,default,,5,me,2025-04-01T10:00:00,seen,false\n",
    "area,indicator,period,value,answers,day,source\nA,SRV-01,2025,72.5,1200,31.12.2025,S1\nA,SRV-01,2024,1.234,12,2024-12-31,\nA,SRV-01,2023,1.234.567,1,,,beyond\n",
];

/// The same as a sheet, its texts, its styles and the list of sheets.
const SHEET: [&str; 4] = [
    "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>area</t></is></c><c r='B1' t='str'><v>indicator</v></c>\
     <c r='C1' t='str'><v>period</v></c><c r='D1' t='str'><v>value</v></c></row>\
     <row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='str'><v>HOU-03</v></c><c r='C2'><v>2025</v></c>\
     <c r='D2' s='1'><f>1+1</f><v>2</v></c><c r='E2' s='2'><v>45717</v></c></row></sheetData></worksheet>",
    "<sst count='1' uniqueCount='1'><si><t>Lachin</t></si></sst>",
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0.0%'/></numFmts><cellXfs><xf numFmtId='0'/>\
     <xf numFmtId='170'/><xf numFmtId='14'/></cellXfs></styleSheet>",
    "<workbook xmlns:r='r'><sheets><sheet name='S' sheetId='1' r:id='a'/></sheets></workbook>",
];

/// Files to damage, the first byte of each as [`crate::promise::hold`] has it.
pub fn small() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for text in TABLES.map(str::to_owned).into_iter().chain(sample()) {
        all.push([&[0], text.as_bytes()].concat());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        all.push([&[0, 0xff, 0xfe], &wide[..]].concat());
        // Whatever its letters are there: said by hand, in encodings of one byte.
        all.extend((4..7).map(|how| [&[how], text.as_bytes()].concat()));
    }
    let parts = SHEET.map(str::as_bytes).join(BETWEEN);
    all.push([&[PARTS], &parts[..]].concat());
    let workbook = workbook();
    let members = ["worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml"];
    let parts = members.map(|name| member(&workbook, &format!("xl/{name}")));
    all.push([&[PARTS], &parts.join(BETWEEN)[..]].concat());
    all.push([&[0], &workbook[..]].concat());
    all
}

/// Files that are too large to be damaged often.
pub fn large() -> Vec<Vec<u8>> {
    let head = "area,indicator,period,value,note\n";
    let columns = "HOU-03 x.y,".repeat(1_900);
    let texts = [
        format!("{head}A,HOU-03,2025,{},\n", "9".repeat(900_000)),
        format!("{head}A,HOU-03,2025,1,{}\n", "x".repeat(1_100_000)),
        format!("{head}A,HOU-03,2025,1,{}\n", ",".repeat(900_000)),
        format!("area,period,{columns}\nA,2025,{}\n", "1,".repeat(100_000)),
        ",".repeat(1_100_000),
        "\"".repeat(1_000_001),
        "\n".repeat(1_000_000) + head,
        "#a+b,".repeat(100_000),
        head.repeat(3_000),
    ];
    texts.map(|text| [&[0], text.as_bytes()].concat()).into()
}

/// The beginnings of the sample programme's files.
fn sample() -> impl Iterator<Item = String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sample");
    let names = ["figures.csv", "projects.csv", "areas.csv", "targets.csv"];
    names.into_iter().map(move |name| {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        text.lines()
            .take(6)
            .map(|line| format!("{line}\n"))
            .collect()
    })
}

/// A workbook as spreadsheets write it.
fn workbook() -> Vec<u8> {
    let mut book = xlsx::Workbook::new();
    let march = xlsx::ExcelDateTime::from_ymd(2025, 3, 1).unwrap();
    book.set_properties(&xlsx::DocProperties::new().set_creation_datetime(&march));
    let sheet = book.add_worksheet();
    let month = xlsx::Format::new().set_num_format("mmm yyyy");
    sheet
        .merge_range(0, 0, 0, 3, "Report of March", &xlsx::Format::new())
        .unwrap();
    for (column, heading) in (0..).zip(["Rayon", "Göstərici", "Dövr", "Dəyər"]) {
        sheet.write(2, column, heading).unwrap();
    }
    sheet.write(3, 0, "Laçın").unwrap();
    sheet.write(3, 1, "HOU-03").unwrap();
    sheet
        .write_datetime_with_format(3, 2, &march, &month)
        .unwrap();
    sheet
        .write_formula(3, 3, xlsx::Formula::new("=40+2").set_result("42"))
        .unwrap();
    book.save_to_buffer().unwrap()
}

fn member(workbook: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut bytes = Vec::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}
