//! Charts that compare parts, groups, courses and periods, from hostile and
//! ordinary data.

use groundwork::charts::Gap;
use groundwork::charts::multiples::{Course, Multiples, Panel};
use groundwork::charts::pyramid::{Band, Pyramid, Side};
use groundwork::charts::stack::{Stack, StackChart};
use groundwork::charts::strip::{Strip, StripChart};
use proptest::prelude::*;

use crate::charts::{check, hostile, plain};

type Part = Option<f64>;

fn stack(parts: &[String], rows: &[(String, Vec<Part>)]) -> String {
    let row = |(label, parts): &(String, Vec<Part>)| Stack {
        label: label.clone(),
        parts: parts.clone(),
        text: "12 in all".into(),
        href: Some(format!("/areas?name={label}&x=1")),
    };
    let chart = StackChart {
        id: "s".into(),
        title: "Parts".into(),
        description: "d".into(),
        unit_format: &|value| value.to_string(),
        parts: parts.to_vec(),
        rows: rows.iter().map(row).collect(),
    };
    let svg = chart.draw();
    assert_eq!(svg, chart.draw());
    svg.to_string()
}

fn side(value: Result<f64, Gap>) -> Side {
    let text = match value {
        Ok(value) => plain(value),
        Err(Gap::Missing) => "not reported".into(),
        Err(Gap::Withheld) => "fewer than 5".into(),
    };
    Side { value, text }
}

/// An age band with a figure, or why there is none, on either side.
type Both = (String, Result<f64, Gap>, Result<f64, Gap>);

fn pyramid(bands: &[Both]) -> String {
    let band = |(label, left, right): &(String, _, _)| Band {
        label: label.clone(),
        sides: [side(*left), side(*right)],
    };
    let chart = Pyramid {
        id: "p".into(),
        title: "Returned".into(),
        description: "d".into(),
        names: ["Women and girls".into(), "Men and boys".into()],
        bands: bands.iter().map(band).collect(),
    };
    let svg = chart.draw();
    assert_eq!(svg, chart.draw());
    svg.to_string()
}

fn multiples(panels: &[(String, Vec<Vec<Part>>)]) -> String {
    let panel = |(title, courses): &(String, Vec<Vec<Part>>)| Panel {
        title: title.clone(),
        note: String::new(),
        courses: (courses.iter())
            .map(|points| Course {
                name: title.clone(),
                points: points.clone(),
            })
            .collect(),
    };
    let chart = Multiples {
        id: "m".into(),
        title: "Courses".into(),
        description: "d".into(),
        unit_format: &plain,
        ends: ("2021".into(), "2025".into()),
        panels: panels.iter().map(panel).collect(),
    };
    let svg = chart.draw();
    assert_eq!(svg, chart.draw());
    svg.to_string()
}

fn strip(rows: &[(String, Vec<Result<f64, Gap>>)]) -> String {
    let row = |(label, cells): &(String, Vec<Result<f64, Gap>>)| Strip {
        label: label.clone(),
        cells: cells.clone(),
        href: None,
    };
    let chart = StripChart {
        id: "h".into(),
        title: "Heat".into(),
        description: "d".into(),
        unit_format: &plain,
        gaps: ["not reported".into(), "withheld".into()],
        periods: (2021..2026).map(|year| year.to_string()).collect(),
        rows: rows.iter().map(row).collect(),
    };
    let svg = chart.draw();
    assert_eq!(svg, chart.draw());
    svg.to_string()
}

fn cell() -> impl Strategy<Value = Result<f64, Gap>> {
    prop_oneof![
        4 => hostile().prop_map(Ok),
        1 => Just(Err(Gap::Missing)),
        1 => Just(Err(Gap::Withheld)),
    ]
}

fn parts(most: usize) -> impl Strategy<Value = Vec<Part>> {
    prop::collection::vec(prop::option::of(hostile()), 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn stacks_stand_anything(
        names in prop::collection::vec(any::<String>(), 0..8),
        rows in prop::collection::vec((any::<String>(), parts(8)), 0..12),
    ) {
        check(&stack(&names, &rows));
    }

    #[test]
    fn pyramids_stand_anything(
        bands in prop::collection::vec((any::<String>(), cell(), cell()), 0..10),
    ) {
        check(&pyramid(&bands));
    }

    #[test]
    fn multiples_stand_anything(
        panels in prop::collection::vec(
            (any::<String>(), prop::collection::vec(parts(30), 0..6)), 0..6),
    ) {
        check(&multiples(&panels));
    }

    #[test]
    fn strips_stand_anything(
        rows in prop::collection::vec(
            (any::<String>(), prop::collection::vec(cell(), 0..30)), 0..12),
    ) {
        check(&strip(&rows));
    }
}

/// The attribute of each element of a class, inside groups of another.
fn all(svg: &str, group: &str, class: &str, attribute: &str) -> Vec<f64> {
    let parsed = roxmltree::Document::parse(svg).unwrap();
    let is = |node: &roxmltree::Node, class: &str| node.attribute("class") == Some(class);
    let found = parsed
        .descendants()
        .filter(|node| is(node, class) && (node.parent()).is_some_and(|above| is(&above, group)));
    found
        .map(|node| node.attribute(attribute).unwrap().parse().unwrap())
        .collect()
}

#[test]
fn parts_stand_end_to_end() {
    for scale in [1.0, 1e12, 1e-4] {
        let row = [2.0, 1.0, 1.0].map(|value| Some(value * scale));
        let names = ["a", "b", "c"].map(String::from);
        let svg = stack(&names, &[("Lachin".into(), row.to_vec())]);
        // The first of each is in the key.
        let bar = |class: &str| {
            let x = all(&svg, class, "c-part", "x")[1];
            (x, x + all(&svg, class, "c-part", "width")[1])
        };
        let (first, second, third) = (bar("c-s1"), bar("c-s2"), bar("c-s3"));
        assert!(
            (first.1 - second.0).abs() < 0.2 && (second.1 - third.0).abs() < 0.2,
            "{svg}"
        );
        let wide = |bar: (f64, f64)| bar.1 - bar.0;
        assert!((wide(first) - 2.0 * wide(second)).abs() < 0.5, "{svg}");
    }
}

#[test]
fn what_is_negative_grows_to_the_other_side() {
    let names = ["in", "out"].map(String::from);
    let svg = stack(&names, &[("Lachin".into(), vec![Some(5.0), Some(-5.0)])]);
    let (in_x, out_x) = (
        all(&svg, "c-s1", "c-part", "x")[1],
        all(&svg, "c-s2", "c-part", "x")[1],
    );
    assert!(out_x < in_x, "{svg}");
}

#[test]
fn a_fifth_part_is_added_to_the_fourth_and_said() {
    let names = ["a", "b", "c", "d", "e"].map(String::from);
    let svg = stack(&names, &[("Lachin".into(), vec![Some(1.0); 5])]);
    assert!(
        svg.contains("All other parts") && !svg.contains("c-s5"),
        "{svg}"
    );
    let wide = |class| all(&svg, class, "c-part", "width")[1];
    assert!((wide("c-s4") - 2.0 * wide("c-s1")).abs() < 0.3, "{svg}");
}

#[test]
fn both_sides_of_a_pyramid_share_a_scale() {
    let svg = pyramid(&[
        ("0 to 4".into(), Ok(50.0), Ok(100.0)),
        ("5 to 11".into(), Err(Gap::Withheld), Err(Gap::Missing)),
    ]);
    let (left, right) = (
        all(&svg, "c-s1", "c-part", "width"),
        all(&svg, "c-s2", "c-part", "width"),
    );
    assert!((right[0] - 2.0 * left[0]).abs() < 0.3, "{svg}");
    assert!(
        svg.contains("p-w\"") && svg.contains("p-h\""),
        "two hatchings: {svg}"
    );
    assert!(svg.contains("fewer than 5") && svg.contains("not reported"));
}

#[test]
fn courses_are_told_apart_without_colour() {
    let course = |top: f64| vec![Some(0.0), Some(top)];
    let svg = multiples(&[(
        "Sexes".into(),
        vec![course(1.0), course(2.0), course(3.0), course(4.0)],
    )]);
    for class in ["c-s1", "c-s2", "c-s3", "c-s4"] {
        assert!(svg.contains(&format!("class=\"{class}\"")), "{svg}");
    }
    let one = multiples(&[("A".into(), vec![course(1.0)])]);
    assert!(one.contains("c-area") && one.contains(">2025<"), "{one}");
}

#[test]
fn all_panels_share_a_scale() {
    let svg = multiples(&[
        ("Large".into(), vec![vec![Some(100.0)]]),
        ("Small".into(), vec![vec![Some(25.0)]]),
    ]);
    let heights = all(&svg, "c-s1", "c-sign", "cy");
    assert!(heights[0] < heights[1] - 20.0, "{svg}");
}

#[test]
fn a_gap_splits_a_course() {
    let svg = multiples(&[(
        "A".into(),
        vec![vec![Some(1.0), Some(2.0), None, Some(3.0), Some(4.0)]],
    )]);
    assert_eq!(svg.matches("c-course").count(), 2, "{svg}");
}

#[test]
fn a_strip_says_what_its_hatchings_mean() {
    let svg = strip(&[
        (
            "Lachin".into(),
            vec![Ok(1.0), Err(Gap::Missing), Err(Gap::Withheld)],
        ),
        ("Shusha".into(), vec![Ok(f64::NAN), Ok(90.0)]),
    ]);
    assert!(
        svg.contains("not reported") && svg.contains("withheld"),
        "{svg}"
    );
    assert!(
        svg.contains("h-h\"") && svg.contains("h-w\""),
        "two hatchings: {svg}"
    );
    let plain = strip(&[("Lachin".into(), vec![Ok(1.0), Ok(2.0)])]);
    assert!(
        !plain.contains("withheld") && !plain.contains("<pattern"),
        "{plain}"
    );
}

#[test]
fn compared_charts_stay_small() {
    let row = |name: &str| (name.to_owned(), (0..24).map(|n| Ok(f64::from(n))).collect());
    let rows: Vec<_> = ["Lachin", "Shusha", "Aghdam", "Fuzuli"].map(row).into();
    assert!(strip(&rows).len() < 12_000);
    let course = || (0..36).map(|n| Some(f64::from(n * n))).collect::<Vec<_>>();
    let panels: Vec<_> = (0..4).map(|n| (n.to_string(), vec![course()])).collect();
    assert!(multiples(&panels).len() < 10_000);
}
