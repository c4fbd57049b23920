//! What stands between two cells of a line.

use std::collections::BTreeMap;
use std::io::Read;

/// What stands between two cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

/// How much of a text tells its delimiter.
const SAMPLE: u64 = 64 * 1024;
/// How many of its records.
const RECORDS: usize = 100;

impl Delimiter {
    /// All of them; the first of equals wins.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The sign itself.
    pub const fn sign(self) -> char {
        self.byte() as char
    }

    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }

    /// Tells the delimiter of a text: the one that cuts most records of its
    /// beginning into the same number of cells, and into most.
    pub(super) fn tell(text: impl Read) -> std::io::Result<Self> {
        let mut sample = Vec::new();
        text.take(SAMPLE).read_to_end(&mut sample)?;
        // Spreadsheets themselves write it so.
        let start = sample.trim_ascii_start().to_ascii_lowercase();
        let start = start.strip_prefix(b"\"").unwrap_or(&start);
        if let Some(&[sign, end, ..]) = start.strip_prefix(b"sep=")
            && matches!(end, b'\r' | b'\n' | b'"')
            && let Some(named) = Self::ALL.into_iter().find(|one| one.byte() == sign)
        {
            return Ok(named);
        }
        let mut best = ((0, 0), Self::Comma);
        for one in Self::ALL {
            let score = one.score(&sample);
            if score > best.0 {
                best = (score, one);
            }
        }
        Ok(best.1)
    }

    /// How many records have the most common number of cells, and which.
    fn score(self, sample: &[u8]) -> (usize, usize) {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.byte())
            .has_headers(false)
            .flexible(true)
            .from_reader(sample);
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for record in reader.byte_records().take(RECORDS).flatten() {
            // Spreadsheets fill title rows up with empty cells.
            if record.len() > 1 && record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                *widths.entry(record.len()).or_default() += 1;
            }
        }
        let scores = widths.into_iter().map(|(width, n)| (n, width));
        scores.max().unwrap_or_default()
    }
}
