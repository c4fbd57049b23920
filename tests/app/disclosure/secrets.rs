//! The figures that differ between the two programmes.

/// Area, indicator, breakdown, figure here and there, note here and there.
pub type Secret = (
    &'static str,
    &'static str,
    &'static str,
    [&'static str; 2],
    [&'static str; 2],
);

pub const PROTECTED: &[Secret] = &[
    // The district's exact total is the same: 3 + 1237 = 4 + 1236.
    ("S1", "PEO-01", "total", ["3", "4"], ["only 3", "only 4"]),
    (
        "S2",
        "PEO-01",
        "total",
        ["1237", "1236"],
        ["1237 counted", "1236 counted"],
    ),
    (
        "S1",
        "PEO-01",
        "sex.f",
        ["2", "1"],
        ["two of them", "one of them"],
    ),
    ("S2", "PEO-01", "sex.f", ["613", "614"], ["", ""]),
    ("S1", "PEO-01", "sex.m", ["1", "3"], ["", ""]),
    ("S2", "PEO-01", "sex.m", ["623", "624"], ["", ""]),
    // Two sexes through two bands of age; nobody reported one of the four.
    ("S1", "PEO-02", "sex.f.age.0-17", ["2", "1"], ["", ""]),
    ("S1", "PEO-02", "sex.m.age.0-17", ["7", "6"], ["", ""]),
    ("S1", "PEO-02", "sex.f.age.18plus", ["11", "12"], ["", ""]),
    // A figure that is a multiple of five may still have a telling note.
    (
        "S3",
        "PEO-01",
        "total",
        ["45", "45"],
        ["45 to the head", "45, we counted twice"],
    ),
    ("S1", "PEO-02", "total", ["4", "3"], ["", ""]),
    ("S2", "PEO-02", "total", ["6", "7"], ["", ""]),
    ("S3", "PEO-02", "total", ["14", "14"], ["", ""]),
    ("S1", "SEC-01", "total", ["7331", "88"], ["secret", "other"]),
    ("S2", "SEC-01", "total", ["15", "9001"], ["", ""]),
];

/// Drawings of an indicator that may not be linked.
pub const DRAWN: &str = "/indicators/CODE/timeline.csv /indicators/CODE/series.svg /indicators/CODE/map.svg /indicators/CODE/parts-sex.svg /indicators/CODE/parts-sex-age.svg /indicators/CODE/areas-sex.svg /embed/indicators/CODE/series /embed/indicators/CODE/parts-sex-age";

/// Every figure that a client of DHIS2 is told.
pub const VALUES: &str = "/api/dataValueSets?dataSet=ALL&orgUnit=P&children=true&startDate=2020-01-01&endDate=2030-12-31";

/// The same figures in every format.
pub const FILES: [&str; 10] = [
    "/observations.csv",
    "/observations.csv?hxl=1",
    "/observations.json",
    "/observations.xlsx",
    "/observations.sdmx.csv",
    "/observations.sdmx.csv?area=S1",
    VALUES,
    "/api/dataValueSets.csv?dataElementGroup=returnees&period=202503&orgUnit=S1,S2",
    "/overview.json",
    "/overview.xlsx",
];

/// The same in both.
pub const OPEN: &[(&str, &str, &str, &str)] = &[
    ("S1", "AST-01", "total", "3"),
    ("S2", "AST-01", "total", "1238"),
    ("S1", "EXA-01", "total", "2"),
    ("S2", "EXA-01", "total", "1239"),
];

/// Everything that programs read without a token.
pub const API: &str = "/api/v1/programme /api/v1/areas /api/v1/areas/S1 /api/v1/indicators /api/v1/indicators/SEC-01 /api/v1/forms /api/v1/targets /api/v1/totals?inside=yes&limit=1000 /api/v1/observations?limit=1000 /api/v1/postings?limit=1000 /api/v1/reporting?form=ALL /api/v1/reports /api/v1/series?indicator=SEC-01 /api/v1/series?indicator=PEO-01&area=S1&breakdown=sex.f /api/v1/series?indicator=PEO-02&area=S1&breakdown=sex.f.age.0-17 /api/v1/reports/ALL/S1/2025-03";

/// The columns of the file of figures.
pub const FIGURES: &str = "row,area,published_as,value,unit,when,source,note,becomes,indicator,breakdown,period,day,amount,kind,sector,reason\n";

/// Seals differ between any two databases, and minutes pass.
pub fn without_seals(text: &str) -> String {
    let parts: Vec<&str> = text.split(" UTC").collect();
    let text = parts
        .iter()
        .map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit() || c == ':'));
    let text = text.collect::<String>();
    let is_seal = |word: &str| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit());
    let mut words: Vec<String> = Vec::new();
    for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        words.push(if is_seal(bare) {
            word.replace(bare, "SEAL")
        } else {
            word.to_owned()
        });
    }
    words.concat()
}
