//! Which route answers an address.

use groundwork::web::ROUTES;

/// Method and pattern of the route that answers, the first that fits.
pub fn of(verb: &str, address: &str) -> Option<(&'static str, &'static str)> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let fits = |&&(other, pattern): &&(&str, &str)| other == verb && fits(pattern, path);
    ROUTES.iter().find(fits).copied()
}

/// Whether a path fits a pattern such as `/areas/{code}` or `/{table:.+}.{ending:csv|xlsx}`.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else {
        return pattern == path;
    };
    let Some((variable, after)) = rest.split_once('}') else {
        return false;
    };
    let Some(path) = path.strip_prefix(before) else {
        return false;
    };
    if variable.ends_with(":[0-9]+") {
        let rest = path.trim_start_matches(|c: char| c.is_ascii_digit());
        return rest.len() < path.len() && fits(after, rest);
    }
    if let Some((_, words)) = variable.split_once(':')
        && !words.contains(".+")
    {
        let rest = words.split('|').filter_map(|word| path.strip_prefix(word));
        return rest.into_iter().any(|rest| fits(after, rest));
    }
    let longest = if variable.contains(".+") {
        path.len()
    } else {
        path.find('/').unwrap_or(path.len())
    };
    let is_boundary = |end: &usize| path.is_char_boundary(*end);
    (1..=longest)
        .filter(is_boundary)
        .any(|end| fits(after, &path[end..]))
}

#[test]
fn an_address_finds_its_route() {
    for (address, pattern) in [
        ("/", Some("/")),
        ("/areas/AZ-LAC?period=2025", Some("/areas/{code}")),
        ("/areas/AZ-LAC/more", None),
        ("/areas/", None),
        (
            "/areas/AZ-LAC.xlsx",
            Some("/{table:.+}.{ending:csv|xlsx|json}"),
        ),
        (
            "/observations.sdmx.csv",
            Some("/{table:.+}.{ending:csv|xlsx|json}"),
        ),
        ("/audit.csv", Some("/audit.{ending:csv|xlsx|json}")),
        (
            "/api/42/dataValueSets",
            Some("/api/{version:[0-9]+}/dataValueSets"),
        ),
        ("/api/v1/dataValueSets", None),
        (
            "/enter/HOU-M/AZ-LAC/2026-01#x",
            Some("/enter/{form}/{area}/{period}"),
        ),
        (
            "/setup/areas/split",
            Some("/setup/areas/{how:move|split|merge}"),
        ),
        ("/setup/areas", Some("/setup/{table}")),
        ("/nowhere", None),
    ] {
        assert_eq!(
            of("get", address).map(|route| route.1),
            pattern,
            "{address}"
        );
    }
}
