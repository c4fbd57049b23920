-- The programme: what is counted, where, by whom, against what.
CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE areas (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  parent_id INTEGER REFERENCES areas (id),
  level TEXT NOT NULL CHECK (level IN ('country', 'programme', 'region', 'group', 'district', 'settlement', 'complex')),
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  latitude_e4 INTEGER CHECK (latitude_e4 BETWEEN -900000 AND 900000),
  longitude_e4 INTEGER CHECK (longitude_e4 BETWEEN -1800000 AND 1800000),
  tile_column INTEGER,
  tile_row INTEGER,
  valid_from INTEGER,
  valid_to INTEGER,
  note TEXT NOT NULL
);
CREATE INDEX areas_parent ON areas (parent_id);

CREATE TABLE area_codes (
  area_id INTEGER NOT NULL REFERENCES areas (id),
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (area_id, scheme, code)
) WITHOUT ROWID;

-- What a group covers: a group carries published figures that cannot be split.
CREATE TABLE area_members (
  group_id INTEGER NOT NULL REFERENCES areas (id),
  member_id INTEGER NOT NULL REFERENCES areas (id),
  PRIMARY KEY (group_id, member_id)
) WITHOUT ROWID;

CREATE TABLE translations (
  subject TEXT NOT NULL CHECK (subject IN ('area', 'indicator', 'form', 'breakdown', 'programme')),
  subject_id INTEGER NOT NULL,
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (subject, subject_id, lang)
) WITHOUT ROWID;

CREATE TABLE breakdowns (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  axis TEXT NOT NULL,
  name TEXT NOT NULL
);
INSERT INTO breakdowns (id, code, axis, name) VALUES (1, 'total', '', 'Total');

CREATE TABLE indicators (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  sector TEXT NOT NULL,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('stock', 'flow', 'ratio', 'score')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'none')),
  period_length TEXT NOT NULL CHECK (period_length IN ('month', 'quarter', 'year')),
  about TEXT NOT NULL CHECK (about IN ('people', 'assets')),
  is_public BOOLEAN NOT NULL CHECK (is_public IN (0, 1)),
  is_core BOOLEAN NOT NULL CHECK (is_core IN (0, 1)),
  is_exact BOOLEAN NOT NULL CHECK (is_exact IN (0, 1)),
  scale BIGINT NOT NULL,
  axes TEXT NOT NULL,
  definition TEXT NOT NULL,
  standard TEXT NOT NULL
);

-- A ratio's (or derived sum's) recipe: scale x (N1/D1 - N2/D2).
CREATE TABLE formula_terms (
  id INTEGER NOT NULL PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  part INTEGER NOT NULL CHECK (part IN (1, 2)),
  side TEXT NOT NULL CHECK (side IN ('numerator', 'denominator')),
  sign INTEGER NOT NULL CHECK (sign IN (-1, 1)),
  term_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  is_cumulative BOOLEAN NOT NULL CHECK (is_cumulative IN (0, 1))
);

CREATE TABLE forms (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  level TEXT NOT NULL,
  period_length TEXT NOT NULL CHECK (period_length IN ('month', 'quarter', 'year')),
  due_day INTEGER NOT NULL CHECK (due_day BETWEEN 0 AND 400)
);

CREATE TABLE form_fields (
  form_id INTEGER NOT NULL REFERENCES forms (id),
  position INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  PRIMARY KEY (form_id, position),
  UNIQUE (form_id, indicator_id, breakdown_id)
) WITHOUT ROWID;

CREATE TABLE assignments (
  id INTEGER NOT NULL PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES forms (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  from_month INTEGER,
  to_month INTEGER
);
CREATE INDEX assignments_area ON assignments (area_id, form_id);

CREATE TABLE sources (
  id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  publisher TEXT NOT NULL,
  url TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  attributed_to TEXT NOT NULL,
  note TEXT NOT NULL
);

CREATE TABLE targets (
  id INTEGER NOT NULL PRIMARY KEY,
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  kind TEXT NOT NULL CHECK (kind IN ('target', 'baseline')),
  from_day DATE NOT NULL CHECK (date(from_day) = from_day),
  by_day DATE NOT NULL CHECK (date(by_day) = by_day),
  value BIGINT NOT NULL CHECK (typeof(value) = 'integer'),
  source_id INTEGER REFERENCES sources (id),
  note TEXT NOT NULL,
  UNIQUE (indicator_id, area_id, kind, by_day)
);

CREATE TABLE statements (
  id INTEGER NOT NULL PRIMARY KEY,
  area_id INTEGER NOT NULL REFERENCES areas (id),
  indicator_id INTEGER REFERENCES indicators (id),
  kind TEXT NOT NULL CHECK (kind IN ('actual', 'target', 'baseline')),
  label TEXT NOT NULL,
  sector TEXT NOT NULL,
  unit TEXT NOT NULL,
  from_day DATE CHECK (date(from_day) = from_day),
  to_day DATE CHECK (date(to_day) = to_day),
  published_when TEXT NOT NULL,
  value BIGINT NOT NULL CHECK (typeof(value) = 'integer'),
  source_id INTEGER REFERENCES sources (id),
  note TEXT NOT NULL
);
CREATE INDEX statements_area ON statements (area_id);
CREATE INDEX statements_indicator ON statements (indicator_id);

-- People.
CREATE TABLE users (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  is_disabled BOOLEAN NOT NULL CHECK (is_disabled IN (0, 1)),
  created_at TIMESTAMP NOT NULL
);

CREATE TABLE grants (
  id INTEGER NOT NULL PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users (id),
  role TEXT NOT NULL CHECK (role IN ('viewer', 'reporter', 'approver', 'analyst', 'administrator')),
  area_id INTEGER REFERENCES areas (id)
);
CREATE INDEX grants_user ON grants (user_id);

-- Only a session's hash is kept, so a copy of the database signs nobody in.
CREATE TABLE sessions (
  token_hash TEXT NOT NULL PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users (id),
  created_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL
) WITHOUT ROWID;

-- Reports: the working side.
CREATE TABLE reports (
  id INTEGER NOT NULL PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES forms (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  period INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved')),
  version INTEGER NOT NULL,
  UNIQUE (form_id, area_id, period)
);
CREATE INDEX reports_state ON reports (state);

CREATE TABLE entries (
  report_id INTEGER NOT NULL REFERENCES reports (id),
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  status TEXT NOT NULL CHECK (status IN ('number', 'unavailable', 'inapplicable')),
  value BIGINT CHECK ((status = 'number') = (value IS NOT NULL) AND (value IS NULL OR typeof(value) = 'integer')),
  weight BIGINT CHECK (weight > 0),
  day DATE CHECK (date(day) = day),
  source_id INTEGER REFERENCES sources (id),
  note TEXT NOT NULL,
  PRIMARY KEY (report_id, indicator_id, breakdown_id)
) WITHOUT ROWID;

-- The ledger: approved changes, never changed themselves.
CREATE TABLE blocks (
  id BIGINT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'import')),
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

CREATE TABLE report_events (
  id INTEGER NOT NULL PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES reports (id),
  action TEXT NOT NULL CHECK (action IN ('saved', 'submitted', 'returned', 'approved', 'imported')),
  user_id INTEGER REFERENCES users (id),
  at TIMESTAMP NOT NULL,
  reason TEXT NOT NULL,
  block_id BIGINT REFERENCES blocks (id)
);
CREATE INDEX report_events_report ON report_events (report_id);

CREATE TABLE postings (
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
CREATE INDEX postings_block ON postings (block_id);
CREATE INDEX postings_cell ON postings (indicator_id, area_id, breakdown_id, period);

-- What the ledger adds up to: each cell's posted value, each area's totals.
-- Both are kept by the transaction that posts; `groundwork verify` rebuilds
-- them from the postings and compares.
CREATE TABLE cells (
  indicator_id INTEGER NOT NULL REFERENCES indicators (id),
  area_id INTEGER NOT NULL REFERENCES areas (id),
  breakdown_id INTEGER NOT NULL REFERENCES breakdowns (id),
  period INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('number', 'unavailable', 'inapplicable')),
  value BIGINT CHECK (value IS NULL OR typeof(value) = 'integer'),
  weight BIGINT,
  posting_id BIGINT NOT NULL REFERENCES postings (id),
  PRIMARY KEY (indicator_id, area_id, breakdown_id, period)
) WITHOUT ROWID;

CREATE TABLE totals (
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
