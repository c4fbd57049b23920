//! A change of areas in words: one line for the ledger, sentences for who is
//! about to make it.

use super::plan::Plan;
use super::{How, month_label};
use crate::i18n::plural;

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

    /// The change in one line, for the ledger and the audit log.
    pub fn summary(&self) -> String {
        let from = month_label(self.month);
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
        let below = self.olds.len() as i64 - 1;
        let named = |name: &str, code: &str| format!("{name} ({code})");
        let top = match self.how {
            How::Move => 1,
            How::Split | How::Merge => self.olds.len(),
        };
        let olds: Vec<String> = self.olds[..top]
            .iter()
            .map(|a| named(&a.name, &a.code))
            .collect();
        let news: Vec<String> = self
            .successors
            .iter()
            .map(|s| named(&s.name, &s.code))
            .collect();
        let (olds, ends) = (olds.join(" and "), if top == 1 { "ends" } else { "end" });
        let mut sentences = vec![format!(
            "{olds} {ends} with {until}. Figures, reports and totals up to then stay as they are."
        )];
        sentences.push(match self.how {
            How::Move => format!(
                "From {from} it goes on as {} under {}.",
                news[0], self.under
            ),
            How::Split => format!(
                "From {from} there are {} under {}.",
                news.join(" and "),
                self.under
            ),
            How::Merge => format!("From {from} there is {} under {}.", news[0], self.under),
        });
        if self.how == How::Move && below > 0 {
            sentences.push(format!(
                "So {} below it, for example {}.",
                plural(below, "does the area", "do the areas"),
                news[1]
            ));
        }
        sentences.push(match self.forms.len() {
            0 => "No form is asked for there.".into(),
            1 => format!("One form is asked for there from {from} on."),
            n => format!("{n} forms are asked for there from {from} on."),
        });
        if !self.carried.is_empty() {
            sentences.push(format!(
                "{} carried forward from earlier reports: that ends with {until}. Nothing is inherited, so totals from {from} lack these figures until they are reported anew.",
                plural(self.carried.len() as i64, "figure is", "figures are")
            ));
        }
        sentences.push("Whoever has a role there keeps it and gets the same role in what follows. Targets, other codes and what others published stay with what ends.".into());
        sentences
    }
}
