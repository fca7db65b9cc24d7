-- Who has come on a day and was called. Of a booking: what the day adds to it, under the booking's id. With services and a
-- number of its own: a walk-in.
CREATE TABLE visits (
  office_id    TEXT    NOT NULL,
  id           TEXT    NOT NULL,
  day          TEXT    NOT NULL,
  services     TEXT,
  number_index INTEGER,
  state        TEXT    NOT NULL CHECK (state IN ('expected', 'waiting', 'called', 'served', 'no-show')),
  arrived_at   INTEGER,
  counter      TEXT,
  called_at    INTEGER,
  calls        INTEGER NOT NULL DEFAULT 0,
  finished_at  INTEGER,
  PRIMARY KEY (office_id, id),
  CHECK ((services IS NULL) = (number_index IS NULL)),
  CHECK (state <> 'called' OR (counter IS NOT NULL AND called_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX visits_day ON visits (office_id, day);
CREATE INDEX visits_age ON visits (day);
-- One at a time at every counter.
CREATE UNIQUE INDEX visits_counter ON visits (office_id, day, counter) WHERE state = 'called';

-- How many changes an office's queue has seen.
CREATE TABLE queues (
  office_id TEXT    NOT NULL PRIMARY KEY,
  seq       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who did what, and when; an actor is a member of staff, none is the citizen.
CREATE TABLE visit_events (
  office_id TEXT    NOT NULL,
  seq       INTEGER NOT NULL,
  key       TEXT    NOT NULL,
  day       TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  actor     TEXT,
  kind      TEXT    NOT NULL CHECK (kind IN ('check-in', 'walk-in', 'call', 'recall', 'finish', 'no-show', 'undo')),
  visit_id  TEXT    NOT NULL,
  counter   TEXT,
  PRIMARY KEY (office_id, seq),
  UNIQUE (office_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_events_day ON visit_events (office_id, day);
CREATE INDEX visit_events_age ON visit_events (day);
