DROP INDEX report_events_told;
ALTER TABLE report_events DROP COLUMN told_with;
CREATE TABLE new_postings (
  id BIGINT NOT NULL PRIMARY KEY,
  block_id BIGINT NOT NULL REFERENCES blocks (id),
  report_id INTEGER REFERENCES reports (id),
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  period INTEGER NOT NULL,
  old_status TEXT NOT NULL,
  old_value BIGINT,
  old_weight BIGINT,
  new_status TEXT NOT NULL,
  new_value BIGINT,
  new_weight BIGINT,
  day DATE,
  source_id INTEGER REFERENCES sources (id),
  note TEXT NOT NULL
);
CREATE TABLE new_entries (
  report_id INTEGER NOT NULL REFERENCES reports (id),
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  status TEXT NOT NULL CHECK (status IN ('number', 'unavailable', 'inapplicable')),
  value BIGINT CHECK ((status = 'number') = (value IS NOT NULL) AND (value IS NULL OR typeof(value) = 'integer')),
  weight BIGINT CHECK (weight > 0),
  day DATE CHECK (date(day) = day),
  source_id INTEGER REFERENCES sources (id),
  note TEXT NOT NULL,
  is_copied BOOLEAN NOT NULL DEFAULT 0 CHECK (is_copied IN (0, 1)),
  PRIMARY KEY (report_id, indicator_id, breakdown_id)
) WITHOUT ROWID;
CREATE TABLE new_cells (
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  period INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('number', 'unavailable', 'inapplicable')),
  value BIGINT CHECK (value IS NULL OR typeof(value) = 'integer'),
  weight BIGINT,
  posting_id BIGINT NOT NULL REFERENCES new_postings (id),
  PRIMARY KEY (indicator_id, area_id, breakdown_id, period)
) WITHOUT ROWID;
CREATE TABLE new_totals (
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  period INTEGER NOT NULL,
  value BIGINT NOT NULL CHECK (typeof(value) = 'integer'),
  weight BIGINT NOT NULL CHECK (typeof(weight) = 'integer'),
  areas BIGINT NOT NULL,
  fresh BIGINT NOT NULL,
  excused BIGINT NOT NULL,
  PRIMARY KEY (indicator_id, area_id, breakdown_id, period)
) WITHOUT ROWID;
INSERT INTO new_postings SELECT * FROM postings;
INSERT INTO new_entries SELECT * FROM entries;
INSERT INTO new_cells SELECT * FROM cells;
INSERT INTO new_totals SELECT * FROM totals;
DROP TABLE cells;
DROP TABLE totals;
DROP TABLE postings;
DROP TABLE entries;
ALTER TABLE new_postings RENAME TO postings;
ALTER TABLE new_entries RENAME TO entries;
ALTER TABLE new_cells RENAME TO cells;
ALTER TABLE new_totals RENAME TO totals;
CREATE INDEX postings_block ON postings (block_id);
CREATE INDEX postings_cell ON postings (indicator_id, area_id, breakdown_id, period);
