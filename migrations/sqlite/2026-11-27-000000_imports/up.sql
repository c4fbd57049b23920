-- Files that somebody brings in: looked at first, then taken as a whole or not
-- at all, and taken back as a whole while nothing was built on them.
CREATE TABLE imports (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  user_id INTEGER NOT NULL REFERENCES users (id),
  made_at TIMESTAMP NOT NULL,
  size BIGINT NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'undone')),
  choices TEXT NOT NULL,
  preview TEXT NOT NULL,
  ended_at TIMESTAMP,
  block_id BIGINT REFERENCES blocks (id)
);
CREATE INDEX imports_user ON imports (user_id);

-- The file itself, compressed, in pieces that fit into memory.
CREATE TABLE import_parts (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (import_id, position)
);

-- The reports that an import changed: how each stood before, and the version
-- at which the import left it.
CREATE TABLE import_reports (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  report_id INTEGER NOT NULL REFERENCES reports (id),
  state_before TEXT NOT NULL CHECK (state_before IN ('', 'draft', 'returned', 'approved')),
  event_id INTEGER REFERENCES report_events (id),
  version INTEGER NOT NULL,
  PRIMARY KEY (import_id, report_id)
);
CREATE INDEX import_reports_report ON import_reports (report_id);
