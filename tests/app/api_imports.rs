//! `/api/v1/imports`: files that programs bring in.

use groundwork::models::report::State;
use rust_xlsxwriter as xlsx;
use serde_json::Value;

use crate::support::client::Page;
use crate::support::scene;
use crate::support::tokens::{Program, token};

const FILE: &str = "area,period,HOU-01,HOU-02\nAZ-LAC,2026-05,412,12\nAZ-LAC,2026-06,413,\n";

fn bring(program: &Program, parameters: &str, file: &str) -> Page {
    let address = format!("/imports{parameters}");
    program.ask("POST", &address, &[("Content-Type", "text/csv")], file)
}

fn counted(page: &Page) -> [i64; 5] {
    let body = page.json();
    ["new", "changed", "same", "refused", "totals"].map(|name| body[name].as_i64().unwrap())
}

both_apps! {
    fn a_file_is_tried_taken_found_and_taken_back(app: &TestApp) {
        let program = Program::new(app, "rana", "import");
        let before = app.dump();
        let tried = bring(&program, "?state=draft&dry_run=true", FILE);
        assert_eq!((counted(tried.is(200)), tried.json()["number"].clone()), ([3, 0, 0, 0, 0], Value::Null));
        assert_eq!(app.dump(), before, "a trial changes nothing");

        let taken = bring(&program, "?state=draft&name=May%20and%20June.csv", FILE);
        assert_eq!((counted(taken.is(201)), taken.json()["reports"].as_i64()), ([3, 0, 0, 0, 0], Some(2)));
        assert_eq!(scene::state(app.db, ("HOU-M", "AZ-LAC", "2026-05")), Some((State::Draft, 1)));
        // Once more it has nothing to do, and says so.
        assert_eq!(counted(bring(&program, "", FILE).is(200)), [0, 0, 3, 0, 0]);

        let number = taken.json()["number"].to_string();
        let found = program.get(&format!("/imports/{number}")).is(200).json();
        assert_eq!((found["name"].as_str(), found["state"].as_str()), (Some("May and June.csv"), Some("taken")));
        let list = program.get("/imports").is(200).json();
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        app.reporter().get(&format!("/imports/{number}")).says("May and June.csv");

        let undone = program.ask("POST", &format!("/imports/{number}/undo"), &[], "");
        assert_eq!(undone.is(200).json()["state"], "undone");
        app.reporter().get("/enter/HOU-M/AZ-LAC/2026-05").is(200);
        program.ask("POST", &format!("/imports/{number}/undo"), &[], "").refuses(409);
        program.get("/imports/999").refuses(404);
        program.get("/imports/x").refuses(404);
    }

    fn what_is_wrong_is_told_cell_by_cell_and_nothing_is_taken(app: &TestApp) {
        let program = Program::new(app, "rana", "import");
        let before = app.dump();
        let wrong = bring(&program, "", "area,period,HOU-01\nAZ-LAC,2026-05,many\nAZ-LAX,2026-06,1\nAZ-LAC,2026-06,3\n");
        wrong.refuses(422);
        let errors = wrong.json()["errors"].clone();
        let pointers: Vec<_> = errors.as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect();
        assert_eq!(pointers, ["#cell=2,3", "#cell=3,1"]);
        assert!(errors[1]["detail"].as_str().unwrap().contains("AZ-LAC"), "{errors}");
        let adds = "area,period,HOU-01\nKEZ-EZ,2026-05,400\nAZ-LAC,2026-05,3\n";
        assert!(bring(&program, "", adds).refuses(422).contains("leave_out_totals"));
        bring(&program, "?state=perhaps", FILE).refuses(400);
        bring(&program, "?encoding=klingon", FILE).refuses(400);
        bring(&program, "?colour=red", FILE).refuses(400);
        assert!(bring(&program, "", "").refuses(400).contains("empty"));
        bring(&program, "", "nothing\nat all\n").refuses(422);
        assert_eq!(app.dump(), before);
        assert_eq!(counted(bring(&program, "?leave_out_totals=true", adds).is(201))[4], 1);
    }

    fn a_workbook_comes_in_too(app: &TestApp) {
        let mut book = xlsx::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["area", "period", "HOU-01"]).unwrap();
        sheet.write_row(1, 0, ["AZ-LAC", "2026-05"]).unwrap();
        sheet.write(1, 2, 412).unwrap();
        let key = format!("Bearer {}", token(app, "rana", "import"));
        let headers = [("Authorization", key.as_str())];
        let page = app.public().request("POST", "/api/v1/imports?state=draft", &headers, book.save_to_buffer().unwrap());
        assert_eq!(counted(page.is(201)), [1, 0, 0, 0, 0]);
    }
}
