//! How an indicator's figures come about, in words.

use crate::ledger::Kind;
use crate::models::indicator::{Direction, Indicator};
use crate::models::programme::Programme;

/// How the figure comes about, in words.
pub fn method(programme: &Programme, indicator: &Indicator) -> Vec<String> {
    let mut lines = vec![indicator.definition.clone()];
    let terms = programme.catalogue.terms(indicator.id);
    lines.push(
        match (indicator.kind, terms.is_empty()) {
            (Kind::Stock, true) => "A stock: adds over areas; the last reported value stands until the next.",
            (Kind::Flow, true) => "A flow: adds over areas and over time.",
            (Kind::Score, _) => "A score: areas average, weighted by the number of answers.",
            (Kind::Ratio, _) => "A ratio: computed from the totals of its parts at every level, never entered, never averaged.",
            (_, false) => "Computed as the sum of its parts.",
        }
        .to_owned(),
    );
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
                    format!(
                        "{sign}{}{code}{breakdown}",
                        if term.is_cumulative {
                            "cumulative "
                        } else {
                            ""
                        }
                    )
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
        lines.push(format!("Formula: {scale}{}{second}.", fraction(1)));
    }
    lines.push(match indicator.direction {
        Direction::Up => "More is better.".into(),
        Direction::Down => "Less is better.".into(),
        Direction::None => "Neither more nor less is better in itself.".into(),
    });
    if !indicator.standard.is_empty() {
        lines.push(format!("Source standard: {}.", indicator.standard));
    }
    lines
}
