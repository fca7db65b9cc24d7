-- When the citizen is to be reminded (ms); null: not at all, or done.
ALTER TABLE bookings ADD COLUMN remind_at INTEGER;

CREATE INDEX bookings_remind ON bookings (remind_at) WHERE remind_at IS NOT NULL;
