-- What the schema language cannot say: the constraints that make wrong states impossible.

CREATE EXTENSION IF NOT EXISTS "btree_gist";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- One primary membership per person and day.
ALTER TABLE "membership"
  ADD CONSTRAINT "membership_one_per_day" EXCLUDE USING gist (
    "person_id" WITH =,
    daterange("from_day", "until_day", '[)') WITH &&
  ),
  ADD CONSTRAINT "membership_days_in_order" CHECK ("until_day" IS NULL OR "until_day" > "from_day"),
  ADD CONSTRAINT "membership_has_employer" CHECK ("organisation_id" IS NOT NULL OR "employer_name" IS NOT NULL);

-- Addresses are compared in one spelling.
ALTER TABLE "account" ADD CONSTRAINT "account_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "mail_domain" ADD CONSTRAINT "mail_domain_lower" CHECK ("domain" = lower("domain"));

-- A role carries the scope it needs and no other.
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_scope" CHECK (
  ("role" = 'THEME_LEAD') = ("theme_id" IS NOT NULL) AND ("role" = 'COORDINATOR') = ("organisation_id" IS NOT NULL)
);
CREATE UNIQUE INDEX "role_grant_once" ON "role_grant" (
  "account_id", "role",
  COALESCE("theme_id", '00000000-0000-0000-0000-000000000000'),
  COALESCE("organisation_id", '00000000-0000-0000-0000-000000000000')
);

ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_tries" CHECK ("tries" BETWEEN 0 AND 5);

-- Editions and meetings.
ALTER TABLE "edition"
  ADD CONSTRAINT "edition_capacity" CHECK ("capacity" > 0),
  ADD CONSTRAINT "edition_minimums" CHECK ("minimum_to_run" >= 0 AND "minimum_to_count" >= 1),
  ADD CONSTRAINT "edition_share" CHECK ("attendance_share" BETWEEN 1 AND 100),
  ADD CONSTRAINT "edition_window" CHECK ("opens_at" IS NULL OR "closes_at" IS NULL OR "opens_at" < "closes_at"),
  ADD CONSTRAINT "edition_offer_hours" CHECK ("offer_hours" > 0 AND "confirm_within_hours" >= 0),
  ADD CONSTRAINT "edition_cancelled_at" CHECK (("state" = 'CANCELLED') = ("cancelled_at" IS NOT NULL)),
  ADD CONSTRAINT "edition_published_has_dates" CHECK ("state" <> 'PUBLISHED' OR "starts_at" IS NOT NULL);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_in_order" CHECK ("starts_at" < "ends_at");
ALTER TABLE "edition_invitation"
  ADD CONSTRAINT "edition_invitation_one_of" CHECK (num_nonnulls("organisation_id", "audience_id") = 1);
CREATE UNIQUE INDEX "edition_invitation_once" ON "edition_invitation" (
  "edition_id", COALESCE("organisation_id", "audience_id")
);

-- The span of an edition follows its meetings.
CREATE FUNCTION "edition_span"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := COALESCE(NEW."edition_id", OLD."edition_id");
BEGIN
  UPDATE "edition" SET
    "starts_at" = (SELECT min("starts_at") FROM "meeting" WHERE "edition_id" = changed AND "cancelled_at" IS NULL),
    "ends_at" = (SELECT max("ends_at") FROM "meeting" WHERE "edition_id" = changed AND "cancelled_at" IS NULL)
  WHERE "id" = changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "meeting_moves_edition" AFTER INSERT OR UPDATE OR DELETE ON "meeting"
  FOR EACH ROW EXECUTE FUNCTION "edition_span"();

-- One living registration per person and edition.
CREATE UNIQUE INDEX "registration_one_living" ON "registration" ("edition_id", "person_id")
  WHERE "state" IN ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED');
ALTER TABLE "registration"
  ADD CONSTRAINT "registration_offer_has_end" CHECK (("state" = 'OFFERED') = ("offered_until" IS NOT NULL)),
  ADD CONSTRAINT "registration_ended_at" CHECK (("state" IN ('DECLINED', 'CANCELLED', 'LAPSED')) = ("ended_at" IS NOT NULL));

-- The second line behind the row lock: places taken never grow beyond the capacity.
CREATE FUNCTION "registration_within_capacity"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken integer;
  places integer;
BEGIN
  IF NEW."state" NOT IN ('CONFIRMED', 'OFFERED') THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD."state" IN ('CONFIRMED', 'OFFERED') THEN RETURN NEW; END IF;
  SELECT "capacity" INTO places FROM "edition" WHERE "id" = NEW."edition_id" FOR UPDATE;
  SELECT count(*) INTO taken FROM "registration"
    WHERE "edition_id" = NEW."edition_id" AND "state" IN ('CONFIRMED', 'OFFERED') AND "id" <> NEW."id";
  IF taken >= places THEN
    RAISE EXCEPTION 'edition % is full', NEW."edition_id" USING ERRCODE = 'check_violation', CONSTRAINT = 'registration_within_capacity';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "registration_within_capacity" BEFORE INSERT OR UPDATE OF "state" ON "registration"
  FOR EACH ROW EXECUTE FUNCTION "registration_within_capacity"();

-- Attendance.
ALTER TABLE "mark" ADD CONSTRAINT "mark_minutes" CHECK (
  ("value" = 'PARTLY') = ("minutes" IS NOT NULL) AND ("minutes" IS NULL OR "minutes" > 0)
);
ALTER TABLE "headcount" ADD CONSTRAINT "headcount_counts" CHECK ("count" >= 0);

-- The ledger.
ALTER TABLE "participation"
  ADD CONSTRAINT "participation_of_person" CHECK (
    ("kind" IN ('STARTED', 'COMPLETED', 'ATTENDED')) = ("participant_id" IS NOT NULL)
  ),
  ADD CONSTRAINT "participation_of_offering" CHECK (
    ("kind" = 'COUNTED') = ("figure_key" IS NOT NULL) AND ("kind" = 'COUNTED' OR "offering_id" IS NOT NULL)
  ),
  ADD CONSTRAINT "participation_of_edition" CHECK (
    "kind" NOT IN ('ATTENDED', 'EDITION_HELD', 'HELD_FOR') OR "edition_id" IS NOT NULL
  ),
  ADD CONSTRAINT "participation_of_organisation" CHECK ("kind" <> 'HELD_FOR' OR "organisation_id" IS NOT NULL),
  ADD CONSTRAINT "participation_whole" CHECK ("of_quantity" IS NULL OR "kind" = 'COUNTED'),
  ADD CONSTRAINT "participation_reverses_another" CHECK ("reverses" IS NULL OR "reverses" <> "id");
CREATE INDEX "participation_themes" ON "participation" USING gin ("themes");
ALTER TABLE "participation" ADD CONSTRAINT "participation_reversed_row" FOREIGN KEY ("reverses") REFERENCES "participation" ("id");
ALTER TABLE "participant_tie" ADD CONSTRAINT "participant_tie_one_of" CHECK (num_nonnulls("person_id", "email_hash") = 1);
CREATE UNIQUE INDEX "participant_tie_person" ON "participant_tie" ("person_id") WHERE "person_id" IS NOT NULL;
CREATE UNIQUE INDEX "merge_living" ON "merge" ("from_participant") WHERE "undone_at" IS NULL;
ALTER TABLE "merge" ADD CONSTRAINT "merge_of_two" CHECK ("from_participant" <> "into_participant");

-- Targets.
ALTER TABLE "target_version"
  ADD CONSTRAINT "target_version_period" CHECK ("from_day" <= "until_day"),
  ADD CONSTRAINT "target_version_value" CHECK (("comparator" = 'NONE') = ("value" IS NULL));

-- What is written once stays as it was written.
CREATE FUNCTION "append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "participation_append_only" BEFORE UPDATE OR DELETE ON "participation"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "participation_no_truncate" BEFORE TRUNCATE ON "participation"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "registration_change_append_only" BEFORE UPDATE OR DELETE ON "registration_change"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "registration_change_no_truncate" BEFORE TRUNCATE ON "registration_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();

-- Search that forgives typing: one folded spelling, compared by trigrams.
CREATE FUNCTION "fold"(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, words))
$$;
CREATE INDEX "offering_search" ON "offering" USING gin ("fold"("title" || ' ' || "summary") gin_trgm_ops);
