-- Reporting that offices and auditors can rely on.
ALTER TABLE users ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN seen_at TIMESTAMP;
ALTER TABLE sessions ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE forms ADD COLUMN closing_day INTEGER;
ALTER TABLE reports ADD COLUMN is_reopened BOOLEAN NOT NULL DEFAULT 0 CHECK (is_reopened IN (0, 1));
ALTER TABLE entries ADD COLUMN is_copied BOOLEAN NOT NULL DEFAULT 0 CHECK (is_copied IN (0, 1));
ALTER TABLE indicators ADD COLUMN is_retired BOOLEAN NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1));
ALTER TABLE indicators ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- A setup may post, a report may be reopened. SQLite cannot change a check:
-- the tables are made anew, those that others refer to first.
CREATE TABLE new_blocks (
  id BIGINT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'import', 'setup')),
  author TEXT NOT NULL,
  posted_at TIMESTAMP NOT NULL,
  note TEXT NOT NULL,
  posting_count BIGINT NOT NULL,
  -- Random and never shown: without it a seal over few lines could be
  -- guessed, and so tell the small count it covers.
  salt TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
);
CREATE TABLE new_postings (
  id BIGINT NOT NULL PRIMARY KEY,
  block_id BIGINT NOT NULL REFERENCES new_blocks (id),
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
CREATE TABLE new_report_events (
  id INTEGER NOT NULL PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES reports (id),
  action TEXT NOT NULL CHECK (action IN ('saved', 'submitted', 'returned', 'approved', 'imported', 'reopened')),
  user_id INTEGER REFERENCES users (id),
  at TIMESTAMP NOT NULL,
  reason TEXT NOT NULL,
  block_id BIGINT REFERENCES new_blocks (id),
  version INTEGER NOT NULL DEFAULT 0
);
INSERT INTO new_blocks SELECT * FROM blocks;
INSERT INTO new_postings SELECT * FROM postings;
INSERT INTO new_cells SELECT * FROM cells;
INSERT INTO new_report_events (id, report_id, action, user_id, at, reason, block_id) SELECT id, report_id, action, user_id, at, reason, block_id FROM report_events;
DROP TABLE cells;
DROP TABLE report_events;
DROP TABLE postings;
DROP TABLE blocks;
ALTER TABLE new_blocks RENAME TO blocks;
ALTER TABLE new_postings RENAME TO postings;
ALTER TABLE new_cells RENAME TO cells;
ALTER TABLE new_report_events RENAME TO report_events;
CREATE INDEX report_events_report ON report_events (report_id);
CREATE INDEX postings_block ON postings (block_id);
CREATE INDEX postings_cell ON postings (indicator_id, area_id, breakdown_id, period);

-- Who has reported is asked by period, what is due by area.
CREATE INDEX reports_period ON reports (period);
CREATE INDEX reports_area ON reports (area_id, period);

-- People: an invitation is a link that works once; only its hash is kept.
CREATE TABLE invitations (
  token_hash TEXT NOT NULL PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users (id),
  invited_by INTEGER REFERENCES users (id),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL
) WITHOUT ROWID;
CREATE INDEX invitations_user ON invitations (user_id);

-- Failed sign-ins by typed name and by address: each one waits longer.
CREATE TABLE throttles (
  subject TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TIMESTAMP NOT NULL
) WITHOUT ROWID;

-- What each save changed in each cell: the life of a draft.
CREATE TABLE entry_changes (
  event_id INTEGER NOT NULL REFERENCES report_events (id),
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  old_status TEXT NOT NULL,
  old_value BIGINT,
  old_weight BIGINT,
  old_day DATE,
  old_source_id INTEGER REFERENCES sources (id),
  old_note TEXT NOT NULL,
  old_is_copied BOOLEAN NOT NULL,
  new_status TEXT NOT NULL,
  new_value BIGINT,
  new_weight BIGINT,
  new_day DATE,
  new_source_id INTEGER REFERENCES sources (id),
  new_note TEXT NOT NULL,
  new_is_copied BOOLEAN NOT NULL,
  PRIMARY KEY (event_id, indicator_id, breakdown_id)
) WITHOUT ROWID;

-- Which cells a return names.
CREATE TABLE returned_cells (
  event_id INTEGER NOT NULL REFERENCES report_events (id),
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  PRIMARY KEY (event_id, indicator_id, breakdown_id)
) WITHOUT ROWID;

-- Who did what, apart from saving drafts: sealed line by line, as the ledger
-- is block by block. A line about a report also seals what happened to that
-- report since its line before.
CREATE TABLE audit (
  id BIGINT NOT NULL PRIMARY KEY,
  at TIMESTAMP NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  event_id INTEGER REFERENCES report_events (id),
  block_id BIGINT REFERENCES blocks (id),
  salt TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
);
CREATE INDEX audit_event ON audit (event_id);
CREATE INDEX audit_block ON audit (block_id);
CREATE INDEX audit_actor ON audit (actor, id);
CREATE INDEX audit_action ON audit (action, id);
CREATE INDEX audit_at ON audit (at);
-- A programme that has posted before gets a first line that covers all that
-- stands there; the program seals it before it writes the next one.
INSERT INTO audit (id, at, actor, action, subject, detail, event_id, block_id, salt, previous_hash, hash)
  SELECT 1, at, 'groundwork', 'log begun', 'ledger', 'Everything before this line is older than the log.', id,
    (SELECT max(id) FROM blocks), '', '0000000000000000000000000000000000000000000000000000000000000000', ''
  FROM report_events WHERE id = (SELECT max(id) FROM report_events);

-- What an indicator was said to count, version by version.
CREATE TABLE definitions (
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  version INTEGER NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  author TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  definition TEXT NOT NULL,
  standard TEXT NOT NULL,
  PRIMARY KEY (indicator_id, version)
) WITHOUT ROWID;

-- Moves, splits and merges: the old area ends, its successors begin.
CREATE TABLE area_changes (
  from_id INTEGER NOT NULL REFERENCES areas (id),
  to_id INTEGER NOT NULL REFERENCES areas (id),
  kind TEXT NOT NULL CHECK (kind IN ('move', 'split', 'merge')),
  month INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (from_id, to_id)
) WITHOUT ROWID;

-- Checks of reports, as data.
CREATE TABLE rules (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('compare', 'part', 'change', 'target', 'breakdown', 'bounds', 'falls', 'outlier')),
  severity TEXT NOT NULL CHECK (severity IN ('stop', 'note')),
  indicator_id INTEGER REFERENCES indicators (id),
  exceptions TEXT NOT NULL,
  axis TEXT NOT NULL,
  comparison TEXT NOT NULL CHECK (comparison IN ('<=', '=', '>=')),
  low BIGINT,
  high BIGINT,
  message TEXT NOT NULL,
  is_active BOOLEAN NOT NULL CHECK (is_active IN (0, 1))
);

CREATE TABLE rule_terms (
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  position INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right')),
  sign INTEGER NOT NULL CHECK (sign IN (-1, 1)),
  term_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  take TEXT NOT NULL CHECK (take IN ('value', 'cumulative', 'change')),
  PRIMARY KEY (rule_id, position)
) WITHOUT ROWID;
