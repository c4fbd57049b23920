//! A browser in words, for telling one's own sessions apart. The rest of what
//! a browser says about itself is not kept.

/// What is kept of what is no browser.
const PROGRAM: &str = "a program";
/// Between browser and system.
const ON: &str = " on ";

/// "Firefox on Android"; "a program" for what is no browser.
pub fn describe(user_agent: &str) -> String {
    let first = |known: &[(&str, &'static str)]| {
        known
            .iter()
            .find(|(mark, _)| user_agent.contains(mark))
            .map(|(_, word)| *word)
    };
    // Each browser names those it resembles, so the particular come first.
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("YaBrowser/", "Yandex Browser"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("CrOS", "ChromeOS"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}{ON}{system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, _) => PROGRAM.to_owned(),
    }
}

/// What was kept, in the language of the reader.
pub fn told(kept: &str) -> String {
    match kept.split_once(ON) {
        Some((browser, system)) => t!("people-agent", browser = browser, system = system),
        None if kept.is_empty() => t!("people-a-browser"),
        None if kept == PROGRAM => t!("people-a-program"),
        None => kept.to_owned(),
    }
}
