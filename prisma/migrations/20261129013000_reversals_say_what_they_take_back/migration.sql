-- A row that takes another back says the same of who, what and when, so that whoever asks for the rows of something finds
-- what was taken back too; and what was taken back is written anew, never brought back.
CREATE FUNCTION "participation_reversal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "participation" r WHERE r."id" = NEW."reverses" AND (
      r."reverses" IS NOT NULL
      OR (r."kind", r."participant_id", r."offering_id", r."edition_id", r."organisation_id", r."figure_key", r."day", r."quantity")
        IS DISTINCT FROM (NEW."kind", NEW."participant_id", NEW."offering_id", NEW."edition_id", NEW."organisation_id", NEW."figure_key", NEW."day", NEW."quantity")
    )
  ) THEN
    RAISE EXCEPTION '% does not say what it takes back', NEW."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'participation_reversal';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "participation_reversal" AFTER INSERT ON "participation"
  FOR EACH ROW WHEN (NEW."reverses" IS NOT NULL) EXECUTE FUNCTION "participation_reversal"();
ALTER TABLE "participation" ENABLE ALWAYS TRIGGER "participation_reversal";
