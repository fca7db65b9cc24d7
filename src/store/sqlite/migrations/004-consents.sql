-- That somebody agreed, when and to what, stays when the personal data go; whose it was does not.
CREATE TABLE consents (
  booking_id TEXT    NOT NULL PRIMARY KEY,
  version    TEXT    NOT NULL,
  agreed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER customers_erased AFTER DELETE ON customers
BEGIN
  INSERT INTO consents VALUES (OLD.booking_id, OLD.consent_version, OLD.consent_at)
  ON CONFLICT (booking_id) DO UPDATE SET version = excluded.version, agreed_at = excluded.agreed_at;
END;
