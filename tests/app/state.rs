//! The overview and the pages of areas: their sentences, what moved last, and
//! tables in the order of a link.

/// The words of a table's column, its heads counted from 1.
fn column(page: &crate::support::Page, table: &str, at: usize) -> Vec<String> {
    page.words(&format!("#{table} tbody tr > :nth-child({at})"))
}

/// The numbers in front of the words, as far as there are any.
fn numbers(words: &[String]) -> Vec<Option<i64>> {
    let number = |words: &String| {
        let first = words.split_whitespace().next()?;
        first.replace(',', "").parse().ok()
    };
    words.iter().map(number).collect()
}

both_apps! {
    fn the_overview_says_how_things_stand_and_who_reported(app: &TestApp) {
        let page = app.public().get("/");
        let lede = page.words("p.lede").concat();
        // 18,152 of 140,000 are 13 %; 1,321 of the 1,627 days from the baseline
        // (18 July 2022) to the target are 81 %.
        assert!(lede.contains("18,152 people at the end of February 2026, 13 % of the 140,000 planned for the end of 2026 and 68 points behind the straight line to the target."), "{lede}");
        assert!(lede.contains("2 of 12 districts reported for February 2026, the newest period; the last values of 8 more still count, the figures of 2 are missing."), "{lede}");
        assert_eq!(lede.matches(". ").count(), 1, "two sentences: {lede}");
        assert!(page.has(".tile .chart-meter .c-pace"));
        let meters = page.attributes(".tile .chart-meter", "aria-label");
        assert!(meters.iter().any(|label| label.ends_with("68 points behind the straight line to the target.")), "{meters:?}");
        // At an earlier time the line asks for less.
        let then = app.public().get("/?period=2024").words("p.lede").concat();
        assert!(then.contains("points behind the straight line") && !then.contains("68 points"), "{then}");
        // A figure that has no baseline has no pace.
        assert!(!app.public().get("/indicators/RET-11?area=AZ-FUZ").has(".c-pace"));
    }

    fn the_largest_moves_are_told_and_lead_to_their_history(app: &TestApp) {
        let public = app.public();
        for (address, more) in [("/", "/changes"), ("/areas/AZ-LAC", "/changes?area=AZ-LAC")] {
            let page = public.get(address);
            let moves = page.words(".moves li");
            assert!((1..=5).contains(&moves.len()), "{address}: {moves:?}");
            for link in page.attributes(".moves a", "href") {
                public.get(&link).is(200);
            }
            assert!(page.attributes("a", "href").iter().any(|href| href == more), "{address}");
        }
        // 2,177 - 1,774; one settlement more had reported.
        let page = public.get("/");
        let of = page.words(".moves li").into_iter().find(|words| words.contains("Persons resettled") && words.contains("Aghdam"));
        let of = of.unwrap_or_default();
        for part in ["2,177 people at the end of February 2026, from 4 of 6 settlements", "1,774 people at the end of January 2026, from 3 of 5 settlements", "+403"] {
            assert!(of.contains(part), "{of}");
        }
    }

    fn rows_are_put_in_order_by_links(app: &TestApp) {
        let public = app.public();
        for (address, table, at, fixed) in [
            ("/?period=2025&sort=RET-11", "districts", 2, 1),
            ("/areas/KEZ-KAR?sort=RET-11", "inside", 3, 0),
            ("/indicators/RET-11?sort=actual", "performance", 4, 1),
        ] {
            let (up, down) = (public.get(address), public.get(&address.replace("sort=", "sort=-")));
            for (page, is_descending) in [(&up, false), (&down, true)] {
                let mut found = numbers(&column(page, table, at));
                found.truncate(found.len() - fixed);
                let known: Vec<i64> = found.iter().map_while(|value| *value).collect();
                assert!(known.len() > 3, "{address}: {found:?}");
                // What is missing comes last either way.
                assert!(found[known.len()..].iter().all(Option::is_none), "{address}: {found:?}");
                let rises = |pair: &[i64]| if is_descending { pair[0] >= pair[1] } else { pair[0] <= pair[1] };
                assert!(known.windows(2).all(rises), "{address}: {found:?}");
                let order = page.attributes(&format!("#{table} th[aria-sort]"), "aria-sort");
                assert_eq!(order, [if is_descending { "descending" } else { "ascending" }]);
            }
        }
        let page = public.get("/?period=2025&sort=RET-11");
        assert_eq!(column(&page, "districts", 1).last().unwrap(), "All of Karabakh and East Zangezur");
        // Heads keep the other filters, files keep one order.
        let links = page.attributes("#districts thead a", "href");
        assert!(links.contains(&"?period=2025&sort=-RET-11#districts".to_owned()) && links.contains(&"?period=2025&sort=name#districts".to_owned()), "{links:?}");
        assert_eq!(page.attributes("#districts .links a", "href"), ["csv", "xlsx", "json"].map(|kind| format!("/overview.{kind}?period=2025")));
        let kept = page.attributes("form.filters input[name=sort]", "value");
        assert_eq!(kept, ["RET-11"]);
        let names = column(&public.get("/?sort=-name"), "districts", 1);
        assert!(names[0].starts_with("Zangilan"), "{names:?}");
    }

    fn an_order_that_is_not_there_is_refused_in_words(app: &TestApp) {
        let public = app.public();
        public.get("/?sort=HOU-99").is(400).says("cannot be ordered by").says("name, RET-11, HOU-12, MIN-04, FUN-04");
        // Not public, so it is no column.
        public.get("/?sort=MIN-01").is(400);
        public.get("/overview.csv?sort=RET-11").is(400).says("no filter");
        public.get("/indicators/RET-11?sort=period").is(400);
    }

    fn settlements_are_circles_where_they_lie(app: &TestApp) {
        let page = app.public().get("/areas/AZ-LAC");
        let circles = page.attributes(".chart-points .c-spot .c-bubble", "r");
        let radii: Vec<f64> = circles.iter().map(|r| r.parse().unwrap()).collect();
        // 2,090, 823 and 215 people: areas in proportion.
        assert_eq!(radii.len(), 3);
        for (radius, value) in radii.iter().zip([2090.0, 823.0, 215.0_f64]) {
            assert!((radius - 26.0 * (value / 2090.0).sqrt()).abs() < 0.1, "{radii:?}");
        }
        assert!(page.has(".chart-points .c-spot .c-none"), "Baylik has no figure");
        page.says("The area of a circle is in proportion to its value.");
        app.public().get("/indicators/RET-11/map.svg?area=AZ-LAC").is(200);
        // A region shows its districts.
        assert!(app.public().get("/areas/KEZ-KAR").has(".chart-tiles"));
    }

    fn parts_stand_under_the_whole_they_belong_to(app: &TestApp) {
        let rows = app.public().get("/indicators/MIN-14.csv").is(200).rows();
        let parts: Vec<_> = rows.iter().filter(|row| !row["breakdown"].is_empty()).collect();
        assert!(!parts.is_empty(), "{rows:?}");
        for row in &parts {
            assert!(row["target"].is_empty() && row["share_of_target"].is_empty(), "{row:?}");
        }
        let whole = app.public().get("/indicators/RET-11.csv").is(200).rows();
        let programme = whole.iter().find(|row| row["area_code"] == "KEZ").unwrap();
        let of = ["baseline", "target", "actual", "share_of_target", "pace"].map(|name| programme[name].as_str());
        assert_eq!(of, ["0", "140000", "18152", "13 %", "81 %"]);
    }
}
