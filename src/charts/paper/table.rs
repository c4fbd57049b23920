//! Tables: as wide as the page, with their heads on each page, no row broken.

use super::flow::{Flow, HEADING, Lines, Part, SMALL, Side, WIDE};
use super::letters::Type;
use super::{Cell, Column, Table};

/// Sizes to try, so that no word must be broken.
const SIZES: [f32; 3] = [8.0, 7.2, 6.4];
/// Between columns.
const GAP: f32 = 9.0;
/// Above and below a row's lines.
const PAD: f32 = 3.0;
/// No word makes its column wider than this.
const WIDEST_WORD: f32 = 120.0;
/// Text wider than this breaks before other columns must.
const WIDEST_TEXT: f32 = 230.0;
/// Small print under a figure breaks earlier.
const WIDEST_HINT: f32 = 125.0;

/// How a table is set: its type and the columns of each of its parts with
/// their widths.
struct Setting {
    size: f32,
    parts: Vec<Vec<(usize, f32)>>,
}

impl Setting {
    fn text(&self) -> Type {
        Type::plain(self.size)
    }

    fn head(&self) -> Type {
        Type::plain(self.size).bold()
    }

    fn hint(&self) -> Type {
        Type::plain(self.size - 1.2).muted()
    }
}

impl Flow<'_> {
    /// A table under its heading.
    pub(super) fn table(&mut self, table: &Table) {
        self.heading(&table.caption, HEADING, self.level);
        self.words(&table.subtitle, SMALL);
        if table.rows.is_empty() {
            return self.words(&t!("table-nothing"), SMALL);
        }
        let setting = self.setting(table);
        for (number, columns) in setting.parts.iter().enumerate() {
            if number > 0 {
                self.need(80.0);
                let words = t!("public-further-columns", caption = table.caption);
                self.words(&words, SMALL);
            }
            self.part(table, &setting, columns);
        }
        self.words(&table.note, SMALL);
    }

    fn part(&mut self, table: &Table, setting: &Setting, columns: &[(usize, f32)]) {
        let heads: Vec<Cell> = columns
            .iter()
            .map(|(at, _)| Cell {
                text: table.columns[*at].label.clone(),
                hint: String::new(),
            })
            .collect();
        let sides: Vec<Side> = columns
            .iter()
            .map(|(at, _)| side(&table.columns[*at]))
            .collect();
        let widths: Vec<f32> = columns.iter().map(|(_, wide)| *wide).collect();
        let lay = |flow: &Self, cells: &[&Cell], style: Type| -> Vec<Lines> {
            let each = cells.iter().zip(&widths).zip(&sides);
            each.map(|((cell, wide), side)| flow.cell(cell, setting, style, *wide, *side))
                .collect()
        };
        let heads: Vec<&Cell> = heads.iter().collect();
        let head = lay(self, &heads, setting.head());
        let first: Vec<Vec<Lines>> = (table.rows.iter().take(2))
            .map(|row| lay(self, &of(row, columns), setting.text()))
            .collect();
        let begin: f32 = first.iter().map(|row| high(row)).sum();
        self.need(high(&head) + begin);
        let head_leaves = self.row(&head, &widths, true);
        self.rule(0.0, WIDE, true);
        let mut rows = Vec::new();
        for row in &table.rows {
            let cells = lay(self, &of(row, columns), setting.text());
            if self.left() < high(&cells) {
                self.turn();
                // Said once is enough for those who listen.
                self.row(&head, &widths, false);
                self.rule(0.0, WIDE, true);
            }
            rows.push(self.row(&cells, &widths, true));
            self.rule(0.0, WIDE, false);
        }
        self.parts.push(Part::Table(head_leaves, rows));
        self.y += 8.0;
    }

    /// Draws a row; gives the leaves of its cells, if they are to be read.
    fn row(&mut self, cells: &[Lines], widths: &[f32], is_read: bool) -> Vec<usize> {
        let mut x = 0.0;
        let mut leaves = Vec::new();
        let top = self.y;
        self.y += PAD;
        for (cell, wide) in cells.iter().zip(widths) {
            let leaf = is_read.then(|| self.leaf());
            self.lines(x, *wide, cell, leaf);
            leaves.extend(leaf);
            x += wide + GAP;
        }
        self.y = top + high(cells);
        leaves
    }

    fn cell(&self, cell: &Cell, setting: &Setting, style: Type, wide: f32, side: Side) -> Lines {
        let mut lines = self.box_of(wide);
        let hint = setting.hint();
        let texts = (self.letters.wrap(&cell.text, style, wide).into_iter()).map(|t| (t, style));
        let hints = (self.letters.wrap(&cell.hint, hint, wide).into_iter()).map(|t| (t, hint));
        let mut all: Vec<(String, Type)> = texts.chain(hints).collect();
        if all.is_empty() {
            // Without a piece of its own the cell would be missing from its row
            // for those who listen.
            all.push(("\u{a0}".to_owned(), style));
        }
        // A row stands on one page, whatever somebody wrote into it.
        let most = ((Self::whole() * 0.6) / style.pitch()) as usize;
        if all.len() > most {
            all.truncate(most);
            if let Some((last, _)) = all.last_mut() {
                last.push('\u{2026}');
            }
        }
        for (text, style) in all {
            lines.write(&text, style, side);
        }
        lines
    }

    /// The largest type at which no word is broken; failing that, the columns
    /// in several parts, each with the first column.
    fn setting(&self, table: &Table) -> Setting {
        let every: Vec<usize> = (0..table.columns.len()).collect();
        let gaps = GAP * every.len().saturating_sub(1) as f32;
        for size in SIZES {
            let mut setting = Setting {
                size,
                parts: Vec::new(),
            };
            let limits = self.limits(table, &setting);
            if limits.iter().map(|(least, _)| least).sum::<f32>() + gaps <= WIDE {
                setting.parts = vec![spread(&every, &limits)];
                return setting;
            }
        }
        let mut setting = Setting {
            size: SIZES[1],
            parts: Vec::new(),
        };
        let limits = self.limits(table, &setting);
        let mut columns = vec![0];
        let mut taken = limits[0].0;
        for at in 1..every.len() {
            if taken + GAP + limits[at].0 > WIDE && columns.len() > 1 {
                setting.parts.push(spread(&columns, &limits));
                (columns, taken) = (vec![0], limits[0].0);
            }
            columns.push(at);
            taken += GAP + limits[at].0;
        }
        setting.parts.push(spread(&columns, &limits));
        setting
    }

    /// How narrow and how wide each column would be.
    fn limits(&self, table: &Table, setting: &Setting) -> Vec<(f32, f32)> {
        let (text, head, hint) = (setting.text(), setting.head(), setting.hint());
        let column = |(at, column): (usize, &Column)| {
            let cells = table.rows.iter().filter_map(|row| row.get(at));
            let mut least = self.letters.widest_word(&column.label, head);
            // Heads may take two or three lines.
            let mut most = least.max(self.letters.width(&column.label, head) / 2.0);
            for cell in cells {
                least = least
                    .max(self.letters.widest_word(&cell.text, text))
                    .max(self.letters.widest_word(&cell.hint, hint));
                let hints = self.letters.width(&cell.hint, hint).min(WIDEST_HINT);
                most = most.max(self.letters.width(&cell.text, text)).max(hints);
            }
            let least = least.min(WIDEST_WORD) + 0.5;
            (least, most.min(WIDEST_TEXT).max(least))
        };
        table.columns.iter().enumerate().map(column).collect()
    }
}

/// The columns' widths, together as wide as the page.
fn spread(columns: &[usize], limits: &[(f32, f32)]) -> Vec<(usize, f32)> {
    let room = WIDE - GAP * columns.len().saturating_sub(1) as f32;
    let least: f32 = columns.iter().map(|at| limits[*at].0).sum();
    let most: f32 = columns.iter().map(|at| limits[*at].1).sum();
    let width = |at: &usize| {
        let (from, to) = limits[*at];
        let wide = if most <= room {
            to * room / most
        } else {
            from + (to - from) * (room - least) / (most - least).max(0.1)
        };
        (*at, wide)
    };
    columns.iter().map(width).collect()
}

fn of<'c>(row: &'c [Cell], columns: &[(usize, f32)]) -> Vec<&'c Cell> {
    let cells = columns.iter().filter_map(|(at, _)| row.get(*at));
    cells.collect()
}

fn high(cells: &[Lines]) -> f32 {
    cells.iter().map(|cell| cell.high).fold(0.0, f32::max) + 2.0 * PAD
}

fn side(column: &Column) -> Side {
    if column.is_number {
        Side::End
    } else {
        Side::Start
    }
}
