//! Bytes made letters: telling how a text is written, and reading it so.
//!
//! A mark at the beginning (BOM) decides. Without one, zero bytes mean
//! UTF-16: every second byte of its digits, commas and line ends is one, and no
//! other text has any. What is valid as UTF-8, or nearly so, is UTF-8, since no
//! text in another encoding happens to be. The rest is one byte a letter: where letters
//! beyond ASCII mostly stand beside each other it is Cyrillic (Windows-1251),
//! since Latin alphabets scatter theirs between plain ones, or Arabic
//! (Windows-1256): what are small letters in the one and capitals follow each
//! other all the time there, as in "al", and nowhere inside a Russian word; else,
//! with one of the six Turkish letters, Windows-1254; else Latin-1, which differs
//! in these six only. Limits: a text with two or three foreign letters says
//! little; so a person can choose.

use std::io::{self, Read};
use std::ops::Range;

use encoding_rs::{Decoder, DecoderResult};

/// How a text's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark at the beginning.
    Utf8,
    /// UTF-16, lower byte first.
    Utf16Le,
    /// UTF-16, higher byte first.
    Utf16Be,
    /// Windows-1251: Cyrillic.
    Windows1251,
    /// Windows-1254: Turkish.
    Windows1254,
    /// Windows-1256: Arabic.
    Windows1256,
    /// Latin-1, as Windows-1252 has it.
    Latin1,
}

impl Encoding {
    /// All of them, to choose from.
    pub const ALL: [Self; 7] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1251,
        Self::Windows1254,
        Self::Windows1256,
        Self::Latin1,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        self.known().name()
    }

    /// The encoding of a name.
    pub fn of(name: &str) -> Option<Self> {
        let has_name = |one: &Self| one.name().eq_ignore_ascii_case(name.trim());
        Self::ALL.into_iter().find(has_name)
    }

    fn known(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
            Self::Windows1251 => encoding_rs::WINDOWS_1251,
            Self::Windows1254 => encoding_rs::WINDOWS_1254,
            Self::Windows1256 => encoding_rs::WINDOWS_1256,
            Self::Latin1 => encoding_rs::WINDOWS_1252,
        }
    }
}

/// How many bytes are read at once.
const CHUNK: usize = 64 * 1024;

/// Tells the encoding from all bytes of a text; `None` where they are no text.
pub(super) fn tell(mut bytes: impl Read) -> io::Result<Option<Encoding>> {
    let mut tally = Tally::default();
    let mut chunk = vec![0; CHUNK];
    let mut first = true;
    loop {
        let n = read_full(&mut bytes, &mut chunk)?;
        if first && let Some((known, _)) = encoding_rs::Encoding::for_bom(&chunk[..n]) {
            let is_known = |one: &Encoding| one.known() == known;
            return Ok(Encoding::ALL.into_iter().find(is_known));
        }
        if n == 0 {
            return Ok(tally.verdict());
        }
        first = false;
        tally.count(&chunk[..n]);
    }
}

/// Fills the buffer as far as there is anything, so that chunks begin at even
/// places.
fn read_full(bytes: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut n = 0;
    while n < buffer.len() {
        match bytes.read(&mut buffer[n..]) {
            Ok(0) => break,
            Ok(more) => n += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(n)
}

/// What the bytes of a text say about its encoding.
#[derive(Default)]
struct Tally {
    bytes: u64,
    /// Zero bytes at even and at odd places.
    zeros: [u64; 2],
    /// Bytes that begin a letter of UTF-8 whose end comes with the next chunk.
    begun: Vec<u8>,
    /// Letters beyond ASCII that UTF-8 has, and bytes that it does not have.
    letters: usize,
    strangers: usize,
    /// Letters beyond ASCII that stand beside another one, and that do not.
    together: u64,
    alone: u64,
    /// Capitals of Windows-1251 right after a small letter.
    falls: u64,
    has_turkish: bool,
}

impl Tally {
    fn count(&mut self, chunk: &[u8]) {
        self.bytes += chunk.len() as u64;
        if chunk.contains(&0) {
            for (place, byte) in chunk.iter().enumerate() {
                self.zeros[place % 2] += u64::from(*byte == 0);
            }
        }
        if chunk.is_ascii() && self.begun.is_empty() {
            return;
        }
        self.check_utf8(chunk);
        // In Windows-1251 these are all letters of Russian; Latin alphabets
        // have theirs in the same places.
        let is_letter = |byte: &u8| matches!(byte, 0xa8 | 0xb8 | 0xc0..);
        for (place, byte) in chunk.iter().enumerate() {
            if !is_letter(byte) {
                continue;
            }
            let before = place.checked_sub(1).and_then(|place| chunk.get(place));
            let after = chunk.get(place + 1);
            if before.is_some_and(is_letter) || after.is_some_and(is_letter) {
                self.together += 1;
            } else {
                self.alone += 1;
            }
            let falls = matches!(byte, 0xc0..0xe0) && before.is_some_and(|before| *before >= 0xe0);
            self.falls += u64::from(falls);
            self.has_turkish |= matches!(byte, 0xd0 | 0xdd | 0xde | 0xf0 | 0xfd | 0xfe);
        }
    }

    fn check_utf8(&mut self, chunk: &[u8]) {
        let begun = std::mem::take(&mut self.begun);
        let text = [begun.as_slice(), chunk].concat();
        let mut rest = text.utf8_chunks().peekable();
        while let Some(piece) = rest.next() {
            let is_letter = |byte: &&u8| byte.leading_ones() > 1;
            self.letters += piece.valid().as_bytes().iter().filter(is_letter).count();
            let odd = piece.invalid();
            let is_begun = std::str::from_utf8(odd).is_err_and(|e| e.error_len().is_none());
            if is_begun && rest.peek().is_none() {
                self.begun = odd.to_vec();
            } else {
                self.strangers += usize::from(!odd.is_empty());
            }
        }
    }

    /// Whether it is UTF-8, if perhaps a damaged one: where it is damaged is
    /// said when it is read.
    fn is_utf8(&self) -> bool {
        let strangers = self.strangers + usize::from(!self.begun.is_empty());
        strangers == 0 || strangers * 10 <= self.letters
    }

    fn verdict(&self) -> Option<Encoding> {
        let [even, odd] = self.zeros;
        // A letter whose number ends in 00 puts a zero at the other place now
        // and then; files of programs have them anywhere, damaged ones a few.
        if even + odd > 0 {
            return match (even, odd) {
                _ if (even + odd) * 20 < self.bytes => None,
                _ if odd > 10 * even => Some(Encoding::Utf16Le),
                _ if even > 10 * odd => Some(Encoding::Utf16Be),
                _ => None,
            };
        }
        Some(if self.is_utf8() {
            Encoding::Utf8
        } else if self.together > 2 * self.alone && self.falls * 10 > self.together {
            Encoding::Windows1256
        } else if self.together > 2 * self.alone {
            Encoding::Windows1251
        } else if self.has_turkish {
            Encoding::Windows1254
        } else {
            Encoding::Latin1
        })
    }
}

/// Why a text cannot be read on; carried through readers that know only
/// faults of input and output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Stop {
    /// On this line stands what the encoding does not have.
    #[error("line {0} is not in this encoding")]
    Letter(usize),
    /// More than was allowed for one record.
    #[error("the record is too long")]
    TooLong,
}

/// What [`Decoded`] ends with, alone on its line: a quotation mark that is
/// never closed swallows it, and is found by that.
pub(super) const END: &str = "\u{1}";

/// A text as UTF-8, its line ends LF or CRLF (an old CR alone becomes LF).
pub(super) struct Decoded<R> {
    bytes: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Which of these are not decoded yet.
    waiting: Range<usize>,
    /// Room for what is decoded at once, and which part of it is not read yet.
    text: Vec<u8>,
    ready: Range<usize>,
    lines: usize,
    allowed: usize,
    is_over: bool,
    /// A CR at the end of a piece waits for what follows.
    has_return: bool,
}

impl<R: Read> Decoded<R> {
    /// The text of these bytes.
    pub(super) fn new(bytes: R, encoding: Encoding) -> Self {
        Self {
            bytes,
            decoder: encoding.known().new_decoder_with_bom_removal(),
            raw: vec![0; CHUNK],
            waiting: 0..0,
            // No letter of one byte becomes more than three of UTF-8; a CR
            // that was held back and the end come on top.
            text: vec![0; 3 * CHUNK + 32],
            ready: 0..0,
            lines: 1,
            allowed: usize::MAX,
            is_over: false,
            has_return: false,
        }
    }

    /// Lets so many more bytes through.
    pub(super) fn allow(&mut self, bytes: usize) {
        self.allowed = bytes;
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            self.waiting = 0..read_full(&mut self.bytes, &mut self.raw)?;
        }
        let is_last = self.waiting.is_empty();
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
            &self.raw[self.waiting.clone()],
            &mut self.text[..3 * CHUNK + 16],
            is_last,
        );
        self.waiting.start += read;
        self.ready = 0..written;
        self.settle_line_ends(is_last);
        let text = &self.text[self.ready.clone()];
        self.lines += text.iter().filter(|byte| **byte == b'\n').count();
        // A zero is a letter in no file that people write.
        if matches!(result, DecoderResult::Malformed(..)) || text.contains(&0) {
            return Err(io::Error::other(Stop::Letter(self.lines)));
        }
        if is_last {
            let end = format!("\n{END}\n");
            let at = self.ready.end;
            self.ready.end += end.len();
            self.text[at..self.ready.end].copy_from_slice(end.as_bytes());
            self.is_over = true;
        }
        Ok(())
    }

    fn settle_line_ends(&mut self, is_last: bool) {
        let text = &self.text[self.ready.clone()];
        if !self.has_return && !text.contains(&b'\r') {
            return;
        }
        let held: &[u8] = if std::mem::take(&mut self.has_return) {
            b"\r"
        } else {
            b""
        };
        let mut piece = [held, text].concat();
        self.has_return = !is_last && piece.pop_if(|byte| *byte == b'\r').is_some();
        for place in 0..piece.len() {
            if piece[place] == b'\r' && piece.get(place + 1) != Some(&b'\n') {
                piece[place] = b'\n';
            }
        }
        self.ready = 0..piece.len();
        self.text[..piece.len()].copy_from_slice(&piece);
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() {
            if self.is_over {
                return Ok(0);
            }
            self.fill()?;
        }
        if self.allowed == 0 {
            return Err(io::Error::other(Stop::TooLong));
        }
        let n = self.ready.len().min(buffer.len()).min(self.allowed);
        let text = &self.text[self.ready.start..self.ready.start + n];
        buffer[..n].copy_from_slice(text);
        self.ready.start += n;
        self.allowed -= n;
        Ok(n)
    }
}
