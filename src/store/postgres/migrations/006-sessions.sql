-- Who of the staff has logged in. Nothing of it outlives a restore.
CREATE TABLE sessions (
  hash       text COLLATE "C" NOT NULL PRIMARY KEY,
  grounds    jsonb  NOT NULL,
  expires_at bigint NOT NULL,
  ends_at    bigint NOT NULL,
  CHECK (expires_at <= ends_at)
);

CREATE INDEX sessions_end ON sessions (expires_at);
