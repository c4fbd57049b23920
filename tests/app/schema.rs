//! Both databases have the same tables, and they are those of `src/db/schema`.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use groundwork::db::DbConnection;

use crate::support::{postgres, sqlite};

/// What a database says of its own tables, in the same words for both.
#[derive(Debug, PartialEq, Eq)]
pub struct Schema {
    /// Table and column in order: type and whether it may be empty.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Primary keys, unique constraints, foreign keys and other indexes.
    pub rules: BTreeSet<String>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    of: String,
    #[diesel(sql_type = Text)]
    says: String,
}

// SQLite's own row number is written "integer" and holds as much as a bigint.
const SQLITE_COLUMNS: &str = "
    SELECT m.name AS of, c.name || ' ' || CASE m.name || '.' || c.name WHEN 'postings.id' THEN 'bigint' ELSE lower(c.type) END || CASE c.\"notnull\" WHEN 1 THEN '' ELSE ' null' END AS says
    FROM sqlite_schema m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
    ORDER BY m.name, c.cid";

const POSTGRES_COLUMNS: &str = "
    SELECT table_name::text AS of,
      column_name || ' ' || CASE data_type WHEN 'timestamp without time zone' THEN 'timestamp' WHEN 'bytea' THEN 'blob' ELSE data_type END
      || CASE is_nullable WHEN 'NO' THEN '' ELSE ' null' END AS says
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_diesel%'
    ORDER BY table_name, ordinal_position";

const SQLITE_RULES: &str = "
    SELECT m.name AS of,
      CASE WHEN i.origin = 'u' THEN 'unique' WHEN i.\"unique\" = 1 THEN 'unique index ' || i.name ELSE 'index ' || i.name END
      || ' (' || (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')' AS says
    FROM sqlite_schema m JOIN pragma_index_list(m.name) i
    WHERE m.type = 'table' AND i.origin <> 'pk' AND m.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
    UNION ALL
    SELECT m.name, 'primary key (' || (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info(m.name) WHERE pk > 0 ORDER BY pk)) || ')'
    FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
    UNION ALL
    SELECT m.name, 'foreign key (' || f.\"from\" || ') to ' || f.\"table\" || ' (' || f.\"to\" || ') ' || f.on_delete
    FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";

const POSTGRES_RULES: &str = "
    SELECT c.conrelid::regclass::text AS of,
      CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' ELSE 'foreign key' END || ' ('
      || (SELECT string_agg(a.attname, ', ' ORDER BY k.at) FROM unnest(c.conkey) WITH ORDINALITY k(number, at)
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) || ')'
      || CASE c.contype WHEN 'f' THEN ' to ' || c.confrelid::regclass || ' ('
          || (SELECT string_agg(a.attname, ', ' ORDER BY k.at) FROM unnest(c.confkey) WITH ORDINALITY k(number, at)
              JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) || ') '
          || CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' ELSE 'SET NULL' END
         ELSE '' END AS says
    FROM pg_constraint c
    WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f') AND c.conrelid::regclass::text NOT LIKE '\\_\\_diesel%'
    UNION ALL
    SELECT i.indrelid::regclass::text,
      CASE WHEN i.indisunique THEN 'unique index ' ELSE 'index ' END || i.indexrelid::regclass || ' ('
      || (SELECT string_agg(a.attname, ', ' ORDER BY k.at) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(number, at)
          JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number) || ')'
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = 'public'::regnamespace
    WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))";

impl Schema {
    pub fn read(connection: &mut DbConnection) -> Self {
        let (columns, rules) = match connection {
            DbConnection::Sqlite(_) => (SQLITE_COLUMNS, SQLITE_RULES),
            DbConnection::Postgres(_) => (POSTGRES_COLUMNS, POSTGRES_RULES),
        };
        let mut schema = Self {
            columns: BTreeMap::new(),
            rules: BTreeSet::new(),
        };
        for row in sql_query(columns).load::<Row>(connection).unwrap() {
            schema.columns.entry(row.of).or_default().push(row.says);
        }
        for row in sql_query(rules).load::<Row>(connection).unwrap() {
            schema.rules.insert(format!("{}: {}", row.of, row.says));
        }
        schema
    }

    pub fn tables(&self) -> usize {
        self.columns.len()
    }
}

#[test]
fn both_databases_have_the_same_tables() {
    let one = sqlite().read(|c| Ok(Schema::read(c))).unwrap();
    let other = postgres().read(|c| Ok(Schema::read(c))).unwrap();
    assert_eq!(one.columns, other.columns);
    assert_eq!(one.rules, other.rules);
    let has = |start: &str| one.rules.iter().any(|rule| rule.contains(start));
    assert!(
        has(": primary key (") && has(": unique (") && has(": foreign key (") && has(": index "),
        "{:?}",
        one.rules
    );
}

/// `src/db/schema` as the databases would say it, and its primary keys.
fn declared() -> (BTreeMap<String, Vec<String>>, BTreeSet<String>) {
    let text = concat!(
        include_str!("../../src/db/schema/intake.rs"),
        include_str!("../../src/db/schema/ledger.rs"),
        include_str!("../../src/db/schema/people.rs"),
        include_str!("../../src/db/schema/reporting.rs"),
        include_str!("../../src/db/schema/setup.rs"),
    );
    let (mut columns, mut keys) = (BTreeMap::<String, Vec<String>>::new(), BTreeSet::new());
    for table in text.split("diesel::table! {").skip(1) {
        let (head, body) = table.split_once('{').unwrap();
        let (name, key) = head.trim().trim_end_matches(')').split_once(" (").unwrap();
        keys.insert(format!("{name}: primary key ({key})"));
        let mut renamed = None;
        for line in body
            .split('}')
            .next()
            .unwrap()
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            if let Some(sql_name) = line.strip_prefix("#[sql_name = \"") {
                renamed = Some(sql_name.trim_end_matches("\"]"));
                continue;
            }
            let (column, kind) = line.trim_end_matches(',').split_once(" -> ").unwrap();
            let (kind, null) = match kind.strip_prefix("Nullable<") {
                Some(kind) => (kind.trim_end_matches('>'), " null"),
                None => (kind, ""),
            };
            let kind = match kind {
                "Bool" => "boolean".into(),
                "Binary" => "blob".into(),
                other => other.to_lowercase(),
            };
            columns
                .entry(name.into())
                .or_default()
                .push(format!("{} {kind}{null}", renamed.take().unwrap_or(column)));
        }
    }
    (columns, keys)
}

both! {
    fn the_tables_are_those_that_the_program_expects(db: &TestDb) {
        let schema = db.read(|c| Ok(Schema::read(c))).unwrap();
        let (columns, keys) = declared();
        assert_eq!(schema.columns, columns);
        let found: BTreeSet<String> = schema.rules.iter().filter(|rule| rule.contains(": primary key")).cloned().collect();
        assert_eq!(found, keys);
    }
}
