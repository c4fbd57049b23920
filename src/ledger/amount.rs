//! Exact amounts: whole numbers of ten-thousandths, never floating point.

use std::fmt;

/// An exact decimal with at most four places, kept as ten-thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i64);

/// The largest amount one cell may hold, in whole units. Hundreds of such
/// cells still sum within 64 bits; a sum that does not is refused.
const LARGEST: i64 = 1_000_000_000_000;
const ONE: i64 = 10_000;

/// Why a text is not an amount; its `Display` says what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountProblem {
    /// A character that no number has.
    Character(char),
    /// More than one sign, or a sign that does not stand first.
    Sign,
    /// More than four decimals.
    TooFine,
    /// Beyond a million million.
    TooLarge,
    /// Separators that do not stand where a number's would.
    Separators,
    /// One separator before exactly three digits: thousands or decimals?
    Ambiguous {
        /// Read with thousands.
        whole: String,
        /// Read with decimals.
        decimal: String,
    },
    /// No digit at all.
    NoDigits,
}

impl fmt::Display for AmountProblem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = match self {
            Self::Character(c) => t!("entry-amount-character", character = format!("{c:?}")),
            Self::Sign => t!("entry-amount-sign"),
            Self::TooFine => t!("entry-amount-too-fine"),
            Self::TooLarge => t!("entry-amount-too-large"),
            Self::Separators => t!("entry-amount-separators"),
            Self::Ambiguous { whole, decimal } => {
                t!("entry-amount-ambiguous", whole = whole, decimal = decimal)
            }
            Self::NoDigits => t!("entry-amount-no-digits"),
        };
        out.write_str(&sentence)
    }
}

impl Amount {
    /// Nothing of the unit.
    pub const ZERO: Self = Self(0);

    /// The amount of so many ten-thousandths.
    pub const fn from_units(units: i64) -> Self {
        Self(units)
    }

    /// How many ten-thousandths this is.
    pub const fn units(self) -> i64 {
        self.0
    }

    /// The sum, or `None` beyond 64 bits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or `None` beyond 64 bits.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// `self x scale / divisor`, rounded half away from zero to the nearest
    /// ten-thousandth; `None` for a divisor of zero or a result beyond 64 bits.
    pub fn ratio(self, scale: i64, divisor: Self) -> Option<Self> {
        let (n, d) = (
            i128::from(self.0) * i128::from(scale) * i128::from(ONE),
            i128::from(divisor.0),
        );
        divide(n, d)
    }

    /// A weighted sum over its weight, rounded like [`Amount::ratio`].
    pub fn mean(self, weight: i64) -> Option<Self> {
        divide(i128::from(self.0), i128::from(weight))
    }

    /// For drawing only: pixels need no more.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / ONE as f64
    }

    /// Reads what a program wrote: digits, at most one sign and one decimal
    /// point, no thousands separators. For files.
    pub fn from_decimal(text: &str) -> Result<Self, AmountProblem> {
        let (negative, digits) = split_sign(text)?;
        match digits.split_once('.') {
            Some((whole, fraction)) => build(negative, whole, fraction),
            None => build(negative, digits, ""),
        }
    }

    /// Reads what a person typed: decimal point or comma, thousands set apart
    /// by points, commas, spaces or apostrophes, Arabic or Persian digits and
    /// the invisible marks that pasting brings. What can be read in two ways
    /// is refused with both readings, never guessed.
    pub fn from_typed(text: &str) -> Result<Self, AmountProblem> {
        let plain: String = text.chars().filter_map(plain_character).collect();
        let (negative, digits) = split_sign(plain.trim())?;
        let digits = digits.trim_start();
        if let Some(bad) = digits
            .chars()
            .find(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',' | ' ' | '\''))
        {
            return Err(if matches!(bad, '-' | '+') {
                AmountProblem::Sign
            } else {
                AmountProblem::Character(bad)
            });
        }
        let last = digits.rfind(['.', ',']);
        let Some(at) = last else {
            return build(negative, &ungroup(digits)?, "");
        };
        let mark = &digits[at..=at];
        let (before, after) = (&digits[..at], &digits[at + 1..]);
        let other_mark = before.contains(['.', ',', ' ', '\'']);
        if before.contains(mark) {
            // The same mark twice can only set thousands apart.
            return build(negative, &ungroup(digits)?, "");
        }
        if !other_mark
            && after.len() == 3
            && (1..=3).contains(&before.len())
            && !before.starts_with('0')
        {
            let sign = if negative { "-" } else { "" };
            return Err(AmountProblem::Ambiguous {
                whole: format!("{sign}{before}{after}"),
                decimal: format!("{sign}{before}.{after}0"),
            });
        }
        build(negative, &ungroup(before)?, after)
    }

    /// The shortest decimal text that [`Amount::from_typed`] reads back as the
    /// same amount; for form fields.
    pub fn to_typed(self) -> String {
        let text = self.to_string();
        match text.split_once('.') {
            Some((_, fraction)) if fraction.len() == 3 => format!("{text}0"),
            _ => text,
        }
    }
}

fn divide(n: i128, d: i128) -> Option<Amount> {
    if d == 0 {
        return None;
    }
    let half = d.abs() / 2;
    let rounded = if (n < 0) == (d < 0) {
        n.abs() + half
    } else {
        -(n.abs() + half)
    } / d.abs();
    i64::try_from(rounded).ok().map(Amount)
}

/// `None` drops the character; digits and separators become plain ones.
fn plain_character(c: char) -> Option<char> {
    Some(match c {
        '\u{200e}'
        | '\u{200f}'
        | '\u{061c}'
        | '\u{feff}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => return None,
        '\u{0660}'..='\u{0669}' => char::from(b'0' + (c as u32 - 0x0660) as u8),
        '\u{06f0}'..='\u{06f9}' => char::from(b'0' + (c as u32 - 0x06f0) as u8),
        '\u{066b}' => '.',
        '\u{066c}' | '\u{2019}' | '\u{02bc}' => '\'',
        '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

fn split_sign(text: &str) -> Result<(bool, &str), AmountProblem> {
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    if rest.starts_with(['-', '+']) {
        return Err(AmountProblem::Sign);
    }
    Ok((negative, rest))
}

/// Takes out thousands separators if they stand every three digits and are
/// all the same; refuses anything else.
fn ungroup(text: &str) -> Result<String, AmountProblem> {
    let Some(mark) = text.chars().find(|c| !c.is_ascii_digit()) else {
        return Ok(text.to_owned());
    };
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let grouped = (1..=3).contains(&first.len())
        && text.chars().all(|c| c.is_ascii_digit() || c == mark)
        && groups.all(|group| group.len() == 3);
    if grouped {
        Ok(text.chars().filter(char::is_ascii_digit).collect())
    } else {
        Err(AmountProblem::Separators)
    }
}

fn build(negative: bool, whole: &str, fraction: &str) -> Result<Amount, AmountProblem> {
    if whole.is_empty() && fraction.is_empty() {
        return Err(AmountProblem::NoDigits);
    }
    if let Some(bad) = whole
        .chars()
        .chain(fraction.chars())
        .find(|c| !c.is_ascii_digit())
    {
        return Err(match bad {
            '-' | '+' => AmountProblem::Sign,
            '.' | ',' | ' ' | '\'' => AmountProblem::Separators,
            _ => AmountProblem::Character(bad),
        });
    }
    if fraction.len() > 4 {
        return Err(AmountProblem::TooFine);
    }
    let whole = whole.trim_start_matches('0');
    if whole.len() > 13 {
        return Err(AmountProblem::TooLarge);
    }
    let units = format!("{whole}{fraction:0<4}");
    let units: i64 = units.parse().map_err(|_| AmountProblem::TooLarge)?;
    if units > LARGEST * ONE {
        return Err(AmountProblem::TooLarge);
    }
    Ok(Amount(if negative { -units } else { units }))
}

impl fmt::Display for Amount {
    /// The shortest exact decimal text: no thousands separators, a point, no
    /// trailing zeros. What files hold; [`Amount::from_decimal`] reads it back.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (
            self.0.unsigned_abs() / 10_000,
            self.0.unsigned_abs() % 10_000,
        );
        if rest == 0 {
            return write!(out, "{sign}{whole}");
        }
        // Files have millions of these: nothing is allocated.
        let (mut rest, mut places) = (rest, 4);
        while rest % 10 == 0 {
            (rest, places) = (rest / 10, places - 1);
        }
        write!(out, "{sign}{whole}.{rest:0places$}")
    }
}
