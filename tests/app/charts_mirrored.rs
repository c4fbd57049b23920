//! Charts for readers from the right: the same drawing, the other way round.

use chrono::NaiveDate;
use groundwork::charts::bars::{Bar, BarChart};
use groundwork::charts::line::{LineChart, LinePoint};
use groundwork::charts::meter::Meter;
use groundwork::charts::multiples::{Course, Multiples, Panel};
use groundwork::charts::png::png;
use groundwork::charts::pyramid::{Band, Pyramid, Side};
use groundwork::charts::spark::Spark;
use groundwork::charts::stack::{Stack, StackChart};
use groundwork::charts::strip::{Strip, StripChart};
use groundwork::charts::tiles::{Tile, TileMap};
use groundwork::charts::{Gap, Svg};
use groundwork::i18n::{Lang, within};

use crate::charts::check;

const WORDS: [&str; 3] = ["مساكن أعيد بناؤها", "Lachin (city)", "Кельбаджар"];

fn plain(value: f64) -> String {
    format!("{value}")
}

fn month(date: NaiveDate) -> String {
    date.format("%m.%Y").to_string()
}

/// One of each kind, maps last.
fn drawings() -> Vec<Svg> {
    let (title, description) = (WORDS[0].to_owned(), WORDS[0].to_owned());
    let date = |month: u32| NaiveDate::from_ymd_opt(2025, month, 28).unwrap();
    let line = LineChart {
        id: "l".into(),
        title: title.clone(),
        description: description.clone(),
        unit_format: &plain,
        month_format: &month,
        actual: (1..9)
            .map(|at| LinePoint {
                date: date(at),
                value: (at != 4).then(|| f64::from(at * 40)),
                carried: at == 6,
            })
            .collect(),
        target: vec![(date(1), 50.0), (date(12), 600.0)],
        statements: vec![(date(7), 400.0)],
        actual_name: "المعلن".into(),
        target_name: "المخطط".into(),
        statements_name: "نشره آخرون".into(),
    };
    let bar = |(at, label): (usize, &&str)| Bar {
        label: (*label).into(),
        value: (at != 2)
            .then_some(1234.0 * (at + 1) as f64)
            .ok_or(Gap::Missing),
        text: "65,000 وحدة".into(),
        href: None,
        note: Some("لم يبلغ".into()),
        target: Some(3000.0),
    };
    let bars = BarChart {
        id: "b".into(),
        title: title.clone(),
        description: description.clone(),
        rows: WORDS.iter().enumerate().map(bar).collect(),
    };
    let stack = StackChart {
        id: "s".into(),
        title: title.clone(),
        description: description.clone(),
        unit_format: &plain,
        parts: WORDS.map(String::from).to_vec(),
        rows: WORDS
            .iter()
            .map(|label| Stack {
                label: (*label).into(),
                parts: vec![Some(60.0), Some(25.0), Some(4.0)],
                text: "89 %".into(),
                href: None,
            })
            .collect(),
    };
    let side = |value: Result<f64, Gap>| Side {
        text: value.map_or("أقل من 5".into(), plain),
        value,
    };
    let band = |(at, label): (usize, &str)| Band {
        label: label.into(),
        sides: [
            side(Ok(100.0 * at as f64)),
            side([Ok(70.0), Err(Gap::Withheld)][at % 2]),
        ],
    };
    let pyramid = Pyramid {
        id: "p".into(),
        title: title.clone(),
        description: description.clone(),
        names: ["النساء والفتيات".into(), "الرجال والفتيان".into()],
        bands: ["0\u{2013}4", "5\u{2013}17", "18\u{2013}59", "60+"]
            .into_iter()
            .enumerate()
            .map(band)
            .collect(),
    };
    let multiples = Multiples {
        id: "m".into(),
        title: title.clone(),
        description: description.clone(),
        unit_format: &plain,
        ends: ("01.2024".into(), "12.2025".into()),
        panels: WORDS
            .iter()
            .map(|title| Panel {
                title: (*title).into(),
                note: String::new(),
                courses: vec![Course {
                    name: "a".into(),
                    points: vec![Some(3.0), None, Some(9.0), Some(12.0)],
                }],
            })
            .collect(),
    };
    let strip = StripChart {
        id: "h".into(),
        title: title.clone(),
        description: description.clone(),
        unit_format: &plain,
        gaps: ["لم يبلغ".into(), "عدد صغير".into()],
        periods: ["01.2025", "02.2025", "03.2025", "04.2025"]
            .map(String::from)
            .to_vec(),
        rows: WORDS
            .iter()
            .map(|label| Strip {
                label: (*label).into(),
                cells: vec![Ok(1.0), Err(Gap::Missing), Ok(50.0), Err(Gap::Withheld)],
                href: None,
            })
            .collect(),
    };
    let spark = Spark {
        id: "k".into(),
        label: String::new(),
        points: vec![Some(1.0), Some(4.0), None, Some(9.0)],
    };
    let meter = Meter {
        share: 0.3,
        pace: Some(0.6),
        label: String::new(),
    };
    let map = TileMap {
        id: "t".into(),
        title,
        description,
        unit_format: &plain,
        tiles: (0..3)
            .map(|at| Tile {
                column: at,
                row: 0,
                label: WORDS[usize::from(at)].into(),
                text: "12".into(),
                value: Ok(f64::from(at) * 10.0),
                href: None,
                missing: String::new(),
            })
            .collect(),
    };
    vec![
        line.draw(),
        bars.draw(),
        stack.draw(),
        pyramid.draw(),
        multiples.draw(),
        strip.draw(),
        spark.draw(),
        meter.draw(),
        map.draw(),
    ]
}

/// The left and right edges of what is drawn with `x` and `width`, and where
/// texts stand, in tenths of a pixel and in order.
fn edges(svg: &Svg) -> (i32, Vec<(i32, i32)>) {
    let parsed = roxmltree::Document::parse(svg.as_str()).unwrap();
    let frame = parsed.root_element().attribute("viewBox").unwrap();
    let number = |text: &str| (text.parse::<f64>().unwrap() * 10.0).round() as i32;
    let wide = number(frame.split(' ').nth(2).unwrap());
    let placed = parsed
        .descendants()
        .filter(|node| node.attribute("x").is_some());
    let edge = placed.map(|node| {
        let x = number(node.attribute("x").unwrap());
        (x, x + node.attribute("width").map_or(0, number))
    });
    (wide, edge.collect())
}

/// What is written in a drawing, without marks of direction.
fn words(svg: &Svg) -> String {
    let parsed = roxmltree::Document::parse(svg.as_str()).unwrap();
    let all = parsed.descendants().filter_map(|node| node.text());
    let is_mark = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    all.map(|text| text.replace(is_mark, "")).collect()
}

#[test]
fn from_the_right_all_but_maps_is_the_other_way_round() {
    let usual = drawings();
    let mirrored = within(Lang::Ar, drawings);
    assert_eq!(drawings(), usual);
    let (last, mut compared) = (usual.len() - 1, 0);
    for (at, (usual, mirrored)) in usual.iter().zip(&mirrored).enumerate() {
        check(mirrored.as_str());
        // Words of our own take another room in another language.
        if words(usual) != words(mirrored) {
            continue;
        }
        compared += 1;
        let ((wide, before), (_, after)) = (edges(usual), edges(mirrored));
        assert_eq!(before.len(), after.len());
        for ((left, right), turned) in before.into_iter().zip(after) {
            let wanted = if at == last {
                (left, right)
            } else {
                (wide - right, wide - left)
            };
            assert_eq!(turned, wanted, "{mirrored}");
        }
        let texts = mirrored.as_str().matches("</text>").count();
        // Each line says which way it runs, so that "(city)" keeps its brackets.
        assert!(
            mirrored.as_str().matches('\u{2069}').count() >= texts,
            "{mirrored}"
        );
    }
    assert!(compared + 3 > usual.len(), "only {compared} compared");
    assert!(png(&mirrored[0]).is_ok());
}
