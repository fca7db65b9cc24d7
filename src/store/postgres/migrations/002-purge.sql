-- Finds what was given up long ago, to delete it. A column, because its value stays when a hold is extended and booked:
-- those updates then touch no index.
ALTER TABLE bookings ADD COLUMN given_up boolean NOT NULL
  GENERATED ALWAYS AS (state IN ('cancelled', 'lapsed', 'released')) STORED;

CREATE INDEX bookings_given_up ON bookings (day) WHERE given_up;
