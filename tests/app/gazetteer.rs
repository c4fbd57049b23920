//! Areas from the gazetteers that the field publishes.

use diesel::prelude::*;
use groundwork::db::schema::areas;

use crate::support::{TestDb, app};

fn run(db: &TestDb, file: &std::path::Path, more: &[&str]) -> (bool, String) {
    let address = app::typed(&db.address);
    let mut args = vec![
        "setup",
        "gazetteer",
        file.to_str().unwrap(),
        "--database",
        &address,
    ];
    args.extend(more);
    let output = app::run(&args);
    let said =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    (output.status.success(), said.concat())
}

/// A country of ten regions, 300 districts and 29,690 villages, one a row, as
/// far as possible from any order; some rows are of a region or district alone.
fn country() -> Vec<[String; 7]> {
    const VILLAGES: usize = 29_690;
    let mut rows = Vec::new();
    for place in 0..VILLAGES {
        // Every number once, since the step and the count have nothing in common.
        let village = place * 7_919 % VILLAGES;
        let (district, region) = (village % 300, village % 10);
        rows.push([
            format!("Kənd {village}"),
            format!("قرية {village}"),
            format!("XX{region:02}{district:03}{village:05}"),
            format!("District {district}"),
            format!("XX{region:02}{district:03}"),
            format!("Region {region}"),
            format!("XX{region:02}"),
        ]);
    }
    for upper in 0..300 {
        let mut row = rows[upper * 90].clone();
        row[..3].fill(String::new());
        rows.insert(upper * 45, row);
    }
    rows
}

const HEADS: [&str; 7] = [
    "ADM3_AZ",
    "ADM3_AR",
    "ADM3_PCODE",
    "admin2Name_en",
    "admin2Pcode",
    "ADM1_EN",
    "ADM1_PCODE",
];
const LEVELS: [&str; 6] = [
    "--under",
    "AZE",
    "--level",
    "3=settlement",
    "--level",
    "2=district",
];

both_apps! {
    fn a_gazetteer_adds_the_areas_that_are_not_there(site: &TestApp) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("adm.csv");
        // AZ60900001 is the P-code of a district that is here: it stays.
        std::fs::write(&file, "ADM2_EN,ADM2_AZ,ADM2_PCODE,ADM1_PCODE,ADM1_EN\nVillage one,Birinci kənd,AZ6090000101,AZ60900001,Agdam\nVillage two,İkinci kənd,AZ6090000102,AZ60900001,Agdam\nElsewhere,Başqa,AZ0100001,AZ0100,Other district\n").unwrap();
        let levels = ["--under", "KEZ-KAR", "--level", "1=district", "--level", "2=settlement"];
        let run = |more: &[&str]| run(site.db, &file, &[&levels, more].concat());
        let (ok, said) = run(&["--dry-run"]);
        assert!(ok && said.contains("4 added, 0 changed, 0 removed. Nothing was written."), "{said}");
        let (ok, said) = run(&[]);
        assert!(ok && said.contains("1 area is here already."), "{said}");
        site.public().get("/areas/AZ6090000101").is(200).says("Village one").says("Aghdam");
        let (ok, said) = run(&[]);
        assert!(ok && said.contains("Nothing to change"), "{said}");
    }

    fn a_whole_country_comes_in_one_go(site: &TestApp) {
        let folder = tempfile::tempdir().unwrap();
        let csv = folder.path().join("adm.csv");
        let rows = country();
        let lines = rows.iter().map(|row| row.join(",") + "\n");
        std::fs::write(&csv, HEADS.join(",") + "\n" + &lines.collect::<String>()).unwrap();
        let before: i64 = areas::table.count().first(&mut site.db.connect()).unwrap();
        let (ok, said) = run(site.db, &csv, &LEVELS);
        assert!(ok && said.contains("30000 added, 0 changed, 0 removed."), "{}", said.lines().last().unwrap_or_default());
        let after: i64 = areas::table.count().first(&mut site.db.connect()).unwrap();
        assert_eq!(after - before, 30_000);
        let page = site.public().get("/areas/XX0727702377");
        page.is(200).says("2377").says("District 277").says("Region 7");

        // The same as a workbook, under a title: all of it is here.
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Administrative boundaries, 2026").unwrap();
        sheet.write_row(2, 0, HEADS).unwrap();
        for (at, row) in (3..).zip(&rows) {
            sheet.write_row(at, 0, row).unwrap();
        }
        let xlsx = folder.path().join("adm.xlsx");
        book.save(&xlsx).unwrap();
        let (ok, said) = run(site.db, &xlsx, &LEVELS);
        assert!(ok && said.contains("30,000 areas are here already. Nothing to change"), "{said}");
    }
}
