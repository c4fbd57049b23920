//! What programs of others make of our files: spreadsheets, statisticians' and
//! humanitarians' tools. Each starts slowly, so each is asked once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use groundwork::exchange::csv::{Cell, Writer};
use groundwork::ledger::Amount;

use crate::files::HOSTILE;
use crate::support::judges::{converted, judge};
use crate::support::{TestApp, sample_sqlite};

/// What openpyxl calls a formula.
const FORMULA: &str = "f";

#[test]
fn a_spreadsheet_takes_no_text_for_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::new(Vec::new());
    // No spreadsheet reads what stands after a NUL.
    let texts: Vec<&&str> = HOSTILE.iter().filter(|text| !text.contains('\0')).collect();
    for text in &texts {
        let cells = [Cell::Text(text), Cell::Number("-1.5".into())];
        writer.row(cells).unwrap();
    }
    let guarded = folder.path().join("guarded.csv");
    std::fs::write(&guarded, writer.finish().unwrap()).unwrap();
    // So that it shows that the judge would notice.
    let bare = folder.path().join("bare.csv");
    std::fs::write(&bare, "=1+1,2\r\n").unwrap();
    let books = converted(&[guarded, bare], "xlsx", folder.path());
    let found = judge("workbook", &books);
    let cells = |at: usize| -> Vec<(String, String)> {
        let sheets = found[at].as_object().unwrap().values();
        let rows = sheets.flat_map(|sheet| sheet.as_array().unwrap());
        let cells = rows.flat_map(|row| row.as_array().unwrap());
        cells
            .map(|cell| (cell[0].as_str().unwrap().to_owned(), cell[1].to_string()))
            .collect()
    };
    let formulas: Vec<_> = (cells(0).into_iter())
        .filter(|cell| cell.0 == FORMULA)
        .collect();
    assert_eq!(formulas, []);
    assert!(cells(1).iter().any(|cell| cell.0 == FORMULA));
    let numbers = cells(0).into_iter().filter(|cell| cell.1 == "-1.5");
    assert_eq!(numbers.count(), texts.len());
}

/// What the site sends at these addresses, each in a file of its own.
fn taken(app: &TestApp<'_>, folder: &Path, addresses: &[&str], ending: &str) -> Vec<PathBuf> {
    let public = app.public();
    let take = |(at, address): (usize, &&str)| {
        let path = folder.join(format!("{ending}-{at}.{ending}"));
        std::fs::write(&path, &public.get(address).is(200).body).unwrap();
        path
    };
    addresses.iter().enumerate().map(take).collect()
}

#[test]
fn humanitarian_tools_read_the_tags_and_add_up_the_same() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let folder = tempfile::tempdir().unwrap();
    let addresses = [
        "/observations.csv?hxl=1",
        "/overview.csv?hxl=1",
        "/areas/AZ-LAC.csv?hxl=1",
        "/sectors/housing.csv?hxl=1",
        "/indicators/RET-11.csv?hxl=1",
        "/indicators/RET-11/series.csv?hxl=1",
        "/indicators/RET-11/postings.csv?hxl=1",
        "/reporting.csv?hxl=1",
    ];
    let judged = judge("hxl", &taken(&app, folder.path(), &addresses, "csv"));
    for (address, found) in addresses.iter().zip(&judged) {
        assert_eq!(found["errors"], serde_json::json!([]), "{address}");
    }
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for row in app.public().get("/observations.csv").rows() {
        if let Ok(amount) = Amount::from_decimal(&row["value"]) {
            let key = format!("{}/{}", row["indicator_code"], row["area_code"]);
            *sums.entry(key).or_default() += amount.units();
        }
    }
    let theirs = judged[0]["sums"].as_object().unwrap();
    for (key, units) in &sums {
        let sum = &theirs[key];
        let sum = sum.as_f64().or_else(|| sum.as_str()?.parse().ok()).unwrap();
        // libhxl adds up in floating point.
        assert!((sum * 10_000.0 - *units as f64).abs() < 1.0, "{key}: {sum}");
    }
    assert!(sums.len() > 100);
}

#[test]
fn statisticians_tools_read_every_observation() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let folder = tempfile::tempdir().unwrap();
    let files = taken(&app, folder.path(), &["/observations.sdmx.csv"], "csv");
    let rows = app.public().get("/observations.csv").rows().len();
    assert_eq!(judge("sdmx", &files)[0]["rows"], rows);
}

#[test]
fn spreadsheets_open_every_workbook_and_find_no_formula() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    db.write(|c| {
        use diesel::prelude::*;
        use groundwork::db::schema::{areas, indicators};
        diesel::update(areas::table)
            .set(areas::name.eq("=1+1"))
            .execute(c)?;
        diesel::update(indicators::table)
            .set(indicators::unit.eq("@SUM(A1)"))
            .execute(c)?;
        Ok(())
    })
    .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let addresses = [
        "/overview.xlsx",
        "/areas/AZ-LAC.xlsx",
        "/sectors/housing.xlsx",
        "/indicators/RET-11.xlsx",
        "/indicators/RET-11/series.xlsx",
        "/indicators/RET-11/postings.xlsx",
        "/observations.xlsx?area=AZ-LAC",
        "/reporting.xlsx",
    ];
    let mut books = taken(&app, folder.path(), &addresses, "xlsx");
    let again = tempfile::tempdir().unwrap();
    books.extend(converted(&books, "xlsx", again.path()));
    for (book, found) in books.iter().zip(judge("workbook", &books)) {
        for sheet in found.as_object().unwrap().values() {
            let rows = sheet.as_array().unwrap().iter();
            let cells: Vec<_> = rows.flat_map(|row| row.as_array().unwrap()).collect();
            assert!(!cells.is_empty(), "{book:?}");
            let formula = cells.iter().find(|cell| cell[0] == FORMULA);
            assert_eq!(formula, None, "{book:?}");
        }
    }
}
