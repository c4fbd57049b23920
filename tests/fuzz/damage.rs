//! Damage by chance, always the same for the same seed.

/// The longest file that comes of it.
const LONGEST: usize = 4 * 1024;

/// A sequence of numbers that looks like chance (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// The same, half of the time from the last eighth: what was found last
    /// leads on soonest.
    pub fn late(&mut self, end: usize) -> usize {
        let first = if self.below(2) == 0 {
            end - end.div_ceil(8)
        } else {
            0
        };
        first + self.below(end - first)
    }

    fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// A stretch of something this long, mostly a short one.
    fn stretch(&mut self, length: usize) -> std::ops::Range<usize> {
        let first = self.below(length + 1);
        let most = [4, 32, length][self.below(3)].min(length - first);
        first..first + self.below(most + 1)
    }
}

/// What readers look for, and what breaks careless ones.
const WORDS: [&str; 66] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{1}",
    "\u{1}\n",
    "'",
    "=",
    "@",
    "\u{feff}",
    "\u{200f}",
    "\u{a0}",
    "\u{301}",
    "\u{1f3e0}",
    "sep=;\n",
    "sep=,\r\n",
    "area",
    "indicator",
    "period",
    "value",
    "status",
    "breakdown",
    "answers",
    "note",
    "day",
    "start",
    "end",
    "year",
    "month",
    "HOU-03",
    "RET-11",
    "HOU-03 [sex.f]",
    "sex.f",
    "#adm2+code",
    "#indicator+num",
    "#indicator+code",
    "#date+start",
    "#date+end",
    "#status",
    "2025",
    "2025-03",
    "2025-Q1",
    "202503",
    "31.03.2025",
    "03/04/2025",
    "март 2025",
    "Q4 2025",
    "2025-01-01/2025-03-31",
    "1.234",
    "1,234",
    "1.234.567,8",
    "1 234",
    "\u{66b}5",
    "-",
    "−",
    "%",
    "unavailable",
    "n/a",
    "..",
    "9223372036854775807",
    "1e5",
];

/// The same for workbooks.
const TAGS: [&str; 26] = [
    "<row r='3'>",
    "</row>",
    "<c r='A3' t='s'><v>0</v></c>",
    "<c r='XFD1048576'><v>1</v></c>",
    "<c r='B3' s='1'><v>0.5</v></c>",
    "<c r='D3' t='str'><v>HOU-03</v></c>",
    "<v>",
    "</v>",
    "</c>",
    " t='inlineStr'",
    " t='d'",
    " t='b'",
    " t='e'",
    " t='n'",
    "<is><t>x</t></is>",
    "<f>1+1</f>",
    "&amp;",
    "&#0;",
    "&#x1f3e0;",
    "&x;",
    "]]>",
    "<!--",
    "-->",
    "<si><t xml:space='preserve'> a</t></si>",
    "<sheet name='T' sheetId='2' r:id='a'/>",
    " state='hidden'",
];

/// Damages a file a few times, some of it with pieces of another.
pub fn damaged(dice: &mut Dice, file: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..(1 << dice.below(4)) {
        let stretch = dice.stretch(bytes.len());
        let at = stretch.start;
        match dice.below(12) {
            0 => bytes[at.saturating_sub(1)..at]
                .iter_mut()
                .for_each(|byte| *byte ^= 1 << dice.below(8)),
            1 => bytes[at.saturating_sub(1)..at].fill(dice.next() as u8),
            2 => bytes.insert(at, dice.next() as u8),
            3 => drop(bytes.drain(stretch)),
            4 => bytes.truncate(at),
            5 => bytes
                .splice(at..at, bytes[stretch].repeat(1 + dice.below(4)))
                .for_each(drop),
            6 => {
                let from = dice.stretch(other.len());
                bytes
                    .splice(stretch, other[from].iter().copied())
                    .for_each(drop);
            }
            7 => bytes
                .splice(at.., other[at.min(other.len())..].iter().copied())
                .for_each(drop),
            8 => bytes
                .splice(stretch, dice.of(&WORDS).bytes())
                .for_each(drop),
            9 => {
                let wide: Vec<u8> = dice
                    .of(&WORDS)
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes)
                    .collect();
                bytes.splice(at..at, wide).for_each(drop);
            }
            10 => bytes.splice(at..at, dice.of(&TAGS).bytes()).for_each(drop),
            _ => bytes.splice(at..at, dice.of(&WORDS).bytes()).for_each(drop),
        }
        bytes.truncate(LONGEST);
        if bytes.is_empty() {
            bytes.push(0);
        }
    }
    bytes
}
