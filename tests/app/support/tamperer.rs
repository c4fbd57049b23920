//! Somebody who changes the database behind the program's back, by chance.

use groundwork::db::DbConnection;
use proptest::prelude::Rng;
use proptest::test_runner::{TestRng, TestRunner};

use super::dump::{lines, rows};
use super::sealed::{
    Day, Flag, Hash, Holds, Moment, NAMES, Number, Perhaps, Sealed, TABLES, Text, Word,
};

/// Chance, the same in every run.
pub struct Dice(TestRng);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        (self.0.next_u64() % n as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn digits(&mut self) -> String {
        (0..4)
            .map(|_| format!("{:016x}", self.0.next_u64()))
            .collect()
    }
}

/// What a tamperer has at hand: the conditions of all rows, and chance.
pub struct Tamperer {
    pub dice: Dice,
    keys: Vec<Vec<String>>,
    before: Vec<Vec<String>>,
    /// How many moments a history kept.
    moments: i64,
}

fn state(c: &mut DbConnection, table: &Sealed) -> Vec<String> {
    rows(c, &[(table.name, &table.names())])
}

impl Tamperer {
    pub fn new(c: &mut DbConnection, moments: i64) -> Self {
        let keys: Vec<Vec<String>> = TABLES.iter().map(|table| table.keys(c)).collect();
        for (table, keys) in TABLES.iter().zip(&keys) {
            assert!(
                keys.len() > 3,
                "{} has only {} rows to try",
                table.name,
                keys.len()
            );
        }
        Self {
            dice: Dice(TestRunner::deterministic().rng().clone()),
            keys,
            before: TABLES.iter().map(|table| state(c, table)).collect(),
            moments,
        }
    }

    /// Whether every sealed table holds what it held.
    pub fn changed_nothing(&self, c: &mut DbConnection) -> bool {
        let mut tables = TABLES.iter().zip(&self.before);
        tables.all(|(table, before)| state(c, table) == *before)
    }

    fn table(&mut self) -> (&'static Sealed, String) {
        let at = self.dice.below(TABLES.len());
        (&TABLES[at], self.dice.of(&self.keys[at]).clone())
    }

    pub fn edit(&mut self) -> String {
        let (table, row) = self.table();
        let &(column, holds) = self.dice.of(table.columns);
        let value = self.changed(column, holds);
        format!("UPDATE {} SET {column} = {value} WHERE {row}", table.name)
    }

    fn changed(&mut self, column: &str, holds: Holds) -> String {
        let dice = &mut self.dice;
        let n = dice.below(2_000);
        match holds {
            Number => match dice.below(5) {
                0 => format!("{column} + 1"),
                3 => format!("{column} + 0.5"),
                1 => format!("{column} - 1"),
                2 => format!("-{column}"),
                _ => n.to_string(),
            },
            Perhaps => match dice.below(4) {
                0 => "NULL".into(),
                1 => format!("coalesce({column}, 0) + 1"),
                2 => format!("-{column}"),
                _ => n.to_string(),
            },
            Text => match dice.below(4) {
                0 => format!("{column} || ' '"),
                1 => format!("upper({column})"),
                2 => "''".into(),
                _ => format!("'changed {n}'"),
            },
            Hash => match dice.below(3) {
                0 => format!("'{}'", dice.digits()),
                1 => format!("upper({column})"),
                _ => format!(
                    "CASE substr({column}, 1, 1) WHEN 'f' THEN 'e' ELSE 'f' END || substr({column}, 2)"
                ),
            },
            Day => match dice.below(2) {
                0 => "NULL".into(),
                _ => format!("'2024-02-{:02}'", 1 + n % 28),
            },
            Moment => match dice.below(2) {
                0 => "'2025-06-30 12:07:00.5'".into(),
                _ => format!("'2025-06-{:02} 12:07:00'", 1 + n % 30),
            },
            Flag => format!("NOT {column}"),
            Word(words) => format!("'{}'", dice.of(words)),
        }
    }

    pub fn delete(&mut self) -> String {
        let (table, row) = self.table();
        format!("DELETE FROM {} WHERE {row}", table.name)
    }

    /// Two rows exchange the values of a column, or their numbers.
    pub fn swap(&mut self, c: &mut DbConnection) -> String {
        let (table, one, other) = loop {
            let at = self.dice.below(TABLES.len() - 1);
            let one = self.dice.of(&self.keys[at]).clone();
            let other = self.dice.of(&self.keys[at]).clone();
            if one != other {
                break (&TABLES[at], one, other);
            }
        };
        let name = table.name;
        let free: Vec<&str> = table
            .columns
            .iter()
            .map(|(column, _)| *column)
            .filter(|column| table.key.len() == 1 || !table.key.contains(column))
            .collect();
        let column = *self.dice.of(&free);
        if table.key == [column] {
            let (a, b) = (one.replace("id = ", ""), other.replace("id = ", ""));
            return format!(
                "UPDATE {name} SET id = -9 WHERE id = {a}; UPDATE {name} SET id = {a} WHERE id = {b}; UPDATE {name} SET id = {b} WHERE id = -9"
            );
        }
        let quoted = match c {
            DbConnection::Sqlite(_) => format!("quote({column})"),
            DbConnection::Postgres(_) => format!("quote_nullable(cast({column} AS text))"),
        };
        let mut value = |row: &str| {
            lines(
                c,
                &format!("SELECT {quoted} AS line FROM {name} WHERE {row}"),
            )
            .remove(0)
        };
        let (mine, theirs) = (value(&one), value(&other));
        // A seal stands once only: it is put aside first.
        let aside = match column {
            "hash" => format!("UPDATE {name} SET hash = 'aside' WHERE {one};"),
            _ => String::new(),
        };
        format!(
            "{aside} UPDATE {name} SET {column} = {mine} WHERE {other}; UPDATE {name} SET {column} = {theirs} WHERE {one}"
        )
    }

    /// A copy of a row, with a number or a place of its own.
    pub fn insert(&mut self) -> String {
        let (table, row) = self.table();
        let free = *self.dice.of(&[-7, 0, 1_000_000]);
        let far = 12 + self.dice.below(90);
        let digits = self.dice.digits();
        let place = |column: &str| match (table.name, column) {
            // After the last step a save would only be a draft.
            ("report_events", "action") if free > 0 => "'submitted'".into(),
            ("blocks" | "postings" | "audit", "id") if free > 0 => {
                format!("(SELECT max(id) + 1 FROM {})", table.name)
            }
            (_, "id") => free.to_string(),
            (_, "hash") => format!("'{digits}'"),
            ("cells" | "totals", "period") => format!("period + {far}"),
            ("entry_changes" | "returned_cells", "indicator_id") => {
                format!("indicator_id + {far}")
            }
            _ => column.to_owned(),
        };
        let values: Vec<String> = table
            .columns
            .iter()
            .map(|(column, _)| place(column))
            .collect();
        format!(
            "INSERT INTO {0} ({1}) SELECT {2} FROM {0} WHERE {row}",
            table.name,
            table.names(),
            values.join(", ")
        )
    }

    /// The end of one table, or of two, and nothing mended.
    pub fn cut(&mut self) -> String {
        let k = 1 + self.dice.below(6);
        let blocks = format!("DELETE FROM blocks WHERE id > (SELECT max(id) FROM blocks) - {k}");
        let postings = "DELETE FROM postings WHERE block_id NOT IN (SELECT id FROM blocks)";
        let lines = format!("DELETE FROM audit WHERE id > (SELECT max(id) FROM audit) - {k}");
        match self.dice.below(5) {
            0 => blocks,
            1 => format!("{blocks}; {postings}"),
            2 => format!("DELETE FROM postings WHERE id > (SELECT max(id) FROM postings) - {k}"),
            3 => format!("{lines}; {blocks}; {postings}"),
            _ => lines,
        }
    }

    pub fn name(&mut self) -> String {
        let (table, column, rows) = *self.dice.of(&NAMES);
        let n = self.dice.below(1_000);
        match column {
            "parent_id" => format!("UPDATE {table} SET parent_id = NULL WHERE {rows}"),
            "kind" => format!(
                "UPDATE {table} SET kind = CASE kind WHEN 'flow' THEN 'stock' ELSE 'flow' END WHERE {rows}"
            ),
            "period" => format!(
                "UPDATE {table} SET period = period + {} WHERE {rows}",
                100 + n
            ),
            _ if n.is_multiple_of(2) => {
                // All names of the table move on by one.
                format!("UPDATE {table} SET {column} = {column} || '-{n}' WHERE {rows}")
            }
            _ => format!("UPDATE {table} SET {column} = 'N' || id WHERE {rows}"),
        }
    }

    pub fn moment(&mut self) -> i64 {
        1 + self.dice.below(self.moments as usize - 1) as i64
    }
}
