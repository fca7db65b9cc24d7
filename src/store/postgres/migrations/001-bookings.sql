-- Minutes count from 1970-01-01T00:00Z, instants are milliseconds since then, days are local days of the office.
-- The office leads every key, so that the tables can be distributed by it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
  office_id        text COLLATE "C" NOT NULL,
  id               uuid    NOT NULL,
  lane             integer NOT NULL,
  starts           integer NOT NULL,
  ends             integer NOT NULL,
  day              date    NOT NULL,
  state            text    NOT NULL CHECK (state IN ('held', 'pending', 'confirmed', 'called', 'served', 'no-show',
                                                     'cancelled', 'lapsed', 'released', 'blocked')),
  -- Columns, because their values stay when a hold is extended and booked: those updates then touch no index.
  takes_time       boolean NOT NULL GENERATED ALWAYS AS (state IN ('held', 'pending', 'confirmed', 'called', 'blocked')) STORED,
  expires_at       bigint,
  lapses           boolean NOT NULL GENERATED ALWAYS AS (expires_at IS NOT NULL) STORED,
  extensions_left  integer NOT NULL DEFAULT 0,
  services         jsonb   NOT NULL DEFAULT '[]',
  secret_hash      text    NOT NULL DEFAULT '',
  hold_fingerprint text    NOT NULL DEFAULT '',
  book_fingerprint text,
  number_index     integer,
  locale           text    NOT NULL DEFAULT '',
  PRIMARY KEY (office_id, id),
  CONSTRAINT bookings_id UNIQUE (id),
  CONSTRAINT bookings_length CHECK (starts < ends AND ends - starts <= 1440),
  -- No two bookings that take time overlap on one lane, whoever writes them.
  CONSTRAINT bookings_no_overlap EXCLUDE USING gist
    (office_id WITH =, lane WITH =, int4range(starts, ends) WITH &&) WHERE (takes_time)
) WITH (fillfactor = 70);

CREATE INDEX bookings_lapsing ON bookings (office_id) WHERE lapses;

-- Personal data, in a table of their own: to erase them is to delete the row. The day is that of the booking.
CREATE TABLE customers (
  office_id       text COLLATE "C" NOT NULL,
  booking_id      uuid   NOT NULL PRIMARY KEY REFERENCES bookings (id) ON DELETE CASCADE,
  day             date   NOT NULL,
  customer_key    text COLLATE "C" NOT NULL,
  customer        jsonb  NOT NULL,
  consent_version text   NOT NULL,
  consent_at      bigint NOT NULL
);

CREATE INDEX customers_key ON customers (customer_key);
CREATE INDEX customers_day ON customers (day);

CREATE TABLE tokens (
  office_id  text COLLATE "C" NOT NULL,
  hash       text COLLATE "C" NOT NULL,
  purpose    text NOT NULL CHECK (purpose IN ('confirm', 'manage')),
  booking_id uuid NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  PRIMARY KEY (office_id, hash)
);

CREATE INDEX tokens_booking ON tokens (booking_id);

-- The next waiting number of an office's day.
CREATE TABLE counters (
  office_id  text COLLATE "C" NOT NULL,
  day        date    NOT NULL,
  next_index integer NOT NULL,
  PRIMARY KEY (office_id, day)
) WITH (fillfactor = 50);

-- Mails to send. `due_at` is null once sending was given up.
CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office_id    text COLLATE "C" NOT NULL,
  booking_id   uuid    NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  job          jsonb   NOT NULL,
  due_at       bigint,
  leased_until bigint  NOT NULL DEFAULT 0,
  attempts     integer NOT NULL DEFAULT 0,
  error        text
);

CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_booking ON outbox (booking_id);

CREATE TABLE idempotency_keys (
  key         text COLLATE "C" NOT NULL PRIMARY KEY,
  fingerprint text   NOT NULL,
  claimed_at  bigint NOT NULL
);

CREATE INDEX idempotency_keys_age ON idempotency_keys (claimed_at);

-- Where and when what is busy has changed. `xid` is the transaction that wrote the row: transactions end in another
-- order than they begin, so readers go on from the oldest one that was still running when they looked.
CREATE TABLE changes (
  xid        bigint      NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  office_id  text COLLATE "C" NOT NULL,
  day        date        NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX changes_xid ON changes (xid);

-- One row: changes of transactions before this one may have been forgotten.
CREATE TABLE changes_floor (xid bigint NOT NULL);
INSERT INTO changes_floor VALUES (0);

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO changes (office_id, day) VALUES (OLD.office_id, OLD.day);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (NEW.office_id <> OLD.office_id OR NEW.day <> OLD.day)) THEN
    INSERT INTO changes (office_id, day) VALUES (NEW.office_id, NEW.day);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER bookings_changed
AFTER INSERT OR DELETE OR UPDATE OF office_id, lane, starts, ends, day, state, expires_at ON bookings
FOR EACH ROW EXECUTE FUNCTION note_change();

-- What will not take place needs no personal data; who never confirmed is told that the time is gone.
CREATE FUNCTION erase_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox (office_id, booking_id, job, due_at)
  SELECT NEW.office_id, NEW.id,
         jsonb_build_object('kind', 'lapsed', 'to', customer ->> 'email',
                            'name', (customer ->> 'givenName') || ' ' || (customer ->> 'familyName'),
                            'tokens', '{}'::jsonb),
         0
  FROM customers
  WHERE booking_id = NEW.id AND OLD.state = 'pending' AND NEW.state = 'lapsed';
  DELETE FROM customers WHERE booking_id = NEW.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER bookings_over AFTER UPDATE OF state ON bookings
FOR EACH ROW WHEN (NEW.state IN ('cancelled', 'lapsed') AND OLD.number_index IS NOT NULL)
EXECUTE FUNCTION erase_customer();

-- How many appointments to come the address has. Locks the address until the transaction ends, so that two bookings at
-- once are counted one after the other; a volatile function sees what was committed while it waited.
CREATE FUNCTION open_bookings(address text, at bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(address, 0));
  -- A subselect, not a join, which is planned the wrong way round while the tables are new.
  RETURN (
    SELECT count(*)
    FROM customers c
    WHERE c.customer_key = address AND (
      SELECT b.ends * 60000::bigint > at AND (b.state = 'confirmed' OR (b.state = 'pending' AND b.expires_at > at))
      FROM bookings b
      WHERE b.id = c.booking_id
    )
  );
END
$$;
