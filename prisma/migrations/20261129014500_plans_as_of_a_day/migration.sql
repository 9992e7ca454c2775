-- CreateTable
CREATE TABLE "planned_edition" (
    "id" BIGSERIAL NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "state" "EditionState",
    "ends_at" TIMESTAMPTZ(3),
    "last_starts_at" TIMESTAMPTZ(3),
    "capacity" INTEGER NOT NULL,
    "minimum_to_run" INTEGER NOT NULL,
    "online" BOOLEAN NOT NULL,
    "kind" "OfferingKind" NOT NULL,
    "format" TEXT NOT NULL,
    "themes" TEXT[],
    "audiences" TEXT[],

    CONSTRAINT "planned_edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "planned_edition_edition_id_id_idx" ON "planned_edition"("edition_id", "id");

-- What is written once stays as it was written.
CREATE TRIGGER "planned_edition_append_only" BEFORE UPDATE OR DELETE ON "planned_edition"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "planned_edition_no_truncate" BEFORE TRUNCATE ON "planned_edition"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
ALTER TABLE "planned_edition" ENABLE ALWAYS TRIGGER "planned_edition_append_only";
ALTER TABLE "planned_edition" ENABLE ALWAYS TRIGGER "planned_edition_no_truncate";

-- What a forecast knows of these editions now. One that is gone is as it was last, with no state.
CREATE FUNCTION "plans_of"("ids" uuid[]) RETURNS TABLE (
  "edition_id" uuid, "offering_id" uuid, "state" "EditionState", "ends_at" timestamptz, "last_starts_at" timestamptz,
  "capacity" integer, "minimum_to_run" integer, "online" boolean, "kind" "OfferingKind", "format" text, "themes" text[],
  "audiences" text[]
) LANGUAGE sql STABLE AS $$
  SELECT e."id", o."id", e."state", e."ends_at",
    (SELECT max(m."starts_at") FROM "meeting" m WHERE m."edition_id" = e."id" AND m."cancelled_at" IS NULL),
    e."capacity", e."minimum_to_run", e."venue_id" IS NULL, o."kind", f."slug",
    ARRAY(
      SELECT t."slug" FROM "offering_theme" ot JOIN "theme" t ON t."id" = ot."theme_id"
      WHERE ot."offering_id" = o."id" ORDER BY t."slug"
    ),
    ARRAY(
      SELECT a."slug" FROM "offering_audience" oa JOIN "audience" a ON a."id" = oa."audience_id"
      WHERE oa."offering_id" = o."id" ORDER BY a."slug"
    )
  FROM "edition" e JOIN "offering" o ON o."id" = e."offering_id" JOIN "format" f ON f."id" = o."format_id"
  WHERE e."id" = ANY("ids")
  UNION ALL
  SELECT p."edition_id", p."offering_id", NULL, p."ends_at", p."last_starts_at", p."capacity", p."minimum_to_run",
    p."online", p."kind", p."format", p."themes", p."audiences"
  FROM unnest("ids") gone("id")
  CROSS JOIN LATERAL (
    SELECT * FROM "planned_edition" WHERE "edition_id" = gone."id" ORDER BY "id" DESC LIMIT 1
  ) p
  WHERE NOT EXISTS (SELECT 1 FROM "edition" e WHERE e."id" = gone."id")
$$;

-- Keeps what a forecast knows of the editions that a row is about, when a transaction leaves it otherwise than it was: a row
-- for each, whatever the number of changes. The moment is that of the academy's clock, which the application says when it
-- begins a transaction; who writes without saying one rewrites what was known at the last moment.
CREATE FUNCTION "keep_plans"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[];
BEGIN
  IF TG_TABLE_NAME = 'edition' THEN
    changed := ARRAY[COALESCE(NEW."id", OLD."id")];
  ELSIF TG_TABLE_NAME = 'offering' THEN
    changed := ARRAY(SELECT "id" FROM "edition" WHERE "offering_id" = NEW."id");
  ELSE
    changed := ARRAY(SELECT "id" FROM "edition" WHERE "offering_id" = COALESCE(NEW."offering_id", OLD."offering_id"));
  END IF;
  -- Of two who change an edition and its offering at once, the second sees what the first did.
  PERFORM 1 FROM "edition" WHERE "id" = ANY(changed) ORDER BY "id" FOR NO KEY UPDATE;
  INSERT INTO "planned_edition" ("recorded_at", "edition_id", "offering_id", "state", "ends_at", "last_starts_at",
      "capacity", "minimum_to_run", "online", "kind", "format", "themes", "audiences")
    SELECT COALESCE(NULLIF(current_setting('academy.now', true), '')::timestamptz, p."recorded_at", 'epoch'), plan.*
    FROM "plans_of"(changed) plan
    LEFT JOIN LATERAL (
      SELECT * FROM "planned_edition" WHERE "edition_id" = plan."edition_id" ORDER BY "id" DESC LIMIT 1
    ) p ON true
    WHERE to_jsonb(plan) IS DISTINCT FROM to_jsonb(p) - 'id' - 'recorded_at';
  RETURN NULL;
END $$;

-- Every change of a meeting sets the span of its edition.
CREATE CONSTRAINT TRIGGER "edition_keeps_plans"
  AFTER INSERT OR DELETE OR UPDATE OF "offering_id", "state", "capacity", "minimum_to_run", "venue_id", "starts_at", "ends_at"
  ON "edition" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "keep_plans"();
CREATE CONSTRAINT TRIGGER "offering_keeps_plans" AFTER UPDATE OF "kind", "format_id" ON "offering"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."kind" IS DISTINCT FROM NEW."kind" OR OLD."format_id" IS DISTINCT FROM NEW."format_id")
  EXECUTE FUNCTION "keep_plans"();
CREATE CONSTRAINT TRIGGER "offering_theme_keeps_plans" AFTER INSERT OR UPDATE OR DELETE ON "offering_theme"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "keep_plans"();
CREATE CONSTRAINT TRIGGER "offering_audience_keeps_plans" AFTER INSERT OR UPDATE OR DELETE ON "offering_audience"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "keep_plans"();

-- The history of editions that have none, as far as their own columns and the log know it: made when the log says, else when
-- an id that holds a moment was given, else at `made` where nothing else is known, and never after it was published; then
-- published, then cancelled. Its dates, places and themes of before nobody kept: they are those of now.
CREATE FUNCTION "tell_plans"("made" timestamptz) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "planned_edition" ("recorded_at", "edition_id", "offering_id", "state", "ends_at", "last_starts_at",
      "capacity", "minimum_to_run", "online", "kind", "format", "themes", "audiences")
  SELECT step."at", plan."edition_id", plan."offering_id", step."state", plan."ends_at", plan."last_starts_at",
    plan."capacity", plan."minimum_to_run", plan."online", plan."kind", plan."format", plan."themes", plan."audiences"
  FROM "edition" e
  CROSS JOIN LATERAL "plans_of"(ARRAY[e."id"]) plan
  CROSS JOIN LATERAL (
    SELECT LEAST(
      COALESCE(
        (SELECT min(a."at") FROM "audit_entry" a
          WHERE a."action" = 'edition.planned' AND a."subject_kind" = 'edition' AND a."subject_id" = e."id"::text),
        CASE WHEN substr(e."id"::text, 15, 1) = '7' THEN
          to_timestamp(('x' || left(replace(e."id"::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
        END,
        LEAST(e."published_at", e."cancelled_at"),
        "made"
      ),
      e."published_at", e."cancelled_at"
    ) AS "at"
  ) draft
  CROSS JOIN LATERAL (
    VALUES (1, draft."at", 'DRAFT'::"EditionState"), (2, e."published_at", 'PUBLISHED'), (3, e."cancelled_at", 'CANCELLED')
  ) step("nth", "at", "state")
  WHERE step."at" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "planned_edition" p WHERE p."edition_id" = e."id")
  ORDER BY e."id", step."nth"
$$;

SELECT "tell_plans"('epoch');

-- What was made when is now the first row of its history; this came from the same line of the log.
ALTER TABLE "edition" DROP COLUMN "planned_at";
