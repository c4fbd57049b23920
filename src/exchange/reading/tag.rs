//! The tags of HXL 1.1 that our columns have.

use super::names::Wish;
use super::role::Role;

/// A tag of HXL and its attributes: `#adm2+code`.
pub(super) struct Tag<'a> {
    name: &'a str,
    attributes: Vec<&'a str>,
}

impl<'a> Tag<'a> {
    /// The tag that a cell holds, if it holds one.
    pub(super) fn of(cell: &'a str) -> Option<Self> {
        let mut parts = cell.strip_prefix('#')?.split('+').map(str::trim);
        let is_word = |part: &&str| {
            let mut letters = part.bytes();
            letters.next().is_some_and(|b| b.is_ascii_alphabetic())
                && letters.all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        let name = parts.next().filter(is_word)?;
        let attributes: Vec<&str> = parts.collect();
        let is_tag = attributes.iter().all(is_word);
        is_tag.then_some(Self { name, attributes })
    }

    fn has(&self, attribute: &str) -> bool {
        self.attributes
            .iter()
            .any(|one| one.eq_ignore_ascii_case(attribute))
    }

    /// What it asks for. `is_indicator` says whether a text is an indicator's
    /// code: wide files have `#indicator+num+hou_03`.
    pub(super) fn wishes(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let depth = match self.name.to_ascii_lowercase().as_str() {
            "loc" => Some(19),
            "adm5" => Some(18),
            "adm4" => Some(17),
            "adm3" => Some(16),
            "adm2" => Some(15),
            "adm1" => Some(14),
            "indicator" => return self.of_indicator(is_indicator),
            "date" => return self.of_date(),
            "period" => return vec![(19, Role::Period)],
            "status" => return vec![(if self.has("code") { 19 } else { 10 }, Role::Status)],
            "description" | "comment" => return vec![(19, Role::Note)],
            "population_group" | "category" => return vec![(19, Role::Breakdown)],
            "meta" if self.has("source") && !self.has("url") => {
                return vec![(if self.has("code") { 19 } else { 18 }, Role::Source)];
            }
            _ => None,
        };
        // A name in a language of its own is a translation of the name.
        let translated = self.attributes.iter().any(|one| one.starts_with("i_"));
        match depth {
            Some(sure) if self.has("code") => vec![(sure, Role::Area)],
            Some(sure) if self.attributes.is_empty() || self.has("name") && !translated => {
                vec![(sure, Role::AreaName)]
            }
            _ => Vec::new(),
        }
    }

    fn of_indicator(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let role = if self.has("answers") {
            Role::Answers
        } else if self.has("breakdown") {
            Role::Breakdown
        } else if self.has("code") {
            Role::Indicator
        } else if self.has("num") || self.has("value") {
            return self.of_number(is_indicator);
        } else if self.attributes.is_empty() || self.has("name") {
            Role::IndicatorName
        } else {
            return Vec::new();
        };
        vec![(19, role)]
    }

    fn of_number(&self, is_indicator: &dyn Fn(&str) -> bool) -> Vec<Wish> {
        let known = ["num", "value", "pct", "ind", "actual"];
        let is_known = |one: &&str| known.contains(&one.to_ascii_lowercase().as_str());
        let Some(own) = self.attributes.iter().find(|one| !is_known(one)) else {
            return vec![(19, Role::Value)];
        };
        // Targets, baselines and shares have attributes of their own.
        let code = own.to_ascii_uppercase().replace('_', "-");
        if self.attributes.iter().filter(|one| !is_known(one)).count() == 1 && is_indicator(&code) {
            return vec![(19, Role::figure(&code, "", ""))];
        }
        Vec::new()
    }

    fn of_date(&self) -> Vec<Wish> {
        let role = if self.has("period") {
            Role::Period
        } else if self.has("start") {
            Role::Start
        } else if self.has("end") {
            Role::End
        } else if self.has("occurred") || self.has("day") {
            Role::Day
        } else if self.attributes.is_empty() {
            return vec![(10, Role::Period), (10, Role::Day)];
        } else {
            return Vec::new();
        };
        vec![(19, role)]
    }
}
