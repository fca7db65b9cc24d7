-- Minutes count from 1970-01-01T00:00Z, instants are milliseconds since then, days are local days of the office.

CREATE TABLE bookings (
  office_id        TEXT    NOT NULL,
  id               TEXT    NOT NULL UNIQUE,
  lane             INTEGER NOT NULL,
  starts           INTEGER NOT NULL,
  ends             INTEGER NOT NULL,
  day              TEXT    NOT NULL,
  state            TEXT    NOT NULL CHECK (state IN ('held', 'pending', 'confirmed', 'called', 'served', 'no-show',
                                                     'cancelled', 'lapsed', 'released', 'blocked')),
  takes_time       INTEGER NOT NULL GENERATED ALWAYS AS (state IN ('held', 'pending', 'confirmed', 'called', 'blocked')) STORED,
  expires_at       INTEGER,
  extensions_left  INTEGER NOT NULL DEFAULT 0,
  services         TEXT    NOT NULL DEFAULT '[]',
  secret_hash      TEXT    NOT NULL DEFAULT '',
  hold_fingerprint TEXT    NOT NULL DEFAULT '',
  book_fingerprint TEXT,
  number_index     INTEGER,
  locale           TEXT    NOT NULL DEFAULT '',
  PRIMARY KEY (office_id, id),
  -- Within a day, so that a search for what overlaps has to look back one day only.
  CHECK (starts < ends AND ends - starts <= 1440)
) STRICT;

CREATE INDEX bookings_busy ON bookings (office_id, starts, ends, lane) WHERE takes_time = 1;
CREATE INDEX bookings_expiry ON bookings (expires_at) WHERE expires_at IS NOT NULL;
CREATE UNIQUE INDEX bookings_number ON bookings (office_id, day, number_index) WHERE number_index IS NOT NULL;

-- No two bookings that take time overlap on one lane, whoever writes them.
CREATE TRIGGER bookings_no_overlap_insert AFTER INSERT ON bookings WHEN NEW.takes_time = 1
BEGIN
  SELECT RAISE(ABORT, 'bookings overlap')
  FROM bookings
  WHERE takes_time = 1 AND office_id = NEW.office_id AND lane = NEW.lane AND id <> NEW.id
    AND starts < NEW.ends AND starts > NEW.starts - 1440 AND ends > NEW.starts;
END;

CREATE TRIGGER bookings_no_overlap_update AFTER UPDATE OF office_id, lane, starts, ends, state ON bookings
WHEN NEW.takes_time = 1
BEGIN
  SELECT RAISE(ABORT, 'bookings overlap')
  FROM bookings
  WHERE takes_time = 1 AND office_id = NEW.office_id AND lane = NEW.lane AND id <> NEW.id
    AND starts < NEW.ends AND starts > NEW.starts - 1440 AND ends > NEW.starts;
END;

-- Personal data, in a table of their own: to erase them is to delete the row. The day is that of the booking.
CREATE TABLE customers (
  office_id       TEXT    NOT NULL,
  booking_id      TEXT    NOT NULL PRIMARY KEY REFERENCES bookings (id) ON DELETE CASCADE,
  day             TEXT    NOT NULL,
  customer_key    TEXT    NOT NULL,
  customer        TEXT    NOT NULL,
  consent_version TEXT    NOT NULL,
  consent_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX customers_key ON customers (customer_key);
CREATE INDEX customers_day ON customers (day);

CREATE TABLE tokens (
  office_id  TEXT NOT NULL,
  hash       TEXT NOT NULL,
  purpose    TEXT NOT NULL CHECK (purpose IN ('confirm', 'manage')),
  booking_id TEXT NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  PRIMARY KEY (office_id, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_booking ON tokens (booking_id);

-- The next waiting number of an office's day.
CREATE TABLE counters (
  office_id  TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  next_index INTEGER NOT NULL,
  PRIMARY KEY (office_id, day)
) STRICT, WITHOUT ROWID;

-- Mails to send. `due_at` is null once sending was given up.
CREATE TABLE outbox (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  office_id    TEXT    NOT NULL,
  booking_id   TEXT    NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  job          TEXT    NOT NULL,
  due_at       INTEGER,
  leased_until INTEGER NOT NULL DEFAULT 0,
  attempts     INTEGER NOT NULL DEFAULT 0,
  error        TEXT
) STRICT;

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_booking ON outbox (booking_id);

CREATE TABLE idempotency_keys (
  key         TEXT    NOT NULL PRIMARY KEY,
  fingerprint TEXT    NOT NULL,
  claimed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_keys_age ON idempotency_keys (claimed_at);

-- Where and when what is busy has changed last; one row per office and day.
CREATE TABLE changes (
  office_id TEXT    NOT NULL,
  day       TEXT    NOT NULL,
  version   INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (office_id, day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER bookings_changed_insert AFTER INSERT ON bookings
BEGIN
  INSERT INTO changes VALUES (NEW.office_id, NEW.day, (SELECT coalesce(max(version), 0) + 1 FROM changes))
  ON CONFLICT (office_id, day) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER bookings_changed_update AFTER UPDATE OF office_id, lane, starts, ends, day, state, expires_at ON bookings
BEGIN
  INSERT INTO changes VALUES (OLD.office_id, OLD.day, (SELECT coalesce(max(version), 0) + 1 FROM changes))
  ON CONFLICT (office_id, day) DO UPDATE SET version = excluded.version;
  INSERT INTO changes VALUES (NEW.office_id, NEW.day, (SELECT coalesce(max(version), 0) + 1 FROM changes))
  ON CONFLICT (office_id, day) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER bookings_changed_delete AFTER DELETE ON bookings
BEGIN
  INSERT INTO changes VALUES (OLD.office_id, OLD.day, (SELECT coalesce(max(version), 0) + 1 FROM changes))
  ON CONFLICT (office_id, day) DO UPDATE SET version = excluded.version;
END;

-- What will not take place needs no personal data; who never confirmed is told that the time is gone.
CREATE TRIGGER bookings_over AFTER UPDATE OF state ON bookings WHEN NEW.state IN ('cancelled', 'lapsed')
BEGIN
  INSERT INTO outbox (office_id, booking_id, job, due_at)
  SELECT NEW.office_id, NEW.id,
         json_object('kind', 'lapsed', 'to', customer ->> 'email',
                     'name', (customer ->> 'givenName') || ' ' || (customer ->> 'familyName'),
                     'tokens', json('{}')),
         0
  FROM customers
  WHERE booking_id = NEW.id AND OLD.state = 'pending' AND NEW.state = 'lapsed';
  DELETE FROM customers WHERE booking_id = NEW.id;
END;
