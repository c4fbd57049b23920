//! Drawings as files, and in other sites' frames.

use crate::commands::refused;
use crate::disclosure;
use crate::support::app::{program, run, start, typed};
use crate::support::client::Client;
use crate::support::{TestApp, sample_sqlite, sqlite};

/// Every attribute of a kind in a drawing.
fn attributes(svg: &str, name: &str) -> Vec<String> {
    let parsed = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let nodes = parsed.descendants();
    nodes
        .filter_map(|node| node.attribute(name).map(str::to_owned))
        .collect()
}

fn check_svg(app: &TestApp<'_>, address: &str) {
    let file = app.public().get(address);
    file.is(200);
    assert_eq!(
        file.header("content-type"),
        Some("image/svg+xml"),
        "{address}"
    );
    let svg = file.text();
    let parsed = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let words: Vec<&str> = parsed
        .descendants()
        .filter_map(|node| node.text())
        .collect();
    let words = words.join(" ");
    for part in ["Groundwork, Karabakh", ", ledger block 1"] {
        assert!(words.contains(part), "{address} has no {part}: {words}");
    }
    for part in ["<title", "<desc", "<style>"] {
        assert!(svg.contains(part), "{address} has no {part}");
    }
    // Nothing of the page's: no variables, no links, no scripts.
    for part in ["var(", "<a ", "<script", "url(http", "@media"] {
        assert!(!svg.contains(part), "{address} has {part}");
    }
    assert!(attributes(svg, "href").is_empty(), "{address}");
    let policy = file.header("content-security-policy").unwrap();
    assert!(
        policy.contains("style-src 'sha256-") && !policy.contains("unsafe"),
        "{policy}"
    );
    let again = app.public().get(address);
    assert_eq!(svg, again.text(), "{address} is not the same twice");
}

fn check_png(app: &TestApp<'_>, address: &str) {
    let file = app.public().get(address);
    assert_eq!(
        file.is(200).header("content-type"),
        Some("image/png"),
        "{address}"
    );
    assert!(file.body.starts_with(b"\x89PNG\r\n\x1a\n"), "{address}");
    assert!(
        file.body.len() > 5_000,
        "{address}: {} bytes",
        file.body.len()
    );
}

#[test]
fn every_drawing_of_a_page_is_a_file() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let mut found = 0;
    for page in [
        "/",
        "/?period=2024",
        "/sectors/housing",
        "/indicators/RET-11",
        "/indicators/RET-11?area=AZ-LAC&period=2025",
        "/indicators/MIN-14",
        "/indicators/HLT-03.N",
        "/indicators/FUN-04",
    ] {
        let page = app.public().get(page);
        let figures = page.is(200).attributes("figure svg.chart", "viewBox").len();
        let files = page.attributes("p.links a", "href");
        let of = |ending: &str| {
            let is_of =
                |link: &&String| link.split('?').next().is_some_and(|l| l.ends_with(ending));
            files.iter().filter(is_of).cloned().collect::<Vec<_>>()
        };
        assert_eq!(
            (of(".svg").len(), of(".png").len()),
            (figures, figures),
            "{}",
            page.address
        );
        of(".svg")
            .iter()
            .for_each(|address| check_svg(&app, address));
        check_png(&app, &of(".png")[0]);
        found += figures;
    }
    assert!(found > 15, "only {found} drawings");
}

#[test]
fn the_files_follow_the_filter() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let public = app.public();
    let (all, lachin) = (
        "/indicators/RET-11/series.svg",
        "/indicators/RET-11/series.svg?area=AZ-LAC",
    );
    assert!(public.get(lachin).text().contains("Lachin"));
    assert_ne!(public.get(all).text(), public.get(lachin).text());
    let (new, old) = (
        "/indicators/MIN-06/parts-explosive.svg",
        "/indicators/MIN-06/parts-explosive.svg?period=2023",
    );
    assert!(public.get(new).text().contains("2025") && !public.get(old).text().contains("in 2025"));
    for ending in ["svg", "png"] {
        let of = |rest: &str| public.get(&format!("/indicators/RET-11/series.{ending}{rest}"));
        of("?period=yesterday").is(400).says("period");
        of("?colour=red").is(400).says("colour");
        of("?area=AZ-LACC").is(404);
        public
            .get(&format!("/indicators/RET-11/pie.{ending}"))
            .is(404)
            .says("series");
        public
            .get(&format!("/indicators/RET-99/series.{ending}"))
            .is(404);
        public.get(&format!("/map.{ending}?area=AZ-LAC")).is(400);
    }
    public
        .get("/embed/indicators/RET-11/series?period=yesterday")
        .is(400);
    public.get("/indicators/RET-11/series.gif").is(404);
}

#[test]
fn frames_are_for_named_sites_only() {
    let db = sample_sqlite();
    let app = TestApp::on(&db);
    let policy = |client: &Client, address: &str| {
        let page = client.get(address);
        let of = |name: &str| page.header(name).map(str::to_owned);
        (
            of("content-security-policy").unwrap(),
            of("x-frame-options"),
        )
    };
    let framed = "/embed/indicators/RET-11/series";
    let (own, options) = policy(&app.public(), framed);
    assert!(own.contains("frame-ancestors 'none'") && options.as_deref() == Some("DENY"));
    let sites = "https://example.org http://localhost:8000";
    let mut command = program(&["serve", "--listen", "127.0.0.1:0", "--embed-in", sites]);
    let server = start(command.args(["--database", &typed(&db.address)]));
    let client = Client::new(&server.base);
    let (policy_of_frame, options) = policy(&client, framed);
    assert!(
        policy_of_frame.ends_with(&format!("frame-ancestors {sites}")),
        "{policy_of_frame}"
    );
    assert_eq!(options, None);
    for address in ["/", "/indicators/RET-11", "/map.svg", "/session"] {
        let (policy, options) = policy(&client, address);
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{address}: {policy}"
        );
        assert_eq!(options.as_deref(), Some("DENY"), "{address}");
    }
    // One link leads back, out of the frame; none is inside the drawing.
    let page = client.get("/embed/indicators/RET-11/bars?area=KEZ");
    assert_eq!(
        page.attributes("a", "href"),
        ["/indicators/RET-11?area=KEZ"]
    );
    assert_eq!(page.attributes("a", "target"), ["_top"]);
    for wrong in [
        "example.org",
        "https://",
        "https://example.org/path",
        "*; script-src *",
        "",
        "'self'",
    ] {
        let output = run(&["serve", "--listen", "127.0.0.1:0", "--embed-in", wrong]);
        refused(&output, 2, &["https://example.org"]);
    }
}

#[test]
fn a_pyramid_says_what_it_hides() {
    let db = sqlite();
    disclosure::set_up(&db, 0);
    let app = TestApp::on(&db);
    let (public, staff) = (app.public(), app.analyst());
    let pyramid = "/indicators/PEO-02/parts-sex-age.svg?area=S1";
    let (hidden, whole) = (public.get(pyramid), staff.get(pyramid));
    let (hidden, whole) = (hidden.is(200).text(), whole.is(200).text());
    for part in [
        "fewer than 5",
        "Women",
        "Children",
        ">10<",
        "parts-sex-age-w",
    ] {
        assert!(hidden.contains(part), "no {part} in {hidden}");
    }
    assert!(
        !hidden.contains(">11<") && !hidden.contains(">7<"),
        "{hidden}"
    );
    assert!(whole.contains(">11<") && whole.contains(">7<") && whole.contains("no figure"));
    // A frame shows what everybody sees, whoever looks.
    let framed = "/embed/indicators/PEO-02/parts-sex-age?area=S1";
    assert_eq!(
        public.get(framed).is(200).text(),
        staff.get(framed).is(200).text()
    );
    staff.get("/embed/indicators/SEC-01/series").is(404);
    public.get("/indicators/SEC-01/series.svg").is(404);
    staff.get("/indicators/SEC-01/series.svg?area=S1").is(200);
}
