//! Figures as people write them, settled by the evidence of the whole file.
//!
//! Most numbers say themselves how they are written: 1,234.5 and 0,5 and
//! 1.234.567. Only a mark before exactly three digits can be read in two ways.
//! Such a number is read as the numbers of its column show that they are
//! written, or those of the whole file where its column shows nothing; where
//! they show nothing or both ways, it is refused, never guessed.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::datum::{Data, Datum};
use super::fold::folded;
use super::header::Header;
use super::source::File;
use crate::error::{Error, Result};
use crate::ledger::{Amount, AmountProblem, Value};

/// What stands before decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Point,
    Comma,
}

/// Which marks some numbers proved to stand before decimals.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    point: bool,
    comma: bool,
}

impl Evidence {
    fn add(&mut self, mark: Mark) {
        match mark {
            Mark::Point => self.point = true,
            Mark::Comma => self.comma = true,
        }
    }

    /// The mark, if all numbers agree.
    fn settled(self) -> Option<Mark> {
        match (self.point, self.comma) {
            (true, false) => Some(Mark::Point),
            (false, true) => Some(Mark::Comma),
            _ => None,
        }
    }

    fn is_silent(self) -> bool {
        !self.point && !self.comma
    }
}

/// How the columns of a file write their numbers. The file is gone through
/// for it only once a number is met that can be read in two ways.
pub struct Styles<'a> {
    file: &'a File,
    header: Header,
    proofs: OnceCell<Result<Proofs, String>>,
}

/// What the numbers of a file prove, by column and all together.
#[derive(Default)]
struct Proofs {
    columns: HashMap<usize, Evidence>,
    whole: Evidence,
}

impl Proofs {
    /// Goes through the whole file once and gathers what proves a style.
    fn of(file: &File, header: Header) -> Result<Self> {
        let mut proofs = Self::default();
        let mut data = Data::of(file, header)?;
        while let Some(datum) = data.next()? {
            if let Some(mark) = proved(datum.value, file.is_workbook()) {
                proofs.whole.add(mark);
                proofs.columns.entry(datum.column).or_default().add(mark);
            }
        }
        Ok(proofs)
    }

    fn settled(&self, column: usize) -> Option<Mark> {
        let own = self.columns.get(&column).copied().unwrap_or_default();
        if own.is_silent() {
            self.whole.settled()
        } else {
            own.settled()
        }
    }
}

impl<'a> Styles<'a> {
    /// Of a file with this head.
    pub fn of(file: &'a File, header: &Header) -> Self {
        Self {
            file,
            header: header.clone(),
            proofs: OnceCell::new(),
        }
    }

    fn settled(&self, column: usize) -> Result<Option<Mark>, String> {
        let proofs = self.proofs.get_or_init(|| {
            Proofs::of(self.file, self.header.clone()).map_err(|error| error.to_string())
        });
        proofs
            .as_ref()
            .map(|proofs| proofs.settled(column))
            .map_err(Clone::clone)
    }

    /// The amount that a cell of a column means.
    fn amount(&self, column: usize, text: &str) -> Result<Amount, String> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            // Nothing to understand: most numbers are written so.
            return Amount::from_decimal(text).map_err(|problem| refusal(text, &problem));
        }
        let plain = plain(text);
        match Amount::from_typed(&plain) {
            Err(AmountProblem::Ambiguous { whole, decimal }) => {
                let mark = if plain.contains('.') {
                    Mark::Point
                } else {
                    Mark::Comma
                };
                let read = match self.settled(column)? {
                    Some(settled) if settled == mark => &decimal,
                    Some(_) => &whole,
                    None => {
                        return Err(t!(
                            "read-ambiguous",
                            typed = text,
                            whole = whole,
                            decimal = decimal
                        ));
                    }
                };
                Amount::from_decimal(read).map_err(|problem| problem.to_string())
            }
            Err(problem) => Err(refusal(text, &problem)),
            Ok(amount) => Ok(amount),
        }
    }
}

/// The mark that a number proves to stand before decimals, if it does.
fn proved(text: &str, is_workbook: bool) -> Option<Mark> {
    if !text.contains(['.', ',']) {
        return None;
    }
    let plain = plain(text);
    Amount::from_typed(&plain).ok()?;
    let (points, commas) = (plain.matches('.').count(), plain.matches(',').count());
    let is_last = |mark| plain.rfind(['.', ',']) == plain.rfind(mark);
    match (points, commas) {
        // In a workbook this is a number that the program wrote, not a person.
        (1, 0) if is_workbook => None,
        (1, 0) => Some(Mark::Point),
        (0, 1) => Some(Mark::Comma),
        // What stands twice sets thousands apart.
        (2.., _) => Some(Mark::Comma),
        (_, 2..) => Some(Mark::Point),
        _ if is_last('.') => Some(Mark::Point),
        _ => Some(Mark::Comma),
    }
}

/// The number without its percent sign, with a plain minus, and without zeros
/// after the fourth decimal.
fn plain(text: &str) -> String {
    let text = text.trim().trim_end_matches(['%', '٪', '％']).trim_end();
    let text = text.trim_start_matches(['%', '٪']).trim_start();
    let mut plain = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        plain.push(match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
            c => c,
        });
    }
    if let Some((_, decimals)) = plain.split_once('\u{66b}') {
        // The Arabic decimal mark is never one of thousands.
        let is_ambiguous = decimals.chars().count() == 3;
        plain = plain.replace('\u{66b}', ".");
        plain.extend(is_ambiguous.then_some('0'));
    }
    if let Some(at) = plain.find(['.', ','])
        && plain.matches(['.', ',']).count() == 1
        && plain[at + 1..].bytes().all(|byte| byte.is_ascii_digit())
    {
        while plain.len() > at + 5 && plain.ends_with('0') {
            plain.pop();
        }
    }
    plain
}

fn refusal(text: &str, problem: &AmountProblem) -> String {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = text.split_once(['e', 'E']);
    if exponent.is_some_and(|(_, after)| digits(after.trim_start_matches(['+', '-']))) {
        return t!("read-exponent", typed = text);
    }
    if text.starts_with('#') {
        return t!("read-cell-error", typed = text);
    }
    if ["fewerthan5", "withheld"].contains(&folded(text).as_str()) {
        return t!("read-withheld", typed = text);
    }
    t!(
        "read-no-number",
        typed = text,
        problem = problem.to_string()
    )
}

/// What our own forms and files say where nobody knows a figure, as
/// [`folded`] leaves it; and the two or three points of statistical tables.
const UNAVAILABLE: [&str; 9] = [
    "unavailable",
    "notavailable",
    "nodata",
    "melumatyoxdur",
    "нетсведенийууправления",
    "нетсведений",
    "нетданных",
    "غيرمتاح",
    "لاتوجدبيانات",
];
const POINTS: [&str; 3] = ["..", "...", "…"];

/// The same where there is nothing to count.
const INAPPLICABLE: [&str; 6] = [
    "inapplicable",
    "notapplicable",
    "tetbiqedilmir",
    "tetbiqolunmur",
    "неприменимо",
    "لاينطبق",
];

/// Words that some write for the one and some for the other.
const TWO_THINGS: [&str; 4] = ["na", "нд", "x", "х"];

impl Datum<'_> {
    /// The value, read from value, status and answers; `None` where nothing
    /// stands. What cannot be read gives a sentence about the cell alone: the
    /// caller says where it stands.
    pub fn value(&self, styles: &Styles<'_>) -> Result<Option<Value>> {
        self.read(styles).map_err(Error::BadInput)
    }

    fn read(&self, styles: &Styles<'_>) -> Result<Option<Value>, String> {
        if !self.beyond.is_empty() {
            return Err(t!("read-beyond", cell = self.beyond));
        }
        let said = match folded(self.status).as_str() {
            "" | "number" => None,
            status => Some(word(status).ok_or_else(|| t!("read-status", status = self.status))?),
        };
        if self.value.is_empty() {
            return match said {
                // "Number", and none there.
                None if !self.status.is_empty() => Err(t!("read-number-missing")),
                said => Ok(said),
            };
        }
        let written = self.written(styles)?;
        match said {
            Some(said) if said != written => Err(t!("entry-not-both")),
            _ => Ok(Some(written)),
        }
    }

    /// What the cell of the figure says.
    fn written(&self, styles: &Styles<'_>) -> Result<Value, String> {
        if POINTS.contains(&self.value) {
            return Ok(Value::NotAvailable);
        }
        if !self.value.bytes().any(|byte| byte.is_ascii_digit()) {
            let name = folded(self.value);
            if let Some(value) = word(&name) {
                return Ok(value);
            }
            let is_dash = name.is_empty() && self.value.chars().count() == 1;
            if is_dash || TWO_THINGS.contains(&name.as_str()) {
                return Err(t!("read-two-things", typed = self.value));
            }
        }
        Ok(Value::Number {
            amount: styles.amount(self.column, self.value)?,
            weight: self.weight()?,
        })
    }

    fn weight(&self) -> Result<Option<i64>, String> {
        if self.answers.is_empty() {
            return Ok(None);
        }
        let wrong = || t!("read-answers", typed = self.answers);
        let amount = Amount::from_typed(&plain(self.answers)).map_err(|_| wrong())?;
        match (amount.units() / 10_000, amount.units() % 10_000) {
            (whole @ 1.., 0) => Ok(Some(whole)),
            _ => Err(wrong()),
        }
    }
}

fn word(folded: &str) -> Option<Value> {
    if UNAVAILABLE.contains(&folded) {
        Some(Value::NotAvailable)
    } else if INAPPLICABLE.contains(&folded) {
        Some(Value::NotApplicable)
    } else {
        None
    }
}
