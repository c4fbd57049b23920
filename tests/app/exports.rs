//! Files in every format: they hold the same, and each is what its readers
//! take it for.

use groundwork::ledger::Amount;
use serde_json::Value;

use crate::support::client::Client;
use crate::support::workbook::{sheets, text as cell_text};
use crate::support::{TestApp, sample_sqlite};

/// CSV's rows, and the same of the workbook and of JSON as texts.
fn alike(client: &Client, address: &str, query: &str) {
    let csv = client.get(&format!("{address}.csv{query}"));
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.is(200).body.as_slice());
    let csv: Vec<Vec<String>> = csv
        .records()
        .map(|row| {
            let row = row.unwrap();
            let plain = row.iter().map(groundwork::exchange::csv::unguarded);
            plain.map(str::to_owned).collect()
        })
        .collect();
    assert!(csv.len() > 2, "{address}{query} is empty");
    let book = client.get(&format!("{address}.xlsx{query}"));
    let book = sheets(&book.is(200).body);
    let json = client.get(&format!("{address}.json{query}"));
    let json: Value = serde_json::from_str(json.is(200).text()).unwrap();
    let objects = json["rows"].as_array().unwrap();
    assert_eq!(
        (book[1].1.len(), objects.len()),
        (csv.len(), csv.len() - 1),
        "{address}"
    );
    for (at, row) in csv.iter().enumerate() {
        for (column, field) in row.iter().enumerate() {
            let (name, cell) = (&csv[0][column], &book[1].1[at][column]);
            let place = format!("{address}{query}, row {at}, {name}");
            // Shares are numbers there.
            if !field.ends_with(" %") {
                assert_eq!(cell_text(cell), *field, "{place}");
            }
            if at == 0 {
                continue;
            }
            match &objects[at - 1][name] {
                Value::Null => {
                    assert!(
                        ["", "withheld", "fewer than 5"].contains(&field.as_str()),
                        "{place}"
                    );
                }
                Value::String(text) => assert_eq!(text, field, "{place}"),
                Value::Number(number) if !field.ends_with(" %") => {
                    let (one, other) = (number.to_string(), field);
                    let amount = |text: &str| Amount::from_decimal(text.trim_end_matches(".0"));
                    assert_eq!(amount(&one), amount(other), "{place}");
                }
                Value::Number(_) => {}
                other => panic!("{place}: {other}"),
            }
        }
    }
}

both_apps! {
    fn every_format_holds_the_same(app: &TestApp) {
        let public = app.public();
        for (address, query) in [
            ("/observations", ""),
            ("/observations", "?area=AZ-LAC&period=2024"),
            ("/observations", "?known=2026-01-02&indicator=RET-11"),
            ("/overview", ""),
            ("/areas/AZ-LAC", "?period=2024"),
            ("/areas/AZ-LAC/inside", ""),
            ("/indicators/RET-11", ""),
            ("/indicators/RET-11/series", "?area=AZ-LAC"),
            ("/indicators/RET-11/postings", "?area=AZ-LAC"),
            ("/reporting/long", "?form=HOU-M&area=AZ-LAC"),
        ] {
            alike(&public, address, query);
        }
        alike(&app.analyst(), "/observations", "?area=AZ-LAC");
        alike(&app.analyst(), "/audit", "");
        let json: Value = serde_json::from_str(public.get("/overview.json?period=2024").text()).unwrap();
        assert_eq!(json["filters"]["period"], "2024");
        assert_eq!(json["ledger_head"]["seal"].as_str().unwrap().len(), 64);
    }

    fn tags_stand_under_the_heads(app: &TestApp) {
        let public = app.public();
        for address in ["/observations", "/overview", "/areas/AZ-LAC", "/indicators/RET-11", "/indicators/RET-11/series"] {
            let plain = public.get(&format!("{address}.csv?hxl=0")).text().to_owned();
            let tagged = public.get(&format!("{address}.csv?hxl=1"));
            let (plain, tagged): (Vec<_>, Vec<_>) = (plain.lines().collect(), tagged.is(200).text().lines().collect());
            assert_eq!(plain[0], tagged[0]);
            assert_eq!(plain.len() + 1, tagged.len());
            let tags: Vec<_> = tagged[1].split(',').collect();
            assert_eq!(tags.len(), plain[0].split(',').count(), "{address}");
            assert!(tags.iter().all(|tag| tag.is_empty() || tag.starts_with('#')), "{tags:?}");
            assert!(tags.iter().any(|tag| tag.starts_with("#indicator")), "{tags:?}");
        }
        public.get("/overview.csv?hxl=1").says("#indicator+num+ret_11");
        public.get("/overview.csv?hxl=2").is(400).says("hxl=1");
        public.get("/overview.json?hxl=1").is(400).says("CSV files only");
        public.get("/overview.sdmx.csv").is(400).says("Only the observations");
    }

    fn observations_speak_sdmx(app: &TestApp) {
        let file = app.public().get("/observations.sdmx.csv?area=AZ-LAC");
        let rows = file.is(200).rows();
        assert!(file.header("content-type").unwrap().starts_with("application/vnd.sdmx.data+csv; version=2.0.0"));
        let plain = app.public().get("/observations.csv?area=AZ-LAC").rows();
        assert_eq!(rows.len(), plain.len());
        for (row, plain) in rows.iter().zip(&plain) {
            assert_eq!((&row["REF_AREA"], &row["INDICATOR"], &row["TIME_PERIOD"]), (&plain["area_code"], &plain["indicator_code"], &plain["period"]));
            match plain["value"].as_str() {
                "" | "fewer than 5" | "withheld" => assert!(row["OBS_VALUE"] == "NaN" && row["OBS_STATUS"] != "A"),
                value => assert!(row["OBS_VALUE"] == value && row["OBS_STATUS"] == "A"),
            }
            let parts = row.iter().filter(|(name, value)| ["SEX", "AGE", "GROUP", "GRADE"].contains(&name.as_str()) && *value != "_T");
            assert!(plain["breakdown"] != "total" || parts.count() == 0);
        }
    }

    fn dhis2_reads_what_is_public(app: &TestApp) {
        let public = app.public();
        let asked = "dataElementGroup=returnees&startDate=2000-01-01&endDate=2030-12-31&orgUnit=AZ-LAC&children=true";
        let json = public.get(&format!("/api/dataValueSets.json?{asked}"));
        let json: Value = serde_json::from_str(json.is(200).text()).unwrap();
        let values = json["dataValues"].as_array().unwrap();
        let csv = public.get(&format!("/api/dataValueSets.csv?{asked}"));
        assert!(csv.is(200).text().starts_with("dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,flwup\r\n"));
        assert_eq!(csv.rows().len(), values.len());
        let plain = public.get("/observations.csv?area=AZ-LAC").rows();
        let plain: Vec<_> = plain.iter().filter(|row| row["indicator_code"].starts_with("RET") && Amount::from_decimal(&row["value"]).is_ok()).collect();
        assert_eq!(plain.len(), values.len());
        for (value, row) in values.iter().zip(plain) {
            assert_eq!(value["value"], row["value"]);
            assert_eq!(value["dataElement"], row["indicator_code"]);
            assert_eq!(value["period"], row["period"].replace('-', ""));
        }
        let few = public.get(&format!("/api/dataValueSets?{asked}&limit=2"));
        let few: Value = serde_json::from_str(few.is(200).text()).unwrap();
        assert_eq!(few["dataValues"].as_array().unwrap().len(), 2);
        let one = public.get("/api/dataValueSets?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC");
        let one: Value = serde_json::from_str(one.is(200).text()).unwrap();
        assert_eq!((&one["dataSet"], &one["period"], &one["orgUnit"]), (&"HOU-M".into(), &"202401".into(), &"AZ-LAC".into()));
        for (wrong, word) in [
            ("dataSet=HOU-M&period=202401", "orgUnit"),
            ("dataSet=HOU-M&orgUnit=AZ-LAC", "period"),
            ("period=202401&orgUnit=AZ-LAC", "dataSet"),
            ("dataSet=HOU-M&period=2024-01&orgUnit=AZ-LAC", "202503"),
            ("dataSet=HOU-X&period=202401&orgUnit=AZ-LAC", "HOU-M"),
            ("dataSet=HOU-M&period=202401&orgUnit=AZ-LAK", "AZ-LAC"),
            ("dataSet=HOU-M&period=202401&orgUnit=AZ-LAC&colour=red", "colour"),
            ("dataSet=HOU-M&startDate=2024-02-01&endDate=2024-01-01&orgUnit=AZ-LAC", "after"),
            ("dataSet=HOU-M&period=202401&orgUnit=AZ-LAC&dataElementIdScheme=uid", "uid"),
            ("dataSet=HOU-M&period=202401&orgUnit=AZ-LAC&limit=0", "limit"),
        ] {
            let refused = public.get(&format!("/api/dataValueSets.json?{wrong}"));
            let refused: Value = serde_json::from_str(refused.is(409).text()).unwrap();
            assert!(refused["message"].as_str().unwrap().contains(word), "{refused}");
        }
    }

    /// More cells of one indicator than a page of rows holds.
    fn no_cell_is_lost_between_pages(app: &TestApp) {
        use diesel::connection::SimpleConnection as _;
        app.db.connect().batch_execute(
            "INSERT INTO postings (id, block_id, indicator_id, area_id, breakdown_id, period, old_status, new_status, new_value, note)
             WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < 1999)
             SELECT 1000000 + a.id * 2000 + n.n, (SELECT MAX(id) FROM blocks), i.id, a.id, 1, 23000 + n.n, 'none', 'number', 10000 * n.n, ''
             FROM n, indicators i, areas a WHERE i.code = 'HOU-01' AND a.code IN ('AZ-LAC', 'AZ-FUZ', 'AZ-KAL');
             INSERT INTO cells (indicator_id, area_id, breakdown_id, period, status, value, posting_id)
             SELECT indicator_id, area_id, breakdown_id, period, new_status, new_value, id FROM postings WHERE id >= 1000000",
        ).unwrap();
        for known in ["", "&known=2199-01-01"] {
            let rows = app.public().get(&format!("/observations.csv?indicator=HOU-01{known}")).is(200).rows();
            let mut seen: Vec<_> = rows.iter().map(|row| (row["area_code"].clone(), row["period"].clone())).collect();
            let added = rows.iter().filter(|row| row["note"].is_empty() && row["period"].as_str() < "2083-09").count();
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), rows.len(), "{known}: a row twice");
            assert!(added >= 6_000, "{known}: {added}");
            let part = app.public().get(&format!("/observations.csv?indicator=HOU-01&area=AZ-FUZ{known}")).rows();
            assert!(part.len() >= 2_000 && part.iter().all(|row| row["area_code"] != "AZ-LAC"));
        }
    }
}

#[test]
fn a_file_that_did_not_change_is_not_sent_again() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let public = app.public();
    public.get("/overview.csv").is(200);
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    for address in [
        "/overview.csv",
        "/overview.json",
        "/overview.xlsx",
        "/observations.csv?hxl=1",
        "/observations.sdmx.csv",
        "/api/dataValueSets.json?dataSet=HOU-M&period=202401&orgUnit=AZ-LAC",
    ] {
        let file = public.get(address);
        let (tag, date) = (file.is(200).header("etag"), file.header("last-modified"));
        for known in [("If-None-Match", tag), ("If-Modified-Since", date)] {
            let known = (known.0, known.1.expect(address));
            // The path decides for the API, where it has no ending.
            assert_eq!(
                public.get_with(address, &[known]).status,
                304,
                "{address} {known:?}"
            );
        }
        let old = [("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")];
        public.get_with(address, &old).is(200);
        let head = public.ask("HEAD", address);
        assert_eq!((head.status, head.body.len()), (200, 0), "{address}");
        assert_eq!(head.header("content-type"), file.header("content-type"));
    }
    let book = public.get_with("/overview.xlsx", &[("Accept-Encoding", "gzip")]);
    let length = book
        .is(200)
        .header("content-length")
        .expect("a length")
        .parse::<usize>();
    assert_eq!(length.unwrap(), book.body.len());
    let name = book.header("content-disposition").unwrap();
    assert_eq!(name, "attachment; filename=\"overview.xlsx\"");
}
