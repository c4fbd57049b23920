//! Charts from hostile and ordinary data: well formed, finite, themable.

use chrono::NaiveDate;
use groundwork::charts::Gap;
use groundwork::charts::bars::{Bar, BarChart};
use groundwork::charts::line::{LineChart, LinePoint};
use groundwork::charts::lines::LinesChart;
use groundwork::charts::meter::Meter;
use groundwork::charts::spark::Spark;
use groundwork::charts::tiles::{Tile, TileMap, class_limits};
use proptest::prelude::*;

pub fn plain(value: f64) -> String {
    format!("{value:.0}")
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn line(actual: Vec<LinePoint>) -> LineChart<'static> {
    LineChart {
        id: "homes".into(),
        title: "Homes".into(),
        description: "Homes completed".into(),
        unit_format: &plain,
        month_format: &|date: NaiveDate| date.format("%Y-%m").to_string(),
        actual,
        target: vec![],
        statements: vec![],
        actual_name: "Completed".into(),
        target_name: "Plan".into(),
        statements_name: "Published".into(),
    }
}

fn points(values: &[Option<f64>]) -> Vec<LinePoint> {
    let point = |(year, value): (i32, &Option<f64>)| LinePoint {
        date: date(2015 + year, 12, 31),
        value: *value,
        carried: false,
    };
    (0..).zip(values).map(point).collect()
}

fn bar(label: &str, value: Option<f64>) -> Bar {
    Bar {
        label: label.into(),
        value: value.ok_or(Gap::Missing),
        text: value.map(plain).unwrap_or_default(),
        href: Some(format!("/areas?name={label}&x=1")),
        note: Some("not reported".into()),
        target: value.map(|value| value * 1.5),
    }
}

fn bars(rows: Vec<Bar>) -> String {
    BarChart {
        id: "b".into(),
        title: "Bars".into(),
        description: "d".into(),
        rows,
    }
    .draw()
    .to_string()
}

fn tile(label: &str, place: u8, value: Option<f64>) -> Tile {
    Tile {
        column: place % 5,
        row: place / 5,
        label: label.into(),
        text: value.map(plain).unwrap_or_default(),
        value: value.ok_or(Gap::Missing),
        href: None,
        missing: "not reported".into(),
    }
}

fn tiles(tiles: Vec<Tile>) -> String {
    let (id, title, description) = ("t".into(), "Map".into(), "d".into());
    TileMap {
        id,
        title,
        description,
        unit_format: &plain,
        tiles,
    }
    .draw()
    .to_string()
}

/// Parses the drawing and checks what holds for every chart.
pub fn check(svg: &str) {
    let parsed = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    for node in parsed.descendants().filter(|node| node.is_element()) {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let looks = ["style", "stroke", "font-size", "font-family"].contains(&name);
            assert!(!looks && !name.starts_with("on"), "{name} in {svg}");
            assert!(
                name != "fill" || value.starts_with("url(#"),
                "{value} in {svg}"
            );
            if ["x", "y", "cx", "cy", "r", "d", "width", "height", "viewBox"].contains(&name) {
                assert!(!value.contains("NaN") && !value.contains("inf"), "{svg}");
            }
            if ["width", "height", "r"].contains(&name) {
                assert!(!value.starts_with('-'), "{svg}");
            }
        }
    }
    let root = parsed.root_element();
    assert!(root.attribute("width").is_none() && root.attribute("viewBox").is_some());
    let named = root
        .attribute("aria-labelledby")
        .or(root.attribute("aria-label"));
    // Named, or hidden where the words stand beside it; never a riddle.
    let is_hidden = root.attribute("aria-hidden") == Some("true");
    assert!(is_hidden != (named.is_some() && root.attribute("role").is_some()));
}

/// The `d` of the first path of a class.
fn path(svg: &str, class: &str) -> String {
    let parsed = roxmltree::Document::parse(svg).unwrap();
    let mut paths = parsed
        .descendants()
        .filter(|node| node.tag_name().name() == "path");
    let found = paths.find(|node| node.attribute("class") == Some(class));
    found
        .and_then(|node| node.attribute("d"))
        .unwrap_or_default()
        .to_string()
}

pub fn hostile() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => any::<f64>(),
        4 => -1e6..1e6f64,
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(f64::NEG_INFINITY),
        1 => prop::sample::select(vec![0.0, -0.0, 1e300, -1e300, 1e12, 1e-4, 5e-324, 9.9e17, -9.9e17]),
    ]
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        (730_000..741_000i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap()),
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_line_chart_stands_anything(
        actual in prop::collection::vec((any_date(), prop::option::of(hostile()), any::<bool>()), 0..30),
        target in prop::collection::vec((any_date(), hostile()), 0..4),
        statements in prop::collection::vec((any_date(), hostile()), 0..4),
        words in any::<String>(),
    ) {
        let actual = actual.into_iter().map(|(date, value, carried)| LinePoint { date, value, carried });
        let mut chart = line(actual.collect());
        (chart.target, chart.statements) = (target, statements);
        (chart.title, chart.actual_name, chart.id) = (words.clone(), words.clone(), words);
        let svg = chart.draw();
        check(svg.as_str());
        prop_assert_eq!(svg, chart.draw());
    }

    #[test]
    fn several_lines_stand_anything(
        lines in prop::collection::vec(
            (any::<String>(), prop::collection::vec((any_date(), prop::option::of(hostile()), any::<bool>()), 0..12)),
            0..6,
        ),
        words in any::<String>(),
    ) {
        let points = |points: Vec<(NaiveDate, Option<f64>, bool)>| points
            .into_iter()
            .map(|(date, value, carried)| LinePoint { date, value, carried })
            .collect();
        let chart = LinesChart {
            id: words.clone(),
            title: words.clone(),
            description: words,
            unit_format: &plain,
            month_format: &|date: NaiveDate| date.format("%Y-%m").to_string(),
            lines: lines.into_iter().map(|(name, line)| (name, points(line))).collect(),
        };
        check(chart.draw().as_str());
    }

    #[test]
    fn bars_and_tiles_stand_anything(
        rows in prop::collection::vec((any::<String>(), prop::option::of(hostile()), any::<u8>()), 0..20),
    ) {
        check(&bars(rows.iter().map(|(label, value, _)| bar(label, *value)).collect()));
        check(&tiles(rows.iter().map(|(label, value, place)| tile(label, *place, *value)).collect()));
    }

    #[test]
    fn sparks_and_meters_stand_anything(
        points in prop::collection::vec(prop::option::of(hostile()), 0..40),
        share in hostile(),
        pace in prop::option::of(hostile()),
        label in any::<String>(),
    ) {
        check(Spark { id: "s".into(), label: label.clone(), points }.draw().as_str());
        check(Meter { share, pace, label }.draw().as_str());
    }

    #[test]
    fn class_limits_rise_and_are_round(values in prop::collection::vec(hostile(), 0..40)) {
        let limits = class_limits(&values);
        prop_assert!((1..=5).contains(&limits.len()));
        prop_assert!(limits.windows(2).all(|pair| pair[0] < pair[1]), "{limits:?}");
        let drawable = values.iter().filter(|value| value.abs() < 1e18);
        let least = drawable.copied().fold(f64::INFINITY, f64::min);
        // What is below 1e-12 is drawn as zero.
        prop_assert!(limits[0] <= least + 1e-12, "{limits:?} {least}");
        for limit in limits {
            let digits = format!("{:.9e}", limit.abs());
            let digits = digits.split('e').next().unwrap().trim_end_matches('0').replace('.', "");
            prop_assert!(digits.len() <= 3, "{limit} is not round");
        }
    }
}

#[test]
fn class_limits_of_shares_are_even() {
    assert_eq!(
        class_limits(&[22.0, 38.0, 54.0, 71.0, 90.0]),
        [0.0, 20.0, 40.0, 60.0, 80.0]
    );
    assert_eq!(class_limits(&[0.1, 0.6, 0.9]), [0.0, 0.2, 0.4, 0.6, 0.8]);
}

#[test]
fn class_limits_of_counts_are_whole() {
    assert_eq!(class_limits(&[1.0, 2.0, 3.0]), [0.0, 1.0, 2.0, 3.0, 4.0]);
    assert_eq!(class_limits(&[]), [0.0]);
}

#[test]
fn a_few_large_areas_do_not_flatten_the_rest() {
    let limits = class_limits(&[
        3.0, 12.0, 15.0, 40.0, 64.0, 120.0, 210.0, 900.0, 3_000.0, 14_520.0,
    ]);
    assert!(
        limits[1] < 50.0 && limits[limits.len() - 1] >= 900.0,
        "{limits:?}"
    );
}

#[test]
fn a_gap_splits_the_line() {
    let whole = line(points(&[Some(1.0), Some(2.0), Some(3.0), Some(4.0)])).draw();
    let gap = line(points(&[Some(1.0), Some(2.0), None, Some(3.0), Some(4.0)])).draw();
    assert_eq!(path(whole.as_str(), "c-actual").matches('M').count(), 1);
    assert_eq!(path(gap.as_str(), "c-actual").matches('M').count(), 2);
    let spark = Spark {
        id: "s".into(),
        label: "l".into(),
        points: vec![Some(1.0), Some(2.0), None, Some(1.0), Some(4.0)],
    };
    assert_eq!(
        path(spark.draw().as_str(), "c-actual").matches('M').count(),
        2
    );
}

#[test]
fn a_single_point_is_a_dot_with_its_value() {
    let svg = line(points(&[None, Some(1240.0), None])).draw().to_string();
    assert!(
        svg.contains("class=\"c-dot\"") && svg.contains(">1240<"),
        "{svg}"
    );
    assert_eq!(path(&svg, "c-actual"), "");
}

#[test]
fn a_carried_stretch_has_its_own_line() {
    let mut actual = points(&[Some(1.0), Some(2.0), Some(2.0)]);
    actual[2].carried = true;
    let svg = line(actual).draw().to_string();
    assert!(
        !path(&svg, "c-carried").is_empty() && !path(&svg, "c-actual").is_empty(),
        "{svg}"
    );
}

#[test]
fn a_lone_target_is_a_diamond() {
    let mut chart = line(points(&[Some(1.0), Some(2.0)]));
    chart.target = vec![(date(2030, 12, 31), 9500.0)];
    let svg = chart.draw().to_string();
    assert!(
        svg.contains("c-diamond") && svg.contains(">9500<") && svg.contains(">Plan<"),
        "{svg}"
    );
}

#[test]
fn labels_are_escaped() {
    let label = "<script>alert(1)</script>&\"'\u{0}";
    let mut chart = line(points(&[Some(1.0)]));
    (chart.id, chart.title, chart.actual_name) = (label.into(), label.into(), label.into());
    for svg in [
        chart.draw().to_string(),
        bars(vec![bar(label, Some(1.0)), bar(label, None)]),
        tiles(vec![tile(label, 0, Some(1.0))]),
        Meter {
            share: 0.5,
            pace: None,
            label: label.into(),
        }
        .draw()
        .to_string(),
    ] {
        check(&svg);
        assert!(!svg.contains("<script"), "{svg}");
    }
}

#[test]
fn a_missing_area_says_so_on_hatching() {
    for svg in [
        bars(vec![bar("Lachin", None)]),
        tiles(vec![tile("Lachin", 0, None)]),
    ] {
        assert!(
            svg.contains("<pattern") && svg.contains("reported"),
            "{svg}"
        );
    }
}

#[test]
fn a_withheld_area_is_hatched_otherwise() {
    let mut held = (bar("Lachin", None), tile("Lachin", 0, None));
    (held.0.value, held.1.value) = (Err(Gap::Withheld), Err(Gap::Withheld));
    for svg in [bars(vec![held.0]), tiles(vec![held.1])] {
        assert!(svg.contains("c-held") && svg.contains("-w\""), "{svg}");
        assert!(!svg.contains("c-none"), "{svg}");
    }
}

#[test]
fn links_make_the_drawing_a_group() {
    assert!(bars(vec![bar("Lachin", Some(1.0))]).contains("role=\"group\""));
    assert!(tiles(vec![tile("Lachin", 0, Some(1.0))]).contains("role=\"img\""));
}

#[test]
fn charts_stay_small() {
    let monthly: Vec<LinePoint> = (0..36)
        .map(|month| LinePoint {
            date: date(2023 + month / 12, (month % 12 + 1) as u32, 28),
            value: Some(f64::from(month * month) * 7.3),
            carried: false,
        })
        .collect();
    assert!(line(monthly).draw().as_str().len() < 6_000);
    let names = (0..15).map(|place| tile("Khankendi", place, Some(f64::from(place))));
    assert!(tiles(names.collect()).len() < 7_000);
}
