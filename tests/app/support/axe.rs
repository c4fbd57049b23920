//! axe-core: finds what keeps people with a disability from using a page.
//! `tests/run` fetches it; it is not part of this repository.

use std::sync::LazyLock;

use serde_json::Value;

use super::browser::Browser;

/// WCAG 2.0 to 2.2, levels A and AA, and what is good practice besides.
const TAGS: &str = "'wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'";

/// The rules that ask how a page looks, so that theme and width matter.
const BY_LOOKS: &str = "'color-contrast','link-in-text-block','target-size','scrollable-region-focusable','label','region','bypass','link-name','button-name'";

static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let path = std::env::var("GROUNDWORK_TEST_AXE").unwrap_or_else(|_| {
        panic!(
            "This test needs axe-core: run tests/run, which fetches it from the npm registry, or set \
             GROUNDWORK_TEST_AXE to the file axe.min.js of that package."
        )
    });
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{path}: {why}"))
});

/// How much of a page is looked at.
#[derive(Clone, Copy)]
pub enum Depth {
    /// Every rule.
    All,
    /// Only what another theme or width can change.
    Looks,
}

/// What is wrong with the page that the browser shows, one line a thing. What
/// axe-core leaves to be judged counts as wrong, but for contrast (it cannot
/// tell single digits from icons, nor what is scrolled out of sight) and for
/// heads of columns in which no row has anything: they say what could stand there.
pub fn violations(browser: &Browser, depth: Depth) -> Vec<String> {
    if browser.eval("return typeof axe === 'undefined'") == true {
        browser.eval(&SCRIPT);
    }
    let looks = format!("{{type: 'rule', values: [{BY_LOOKS}]}}");
    let mut found = run(browser, &looks, "", "'violations'");
    if matches!(depth, Depth::All) {
        let all = format!("{{type: 'tag', values: [{TAGS}]}}");
        let but = "'color-contrast': {enabled: false}";
        found.extend(run(browser, &all, but, "'violations', 'incomplete'"));
    }
    found
}

fn run(browser: &Browser, which: &str, rules: &str, kinds: &str) -> Vec<String> {
    let result = browser.wait_for(&format!(
        "const result = await axe.run(document, {{runOnly: {which}, rules: {{{rules}}}, resultTypes: [{kinds}], preload: false}});
         const lines = (kind, what) => [{kinds}].includes(kind) ? result[kind].flatMap(rule => rule.nodes.map(node =>
            rule.id + what + ' ' + node.target.join(' ') + ': ' + (node.failureSummary || '').replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 160))) : [];
         return [...lines('violations', ''), ...lines('incomplete', ' (to be judged)').filter(line => !line.startsWith('th-has-data-cells'))];"
    ));
    let Value::Array(lines) = result else {
        panic!("axe did not run: {result}")
    };
    let lines = lines.iter().filter_map(Value::as_str);
    lines.map(str::to_owned).collect()
}
