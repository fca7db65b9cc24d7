-- Who of the staff has logged in. Nothing of it outlives a restore.
CREATE TABLE sessions (
  hash       TEXT    NOT NULL PRIMARY KEY,
  grounds    TEXT    NOT NULL,
  expires_at INTEGER NOT NULL,
  ends_at    INTEGER NOT NULL,
  CHECK (expires_at <= ends_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_end ON sessions (expires_at);
