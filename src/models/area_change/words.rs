//! A change of areas in words: one line for the ledger, sentences for who is
//! about to make it.

use super::plan::Plan;
use super::{How, month_label};
use crate::i18n::{Lang, within};

impl Plan {
    /// Codes of the areas that the request named.
    pub(super) fn top_codes(&self) -> Vec<&str> {
        let named = match self.how {
            How::Move => 1,
            How::Split | How::Merge => self.olds.len(),
        };
        let named = self.olds.iter().take(named);
        named.map(|a| a.code.as_str()).collect()
    }

    /// The change in one line, for the ledger and the audit log: in English,
    /// whoever makes it.
    pub fn summary(&self) -> String {
        let from = within(Lang::En, || month_label(self.month));
        let codes: Vec<&str> = self.successors.iter().map(|s| s.code.as_str()).collect();
        let what = match self.how {
            How::Move => format!("moved to {} as {}", self.under, codes[0]),
            How::Split => format!("split into {}", codes.join(" and ")),
            How::Merge => format!("merged into {}", codes[0]),
        };
        let note = match self.note.as_str() {
            "" => String::new(),
            note => format!(": {note}"),
        };
        format!(
            "{} {what} from {from}{note}.",
            self.top_codes().join(" and ")
        )
    }

    /// What will happen, sentence by sentence.
    pub fn sentences(&self) -> Vec<String> {
        let (from, until) = (month_label(self.month), month_label(self.month - 1));
        let below = self.olds.len() - 1;
        let named = |name: &str, code: &str| t!("setup-named", name = name, code = code);
        let top = match self.how {
            How::Move => 1,
            How::Split | How::Merge => self.olds.len(),
        };
        let olds = self.olds[..top].iter().map(|a| named(&a.name, &a.code));
        let news = self.successors.iter().map(|s| named(&s.name, &s.code));
        let (olds, news) = (listed(olds), news.collect::<Vec<_>>());
        let under = &self.under;
        let mut sentences = vec![t!("setup-ends", areas = olds, count = top, month = until)];
        sentences.push(match self.how {
            How::Move => t!(
                "setup-goes-on",
                month = from,
                area = news[0],
                parent = under
            ),
            How::Split => t!(
                "setup-there-are",
                month = from,
                areas = listed(news.iter().cloned()),
                parent = under
            ),
            How::Merge => t!(
                "setup-there-is",
                month = from,
                area = news[0],
                parent = under
            ),
        });
        if self.how == How::Move && below > 0 {
            sentences.push(t!("setup-below", count = below, area = news[1]));
        }
        sentences.push(match self.forms.len() {
            0 => t!("setup-no-form"),
            n => t!("setup-forms-asked", count = n, month = from),
        });
        if !self.carried.is_empty() {
            sentences.push(t!(
                "setup-carried",
                count = self.carried.len(),
                until = until,
                from = from
            ));
        }
        sentences.push(t!("setup-roles-kept"));
        sentences
    }
}

/// "North and East": names as a sentence lists them.
fn listed(names: impl Iterator<Item = String>) -> String {
    names
        .reduce(|all, name| t!("setup-and", first = all, second = name))
        .unwrap_or_default()
}
