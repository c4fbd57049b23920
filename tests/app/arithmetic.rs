//! The site's figures against a slow and obvious sum over the public's own
//! file of posted cells: whoever downloads it can check every page.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::support::TestApp;
use crate::support::client::{Client, rows};

type Row = HashMap<String, String>;

/// Ten indicators of every kind that the sample has figures of, then two that
/// are computed: a ratio and a sum.
const PLAIN: [&str; 10] = [
    "RET-11", "RET-12", "HOU-11", "HOU-12", "MIN-04", "EDU-06", "HLT-04", "FUN-11", "LIV-11",
    "PWR-08",
];
const AREAS: [&str; 4] = ["KEZ", "AZ-LAC", "AZ-FUZ", "AZ-AGM"];

/// Ten-thousandths of a decimal.
fn units(text: &str) -> i128 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    assert!(fraction.len() <= 4, "{text}");
    sign * format!("{whole}{fraction:0<4}")
        .parse::<i128>()
        .unwrap_or_else(|_| panic!("{text:?} is no number"))
}

fn decimal(units: i128) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let (whole, fraction) = (units.abs() / 10_000, units.abs() % 10_000);
    format!("{sign}{whole}.{fraction:04}")
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

/// A number over another, times a scale, rounded half away from zero.
fn share(scale: i128, above: i128, below: i128) -> i128 {
    let (above, below) = (2 * above * scale * 10_000 + below, 2 * below);
    above.div_euclid(below)
}

struct Model {
    observations: Vec<Row>,
    parents: HashMap<String, String>,
}

impl Model {
    fn of(client: &Client) -> Self {
        let (_, areas) = groundwork::sample::FILES
            .iter()
            .find(|(name, _)| *name == "areas.csv")
            .unwrap();
        Self {
            observations: client.get("/observations.csv").is(200).rows(),
            parents: rows(areas.as_bytes())
                .into_iter()
                .map(|row| (row["code"].clone(), row["parent"].clone()))
                .collect(),
        }
    }

    fn is_within(&self, area: &str, above: &str) -> bool {
        let mut at = area;
        while at != above && !at.is_empty() {
            at = &self.parents[at];
        }
        at == above
    }

    fn cells<'a>(
        &'a self,
        indicator: &'a str,
        breakdown: &'a str,
        area: &'a str,
    ) -> impl Iterator<Item = &'a Row> {
        self.observations.iter().filter(move |row| {
            row["indicator_code"] == indicator
                && row["breakdown"] == breakdown
                && row["status"] == "number"
                && self.is_within(&row["area_code"], area)
        })
    }

    fn periods(&self, indicator: &str, breakdown: &str, area: &str) -> BTreeSet<String> {
        self.cells(indicator, breakdown, area)
            .map(|row| row["period"].clone())
            .collect()
    }

    /// Sum and number of areas: of a flow in the period, of a stock at its end.
    fn figure(
        &self,
        indicator: &str,
        breakdown: &str,
        area: &str,
        period: &str,
        is_flow: bool,
    ) -> Option<(i128, usize)> {
        let mut last: BTreeMap<&str, (&str, i128)> = BTreeMap::new();
        for row in self.cells(indicator, breakdown, area) {
            let when = row["period"].as_str();
            let counts = if is_flow {
                when == period
            } else {
                when <= period
            };
            let place = row["area_code"].as_str();
            if counts && last.get(place).is_none_or(|(before, _)| *before <= when) {
                last.insert(place, (when, units(&row["value"])));
            }
        }
        (!last.is_empty()).then(|| (last.values().map(|(_, units)| units).sum(), last.len()))
    }

    /// What stands now: of the last period with a figure.
    fn newest(&self, indicator: &str, area: &str, is_flow: bool) -> Option<i128> {
        let last = self.periods(indicator, "total", area).pop_last()?;
        self.figure(indicator, "total", area, &last, is_flow)
            .map(|(sum, _)| sum)
    }
}

fn kinds() -> HashMap<String, String> {
    let (_, text) = groundwork::sample::FILES
        .iter()
        .find(|(name, _)| *name == "indicators.csv")
        .unwrap();
    rows(text.as_bytes())
        .into_iter()
        .map(|row| (row["code"].clone(), row["kind"].clone()))
        .collect()
}

/// The number in a file, or nothing where it says in words why there is none.
fn number(text: &str) -> Option<i128> {
    text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        .then(|| units(text))
}

fn check_plain(client: &Client, model: &Model) {
    let kinds = kinds();
    let mut compared = 0;
    for indicator in PLAIN {
        let is_flow = kinds[indicator] == "flow";
        let performance = client.get(&format!("/indicators/{indicator}.csv"));
        // Parts of the whole have lines of their own there.
        let rows = performance.is(200).rows().into_iter();
        for row in rows.filter(|row| row["breakdown"].is_empty()) {
            let expected = model.newest(indicator, &row["area_code"], is_flow);
            assert_eq!(number(&row["actual"]), expected, "{indicator} {row:?}");
            if let Some(sum) = expected {
                assert_eq!(row["actual"], decimal(sum), "{indicator} {row:?}");
                compared += 1;
            }
        }
        for area in AREAS {
            let series = client.get(&format!("/indicators/{indicator}/series.csv?area={area}"));
            let mut missing = model.periods(indicator, "total", area);
            for row in series.is(200).rows() {
                let expected = model.figure(indicator, "total", area, &row["period"], is_flow);
                assert_eq!(
                    number(&row["value"]),
                    expected.map(|(sum, _)| sum),
                    "{indicator} {area} {row:?}"
                );
                let areas = expected.map_or(0, |(_, areas)| areas);
                assert_eq!(
                    row["areas_reported"],
                    areas.to_string(),
                    "{indicator} {area} {row:?}"
                );
                missing.remove(&row["period"]);
                compared += 1;
            }
            assert!(
                missing.is_empty(),
                "{indicator} {area}: {missing:?} is not in the series"
            );
        }
    }
    assert!(compared > 150, "only {compared} figures were compared");
}

fn check_overview(client: &Client, model: &Model) {
    let kinds = kinds();
    let file = client.get("/overview.csv");
    let reader = csv::Reader::from_reader(file.is(200).body.as_slice());
    let keys = ["RET-11", "HOU-12", "MIN-04"];
    let mut compared = 0;
    for record in reader.into_records() {
        let record = record.unwrap();
        for (at, indicator) in keys.iter().enumerate() {
            let expected = model.newest(indicator, &record[1], kinds[*indicator] == "flow");
            assert_eq!(number(&record[2 + at]), expected, "{indicator} {record:?}");
            compared += usize::from(expected.is_some());
        }
    }
    assert!(compared > 20, "{compared}");
}

/// Posts figures for one form, through the pages.
fn report(
    app: &TestApp<'_>,
    reporter: &str,
    approver: &str,
    place: &str,
    figures: &[(&str, &str)],
) {
    let client = app.person(reporter);
    let mut form = client.get(&format!("/enter/{place}")).form("form.entry");
    for (cell, value) in figures {
        form = form.with(&format!("value*{cell}"), value);
    }
    client
        .send(&form.to(&format!("/enter/{place}/submission")))
        .is(303);
    let client = app.person(approver);
    client
        .send(
            &client
                .get(&format!("/review/{place}"))
                .form("form[action$='/approval']"),
        )
        .is(303);
}

both_apps! {
    fn pages_and_files_add_up(app: &TestApp) {
        for client in [app.public(), app.analyst()] {
            let model = Model::of(&client);
            check_plain(&client, &model);
            check_overview(&client, &model);
        }
    }

    /// A ratio comes from the sums of its parts, never from other ratios; a
    /// computed sum is blank while a part is missing.
    fn computed_figures_come_from_sums(app: &TestApp) {
        report(app, "rana", "aydin", "HLT-Q/AZ-LAC/2026-Q1", &[("HLT-01*func.full", "3"), ("HLT-01*func.part", "1"), ("HLT-02.D", "7")]);
        report(app, "farid", "nigar", "HLT-Q/AZ-FUZ/2026-Q1", &[("HLT-01*func.full", "1"), ("HLT-01*func.part", "0"), ("HLT-02.D", "2")]);
        report(app, "rana", "aydin", "MIN-Y/AZ-LAC/2024", &[("MIN-02", "10,5"), ("MIN-03", "0,0001"), ("MIN-04", "100")]);
        report(app, "farid", "nigar", "MIN-Y/AZ-FUZ/2024", &[("MIN-02", "4"), ("MIN-04", "50")]);
        for client in [app.public(), app.analyst()] {
            let model = Model::of(&client);
            let part = |cell: &str, area: &str, period: &str, is_flow: bool| {
                let (indicator, breakdown) = cell.split_once('*').unwrap_or((cell, "total"));
                model.figure(indicator, breakdown, area, period, is_flow).map(|(sum, _)| sum)
            };
            for area in ["AZ-LAC", "AZ-FUZ", "KEZ"] {
                let above = part("HLT-01*func.full", area, "2026-Q1", false).unwrap() + part("HLT-01*func.part", area, "2026-Q1", false).unwrap();
                let expected = decimal(share(100, above, part("HLT-02.D", area, "2026-Q1", false).unwrap()));
                let series = client.get(&format!("/indicators/HLT-02/series.csv?area={area}")).rows();
                assert_eq!(series[0]["period"], "2026-Q1");
                assert_eq!(series[0]["value"], expected, "{area}");
                let performance = client.get("/indicators/HLT-02.csv").rows();
                assert_eq!(performance.iter().find(|row| row["area_code"] == area).unwrap()["actual"], expected);
            }
            // Four of seven and one of two are five of nine.
            assert_eq!(client.get("/indicators/HLT-02/series.csv").rows()[0]["value"], "55.5556");
            for area in ["AZ-LAC", "AZ-FUZ", "KEZ"] {
                let parts = ["MIN-02", "MIN-03", "MIN-04"].map(|cell| part(cell, area, "2024", true));
                let sum: Option<i128> = parts.iter().copied().sum();
                let series = client.get(&format!("/indicators/MIN-05/series.csv?area={area}")).rows();
                let row = series.iter().find(|row| row["period"] == "2024").unwrap();
                assert_eq!(number(&row["value"]), sum, "{area}: {row:?}");
            }
        }
    }
}
