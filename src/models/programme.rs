//! The programme as a whole: its name, its areas and its catalogue.

use std::collections::HashMap;

use diesel::prelude::*;

use super::area::{Area, Tree};
use super::indicator::{Catalogue, Indicator};
use crate::db::DbConnection;
use crate::db::schema::settings;
use crate::error::Result;
use crate::i18n::language;
use crate::ledger;

/// Settings that can be written in each language, under a key of its own:
/// `name_az`.
const SPOKEN: [&str; 2] = ["name", "map_note"];

/// What almost every page needs to know.
#[derive(Clone, Debug, Default)]
pub struct Programme {
    /// Settings by key: `name`, `area`, `key_figures`, `map_note` ... What is
    /// told to readers is in the language of the answer where it is written.
    pub settings: HashMap<String, String>,
    /// All areas.
    pub tree: Tree,
    /// All indicators.
    pub catalogue: Catalogue,
    /// What the ledger ended with when this was read: the last block's number
    /// and seal. Printed pages say it, so that paper can be held against the
    /// ledger.
    pub head: Option<(i64, String)>,
}

impl Programme {
    /// Reads all of it.
    pub fn load(connection: &mut DbConnection) -> Result<Self> {
        Ok(Self {
            settings: settings(connection)?,
            tree: Tree::load(connection)?,
            catalogue: Catalogue::load(connection)?,
            head: ledger::head(connection)?,
        })
    }

    /// The programme's name, or nothing before it is set up.
    pub fn name(&self) -> &str {
        self.settings.get("name").map_or("", String::as_str)
    }

    /// An area and everything above it: what the policy asks for.
    pub fn area_path(&self, area_id: i32) -> Vec<i32> {
        std::iter::once(area_id)
            .chain(self.tree.ancestors(area_id).into_iter().map(|a| a.id))
            .collect()
    }

    /// Whether somebody may approve what they submitted themselves: only where
    /// the programme says so.
    pub fn may_approve_own(&self) -> bool {
        self.settings.get("second_person").map(String::as_str) == Some("no")
    }

    /// The area that the overview shows: the one set, else the root.
    pub fn area(&self) -> Option<&Area> {
        let set = self
            .settings
            .get("area")
            .and_then(|code| self.tree.find(code).ok());
        set.or_else(|| self.tree.all().iter().find(|area| area.parent_id.is_none()))
    }

    /// The stock that counts residents, if the programme names one.
    pub fn population(&self) -> Option<&Indicator> {
        let code = self.settings.get("population")?;
        let found = self.catalogue.find(code).ok()?;
        (found.kind == ledger::Kind::Stock).then_some(found)
    }

    /// Under which licence its figures may be used, and the licence's address,
    /// both empty where nobody said.
    pub fn licence(&self) -> (String, &str) {
        let text = self.settings.get("licence").map_or("", String::as_str);
        let is_address = |word: &&str| word.starts_with("https://") || word.starts_with("http://");
        let address = text.split_whitespace().find(is_address);
        let name = text.split_whitespace().filter(|word| !is_address(word));
        let name: Vec<&str> = name.collect();
        (name.join(" "), address.unwrap_or_default())
    }

    /// The indicators that the overview's tiles show.
    pub fn key_figures(&self) -> Vec<&Indicator> {
        let codes = self.settings.get("key_figures").map_or("", String::as_str);
        codes
            .split_whitespace()
            .filter_map(|code| self.catalogue.find(code).ok())
            .collect()
    }
}

fn settings(connection: &mut DbConnection) -> Result<HashMap<String, String>> {
    let mut all: HashMap<String, String> = settings::table
        .load::<(String, String)>(connection)?
        .into_iter()
        .collect();
    for key in SPOKEN {
        let own = format!("{key}_{}", language().code());
        if let Some(text) = all.get(&own).cloned() {
            all.insert(key.to_owned(), text);
        }
    }
    Ok(all)
}
