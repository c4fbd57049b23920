-- One line of the audit log can tell of many steps: those that a file brought
-- name the step that the line names. `groundwork verify` sees to it that they do.
ALTER TABLE report_events ADD COLUMN told_with INTEGER;
CREATE INDEX report_events_told ON report_events (told_with) WHERE told_with IS NOT NULL;

-- Areas, indicators, reports and blocks are never taken out, and breakdowns and
-- sources only after a look for what was posted of them, under the lock under
-- which figures are posted. So to look up what each line refers to would prove
-- nothing anew; of an import of a million figures it was a tenth of the time.
-- `groundwork verify` proves postings by their seals, which hold the codes of
-- what they refer to, and cells and totals by the postings. A draft has no
-- seal: what of it can be taken out is looked up once when the report is saved.
-- A posting's number is SQLite's own, so it needs no second tree. And a status
-- is compared word by word: a list of them is searched through a tree of its
-- own, which takes as long as writing the row.
CREATE TABLE new_cells (
  indicator_id INTEGER NOT NULL,
  area_id INTEGER NOT NULL,
  breakdown_id INTEGER NOT NULL,
  period INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status = 'number' OR status = 'unavailable' OR status = 'inapplicable'),
  value BIGINT CHECK (value IS NULL OR typeof(value) = 'integer'),
  weight BIGINT,
  posting_id BIGINT NOT NULL,
  PRIMARY KEY (indicator_id, area_id, breakdown_id, period)
) WITHOUT ROWID;
CREATE TABLE new_totals (
  indicator_id INTEGER NOT NULL,
  area_id INTEGER NOT NULL,
  breakdown_id INTEGER NOT NULL,
  period INTEGER NOT NULL,
  value BIGINT NOT NULL CHECK (typeof(value) = 'integer'),
  weight BIGINT NOT NULL CHECK (typeof(weight) = 'integer'),
  areas BIGINT NOT NULL,
  fresh BIGINT NOT NULL,
  excused BIGINT NOT NULL,
  PRIMARY KEY (indicator_id, area_id, breakdown_id, period)
) WITHOUT ROWID;
CREATE TABLE new_postings (
  id INTEGER NOT NULL PRIMARY KEY,
  block_id BIGINT NOT NULL,
  report_id INTEGER,
  indicator_id INTEGER NOT NULL,
  area_id INTEGER NOT NULL,
  breakdown_id INTEGER NOT NULL,
  period INTEGER NOT NULL,
  old_status TEXT NOT NULL,
  old_value BIGINT,
  old_weight BIGINT,
  new_status TEXT NOT NULL,
  new_value BIGINT,
  new_weight BIGINT,
  day DATE,
  source_id INTEGER,
  note TEXT NOT NULL
);
CREATE TABLE new_entries (
  report_id INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  breakdown_id INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status = 'number' OR status = 'unavailable' OR status = 'inapplicable'),
  value BIGINT CHECK ((status = 'number') = (value IS NOT NULL) AND (value IS NULL OR typeof(value) = 'integer')),
  weight BIGINT CHECK (weight > 0),
  day DATE CHECK (date(day) = day),
  source_id INTEGER,
  note TEXT NOT NULL,
  is_copied BOOLEAN NOT NULL DEFAULT 0 CHECK (is_copied IN (0, 1)),
  PRIMARY KEY (report_id, indicator_id, breakdown_id)
) WITHOUT ROWID;
INSERT INTO new_cells SELECT * FROM cells;
INSERT INTO new_totals SELECT * FROM totals;
INSERT INTO new_postings SELECT * FROM postings;
INSERT INTO new_entries SELECT * FROM entries;
DROP TABLE cells;
DROP TABLE totals;
DROP TABLE postings;
DROP TABLE entries;
ALTER TABLE new_cells RENAME TO cells;
ALTER TABLE new_totals RENAME TO totals;
ALTER TABLE new_postings RENAME TO postings;
ALTER TABLE new_entries RENAME TO entries;
CREATE INDEX postings_block ON postings (block_id);
CREATE INDEX postings_cell ON postings (indicator_id, area_id, breakdown_id, period);
