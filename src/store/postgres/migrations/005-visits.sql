-- Who has come on a day and was called. Of a booking: what the day adds to it, under the booking's id. With services and a
-- number of its own: a walk-in.
CREATE TABLE visits (
  office_id    text COLLATE "C" NOT NULL,
  id           uuid    NOT NULL,
  day          date    NOT NULL,
  services     jsonb,
  number_index integer,
  state        text    NOT NULL CHECK (state IN ('expected', 'waiting', 'called', 'served', 'no-show')),
  arrived_at   bigint,
  counter      text,
  called_at    bigint,
  calls        integer NOT NULL DEFAULT 0,
  finished_at  bigint,
  PRIMARY KEY (office_id, id),
  CHECK ((services IS NULL) = (number_index IS NULL)),
  CHECK (state <> 'called' OR (counter IS NOT NULL AND called_at IS NOT NULL))
);

CREATE INDEX visits_day ON visits (office_id, day);
CREATE INDEX visits_age ON visits (day);
-- One at a time at every counter.
CREATE UNIQUE INDEX visits_counter ON visits (office_id, day, counter) WHERE state = 'called';

-- How many changes an office's queue has seen. Its row is locked by whoever makes one: they happen one after the other.
CREATE TABLE queues (
  office_id text COLLATE "C" NOT NULL PRIMARY KEY,
  seq       bigint NOT NULL
) WITH (fillfactor = 50);

-- Who did what, and when; an actor is a member of staff, none is the citizen.
CREATE TABLE visit_events (
  office_id text COLLATE "C" NOT NULL,
  seq       bigint NOT NULL,
  key       uuid   NOT NULL,
  day       date   NOT NULL,
  at        bigint NOT NULL,
  actor     text,
  kind      text   NOT NULL CHECK (kind IN ('check-in', 'walk-in', 'call', 'recall', 'finish', 'no-show', 'undo')),
  visit_id  uuid   NOT NULL,
  counter   text,
  PRIMARY KEY (office_id, seq),
  UNIQUE (office_id, key)
);

CREATE INDEX visit_events_day ON visit_events (office_id, day);
CREATE INDEX visit_events_age ON visit_events (day);

-- The bookings of a day; neither column changes while a hold is booked and confirmed.
CREATE INDEX bookings_day ON bookings (office_id, day);
CREATE INDEX customers_office_day ON customers (office_id, day);
