-- Keys that people hand to their programs. Only their hashes are kept.
CREATE TABLE tokens (
  token_hash TEXT NOT NULL PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users (id),
  name TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('read', 'enter', 'approve', 'import')),
  created_at TIMESTAMP NOT NULL,
  expires_on DATE NOT NULL,
  used_on DATE,
  revoked_at TIMESTAMP
);
CREATE INDEX tokens_user ON tokens (user_id);
