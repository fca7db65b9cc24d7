-- Finds what was given up long ago, to delete it.
CREATE INDEX bookings_given_up ON bookings (day) WHERE state IN ('cancelled', 'lapsed', 'released');
