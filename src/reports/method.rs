//! How an indicator's figures come about, in words.

use crate::ledger::Kind;
use crate::models::indicator::{Direction, Indicator};
use crate::models::programme::Programme;

/// How the figure comes about, in words.
pub fn method(programme: &Programme, indicator: &Indicator) -> Vec<String> {
    let mut lines = vec![indicator.definition.clone()];
    let terms = programme.catalogue.terms(indicator.id);
    lines.push(match (indicator.kind, terms.is_empty()) {
        (Kind::Stock, true) => t!("public-method-stock"),
        (Kind::Flow, true) => t!("public-method-flow"),
        (Kind::Score, _) => t!("public-method-score"),
        (Kind::Ratio, _) => t!("public-method-ratio"),
        (_, false) => t!("public-method-sum"),
    });
    if !terms.is_empty() {
        let side = |part: i32, side: &str| -> String {
            let parts: Vec<String> = terms
                .iter()
                .filter(|t| t.part == part && t.side == side)
                .enumerate()
                .map(|(at, term)| {
                    let code = programme
                        .catalogue
                        .get(term.term_id)
                        .map_or("?", |i| i.code.as_str());
                    let breakdown = programme.catalogue.breakdown_name(term.breakdown_id);
                    let breakdown = if breakdown.is_empty() {
                        String::new()
                    } else {
                        format!(" ({breakdown})")
                    };
                    let sign = match (at, term.sign) {
                        (0, 1) => "",
                        (0, _) => "\u{2212}",
                        (_, 1) => " + ",
                        _ => " \u{2212} ",
                    };
                    let term = match term.is_cumulative {
                        true => t!("public-cumulative", code = format!("{code}{breakdown}")),
                        false => format!("{code}{breakdown}"),
                    };
                    format!("{sign}{term}")
                })
                .collect();
            parts.concat()
        };
        let fraction = |part: i32| match side(part, "denominator") {
            below if below.is_empty() => side(part, "numerator"),
            below => format!("({}) / ({below})", side(part, "numerator")),
        };
        let second = if terms.iter().any(|t| t.part == 2) {
            format!(" \u{2212} {}", fraction(2))
        } else {
            String::new()
        };
        let scale = if indicator.scale == 1 {
            String::new()
        } else {
            format!("{} \u{d7} ", indicator.scale)
        };
        let formula = format!("{scale}{}{second}", fraction(1));
        lines.push(t!("public-formula", formula = formula));
    }
    lines.push(match indicator.direction {
        Direction::Up => t!("public-more-is-better"),
        Direction::Down => t!("public-less-is-better"),
        Direction::None => t!("public-neither-is-better"),
    });
    if !indicator.standard.is_empty() {
        lines.push(t!("public-standard", standard = indicator.standard));
    }
    lines
}
