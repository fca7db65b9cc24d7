-- That somebody agreed, when and to what, stays when the personal data go; whose it was does not.
CREATE TABLE consents (
  booking_id uuid   NOT NULL PRIMARY KEY,
  version    text   NOT NULL,
  agreed_at  bigint NOT NULL
);

CREATE FUNCTION keep_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO consents VALUES (OLD.booking_id, OLD.consent_version, OLD.consent_at)
  ON CONFLICT (booking_id) DO UPDATE SET version = excluded.version, agreed_at = excluded.agreed_at;
  RETURN NULL;
END
$$;

CREATE TRIGGER customers_erased AFTER DELETE ON customers FOR EACH ROW EXECUTE FUNCTION keep_consent();
